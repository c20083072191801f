import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { typeOfModel } from '../whereabouts';
import { momentWords, panelLanguage, useWords } from '../words/words';

/** As `cms/src/intake/routes.ts` answers. */
interface Origin {
  readonly file: string;
  readonly at: string;
  readonly notes: readonly string[];
}

interface PanelProps {
  readonly model: string;
  readonly documentId?: string | undefined;
}

interface Panel {
  readonly title: string;
  readonly content: React.ReactNode;
}

/** Which file an event came from, and what is left to do; nothing for one that was written here. */
export function ImportedPanel({ model, documentId }: PanelProps): Panel | null {
  const { intake: words } = useWords();
  const origin = useOrigin(typeOfModel(model) === 'event' ? documentId : undefined);
  if (origin === undefined) return null;
  return {
    title: words.imported,
    content: (
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography>{words.importedFrom(origin.file, momentWords(origin.at))}</Typography>
        {origin.notes.map((note) => (
          <Typography key={note}>{note}</Typography>
        ))}
      </Flex>
    ),
  };
}

function useOrigin(documentId: string | undefined): Origin | undefined {
  const { get } = useFetchClient();
  const [origin, setOrigin] = useState<Origin>();
  useEffect(() => {
    const stop = new AbortController();
    setOrigin(undefined);
    if (documentId !== undefined)
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
