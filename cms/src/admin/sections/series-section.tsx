import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';

import { SessionsDialog } from '../actions/sessions-dialog';
import { textIn } from '../fields/field';
import { useWords } from '../words/words';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string | undefined;
}

/** The sessions of a series, made in one go. */
export function SeriesPanel({ model, documentId }: PanelProps) {
  const { actions } = useWords();
  if (model !== 'api::series.series' || documentId === undefined) return null;
  return { title: actions.seriesPanel, content: <SeriesActions series={documentId} /> };
}

function SeriesActions({ series }: { readonly series: string }) {
  const { actions } = useWords();
  const { isUnsaved, name } = useForm('SeriesPanel', ({ modified, values }) => ({
    isUnsaved: modified,
    name: textIn(values, 'name') ?? '',
  }));
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <SessionsDialog key={name} series={series} name={name} isDisabled={isUnsaved} />
      {isUnsaved && <Typography textColor="neutral600">{actions.saveFirst}</Typography>}
    </Flex>
  );
}
