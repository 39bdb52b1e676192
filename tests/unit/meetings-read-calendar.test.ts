import { describe, expect, it } from 'vitest';
import { isRepetitionRule } from '#shared/domain/meetings/repetition';
import { rhythmWords } from '#shared/domain/meetings/repetition-words';
import { matchPeople } from '../../src/renderer/features/meetings/calendar/match-people';
import { readCalendar } from '../../src/renderer/features/meetings/calendar/read-calendar';

const read = (text: string) => readCalendar(new Blob([text]));
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const one = async (...lines: string[]) => {
  const { events } = await read(calendar(...lines));
  expect(events).toHaveLength(1);
  return events[0];
};

/** Outlook's rules of New York, under Outlook's name. */
const outlook = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('an event of a calendar file', () => {
  it('gives time, zone, length, place, title and those invited', async () => {
    expect(
      await one(
        ...event(
          'UID:abc@hospital',
          'DTSTART;TZID=Europe/Berlin:20270316T090000',
          'DTEND;TZID=Europe/Berlin:20270316T094500',
          'SUMMARY:Mentoring\\, with a very long title that an old program has fol',
          ' ded here',
          'LOCATION:Room 4\\, second floor',
          'DESCRIPTION:Do not read me',
          'ORGANIZER;CN="Núñez, Ana":mailto:ana@hospital.org',
          'ATTENDEE;CN=Ben Okafor;PARTSTAT=ACCEPTED:MAILTO:ben@hospital.org',
          'BEGIN:VALARM',
          'TRIGGER:-PT15M',
          'SUMMARY:An alarm',
          'END:VALARM',
        ),
      ),
    ).toEqual({
      ...{
        uid: 'abc@hospital',
        recurrence: null,
        start: '2027-03-16T09:00',
        zone: 'Europe/Berlin',
      },
      title: 'Mentoring, with a very long title that an old program has folded here',
      ...{ minutes: 45, place: 'Room 4, second floor', mode: 'in-person', rule: null },
      people: [
        { name: 'Núñez, Ana', address: 'ana@hospital.org' },
        { name: 'Ben Okafor', address: 'ben@hospital.org' },
      ],
      ...{ changedDates: 0, remarks: [] },
    });
  });

  it('in the name that Outlook gives a zone has the zone with the same clock', async () => {
    const found = await one(
      ...outlook,
      ...event(
        'UID:1',
        'DTSTART;TZID=Eastern Standard Time:20270316T090000',
        'DURATION:PT1H30M',
        'LOCATION:https://zoom.example/j/1',
      ),
    );
    expect(found).toMatchObject({
      ...{ start: '2027-03-16T09:00', zone: 'America/New_York', minutes: 90, mode: 'video' },
      remarks: [],
    });
  });

  it('of a zone that nobody knows says so and takes the time as it is written', async () => {
    const found = await one(...event('UID:1', 'DTSTART;TZID=Mars/Base:20270316T090000'));
    expect(found?.start).toBe('2027-03-16T09:00');
    expect(found?.remarks.join()).toMatch(/“Mars\/Base” that is not known/);
  });

  it('in universal time is shown by this laptop’s clock', async () => {
    const found = await one(
      ...event('UID:1', 'DTSTART:20270316T230000Z', 'DTEND:20270317T003000Z'),
    );
    expect(found?.minutes).toBe(90);
    const start = new Date(Date.parse('2027-03-16T23:00Z'));
    expect(found?.start.slice(11)).toBe(start.toTimeString().slice(0, 5));
  });

  it('of a whole day is given an hour, and says so', async () => {
    const found = await one(...event('UID:1', 'DTSTART;VALUE=DATE:20270316'));
    expect(found).toMatchObject({ start: '2027-03-16T09:00', minutes: 30 });
    expect(found?.remarks.join()).toContain('whole day');
  });

  it('that repeats is a series, its moved and skipped dates counted', async () => {
    const found = await one(
      ...event(
        'UID:1',
        'DTSTART;TZID=Europe/Berlin:20270316T090000',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10',
        'EXDATE;TZID=Europe/Berlin:20270323T090000',
      ),
      ...event(
        'UID:1',
        'RECURRENCE-ID;TZID=Europe/Berlin:20270330T090000',
        'DTSTART;TZID=Europe/Berlin:20270331T090000',
      ),
    );
    expect(found?.rule).toMatch(/^FREQ=WEEKLY;/);
    expect(isRepetitionRule(found?.rule ?? '')).toBe(true);
    expect(found?.changedDates).toBe(2);
  });

  it.each([
    ['20261028T000000Z', '20261027T200000'],
    ['20261104T010000Z', '20261103T200000'],
    ['20261027', '20261027T235959'],
    ['20261027T200000', '20261027T200000'],
  ])('that repeats until %s ends by the clock of its zone', async (until, wall) => {
    const found = await one(
      ...event(
        ...['UID:1', 'DTSTART;TZID=America/New_York:20261013T200000'],
        `RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=${until}`,
      ),
    );
    expect(found?.rule).toContain(`UNTIL=${wall}`);
    expect(found?.rule).not.toContain('Z');
  });

  it('by a rule that cannot be kept is taken once, and says so', async () => {
    for (const rule of ['FREQ=SECONDLY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=HOURLY']) {
      const found = await one(...event('UID:1', 'DTSTART:20270316T090000', `RRULE:${rule}`));
      expect(found?.rule).toBeNull();
      expect(found?.remarks.join()).toContain('cannot be kept');
    }
  });

  it('may stand among others: each is offered, earliest first', async () => {
    const { events, unreadable } = await read(
      calendar(
        ...event('UID:2', 'DTSTART:20270401T090000', 'SUMMARY:Later'),
        ...event('UID:3', 'SUMMARY:Without a time'),
        ...event('UID:1', 'DTSTART:20270316T090000', 'SUMMARY:Sooner'),
      ),
    );
    expect(events.map(({ title }) => title)).toEqual(['Sooner', 'Later']);
    expect(unreadable).toBe(1);
  });
});

