import { describe, expect, it } from 'vitest';
import type { DocumentNode, EntryDocument } from '#shared/domain/document-text';
import {
  countChanges,
  stretchesOf,
  versionDifference,
} from '../../src/renderer/features/journal/history/version-difference';

const paragraph = (text: string, bold = false): DocumentNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(bold && { marks: [{ type: 'bold' as const }] }) }],
});
const doc = (...content: DocumentNode[]): EntryDocument => ({ type: 'doc', content });
const told = (before: EntryDocument, after: EntryDocument) =>
  versionDifference(before, after).map(
    ({ runs, isReformatted }) =>
      runs
        .map(({ kind, text }) =>
          kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`,
        )
        .join('') + (isReformatted ? ' (formatting)' : ''),
  );

describe('what changed between two versions', () => {
  it.each([
    [
      'words within a paragraph',
      doc(paragraph('I will say yes on Friday.')),
      doc(paragraph('I will say no on Friday.')),
      ['I will say -[yes]+[no] on Friday.'],
    ],
    [
      'a paragraph more, and one less',
      doc(paragraph('One.'), paragraph('Two.')),
      doc(paragraph('One.'), paragraph('Two.'), paragraph('Three.')),
      ['One.', 'Two.', '+[Three.]'],
    ],
    [
      'formatting alone',
      doc(paragraph('Same.')),
      doc(paragraph('Same.', true)),
      ['Same. (formatting)'],
    ],
    ['nothing', doc(paragraph('Same.')), doc(paragraph('Same.')), ['Same.']],
    [
      'a box that was ticked, and an image',
      doc({
        type: 'taskList',
        content: [{ type: 'taskItem', attrs: { checked: false }, content: [paragraph('Letter')] }],
      }),
      doc(
        {
          type: 'taskList',
          content: [{ type: 'taskItem', attrs: { checked: true }, content: [paragraph('Letter')] }],
        },
        {
          type: 'image',
          attrs: { id: '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b', alt: 'Scan', width: 1, height: 1 },
        },
      ),
      ['-[☐]+[☑] Letter', '+[[Image: Scan]]'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('counts words, and folds what did not change but for its nearest surroundings', () => {
    const same = Array.from({ length: 9 }, (_, index) => paragraph(`Line ${index}.`));
    const lines = versionDifference(doc(...same), doc(...same, paragraph('Three new words')));
    expect(countChanges(lines)).toEqual({ added: 3, removed: 0 });
    const one = versionDifference(doc(), doc(paragraph('She didn’t mind the follow-up.')));
    expect(countChanges(one)).toEqual({ added: 5, removed: 0 });
    expect(stretchesOf(lines).map(({ kind, lines: ofIt }) => [kind, ofIt.length])).toEqual([
      ['unchanged', 8],
      ['lines', 2],
    ]);
  });
});
