import { draftTypes } from '@porchlight/shared';
import { Flex } from '@strapi/design-system';

import { type Panel, type PanelProps, type SavedEntry, useEntry } from '../entry';
import { EventSection } from '../sections/event-section';
import { ImportedSection } from '../sections/imported-section';
import { ReviewSection } from '../sections/review-section';
import { ScheduleSection } from '../sections/schedule-section';
import { SeriesSection } from '../sections/series-section';
import { ShareSection } from '../sections/share-section';
import { VersionsSection } from '../sections/versions-section';
import { useWords } from '../words/words';

/** What is done now and then: a line each, that opens; nothing that this entry cannot have. */
export function MorePanel(props: PanelProps): Panel | null {
  const { more } = useWords();
  const entry = useEntry(props);
  if (entry?.documentId === undefined) return null;
  const { documentId } = entry;
  const isDraft = props.activeTab !== 'published';
  return { title: more, content: <Sections entry={{ ...entry, documentId }} isDraft={isDraft} /> };
}

function Sections({ entry, isDraft }: { readonly entry: SavedEntry; readonly isDraft: boolean }) {
  const hasDrafts = (draftTypes as readonly string[]).includes(entry.type);
  return (
    <Flex direction="column" alignItems="stretch" width="100%">
      {entry.type === 'event' && <EventSection {...entry} />}
      {entry.type === 'series' && <SeriesSection {...entry} />}
      {hasDrafts && isDraft && <ReviewSection {...entry} />}
      {hasDrafts && isDraft && <ShareSection {...entry} />}
      {hasDrafts && <ScheduleSection {...entry} />}
      <VersionsSection {...entry} />
      {entry.type === 'event' && <ImportedSection {...entry} />}
    </Flex>
  );
}
