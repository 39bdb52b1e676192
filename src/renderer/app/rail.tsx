import { useLocation } from '@tanstack/react-router';
import {
  BookOpen,
  CalendarClock,
  Compass,
  LayoutGrid,
  Lock,
  type LucideIcon,
  Milestone,
  Search,
  Settings,
  Sun,
} from 'lucide-react';
import { Button, Link } from 'react-aria-components';
import { classNames } from '../ui/class-names';
import { Kbd } from '../ui/kbd';
import { Tooltip } from '../ui/tooltip';
import { Wordmark } from '../ui/wordmark';
import type { CommandId } from './command-catalogue';
import styles from './rail.module.css';
import { useMedia } from './use-media';

type Destination = Readonly<{ href: string; name: string; icon: LucideIcon }>;

/** Pages appear here when they are built. */
const destinations: readonly Destination[] = [
  { href: '/today', name: 'Today', icon: Sun },
  { href: '/journal', name: 'Journal', icon: BookOpen },
  { href: '/board', name: 'Board', icon: LayoutGrid },
  { href: '/meetings', name: 'Meetings', icon: CalendarClock },
  { href: '/plan', name: 'Plan', icon: Milestone },
  { href: '/guide', name: 'Guide', icon: Compass },
];
const settings: Destination = { href: '/settings', name: 'Settings', icon: Settings };

/** The way around the app. In a narrow window it shows icons; the names stay for screen readers. */
export function Rail({ run }: Readonly<{ run: (id: CommandId) => void }>) {
  const isNarrow = useMedia('(max-width: 1020px)');
  return (
    <nav aria-label="Main" className={styles.rail}>
      <div className={styles.brand}>
        <Wordmark isShort={isNarrow} />
      </div>
      <Tooltip text="Find or do" shortcut="Mod+K" placement="right" isDisabled={!isNarrow}>
        <Button className={styles.find ?? ''} onPress={() => run('palette')}>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <span className={styles.name}>Find or do</span>
          <span className={styles.keys} aria-hidden="true">
            <Kbd keys="Mod+K" />
          </span>
        </Button>
      </Tooltip>
      <div className={styles.links}>
        {destinations.map((destination) => (
          <RailLink key={destination.href} {...destination} isNarrow={isNarrow} />
        ))}
      </div>
      <div className={styles.foot}>
        <RailLink {...settings} isNarrow={isNarrow} />
        <Tooltip text="Lock" shortcut="Mod+L" placement="right" isDisabled={!isNarrow}>
          <Button className={styles.item ?? ''} onPress={() => run('lock')}>
            <Lock size={18} strokeWidth={1.75} aria-hidden />
            <span className={styles.name}>Lock</span>
          </Button>
        </Tooltip>
      </div>
    </nav>
  );
}

function RailLink({ href, name, icon: Icon, isNarrow }: Destination & { isNarrow: boolean }) {
  const here = useLocation({ select: ({ pathname }) => pathname });
  const isCurrent = here === href || here.startsWith(`${href}/`);
  return (
    <Tooltip text={name} placement="right" isDisabled={!isNarrow}>
      <Link
        href={href}
        className={classNames(styles.item)}
        {...(isCurrent && { 'aria-current': 'page' as const })}
      >
        <Icon size={18} strokeWidth={1.75} aria-hidden />
        <span className={styles.name}>{name}</span>
      </Link>
    </Tooltip>
  );
}
