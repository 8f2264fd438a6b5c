import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import type { Facts } from '../facts';
import type { Question } from '../knowledge/kinds';
import { lineFor } from '../lines';
import type { StatementId } from '../statements';
import { type Membership, PROVINCE } from '../units';

/** How a figure is referred to in a story's text: as the address of a link. */
export const REFERENCE = 'figure:';

/** A figure that a text takes from the facts instead of writing it. */
export type Reference =
  | { kind: 'statement'; statement: StatementId }
  | { kind: 'knowledge'; question: Question }
  | { kind: 'members'; membership: Membership };

/** A reference that can't be followed, and why. */
interface Lost {
  kind: 'lost';
  why: 'statement' | 'indicator' | 'area' | 'year' | 'line' | 'members' | 'unreadable';
}

/**
 * Reads the address of a figure: `figure:F964`, a published statement;
 * `figure:income_per_capita,Z67,2020`, what is known of an area in a year, with a poverty line as
 * a fourth part where one is meant; `figure:members,confirmed`, how many of the 67 are so.
 */
export function readReference(address: string, facts: Facts): Reference | Lost {
  const parts = address.slice(REFERENCE.length).split(',');
  const [first = '', second = '', third = '', line, ...rest] = parts;
  if (parts.length === 1) {
    if (facts.statement(first) === undefined) return { kind: 'lost', why: 'statement' };
    return { kind: 'statement', statement: first };
  }
  if (first === 'members' && parts.length === 2) {
    const membership = MEMBERSHIPS.find((one) => one === second);
    return membership === undefined
      ? { kind: 'lost', why: 'members' }
      : { kind: 'members', membership };
  }
  if (third === '' || rest.length > 0) return { kind: 'lost', why: 'unreadable' };
  if (facts.indicator(first) === undefined) return { kind: 'lost', why: 'indicator' };
  const { registry } = facts;
  const isArea =
    registry.unit(second) !== undefined ||
    registry.other(second) !== undefined ||
    second === PROVINCE;
  if (!isArea) return { kind: 'lost', why: 'area' };
  const year = Number(third);
  if (!facts.years.includes(year)) return { kind: 'lost', why: 'year' };
  if (line !== undefined && !facts.file.lines.some((one) => one.id === line)) {
    return { kind: 'lost', why: 'line' };
  }
  const counted = line ?? lineFor(facts, first, year);
  return { kind: 'knowledge', question: { indicator: first, area: second, year, line: counted } };
}

const MEMBERSHIPS: readonly Membership[] = ['confirmed', 'probable', 'provisional'];

/** Writes a reference to what is known, as {@link readReference} reads it, in Markdown. */
export function knowledgeLink({ indicator, area, year, line }: Question): string {
  const parts = [indicator, area, year, ...(line === null ? [] : [line])];
  return `[](${REFERENCE}${parts.join(',')})`;
}

/** The addresses of all figures that a text refers to, in its order. */
export function referencesIn(markdown: string): string[] {
  return within(fromMarkdown(markdown));
}

function within(node: Nodes): string[] {
  const own = node.type === 'link' && node.url.startsWith(REFERENCE) ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(within)] : own;
}
