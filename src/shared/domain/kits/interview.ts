import type { Kit } from './kit';
import { established, inTraining, standing } from './standing';

/** Somebody who can promise: what they say about support has to be told apart from what has happened. */
const leader = { not: { question: 'who', is: ['junior'] } } as const;
/** Somebody who lives with it, and depends on the people above. */
const junior = { question: 'who', is: ['junior'] } as const;

/** Case 1 of the source: a job interview, and how to learn whether mentoring and sponsorship are part of the place. */
export const interview: Kit = {
  id: 'interview',
  title: 'Interviewing: is mentoring real here?',
  summary:
    'They interview you, and you find out what becomes of people who start there: who helps them, who speaks for them, and what was only ever promised.',
  other: 'the person you meet',
  minutes: 30,
  signals: ['switching', 'new-position', 'transition'],
  tool: 'scorecard',
  whenItApplies: [
    'You are being interviewed for a fellowship, a faculty post or a larger role, and want more than a good impression.',
    'Every place will tell you that mentoring matters to them. You need to know what happened to the last few people who started.',
    'You have a chair, a division head or a junior colleague to yourself for half an hour. Make one preparation for each: they know different things.',
    'Once there is an offer, terms belong in the letter. This kit helps you see what to ask for. Have the contract read by somebody who knows the law where you would work.',
  ],
  whyHard: [
    'You are judged while you judge. A question about support can feel like an admission that you need a lot of it. Asked after you have said what you want to do, the same question sounds like planning.',
    'Almost nobody lies in an interview. A chair who believes in mentoring may also believe that it happens. Between that belief and somebody’s second year there can be a wide gap, and only names and dates show it.',
    'The junior colleague knows most and has most to lose by telling you. They depend on the people you met an hour ago, and your field is small.',
  ],
  questions: [
    standing,
    {
      id: 'who',
      about: 'them',
      ask: 'Who is this half hour with?',
      help: 'Ask the chair what has been done, the division head how it is done, and the junior colleague whether it is so.',
      kind: 'choice',
      choices: [
        {
          id: 'chair',
          label: 'The chair',
          inText: 'your time, and for answering what I asked about the people who start with you',
        },
        {
          id: 'head',
          label: 'The division head or programme director',
          inText: 'your time, and for telling me how the first years go',
        },
        { id: 'junior', label: 'A junior colleague, alone', inText: 'your time' },
      ],
      blank: 'their time, and one thing you took away',
    },
    {
      id: 'want',
      about: 'me',
      ask: 'What do you want to be doing in five years?',
      help: 'Concrete enough that somebody could help. Finish the sentence “In five years I would like to …”',
      kind: 'words',
      blank: 'run a clinic and a trial of my own',
    },
    {
      id: 'need',
      about: 'me',
      ask: 'What will you need help with to get there?',
      help: 'Two things at most. Finish the sentence “To get there I will need help with …”',
      kind: 'words',
      blank: 'the first grant, and somebody who reads drafts',
    },
    {
      id: 'helped',
      about: 'me',
      ask: 'What has helped you most where you are now?',
      help: 'Something you had. What you missed they will work out. Finish the sentence “Where I am now, what has helped me most is …”',
      kind: 'words',
      blank: 'what has helped you',
    },
    {
      id: 'bring',
      about: 'me',
      ask: 'What would you bring to the people already there?',
      help: 'Finish the sentence “What I would bring is …”',
      kind: 'words',
      blank: 'what you would bring',
    },
    {
      id: 'constraint',
      about: 'me',
      ask: 'What else hangs on this move?',
      help: 'Only you see this. It decides which questions are offered, and what to have ready if you are asked.',
      kind: 'several',
      choices: [
        { id: 'visa', label: 'A visa' },
        { id: 'leave', label: 'A child, now or perhaps soon' },
        { id: 'partner', label: 'A partner’s work' },
        { id: 'grant', label: 'A grant I would take with me' },
        { id: 'none', label: 'Nothing of the kind' },
      ],
      blank: 'what hangs on it',
    },
    {
      id: 'fear',
      about: 'me',
      ask: 'What do you fear to find out after you have signed?',
      help: 'For example: the research day becomes a clinic, or the mentor leaves in the first year. Make sure that one of your questions would bring it out.',
      kind: 'words',
      blank: 'what you fear',
    },
    {
      id: 'ideal',
      about: 'me',
      ask: 'What would you have heard by the end that makes you want to come?',
      kind: 'words',
      blank: 'what would win you',
    },
    {
      id: 'acceptable',
      about: 'me',
      ask: 'What would be enough, with help from outside?',
      help: 'A good place may lack a mentor in your field and let you keep one elsewhere.',
      kind: 'words',
      blank: 'what would be enough',
    },
    {
      id: 'walk-away',
      about: 'me',
      ask: 'What would make you decline, whatever the salary?',
      kind: 'words',
      blank: 'what you will not accept',
    },
    {
      id: 'alternative',
      about: 'me',
      ask: 'If you do not go there, what will you do?',
      help: 'Another offer, another year, staying with changes. The better you know it, the calmer you ask.',
      kind: 'words',
      blank: 'what you will do then',
    },
    {
      id: 'decide-by',
      about: 'both',
      ask: 'By when will you decide?',
      help: 'In a match, leave this empty, take the line out, and keep your list to yourself. Otherwise finish the sentence “I expect to decide by …”',
      kind: 'words',
      blank: 'the date',
    },
    {
      id: 'known',
      about: 'them',
      ask: 'What have you read or heard about people who started there?',
      help: 'Something public and good: a career award, a promotion, papers by juniors as first author. Finish the sentence “I saw that …”',
      kind: 'words',
      blank: 'what you saw',
    },
    {
      id: 'their-need',
      about: 'them',
      ask: 'What does the place need from this post?',
      help: 'Clinics covered, a grant renewed, a programme accredited, somebody to follow a leaver. What they need most is what your time will be asked for.',
      kind: 'words',
      blank: 'what they need',
    },
    {
      id: 'their-fear',
      about: 'them',
      ask: 'What might they fear about you, and what would they do without you?',
      help: 'That you leave after two years. That you want more time than they can pay for. Do they have a second candidate, locums, or nobody?',
      kind: 'words',
      blank: 'what they may fear',
    },
  ],
  openings: {
    warm: [
      {
        id: 'warm-leader',
        text: 'Thank you for the time. I have read what one can read about the department. I would like to use our half hour for what one cannot read: how the first years here go for somebody like me.',
        when: leader,
      },
      {
        id: 'warm-junior',
        text: 'Thank you for meeting me. I will not quote you to anybody. If there is something you would rather leave, say “next”, and I will go on.',
        when: junior,
        note: 'Then keep to it. Do not write in front of them.',
      },
    ],
    plain: [
      {
        id: 'plain-leader',
        text: 'There are three things I ask everywhere I interview: who helps people when they start, who speaks for them, and what time there is for it.',
        when: leader,
      },
      {
        id: 'plain-junior',
        text: 'I am trying to find out what the first two years are like here. I will keep your name out of it.',
        when: junior,
      },
    ],
    brief: [
      {
        id: 'brief-leader',
        text: 'May I ask how the people you took on in the last five years have fared?',
        when: leader,
      },
      {
        id: 'brief-junior',
        text: 'If you were me, what would you want to know before you sign?',
        when: junior,
        note: 'Often this is the only question you need. Let it stand.',
      },
    ],
  },
  points: [
    {
      id: 'want',
      text: 'In five years I would like to {want}.',
      note: 'Say this first. A question about help makes sense only to somebody who knows what for.',
    },
    { id: 'need', text: 'To get there I will need help with {need}.' },
    {
      id: 'bring',
      text: 'What I would bring is {bring}.',
      when: { all: [leader, { question: 'bring', answered: true }] },
    },
    {
      id: 'helped',
      text: 'Where I am now, what has helped me most is {helped}. I would look for something like it.',
      when: { question: 'helped', answered: true },
      note: 'Speak well of the place you come from. They listen for how you will speak of them.',
    },
    {
      id: 'known',
      text: 'I saw that {known}. I would like to understand how that came about.',
      when: { all: [leader, { question: 'known', answered: true }] },
    },
    {
      id: 'give',
      text: 'In a post like this I would be expected to bring people on. I mean to, and I would like to know what the place gives for it.',
      when: { all: [leader, established] },
    },
    {
      id: 'why',
      text: 'I ask because I would like to know beforehand what is here, and what I would have to find elsewhere. No place has all of it.',
    },
    {
      id: 'decide',
      text: 'I expect to decide by {decide-by}, and you will hear from me either way.',
      when: leader,
    },
    {
      id: 'faults',
      text: 'I am not collecting faults. Every place has some, and I want to know whether I could live with these.',
      when: junior,
    },
  ],
  asks: [
    {
      id: 'last',
      text: 'Of the people who started at my level in the last five years, who has moved up, who has left, and where did they go?',
      when: { all: [leader, { not: inTraining }] },
      note: 'Evidence: names, years, where they went. Promise: “We are very proud of our people.” Leaving is no bad sign by itself. Not knowing where they went is one.',
    },
    {
      id: 'assigned',
      text: 'Would there be somebody, by name, for my own questions in the first year, and could I change later without giving offence?',
      when: leader,
      note: 'Evidence: a name, and a person who did change. Promise: “We will find you somebody.” Red flag: it is also the one who signs your contract.',
    },
    {
      id: 'counted',
      text: 'Does mentoring count here, in effort or in the promotion file?',
      when: leader,
      note: 'Evidence: a percentage, a line in the promotion criteria, somebody promoted for it. Promise: “People do it gladly.” What is not counted stops in a busy year. If pay follows RVUs, ask what happens to the target.',
    },
    {
      id: 'forward',
      text: 'Whom did you last put forward for something, and what came of it?',
      when: leader,
      note: 'This is the question about sponsorship, and nobody minds it. Evidence: a person, this year or last, something at stake. Red flags: only prizes long ago, or one favourite each time.',
    },
    {
      id: 'protected',
      text: 'Would protected time stand in the letter, with its length and who covers when the service is short?',
      when: { all: [leader, { not: inTraining }] },
      note: 'Evidence: the sentence in the letter, and a third-year person who still has the time. Promise: “We protect it as well as we can.”',
    },
    {
      id: 'last-graduates',
      text: 'Where are your last graduates now, and did somebody here make a call for them?',
      when: { all: [leader, inTraining] },
      note: 'Evidence: places, and who called whom. Promise: “They all do well.” For trainees a call from somebody trusted is sponsorship.',
    },
    {
      id: 'speak',
      text: 'May I speak with two people who started in the last three years, and with one who has left?',
      when: leader,
      note: 'Evidence: yes, with names, the same week. A no about the one who left may be tact. A no about all three is an answer.',
    },
    {
      id: 'clock',
      text: 'When somebody takes leave for a child, does the promotion clock or the training end date move, and who decides?',
      when: { all: [leader, { question: 'constraint', is: ['leave'] }] },
      note: 'Evidence: a written rule, and somebody who used it and was promoted or finished. You owe nobody a reason for asking. If you would rather not ask here, ask the GME, faculty affairs or HR office.',
    },
    {
      id: 'junior-met',
      text: 'When did you last sit down with whoever mentors you, and was it put off?',
      when: junior,
      note: 'Evidence: a date. Red flag: they have to ask whom you mean.',
    },
    {
      id: 'junior-forward',
      text: 'Has anybody here put your name in for something before you asked?',
      when: junior,
      note: 'Evidence: yes, and who it was. The name is somebody you may want on your own board.',
    },
    {
      id: 'junior-time',
      text: 'Has the time you were promised held, now that you are here?',
      when: junior,
      note: 'Evidence: which day it is, and who covers. Red flag: a laugh.',
    },
    {
      id: 'junior-again',
      text: 'Would you sign again?',
      when: junior,
      note: 'Ask it last and on the way out. The pause counts as much as the word.',
    },
  ],
  ladder: [
    {
      id: 'one-question',
      title: 'One question at the end',
      fits: 'The half hour ran out, or the interview was all theirs.',
      draft:
        'One question that I ask everywhere: who was the last person you put forward for something, and what came of it?',
      when: leader,
    },
    {
      id: 'from-home',
      title: 'A call from home',
      fits: 'They were careful, and the walls were thin.',
      draft:
        'If you would rather talk on another day and from home, here is my number. If you do not call, I will think nothing of it.',
      when: junior,
    },
    {
      id: 'names',
      title: 'Ask the coordinator for two names',
      fits: 'You met only people who were chosen to meet you.',
      draft:
        'Thank you for arranging the day so well. Could you put me in touch with two people who started in the last three years? Fifteen minutes by telephone with each would be plenty, at whatever hour suits them.',
    },
    {
      id: 'left',
      title: 'Call somebody who left',
      fits: 'You like the place and want to know what it is like in a bad year.',
      draft:
        'We have not met. I may take a post where you used to work, and I would like to decide well. Could I have ten minutes of your time? I will not repeat what you tell me. If you would rather not, no answer is needed.',
    },
    {
      id: 'mentor',
      title: 'Meet the mentor they have in mind',
      fits: 'They named somebody, or said that they would find somebody.',
      draft:
        'You said that there would be a mentor for me. Could I have half an hour with that person before I decide? It would tell me more than anything else.',
      when: leader,
    },
    {
      id: 'outside',
      title: 'Keep a mentor from outside',
      fits: 'The place is right, and nobody there works in your field.',
      draft:
        'Nobody here does quite what I do, and that is no objection for me. I have a mentor elsewhere whom I would keep. Would you agree to that, and to two days a year for us to meet?',
      when: leader,
    },
    {
      id: 'letter',
      title: 'Have it in the letter',
      fits: 'There is an offer, and what was said aloud is not in it.',
      draft:
        'Thank you for the offer. We spoke about a named mentor, about protected time with its length and who covers, and about looking at both after a year. Could these stand in the letter, in whatever words you use? Then neither of us has to remember.',
      when: leader,
    },
  ],
  reactions: [
    {
      id: 'silence',
      kind: 'silence',
      they: '(Leafs through your papers, and says nothing.)',
      behind:
        'They may be looking for an example and not finding one, or choosing one that is no secret. Give it ten seconds.',
      reply:
        'One person is enough. Or tell me about somebody for whom it did not work out, and what you would do differently. I would learn as much from that.',
      when: leader,
    },
    {
      id: 'hurt',
      kind: 'hurt',
      they: 'I have given twenty years to the young people here. I am a little surprised to be asked.',
      behind:
        'They hear a doubt about themselves. You asked about the place. People who have truly done it can nearly always name somebody.',
      reply:
        'Then you are the right person to ask. What would I have seen if I had started with you ten years ago, and what is different today?',
      when: leader,
    },
    {
      id: 'anger',
      kind: 'anger',
      they: 'Has somebody been telling you things about us?',
      behind:
        'Something happened, and they wonder who talked. Red flag if they press for a name: it shows what frankness costs here.',
      reply: 'I ask this in every place, in the same words. It is what I would most like to know.',
      when: leader,
    },
    {
      id: 'bargaining',
      kind: 'bargaining',
      they: 'The half day for research will be hard. We could do something about the salary instead.',
      behind:
        'Money is easier to find than hours. It is a fair offer, and it tells you which of the two is scarce here.',
      reply:
        'Thank you. What I came to do needs hours, and I could not buy them back later. Could we see what a half day for two years would take?',
      when: leader,
    },
    {
      id: 'flattery',
      kind: 'flattery',
      they: 'With a record like yours you will hardly need anybody to look after you.',
      behind:
        'A compliment, and often sincere. It can also mean that people who look strong are left to themselves here.',
      reply:
        'That is kind. I got the record because people helped me, and I would like that to go on. Who would it be here?',
      when: leader,
    },
    {
      id: 'just-this-one',
      kind: 'just-this-one',
      they: 'Come for one year on the clinical service. We will turn it into the post you want after that.',
      behind:
        'They need cover now and mean the rest. Ask who has gone that way before. Red flag if nobody has.',
      reply:
        'I could think about a year like that if the letter says what follows, from which month, and who decides. Has somebody done it that way?',
      when: leader,
    },
    {
      id: 'delay',
      kind: 'delay',
      they: 'We will sort all that out once you are here.',
      behind:
        'Some chairs cannot promise more before the budget is set. It is a promise, not evidence: mark it so.',
      reply:
        'I understand if not all of it can be settled. Could we settle one thing before I decide: who my mentor would be in the first year?',
      when: leader,
    },
    {
      id: 'deflection',
      kind: 'deflection',
      they: 'We are like a family here. My door is always open.',
      behind:
        'Warm and meant. A door that is open to all has no hour set aside for anybody, and families differ.',
      reply:
        'I am glad of that. Without names: who came through it last, and what could be done for them?',
      when: leader,
    },
    {
      id: 'doubt',
      kind: 'doubt',
      they: 'Would you say that you need a good deal of support?',
      behind:
        'They may fear somebody who takes more than they give, or be testing how you take the question.',
      reply:
        'About as much as people who do well. I like to know early whom to ask, and then I get on with it.',
      when: leader,
    },
    {
      id: 'refusal',
      kind: 'refusal',
      they: 'We have no programme for that. Good people find their own way here.',
      behind:
        'Honest, and perhaps how it went for them. Ask who found their way, and whether they look alike.',
      reply:
        'Thank you for saying so plainly. Would the department mind if I brought a mentor from outside, and had the days to meet?',
      when: leader,
    },
    {
      id: 'agreement',
      kind: 'agreement',
      they: 'Good question. Call these two, and this one, who left. I will tell them to be frank.',
      behind: 'The best sign there is. Somebody who does this has nothing to arrange.',
      reply: 'Thank you. I will call them this week, and tell you what I still wonder about.',
      when: leader,
    },
    {
      id: 'junior-silence',
      kind: 'silence',
      they: '(Glances at the door.) It is fine. It is busy, but it is fine.',
      behind:
        'They may be shy, tired, or careful. Do not press: note the glance, and ask a second junior colleague elsewhere.',
      reply: 'Thank you. Next, then: what is the best hour of your week?',
      when: junior,
    },
    {
      id: 'junior-hurt',
      kind: 'hurt',
      they: 'Nobody asked me that when I came. I should have asked it myself.',
      behind: 'They are telling you, and themselves, something. It is not yours to mend today.',
      reply:
        'I am sorry. I will leave it there if you like. What would you have wanted to have in your letter?',
      when: junior,
    },
    {
      id: 'junior-deflection',
      kind: 'deflection',
      they: 'You would have to ask the chief about that.',
      behind: 'They do not know, or do not feel free to say. Either is worth noting.',
      reply: 'I will. What should I ask, so that the answer means something?',
      when: junior,
    },
    {
      id: 'junior-anger',
      kind: 'anger',
      they: 'Did they send you to find out what I say?',
      behind: 'Something frank was once carried back. Red flag about the place, not about them.',
      reply:
        'No. Nobody will hear from me what you say, good or bad. We can also talk about where to live.',
      when: junior,
    },
    {
      id: 'junior-just-this-one',
      kind: 'just-this-one',
      they: 'Could you tell the chair that the call is too much? Just that. They listen to candidates.',
      behind:
        'They have no other way to say it, which you may note. Carried by you, it points to them.',
      reply:
        'If I carried it, it would come back to you. I can ask about the call schedule as a question of my own.',
      when: junior,
    },
    {
      id: 'junior-bargaining',
      kind: 'bargaining',
      they: 'Please come. With one more of us the call schedule would be bearable.',
      behind: 'Friendly, and a fact about the workload that no brochure holds.',
      reply: 'I would like working with you. How often are you on now, and what was it a year ago?',
      when: junior,
    },
    {
      id: 'junior-flattery',
      kind: 'flattery',
      they: 'You will be fine anywhere, with your papers.',
      behind: 'Perhaps a compliment. Perhaps they fear being compared with you.',
      reply: 'I have had help with them. Who helps you with yours?',
      when: junior,
    },
    {
      id: 'junior-agreement',
      kind: 'agreement',
      they: 'Since you ask. (Tells you a good deal, with names.)',
      behind: 'It is one view, from somebody who trusted you. Hear it out, and check it elsewhere.',
      reply:
        'Thank you for trusting me. It stays with me. Is there one thing I should make sure of before I sign?',
      when: junior,
    },
  ],
  theirLines: [
    { id: 'their-five', text: 'So, where do you see yourself in five years?', when: leader },
    { id: 'their-family', text: 'We take great care of our people here.', when: leader },
    { id: 'their-questions', text: 'And what would you like to ask me?', when: leader },
    { id: 'their-later', text: 'All that will come once you have settled in.', when: leader },
    { id: 'their-start', text: 'How soon could you start?', when: leader },
    { id: 'their-day', text: 'So, how has your day been? Whom have you met?', when: junior },
    { id: 'their-busy', text: 'It is a good place. Busy.', when: junior },
    { id: 'their-chair', text: 'What did the chair tell you?', when: junior },
  ],
  onlyIfAsked: [
    {
      id: 'if-others',
      text: '“Where else are you looking?” Your answer: the truth, without names. I expect to decide by {decide-by}.',
    },
    {
      id: 'if-why-leave',
      text: '“Why do you want to move?” Your answer, in one sentence: I am looking for a place where I can {want}.',
      when: leader,
    },
    {
      id: 'if-know',
      text: '“Does your chief know that you are looking?” Your answer: the truth, and a request not to call anybody there before you say so.',
    },
    {
      id: 'if-money',
      text: '“What salary do you have in mind?” Your answer: I would like to understand the whole post first, the time and the support. Then I will gladly talk about it.',
      when: { all: [leader, { not: inTraining }] },
    },
    {
      id: 'if-visa',
      text: '“Do you need a visa?” Your answer: yes, which kind, and until when the present one runs; and whom could I speak to here who files them?',
      when: { question: 'constraint', is: ['visa'] },
      note: 'What a post allows is for their immigration office and a lawyer of your own to say, not for the interview.',
    },
    {
      id: 'if-grant',
      text: '“Would your grant come with you?” Your answer: I would like that. It is for the funder and both offices to agree, and I have promised nothing yet.',
      when: { question: 'constraint', is: ['grant'] },
    },
    {
      id: 'if-family',
      text: '“Do you plan to have children?” In many places this may not be asked, and you need not answer. You can say: I will do the work of this post. How does leave work here, for everybody?',
      when: leader,
    },
    {
      id: 'if-chair-said',
      text: '“What did the chair say about us?” Your answer: I would rather not carry things from room to room. I will keep to that with what you say, too.',
      when: junior,
    },
  ],
  neverSay: [
    {
      id: 'never-old-place',
      text: '“I have had no support where I am.”',
      why: 'They hear what you will say about them in three years. Somebody in the room may know your chief.',
    },
    {
      id: 'never-important',
      text: '“Is mentoring important here?”',
      why: 'It can only be answered with yes. Ask who, when, and what came of it.',
      when: leader,
    },
    {
      id: 'never-quote',
      text: 'Anything a junior colleague told you, with or without the name.',
      why: 'In a small group everyone knows who it was. They stay when you drive home.',
    },
    {
      id: 'never-little',
      text: '“I do not need much.”',
      why: 'It will be remembered on the day you ask for something.',
    },
    {
      id: 'never-offer',
      text: 'Another offer that does not exist.',
      why: 'Chairs telephone each other.',
      when: leader,
    },
    {
      id: 'never-side',
      text: '“So the chair is the problem.”',
      why: 'It asks them to put their name to it. Let them choose their own words.',
      when: junior,
    },
  ],
  followUp: {
    timing:
      'By e-mail, within two days. To a junior colleague only thanks: others may read that mailbox. Mark the scorecard the same evening: evidence, promise, or nothing said.',
    text: 'Dear {them},\n\nthank you for {who}.\n\nIf something should come to your mind that I did not think of asking, I would be glad of a call.\n\nI expect to decide by {decide-by}, and will write to you either way.\n\nWith thanks',
  },
  debrief: {
    predicted: [
      'Which question will they answer with a name, and which with a promise?',
      'What would surprise you?',
    ],
    happened: [
      'Which answers had a name, a date or a number in them?',
      'Where did they look away, or light up?',
    ],
    learned: [
      'What would you still have to know, and who knows it?',
      'If the place never changed from what you saw, would you go?',
    ],
  },
  changes: [
    {
      id: 'speak-with',
      kind: 'commitment',
      whose: 'mine',
      title: 'Speak with two people who started there, and one who left',
      text: 'Note as yours: speak with two people who started there, and one who left.',
      when: leader,
    },
    {
      id: 'in-the-letter',
      kind: 'commitment',
      whose: 'mine',
      title: 'Ask for what was promised to stand in the letter, and have the contract read',
      text: 'Note as yours: have what was promised put in the letter, and the contract read before you sign.',
      when: leader,
    },
    {
      id: 'write',
      kind: 'next-contact',
      inDays: 10,
      text: 'Write to {them} in ten days if there has been no word.',
    },
    {
      id: 'mentor-there',
      kind: 'candidate',
      role: 'mentor',
      text: 'Keep a place among your candidates for the person who would mentor you there.',
    },
    {
      id: 'decide',
      kind: 'goal',
      title: 'Decide on the post, with evidence about the first two years',
      text: 'Make it a goal: decide on the post, with evidence about the first two years.',
    },
  ],
  sources: [
    {
      name: 'Mentoring for Medical Professionals, case 1',
      by: 'Maria Ramundo, slides without a year',
      idea: 'The interview is where one asks whether mentorship and sponsorship are part of a place.',
    },
    {
      name: 'Getting to Yes',
      by: 'Roger Fisher and William Ury, 1981',
      idea: 'Look for interests behind positions, and know your best alternative before you sit down.',
    },
    {
      name: 'Forget a Mentor, Find a Sponsor',
      by: 'Sylvia Ann Hewlett, 2013',
      idea: 'Advice and advocacy are two things; ask about each.',
    },
  ],
};
