import { useId } from 'react';
import { classColours } from '../../domain/colours';
import { legendText } from '../../i18n/legend';
import { ChoosePanel } from '../../panels/choose/ChoosePanel';
import { ClassList } from '../../panels/legend/ClassList';
import { KindList } from '../../panels/legend/KindList';
import { sentenceOf } from '../../panels/legend/sentence';
import { shownBy } from '../../panels/legend/shown';
import shared from '../../panels/symbols/shared.module.css';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import parts from '../parts/parts.module.css';
import { AmongMenu } from './AmongMenu';
import { amongOf } from './scope';
import { useAmongName } from './useAmongName';
import { useStanding } from './useStanding';

/** Who is ranked by what, and the key of the map, which counts only those. */
export function RankingLegend() {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const words = useText(legendText);
  const { scene } = useStanding();
  const view = useAtlas((state) => state.view);
  const nameOf = useAmongName();
  const title = useId();
  const among = amongOf(view);
  const { subject, rest } = sentenceOf(shownBy(facts, scene), language);
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  return (
    <div className={parts.panel}>
      <AmongMenu />
      <ChoosePanel />
      <section className={parts.panel} aria-labelledby={title}>
        <h2 id={title} className={shared.hidden}>
          {words.title}
        </h2>
        <p className={parts.sentence} aria-live="polite">
          <strong>{subject}</strong>
          <span>{among.kind === 'all' ? rest : `${rest}: ${nameOf(among)}`}</span>
        </p>
        <ClassList scene={scene} colours={colours} />
        <KindList scene={scene} colours={colours} />
      </section>
    </div>
  );
}
