/** ARCHIVE.md in each archive: what the files are, for a person who finds them long after this app. */
export const archiveGuide = `# A journal, written with Preround

Preround was a private journal for physicians. This ZIP holds a journal, or a part of one, in plain
text. Nothing in it is encrypted. No program of ours is needed to read it: any text editor will do.

| file            | what it holds                                                                      |
| --------------- | ---------------------------------------------------------------------------------- |
| \`archive.json\`  | the version of this format (1), when it was made, how many entries and images       |
| \`journal.json\`  | people, tags, goals and areas by id; the writer's own prompts and templates, saved searches |
| \`images.jsonl\`  | one image a line: its id, type, size in pixels, and its file                         |
| \`images/\`       | the images themselves                                                              |
| \`entries.jsonl\` | one entry a line, oldest first                                                     |

Each line of a \`.jsonl\` file is JSON by itself. All text is UTF-8. Times such as \`occurredAt\` are
milliseconds since 1 January 1970, UTC; \`offsetMinutes\` is how far east of UTC the writer's clock was.
\`null\` says that there is none.

What the writer kept about people (roles, stages, meetings, agreements, assessments) is not here: this is
the journal, and people are in it by name.

## An entry

- \`id\`, \`occurredAt\`, \`offsetMinutes\`, \`day\`, \`title\`
- \`document\`: the text, see below
- \`properties\`: \`areas\` (of a physician's work), \`goals\` and \`tags\` (ids in \`journal.json\`; tags in the
  text are not repeated here), \`energy\` (drained, low, steady, good or energised), \`signal\`
- \`pinned\`; \`signalClosedAt\`, and \`signalNote\`: what came of the signal
- \`binnedAt\`: when it was put into the bin
- \`revision\`, \`session\`, \`savedAt\`: how often, in which sitting and when it was last saved
- \`settled\`: which marked passages to bring up with somebody were brought up, and when
- \`versions\`: earlier states, oldest first, each with \`title\` and \`document\`
- \`source\`: for an imported entry, where it came from

## An area

An area of a physician's work, in the order the writer gave them: \`name\`, \`description\`, \`weight\` (how
much it mattered when this was made, from 0, not now, to 3, most), \`isHidden\` (not offered any more).
Its \`id\` is one of eight words, such as \`teaching\`, where Preround came with it; the writer may have
given it another name. An archive without a list of areas has those eight.

## A document

A tree of nodes. Each has a \`type\`, some have \`attrs\`, and those that hold others have \`content\`. Words
are in nodes of type \`text\`. Blocks: \`paragraph\`, \`heading\` (\`level\`), \`bulletList\`, \`orderedList\`,
\`listItem\`, \`taskList\`, \`taskItem\` (\`checked\`), \`blockquote\`, \`codeBlock\`, \`horizontalRule\`, \`table\`,
\`tableRow\`, \`tableHeader\`, \`tableCell\`, \`image\` (\`id\` in \`images.jsonl\`, \`alt\`). In a line: \`text\`,
\`hardBreak\`, \`person\` and \`tag\` (\`id\` in \`journal.json\`, \`label\`: the name when it was written). \`marks\`
say how text looks (\`bold\`, \`italic\`, \`underline\`, \`strike\`, \`highlight\`, \`code\`, \`link\`), or that it is a
\`passage\` marked as a win, feedback, an opportunity, a lesson, or something to bring up with a person.
`;
