import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.mjs';
import { textAlone } from './scripts/lint/text-alone.mjs';

/** The house's own rules. */
const atlas = { rules: { 'import-direction': importDirection, 'text-alone': textAlone } };
const tests = ['**/*.test.{ts,tsx}', 'tests/**'];

export default typescript.config(
  {
    ignores: [
      'dist/',
      '.cache/',
      'public/',
      'geo/',
      'data/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    rules: {
      // The compiler sees undefined names, in JavaScript too, and knows where each is defined.
      'no-undef': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // `default: never(value)` is how a switch proves that it is complete; the compiler holds it to that.
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // A cast claims what a check could show; `as const` and `satisfies` claim nothing.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Numbers print as themselves; what may be undefined or an object still has to be spelt out.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` is how a short handler reads best.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React takes event handlers that return promises; the promise's own rules still hold.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // Each relates the types of all assignments anew, for what can't be here: the compiler allows no
      // enums (`erasableSyntaxOnly`), and nothing is called an instance of a class but what `new` made.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A leading underscore says that a position has to be filled.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Unit tests may read the shipped facts from the disk.
    ignores: tests,
    plugins: { atlas },
    rules: { 'atlas/import-direction': 'error' },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: tests,
    plugins: { atlas },
    rules: { 'atlas/text-alone': 'error' },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'process'].map(
          (name) => ({ name, message: 'domain/ runs in Node and in a worker unchanged.' }),
        ),
      ],
    },
  },

  {
    files: tests,
    rules: {
      // A test may make what the program never would, and knows what it has just put in.
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The types of a syntax tree are called by an enum that is there for the compiler alone.
    files: ['scripts/lint/**'],
    rules: { '@typescript-eslint/no-unsafe-enum-comparison': 'off' },
  },
  {
    // Configuration of untyped plugins.
    files: ['eslint.config.js'],
    extends: [typescript.configs.disableTypeChecked],
  },
);
