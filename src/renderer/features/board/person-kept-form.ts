import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import { type DraftKind, useHasDraft, useKeptDraft } from '../../bridge/kept-draft';
import { useToasts } from '../../ui/toast';
import { useDiscard } from '../../ui/use-discard';
import type { FieldErrors } from './person-field-errors';
import { refetchBoard } from './person-queries';

type Options<T, Reply> = Readonly<{
  /** Which form, such as 'person:<id>'. */
  draftKey: string;
  initial: T;
  kind: DraftKind<T, Reply>;
  check: (draft: T) => FieldErrors;
  /** Said when it is saved. */
  saidWhenSaved: (draft: T) => string;
  onClose: () => void;
  onReopen: () => void;
}>;

export type KeptForm<T> = Readonly<{
  draft: T;
  change: (patch: Partial<T>) => void;
  /** By field, once saving was tried. */
  errors: FieldErrors;
  /** Why the store did not take it. */
  error: unknown;
  isTouched: boolean;
  isSending: boolean;
  form: RefObject<HTMLFormElement | null>;
  /** Saves what the form shows, or what is given in its place. */
  submit: (draft?: T) => void;
  discard: () => void;
  /** For a date field: what stands in it is no day to save. */
  onUnclear: (isUnclear: boolean) => void;
}>;

/** A form about a person. What is typed stays until it is saved or discarded, over pages and locks. */
export function useKeptForm<T extends object, Reply>(options: Options<T, Reply>): KeptForm<T> {
  const { draftKey, initial, kind, check, saidWhenSaved, onClose, onReopen } = options;
  const kept = useKeptDraft(draftKey, initial, kind);
  const { draft, change, error, isTouched, isSending } = kept;
  const queryClient = useQueryClient();
  const { say } = useToasts();
  const form = useRef<HTMLFormElement>(null);
  const isUnclear = useRef(false);
  const [wasTried, setTried] = useState(false);

  const send = async (whole: T) => {
    const reply = await kind.saveNow(whole);
    await refetchBoard(queryClient);
    return reply;
  };
  const submit = (whole: T = draft) => {
    setTried(true);
    if (isUnclear.current || Object.keys(check(whole)).length > 0) return focusFirstError(form);
    if (isSending) return;
    void kept
      .submit(() => send(whole), null)
      .then((outcome) => {
        if (outcome === 'failed') onReopen();
        // Typed on meanwhile, it stays open; closed meanwhile, it takes no focus from elsewhere.
        else if (outcome === 'saved' && form.current) {
          onClose();
          say(saidWhenSaved(whole));
        }
      });
  };
  const discard = useDiscard({ ...kept, onClose, onReopen });
  return {
    draft,
    change,
    errors: wasTried ? check(draft) : {},
    error,
    isTouched,
    isSending,
    form,
    submit,
    discard,
    onUnclear: (now) => {
      isUnclear.current = now;
    },
  };
}

/**
 * Whether a form is open: from the start where it still holds words. Closing gives the focus back.
 * @param home where the focus goes, in place of what opened the form
 */
export function useOpenForm(draftKey: string, home?: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(useHasDraft(draftKey));
  const opener = useRef<Element | null>(null);
  return {
    isOpen,
    open: () => {
      if (!isOpen) opener.current = document.activeElement;
      setOpen(true);
    },
    close: () => {
      setOpen(false);
      // Once the form is gone: what opened it may have been in it, and a row is drawn in its place.
      requestAnimationFrame(() => {
        const back = [home?.current, opener.current].find((place) => place?.isConnected);
        const place = back instanceof HTMLElement ? back : document.querySelector('h1');
        place?.focus();
      });
    },
  };
}
export type OpenForm = ReturnType<typeof useOpenForm>;

/** After React has drawn the errors, the first field that has one takes the focus. */
function focusFirstError(form: RefObject<HTMLFormElement | null>) {
  requestAnimationFrame(() => {
    const field = form.current?.querySelector('[data-invalid]');
    const controls = '[role="spinbutton"], input, textarea, button';
    const control = field?.matches(controls) ? field : field?.querySelector(controls);
    if (control instanceof HTMLElement) control.focus();
  });
}
