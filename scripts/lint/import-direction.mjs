// The house's import direction as an ESLint rule. The built-in no-restricted-imports can't do it:
// it sees the words of an import, not the file they lead to, and passes over import().

import { dirname, posix, relative, sep } from 'node:path';
import { judgeImport } from './rooms.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'keep imports going one way through the rooms of src/' },
    schema: [],
  },
  create(context) {
    const file = pathFromSource(context.cwd, context.filename);
    if (file === undefined) return {};
    /** @param {{ source?: import('estree').Node | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = judge(file, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/**
 * @param {string} root the project's folder
 * @param {string} filename
 * @returns {string | undefined} the path from src/, or undefined if the file lies elsewhere
 */
function pathFromSource(root, filename) {
  const path = relative(root, filename).split(sep).join('/');
  return path.startsWith('src/') ? path.slice('src/'.length) : undefined;
}

/**
 * @param {string} file the importing file, from src/
 * @param {string} specifier as it stands in the import
 * @returns {string | undefined} what is wrong with it
 */
function judge(file, specifier) {
  if (!specifier.startsWith('.')) return judgeImport(file, specifier, 'package');
  return judgeImport(file, posix.join(dirname(file), specifier), 'file');
}
