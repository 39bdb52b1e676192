import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { passageKindName } from '#shared/domain/passages';
import { passagesIn } from './passage-commands';

const key = new PluginKey<DecorationSet>('passageLabels');

/** Lets a passage stand out until the text changes. */
export function flashed(tr: Transaction, id: string): Transaction {
  return tr.setMeta(key, id);
}

/**
 * Says in words what a passage is marked as: in the margin of the block where it begins, and, where
 * the window leaves no margin, after its last word. Styled in entry-editor.module.css.
 */
export function passageLabels(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: (_config, { doc }) => labelsOf(doc),
      apply(tr, labels) {
        const id: unknown = tr.getMeta(key);
        if (typeof id === 'string') return labelsOf(tr.doc, id);
        return tr.docChanged ? labelsOf(tr.doc) : labels;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function labelsOf(doc: Node, flashing: string | null = null): DecorationSet {
  const byBlock = new Map<number, { end: number; names: string[] }>();
  const decorations: Decoration[] = [];
  for (const { id, kind, ranges } of passagesIn(doc).values()) {
    const name = passageKindName(kind);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) continue;
    const $first = doc.resolve(first.from);
    const start = $first.before();
    const block = byBlock.get(start) ?? { end: $first.after(), names: [] };
    block.names.push(name);
    byBlock.set(start, block);
    if (id === flashing) {
      for (const { from, to } of ranges) {
        decorations.push(Decoration.inline(from, to, { 'data-passage-flash': '' }));
      }
    }
    decorations.push(Decoration.inline(last.from, last.to, { 'data-passage-end': name }));
  }
  for (const [start, { end, names }] of byBlock) {
    const words = [...new Set(names)].join('\n');
    decorations.push(Decoration.node(start, end, { 'data-passage-label': words }));
  }
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations);
}
