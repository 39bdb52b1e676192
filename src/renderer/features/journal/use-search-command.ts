import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** The command "Search" comes here as ?search=1: the field takes the focus, and the route forgets it. */
export function useSearchCommand(field: RefObject<HTMLInputElement | null>): void {
  const navigate = useNavigate();
  const asked = useSearch({
    strict: false,
    select: (search: { search?: unknown }) => search.search !== undefined,
  });
  useEffect(() => {
    if (!asked) return;
    field.current?.focus();
    field.current?.select();
    void navigate({
      to: '/journal',
      search: ({ search: _, ...rest }: Record<string, unknown>) => rest,
      replace: true,
    });
  }, [asked, field, navigate]);
}
