import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import styles from './person-form-frame.module.css';
import type { KeptForm } from './person-kept-form';

type Props = Readonly<{
  form: Pick<KeptForm<object>, 'form' | 'discard' | 'isTouched' | 'isSending' | 'error'> &
    Readonly<{ submit: () => void }>;
  /** What a screen reader calls the form, such as "Log contact with Dr. Okafor". */
  label: string;
  submitLabel: string;
  /** Shown over the fields, where nothing else says what the form is for. */
  title?: string | undefined;
  /** In place of the plain error, where the person has a choice to make. */
  problem?: ReactNode;
  /** Enter saves also from a text of several lines; Shift+Enter makes a new line there. */
  entersSave?: boolean;
  children: ReactNode;
}>;

/** What all forms about a person share: save, discard, Escape, and what the store had against it. */
export function PersonFormFrame(props: Props) {
  const { form, label, submitLabel, title, problem, entersSave = false, children } = props;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, currentTarget, key, shiftKey, nativeEvent } = event;
    // A list or calendar opened from here stands elsewhere in the page, and Escape is its own.
    const isHere = target instanceof Node && currentTarget.contains(target);
    if (!isHere || event.defaultPrevented || nativeEvent.isComposing) return;
    if (key === 'Escape') form.discard();
    if (key === 'Enter' && !shiftKey && entersSave && target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      form.submit();
    }
  };
  return (
    <form
      ref={form.form}
      aria-label={label}
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      {title && <h2 className={styles.title}>{title}</h2>}
      {children}
      {form.error !== null && (problem ?? <ErrorNote error={form.error} />)}
      <div className={styles.actions}>
        <Button onPress={form.discard}>{form.isTouched ? 'Discard' : 'Cancel'}</Button>
        <Button type="submit" variant="primary" isDisabled={form.isSending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
