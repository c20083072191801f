import { Box, Flex, Typography } from '@strapi/design-system';

import { readBackOf, type StoredAppointment } from '../appointments';
import { localWords } from '../actions/when';
import { momentWords, panelLocale, useWords, type Words } from '../words/words';

interface Props {
  readonly appointment: StoredAppointment | undefined;
  /** Whether to say when; the form says it too, for whoever may use that. */
  readonly withTimes: boolean;
}

/** What is arranged for a version, and what went wrong with it. */
export function ScheduleState({ appointment, withTimes }: Props) {
  const { schedule } = useWords();
  if (appointment === undefined)
    return (
      <Typography textColor="neutral600" role="status">
        {schedule.none}
      </Typography>
    );
  const { publishOn, unpublishOn, timeZone, personName, failed, failedAt, problem, objections } =
    appointment;
  const publication = failed === 'publish' ? undefined : readBackOf(publishOn, timeZone);
  const withdrawal = failed === 'unpublish' ? undefined : readBackOf(unpublishOn, timeZone);
  return (
    <Box role="status" width="100%">
      <Flex direction="column" alignItems="start" gap={2}>
        {failed !== null && (
          <Typography textColor="danger700">
            {schedule.failed[failed](momentWords(failedAt ?? ''))} {problem}
          </Typography>
        )}
        {withTimes && publication && <Typography>{schedule.publishes(publication)}</Typography>}
        {withTimes && withdrawal && <Typography>{schedule.unpublishes(withdrawal)}</Typography>}
        {personName && (publication || withdrawal) && (
          <Typography textColor="neutral600">{schedule.by(personName)}</Typography>
        )}
        {publication && objections.length > 0 && (
          <Typography textColor="danger700">
            {schedule.asItIs} {objections.join(' ')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

/** The same in a line: what happens next by itself, or that it did not. */
export function shortStateOf(
  { publishOn, unpublishOn, failed }: StoredAppointment,
  { schedule }: Words,
): string {
  if (failed !== null) return schedule.notKept;
  const locale = panelLocale();
  return publishOn !== null
    ? schedule.publishes(localWords(publishOn, locale))
    : schedule.unpublishes(localWords(unpublishOn ?? '', locale));
}
