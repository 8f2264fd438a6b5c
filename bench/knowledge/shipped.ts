import { createKnowledge } from '../../src/domain/knowledge/know';
import { createSystems } from '../../src/domain/knowledge/solve/systems';
import { shippedFacts } from '../../scripts/facts/shippedFacts';
import { lineFor } from '../../src/domain/lines';
import { PROVINCE } from '../../src/domain/units';
import type { Row } from './row';
import { milliseconds, timed } from './row';

/** All indicators and years of the 191 areas, on the shipped statements. */
export function shipped(): Row[] {
  const facts = shippedFacts();
  const { indicators } = facts.file;
  const areas = [PROVINCE, ...facts.registry.units.map((unit) => unit.code)];
  const views = indicators.flatMap((indicator) =>
    facts.years.map((year) => {
      return { indicator: indicator.id, year, line: lineFor(facts, indicator.id, year) };
    }),
  );
  const solvingBy = (assumeWeights: boolean) => () => {
    const systems = createSystems(facts, assumeWeights);
    for (const { id } of indicators) {
      const measure = systems.measureOf(id);
      if (measure?.id !== id) continue;
      for (const entry of systems.entriesOf(measure)) systems.solved(entry);
    }
  };
  const solving = timed(solvingBy(false));
  const borrowing = timed(solvingBy(true));
  const asking = timed(() => {
    const base = createKnowledge(facts, { assumeWeights: false });
    for (const { indicator, year, line } of views) {
      for (const area of areas) base.know({ indicator, year, line, area });
    }
  });
  const map = timed(() => {
    const base = createKnowledge(facts, { assumeWeights: false });
    const line = 'central-2021-2025';
    for (const area of areas) base.know({ indicator: 'poverty_rate', area, year: 2022, line });
  });
  const questions = views.length * areas.length;
  return [
    {
      what: `Solving all: ${indicators.length} indicators, ${facts.years.length} years, ${areas.length} areas`,
      value: milliseconds(solving),
      aim: 'aim: below 50 ms',
    },
    {
      what: 'The same with weights of other years, which a reader may allow',
      value: milliseconds(borrowing),
    },
    { what: `Solving and asking all ${questions} questions once`, value: milliseconds(asking) },
    { what: 'The first map: poverty 2022, from nothing', value: milliseconds(map) },
  ];
}
