import type { RootContent } from 'mdast';
import { createElement, Fragment, type ReactElement } from 'react';
import { never } from '../../../domain/never';
import { REFERENCE } from '../../../domain/story/reference';
import { StoryFigure } from './StoryFigure';

interface MarkdownNodesProps {
  nodes: readonly RootContent[];
  /** How many levels deeper headings are than the text has them. */
  deeper: number;
  onAsk: (address: string) => void;
}

const LOWEST_HEADING = 6;

/**
 * Parsed Markdown as elements. Only what is named here is made: HTML stands there as it was typed,
 * a picture is the words that stand for it (there may be no network), a link leads to the web.
 */
export function MarkdownNodes({ nodes, deeper, onAsk }: MarkdownNodesProps) {
  const within = (children: readonly RootContent[]) => (
    <MarkdownNodes nodes={children} deeper={deeper} onAsk={onAsk} />
  );
  // Nodes are what they are by their place: the text is drawn anew when any of it changes.
  return nodes.map((node, place) => {
    const key = `${node.type} ${place}`;
    return <Fragment key={key}>{drawn(node)}</Fragment>;
  });

  function drawn(node: RootContent): ReactElement | null {
    switch (node.type) {
      case 'text':
      case 'html':
      case 'yaml':
        return <span>{node.value}</span>;
      case 'paragraph':
        return <p>{within(node.children)}</p>;
      case 'heading': {
        const level = Math.min(node.depth + deeper, LOWEST_HEADING);
        return createElement(`h${level}`, null, within(node.children));
      }
      case 'strong':
        return <strong>{within(node.children)}</strong>;
      case 'emphasis':
        return <em>{within(node.children)}</em>;
      case 'delete':
        return <del>{within(node.children)}</del>;
      case 'list': {
        const items = within(node.children);
        return node.ordered === true ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
      }
      case 'listItem':
        return <li>{within(node.children)}</li>;
      case 'blockquote':
        return <blockquote>{within(node.children)}</blockquote>;
      case 'link':
        if (node.url.startsWith(REFERENCE)) {
          return <StoryFigure address={node.url} onAsk={onAsk} />;
        }
        if (!/^(https?|mailto):/i.test(node.url)) return within(node.children);
        return (
          <a href={node.url} target="_blank" rel="noreferrer">
            {within(node.children)}
          </a>
        );
      case 'image':
      case 'imageReference':
        return <span>{node.alt}</span>;
      case 'inlineCode':
        return <code>{node.value}</code>;
      case 'code':
        return (
          <pre>
            <code>{node.value}</code>
          </pre>
        );
      case 'break':
        return <br />;
      case 'thematicBreak':
        return <hr />;
      case 'definition':
      case 'footnoteDefinition':
      case 'footnoteReference':
        return null;
      case 'linkReference':
      case 'table':
      case 'tableRow':
      case 'tableCell':
        return within(node.children);
      default:
        return never(node);
    }
  }
}
