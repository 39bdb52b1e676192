import type { Kit } from './kit';
import { established, inTraining, onTheClock, standing } from './standing';

const isPromotion = { question: 'kind', is: ['promotion'] } as const;
const isWork = { question: 'kind', is: ['post', 'committee'] } as const;
/** They decide it themselves: there is no name to give to others. */
const theirs = { question: 'decides', is: ['they'] } as const;
const notTheirs = { not: theirs } as const;
/** Somebody else decides, and has to hear the name. */
const decidedElsewhere = { question: 'decides', is: ['committee', 'above', 'outside'] } as const;

/** One request with a closing date: that somebody puts your name to a post, a prize, a talk, a committee or a promotion. */
export const askingToBePutForward: Kit = {
  id: 'asking-to-be-put-forward',
  title: 'Asking to be put forward',
  summary:
    'There is a post, a prize, a talk or a promotion with a closing date. You ask somebody with a say to put your name forward, and make it easy for them to do it or to decline.',
  other: 'the person who could name you',
  minutes: 15,
  signals: ['new-position', 'barrier', 'transition'],
  whenItApplies: [
    'A list closes: a chief residency, a directorship, a promotion round, a prize, a panel, an editorial board.',
    'It needs somebody else’s name under yours, or goes better with it.',
    'You meet the terms, or nearly. If you are not sure, the first rung of the ladder is to ask just that.',
    'If they do not know your work yet, begin with the kit “Finding a sponsor”.',
  ],
  whyHard: [
    'In medicine one is supposed to be found. Asking feels like pushing in. The people on the list did mostly ask, or were asked for by somebody who knew that they wanted it.',
    'You ask somebody to risk a little of their name, and they may have promised it to another. They need a way to say no that leaves you both able to work on Monday.',
    'A vague yes is worse than a no: the date passes, and you do not know whether your name was said. So ask for one act, with a day.',
  ],
  questions: [
    standing,
    {
      id: 'kind',
      about: 'me',
      ask: 'What kind of thing is it?',
      kind: 'choice',
      choices: [
        { id: 'post', label: 'A post or a role' },
        { id: 'promotion', label: 'Promotion or tenure' },
        { id: 'prize', label: 'A prize or a society’s fellowship' },
        { id: 'talk', label: 'A talk, a panel or a session to chair' },
        { id: 'committee', label: 'A committee, a guideline group or an editorial board' },
      ],
      blank: 'what kind of thing it is',
    },
    {
      id: 'thing',
      about: 'me',
      ask: 'What is it called?',
      help: 'Finish the sentence “I would like you to put me forward for …”',
      kind: 'words',
      blank: 'the post, prize or round',
    },
    {
      id: 'closes',
      about: 'both',
      ask: 'When do they need the name?',
      help: 'A few days before the list closes. Finish the sentence “They need the name by …”',
      kind: 'words',
      blank: 'the date',
    },
    {
      id: 'decides',
      about: 'them',
      ask: 'Who decides?',
      kind: 'choice',
      choices: [
        { id: 'they', label: 'The person I am asking' },
        { id: 'committee', label: 'A committee here' },
        { id: 'above', label: 'Somebody above them' },
        { id: 'outside', label: 'People outside: a society, a journal, a funder' },
      ],
      blank: 'who decides',
    },
    {
      id: 'because',
      about: 'me',
      ask: 'What is the reason, in one sentence they can repeat?',
      help: 'A thing done, with a figure. No adjectives. Finish the sentence “The reason is that I …”',
      kind: 'words',
      blank: 'did one thing that has a figure',
    },
    {
      id: 'more',
      about: 'me',
      ask: 'What else, if they ask for more?',
      help: 'One or two further facts. Finish the sentence “I have also …”',
      kind: 'words',
      blank: 'done one or two more things',
    },
    {
      id: 'doubt',
      about: 'both',
      ask: 'What will somebody in the room say against it?',
      help: 'Too early, too few papers, never led anything, part time, about to go on leave. Finish the sentence “Somebody may say that …”',
      kind: 'words',
      blank: 'something is missing',
    },
    {
      id: 'answer',
      about: 'me',
      ask: 'What is the true answer to that?',
      help: 'If there is none, say so to yourself now. Finish the sentence “What one can answer is that …”',
      kind: 'words',
      blank: 'the true answer',
    },
    {
      id: 'why-you',
      about: 'them',
      ask: 'Why this person?',
      help: 'What they saw, or who listens to them. Finish the sentence “I am asking you because you …”',
      kind: 'words',
      blank: 'have seen me do it',
    },
    {
      id: 'ready',
      about: 'me',
      ask: 'What can you hand over today?',
      help: 'Facts for a letter help them. Some will ask you to draft it: find out whether that is usual where you are, and leave the judgement in it to them.',
      kind: 'several',
      choices: [
        { id: 'page', label: 'One page of facts', inText: 'one page of facts' },
        { id: 'cv', label: 'An up-to-date CV', inText: 'my CV' },
        {
          id: 'call',
          label: 'The call for names, with the terms',
          inText: 'the call with its terms',
        },
        { id: 'form', label: 'The form, filled in', inText: 'the form already filled in' },
      ],
      blank: 'one page of facts',
    },
    {
      id: 'room',
      about: 'me',
      ask: 'If it comes, what would you put down?',
      help: 'Hours, effort, a clinic, another committee. Finish the sentence “If it comes, I would …”',
      kind: 'words',
      blank: 'hand one thing on',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear about asking?',
      kind: 'words',
      blank: 'what you fear',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what will they do, and by when?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be worth having?',
      help: 'A second name under somebody else’s letter; a word to the committee; a promise for the next round with a month in it.',
      kind: 'words',
      blank: 'what would be enough',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not give for it?',
      kind: 'words',
      blank: 'what you will not give',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If they say no, who else could name you, or can you put in your own name?',
      help: 'Read the terms: many calls let people apply themselves.',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'rival',
      about: 'them',
      ask: 'Might they want to name somebody else?',
      help: 'If that is a friend of yours, speak with the friend first.',
      kind: 'choice',
      choices: [
        { id: 'yes', label: 'Yes, I think so' },
        { id: 'no', label: 'No' },
        { id: 'unknown', label: 'I do not know' },
      ],
      blank: 'whether there is somebody else',
    },
    {
      id: 'their-gain',
      about: 'them',
      ask: 'What would it do for them or the place?',
      help: 'A seat where decisions are made, a name in the programme, a post filled with somebody who stays. Finish the sentence “For this place it would mean …”',
      kind: 'words',
      blank: 'what it would mean for the place',
    },
    {
      id: 'their-fear',
      about: 'them',
      ask: 'What might they fear, and what do they do if they do nothing?',
      help: 'To lose your clinics. To be embarrassed if you fail. To hurt somebody who has waited longer. Doing nothing costs them least: the date is what changes that.',
      kind: 'words',
      blank: 'what they may fear',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-thanks',
        text: 'Thank you for making the time. I would like to ask you for something, and I would like you to feel free to say no.',
      },
    ],
    plain: [
      {
        id: 'plain-subject',
        text: 'I would like you to put me forward for {thing}. May I tell you why, and what it would ask of you?',
        when: notTheirs,
      },
      {
        id: 'plain-theirs',
        text: 'I would like you to consider me for {thing}. May I tell you why?',
        when: theirs,
      },
    ],
    brief: [
      {
        id: 'brief-subject',
        text: 'They need names for {thing} by {closes}. Would you put mine in?',
        when: notTheirs,
      },
      {
        id: 'brief-theirs',
        text: 'Before you decide on {thing}: would you consider me? I can say why in two minutes.',
        when: theirs,
      },
    ],
  },
  points: [
    {
      id: 'thing',
      text: 'It is {thing}. They need the name by {closes}.',
      when: notTheirs,
      note: 'The date belongs in the first minute. It turns a pleasant talk into a decision.',
    },
    {
      id: 'thing-theirs',
      text: 'It is {thing}. As I understand it, you decide by {closes}.',
      when: theirs,
      note: 'Knowing the date is what turns a pleasant talk into a decision.',
    },
    {
      id: 'because',
      text: 'The reason is that I {because}.',
      note: 'Say it as you would present a finding. Do not take it back with a joke.',
    },
    {
      id: 'more',
      text: 'I have also {more}.',
      when: { question: 'more', answered: true },
    },
    { id: 'why-you', text: 'I am asking you because you {why-you}.' },
    {
      id: 'gain',
      text: 'For this place it would mean {their-gain}.',
      when: { question: 'their-gain', answered: true },
    },
    {
      id: 'doubt',
      text: 'Somebody may say that {doubt}. What one can answer is that {answer}.',
      when: { question: 'doubt', answered: true },
      note: 'Better from you than in the room. If there is no answer, say the first half only: they will respect it.',
    },
    {
      id: 'clock',
      text: 'My file will be reviewed before long, and this would count in it. That is why I come now.',
      when: { all: [onTheClock, { not: isPromotion }] },
      note: 'Leave it out if your file is not due within two years.',
    },
    {
      id: 'criteria',
      text: 'I have gone through the criteria line by line. I would like to show you where I think I meet them, and where it is close.',
      when: isPromotion,
      note: 'Have the criteria of your own school with you. Faculty affairs can say which version holds for you.',
    },
    {
      id: 'early',
      text: 'I know that I may be early. I would rather be turned down than not have been considered.',
      when: inTraining,
    },
    {
      id: 'others-too',
      text: 'If somebody else should have it before me, tell me, and I would help with that.',
      when: established,
      note: 'Only if you would.',
    },
    {
      id: 'room',
      text: 'If it comes, I would {room}.',
      when: { all: [isWork, { question: 'room', answered: true }] },
      note: 'They are wondering who will do your clinics. Tell them before they ask.',
    },
    {
      id: 'ready',
      text: 'I have {ready} here, so that it costs you little time. The judgement would be yours.',
    },
  ],
  asks: [
    {
      id: 'put-forward',
      text: 'Would you put my name in?',
      when: notTheirs,
      note: 'In these words. Then wait.',
    },
    {
      id: 'consider',
      text: 'Would you consider me for it?',
      when: theirs,
      note: 'In these words. Then wait.',
    },
    {
      id: 'gladly',
      text: 'Could you do it gladly? If not, say so, and I will understand.',
      when: notTheirs,
      note: 'A lukewarm letter does more harm than none. This gives them an honest way out.',
    },
    {
      id: 'word',
      text: 'Would you say a word to whoever decides, before they meet?',
      when: decidedElsewhere,
      note: 'One sentence from somebody they trust outweighs a page.',
    },
    {
      id: 'missing',
      text: 'If it is no this time: would you tell me the one thing that is missing?',
    },
    {
      id: 'tell-me',
      text: 'May I ask your office shortly before the date, so that it does not get lost?',
      note: 'Such things get lost, by nobody’s fault.',
    },
  ],
  ladder: [
    {
      id: 'view',
      title: 'Ask for an honest view',
      fits: 'You are not sure that you meet the terms. Costs them five minutes.',
      draft:
        'I am thinking of {thing}. You have sat on such committees. If you had my file in front of you, would you laugh, wait a year, or go on reading?',
    },
    {
      id: 'pass-on',
      title: 'Ask who puts in the names',
      fits: 'They may not be the one, and will know who is.',
      draft:
        'Do you know who puts the names in for {thing}? And would you mind if I told that person that I had spoken with you?',
      when: notTheirs,
    },
    {
      id: 'mention',
      title: 'A word to the one who decides',
      fits: 'A nomination would be too much, or somebody else is writing it.',
      draft:
        'I am putting my name in for {thing}. If you meet them before {closes}, would you say that I {because}? One sentence would do.',
      when: notTheirs,
    },
    {
      id: 'second',
      title: 'A second letter',
      fits: 'There is a first name under it, and yours is the part they saw.',
      draft:
        'Somebody else is writing the main letter for {thing}. Would you write a short one about what you saw yourself? I will send facts and no sentences. They need it by {closes}.',
      when: notTheirs,
    },
    {
      id: 'nominate',
      title: 'The nomination',
      fits: 'They know your work and have the standing for it.',
      draft:
        'Would you put me forward for {thing}? The reason is that I {because}. I have {ready} for you. They need it by {closes}. If it does not suit you for any reason, a no is all I need, and you need not explain it.',
      when: notTheirs,
    },
    {
      id: 'acting',
      title: 'Do it for a time',
      fits: 'The work lies undone while nobody decides. Ask first who does your own work meanwhile.',
      draft:
        'Until it is decided, somebody has to do it. I could do it for three months, if we agree what I put down for that time. You would see how it goes, and if it goes to somebody else, I would hand it over in good order.',
      when: isWork,
    },
    {
      id: 'consider',
      title: 'Ask to be considered, in writing',
      fits: 'They decide themselves, and should have it in front of them on the day.',
      draft:
        'I would like you to consider me for {thing}. The reason is that I {because}. I have {ready} for you, if it helps. Whatever you decide, I would be glad to hear it from you.',
      when: theirs,
    },
    {
      id: 'next-round',
      title: 'The next round, with a month',
      fits: 'This one is given away, or comes too soon.',
      draft:
        'Then not this time. Could we write down the next time: the month in which names are taken, and the one thing I should have done by then? I will come to you a month before.',
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Leans back, and looks out of the window.)',
      behind: 'They may be thinking of somebody else, or of your clinics. Do not fill it.',
      reply: 'You need not say it today. By which day could I know?',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I wish you had told me that you wanted this. I promised it to somebody last week.',
      behind: 'They would have liked to be asked, and dislike being put in the wrong.',
      reply:
        'I should have told you earlier. Then I wish that person well. When names are next taken, may I come to you in time?',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'You are not the only one who has worked hard here.',
      behind:
        'Somebody else has been waiting, and they feel bad about it. Or they were not asked for, once.',
      reply:
        'No, and I would not say so. You know all of us, which is why I ask you. If it should be somebody else, tell me.',
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'I could do that. And you would go on with the night schedule for another year?',
      behind:
        'They see that you may be harder to keep. They need cover, and it is on their desk today.',
      reply:
        'I would like to keep the two apart, so that nobody can say it was a trade. Let us look at the schedule next week. I will help to find a way that lasts.',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You will be wonderful at that one day. You have all the time in the world.',
      behind: 'It may be what they think: not yet. Or the list is full.',
      reply:
        'Thank you. What would make it this year instead of one day? If nothing would, I can take that.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Let somebody else have this one. Just this one. Next year it is yours.',
      behind: 'There is a promise to somebody, or peace to be kept. It may be fair.',
      reply:
        'I can step back if there is a reason. Then I would like us to write down next year: the month, and that my name is on the list. I will remind you.',
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Leave it with me. I will think about it.',
      behind: 'They may mean it. In most drawers it ends there.',
      reply:
        'Gladly. The date is {closes}. May I come by before then, on a day you choose, for your yes or no?',
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'Is your record strong enough for that? I would not like to see you turned down.',
      behind: 'They are thinking of you, and of how they would look.',
      reply:
        'I might be turned down, and I can take that. Where would you see the weak point? If you would be uneasy, I would rather wait.',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'Get the big paper out first. That is what I would do.',
      behind: 'Good advice, perhaps. It is also easier than a decision.',
      reply: 'It will be out when it is out. If it were out today, would you be for me?',
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'It is not up to me. That is for the committee.',
      behind: 'True, and committees choose among the names they are given.',
      reply: 'I know that you cannot promise it. Would you give them the name? The rest is theirs.',
      when: notTheirs,
    },
    {
      id: 'deflection-theirs',
      kind: 'deflection',
      they: 'I have to look at the whole picture first.',
      behind: 'They do, and others have asked. You are one piece of it.',
      reply: 'Of course. Am I in the picture? And on which day will you decide?',
      when: theirs,
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'No. I am going to support somebody else.',
      behind: 'It cost them something to say it to you. Nothing is broken unless you break it.',
      reply:
        'Thank you for telling me. I will ask somebody else to name me, and wanted you to know that from me. Would that put you in a difficult place?',
      when: notTheirs,
    },
    {
      id: 'refusal-theirs',
      kind: 'refusal',
      they: 'No. I am giving it to somebody else.',
      behind: 'It cost them something to say it to you. Nothing is broken unless you break it.',
      reply:
        'Thank you for telling me straight. What was missing, and is there something else you could see me in?',
      when: theirs,
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'Yes, of course. Send me something and I will sign it.',
      behind: 'Trust, and little time. What they sign unread will sound like nobody.',
      reply:
        'You will have the facts tonight. Would you add two sentences of your own about what you saw? They are the ones that will be read.',
      when: notTheirs,
    },
    {
      id: 'agreement-theirs',
      kind: 'agreement',
      they: 'I had hoped that you would ask.',
      behind: 'They may not have felt free to offer it. Now fix what was said.',
      reply:
        'Then I am glad I did. When will you decide, and is there something you would like to see from me before that?',
      when: theirs,
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'You wanted to see me. Nothing bad, I hope?' },
    { id: 'their-what', text: 'What exactly is it, and when is it due?' },
    { id: 'their-why', text: 'And why now?' },
    { id: 'their-clinics', text: 'Who would do your clinics?', when: isWork },
    { id: 'their-else', text: 'Does anybody else here want it?' },
    { id: 'their-write', text: 'What would I have to write?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-time',
      text: '“How would you fit it in?” Your answer: if it comes, I would {room}.',
    },
    {
      id: 'if-rival',
      text: '“Do you know who else is going for it?” Your answer: only what is public. I would rather speak for my own work.',
    },
    {
      id: 'if-asked-others',
      text: '“Have you asked anybody else?” Your answer: the truth. If nobody: no, I came to you first.',
    },
    {
      id: 'if-no',
      text: '“What will you do if I say no?” Your answer: thank you for being open, and see what else there is. I will not hold it against you.',
    },
    {
      id: 'if-leave',
      text: '“Would you leave if you do not get it?” Your answer: that is not why I came. If I ever think of going, you will hear it from me.',
      note: 'Only if it is so.',
    },
    {
      id: 'if-money',
      text: '“Is it about the money?” Your answer: no. If the work grows, I would want to talk about time and pay, on another day.',
      when: { all: [isWork, { not: inTraining }] },
    },
  ],
  neverSay: [
    {
      id: 'never-deserve',
      text: '“It is my turn.”',
      why: 'There is always somebody who has waited longer, and they know the list. Give the reason instead.',
    },
    {
      id: 'never-colleague',
      text: 'Why a colleague should not have it.',
      why: 'It will reach the colleague, and they will wonder what you say about them.',
    },
    {
      id: 'never-formality',
      text: '“It is only a formality.”',
      why: 'You are asking for their name. If it were nothing, you would not need it.',
    },
    {
      id: 'never-sorry',
      text: '“I am sure there are better people.”',
      why: 'They may believe you. It also leaves them to argue your case against you.',
    },
    {
      id: 'never-threat',
      text: '“Otherwise I shall have to look elsewhere.”',
      why: 'It makes a gift into ransom. If you mean to leave, that is a talk of its own.',
    },
  ],
  followUp: {
    timing: 'By e-mail, the same evening, with what you promised. And again, whatever came of it.',
    text: 'Dear {them},\n\nthank you for hearing me out.\n\nSo that you have it in one place: it is {thing}, and the date is {closes}. The reason, in one sentence, is that I {because}. What I said I would send is attached.\n\nIf it should turn out that you would rather not, tell me, and nothing changes between us. I will let you know how it ends.\n\nWith thanks',
  },
  debrief: {
    predicted: ['Will they say yes, no, or later?', 'What will they ask that you fear?'],
    happened: [
      'What exactly will they do, and by which day?',
      'Which of your facts did they repeat in their own words?',
    ],
    learned: [
      'Did you say the reason without taking it back?',
      'What was said to be missing, and do you believe it?',
    ],
  },
  changes: [
    {
      id: 'their-word',
      kind: 'commitment',
      whose: 'theirs',
      title: 'Put my name forward',
      text: 'Note as theirs that {them} agreed to put your name forward for {thing}.',
      when: notTheirs,
    },
    {
      id: 'my-facts',
      kind: 'commitment',
      whose: 'mine',
      title: 'Send the facts, and ask the office shortly before the date',
      text: 'Note as yours: send the facts tonight, and ask their office shortly before the date.',
    },
    {
      id: 'two-weeks',
      kind: 'next-contact',
      inDays: 14,
      text: 'Be in touch with {them} in two weeks, whatever the answer was.',
    },
    {
      id: 'sponsor-seat',
      kind: 'seat',
      role: 'sponsor',
      text: 'Give {them} a sponsor’s seat, if they put their name to yours.',
    },
    {
      id: 'another',
      kind: 'candidate',
      role: 'sponsor',
      text: 'Keep a place among your candidates for somebody else who could name you.',
      when: { question: 'rival', is: ['yes', 'unknown'] },
    },
    {
      id: 'goal',
      kind: 'goal',
      area: 'leadership',
      title: 'Be put forward in the next round, with the missing thing done',
      text: 'Make the next round a goal, with the one missing thing as its first step.',
    },
  ],
  sources: [
    {
      name: 'Forget a Mentor, Find a Sponsor',
      by: 'Sylvia Ann Hewlett, 2013',
      idea: 'A sponsor lends a name and risks it; what they need is a reason they can repeat.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Give the other a proposal they can say yes to, and know your alternative beforehand.',
    },
    {
      name: 'Difficult Conversations',
      by: 'Douglas Stone, Bruce Patton and Sheila Heen, 1999',
      idea: 'What makes it hard is partly what a no would seem to say about who you are.',
    },
  ],
};
