import { UNIT_GROUPS } from '../../domain/units';
import { compareRankingText } from '../../i18n/compareRanking';
import { MenuField } from '../../panels/legend/MenuField';
import type { Among } from '../../state/compareView';
import { useText } from '../../state/language';
import { useFacts, useResources } from '../../state/resources';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { amongOf, codesAmong } from './scope';
import { useAmongName } from './useAmongName';

/** Among whom to rank: all, the communes of a district or of a group, or the reader's selection. */
export function AmongMenu() {
  const facts = useFacts();
  const { layers } = useResources();
  const words = useText(compareRankingText);
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const nameOf = useAmongName();
  const among = amongOf(view);
  const take = (chosen: Among) => {
    const ofCommunes = chosen.kind === 'district' || chosen.kind === 'group';
    change({
      compare: { ...view.compare, among: chosen },
      // A group's communes are nowhere to be seen on a map of districts.
      ...(ofCommunes ? { level: 'commune' } : {}),
    });
  };
  const options: Among[] = [
    { kind: 'all' },
    ...(view.choice === null && among.kind !== 'chosen' ? [] : [{ kind: 'chosen' } as const]),
  ];
  const groups = UNIT_GROUPS.map((group): Among => ({ kind: 'group', group }));
  const districts = facts.registry
    .ofLevel('district')
    .map(({ code }): Among => ({ kind: 'district', code }));
  const everyone = [...options, ...groups, ...districts];
  const isEmpty = among.kind === 'chosen' && codesAmong({ facts, layers, view })?.size === 0;
  const optionsOf = (list: readonly Among[]) =>
    list.map((one) => ({ value: keyOf(one), label: nameOf(one) }));
  return (
    <div>
      <MenuField
        label={words.among}
        value={keyOf(among)}
        options={[
          ...optionsOf(options),
          { group: words.groups, options: optionsOf(groups) },
          { group: words.districts, options: optionsOf(districts) },
        ]}
        onChoose={(key) => {
          const chosen = everyone.find((one) => keyOf(one) === key);
          if (chosen !== undefined) take(chosen);
        }}
      />
      {isEmpty && (
        <p className={parts.remark}>
          <span>{words.nothingChosen}</span>{' '}
          <button
            type="button"
            className={parts.offer}
            onClick={() => change({ compare: { ...view.compare, task: 'choose' } })}
          >
            {words.chooseNow}
          </button>
        </p>
      )}
    </div>
  );
}

function keyOf(among: Among): string {
  switch (among.kind) {
    case 'all':
    case 'chosen':
      return among.kind;
    case 'group':
      return among.group;
    case 'district':
      return among.code;
  }
}
