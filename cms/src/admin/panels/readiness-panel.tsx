import { directTypes } from '@porchlight/shared';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import { valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { type Entry, type Panel, type PanelProps, useEntry } from '../entry';
import { RemarkList } from '../readiness/remark-list';
import { type Readiness, useReadiness } from '../readiness/readiness';
import { useWords, type Words } from '../words/words';

/** "Ready to publish?": what would be refused, and what to think of, before anything is saved. */
export function ReadinessPanel(props: PanelProps): Panel | null {
  const { readiness } = useWords();
  const entry = useEntry(props);
  if (entry === undefined || props.activeTab === 'published') return null;
  return { title: readiness.title, content: <FormReadiness {...entry} /> };
}

function FormReadiness(entry: Entry) {
  const words = useWords();
  const values = useForm('ReadinessPanel', (state) => state.values) as object;
  const mayNotPublish = useMayNotPublish(entry);
  const locale = useEditedLocale();
  const answer = useReadiness({ ...entry, locale, values });
  const readiness = valueOf(answer);
  const { blocks = [], warnings = [] } = readiness ?? {};
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box role="status">
        <Typography>
          {readiness !== undefined && verdictOf(readiness, entry, words)}
          {readiness === undefined &&
            (answer.state === 'failed' ? words.readiness.unknown : words.widgets.waiting)}
        </Typography>
        {mayNotPublish && <Typography tag="p">{words.readiness.notYours}</Typography>}
      </Box>
      <RemarkList remarks={blocks} color="danger700" />
      <RemarkList
        remarks={warnings}
        color="neutral800"
        // Alone they follow a sentence that says what they are.
        name={blocks.length > 0 ? words.readiness.warnings : undefined}
      />
    </Flex>
  );
}

/** Whether the role leaves it to others; false as long as that is not known. */
function useMayNotPublish(entry: Entry): boolean {
  const { type } = entry;
  const publishing = useMemo(
    () => [{ action: 'plugin::content-manager.explorer.publish', subject: `api::${type}.${type}` }],
    [type],
  );
  const { allowedActions, isLoading } = useRBAC(publishing as Parameters<typeof useRBAC>[0]);
  return hasDrafts(entry) && !isLoading && allowedActions['canPublish'] !== true;
}

const hasDrafts = ({ type }: Entry): boolean => !(directTypes as readonly string[]).includes(type);

function verdictOf({ blocks, warnings }: Readiness, entry: Entry, words: Words): string {
  const { blocked, warned, ready, readyToSave } = words.readiness;
  if (blocks.length > 0) return blocked(blocks.length);
  if (warnings.length > 0) return warned(warnings.length);
  return hasDrafts(entry) ? ready : readyToSave;
}
