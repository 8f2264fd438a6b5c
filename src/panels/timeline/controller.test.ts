import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineState, Track, YearTrace } from './controller';
import { initialState, readYear, respond, SPEEDS, stayOf } from './controller';

const TRACK: Track = { first: 2010, last: 2025, withFigures: [2010, 2013, 2018, 2022] };

/** Runs events one after the other. */
function run(start: TimelineState, events: readonly TimelineEvent[]) {
  let state = start;
  const traces: YearTrace[] = [];
  for (const event of events) {
    const response = respond(TRACK, state, event);
    state = response.state;
    traces.push(response.trace);
  }
  return { state, traces };
}

/** Plays until it stops by itself. */
function play(start: TimelineState): number[] {
  let { state } = respond(TRACK, start, { kind: 'toggle_play' });
  const years = [state.year];
  while (state.playing && years.length < 100) {
    state = respond(TRACK, state, { kind: 'beat' }).state;
    years.push(state.year);
  }
  return years;
}

const anyEvent: fc.Arbitrary<TimelineEvent> = fc.oneof(
  fc.constant<TimelineEvent>({ kind: 'toggle_play' }),
  fc.constant<TimelineEvent>({ kind: 'beat' }),
  fc.constant<TimelineEvent>({ kind: 'hold' }),
  fc.constant<TimelineEvent>({ kind: 'release' }),
  fc.constantFrom(...SPEEDS).map((speed): TimelineEvent => ({ kind: 'speed', speed })),
  fc.integer({ min: 1900, max: 2100 }).map((year): TimelineEvent => ({ kind: 'go', year })),
  fc.constantFrom<TimelineEvent>({ kind: 'leap', direction: 1 }, { kind: 'leap', direction: -1 }),
);
const anyYear = fc.integer({ min: TRACK.first, max: TRACK.last });

describe('the timeline', () => {
  test.prop([anyYear, fc.array(anyEvent)])('never leaves its years', (year, events) => {
    const { state } = run(initialState(year), events);
    expect(state.year).toBeGreaterThanOrEqual(TRACK.first);
    expect(state.year).toBeLessThanOrEqual(TRACK.last);
  });

  test.prop([anyYear, fc.array(anyEvent)])(
    'reports a trace exactly when the year changed',
    (year, events) => {
      let state = initialState(year);
      for (const event of events) {
        const response = respond(TRACK, state, event);
        expect(response.trace !== null).toBe(response.state.year !== state.year);
        state = response.state;
      }
    },
  );

  test.prop([fc.integer({ min: TRACK.first, max: TRACK.last - 1 })])(
    'plays every year from where it stands once, and stops at the end',
    (year) => {
      const years = Array.from({ length: TRACK.last - year + 1 }, (_, index) => year + index);
      expect(play(initialState(year))).toEqual(years);
    },
  );

  it('plays the whole again from the end', () => {
    expect(play(initialState(2025))).toHaveLength(16);
    expect(play(initialState(2025))[0]).toBe(2010);
  });

  test.prop([anyYear, anyEvent])('pauses when the reader moves it', (year, event) => {
    const playing = { ...initialState(year), playing: true };
    const { state } = respond(TRACK, playing, event);
    if (event.kind === 'go' || event.kind === 'leap' || event.kind === 'hold') {
      expect(state.playing).toBe(false);
    }
  });

  it('never starts by itself', () => {
    expect(run(initialState(2012), [{ kind: 'beat' }]).state).toEqual(initialState(2012));
    expect(run(initialState(2012), [{ kind: 'speed', speed: 2 }]).state.playing).toBe(false);
  });

  it('writes each step of a reader to the address, and playing over the present entry', () => {
    const stepped = run(initialState(2012), [
      { kind: 'go', year: 2013 },
      { kind: 'toggle_play' },
      { kind: 'beat' },
    ]);
    expect(stepped.traces).toEqual(['push', null, 'replace']);
  });

  it('makes one step of a whole drag', () => {
    const { state, traces } = run(initialState(2012), [
      { kind: 'hold' },
      { kind: 'go', year: 2013 },
      { kind: 'go', year: 2014 },
      { kind: 'go', year: 2015 },
      { kind: 'release' },
      { kind: 'go', year: 2016 },
    ]);
    expect(traces).toEqual([null, 'push', 'replace', 'replace', null, 'push']);
    expect(state.held).toBe('no');
  });

  it('leaps to the next and the previous year with figures, and stays where there is none', () => {
    const leap = (year: number, direction: 1 | -1) =>
      respond(TRACK, initialState(year), { kind: 'leap', direction }).state.year;
    expect(leap(2014, 1)).toBe(2018);
    expect(leap(2014, -1)).toBe(2013);
    expect(leap(2013, -1)).toBe(2010);
    expect(leap(2022, 1)).toBe(2022);
    expect(leap(2010, -1)).toBe(2010);
  });

  it('goes to its ends when asked for more', () => {
    expect(run(initialState(2015), [{ kind: 'go', year: 1990 }]).state.year).toBe(2010);
    expect(run(initialState(2015), [{ kind: 'go', year: 2100 }]).state.year).toBe(2025);
  });

  it('stays half as long at double speed', () => {
    const at = (speed: 0.5 | 1 | 2) => stayOf({ ...initialState(2010), speed });
    expect(at(2) * 2).toBe(at(1));
    expect(at(0.5)).toBe(at(1) * 2);
  });
});

describe('readYear', () => {
  it('takes a year of the timeline and nothing else', () => {
    expect(readYear(TRACK, ' 2013 ')).toBe(2013);
    for (const typed of ['2009', '2026', '20', '2013.5', 'năm', '', '-2013']) {
      expect(readYear(TRACK, typed)).toBeUndefined();
    }
  });
});
