import { useMemo } from 'react';
import { pairPlaces } from '../../domain/comparison/pairPlaces';
import { pairText } from '../../i18n/pair';
import { usePictureContext } from '../../map/usePictureContext';
import { useLanguage, useText } from '../../state/language';
import parts from '../parts/parts.module.css';
import { PairAreas } from './PairAreas';
import { PairLeftOutList } from './PairLeftOutList';
import { litOfPair } from './pairLit';
import { PairOffers } from './PairOffers';
import { axisName } from './pairWords';
import { ScatterSection } from './ScatterSection';
import { SelectedPair } from './SelectedPair';
import { usePair } from './usePair';

/** The selected area, the areas as a scatter plot to choose from, and who is left out. */
export function PairSide() {
  const scene = usePair();
  const context = usePictureContext();
  const words = useText(pairText);
  const language = useLanguage();
  const places = useMemo(() => pairPlaces(scene), [scene]);
  const lit = litOfPair(scene, context);
  const title = words.title(axisName(scene.first, language), axisName(scene.second, language));
  return (
    <section className={parts.side} aria-label={title}>
      <h2>{title}</h2>
      <PairOffers known={places.placed.length} />
      <SelectedPair scene={scene} />
      {places.placed.length > 0 && <ScatterSection scene={scene} places={places} lit={lit} />}
      <PairAreas scene={scene} places={places} lit={lit} />
      <PairLeftOutList scene={scene} leftOut={places.leftOut} />
    </section>
  );
}
