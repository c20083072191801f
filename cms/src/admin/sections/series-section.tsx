import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { SessionsDialog } from '../actions/sessions-dialog';
import type { SavedEntry } from '../entry';
import { textIn } from '../fields/field';
import { useWords } from '../words/words';
import { Section } from './section';

/** The sessions of a series, made in one go. */
export function SeriesSection({ documentId }: SavedEntry) {
  const { actions } = useWords();
  const { isUnsaved, name } = useForm('SeriesSection', ({ modified, values }) => ({
    isUnsaved: modified,
    name: textIn(values, 'name') ?? '',
  }));
  return (
    <Section title={actions.seriesPanel} needsYou>
      {isUnsaved && <Typography textColor="neutral600">{actions.saveFirst}</Typography>}
      <SessionsDialog key={name} series={documentId} name={name} isDisabled={isUnsaved} />
    </Section>
  );
}
