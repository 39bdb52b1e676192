import { type Editor, mergeAttributes, Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { longestLabel } from '#shared/domain/document-text';
import { type NameKind, type NameSource, noServices } from './editor-services';
import { validId } from './ids';
import { nameSigns } from './name-signs';
import { nameView } from './name-view';

/** The attributes a name may have, or null for one that the contract would refuse. */
export function nameAttributes(id: unknown, label: unknown): { id: string; label: string } | null {
  const known = validId(id);
  const words = typeof label === 'string' ? label.trim().slice(0, longestLabel) : '';
  return known === null || words === '' ? null : { id: known, label: words };
}

/** A person or tag named in the text: one character to the caret, and a link to what it names. */
function nameNode(kind: NameKind) {
  return Node.create<{ names: NameSource }>({
    name: kind,
    addOptions: () => ({ names: noServices.names }),
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({
      id: { default: null, rendered: false },
      label: { default: '', rendered: false },
    }),
    parseHTML: () => [
      {
        tag: `span[data-name="${kind}"]`,
        getAttrs: (element) =>
          nameAttributes(element.getAttribute('data-id'), element.getAttribute('data-label')) ??
          false,
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes(HTMLAttributes, {
        'data-name': kind,
        'data-id': node.attrs.id,
        'data-label': node.attrs.label,
      }),
      `${nameSigns[kind]}${node.attrs.label}`,
    ],
    renderText: ({ node }) => `${nameSigns[kind]}${node.attrs.label}`,
    addKeyboardShortcuts() {
      const { names } = this.options;
      const open = ({ editor }: { editor: Editor }): boolean => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== kind)
          return false;
        const id = String(selection.node.attrs.id);
        if (names.current(kind, id) !== null) names.open(kind, id);
        return true;
      };
      return { Enter: open };
    },
    addNodeView() {
      const { names } = this.options;
      return ({ node }) => nameView(kind, node, names);
    },
  });
}

export const PersonNode = nameNode('person');
export const TagNode = nameNode('tag');
