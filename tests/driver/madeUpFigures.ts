import type { Page } from '@playwright/test';

interface FactsOnTheWay {
  units: { code: string; level: string; membership: string | null }[];
  geography: Record<string, { borderKm: number }>;
  statements: object[];
}

/**
 * From now on the page is given the shipped facts and, with them, made-up poverty rates of the 67
 * communes in a year that has none: the higher, the nearer to the border with China.
 */
export async function makeUpPovertyRates(page: Page, year: number, line: string): Promise<void> {
  await page.route('**/atlas/facts.json', async (route) => {
    const response = await route.fetch();
    const facts = (await response.json()) as FactsOnTheWay;
    const figures = facts.units
      .filter(({ level, membership }) => level === 'commune' && membership !== null)
      .map(({ code }) => {
        const { borderKm = 0 } = facts.geography[code] ?? {};
        return { area: code, printed: Math.max(0.1, 9 - borderKm / 12).toFixed(1) };
      });
    const statements = figures.map((figure) => ({
      ...figure,
      ...{ id: `made up ${figure.area}`, indicator: 'poverty_rate', population: 'households' },
      ...{ year, quantity: 'value', relation: 'exact', total: null, baseYear: null },
      ...{ scope: null, until: null, nature: 'result', basis: 'printed', counted: false },
      ...{ line, lineStated: true, source: 'S001', notes: [] },
    }));
    const json = { ...facts, statements: [...facts.statements, ...statements] };
    await route.fulfill({ response, json });
  });
}
