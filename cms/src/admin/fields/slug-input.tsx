import { documentPath, isReservedSlug, isSlug, proposeSlug } from '@porchlight/shared';
import { Box, Button, Field, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { typeOfModel } from '../entry';
import { versionIn, type Whereabouts } from '../whereabouts';
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
  const { model, id = '' } = unstable_useContentManagerContext();
  const type = typeOfModel(model);
  const values = useForm('SlugInput', (form) => form.values);
  const title = textIn(values, 'title') ?? textIn(values, 'name') ?? '';
  const site = valueOf(useAnswer<{ readonly site: string }>('/hub/status', seldom))?.site ?? '';
  const known = `/hub/receipts/${type}/${id}`;
  const whereabouts = valueOf(useAnswer<Whereabouts>(known, seldom));
  const published = versionIn(whereabouts?.locales ?? [], locale)?.path;
  const [isOpen, setOpen] = useState(false);
  const slug = value ?? '';
  useProposal(title, slug, (proposed) => onChange(name, proposed));

  const path = type && isSlug(slug) ? documentPath({ type, slug, locale }) : undefined;
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

/** An address that nobody wrote follows its title. */
function useProposal(title: string, slug: string, propose: (slug: string) => void): void {
  const seen = useRef(title);
  /** What the form may show now: it is some proposals behind while somebody types fast. */
  const proposed = useRef<readonly string[]>(['']);
  useEffect(() => {
    if (title === seen.current) return;
    seen.current = title;
    const shown = proposed.current.indexOf(slug);
    if (shown < 0) return;
    const next = proposeSlug(title);
    proposed.current = [...proposed.current.slice(shown), next];
    propose(next);
    // Only the title moves it: what somebody writes in the field is theirs.
  }, [title]);
}
