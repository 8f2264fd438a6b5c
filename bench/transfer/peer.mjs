// The peer: the least page that shows a choropleth of the same communes. MapLibre as it is
// published, the communes' GeoJSON as it lies in geo/, one shaded layer, nothing else.

import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/setup/processes.mjs';

const libraryFiles = [
  'maplibre-gl.css',
  'maplibre-gl.mjs',
  'maplibre-gl-shared.mjs',
  'maplibre-gl-worker.mjs',
];

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Peer</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="maplibre-gl.css" />
    <style>
      html, body, #map { height: 100%; margin: 0; }
    </style>
  </head>
  <body>
    <div id="map"></div>
    <script type="module">
      import { Map } from './maplibre-gl.mjs';

      // Colours by code stand for classes by value: the work of painting is the same.
      const colour = ['step', ['%', ['to-number', ['get', 'code']], 5],
        '#fff5eb', 1, '#fdbe85', 2, '#fd8d3c', 3, '#d94701', 4, '#7f2704'];
      const map = new Map({
        container: 'map',
        center: [107.3, 21.2],
        zoom: 8,
        attributionControl: false,
        style: {
          version: 8,
          sources: { communes: { type: 'geojson', data: './communes.geojson' } },
          layers: [{ id: 'communes', type: 'fill', source: 'communes', paint: { 'fill-color': colour } }],
        },
      });
      const markFirstShadedFrame = () => {
        if (!map.isSourceLoaded('communes') || !map.areTilesLoaded()) return;
        map.off('render', markFirstShadedFrame);
        performance.mark('choropleth');
      };
      map.on('render', markFirstShadedFrame);
    </script>
  </body>
</html>
`;

/**
 * Writes the peer's page and all that it loads.
 * @param {string} folder an empty folder
 */
export async function writePeer(folder) {
  const library = join(projectRoot, 'node_modules', 'maplibre-gl', 'dist');
  await Promise.all([
    writeFile(join(folder, 'index.html'), page),
    copyFile(join(projectRoot, 'geo', 'communes.geojson'), join(folder, 'communes.geojson')),
    ...libraryFiles.map((file) => copyFile(join(library, file), join(folder, file))),
  ]);
}
