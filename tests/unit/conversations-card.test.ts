import { describe, expect, it, vi } from 'vitest';
import {
  cardSections,
  cardText,
  chosenSections,
  firstChosen,
  leftOutFirst,
} from '#shared/domain/conversations/card';
import type { PreparationLine } from '#shared/domain/conversations/line';
import { createCardPrinter } from '../../src/main/print/card-pdf';

const line = (
  id: string,
  part: PreparationLine['part'],
  column: PreparationLine['column'],
  text: string,
): PreparationLine => ({
  id,
  kitLine: null,
  part,
  column,
  title: '',
  text,
  isEdited: true,
  isRemoved: false,
  origin: null,
});
const lines = [
  line('never', 'never', 'never', 'That I have outgrown you.'),
  line(
    'opening',
    'opening',
    'say',
    'A long opening that is certainly longer than any of the points.',
  ),
  line('long', 'point', 'say', 'A point of some length, to be left out first.'),
  line('short', 'point', 'say', 'A point.'),
  line('asked', 'if-asked', 'if-asked', 'The name.'),
  line('ask', 'ask', 'say', 'Would twice a year suit you?'),
  line('reply', 'reaction', null, 'A reply.'),
  { ...line('out', 'point', 'say', 'Taken out.'), isRemoved: true },
  line('blank', 'point', 'say', ' '),
];
const sections = cardSections(lines);

describe('what may stand on a points card', () => {
  it('is what is in a column, in its order: Say, then only if asked, then never', () => {
    expect(sections.map(({ column, lines: of }) => [column, of.map(({ id }) => id)])).toEqual([
      ['say', ['opening', 'long', 'short', 'ask']],
      ['if-asked', ['asked']],
      ['never', ['never']],
    ]);
  });

  it('is what is to be said, until more is chosen', () => {
    const chosen = firstChosen(sections);
    expect([...chosen]).toEqual(['opening', 'long', 'short', 'ask']);
    expect(chosenSections(sections, chosen).map(({ column }) => column)).toEqual(['say']);
    expect(firstChosen(cardSections([]))).toEqual(new Set());
  });

  it('is left out where it is missed least', () => {
    expect(leftOutFirst(sections).map(({ id }) => id)).toEqual([
      'never',
      'asked',
      'long',
      'short',
      'opening',
      'ask',
    ]);
  });

  it('is plain text for the clipboard', () => {
    expect(cardText('Moving on', chosenSections(sections, new Set(['short', 'asked'])))).toBe(
      'Moving on\n\n- A point.\n\nOnly if asked:\n- The name.',
    );
    expect(cardText(null, [])).toBe('');
  });
});

describe('printing a card', () => {
  it.each([
    ['a6', 'A6'],
    ['a5', 'A5'],
    ['a4', 'A4'],
    ['letter', 'Letter'],
  ] as const)('is one upright page of %s without margins of the printer’s', async (paper, size) => {
    const printToPDF = vi.fn(async () => Buffer.from('%PDF'));
    const openPrintWindow = vi.fn(async (_route: string) => ({
      window: {
        webContents: { printToPDF },
        destroy: () => undefined,
        isDestroyed: () => false,
      } as never,
      ready: Promise.resolve(),
    }));
    const showSaveDialog = vi.fn(async () => ({
      canceled: false,
      filePath: '/documents/card.pdf',
    }));
    const written: string[] = [];
    const printer = createCardPrinter({
      openPrintWindow,
      dialog: { showSaveDialog: showSaveDialog as never },
      parent: () => null,
      documentsFolder: () => '/documents',
      today: () => '2026-11-24',
      writeDocument: async (path) => void written.push(path),
      onWritten: () => undefined,
    });
    const reply = await printer['conversations.exportCard']({
      preparationId: 'p',
      paper,
      withTitle: false,
      lines: ['a', 'b'],
    });
    expect(reply).toEqual({ path: '/documents/card.pdf' });
    expect(written).toEqual(['/documents/card.pdf']);
    expect(openPrintWindow).toHaveBeenCalledWith(
      `/print/points-card?preparation=p&paper=${paper}&title=false&lines=a_b`,
    );
    const [options] = printToPDF.mock.calls[0] as unknown as [Record<string, unknown>];
    expect(options).toMatchObject({ pageSize: size, margins: { top: 0, left: 0 } });
    expect(options).not.toHaveProperty('landscape');
    expect(options).not.toHaveProperty('displayHeaderFooter');
    expect(showSaveDialog).toHaveBeenCalledWith(
      expect.objectContaining({ defaultPath: '/documents/Points card 2026-11-24.pdf' }),
    );
  });
});
