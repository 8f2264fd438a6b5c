import { never } from '../domain/never';
import { isMeasured, type Own } from '../domain/knowledge/kinds';
import type { Scene, SceneItem } from '../domain/scene/scene';
import type { Registry } from '../domain/units';
import { areaName } from '../i18n/areas';
import type { Format } from '../i18n/format';
import type { mapText } from '../i18n/map';

type Words = (typeof mapText)['vi'];
type Language = 'vi' | 'en';

/** A figure in words, and in brackets what kind of figure it is. */
export interface Figure {
  value: string;
  /** Null for a printed figure of the area itself. */
  kind: string | null;
}

/** What it takes to write a figure. */
export interface Speech {
  words: Words;
  format: Format;
  language: Language;
  registry: Registry;
}

/** What is known of an area, in the few words that a tooltip has room for. */
export function figureOf(item: SceneItem, scene: Scene, speech: Speech): Figure {
  const { knowledge } = item;
  const { words } = speech;
  switch (knowledge.kind) {
    case 'unknown':
      return { value: words.noFigure, kind: null };
    case 'inherited': {
      const area = areaName(speech.registry, knowledge.from, speech.language);
      const { value } = own(knowledge.of, scene, speech);
      return { value: `${area}: ${value}`, kind: ofWhole(knowledge.from, speech) };
    }
    case 'reported':
    case 'implied':
    case 'derived':
    case 'conflict':
    case 'bounded':
      return own(knowledge, scene, speech);
    default:
      return never(knowledge);
  }
}

function own(known: Own, scene: Scene, speech: Speech): Figure {
  const { words, format } = speech;
  switch (known.kind) {
    case 'reported': {
      const value = written(known.value, known.decimals, scene, speech);
      return { value: known.approximate ? words.approximate(value) : value, kind: null };
    }
    case 'implied':
    case 'derived':
    case 'conflict':
      if (!isMeasured(known)) return { value: words.conflict, kind: null };
      return {
        value: written(known.value, known.decimals, scene, speech),
        kind: words[known.kind],
      };
    case 'bounded':
      return { value: format.interval(scene.indicator, known.interval), kind: words.bounded };
    default:
      return never(known);
  }
}

function written(value: number, decimals: number, scene: Scene, speech: Speech): string {
  if (scene.classes.kind === 'numeric') {
    return speech.format.value(scene.indicator, value, decimals);
  }
  // The value of a status is its category's place in the list.
  const category = scene.classes.categories[value];
  return category?.name[speech.language] ?? speech.format.number(value);
}

/** Whose figure it is that stands for this area. */
function ofWhole(from: string, { registry, words }: Speech): string {
  switch (registry.unit(from)?.type) {
    case 'district':
      return words.ofDistrict;
    case 'city':
      return words.ofCity;
    case 'town':
      return words.ofTown;
    case 'province':
    case 'ward':
    case 'township':
    case 'commune':
    case 'special_zone':
    case undefined:
      return words.ofWhole;
  }
}
