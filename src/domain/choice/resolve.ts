import { booleanPointInPolygon } from '@turf/turf';
import type { Facts } from '../facts';
import { distanceBetween, type LonLat } from '../geography/distance';
import type { Layers } from '../geography/layers';
import { never } from '../never';
import type { AreaCode, Level } from '../units';
import type { Choice } from './choice';
import { verdictOn, type When } from './rule';
import { polygonOf } from './shape';

/** Rules are judged by the figures of a year. */
interface ChoiceContext extends When {
  facts: Facts;
  layers: Pick<Layers, 'labels'>;
}

/**
 * The areas that a choice means, districts and communes alike. Where it goes by place, an area lies
 * where its label point does: a point well inside its largest part. By a rule, only those that
 * surely meet it.
 */
export function resolveChoice(
  choice: Choice,
  { facts, layers, ...when }: ChoiceContext,
): readonly AreaCode[] {
  const { registry } = facts;
  const codes = registry.units.map((unit) => unit.code);
  const where = (test: (point: LonLat, code: AreaCode) => boolean) =>
    codes.filter((code) => {
      const point = layers.labels[code];
      return point !== undefined && test(point, code);
    });
  switch (choice.kind) {
    case 'polygon': {
      const polygon = polygonOf(choice.corners);
      return where((point) => booleanPointInPolygon([...point], polygon));
    }
    case 'circle':
      return where((point) => distanceBetween(choice.centre, point) <= choice.kilometres);
    case 'distance':
      return codes.filter((code) => {
        const measures = facts.file.geography[code];
        const distance = choice.to === 'border' ? measures?.borderKm : measures?.coastKm;
        return distance !== undefined && distance <= choice.kilometres;
      });
    case 'group':
      return choice.group === 'programme'
        ? registry.programme.map((unit) => unit.code)
        : codesIn(facts, choice.group);
    case 'district':
      return [choice.code, ...registry.parts(choice.code)];
    case 'rule':
      return codes.filter((code) => verdictOn(facts, code, when, choice) === 'meets');
    case 'areas':
      return choice.codes;
    default:
      return never(choice);
  }
}

/** The areas of one level that a choice means; none where nothing is chosen. */
export function chosenAt(
  choice: Choice | null,
  level: Level,
  context: ChoiceContext,
): readonly AreaCode[] {
  const { registry } = context.facts;
  const codes = choice === null ? [] : resolveChoice(choice, context);
  return codes.filter((code) => registry.unit(code)?.level === level);
}

function codesIn(facts: Facts, group: 'ethnic' | 'mountain' | 'border' | 'island'): AreaCode[] {
  const members = facts.registry.units.filter((unit) => unit.groups.includes(group));
  return members.map((unit) => unit.code);
}
