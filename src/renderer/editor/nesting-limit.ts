import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { documentLimits } from '#shared/domain/document-text';

/** How many nodes lie within each other below this one; an empty line counts the text it may get. */
type NestingOf = (node: Node) => number;

/** Nodes never change and are shared from one state to the next: only what a change touched is counted anew. */
function rememberedNesting(): NestingOf {
  const known = new WeakMap<Node, number>();
  const nestingOf: NestingOf = (node) => {
    if (node.isTextblock) return 1;
    const before = known.get(node);
    if (before !== undefined) return before;
    let most = 0;
    node.forEach((child) => {
      most = Math.max(most, 1 + nestingOf(child));
    });
    known.set(node, most);
    return most;
  };
  return nestingOf;
}

/**
 * Turns away a change that would nest deeper than the contract keeps, by Tab, toolbar, typing or
 * paste: it could be written but never saved. What only stays as deep as it was is let through.
 */
export function nestingLimit(): Plugin {
  const nestingOf = rememberedNesting();
  return new Plugin({
    filterTransaction: ({ docChanged, doc, before }) =>
      !docChanged || nestingOf(doc) <= documentLimits.depth || nestingOf(doc) <= nestingOf(before),
  });
}

export const NestingLimit = Extension.create({
  name: 'nestingLimit',
  addProseMirrorPlugins: () => [nestingLimit()],
});
