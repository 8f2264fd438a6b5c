import type { Note, Source, SourceId } from './statements';

/** The sources and the doubts: half of all bytes, and wanted only when a reader asks why. */
export interface LibraryFile {
  /** Tells a file of this program from any other; raised when the shape changes. */
  format: 1;
  sources: Source[];
  notes: Note[];
}

/** The same, by id. */
export interface Library {
  source: (id: SourceId) => Source | undefined;
  note: (id: string) => Note | undefined;
}

/** Is this the file that the build of this very version wrote and checked? */
export function isLibraryFile(value: unknown): value is LibraryFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 1 &&
    'sources' in value &&
    'notes' in value
  );
}

/** @returns lookups that share the file's own objects */
export function indexLibrary(file: LibraryFile): Library {
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const notes = new Map(file.notes.map((note) => [note.id, note]));
  return { source: (id) => sources.get(id), note: (id) => notes.get(id) };
}
