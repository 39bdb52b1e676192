import {
  DoorOpen,
  Lightbulb,
  type LucideIcon,
  MessageSquareQuote,
  MessagesSquare,
  Trophy,
} from 'lucide-react';
import { type PassageKindId, passageKindName } from '#shared/domain/passages';
import styles from './passage-kind.module.css';

/** One icon a kind, so that colour alone never carries the meaning. */
export const passageIcons: Readonly<Record<PassageKindId, LucideIcon>> = {
  win: Trophy,
  feedback: MessageSquareQuote,
  opportunity: DoorOpen,
  lesson: Lightbulb,
  'bring-up': MessagesSquare,
};

type Props = Readonly<{
  kind: PassageKindId;
  /** Other words in place of its name. */
  name?: string;
}>;

/** A kind's icon in its hue, and its name. */
export function PassageKind({ kind, name = passageKindName(kind) }: Props) {
  const Icon = passageIcons[kind];
  return (
    <span className={styles.kind} data-kind={kind}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      <span>{name}</span>
    </span>
  );
}
