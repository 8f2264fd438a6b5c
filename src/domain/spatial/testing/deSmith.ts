/**
 * Ten cells in the shape of M. de Smith, M. Goodchild and P. Longley, Geospatial Analysis, with
 * what the documentation of PySAL (esda, `Moran_Local`) prints of them: local statistics, divided
 * by n − 1, and quadrants (1 high among high, 2 low among high, 3 low among low, 4 high among low).
 */
export const DE_SMITH = {
  values: [2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06],
  neighbours: [
    [1, 3],
    [0, 4],
    [3, 6],
    [0, 2, 4, 7],
    [1, 3, 5, 8],
    [4, 9],
    [2, 7],
    [3, 6, 8],
    [4, 7, 9],
    [5, 8],
  ],
  locals: [
    -0.11409277, -0.19940543, -0.13351408, -0.51770383, 0.48095009, 0.12208113, 1.19148298,
    -0.58144305, 0.07101383, 0.34314301,
  ],
  quadrants: [4, 4, 4, 2, 3, 3, 1, 4, 3, 3],
};
