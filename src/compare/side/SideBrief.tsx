import { classColours } from '../../domain/colours';
import { usePictureContext } from '../../map/usePictureContext';
import { BriefKey } from '../../panels/legend/brief/BriefKey';
import { BriefKinds } from '../../panels/legend/brief/BriefKinds';
import { briefRows } from '../../panels/legend/brief/briefRows';
import { symbolsOn } from '../../panels/legend/brief/symbolsOn';
import { useLanguage } from '../../state/language';
import { useTheme } from '../../state/theme';
import { sideTitle } from './onPaper';
import { usePanes } from './usePanes';

/** What maps beside each other show, in brief; those that aren't classed alike have a key each. */
export function SideBrief() {
  const { scenes, alike } = usePanes();
  const context = usePictureContext();
  const language = useLanguage();
  const theme = useTheme();
  const [{ indicator, classes }] = scenes;
  const colours = classColours(indicator.family, classes, theme);
  return (
    <BriefKey
      subject={sideTitle(context)}
      rows={alike ? briefRows({ indicator, classes }, colours, language) : []}
    >
      <BriefKinds symbols={symbolsOn(scenes, language)} colours={colours} />
    </BriefKey>
  );
}
