import type { ConsoleMessage, Page, Request } from '@playwright/test';

/** What the browser complains of: errors that scripts throw, what is written to the console as an
 * error, and requests that fail. */
export class Complaints {
  readonly #page: Page;
  readonly #heard: string[] = [];

  /** Listens from now on. */
  constructor(page: Page) {
    this.#page = page;
    page.on('pageerror', this.#onError);
    page.on('console', this.#onConsole);
    page.on('requestfailed', this.#onRequest);
  }

  /** A growing list. */
  get heard(): readonly string[] {
    return this.#heard;
  }

  stop(): void {
    this.#page.off('pageerror', this.#onError);
    this.#page.off('console', this.#onConsole);
    this.#page.off('requestfailed', this.#onRequest);
  }

  readonly #onError = (error: Error) => {
    this.#heard.push(`thrown: ${error.message}`);
  };

  readonly #onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') this.#heard.push(`console: ${message.text()}`);
  };

  readonly #onRequest = (request: Request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason';
    // The page itself gives requests up when it no longer needs them.
    if (reason !== 'net::ERR_ABORTED') this.#heard.push(`request: ${request.url()} (${reason})`);
  };
}
