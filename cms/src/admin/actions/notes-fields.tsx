import type { Locale, Notes } from '@porchlight/shared';
import { Typography } from '@strapi/design-system';

import { useWords } from '../words/words';
import { ProseField } from './inputs';

interface Props {
  readonly languages: readonly Locale[];
  readonly notes: Notes;
  readonly onChange: (notes: Notes) => void;
}

/** The reason, in each language that readers read. */
export function NotesFields({ languages, notes, onChange }: Props) {
  const { actions } = useWords();
  return (
    <>
      {languages.map((language) => (
        <ProseField
          key={language}
          name={`hub-note-${language}`}
          label={actions.reason(actions.languages[language])}
          hint={actions.reasonHint}
          value={notes[language] ?? ''}
          onChange={(note) => onChange({ ...notes, [language]: note })}
        />
      ))}
      {languages.length > 1 && (
        <Typography variant="pi" textColor="neutral600">
          {actions.reasonElsewhere}
        </Typography>
      )}
    </>
  );
}

export const hasNote = (notes: Notes): boolean =>
  Object.values(notes).some((note) => note !== undefined && note.trim() !== '');
