// How long it takes to work out what is known, how that grows, and how tight it is. See ../README.md.
import { tightness } from './against-linear-programming';
import { growth } from './growth';
import { shipped } from './shipped';

const rows = [...shipped(), ...growth(), ...tightness()];
for (const { what, value, aim } of rows) {
  console.log(`${what.padEnd(72)} ${value.padStart(12)}${aim === undefined ? '' : `   ${aim}`}`);
}
