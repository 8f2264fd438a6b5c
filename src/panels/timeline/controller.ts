import { never } from '../../domain/never';

export type Speed = 0.5 | 1 | 2;
export const SPEEDS: readonly Speed[] = [0.5, 1, 2];

/** How long a year stays while playing at ×1, in milliseconds. */
const STAY = 1400;

/** What a timeline runs over: ascending years without gaps, and those that have figures of what is
 * shown. Another indicator, level or line has another track. */
export interface Track {
  first: number;
  last: number;
  /** Ascending. */
  withFigures: readonly number[];
}

export interface TimelineState {
  year: number;
  playing: boolean;
  /** The track that playing has begun on and not come to the end of: it goes on from a pause, and
   * begins anew on any other. */
  begun: Track | null;
  speed: Speed;
  /** Held by a pointer: the years that pass are one act of the reader's. */
  held: 'no' | 'still' | 'moved';
}

export type TimelineEvent =
  | { kind: 'toggle_play' }
  /** The time of a year is over while playing. */
  | { kind: 'beat' }
  | { kind: 'speed'; speed: Speed }
  | { kind: 'go'; year: number }
  /** To the next or the previous year with figures. */
  | { kind: 'leap'; direction: 1 | -1 }
  | { kind: 'hold' }
  | { kind: 'release' };

/** How the year reaches the address; null where it hasn't changed. */
export type YearTrace = 'push' | 'replace' | null;

export interface Response {
  state: TimelineState;
  trace: YearTrace;
}

export function initialState(year: number): TimelineState {
  return { year, playing: false, begun: null, speed: 1, held: 'no' };
}

/**
 * Answers an event. Playing begins at the first year with figures, passes over those without, and
 * stops at the last that has some. Whatever a reader does to the year pauses it; no answer leaves
 * the track.
 */
export function respond(track: Track, state: TimelineState, event: TimelineEvent): Response {
  switch (event.kind) {
    case 'toggle_play':
      return togglePlay(track, state);
    case 'beat':
      return beat(track, state);
    case 'speed':
      return { state: { ...state, speed: event.speed }, trace: null };
    case 'go':
      return move(track, state, event.year);
    case 'leap':
      return move(track, state, leapTo(track, state.year, event.direction));
    case 'hold':
      return { state: { ...state, playing: false, held: 'still' }, trace: null };
    case 'release':
      return { state: { ...state, held: 'no' }, trace: null };
    default:
      return never(event);
  }
}

function togglePlay(track: Track, state: TimelineState): Response {
  if (state.playing) return { state: { ...state, playing: false }, trace: null };
  const [first, last] = [track.withFigures[0], track.withFigures.at(-1)];
  if (first === undefined || last === undefined) return { state, trace: null };
  const goesOn = state.begun === track && state.year < last;
  // Going back to the first year is a step of the reader's, which Back undoes.
  return playAt(track, state, goesOn ? state.year : first, 'push');
}

function beat(track: Track, state: TimelineState): Response {
  if (!state.playing) return { state, trace: null };
  return playAt(track, state, leapTo(track, state.year, 1), 'replace');
}

/** Plays on from a year, or stops where it is the last with figures. */
function playAt(
  track: Track,
  state: TimelineState,
  year: number,
  trace: NonNullable<YearTrace>,
): Response {
  const playing = year < (track.withFigures.at(-1) ?? year);
  return {
    state: { ...state, year, playing, begun: playing ? track : null },
    trace: year === state.year ? null : trace,
  };
}

/** The first year of a drag is a step in the address, and those that follow go over it: dragging
 * across ten years is one step back. */
function move(track: Track, state: TimelineState, wanted: number): Response {
  const year = within(track, wanted);
  if (year === state.year) return { state: { ...state, playing: false }, trace: null };
  const trace = state.held === 'moved' ? 'replace' : 'push';
  const held = state.held === 'no' ? 'no' : 'moved';
  return { state: { ...state, year, playing: false, held }, trace };
}

function leapTo(track: Track, year: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? track.withFigures.find((one) => one > year)
      : track.withFigures.findLast((one) => one < year);
  return next ?? year;
}

function within(track: Track, year: number): number {
  return Math.min(track.last, Math.max(track.first, Math.round(year)));
}

/** How long the present year stays while playing, in milliseconds. */
export function stayOf(state: TimelineState): number {
  return STAY / state.speed;
}

/** What was typed for a year: taken where it names one of the track. */
export function readYear(track: Track, typed: string): number | undefined {
  const year = /^\s*\d{4}\s*$/.test(typed) ? Number(typed) : NaN;
  return track.first <= year && year <= track.last ? year : undefined;
}
