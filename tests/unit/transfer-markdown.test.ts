import { expect, it } from 'vitest';
import type { DocumentNode, EntryDocument, InlineNode } from '#shared/domain/document-text';
import { safeName, uniqueNames } from '../../src/main/store/transfer/export/file-names';
import { localTime } from '../../src/main/store/transfer/export/local-time';
import { markdownOf } from '../../src/main/store/transfer/export/markdown';
import { readableText } from '../../src/main/store/transfer/export/text';

const person = '6f1c1f0e-0000-4000-8000-000000000001';
const picture = '6f1c1f0e-0000-4000-8000-000000000002';
const around = {
  names: new Map([[person, 'Dr. "Kay" Köhler']]),
  imagePath: (id: string) => (id === picture ? `images/${id}.png` : null),
};
const doc = (...content: DocumentNode[]): EntryDocument => ({ type: 'doc', content });
const text = (words: string, ...marks: NonNullable<InlineNode['marks']>): InlineNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks };
const p = (...content: InlineNode[]): DocumentNode => ({ type: 'paragraph', content });
const li = (...content: DocumentNode[]): DocumentNode => ({ type: 'listItem', content });
const cell = (type: 'tableCell' | 'tableHeader', ...content: DocumentNode[]): DocumentNode => ({
  type,
  content,
});
const md = (...content: DocumentNode[]) => markdownOf(doc(...content), around);

it.each<[string, DocumentNode, string]>([
  ['plain words', p(text('One day')), 'One day\n'],
  [
    'words that look like Markdown',
    p(text('*not* _this_ # [a](b)')),
    '\\*not\\* \\_this\\_ # \\[a]\\(b)\n',
  ],
  ['words that look like our own notation', p(text('a ==b== c')), 'a \\=\\=b\\=\\= c\n'],
  ['bold', p(text('a '), text('b', { type: 'bold' })), 'a **b**\n'],
  ['italic', p(text('b', { type: 'italic' })), '_b_\n'],
  ['strike', p(text('b', { type: 'strike' })), '~~b~~\n'],
  ['underline', p(text('b', { type: 'underline' })), '<u>b</u>\n'],
  ['highlight', p(text('b', { type: 'highlight' })), '==b==\n'],
  ['code', p(text('a`b', { type: 'code' })), '``a`b``\n'],
  [
    'link',
    p(text('b', { type: 'link', attrs: { href: 'https://example.org/(x)' } })),
    '[b](https://example.org/\\(x\\))\n',
  ],
  [
    'passage with bold inside, as one',
    p(
      text('I ', { type: 'passage', attrs: { id: picture, kind: 'win', personId: null } }),
      text(
        'won',
        { type: 'bold' },
        {
          type: 'passage',
          attrs: { id: picture, kind: 'win', personId: null },
        },
      ),
      text('.'),
    ),
    '[I **won**]{.win}.\n',
  ],
  [
    'passage for a person',
    p(text('ask', { type: 'passage', attrs: { id: picture, kind: 'bring-up', personId: person } })),
    '[ask]{.bring-up person="Dr. \\"Kay\\" Köhler"}\n',
  ],
  [
    'person and tag',
    p({ type: 'person', attrs: { id: person, label: 'Kay Köhler' } }, text(' and '), {
      type: 'tag',
      attrs: { id: picture, label: 'grants_2026' },
    }),
    '@Kay Köhler and #grants_2026\n',
  ],
  ['a tag alone', p({ type: 'tag', attrs: { id: picture, label: 'grants' } }), '#grants\n'],
  ['line break', p(text('a'), { type: 'hardBreak' }, text('b')), 'a\\\nb\n'],
  ['heading', { type: 'heading', attrs: { level: 2 }, content: [text('H')] }, '## H\n'],
  ['divider', { type: 'horizontalRule' }, '---\n'],
  ['quote', { type: 'blockquote', content: [p(text('a')), p(text('b'))] }, '> a\n>\n> b\n'],
  [
    'list in list',
    {
      type: 'bulletList',
      content: [
        li(p(text('a')), { type: 'orderedList', attrs: { start: 3 }, content: [li(p(text('b')))] }),
      ],
    },
    '- a\n\n  3. b\n',
  ],
  [
    'check list',
    {
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { checked: true }, content: [p(text('a'))] },
        { type: 'taskItem', attrs: { checked: false }, content: [p(text('b'))] },
      ],
    },
    '- [x] a\n- [ ] b\n',
  ],
  [
    'code that holds a fence',
    {
      type: 'codeBlock',
      attrs: { language: 'md' },
      content: [text('```\nx\n```')],
    },
    '````md\n```\nx\n```\n````\n',
  ],
  [
    'image',
    { type: 'image', attrs: { id: picture, alt: 'X-ray [1]', width: 1, height: 1 } },
    `![X-ray \\[1\\]](images/${picture}.png)\n`,
  ],
  [
    'image left out',
    { type: 'image', attrs: { id: person, alt: 'X-ray', width: 1, height: 1 } },
    '(Image: X-ray)\n',
  ],
  [
    'table with a pipe and two blocks in a cell',
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [cell('tableHeader', p(text('a'))), cell('tableHeader', p(text('b')))],
        },
        {
          type: 'tableRow',
          content: [
            cell('tableCell', p(text('c|d'))),
            cell('tableCell', p(text('e')), p(text('f'))),
          ],
        },
      ],
    },
    '| a | b |\n| - | - |\n| c\\|d | e<br>f |\n',
  ],
])('writes %s', (_name, node, expected) => {
  expect(md(node)).toBe(expected);
});

