import type { PairAxis } from '../../domain/comparison/pairAxis';
import { labelWidth } from '../trend/layout';
import { placeLabels, type PlacedLabel } from './labels';
import { scatterScale, type ScatterScale } from './scale';
import type { ScatterGroup, ScatterState } from './state';

/** A group of areas as it is drawn. Pixels from the top left; a figure has no width. */
export interface ScatterMark {
  group: ScatterGroup;
  x: number;
  y: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of a point: more areas, a larger one. */
  radius: number;
  /** A point for two figures, else the stretch or the box that limits leave open. */
  shape: 'point' | 'across' | 'up' | 'box';
  endless: { across: boolean; up: boolean };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ScatterLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  across: ScatterScale;
  up: ScatterScale;
  /** The cells of the key, in their order. */
  cells: readonly Box[];
  ticks: {
    across: readonly { value: number; x: number }[];
    up: readonly { value: number; y: number }[];
  };
  /** What lies beneath comes first. */
  marks: readonly ScatterMark[];
  references: readonly { code: string; name: string; x: number; y: number }[];
  labels: readonly PlacedLabel[];
}

const TOP = 8;
const RIGHT = 8;
/** Room beside the plot for the values of an axis of numbers, and for the words of a status. */
const NUMBERS = { below: 22, left: 38 };
const WORDS = { below: 44, left: 76 };
const REFERENCE = 6;
/** More names than this are no help. */
const MOST_LABELS = 14;

/**
 * Places a scatter plot in pixels.
 * @param size of the whole drawing; the plot is what its values leave of it
 * @param first areas to be named before all others
 */
export function layoutScatter(
  state: ScatterState,
  { width, height }: { width: number; height: number },
  first: readonly string[] = [],
): ScatterLayout {
  const { groups, references } = state;
  const plot = {
    left: roomFor(state.second).left,
    right: width - RIGHT,
    top: TOP,
    bottom: height - roomFor(state.first).below,
  };
  const known = [...groups, ...references];
  const across = scatterScale(
    state.first,
    known.map((one) => one.across),
    plot.right - plot.left,
  );
  const up = scatterScale(
    state.second,
    known.map((one) => one.up),
    plot.bottom - plot.top,
  );
  const marks = groups
    .map((group) => markOf(group, across, up, plot))
    .sort((one, two) => order(one) - order(two) || two.radius - one.radius);
  const placed = references.map(({ code, name, ...span }) => {
    const { x, y } = middleOf(span, across, up, plot);
    return { code, name, x, y };
  });
  return {
    width,
    height,
    plot,
    across,
    up,
    cells: up.steps.flatMap((row) =>
      across.steps.map((column) => ({
        x: plot.left + column.from,
        y: plot.bottom - row.to,
        width: column.to - column.from,
        height: row.to - row.from,
      })),
    ),
    ticks: {
      across: across.ticks.map(({ value, at }) => ({ value, x: plot.left + at })),
      up: up.ticks.map(({ value, at }) => ({ value, y: plot.bottom - at })),
    },
    marks,
    references: placed,
    labels: placeLabels(wanted(marks, placed, first), obstaclesOf(marks, placed), plot).slice(
      0,
      MOST_LABELS,
    ),
  };
}

function roomFor({ scene }: PairAxis): typeof NUMBERS {
  return scene.classes.kind === 'category' ? WORDS : NUMBERS;
}

function markOf(
  group: ScatterGroup,
  across: ScatterScale,
  up: ScatterScale,
  plot: ScatterLayout['plot'],
): ScatterMark {
  const [wide, tall] = [across.stretch(group.across), up.stretch(group.up)];
  const isWide = group.across.low !== group.across.high;
  const isTall = group.up.low !== group.up.high;
  const count = group.items.length;
  return {
    group,
    ...middleOf(group, across, up, plot),
    left: plot.left + wide.from,
    right: plot.left + wide.to,
    top: plot.bottom - tall.to,
    bottom: plot.bottom - tall.from,
    radius: count === 1 ? 5 : 7 + 1.2 * Math.sqrt(count),
    shape: isWide ? (isTall ? 'box' : 'across') : isTall ? 'up' : 'point',
    endless: { across: wide.endless, up: tall.endless },
  };
}

function middleOf(
  span: Pick<ScatterGroup, 'across' | 'up'>,
  across: ScatterScale,
  up: ScatterScale,
  plot: ScatterLayout['plot'],
) {
  const [wide, tall] = [across.stretch(span.across), up.stretch(span.up)];
  return {
    x: plot.left + (wide.from + wide.to) / 2,
    y: plot.bottom - (tall.from + tall.to) / 2,
  };
}

/** Boxes lie beneath stretches, and these beneath points. */
function order({ shape }: ScatterMark): number {
  return { box: 0, across: 1, up: 1, point: 2 }[shape];
}

function wanted(
  marks: readonly ScatterMark[],
  references: ScatterLayout['references'],
  first: readonly string[],
) {
  const named = marks.flatMap(({ group: { items }, x, y, radius }) => {
    const [{ unit }, other] = items;
    if (other !== undefined) return [];
    return [{ key: unit.code, name: unit.name, x, y, distance: radius, quiet: false }];
  });
  named.sort((one, two) => Number(first.includes(two.key)) - Number(first.includes(one.key)));
  const wholes = references.map(({ code, name, x, y }) => {
    return { key: code, name, x, y, distance: REFERENCE, quiet: true };
  });
  return [...wholes, ...named].map((one) => ({ ...one, width: labelWidth(one.name) }));
}

function obstaclesOf(
  marks: readonly ScatterMark[],
  references: ScatterLayout['references'],
): { x: number; y: number; radius: number }[] {
  return [
    ...marks.map(({ x, y, radius }) => ({ x, y, radius })),
    ...references.map(({ x, y }) => ({ x, y, radius: REFERENCE })),
  ];
}
