import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { typeOfModel } from '../whereabouts';
import { lineOf, type Versions } from '../versions';
import { useWords } from '../words/words';
import { VersionsDialog } from './versions-dialog';

/** As much as the content manager tells a panel. */
interface PanelProps {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?: { readonly updatedAt?: unknown; readonly status?: unknown } | undefined;
}

interface Panel {
  readonly title: string;
  readonly content: React.ReactNode;
}

/** The newest few, and the way to all of them. */
const shown = 3;

/** "Versions": what was published before, by whom, to compare and to bring back. */
export function VersionsPanel({ model, documentId, document }: PanelProps): Panel | null {
  const { versions } = useWords();
  const type = typeOfModel(model);
  if (type === undefined || documentId === undefined) return null;
  return {
    title: versions.title,
    content: (
      <Kept
        path={`/hub/versions/${type}/${documentId}`}
        cause={`${String(document?.updatedAt)} ${String(document?.status)}`}
      />
    ),
  };
}

function Kept({ path, cause }: { readonly path: string; readonly cause: string }) {
  const words = useWords();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const [isOpen, setOpen] = useState(false);
  const locale = query.plugins?.i18n?.locale ?? 'en';
  const answer = useAnswer<Versions>(`${path}?locale=${locale}`, () => 30_000, cause);
  const kept = valueOf(answer);
  if (kept === undefined || kept.versions.length === 0)
    return (
      <Typography textColor="neutral600" role="status">
        {kept !== undefined
          ? words.versions.none
          : answer.state === 'failed'
            ? words.widgets.failed
            : words.widgets.waiting}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box tag="ol">
        {kept.versions.slice(0, shown).map((version) => (
          <Box tag="li" key={version.id} paddingBottom={1}>
            <Typography>{lineOf(version, words)}</Typography>
          </Box>
        ))}
      </Box>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {words.versions.open(kept.versions.length)}
      </Button>
      {isOpen && <VersionsDialog path={path} kept={kept} onClose={() => setOpen(false)} />}
    </Flex>
  );
}