it('keeps two lists side by side apart', () => {
  const list = (words: string): DocumentNode => ({
    type: 'bulletList',
    content: [li(p(text(words)))],
  });
  expect(md(list('a'), list('b'))).toMatch(/^- a\n\n(<!---->\n\n)?[*-] b\n$/);
});

it.each([
  ['Rounds: 1/2 <b>', 'Rounds 1 2 b'],
  ['../../etc/passwd', 'etc passwd'],
  ['CON', 'CON_'],
  ['ends in a dot. ', 'ends in a dot'],
  ['a\u202Eb\u0000c\nd', 'a b c d'],
  ['', ''],
])('makes the title %j a name that every system takes', (title, expected) => {
  expect(safeName(title)).toBe(expected);
});

it('cuts long titles between characters', () => {
  const name = safeName('🫀'.repeat(100));
  expect(Buffer.byteLength(name)).toBe(160);
  expect(name).toBe('🫀'.repeat(40));
});

it('tells names apart that a disk would not', () => {
  const unique = uniqueNames();
  expect([unique('Day', '.md'), unique('DAY', '.md'), unique('Day', '.md')]).toEqual([
    'Day.md',
    'DAY (2).md',
    'Day (3).md',
  ]);
});

it.each([
  [0, 0, '1970-01-01T00:00:00+00:00'],
  [0, -210, '1969-12-31T20:30:00-03:30'],
  [Date.UTC(2026, 10, 23, 13, 5), 60, '2026-11-23T14:05:00+01:00'],
])('writes %d at %d minutes as %s', (at, offset, expected) => {
  expect(localTime(at, offset).iso).toBe(expected);
});

it('gives plain text the shape it can have', () => {
  expect(
    readableText(
      doc(
        p(text('a')),
        { type: 'blockquote', content: [p(text('q'))] },
        {
          type: 'taskList',
          content: [
            { type: 'taskItem', attrs: { checked: true }, content: [p(text('t')), p(text('u'))] },
          ],
        },
        { type: 'image', attrs: { id: picture, alt: 'X', width: 1, height: 1 } },
      ),
    ),
  ).toBe('a\n\n> q\n\n[x] t\n    u\n\n[Image: X]');
});
