import type { Projection } from '../domain/geography/projection';
import type { Projecting, ScreenPoint } from './projecting';

/**
 * Says where places lie on a map that is drawn as SVG; it can't be moved, but its window can change
 * its size.
 * @param svg drawn in the pixels of the projection, somewhere on the screen
 * @param around what fills the map's own room: places are told from its top left corner
 */
export function svgProjecting(
  svg: SVGGraphicsElement,
  around: HTMLElement,
  projection: Projection,
): Projecting {
  const matrix = () => svg.getScreenCTM() ?? new DOMMatrix();
  const turned = ({ x, y }: ScreenPoint, by: DOMMatrix) => new DOMPoint(x, y).matrixTransform(by);
  return {
    project: ([longitude, latitude]) => {
      const [x, y] = projection.project(longitude, latitude);
      const point = turned({ x, y }, matrix());
      const { left, top } = around.getBoundingClientRect();
      return { x: point.x - left, y: point.y - top };
    },
    unproject: ({ x, y }) => {
      const { left, top } = around.getBoundingClientRect();
      const point = turned({ x: x + left, y: y + top }, matrix().inverse());
      return projection.unproject(point.x, point.y);
    },
    onMoved: (listener) => {
      const observer = new ResizeObserver(listener);
      observer.observe(svg);
      return () => observer.disconnect();
    },
  };
}
