import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import {
  rememberedWordCount,
  wordCountWords,
  wordsBetween,
} from '../../src/renderer/editor/count-words';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';
import { fittingButtons } from '../../src/renderer/editor/fitting-groups';
import { isFocusModeKey } from '../../src/renderer/editor/focus-mode';
import { matchingItems, slashItems } from '../../src/renderer/editor/slash-items';

describe('buttons that fit in a row', () => {
  it.each([
    ['all of them', 1_000, [3, 5, 4], [3, 5, 4]],
    ['before it is measured', Number.POSITIVE_INFINITY, [3, 5], [3, 5]],
    ['part of a group, and nothing after it', 32 * 5 + 8, [3, 5, 1], [3, 2, 0]],
    ['none', 10, [3, 5], [0, 0]],
    ['none of a negative width', -40, [3], [0]],
  ])('%s', (_name, width, sizes, fitting) => {
    expect(fittingButtons(width, sizes)).toEqual(fitting);
  });
});

describe('the slash menu', () => {
  const now = () => new Date(2026, 10, 24, 9, 5);
  const items = slashItems({ now });
  const ids = (typed: string) => matchingItems(items, typed).map(({ id }) => id);

  it('offers an image only where one can be picked', () => {
    expect(items.map(({ id }) => id)).not.toContain('image');
    expect(slashItems({ now, onPickImage: () => {} }).map(({ id }) => id)).toContain('image');
  });
  it.each([
    ['', items.map(({ id }) => id)],
    ['h2', ['heading-2']],
    ['heading3', ['heading-3']],
    ['LIST', ['bullets', 'numbers', 'checks']],
    ['todo', ['checks']],
    ['now', ['time']],
    ['tod', ['date', 'checks']],
    ['xyz', []],
  ])('finds for "%s"', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });
});

describe('words of an entry', () => {
  const schema = getSchema(entryExtensions());
  const id = '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b';
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Saw ' },
          { type: 'person', attrs: { id, label: 'Ada Park' } },
          { type: 'text', text: ' on a well-run' },
          { type: 'hardBreak' },
          { type: 'text', text: 'ward' },
        ],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It’s late' }] }],
          },
        ],
      },
      { type: 'horizontalRule' },
    ],
  });

  it('counts names, and does not join lines or blocks', () => {
    expect(rememberedWordCount()(doc)).toBe(9);
    expect(wordsBetween(doc, 0, doc.content.size)).toBe(9);
    expect(wordsBetween(doc, 1, 4)).toBe(1);
  });
  it('counts only what changed anew', () => {
    const count = rememberedWordCount();
    expect(count(doc)).toBe(9);
    const asked: string[] = [];
    for (let index = 0; index < doc.childCount; index += 1) {
      const child = doc.child(index);
      const real = child.textBetween;
      Object.assign(child, {
        textBetween(...parts: Parameters<typeof real>) {
          asked.push(child.type.name);
          return real.apply(child, parts);
        },
      });
    }
    const paragraph = schema.node('paragraph', null, schema.text('more words'));
    expect(count(doc.copy(doc.content.addToEnd(paragraph)))).toBe(11);
    expect(asked).toEqual([]);
  });
  it.each([
    [0, null, '0 words'],
    [1, null, '1 word'],
    [4, 1, '1 of 4 words'],
    [1_150, null, '1,150 words · 5 min to read'],
  ])('%d, %s selected: "%s"', (all, selected, words) => {
    expect(wordCountWords(all, selected)).toBe(words);
  });
});

describe('the key of only the text', () => {
  const pressed = { key: 'Enter', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };
  it.each([
    [pressed, true],
    [{ ...pressed, ctrlKey: false, metaKey: true }, true],
    [{ ...pressed, shiftKey: false }, false],
    [{ ...pressed, altKey: true }, false],
    [{ ...pressed, key: 'a' }, false],
  ])('%o is %s', (keys, is) => {
    expect(isFocusModeKey(keys)).toBe(is);
  });
});
