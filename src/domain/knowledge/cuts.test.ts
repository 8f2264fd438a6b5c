import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../../scripts/facts/shippedFacts';
import { PROGRAMME, PROVINCE } from '../units';
import { cutOf, cutPartitions } from './cuts';

const { registry } = shippedFacts();
const partitions = cutPartitions(registry, () => true);
const partsOf = new Map(partitions.map(({ whole, parts }) => [whole, parts]));

/** The communes that an area comes down to. */
function communesOf(code: string): string[] {
  const parts = partsOf.get(code) ?? registry.parts(code);
  return parts.length === 0 ? [code] : parts.flatMap(communesOf);
}

describe('cuts', () => {
  it('make up every whole with each of its communes once', () => {
    expect(partitions.length).toBeGreaterThan(10);
    for (const { whole, parts } of partitions) {
      const communes = parts.flatMap(communesOf).sort();
      expect(new Set(communes).size).toBe(communes.length);
      const own =
        whole === PROVINCE ? registry.ofLevel('commune').map((one) => one.code) : undefined;
      const expected = own ?? (cutOf(whole) === undefined ? registry.parts(whole) : communes);
      expect(communes).toEqual([...expected].sort());
    }
  });

  it('keep apart what is of the 67 and what is not', () => {
    for (const { whole } of partitions) {
      const side = cutOf(whole)?.side;
      if (side === undefined) continue;
      for (const commune of communesOf(whole)) {
        expect(registry.unit(commune)?.membership !== null).toBe(side === 'inside');
      }
    }
  });

  it('are needless where a district lies on one side, or a side is one commune', () => {
    const inside = partsOf.get(PROGRAMME) ?? [];
    const whole = registry
      .ofLevel('district')
      .map((one) => one.code)
      .filter((code) =>
        registry.parts(code).every((one) => registry.unit(one)?.membership !== null),
      );
    expect(whole.length).toBeGreaterThan(0);
    expect(inside).toEqual(expect.arrayContaining(whole));
    for (const { whole: cut, parts } of partitions) {
      if (cutOf(cut) !== undefined && cutOf(cut)?.of !== PROVINCE)
        expect(parts.length).toBeGreaterThan(1);
    }
  });

  it('leave out what has none of a population', () => {
    const rural = cutPartitions(registry, (code) => registry.unit(code)?.type === 'commune');
    for (const { parts } of rural) {
      for (const part of parts) expect(registry.unit(part)?.type).not.toBe('ward');
    }
    expect(cutPartitions(registry, () => false)).toEqual([]);
  });

  it('are told from other areas by their code', () => {
    expect(cutOf('202')).toBeUndefined();
    expect(cutOf(PROGRAMME)).toBeUndefined();
    expect(cutOf('22∖Z67')).toEqual({ side: 'outside', of: '22' });
    expect(cutOf('195∩Z67')).toEqual({ side: 'inside', of: '195' });
  });
});
