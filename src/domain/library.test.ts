import { expect, it } from 'vitest';
import { indexLibrary, isLibraryFile, type LibraryFile } from './library';

/** Made up. */
const file: LibraryFile = {
  format: 1,
  sources: [
    { id: 'S001', title: 'Bịa', publisher: '', date: '', address: '', kind: 'other' },
    { id: 'S002', title: 'Made up', publisher: '', date: '', address: '', kind: 'other' },
  ],
  notes: [{ id: 'N001', text: { vi: 'ngờ', en: 'doubt' } }],
};

it('is told from any other file', () => {
  expect(isLibraryFile(JSON.parse(JSON.stringify(file)))).toBe(true);
  expect(isLibraryFile({ ...file, format: 2 })).toBe(false);
  for (const other of [null, undefined, 'library', 1, [], { format: 1 }]) {
    expect(isLibraryFile(other)).toBe(false);
  }
});

it('finds sources and notes by id', () => {
  const library = indexLibrary(file);
  expect(library.source('S002')).toBe(file.sources[1]);
  expect(library.note('N001')).toBe(file.notes[0]);
  expect(library.source('S999')).toBeUndefined();
});
