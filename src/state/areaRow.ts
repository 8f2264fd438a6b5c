import type { AreaCode } from '../domain/units';
import { useAtlas } from './store';

/**
 * What a row of a list does for its area: pointing at it, or coming to it by keyboard, shows the
 * area on the map; pressing it selects the area, pressing it again lets it go.
 * @returns attributes for a button
 */
export function useAreaRow(code: AreaCode) {
  const selected = useAtlas((state) => state.view.units[0] === code);
  const hovered = useAtlas((state) => state.hovered === code);
  const select = useAtlas((state) => state.select);
  const hover = useAtlas((state) => state.hover);
  const show = () => hover(code);
  const leave = () => hover(null);
  return {
    'aria-pressed': selected,
    'data-hovered': hovered,
    onClick: () => select(selected ? null : code),
    onPointerEnter: show,
    onPointerLeave: leave,
    onFocus: show,
    onBlur: leave,
  };
}
