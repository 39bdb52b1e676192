import { useState } from 'react';
import { prompts, promptThemes } from '#shared/domain/prompts/index';
import { JournalLink } from '../../../ui/back-link';
import { ErrorNote } from '../../../ui/error-note';
import { useKnownAreas } from '../../../ui/known-areas';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { SearchField } from '../../../ui/search-field';
import { matchesWords } from './matches-words';
import { OurPromptRow } from './our-prompt-row';
import { OwnPrompts } from './own-prompts';
import styles from './prompts-page.module.css';
import { usePrompts } from './queries';

/** Every prompt: the person's own to change, ours to use, put away or bring back. */
export function PromptsPage() {
  const { data, error } = usePrompts();
  const [words, setWords] = useState('');
  // Prompts for an area that is hidden have no theme to stand under.
  const themes = promptThemes(useKnownAreas());
  const found = prompts.filter(
    ({ text, theme }) => themes.some(({ id }) => id === theme) && matchesWords(text, words),
  );
  const own = data?.own.filter(({ text }) => matchesWords(text, words)) ?? [];

  return (
    <div className={styles.page}>
      <PageHeader title="Prompts" back={<JournalLink />}>
        One a day is offered on Today and in a new entry.
      </PageHeader>
      {error && <ErrorNote error={error} />}
      {!data && !error && <LateNote>The prompts are being read…</LateNote>}
      {data && (
        <>
          <SearchField label="Search prompts" value={words} onChange={setWords} />
          {words.trim() !== '' && (
            <p role="status" className={styles.count}>
              {countWords(found.length + own.length)}
            </p>
          )}
          <OwnPrompts own={own} isSearching={words.trim() !== ''} />
          {themes.map(({ id, name }) => {
            const here = found.filter(({ theme }) => theme === id);
            if (here.length === 0) return null;
            return (
              <section key={id} aria-label={name} className={styles.theme}>
                <h2>{name}</h2>
                <ul className={styles.list}>
                  {here.map((prompt) => (
                    <OurPromptRow
                      key={prompt.id}
                      prompt={prompt}
                      isHidden={data.hidden.includes(prompt.id)}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </>
      )}
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'No prompt has these words. Try fewer.';
  return count === 1 ? 'One prompt' : `${count} prompts`;
}
