import { indexLibrary, isLibraryFile } from '../domain/library';
import { lateFile } from './lateFile';

/** The sources and the doubts. */
export const { useFile: useLibrary, ask: askForLibrary } = lateFile('library.json', (file) => {
  if (!isLibraryFile(file)) throw new Error('library.json is of another version');
  return indexLibrary(file);
});
