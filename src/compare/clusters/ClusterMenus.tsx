import { NEAREST_COUNTS, type Near } from '../../domain/spatial/question';
import { clustersText } from '../../i18n/clusters';
import { ChoosePanel } from '../../panels/choose/ChoosePanel';
import { LevelChoice } from '../../panels/choose/LevelChoice';
import { MenuField } from '../../panels/legend/MenuField';
import { useLanguage, useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import parts from '../parts/parts.module.css';
import { useClusters } from './useClusters';

const NEARS: readonly Near[] = [
  { kind: 'queen' },
  ...NEAREST_COUNTS.map((count): Near => ({ kind: 'nearest', count })),
];

/** What may cluster, and who is whose neighbour. */
export function ClusterMenus() {
  const words = useText(clustersText);
  const language = useLanguage();
  const { subject } = useClusters();
  const view = useAtlas((state) => state.view);
  const change = useAtlas((state) => state.change);
  const { clustered, near } = view.compare;
  // A lit class belongs to what it was chosen for.
  const take = (chosen: Partial<typeof view.compare>) =>
    change({ compare: { ...view.compare, ...chosen }, lit: null });
  return (
    <>
      <div className={parts.two}>
        <MenuField
          label={words.what}
          value={clustered}
          options={[
            { value: 'indicator', label: words.ofIndicator },
            { value: 'land', label: words.ofLand },
          ]}
          onChoose={(chosen) => take({ clustered: chosen })}
        />
        <MenuField
          label={words.near}
          value={keyOf(near)}
          options={NEARS.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
          onChoose={(key) => take({ near: NEARS.find((one) => keyOf(one) === key) ?? near })}
        />
      </div>
      {clustered === 'indicator' ? <ChoosePanel /> : <LevelChoice />}
      {subject?.kind === 'status' && (
        <MenuField
          label={words.reached}
          value={subject.reached.id}
          options={subject.ladder.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChoose={(reached) => take({ reached })}
        />
      )}
    </>
  );

  function nameOf(one: Near): string {
    return one.kind === 'queen' ? words.queen : words.nearest(one.count);
  }
}

function keyOf(near: Near): string {
  return near.kind === 'queen' ? near.kind : String(near.count);
}
