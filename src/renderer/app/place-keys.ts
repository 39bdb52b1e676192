/** One way to do something: keys held together, or what is typed at the start of a line or around words. */
type Way = Readonly<{ kind: 'keys' | 'typed'; text: string }>;
type KeyRow = Readonly<{ name: string; ways: readonly Way[] }>;
type KeySection = Readonly<{ name: string; rows: readonly KeyRow[] }>;

const keys = (text: string): Way => ({ kind: 'keys', text });
const typed = (text: string): Way => ({ kind: 'typed', text });

/** Keys that belong to one place of the app; those of commands are in command-catalogue.ts. */
export const placeKeys: readonly KeySection[] = [
  {
    name: 'On Today',
    rows: [{ name: 'Done with what is written down', ways: [keys('Mod+Enter')] }],
  },
  {
    name: 'In the list of entries',
    rows: [
      { name: 'Next, previous', ways: [keys('↓'), keys('↑')] },
      { name: 'First, last', ways: [keys('Home'), keys('End')] },
      { name: 'Open', ways: [keys('Enter')] },
      { name: 'Move to bin', ways: [keys('Delete')] },
    ],
  },
  {
    name: 'While writing',
    rows: [
      { name: 'Bold', ways: [keys('Mod+B'), typed('**words**')] },
      { name: 'Italic', ways: [keys('Mod+I'), typed('*words*')] },
      { name: 'Underline', ways: [keys('Mod+U')] },
      { name: 'Strikethrough', ways: [keys('Mod+Shift+S'), typed('~~words~~')] },
      { name: 'Highlight', ways: [keys('Mod+Shift+H'), typed('==words==')] },
      { name: 'Link', ways: [keys('Mod+Shift+K')] },
      { name: 'Open the person or tag that is selected', ways: [keys('Enter')] },
      { name: 'Properties of the entry', ways: [keys('Mod+Shift+P')] },
      { name: 'Mark passage', ways: [keys('Mod+Shift+M')] },
      { name: 'Heading', ways: [keys('Mod+Alt+1'), typed('# ')] },
      { name: 'Bullet list', ways: [keys('Mod+Shift+8'), typed('- ')] },
      { name: 'Numbered list', ways: [keys('Mod+Shift+7'), typed('1. ')] },
      { name: 'Check list', ways: [keys('Mod+Shift+9'), typed('[ ] ')] },
      { name: 'Quote', ways: [keys('Mod+Shift+B'), typed('> ')] },
      { name: 'Code', ways: [keys('Mod+E'), typed('`words`')] },
      { name: 'Code block', ways: [keys('Mod+Alt+C'), typed('``` ')] },
      { name: 'Divider', ways: [typed('---')] },
      { name: 'Insert something', ways: [typed('/')] },
      { name: 'Deeper, less deep in a list', ways: [keys('Tab'), keys('Shift+Tab')] },
      { name: 'Next, previous cell of a table', ways: [keys('Tab'), keys('Shift+Tab')] },
      { name: 'To the tools for selected words, or the toolbar', ways: [keys('Alt+F10')] },
      { name: 'Find in the entry', ways: [keys('Mod+F')] },
      { name: 'Next, previous match', ways: [keys('F3'), keys('Shift+F3')] },
      { name: 'Only the text', ways: [keys('Mod+Shift+Enter')] },
    ],
  },
  {
    name: 'In the steps of a goal',
    rows: [{ name: 'Move a step up, down', ways: [keys('Alt+↑'), keys('Alt+↓')] }],
  },
  {
    name: 'In the agenda of a meeting',
    rows: [{ name: 'Move a point up, down', ways: [keys('Alt+↑'), keys('Alt+↓')] }],
  },
];
