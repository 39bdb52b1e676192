import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

const looking = { question: 'sure', is: ['looking'] } as const;
const offered = { question: 'sure', is: ['offer'] } as const;
const decided = { question: 'sure', is: ['decided'] } as const;
/** Nothing sent, or not said: the most careful words. */
const thinking = { not: { question: 'sure', is: ['looking', 'offer', 'decided'] } } as const;
const open = { not: decided } as const;
const wants = (id: string) => ({ all: [open, { question: 'want', is: [id] }] }) as const;

export const tellingTheChief: Kit = {
  id: 'telling-the-chief',
  title: 'Telling the chief I may leave',
  summary:
    'Another programme, a fellowship elsewhere, an offer, or only the thought of it: what to say, how early, and what to ask for.',
  other: 'your chief',
  minutes: 30,
  signals: ['switching', 'barrier', 'transition'],
  whenItApplies: [
    'You are thinking of going, and would stay if something could change.',
    'You have interviews or an offer, and the world is small enough for your chief to hear of it this week.',
    'You are in training and think of another programme or a fellowship elsewhere. The new place will ask yours about you, so your director will learn of it in any case.',
    'You have decided, and want to leave in such a way that you could come back.',
    'If your pay, your visa or your place could end the day you speak, read the contract and take legal advice first. And if you are leaving because of harassment, begin with somebody whose task is to protect you.',
  ],
  whyHard: [
    'Too early, and you may be counted out before you have gone. Too late, and they hear it from somebody else. No moment feels right.',
    'A chief can take it as a verdict on what they built. And they have a hole to fill: a clinic, a call schedule, a grant, a place in the class.',
    'They will be asked about you for years, in letters and at the bar of a congress. How you left is what they will tell first.',
    'An offer is a strong card, and you can play it once. If you are kept by it and nothing else changes, the reasons you had will be there again in a year.',
  ],
  questions: [
    standing,
    {
      id: 'sure',
      about: 'me',
      ask: 'How far is it?',
      kind: 'choice',
      choices: [
        { id: 'thinking', label: 'I am thinking about it' },
        { id: 'looking', label: 'I have applied or am talking to somebody' },
        { id: 'offer', label: 'I have an offer' },
        { id: 'decided', label: 'I have decided to go' },
      ],
      blank: 'how far it is',
    },
    {
      id: 'where',
      about: 'me',
      ask: 'What would it be?',
      kind: 'choice',
      choices: [
        {
          id: 'programme',
          label: 'Another residency programme',
          inText: 'a place in another programme',
        },
        { id: 'fellowship', label: 'A fellowship elsewhere', inText: 'a fellowship elsewhere' },
        { id: 'post', label: 'A post elsewhere', inText: 'a post elsewhere' },
        { id: 'practice', label: 'Private practice or industry', inText: 'work outside academia' },
        {
          id: 'outside',
          label: 'Something outside medicine',
          inText: 'something outside medicine',
        },
      ],
      blank: 'what it would be',
    },
    {
      id: 'want',
      about: 'me',
      ask: 'What do you want from this talk?',
      help: 'If you have decided, skip it: then it is about leaving well.',
      kind: 'choice',
      choices: [
        { id: 'stay', label: 'To stay, if something can change' },
        { id: 'counsel', label: 'Their honest view, before I choose' },
        { id: 'support', label: 'Their support for my application' },
        { id: 'know', label: 'That they know it from me, no more' },
      ],
      blank: 'what you want from it',
      when: open,
    },
    {
      id: 'draws',
      about: 'me',
      ask: 'What draws you there?',
      help: 'Finish the sentence “What draws me is …” For example: the transplant programme, and a city where my wife can work. Name what is there, not what is wrong here.',
      kind: 'words',
      blank: 'what draws you there',
    },
    {
      id: 'change',
      about: 'me',
      ask: 'What would make you stay?',
      help: 'Finish the sentence “I would stay if …” For example: I had one protected day a week from July. If nothing would, you have decided, and the talk is another one.',
      kind: 'words',
      blank: 'something in particular changed',
      when: open,
    },
    {
      id: 'gave',
      about: 'me',
      ask: 'What did this place or this person give you?',
      help: 'A full sentence, one scene. “You let me run the list on my own when nobody else would have.” It has to be true; leave it empty otherwise.',
      kind: 'words',
      blank: 'what they gave you, as a scene',
    },
    {
      id: 'date',
      about: 'me',
      ask: 'Which date matters?',
      help: 'The day by which you must answer, or your last day if you have decided. A date, as in “31 January”. For notice, read your contract; training years and match agreements have rules of their own: ask the GME office.',
      kind: 'words',
      blank: 'the date',
    },
    {
      id: 'hand',
      about: 'me',
      ask: 'What would you finish or hand over before you went?',
      help: 'Finish the sentence “Before I go I will …” For example: close recruitment for the trial and hand my panel over patient by patient.',
      kind: 'words',
      blank: 'finish and hand over what is mine',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what have they said by the end?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be acceptable?',
      help: 'For example: they are cool, keep it to themselves, and write the letter.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'At what point would you go, whatever they offer?',
      kind: 'words',
      blank: 'when you would go in any case',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If they say “then go”, where do you stand the next morning?',
      help: 'If the answer frightens you, wait with this talk until you have something in writing elsewhere.',
      kind: 'words',
      blank: 'where you stand then',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear from telling them?',
      help: 'Being passed over, a cooler letter, a scene, tears. And what do you fear if they hear it from somebody else?',
      kind: 'words',
      blank: 'what you fear',
    },
    {
      id: 'knows',
      about: 'both',
      ask: 'Who here knows already?',
      kind: 'choice',
      choices: [
        { id: 'nobody', label: 'Nobody' },
        { id: 'one', label: 'One person, in confidence' },
        { id: 'several', label: 'Several, or I cannot be sure' },
      ],
      blank: 'who knows',
    },
    {
      id: 'depends',
      about: 'both',
      ask: 'What hangs on this employer or programme?',
      help: 'Look each of these up before the talk, with somebody who knows: the contract, the international office or an immigration lawyer, the grants office, the GME office. They differ by place and by state.',
      kind: 'several',
      choices: [
        { id: 'letter', label: 'Letters and evaluations' },
        { id: 'visa', label: 'A visa' },
        { id: 'grant', label: 'A grant, data or a laboratory' },
        { id: 'contract', label: 'Notice, non-compete, tail cover, money to pay back' },
        { id: 'training', label: 'Credit for training done' },
        { id: 'none', label: 'Nothing' },
      ],
      blank: 'what hangs on them',
    },
    {
      id: 'their-worry',
      about: 'them',
      ask: 'What does your going cost them?',
      help: 'A clinic, call, a training slot, a grant with your name in it, their own standing with the dean.',
      kind: 'words',
      blank: 'what it costs them',
    },
    {
      id: 'their-hope',
      about: 'them',
      ask: 'What did they hope you would become here?',
      kind: 'words',
      blank: 'what they hoped for you',
    },
    {
      id: 'their-hands',
      about: 'them',
      ask: 'What could they change, and what is above them?',
      help: 'A schedule, a day, a title, a room, perhaps. Pay and posts often belong to the dean, the hospital or the GME office.',
      kind: 'words',
      blank: 'what is in their hands',
    },
    {
      id: 'their-others',
      about: 'them',
      ask: 'How have they treated those who left before you?',
      help: 'Ask one of them. It is the best forecast you can get.',
      kind: 'words',
      blank: 'how others left',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'What can they do without you?',
      help: 'How long would it take to replace you, and who would do your work until then? It tells you what your staying is worth, and how much warning is decent.',
      kind: 'words',
      blank: 'what they do without you',
    },
    {
      id: 'quiet',
      about: 'both',
      ask: 'Until when should it stay between the two of you?',
      help: 'Finish the sentence “Please keep it to yourself until …” For example: I have answered them.',
      kind: 'words',
      blank: 'a day or an event',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-gave',
        text: '{them}, one thing first: {gave} I have not forgotten it, and it makes this harder to say.',
        when: { question: 'gave', answered: true },
        note: 'One scene, then go on at once. They can tell that something is coming.',
      },
      {
        id: 'warm-thinking',
        text: 'I have begun to wonder whether my next step is here. I wanted to talk to you while it is still a question.',
        when: thinking,
      },
      {
        id: 'warm-looking',
        text: 'I have begun to talk to another place. I wanted you to know it from me.',
        when: looking,
      },
      {
        id: 'warm-offer',
        text: 'I have been offered {where}. I have not answered yet, and I wanted to speak with you before I do.',
        when: offered,
      },
      {
        id: 'warm-decided',
        text: 'I have decided to leave. It was not easy, and I wanted to tell you myself.',
        when: decided,
        note: 'If it is decided, say “decided”. If you leave it open, they will spend the hour trying to change it.',
      },
    ],
    plain: [
      {
        id: 'plain-thinking',
        text: 'I asked for this half hour because I am thinking about my next step, and it may not be here. Nothing is done, and I would like to talk about it openly.',
        when: thinking,
      },
      {
        id: 'plain-looking',
        text: 'I asked for this half hour because I am talking to another place, and you should hear that from me.',
        when: looking,
      },
      {
        id: 'plain-offer',
        text: 'I asked for this half hour because I have been offered {where}, and I have not answered yet.',
        when: offered,
      },
      {
        id: 'plain-decided',
        text: 'I asked for this half hour to tell you that I am leaving, and to settle with you how I do it.',
        when: decided,
      },
    ],
    brief: [
      {
        id: 'brief-thinking',
        text: '{them}, I am not sure that my next step is here. May I talk to you about it before I do anything?',
        when: thinking,
      },
      {
        id: 'brief-looking',
        text: '{them}, I am talking to another place. I would rather you had it from me than from a colleague.',
        when: looking,
      },
      {
        id: 'brief-offer',
        text: '{them}, I have an offer. I have not said yes, and I would like to talk first.',
        when: offered,
      },
      {
        id: 'brief-decided',
        text: '{them}, I have decided to leave, and I would like to do it well. Can we talk about how?',
        when: decided,
      },
    ],
  },
  points: [
    {
      id: 'knows-nobody',
      text: 'Nobody else here knows.',
      when: { question: 'knows', is: ['nobody'] },
    },
    {
      id: 'knows-one',
      text: 'One other person here knows, in confidence. Nobody else.',
      when: { question: 'knows', is: ['one'] },
      note: 'If they ask who, say that you will ask that person first.',
    },
    {
      id: 'knows-several',
      text: 'You may have heard something already. I am sorry if you did; I wanted to be the one to tell you.',
      when: { question: 'knows', is: ['several'] },
    },
    {
      id: 'draws',
      text: 'What draws me is {draws}.',
      note: 'Then stop. The more reasons you give, the more of them can be argued with.',
    },
    {
      id: 'stay',
      text: 'I would rather stay. I would stay if {change}.',
      when: wants('stay'),
      note: 'One thing, or two. A list of nine is a resignation.',
    },
    {
      id: 'not-auction',
      text: 'I am not asking you to outbid anyone. I am telling you what would settle it.',
      when: wants('stay'),
    },
    {
      id: 'no-is-fine',
      text: 'If it cannot be done, I would rather know than wait.',
      when: wants('stay'),
    },
    {
      id: 'counsel',
      text: 'I have not made up my mind. You know me and you know the field, and I would like your view before I choose.',
      when: wants('counsel'),
      note: 'Say this only if their view could change something.',
    },
    {
      id: 'support',
      text: 'I would like to apply openly. They will ask about me here, and I would rather you were prepared.',
      when: wants('support'),
    },
    {
      id: 'programme',
      text: 'I know that a place in the class is not easily filled. I would like to do this by the rules, with you and the GME office, and in good time.',
      when: { all: [inTraining, { question: 'where', is: ['programme'] }] },
    },
    {
      id: 'date-offer',
      text: 'I have been asked to answer by {date}.',
      when: { all: [offered, { question: 'date', answered: true }] },
    },
    {
      id: 'date-decided',
      text: 'My last day would be {date}, if that gives you time enough.',
      when: decided,
      note: 'Know your notice period. Offer more than it if you truly can.',
    },
    {
      id: 'settled',
      text: 'I have thought about it for a long time. I have not come for a counter-offer, and I would rather you did not spend a favour on one.',
      when: decided,
    },
    {
      id: 'hand-open',
      text: 'If I do go, I will {hand} first.',
      when: open,
    },
    { id: 'hand-decided', text: 'Before I go I will {hand}.', when: decided },
    {
      id: 'as-before',
      text: 'As long as I am here you can count on me as before, on call and on the ward.',
      when: inTraining,
    },
    {
      id: 'as-before-faculty',
      text: 'As long as I am here, nothing changes in my clinics and in my share of call.',
      when: { question: 'standing', is: ['junior', 'mid', 'senior'] },
    },
    {
      id: 'people',
      text: 'There are people whose work hangs on mine. I would like to settle with you what becomes of them before anybody hears of it in the corridor.',
      when: established,
      note: 'Know the names: the fellow, the coordinator, the laboratory. Promise them nothing before you have spoken here.',
    },
    {
      id: 'grant',
      text: 'I have promised nobody anything about the grant or the data. I would like us to go through that with the grants office.',
      when: { question: 'depends', is: ['grant'] },
    },
  ],
  asks: [
    {
      id: 'ask-quiet',
      text: 'Will you keep it to yourself until {quiet}?',
      note: 'Ask for this before you tell the rest, if you are not sure of it.',
    },
    {
      id: 'ask-stay',
      text: 'Can you tell me a week before {date} whether that can be done?',
      when: {
        all: [open, { question: 'want', is: ['stay'] }, { question: 'date', answered: true }],
      },
    },
    {
      id: 'ask-stay-month',
      text: 'Can you tell me within the month whether that can be done?',
      when: {
        all: [open, { question: 'want', is: ['stay'] }, { question: 'date', answered: false }],
      },
    },
    {
      id: 'ask-counsel',
      text: 'If I were not on your schedule, would you tell me to take it?',
      when: wants('counsel'),
      note: 'It lets them answer as a mentor. They will need a moment to change chairs.',
    },
    {
      id: 'ask-letter',
      text: 'Could you write me a strong letter?',
      when: wants('support'),
      note: 'The word “strong” is there so that they can say no. A hesitation is an answer too.',
    },
    {
      id: 'ask-reference',
      text: 'May I give your name to people who ask about me?',
      when: decided,
    },
    {
      id: 'ask-announce',
      text: 'Can we agree today on who tells the team, and when?',
      when: decided,
      note: 'Patients and trainees should have it from you where the rules of the house allow it.',
    },
    {
      id: 'ask-again',
      text: 'May I come back to you before I decide?',
      when: { all: [open, { not: { question: 'want', is: ['stay', 'support'] } }] },
    },
  ],
  ladder: [
    {
      id: 'future',
      title: 'Talk about the next three years',
      fits: 'You are only thinking. Nothing has to be said about leaving.',
      draft:
        'I would like half an hour on where I could be in three years, and whether that can be here. I would bring a page.',
      when: thinking,
    },
    {
      id: 'need',
      title: 'Name the one thing, with a date',
      fits: 'There is something that would keep you, and they may not know it.',
      draft:
        'There is one thing that decides whether I can stay for good: I would stay if {change}. Could you find out by the end of next month whether that is possible?',
      when: {
        not: {
          any: [
            { question: 'sure', is: ['offer', 'decided'] },
            { question: 'want', is: ['support', 'know'] },
          ],
        },
      },
    },
    {
      id: 'taste',
      title: 'A month elsewhere',
      fits: 'In training, when what you miss may be found on an elective.',
      draft:
        'Could I spend an elective there this year? It would tell me whether it is what I think it is, and I would come back with what they do better.',
      when: { all: [inTraining, open] },
    },
    {
      id: 'trial',
      title: 'Half a year with the change',
      fits: 'They are willing, and cannot promise it for good.',
      draft:
        'Let us try it for half a year. In the last month we sit down and each say whether it has worked. Until then I will not look elsewhere.',
      when: { all: [{ not: { question: 'sure', is: ['offer', 'decided'] } }, { not: inTraining }] },
    },
    {
      id: 'asked',
      title: 'I have been asked to have a look',
      fits: 'You are going for an interview, and it would be known within a week.',
      draft:
        'I have been asked to come and see a place, and I am going. I do not know whether it will come to anything. I did not want you to hear it from them.',
      when: { not: { question: 'sure', is: ['offer', 'decided'] } },
    },
    {
      id: 'time',
      title: 'Ask the other place for time',
      fits: 'Your chief needs longer than your offer allows. To the other place, before you speak here again.',
      draft:
        'Thank you for the offer. I take it seriously, and I would like to answer it properly. Could I have until [date] instead of {date}?',
      when: offered,
    },
    {
      id: 'terms',
      title: 'In writing, before the date',
      fits: 'They want to keep you, and you have an offer that you would take.',
      draft:
        'Thank you for wanting me to stay. For me to decline the other offer I would need it in writing, from whoever can sign it, before I have to answer: what changes, from which day, and for how long.',
      when: offered,
    },
    {
      id: 'transfer',
      title: 'A transfer by the rules',
      fits: 'Another programme has said that it could take you.',
      draft:
        'I would like to ask to be released at the end of the training year. I know that the new programme needs a record of my training and an evaluation from you. What do you need from me, and whom do we have to ask?',
      when: { all: [inTraining, { question: 'where', is: ['programme'] }] },
    },
    {
      id: 'longer',
      title: 'A later last day',
      fits: 'Your going opens a hole that a few more weeks would close, and the new place can wait.',
      draft:
        'If it helps, I can stay until [a later date]. That is as far as I can go, and I would like to fix it today.',
      when: decided,
    },
    {
      id: 'resign',
      title: 'The letter',
      fits: 'It is decided and you have told them in person. Short; no reasons.',
      draft:
        'Dear {them},\n\nas I told you today, I am resigning from [my post, or the programme]. My last day will be {date}.\n\nI am grateful for what I was able to learn and do here. Before I go I will {hand}.\n\nYours sincerely',
      when: decided,
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Puts down the pen, and looks out of the window.)',
      behind: 'They are counting what it means, for you and for the schedule.',
      reply: 'I know that this changes your plans. You need not say anything today.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'After all that we have put into you.',
      behind:
        'They hear that it was not enough. It may be said about money and meant about themselves.',
      reply:
        'You did put a lot into me, and I use it every day. I am not going because it was too little. I will use it wherever I am.',
      when: decided,
    },
    {
      id: 'hurt-open',
      kind: 'hurt',
      they: 'After all that we have put into you.',
      behind:
        'They hear that it was not enough. It may be said about money and meant about themselves.',
      reply:
        'You did put a lot into me, and I use it every day. That is why you hear about this now, and from me.',
      when: open,
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'So we were a stepping stone. How long have you been planning this?',
      behind: 'They feel made a fool of. They think of what they said about you to others.',
      reply:
        'I meant it when I came, and the work I did here was real. I am telling you now so that you have time to plan.',
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'What do they give you that we cannot? I will see what I can do.',
      behind: 'Money and nights are what they can move by tomorrow. It is quicker than asking why.',
      reply:
        'I do not want to set one place against the other. What decides it for me is one thing: I would stay if {change}.',
      when: wants('stay'),
    },
    {
      id: 'bargaining-open',
      kind: 'bargaining',
      they: 'What do they give you that we cannot? I will see what I can do.',
      behind: 'Money and nights are what they can move by tomorrow. It is quicker than asking why.',
      reply:
        'Thank you for looking for something. I do not want to set one place against the other. What draws me is {draws}, and nobody could move that here.',
      when: { all: [open, { not: { question: 'want', is: ['stay'] } }] },
    },
    {
      id: 'bargaining-decided',
      kind: 'bargaining',
      they: 'What do they give you that we cannot? I will see what I can do.',
      behind: 'Money and nights are what they can move by tomorrow. It is quicker than asking why.',
      reply:
        'Thank you, and please do not. My mind is made up. I would be glad if you used it for whoever comes next.',
      when: decided,
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You are the future of this place. I have had plans for you.',
      behind: 'It may be true, and they never said it. It may also be what one says on such a day.',
      reply:
        'I did not know that, and it means a great deal to me. What would it look like, and from when? I would need to see it, not only hear it.',
      when: open,
    },
    {
      id: 'flattery-decided',
      kind: 'flattery',
      they: 'You are the future of this place. I have had plans for you.',
      behind: 'It may be true, and they never said it. It may also be what one says on such a day.',
      reply:
        'That means a great deal to me, and I will remember that you said it. I have decided, and I would like to leave this place in good order for you.',
      when: decided,
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Stay until the site visit, at least. Just this one year.',
      behind: 'They need your name on a page. After this visit there will be the next.',
      reply:
        'I cannot give you the year. I can give you the preparation: tell me what you need from me for it, and I will tell you by Friday what I can finish.',
      when: { any: [decided, offered] },
    },
    {
      id: 'just-this-one-open',
      kind: 'just-this-one',
      they: 'Do not do anything until the site visit is over. Just this once.',
      behind: 'They need calm, and your name on a page.',
      reply:
        'I will do my share for the site visit in any case. I would not like to promise more than that today.',
      when: { not: { any: [decided, offered] } },
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Let me speak to the dean first. Do not sign anything.',
      behind: 'They want to help, and deans take their time.',
      reply:
        'Thank you, I would be glad if you did. I will wait as long as I can, and I will tell you the day I cannot wait any longer.',
      when: open,
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'It is no better over there. I know these people.',
      behind: 'Sometimes it is envy, and sometimes they know something that you ought to know.',
      reply: 'Then tell me what you know, please. I would rather hear it now than find it out.',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'In your place I would wait until after promotion.',
      behind: 'It is what they did. It may be good advice, and it also suits them.',
      reply:
        'I have thought about that too. What would I lose by going before it? You have seen more of these than I have.',
      when: { not: inTraining },
    },
    {
      id: 'advice-training',
      kind: 'advice',
      they: 'Everybody wants to leave in the winter of the second year. It passes.',
      behind: 'They have seen many come through. They may not have asked what it is this time.',
      reply:
        'It may pass. I have tried to look at what would be left of it in spring, and something would. May I tell you what?',
      when: inTraining,
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'Then go. But do not ask me for a letter.',
      behind: 'It is said within the first minute. Many take it back in the first week.',
      reply:
        'I am sorry to hear that. I will ask you once more in two weeks, and then accept what you say.',
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'Yes, well. We will see. Have you done the schedule for March?',
      behind: 'They do not want to have heard it yet.',
      reply:
        'You will have it tonight. I would like to know that you have heard me. May I come back to this on Thursday?',
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'Take it. I would, in your place.',
      behind: 'A generous chief. Or one who has known it for longer than you have.',
      reply:
        'Thank you. I had not expected that. May I ask you what I should look out for, before I say yes?',
      when: open,
    },
    {
      id: 'agreement-decided',
      kind: 'agreement',
      they: 'I am sorry, and I understand. I would have done the same.',
      behind: 'A generous chief. They may still be sad tomorrow.',
      reply:
        'Thank you. I hoped we would still be able to work together. Is there something I should leave in your hands?',
      when: decided,
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Come in. I have ten minutes; is it urgent?' },
    { id: 'their-bad', text: 'Has something happened?' },
    { id: 'their-where', text: 'Where is it?' },
    { id: 'their-wrong', text: 'What are we doing wrong?' },
    { id: 'their-keep', text: 'What would it take to keep you?', when: open },
    { id: 'their-when', text: 'And when would that be?' },
    { id: 'their-told', text: 'Who else knows about this?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-where',
      text: '“Where?” Your answer: the name, if you can bear to have it known by tomorrow. If not: I have promised them not to say yet.',
    },
    {
      id: 'if-wrong',
      text: '“What are we doing wrong?” Your answer: one thing that they could change, with an example, and no names. Or: let me think about it and come back to you after I have gone.',
    },
    {
      id: 'if-pay',
      text: '“What do they offer?” Your answer: you need not say. If you do, say it right; it will be checked.',
      when: { question: 'sure', is: ['offer', 'decided'] },
    },
    {
      id: 'if-visa',
      text: '“And your visa?” Your answer: I am taking advice on that. Say no more before you have it.',
      when: { question: 'depends', is: ['visa'] },
    },
    {
      id: 'if-contract',
      text: '“You have a contract.” Your answer: I have read it, and I will keep to it. I would like to go through it with HR.',
      when: { question: 'depends', is: ['contract'] },
    },
    {
      id: 'if-people',
      text: '“Are you taking anybody with you?” Your answer: I have asked nobody. Let it be true.',
      when: established,
    },
    {
      id: 'if-staying',
      text: '“If I fix it, will you stay for good?” Your answer: I can promise you honest work and an early word. I could not promise more anywhere.',
      when: open,
    },
  ],
  neverSay: [
    {
      id: 'never-bluff',
      text: 'An offer that you would not take.',
      why: 'They may say “congratulations”. And afterwards you are the one who bluffs.',
      when: open,
    },
    {
      id: 'never-people',
      text: '“It is because of Dr. So-and-so.”',
      why: 'It will be passed on before you are at the lift, and you will meet at every congress.',
    },
    {
      id: 'never-everyone',
      text: '“Everybody here wants to leave.”',
      why: 'The chief will wonder who, and your friends pay for it.',
    },
    {
      id: 'never-or-else',
      text: '“Give me this or I go.”',
      why: 'A chief who yields to that once will look for somebody they need not fear. “I would stay if” says the same and leaves them a choice.',
      when: open,
    },
    {
      id: 'never-maybe',
      text: '“I might still change my mind.”',
      why: 'If it is decided, this is unkind: they will hope, and plan nothing.',
      when: decided,
    },
    {
      id: 'never-list',
      text: 'Everything that has been wrong in three years.',
      why: 'On the way out it helps nobody. What they can mend, tell them in private, later, and only if they ask.',
    },
    {
      id: 'never-grant',
      text: '“The grant goes with me.”',
      why: 'An award is often held by the institution, and moving it takes its consent and the funder’s. Ask the grants office first.',
      when: { question: 'depends', is: ['grant'] },
    },
  ],
  followUp: {
    timing: 'The same evening, to them alone. From a private address if nothing may be known yet.',
    text: 'Dear {them},\n\nthank you for hearing me out today. I know that it was not what you had hoped to hear.\n\nThis is how I understood it: [what each of us said we would do, and by when]. Please keep it to yourself until {quiet}.\n\nWhatever else comes, I will {hand} before I leave.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What do you expect them to say first?', 'What are you most afraid to be asked?'],
    happened: ['What did they say first?', 'What did they promise, and by when?'],
    learned: [
      'What do you know now about staying that you did not know before?',
      'Would you tell them earlier or later next time?',
    ],
  },
  changes: [
    {
      id: 'two-weeks',
      kind: 'next-contact',
      inDays: 14,
      text: 'Speak to {them} again in two weeks, about this or about anything else.',
    },
    {
      id: 'their-answer',
      kind: 'commitment',
      whose: 'theirs',
      title: 'Say whether the change can be made',
      text: 'Note it as promised by {them}: an answer about what would make you stay.',
      when: wants('stay'),
    },
    {
      id: 'handover',
      kind: 'commitment',
      whose: 'mine',
      title: 'Write the handover: patients, trainees, projects, keys',
      text: 'Note it as yours: the handover in writing.',
      when: decided,
    },
    {
      id: 'decide-goal',
      kind: 'goal',
      title: 'Decide whether to stay, with reasons I can say aloud',
      text: 'Set a goal: to have decided by a date of your own.',
      when: open,
    },
    {
      id: 'leaving-stage',
      kind: 'stage',
      stage: 'separation',
      text: 'Move {them} to the stage “Separation”: you are leaving, and it has been said.',
      when: decided,
    },
    {
      id: 'outside-mentor',
      kind: 'candidate',
      role: 'mentor',
      text: 'Keep a place among your candidates for somebody outside the institution who can advise you on this.',
      when: open,
    },
  ],
  sources: [
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'The strength to ask comes from a good alternative. Know yours, and think about theirs.',
    },
    {
      name: 'Exit, Voice, and Loyalty',
      by: 'Albert O. Hirschman, 1970',
      idea: 'Leaving and speaking up are two answers to the same trouble; speaking up works only while one might still stay.',
    },
    {
      name: 'Difficult Conversations',
      by: 'Douglas Stone, Bruce Patton and Sheila Heen, 1999',
      idea: 'The news also says something to them about who they are; leave room for that.',
    },
  ],
};
