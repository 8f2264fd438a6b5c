import type { Scene } from '../../domain/scene/scene';
import type { AreaCode, Unit } from '../../domain/units';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { downloadText } from '../../panels/csv/download';
import { useLanguage, useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import styles from '../parts/parts.module.css';
import { chosenCsv } from '../../panels/csv/chosenCsv';

interface DownloadButtonProps {
  scene: Scene;
  units: readonly Unit[];
  untold: readonly AreaCode[];
}

/** The list of the chosen areas, to be taken away. */
export function DownloadButton({ scene, units, untold }: DownloadButtonProps) {
  const words = useText(chooseAreasText);
  const language = useLanguage();
  const facts = useFacts();
  const { indicator, year, level } = scene.request;
  return (
    <button
      type="button"
      className={styles.offer}
      title={words.downloadHint}
      onClick={() => {
        const chosen = units.map(({ code }) => code);
        const csv = chosenCsv(facts, scene, { chosen, untold }, language);
        const name = `quang-ninh-${indicator}-${year}-${chosen.length}-chosen-${level}s.csv`;
        downloadText(csv, name, 'text/csv;charset=utf-8');
      }}
    >
      {words.download}
    </button>
  );
}
