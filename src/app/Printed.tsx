import { type ReactElement, Suspense } from 'react';
import type { CompareTask } from '../compare/task';
import { useAtlas } from '../state/store';
import { DetailRoom } from './lateRooms';
import { usePrinting } from './usePrinting';
import type { Pictured } from './useView';

interface PrintedProps {
  task: CompareTask | null;
  pictured: Pictured;
  legend: ReactElement;
}

/** What is on the screen as the printer gets it where nobody has laid it out: a sheet with the map, and
 * what is known of the selected area. A list or a table is printed as it is. */
export function Printed({ task, pictured, legend }: PrintedProps) {
  const { paper, showing, units, embed, story } = useAtlas((state) => state.view);
  const layOut = usePrinting(paper === null);
  const isList = showing === 'list' || showing === 'knowledge';
  if (layOut === null || isList) return null;
  const isAlone = embed || story?.playing === true;
  const hasDetail = task === null && units.length > 0 && !isAlone;
  return layOut({
    plates: pictured.plates(),
    title: pictured.title(),
    legend,
    sources: pictured.sources(),
    detail: hasDetail ? (
      <Suspense fallback={null}>
        <DetailRoom />
      </Suspense>
    ) : null,
  });
}
