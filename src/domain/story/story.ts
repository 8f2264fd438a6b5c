import type { Bilingual } from '../indicators';

/** A view of the atlas with what is to be said of it. */
export interface Slide {
  /** Its own for as long as it lives, whatever is changed of it. */
  id: string;
  /** Empty in both languages where the view's own words are its title. */
  title: Bilingual;
  /** Markdown. */
  text: Bilingual;
  /** The query part of the view's address, without `?` and without the language. */
  view: string;
}

/** Views in the order in which they are told. */
export interface Story {
  id: string;
  title: Bilingual;
  slides: readonly Slide[];
}

/** More than this can't be told in an evening, and what lies beyond any limit can't be read. */
export const MOST_SLIDES = 100;
/** In characters. */
export const LONGEST = { title: 200, text: 10_000, view: 4_000 } as const;

export const UNWRITTEN: Bilingual = { vi: '', en: '' };

/** What is written in a language; where nothing is, what is written in the other. */
export function inLanguage(written: Bilingual, language: 'vi' | 'en'): string {
  const other = language === 'vi' ? 'en' : 'vi';
  return written[language].trim() === '' ? written[other] : written[language];
}
