import type { DocumentMark, DocumentNode, EntryDocument } from '../document-text';

/**
 * An entry's text as a form to begin others with: boxes are unticked; images, which belong to their
 * entry, and passages, which are marked once, are left out.
 */
export function asTemplate({ content }: EntryDocument): EntryDocument {
  const kept = nodesOf(content);
  return { type: 'doc', content: kept.length > 0 ? kept : [{ type: 'paragraph' }] };
}

const nodesOf = (nodes: readonly DocumentNode[]): DocumentNode[] =>
  nodes.filter(({ type }) => type !== 'image').map(nodeOf);

function nodeOf(node: DocumentNode): DocumentNode {
  if ('marks' in node && node.marks) {
    const { marks, ...bare } = node;
    const left = marks.filter((mark: DocumentMark) => mark.type !== 'passage');
    return left.length > 0 ? { ...bare, marks: left } : bare;
  }
  if (!('content' in node) || !node.content) {
    return node.type === 'taskItem' ? { ...node, attrs: { checked: false } } : node;
  }
  const content = nodesOf(node.content);
  if (node.type === 'taskItem') return { ...node, attrs: { checked: false }, content };
  // An item, a cell or a quote that held an image alone must still hold a block.
  const needsBlock = ['listItem', 'blockquote', 'tableCell', 'tableHeader'].includes(node.type);
  return {
    ...node,
    content: content.length === 0 && needsBlock ? [{ type: 'paragraph' }] : content,
  };
}
