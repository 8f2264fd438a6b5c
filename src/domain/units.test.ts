import { describe, expect, it } from 'vitest';
import { madeUpFacts } from './testing/madeUpFacts';
import type { OtherArea } from './units';
import { createRegistry, PROGRAMME, PROVINCE } from './units';

const { units, others } = madeUpFacts();
const registry = createRegistry(units, others);

function group(code: string, members: string[], membersKnown = true): OtherArea {
  const name = { vi: code, en: code };
  return { code, name, kind: 'group', parent: PROVINCE, members, membersKnown };
}

describe('the register of units', () => {
  it('finds units and other areas by code, and nothing by a strange one', () => {
    expect(registry.unit('90002')?.parent).toBe('901');
    expect(registry.other('G-PAIR')?.members).toEqual(['90001', '90002']);
    expect(registry.unit('G-PAIR')).toBeUndefined();
    expect(registry.unit(PROVINCE)).toBeUndefined();
    expect(registry.containing('no such code')).toEqual([]);
    expect(registry.parts('no such code')).toEqual([]);
  });

  it('parts the units by level, and keeps their order', () => {
    expect(registry.ofLevel('district').map((unit) => unit.code)).toEqual(['901', '902']);
    expect(registry.ofLevel('commune')).toHaveLength(6);
    expect([...registry.ofLevel('district'), ...registry.ofLevel('commune')]).toEqual(units);
  });

  it('names what contains an area, the smallest first', () => {
    expect(registry.containing('90001')).toEqual(['G-PAIR', '901', PROGRAMME, PROVINCE]);
    expect(registry.containing('90003')).toEqual(['901', PROVINCE]);
    expect(registry.containing('901')).toEqual([PROVINCE]);
    expect(registry.containing('G-PAIR')).toEqual(['901', PROVINCE]);
    expect(registry.containing(PROGRAMME)).toEqual([PROVINCE]);
    expect(registry.containing(PROVINCE)).toEqual([]);
  });

  it('of two groups names the smaller first', () => {
    const three = createRegistry(units, [
      group('G-THREE', ['90001', '90002', '90003']),
      ...others,
      group('G-ONE', ['90001']),
    ]);
    expect(three.containing('90001').slice(0, 3)).toEqual(['G-ONE', 'G-PAIR', 'G-THREE']);
  });

  it('knows the parts of the province, the programme, a district and a group', () => {
    expect(registry.parts(PROVINCE)).toEqual(['901', '902']);
    expect(registry.parts(PROGRAMME)).toEqual(['90001', '90002', '90004', '90005']);
    expect(registry.parts('902')).toEqual(['90004', '90005', '90006']);
    expect(registry.parts('G-PAIR')).toEqual(['90001', '90002']);
    expect(registry.parts('90001')).toEqual([]);
  });

  it('contains nothing that has not got the containing area as a whole of parts', () => {
    for (const { code } of units) {
      for (const around of registry.containing(code)) {
        const parts = registry.parts(around);
        const within = parts.flatMap((part) => [part, ...registry.parts(part)]);
        expect(within).toContain(code);
      }
    }
  });

  it.each<[string, OtherArea]>([
    ['whose members are not all known', group('G-X', ['90001'], false)],
    ['without members', group('G-X', [])],
    ['with a member of another edition', group('G-X', ['90001', '90009@2019'])],
    ['that is a unit of another edition', { ...group('G-X', ['90001']), kind: 'former' }],
  ])('takes a group %s for no whole of parts', (_, area) => {
    const other = createRegistry(units, [area]);
    expect(other.parts('G-X')).toEqual([]);
    expect(other.containing('90001')).not.toContain('G-X');
    expect(other.containing('G-X')).toEqual([PROVINCE]);
  });
});
