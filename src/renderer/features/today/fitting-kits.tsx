import type { SignalKitId } from '#shared/domain/board/signal-kits';
import { kitById } from '#shared/domain/kits/index';
import { TextLink } from '../../ui/text-link';

type Props = Readonly<{ kits: readonly SignalKitId[]; className: string | undefined }>;

/** The conversations that fit, each leading to a preparation begun with its kit. */
export default function FittingKits({ kits, className }: Props) {
  return (
    <ul className={className} aria-label="Conversations to prepare">
      {kits.map((id) => (
        <li key={id}>
          <TextLink href={`/conversations/new?kit=${id}`}>{kitById(id)?.title ?? id}</TextLink>
        </li>
      ))}
    </ul>
  );
}