/** Milliseconds in which a person has an answer. */
const longest = 5_000;

describe('a file that is no use', () => {
  const many = (count: number, line: string) => Array.from({ length: count }, () => line);
  it.each([
    ['nothing at all', '', /no calendar file/],
    ['a letter', 'Dear Ana,\nit was good to see you.', /no calendar file/],
    ['an address book', 'BEGIN:VCARD\nFN:Ana\nEND:VCARD', /no calendar file/],
    ['a calendar of tasks', calendar('BEGIN:VTODO', 'SUMMARY:Task', 'END:VTODO'), /holds no event/],
    ['an event without a time', calendar(...event('UID:1', 'SUMMARY:When')), /No event/],
    ['an event cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270316T0900', /holds no event/],
    ['a year that no calendar has', calendar(...event('DTSTART:99990316T090000')), /No event/],
    ['a time of words', calendar(...event('DTSTART:tomorrow at nine')), /No event/],
    ['parts without an end', many(100_000, 'BEGIN:VCALENDAR').join('\n'), /not made as/],
    [
      'forty thousand events',
      calendar(many(39_000, 'BEGIN:VEVENT\nDTSTART:20270316T0900\nEND:VEVENT').join('\n')),
      /events, and 500 can be looked at/,
    ],
    [
      'more than is read',
      calendar(...event(`SUMMARY:${'a'.repeat(2_100_000)}`)),
      /larger than 2 MB/,
    ],
    ['bytes of a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /no calendar file/],
  ])(
    'is told in one sentence, at once: %s',
    async (_, text, words) => {
      await expect(read(text)).rejects.toMatchObject({
        ...{ code: 'bad-input', message: expect.stringMatching(words) },
      });
    },
    longest,
  );

  it.each([
    [
      'a line folded half a million times',
      event('DTSTART:20270316T090000', 'SUMMARY:a', many(600_000, ' a').join('\n')),
    ],
    [
      'sixty thousand invited',
      event('DTSTART:20270316T090000', many(60_000, 'ATTENDEE;CN=A:mailto:a@b.c').join('\n')),
    ],
    [
      'a zone by the second',
      [
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:16010101T000000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=SECONDLY',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...event('DTSTART;TZID=X:20270316T090000'),
      ],
    ],
    [
      'a day that no year has',
      [
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:16010101T000000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=9MO;BYDAY=5SU',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...event('DTSTART;TZID=X:20270316T090000'),
      ],
    ],
    [
      'five hundred zones of one year each',
      many(490, '').flatMap((_, index) => [
        ...outlook.map((line) => line.replace('Eastern', `Eastern ${index}`)),
        ...event(`UID:${index}`, `DTSTART;TZID=Eastern ${index} Standard Time:20270316T090000`),
      ]),
    ],
  ])(
    'is read without a standstill: %s',
    async (_, lines) => {
      const { events } = await read(calendar(...lines));
      expect(events.length).toBeGreaterThan(0);
    },
    longest,
  );
});

describe('those invited', () => {
  const known = [
    { id: '1', name: 'Ana Núñez', contact: 'mobile 555\nana@hospital.org' },
    { id: '2', name: 'Ben Okafor', contact: '' },
  ];
  const match = (name: string, address = '') =>
    matchPeople([{ name, address }], known)[0]?.person?.id ?? null;

  it('are found by address, by name, and by a name turned round', () => {
    expect(match('A. N.', 'ANA@hospital.org')).toBe('1');
    expect(match('ben okafor')).toBe('2');
    expect(match('Núñez, Ana')).toBe('1');
    expect(match('Ana Nunez')).toBe('1');
  });

  it('are nobody where neither fits', () => {
    expect(match('Cleo', 'cleo@hospital.org')).toBeNull();
    expect(match('A. N.', 'hospital.org')).toBeNull();
    expect(match('', '')).toBeNull();
  });
});

describe('a rhythm in words', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', 'Every week on Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'Every 2 weeks on Tuesday and Thursday'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'Every month on the second Tuesday'],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=6', 'Every month on the last Friday, 6 times'],
    ['FREQ=DAILY;UNTIL=20270601T235959', 'Every day, until 1 June 2027'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Every month on day 15'],
  ])('%s', (rule, words) => expect(rhythmWords(rule)).toBe(words));
});
