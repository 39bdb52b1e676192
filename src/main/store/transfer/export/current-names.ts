import type { DocumentNode, EntryDocument } from '#shared/domain/document-text';

/** The document with people and tags under the names they have now, not those of the day it was written. */
export function withCurrentNames(
  document: EntryDocument,
  names: ReadonlyMap<string, string>,
): EntryDocument {
  const rename = (node: DocumentNode): DocumentNode => {
    if (node.type === 'person' || node.type === 'tag') {
      const label = names.get(node.attrs.id) ?? node.attrs.label;
      return { ...node, attrs: { ...node.attrs, label } };
    }
    return 'content' in node && node.content
      ? { ...node, content: node.content.map(rename) }
      : node;
  };
  return { ...document, content: document.content.map(rename) };
}
