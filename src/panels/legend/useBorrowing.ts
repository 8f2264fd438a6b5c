import { useEffect, useState } from 'react';
import { areasByBorrowing } from '../../domain/scene/borrowed';
import type { Scene } from '../../domain/scene/scene';
import { useFacts } from '../../state/resources';

/** Milliseconds: the map comes first, and years that are only passed by aren't asked about. */
const PAUSE = 250;

/**
 * How many areas of a choropleth rest on weights of other years, or would if these were borrowed.
 * @returns undefined until it is known
 */
export function useBorrowing(scene: Scene): number | undefined {
  const facts = useFacts();
  const [found, setFound] = useState<{ scene: Scene; areas: number } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setFound({ scene, areas: areasByBorrowing(facts, scene) });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [facts, scene]);
  return found?.scene === scene ? found.areas : undefined;
}
