import type { Kit } from './kit';
import { established, standing } from './standing';

/** There is a list, a slide or a printed paper, and something about it is wrong. */
const late = { question: 'moment', is: ['listed', 'out'] } as const;
const early = { not: late } as const;
/** The ICMJE criteria are for what journals print; a curriculum or a grant has its own customs. */
const printed = { not: { question: 'kind', is: ['grant', 'project'] } } as const;

export const creditAndAuthorship: Kit = {
  id: 'credit-and-authorship',
  title: 'Credit and authorship',
  summary:
    'Who is named on the work, in which order, and for what: agreed before it begins, or put right after it went wrong.',
  other: 'the senior author',
  minutes: 20,
  signals: ['interpersonal', 'barrier'],
  whenItApplies: [
    'A paper, an abstract, a grant, a quality project or a course is about to begin, and nobody has said who will be named.',
    'The work is half done, your share has grown, and the order has never come up.',
    'You opened a draft, a programme or a slide, and your name was missing or lower than you had understood.',
    'You are asked to put a name on it that did no part of the work, or to leave off one that did.',
    'If data were invented, changed or hidden, this is not the kit. That goes to your research integrity office; take advice there before you speak to anybody.',
  ],
  whyHard: [
    'Asking early feels greedy. Asking late feels like an accusation. So most people say nothing, and mind it for ten years.',
    'The person who decides the order often writes your letter, holds the data or pays your salary. The one with most to lose is the one who has to raise it.',
    'People remember their own hours better than anyone else’s. Two honest people can each believe they did most of it.',
    'Fields and groups have different customs. What you read as theft may be how it has always been done here, and nobody told you.',
  ],
  questions: [
    standing,
    {
      id: 'moment',
      about: 'both',
      ask: 'Where does the work stand?',
      kind: 'choice',
      choices: [
        { id: 'before', label: 'Not begun yet' },
        { id: 'underway', label: 'Under way, and nothing is agreed' },
        { id: 'listed', label: 'There is a list, and I think it is wrong' },
        { id: 'out', label: 'Submitted, presented or published, and I think it is wrong' },
      ],
      blank: 'where the work stands',
    },
    {
      id: 'kind',
      about: 'both',
      ask: 'What kind of work is it?',
      kind: 'choice',
      choices: [
        { id: 'paper', label: 'A paper' },
        { id: 'abstract', label: 'An abstract, a poster or a talk' },
        { id: 'grant', label: 'A grant application' },
        { id: 'project', label: 'A quality project, a course or a guideline of the house' },
      ],
      blank: 'the kind of work',
    },
    {
      id: 'piece',
      about: 'both',
      ask: 'What do you both call it?',
      help: 'Finish the sentence “I would like to talk about …” For example: the sepsis paper.',
      kind: 'words',
      blank: 'the paper or project',
    },
    {
      id: 'did',
      about: 'me',
      ask: 'What is your part in it?',
      help: 'Tasks, not hours. Finish the sentence “My part is …” For example: the protocol, the chart review and the first draft.',
      kind: 'words',
      blank: 'the tasks that are yours',
    },
    {
      id: 'others',
      about: 'both',
      ask: 'Who else does the work, and which part?',
      help: 'In full sentences, for you may be asked. Every name, the student and the statistician too. If you cannot say fairly what they did, find out before you talk.',
      kind: 'words',
      blank: 'who else does what',
    },
    {
      id: 'place',
      about: 'me',
      ask: 'What do you ask for?',
      kind: 'choice',
      choices: [
        { id: 'first', label: 'First author', inText: 'first author' },
        { id: 'joint', label: 'Joint first author', inText: 'joint first author' },
        { id: 'author', label: 'To be one of the authors', inText: 'one of the authors' },
        { id: 'senior', label: 'Senior author', inText: 'senior author' },
        { id: 'named', label: 'To be named for my part', inText: 'named' },
        {
          id: 'presents',
          label: 'To present it',
          inText: 'the one who presents it',
        },
        { id: 'lead', label: 'To lead it, on paper too', inText: 'named as the lead' },
      ],
      blank: 'first author, or another place',
    },
    {
      id: 'seen',
      about: 'both',
      ask: 'What happened, as a camera would have seen it?',
      help: 'A full sentence with a date and no motives. “The draft of 3 May lists four authors, and I am not among them.”',
      kind: 'words',
      blank: 'what you saw, with the date',
      when: late,
    },
    {
      id: 'agreed',
      about: 'both',
      ask: 'What had been said about it before?',
      help: 'A full sentence. “In March you wrote that whoever did the first draft would be first.” Leave it empty if nothing was said. Look for the e-mail tonight.',
      kind: 'words',
      blank: 'what had been said, and when',
      when: late,
    },
    {
      id: 'matters',
      about: 'me',
      ask: 'Why does it matter to you?',
      help: 'Finish the sentence “It matters to me because …” For example: I go up for promotion next year, and this is the work I will be judged on.',
      kind: 'words',
      blank: 'why it matters now',
    },
    {
      id: 'my-fear',
      about: 'me',
      ask: 'What do you fear will happen if you raise it?',
      help: 'The letter, the next project, being called difficult. Then ask what happens if you never raise it.',
      kind: 'words',
      blank: 'what you fear',
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
      ask: 'What would still be fair?',
      help: 'Finish the sentence “I could live with …” For example: a shared first place, or the next paper with a date.',
      kind: 'words',
      blank: 'what would still be fair',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What will you not put your name to, or not let pass?',
      kind: 'words',
      blank: 'what you will not let pass',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If they say no, what will you truly do?',
      help: 'Finish the sentence “If we cannot agree, I will …” For example: ask the ombuds office for advice. “Let it go, and agree it first next time” is an honest answer too.',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'their-reason',
      about: 'them',
      ask: 'What decent reason could they have for seeing it otherwise?',
      help: 'A promise to somebody else, a custom of the field, a thing you have not seen. Finish the sentence “It may be that …”',
      kind: 'words',
      blank: 'a decent reason',
    },
    {
      id: 'their-need',
      about: 'them',
      ask: 'What do they need from this work, and what do they fear?',
      help: 'A grant renewal, a fellow’s first paper, peace between two sites. They may fear a quarrel more than an extra name.',
      kind: 'words',
      blank: 'what they need',
    },
    {
      id: 'their-alternative',
      about: 'them',
      ask: 'What can they do without you, and what can they not?',
      help: 'Who can finish the analysis or the revision? On most papers every author must approve the final version, and that includes you.',
      kind: 'words',
      blank: 'what they can do without you',
    },
    {
      id: 'power',
      about: 'both',
      ask: 'Who has more to lose if it goes badly?',
      help: 'Letters, data, salary, a visa, the next year of training. If it is you, talk to somebody outside the project first. If it is they, they will find it hard to say no to you.',
      kind: 'choice',
      choices: [
        { id: 'me', label: 'I do' },
        { id: 'them', label: 'They do' },
        { id: 'even', label: 'About the same' },
      ],
      blank: 'who has more to lose',
    },
    {
      id: 'arbiter',
      about: 'both',
      ask: 'Whom would you both trust to say what is fair?',
      help: 'Somebody with no part in the work. Finish the sentence “We could ask …” For example: Dr. Haddad.',
      kind: 'words',
      blank: 'somebody you both trust',
    },
    {
      id: 'deadline',
      about: 'both',
      ask: 'Before what must it be settled?',
      help: 'Finish the sentence “I would like it settled before …” For example: the abstract goes in on Friday.',
      kind: 'words',
      blank: 'the date it goes in',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-early',
        text: '{them}, I would like to talk about {piece} and who is named on it. I would rather we did that now, while it costs nobody anything.',
        when: early,
      },
      {
        id: 'warm-late',
        text: '{them}, I have gone back and forth about raising this, because I would like to go on working with you. It is about the names on {piece}.',
        when: late,
      },
      {
        id: 'warm-order',
        text: 'I will say what I saw, and then I would like to hear how it looks to you.',
        when: late,
        note: 'Keep the order. Your account first, briefly, then theirs, for as long as it takes.',
      },
    ],
    plain: [
      {
        id: 'plain-before',
        text: 'Before we go further with {piece}, I would like us to agree who is named, in which order, and who does what.',
        when: early,
      },
      {
        id: 'plain-late',
        text: 'I asked to see you about the names on {piece}. I think something is not right, and I may not know the whole of it.',
        when: late,
      },
    ],
    brief: [
      {
        id: 'brief-early',
        text: '{them}, five minutes on {piece}: who is named, in which order, and who writes the first draft?',
        when: early,
      },
      {
        id: 'brief-late',
        text: '{them}, I have a question about the names on {piece}. I would rather ask you than wonder.',
        when: late,
      },
    ],
  },
  points: [
    {
      id: 'seen',
      text: 'What I saw is this: {seen}',
      when: late,
      note: 'The fact and its date. If you catch yourself guessing at motives, stop there.',
    },
    {
      id: 'agreed',
      text: 'What I had gone by was this: {agreed}',
      when: { all: [late, { question: 'agreed', answered: true }] },
    },
    {
      id: 'part-early',
      text: 'As I see it, my part is {did}.',
      when: early,
      note: 'Then ask what they would add, or give to somebody else.',
    },
    { id: 'part-late', text: 'My part was {did}.', when: late },
    {
      id: 'matters',
      text: 'It matters to me because {matters}.',
      note: 'Say it once. It explains why you ask; it is not the argument for it. What you did is the argument.',
    },
    {
      id: 'reason',
      text: 'It may be that {their-reason}. I would like to hear how it came about.',
      when: { all: [late, { question: 'their-reason', answered: true }] },
      note: 'Stop here and listen. You may learn something that changes the rest.',
    },
    {
      id: 'no-reason',
      text: 'I do not know how it came about, and I would like to hear.',
      when: { all: [late, { question: 'their-reason', answered: false }] },
      note: 'Stop here and listen. You may learn something that changes the rest.',
    },
    {
      id: 'criteria',
      text: 'I go by the ICMJE criteria, as most journals do. An author has had a real part in the work, has drafted the text or revised it in substance, approves the final version, and answers for it.',
      when: printed,
      note: 'All four are needed. And whoever has met the first is to be offered the chance to meet the others, so nobody is left off by not being sent the draft.',
    },
    {
      id: 'order',
      text: 'The criteria say who is an author. The order they leave to us, so we have to talk about it.',
      when: printed,
    },
    {
      id: 'no-rule',
      text: 'For this kind of work the author rules do not help us. So let us write down each person’s part, and name people for it.',
      when: { question: 'kind', is: ['grant', 'project'] },
    },
    {
      id: 'place-late',
      text: 'For that part I think I should be {place}.',
      when: late,
      note: 'Say it without “just” or “only”, then stop.',
    },
    {
      id: 'guest',
      text: 'I would like each of us to be able to say in one sentence what every person on the list did.',
      note: 'This deals with the name that did no work, without anyone having to be accused.',
    },
    {
      id: 'changes',
      text: 'If the shares change, mine included, we look at the order again then. Nobody should find it out from a draft.',
      when: early,
    },
    {
      id: 'trainees',
      text: 'Before we ask a trainee to collect the data, I want to be able to tell them what it counts for.',
      when: { all: [early, established] },
    },
    {
      id: 'disagree',
      text: 'It may be hard for you to disagree with me about this. Please do. If you would rather say it to somebody else first, choose whom.',
      when: { question: 'power', is: ['them'] },
    },
    {
      id: 'out',
      text: 'I know that it is out already. I am asking whether it can be put right, and how.',
      when: { question: 'moment', is: ['out'] },
    },
    {
      id: 'deadline',
      text: 'I would like it settled before {deadline}.',
      when: {
        all: [
          { question: 'deadline', answered: true },
          { not: { question: 'moment', is: ['out'] } },
        ],
      },
    },
  ],
  asks: [
    {
      id: 'ask-place-early',
      text: 'If I do that part, may I count on being {place}?',
      when: early,
    },
    {
      id: 'ask-place-late',
      text: 'Will you change it so that I am {place}?',
      when: { question: 'moment', is: ['listed'] },
      note: 'One question, and then wait. Do not offer your second choice before they have answered the first.',
    },
    {
      id: 'ask-correct',
      text: 'Will you ask with me for it to be corrected?',
      when: { question: 'moment', is: ['out'] },
      note: 'Most journals change a list only when every author agrees in writing. A talk can be put right by one sentence at the next meeting.',
    },
    {
      id: 'ask-write',
      text: 'May I send everyone half a page with the names, the order and who does what?',
      when: { not: { question: 'moment', is: ['out'] } },
    },
    {
      id: 'ask-arbiter',
      text: 'If we go on seeing it differently, could we ask {arbiter}?',
      when: { question: 'arbiter', answered: true },
    },
    {
      id: 'ask-third',
      text: 'If we go on seeing it differently, could we ask somebody we both trust, who has no part in it?',
      when: { question: 'arbiter', answered: false },
    },
  ],
  ladder: [
    {
      id: 'question',
      title: 'Ask how it came about',
      fits: 'The smallest step, and the right one if you have seen the list but not heard the story.',
      draft:
        'I saw the names on {piece}. Before I say anything about them: could you tell me how they were decided?',
      when: late,
    },
    {
      id: 'first-draft',
      title: 'Tie the place to the task',
      fits: 'They will not promise a place before they have seen any work.',
      draft:
        'Let us tie it to the work: whoever has a full draft done by [date] goes first. I would like to try. If I have not done it by then, I will say so, and we look again.',
      when: early,
    },
    {
      id: 'half-page',
      title: 'Half a page to everyone',
      fits: 'Nothing is wrong yet, or it has just been put right.',
      draft:
        'Dear all,\n\nso that nobody has to guess, these are the names on {piece} as they stand today, in this order, with what each of us does:\n\n[name: part]\n[name: part]\n\nWe look at it again when the first draft is done, or when somebody’s part changes. If you see it differently, please answer to all of us by Friday.',
      when: { not: { question: 'moment', is: ['out'] } },
    },
    {
      id: 'statement',
      title: 'Say who did what, in print',
      fits: 'The order will not move, and the journal prints a contribution statement.',
      draft:
        'If the order stays as it is, I would like the contribution statement to say plainly what I did: {did}. May I draft it for all of us?',
      when: { all: [printed, { question: 'moment', is: ['listed'] }] },
    },
    {
      id: 'joint',
      title: 'Joint first authors',
      fits: 'Two people have each done a first author’s work, and both can say so.',
      draft:
        'Could we be joint first authors, with a note that says so? I would take the second of the two places.',
      when: { all: [printed, { not: { question: 'moment', is: ['out'] } }] },
    },
    {
      id: 'said-aloud',
      title: 'One sentence, said aloud',
      fits: 'It has been shown or printed, and the people who matter were in the room.',
      draft:
        'Could you say at the next meeting, in one sentence, which part of {piece} was mine? I would leave it at that.',
      when: { question: 'moment', is: ['out'] },
    },
    {
      id: 'next',
      title: 'The next one, in writing',
      fits: 'This one cannot be changed any more, and there is a next one that is real.',
      draft:
        'Then let this one stand. I would like to lead the next one from these data, and to be named first on it. Could you write that to the group this week, with the question it will answer and the month we begin?',
      when: late,
    },
    {
      id: 'third',
      title: 'A third person',
      fits: 'You have both said it twice, and neither has moved.',
      draft:
        'We see this differently, and I do not want it to come between us. I suggest each of us writes half a page on the shares, as we see them. We give both to somebody we trust, and go by what they say. I would suggest {arbiter}.',
    },
    {
      id: 'not-approved',
      title: 'Not with my approval yet',
      fits: 'It is about to go in with a list you could not defend. Costly: be sure of your facts.',
      draft:
        'I cannot approve this version with the list as it stands. Every author has to approve the final version, and I do not want to hold it up. Could we speak today, so that it goes in on time and right?',
      when: { all: [printed, { question: 'moment', is: ['listed'] }] },
    },
    {
      id: 'office',
      title: 'The ombuds or research integrity office',
      fits: 'Talking has failed. By the ICMJE recommendations such disputes belong to the institution; editors do not settle them. If you fear for your position, go for confidential advice first and tell nobody.',
      draft:
        'I have not been able to settle this with you, so I am going to ask the ombuds office for advice about {piece}. I am telling you myself, so that you do not hear it from somebody else.',
      when: { not: { question: 'moment', is: ['before'] } },
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Turns to the screen and scrolls, without a word.)',
      behind:
        'They are looking for what they sent, or for a way out of a promise to somebody else.',
      reply: 'Take the time to look. I do not need an answer this minute.',
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I thought we trusted each other. I did not know you were keeping count.',
      behind: 'They hear that they were stingy, and they think of what they gave you.',
      reply:
        'I would like us to go on trusting each other. That is why I ask you and do not carry it about with me. It is about {piece} and nothing else.',
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'Are you saying that I took your work?',
      behind: 'Their name as an honest person is at stake, and perhaps they are alarmed by it too.',
      reply:
        'No. I am saying what I saw, and asking how it came about. If I have it wrong, tell me.',
      when: late,
    },
    {
      id: 'anger-early',
      kind: 'anger',
      they: 'We have hardly begun, and you are dividing it up already?',
      behind: 'They have seen groups break over this, or they would rather not be pinned down.',
      reply:
        'Yes, because today nobody loses anything by it. In a year one of us would. Five minutes, and then we get to work.',
      when: early,
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'Let this one be. The next one is yours.',
      behind:
        'They have promised this one twice, or mean it kindly. A next one without a title is only a hope.',
      reply:
        'Which one is that, and when do we begin? If we can write it down today, I will sleep on it. If not, I would like to settle this one.',
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'You do not need this. You will have twenty of these before you are done.',
      behind: 'Praise is cheaper than a place on the list. It may still be meant.',
      reply: 'I hope so, and thank you. I would still like this one to show my part in it.',
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'The chief has to be on it. That is how we do it here. Just this one.',
      behind:
        'They would have to say no to the chief, and you are easier to ask. Know beforehand whether you will hold this line or let it pass.',
      reply:
        'I would gladly thank the chief by name. An author has to have done a part of it and to answer for it. Shall we ask the chief which part that would be?',
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'Let us see who does what, and sort out the names at the end.',
      behind: 'It sounds fair. At the end the one who holds the file decides.',
      reply:
        'It may well change. Could we write down our best guess today, and look again when there is a draft?',
      when: early,
    },
    {
      id: 'delay-late',
      kind: 'delay',
      they: 'It goes in tonight. There is no time for this now.',
      behind: 'The pressure is real. So is the fact that afterwards it is much harder.',
      reply:
        'Then let us take ten minutes now. It is easier to change tonight than it will be tomorrow.',
      when: { question: 'moment', is: ['listed'] },
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'What worries me is the second table. Have you checked those numbers?',
      behind: 'Tables are easier to talk about than names.',
      reply: 'I will check them tonight. I would like to finish this first; it is one question.',
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'How much of it was really yours?',
      behind: 'They may not have seen the work, or only the last tenth of it.',
      reply:
        'That is a fair question. My part was {did}. I can show you the files with their dates. If somebody did more, I would like to know it.',
      when: late,
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'No. The list stays as it is.',
      behind: 'There may be a promise behind it that they cannot tell you.',
      reply:
        'I see it differently, and I do not want to quarrel with you. Would you be willing to hear somebody we both trust?',
      when: late,
    },
    {
      id: 'refusal-early',
      kind: 'refusal',
      they: 'No. I decide that when I see the work.',
      behind: 'They have been let down by people who were promised a place and did not write.',
      reply:
        'That is fair. Then I would like to know what you will go by. May I write down my part, and you tell me whether it would be enough?',
      when: early,
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'You are right. I simply did not think of it.',
      behind: 'It happens more often than one fears.',
      reply:
        'Thank you. Shall I send the names to everybody tonight, so that nobody is surprised? A line from you under it would help.',
    },
  ],
  theirLines: [
    { id: 'their-hello', text: 'Come in. Is this about the analysis?' },
    {
      id: 'their-early',
      text: 'I had not thought about the order yet. Is there a hurry?',
      when: early,
    },
    {
      id: 'their-late',
      text: 'I put that list together in five minutes. What is wrong with it?',
      when: late,
    },
    { id: 'their-others', text: 'And what would the others say?' },
    { id: 'their-custom', text: 'In our group the one who holds the grant goes last. Always.' },
    { id: 'their-why', text: 'Why does it matter so much to you?' },
  ],
  onlyIfAsked: [
    {
      id: 'if-writing',
      text: '“Do you have that in writing?” Your answer: what you have, with its date. Bring it, and leave it in the bag until then.',
      when: late,
    },
    {
      id: 'if-others',
      text: '“And what did the others do?” Your answer: {others}',
      when: { question: 'others', answered: true },
    },
    {
      id: 'if-told',
      text: '“Whom have you told?” Your answer: the truth, in names or in numbers.',
    },
    {
      id: 'if-no',
      text: '“And if I say no?” Your answer, once and quietly: if we cannot agree, I will {alternative}.',
      when: { question: 'alternative', answered: true },
    },
    {
      id: 'if-acceptable',
      text: '“What would you settle for?” Your answer, but only once they have answered your first wish: I could live with {acceptable}.',
    },
  ],
  neverSay: [
    {
      id: 'never-stole',
      text: '“You stole my work.”',
      why: 'From there they can only defend themselves, and the list is forgotten.',
    },
    {
      id: 'never-all',
      text: '“I did everything.”',
      why: 'Somebody can always name a thing that you did not do.',
    },
    {
      id: 'never-everyone',
      text: '“Everybody knows how you do these things.”',
      why: 'It brings in witnesses who are not in the room, and it will be passed on.',
    },
    {
      id: 'never-fine',
      text: '“It is fine, really.”',
      why: 'If it is not, you have just agreed to it.',
    },
    {
      id: 'never-reply-all',
      text: 'Anything of this in a reply to all.',
      why: 'People yield in private. In front of a group they hold on.',
    },
    {
      id: 'never-owe',
      text: '“Without me you would not have had the data.”',
      why: 'It is a bill, and a trainee cannot refuse to pay it. Data alone do not make an author either.',
      when: established,
    },
    {
      id: 'never-threat',
      text: '“Then I will go to the dean.”',
      why: 'A threat ends the talk. If you mean to take it further, do that after advice, not in anger.',
      when: late,
    },
  ],
  followUp: {
    timing: 'The same day, by e-mail. To them alone first; to the group once they have said yes.',
    text: 'Dear {them},\n\nthank you for talking about {piece} with me. So that neither of us has to remember it, this is how I understood it:\n\n[the names, in their order]\n[who does what, by when]\n[what is still open, and when we look at it again]\n\nIf I have any of it wrong, please tell me.\n\nWith thanks',
  },
  debrief: {
    predicted: ['What do you expect them to say first?', 'Which of your facts will they doubt?'],
    happened: ['What did they tell you that you had not known?', 'What exactly was agreed?'],
    learned: [
      'What would you agree on in the first week next time?',
      'Whose credit have you not thought of yet?',
    ],
  },
  changes: [
    {
      id: 'send-list',
      kind: 'commitment',
      whose: 'mine',
      title: 'Send the names, the order and who does what',
      text: 'Note it as yours: send the names on {piece} to everyone.',
    },
    {
      id: 'their-change',
      kind: 'commitment',
      whose: 'theirs',
      title: 'Change the list of names, or ask for the correction',
      text: 'Note it as promised by {them}: the change to {piece}.',
      when: late,
    },
    {
      id: 'again',
      kind: 'next-contact',
      inDays: 14,
      text: 'Be in touch with {them} in two weeks, about the work and not about the list.',
    },
    {
      id: 'outsider',
      kind: 'candidate',
      role: 'mentor',
      area: 'research',
      text: 'Keep a place among your candidates for somebody outside the project whom you can ask about credit.',
    },
  ],
  sources: [
    {
      name: 'Recommendations for scholarly work in medical journals',
      by: 'International Committee of Medical Journal Editors (ICMJE)',
      idea: 'Four criteria, all needed, make an author; the authors settle the order, and the institution, not the editor, hears a dispute.',
    },
    {
      name: 'Situation–Behavior–Impact',
      by: 'Center for Creative Leadership',
      idea: 'Say when and where, what could be seen, and what it led to; leave motives out.',
    },
    {
      name: 'Difficult Conversations',
      by: 'Douglas Stone, Bruce Patton and Sheila Heen, 1999',
      idea: 'Both accounts may be honest: tell yours, then ask for theirs before you look for what is fair.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Lean on a standard that both accept, and know what you will do without an agreement.',
    },
  ],
};
