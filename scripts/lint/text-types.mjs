// What the compiler knows of an expression in JSX: whether React would make a text of it.

import ts from 'typescript';

/**
 * @typedef {import('@typescript-eslint/utils').TSESTree.Node} Node
 * @typedef {import('@typescript-eslint/utils').TSESTree.JSXElement} Element
 */

const text =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown;

/**
 * @param {{ sourceCode: Readonly<import('@typescript-eslint/utils').TSESLint.SourceCode> }} context
 *   of a rule that is run with types
 */
export function typesOfText({ sourceCode: { parserServices: services } }) {
  if (!services?.program || !services.getTypeAtLocation) {
    throw new Error('This rule needs the types of the program (parserOptions.projectService).');
  }
  const { program, getTypeAtLocation } = services;
  const checker = program.getTypeChecker();

  /**
   * @param {ts.Type} type
   * @returns {readonly ts.Type[]} what it may be, one by one
   */
  function kindsOf(type) {
    const known = checker.getBaseConstraintOfType(type) ?? type;
    return known.isUnion() ? known.types : [known];
  }

  /** @param {ts.Type} type */
  const isTextType = (type) =>
    // An empty text renders nothing.
    (type.flags & text) !== 0 && !(type.isStringLiteral() && type.value === '');

  /** @param {ts.Type} type */
  const isListOfTexts = (type) =>
    (checker.isArrayType(type) || checker.isTupleType(type)) &&
    checker.getIndexInfosOfType(type).some((info) => kindsOf(info.type).some(isTextType));

  return {
    /**
     * @param {Node} node
     * @returns {boolean} whether its value may be a text or a number
     */
    mayBeText: (node) => kindsOf(getTypeAtLocation(node)).some(isTextType),

    /**
     * @param {Node} node
     * @returns {boolean} whether its value may be an array with texts or numbers in it. (What
     *   `ReactNode` may be besides is seen where it is made.)
     */
    listsTexts: (node) => kindsOf(getTypeAtLocation(node)).some(isListOfTexts),

    /**
     * @param {Element} element
     * @returns {boolean} whether it is somebody else's component (a context, Suspense), which has
     *   no element around its children
     */
    passesChildrenOn: ({ openingElement: { name } }) => {
      if (name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name)) return false;
      const declarations = getTypeAtLocation(name).getSymbol()?.declarations ?? [];
      return declarations.some((declaration) => declaration.getSourceFile().isDeclarationFile);
    },
  };
}
