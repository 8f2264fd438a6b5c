import { MAP_LIMITS } from '../domain/camera';
import {
  type Choice,
  type Condition,
  FEWEST_CORNERS,
  MOST_CONDITIONS,
  MOST_CORNERS,
  MOST_KILOMETRES,
  RELATIONS,
} from '../domain/choice/choice';
import { ranksOf } from '../domain/choice/rule';
import type { Facts } from '../domain/facts';
import type { LonLat } from '../domain/geography/distance';
import { UNIT_GROUPS } from '../domain/units';
import { decimalNumber, oneOf } from './parameters';

const GROUPS = [...UNIT_GROUPS, 'programme'] as const;

/**
 * Reads chosen areas: how they were chosen, a colon, and what that takes.
 * `polygon:lon,lat,…`, `circle:lon,lat,km`, `border:km`, `coast:km`, `group:island`,
 * `district:202`, `rule:and:indicator~gt~0.3,…` (of a status the rank), `areas:06988,…`
 * @returns undefined for what can't be taken
 */
export function readChoice(text: string, facts: Facts): Choice | undefined {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  switch (kind) {
    case 'polygon': {
      const corners = readPoints(rest.split(','));
      const count = corners?.length ?? 0;
      const fits = count >= FEWEST_CORNERS && count <= MOST_CORNERS;
      return corners !== undefined && fits ? { kind, corners } : undefined;
    }
    case 'circle': {
      const parts = rest.split(',');
      const [centre, ...others] = readPoints(parts.slice(0, 2)) ?? [];
      const kilometres = readKilometres(parts.slice(2).join(','));
      if (centre === undefined || others.length > 0 || kilometres === undefined) return undefined;
      return { kind, centre, kilometres };
    }
    case 'border':
    case 'coast': {
      const kilometres = readKilometres(rest);
      return kilometres === undefined ? undefined : { kind: 'distance', to: kind, kilometres };
    }
    case 'group': {
      const group = oneOf(GROUPS)(rest);
      return group === undefined ? undefined : { kind, group };
    }
    case 'district':
      return facts.registry.unit(rest)?.level === 'district' ? { kind, code: rest } : undefined;
    case 'rule':
      return readRule(rest, facts);
    case 'areas': {
      const codes = [...new Set(rest.split(','))];
      const known = codes.every((code) => facts.registry.unit(code) !== undefined);
      return known ? { kind, codes } : undefined;
    }
    default:
      return undefined;
  }
}

/** Writes chosen areas as {@link readChoice} reads them. */
export function writeChoice(choice: Choice): string {
  switch (choice.kind) {
    case 'polygon':
      return `polygon:${choice.corners.map(writePoint).join(',')}`;
    case 'circle':
      return `circle:${writePoint(choice.centre)},${choice.kilometres}`;
    case 'distance':
      return `${choice.to}:${choice.kilometres}`;
    case 'group':
      return `group:${choice.group}`;
    case 'district':
      return `district:${choice.code}`;
    case 'rule': {
      return `rule:${choice.join}:${choice.conditions.map(writeCondition).join(',')}`;
    }
    case 'areas':
      return `areas:${choice.codes.join(',')}`;
  }
}

/** Writes a condition as {@link readCondition} reads it. */
export function writeCondition({ indicator, relation, value }: Condition): string {
  // Never in powers of ten, which no address holds.
  const written = value.toFixed(8).replace(/\.?0+$/, '');
  return `${indicator}~${relation}~${written}`;
}

function readRule(text: string, facts: Facts): Choice | undefined {
  const [joinText = '', conditionsText = '', ...rest] = text.split(':');
  const join = oneOf(['and', 'or'])(joinText);
  const conditions = conditionsText.split(',').map((part) => readCondition(part, facts));
  const fits = conditions.length <= MOST_CONDITIONS && !conditions.includes(undefined);
  if (join === undefined || rest.length > 0 || !fits) return undefined;
  return { kind: 'rule', join, conditions: conditions.filter((one) => one !== undefined) };
}

/** One condition: `indicator~gt~0.3`, of a status its rank. */
export function readCondition(text: string, facts: Facts): Condition | undefined {
  const [id = '', relationText = '', valueText = '', ...rest] = text.split('~');
  const relation = oneOf(RELATIONS)(relationText);
  const value = decimalNumber(valueText);
  const indicator = facts.indicator(id);
  if (indicator?.mapped !== true || relation === undefined || value === undefined) return undefined;
  // A status is compared by its steps, of which there are few.
  const isStep = indicator.kind !== 'category' || ranksOf(facts, indicator).includes(value);
  return isStep && rest.length === 0 ? { indicator: id, relation, value } : undefined;
}

function readKilometres(text: string): number | undefined {
  const kilometres = decimalNumber(text);
  const fits = kilometres !== undefined && kilometres > 0 && kilometres <= MOST_KILOMETRES;
  return fits ? kilometres : undefined;
}

/** Longitudes and latitudes in turn, inside what the map can show. */
function readPoints(parts: readonly string[]): LonLat[] | undefined {
  const [west, south, east, north] = MAP_LIMITS;
  const numbers = parts.map(decimalNumber);
  const points: LonLat[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const [longitude, latitude] = [numbers[index], numbers[index + 1]];
    if (longitude === undefined || latitude === undefined) return undefined;
    if (longitude < west || longitude > east || latitude < south || latitude > north) {
      return undefined;
    }
    points.push([longitude, latitude]);
  }
  return points;
}

/** Ten metres are more than the boundaries are good to. */
function writePoint([longitude, latitude]: LonLat): string {
  return [longitude, latitude].map((degrees) => Number(degrees.toFixed(4))).join(',');
}
