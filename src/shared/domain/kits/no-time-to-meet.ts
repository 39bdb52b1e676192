import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

const isWritten = { question: 'rhythm', is: ['written'] } as const;

/** Case 2 of the source: paired with a senior mentor who is known everywhere and seldom here. */
export const noTimeToMeet: Kit = {
  id: 'no-time-to-meet',
  title: 'When your mentor has no time',
  summary:
    'Your mentor is well known, well meaning and never here. You ask for the little that you need from nobody else, in a form that survives their calendar.',
  other: 'your mentor',
  minutes: 15,
  signals: ['barrier', 'new-position'],
  whenItApplies: [
    'Meetings get moved, cut short or forgotten, and the next one is not set.',
    'You were paired by somebody else, and neither of you has said what the pairing is for.',
    'Decisions wait for an answer that does not come: an abstract, a letter, a date.',
    'If they answer others and not you, or something happened between you, it is not a matter of time. Prepare that conversation instead.',
  ],
  whyHard: [
    'You are asking for more from somebody who owes you nothing you could name. It feels like complaining about the weather.',
    'They often feel guilty already, and people avoid those towards whom they feel guilty. Your patience can make it worse: it looks as if you needed nothing.',
    'Their name is worth having. You may be keeping a mentor for the name, and going without a mentor for the work.',
  ],
  questions: [
    standing,
    {
      id: 'need',
      about: 'me',
      ask: 'What do you need from this person and from nobody else?',
      help: 'One thing, in the next three months. Finish the sentence “The one thing I need you for is …”: “the decision whether to send the grant in this cycle”, “your eye on the aims page”.',
      kind: 'words',
      blank: 'the one thing only they can give',
    },
    {
      id: 'elsewhere',
      about: 'me',
      ask: 'What of the rest can you get from others?',
      help: 'Be strict: most of it. Finish the sentence “I can get help elsewhere with …”: “the statistics and the first drafts”.',
      kind: 'words',
      blank: 'what others can help with',
    },
    {
      id: 'facts',
      about: 'me',
      ask: 'What has happened so far, as dates?',
      help: 'Only what a calendar would show, as one sentence: “We had planned to meet every month, and since August we have met once.”',
      kind: 'words',
      blank: 'what the calendar shows, in one sentence',
    },
    {
      id: 'waited',
      about: 'me',
      ask: 'What has had to wait because of it?',
      help: 'Finish the sentence “What has been waiting is …”: “the abstract, and my answer to the reviewers”.',
      kind: 'words',
      blank: 'what has been waiting',
    },
    {
      id: 'my-part',
      about: 'me',
      ask: 'How have you made it harder yourself?',
      help: 'Asking for an hour without saying why, writing long e-mails, waiting for them to call. As a sentence: “I asked for an hour and did not say what for.”',
      kind: 'words',
      blank: 'your own part, in one sentence',
    },
    {
      id: 'gave',
      about: 'me',
      ask: 'What was the most useful thing they ever did for you?',
      help: 'One sentence with “You”: “You told me to drop the second aim, and you were right.” It shows them what ten minutes can do.',
      kind: 'words',
      blank: 'the most useful thing they did',
    },
    {
      id: 'rhythm',
      about: 'me',
      ask: 'Which rhythm would be enough?',
      help: 'The smallest that works. A small promise kept is worth more than a monthly hour that is cancelled.',
      kind: 'choice',
      choices: [
        {
          id: 'ten',
          label: 'Ten minutes by telephone, every two weeks',
          inText: 'ten minutes by telephone every two weeks',
        },
        {
          id: 'half-hour',
          label: 'Half an hour, once a month',
          inText: 'half an hour once a month',
        },
        {
          id: 'quarter',
          label: 'A full hour, every three months',
          inText: 'a full hour every three months',
        },
        {
          id: 'written',
          label: 'Three questions by e-mail, once a month',
          inText: 'three questions by e-mail once a month',
        },
      ],
      blank: 'the rhythm that would be enough',
    },
    {
      id: 'slots',
      about: 'me',
      ask: 'Which times can you always make, call and clinic included?',
      help: 'Offer early, late and short. Finish the sentence “I can always make …”: “Tuesdays and Thursdays before half past seven”.',
      kind: 'words',
      blank: 'times you can always make',
    },
    {
      id: 'assistant',
      about: 'me',
      ask: 'Who keeps their calendar?',
      help: 'The name as you would write it at the top of an e-mail. If nobody does, leave it out.',
      kind: 'words',
      blank: 'the name of the assistant',
    },
    {
      id: 'meeting-place',
      about: 'me',
      ask: 'Where will you both be next?',
      help: 'A congress, a site visit, a thesis defence, grand rounds. Finish the sentence “We will both be at …”.',
      kind: 'words',
      blank: 'the next place you will both be',
    },
    {
      id: 'co-mentor',
      about: 'me',
      ask: 'Is there somebody nearer for the everyday questions?',
      kind: 'choice',
      choices: [
        { id: 'mind', label: 'Yes, somebody in mind' },
        { id: 'they-know', label: 'They would know somebody' },
        { id: 'has', label: 'I have somebody already' },
        { id: 'no', label: 'I do not want one' },
      ],
      blank: 'whether there is somebody nearer',
    },
    {
      id: 'nearer',
      about: 'me',
      ask: 'Who is it?',
      help: 'Finish the sentence “Somebody nearer is …”. Do not ask them before you have told your mentor, if the two work together.',
      kind: 'words',
      blank: 'a name',
      when: { question: 'co-mentor', is: ['mind', 'has'] },
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what is in both calendars by the end?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be acceptable?',
      help: 'For example: two telephone calls before the deadline, and a co-mentor for the rest.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'When will you stop trying?',
      help: 'Give yourself a date and a count: after three missed meetings, or at the end of June. Then ask for the reset.',
      kind: 'words',
      blank: 'when you will stop trying',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If nothing changes, who else could give you the one thing?',
      kind: 'words',
      blank: 'who else could help',
    },
    {
      id: 'their-load',
      about: 'them',
      ask: 'What fills their year?',
      help: 'Travel, a study section, a division without a chief, a sick parent you have heard about only by chance.',
      kind: 'words',
      blank: 'what fills their year',
    },
    {
      id: 'their-fear',
      about: 'them',
      ask: 'What may they feel when they see your name in the inbox?',
      help: 'Guilt is likely. Perhaps fear of one more long thing to read. Perhaps they believe you are doing well.',
      kind: 'words',
      blank: 'what they may feel',
    },
    {
      id: 'their-way',
      about: 'them',
      ask: 'How do they answer fastest?',
      help: 'Watch how they reach others: a text, a call between gates, a page with comments, a word in the corridor.',
      kind: 'choice',
      choices: [
        { id: 'call', label: 'By telephone', inText: 'by telephone' },
        { id: 'text', label: 'By text message', inText: 'by text message' },
        { id: 'mail', label: 'By e-mail', inText: 'by e-mail' },
        { id: 'person', label: 'In person only', inText: 'in person' },
      ],
      blank: 'by telephone, text or e-mail',
    },
    {
      id: 'their-gain',
      about: 'them',
      ask: 'What could you bring that is of use to them?',
      help: 'A finished figure, a case for their talk, a trainee to recruit, a first draft of the review they owe. Finish the sentence “What I can bring is …”.',
      kind: 'words',
      blank: 'what you can bring',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'What happens to them if you go elsewhere?',
      help: 'Perhaps nothing, perhaps relief, perhaps an empty line on a training grant. You need not say it. It tells you how free they are to say no.',
      kind: 'words',
      blank: 'what it means for them',
    },
    {
      id: 'depends',
      about: 'both',
      ask: 'What depends on them this year?',
      help: 'Whatever needs their signature needs a date now. Do not let it wait for the better rhythm.',
      kind: 'several',
      choices: [
        { id: 'letter', label: 'A letter', inText: 'the letter' },
        {
          id: 'grant',
          label: 'A grant on which they are named',
          inText: 'your part of the grant',
        },
        { id: 'paper', label: 'A paper they are an author of', inText: 'your word on the paper' },
        {
          id: 'form',
          label: 'A sign-off, a visa or a credentialing form',
          inText: 'your signature on the form',
        },
        { id: 'none', label: 'Nothing', inText: 'nothing urgent' },
      ],
      blank: 'what needs their hand',
    },
    {
      id: 'deadline',
      about: 'both',
      ask: 'What is the next date that will not move?',
      help: 'Finish the sentence “I need it by …”: “the tenth of January”.',
      kind: 'words',
      blank: 'the date that will not move',
    },
  ],
  openings: {
    warm: [
      { id: 'warm-gave', text: 'I keep coming back to something you did for me. {gave}' },
      {
        id: 'warm-subject',
        text: 'That took you little time and has helped me ever since. I would like to have a few such moments a year, and I have thought about how, with your calendar.',
      },
    ],
    plain: [
      {
        id: 'plain-subject',
        text: 'I would like to use this time for one thing only: how we can work together this year, with the travel you have.',
      },
    ],
    brief: [
      {
        id: 'brief-subject',
        text: 'You have little time, so I will say it in two sentences. I need you for one thing, and I have a proposal for the rest.',
      },
    ],
  },
  points: [
    {
      id: 'facts',
      text: 'This is what the calendar shows. {facts}',
      note: 'Facts only, no “always” and no “never”. Say it in a friendly voice and go straight on.',
    },
    {
      id: 'waited',
      text: 'What has been waiting is {waited}.',
      when: { question: 'waited', answered: true },
    },
    {
      id: 'my-part',
      text: 'I have not made it easy either. {my-part}',
      when: { question: 'my-part', answered: true },
    },
    {
      id: 'last-year-training',
      text: 'My time here is short, and a quarter without an answer is a large part of it.',
      when: inTraining,
    },
    {
      id: 'clock-junior',
      text: 'My review does not wait, so I would rather have a small thing that is certain than a large one that is not.',
      when: { question: 'standing', is: ['junior'] },
    },
    {
      id: 'both-busy',
      text: 'I cancel on people myself, so I know how it happens.',
      when: established,
    },
    {
      id: 'need',
      text: 'The one thing I need you for is {need}. I know nobody else for that.',
    },
    {
      id: 'elsewhere',
      text: 'I can get help elsewhere with {elsewhere}. You need not spend time on that.',
    },
    {
      id: 'rhythm',
      text: 'What would be enough for me is {rhythm}. You would have three lines the day before, and if there is nothing to decide, I cancel.',
      when: { not: isWritten },
    },
    {
      id: 'rhythm-written',
      text: 'What would be enough for me is {rhythm}, each with the answer I would give, so that one word from you will do.',
      when: isWritten,
    },
    {
      id: 'travel',
      text: 'When you travel, let us move it to the telephone. A call from a gate is fine with me.',
      when: { not: isWritten },
    },
    {
      id: 'their-gain',
      text: 'I would also like to be of use to you. What I can bring is {their-gain}.',
      when: { question: 'their-gain', answered: true },
    },
    {
      id: 'free',
      text: 'And if this year has no room for it, please say so. I would not hold it against you, and I could plan.',
      note: 'Say it only if you mean it. It is what makes the rest of the talk honest.',
    },
  ],
  asks: [
    {
      id: 'ask-rhythm',
      text: 'Could we try {rhythm} until the summer, and then see?',
      note: 'Name the month at which you will look at it again.',
    },
    {
      id: 'ask-now',
      text: 'Could we put in the first date now, while we are both here?',
      when: { not: isWritten },
      note: 'Have your own calendar open, with call and clinic in it.',
    },
    {
      id: 'ask-no-answer',
      text: 'If I have heard nothing in a week, may I go ahead as I wrote?',
      when: isWritten,
    },
    {
      id: 'ask-assistant',
      text: 'May I arrange it with {assistant}, and move it myself when you travel?',
      when: { question: 'assistant', answered: true },
    },
    {
      id: 'ask-way',
      text: 'If something cannot wait, is it all right if I reach you {their-way}?',
      when: { question: 'their-way', is: ['call', 'text', 'mail'] },
    },
    {
      id: 'ask-deadline',
      text: 'There is a date that I cannot move: I need {depends} by {deadline}. Can you do it by then? If not, I would rather know now and find another way.',
      when: {
        all: [
          { question: 'depends', is: ['letter', 'grant', 'paper', 'form'] },
          { not: { question: 'depends', is: ['none'] } },
        ],
      },
    },
    {
      id: 'ask-second',
      text: 'Would you mind if I asked somebody nearer to help with the everyday questions?',
      when: { question: 'co-mentor', is: ['mind'] },
      note: 'Have the name ready. They may know why it would or would not work.',
    },
    {
      id: 'ask-whom',
      text: 'Is there somebody here you would trust with the everyday questions?',
      when: { question: 'co-mentor', is: ['they-know'] },
    },
  ],
  ladder: [
    {
      id: 'ten-minutes',
      title: 'A ten-minute call',
      fits: 'Today or this week, for one decision. It asks for nothing but a gap between two other things.',
      draft:
        'Dear {them},\n\ncould I have ten minutes by telephone this week? One thing: {need}. I will send three lines before, so that you need not prepare anything.\n\nI can always make {slots}. If you are travelling, any gap will do, and I will call you.\n\nWith thanks',
    },
    {
      id: 'three-questions',
      title: 'Three questions by e-mail',
      fits: 'They answer in writing, at odd hours, if the answer is short. Only for what you may decide alone when no answer comes.',
      draft:
        'Dear {them},\n\nthree questions, and one word for each is enough.\n\n1. About {need}: [what I would do, in one line]. Yes or no?\n2. [The second question, with the answer you would give.] Do you agree?\n3. Is there anybody I should ask instead of you about this?\n\nIf I have not heard by {deadline}, I will go ahead as I have written here, and tell you how it went.\n\nWith thanks',
    },
    {
      id: 'at-the-conference',
      title: 'At the conference',
      fits: 'You will both be in the same place, away from home, where people have breakfast.',
      draft:
        'Dear {them},\n\nwe will both be at {meeting-place}. Could I have half an hour there, at a time when nobody else wants you: breakfast, or the walk from the hotel?\n\nI would like to speak about one thing, {need}, and to be introduced to one person, if you think it fits: [the name].\n\nI will write again the evening before with the place. If it cannot be kept, I will ask for ten minutes by telephone the week after.\n\nWith thanks',
    },
    {
      id: 'standing-slot',
      title: 'A standing slot, through the assistant',
      fits: 'They have agreed to a rhythm. Now it has to live in the calendar and not in good intentions.',
      draft:
        'Dear {assistant},\n\nI am writing about the meetings between {them} and me. We would like to keep {rhythm}, and I would be grateful for your help in finding a time that lasts.\n\nI can always make {slots}. Early, late or short is fine.\n\nTwo things that may save you work: I will send what it is about the day before, and if a date cannot be kept, please just tell me and I will suggest the next one. When there is travel, a telephone call in the same week is as good as a meeting.\n\nI know how many people ask you for this calendar. Thank you.\n\nWith kind regards',
      when: { not: isWritten },
    },
    {
      id: 'standing-slot-written',
      title: 'A standing slot, through the assistant',
      fits: 'They have agreed to answer in writing. Now it has to reach them on a day when they read.',
      draft:
        'Dear {assistant},\n\nI am writing about a small thing that {them} and I have agreed on: {rhythm}.\n\nOn which day are such questions most likely to be read? And may I send you a copy, so that you can put the page on top for a flight or a train? It will never be longer than one page.\n\nIf a month is hopeless, please just tell me, and I will wait for the next.\n\nI know how much passes over your desk. Thank you.\n\nWith kind regards',
      when: isWritten,
    },
    {
      id: 'co-mentor',
      title: 'A co-mentor',
      fits: 'The everyday questions need somebody who is here. Your mentor stays for the large ones.',
      draft:
        'Dear {them},\n\nI would like to ask somebody nearer to help me with {elsewhere}, so that I come to you with {need} and with little else.\n\nI would rather do it with your blessing than behind your back. I have {nearer} in mind. Is there a reason against it, or somebody you would rather see in that place? And would you write two lines to introduce me?\n\nWith thanks',
    },
    {
      id: 'reset',
      title: 'A reset',
      fits: 'It has been tried, and it does not work. Both of you deserve to stop pretending.',
      draft:
        'Dear {them},\n\nI think we should be honest about this year. You have not had the time, I have stopped asking, and neither of us is to blame for your calendar.\n\nI propose that we stop calling this mentoring for now. I will find somebody for the regular meetings. If anybody keeps a list of such pairs, I will tell them that we decided it together. What I would like to keep is a door: once a year, with a large question, and with good work when I have some.\n\n{gave} I have not forgotten that.\n\nWith thanks',
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(No answer to your e-mail for two weeks.)',
      behind:
        'It went under, or it needed thought and was put aside for a free evening. There are none.',
      reply:
        'I am sending this again with one question in it, which you can answer with yes or no from a taxi. Shall I go ahead as I wrote?',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I know. I have been a bad mentor to you.',
      behind:
        'Guilt. If you comfort them now, the talk becomes one about them, and nothing is agreed.',
      reply:
        'You have been a good one whenever we spoke. That is why I want it to happen. What would help most is one date that holds.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'I have fourteen of you, two grants and a division to run. What do you expect?',
      behind: 'They are at their limit, and you are the one who happened to say it aloud.',
      reply:
        'Less than you fear: {rhythm}. If even that is too much this year, tell me, and I will find another way, with no hard feelings.',
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'Come with me to the airport on Thursday, we can talk in the car.',
      behind: 'It is a real offer, and may be the best hour you get. It is not yet a rhythm.',
      reply:
        'Gladly, I will be there. And in the car let us fix the next two, so that I need not chase you.',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You are doing so well. You do not really need me.',
      behind: 'They may mean it. Somebody who never asks looks as if all were well.',
      reply:
        'Thank you. Most of it I do manage. What I do not manage alone is {need}, and the rest hangs on it.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'It is just this month. After the congress it will be better.',
      behind: 'They believe it every time. After the congress comes the next one.',
      reply:
        'I hope so. Then let us put a date into the week after it, now, and I will take ten minutes by telephone until then.',
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Let my office find something.',
      behind:
        'Often meant well. Without a word from them, the office has no reason to put you first.',
      reply:
        'I will write to them today. May I say that you want it in the calendar as a fixed time? Then they will know that you mean it.',
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'By the way, how far are we with the figures for my talk?',
      behind: 'Your work for them is what comes to mind when they see you.',
      reply:
        'I will write to you tonight when you can have them. May I have the five minutes that are left for my question?',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'Talk to my postdoc. She knows these things better than I do.',
      behind: 'It may be true, and good advice. It may also be a way out of the door.',
      reply:
        'I will, for the methods. What I would still like from you is {need}. Ten minutes will do, once I have spoken with her.',
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'To be honest, I cannot do it this year.',
      behind: 'It took some courage, and it is worth more than another year of moved meetings.',
      reply:
        'Thank you for saying it. Then I will look for somebody for the regular part. May I come to you once, with the one question that only you can answer?',
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'Of course. Every month. Absolutely.',
      behind: 'They mean it now. By the lift they will be thinking of something else.',
      reply:
        'Good. I have my calendar open: shall we put in the first three? I will send the invitations before I leave the building.',
    },
  ],
  theirLines: [
    {
      id: 'their-hello',
      text: 'I have a quarter of an hour before my next call. How are you getting on?',
    },
    { id: 'their-travel', text: 'I know, I know. I have been in five cities in three weeks.' },
    { id: 'their-what', text: 'What is it you need, exactly?' },
    { id: 'their-others', text: 'Is there nobody else who could help you with that?' },
    { id: 'their-office', text: 'Fine with me, but you will have to sort it out with my office.' },
  ],
  onlyIfAsked: [
    {
      id: 'if-others',
      text: '“Have you spoken to anybody about this?” Your answer: the truth. If you went to the chief or the programme first, say so and say why.',
    },
    {
      id: 'if-who',
      text: '“Who did you have in mind as a second mentor?” The name, and whether you have asked.',
      when: { question: 'co-mentor', is: ['mind', 'has'] },
    },
    {
      id: 'if-nobody',
      text: '“Is there nobody else for that?” Your answer: for most of it there is, and I will go there. For this one thing I would need somebody who has done what you have done.',
    },
    {
      id: 'if-change',
      text: '“Would you rather have somebody else?” Your answer: I would rather have you for a little than somebody else for a lot. If the little is not possible, then yes.',
    },
    {
      id: 'if-paired',
      text: '“Should I tell those who paired us?” Your answer: yes, together, and as something we decided and not as a complaint.',
    },
    {
      id: 'if-late',
      text: '“Why did you not say this earlier?” Your answer: I thought that asking for time was asking for a favour. I should have told you in the autumn.',
    },
  ],
  neverSay: [
    {
      id: 'never-never',
      text: '“You never have time.”',
      why: 'One counter-example, and the talk is over. The dates say it better.',
    },
    {
      id: 'never-worries',
      text: '“No problem, whenever it suits you.”',
      why: 'They will take you at your word.',
    },
    {
      id: 'never-threat',
      text: '“Then I will have to find somebody else”, said in the hope that they will stop you.',
      why: 'It works once. Say it only as a plan.',
    },
    {
      id: 'never-quick',
      text: '“A quick question”, when it is a long one.',
      why: 'It teaches them that your ten minutes are forty.',
    },
    {
      id: 'never-above',
      text: 'A copy to the chief or the programme director, before you have spoken with them.',
      why: 'It turns a full calendar into a case.',
    },
    {
      id: 'never-assistant',
      text: 'A complaint about them to the assistant.',
      why: 'The assistant decides which mail is seen first, and works for them.',
      when: { question: 'assistant', answered: true },
    },
  ],
  followUp: {
    timing: 'The same day, by e-mail, short enough to be read on a telephone.',
    text: 'Dear {them},\n\nthank you for the time today.\n\nWhat I took with me: we try {rhythm}, and the first thing I bring is {need}. You will always know the day before what it is about. If something gets in the way, I will suggest the next date, so that you do not have to.\n\nIf I have got something wrong, one word is enough.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What do you expect them to offer?', 'How many minutes do you think you will get?'],
    happened: [
      'How many minutes did you get, and what did you use them for?',
      'Which date is in both calendars now?',
    ],
    learned: [
      'How do they decide best: by voice, on paper, in passing?',
      'If this date falls too, which rung comes next, and when?',
    ],
  },
  changes: [
    {
      id: 'fortnightly',
      kind: 'cadence',
      cadence: 'fortnightly',
      text: 'Be in touch with {them} every two weeks, for ten minutes.',
      when: { question: 'rhythm', is: ['ten'] },
    },
    {
      id: 'monthly',
      kind: 'cadence',
      cadence: 'monthly',
      text: 'Be in touch with {them} every month.',
      when: { question: 'rhythm', is: ['half-hour', 'written'] },
    },
    {
      id: 'quarterly',
      kind: 'cadence',
      cadence: 'quarterly',
      text: 'Meet {them} every quarter, for a full hour.',
      when: { question: 'rhythm', is: ['quarter'] },
    },
    {
      id: 'three-lines',
      kind: 'commitment',
      whose: 'mine',
      title: 'Send three lines the day before each meeting',
      text: 'Keep as your promise to {them}: three lines the day before.',
      when: { not: isWritten },
    },
    {
      id: 'hand',
      kind: 'commitment',
      whose: 'theirs',
      title: 'The thing with a date',
      text: 'Keep as a promise from {them}: {depends}, by {deadline}.',
      when: { question: 'depends', is: ['letter', 'grant', 'paper', 'form'] },
    },
    {
      id: 'write',
      kind: 'next-contact',
      inDays: 14,
      text: 'Look in two weeks whether a date is in both calendars.',
    },
    {
      id: 'nearer',
      kind: 'candidate',
      role: 'mentor',
      text: 'Keep a place among your candidates for a mentor who is nearer.',
      when: { question: 'co-mentor', is: ['mind', 'they-know'] },
    },
  ],
  sources: [
    {
      name: 'Situation, Behavior, Impact',
      by: 'Center for Creative Leadership',
      idea: 'Say when it was, what could be seen, and what came of it, and leave motives out.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Ask for what serves the interest (an answer in time) and stay free about the form. Know who else could help before you ask.',
    },
  ],
};
