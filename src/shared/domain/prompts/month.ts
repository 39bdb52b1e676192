import { promptsOf } from './prompt';

/** For the first days of a month. */
export const monthPrompts = promptsOf('month', {
  'rvu-report':
    'Your RVU report arrives. Which of last month’s hours does it count, which does it not, and which of those would you not give up?',
  'meeting-to-leave':
    'List the standing meetings of the past month. Beside each: what was decided there that needed you in the room?',
  'not-seen-for-a-month':
    'Whom did you mean to talk to last month and did not? Write the first line of the message that would put it right.',
  'money-and-time':
    'One thing you paid for with time last month that money could have bought, and one the other way round.',
  'worry-a-month-old':
    'What were you worried about on the first of last month? Write what became of it, and who else carried it.',
  'quiet-win':
    'Something went right last month that nobody will put in a newsletter. Write it as you would want to find it at your annual review, with who helped.',
});
