import type { Trait } from './trait';

/**
 * What to look for in a mentor, in the source's order ("Mentoring for Medical Professionals",
 * M. Ramundo). The source prints twelve; product.md and issue 4 say eleven. All twelve are here, for
 * none repeats another: taking somebody into one's circle and showing how contacts are made come closest.
 */
export const mentorTraits = [
  {
    id: 'integrity',
    name: 'Integrity',
    description: 'Keeps their word, and says the same in the meeting as in the corridor.',
    example: 'Corrects a figure of their own in front of the fellows, before anybody has noticed.',
  },
  {
    id: 'example',
    name: 'A professional example',
    description: 'Practises as you would want to be seen practising.',
    example: 'Is as courteous to the ward clerk at two in the morning as to the dean at noon.',
  },
  {
    id: 'confidence',
    name: 'Confidence in you',
    description: 'Hands you work that could go wrong, and says that they expect it to go well.',
    example: 'Lets you present your data yourself, and takes a seat in the second row.',
  },
  {
    id: 'individual',
    name: 'Regard for who you are',
    description: 'Wants a career that fits you rather than a copy of their own.',
    example:
      'Remembers that you want to stay near your parents, and stops forwarding posts abroad.',
  },
  {
    id: 'environment',
    name: 'A supportive climate',
    description: 'Keeps a place of work where people can ask, fail and try again.',
    example: 'After a complication on your list, asks how you are before asking what happened.',
  },
  {
    id: 'feedback',
    name: 'Feedback, and plenty of it',
    description: 'Tells you how you are doing while it can still change something.',
    example:
      'Returns the aims page within the week, with the two sentences marked that do not hold.',
  },
  {
    id: 'independence',
    name: 'Room to stand alone',
    description: 'Works towards the day when you decide without them.',
    example: 'Answers “What should I do?” with “What have you ruled out?”',
  },
  {
    id: 'time',
    name: 'Time',
    description: 'Gives you hours, and defends them against the rest of the week.',
    example: 'When a case overruns, proposes another hour the same evening, and keeps it.',
  },
  {
    id: 'circle',
    name: 'A place in their circle',
    description: 'Takes you into the company in which they work and talk.',
    example: 'Seats you beside the visiting professor at dinner, and says what you are working on.',
  },
  {
    id: 'networking',
    name: 'A network one can watch',
    description: 'Lets you see how contacts are made, kept and repaid.',
    example:
      'Copies you into the message that turns a talk at a poster into a protocol between two hospitals.',
  },
  {
    id: 'research',
    name: 'Chances in research',
    description: 'Makes room for you in studies, with a part that is your own.',
    example: 'Offers you the secondary analysis, with access to the data and a date.',
  },
  {
    id: 'credit',
    name: 'Credit, freely given',
    description: 'Says aloud and in writing which part was yours.',
    example: 'Puts you first on the paper you wrote, and your name on the slide that shows it.',
  },
] as const satisfies readonly Trait[];
