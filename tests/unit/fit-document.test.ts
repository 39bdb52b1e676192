import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryDocument } from '#shared/domain/document';
import { type DocumentNode, type EntryDocument, plainText } from '#shared/domain/document-text';
import { fitDocument } from '#shared/domain/fit-document';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';

const schema = getSchema(entryExtensions());
const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const isTaken = (document: EntryDocument) => {
  expect(entryDocument.parse(document)).toEqual(document);
  Node.fromJSON(schema, document).check();
};

const inline = fc.oneof(
  fc.string().map((words): DocumentNode => ({ type: 'text', text: words })),
  fc.string({ unit: 'binary' }).map(
    (words): DocumentNode => ({
      type: 'text',
      text: words,
      marks: [
        { type: 'bold' },
        { type: 'bold' },
        { type: 'code' },
        { type: 'link', attrs: { href: words } },
      ],
    }),
  ),
  fc.constant<DocumentNode>({ type: 'hardBreak' }),
  fc.constant<DocumentNode>({ type: 'horizontalRule' }),
);
const { node } = fc.letrec<{ node: DocumentNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 8 },
    inline,
    fc.record({
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'bulletList',
        'orderedList',
        'listItem',
        'taskList',
        'taskItem',
        'blockquote',
        'codeBlock',
        'table',
        'tableRow',
        'tableHeader',
        'tableCell',
      ),
      attrs: fc.record({ level: fc.integer(), start: fc.integer(), checked: fc.boolean() }),
      content: fc.array(tie('node'), { maxLength: 4 }),
    }) as fc.Arbitrary<DocumentNode>,
  ),
}));

describe('fitting a document', () => {
  it('makes anything that the editor takes, of any nesting', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        for (const document of fitDocument(nodes)) isTaken(document);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('loses no word', () => {
    const [document] = fitDocument([
      text('loose '),
      text('words'),
      { type: 'listItem', content: [text('item without a list')] },
      { type: 'bulletList', content: [text('bare'), { type: 'listItem', content: [] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [text('cell')] }] },
      { type: 'heading', attrs: { level: 6 }, content: [text('deep heading')] },
    ]);
    expect(
      plainText(document as EntryDocument)
        .split('\n')
        .filter(Boolean),
    ).toEqual(['loose words', 'item without a list', 'bare', 'cell', 'deep heading']);
  });

  it('keeps the words of what nests beyond measure, without running out of stack', () => {
    let nested: DocumentNode = text('at the bottom');
    for (let depth = 0; depth < 50_000; depth += 1)
      nested = { type: 'blockquote', content: [nested] };
    const [document] = fitDocument([nested]);
    isTaken(document as EntryDocument);
    expect(plainText(document as EntryDocument)).toContain('at the bottom');
  });

  it('drops addresses that are not safe, and keeps their words', () => {
    const [document] = fitDocument([
      {
        type: 'text',
        text: 'x',
        marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
      },
    ]);
    expect(document?.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'x' }] },
    ]);
  });

  it('makes several documents of what is too long for one', () => {
    const documents = fitDocument([text('a'.repeat(2_500_000))]);
    expect(documents).toHaveLength(3);
    for (const document of documents) isTaken(document);
  });
});
