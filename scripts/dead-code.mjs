// Finds exports that nothing imports. Tests and scripts count as users: what only they use is
// alive. A type may be exported for the sake of an exported signature in its own file, so a type
// is dead only when its own file doesn't mention it again either.

import { readFileSync } from 'node:fs';
import { analyzeTsConfig } from 'ts-unused-exports';
import { lateImports } from './dead-code/late-imports.mjs';

const configuration = 'tsconfig.json';

/** Files whose exports are read by a tool's configuration, which isn't part of the program. */
const readByTools = [
  'vite\\.config\\.ts',
  '(playwright|pictures)\\.config\\.ts',
  'import-direction\\.mjs',
];

/**
 * @param {string[]} options of ts-unused-exports
 * @returns {{ file: string, name: string, line: number }[]} exports that no other file imports
 */
function unusedElsewhere(options) {
  const { unusedExports } = analyzeTsConfig(configuration, [
    ...options,
    `--excludePathsFromReport=${readByTools.join(';')}`,
  ]);
  return Object.entries(unusedExports).flatMap(([file, names]) =>
    names.map(({ exportName, location }) => ({ file, name: exportName, line: location.line })),
  );
}

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');

const late = lateImports(configuration, read);
const values = new Set(
  unusedElsewhere(['--allowUnusedTypes']).map(({ file, name }) => `${file} ${name}`),
);

for (const { file, name, line } of unusedElsewhere([])) {
  if (late.mentions(file, name)) continue;
  const isValue = values.has(`${file} ${name}`);
  const mentions = read(file).match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
  if (!isValue && mentions > 1) continue;
  console.error(`${file}:${line}  ${name}: exported, but used nowhere${isValue ? ' else' : ''}`);
  process.exitCode = 1;
}
