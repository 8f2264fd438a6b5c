import { fileURLToPath } from 'node:url';
import { RuleTester } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, it } from 'vitest';
import { textAlone } from './text-alone.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const root = fileURLToPath(new URL('../..', import.meta.url));
// A program of this file alone, which the compiler reads in no time.
const filename = `${root}tried.tsx`;

const declared = `
import { createContext, type ReactElement, type ReactNode } from 'react';
declare const name: string;
declare const year: number;
declare const open: boolean;
declare const names: readonly string[];
declare function Bar(): ReactElement | null;
declare const Context: import('react').Context<number>;
`;
const whole = (code: string, name = code) => ({ code: declared + code, name, filename });
const inside = (jsx: string) => whole(`export const it = () => ${jsx};`, jsx);
const faulty = (messageId: string, ...codes: readonly ReturnType<typeof whole>[]) =>
  codes.map((one) => ({ ...one, errors: [{ messageId }] }));

const tester = new RuleTester({
  languageOptions: {
    parser: typescript.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.tsx'], defaultProject: 'tsconfig.json' },
      tsconfigRootDir: root,
    },
  },
});

tester.run('a text stands alone in its element', textAlone as never, {
  valid: [
    inside('<p>{name}</p>'),
    inside('<p>{`${name} ${year}`}</p>'),
    inside('<p>{open ? name : year}</p>'),
    inside('<p>{open && name}</p>'),
    inside('<p>{open ? <b>{name}</b> : name}</p>'),
    inside('<p>\n  {/* why */}\n  {name}\n</p>'),
    inside('<p><b>{name}</b> <span>{year}</span></p>'),
    // Nothing is ever put in before a constant text that follows what is always there.
    inside('<p><b>{name}</b>, <span>{year}</span></p>'),
    inside("<p><b>{name}</b>{': '}<span>{year}</span></p>"),
    inside('<p>since {open && <b>{name}</b>}</p>'),
    inside('<ul>{names.map((one) => <li key={one}>{one}</li>)}</ul>'),
    inside("<p>{open ? '' : <b>{name}</b>}<Bar /></p>"),
    inside('<><b>{name}</b>{open && <Bar />}</>'),
    inside('<Context value={year}><p>{name}</p></Context>'),
    whole(
      'export function Note({ children }: { children: ReactNode }) { return <p>{children}</p>; }',
    ),
    whole(
      'export function Slot({ side }: { side: ReactElement | null }) { return <p>{side}<Bar /></p>; }',
    ),
    whole('export function Room({ children }: { children: ReactElement }) { return children; }'),
    whole('export function nameOf() { return name; }'),
    whole('export const Places = () => { const say = () => name; return <p>{say()}</p>; };'),
  ],
  invalid: [
    ...faulty(
      'beside',
      inside('<p>{name}<b>{year}</b></p>'),
      inside('<p>{year}{open && <b>{name}</b>}</p>'),
      inside('<p><Bar />{`${name}`}</p>'),
      inside('<p><b>{year}</b>{open ? name : null}</p>'),
      inside('<p><b>{year}</b>{open && name}</p>'),
      // React puts the element in before the text, which is no longer there.
      inside('<p>{open && <b>{name}</b>} of all</p>'),
      inside('<p><Bar /> of all</p>'),
      inside('<p><b key={year}>{name}</b> of all</p>'),
      whole(
        'export function Row({ tail }: { tail: ReactNode }) { return <p><b>{name}</b>{tail}</p>; }',
      ),
      whole(
        'export function Any<T extends string>({ of }: { of: T }) { return <p>{of}<Bar /></p>; }',
      ),
    ),
    {
      ...inside('<p>{name}, {year}</p>'),
      errors: ['beside', 'beside', 'beside'].map((messageId) => ({ messageId })),
    },
    ...faulty(
      'bare',
      inside('<>{name}</>'),
      inside('<>of all</>'),
      inside('<><Bar />{open && name}</>'),
      inside('<Context value={year}>{name}</Context>'),
    ),
    ...faulty(
      'list',
      inside('<p>{names}</p>'),
      inside('<p>{names.map((one) => open ? one : <b key={one}>{one}</b>)}</p>'),
    ),
    ...faulty(
      'returned',
      whole('export function Name() { return name; }'),
      whole('export const Year = () => year;'),
      whole('export function Names() { return names.map((one) => one); }'),
      whole('export function Room({ children }: { children: ReactNode }) { return children; }'),
    ),
  ],
});
