import type { GuidePageId } from '../guide/guide-page';
import type { SignalId } from '../signals';
import type { InstitutionSideId } from './person-facts';
import type { SeatRoleId } from './roles';
import type { SupportId } from './supports';

/** One way in which a seat helps: by its role or by what it gives, and what it does then, as "can …". */
export type SignalHelp = Readonly<
  { role: SeatRoleId; why: string } | { support: SupportId; why: string }
>;

export type SignalHelps = Readonly<{
  /** The first that is true of a seat is what is said of it. */
  helps: readonly SignalHelp[];
  /** Set where sponsors are named only if they are known to stand on that side. */
  sponsorsFrom?: InstitutionSideId;
  /** The seat to fill where no seat helps. */
  missing: Readonly<{ role: SeatRoleId; who: string }>;
  /** How the conversation can begin. */
  question: string;
  /** The page of the guide to read, by its title. */
  guide: Readonly<{ page: GuidePageId; title: string }>;
}>;

/**
 * Which seats help at each of the five milestones. The milestones are the source's ("Mentoring for
 * Medical Professionals", M. Ramundo); who helps, and with what, is Preround's own judgement.
 */
export const signalHelps: Readonly<Record<SignalId, SignalHelps>> = {
  'new-position': {
    helps: [
      { role: 'mentor', why: 'can weigh with you what the post gives and what it takes' },
      { role: 'sponsor', why: 'can say your name where the post is settled' },
      { role: 'role-model', why: 'shows how such a post can be carried' },
      {
        support: 'career',
        why: 'can read the offer with you: protected time, call, and what is not written in it',
      },
      { support: 'network', why: 'can tell you whom to meet in the first weeks' },
      { support: 'opportunities', why: 'may know what else is open before you answer' },
    ],
    missing: {
      role: 'mentor',
      who: 'somebody who has held such a post and will weigh it with you',
    },
    question: 'What would you want settled in writing before you said yes?',
    guide: { page: 'mentor-or-sponsor', title: 'Mentor or sponsor' },
  },
  barrier: {
    helps: [
      { role: 'sponsor', why: 'can speak where the rule is made' },
      { role: 'connector', why: 'can bring you to the person who decides it' },
      { role: 'mentor', why: 'can tell a rule worth fighting from one to work around' },
      {
        role: 'peer',
        why: 'may be held up by the same rule, and two services are heard before one',
      },
      { support: 'network', why: 'may know whose desk it lies on' },
      { support: 'creative-thinking', why: 'is good at another way to the same end' },
    ],
    missing: {
      role: 'sponsor',
      who: 'somebody with influence who will speak where the rule is made',
    },
    question: 'Who decides this, and what would they need to hear, and from whom?',
    guide: { page: 'sponsorship', title: 'Sponsorship and the protégé' },
  },
  interpersonal: {
    helps: [
      { role: 'mentor', why: 'can hear all of it before you say any of it to your colleague' },
      { role: 'coach', why: 'can go through the conversation with you until you can have it' },
      { support: 'safe-space', why: 'gives you a place to say it unfinished' },
      { support: 'feedback', why: 'will tell you what your own part in it may be' },
      { support: 'emotional', why: 'can hear what it does to you on a day with a full list' },
      { role: 'peer', why: 'works near enough to say whether others see it too' },
    ],
    missing: {
      role: 'mentor',
      who: 'somebody outside the line that grades or pays you, who can hear all of it',
    },
    question: 'What might my colleague say happened, and what would you say to them first?',
    guide: { page: 'finding-mentors', title: 'Finding mentors' },
  },
  switching: {
    // One inside would hear of it while nothing is decided, and may stop speaking for you.
    sponsorsFrom: 'outside',
    helps: [
      { role: 'mentor', why: 'can ask what you would be going to, not only what you would leave' },
      { role: 'sponsor', why: 'can vouch for you where nobody has seen you work' },
      { role: 'connector', why: 'can find somebody who works there and will be frank' },
      { support: 'career', why: 'can lay both posts side by side with you, five years on' },
      { support: 'network', why: 'may know why the last person left' },
      { support: 'safe-space', why: 'can keep it to themselves while nothing is decided' },
    ],
    missing: {
      role: 'mentor',
      who: 'somebody with nothing to gain from your staying or going',
    },
    question: 'What would have to change here for me to stay, and have I asked for it?',
    guide: { page: 'sponsorship', title: 'Sponsorship and the protégé' },
  },
  transition: {
    helps: [
      {
        role: 'mentor',
        why: 'knows you well enough to say what to carry over and what to set down',
      },
      { role: 'role-model', why: 'shows that it can be done, and what it asked of them' },
      { role: 'peer', why: 'is near enough to remember the weeks before and after' },
      { support: 'emotional', why: 'can stay in touch while the rest is changing' },
      { support: 'career', why: 'can see which dates and duties will not wait for you' },
      { support: 'safe-space', why: 'gives you a place to say that you are not sure' },
    ],
    missing: {
      role: 'mentor',
      who: 'somebody who has come through such a change and will say how',
    },
    question: 'What do you wish you had handed over, or kept, when this happened to you?',
    guide: { page: 'stages', title: 'Stages of a relationship' },
  },
};
