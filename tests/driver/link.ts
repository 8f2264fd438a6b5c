import type { Place } from './places';

/** What a link can say of the view; see the address in the README. */
export interface Link {
  readonly lang?: string;
  readonly show?: string;
  readonly sure?: string;
  readonly weights?: string;
  readonly level?: string;
  readonly indicator?: string;
  readonly year?: number | string;
  readonly line?: string;
  readonly unit?: string;
  readonly classes?: string;
  readonly all?: string;
  readonly lit?: number | string;
  readonly view?: string;
  readonly compare?: string;
  readonly from?: number | string;
  readonly measure?: string;
  readonly panes?: string;
  readonly swipe?: number | string;
  readonly with?: string;
  readonly pins?: string;
  readonly among?: string;
  readonly of?: string;
  readonly near?: string;
  readonly reached?: string;
  readonly corrected?: string;
  readonly choose?: string;
  readonly filter?: string;
  readonly embed?: string;
  readonly paper?: string;
  readonly story?: string;
  readonly slide?: number | string;
  readonly play?: string;
}

/** @returns a relative address, as the atlas may stand below the root of its host */
export function addressOf(link: Link): string {
  const query = new URLSearchParams(
    Object.entries(link).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return query === '' ? './' : `./?${query}`;
}

/** A map view as a link writes it, with the place in its middle. */
export function viewOn({ longitude, latitude }: Place, zoom = 10.5): string {
  return [longitude.toFixed(4), latitude.toFixed(4), zoom.toFixed(2)].join(',');
}
