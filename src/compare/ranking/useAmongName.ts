import { unitName } from '../../i18n/areas';
import { compareRankingText } from '../../i18n/compareRanking';
import type { Among } from '../../state/compareView';
import { useLanguage, useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { codesAmong } from './scope';

/** @returns names those that are ranked, with how many they are */
export function useAmongName(): (among: Among) => string {
  const facts = useFacts();
  const { layers } = useResources();
  const language = useLanguage();
  const words = useText(compareRankingText);
  const view = useAtlas((state) => state.view);
  const { registry } = facts;
  return (among) => {
    const count =
      codesAmong({ facts, layers, view: { ...view, level: levelFor(among), compare: { among } } })
        ?.size ?? 0;
    switch (among.kind) {
      case 'all': {
        if (view.level === 'district')
          return words.all.districts(registry.ofLevel('district').length);
        return view.outside
          ? words.all.communes(registry.ofLevel('commune').length)
          : words.all.programme(registry.programme.length);
      }
      case 'chosen':
        return words.chosen(count);
      case 'group':
        return words.group[among.group](count);
      case 'district': {
        const district = registry.unit(among.code);
        return words.inDistrict(
          district === undefined ? among.code : unitName(district, language),
          count,
        );
      }
    }
  };

  function levelFor(among: Among) {
    return among.kind === 'group' || among.kind === 'district' ? 'commune' : view.level;
  }
}
