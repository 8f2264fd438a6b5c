import { classColours } from '../../../domain/colours';
import type { Scene } from '../../../domain/scene/scene';
import { useLanguage } from '../../../state/language';
import { useFacts } from '../../../state/resources';
import { useTheme } from '../../../state/theme';
import { sentenceOf } from '../sentence';
import { shownBy } from '../shown';
import { BriefKey } from './BriefKey';
import { BriefKinds } from './BriefKinds';
import { briefRows } from './briefRows';
import { symbolsOn } from './symbolsOn';

/** The key of a choropleth in brief. */
export function SceneBrief({ scene }: { scene: Scene }) {
  const facts = useFacts();
  const language = useLanguage();
  const theme = useTheme();
  const { subject, rest } = sentenceOf(shownBy(facts, scene), language);
  const colours = classColours(scene.indicator.family, scene.classes, theme);
  return (
    <BriefKey subject={subject} rest={rest} rows={briefRows(scene, colours, language)}>
      <BriefKinds symbols={symbolsOn([scene], language)} colours={colours} />
    </BriefKey>
  );
}
