import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

/** Nothing new: the load there already is has to shrink. */
const isLoad = { question: 'offered', is: ['none'] } as const;
/** Something new is on the table, or is about to be: taken as so until it is said otherwise. */
const isOffered = { not: isLoad } as const;

/** Case 3 of the source: a child is on the way, and the mentor offers the PI role of a large study. */
export const scalingBack: Kit = {
  id: 'scaling-back',
  title: 'Scaling back when you are offered more',
  summary:
    'A mentor wants you to lead a large study just when you meant to do less, for a child, a parent or your health. You say so early, and bring an offer of your own.',
  other: 'your mentor',
  minutes: 30,
  signals: ['transition', 'new-position'],
  tool: 'effort',
  whenItApplies: [
    'You are offered a role that would make your name, and you had planned to ask for less.',
    'A child is on the way, a parent needs you, somebody at home is ill, or you are.',
    'Nothing new is offered, but what you carry no longer fits the week you have.',
    'If you have already been treated worse because of a pregnancy, a leave or an illness, get advice first: your GME or HR office, an ombuds office, or somebody outside the department.',
  ],
  whyHard: [
    'You are answering a gift with bad news. They have thought about your future, perhaps called in favours, and you have to say no, or not like this, before they have finished being pleased.',
    'It touches who you are: the reliable one, the one who gets things done. You may fear being taken off the list for good. They may fear that they backed the wrong person.',
    'A yes is easy today and costs a great deal in the third month. A PI answers for patients, sites and data; taken on by halves, the role harms the study and you.',
  ],
  questions: [
    standing,
    {
      id: 'offered',
      about: 'me',
      ask: 'Has something new been offered?',
      kind: 'choice',
      choices: [
        { id: 'asked', label: 'Yes, they have asked me' },
        { id: 'coming', label: 'Not yet, but I know it is coming' },
        { id: 'none', label: 'No: I need to do less of what I have' },
      ],
      blank: 'whether something was offered',
    },
    {
      id: 'role',
      about: 'me',
      ask: 'What can you not carry in full now?',
      help: 'Name it as they would. Finish the sentence “What I cannot carry in full is …”: “the PI role in the sepsis study”, “three projects at once”.',
      kind: 'words',
      blank: 'the role you are offered',
    },
    {
      id: 'reason',
      about: 'me',
      ask: 'What will you say is the reason?',
      help: 'You choose how much you tell. You owe them the fact that you will do less, early enough to plan. You do not owe a diagnosis.',
      kind: 'choice',
      choices: [
        { id: 'child', label: 'A child is on the way', inText: 'a child is on the way' },
        {
          id: 'small',
          label: 'My children are small',
          inText: 'my children are small and need more of me',
        },
        { id: 'parent', label: 'A parent needs me', inText: 'one of my parents needs me' },
        { id: 'ill', label: 'Somebody at home is ill', inText: 'somebody at home is ill' },
        {
          id: 'health',
          label: 'My own health',
          inText: 'I have to look after my health for a while',
        },
        { id: 'private', label: 'I would rather not say', inText: 'something at home needs me' },
      ],
      blank: 'the reason, in your words',
    },
    {
      id: 'until',
      about: 'me',
      ask: 'Until when, as far as one can know?',
      help: 'A date to look again is enough. Finish the sentence “I am going to work less until …”: “next summer”.',
      kind: 'words',
      blank: 'a date to look again',
    },
    {
      id: 'hours',
      about: 'me',
      ask: 'What can you truly give in the hardest month?',
      help: 'Think of the week with no sleep. Finish the sentence “In the hardest month I can give …”: “two hours a week, by telephone”.',
      kind: 'words',
      blank: 'the hours you can give',
    },
    {
      id: 'keep',
      about: 'me',
      ask: 'What will you keep, whatever happens?',
      help: 'One thing that matters to them too. Finish the sentence “What I am going to keep is …”: “the revision of our paper”.',
      kind: 'words',
      blank: 'the one thing you will keep',
    },
    {
      id: 'want',
      about: 'me',
      ask: 'Where do you want to be once this time is over?',
      help: 'It tells them whether this is a pause or an end. Leave it out if you do not know. Finish the sentence “In three years I want to be …”: “leading a study of my own”.',
      kind: 'words',
      blank: 'where you want to be',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What are you afraid it will cost you?',
      help: 'Not said aloud. What you fear most is what you will be tempted to buy off with a yes.',
      kind: 'words',
      blank: 'what you fear',
    },
    {
      id: 'first-offer',
      about: 'me',
      ask: 'Which offer will you make first?',
      help: 'Fill in your effort, now and wanted, and look at what it touches. Bring one offer and keep the others in reserve.',
      kind: 'choice',
      choices: [
        {
          id: 'later',
          label: 'Later: the same, from another date',
          inText: 'a later date, with somebody else holding it until then',
        },
        {
          id: 'smaller',
          label: 'Smaller: a part of it, done well',
          inText: 'a smaller part, done well, with somebody else in the lead',
        },
        {
          id: 'handed',
          label: 'Handed over: somebody else, with my help at the start',
          inText: 'handing it over, with my help at the start',
        },
        {
          id: 'none',
          label: 'No offer: I want to say no',
          inText: 'a no, early enough to ask somebody else',
        },
      ],
      blank: 'your offer',
    },
    {
      id: 'later',
      about: 'me',
      ask: 'Later: from when could you mean it?',
      help: 'Not the first day back: add three months to it. Finish the sentence “I could do it from …”: “January of next year”.',
      kind: 'words',
      blank: 'a month you can mean',
    },
    {
      id: 'smaller',
      about: 'me',
      ask: 'Smaller: which part could you do well?',
      help: 'A part with an edge, that does not grow. Finish the sentence “The part I can do well is …”: “the protocol and our own site”.',
      kind: 'words',
      blank: 'the part you can do well',
    },
    {
      id: 'handed',
      about: 'me',
      ask: 'Handed over: who could lead it?',
      help: 'A colleague, a fellow who is ready, somebody at another site. Ask them before you name them. Finish the sentence “Somebody who could take it on is …”.',
      kind: 'words',
      blank: 'a name',
    },
    {
      id: 'gave',
      about: 'me',
      ask: 'What did they do that brought you this far?',
      help: 'One scene, as a sentence with “You”: “You read every draft of my first paper twice.”',
      kind: 'words',
      blank: 'what they did, as a scene',
    },
    {
      id: 'told',
      about: 'me',
      ask: 'Does your chief or programme director know?',
      help: 'Decide whom you tell first. Offices carry news faster than people do.',
      kind: 'choice',
      choices: [
        { id: 'yes', label: 'Yes' },
        { id: 'not-yet', label: 'Not yet' },
        { id: 'same', label: 'It is the person I am speaking with' },
      ],
      blank: 'who knows',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what is agreed by the end?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be acceptable?',
      help: 'For example: they are disappointed, and want a week to think about the smaller part.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not agree to, however kindly it is put?',
      help: 'For example: being named PI now and “seeing how it goes”, or a site visit in the month of the birth.',
      kind: 'words',
      blank: 'what you will not agree to',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If no version fits both of you, what will you do?',
      help: 'Knowing it makes a no quieter. The other papers, the clinic, a year without a new study: what would it really be like?',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'their-need',
      about: 'them',
      ask: 'What do they need most from this?',
      help: 'A name by a date, a site, a method, somebody who travels. Your offer has to solve it. Finish the sentence “What you need most is …”: “a PI on the application by March”.',
      kind: 'words',
      blank: 'what they need most',
    },
    {
      id: 'their-fear',
      about: 'them',
      ask: 'What might they fear when they hear it?',
      help: 'That you are leaving research. That they vouched for you. That they wait, and you do not come back.',
      kind: 'words',
      blank: 'what they may fear',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'If you say no, what can they do?',
      help: 'If there is nobody else, your no costs them more. That is a reason to say it sooner, and no reason to say yes.',
      kind: 'words',
      blank: 'what they can do then',
    },
    {
      id: 'clock',
      about: 'both',
      ask: 'Which clocks run meanwhile?',
      help: 'Leave, a longer promotion clock, training time and visas are decided locally. Ask your GME, HR, faculty affairs or international office before you name a date. You may ask them before you tell anybody else.',
      kind: 'several',
      choices: [
        { id: 'promotion', label: 'Promotion' },
        { id: 'grant', label: 'A grant, and the effort promised in it' },
        { id: 'training', label: 'Training time or boards' },
        { id: 'visa', label: 'A visa' },
        { id: 'none', label: 'None' },
      ],
      blank: 'which clocks run',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-first',
        text: 'Before we begin, may I say something? It changes what we can plan, and I would like you to hear it from me.',
        note: 'Say it before they have drawn the study on the board. After that, each minute makes it harder for both of you.',
      },
      { id: 'warm-gave', text: 'And I know who brought me here. {gave}' },
    ],
    plain: [
      {
        id: 'plain-two',
        text: 'I have two things for today: some news about the coming year, and what it means for our work. The news first.',
      },
    ],
    brief: [
      {
        id: 'brief-offered',
        text: 'Thank you for thinking of me. I cannot do it in the form you have in mind, and I have come with another.',
        when: { all: [isOffered, { not: { question: 'first-offer', is: ['none'] } }] },
      },
      {
        id: 'brief-no',
        text: 'Thank you for thinking of me. I cannot do it, and I wanted to tell you in person and early.',
        when: { all: [isOffered, { question: 'first-offer', is: ['none'] }] },
      },
      {
        id: 'brief-load',
        text: 'I need to carry less for a time, and I have come to say what and until when.',
        when: isLoad,
      },
    ],
  },
  points: [
    {
      id: 'meaning',
      text: 'I know what it means that you thought of me for {role}. Nothing I say today is meant as less than thanks.',
      when: isOffered,
    },
    {
      id: 'news',
      text: 'This is what has changed: {reason}. I am going to work less until {until}.',
      note: 'One breath, then stop. Let them answer before you go on to the work.',
    },
    {
      id: 'glad',
      text: 'I am happy about it, and I would like you to hear it that way.',
      when: { question: 'reason', is: ['child'] },
    },
    {
      id: 'in-full',
      text: 'It means that I cannot carry {role} in full, and work of that size needs somebody who answers on the day. If I said yes now, you would find out in the third month that I had meant something smaller.',
      when: isOffered,
    },
    {
      id: 'as-before',
      text: 'It means that I cannot carry {role} the way I have so far. If I said nothing now, you would find out in the third month.',
      when: isLoad,
    },
    {
      id: 'staying-training',
      text: 'I still want the kind of work you have been teaching me. I am asking for a different pace, for a time.',
      when: inTraining,
    },
    {
      id: 'staying',
      text: 'I am not leaving this work. I am making it smaller for a time, so that I am still in it afterwards.',
      when: { question: 'standing', is: ['junior'] },
    },
    {
      id: 'staying-established',
      text: 'I have told younger people that a career can bear a quieter year. I had better believe it myself.',
      when: established,
    },
    {
      id: 'want',
      text: 'In three years I want to be {want}. That has not changed.',
      when: { question: 'want', answered: true },
    },
    {
      id: 'keep',
      text: 'What I am going to keep is {keep}. You can count on that.',
    },
    {
      id: 'hours',
      text: 'In the hardest month I can give {hours}. I would rather name a small number and hold to it.',
      when: { not: { question: 'first-offer', is: ['none'] } },
    },
    {
      id: 'their-need',
      text: 'I have thought about what you need most: {their-need}. I have tried to make my offer fit that.',
      when: {
        all: [
          { question: 'their-need', answered: true },
          { question: 'first-offer', is: ['later', 'smaller', 'handed'] },
        ],
      },
    },
    {
      id: 'offer-later',
      text: 'I would like to do it, and I could do it from {later}. Until then somebody else would have to lead.',
      when: { all: [{ question: 'first-offer', is: ['later'] }, isOffered] },
    },
    {
      id: 'offer-pause',
      text: 'The rest I would like to put down for a time. It can wait, or somebody else can hold it, and I could be back at it from {later}.',
      when: { all: [{ question: 'first-offer', is: ['later'] }, isLoad] },
    },
    {
      id: 'offer-smaller',
      text: 'The part I can do well is {smaller}. Somebody else would have to lead, and you would always know what to ask me for.',
      when: { question: 'first-offer', is: ['smaller'] },
    },
    {
      id: 'offer-handed',
      text: 'I think {handed} could take it on. I would hand over all I have, and be there for the first weeks.',
      when: { question: 'first-offer', is: ['handed'] },
    },
    {
      id: 'offer-none',
      text: 'I have looked for a version that would be fair to you, and found none. So my answer is no, and I am giving it now so that you have time.',
      when: { question: 'first-offer', is: ['none'] },
    },
    {
      id: 'go-on',
      text: 'Please go on asking me for things. I would rather say no myself than have it decided for me out of kindness.',
    },
  ],
  asks: [
    {
      id: 'ask-first-months',
      text: 'What would I have to do in the first six months that nobody else could?',
      when: { all: [isOffered, { not: { question: 'first-offer', is: ['handed', 'none'] } }] },
      note: 'A real question. The answer often shows how small your part could be.',
    },
    {
      id: 'ask-paid',
      text: 'Would the time be paid for, and come out of my other duties rather than on top of them?',
      when: { all: [isOffered, { not: { question: 'first-offer', is: ['handed', 'none'] } }] },
      note: 'Clinic, call and teaching do not shrink by themselves. Ask who would tell the scheduler.',
    },
    {
      id: 'ask-later',
      text: 'Could somebody else lead until I am there?',
      when: { all: [{ question: 'first-offer', is: ['later'] }, isOffered] },
    },
    {
      id: 'ask-pause',
      text: 'Can the rest wait, or be held by somebody else, until I am back?',
      when: { all: [{ question: 'first-offer', is: ['later'] }, isLoad] },
    },
    {
      id: 'ask-smaller',
      text: 'Would you have me for {smaller}, with somebody else in the lead?',
      when: { question: 'first-offer', is: ['smaller'] },
    },
    {
      id: 'ask-handed-over',
      text: 'Would you think about {handed} for it, if I helped at the start?',
      when: { question: 'first-offer', is: ['handed'] },
    },
    {
      id: 'ask-between-us',
      text: 'Will you keep this between us until I have told the others myself?',
      when: { question: 'told', is: ['not-yet'] },
      note: 'Say by when that will be. A week is reasonable; a month is not.',
    },
    {
      id: 'ask-next',
      text: 'Will you think of me again when the next one comes?',
      when: isOffered,
    },
    {
      id: 'ask-date',
      text: 'Can we put a date into the calendar now, on which we look at it again?',
    },
  ],
  ladder: [
    {
      id: 'week',
      title: 'A week before you answer',
      fits: 'They want a yes in the room, or you learn something that changes the picture.',
      draft:
        'I want to give you an answer that holds, and I cannot do it in this chair. You will have it in writing a week from today. Until then please leave my name off anything that goes out.',
      when: isOffered,
    },
    {
      id: 'later',
      title: 'Later: the same, from another date',
      fits: 'The role fits and the year does not, and the work can begin under somebody else.',
      draft:
        'I would like to do this, and I could do it from {later}. Could somebody lead until then, with the change written into the plan from the start? If it is a study, the funder and the ethics board would have to agree to it. If that would weaken it, say so, and I will make you another offer.',
      when: isOffered,
    },
    {
      id: 'pause',
      title: 'Later: a pause with a date',
      fits: 'The work can wait for a while, or somebody can hold it for you.',
      draft:
        'Could we let the rest wait until {later}, or find somebody who holds it for me? I would write one page on each thing: where it stands, what comes next, whom it concerns. On that date we look at it together, and if I cannot take it up again then, it goes to somebody else.',
      when: isLoad,
    },
    {
      id: 'smaller',
      title: 'Smaller: a part of it, done well',
      fits: 'They need your skill or your site more than your name at the top.',
      draft:
        'The part I can do well is {smaller}. I would have that one job and no other, and in the hardest month it would get {hours}. I would want us to write down today where it ends.',
    },
    {
      id: 'shared',
      title: 'Shared: two in the lead',
      fits: 'It may have two leaders, and there is somebody both of you trust.',
      draft:
        'Could two of us lead it? I would take what can be done at a desk and at odd hours, the other would take the calls and the travel. We would write down who decides what before anything is sent, and we would both be named for it.',
    },
    {
      id: 'handed-over',
      title: 'Handed over: somebody else leads',
      fits: 'It cannot wait, and it should not be done by halves.',
      draft:
        'I think {handed} could take it on. I would write down what I know, make the introductions and sit in for the first month. I would rather see it done well by somebody else than late by me.',
    },
    {
      id: 'no',
      title: 'A clean no',
      fits: 'No version is fair to both of you, or you do not want it.',
      draft:
        'I have thought about it, and my answer is no. It is good work at the wrong time for me. I am saying it today so that you have the weeks to find somebody.',
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Puts the pen down, and looks out of the window.)',
      behind: 'They are taking apart a plan they had been looking forward to.',
      reply: 'I know it is not what you expected to hear. Take your time. I am not in a hurry.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I built this with you in mind.',
      behind: 'They gave something, and it seems to come back unopened.',
      reply:
        'I can see that you did, and I thank you for it. What I cannot give you is the year it needs. I would rather disappoint you today than let you down in the middle of it.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'Do you know what I had to do to get your name on this?',
      behind: 'They vouched for you, and now have to take it back in front of others.',
      reply:
        'No, and I would like to know, because I want to help put it right. If it helps, I will speak with them myself and say that the decision is mine.',
      when: isOffered,
    },
    {
      id: 'anger-load',
      kind: 'anger',
      they: 'And who is supposed to do it now?',
      behind: 'They see the work landing on their own desk. The question is fair.',
      reply:
        'That is the right question, and I did not want to come without an answer. I have a list of what is open, and an idea for each. Can we go through it?',
      when: isLoad,
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'The coordinator does most of it. You would hardly have to do anything but sign.',
      behind: 'They mean to make it easy. They may not remember what the first year is like.',
      reply:
        'If I sign, I answer for it. I do not want to answer for something I have not looked at. Let us rather find the part that I can look at properly.',
      when: isOffered,
    },
    {
      id: 'bargaining-load',
      kind: 'bargaining',
      they: 'What if I found you a research assistant?',
      behind:
        'A real offer, and it costs them something. It leaves you the one who answers for the work.',
      reply:
        'That would help, and I thank you for it. I would still be the one who has to answer. Could the assistant go to whoever holds it meanwhile?',
      when: isLoad,
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'If anybody can do both, it is you.',
      behind: 'They believe in you. They also need somebody.',
      reply:
        'Thank you for thinking so. I could perhaps do both badly for a while, and nobody would tell me. I would rather do one of them so that you can rely on it.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Then just be named on the application. We can change it once it is funded.',
      behind: 'A date is close, and a name on paper seems a small thing.',
      reply:
        'The people who read it would be funding me, and I know today that I would not be there. If the date is the trouble, let us use tomorrow to find somebody who can be.',
      when: isOffered,
    },
    {
      id: 'just-this-one-load',
      kind: 'just-this-one',
      they: 'Then just finish this one, and we will see about the rest.',
      behind: 'They hope the rest will sort itself out. Or this one is nearly done.',
      reply:
        'How long is it, honestly, for the two of us? If it is two weeks, yes. If it is longer, it belongs on the list with the others.',
      when: isLoad,
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'Are you sure that you still want this kind of career?',
      behind: 'They ask whether to go on investing in you. Few dare to ask it so openly.',
      reply:
        'I am glad you ask instead of guessing. Yes. I have said until {until}. After that, judge me by what I do.',
      when: { question: 'want', answered: true },
    },
    {
      id: 'doubt-open',
      kind: 'doubt',
      they: 'Are you sure that you still want this kind of career?',
      behind: 'They ask whether to go on investing in you. Few dare to ask it so openly.',
      reply:
        'I am glad you ask instead of guessing. I do not have to decide that this year, and I would not like anyone to decide it for me. When I know more, you will hear it from me.',
      when: { question: 'want', answered: false },
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'We had three at home, and I never missed a submission. You will manage.',
      behind: 'It is how they remember it. Somebody else may have carried the nights.',
      reply:
        'I would like to hear how you did it, another day. I have looked at how our weeks will be, and this is what I can promise and keep.',
      when: { question: 'reason', is: ['child', 'small'] },
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Let us not decide now. You may feel quite different in a few months.',
      behind: 'They hope it will pass. Waiting leaves your name on the plan.',
      reply:
        'I may. But you have to plan now, so please plan with what I can say today. If I find that I can do more, I will be the one to tell you.',
    },
    {
      id: 'too-kind',
      kind: 'agreement',
      they: 'Of course. Family first. Forget about all this.',
      behind: 'Kindness, and perhaps relief. It can also close the file on you.',
      reply:
        'Thank you. I would not like to be forgotten along with it, though. Can we say what I keep, and when we look at it again?',
      when: { question: 'reason', is: ['child', 'small', 'parent', 'ill'] },
    },
    {
      id: 'too-kind-self',
      kind: 'agreement',
      they: 'Of course. Look after yourself. Forget about all this.',
      behind: 'Kindness, and perhaps relief. It can also close the file on you.',
      reply:
        'Thank you. I would not like to be forgotten along with it, though. Can we say what I keep, and when we look at it again?',
      when: { question: 'reason', is: ['health', 'private'] },
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'It is all or nothing. I need a PI, not half of one.',
      behind: 'It may be true of this study. Then it is good to know it now.',
      reply:
        'Then it has to be no this time, and I would rather you heard it today. I will help you find the person. What I hope is that it is no to this and not to us.',
      when: isOffered,
    },
  ],
  theirLines: [
    {
      id: 'their-news',
      text: 'Sit down, I have good news. Eleven sites are interested, and I told them that you would lead it.',
      when: isOffered,
    },
    {
      id: 'their-load',
      text: 'Good that you are here. I wanted to go through all three projects.',
      when: isLoad,
    },
    { id: 'their-face', text: 'You look less pleased than I expected.', when: isOffered },
    { id: 'their-tired', text: 'You look tired. Is anything the matter?', when: isLoad },
    { id: 'their-mean', text: 'I see. And what does that mean for the work?' },
    { id: 'their-who', text: 'Who else could do it, in your opinion?' },
    { id: 'their-back', text: 'And afterwards? Will you come back to this?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-what',
      text: '“What is it, if I may ask?” Your answer: it is being looked after, and I would like to keep the rest to myself.',
      when: { question: 'reason', is: ['health', 'private', 'ill'] },
    },
    {
      id: 'if-leave',
      text: '“How long will you be on leave?” Your answer: I am asking what I am entitled to, and you will know as soon as I do. (Ask your GME or HR office first. The rules differ from place to place.)',
    },
    {
      id: 'if-promotion',
      text: '“And your promotion?” Your answer: I am asking faculty affairs whether the clock can be moved. I have not decided yet whether I would want that.',
      when: { question: 'standing', is: ['junior', 'mid'] },
    },
    {
      id: 'if-training',
      text: '“Will you finish on time?” Your answer: that depends on the programme and the board, and I am asking both.',
      when: inTraining,
    },
    {
      id: 'if-visa',
      text: '“Does your visa allow that?” Your answer: I am asking the international office before I change my hours. (Do ask, before you agree to anything.)',
      when: { question: 'clock', is: ['visa'] },
    },
    {
      id: 'if-grant',
      text: '“What about the effort on your grant?” Your answer: the research office will tell me what the funder has to know, and I will not let it slip.',
      when: { question: 'clock', is: ['grant'] },
    },
    {
      id: 'if-home',
      text: '“Can nobody else at home do that?” Your answer: we have divided it between us, and this is my part.',
      when: { question: 'reason', is: ['child', 'small', 'parent', 'ill'] },
    },
    {
      id: 'if-for-good',
      text: '“Is this for good?” Your answer: I have said until {until}, and then I look at it again and tell you.',
    },
  ],
  neverSay: [
    {
      id: 'never-yes',
      text: '“Yes”, because it is the shortest way out of the room.',
      why: 'You would take it back in three months, when it costs them more, and costs you your word.',
    },
    {
      id: 'never-sorry',
      text: '“I am sorry that this comes now.”',
      why: 'A child, a parent or an illness is no offence. Be sorry only for what you said late.',
    },
    {
      id: 'never-nights',
      text: '“I can do it at night.”',
      why: 'They will believe you.',
    },
    {
      id: 'never-name',
      text: '“Put my name on it, and somebody else can do the work.”',
      why: 'A PI answers for patients and for data. If it goes wrong, it is your name.',
      when: isOffered,
    },
    {
      id: 'never-home',
      text: '“They will not let me, at home.”',
      why: 'It makes somebody else the one to blame, and your decision a thing to be talked out of.',
    },
    {
      id: 'never-date',
      text: '“I will be back on the first, and everything will be as before.”',
      why: 'Nobody knows that yet, and they will plan on it.',
    },
    {
      id: 'never-others',
      text: 'How somebody else in the department managed, or did not.',
      why: 'It turns your year into a comparison, and it will be repeated.',
    },
  ],
  followUp: {
    timing: 'The same evening, by e-mail, so that both of you remember the same thing.',
    text: 'Dear {them},\n\nthank you for hearing me out today. I know you had hoped for something else.\n\nSo that we remember it alike: I am going to work less until {until}, and I keep {keep}. What I put to you was {first-offer}. If you need an answer to anything by a certain date, tell me the date and you will have it.\n\nPlease go on asking me for things. I will say honestly what I can do.\n\nWith thanks',
  },
  debrief: {
    predicted: [
      'What do you expect them to say first?',
      'At which moment are you most likely to say yes after all?',
    ],
    happened: [
      'What did they say first?',
      'What did you agree to, word for word?',
      'Did you tell more than you had meant to?',
    ],
    learned: [
      'What did they need that you had not thought of?',
      'What would you say sooner next time?',
    ],
  },
  changes: [
    {
      id: 'look-again',
      kind: 'goal',
      title: 'Look again at my effort, on the date I named',
      area: 'work-life',
      text: 'Set a goal: look again at your effort. You said until {until}.',
    },
    {
      id: 'mine-note',
      kind: 'commitment',
      whose: 'mine',
      title: 'Write down what I keep and what I offered, and send it',
      text: 'Keep as your promise to {them}: the note with what you keep and what you offered.',
    },
    {
      id: 'theirs-answer',
      kind: 'commitment',
      whose: 'theirs',
      title: 'Say whether the offer can work',
      text: 'Keep as their promise: {them} will say whether your offer can work.',
      when: { question: 'first-offer', is: ['later', 'smaller', 'handed'] },
    },
    {
      id: 'quieter',
      kind: 'cadence',
      cadence: 'two-monthly',
      text: 'Be in touch with {them} every two months while you work less: a few lines are enough not to be forgotten.',
    },
    {
      id: 'write',
      kind: 'next-contact',
      inDays: 14,
      text: 'Write to {them} in two weeks, before they have to ask.',
    },
    {
      id: 'has-done-it',
      kind: 'candidate',
      role: 'mentor',
      area: 'work-life',
      text: 'Keep a place among your candidates for somebody who worked less for a time and came back.',
    },
  ],
  sources: [
    {
      name: 'Difficult Conversations',
      by: 'Douglas Stone, Bruce Patton and Sheila Heen, 1999',
      idea: 'What makes the talk hard is less the facts than what they seem to say about who one is: reliable, grateful, serious.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Behind a position (“be the PI”) lie interests that more than one arrangement can meet. Know your best alternative before you go in.',
    },
  ],
};
