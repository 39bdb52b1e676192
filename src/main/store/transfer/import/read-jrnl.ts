import { z } from 'zod';
import { contentHash } from './content-hash';
import { parseJson, refused } from './limits';
import { markdownNodes } from './markdown-nodes';
import { lossCounter, type ReadSource } from './source';
import { rootName } from './source-files';
import { decodeText } from './text-encoding';
import { onThisWall } from './written-at';

const jrnlEntry = z.object({
  title: z.string(),
  body: z.string(),
  date: z.string(),
  time: z.string(),
  tags: z.array(z.string()).default([]),
  starred: z.boolean().default(false),
});
const jrnlJournal = z.object({ entries: z.array(jrnlEntry) });

/**
 * What `jrnl --format json` writes. It gives entries no name: their journal's,
 * their time and title, and their place among equals is it. Without the title, another journal exported
 * to a file of the same name would overwrite this one.
 */
export function readJrnl(bytes: Uint8Array, name: string): ReadSource {
  const { success, data } = jrnlJournal.safeParse(parseJson(decodeText(bytes, name), name));
  if (!success) {
    throw refused(
      `${name} is not what jrnl writes. In a terminal: jrnl --format json --file journal.json.`,
    );
  }
  const seen = new Map<string, number>();
  return {
    source: 'jrnl',
    losses: lossCounter().all(),
    readImages: async () => {},
    entries: data.entries.map(({ title, body, date, time, tags, starred }) => {
      const at = onThisWall(`${date} ${time}`);
      if (!at) throw refused(`An entry in ${name} has no date that can be read: ${date} ${time}.`);
      const minute = `${date} ${time}`;
      const known = `${rootName(name)}/${minute} ${title}`;
      const place = seen.get(known) ?? 0;
      seen.set(known, place + 1);
      return {
        sourceId: `${known} ${place}`,
        hash: contentHash(minute, title, body, JSON.stringify(tags), starred),
        ...at,
        title: title.trim(),
        tags: tags.map((tag) => tag.replace(/^[@#]/, '')),
        isPinned: starred,
        images: [],
        nodes: async (around) => markdownNodes(body, around),
      };
    }),
  };
}
