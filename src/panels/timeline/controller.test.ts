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

  test.prop([anyYear])('plays the years with figures, each once, wherever it stands', (year) => {
    expect(play(initialState(year))).toEqual([...TRACK.withFigures]);
  });

  it('plays the whole again from the end', () => {
    const played = play(initialState(2013));
    expect(played.at(-1)).toBe(2022);
    expect(play(initialState(2022))).toEqual([...TRACK.withFigures]);
  });

  it('goes on from a pause, also from where a reader has gone meanwhile', () => {
    const paused = run(initialState(2022), [
      { kind: 'toggle_play' },
      { kind: 'beat' },
      { kind: 'toggle_play' },
    ]).state;
    expect(paused.year).toBe(2013);
    expect(play(paused)).toEqual([2013, 2018, 2022]);
    const moved = run(paused, [{ kind: 'go', year: 2015 }]).state;
    expect(play(moved)).toEqual([2015, 2018, 2022]);
  });

  it('begins anew once something else is shown', () => {
    const { state } = run(initialState(2022), [{ kind: 'toggle_play' }, { kind: 'beat' }]);
    const other: Track = { ...TRACK, withFigures: [2011, 2020] };
    const paused = respond(TRACK, state, { kind: 'toggle_play' }).state;
    expect(respond(other, paused, { kind: 'toggle_play' }).state.year).toBe(2011);
  });

  it('has nothing to play where no year has figures, and stops at once where one has', () => {
    const none = respond({ ...TRACK, withFigures: [] }, initialState(2015), {
      kind: 'toggle_play',
    });
    expect([none.state.year, none.state.playing, none.trace]).toEqual([2015, false, null]);
    const single = respond({ ...TRACK, withFigures: [2018] }, initialState(2015), {
      kind: 'toggle_play',
    });
    expect([single.state.year, single.state.playing]).toEqual([2018, false]);
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
    // Going back to where playing begins is a step too.
    expect(stepped.traces).toEqual(['push', 'push', 'replace']);
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
