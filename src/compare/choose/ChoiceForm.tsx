import type { Choice } from '../../domain/choice/choice';
import { UNIT_GROUPS } from '../../domain/units';
import { never } from '../../domain/never';
import { unitName } from '../../i18n/areas';
import { type ChoiceWay, chooseAreasText } from '../../i18n/chooseAreas';
import { MenuField } from '../../panels/legend/MenuField';
import { Segments } from '../../panels/segments/Segments';
import { useSeenChoice } from '../../state/drawing';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import styles from '../parts/parts.module.css';
import form from './choose.module.css';
import { CircleForm } from './CircleForm';
import { HandForm } from './HandForm';
import { KilometresField } from './KilometresField';
import { PolygonForm } from './PolygonForm';
import { RuleForm } from './RuleForm';

/** What the chosen way of choosing takes. */
export function ChoiceForm({ way }: { way: ChoiceWay }) {
  const choice = useSeenChoice();
  switch (way) {
    case 'group':
      return <GroupForm choice={choice} />;
    case 'district':
      return <DistrictForm choice={choice} />;
    case 'distance':
      return choice?.kind === 'distance' && <DistanceForm choice={choice} />;
    case 'polygon':
      return <PolygonForm polygon={choice?.kind === 'polygon' ? choice : null} />;
    case 'circle':
      return <CircleForm circle={choice?.kind === 'circle' ? choice : null} />;
    case 'rule':
      return choice?.kind === 'rule' && <RuleForm rule={choice} />;
    case 'areas':
      return <HandForm codes={choice?.kind === 'areas' ? choice.codes : []} />;
    default:
      return never(way);
  }
}

const GROUPS = ['programme', ...UNIT_GROUPS] as const;

function GroupForm({ choice }: { choice: Choice | null }) {
  const words = useText(chooseAreasText);
  const change = useAtlas((state) => state.change);
  const chosen = choice?.kind === 'group' ? choice.group : '';
  return (
    <MenuField
      label={words.group}
      value={chosen}
      options={[
        ...(chosen === '' ? [{ value: '' as const, label: '…' }] : []),
        ...GROUPS.map((group) => ({ value: group, label: words.groups[group] })),
      ]}
      onChoose={(group) => {
        // Groups are made of communes.
        if (group !== '') change({ choice: { kind: 'group', group }, level: 'commune' });
      }}
    />
  );
}

function DistrictForm({ choice }: { choice: Choice | null }) {
  const words = useText(chooseAreasText);
  const language = useLanguage();
  const { registry } = useFacts();
  const change = useAtlas((state) => state.change);
  const chosen = choice?.kind === 'district' ? choice.code : '';
  return (
    <MenuField
      label={words.district}
      value={chosen}
      options={[
        ...(chosen === '' ? [{ value: '', label: '…' }] : []),
        ...registry.ofLevel('district').map((unit) => {
          return { value: unit.code, label: unitName(unit, language) };
        }),
      ]}
      onChoose={(code) => {
        if (code !== '') change({ choice: { kind: 'district', code }, level: 'commune' });
      }}
    />
  );
}

function DistanceForm({ choice }: { choice: Extract<Choice, { kind: 'distance' }> }) {
  const words = useText(chooseAreasText);
  const change = useAtlas((state) => state.change);
  const set = (part: Partial<typeof choice>) =>
    change({ choice: { ...choice, ...part } }, 'replace');
  return (
    <div className={form.form}>
      <Segments
        legend={words.from}
        value={choice.to}
        onChoose={(to) => set({ to })}
        choices={[
          { value: 'border', label: words.border },
          { value: 'coast', label: words.coast },
        ]}
      />
      <KilometresField
        kilometres={choice.kilometres}
        onChange={(kilometres) => set({ kilometres })}
      />
      <p className={styles.remark}>{words.place}</p>
    </div>
  );
}
