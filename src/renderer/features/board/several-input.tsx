import { FileUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { AppError } from '#shared/app-error';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { TextArea } from '../../ui/text-field';
import styles from './several-input.module.css';
import { type Listed, listedInFile, listedInText } from './several-source';

type Props = Readonly<{
  /** Ties the form to the button outside it that submits it. */
  formId: string;
  text: string;
  onText: (text: string) => void;
  onListed: (listed: Listed) => void;
}>;

/** Asks who is to be added: lines in a field, or a file of an address book. */
export function SeveralInput({ formId, text, onText, onListed }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [fileError, setFileError] = useState<unknown>(null);

  const readText = (event: FormEvent) => {
    event.preventDefault();
    setFileError(null);
    try {
      onListed(listedInText(text));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setProblem(error.message);
    }
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    setFileError(null);
    setProblem(null);
    try {
      onListed(await listedInFile(file));
    } catch (error) {
      setFileError(error);
    }
  };

  return (
    <form id={formId} className={styles.form} onSubmit={readText} aria-label="People" noValidate>
      <TextArea
        label="People, one a line"
        value={text}
        onChange={(next) => {
          onText(next);
          setProblem(null);
        }}
        rows={7}
        description="A name, or a name and their role or institution after a comma, or columns pasted from a spreadsheet."
        error={problem}
        autoFocus
      />
      <div className={styles.file}>
        <p className={styles.or}>
          Or from an address book: a vCard file (.vcf), with their positions, institutions,
          addresses and notes. Photos are left out.
        </p>
        {/* The page reads the file itself: it learns no path, and text from outside is parsed in the
            process that can do the least. */}
        <FileTrigger
          acceptedFileTypes={['.vcf', '.vcard', 'text/vcard']}
          onSelect={(files) => void readFile(files?.[0])}
        >
          <Button icon={FileUp}>Choose vCard file</Button>
        </FileTrigger>
        {fileError !== null && <ErrorNote error={fileError} />}
      </div>
    </form>
  );
}
