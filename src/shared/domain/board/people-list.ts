import type { ListedPerson } from '../../contract/board-several';

/** Nothing known but, perhaps, the name. */
const nobody: ListedPerson = {
  name: '',
  credentials: '',
  position: '',
  institution: '',
  contact: '',
  notes: '',
};

/** A person of whom this much is known; the rest is empty. */
export function listed(known: Partial<ListedPerson>): ListedPerson {
  return { ...nobody, ...known };
}

/**
 * People from pasted lines, one a line: "Name", "Name, role or institution", or the columns of a spreadsheet. What
 * stands after the name is told apart by how it looks: an address, degrees, the words of an institution.
 */
export function readPeopleList(text: string): ListedPerson[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(cellsOf)
    .filter((cells, index) => (cells[0] ?? '') !== '' && !(index === 0 && isHeading(cells)))
    .map(personOf);
}

/** The name without degrees after it, and these. */
export function splitCredentials(name: string): Readonly<{ name: string; credentials: string }> {
  const [first = '', ...rest] = name.split(',').map((part) => part.trim());
  return rest.length > 0 && rest.every(isCredentials)
    ? { name: first, credentials: rest.join(', ') }
    : { name, credentials: '' };
}

const bullet = /^\s*(?:[-*•–—]|\d{1,3}[.)])\s+/;

function cellsOf(line: string): string[] {
  const separator = ['\t', ';'].find((one) => line.includes(one)) ?? ',';
  const cells = line.replace(bullet, '').split(separator).map(cellText);
  // A spreadsheet's empty first column is no person without a name.
  return separator === '\t' ? cells.filter((cell) => cell !== '') : cells;
}

/** Spreadsheets put quotes around what holds a separator. */
function cellText(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function isHeading(cells: readonly string[]): boolean {
  return /^(?:full )?names?$/i.test(cells[0] ?? '');
}

function personOf([first = '', ...rest]: readonly string[]): ListedPerson {
  const addressed = first.length > longestCell ? null : /^(.+?)\s*<(\S+@\S+)>$/.exec(first);
  const { name, credentials } = splitCredentials(addressed?.[1] ?? first);
  const said = addressed?.[2] ? [addressed[2], ...rest] : rest;
  const cells = said.filter((cell) => cell !== '').map((cell) => ({ cell, kind: kindOf(cell) }));
  const of = (kind: ReturnType<typeof kindOf>) =>
    cells.filter((one) => one.kind === kind).map(({ cell }) => cell);
  const [position, ...more] = [...of('position'), ...of('unknown')];
  const institutions = of('institution');
  // Of two that tell nothing, the first is what they do and the second where they do it.
  if (institutions.length === 0 && more.length > 0) institutions.push(more.shift() ?? '');
  return {
    name,
    credentials: [credentials, ...of('credentials')].filter((one) => one !== '').join(', '),
    position: [position ?? '', ...more].filter((one) => one !== '').join(', '),
    institution: institutions.join(', '),
    contact: of('contact').join('\n'),
    notes: '',
  };
}

/** What is longer is no address and no degree, and need not be looked through for one. */
const longestCell = 300;
const address = /^(?:\S+@\S+\.\S+|\+?\d[\d\s()./-]{5,})$/;
const duty =
  /\b(?:head|chair\w*|chief|dean|director|professor|president|lead|leader|fellow|resident|attending|manager|coordinator|nurse|physician|surgeon|consultant|registrar|lecturer|editor|officer)\b/i;
const place =
  /\b(?:hospital|universit\w*|college|clinics?|school|institutes?|center|centre|health|healthcare|foundation|academy|society|association|department|infirmary)\b/i;

function kindOf(cell: string): 'contact' | 'credentials' | 'position' | 'institution' | 'unknown' {
  if (cell.length > longestCell) return 'unknown';
  if (address.test(cell)) return 'contact';
  if (isCredentials(cell)) return 'credentials';
  if (duty.test(cell)) return 'position';
  return place.test(cell) ? 'institution' : 'unknown';
}

const degrees =
  'MD DO PhD PHD MBBS MBChB MPH MSc MS MA MBA MHA MHS MEd BSc BS BA RN NP PA-C PharmD DrPH ScD DPhil JD EdD DDS DMD DNP MSN BSN';
const degree = new RegExp(`^(?:${degrees.split(' ').join('|')}|F[AR]C[A-Z]{1,5}|MRC[A-Z]{1,4})$`);

function isCredentials(text: string): boolean {
  const words = text.replaceAll('.', '').split(/[\s/]+/);
  return words.every((word) => degree.test(word));
}
