import { useLayoutEffect, useState } from 'react';

/**
 * How large a drawing is shown: what is to be as large on every screen is divided by it. A
 * transform around the drawing, as of a sheet that is looked at from afar, doesn't count.
 * @param svg shown whole, whatever the shape of its room
 * @param width of its view box
 * @param height of its view box
 * @returns CSS pixels to a unit of the drawing
 */
export function useSvgScale(svg: SVGSVGElement | null, width: number, height: number): number {
  const [scale, setScale] = useState(1);
  // Measured before it is painted: what grew afterwards would be seen to grow.
  useLayoutEffect(() => {
    if (svg === null) return;
    const measure = () => {
      const shown = Math.min(svg.clientWidth / width, svg.clientHeight / height);
      // What isn't shown has no size; it keeps what it had.
      if (shown > 0) setScale(Math.round(shown * 100) / 100 || 0.01);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(svg);
    return () => observer.disconnect();
  }, [svg, width, height]);
  return scale;
}
