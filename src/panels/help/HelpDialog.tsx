import { classColours } from '../../domain/colours';
import { APPEARANCES } from '../../domain/scene/look';
import { helpText } from '../../i18n/help';
import { useText } from '../../state/language';
import { useTheme } from '../../state/theme';
import { Dialog } from '../dialog/Dialog';
import { Icon } from '../icons/Icon';
import { KindMeanings } from '../symbols/KindMeanings';
import styles from './HelpDialog.module.css';

/** An example ramp: four classes, of which a middle and a high one stand for all. */
const EXAMPLE = { kind: 'numeric', zero: true, limits: [1, 2], values: null } as const;

interface HelpDialogProps {
  onClose: () => void;
  onTour: () => void;
}

/** How the map is read: the tour, the kinds of figures, and what the keys do. */
export function HelpDialog({ onClose, onTour }: HelpDialogProps) {
  const words = useText(helpText);
  const colours = classColours('poverty', EXAMPLE, useTheme());
  const leave = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // Gives the focus back, for the tour to give it back in its turn.
    currentTarget.closest('dialog')?.close();
    onTour();
  };
  const [, middle = 'transparent', high = 'transparent'] = colours;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className={styles.text}>
        <p className={styles.lead}>{words.lead}</p>
        <button type="button" className={styles.tour} onClick={leave}>
          <Icon name="map" />
          <span>{words.showTour}</span>
        </button>
        <h3>{words.kindsTitle}</h3>
        <p>{words.kindsLead}</p>
        <KindMeanings appearances={APPEARANCES} colour={middle} highest={high} />
        <h3>{words.readTitle}</h3>
        <ul className={styles.sentences}>
          {words.read.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3>{words.keysTitle}</h3>
        <table className={styles.keys}>
          {words.keys.map(({ where, keys }) => (
            <tbody key={where}>
              <tr>
                <th colSpan={2} scope="rowgroup">
                  {where}
                </th>
              </tr>
              {keys.map(({ keys: pressed, does }) => (
                <tr key={does}>
                  <td>
                    {pressed.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </td>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Dialog>
  );
}
