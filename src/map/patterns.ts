import type { Overlay, Tone } from '../domain/scene/paint';
import { never } from '../domain/never';
import { toneColour } from '../domain/scene/paint';

/** A picture for the map, and how many of its pixels make one of the screen's. */
export interface MapImage {
  data: ImageData;
  pixelRatio: number;
}

const HATCH_SIZE = 8;
const HATCH_WIDTH = 2.4;
const DOTS_SIZE = 6;
const DOT_RADIUS = 0.85;
const MARK_SIZE = 18;
/** In pixels: the tile, and each dash. */
export const DASHES = { size: 8, length: 4.5, width: 1.3 } as const;

/** Device pixels, at most three: more is not seen. */
function pixelRatio(): number {
  return Math.min(3, Math.max(1, Math.ceil(devicePixelRatio)));
}

function draw(size: number, paint: (context: CanvasRenderingContext2D) => void): MapImage {
  const ratio = pixelRatio();
  const canvas = document.createElement('canvas');
  canvas.width = size * ratio;
  canvas.height = size * ratio;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No 2D canvas to draw patterns on');
  context.scale(ratio, ratio);
  paint(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: ratio };
}

/** Stripes from bottom left to top right that join at the tile's edges. */
export function hatchImage(colour: string): MapImage {
  return draw(HATCH_SIZE, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = HATCH_WIDTH;
    for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
      context.beginPath();
      context.moveTo(shift - 1, HATCH_SIZE + 1);
      context.lineTo(shift + HATCH_SIZE + 1, -1);
      context.stroke();
    }
  });
}

/** The pattern of an overlay. */
export function overlayPicture({ pattern, tone }: Overlay): MapImage {
  switch (pattern) {
    case 'dots':
      return dotsImage(tone);
    case 'dashes':
      return dashesImage(tone);
    default:
      return never(pattern);
  }
}

/** Level dashes, each row between those of the next. */
function dashesImage(tone: Tone): MapImage {
  const { size, length, width } = DASHES;
  return draw(size, (context) => {
    context.strokeStyle = toneColour(tone);
    context.lineWidth = width;
    for (const [x, y] of dashes()) {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + length, y);
      context.stroke();
    }
  });
}

/** Where dashes begin in a tile; one that leaves it on the right comes in again on the left. */
export function dashes(): (readonly [x: number, y: number])[] {
  const { size, length } = DASHES;
  const [upper, lower] = [size / 4, (size * 3) / 4];
  const middle = (size - length) / 2;
  return [
    [middle, upper],
    [middle - size / 2, lower],
    [middle + size / 2, lower],
  ];
}

/** Dots in quincunx. */
function dotsImage(tone: Tone): MapImage {
  return draw(DOTS_SIZE, (context) => {
    context.fillStyle = toneColour(tone);
    for (const [x, y] of [
      [DOTS_SIZE / 4, DOTS_SIZE / 4],
      [(DOTS_SIZE * 3) / 4, (DOTS_SIZE * 3) / 4],
    ] as const) {
      context.beginPath();
      context.arc(x, y, DOT_RADIUS, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

/** The disc of a conflict. */
export function markImage(ground: string, ink: string): MapImage {
  return draw(MARK_SIZE, (context) => {
    const middle = MARK_SIZE / 2;
    context.fillStyle = ground;
    context.strokeStyle = ink;
    context.lineWidth = 1.6;
    context.beginPath();
    context.arc(middle, middle, middle - 1.5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(middle, middle - 3.6);
    context.lineTo(middle, middle + 0.8);
    context.moveTo(middle, middle + 4);
    context.lineTo(middle, middle + 4.05);
    context.stroke();
  });
}
