import styles from './image-view.module.css';

/** "Adding image…", or what went wrong with what can be done about it. */
export function placeElement(
  problem: string | null,
  onAnswer: (isTriedAgain: boolean) => void,
): HTMLElement {
  const place = element('div', problem === null ? 'Adding image…' : '');
  place.className = styles.place ?? '';
  place.contentEditable = 'false';
  if (problem === null) {
    place.setAttribute('role', 'status');
    return place;
  }
  const words = element('p', problem);
  words.setAttribute('role', 'alert');
  place.append(words, button('Try again', true), button('Remove', false));
  return place;

  function button(name: string, isTriedAgain: boolean): HTMLElement {
    const made = element('button', name);
    made.setAttribute('type', 'button');
    made.className = styles.answer ?? '';
    made.addEventListener('click', () => onAnswer(isTriedAgain));
    return made;
  }
}

function element(tag: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
