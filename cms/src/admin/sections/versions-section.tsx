import { Box, Typography } from '@strapi/design-system';

import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import type { SavedEntry } from '../entry';
import type { Versions } from '../../versions/routes';
import { lineOf } from '../versions';
import { useWords } from '../words/words';
import { Section } from './section';
import { VersionsDialog } from './versions-dialog';

/** The newest few, and the way to all of them. */
const shown = 3;

/** "Versions": what was published before, by whom, to compare and to bring back. */
export function VersionsSection({ type, documentId, cause }: SavedEntry) {
  const words = useWords();
  const path = `/hub/versions/${type}/${documentId}`;
  const address = `${path}?locale=${useEditedLocale()}`;
  const kept = valueOf(useAnswer<Versions>(address, () => 30_000, cause));
  if (kept === undefined || kept.versions.length === 0) return null;
  return (
    <Section title={words.versions.title} says={words.versions.count(kept.versions.length)}>
      <Box tag="ol">
        {kept.versions.slice(0, shown).map((version) => (
          <Box tag="li" key={version.id} paddingBottom={1}>
            <Typography>{lineOf(version, words)}</Typography>
          </Box>
        ))}
      </Box>
      <VersionsDialog path={path} kept={kept} />
    </Section>
  );
}
