import { protegeTraits } from '../traits/protege';
import { type GuidePage, traitList } from './guide-page';

export const sponsorship: GuidePage = {
  id: 'sponsorship',
  title: 'Sponsorship and the protégé',
  summary:
    'A sponsor spends standing on you; what you bring is work they can point to, discretion, and something they lack.',
  sections: [
    {
      id: 'what-a-sponsor-does',
      heading: 'What a sponsor does',
      blocks: [
        'A sponsor writes the letter that says “this one”, calls the chair of the search before the list closes, gives up a slot in their own symposium, and answers for you when the new clinic loses money in its first year. It costs them something each time: if you fail, their next word weighs less.',
        'So the measure of sponsorship is opportunities, and not how often you meet. Two conversations a year can be plenty.',
      ],
    },
    {
      id: 'two-beliefs',
      heading: 'Two beliefs the source questions',
      blocks: [
        {
          kind: 'list',
          items: [
            {
              term: 'Belief: outstanding work by itself wins a sponsor',
              text: 'Good work is needed, and in medicine most of it has no witness who decides anything. Nobody on the promotions committee sees how you ran the unit on a bad night. Somebody has to see one finished thing, learn what you want next, and have a reason to put their name beside yours.',
            },
            {
              term: 'Belief: loyalty secures a sponsor for good',
              text: 'Sponsors retire, change schools, lose a vote, or come to need somebody else. Years of loyalty bind you more than them. What renews sponsorship is what you deliver now, and what protects you is having more than one.',
            },
          ],
        },
        'Both performance and loyalty stand in the list below all the same. They count; neither is a guarantee.',
      ],
    },
    {
      id: 'protege',
      heading: 'What a protégé brings',
      blocks: [
        'A protégé is somebody thought able to go far. The source names seven things as the least a sponsor looks for.',
        traitList(protegeTraits),
      ],
    },
    {
      id: 'limits',
      heading: 'Where it should stop',
      blocks: [
        'Work beyond the post does not mean more nights. Choose one piece that a sponsor would be glad to show, and do it well; drop something of equal weight. Somebody on leave, or on reduced hours, can do that too.',
        'Watching a sponsor’s back means that they learn bad news from you first. It does not reach as far as hiding harm to a patient, an error in data, or the way somebody is treated. A sponsor who asks for that is asking for something else.',
      ],
    },
    {
      id: 'how-many',
      heading: 'How many, and where',
      blocks: [
        'The slides ask how many sponsors one needs and leave it open. Sylvia Ann Hewlett answers with three: two inside your institution and one outside. Inside, one may be near your line of work and one in another division, so that not all hangs on one chair’s term. The one outside is heard by those who look in from elsewhere, and stays if you move.',
        'Look for them from the end. Name the role you want and the year, find out who decides on it, then who has that person’s ear. A resident may get as far as a programme director, a division chief, and the head of a society’s trainee section. For an associate professor it may be a vice dean, a chair of another department, and the editor for whom they review.',
      ],
    },
    {
      id: 'two-way',
      heading: 'A two-way street',
      blocks: [
        'The relationship is meant to serve two careers. Find out what your sponsor is trying to build, and take a part of it that you can finish. Say what came of each door they opened, also when nothing did. When you decline something they obtained for you, let them hear it first, with a reason they can repeat.',
        'In time you will have influence of your own, over a rota, a panel or a prize. Somebody junior is then waiting to be named, perhaps somebody who does not resemble you.',
      ],
    },
  ],
  links: [
    {
      href: '/board',
      name: 'Board',
      why: 'See who sponsors you, inside and outside, and what falls away if one of them leaves.',
    },
    {
      href: '/journal?mark=win',
      name: 'Wins in your journal',
      why: 'Choose the finished piece of work that a sponsor could point to.',
    },
    {
      href: '/plan',
      name: 'Plan',
      why: 'State the role you want as a goal, with who decides on it as the first step.',
    },
  ],
  sources: ['ramundo', 'hewlett'],
};
