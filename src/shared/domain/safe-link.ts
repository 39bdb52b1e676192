/** The web's own URL, which pages, Node and the store all have. Declared here because this folder knows neither DOM nor Node. */
declare const URL: new (
  text: string,
) => Readonly<{
  protocol: string;
  hostname: string;
  username: string;
  password: string;
  pathname: string;
  search: string;
  hash: string;
  href: string;
}>;

const longest = 2_000;

/** Control characters, white space, and characters nobody sees (zero width, direction marks, lone surrogates). */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\\]/u;

/** What an address must begin with as written, before any parser mends it (`https:host`, `https:/host`). */
const start = /^(https?:\/\/[^/?#]|mailto:[^/?#])/i;

/** One or more plain addresses; Unicode in them is left to the mail app only percent-encoded. */
const mailAddresses =
  /^[\w.!$'*+=^`{|}~-]+@[\w-]+(\.[\w-]+)*(,[\w.!$'*+=^`{|}~-]+@[\w-]+(\.[\w-]+)*)*$/;

/** Other fields could attach a file of this computer or copy somebody in. */
const mailFields = /^(\?(subject|body)=[^&]*(&(subject|body)=[^&]*)*)?$/i;

/**
 * The address a link may hold, in the browser's own spelling, or null. Only http, https and mailto;
 * no user or password, no control or invisible characters, nothing relative (CVE-2025-14284: Tiptap
 * took `javascript:` from commands and pasted text). Ask it when a link is set, parsed, drawn and
 * opened: what passes, passes again unchanged.
 */
export function safeLink(text: string): string | null {
  const written = text.trim();
  if (written.length > longest || unseen.test(written) || !start.test(written)) return null;
  const url = parse(written);
  if (!url || url.href.length > longest) return null;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.hostname && !url.username && !url.password ? url.href : null;
    case 'mailto:':
      return isPlainMail(url) ? url.href : null;
    default:
      return null;
  }
}

type Mail = Readonly<{ pathname: string; search: string; hash: string }>;

function isPlainMail({ pathname, search, hash }: Mail): boolean {
  const subjects = search.match(/subject=[^&]*/gi)?.join() ?? '';
  // A line break in the subject would start a header of its own.
  const plainSubject = !/%0[0ad]/i.test(subjects);
  return mailAddresses.test(pathname) && mailFields.test(search) && plainSubject && hash === '';
}

function parse(text: string) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
