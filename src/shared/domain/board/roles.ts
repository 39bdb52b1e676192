/**
 * What a seat on the board is for. Advisor, preceptor and tutor are assigned by an institution, role
 * model and mentor are chosen (source: "Mentoring for Medical Professionals", M. Ramundo); sponsor is
 * the source's counterpart to the mentor; coach, peer and connector are Preround's own additions.
 */
export const seatRoles = [
  {
    id: 'mentor',
    name: 'Mentor',
    description: 'Helps you think, decide and grow, at any rank, over years.',
  },
  {
    id: 'sponsor',
    name: 'Sponsor',
    description: 'Has influence, and spends some of it on you when you are not in the room.',
  },
  {
    id: 'advisor',
    name: 'Advisor',
    description: 'Was given to you by a programme, to steer requirements and choices.',
  },
  {
    id: 'preceptor',
    name: 'Preceptor',
    description: 'Supervises your clinical work and tells you how it went.',
  },
  { id: 'tutor', name: 'Tutor', description: 'Teaches you one subject or one skill.' },
  {
    id: 'role-model',
    name: 'Role model',
    description: 'Shows you how it can be done, and may not know it.',
  },
  {
    id: 'coach',
    name: 'Coach',
    description: 'Works with you on one change, with questions rather than answers.',
  },
  {
    id: 'peer',
    name: 'Peer',
    description: 'Stands where you stand: you compare notes and keep each other to your word.',
  },
  {
    id: 'connector',
    name: 'Connector',
    description: 'Knows who you should know, and makes the introduction.',
  },
] as const;

export type SeatRoleId = (typeof seatRoles)[number]['id'];
export const seatRoleIds = seatRoles.map((role) => role.id) as [SeatRoleId, ...SeatRoleId[]];

/** The name people read for a role. */
export function seatRoleName(id: SeatRoleId): string {
  return seatRoles.find((role) => role.id === id)?.name ?? id;
}
