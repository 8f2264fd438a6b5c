import type { Tone } from '../domain/scene/paint';
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

/** Dots in quincunx. */
export function dotsImage(tone: Tone): MapImage {
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
