/** A line of the report. */
export interface Row {
  what: string;
  value: string;
  aim?: string;
}

/**
 * Runs something several times; the first runs warm the compiler up and don't count.
 * @returns the middle and the least time of a run in milliseconds
 */
export function timed(run: () => void, runs = 25, warmUp = 15): { median: number; least: number } {
  const times: number[] = [];
  for (let round = 0; round < warmUp + runs; round += 1) {
    const start = performance.now();
    run();
    if (round >= warmUp) times.push(performance.now() - start);
  }
  times.sort((one, two) => one - two);
  return { median: times[Math.floor(runs / 2)] ?? NaN, least: times[0] ?? NaN };
}

export function milliseconds({ median, least }: { median: number; least: number }): string {
  return `${median.toFixed(1)} ms (${least.toFixed(1)})`;
}
