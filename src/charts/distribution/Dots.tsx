import type { Indicator } from '../../domain/indicators';
import { useFormat } from '../../state/language';
import { AreaDots } from '../AreaDots';
import type { RankingLayout } from '../ranking/layout';

interface DotsProps {
  layout: RankingLayout;
  colours: readonly string[];
  indicator: Indicator;
}

/** A dot for each area, in the colour of its class. */
export function Dots({ layout, colours, indicator }: DotsProps) {
  const format = useFormat();
  return (
    <AreaDots
      radius={layout.radius}
      dots={layout.dots.map(({ code, x, y, place, name, value }) => {
        const title = `${name}: ${format.short(indicator, value)}`;
        return { code, x, y, colour: colours[place] ?? '', title };
      })}
    />
  );
}
