// Imports at run time, `await import('./file')`, which ts-unused-exports sees only in some forms.

import { resolve } from 'node:path';
import ts from 'typescript';

const importCall = /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g;

/**
 * Finds the files that are imported at run time.
 * @param {string} configuration path of the tsconfig.json that lists the program's files
 * @param {(file: string) => string} read gives a file's text
 * @returns {{ mentions: (file: string, name: string) => boolean }} whether some file that imports
 *   the given file (absolute path) at run time mentions the name: then it is taken to be used
 */
export function lateImports(configuration, read) {
  const parsed = ts.getParsedCommandLineOfConfigFile(configuration, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const { fileNames, options } = parsed ?? { fileNames: [], options: {} };
  /** @type {Map<string, string[]>} texts of the importing files, by imported file */
  const importers = new Map();
  for (const file of fileNames) {
    const text = read(file);
    for (const [, specifier = ''] of text.matchAll(importCall)) {
      const { resolvedModule } = ts.resolveModuleName(specifier, file, options, ts.sys);
      if (resolvedModule === undefined) continue;
      const path = resolve(resolvedModule.resolvedFileName);
      importers.set(path, [...(importers.get(path) ?? []), text]);
    }
  }
  return {
    mentions: (file, name) =>
      (importers.get(resolve(file)) ?? []).some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  };
}
