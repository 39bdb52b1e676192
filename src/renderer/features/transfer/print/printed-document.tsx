import type { ReactNode } from 'react';
import {
  type BlockNode,
  childrenOf,
  type DocumentMark,
  type DocumentNode,
  type EntryDocument,
  inlineText,
} from '#shared/domain/document-text';
import { passageKindName } from '#shared/domain/passages';
import styles from './book.module.css';

type Images = ReadonlyMap<string, string>;

/** An entry's text set for paper: the same shapes as in the editor, drawn without it. */
export function PrintedDocument({
  document,
  images,
}: Readonly<{ document: EntryDocument; images: Images }>) {
  return <Nodes nodes={document.content} images={images} />;
}

function Nodes({ nodes, images }: Readonly<{ nodes: readonly DocumentNode[]; images: Images }>) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the document is drawn once and never changes.
    <Node key={index} node={node} images={images} />
  ));
}

function Node({ node, images }: Readonly<{ node: DocumentNode; images: Images }>): ReactNode {
  switch (node.type) {
    case 'text':
    case 'person':
    case 'tag':
      return marked(inlineText(node), node.marks ?? []);
    case 'hardBreak':
      return <br />;
    case 'horizontalRule':
      return <hr />;
    case 'image': {
      const address = images.get(node.attrs.id);
      if (address !== undefined) {
        return (
          <figure>
            <img
              src={address}
              alt={node.attrs.alt || 'Image'}
              width={node.attrs.width}
              height={node.attrs.height}
            />
          </figure>
        );
      }
      return node.attrs.alt === '' ? null : (
        <p className={styles.missing}>Image: {node.attrs.alt}</p>
      );
    }
    default:
      return <Block node={node} images={images} />;
  }
}

function Block({ node, images }: Readonly<{ node: BlockNode; images: Images }>): ReactNode {
  const inside = <Nodes nodes={childrenOf(node)} images={images} />;
  switch (node.type) {
    case 'paragraph':
      return childrenOf(node).length === 0 ? null : <p>{inside}</p>;
    // Below the entry's own heading, so that the outline is in order.
    case 'heading':
      return node.attrs?.level === 1 ? <h4>{inside}</h4> : <h5>{inside}</h5>;
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol start={node.attrs?.start ?? 1}>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'taskList':
      return <ul className={styles.tasks}>{inside}</ul>;
    case 'taskItem':
      return (
        <li>
          <svg className={styles.box} viewBox="0 0 12 12" role="img">
            <title>{node.attrs?.checked ? 'Done' : 'Open'}</title>
            <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1.5" />
            {node.attrs?.checked && <path d="M3 6.2 L5.2 8.4 L9.2 3.6" />}
          </svg>
          <div>{inside}</div>
        </li>
      );
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside}</code>
        </pre>
      );
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableHeader':
      return (
        <th colSpan={node.attrs?.colspan ?? 1} rowSpan={node.attrs?.rowspan ?? 1}>
          {inside}
        </th>
      );
    case 'tableCell':
      return (
        <td colSpan={node.attrs?.colspan ?? 1} rowSpan={node.attrs?.rowspan ?? 1}>
          {inside}
        </td>
      );
  }
}

function marked(text: string, marks: readonly DocumentMark[]): ReactNode {
  let inside: ReactNode = text;
  for (const mark of marks.toReversed()) inside = <Marked mark={mark}>{inside}</Marked>;
  return inside;
}

function Marked({ mark, children }: Readonly<{ mark: DocumentMark; children: ReactNode }>) {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strike':
      return <s>{children}</s>;
    case 'highlight':
      return <mark>{children}</mark>;
    case 'code':
      return <code>{children}</code>;
    case 'link':
      return <a href={mark.attrs.href}>{children}</a>;
    case 'passage':
      return (
        <span className={styles.passage} title={passageKindName(mark.attrs.kind)}>
          {children}
        </span>
      );
  }
}
