import { promptsOf } from './prompt';

/** For when a milestone that signals a need for mentoring is open (see ../signals.ts). */
export const transitionPrompts = [
  ...promptsOf('new-position', {
    'new-title-first-hundred':
      'You have a new role. What will people expect of you in the first hundred days that nobody has put in writing?',
    'new-title-former-peers':
      'Some of the people you now answer for used to be your peers. Which of them will find it hard, and what can you say before it shows?',
    'new-title-give-up':
      'A new position takes hours from somewhere. Write what you will hand on, to whom, and by which date.',
    'new-title-who-before':
      'Who held this job before you, or holds the same one elsewhere? Write the three questions you would ask if they gave you twenty minutes.',
    'new-title-terms':
      'Before you sign: protected time, support, space, what happens if the grant or the chief goes. Mark what is promised, what is written, and what is only hoped.',
  }),
  ...promptsOf('barrier', {
    'barrier-whose-rule':
      'A rule stands in your way. Who made it, what was it meant to prevent, and who can make an exception?',
    'barrier-quiet-cost':
      'The barrier has a cost that nobody counts. Describe one ordinary day with it, step by step, as you would to somebody who could remove it.',
    'barrier-who-passed':
      'Who in your organisation has got past the same barrier? What did they have that you lack: a person, a number, a title, or only the right week?',
    'barrier-smallest-ask':
      'Write the smallest thing that would make the barrier bearable, in one sentence that could be said in a corridor.',
  }),
  ...promptsOf('interpersonal', {
    'interpersonal-their-version':
      'Tell the last difficult moment with this colleague as they would tell it at home tonight. Be fair to them.',
    'interpersonal-authorship-talk':
      'The authorship talk you are putting off: what each of you contributed, what was agreed at the start, and the first sentence you could say.',
    'interpersonal-pattern':
      'This has happened before. Write the last three times in one line each, and look for what they share: the hour, the place, the audience, the subject.',
    'interpersonal-witness':
      'Who saw what happened, and what did they do? Is there one of them you could ask what it looked like?',
    'interpersonal-want':
      'What do I want from this person: an apology, a change, distance, or only that it stops? Answer for this month, not for ever.',
  }),
  ...promptsOf('switching', {
    'switching-advertisement':
      'You have read an advertisement twice. Which words in it were about the job, and which were about what is missing here?',
    'switching-stay-if':
      'Write the three changes that would make you stay, and beside each the person who could make it and whether they have been asked.',
    'switching-what-moves':
      'If you left, what could come with you: patients, data, people, a name for something? What would stay, and could you bear to leave it?',
    'switching-who-to-tell':
      'Who should hear from you that you may leave, in which order, and what is the worst way each of them could find out?',
    'switching-ordinary-tuesday':
      'Do not picture the first day at the other place. Picture a Tuesday in its second winter, hour by hour.',
  }),
  ...promptsOf('transition', {
    'transition-form-for-leave':
      'The form for leave asks for two dates. Write what it does not ask: who covers the clinic, who finishes the project, and what you do not want to be called about.',
    'transition-expecting':
      'Someone is about to need more of you at home. What at work can be smaller for a year, what cannot, and who has to hear that from you?',
    'transition-first-week-back':
      'The first week back after leave: what has changed without you, what is easier than you feared, and what needs a word this week rather than next month?',
    'transition-catching-up':
      'Coming back, it is tempting to repay the absence. Write what you owe and to whom, and strike out what was nobody’s loan.',
    'transition-end-of-training':
      'Training ends. Nobody will check your plan tomorrow: which decisions do you want to keep talking over, and with whom?',
    'transition-mentor-outgrown':
      'A mentor who carried you through training may not be the one for what comes next. What do you want to thank them for, and what new shape could it take?',
    'transition-chief-leaves':
      'The chief is leaving. Which promises to you were theirs alone, which are in writing, and who will be in the room when the next one is chosen?',
    'transition-what-to-keep':
      'Of the place you are leaving, name one habit you will take with you, one you will not, and the person you will still write to in a year.',
  }),
];
