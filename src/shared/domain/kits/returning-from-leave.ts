import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

const planning = { question: 'moment', is: ['planning'] } as const;
const back = { question: 'moment', is: ['back'] } as const;
const ahead = { not: back } as const;
/** One of the things that the person said has to be settled. */
const needs = (id: string) => ({ question: 'needs', is: [id] }) as const;

export const returningFromLeave: Kit = {
  id: 'returning-from-leave',
  title: 'Returning from leave',
  summary:
    'After a child, an illness or caring for somebody: how you come back, to which hours, call, clinic and research, and until when.',
  other: 'your chief',
  minutes: 30,
  signals: ['transition', 'barrier'],
  whenItApplies: [
    'You go on leave soon, and nobody has said what you will come back to.',
    'You are back in a few weeks, and your name is already on the call schedule as if nothing had happened.',
    'You have been back for a while, and it does not work: the nights, the pumping, the treatment days, the laboratory that stood still.',
    'Your training end date, your boards, a promotion clock or a grant is touched by the leave, and nobody has told you how.',
    'Whether you may take leave at all, or are being punished for it, is another talk. Go to your HR or GME office, or to the ombuds, before your chief.',
  ],
  whyHard: [
    'Somebody else has carried your work. You want to thank them and ask for more in one conversation, and it feels like too much.',
    'Your chief has a schedule with holes in it. They may like you very much and still see the holes first.',
    'People guess. They will decide for you that you want less, or take it that you are just as before, unless you say which it is.',
    'You do not know yet how you will be. So ask for things with an end date: they are easier to give, and you can hand them back early.',
  ],
  questions: [
    standing,
    {
      id: 'moment',
      about: 'me',
      ask: 'Where in the leave are you?',
      kind: 'choice',
      choices: [
        { id: 'planning', label: 'It has not begun' },
        { id: 'away', label: 'I am on leave, and coming back' },
        { id: 'back', label: 'I am back, and it does not work as it is' },
      ],
      blank: 'where in the leave you are',
    },
    {
      id: 'leave',
      about: 'me',
      ask: 'What is the leave for?',
      help: 'It only changes which lines are offered, and it stays in this preparation. Your chief has to know what you can do and when; the diagnosis, the birth and the family are yours.',
      kind: 'choice',
      choices: [
        { id: 'child', label: 'A child' },
        { id: 'illness', label: 'My own health' },
        { id: 'caring', label: 'Caring for somebody' },
        { id: 'unsaid', label: 'I would rather not say, here or there' },
      ],
      blank: 'what the leave is for',
    },
    {
      id: 'date',
      about: 'me',
      ask: 'When are you back, or since when have you been?',
      help: 'A date, as in “Monday 3 March”. It stands after “I come back on …” or “I have been back since …”',
      kind: 'words',
      blank: 'the date',
    },
    {
      id: 'needs',
      about: 'me',
      ask: 'What has to be settled in this talk?',
      help: 'Three are plenty. The rest can go into the note afterwards.',
      kind: 'several',
      choices: [
        { id: 'pace', label: 'Days and hours at first' },
        { id: 'call', label: 'Call and nights' },
        { id: 'space', label: 'Time in the day: pumping, rest, treatment' },
        { id: 'skills', label: 'Getting my hand in again' },
        { id: 'target', label: 'Clinical target: RVUs, templates, panel' },
        { id: 'research', label: 'Research' },
        { id: 'clock', label: 'Training time or promotion clock' },
      ],
      blank: 'what has to be settled',
    },
    {
      id: 'pace',
      about: 'me',
      ask: 'Which days and hours would be right at first?',
      help: 'Finish the sentence “I would like to come back to …” For example: four days a week, with no clinic on Mondays.',
      kind: 'words',
      blank: 'the days and hours',
      when: needs('pace'),
    },
    {
      id: 'call',
      about: 'me',
      ask: 'Which call could you do well?',
      help: 'Finish the sentence “The call I can do is …” For example: one weekend in six, and no night before a day in the operating room.',
      kind: 'words',
      blank: 'the call you can do',
      when: needs('call'),
    },
    {
      id: 'space',
      about: 'me',
      ask: 'Which time and place do you need in the day?',
      help: 'Finish the sentence “In the day I need …” For example: half an hour at ten and at two, and a room that locks near the clinic. What the law and the contract give you differs from place to place: ask your HR or GME office before the talk.',
      kind: 'words',
      blank: 'the time and the place',
      when: needs('space'),
    },
    {
      id: 'skills',
      about: 'me',
      ask: 'What would you like to have before you do it alone?',
      help: 'Finish the sentence “Before I am on my own I would like …” For example: two lists with a second surgeon, and an hour on the new record system. Ask credentialing whether your time away asks for more.',
      kind: 'words',
      blank: 'what you want first',
      when: needs('skills'),
    },
    {
      id: 'target',
      about: 'me',
      ask: 'Which target would be fair for this year?',
      help: 'Finish the sentence “A fair target would be …” For example: one that counts the months I worked, with full templates from the third month.',
      kind: 'words',
      blank: 'a fair target',
      when: needs('target'),
    },
    {
      id: 'restart',
      about: 'me',
      ask: 'What would get the research going again?',
      help: 'Finish the sentence “For the research I need …” For example: the coordinator for two more months and Thursdays without clinic. Ask the grants office what your funder allows after leave, and whether the effort percent has to be reported.',
      kind: 'words',
      blank: 'what gets it going again',
      when: needs('research'),
    },
    {
      id: 'clock',
      about: 'me',
      ask: 'What would you like for the clock?',
      help: 'For training: the end date and the boards. For faculty: the year of review. Who decides differs: the board and the GME office, or the dean’s office.',
      kind: 'choice',
      choices: [
        { id: 'extend', label: 'More time, by the time I was away' },
        { id: 'keep', label: 'No change: finish or go up as planned' },
        { id: 'unsure', label: 'I need to know how it works first' },
      ],
      blank: 'what you want for the clock',
      when: needs('clock'),
    },
    {
      id: 'until',
      about: 'me',
      ask: 'Until when should it last before you look at it again?',
      help: 'Finish the sentence “Let us do it like this until …” For example: the end of June.',
      kind: 'words',
      blank: 'a date',
    },
    {
      id: 'give',
      about: 'me',
      ask: 'What can they count on from your first day?',
      help: 'Finish the sentence “From the first day I can …” For example: run my own clinic and supervise the Thursday list.',
      kind: 'words',
      blank: 'do what you can promise',
    },
    {
      id: 'why',
      about: 'me',
      ask: 'What is it all for?',
      help: 'Finish the sentence “I would like to …” For example: be safe at three in the morning, and still be here in ten years.',
      kind: 'words',
      blank: 'come back in a way that lasts',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear they will think?',
      kind: 'words',
      blank: 'what you fear they will think',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what do the first three months look like?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What could you live with for three months?',
      help: 'Finish the sentence “I could live with …” For example: the usual call, if the day after a night is free.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not agree to?',
      help: 'For example: a night followed by a clinic, or doing the paper after midnight.',
      kind: 'words',
      blank: 'what you will not agree to',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If they cannot give it, what will you do?',
      help: 'Part time, more leave, another site, a formal request through HR or GME. Find out before the talk which of these are open to you, and what they do to pay, insurance, a visa or your end date.',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'their-worry',
      about: 'them',
      ask: 'What is your chief worried about?',
      help: 'Holes in the schedule, what the others will say, doing for the next what is done for you, a promise to their own chief. Finish the sentence “You have to think of …”',
      kind: 'words',
      blank: 'what they have to think of',
    },
    {
      id: 'their-hope',
      about: 'them',
      ask: 'What would make them glad that they said yes?',
      help: 'Not having to recruit. A schedule that is filled three months ahead. A resident who does not leave.',
      kind: 'words',
      blank: 'what is in it for them',
    },
    {
      id: 'decides',
      about: 'them',
      ask: 'What can they decide themselves, and who decides the rest?',
      help: 'The chief resident or a coordinator may write the schedule; the GME office, the board, HR, the dean’s office or a funder may own the rest. Do not spend the talk on what they cannot give.',
      kind: 'words',
      blank: 'who decides what',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'What can they do if you two do not agree?',
      help: 'Put you on the schedule as before, hire a locum, wait. And what would each cost them?',
      kind: 'words',
      blank: 'what they can do without your agreement',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-planning',
        text: '{them}, I would like to plan how I come back before I go, so that nobody has to guess while I am away.',
        when: planning,
      },
      {
        id: 'warm-away',
        text: '{them}, thank you for seeing me before I am back. I would like to start well, and I would rather we planned it now than found out on the first morning.',
        when: { not: { question: 'moment', is: ['planning', 'back'] } },
      },
      {
        id: 'warm-back',
        text: '{them}, I want this to go well, and some of it does not yet. I would like to talk while it is still small.',
        when: back,
      },
    ],
    plain: [
      {
        id: 'plain-ahead',
        text: 'I would like to go through my return with you: what I can do from the first day, what I need for a while, and until when.',
        when: ahead,
      },
      {
        id: 'plain-back',
        text: 'I have been back since {date}. I would like to tell you what works, what does not, and what I propose.',
        when: back,
      },
    ],
    brief: [
      {
        id: 'brief-ahead',
        text: '{them}, I come back on {date}. There are a few things to settle before then, and I have brought a proposal.',
        when: ahead,
      },
      {
        id: 'brief-back',
        text: '{them}, I need to change a few things about how I work since I came back. I have brought a proposal.',
        when: back,
      },
    ],
  },
  points: [
    {
      id: 'cover',
      text: 'Others have done my work while I was away. I have thanked them, and I want what we plan to be fair to them too.',
      when: { not: planning },
      note: 'Thank them before this talk, each by name and for something in particular.',
    },
    {
      id: 'cover-ahead',
      text: 'Others will be doing my work. I would like to hand it over in writing, and I want what we plan to be fair to them.',
      when: planning,
    },
    {
      id: 'give',
      text: 'From the first day I can {give}. You can plan with that.',
      when: ahead,
      note: 'First what they get. Whoever writes the schedule listens differently after it.',
    },
    { id: 'give-back', text: 'You can plan on this: I can {give}.', when: back },
    { id: 'why', text: 'What I am after is simple. I would like to {why}.' },
    {
      id: 'private',
      text: 'I would rather keep the reasons for the leave to myself. You will hear from me everything you need to plan with.',
      when: { question: 'leave', is: ['unsaid'] },
    },
    {
      id: 'open-needs',
      text: 'I would like to go through the weeks ahead with you: the days, the call, and who decides about the rest.',
      when: { question: 'needs', answered: false },
    },
    {
      id: 'pace',
      text: 'To begin with, I propose {pace}.',
      when: needs('pace'),
    },
    {
      id: 'call',
      text: 'The call I can do well is {call}. I know that every night I do not take is a night for somebody else, and I will do my share in another way.',
      when: needs('call'),
      note: 'Give a number; “less call” can only be refused. And have ready what you could take instead that costs you less: the early clinic, the students, the holiday days.',
    },
    {
      id: 'space',
      text: 'In the day I need {space}. If it is built into the template, nobody has to step in for me.',
      when: needs('space'),
      note: 'You are telling them, not begging. Know beforehand what the rules of your house say.',
    },
    {
      id: 'skills',
      text: 'Before I am on my own I would like {skills}. I would ask that of anyone who had been away.',
      when: needs('skills'),
    },
    {
      id: 'target',
      text: 'A fair target for this year would be {target}.',
      when: needs('target'),
      note: 'Bring the numbers from the year before the leave on half a page.',
    },
    {
      id: 'research',
      text: 'I would not like the research to start again from nothing. To get it going I need {restart}.',
      when: needs('research'),
    },
    {
      id: 'clock-training',
      text: 'I need to know what the leave does to my end date and my boards, and which choices I have. I would like us to ask the GME office and the board together, and get the answer in writing.',
      when: { all: [needs('clock'), inTraining] },
    },
    {
      id: 'clock-extend',
      text: 'I would like the time away to be taken off the promotion clock. And I would like outside reviewers to be told so, or they will read the extra time as slow work.',
      when: { all: [needs('clock'), { question: 'clock', is: ['extend'] }, { not: inTraining }] },
    },
    {
      id: 'clock-keep',
      text: 'I mean to go up when we had planned. I would like the file to state the leave and to count the months I worked.',
      when: { all: [needs('clock'), { question: 'clock', is: ['keep'] }, { not: inTraining }] },
    },
    {
      id: 'clock-unsure',
      text: 'I would like to know how the clock works: whether it stops by itself or has to be stopped, by which date, and whether I can go up early all the same.',
      when: {
        all: [
          needs('clock'),
          { not: { question: 'clock', is: ['extend', 'keep'] } },
          { not: inTraining },
        ],
      },
    },
    {
      id: 'worry',
      text: 'I know that you have to think of {their-worry}. Tell me where my proposal gets in the way of that.',
      when: { question: 'their-worry', answered: true },
    },
    {
      id: 'example',
      text: 'The residents watch what somebody at my level does after leave. I would like them to see that one can do it properly.',
      when: established,
    },
    {
      id: 'until',
      text: 'All this until {until}. Then we look again, and if I need less before that, I will tell you.',
      when: { question: 'needs', answered: true },
      note: 'The end date is what makes it possible to say yes. Keep it.',
    },
  ],
  asks: [
    {
      id: 'ask-pace',
      text: 'Can I start with {pace}, until {until}?',
      when: { all: [needs('pace'), ahead] },
    },
    {
      id: 'ask-pace-back',
      text: 'Can I work {pace}, until {until}?',
      when: { all: [needs('pace'), back] },
    },
    { id: 'ask-call', text: 'Can my call be {call}, until {until}?', when: needs('call') },
    {
      id: 'ask-space',
      text: 'Can those times go into my template before the next schedule is made?',
      when: needs('space'),
    },
    {
      id: 'ask-skills',
      text: 'Can you name somebody to be in the room with me for that?',
      when: needs('skills'),
    },
    {
      id: 'ask-clock',
      text: 'Will you write with me to the office that decides about the clock?',
      when: needs('clock'),
    },
    {
      id: 'ask-schedule',
      text: 'May I tell whoever writes the schedule that you have agreed?',
    },
    {
      id: 'ask-again',
      text: 'Can we fix twenty minutes now, four weeks after I am back?',
      when: ahead,
    },
    {
      id: 'ask-again-back',
      text: 'Can we fix twenty minutes now, four weeks from today?',
      when: back,
    },
  ],
  ladder: [
    {
      id: 'look-again',
      title: 'A date to look at it again',
      fits: 'They want to see how it goes before they promise anything.',
      draft:
        'Then let us start as it is, and fix the date now on which we look at it: twenty minutes, four weeks in. I will bring what worked and what did not.',
    },
    {
      id: 'who-decides',
      title: 'Who decides this?',
      fits: 'They would help, and cannot.',
      draft:
        'Which of these can you decide, and whom should I ask about the rest? If you tell them that I am coming, I will do the writing.',
    },
    {
      id: 'slots',
      title: 'Blocked times in the template',
      fits: 'Pumping, rest, medication or appointments. It costs the clinic little when it is planned.',
      draft:
        'Dear [whoever builds the templates],\n\nplease block two times in each of my clinic days, at the same hours every day, from [date] until {until}. I have agreed it with {them}. If it helps, I can start earlier on those days.\n\nThank you',
      when: { not: { question: 'standing', is: ['student'] } },
    },
    {
      id: 'first-weeks',
      title: 'Only the first weeks',
      fits: 'They cannot see beyond the next schedule.',
      draft:
        'Could I have four weeks without nights and with a lighter template? After that I go back to the usual, unless we have agreed on something else by then.',
    },
    {
      id: 'swap',
      title: 'A swap that is already arranged',
      fits: 'The schedule is the trouble, and a colleague has said yes.',
      draft:
        'I have spoken with a colleague who will take these two nights, and I take these two weekend days. Nothing is uncovered. May we do it?',
    },
    {
      id: 'steps',
      title: 'Back in three steps',
      fits: 'You do not know yet how you will be, and they need to plan.',
      draft:
        'I have drawn it in three steps of a month each: first no nights, then half the nights, then the usual. The dates are on this page. At each step we say yes or wait.',
    },
    {
      id: 'bridge',
      title: 'Help to get the research going',
      fits: 'The grant runs on while you were away, or the data are growing old.',
      draft:
        'I would like to ask for a bridge: a coordinator for some months, and my clinical effort held where it is until the next report is in. I will ask the grants office what the funder allows. Would you support it?',
      when: { not: { question: 'standing', is: ['student', 'resident'] } },
    },
    {
      id: 'reduced',
      title: 'Less than full time, for a time, in writing',
      fits: 'The full load is not possible this year, and you have worked out what it costs in pay, benefits and training time.',
      draft:
        'I would like to work part time until {until}, with a written right to return to the full post after that. Before we agree, I will ask what it does to my benefits, and to my training or promotion time. Would you be willing in principle?',
    },
    {
      id: 'formal',
      title: 'A formal request',
      fits: 'The talk has led nowhere, or what you need is owed to you. Laws and rules differ: ask your HR or GME office what holds for you.',
      draft:
        'I am going to put this to the HR or GME office as a formal request, because I need an answer I can plan with. I wanted you to know it from me, and I will send you a copy.',
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Looks at the call schedule on the wall.)',
      behind: 'They are filling holes in their head, one name after another.',
      reply: 'I can see you working it out. Shall we go through the first month together?',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'We moved everything around so that you could go. I thought you would be pleased.',
      behind: 'They did a good deal that nobody saw, and have not been thanked.',
      reply:
        'I am, and I should have said that first. You did a lot to make it possible. I am asking now so that it was worth it.',
      when: { not: planning },
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'Do you have any idea how thin we are? Everybody has a life.',
      behind: 'They cannot give everybody what they need, and you are the one in the room.',
      reply:
        'I know that you are thin, and it is not of your making. This is why I have put an end date on it. Which part of it hurts the schedule most? Let us begin there.',
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'All right, no nights in spring. But you make them up in the summer.',
      behind: 'They need to be able to tell the others that it evens out.',
      reply:
        'Doubled nights in summer would undo it. What I can do is something else that the others would be glad of. May I make you a list by Friday?',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You? You will be your old self in a week. You are the toughest we have.',
      behind: 'They mean it kindly, and it would also solve their schedule.',
      reply:
        'I hope you are right. I would like a plan that works if it takes me longer. If you are right, I hand it back early.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'There is only the holiday weekend. I have nobody else. Just this one.',
      behind: 'It may be true. It is also the first test of what you agreed.',
      reply:
        'I cannot do that one. I can help you find somebody today, and take a clinic off them in return.',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'I was back after two weeks, in my day. One gets through it.',
      behind: 'Nobody asked how it was for them. They may be proud of it, or sad, or both.',
      reply:
        'I do not know how you did it. I would like to come back in a way that I can keep up for years, and this is my best guess at it.',
      when: { not: { question: 'leave', is: ['unsaid'] } },
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'Are you sure that you still want this, with everything else you have now?',
      behind:
        'They want to know whether to go on counting on you. Some believe that it is considerate to ask.',
      reply:
        'Yes, I want it. Please go on thinking of me when something comes up, and let me be the one who says no.',
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Come back first, and then we will see.',
      behind: 'It spares them a decision. The schedule will be made in the meantime.',
      reply:
        'The schedule for my first month is made before that. Could we settle that one month today, and see about the rest then?',
      when: ahead,
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'That is really a matter for HR.',
      behind: 'They are afraid of saying something wrong, or glad of a door to send you through.',
      reply:
        'I will ask them what the rules are. What I would like from you is what they cannot tell me: how the work is shared.',
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'I cannot do that. It would not be fair to the others.',
      behind: 'They think of the next person who will ask, and the one after.',
      reply:
        'Then let us find something you could do for anybody in my place. Which part could that be? And may I ask again in four weeks about the rest?',
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'Of course. Whatever you need.',
      behind: 'It is meant. And it will be forgotten by the time the schedule is made.',
      reply:
        'Thank you, that takes a weight off me. I will write down the three things I need tonight, so that neither of us has to remember it.',
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Good to see you. How are things at home?' },
    { id: 'their-full', text: 'So when can I have you back on the full schedule?' },
    {
      id: 'their-others',
      text: 'The others have been doing a lot. They will want to know what is fair.',
    },
    {
      id: 'their-numbers',
      text: 'Your numbers for the year do not look good, you know.',
      when: needs('target'),
    },
    { id: 'their-long', text: 'And how long do you think this will go on?' },
    { id: 'their-what', text: 'What do you need from me, then?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-health',
      text: '“What was it, if I may ask?” Your answer: I would rather keep that to myself. What I am cleared for, you will have in writing.',
      when: { question: 'leave', is: ['illness', 'unsaid'] },
    },
    {
      id: 'if-child',
      text: '“How is the little one?” Your answer: one true sentence, and then back to the page you brought.',
      when: { question: 'leave', is: ['child'] },
    },
    {
      id: 'if-more',
      text: '“Will there be another?” Your answer: I would rather stay with this year’s schedule.',
      when: { question: 'leave', is: ['child'] },
    },
    {
      id: 'if-caring',
      text: '“Will it get worse?” Your answer: I do not know. As soon as I know something that you have to plan for, I will tell you.',
      when: { question: 'leave', is: ['caring'] },
    },
    {
      id: 'if-how-long',
      text: '“How long will you need this?” Your answer: until {until}, and then we look at it again.',
    },
    {
      id: 'if-others',
      text: '“What shall I tell the others?” Your answer: that it is agreed, that it ends on a date, and that they can ask me.',
    },
    {
      id: 'if-settle',
      text: '“What could you live with?” Your answer, but only once they have answered your first wish: I could live with {acceptable}.',
    },
    {
      id: 'if-rules',
      text: 'What the rules give you. Know it, and bring it out only if what is owed to you is treated as a favour.',
    },
  ],
  neverSay: [
    {
      id: 'never-sorry',
      text: '“I am so sorry for all the trouble I have caused.”',
      why: 'Thank people for what they did. An apology makes the leave into an offence.',
    },
    {
      id: 'never-makeup',
      text: '“I will make up all the nights I missed.”',
      why: 'The leave is not a debt. And you would be promising it before you know how you will be.',
    },
    {
      id: 'never-same',
      text: '“You will not even notice that I was away.”',
      why: 'It becomes the standard by which you fail.',
    },
    {
      id: 'never-evenings',
      text: '“I can do the papers at night.”',
      why: 'They will remember it when they draw up your effort.',
    },
    {
      id: 'never-rights',
      text: '“You have to give me this.” As the first sentence.',
      why: 'They will send you to HR and do no more than they must. Ask first. What is owed to you is owed after the talk too.',
    },
    {
      id: 'never-compare',
      text: '“Others were given much more.”',
      why: 'They cannot discuss the others with you, and now have to defend every one of them.',
    },
  ],
  followUp: {
    timing: 'The same day, by e-mail, before the next schedule is made.',
    text: 'Dear {them},\n\nthank you for taking the time. So that we both have it, this is what I understood:\n\n[what we agreed, one line each]\n[what somebody else decides, and who asks them]\n\nIt holds until {until}, and we look at it again on [the date we fixed]. I will tell whoever writes the schedule, and copy you in.\n\nIf I have any of it wrong, please tell me.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What do you expect them to say no to?', 'What do you fear you will give away?'],
    happened: [
      'What was agreed, and until when?',
      'Did you promise something you had not meant to?',
    ],
    learned: [
      'What does your chief need that you had not seen?',
      'What will you ask for in four weeks?',
    ],
  },
  changes: [
    {
      id: 'four-weeks',
      kind: 'next-contact',
      inDays: 28,
      text: 'See {them} again in four weeks, and look at what was agreed.',
    },
    {
      id: 'tell-schedule',
      kind: 'commitment',
      whose: 'mine',
      title: 'Tell whoever writes the schedule, with a copy to the chief',
      text: 'Note it as yours: tell whoever writes the schedule what was agreed.',
    },
    {
      id: 'clock-letter',
      kind: 'commitment',
      whose: 'theirs',
      title: 'Write to the office that decides about the clock',
      text: 'Note it as promised by {them}: the letter about the clock.',
      when: needs('clock'),
    },
    {
      id: 'restart-goal',
      kind: 'goal',
      title: 'Get the research going again after leave',
      area: 'research',
      text: 'Set a goal: the research, restarted in small steps.',
      when: needs('research'),
    },
    {
      id: 'skills-goal',
      kind: 'goal',
      title: 'Get my hand in again after leave',
      area: 'clinical',
      text: 'Set a goal: what you do again alone, and from when.',
      when: needs('skills'),
    },
    {
      id: 'peer',
      kind: 'candidate',
      role: 'peer',
      area: 'work-life',
      text: 'Keep a place among your candidates for somebody who came back a year or two before you.',
    },
  ],
  sources: [
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Say what each of you needs before you say what you want, and know what you will do without an agreement.',
    },
    {
      name: 'Difficult Conversations',
      by: 'Douglas Stone, Bruce Patton and Sheila Heen, 1999',
      idea: 'Behind the schedule stands the question whether one is still a good doctor and a good colleague.',
    },
  ],
};
