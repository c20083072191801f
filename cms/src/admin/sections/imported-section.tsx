import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Origin } from '../../intake/routes';
import type { SavedEntry } from '../entry';
import { momentWords, panelLanguage, useWords } from '../words/words';
import { Section } from './section';

/** Which file an event came from, and what is left to do; nothing for one that was written here. */
export function ImportedSection({ documentId }: SavedEntry) {
  const { intake: words } = useWords();
  const origin = useOrigin(documentId);
  if (origin === undefined) return null;
  return (
    <Section title={words.imported} says={origin.file}>
      <Typography>{words.importedFrom(origin.file, momentWords(origin.at))}</Typography>
      {origin.notes.map((note) => (
        <Typography key={note}>{note}</Typography>
      ))}
    </Section>
  );
}

function useOrigin(documentId: string): Origin | undefined {
  const { get } = useFetchClient();
  const [origin, setOrigin] = useState<Origin>();
  useEffect(() => {
    const stop = new AbortController();
    setOrigin(undefined);
    get<{ readonly origin: Origin | null }>(`/hub/import/${documentId}`, {
      params: { language: panelLanguage() },
      signal: stop.signal,
    }).then(
      ({ data }) => stop.signal.aborted || setOrigin(data.origin ?? undefined),
      // Without an answer there is nothing to add to the form.
      () => undefined,
    );
    return () => stop.abort();
  }, [documentId]);
  return origin;
}
