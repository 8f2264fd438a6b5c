/** What the build writes before the service worker's text. */
declare const PRECACHE: {
  /** Changes whenever any file does. */
  readonly version: string;
  readonly files: readonly {
    /** From the folder that holds the service worker. */
    readonly path: string;
    /** Whether its name holds the hash of its content. */
    readonly immutable: boolean;
  }[];
};
