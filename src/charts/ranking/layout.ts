import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isOwnFigure } from '../../domain/knowledge/kinds';
import type { Scene } from '../../domain/scene/scene';
import type { AreaCode } from '../../domain/units';

/** One counted area with a figure of its own. */
export interface RankingDot {
  code: AreaCode;
  name: string;
  value: number;
  /** Its class on the map. */
  place: number;
  x: number;
  y: number;
}

export interface RankingLayout {
  width: number;
  height: number;
  radius: number;
  /** Where the axis runs. */
  axisY: number;
  ticks: readonly { value: number; x: number }[];
  dots: readonly RankingDot[];
  /** Pixel of a value on the axis. */
  x: (value: number) => number;
}

const SIDE = 14;
const AXIS = 20;
const TOP = 4;

/**
 * Sets a scene's own figures as dots on an axis, piled up where they are alike.
 * @param width of the drawing in pixels; its height follows from the highest pile
 */
export function layoutRanking(scene: Scene, width: number, radius = 4): RankingLayout {
  const figures = [...scene.items.values()]
    .flatMap(({ counted, unit, knowledge, classes }) =>
      counted && isOwnFigure(knowledge)
        ? [{ code: unit.code, name: unit.name, value: knowledge.value, place: classes[0] ?? 0 }]
        : [],
    )
    .sort((one, two) => one.value - two.value);
  const [low = 0, high = 1] = extent(figures, (figure) => figure.value);
  const x = scaleLinear(
    [Math.min(low, scene.indicator.zeroClass ? 0 : low), high],
    [SIDE, width - SIDE],
  ).nice(4);
  const piles = new Map<number, number>();
  const piled = figures.map((figure) => {
    // Dots that would overlap share a column, at the column's own middle.
    const column = Math.round((x(figure.value) - SIDE) / (2 * radius + 1));
    const height = piles.get(column) ?? 0;
    piles.set(column, height + 1);
    return { ...figure, x: SIDE + column * (2 * radius + 1), height };
  });
  const highest = Math.max(1, ...piles.values());
  // A pile of all areas would be a tower: then the dots of it overlap.
  const step = Math.min(2 * radius + 1, 90 / highest);
  const axisY = TOP + 2 * radius + (highest - 1) * step + 2;
  return {
    width,
    height: axisY + AXIS,
    radius,
    axisY,
    x,
    ticks: x.ticks(4).map((value) => ({ value, x: x(value) })),
    dots: piled.map(({ height, ...figure }) => ({
      ...figure,
      x: Math.min(figure.x, width - SIDE),
      y: axisY - 2 - radius - height * step,
    })),
  };
}
