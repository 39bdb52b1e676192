import { AppError } from '#shared/app-error';
import {
  type Agreement,
  agreement,
  type Commitment,
  commitment,
  type Giving,
  giving,
  type Opportunity,
  opportunity,
  type Sponsorship,
  sponsorship,
} from '#shared/contract/board-relationship';
import { agreementPoints } from '#shared/domain/board/relationship';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';
import { type FieldErrors, fieldErrors } from './person-field-errors';

type OfPerson = Readonly<{ personId: string }>;
const lines = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '').join('\n');

export type AgreementDraft = Agreement & OfPerson;
export const checkAgreement = (draft: AgreementDraft): FieldErrors => fieldErrors(agreement, draft);
export const newAgreement = (personId: string): AgreementDraft => ({
  personId,
  length: '',
  place: '',
  scheduling: '',
  cancelling: '',
  material: '',
  confidentiality: '',
  feedback: '',
  authorship: '',
  ending: '',
  reviewOn: null,
});
export const agreementDraftKind: DraftKind<AgreementDraft> = {
  saveNow: (draft) => call('board.saveAgreement', draft),
  describe: (draft) => ({
    title: 'Not saved: an agreement',
    text: lines(agreementPoints.map(({ id }) => draft[id])),
  }),
};

export type GivingDraft = Giving & OfPerson;
export const checkGiving = (draft: GivingDraft): FieldErrors => fieldErrors(giving, draft);
export const givingDraftKind: DraftKind<GivingDraft> = {
  saveNow: (draft) => call('board.saveGiving', draft),
  describe: ({ words }) => ({ title: 'Not saved: what I give back', text: words }),
};

export type CommitmentDraft = Commitment & OfPerson;
export const checkCommitment = (draft: CommitmentDraft): FieldErrors =>
  fieldErrors(commitment, draft);
export const newCommitment = (personId: string): CommitmentDraft => ({
  personId,
  id: crypto.randomUUID(),
  whose: 'mine',
  what: '',
  dueOn: null,
  done: false,
});
export const commitmentDraftKind: DraftKind<CommitmentDraft> = {
  saveNow: (draft) => call('board.saveCommitment', draft),
  describe: ({ what }) => ({ title: 'Not saved: a commitment', text: what }),
};

export type SponsorshipDraft = Sponsorship & OfPerson;
export const checkSponsorship = (draft: SponsorshipDraft): FieldErrors =>
  fieldErrors(sponsorship, draft);
export const newSponsorship = (personId: string): SponsorshipDraft => ({
  personId,
  targetRole: '',
  targetOn: null,
  decides: '',
  evidence: '',
  asked: '',
  risked: '',
  delivers: '',
});
export const sponsorshipDraftKind: DraftKind<SponsorshipDraft> = {
  saveNow: (draft) => call('board.saveSponsorship', draft),
  describe: ({ targetRole, decides, evidence, asked, risked, delivers }) => ({
    title: 'Not saved: notes on a sponsor',
    text: lines([targetRole, decides, evidence, asked, risked, delivers]),
  }),
};

/** An opportunity as it stands in the form: the day may be missing while it is typed. */
export type OpportunityDraft = Omit<Opportunity, 'on'> & OfPerson & Readonly<{ on: string | null }>;
export const checkOpportunity = (draft: OpportunityDraft): FieldErrors => ({
  ...fieldErrors(opportunity, draft),
  ...(draft.on === null && { on: 'Give the day, or the nearest you know.' }),
});
export const newOpportunity = (personId: string, today: string): OpportunityDraft => ({
  personId,
  id: crypto.randomUUID(),
  what: '',
  came: 'offered',
  on: today,
  answer: 'open',
  outcome: '',
  thanked: false,
});
export const opportunityDraftKind: DraftKind<OpportunityDraft> = {
  saveNow: async (draft) => {
    const { on } = draft;
    if (on === null) throw new AppError('bad-input', 'The opportunity has no day yet.');
    return call('board.saveOpportunity', { ...draft, on });
  },
  describe: ({ what, outcome }) => ({
    title: 'Not saved: an opportunity',
    text: lines([what, outcome]),
  }),
};
