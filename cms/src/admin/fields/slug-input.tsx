import {
  documentPath,
  type DocumentType,
  isReservedSlug,
  isSlug,
  proposeSlug,
} from '@porchlight/shared';
import { Box, Button, Field, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { typeOfModel, versionIn, type Whereabouts } from '../whereabouts';
import { useWords } from '../words/words';
import { type FieldProps, textIn } from './field';

const seldom = (): number => 600_000;

/** The last part of an address: from the title at first, and kept once readers have it. */
export default function SlugInput({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
  error,
  placeholder,
  value,
  onChange,
}: FieldProps) {
  const { fields } = useWords();
  const locale = useEditedLocale();
  const { model, id, isCreatingEntry } = unstable_useContentManagerContext();
  const type = typeOfModel(model) ?? '';
  const values = useForm('SlugInput', (form) => form.values);
  const title = textIn(values, 'title') ?? textIn(values, 'name') ?? '';
  const site = valueOf(useAnswer<{ readonly site: string }>('/hub/status', seldom))?.site ?? '';
  const known = `/hub/receipts/${type}/${isCreatingEntry ? '' : (id ?? '')}`;
  const whereabouts = valueOf(useAnswer<Whereabouts>(known, seldom));
  const published = versionIn(whereabouts?.locales ?? [], locale)?.path;
  const [isOpen, setOpen] = useState(false);
  useProposal({
    isNew: isCreatingEntry,
    title,
    slug: value ?? '',
    propose: (slug) => onChange(name, slug),
  });

  const slug = value ?? '';
  const path = isSlug(slug)
    ? documentPath({ type: type as DocumentType, slug, locale })
    : undefined;
  const isLocked = published !== undefined && !isOpen;
  const fault = isReservedSlug(slug) ? fields.reserved : undefined;
  return (
    <Field.Root name={name} id={name} error={error ?? fault} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Field.Input
        name={name}
        value={slug}
        placeholder={placeholder}
        disabled={disabled}
        readOnly={isLocked}
        onChange={(event: { readonly target: { readonly value: string } }) =>
          onChange(name, event.target.value)
        }
      />
      <Field.Error />
      <Box role="status">
        {path !== undefined && (
          <Typography variant="pi" tag="p" style={{ overflowWrap: 'anywhere' }}>
            {site + path}
          </Typography>
        )}
        {published !== undefined && path !== undefined && path !== published && (
          <Typography variant="pi" tag="p" fontWeight="bold">
            {fields.redirect(published)}
          </Typography>
        )}
      </Box>
      {isLocked && !disabled && (
        <Box>
          <Button variant="tertiary" size="S" onClick={() => setOpen(true)}>
            {fields.changeAddress}
          </Button>
        </Box>
      )}
      {!isLocked && !disabled && title !== '' && proposeSlug(title) !== slug && (
        <Box>
          <Button variant="tertiary" size="S" onClick={() => onChange(name, proposeSlug(title))}>
            {fields.fromTitle}
          </Button>
        </Box>
      )}
      <Field.Hint />
    </Field.Root>
  );
}

interface Proposal {
  readonly isNew: boolean;
  readonly title: string;
  readonly slug: string;
  readonly propose: (slug: string) => void;
}

/** While an entry is new, its address follows its title, until somebody writes another. */
function useProposal({ isNew, title, slug, propose }: Proposal): void {
  const last = useRef('');
  useEffect(() => {
    if (!isNew || slug !== last.current) return;
    const next = proposeSlug(title);
    last.current = next;
    if (next !== slug) propose(next);
    // Only the title moves it: what somebody writes in the field is theirs.
  }, [title]);
}
