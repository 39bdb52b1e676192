import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

/** Time that was promised for research, teaching or a role, and goes into something else week by week. */
export const protectedTime: Kit = {
  id: 'protected-time',
  title: 'Protected time that is being eaten',
  summary:
    'Time was promised for your research, teaching or role, and clinic, cover and goodwill take it. You bring a count, say what it costs both of you, and ask for one rule.',
  other: 'your chief',
  minutes: 30,
  signals: ['barrier', 'switching'],
  whenItApplies: [
    'You were promised time for research, teaching, quality work or a leading role, and most weeks it is gone by Wednesday.',
    'Your percent on paper and the percent in your week have parted, and nobody has noticed but you.',
    'A grant, a programme or a review counts on that time.',
    'If nothing was ever promised and you are asking for the first time, drop the count and begin with what the time would be for.',
  ],
  whyHard: [
    'Each single request is fair: a colleague is ill, patients wait, there is a hole in the call schedule. The loss shows only when it is added up, and nobody adds it up but you.',
    'A part of it you gave away yourself, because it was easier than a no. That is awkward to say and stronger than to hide.',
    'Your chief is measured by access and by RVUs, and has made the same promise to others. Saying yes to you means taking the hours from somewhere.',
  ],
  questions: [
    standing,
    {
      id: 'purpose',
      about: 'me',
      ask: 'What is the time for?',
      help: 'Finish the sentence “The time is for …”: “my career award”, “the quality project”, “running the clerkship”, “my research block”.',
      kind: 'words',
      blank: 'what the time is for',
    },
    {
      id: 'promised',
      about: 'me',
      ask: 'What was agreed?',
      help: 'In its own words and numbers. Finish the sentence “What we agreed was …”: “two days a week for research”.',
      kind: 'words',
      blank: 'what was agreed',
    },
    {
      id: 'where',
      about: 'me',
      ask: 'Where does it stand?',
      help: 'Read it again tonight. Offer letters often promise a percent and do not say of what, or until when.',
      kind: 'choice',
      choices: [
        { id: 'letter', label: 'In my offer or annual letter' },
        { id: 'grant', label: 'In a grant, as effort promised to the funder' },
        { id: 'programme', label: 'In the programme’s rules or schedule' },
        { id: 'said', label: 'It was said, and not written' },
        { id: 'nowhere', label: 'Nowhere: I assumed it' },
      ],
      blank: 'where it stands',
    },
    {
      id: 'counted',
      about: 'me',
      ask: 'What was it really, in the last two or three months, counted?',
      help: 'Take it from the calendar and the clinic template. Finish the sentence “By my count it was …”: “nine of twenty-four days since September”.',
      kind: 'words',
      blank: 'your count',
    },
    {
      id: 'eaten',
      about: 'me',
      ask: 'What took it?',
      kind: 'several',
      choices: [
        { id: 'clinic', label: 'Extra clinics and add-ons', inText: 'extra clinics' },
        {
          id: 'cover',
          label: 'Cover for colleagues and holes in the schedule',
          inText: 'cover for colleagues',
        },
        { id: 'call', label: 'Call, and the day after it', inText: 'days after call' },
        { id: 'inbox', label: 'Inbox, charts and forms', inText: 'the inbox' },
        { id: 'meetings', label: 'Committees and meetings', inText: 'meetings' },
        { id: 'teaching', label: 'Teaching and evaluations', inText: 'teaching' },
      ],
      blank: 'what it went into',
    },
    {
      id: 'my-part',
      about: 'me',
      ask: 'Which part did you give away yourself?',
      help: 'As a sentence: “I said yes to four clinics without asking for anything back.”',
      kind: 'words',
      blank: 'your own part, in one sentence',
    },
    {
      id: 'undone',
      about: 'me',
      ask: 'What has not been done because of it?',
      help: 'Something they know and want. Finish the sentence “What has not been done is …”: “the second paper, and the data for the renewal”.',
      kind: 'words',
      blank: 'what has not been done',
    },
    {
      id: 'want',
      about: 'me',
      ask: 'What would you like to have, in hours and days?',
      help: 'Two whole mornings serve better than scattered hours. Finish the sentence “What I would like is …”: “Tuesdays and Thursday mornings, until the renewal is in”.',
      kind: 'words',
      blank: 'the days you would like',
    },
    {
      id: 'rule',
      about: 'me',
      ask: 'What should hold when a day has to be taken after all?',
      help: 'It will happen. Finish the sentence “If a day has to be taken, …”: “I get it back within two weeks”.',
      kind: 'words',
      blank: 'what happens then',
    },
    {
      id: 'give',
      about: 'me',
      ask: 'What will you give in turn?',
      help: 'Cover on fixed days, a named week of service, an open account of the time. Finish the sentence “In turn I will …”: “cover every other Friday without being asked”.',
      kind: 'words',
      blank: 'what you will do in turn',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear they will think of you?',
      help: 'Not a team player, not fond of patients, entitled. Not said aloud. It tells you where you will be tempted to give in.',
      kind: 'words',
      blank: 'what you fear',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what is written into the schedule afterwards?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be acceptable?',
      help: 'For example: one safe day now, and the second from the date the new colleague starts.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not agree to?',
      help: 'For example: the time stays on paper, and the papers are still expected.',
      kind: 'words',
      blank: 'what you will not agree to',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If nothing changes, what will you do?',
      help: 'Give something back, write to the research office, change what you promise to others, look elsewhere. Which of these would you truly do?',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'their-pressure',
      about: 'them',
      ask: 'What presses on them this quarter?',
      help: 'Finish the sentence “I know that you are dealing with …”: “two empty posts and a waiting list”.',
      kind: 'words',
      blank: 'what presses on them',
    },
    {
      id: 'their-gain',
      about: 'them',
      ask: 'What do they get for your time?',
      help: 'Papers, a renewal, accreditation, a clerkship that runs, recruits. Finish the sentence “What the department gets for that time is …”.',
      kind: 'words',
      blank: 'what the department gets for it',
    },
    {
      id: 'their-fear',
      about: 'them',
      ask: 'What might they fear if they say yes?',
      help: 'That five others come with the same wish. That access falls and they have to explain it upstairs.',
      kind: 'words',
      blank: 'what they may fear',
    },
    {
      id: 'their-limits',
      about: 'them',
      ask: 'What can they decide alone, and what not?',
      help: 'A template, a target or a percent may belong to the practice, the hospital or the dean. Ask for what is theirs to give.',
      kind: 'words',
      blank: 'what is theirs to decide',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'Where else could the hours come from?',
      help: 'If you know one honest answer, bring it. Do not bring a colleague’s hours.',
      kind: 'words',
      blank: 'where else the hours could come from',
    },
    {
      id: 'clock',
      about: 'both',
      ask: 'What counts on that time?',
      kind: 'several',
      choices: [
        { id: 'promotion', label: 'My promotion review', inText: 'my review' },
        { id: 'funder', label: 'A funder, who pays for it', inText: 'a funder' },
        {
          id: 'programme',
          label: 'A requirement of the programme or the boards',
          inText: 'a requirement of the programme',
        },
        {
          id: 'people',
          label: 'People who work with me on it',
          inText: 'the people who work on it with me',
        },
        { id: 'visa', label: 'The terms of my visa', inText: 'my visa' },
      ],
      blank: 'what counts on it',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-subject',
        text: 'I would like to get this right with you, and early. It is about the time for {purpose}, and I have brought a page with numbers so that neither of us has to guess.',
      },
      {
        id: 'warm-pressure',
        text: 'I know that you are dealing with {their-pressure}. I have tried to think of that as well.',
        when: { question: 'their-pressure', answered: true },
      },
    ],
    plain: [
      {
        id: 'plain-subject',
        text: 'I asked for half an hour about the time for {purpose}. I will show you what it was meant to be, what it has been, and one rule that I would like to ask for.',
      },
    ],
    brief: [
      {
        id: 'brief-subject',
        text: 'The time for {purpose} is going into other things. I have counted, and I have a proposal.',
      },
    ],
  },
  points: [
    {
      id: 'agreed',
      text: 'What we agreed was {promised}.',
      when: { not: { question: 'where', is: ['nowhere', 'programme'] } },
      note: 'Say it as something you both wanted, and leave the paper in the bag unless it is doubted.',
    },
    {
      id: 'scheduled',
      text: 'What the programme sets aside for it is {promised}.',
      when: { question: 'where', is: ['programme'] },
    },
    {
      id: 'assumed',
      text: 'We never wrote it down. I had understood that it would be {promised}.',
      when: { question: 'where', is: ['nowhere'] },
    },
    {
      id: 'count',
      text: 'By my count it was {counted}. The rest went into {eaten}.',
      note: 'Lay the page on the table and let them read. Wait until they look up.',
    },
    {
      id: 'fair',
      text: 'Every one of these was a fair request. I am not complaining about any of them. It is the sum.',
    },
    {
      id: 'my-part',
      text: 'Some of it I gave away myself. {my-part}',
      when: { question: 'my-part', answered: true },
    },
    {
      id: 'undone',
      text: 'What has not been done is {undone}.',
    },
    {
      id: 'once',
      text: 'For me this time comes once. When the block is over, nobody can give it to me again.',
      when: inTraining,
    },
    {
      id: 'judged',
      text: 'At my review I will be judged as if I had had it.',
      when: { question: 'standing', is: ['junior'] },
    },
    {
      id: 'example',
      text: 'And if my time is not safe, neither is the time of those who work with me. They watch what I let happen.',
      when: established,
    },
    {
      id: 'funder',
      text: 'Part of this time is paid for by a funder, who was told how much of it there would be. I would like the week and the report to say the same.',
      when: {
        any: [
          { question: 'where', is: ['grant'] },
          { question: 'clock', is: ['funder'] },
        ],
      },
      note: 'Say it once and quietly. Effort on a grant is a promise by the institution; whether a change needs the funder’s consent, the research office knows.',
    },
    {
      id: 'their-gain',
      text: 'What the department gets for that time is {their-gain}. I would like you to get it.',
      when: { question: 'their-gain', answered: true },
    },
    {
      id: 'want',
      text: 'What I would like is {want}. I would rather have less that is certain than more that is not.',
    },
    {
      id: 'rule',
      text: 'There will be days when you need me. My proposal is a rule: if a day has to be taken, {rule}.',
    },
    {
      id: 'give',
      text: 'In turn I will {give}.',
      when: { question: 'give', answered: true },
    },
  ],
  asks: [
    {
      id: 'ask-block',
      text: 'Can it be blocked in the schedule, so that nobody books into it without asking me?',
    },
    {
      id: 'ask-rule',
      text: 'Can we agree on the rule for the days that have to be taken?',
      when: { question: 'rule', answered: true },
    },
    {
      id: 'ask-word',
      text: 'Would you say so to the scheduler and the others, in two lines and with a copy to me?',
      note: 'If it comes from you, it is a favour. If it comes from them, it is the schedule.',
    },
    {
      id: 'ask-target',
      text: 'Is my RVU target set for the clinical part of my time only, and may I see how?',
      when: { not: inTraining },
      note: 'Time that is protected while the target stays whole is protected on paper.',
    },
    {
      id: 'ask-programme',
      text: 'If it cannot be kept on this rotation, can it be moved to one where it can?',
      when: inTraining,
    },
    {
      id: 'ask-look',
      text: 'Will you look at the count with me again in eight weeks?',
      note: 'Name the date before you stand up.',
    },
  ],
  ladder: [
    {
      id: 'count-together',
      title: 'Eight weeks of counting, together',
      fits: 'They doubt the numbers, or had no idea. It costs them nothing.',
      draft:
        'Could we both look at it for eight weeks? I will keep one line a week: what was planned, what it was, what took it. You need do nothing but read it with me at the end.',
    },
    {
      id: 'one-block',
      title: 'One block that is safe',
      fits: 'All of it is too much just now.',
      draft:
        'Then let us begin with one block: the same half day every week that nobody books into, me included. The rest stays as it is until we look again.',
    },
    {
      id: 'give-back',
      title: 'A day taken is a day given back',
      fits: 'The holes are real and will not stop.',
      draft:
        'Take the day when you must. All I ask is that whoever takes it writes the day I get back into the same message, and within the same month.',
    },
    {
      id: 'swap',
      title: 'Something comes off in exchange',
      fits: 'The clinic cannot shrink, and there is something else that can.',
      draft:
        'If the clinic has to stay as it is, which of these could somebody else take: the committee, the evaluations, the Thursday teaching? I would hand over one of them in good order.',
    },
    {
      id: 'elective',
      title: 'Another rotation',
      fits: 'The ward cannot spare you this month, and another month could.',
      draft:
        'Could we ask the programme to move the time to a rotation that can spare me, with the dates in the schedule now? Until then I stay on this one and do not raise it again.',
      when: inTraining,
    },
    {
      id: 'target',
      title: 'The target follows the time',
      fits: 'The time is in the schedule, and the target makes you work through it.',
      draft:
        'Could we set my target for the clinical part of my time, and write down how it was worked out? Then the two numbers say the same thing, and I can keep both.',
      when: { not: inTraining },
    },
    {
      id: 'in-writing',
      title: 'Written into the annual letter',
      fits: 'They agree, and you both know how long an understanding lasts when chiefs change.',
      draft:
        'Could we put it into this year’s letter: the days, the rule for days that are taken, and when we look at it again? I will draft the three lines.',
      when: { not: inTraining },
    },
    {
      id: 'honest-change',
      title: 'Change the promise openly',
      fits: 'The time cannot be had. Then what is expected for it has to go as well.',
      draft:
        'If the time is not there, let us say so and change what it was meant to bring: what is expected of me, what we tell those who count on it, and what I put down. I would rather have an honest small promise than a large one that neither of us believes.',
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Reads the page, and says nothing.)',
      behind: 'They are adding up what it would cost, or seeing it for the first time.',
      reply: 'You need not answer the numbers today. What I would like today is one safe block.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I have protected you more than anybody else here.',
      behind: 'They have said no to others for your sake, and you never saw it.',
      reply:
        'I believe that, and I have probably not seen half of it. Thank you. It still comes out at this number, so some of it must be getting past you. I would like us to stop that together.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'Everybody here is drowning, and you want a day off.',
      behind: 'They are short of people and hear one more who wants out.',
      reply:
        'I see how short we are, and I will go on doing my share of it. This is the other half of what you hired me for, and it is not getting done. I would like you to choose with me, instead of the schedule choosing for us.',
      when: { not: inTraining },
    },
    {
      id: 'anger-training',
      kind: 'anger',
      they: 'Everybody here is drowning, and you want a day off.',
      behind: 'They are short of people and hear one more who wants out.',
      reply:
        'I see how short we are, and I will do my share. The time was put into the schedule so that I learn this. If it cannot be now, I would like to know when.',
      when: inTraining,
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'Hold on until the summer, and then you get it back twice over.',
      behind: 'They mean it. In the summer there will be other holes, and perhaps another chief.',
      reply:
        'I can hold on for some of it. Let us put the summer days into the schedule today, by date, and keep one block safe until then.',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You are the one I can rely on. The others would let me down.',
      behind: 'It is true, and it is why your time goes first.',
      reply:
        'I would like to stay the one you can rely on. That needs a limit I can keep, or I become one more who says yes and then does not manage.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'I understand. But can you take this Thursday? Just this one.',
      behind: 'There is a hole on Thursday. There truly is.',
      reply:
        'Yes, if we write down now which day I get in its place. If there is no such day this month, then not this Thursday.',
      when: { question: 'rule', answered: true },
    },
    {
      id: 'just-this-one-open',
      kind: 'just-this-one',
      they: 'I understand. But can you take this Thursday? Just this one.',
      behind: 'There is a hole on Thursday. There truly is.',
      reply:
        'It was always just one, that is how the page came about. I will take it if we decide now what I get in its place.',
      when: { question: 'rule', answered: false },
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Let us wait until the new colleague has started.',
      behind: 'Hope. Posts are filled late.',
      reply:
        'When is that meant to be? Then let us agree on what I get from that date, and on a smaller thing until then, in case it is late.',
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'That is the scheduler’s business. Speak with the practice manager.',
      behind:
        'They would rather not be the one who decides. The manager cannot decide without them.',
      reply:
        'I will gladly sort out the details there. What they need is one line from you that the block stands. May I draft it, so that you only have to send it?',
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'And what has come out of the time you did have?',
      behind: 'A fair question. They will be asked it too.',
      reply:
        'Less than I wanted, and I have brought it: this is what was done, and in how many days. I think the days were well used. You can ask me the same again in a year.',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'I wrote my first grant at night, when the children were asleep. That is how it is done.',
      behind: 'They paid for it themselves. If it was not necessary, what was it for?',
      reply:
        'I know that many did, and I have nights of that kind too. They are on top. What I am asking about is the part that was meant to be in the day.',
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'There is no protected time any more. The money for it is gone.',
      behind: 'It may be so, and they may have had to swallow it themselves.',
      reply:
        'Then thank you for saying it plainly. In that case we should change what is expected of me as well, and tell those who count on it. Can we do that together, in writing, this month?',
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'You are right. I will see to it.',
      behind: 'They mean it, and they have forty other things to see to.',
      reply:
        'Thank you. I will write down the three lines tonight and send them to you, so that you only have to pass them on.',
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Come in. Is it about the schedule?' },
    { id: 'their-everyone', text: 'You are not the only one with this trouble, you know.' },
    { id: 'their-ask', text: 'So what is it that you want?' },
    { id: 'their-who', text: 'And who should see the patients on that day?' },
    { id: 'their-others', text: 'If I do that for you, I have to do it for everybody.' },
  ],
  onlyIfAsked: [
    {
      id: 'if-letter',
      text: '“Where does it say that?” The letter, the award or the rule, with the line marked. Your answer: here. I did not want to begin with it.',
      when: { question: 'where', is: ['letter', 'grant', 'programme'] },
    },
    {
      id: 'if-said',
      text: '“Who promised you that?” Your answer: the name and the month, as you remember it, and that you should have asked for it in writing.',
      when: { question: 'where', is: ['said', 'nowhere'] },
    },
    {
      id: 'if-leaving',
      text: '“Are you looking elsewhere?” Your answer: the truth. If you are not, say: no, I would like it to work here. If you are, say: I would rather stay, and this is what would decide it.',
    },
    {
      id: 'if-others',
      text: '“Do the others see it like that?” Your answer: you would have to ask them. I have counted my own weeks only.',
    },
    {
      id: 'if-everybody',
      text: '“If I do it for you, I have to do it for everybody.” Your answer: then a rule may help you more than a favour. A day taken is a day given back: that could hold for all of us.',
    },
    {
      id: 'if-patients',
      text: '“Who should see the patients?” Your answer: you see the whole schedule, and I see only mine. If it helps, this is the half day that would cost the fewest visits. (Have one ready.)',
    },
    {
      id: 'if-outside',
      text: '“Have you talked to the research office or the programme?” Your answer: the truth. If you have: I asked what the rule is, and I have not complained to anybody.',
      when: { question: 'where', is: ['grant', 'programme'] },
    },
  ],
  neverSay: [
    {
      id: 'never-others',
      text: '“The others get their time.”',
      why: 'They will explain the others to you for half an hour, and the others will hear of it.',
    },
    {
      id: 'never-always',
      text: '“It is always me.”',
      why: 'You have a count. It is stronger than always.',
    },
    {
      id: 'never-patients',
      text: '“I did not come here to see patients.”',
      why: 'Most of those you need spend their days doing so.',
    },
    {
      id: 'never-law',
      text: 'A word like breach, violation or compliance in the first talk.',
      why: 'They stop listening and call somebody. If it comes to that, it is a different talk with different people in it.',
    },
    {
      id: 'never-leave',
      text: '“Then I will have to look elsewhere”, if you have not looked.',
      why: 'You may be asked where.',
    },
    {
      id: 'never-papers',
      text: 'A number of papers by a date, to buy the time.',
      why: 'You pay for what was yours already, and with something you cannot promise.',
    },
  ],
  followUp: {
    timing: 'Within a day, by e-mail. It is what the next chief will find.',
    text: 'Dear {them},\n\nthank you for looking at the numbers with me.\n\nThis is how I understood it. The time is for {purpose}. What I asked for is {want}. If a day has to be taken, {rule}. We look at the count again in eight weeks, and I will send a date.\n\nIf you see any of this differently, tell me and I will change it. If not, could you send the scheduler a line that it stands? You are welcome to forward this.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What will they say first?', 'Where are you most likely to give in?'],
    happened: [
      'What exactly did they agree to, and from which date?',
      'What did you agree to, that you had not meant to?',
    ],
    learned: [
      'What presses on them that you did not know?',
      'Who else has a hand on your schedule?',
    ],
  },
  changes: [
    {
      id: 'keep-count',
      kind: 'commitment',
      whose: 'mine',
      title: 'One line a week: planned, real, what took it',
      text: 'Keep as your promise: one line a week, so that the next look has numbers.',
    },
    {
      id: 'their-word',
      kind: 'commitment',
      whose: 'theirs',
      title: 'A line to the scheduler that the block stands',
      text: 'Keep as a promise from {them}: the line to the scheduler.',
    },
    {
      id: 'look-again',
      kind: 'next-contact',
      inDays: 56,
      text: 'Look at the count with {them} in eight weeks.',
    },
    {
      id: 'goal',
      kind: 'goal',
      title: 'My week and my effort on paper say the same',
      area: 'work-life',
      text: 'Set a goal: your week and your effort on paper say the same.',
    },
    {
      id: 'speaks',
      kind: 'candidate',
      role: 'sponsor',
      text: 'Keep a place among your candidates for a sponsor who sits where time is divided.',
      when: { not: inTraining },
    },
  ],
  sources: [
    {
      name: 'Situation, Behavior, Impact',
      by: 'Center for Creative Leadership',
      idea: 'Say when it was, what could be counted, and what came of it, and leave motives out.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'A standard both sides can look at (a count, a rule) does what insisting cannot. Know what you will do if there is no agreement.',
    },
  ],
};
