/** Vite's way: assets/name-hash.ending, the hash being eight characters of base64url. */
const hashedName = /(^|\/)assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * @param {string} path of a built file, from the built folder
 * @returns {boolean} whether its name holds the hash of its content, so that what lies under this
 *   name never changes
 */
export function neverChanges(path) {
  return hashedName.test(path);
}
