import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginTour, endTour, hasSeenTour, useTour } from './tour';

const cause = () => useTour.getState().cause;

afterEach(() => {
  endTour();
  vi.unstubAllGlobals();
});

describe('the tour', () => {
  it('is shown to a first visitor once', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
    expect(hasSeenTour()).toBe(false);
    beginTour('first_visit');
    expect(cause()).toBe('first_visit');
    endTour();
    expect(hasSeenTour()).toBe(true);
    expect(cause()).toBeNull();
  });

  it('is shown and put away where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(hasSeenTour()).toBe(false);
    beginTour('first_visit');
    expect(cause()).toBe('first_visit');
    endTour();
    expect(cause()).toBeNull();
  });
});
