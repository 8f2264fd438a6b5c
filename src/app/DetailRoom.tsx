import { DetailPanel } from '../panels/detail/DetailPanel';
import { OverviewPanel } from '../panels/overview/OverviewPanel';
import { useAtlas } from '../state/store';

/** The area in detail, or the whole province where none is selected. */
export function DetailRoom() {
  const selected = useAtlas((state) => state.view.units.length > 0);
  return selected ? <DetailPanel /> : <OverviewPanel />;
}
