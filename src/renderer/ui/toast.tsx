import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './toast.module.css';

type Notice = Readonly<{ message: string; undo?: () => void }>;

type Offer = Readonly<{
  message: string;
  /** Ids of what it would bring back. What is settled elsewhere meanwhile is taken from them. */
  about?: readonly string[];
  /** @param about those that are still to be brought back */
  undo: (about: readonly string[]) => void;
}>;

export type Toasts = Readonly<{
  /** Says what was done and offers to take it back, for ten seconds (paused under pointer and focus). */
  offerUndo: (offer: Offer) => void;
  /** Takes away the offers to bring back what has come back, or is gone for good, by another way. */
  settleUndo: (ids: readonly string[]) => void;
  /** Says what was done. */
  say: (message: string) => void;
}>;

const ToastContext = createContext<Toasts | null>(null);

/** How to speak to the toast region from any page. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToasts is used outside ToastProvider');
  return toasts;
}

/** Milliseconds a toast stays; long enough to read it, reach the keyboard (F6) and undo. */
const stay = { undo: 10_000, notice: 6_000 } as const;

export function ToastProvider({ children }: Readonly<{ children: ReactNode }>) {
  const [queue] = useState(() => new ToastQueue<Notice>({ maxVisibleToasts: 2 }));
  const toasts = useMemo<Toasts>(() => {
    const offered = new Map<string, Set<string>>();
    return {
      offerUndo: ({ message, about = [], undo }) => {
        const open = new Set(about);
        const key = queue.add(
          { message, undo: () => undo([...open]) },
          { timeout: stay.undo, onClose: () => offered.delete(key) },
        );
        if (open.size > 0) offered.set(key, open);
      },
      settleUndo: (ids) => {
        for (const [key, open] of offered) {
          for (const id of ids) open.delete(id);
          if (open.size === 0) queue.close(key);
        }
      },
      say: (message) => queue.add({ message }, { timeout: stay.notice }),
    };
  }, [queue]);
  return (
    <ToastContext value={toasts}>
      {children}
      <ToastRegion queue={queue} aria-label="Notices" className={styles.region ?? ''}>
        {({ toast }) => (
          <Toast toast={toast} className={styles.toast ?? ''}>
            <ToastContent className={styles.content ?? ''}>
              <Text slot="title">{toast.content.message}</Text>
            </ToastContent>
            {toast.content.undo && (
              <AriaButton
                slot={null}
                className={styles.undo ?? ''}
                onPress={() => {
                  toast.content.undo?.();
                  queue.close(toast.key);
                }}
              >
                Undo
              </AriaButton>
            )}
            <AriaButton slot="close" aria-label="Dismiss" className={styles.close ?? ''}>
              <X size={16} strokeWidth={1.75} aria-hidden />
            </AriaButton>
          </Toast>
        )}
      </ToastRegion>
    </ToastContext>
  );
}
