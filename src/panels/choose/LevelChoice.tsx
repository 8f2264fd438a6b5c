import { chooseText } from '../../i18n/choose';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { useAtlas } from '../../state/store';
import { Segments } from '../segments/Segments';
import styles from './LevelChoice.module.css';

/** The level as two segments; at the communes', whether those outside the 67 take colour. */
export function LevelChoice() {
  const words = useText(chooseText);
  const { registry } = useFacts();
  const level = useAtlas((state) => state.view.level);
  const outside = useAtlas((state) => state.view.outside);
  const change = useAtlas((state) => state.change);
  const programme = registry.programme.length;
  return (
    <div>
      <Segments
        legend={words.level}
        value={level}
        onChoose={(chosen) => {
          change({ level: chosen });
        }}
        choices={[
          { value: 'district', label: words.districts(registry.ofLevel('district').length) },
          { value: 'commune', label: words.communes(programme) },
        ]}
      />
      {level === 'commune' && (
        <label className={styles.outside}>
          <input
            type="checkbox"
            checked={outside}
            onChange={(event) => {
              change({ outside: event.target.checked });
            }}
          />
          <span>{words.outside(registry.ofLevel('commune').length - programme)}</span>
        </label>
      )}
    </div>
  );
}
