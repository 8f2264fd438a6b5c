import type { ChangeScene } from '../../domain/comparison/changeScene';
import { divergingColours } from '../../domain/divergingColours';
import { changeText } from '../../i18n/change';
import { groundText } from '../../i18n/grounds';
import { kindText } from '../../i18n/kinds';
import { usePictureContext } from '../../map/usePictureContext';
import { BriefKey } from '../../panels/legend/brief/BriefKey';
import { BriefKinds, type BriefSymbol } from '../../panels/legend/brief/BriefKinds';
import { useLanguage, useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { changeTitle } from './changePicture';
import { briefChangeLabels, unitOfChange } from './changeWords';
import { useChange } from './useChange';

/** The key of the map of change in brief. */
export function ChangeBrief() {
  const scene = useChange();
  const context = usePictureContext();
  const words = useText(changeText);
  const language = useLanguage();
  const colours = divergingColours(useTheme());
  const symbols = useSymbols(scene);
  const subject = changeTitle(context);
  if (scene.kind === 'refused') {
    return (
      <BriefKey subject={subject}>
        <BriefKinds symbols={symbols} colours={colours} />
      </BriefKey>
    );
  }
  const speech = { indicator: scene.indicator, measure: scene.request.measure, language };
  const labels = briefChangeLabels(scene.classes, speech);
  return (
    <BriefKey
      subject={subject}
      rest={`, ${unitOfChange(speech)}`}
      rows={labels.map((label, index) => ({ label, colour: colours[index] ?? '' }))}
      ends={[words.falls, words.rises]}
    >
      <BriefKinds symbols={symbols} colours={colours} />
    </BriefKey>
  );
}

/** What is hatched, and what has no colour. */
function useSymbols(scene: ChangeScene): BriefSymbol[] {
  const kinds = useText(kindText);
  const grounds = useText(groundText);
  const uncompared: BriefSymbol = { appearance: 'unknown', name: grounds.uncompared };
  if (scene.kind === 'refused') return [uncompared];
  const counted = [...scene.items.values()].filter((item) => item.counted);
  const has = (kind: 'interval' | 'refused') => counted.some(({ change }) => change.kind === kind);
  return [
    ...(has('interval') ? [{ appearance: 'bounded', name: kinds.short.bounded } as const] : []),
    ...(has('refused') ? [uncompared] : []),
  ];
}
