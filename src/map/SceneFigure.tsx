import type { Scene } from '../domain/scene/scene';
import type { AreaCode } from '../domain/units';
import { mapText } from '../i18n/map';
import { useFormat, useLanguage, useText } from '../state/language';
import { useFacts } from '../state/resources';
import { figureOf } from './figure';
import styles from './MapTooltip.module.css';

/** What a scene knows of an area, in few words, with the kind of figure that it is. */
export function SceneFigure({ scene, code }: { scene: Scene; code: AreaCode }) {
  const { registry } = useFacts();
  const words = useText(mapText);
  const format = useFormat();
  const language = useLanguage();
  const item = scene.items.get(code);
  if (item === undefined) return null;
  const figure = figureOf(item, scene, { words, format, language, registry });
  return (
    <p className={styles.figure}>
      {figure.value}
      {figure.kind !== null && <span className={styles.kind}> ({figure.kind})</span>}
    </p>
  );
}
