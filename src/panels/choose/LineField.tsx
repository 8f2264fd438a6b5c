import type { LineId } from '../../domain/povertyLines';
import { chooseText, lineNames } from '../../i18n/choose';
import { useText } from '../../state/language';
import { useFacts } from '../../state/resources';
import { MenuField } from '../legend/MenuField';
import { lineOptions } from './lineOptions';

interface LineFieldProps {
  indicator: string;
  year: number;
  /** Null leaves it to the year. */
  line: LineId | null;
  onChoose: (line: LineId | null) => void;
}

/** The poverty line to count by, where the year leaves a choice. */
export function LineField({ indicator, year, line: chosen, onChoose }: LineFieldProps) {
  const words = useText(chooseText);
  const lineName = useText(lineNames);
  const facts = useFacts();
  const options = lineOptions(facts, { indicator, year, line: chosen });
  if (options.length === 0) return null;
  const nameOf = (wanted: LineId) => {
    const line = facts.file.lines.find((one) => one.id === wanted);
    return line === undefined ? wanted : lineName(line);
  };
  return (
    <MenuField
      label={words.line}
      value={chosen ?? ''}
      options={[
        { value: '', label: words.lineByYear },
        ...options.map(({ line, hasFigures }) => ({
          value: line,
          label: hasFigures ? nameOf(line) : words.lineWithoutFigures(nameOf(line), year),
        })),
      ]}
      onChoose={(line) => onChoose(line === '' ? null : line)}
    />
  );
}
