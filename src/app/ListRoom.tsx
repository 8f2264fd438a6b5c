import { lazy, Suspense } from 'react';

const AreaTable = lazy(async () => ({
  default: (await import('../panels/table/AreaTable')).AreaTable,
}));

const KnowledgeMatrix = lazy(async () => ({
  default: (await import('../panels/matrix/KnowledgeMatrix')).KnowledgeMatrix,
}));

/** What stands in the place of the map: the list that is its equal, or how well each year is
 * known. */
export function ListRoom({ showing }: { showing: 'list' | 'knowledge' }) {
  return (
    <Suspense fallback={null}>{showing === 'list' ? <AreaTable /> : <KnowledgeMatrix />}</Suspense>
  );
}
