import { MOST_KILOMETRES } from '../../domain/choice/choice';
import { chooseAreasText } from '../../i18n/chooseAreas';
import { useText } from '../../state/language';
import { DecimalField } from '../../panels/legend/DecimalField';

interface KilometresFieldProps {
  kilometres: number;
  onChange: (kilometres: number) => void;
}

/** How far from something areas may lie. */
export function KilometresField({ kilometres, onChange }: KilometresFieldProps) {
  const words = useText(chooseAreasText);
  return (
    <DecimalField
      label={words.within}
      value={kilometres}
      problem={words.badKilometres(MOST_KILOMETRES)}
      isFit={(typed) => typed > 0 && typed <= MOST_KILOMETRES}
      onChange={onChange}
    />
  );
}
