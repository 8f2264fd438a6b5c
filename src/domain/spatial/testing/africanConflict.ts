/** One country: its name, its index of conflict and cooperation, the places of its neighbours in the
 * list, and what is published of it: local Moran and its standard deviate. */
type Country = readonly [
  name: string,
  total: number,
  neighbours: readonly number[],
  local: number,
  deviate: number,
];

/**
 * Conflict and cooperation of 42 African countries, 1966 to 1978: the example of L. Anselin, Local
 * Indicators of Spatial Association, Geographical Analysis 27 (1995), pp. 93 to 115. Figures and
 * neighbours as `afcon` and `paper.nb` of the R package spData hold them; the local statistics and
 * their conditional standard deviates as the reference of spdep's `localmoran` prints them.
 */
export const AFRICAN_CONFLICT: readonly Country[] = [
  ['Tunisia', 1363, [1, 3], 0.0053873, 0.68466],
  ['Algeria', 1421, [0, 2, 3, 5, 6, 7], -0.0100369, -0.40605],
  ['Morocco', 1861, [1, 5], -0.0969607, -0.28363],
  ['Libya', 2355, [0, 1, 4, 7, 8, 9], 0.8038237, 2.382],
  ['Egypt', 5246, [3, 9], 6.9467291, 3.4957],
  ['Mauritania', 811, [1, 2, 6, 11], 0.0970535, 0.43625],
  ['Mali', 299, [1, 5, 7, 11, 12, 16, 22], 0.463634, 1.4708],
  ['Niger', 358, [1, 3, 6, 8, 12, 13, 17], 0.2307143, 0.80198],
  ['Chad', 895, [3, 7, 9, 13, 15, 21], -0.1052846, -0.63985],
  ['Sudan', 4751, [3, 4, 8, 10, 21, 25, 26, 27], 2.9877738, 3.6814],
  ['Ethiopia', 1878, [9, 18, 26], 0.725124, 2.7106],
  ['Senegal', 933, [5, 6, 14, 16], 0.2567014, 1.4248],
  ['Burkina Faso', 347, [6, 7, 17, 19, 20, 22], 0.5082778, 1.5284],
  ['Nigeria', 1130, [7, 8, 15, 17], 0.1137709, 1.188],
  ['The Gambia', 241, [11], 0.3752254, 0.40025],
  ['Cameroon', 604, [8, 13, 21, 28, 29], 0.2592454, 0.94198],
  ['Guinea', 1015, [6, 11, 22, 23, 24], 0.1826275, 1.427],
  ['Benin', 998, [7, 12, 13, 20], 0.1941194, 1.2744],
  ['Somalia', 2122, [10, 26], 0.4527658, 0.9526],
  ['Ghana', 1090, [12, 20, 22], 0.1476406, 1.1161],
  ['Togo', 848, [12, 17, 19], 0.2193448, 0.87305],
  ['Central African Republic', 618, [8, 9, 15, 25, 28], -0.4420567, -1.5323],
  ['Ivory Coast', 758, [6, 12, 16, 19, 24], 0.2900359, 1.3014],
  ['Sierra Leone', 423, [16, 24], 0.2652337, 0.48257],
  ['Liberia', 980, [16, 22, 23], 0.1856475, 0.993],
  ['Zaire', 3087, [9, 21, 27, 28, 30, 31, 32, 33, 34], 0.7097807, 1.6826],
  ['Kenya', 2273, [9, 10, 18, 27, 30], 1.1969287, 3.4344],
  ['Uganda', 3134, [9, 25, 26, 30, 31], 1.942508, 3.006],
  ['Congo', 1142, [15, 21, 25, 29], 0.0113803, 0.13402],
  ['Gabon', 824, [15, 28], 0.2036649, 0.62625],
  ['Tanzania', 2881, [25, 26, 27, 31, 32, 34, 35, 36], 0.2718545, 0.72774],
  ['Rwanda', 487, [25, 27, 30, 32], -0.7523578, -1.9647],
  ['Burundi', 604, [25, 30, 31], -0.4842787, -1.2437],
  ['Angola', 1528, [25, 34, 39], 0.1179749, 1.305],
  ['Zambia', 1554, [25, 30, 33, 35, 36, 37, 38, 39], 0.0421598, 0.7228],
  ['Malawi', 629, [30, 34, 36], -0.228884, -0.59413],
  ['Mozambique', 792, [30, 34, 35, 37, 39, 40], 0.01679, 0.1185],
  ['Zimbabwe', 795, [34, 36, 38, 39], -0.0095068, -0.014056],
  ['Botswana', 1266, [34, 37, 39], -0.0039316, -0.087403],
  ['South Africa', 1875, [33, 34, 36, 37, 38, 40, 41], -0.1825396, -1.0671],
  ['Swaziland', 147, [36, 39], 0.0166842, 0.060045],
  ['Lesotho', 363, [39], -0.4193478, -0.44914],
];

/** The same page on all countries together: Moran's I, its expectation, and its variance under
 * randomisation. */
export const AFRICAN_CONFLICT_PUBLISHED = {
  index: 0.41679563,
  expected: -0.02439024,
  variance: 0.01029358,
};
