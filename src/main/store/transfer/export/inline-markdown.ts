import type { PhrasingContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import type { DocumentMark, InlineNode } from '#shared/domain/document-text';

/**
 * What Markdown has no notation for, in the notation most readers know: ==highlight== as Obsidian has
 * it, and [a marked passage]{.win} as Pandoc has it, with {.bring-up person="Name"} for a person.
 */
type Highlight = { type: 'highlight'; children: PhrasingContent[] };
type Passage = { type: 'passage'; after: string; children: PhrasingContent[] };
type Underline = { type: 'underline'; children: PhrasingContent[] };
type Name = { type: 'name'; sign: '@' | '#'; value: string };

declare module 'mdast' {
  interface PhrasingContentMap {
    highlight: Highlight;
    passage: Passage;
    underline: Underline;
    name: Name;
  }
  interface RootContentMap {
    highlight: Highlight;
    passage: Passage;
    underline: Underline;
    name: Name;
  }
}

/** Outermost first: the same order whatever order an editor wrote them in. */
const order = [
  'passage',
  'link',
  'highlight',
  'underline',
  'bold',
  'italic',
  'strike',
  'code',
] as const;

/** The run of text of one block as Markdown's nodes. */
export function inlineMarkdown(
  nodes: readonly InlineNode[],
  names: ReadonlyMap<string, string>,
): PhrasingContent[] {
  return within(nodes, 0, names);
}

function within(
  nodes: readonly InlineNode[],
  depth: number,
  names: ReadonlyMap<string, string>,
): PhrasingContent[] {
  const type = order[depth];
  if (type === undefined) return nodes.map(leaf);
  const made: PhrasingContent[] = [];
  for (let start = 0; start < nodes.length; ) {
    const mark = markOf(nodes[start], type);
    let end = start + 1;
    while (end < nodes.length && same(markOf(nodes[end], type), mark)) end += 1;
    const run = nodes.slice(start, end);
    if (mark) made.push(...wrap(mark, run, depth, names));
    else made.push(...within(run, depth + 1, names));
    start = end;
  }
  return made;
}

function wrap(
  mark: DocumentMark,
  run: readonly InlineNode[],
  depth: number,
  names: ReadonlyMap<string, string>,
): PhrasingContent[] {
  if (mark.type === 'code') return [{ type: 'inlineCode', value: run.map(words).join('') }];
  const children = within(run, depth + 1, names);
  switch (mark.type) {
    case 'bold':
      return [{ type: 'strong', children }];
    case 'italic':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'link':
      return [{ type: 'link', url: mark.attrs.href, children }];
    case 'highlight':
    case 'underline':
      return [{ type: mark.type, children }];
    case 'passage': {
      const { kind, personId } = mark.attrs;
      const person = personId === null ? undefined : names.get(personId);
      const whom = person === undefined ? '' : ` person="${person.replace(/["\\]/g, '\\$&')}"`;
      return [{ type: 'passage', after: `{.${kind}${whom}}`, children }];
    }
  }
}

function markOf(node: InlineNode | undefined, type: DocumentMark['type']) {
  return node?.marks?.find((mark) => mark.type === type);
}

function same(one: DocumentMark | undefined, other: DocumentMark | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function words(node: InlineNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'hardBreak') return ' ';
  return `${node.type === 'person' ? '@' : '#'}${node.attrs.label}`;
}

function leaf(node: InlineNode): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.text };
    case 'hardBreak':
      return { type: 'break' };
    case 'person':
    case 'tag':
      return {
        type: 'name',
        sign: node.type === 'person' ? '@' : '#',
        value: node.attrs.label,
      };
  }
}

/** How the four are written, for mdast-util-to-markdown. */
export const inlineNotation: Options = {
  handlers: {
    highlight(node: Highlight, _parent, state, info) {
      return `==${state.containerPhrasing(node, { ...info, before: '=', after: '=' })}==`;
    },
    underline(node: Underline, _parent, state, info) {
      return `<u>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</u>`;
    },
    passage(node: Passage, _parent, state, info) {
      return `[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}]${node.after}`;
    },
    // A tag is letters, digits, - _ and /: nothing of it needs escaping.
    name(node: Name, _parent, state, info) {
      return node.sign === '#'
        ? `#${node.value}`
        : `@${state.safe(node.value, { ...info, before: '@' })}`;
    },
  } as NonNullable<Options['handlers']>,
  unsafe: [
    // Two = in a text that is not highlighted, and the end of a text that looks like a passage.
    { character: '=', after: '=', inConstruct: 'phrasing' },
    { character: '=', before: '=', inConstruct: 'phrasing' },
    { character: ']', after: '\\{', inConstruct: 'phrasing' },
  ],
};
