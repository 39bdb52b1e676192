import { useToasts } from './toast';

type Form<T> = Readonly<{
  draft: T;
  keep: (draft: T) => void;
  forget: () => void;
  isTouched: boolean;
  onClose: () => void;
  onReopen: () => void;
}>;

/** Closes a form without saving; what was typed can be had back for as long as the toast stands. */
export function useDiscard<T>({ draft, keep, forget, isTouched, onClose, onReopen }: Form<T>) {
  const toasts = useToasts();
  return () => {
    forget();
    onClose();
    if (!isTouched) return;
    toasts.offerUndo({
      message: 'What you typed was discarded.',
      undo: () => {
        keep(draft);
        onReopen();
      },
    });
  };
}
