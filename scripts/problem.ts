/** Something wrong in a file of facts, told so that its author can go straight to it. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** In a CSV the line, the header being 1; in a GeoJSON the feature, the first being 1. */
  row: number | null;
  /** Name of the column or property; in a story, of the slide and its field. */
  column: string | null;
  message: string;
}
