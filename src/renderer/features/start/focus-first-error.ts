/** After React has drawn the errors, the first field that has one takes the focus. */
export function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector('[data-invalid]');
    const control = field?.querySelector<HTMLElement>('input, button');
    control?.focus();
  });
}
