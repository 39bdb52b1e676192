import { getSchema } from '@tiptap/core';
import { Fragment, type MarkType, Node, type NodeType, Slice } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';
import { linkAddress } from '../../src/renderer/editor/entry-link';
import { listStart } from '../../src/renderer/editor/entry-ordered-list';
import { isTooDeep, mendSlice } from '../../src/renderer/editor/mend-slice';
import { entryDocument } from '../../src/shared/domain/document';
import type { DocumentMark } from '../../src/shared/domain/document-text';

const schema = getSchema(entryExtensions());
/** The compiler asks for each mark of the contract, and for no other. */
const contractMarks: Readonly<Record<DocumentMark['type'], true>> = {
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  code: true,
  passage: true,
  highlight: true,
  link: true,
};
const href = 'https://example.org/a';
const id = '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b';
const markAttributes: Readonly<Record<string, Record<string, unknown>>> = {
  link: { href },
  passage: { id, kind: 'win', personId: null },
};

/** Attributes as the editor makes them, drawn from a list of random numbers. */
function attributesOf(type: NodeType, pick: (below: number) => number): Record<string, unknown> {
  switch (type.name) {
    case 'heading':
      return { level: 1 + pick(3) };
    case 'orderedList':
      return { start: pick(50) };
    case 'taskItem':
      return { checked: pick(2) === 1 };
    case 'codeBlock':
      return { language: pick(2) === 1 ? 'r' : null };
    case 'image':
      return { id, alt: pick(2) === 1 ? 'A ward at night' : '', width: 1 + pick(900), height: 7 };
    case 'person':
    case 'tag':
      return { id, label: `name${pick(9)}` };
    default:
      return {};
  }
}

function randomNode(
  type: NodeType,
  depth: number,
  pick: (below: number) => number,
  parent: NodeType = type,
): Node {
  if (type.isText) {
    const marks = Object.values(schema.marks)
      .filter((mark) => pick(3) === 0 && parent.allowsMarkType(mark))
      .map((mark: MarkType) => mark.create(markAttributes[mark.name]));
    return schema.text(`w${pick(9)}`, marks);
  }
  const children: Node[] = [];
  let match = type.contentMatch;
  while (!match.validEnd || (children.length < 4 && pick(2) === 1)) {
    const possible: NodeType[] = [];
    for (let index = 0; index < match.edgeCount; index += 1) {
      const edge = match.edge(index).type;
      if (depth < 6 || edge.inlineContent || edge.isInline || edge.name.endsWith('Item')) {
        possible.push(edge);
      }
    }
    const next = possible[pick(possible.length)] ?? match.defaultType;
    const after = next && match.matchType(next);
    if (!next || !after) break;
    children.push(randomNode(next, depth + 1, pick, type));
    match = after;
  }
  return type.create(attributesOf(type, pick), Fragment.fromArray(children));
}

describe('the editor and the contract agree', () => {
  it('on the names of nodes and marks', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'blockquote',
        'bulletList',
        'doc',
        'codeBlock',
        'hardBreak',
        'heading',
        'horizontalRule',
        'image',
        'person',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'tag',
        'listItem',
        'orderedList',
        'paragraph',
        'taskItem',
        'taskList',
        'text',
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(contractMarks).sort());
  });

  it('on every document the schema can hold: it is kept unchanged', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 400, maxLength: 400 }), (numbers) => {
        let index = 0;
        const pick = (below: number) => (numbers[index++ % numbers.length] ?? 0) % below;
        const doc = randomNode(schema.topNodeType, 0, pick);
        doc.check();
        doc.descendants((node) => {
          seen.add(node.type.name);
          for (const mark of node.marks) seen.add(mark.type.name);
        });
        const json: unknown = doc.toJSON();
        const parsed = entryDocument.parse(json);
        expect(parsed).toEqual(json);
        expect(Node.fromJSON(schema, parsed).eq(doc)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
    const all = [...Object.keys(schema.nodes), ...Object.keys(schema.marks)];
    expect(all.filter((name) => name !== 'doc' && !seen.has(name))).toEqual([]);
  });
});

describe('what a paste may bring', () => {
  const paragraph = (text: string) => schema.node('paragraph', null, schema.text(text));

  it('attributes out of bounds are brought back', () => {
    const wild = Fragment.fromArray([
      schema.node('heading', { level: 99 }, schema.text('h')),
      schema.node('orderedList', { start: -5 }, [schema.node('listItem', null, [paragraph('x')])]),
      schema.node('taskList', null, [
        schema.node('taskItem', { checked: 'yes' }, [paragraph('y')]),
      ]),
    ]);
    const mended = mendSlice(new Slice(wild, 0, 0));
    const doc = schema.topNodeType.create(null, mended.content);
    expect(entryDocument.safeParse(doc.toJSON()).success).toBe(true);
    expect(doc.textContent).toBe('hxy');
  });

  it('quotes within quotes beyond measure are too deep', () => {
    const nested = (levels: number): Node =>
      levels === 0 ? paragraph('x') : schema.node('blockquote', null, [nested(levels - 1)]);
    expect(isTooDeep(new Slice(Fragment.from(nested(5)), 0, 0))).toBe(false);
    expect(isTooDeep(new Slice(Fragment.from(nested(50)), 0, 0))).toBe(true);
  });

  it.each([
    ['3', 3],
    [0, 0],
    ['-1', 1],
    ['NaN', 1],
    [1e9, 1],
    ['1.5', 1],
    [null, 0],
  ])('a list that starts at %s starts at %s', (value, start) => {
    expect(listStart(value)).toBe(start);
  });

  it.each([
    ['https://example.org', true],
    ['mailto:a@example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['ftp://example.org', false],
    ['example.org', false],
    [`https://example.org/${'a'.repeat(5_000)}`, false],
  ])('address %s', (text, kept) => {
    expect(linkAddress(text) !== null).toBe(kept);
  });
});
