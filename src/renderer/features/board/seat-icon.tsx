import {
  ClipboardList,
  Compass,
  GraduationCap,
  Handshake,
  type LucideIcon,
  Megaphone,
  Star,
  Stethoscope,
  Target,
  Users,
} from 'lucide-react';
import type { SeatRoleId } from '#shared/domain/board/roles';

/** One shape a role, so that a dense grid can be read without its words. */
const icons: Readonly<Record<SeatRoleId, LucideIcon>> = {
  mentor: Compass,
  sponsor: Megaphone,
  advisor: ClipboardList,
  preceptor: Stethoscope,
  tutor: GraduationCap,
  'role-model': Star,
  coach: Target,
  peer: Users,
  connector: Handshake,
};

export function SeatIcon({ role }: Readonly<{ role: SeatRoleId }>) {
  const Icon = icons[role];
  return <Icon size={15} strokeWidth={1.75} aria-hidden />;
}
