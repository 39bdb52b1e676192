import { useNavigate } from '@tanstack/react-router';
import { LayoutTemplate, Settings2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Template } from '#shared/domain/templates/index';
import { Button } from '../../../ui/button';
import { Menu } from '../../../ui/menu';
import { useOfferedTemplates } from './queries';

type Props = Readonly<{
  /** The template a page sent here with, 'choose' to open the menu, or null. */
  asked: string | null;
  onChoose: (template: Template) => void;
}>;

/** Offers templates to begin an entry with. */
export function TemplateMenu({ asked, onChoose }: Props) {
  const navigate = useNavigate();
  const offered = useOfferedTemplates();
  const [isOpen, setOpen] = useState(asked === 'choose');
  const chosen = useRef(false);
  useEffect(() => {
    const wanted = offered?.find(({ id }) => id === asked);
    if (!wanted || chosen.current) return;
    chosen.current = true;
    onChoose(wanted);
  });
  if (!offered) return null;
  return (
    <Menu
      label="Templates"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" variant="plain" icon={LayoutTemplate}>
          Template
        </Button>
      }
      choices={[
        ...offered.map((template) => ({
          id: template.id,
          name: template.name,
          onAction: () => onChoose(template),
        })),
        {
          id: 'manage',
          name: 'Change templates…',
          icon: Settings2,
          onAction: () => void navigate({ to: '/journal/templates' }),
        },
      ]}
    />
  );
}
