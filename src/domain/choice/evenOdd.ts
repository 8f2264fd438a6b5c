import type { MultiPolygon, Position } from 'geojson';

interface Edge {
  /** The end further south, and the one further north. */
  south: Position;
  north: Position;
}

/**
 * What lies inside a ring whose edges may cross each other, by the even-odd rule: a place is inside if
 * a line from it to the outside crosses an odd number of edges. The ring is cut at the latitude of
 * every corner and crossing into bands that no edge crosses another in; in each of them the edges,
 * from west to east, open and close the inside in turn (the plane sweep of Bentley and Ottmann,
 * without its search tree: a ring here has few edges).
 * @param ring positions, the first repeated at the end
 * @returns triangles and trapezoids that touch and don't overlap
 */
export function evenOddInside(ring: readonly Position[]): MultiPolygon {
  const edges = edgesOf(ring);
  const latitudes = [
    ...new Set([
      ...edges.flatMap(({ south, north }) => [at(south, 1), at(north, 1)]),
      ...crossings(edges),
    ]),
  ].sort((one, two) => one - two);
  const coordinates = latitudes.slice(1).flatMap((high, index) => {
    const low = latitudes[index] ?? high;
    const across = edges
      .filter(({ south, north }) => at(south, 1) <= low && at(north, 1) >= high)
      .map((edge) => ({ low: longitudeAt(edge, low), high: longitudeAt(edge, high) }))
      .sort((one, two) => one.low + one.high - two.low - two.high);
    return across.flatMap((west, place) => {
      const east = across[place + 1];
      if (place % 2 === 1 || east === undefined) return [];
      return [[piece([west.low, low], [east.low, low], [east.high, high], [west.high, high])]];
    });
  });
  return { type: 'MultiPolygon', coordinates };
}

/** The edges that go north or south; level ones bound nothing to their east or west. */
function edgesOf(ring: readonly Position[]): Edge[] {
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index] ?? to;
    const rise = at(to, 1) - at(from, 1);
    if (rise === 0) return [];
    return [rise > 0 ? { south: from, north: to } : { south: to, north: from }];
  });
}

/** The latitudes at which two edges cross. */
function crossings(edges: readonly Edge[]): number[] {
  return edges.flatMap((one, index) =>
    edges.slice(index + 1).flatMap((other) => {
      const low = Math.max(at(one.south, 1), at(other.south, 1));
      const high = Math.min(at(one.north, 1), at(other.north, 1));
      if (low >= high) return [];
      const below = longitudeAt(one, low) - longitudeAt(other, low);
      const above = longitudeAt(one, high) - longitudeAt(other, high);
      if (below * above >= 0) return [];
      return [low + ((high - low) * below) / (below - above)];
    }),
  );
}

function longitudeAt({ south, north }: Edge, latitude: number): number {
  const share = (latitude - at(south, 1)) / (at(north, 1) - at(south, 1));
  return at(south, 0) + share * (at(north, 0) - at(south, 0));
}

/** A closed ring without the corners that lie in the same place. */
function piece(...corners: Position[]): Position[] {
  const apart = corners.filter((corner, index) => {
    const before = corners.at(index - 1);
    return (
      before === undefined || at(corner, 0) !== at(before, 0) || at(corner, 1) !== at(before, 1)
    );
  });
  const [first] = apart;
  return first === undefined ? [] : [...apart, first];
}

function at(position: Position, axis: 0 | 1): number {
  return position[axis] ?? NaN;
}
