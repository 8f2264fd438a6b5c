// What the children between two tags come to, as React takes them.

/** @typedef {import('@typescript-eslint/utils').TSESTree.JSXChild} Child */

/**
 * @param {readonly Child[]} children as written
 * @returns {Child[]} those that may render something: no line breaks with their indent, no comments
 */
export function childrenThatRender(children) {
  return children.filter((child) => {
    if (child.type === 'JSXText') return !/^\s*\n\s*$/.test(child.value);
    if (child.type !== 'JSXExpressionContainer') return true;
    return child.expression.type !== 'JSXEmptyExpression';
  });
}

/**
 * @param {Child} child
 * @returns {boolean} whether it is always the same text
 */
export function isText(child) {
  if (child.type === 'JSXText') return true;
  return child.type === 'JSXExpressionContainer' && child.expression.type === 'Literal';
}

/**
 * @param {Child} child
 * @returns {boolean} whether what it renders may be absent, made anew, or of any number: all but
 *   texts that are written out and elements of the document without a key
 */
export function comesAndGoes(child) {
  if (isText(child)) return false;
  if (child.type !== 'JSXElement') return true;
  const { name, attributes } = child.openingElement;
  if (name.type !== 'JSXIdentifier' || !/^[a-z]/.test(name.name)) return true;
  return attributes.some(
    (attribute) => attribute.type === 'JSXAttribute' && attribute.name.name === 'key',
  );
}
