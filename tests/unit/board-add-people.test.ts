import { describe, expect, it } from 'vitest';
import type { BoardView } from '#shared/contract/board-seats';
import { readPeopleList } from '#shared/domain/board/people-list';
import { joinSamePeople, knownByName, missingFacts } from '#shared/domain/board/same-person';
import { readVcards } from '../../src/renderer/features/board/read-vcards';
import { previewRows } from '../../src/renderer/features/board/several-preview';
import { listedInText } from '../../src/renderer/features/board/several-source';
import { person } from '../support/boards';

const read = (text: string | Uint8Array<ArrayBuffer>) => readVcards(new Blob([text]));
const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const nobody = { name: '', credentials: '', position: '', institution: '', contact: '', notes: '' };

describe('pasted lines', () => {
  it.each([
    ['Ana Núñez', { name: 'Ana Núñez' }],
    ['  -  Ana   Núñez ', { name: 'Ana Núñez' }],
    ['12. Ana Núñez', { name: 'Ana Núñez' }],
    ['Ana Núñez, Lakeside Hospital', { name: 'Ana Núñez', institution: 'Lakeside Hospital' }],
    ['Ana Núñez, section chief', { name: 'Ana Núñez', position: 'section chief' }],
    ['Ana Núñez, cardiology', { name: 'Ana Núñez', position: 'cardiology' }],
    [
      'Ana Núñez, M.D., Ph.D., Dean, School of Medicine',
      {
        name: 'Ana Núñez',
        credentials: 'M.D., Ph.D.',
        position: 'Dean',
        institution: 'School of Medicine',
      },
    ],
    [
      'Ana Núñez\tMD\tHead of unit\tLakeside\tana@example.org\t+1 (555) 010-0200',
      {
        name: 'Ana Núñez',
        credentials: 'MD',
        position: 'Head of unit',
        institution: 'Lakeside',
        contact: 'ana@example.org\n+1 (555) 010-0200',
      },
    ],
    [
      'Ana Núñez\t"Chair, Department of Medicine"',
      { name: 'Ana Núñez', position: 'Chair, Department of Medicine' },
    ],
    ['Ana Núñez <ana@example.org>', { name: 'Ana Núñez', contact: 'ana@example.org' }],
    ['<script>alert(1)</script>', { name: '<script>alert(1)</script>' }],
  ])('%j', (line, expected) => {
    expect(readPeopleList(line)).toEqual([{ ...nobody, ...expected }]);
  });

  it('are one person each; empty lines, a heading and lines without a name are nobody', () => {
    const text = 'Name\tRole\r\nAna\tDean\r\n\r\n,\r\n   \nBen\rCleo';
    expect(readPeopleList(text).map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo']);
    expect(readPeopleList('')).toEqual([]);
  });
});

describe('vCards', () => {
  it('version 3.0: folded lines, escapes, groups, suffixes, a photo, many in one file', async () => {
    const text =
      card(
        '3.0',
        'N:Núñez;Ana;;Dr.;MD\\, MPH',
        'FN:Dr. Ana Núñez\\, MD\\, MPH',
        'ORG:Lakeside Hospital;Cardiology',
        'TITLE:Associate ',
        ' Professor\\, tenured',
        'ROLE:Associate Professor\\, tenured',
        'item1.TEL;type=CELL;type=pref:+1 555 0100',
        'item1.X-ABLabel:_$!<HomePage>!$_',
        'EMAIL;TYPE=INTERNET:ana@example.org',
        'EMAIL:ana@example.org',
        'NOTE:First line\\nSecond\\; line',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
        ' SkZJRg==',
        'BDAY:not a day',
        'a line that is none',
      ) + card('3.0', 'FN:Ben');
    expect(await read(text)).toEqual({
      people: [
        {
          name: 'Dr. Ana Núñez',
          credentials: 'MD, MPH',
          position: 'Associate Professor, tenured',
          institution: 'Lakeside Hospital, Cardiology',
          contact: '+1 555 0100\nana@example.org',
          notes: 'First line\nSecond; line',
        },
        { ...nobody, name: 'Ben' },
      ],
      unreadable: 0,
      others: 0,
      photos: 1,
    });
  });

  it('version 4.0: addresses as URIs, quoted parameters, plain line ends', async () => {
    const text = card(
      '4.0',
      'FN:Yuki Ito',
      'ORG;SORT-AS="lake:x":Lakeside',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-0100',
      'EMAIL:mailto:yuki@example.org',
      'ROLE:Chair',
      'PHOTO:data:image/jpeg;base64,/9j/4AAQ',
    ).replaceAll('\r\n', '\n');
    const { people, photos } = await read(`\uFEFF${text}`);
    expect(people).toEqual([
      {
        ...nobody,
        name: 'Yuki Ito',
        position: 'Chair',
        institution: 'Lakeside',
        contact: '+1-555-0100\nyuki@example.org',
      },
    ]);
    expect(photos).toBe(1);
  });

  it('version 2.1: quoted-printable over lines, bare parameters, no FN', async () => {
    const text = card(
      '2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9Cst=C3=BCn;Ay=C5=9Fe;;;MD',
      'TEL;HOME;VOICE:555 0100',
      'TEL;CELL:555 0200',
      'ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Universit=E4t;=',
      ' Klinik',
      'NOTE;ENCODING=QUOTED-PRINTABLE:long =',
      'more here=3D=0D=0A=',
      'second=',
      '',
      'PHOTO;JPEG;BASE64:',
      ' /9j/4AAQSkZJRg==',
      '',
    );
    expect((await read(text)).people).toEqual([
      {
        ...nobody,
        name: 'Ayşe Üstün',
        credentials: 'MD',
        institution: 'Universität, Klinik',
        contact: '555 0100\n555 0200',
        notes: 'long more here=\nsecond',
      },
    ]);
  });

  it('reads what Windows wrote, and UTF-16', async () => {
    const latin = Uint8Array.from(card('2.1', 'FN:Jos\u00E9'), (char) => char.charCodeAt(0));
    expect((await read(latin)).people[0]?.name).toBe('José');
    const wide = Uint8Array.from(Buffer.from(`\uFEFF${card('3.0', 'FN:José')}`, 'utf16le'));
    expect((await read(wide)).people[0]?.name).toBe('José');
  });

  it('says how many could not be read, and leaves groups and companies out', async () => {
    const text = [
      card('3.0', 'FN:Ana'),
      card('3.0', 'TEL:1'),
      card('4.0', 'KIND:group', 'FN:Everybody'),
      card('3.0', 'FN:Lakeside', 'ORG:Lakeside', 'X-ABShowAs:COMPANY'),
      'BEGIN:VCARD\r\nFN:cut',
    ].join('');
    expect(await read(text)).toMatchObject({
      people: [{ name: 'Ana' }],
      unreadable: 2,
      others: 2,
    });
  });

  it.each([
    ['nothing', '', 'holds no vCards'],
    ['another kind of file', 'hello\nworld', 'holds no vCards'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 'holds no vCards'],
    ['a cut card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A', 'could be read'],
    ['a group', card('4.0', 'KIND:group', 'FN:Everybody'), 'groups and companies only'],
    ['501 cards', card('3.0', 'FN:A').repeat(501), 'This file holds 501 cards'],
    ['too much', card('3.0', `NOTE:${'x'.repeat(5 * 1024 * 1024)}`), 'larger than 5 MB'],
  ])('refuses %s in a sentence', async (_, text, words) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(words),
    });
  });

  it.each([
    ['many cards', card('3.0', 'FN:A B', 'TEL;TYPE=CELL:1').repeat(70_000)],
    ['one long line', card('3.0', 'FN:x', `NOTE:${'a\\,'.repeat(1_700_000)}`)],
    ['one folded line', card('3.0', 'FN:x', `NOTE:${'a\r\n '.repeat(1_200_000)}`)],
    ['parameters', card('3.0', 'FN:x', `TEL${';TYPE=a'.repeat(700_000)}:1`)],
    ['long lines of parameters', card('3.0', ...Array(80).fill(`TEL${';TYPE=a'.repeat(8_500)}:1`))],
    ['quotes', card('3.0', 'FN:x', ...Array(90).fill(`TEL;X=${'"'.repeat(55_000)}:1`))],
    ['soft breaks', card('2.1', 'FN:x', `NOTE;QUOTED-PRINTABLE:${'a=\r\n'.repeat(1_200_000)}`)],
    ['encodings', card('2.1', 'FN:x', `NOTE;${'QUOTED-PRINTABLE'.repeat(300_000)}`)],
    ['beginnings', 'BEGIN:VCARD\r\n'.repeat(400_000)],
  ])('5 MB of %s hold nothing up', async (_, text) => {
    const started = performance.now();
    await read(text).catch(() => {});
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('who is who', () => {
  it('one name is one person, whatever its case, accents and spaces; the first fact is believed', () => {
    const ana = { ...nobody, name: 'Ana Núñez', position: 'Dean' };
    const again = { ...nobody, name: 'ANA  NUNEZ', position: 'Chair', contact: 'a@b.c' };
    expect(joinSamePeople([ana, { ...nobody, name: 'Ben' }, again])).toEqual([
      { ...ana, contact: 'a@b.c' },
      { ...nobody, name: 'Ben' },
    ]);
  });

  it('of several with one name, who is on the board is meant, then who is on lists', () => {
    const is = (id: string, removed: boolean, onBoard: boolean) => ({
      ...{ id, removed, onBoard },
      name: 'Ana',
    });
    const people = [is('gone', true, false), is('named', false, false), is('here', false, true)];
    expect(knownByName(people).get('ana')?.id).toBe('here');
    expect(knownByName(people.slice(0, 2)).get('ana')?.id).toBe('named');
  });

  it('only empty facts are filled', () => {
    const known = { position: 'Dean', contact: '', notes: '' };
    const given = { position: 'Chair', contact: 'a@b.c', notes: '' };
    expect(missingFacts(known, given, ['position', 'contact', 'notes'])).toEqual(['contact']);
  });
});

describe('the preview', () => {
  const board: BoardView = {
    ...{ areas: [], seats: [], candidacies: [], asides: [] },
    people: [person('Ana', { position: 'Dean' })],
  };
  const vault = [
    ...board.people.map(({ id, name }) => ({ id, name, entries: 2, removed: false })),
    { id: 'b', name: 'Ben', entries: 1, removed: false },
    { id: 'c', name: 'Cleo', entries: 0, removed: true },
  ];
  const rowsOf = (text: string) => previewRows(listedInText(text).people, vault, board);

  it('says who is here already, and what adding them would do', () => {
    const rows = rowsOf('ANA, Chair\nana, ana@example.org\nBen\nCleo\nDan\nDan');
    expect(rows.map(({ person: { name }, standing }) => [name, standing])).toEqual([
      ['ANA', 'On the board already; adds contact'],
      ['Ben', 'The journal names them already; those entries stay linked'],
      ['Cleo', 'Was removed; comes back with what is known of them'],
      ['Dan', null],
    ]);
    expect(rows.every(({ isUseful, problem }) => isUseful && problem === null)).toBe(true);
    expect(rowsOf('Ana')).toMatchObject([{ isUseful: false }]);
  });

  it('says what is too long', () => {
    expect(rowsOf(`${'x'.repeat(201)}\nDan\t${'y'.repeat(301)}`)).toMatchObject([
      { problem: 'Cannot be added: the name is too long. Keep the name under 200 characters.' },
      { problem: 'Cannot be added: the position is too long. Keep it under 300 characters.' },
    ]);
  });

  it.each([
    ['', 'Give at least one name.'],
    ['A\n'.repeat(501), 'This list names 501 people'],
    ['@'.repeat(1_000_001), 'more text than a list'],
  ])('refuses a list that is none', (text, words) => {
    expect(() => listedInText(text)).toThrow(words);
  });

  it('is not held up by a long line', () => {
    const started = performance.now();
    listedInText(`${'a@'.repeat(200_000)} <${'a@'.repeat(200_000)}, ${' '.repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
