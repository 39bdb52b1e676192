import { z } from 'zod';
import { AppError } from '#shared/app-error';
import { type ListedPerson, mostPeople } from '#shared/contract/board-several';
import { listed, splitCredentials } from '#shared/domain/board/people-list';
import { fileText } from '../../bridge/file-text';
import { vcardLines } from './vcard-lines';

/** Bytes of the largest file that is read. */
const largestFile = 5 * 1024 * 1024;

type ReadCards = Readonly<{
  people: readonly ListedPerson[];
  /** Cards that no name could be read from. */
  unreadable: number;
  /** Cards of groups and companies, which are nobody. */
  others: number;
  /** Cards with a photo, which is not carried over. */
  photos: number;
}>;

/** Reads the people of a vCard file (versions 2.1, 3.0 and 4.0). Fails with 'bad-input' when it holds none. */
export async function readVcards(file: Blob): Promise<ReadCards> {
  if (file.size > largestFile) {
    throw new AppError(
      'bad-input',
      'This file is larger than 5 MB. Export fewer people, or leave their photos out, and try again.',
    );
  }
  const cards = vcardLines(fileText(new Uint8Array(await file.arrayBuffer())));
  if (cards.length === 0) {
    throw new AppError(
      'bad-input',
      'This file holds no vCards. Choose a file that ends in .vcf, as an address book exports it.',
    );
  }
  // Before the parser: a file can hold half a million beginnings of cards.
  if (cards.length > mostPeople) {
    throw new AppError(
      'bad-input',
      `This file holds ${cards.length.toLocaleString('en')} cards, and ${mostPeople} people can be added at once. Export fewer and try again.`,
    );
  }
  const read = await cardReader();
  const found = cards.map(({ lines }) => read(lines));
  const people = found.filter((one) => typeof one === 'object');
  const unreadable = found.filter((one) => one === 'unreadable').length;
  if (people.length === 0) {
    throw new AppError(
      'bad-input',
      unreadable > 0
        ? 'None of the cards in this file could be read. Export it again from the address book.'
        : 'This file holds groups and companies only, and no people.',
    );
  }
  return {
    people,
    unreadable,
    others: found.length - people.length - unreadable,
    photos: cards.filter(({ hasPhoto }, index) => hasPhoto && typeof found[index] === 'object')
      .length,
  };
}

const parameters = z.record(z.string(), z.unknown());
const property = z.tuple([z.string(), parameters, z.string()]).rest(z.unknown());
/** A card as the parser gives it (jCard, RFC 7095). */
const jcard = z.tuple([z.literal('vcard'), z.array(property)]).rest(z.unknown());
type Properties = readonly z.infer<typeof property>[];

async function cardReader() {
  // Loaded when a file is chosen; the board does without it.
  const { default: ical } = await import('ical.js');
  return (lines: readonly string[]): ListedPerson | 'unreadable' | 'other' => {
    try {
      const parsed = jcard.parse(ical.parse(lines.join('\r\n')));
      return personOf(parsed[1]);
    } catch {
      // The parser throws plain errors at what is malformed.
      return 'unreadable';
    }
  };
}

function personOf(properties: Properties): ListedPerson | 'unreadable' | 'other' {
  const all = (name: string) =>
    properties.filter(([own]) => own === name).map((one) => partsOf(one));
  const lines = (name: string) =>
    unique(all(name).map((parts) => oneLine(parts.filter((part) => part !== '').join(', '))));
  const kinds = ['kind', 'x-abshowas', 'x-addressbookserver-kind'].flatMap(lines);
  if (kinds.some((kind) => /^(?:group|org|location|company)$/i.test(kind))) return 'other';
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = all('n')[0] ?? [];
  const written = oneLine([prefix, given, middle, family].join(' '));
  const full = splitCredentials(lines('fn')[0] ?? written);
  const suffixes = oneLine(suffix);
  const name = full.name.endsWith(`, ${suffixes}`)
    ? full.name.slice(0, -suffixes.length - 2)
    : full.name;
  if (name === '') return 'unreadable';
  return listed({
    name,
    credentials: suffixes || full.credentials,
    position: unique([...lines('title'), ...lines('role')]).join(', '),
    institution: lines('org')[0] ?? '',
    contact: unique([
      ...lines('tel').map((one) => one.replace(/^tel:/i, '')),
      ...lines('email').map((one) => one.replace(/^mailto:/i, '')),
    ]).join('\n'),
    notes: all('note')
      .map((parts) => parts.join(', ').trim())
      .filter((note) => note !== '')
      .join('\n\n'),
  });
}

/** The parts of a value, which is one text or several. */
function partsOf([, { encoding, charset }, , ...values]: Properties[number]): string[] {
  const isQuoted = /^quoted-printable$/i.test(String(encoding ?? ''));
  return values
    .flat(2)
    .filter((value) => typeof value === 'string')
    .map((value) => value.replace(/\\([;:,\\])/g, '$1'))
    .map((value) => (isQuoted ? unquoted(value, String(charset ?? 'utf-8')) : value))
    .map((value) => value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));
}

/** Quoted-printable (RFC 2045) as text; its soft line breaks are gone by now. */
function unquoted(value: string, charset: string): string {
  return value.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return decoder(charset).decode(bytes);
  });
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((one) => one !== ''))];
}
