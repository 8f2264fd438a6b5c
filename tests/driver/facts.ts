// The facts as the repository has them, to hold the screen against.

import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

/** @returns the addresses of the sources by their titles; a title may stand for several */
export async function sourceAddresses(): Promise<Map<string, string[]>> {
  const file = new URL('../../data/sources.csv', import.meta.url);
  const { data } = Papa.parse<Record<string, string>>(await readFile(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const addresses = new Map<string, string[]>();
  for (const { title = '', address = '' } of data) {
    addresses.set(title, [...(addresses.get(title) ?? []), address]);
  }
  return addresses;
}
