import type { Kit } from './kit';
import { onTheClock, standing } from './standing';

/** Case 4 of the source: a graduating chief resident, a caring mentor, and an academic career she cannot guide. */
export const movingOn: Kit = {
  id: 'moving-on',
  title: 'Moving on from a mentor',
  summary:
    'You have grown toward work that a mentor you owe much cannot guide. You thank them, say so, and offer a new shape.',
  other: 'your mentor',
  minutes: 30,
  signals: ['transition', 'new-position'],
  whenItApplies: [
    'You need help with something this mentor does not do, and you have begun to look for it elsewhere.',
    'You are staying in the same place, so you will go on meeting in the corridor, the clinic and the call room.',
    'They have given more than their role asked, and nobody has ever told them that it could change.',
    'If the mentor has hurt you, or you want no contact afterwards, this is not the kit: prepare that talk with somebody you trust first.',
  ],
  whyHard: [
    'Nothing is wrong, so there is no fault to point to. That makes any reason you give sound like an excuse.',
    'A mentor can feel rejected when a trainee grows past what they offer. Most have no name for it and no practice; what you hear as coolness may be that.',
    'There is a power gap and a small world. They may still write letters, sit on a committee, or know the person you ask next. Going quiet feels safer. It is what people resent longest.',
  ],
  questions: [
    standing,
    {
      id: 'gave',
      about: 'me',
      ask: 'What did they give you that you still use?',
      help: 'A full sentence that begins with “You”: a scene, not a virtue. “You stayed until ten the night before my boards.” “You told me to go home after the arrest.”',
      kind: 'words',
      blank: 'what they did, as a scene',
    },
    {
      id: 'need',
      about: 'me',
      ask: 'What do you need now that they cannot give?',
      help: 'Name the work, not their lack. Finish the sentence “For the next years I need somebody who …”',
      kind: 'words',
      blank: 'can guide my first grant and papers',
    },
    {
      id: 'keep',
      about: 'me',
      ask: 'What would you like to keep?',
      help: 'Only what you would truly turn up for. Finish the sentence “What I would like to keep is …”',
      kind: 'words',
      blank: 'what you want to keep',
    },
    {
      id: 'shape',
      about: 'me',
      ask: 'Which new shape would you offer?',
      kind: 'choice',
      choices: [
        { id: 'coffee', label: 'Coffee twice a year', inText: 'coffee twice a year' },
        {
          id: 'clinical',
          label: 'They stay my person for clinical questions',
          inText: 'coming to you with the hard cases',
        },
        {
          id: 'together',
          label: 'Work side by side: teaching, a clinic, a project',
          inText: 'working on something side by side',
        },
        {
          id: 'friend',
          label: 'Friendship, without meetings',
          inText: 'meeting simply as friends',
        },
        { id: 'end', label: 'A good end, with thanks', inText: 'that we part well' },
      ],
      blank: 'the new shape',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'Ideally, what have they said or done by the end?',
      kind: 'words',
      blank: 'what you hope for',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would still be acceptable?',
      help: 'For example: they are sad and say little, and answer the note a week later.',
      kind: 'words',
      blank: 'what you can live with',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not agree to, even if they are hurt?',
      help: 'For example: going on as before, or hiding the new mentor.',
      kind: 'words',
      blank: 'what you will not agree to',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If the talk goes nowhere, what will you do?',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'new-mentor',
      about: 'me',
      ask: 'Is there a new mentor already?',
      kind: 'choice',
      choices: [
        { id: 'asked', label: 'Yes, and they have agreed' },
        { id: 'thinking', label: 'I have somebody in mind' },
        { id: 'nobody', label: 'Not yet' },
      ],
      blank: 'whether there is somebody',
    },
    {
      id: 'knows',
      about: 'them',
      ask: 'What may they know or guess already?',
      help: 'In a small department, assume more than you told.',
      kind: 'words',
      blank: 'what they may know',
    },
    {
      id: 'proud',
      about: 'them',
      ask: 'What did they see in you?',
      help: 'Finish the sentence “You once saw that I …” For example: could tell a family the truth and stay in the room.',
      kind: 'words',
      blank: 'what they saw in you',
    },
    {
      id: 'fear',
      about: 'them',
      ask: 'What might they fear this means?',
      help: 'That their kind of career is worth less. That they were only useful. That you will not come back.',
      kind: 'words',
      blank: 'what they may fear',
    },
    {
      id: 'their-gain',
      about: 'them',
      ask: 'What could they gain from the new shape?',
      help: 'Time. A colleague. A clinic partner. Somebody who teaches with them. A name they can be proud of.',
      kind: 'words',
      blank: 'what is in it for them',
    },
    {
      id: 'depends',
      about: 'both',
      ask: 'What still depends on them this year?',
      help: 'Letters, evaluations, a shared patient panel, a committee. Knowing it keeps you from saying thanks in order to get something.',
      kind: 'several',
      choices: [
        { id: 'letter', label: 'A letter of recommendation' },
        { id: 'evaluation', label: 'An evaluation or sign-off' },
        { id: 'credentialing', label: 'Credentialing or a visa form' },
        { id: 'project', label: 'An unfinished project' },
        { id: 'none', label: 'Nothing' },
      ],
      blank: 'what depends on them',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-thanks',
        text: '{them}, before anything else: I have been thinking about what you did for me. {gave} I have not forgotten it, and I never thanked you properly.',
        note: 'Say the scene slowly, then stop. Let them answer before you go on.',
      },
      {
        id: 'warm-turn',
        text: 'Something is changing in what I need, and I wanted you to hear it from me.',
      },
    ],
    plain: [
      {
        id: 'plain-subject',
        text: 'I asked for half an hour because my work is changing, and with it what I need from a mentor. I would like to talk about that openly, before it happens by itself.',
      },
      { id: 'plain-thanks', text: 'First the thanks, because they are the main thing: {gave}' },
    ],
    brief: [
      {
        id: 'brief-subject',
        text: '{them}, I have two things to say: thank you, and that what I need from a mentor is changing.',
      },
    ],
  },
  points: [
    {
      id: 'appointment',
      text: 'I am staying on as faculty. There I will be judged on work you and I have never done together: papers, a grant, a name outside.',
      when: { question: 'standing', is: ['resident', 'fellow'] },
    },
    {
      id: 'judged',
      text: 'As faculty I am judged on work you and I have never done together: papers, a grant, a name outside.',
      when: onTheClock,
    },
    {
      id: 'direction',
      text: 'My work is going in a direction that you and I have not gone in together.',
      when: { not: { question: 'standing', is: ['resident', 'fellow', 'junior'] } },
    },
    {
      id: 'need',
      text: 'For that I need somebody who {need}. It is a different craft from the one I learned from you.',
      note: 'It is about the work, not about them. Do not list what they lack, even if they ask you to.',
    },
    {
      id: 'who-asked',
      text: 'I have asked somebody for that part, and they have agreed. I wanted to tell you before anyone else did.',
      when: { question: 'new-mentor', is: ['asked'] },
      note: 'Give the name if they ask. Hiding it in a small department never lasts.',
    },
    {
      id: 'who-thinking',
      text: 'I have somebody in mind and have not asked yet. I wanted to speak with you first.',
      when: { question: 'new-mentor', is: ['thinking'] },
    },
    {
      id: 'who-nobody',
      text: 'I do not know yet who that will be. I did not want to go looking behind your back.',
      when: { question: 'new-mentor', is: ['nobody'] },
    },
    {
      id: 'not-less',
      text: 'What I learned from you, I keep. That part does not change hands.',
    },
    {
      id: 'proud',
      text: 'You once saw that I {proud}. I am taking that with me.',
      when: { question: 'proud', answered: true },
    },
    {
      id: 'keep',
      text: 'What I would like to keep is {keep}.',
      when: {
        all: [{ question: 'keep', answered: true }, { not: { question: 'shape', is: ['end'] } }],
      },
    },
    {
      id: 'end',
      text: 'I do not want this to fade without a word. I would rather we marked the end of it, with thanks.',
      when: { question: 'shape', is: ['end'] },
    },
  ],
  asks: [
    {
      id: 'ask-shape',
      text: 'Would {shape} suit you?',
      when: { not: { question: 'shape', is: ['end'] } },
      note: 'Ask once, then wait. They may want to think; offer them a week.',
    },
    {
      id: 'ask-hear',
      text: 'How is this for you to hear?',
      note: 'A real question. Count to ten in silence before you add anything.',
    },
    {
      id: 'ask-know',
      text: 'You know the people here better than I do. Is there somebody you would send me to?',
      when: { question: 'new-mentor', is: ['nobody', 'thinking'] },
      note: 'Being asked to choose the next one is an honour many mentors take up. Ask only if you would follow the advice.',
    },
  ],
  ladder: [
    {
      id: 'second',
      title: 'A second mentor beside them',
      fits: 'The smallest change: they stay, and the new part goes to somebody else.',
      draft:
        'I am not looking to replace you. I would like somebody beside you for the new part of my work, and go on seeing you for everything else.',
    },
    {
      id: 'rhythm',
      title: 'The same relationship, less often',
      fits: 'They are unsettled, and a date in the calendar would say more than words.',
      draft:
        'Could we make it once a season instead of once a month? Four hours in a year that we both keep are worth more to me than twelve that get moved.',
    },
    {
      id: 'trial',
      title: 'Try it until the summer',
      fits: 'They would like time, or fear that you are deciding in a hurry.',
      draft:
        'Let us try it until the end of June and then have coffee and say honestly how it was. If it was wrong, we change it.',
    },
    {
      id: 'colleagues',
      title: 'Colleagues, on one shared thing',
      fits: 'You both like to work more than to talk.',
      draft:
        'I would like to teach the ward course with you next year, as your colleague. There is nobody I would rather do it with.',
    },
    {
      id: 'goodbye',
      title: 'A marked end',
      fits: 'Neither of you wants more meetings, and both deserve an end that is said aloud.',
      draft:
        'Then let this be the last of our meetings. And let me say what I should have said all along: thank you.',
      when: { question: 'shape', is: ['end', 'friend'] },
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Looks at the table, and says nothing.)',
      behind: 'They are finding out what they feel. Few people can do that aloud.',
      reply:
        'There is no need to answer now. I can sit with you a moment, or we meet again next week.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I suppose I have not been much use to you lately.',
      behind: 'They hear a verdict on their kind of career. They are asking whether they mattered.',
      reply:
        'You have been of more use to me than you know. {gave} What is changing is my work, and not what I think of you.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'After everything I did for you. You could have told me before you arranged it all.',
      behind: 'They are ashamed to learn late. Often the timing stings, more than the choice.',
      reply:
        'You are right that I could have come sooner. I put it off because I was afraid to hurt you. I am sorry for that part.',
      when: { question: 'new-mentor', is: ['asked'] },
    },
    {
      id: 'anger-early',
      kind: 'anger',
      they: 'After everything I did for you.',
      behind:
        'They hear that it was not enough. Being told early will count for more next week than it does today.',
      reply:
        'You did a great deal, and I have not forgotten any of it. That is why I came to you before anything was arranged.',
      when: { not: { question: 'new-mentor', is: ['asked'] } },
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'I can learn that side of it. Give me a few months, we will do it together.',
      behind:
        'An offer of love, in the form of more work. Accepting it would be a slow no to both of you.',
      reply:
        'I believe you would do it. But I need somebody who {need}, and I need that now. I do not want to take your evenings for it. Let us keep the part that is ours.',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You do not need anyone. You are the best I have had; you will manage by yourself.',
      behind: 'Praise can be a way of not letting go. It may also be meant just as it sounds.',
      reply:
        'That means a great deal, coming from you. And I would still like help with this, so that I do not learn all of it by getting it wrong.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Fine, but do finish the handbook chapter with me first. Just this one.',
      behind: 'One more project is one more year together. Or the chapter is truly due.',
      reply:
        'Let me look at what it takes, and tell you by Friday. If I say yes, let us set the day on which it is done, and leave what we have said today as it is.',
    },
    {
      id: 'who',
      kind: 'doubt',
      they: 'Who is it? Not him, I hope.',
      behind: 'There is history in every department, and you may not know it.',
      reply:
        'You should have the name from me: it is [the name]. If there is something I should know before I begin, tell me. I will keep it to myself.',
      when: { question: 'new-mentor', is: ['asked'] },
    },
    {
      id: 'who-not-asked',
      kind: 'doubt',
      they: 'Who is it going to be? Not him, I hope.',
      behind: 'There is history in every department, and you may not know it.',
      reply:
        'I have asked nobody yet, so I will not say a name today. If there is something I should know before I ask, tell me. I will keep it to myself.',
      when: { not: { question: 'new-mentor', is: ['asked'] } },
    },
    {
      id: 'blessing',
      kind: 'agreement',
      they: 'I have been waiting for this. It was time.',
      behind: 'Many mentors see it coming before you do.',
      reply:
        'Then thank you for waiting. Can we say now what stays, so that I do not lose it by being busy?',
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Come in. You look serious. Is it the schedule?' },
    {
      id: 'their-plan',
      text: 'I thought we would go through your first year on faculty together today.',
      when: { question: 'standing', is: ['resident', 'fellow'] },
    },
    {
      id: 'their-usual',
      text: 'I thought we would do what we always do.',
      when: { not: { question: 'standing', is: ['resident', 'fellow'] } },
    },
    { id: 'their-why', text: 'I see. Did I do something?' },
    { id: 'their-who', text: 'And who would that be?' },
    { id: 'their-us', text: 'So what happens with us?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-name',
      text: 'The name of the new mentor, and when you asked.',
      when: { question: 'new-mentor', is: ['asked'] },
    },
    {
      id: 'if-no-name',
      text: '“Who is it?” Your answer: I have not asked them yet, so I would rather not say. You will hear it from me.',
      when: { question: 'new-mentor', is: ['thinking'] },
    },
    {
      id: 'if-why-not',
      text: '“Could you not do both with me?” Your answer: there are people whose daily work this is, and I would like to learn it from one of them.',
    },
    {
      id: 'if-letters',
      text: '“Do you still want my letter?” Your answer: yes. You know my clinical work better than anyone, and nobody else can write that part.',
      when: { question: 'depends', is: ['letter'] },
    },
    {
      id: 'if-long',
      text: '“How long have you known?” Your answer: the truth, in months.',
    },
  ],
  neverSay: [
    {
      id: 'never-outgrown',
      text: '“I have outgrown you.”',
      why: 'It makes their career a step on the way to yours, and it will be repeated.',
    },
    {
      id: 'never-only-clinician',
      text: '“You are a clinician, and I need a real academic.”',
      why: 'It ranks the two. You need both kinds of people for the rest of your life.',
    },
    {
      id: 'never-others',
      text: '“Everybody says I should have somebody else by now.”',
      why: 'It turns your decision into gossip about them.',
    },
    {
      id: 'never-nothing-changes',
      text: '“Nothing will change.”',
      why: 'It is not true, and they will measure you by it.',
    },
    {
      id: 'never-thanks-and-ask',
      text: 'The thanks and the request for a letter in one breath.',
      why: 'Thanks that come with a bill are not thanks. Ask on another day.',
      when: { question: 'depends', is: ['letter', 'evaluation', 'credentialing'] },
    },
  ],
  followUp: {
    timing: 'By hand or by e-mail, within two days. A card is kept for longer.',
    text: 'Dear {them},\n\nthank you for hearing me out. I know that it was not easy to hear.\n\nI meant what I said: {gave} I will not forget it.\n\nWhat I hope for from here is {shape}. There is no hurry with an answer.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What do you expect them to say first?', 'What do you fear most?'],
    happened: ['What did they say first?', 'Which moment was hardest, and what did you do?'],
    learned: ['What did you learn about them?', 'What would you say sooner next time?'],
  },
  changes: [
    {
      id: 'to-separation',
      kind: 'stage',
      stage: 'separation',
      text: 'Move {them} to the stage “Separation”: the old shape is ending, and the thanks are said.',
      when: { question: 'shape', is: ['end'] },
    },
    {
      id: 'to-redefinition',
      kind: 'stage',
      stage: 'redefinition',
      text: 'Move {them} to the stage “Redefinition”: from now on it is {shape}.',
      when: { question: 'shape', is: ['coffee', 'clinical', 'together', 'friend'] },
    },
    {
      id: 'twice-a-year',
      kind: 'cadence',
      cadence: 'half-yearly',
      text: 'Be in touch with {them} twice a year.',
      when: { question: 'shape', is: ['coffee'] },
    },
    {
      id: 'write',
      kind: 'next-contact',
      inDays: 14,
      text: 'Write to {them} in two weeks, with something you can give.',
    },
    {
      id: 'academic-mentor',
      kind: 'candidate',
      role: 'mentor',
      area: 'research',
      text: 'Keep a place among your candidates for a research mentor.',
      when: {
        all: [
          { question: 'new-mentor', is: ['nobody', 'thinking'] },
          { question: 'standing', is: ['resident', 'fellow', 'junior'] },
        ],
      },
    },
    {
      id: 'next-mentor',
      kind: 'candidate',
      role: 'mentor',
      text: 'Keep a place among your candidates for the mentor you are looking for.',
      when: {
        all: [
          { question: 'new-mentor', is: ['nobody', 'thinking'] },
          { not: { question: 'standing', is: ['resident', 'fellow', 'junior'] } },
        ],
      },
    },
  ],
  sources: [
    {
      name: 'Phases of the mentor relationship',
      by: 'Kathy Kram, 1983',
      idea: 'Separation is a stage that every mentoring relationship meets, and redefinition comes after it.',
    },
    {
      name: 'Difficult Conversations',
      by: 'Douglas Stone, Bruce Patton and Sheila Heen, 1999',
      idea: 'Beneath what is said lie what each feels and what it seems to say about who they are.',
    },
  ],
};
