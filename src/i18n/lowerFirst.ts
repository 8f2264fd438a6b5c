/** Names of peoples, acronyms and quotations stay as they are. */
const PROPER = /^(?:Kinh|Dao|Tày|Sán|[A-Z]{2}|")/;

/** A name as it stands within a sentence. */
export function lowerFirst(name: string): string {
  return PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
