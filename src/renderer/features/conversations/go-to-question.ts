import { questionElementId } from './question-field';

/** Brings a question into sight and puts the cursor in its answer. */
export function goToQuestion(questionId: string): void {
  const element = document.getElementById(questionElementId(questionId));
  const answer = element?.querySelector<HTMLElement>(
    'textarea, [role="radio"], [role="group"] button, [role="radiogroup"] button',
  );
  // After a menu has closed and given the focus back.
  requestAnimationFrame(() => {
    element?.scrollIntoView({ block: 'center' });
    requestAnimationFrame(() => answer?.focus({ preventScroll: true }));
  });
}
