import { parse } from 'yaml';

export type FrontMatter = Readonly<Record<string, unknown>>;

/** Characters of front matter; more is text that happens to begin with ---. */
const longest = 100_000;

/** Parts a Markdown file into the YAML at its beginning and its text. What is no YAML is text. */
export function frontMatter(text: string): { matter: FrontMatter; body: string } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const yaml = match?.[1];
  if (!match || yaml === undefined || yaml.length > longest) {
    return { matter: {}, body: text.replace(/^\uFEFF/, '') };
  }
  const matter = parseYaml(yaml);
  if (typeof matter !== 'object' || matter === null || Array.isArray(matter)) {
    return { matter: {}, body: text };
  }
  return { matter: matter as FrontMatter, body: text.slice(match[0].length) };
}

/** Plain data alone, no aliases, dates as they are written; null for what is no YAML. */
export function parseYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return null;
  }
}

/** The texts of a value that may be one or a list, commas between them in one. */
export function texts(value: unknown): string[] {
  const all = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
  return all.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one).trim()] : [],
  );
}

/** The text of a value, or null when it is none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}
