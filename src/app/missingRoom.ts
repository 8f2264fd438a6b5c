/** What the bundler has told of: a part of the program that is loaded late and couldn't be had. */
const missing = new WeakSet<Error>();

/** Listens for parts of the program that can't be loaded, wherever they are asked for. */
export function watchForMissingRooms(): void {
  addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));
}

/** Whether this was thrown because a part of the program couldn't be had. */
export function isMissingRoom(error: Error): boolean {
  return missing.has(error);
}
