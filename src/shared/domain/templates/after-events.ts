import { checks, form, part } from './template';

/** For something that has just happened. */
export const afterEvents = [
  form(
    'difficult-conversation',
    'After a difficult conversation',
    part(
      'What was said',
      'In the order it was said, as near to the words as you can. Theirs first.',
    ),
    part('What I wanted', 'Before it began, and by the end.'),
    part('What they may have wanted', 'Say it so that they would nod.'),
    part('What I would say otherwise', 'One sentence, and the moment it belonged to.'),
    checks('Next', [
      'Write down what was agreed, and send it',
      'Tell the one person who needs to know',
      'Choose a day to speak again',
    ]),
  ),
  form(
    'feedback-received',
    'Feedback I received',
    part('The words', 'Who said them, when, about which piece of work. Quote, do not sum up.'),
    part('What is right in it', 'Even if the rest is not.'),
    part('What I do not agree with', 'And what they could not have known.'),
    part('One thing I will try', 'Where and when it could be seen.'),
    checks('Next', ['Thank them and say what I will try', 'Ask them again in six weeks']),
  ),
  form(
    'case-that-stays',
    'A case that stays with me',
    part(
      'What happened',
      'Leave out name, age, date, place and anything rare enough to tell who it was.',
    ),
    part('The moment I go back to', 'What I saw, what I thought, what I did.'),
    part('What I know now', 'And could I have known it then?'),
    part('What I carry, and what is not mine', 'Draw the line as you would for a colleague.'),
    checks('Next', [
      'Read this again and take out what could identify anyone',
      'Talk it over with someone who was there, or who was not',
      'Bring what is the system’s to where the system is changed',
    ]),
  ),
  form(
    'win-and-who-helped',
    'A win and who helped',
    part('What went right', 'What is different now, and for whom. A number if there is one.'),
    part('My part', 'The decision, the hours, the risk. Without “just” and “only”.'),
    part('Who helped', 'Each with what they did. Name colleagues, never patients.'),
    part('Where it counts', 'Annual review, portfolio, a goal of the plan, a letter.'),
    checks('Next', ['Thank each of them in a sentence that says what for', 'Mark it as a win']),
  ),
  form(
    'moral-distress',
    'When I could not do what was right',
    part('What I thought was right', 'As plainly as you can, without who it concerned.'),
    part('What stood in the way', 'A rule, a person, a shortage, the clock, my own doubt.'),
    part('What I did', 'And what it left undone.'),
    part('What stays', 'Anger, shame, tiredness, nothing: say which, and where you notice it.'),
    checks('Next', [
      'Tell one person who will not try to fix it at once',
      'Ask whether others meet the same thing',
      'Find out who here can change it: ethics, the unit, quality, the union',
    ]),
  ),
];
