// A text is the only thing in its element. React then sets it as the element's content, and never
// looks for a text node. Where a text stands beside others, React keeps its node, and takes away,
// moves or puts others before what a translating browser has long replaced by one of its own: the
// page ends in "NotFoundError", or goes on showing what was true a year ago.

import { childrenThatRender, comesAndGoes, isText } from './jsx-children.mjs';
import { typesOfText } from './text-types.mjs';

/**
 * @typedef {import('@typescript-eslint/utils').TSESTree.Node} Node
 * @typedef {import('@typescript-eslint/utils').TSESTree.JSXChild} Child
 * @typedef {import('@typescript-eslint/utils').TSESTree.JSXElement} Element
 * @typedef {import('@typescript-eslint/utils').TSESTree.JSXFragment} Fragment
 * @typedef {import('@typescript-eslint/utils').TSESTree.Expression} Expression
 * @typedef {'beside' | 'bare' | 'list' | 'returned'} Complaint
 */

/** @type {import('@typescript-eslint/utils').TSESLint.RuleModule<Complaint>} */
export const textAlone = {
  meta: {
    type: 'problem',
    docs: { description: 'keep each text in an element of its own, which a translated page needs' },
    messages: {
      beside:
        'A text beside others: say all in one string, or give the text an element of its own.',
      bare: 'A text without an element of its own: put it into one.',
      list: 'A list of texts: put each into an element of its own.',
      returned: 'A component that is a bare text: return an element that holds it.',
    },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const types = typesOfText(context);

    /** @param {Element} element */
    function checkElement(element) {
      const children = childrenThatRender(element.children);
      if (types.passesChildrenOn(element)) checkBare(children);
      else checkSingle(children);
    }

    /** @param {readonly Child[]} children of an element that keeps a single text as its content */
    function checkSingle(children) {
      for (const [index, child] of children.entries()) {
        if (listsTexts(child)) context.report({ node: child, messageId: 'list' });
        if (children.length === 1 || !mayBeText(child)) continue;
        // A constant text is touched only if something is put in before it.
        if (isText(child) && !children.slice(0, index).some(comesAndGoes)) continue;
        context.report({ node: child, messageId: 'beside' });
      }
    }

    /** @param {readonly Child[]} children of what has no element of its own */
    function checkBare(children) {
      for (const child of children) {
        if (listsTexts(child)) context.report({ node: child, messageId: 'list' });
        else if (mayBeText(child)) context.report({ node: child, messageId: 'bare' });
      }
    }

    /** @param {Expression | null} result of a component */
    function checkResult(result) {
      if (result !== null && (types.mayBeText(result) || types.listsTexts(result))) {
        context.report({ node: result, messageId: 'returned' });
      }
    }

    /** @param {Child} child */
    function mayBeText(child) {
      if (isText(child)) return true;
      const value = expressionOf(child);
      return value !== undefined && types.mayBeText(value);
    }

    /** @param {Child} child */
    function listsTexts(child) {
      const value = expressionOf(child);
      return value !== undefined && types.listsTexts(value);
    }

    return {
      JSXElement: checkElement,
      JSXFragment: (fragment) => {
        checkBare(childrenThatRender(fragment.children));
      },
      ReturnStatement: ({ argument, parent }) => {
        if (isComponent(functionAround(parent))) checkResult(argument);
      },
      ArrowFunctionExpression: (arrow) => {
        if (arrow.body.type !== 'BlockStatement' && isComponent(arrow)) checkResult(arrow.body);
      },
    };
  },
};

/**
 * @param {Child} child
 * @returns {Expression | undefined} what stands in its braces
 */
function expressionOf(child) {
  if (child.type !== 'JSXExpressionContainer') return undefined;
  return child.expression.type === 'JSXEmptyExpression' ? undefined : child.expression;
}

/**
 * @param {Node | undefined} node
 * @returns {Node | undefined} the nearest function that it stands in
 */
function functionAround(node) {
  let around = node;
  while (around !== undefined && !/Function/.test(around.type)) around = around.parent;
  return around;
}

/**
 * @param {Node | undefined} node a function
 * @returns {boolean} whether its name, or the name of what it is kept in, is a component's
 */
function isComponent(node) {
  if (node === undefined) return false;
  const own = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : undefined;
  return /^([A-Z]|render$)/.test(own ?? keptAs(node.parent) ?? '');
}

/**
 * @param {Node | undefined} holder
 * @returns {string | undefined} under which name it keeps a function
 */
function keptAs(holder) {
  if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier') {
    return holder.id.name;
  }
  if (holder?.type === 'MethodDefinition' && holder.key.type === 'Identifier') {
    return holder.key.name;
  }
  return undefined;
}
