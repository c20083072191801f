import { Button, Typography } from '@strapi/design-system';
import { useEffect, useSyncExternalStore } from 'react';

import { useEditedLocale } from '../edited-locale';
import type { Panel, PanelProps } from '../entry';
import { onOvertaken, overtakenSave, see } from '../saves';
import { useWords } from '../words/words';

/** Nothing, until a colleague was faster: then what to do, for as long as it takes to read it. */
export function StalePanel({ model, document, activeTab }: PanelProps): Panel | null {
  const { stale } = useWords();
  const locale = useEditedLocale();
  const { documentId, updatedAt } = document ?? {};
  useEffect(() => {
    if (activeTab !== 'published') see({ model, documentId, locale, updatedAt });
  }, [model, documentId, locale, updatedAt, activeTab]);
  const message = useSyncExternalStore(onOvertaken, overtakenSave);
  if (message === undefined) return null;
  return {
    title: stale.title,
    content: (
      <>
        <Typography role="alert">{message}</Typography>
        <Button variant="secondary" onClick={() => window.location.reload()} fullWidth>
          {stale.reload}
        </Button>
      </>
    ),
  };
}
