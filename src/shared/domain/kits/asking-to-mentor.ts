import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

const strangers = { question: 'met', is: ['never'] } as const;
const decidesOnMe = { question: 'between', is: ['evaluates', 'schedule', 'contract'] } as const;

/** The first request to somebody one would like to learn from: small, about one question, and easy to refuse. */
export const askingToMentor: Kit = {
  id: 'asking-to-mentor',
  title: 'Asking somebody to mentor you',
  summary:
    'You would like somebody’s help over time. You bring one question, say why them, ask for a little, and agree on when to look at it again.',
  other: 'the person you would like to ask',
  minutes: 20,
  signals: ['new-position', 'barrier', 'interpersonal', 'transition'],
  whenItApplies: [
    'There is a question in your work that one person seems to have lived through, and you would like more than a chance word from them.',
    'You have spoken once or twice, it went well, and neither of you has said what it is.',
    'You were given an advisor, and this question is outside what they do.',
    'If what you want is a door opened and no advice, take the kit “Finding a sponsor” or “Asking to be put forward”.',
  ],
  whyHard: [
    'It feels like asking for affection. In fact you ask for time, and time can be asked for in a size that fits a clinic day.',
    'They cannot see what a yes would cost. “Will you be my mentor?” sounds like years. Busy people say no to that, or yes and then nothing.',
    'They may also grade you, set your calls or decide on your contract, and everybody knows everybody. So it matters to say early what stays between you, and that either may stop.',
  ],
  questions: [
    standing,
    {
      id: 'met',
      about: 'both',
      ask: 'How well do you know each other?',
      kind: 'choice',
      choices: [
        { id: 'never', label: 'We have not spoken, or only in passing' },
        { id: 'once', label: 'We have talked once or twice, and it went well' },
        { id: 'work', label: 'We work together' },
      ],
      blank: 'how well you know each other',
    },
    {
      id: 'question',
      about: 'me',
      ask: 'Which one question would you bring?',
      help: 'A real decision with a date is best. Finish the sentence “I am trying to work out …”, for example “whether to give up a clinic session for the curriculum post”.',
      kind: 'words',
      blank: 'whether to do this or that',
    },
    {
      id: 'why-you',
      about: 'them',
      ask: 'Why this person and no other?',
      help: 'Something they did. Admiration is no reason. Finish the sentence “I am asking you because you …”',
      kind: 'words',
      blank: 'have done this yourself',
    },
    {
      id: 'done',
      about: 'me',
      ask: 'What have you done about it so far?',
      help: 'It shows that you will act on what you hear. Finish the sentence “So far I have …”',
      kind: 'words',
      blank: 'what you have done',
    },
    {
      id: 'rhythm',
      about: 'me',
      ask: 'How much would you ask for?',
      help: 'If you have hardly spoken, ask for one talk. The rest follows from how it goes.',
      kind: 'choice',
      choices: [
        { id: 'once', label: 'Twenty minutes, once', inText: 'one talk of twenty minutes' },
        {
          id: 'mail',
          label: 'Three questions by e-mail, twice a year',
          inText: 'three questions by e-mail twice a year',
        },
        {
          id: 'quarterly',
          label: 'Half an hour every three months',
          inText: 'half an hour every three months',
        },
        {
          id: 'monthly',
          label: 'Half an hour a month, for six months',
          inText: 'half an hour a month for six months',
        },
      ],
      blank: 'a small, exact amount of time',
    },
    {
      id: 'review',
      about: 'both',
      ask: 'When would you both look at whether it is worth going on?',
      kind: 'choice',
      choices: [
        { id: 'three', label: 'After three talks', inText: 'after three talks' },
        { id: 'half', label: 'After six months', inText: 'after six months' },
        { id: 'year', label: 'After a year', inText: 'after a year' },
      ],
      blank: 'after a time',
      when: { not: { question: 'rhythm', is: ['once'] } },
    },
    {
      id: 'between',
      about: 'both',
      ask: 'What else is there between you?',
      help: 'None of it rules them out. Each is a reason to say what you will not bring to them.',
      kind: 'several',
      choices: [
        { id: 'evaluates', label: 'They evaluate me' },
        { id: 'schedule', label: 'They set my calls or clinics' },
        { id: 'contract', label: 'They decide on my contract or promotion' },
        { id: 'rival', label: 'We could want the same post, data or patients' },
        { id: 'chief', label: 'They are close to my chief' },
        { id: 'younger', label: 'They are junior to me' },
        { id: 'none', label: 'None of these' },
      ],
      blank: 'what is between you',
    },
    {
      id: 'others',
      about: 'me',
      ask: 'Who helps you already?',
      kind: 'several',
      choices: [
        { id: 'assigned', label: 'An advisor I was given' },
        { id: 'mentor', label: 'A mentor for something else' },
        { id: 'nobody', label: 'Nobody' },
      ],
      blank: 'who helps you already',
    },
    {
      id: 'private',
      about: 'me',
      ask: 'What would have to stay between you?',
      help: 'Finish the sentence “I would ask you to keep one thing between us: …”, for example “that I am thinking of another specialty”.',
      kind: 'words',
      blank: 'what has to stay between us',
    },
    {
      id: 'give',
      about: 'me',
      ask: 'What could you do for them?',
      help: 'Read a draft, take a lecture, bring a case, run a figure, tell them how it looks from your side. Finish the sentence “I could …”',
      kind: 'words',
      blank: 'do one thing that is of use to you',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear most?',
      help: 'A no. A yes out of kindness. To look as if you could not manage.',
      kind: 'words',
      blank: 'what you fear',
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
      ask: 'What would still be a good result?',
      help: 'For example: one good answer, or the name of somebody better placed.',
      kind: 'words',
      blank: 'what would be enough',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not take on in exchange?',
      help: 'For example: their project in your research day, or a secret from your chief.',
      kind: 'words',
      blank: 'what you will not take on',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'Whom will you ask next if they say no?',
      help: 'Decide it tonight. A no weighs less when there is a second name.',
      kind: 'words',
      blank: 'whom you ask next',
    },
    {
      id: 'load',
      about: 'them',
      ask: 'What are they carrying this year?',
      help: 'A grant deadline, an accreditation, a new post, trouble at home that all know about (then keep quiet about it). Finish the sentence “I know that you have …”',
      kind: 'words',
      blank: 'what they carry',
    },
    {
      id: 'their-hope',
      about: 'them',
      ask: 'What might they like about it, and what might they fear?',
      help: 'They may like to see something go on after them, or to hear what juniors really think. They may fear one more duty, or giving bad advice, or what your chief will say.',
      kind: 'words',
      blank: 'what they may hope and fear',
    },
    {
      id: 'their-way-out',
      about: 'them',
      ask: 'How could they say no without feeling mean?',
      help: 'Have it ready: one talk only, another year, another name.',
      kind: 'words',
      blank: 'their way out',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-stranger',
        text: 'Thank you for seeing me, although we hardly know each other. I have one question, and I believe you have stood where I am standing.',
        when: strangers,
      },
      {
        id: 'warm-known',
        text: 'Our last talk was of use to me, and I did something with it. I would like to tell you what, and then ask you something.',
        when: { question: 'met', is: ['once'] },
        note: 'Say what you did with it, in two sentences. Nothing else speaks for you as well.',
      },
      {
        id: 'warm-work',
        text: 'I would like to talk about something other than the list today, if you have twenty minutes. It is a question about where I am going.',
        when: { not: { question: 'met', is: ['never', 'once'] } },
      },
    ],
    plain: [
      {
        id: 'plain-subject',
        text: 'I asked for twenty minutes because I am trying to work out {question}, and I would like your view.',
      },
      {
        id: 'plain-further',
        text: 'If it goes well, I would like to ask you for a little more than today.',
        when: { not: { question: 'rhythm', is: ['once'] } },
      },
    ],
    brief: [
      {
        id: 'brief-subject',
        text: 'I am trying to work out {question}. You have been there. Would {rhythm} be possible?',
        note: 'Fits between two cases, and on a telephone screen.',
      },
    ],
  },
  points: [
    {
      id: 'question',
      text: 'What I am trying to work out is {question}.',
      note: 'Then let them ask. What they ask you tells you whether they are the right person.',
    },
    {
      id: 'done',
      text: 'So far I have {done}.',
      when: { question: 'done', answered: true },
    },
    {
      id: 'why-you',
      text: 'I am asking you because you {why-you}.',
      note: 'One sentence. More of it embarrasses both of you.',
    },
    {
      id: 'assigned',
      text: 'I have an advisor, and I am not leaving. This is a question from outside that work.',
      when: { question: 'others', is: ['assigned'] },
      note: 'Tell the advisor too, this week. It will reach them in any case.',
    },
    {
      id: 'not-all',
      text: 'I have somebody for other things. You would not be the only one.',
      when: { question: 'others', is: ['mentor'] },
    },
    {
      id: 'at-my-stage',
      text: 'People assume that one needs nobody at my stage. For this I do.',
      when: established,
    },
    {
      id: 'younger',
      text: 'I know that I am the older one here. In this you know more than I do, and I would like to learn it properly. You are free to say no, and it will change nothing.',
      when: { question: 'between', is: ['younger'] },
      note: 'A junior person may not feel free to decline. Say it, and make sure it is true.',
    },
    {
      id: 'my-part',
      text: 'I would send you half a page beforehand, keep to the time, and tell you afterwards what I did with it.',
    },
    {
      id: 'load',
      text: 'I know that you have {load}. If this is the wrong year, say so. I would rather hear it than be squeezed in.',
      when: { question: 'load', answered: true },
    },
    {
      id: 'evaluates',
      text: 'You also decide things about me. So I would bring you this question, and take personal matters elsewhere. I hope that seems right to you.',
      when: decidesOnMe,
    },
    {
      id: 'rival',
      text: 'We may one day want the same thing. If it comes to that, I would tell you before anybody else, and I hope you would tell me.',
      when: { question: 'between', is: ['rival'] },
    },
    {
      id: 'private',
      text: 'I would ask you to keep one thing between us: {private}. What you tell me stays with me too.',
      when: {
        any: [
          { question: 'private', answered: true },
          { question: 'between', is: ['chief'] },
        ],
      },
    },
    {
      id: 'give',
      text: 'From my side, I could {give}.',
      when: { question: 'give', answered: true },
      note: 'An offer, and no price. If it is not needed, let it go.',
    },
    {
      id: 'stop',
      text: 'And either of us could stop whenever it is no longer of use, without giving a reason.',
      when: { not: { question: 'rhythm', is: ['once'] } },
    },
  ],
  asks: [
    {
      id: 'rhythm',
      text: 'Would {rhythm} be possible for you?',
      note: 'Then be quiet. The first to speak should be them.',
    },
    {
      id: 'dates',
      text: 'May I write to you, or to whoever keeps your calendar, with two dates?',
      note: 'A yes without a date is only kindness.',
    },
    {
      id: 'review',
      text: 'Could we look at it again {review}, and stop there if it has done its work?',
      when: { not: { question: 'rhythm', is: ['once'] } },
    },
    {
      id: 'wrong-person',
      text: 'Would you tell me if I am asking the wrong person?',
      note: 'It gives them a way out, and you a name.',
    },
  ],
  ladder: [
    {
      id: 'one-mail',
      title: 'One question by e-mail',
      fits: 'You have never spoken, or they are three time zones away.',
      draft:
        'I am {standing}, and I am trying to work out {question}. I am writing to you because you {why-you}. If you were in my place, what would you want to know first? Two lines would help me, and no answer is an answer I understand.',
      when: { question: 'standing', is: ['student', 'resident', 'fellow'] },
    },
    {
      id: 'one-mail-faculty',
      title: 'One question by e-mail',
      fits: 'You have never spoken, or they are three time zones away.',
      draft:
        'I am trying to work out {question}, and I am writing to you because you {why-you}. If you were in my place, what would you want to know first? Two lines would help me, and no answer is an answer I understand.',
      when: { not: inTraining },
    },
    {
      id: 'walk',
      title: 'On the way',
      fits: 'Their calendar is closed, and they do walk to the car park, or stand at a poster.',
      draft:
        'May I walk with you as far as your car? I have one question, and it is about as long as the walk.',
    },
    {
      id: 'twenty',
      title: 'Twenty minutes, once',
      fits: 'The usual first step. It binds nobody.',
      draft:
        'Could I have twenty minutes in the next four weeks? I am trying to work out {question}. I can come to your office, call at an hour that suits you, or stay after the conference. Half a page will be with you the day before.',
    },
    {
      id: 'three',
      title: 'Three talks, then stop',
      fits: 'The first went well, and a decision is due within months.',
      draft:
        'That was worth a great deal to me. Would you do it three times before I have to decide? After the third we stop, unless you say otherwise.',
    },
    {
      id: 'standing-time',
      title: 'A standing time',
      fits: 'You have met a few times and both come away with something.',
      draft:
        'Could we put half an hour every three months in the calendar? I would arrange it with your office, send the agenda, and cancel if there is nothing worth your time.',
    },
    {
      id: 'named',
      title: 'To stand as mentor on paper',
      fits: 'A training grant, a career award or a faculty plan wants a named mentor who signs.',
      draft:
        'The application needs a mentor by name, who signs the plan and reports on it. I would like that to be you. I will send what you would be signing, how many hours a month it says, and for how long. Read it before you answer. I would go on coming to you if you said no.',
      when: { not: { question: 'standing', is: ['senior'] } },
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Looks at the screen, where the calendar is.)',
      behind: 'They are counting hours. It is no verdict on you.',
      reply:
        'You need not find the time now. If twenty minutes once is all there is, that is already what I came for.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'You might have come to me two years ago. I thought you did not want anything from me.',
      behind: 'They noticed you and waited to be asked. Seniors can be shy about offering.',
      reply:
        'I wish I had. I did not want to take your time without a good question. Now I have one.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'I am asked this every week. Who mentors me?',
      behind: 'Tired, and it is a fair question. People at the top are often alone.',
      reply:
        'Then I have come at a bad moment, and I will keep it to one question. You need not take on more than that.',
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'Gladly, if you join my trial. That is how I work with people.',
      behind:
        'Many teach best while doing. It may also be that the trial is short of hands. Find out what the work would be before you accept.',
      reply:
        'Thank you. What would my part be, for how long, and whose work would it be in the end? Tell me, and I will answer by Friday. My question I would like to ask you either way.',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You? You do not need me. You are further than I was.',
      behind: 'Meant kindly. They may also doubt that they have anything to give.',
      reply:
        'That is good to hear. On this one question you are ahead of me, and it is the one I have.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Of course. Could you just write up this case series for us first? Just this one.',
      behind: 'They would like to see how you work. Or there is a case series nobody wants.',
      reply:
        'Let me look at the records and tell you by Friday what I could do, and with which place among the authors. Can we fix a date for my question now, whatever comes of it?',
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Write to me in the spring, when the grant is in.',
      behind: 'Usually true. Some never say no in any other way. A date tells the two apart.',
      reply:
        'I will, in the second week of April. May I ask your office for twenty minutes then, today?',
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'I am not sure I am the right one. A good part of my way was luck.',
      behind: 'Honesty, and perhaps fear of advising badly.',
      reply: 'Then tell me which part. I would learn more from that than from a plan.',
    },
    {
      id: 'advice',
      kind: 'advice',
      they: '(Begins to answer at once, and does not stop for a quarter of an hour.)',
      behind:
        'They like being asked, and it is what you came for. Only the next time is not agreed yet.',
      reply:
        'That is more than I hoped for. I will try the first of these. May I come back in a month and tell you how it went?',
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'Should you not take that to your own chief?',
      behind: 'They do not want to step on a colleague’s foot.',
      reply:
        'What is my chief’s to decide, I will take there. For this I need somebody who has done it.',
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'I cannot take anyone on. I would not do it well.',
      behind: 'A frank no is a kindness. A yes would have cost you a year.',
      reply:
        'Thank you for telling me straight. Is there somebody you would go to with this, if you were me? And may I say that you sent me?',
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'Of course. Come by any time, my door is open.',
      behind: 'They mean it. Any time is in nobody’s calendar.',
      reply:
        'I would like that. So that I do come: is the first Thursday of next month, at noon, possible?',
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Come in, sit down. I have a case at eleven.' },
    { id: 'their-what', text: 'What can I do for you?' },
    { id: 'their-why', text: 'Why me?' },
    { id: 'their-often', text: 'How often were you thinking of?' },
    { id: 'their-chief', text: 'Have you talked about this with your chief?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-others',
      text: '“Have you asked anybody else?” Your answer: the truth. If you have: yes, for another part of the work.',
    },
    {
      id: 'if-chief',
      text: '“What does your chief think?” Your answer: the truth. If you have not said anything yet: there is nothing in it to hide, and I will mention it first if you prefer.',
    },
    {
      id: 'if-long',
      text: '“For how long?” Your answer: until the decision is made. After that we see.',
    },
    {
      id: 'if-letter',
      text: '“Is this about a letter?” Your answer: no. If I should need one some day, I would ask you openly, and you could say no.',
      when: { not: established },
    },
    {
      id: 'if-wrong',
      text: '“What has gone wrong?” Your answer: what belongs to your question, in two sentences. The rest is for somebody who decides nothing about you.',
      when: decidesOnMe,
    },
  ],
  neverSay: [
    {
      id: 'never-mentor',
      text: '“Will you be my mentor?” as the first sentence.',
      why: 'It asks a busy person for years. Ask for an amount of time they can see.',
    },
    {
      id: 'never-brain',
      text: '“Can I pick your brain?”',
      why: 'It says that you have not decided what the question is.',
    },
    {
      id: 'never-present',
      text: '“My advisor is no use.”',
      why: 'They hear what you will say about them, and they have lunch with your advisor.',
    },
    {
      id: 'never-no-time',
      text: '“It will not take any of your time.”',
      why: 'It will. Saying how much is what makes it possible to agree.',
    },
    {
      id: 'never-only-you',
      text: '“You are the only one who can help me.”',
      why: 'It makes a no cruel, so they will say yes and stay away.',
    },
  ],
  followUp: {
    timing: 'By e-mail, the same day. Write again when you have done something with it.',
    text: 'Dear {them},\n\nthank you for hearing my question. What I take from it is [the one thing you will do], and I will tell you how it went.\n\nI asked whether {rhythm} would be possible. If you find that it is not, a word is enough, and I will understand.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What will they say first?', 'What will they ask that you cannot answer yet?'],
    happened: ['What did they ask you?', 'Was there a date before you left?'],
    learned: [
      'Did you come away with something you did not know?',
      'Could you tell this person about a failure?',
    ],
  },
  changes: [
    {
      id: 'to-initiation',
      kind: 'stage',
      stage: 'initiation',
      text: 'Move {them} to the stage “Initiation”: you have begun, and are finding out whether it works.',
    },
    {
      id: 'seat',
      kind: 'seat',
      role: 'mentor',
      text: 'Give {them} a mentor’s seat for what you asked about, if they agreed.',
    },
    {
      id: 'quarterly',
      kind: 'cadence',
      cadence: 'quarterly',
      text: 'Be in touch with {them} every quarter.',
      when: { question: 'rhythm', is: ['quarterly'] },
    },
    {
      id: 'monthly',
      kind: 'cadence',
      cadence: 'monthly',
      text: 'Be in touch with {them} every month.',
      when: { question: 'rhythm', is: ['monthly'] },
    },
    {
      id: 'half-yearly',
      kind: 'cadence',
      cadence: 'half-yearly',
      text: 'Write to {them} twice a year.',
      when: { question: 'rhythm', is: ['mail'] },
    },
    {
      id: 'report',
      kind: 'commitment',
      whose: 'mine',
      title: 'Say what I did with the advice',
      text: 'Note as yours: tell {them} what you did with the advice.',
    },
    {
      id: 'four-weeks',
      kind: 'next-contact',
      inDays: 28,
      text: 'Write to {them} in four weeks with what came of it.',
    },
    {
      id: 'next-name',
      kind: 'candidate',
      role: 'mentor',
      text: 'Keep a place among your candidates for the person they named, or the next on your list.',
    },
  ],
  sources: [
    {
      name: 'Phases of the mentor relationship',
      by: 'Kathy Kram, 1983',
      idea: 'A mentoring relationship begins with a stage in which both find out whether it works.',
    },
    {
      name: 'Mentoring for Medical Professionals',
      by: 'Maria Ramundo, slides without a year',
      idea: 'Today you choose your mentors, more than one, at any stage; and it is the mentee who begins.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Think of what the other needs in order to say yes, and of your alternative if they do not.',
    },
  ],
};
