import { useRouter } from '@tanstack/react-router';
import { call } from '../../bridge/client';
import { ConflictChoices } from '../../ui/conflict-choices';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import type { PreparationWork } from './use-preparation-work';

type Props = Readonly<{ work: PreparationWork; onReadAnew: () => void }>;

/** The preparation was changed elsewhere meanwhile: one keeps what is here beside it, or lets it go. */
export function ConflictNote({ work, onReadAnew }: Props) {
  const { draft, kit, error, forget } = work;
  const router = useRouter();
  const { say } = useToasts();
  const keepBoth = async () => {
    const { baseRevision: _, ...mine } = draft;
    const id = crypto.randomUUID();
    const title = `${draft.title.slice(0, 180)} (kept copy)`.trim();
    const session = crypto.randomUUID();
    try {
      await call('conversations.addPreparation', { ...mine, id, title, session, kit });
      forget();
      router.history.push(`/conversations/${id}`);
    } catch (reason) {
      say(errorMessage(reason));
    }
  };
  return (
    <ErrorNote error={error}>
      <ConflictChoices
        keep="Keep mine beside it"
        onKeep={() => void keepBoth()}
        onShow={() => {
          forget();
          onReadAnew();
        }}
      />
    </ErrorNote>
  );
}
