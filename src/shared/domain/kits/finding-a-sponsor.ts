import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

/** Case 5 of the source: to lead in one's field one needs sponsors; how and where to find them, and how many. */
export const findingASponsor: Kit = {
  id: 'finding-a-sponsor',
  title: 'Finding a sponsor',
  summary:
    'You know where you want to get to. You tell somebody who has a say what it is, show one finished piece of work, offer to help, and ask for one small thing.',
  other: 'the person who could speak for you',
  minutes: 20,
  signals: ['new-position', 'barrier', 'transition'],
  whenItApplies: [
    'You have good advice, and nobody who says your name where posts, prizes and promotions are decided.',
    'Or all of it hangs on one person: the chair who hired you, who may retire, move, or lose the vote.',
    'You can name the role you want next and roughly when. If not, take that to a mentor first: a sponsor needs something to say.',
    'It is the first such talk with this person. To ask for one nomination with a closing date, take the kit “Asking to be put forward”.',
  ],
  whyHard: [
    'Nobody applies to be sponsored. You are asking somebody with influence to think of you when you are not there, and they may fail you or you them.',
    'One belief in the way: that performance alone wins a sponsor. It is needed, and most of it has no witness. Those who decide did not see how you ran the unit at three in the morning. Somebody has to be shown one thing, and told what you want.',
    'Another belief in the way: that loyalty guarantees one. Sponsors leave, lose a vote, or owe somebody else. Years of loyalty bind you more than them. What renews it is what you deliver now; what protects you is having more than one.',
    'How many? Hewlett says three: two inside, one outside. One inside may be near your work. Let the other sit elsewhere in the institution, so that not everything ends with one chair’s term.',
  ],
  questions: [
    standing,
    {
      id: 'target',
      about: 'me',
      ask: 'Which role or distinction do you want next?',
      help: 'One that has a name. Finish the sentence “I would like to be considered for …”, for example “the chief resident post” or “a seat on the guideline panel”.',
      kind: 'words',
      blank: 'the role you want next',
    },
    {
      id: 'ready',
      about: 'me',
      ask: 'When could you be ready for it?',
      help: 'Finish the sentence “I think I could be ready …”, for example “by next summer” or “in two years”.',
      kind: 'words',
      blank: 'by when',
    },
    {
      id: 'decides',
      about: 'both',
      ask: 'Who decides on it, and whom do they listen to?',
      help: 'Begin from the end: a search committee, a dean, a study section, a society’s board. Then: who has their ear? That is where to look. If you do not know, make it the thing you ask for.',
      kind: 'words',
      blank: 'who decides',
    },
    {
      id: 'speaks',
      about: 'me',
      ask: 'Who speaks for you today?',
      help: 'Count only people who have put your name to something in the last two years, and are in a position to. Hewlett’s measure is two inside, and one outside whom reviewers elsewhere would hear.',
      kind: 'several',
      choices: [
        { id: 'near', label: 'Somebody in my own division' },
        { id: 'across', label: 'Somebody elsewhere in the institution' },
        { id: 'outside', label: 'Somebody outside it' },
        { id: 'nobody', label: 'Nobody yet' },
      ],
      blank: 'who speaks for you',
    },
    {
      id: 'where',
      about: 'them',
      ask: 'Where does this person sit?',
      kind: 'choice',
      choices: [
        { id: 'near', label: 'In my division, or above it' },
        { id: 'across', label: 'Elsewhere in the institution' },
        { id: 'outside', label: 'Outside: another school, a society, a journal' },
      ],
      blank: 'where they sit',
    },
    {
      id: 'knows',
      about: 'them',
      ask: 'What do they know of your work?',
      kind: 'choice',
      choices: [
        { id: 'seen', label: 'They have seen me finish something' },
        { id: 'heard', label: 'They know my name' },
        { id: 'nothing', label: 'Nothing yet' },
      ],
      blank: 'what they know of you',
    },
    {
      id: 'work',
      about: 'me',
      ask: 'Which one finished piece of work could they point to?',
      help: 'Something others use, with a figure if it has one. Finish the sentence “The piece of work I would point to is …”',
      kind: 'words',
      blank: 'one finished piece of work',
    },
    {
      id: 'belief',
      about: 'me',
      ask: 'Which of these do you catch yourself believing?',
      help: 'Both are common and half true. Performance and loyalty count; neither guarantees anything.',
      kind: 'choice',
      choices: [
        { id: 'performance', label: 'If my work is good enough, somebody will notice' },
        { id: 'loyalty', label: 'I have stood by them for years, so they will stand by me' },
        { id: 'neither', label: 'Neither' },
      ],
      blank: 'what you believe',
    },
    {
      id: 'build',
      about: 'them',
      ask: 'What is this person trying to build?',
      help: 'A new fellowship, a safer unit, a trial that recruits, a section that grows. Finish the sentence “As I understand it, you are trying to …”',
      kind: 'words',
      blank: 'what they are trying to build',
    },
    {
      id: 'part',
      about: 'me',
      ask: 'Which small part of that could you finish?',
      help: 'Only what you would do gladly if nothing came back. Finish the sentence “I could …”',
      kind: 'words',
      blank: 'take on one part, by a date',
    },
    {
      id: 'room',
      about: 'me',
      ask: 'What would you put down to make room for it?',
      help: 'Something of equal weight; more nights are no plan. Finish the sentence “To make room I would …”',
      kind: 'words',
      blank: 'put one thing down',
    },
    {
      id: 'first',
      about: 'me',
      ask: 'Which first thing would you ask of them?',
      help: 'Small enough to be done this month. It shows both of you whether this could work.',
      kind: 'choice',
      choices: [
        {
          id: 'decides',
          label: 'Tell me who decides, and what they look for',
          inText: 'tell me who decides on it, and what they look for',
        },
        {
          id: 'page',
          label: 'Read one page about my work and say what is missing',
          inText: 'read one page about my work and tell me what is missing',
        },
        {
          id: 'introduce',
          label: 'Introduce me to one person',
          inText: 'introduce me to one person I should know for it',
        },
        {
          id: 'sit-in',
          label: 'Let me sit in on a meeting',
          inText: 'let me sit in on one meeting where such things are discussed',
        },
        {
          id: 'name',
          label: 'Say my name when it comes up',
          inText: 'say my name when it next comes up',
        },
      ],
      blank: 'do one small thing',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear about asking?',
      help: 'To seem ambitious. To be found wanting. To owe somebody. Whoever sits in their chair was once put forward by somebody.',
      kind: 'words',
      blank: 'what you fear',
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
      ask: 'What would still be worth the visit?',
      help: 'For example: they know what you want, and told you one thing that is missing.',
      kind: 'words',
      blank: 'what would be enough',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not do for anybody’s support?',
      help: 'For example: take a side in a quarrel, hide an error, put a name on a paper, give up the evenings with a small child.',
      kind: 'words',
      blank: 'what you will not do',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If it is not this person, who else?',
      help: 'Somebody one division over; a former chief; the editor you review for; whoever chairs a society’s working group.',
      kind: 'words',
      blank: 'who else',
    },
    {
      id: 'their-risk',
      about: 'them',
      ask: 'What would they risk by speaking for you?',
      help: 'Their word weighs less if you fail. They may owe a place to somebody else. Some have been let down before.',
      kind: 'words',
      blank: 'what they risk',
    },
    {
      id: 'their-hope',
      about: 'them',
      ask: 'What could they hope for from you, and whom else could they choose?',
      help: 'A skill or a view they lack, work done on time, a name that does theirs credit. If three others offer the same, find what only you would bring.',
      kind: 'words',
      blank: 'what is in it for them',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-inside',
        text: 'Thank you for making the time. You know how things are decided here, and I have reached a point where I should understand that better.',
        when: { not: { question: 'where', is: ['outside'] } },
      },
      {
        id: 'warm-outside',
        text: 'Thank you for making the time. You know how things are decided in our field, and from where I sit one sees little of it.',
        when: { question: 'where', is: ['outside'] },
      },
      {
        id: 'warm-turn',
        text: 'I would like to tell you what I am aiming at, and hear what you think. It will take ten minutes.',
      },
    ],
    plain: [
      {
        id: 'plain-subject',
        text: 'I asked for twenty minutes to tell you what I would like to do next, to show you one piece of work, and to ask you one thing.',
      },
    ],
    brief: [
      {
        id: 'brief-subject',
        text: 'I would like to be considered for {target}. May I tell you why in five minutes, and then ask you one thing?',
      },
    ],
  },
  points: [
    {
      id: 'loyalty',
      text: 'I have worked with you for a good while, and gladly. I would rather not rest on that, so let me say what I hope to do next.',
      when: {
        all: [
          { question: 'belief', is: ['loyalty'] },
          { not: { question: 'knows', is: ['nothing'] } },
        ],
      },
      note: 'They may never have known that you wanted anything.',
    },
    {
      id: 'target',
      text: 'What I am aiming at is {target}. I think I could be ready {ready}.',
      note: 'Say it once, without a joke behind it. Then wait.',
    },
    {
      id: 'early',
      text: 'I know that this is early. Nothing has to be decided today. I would like you to know what I am working toward.',
      when: inTraining,
    },
    {
      id: 'unseen',
      text: 'You will not have seen much of my work. Most of it happens at hours when nobody passes.',
      when: {
        all: [
          { question: 'belief', is: ['performance'] },
          { not: { question: 'knows', is: ['seen'] } },
        ],
      },
      note: 'A fact, said lightly. It is no complaint.',
    },
    {
      id: 'work',
      text: 'The piece of work I would point to is {work}. It is on one page, which I will leave with you.',
      note: 'Bring the page. A sponsor needs two sentences they can repeat: make them the first two.',
    },
    {
      id: 'build',
      text: 'As I understand it, you are trying to {build}.',
      when: { question: 'build', answered: true },
      note: 'Let them correct you. What they say now is the most useful thing in the room.',
    },
    {
      id: 'part',
      text: 'I could {part}. I would do it in any case, whatever comes of the rest.',
      when: { question: 'part', answered: true },
    },
    {
      id: 'no-post',
      text: 'I am not asking you for a post. I would like my work to be known outside my own house.',
      when: { question: 'where', is: ['outside'] },
      note: 'Leave it out if you do want to move.',
    },
    {
      id: 'cost',
      text: 'I know that a word from you costs you something if I do badly. You would hear bad news from me, and early.',
    },
    {
      id: 'cost-known',
      text: 'I put names forward myself now, so I know one cannot do it for everybody.',
      when: established,
      note: 'Only if you do.',
    },
    {
      id: 'honest',
      text: 'And if you cannot see me in it, I would rather know now, and know what is missing.',
    },
  ],
  asks: [
    {
      id: 'see-me',
      text: 'Can you see me in it?',
      note: 'A yes or no that tells you more than praise does. Count to ten before you say anything.',
    },
    {
      id: 'first',
      text: 'Would you {first}?',
      note: 'One favour. If they say yes, do not add a second.',
    },
    {
      id: 'doubt-first',
      text: 'If my name comes up and you have a doubt, would you tell me?',
    },
    {
      id: 'report',
      text: 'May I write to you in three months and say what came of it?',
      note: 'That makes it a relationship. Put the date in the calendar before you go.',
    },
  ],
  ladder: [
    {
      id: 'map',
      title: 'Ask a mentor who decides',
      fits: 'You do not know yet whom to look for. Costs nobody anything.',
      draft:
        'I am aiming at {target}. Who decides on that in practice, and whom do they listen to? I am not asking you to speak to anybody. I would like to know where to be seen.',
    },
    {
      id: 'page',
      title: 'Send one page',
      fits: 'They know your name and nothing you have finished.',
      draft:
        'Since we last spoke, something has been finished: {work}. One page on it is attached, and it needs no answer. If it is of use to you, take what you like.',
      when: { not: { question: 'knows', is: ['nothing'] } },
    },
    {
      id: 'one-part',
      title: 'Finish one part of something of theirs',
      fits: 'They build something you believe in, and you can do a part of it well.',
      draft:
        'I hear that you need hands for what you are setting up. I could {part}. It would be complete, and on time.',
    },
    {
      id: 'across',
      title: 'Go one division over',
      fits: 'Everybody who speaks for you reports to the same chair.',
      draft:
        'We met on the committee. I would like to understand how your side of the house sees what we do. Could I come by for fifteen minutes, on a day when you are in the building anyway?',
    },
    {
      id: 'outside',
      title: 'The one outside',
      fits: 'Nobody beyond your institution could write a sentence about you.',
      draft:
        'Your question after the session stayed with me. I have the answer now, with our figures, and can send it in half a page. And if your working group could use somebody who writes the minutes and turns in drafts on time, I would be glad to do that for a year.',
    },
    {
      id: 'open',
      title: 'Ask it openly',
      fits: 'They have seen you finish things, and small requests went well.',
      draft:
        'You have seen what I do. When it comes to {target}, would you be willing to say that I should be considered? If you would rather not, please tell me. I would go on working with you just the same.',
      when: { not: { question: 'knows', is: ['nothing'] } },
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Looks at the page for a long time, and says nothing.)',
      behind: 'They may be reading, or going through who is ahead of you and what they owe.',
      reply: 'Take your time with it. You can also tell me next week.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I thought I had been doing that for you all along.',
      behind:
        'Perhaps they have. Much of it happens where you cannot see it, and they missed a word of thanks.',
      reply:
        'Then I have missed something, and I owe you thanks. Would you tell me where? I would like to do my part.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'That is rather forward. People here wait for their turn.',
      behind: 'They waited for theirs. You also reminded them that there is a queue.',
      reply:
        'I am not asking to go before anybody. I would like to be ready when it is my turn, and known to be.',
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'Run the quality committee for me for two years. Then we will see.',
      behind:
        'The need is real. “Then we will see” binds one of you. It may also be how they test people.',
      reply:
        'I could do one part of that, by a date, and do it well. For two years I would want to know what it leads to. What would you say for me at the end of it, and to whom?',
    },
    {
      id: 'side',
      kind: 'bargaining',
      they: 'I do look after my people. I take it you are with us in this business with the other section?',
      behind:
        'They have been left alone before, and ask for a side. It will cost more than it brings.',
      reply:
        'What you tell me stays with me, and you can rely on my work. I would like to get on with both sections, and I would stay out of that.',
      when: { not: { question: 'where', is: ['outside'] } },
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You need not worry. Everybody knows how good you are. It will come.',
      behind: 'Kind, and perhaps their own experience. No one has agreed to do anything.',
      reply: 'That is good to hear. In the room where it is decided, who would say it?',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Happy to help. Could you just write this one review with me first?',
      behind: 'Work together is a fair way to get to know you. One more favour is also habit.',
      reply:
        'Let me look at what it takes and tell you by Friday. If I write it, would I be first author, and could we talk about the other thing when it is sent?',
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'I hardly know you. I could not say anything about your work.',
      behind: 'Fair, and a sign that their word means something.',
      reply:
        'You should not, then. What would you need to have seen? I could do one thing this year where you would.',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: 'Publish three more papers. Then come back.',
      behind: 'It is what was asked of them. It may be right, or the answer that ends a talk.',
      reply:
        'I will. And if I had them today, would you put me forward? If something else is missing, I would rather begin on that.',
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'To be open, I have somebody else in mind for that.',
      behind: 'They have told you something they need not have told. That is respect.',
      reply:
        'Thank you for saying so. Then I know where I stand. Is there something else you could see me in?',
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'Have you signed up for the mentoring scheme? They are very good.',
      behind: 'They heard a request for advice. Most people mix the two up.',
      reply:
        'I have people to advise me. What I do not have is somebody who would mention me when it counts. Could that be you, once you have seen more?',
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'I mentioned you last month, as it happens.',
      behind: 'It was easy for them to say your name because they had something to say.',
      reply:
        'I did not know. Thank you. What did you say, and what would help you to say it again?',
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Come in. I have until the hour. What is it about?' },
    { id: 'their-what', text: 'And what exactly do you want from me?' },
    { id: 'their-why-you', text: 'Why should it be you? There are others.' },
    { id: 'their-chief', text: 'Does your chief know that you are here?' },
    { id: 'their-time', text: 'Where would you find the time?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-time',
      text: '“Where would you find the time?” Your answer: to make room I would {room}.',
    },
    {
      id: 'if-chief',
      text: '“Does your chief know?” Your answer: the truth. If not yet: I will say that I have been to see you. It is no secret.',
      when: { not: { question: 'where', is: ['near'] } },
    },
    {
      id: 'if-who-else',
      text: '“Who else supports you?” Your answer: the names of those who have said so to you themselves, and nobody else.',
    },
    {
      id: 'if-leave',
      text: '“Will you stay?” Your answer: what you can promise, in months. Say less rather than more.',
      when: { not: { question: 'where', is: ['outside'] } },
    },
    {
      id: 'if-home',
      text: '“How would you manage, with a family?” Your answer: the way everybody does who has this role. You need not say more.',
    },
  ],
  neverSay: [
    {
      id: 'never-sponsor',
      text: '“Will you be my sponsor?”',
      why: 'It asks for a promise without content. Ask for one thing that can be done this month.',
    },
    {
      id: 'never-owe',
      text: '“After all I have done for you.”',
      why: 'It presents a bill for what they took as a gift, and they will count too.',
    },
    {
      id: 'never-deserve',
      text: '“I deserve it more than others.”',
      why: 'They will have to work with the others. Let the work make the comparison.',
    },
    {
      id: 'never-borrowed',
      text: '“The dean supports me”, when the dean was only friendly.',
      why: 'They will ask the dean.',
    },
    {
      id: 'never-anything',
      text: '“I will do anything.”',
      why: 'It may be accepted. It also says that you do not know what you want.',
    },
    {
      id: 'never-doubts',
      text: 'Your doubts about whether to stay in medicine.',
      why: 'They matter, and belong with somebody who decides nothing about you.',
    },
  ],
  followUp: {
    timing: 'By e-mail, the next day, with the one page attached.',
    text: 'Dear {them},\n\nthank you for your time, and for speaking plainly.\n\nSo that you have it in writing: I would like to be considered for {target}, and think I could be ready {ready}. The page about my work is attached.\n\nI asked whether you would {first}. If that turns out to be awkward, leave it, and I will understand.\n\nI will write in three months and tell you how far I have got.\n\nWith thanks',
  },
  debrief: {
    predicted: ['Will they see you in it?', 'What will they ask you to do first?'],
    happened: [
      'What did they say they would do, and by when?',
      'What did they say that somebody else should know about you?',
    ],
    learned: [
      'What are they trying to build, in their own words?',
      'Would you lend this person your name?',
    ],
  },
  changes: [
    {
      id: 'seat',
      kind: 'seat',
      role: 'sponsor',
      text: 'Give {them} a sponsor’s seat, if they agreed to say or do something for you.',
    },
    {
      id: 'three-months',
      kind: 'next-contact',
      inDays: 91,
      text: 'Write to {them} in three months with what came of it.',
    },
    {
      id: 'the-part',
      kind: 'commitment',
      whose: 'mine',
      title: 'Finish the part I offered',
      text: 'Note as yours for {them}: finish the part you offered.',
      when: { question: 'part', answered: true },
    },
    {
      id: 'their-thing',
      kind: 'commitment',
      whose: 'theirs',
      title: 'The one thing I asked for',
      text: 'Note as theirs what {them} agreed to: “{first}”.',
      when: { question: 'first', answered: true },
    },
    {
      id: 'candidate-across',
      kind: 'candidate',
      role: 'sponsor',
      text: 'Keep a place among your candidates for a second sponsor inside, away from your division.',
      when: { not: { question: 'speaks', is: ['across'] } },
    },
    {
      id: 'candidate-outside',
      kind: 'candidate',
      role: 'sponsor',
      text: 'Keep a place among your candidates for a sponsor outside your institution.',
      when: { not: { question: 'speaks', is: ['outside'] } },
    },
    {
      id: 'goal',
      kind: 'goal',
      area: 'leadership',
      title: 'Be considered for the role I want next',
      text: 'Make it a goal to be considered for {target}, with who decides on it as the first step.',
    },
  ],
  sources: [
    {
      name: 'Forget a Mentor, Find a Sponsor',
      by: 'Sylvia Ann Hewlett, 2013',
      idea: 'Two sponsors inside and one outside; a sponsor is won by what you deliver, and the gain goes both ways.',
    },
    {
      name: 'Mentoring for Medical Professionals, case 5',
      by: 'Maria Ramundo, slides without a year',
      idea: 'Mentor and sponsor told apart, and two beliefs questioned: that performance alone wins a sponsor, and that loyalty guarantees one.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Ask what the other is trying to achieve, and know what you do if they say no.',
    },
  ],
};
