import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OwnTemplate } from '#shared/contract/journal-prompts';
import { visitNodes } from '#shared/domain/document-text';
import type { Template } from '#shared/domain/templates/index';
import { Button } from '../../../ui/button';
import { focusIfLost } from '../../../ui/focus-if-lost';
import { TextLink } from '../../../ui/text-link';
import { useToasts } from '../../../ui/toast';
import { quotedName } from '../listed-entry';
import { newEntryWith } from '../new-entry-with';
import { useTemplateChanges } from './queries';
import styles from './templates-page.module.css';

type OwnProps = Readonly<{ template: OwnTemplate }>;

const headingPlace = () => document.querySelector<HTMLElement>('#main h1');

/** One of the person's own: opened to be changed. */
export function OwnTemplateRow({ template }: OwnProps) {
  const { save, remove } = useTemplateChanges();
  const { offerUndo } = useToasts();
  const forget = async () => {
    if (!(await remove(template.id))) return;
    offerUndo({
      message: `${quotedName(template.name)} deleted.`,
      undo: () => void save(template),
    });
    focusIfLost(headingPlace);
  };
  return (
    <Row
      template={template}
      name={<TextLink href={`/journal/templates/${template.id}`}>{template.name}</TextLink>}
    >
      <Button
        size="small"
        variant="plain"
        aria-label={`Delete: ${template.name}`}
        onPress={() => void forget()}
      >
        Delete
      </Button>
    </Row>
  );
}

type OurProps = Readonly<{ template: Template; isHidden: boolean }>;

/** One of ours: a copy of it can be changed. */
export function OurTemplateRow({ template, isHidden }: OurProps) {
  const navigate = useNavigate();
  const { save, hide } = useTemplateChanges();
  const duplicate = async () => {
    const templateId = crypto.randomUUID();
    const { name, document } = template;
    if (await save({ id: templateId, name: `${name} (my version)`, document })) {
      await navigate({ to: '/journal/templates/$templateId', params: { templateId } });
    }
  };
  return (
    <Row template={template} name={template.name} isHidden={isHidden}>
      <Button
        size="small"
        variant="plain"
        aria-label={`Duplicate to change: ${template.name}`}
        onPress={() => void duplicate()}
      >
        Duplicate to change
      </Button>
      <Button
        size="small"
        variant="plain"
        aria-label={`${isHidden ? 'Bring back' : 'Put away'}: ${template.name}`}
        onPress={() => void hide(template.id, !isHidden)}
      >
        {isHidden ? 'Bring back' : 'Put away'}
      </Button>
    </Row>
  );
}

type RowProps = Readonly<{
  template: Template;
  name: ReactNode;
  isHidden?: boolean;
  children: ReactNode;
}>;

function Row({ template, name, isHidden = false, children }: RowProps) {
  const navigate = useNavigate();
  return (
    <li className={styles.row} data-hidden={isHidden || undefined}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.parts}>{partsOf(template)}</span>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={`Use now: ${template.name}`}
          onPress={() => void navigate(newEntryWith({ template: template.id }))}
        >
          Use now
        </Button>
        {children}
      </div>
    </li>
  );
}

/** The headings of a template in one line. */
function partsOf({ document }: Template): string {
  const headings: string[] = [];
  visitNodes(document.content, (node) => {
    if (node.type !== 'heading') return;
    headings.push(
      (node.content ?? []).map((child) => (child.type === 'text' ? child.text : '')).join(''),
    );
  });
  return headings.filter((heading) => heading !== '').join(' · ');
}
