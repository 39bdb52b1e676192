import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

/** They can make it hard to say no: the schedule, the evaluation or the review is theirs. */
const isBoss = { question: 'from', is: ['boss'] } as const;
const saidYes = { question: 'state', is: ['said-yes'] } as const;
const isNo = { question: 'answer', is: ['no'] } as const;
const isPart = { question: 'answer', is: ['part'] } as const;
const isLater = { question: 'answer', is: ['later'] } as const;
/** An offer of authorship for little or no work. */
const isName = { question: 'kind', is: ['name'] } as const;

/** Saying no, or not all of it, or not now, to one more good thing. */
export const declining: Kit = {
  id: 'declining',
  title: 'Declining a committee or a paper',
  summary:
    'Somebody you would like to please asks for one more thing. You say no, or a part, or later: early, with one true reason, and in a way that they can plan with.',
  other: 'the person who asked',
  minutes: 10,
  signals: ['new-position'],
  whenItApplies: [
    'You are asked to sit on a committee, write or join a paper, review, give a talk, or do a task for the department.',
    'You know that a yes would be paid for by something you have promised already, or by your evenings.',
    'You said yes some time ago and see now that you will not do it.',
    'If it is part of your job and you have simply too much of it, prepare the talk about your time with your chief instead.',
  ],
  whyHard: [
    'Each of these is a small honour, and comes from somebody who may be asked about you one day. The yes is pleasant at once; its price comes in weeks, and in pieces.',
    'In a small world a no is remembered, and you cannot see by whom. In truth a late or half-done yes is remembered longer.',
    'Requests do not fall evenly. Those who are obliging, those who are new, and those a committee “needs one of” are asked more often, for work that counts less.',
  ],
  questions: [
    standing,
    {
      id: 'request',
      about: 'me',
      ask: 'What are you asked to do?',
      help: 'Finish the sentence “You asked me to …”: “join the curriculum committee”, “write the second half of the review”.',
      kind: 'words',
      blank: 'do what they asked',
    },
    {
      id: 'kind',
      about: 'me',
      ask: 'What kind of thing is it?',
      kind: 'choice',
      choices: [
        { id: 'committee', label: 'A committee or working group' },
        { id: 'paper', label: 'Writing or joining a paper or a chapter' },
        { id: 'name', label: 'My name on a paper I did little for' },
        { id: 'review', label: 'A review for a journal or a funder' },
        { id: 'talk', label: 'A talk or a course' },
        { id: 'task', label: 'A task for the department' },
      ],
      blank: 'what kind of thing it is',
    },
    {
      id: 'state',
      about: 'me',
      ask: 'Where does it stand?',
      kind: 'choice',
      choices: [
        { id: 'asked', label: 'They have asked, and I have not answered' },
        { id: 'said-yes', label: 'I said yes, and have to take it back' },
      ],
      blank: 'where it stands',
    },
    {
      id: 'from',
      about: 'me',
      ask: 'Who is asking?',
      kind: 'choice',
      choices: [
        {
          id: 'boss',
          label: 'Somebody who decides about my work: chief, chair, programme director',
        },
        { id: 'mentor', label: 'A mentor or a sponsor' },
        { id: 'peer', label: 'A colleague' },
        { id: 'outside', label: 'Somebody outside: a journal, a society, another school' },
        { id: 'junior', label: 'Somebody more junior' },
      ],
      blank: 'who is asking',
    },
    {
      id: 'answer',
      about: 'me',
      ask: 'What is your answer?',
      help: 'Decide before the talk. If you hope that the talk will decide it, the answer will be yes.',
      kind: 'choice',
      choices: [
        { id: 'no', label: 'No', inText: 'I am not going to do it' },
        { id: 'part', label: 'A part of it', inText: 'I can do a part of it and not the whole' },
        { id: 'later', label: 'Not now', inText: 'I can do it later and not now' },
      ],
      blank: 'your answer',
    },
    {
      id: 'brings',
      about: 'me',
      ask: 'What would a yes bring you, honestly?',
      help: 'Does it count at your review, or would it be a line on page nine? Would you meet somebody? Would you enjoy it? Or would it only spare you this talk?',
      kind: 'words',
      blank: 'what a yes would bring',
    },
    {
      id: 'hours',
      about: 'me',
      ask: 'What would it take in all, in hours?',
      help: 'Meetings, reading, minutes, e-mails, the second round. Double your first guess. Finish the sentence “I counted it as …”: “six hours a month”.',
      kind: 'words',
      blank: 'your count in hours',
    },
    {
      id: 'because',
      about: 'me',
      ask: 'What is the one true reason?',
      help: 'One only: a second reason gives them something to solve. Finish the sentence “I could not do it well, because …”: “I have promised those evenings to the renewal until March”.',
      kind: 'words',
      blank: 'the one true reason',
    },
    {
      id: 'protects',
      about: 'me',
      ask: 'What does your no make room for?',
      help: 'If you cannot name it, the hours will go to the next request. Finish the sentence “I am keeping that time for …”.',
      kind: 'words',
      blank: 'what you keep the time for',
    },
    {
      id: 'part',
      about: 'me',
      ask: 'Is there a part you would like to do?',
      help: 'With an edge and an end, or leave it out. Finish the sentence “What I can do is …”: “read the draft once, by the end of the month”.',
      kind: 'words',
      blank: 'the part you can do',
    },
    {
      id: 'later',
      about: 'me',
      ask: 'Would you like to be asked again, and when?',
      help: 'Only if you mean it. Finish the sentence “Please ask me again …”: “in September”.',
      kind: 'words',
      blank: 'when to ask again',
    },
    {
      id: 'instead',
      about: 'me',
      ask: 'Who might be glad of it?',
      help: 'Ask them before you name them, and do not name somebody who cannot say no to you. Finish the sentence “Somebody who might be glad of it is …”.',
      kind: 'words',
      blank: 'a name',
    },
    {
      id: 'trade',
      about: 'me',
      ask: 'If they insist, what would have to stop?',
      help: 'Something they care about. Finish the sentence “To do it I would have to put down …”: “the interview season”.',
      kind: 'words',
      blank: 'what you would have to put down',
      when: isBoss,
    },
    {
      id: 'why-me',
      about: 'me',
      ask: 'Why do they ask you?',
      kind: 'choice',
      choices: [
        { id: 'skill', label: 'I know something they need' },
        { id: 'reliable', label: 'I get things done' },
        { id: 'one-of', label: 'They need one of us: a woman, a minority, a trainee, an outsider' },
        { id: 'kindness', label: 'To help me get on' },
        { id: 'unknown', label: 'I do not know' },
      ],
      blank: 'why they ask you',
    },
    {
      id: 'owe',
      about: 'me',
      ask: 'What do you owe this person?',
      help: 'Thanks, a favour, nothing. A debt can be paid in another coin than this one.',
      kind: 'words',
      blank: 'what you owe them',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, how do the two of you part after this talk?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be acceptable?',
      help: 'For example: they are cool for a while, or you read one draft.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not agree to?',
      help: 'For example: a maybe, or being on the list “for now”.',
      kind: 'words',
      blank: 'what you will not agree to',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If they will not take no for an answer, what then?',
      help: 'Who could speak with them: your mentor, the programme director, your own chief? What would you put down?',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'their-need',
      about: 'them',
      ask: 'What do they need?',
      help: 'It is often less than you: a name by Friday, a view from the ward, somebody who reads the minutes. Finish the sentence “What you need is …”.',
      kind: 'words',
      blank: 'what they need',
    },
    {
      id: 'their-fear',
      about: 'them',
      ask: 'What might your no say to them?',
      help: 'That their work does not matter. That they have less of a call on you than they thought.',
      kind: 'words',
      blank: 'what it may say to them',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'Whom will they ask next?',
      help: 'If it is somebody with less room to refuse than you, think again about a part.',
      kind: 'words',
      blank: 'whom they will ask next',
    },
    {
      id: 'date',
      about: 'both',
      ask: 'By when can they still find somebody without trouble?',
      help: 'Speak before that day. An early no is a service; a late one is a problem.',
      kind: 'words',
      blank: 'the day by which they must know',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-thanks',
        text: 'Thank you for asking me to {request}. I was glad that you thought of me.',
        when: { not: saidYes },
      },
      {
        id: 'warm-answer',
        text: 'I have thought about it properly, and {answer}. I wanted you to know while there is time.',
        when: { not: saidYes },
      },
      {
        id: 'warm-back',
        text: 'I told you that I would {request}. I should have counted before I said so, and I am sorry.',
        when: saidYes,
      },
      {
        id: 'warm-back-answer',
        text: 'I have looked at it honestly now, and {answer}. I would rather tell you today than in the week it is due.',
        when: saidYes,
      },
    ],
    plain: [
      {
        id: 'plain-answer',
        text: 'You asked me to {request}. I have thought about it, and {answer}.',
        when: { not: saidYes },
      },
      {
        id: 'plain-back',
        text: 'I said that I would {request}. I have to take that back: {answer}.',
        when: saidYes,
      },
    ],
    brief: [
      {
        id: 'brief-no',
        text: 'Thank you for asking. I have to say no to this one.',
        when: { not: { any: [saidYes, isPart, isLater] } },
      },
      {
        id: 'brief-part',
        text: 'Thank you for asking. Not all of it, but a part.',
        when: { all: [isPart, { not: saidYes }] },
      },
      {
        id: 'brief-later',
        text: 'Thank you for asking. Not now, but later.',
        when: { all: [isLater, { not: saidYes }] },
      },
      {
        id: 'brief-back',
        text: 'I said yes to this and have to take it back. I am sorry. Better today than next month.',
        when: saidYes,
      },
    ],
  },
  points: [
    {
      id: 'because',
      text: 'I could not do it well, because {because}.',
      when: { not: { any: [isName, isPart, isLater] } },
      note: 'One reason, then stop. The silence that follows is theirs.',
    },
    {
      id: 'because-part',
      text: 'I could not do all of it well, because {because}.',
      when: { all: [isPart, { not: isName }] },
      note: 'One reason, then stop. The silence that follows is theirs.',
    },
    {
      id: 'because-later',
      text: 'I could not do it well now, because {because}.',
      when: { all: [isLater, { not: isName }] },
      note: 'One reason, then stop. The silence that follows is theirs.',
    },
    {
      id: 'protects',
      text: 'I am keeping that time for {protects}.',
      when: { all: [{ question: 'protects', answered: true }, { not: isName }] },
    },
    {
      id: 'name',
      text: 'I have not done enough on it to answer for it, so my name should not be among the authors. Put me in the thanks, if you like.',
      when: isName,
    },
    {
      id: 'needed',
      text: 'I know that somebody has to do it, and that it is you who has to find them.',
      when: { question: 'kind', is: ['committee', 'review', 'task'] },
    },
    {
      id: 'training',
      text: 'If I took it on, it would come out of what I am here to learn this year.',
      when: { all: [inTraining, { not: isName }] },
    },
    {
      id: 'junior',
      text: 'Until my review I say yes to few things, so that those get done.',
      when: { all: [{ question: 'standing', is: ['junior'] }, { not: isName }] },
    },
    {
      id: 'established',
      text: 'I have said yes to too much before, and done some of it badly. I do not want yours to be one of those.',
      when: { all: [established, { not: isName }] },
    },
    {
      id: 'mentor',
      text: 'You have done a good deal for me. I would like to give some of it back with something I can do well.',
      when: { question: 'from', is: ['mentor'] },
    },
    {
      id: 'from-junior',
      text: 'I am glad that you asked me. Please do it again with other things.',
      when: { question: 'from', is: ['junior'] },
    },
    {
      id: 'trade',
      text: 'If you need me for it, I would have to put down {trade}. I cannot do both, and I would leave the choice to you.',
      when: { all: [isBoss, { question: 'trade', answered: true }] },
      note: 'Offer this only if you could live with either choice.',
    },
    {
      id: 'one-of',
      text: 'I think I know why you want a voice like mine there, and it is right to want one. It should not be the same person each time.',
      when: { question: 'why-me', is: ['one-of'] },
      note: 'Leave it out if you are guessing.',
    },
    {
      id: 'their-need',
      text: 'As I understand it, what you need is {their-need}. Perhaps there is another way to that.',
      when: { question: 'their-need', answered: true },
    },
    {
      id: 'part',
      text: 'What I can do is {part}. That is all of it, and you will have it.',
      when: isPart,
    },
    {
      id: 'later',
      text: 'Please ask me again {later}. I mean that.',
      when: isLater,
    },
    {
      id: 'instead',
      text: 'Somebody who might be glad of it is {instead}.',
      when: { question: 'instead', answered: true },
    },
    {
      id: 'hand-over',
      text: 'This week you will have what I have done so far, in a state that somebody else can work from.',
      when: saidYes,
    },
    {
      id: 'final',
      text: 'I would rather give you a clear no than a slow one.',
      when: {
        all: [isNo, { not: { all: [isBoss, { question: 'trade', answered: true }] } }],
      },
    },
  ],
  asks: [
    {
      id: 'ask-part',
      text: 'Would it help if I did that much and no more?',
      when: isPart,
    },
    {
      id: 'ask-later',
      text: 'Will you ask me again {later}?',
      when: isLater,
    },
    {
      id: 'ask-trade',
      text: 'Which of the two would you rather have from me?',
      when: { all: [isBoss, { question: 'trade', answered: true }] },
      note: 'Then wait. Most chiefs have never been asked.',
    },
    {
      id: 'ask-instead',
      text: 'Shall I put you in touch with {instead}?',
      when: { question: 'instead', answered: true },
    },
    {
      id: 'ask-off',
      text: 'Will you take my name off before it goes out?',
      when: isName,
      note: 'Ask to see the title page. Names that come off in conversation can stay on in the file.',
    },
    { id: 'ask-plan', text: 'Can you plan with that?' },
  ],
  ladder: [
    {
      id: 'part',
      title: 'A part of it',
      fits: 'They need one thing that you can do quickly and well.',
      draft: 'I cannot do all of it. What I can do is {part}. After that it is yours again.',
      when: { not: isName },
    },
    {
      id: 'with-an-end',
      title: 'A yes with an end',
      fits: 'You would like it, and fear that it never stops.',
      draft:
        'I could do it for one year, for the meetings only, without minutes and without subgroups. After that I stop, and I would like us to write both into the calendar now.',
      when: { question: 'kind', is: ['committee', 'task', 'talk'] },
    },
    {
      id: 'later',
      title: 'Not now',
      fits: 'It is the right thing in the wrong year.',
      draft:
        'I cannot do it now, because {because}. Please ask me again {later}. If it has gone to somebody else by then, that is fine with me.',
      when: { not: isName },
    },
    {
      id: 'somebody-else',
      title: 'Somebody else',
      fits: 'You know somebody who would be glad of it, and you have asked them.',
      draft:
        'I have spoken with {instead}, who would like to hear about it. May I put the two of you in touch? I would step back after that.',
      when: { not: isName },
    },
    {
      id: 'trade',
      title: 'This one or that one',
      fits: 'They can insist. Then let them choose.',
      draft:
        'I can do it if I put down {trade}. I cannot do both well, and I would rather you chose than I guessed. Whichever you choose, I will hand the other over in good order.',
      when: isBoss,
    },
    {
      id: 'thanks',
      title: 'Named in the thanks',
      fits: 'They want to be generous with credit that is not yours.',
      draft:
        'Thank you for wanting me on the paper. I did not do what an author has to answer for, so please leave me off and put a line in the acknowledgements, if you think it right. The journal will ask each of us what we did, and I would have little to write.',
      when: isName,
    },
    {
      id: 'no',
      title: 'A clean no, in writing',
      fits: 'They asked by e-mail, or a talk would make more of it than it is.',
      draft:
        'Dear {them},\n\nthank you for asking me to {request}. I have to say no. I could not do it well, because {because}, and you should have somebody who can.\n\nI wish you good luck with it.\n\nWith kind regards',
      when: { not: { any: [isName, saidYes] } },
    },
    {
      id: 'take-back',
      title: 'Taking back a yes',
      fits: 'You promised, and you will not do it. Each week you wait costs them more.',
      draft:
        'Dear {them},\n\nI told you that I would {request}, and I have to take it back. I misjudged what I had room for. That is my mistake, and I am sorry for the trouble.\n\nYou will have what is done by the end of this week, with a page on what is missing. If you like, I will help you look for somebody.\n\nWith apologies',
      when: saidYes,
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Waits. Looks at you kindly.)',
      behind: 'Some have learned that people fill a silence with a yes.',
      reply:
        '(Wait as well, longer than is comfortable. Then:) I know you had hoped for something else.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I had thought you would want to do this with me.',
      behind: 'It was an invitation, and you answered it as a task.',
      reply:
        'I like working with you, and that has not changed. It is this piece of work that I cannot do. I would be glad if you asked me again for something else.',
      when: { not: isName },
    },
    {
      id: 'hurt-name',
      kind: 'hurt',
      they: 'It was meant as a thank-you.',
      behind: 'They wanted to give you something, and this was the coin they had.',
      reply:
        'And I take it as one. A line in the acknowledgements would please me, and I could stand behind it.',
      when: isName,
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'Everybody has to do their share here.',
      behind: 'They have been told no all week, or they do more than their share themselves.',
      reply:
        'That is true, and I do mine. I can tell you what I have at the moment, if you would like to see it. This one I could only do badly.',
      when: { not: { any: [isName, saidYes] } },
    },
    {
      id: 'anger-name',
      kind: 'anger',
      they: 'Are you telling me how to run my papers?',
      behind:
        'They hear a charge of dishonesty, for something they have seen done all their lives.',
      reply:
        'No. I am only speaking of my own name. I would be asked what I did, and I would have no good answer.',
      when: { all: [isName, { not: saidYes }] },
    },
    {
      id: 'anger-back',
      kind: 'anger',
      they: 'You said yes. I have told the others.',
      behind: 'They have to go back on something because of you. They are right to mind.',
      reply:
        'Yes, I did, and you have every reason to be annoyed. I will tell the others myself that it was my doing. And you get what I have by Friday.',
      when: saidYes,
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'It is really no more than an hour here and there.',
      behind: 'They count the hour itself. You count what comes with it.',
      reply:
        'I counted it as {hours}, with all that belongs to it. Even if I am wrong by half, I do not have it.',
      when: { not: isName },
    },
    {
      id: 'bargaining-name',
      kind: 'bargaining',
      they: 'Then read it once, add two sentences, and you are an author.',
      behind: 'They want to be fair, or to have your name on it.',
      reply:
        'I will gladly read it once, as a colleague. Two sentences do not make me somebody who can answer for the data.',
      when: isName,
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'Nobody else would do it as well as you.',
      behind: 'They may mean it. It costs nothing to say.',
      reply:
        'Thank you. You would be getting me tired and late, which is not the version you have in mind.',
      when: { not: isName },
    },
    {
      id: 'flattery-name',
      kind: 'flattery',
      they: 'Your name would do the paper good.',
      behind: 'It may be true, and it is the one reason that should not count.',
      reply:
        'That is kind. If it is worth anything, it is because I put it where I have done the work.',
      when: isName,
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Just this once. I will not ask you again this year.',
      behind: 'They would keep to it. The other five who ask have not promised anything.',
      reply:
        'I believe you. You are one of several who ask me for one thing, and I have to give the same answer to all of you.',
      when: { not: isName },
    },
    {
      id: 'just-this-one-name',
      kind: 'just-this-one',
      they: 'Just this once. All the others on it are fine with it.',
      behind: 'They would rather not go back to the group about it.',
      reply:
        'Then it will be fine with them if I am not on it. Shall I tell them, so that it does not look like your doing?',
      when: isName,
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'What is it that keeps you so busy?',
      behind: 'They may be curious, or they may want to find the gap.',
      reply: 'What I told you: {because}. The rest is the usual, and it fills the week.',
      when: { not: isName },
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'That is how one gets known here. I would think twice.',
      behind: 'It was true for them, and it may be a real hint.',
      reply:
        'I have thought twice, because it comes from you. I may be wrong. Then at least I am wrong in time for you to find somebody.',
      when: { not: isName },
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'You need not decide today. Sleep on it over the weekend.',
      behind: 'They hope that a no will soften. Mostly it does, and then it is a bad yes.',
      reply:
        'I have slept on it. It would be the same on Monday, and you would have lost the weekend.',
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'I have already put your name down.',
      behind: 'They were sure of you, or did not want to ask.',
      reply:
        'Then I am sorry for the trouble of taking it off again. Would you do it, or shall I write to them?',
      when: { not: { any: [isName, saidYes] } },
    },
    {
      id: 'refusal-name',
      kind: 'refusal',
      they: 'It went to the journal last week, with your name on it.',
      behind: 'They took it for granted, or hoped that you would.',
      reply:
        'Then please write to the editor this week to take me off, with a copy to me. I can draft the two lines. The earlier it happens, the smaller it is.',
      when: isName,
    },
    {
      id: 'order',
      kind: 'refusal',
      they: 'I am afraid that was not a question.',
      behind: 'It is part of the job in their eyes, or somebody has told them to find a name.',
      reply:
        'I see. Then please help me with the rest. This is what I have for you at the moment. What should I do less of, so that this gets done?',
      when: isBoss,
    },
    {
      id: 'cool-yes',
      kind: 'agreement',
      they: 'Fine. No problem at all. (Turns back to the screen.)',
      behind: 'It may be just fine. It may be that they need a day.',
      reply: 'Thank you. And if it turns out not to be fine, tell me. I would rather know.',
    },
  ],
  theirLines: [
    {
      id: 'their-hello',
      text: 'Good, I wanted to see you. Can I put you down for it?',
      when: { not: saidYes },
    },
    {
      id: 'their-hello-back',
      text: 'Good, I wanted to see you. How far have you got with it?',
      when: saidYes,
    },
    { id: 'their-why', text: 'Oh. Why is that?' },
    {
      id: 'their-small',
      text: 'It is not that much work, you know.',
      when: { not: isName },
    },
    {
      id: 'their-nothing',
      text: 'You would not have to do anything more for it.',
      when: isName,
    },
    { id: 'their-who', text: 'And who else should I ask?', when: { not: isName } },
    { id: 'their-last', text: 'Is that your last word?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-other-yes',
      text: '“But you said yes to the other thing.” Your answer: yes, and that is where the hours went.',
      when: { not: isName },
    },
    {
      id: 'if-who',
      text: '“Whom should I ask, then?” Your answer: a name only if you have asked that person. Otherwise: I do not want to volunteer anybody. What would they have to be good at?',
      when: { not: isName },
    },
    {
      id: 'if-list',
      text: '“What have you got on your plate?” Three things, with hours and dates, on a card. Not the whole list.',
      when: { not: isName },
    },
    {
      id: 'if-told',
      text: '“Did somebody tell you to say no?” Your answer: the truth. If your chief or mentor advised it, say: I asked for advice, and the decision is mine.',
    },
    {
      id: 'if-last',
      text: '“Is that your last word?” Your answer: yes, for this one.',
      when: isNo,
    },
    {
      id: 'if-author-part',
      text: '“Do you want to be an author for that?” Your answer: not for one part of this size. If it grows, we speak about it first.',
      when: { all: [isPart, { question: 'kind', is: ['paper'] }] },
    },
    {
      id: 'if-authors',
      text: '“Everybody does that with authors.” Your answer: I know it happens. I would have to sign for what I did, and I would rather not.',
      when: isName,
    },
    {
      id: 'if-review',
      text: '“It would have looked good at your review.” Your answer: then I will have to look good with something else. Please tell me if you think that is a mistake.',
      when: { question: 'standing', is: ['junior', 'mid'] },
    },
  ],
  neverSay: [
    {
      id: 'never-maybe',
      text: '“Maybe”, “I will see”, “let me get back to you”, when the answer is no.',
      why: 'They stop looking, and the no comes when it hurts.',
    },
    {
      id: 'never-excuse',
      text: 'A reason that is not true.',
      why: 'In a small place it is found out, and then the no is a lie as well.',
    },
    {
      id: 'never-list',
      text: 'Five reasons.',
      why: 'They will solve the weakest one and expect you.',
    },
    {
      id: 'never-worth',
      text: '“It does not count for anything.”',
      why: 'Somebody gives their evenings to it. You may be speaking with them.',
    },
    {
      id: 'never-volunteer',
      text: 'The name of a junior colleague who does not know about it.',
      why: 'You would be passing on your no to somebody who cannot say it.',
    },
    {
      id: 'never-sorry',
      text: '“I am so sorry”, three times.',
      why: 'It sounds as if you did wrong and could be talked into making up for it.',
      when: { not: saidYes },
    },
    {
      id: 'never-fade',
      text: 'Nothing, and hoping that they forget.',
      why: 'They do not forget. They wait, and then they tell it.',
    },
  ],
  followUp: {
    timing:
      'The same day, by e-mail, in a few lines. It spares them the doubt whether it was a no.',
    text: 'Dear {them},\n\nthank you for asking me to {request}, and for hearing me out. So that you can plan, my answer once more: {answer}.\n\nI hope it goes well, and I would be glad to hear how it turned out.\n\nWith kind regards',
  },
  debrief: {
    predicted: [
      'What will they say when you have said no?',
      'How sure are you that you will not give in?',
    ],
    happened: [
      'How many sentences did you need before the no?',
      'What did you give away on top of it, and why?',
    ],
    learned: ['What did the no cost, a month later?', 'What did you do with the hours?'],
  },
  changes: [
    {
      id: 'do-part',
      kind: 'commitment',
      whose: 'mine',
      title: 'The part I offered',
      text: 'Keep as your promise to {them}: {part}.',
      when: isPart,
    },
    {
      id: 'hand-over',
      kind: 'commitment',
      whose: 'mine',
      title: 'Hand over what is done, with a page on what is missing',
      text: 'Keep as your promise to {them}: what is done, in good order, this week.',
      when: saidYes,
    },
    {
      id: 'look-in',
      kind: 'next-contact',
      inDays: 14,
      text: 'Be in touch with {them} in two weeks, about something else.',
    },
    {
      id: 'keep-hours',
      kind: 'goal',
      title: 'Use the hours I kept for what I kept them for',
      text: 'Set a goal: use the hours for {protects}.',
      when: { question: 'protects', answered: true },
    },
    {
      id: 'second-look',
      kind: 'candidate',
      role: 'mentor',
      area: 'leadership',
      text: 'Keep a place among your candidates for somebody whom you could ask before each yes.',
    },
  ],
  sources: [
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Look behind the request for what they need. There may be another way to it than you.',
    },
    {
      name: 'Recommendations on the roles of authors',
      by: 'International Committee of Medical Journal Editors (ICMJE)',
      idea: 'An author has contributed substantially, has approved the text, and answers for the work. Who has not is thanked, and is no author.',
    },
  ],
};
