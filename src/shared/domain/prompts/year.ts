import { promptsOf } from './prompt';

/** For the first days of a year. */
export const yearPrompts = promptsOf('year', {
  'year-in-people':
    'Name four people who changed how you worked last year. For each: what they did, and whether it was their job to.',
  'known-for':
    'If a colleague at another hospital were asked what you are known for, what would they say today? What would you like it to be in five years?',
  'what-i-stopped-noticing':
    'What shocked you in your first year here that you no longer notice? Decide whether that is experience or something else.',
  'promotion-clock':
    'Where are you on the path to the next rank: what is written down, what is only said, and whom could you ask for the difference?',
  'cv-lines':
    'Read the lines you added to your CV last year. Which were worth the weekends, and which important thing of the year has no line at all?',
  'year-at-home':
    'Ask someone at home what your work took from them last year, and write their answer down before your own.',
  'vacation-days':
    'How many days of leave did you take last year, on how many of those did you open the chart, and what were you afraid would happen otherwise?',
  'unsaid-no':
    'The no you should have said last year: to what, to whom, and what made yes the easier word?',
});
