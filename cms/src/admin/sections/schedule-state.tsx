import { Box, Flex, Typography } from '@strapi/design-system';

import { readBack, type StoredAppointment } from '../appointments';
import { momentWords, useWords } from '../words/words';

/** What is arranged for a version, and what went wrong with it. */
export function ScheduleState({
  appointment,
}: {
  readonly appointment: StoredAppointment | undefined;
}) {
  const { schedule } = useWords();
  if (appointment === undefined)
    return (
      <Typography textColor="neutral600" role="status">
        {schedule.none}
      </Typography>
    );
  const { publishOn, unpublishOn, timeZone, personName, failed, failedAt, problem, objections } =
    appointment;
  const publication = failed === 'publish' ? undefined : readBack(publishOn, timeZone);
  const withdrawal = failed === 'unpublish' ? undefined : readBack(unpublishOn, timeZone);
  return (
    <Box role="status" width="100%">
      <Flex direction="column" alignItems="start" gap={2}>
        {failed !== null && (
          <Typography textColor="danger700">
            {schedule.failed[failed](momentWords(failedAt ?? ''))} {problem}
          </Typography>
        )}
        {publication && <Typography>{schedule.publishes(publication)}</Typography>}
        {withdrawal && <Typography>{schedule.unpublishes(withdrawal)}</Typography>}
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
