/** The one row of the list on the page that Tab reaches. */
export function rowInReach(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#main [data-row][tabindex="0"]');
}
