/** What of a card is carried over; everything else, such as photos and birthdays, is left out unread. */
const carried =
  /^(?:[\w-]+\.)?(?:BEGIN|END|FN|N|ORG|TITLE|ROLE|TEL|EMAIL|NOTE|KIND|X-ABSHOWAS|X-ADDRESSBOOKSERVER-KIND)[;:]/i;
const pictured = /^(?:[\w-]+\.)?(?:PHOTO|LOGO)[;:]/i;

/** A line longer than this holds no fact that could be kept, and could hold up the parser. */
const longestLine = 60_000;

type CardLines = Readonly<{ lines: readonly string[]; hasPhoto: boolean }>;

/**
 * Readies a file of vCards for the parser, which reads versions 3.0 and 4.0: unfolds lines, quoted-printable ones
 * too, gives the bare parameters of version 2.1 their names, and leaves out what is not carried over. Returns the
 * lines of each card, those without an end too.
 */
export function vcardLines(text: string): CardLines[] {
  const cards: { lines: string[]; hasPhoto: boolean }[] = [];
  for (const line of unfold(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) cards.push({ lines: [], hasPhoto: false });
    const card = cards.at(-1);
    if (!card) continue;
    if (pictured.test(line)) card.hasPhoto = true;
    if (carried.test(line) && line.length <= longestLine)
      card.lines.push(withNamedParameters(line));
  }
  return cards;
}

function unfold(text: string): string[] {
  const lines: string[][] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (last && isOpen) {
      last.push(last.pop()?.slice(0, -1) ?? '', line.replace(/^[ \t]/, ''));
      isOpen = line.endsWith('=');
    } else if (last && /^[ \t]/.test(line)) {
      last.push(line.slice(1));
    } else {
      lines.push([line]);
      isOpen = line.endsWith('=') && /QUOTED-PRINTABLE/i.test(line.slice(0, line.indexOf(':') + 1));
    }
  }
  return lines.map((pieces) => pieces.join(''));
}

/** `TEL;HOME:` of version 2.1 as `TEL;TYPE=HOME:`. */
function withNamedParameters(line: string): string {
  const [head = ''] = line.split(':', 1);
  if (!head.includes(';') || head.includes('"')) return line;
  const [name, ...parameters] = head.split(';');
  const named = parameters
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      if (parameter.includes('=')) return parameter;
      const isEncoding = /^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/i.test(parameter);
      return `${isEncoding ? 'ENCODING' : 'TYPE'}=${parameter}`;
    });
  return [name, ...named].join(';') + line.slice(head.length);
}
