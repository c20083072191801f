import { Box, Typography } from '@strapi/design-system';

import TimeZoneInput from '../fields/time-zone-input';
import { readBack } from '../fields/read-back';
import { panelLocale, useWords } from '../words/words';
import { FieldRow, TextField } from './inputs';
import { isNextDay, localWords, timesOf, type When } from './when';

interface Props {
  readonly when: When;
  /** Sessions have many days, and one time. */
  readonly withoutDate?: boolean;
  readonly onChange: (when: When) => void;
}

/** A day, a start, an end and a zone, read back in words. */
export function WhenFields({ when, withoutDate = false, onChange }: Props) {
  const { actions } = useWords();
  const words = actions.when;
  const put = (part: Partial<When>): void => onChange({ ...when, ...part });
  return (
    <>
      <FieldRow>
        {!withoutDate && (
          <TextField
            name="hub-date"
            type="date"
            label={words.date}
            value={when.date}
            onChange={(date) => put({ date })}
          />
        )}
        <TextField
          name="hub-starts-at"
          type="time"
          label={words.startsAt}
          value={when.startsAt}
          onChange={(startsAt) => put({ startsAt: startsAt.slice(0, 5) })}
        />
        <TextField
          name="hub-ends-at"
          type="time"
          label={words.endsAt}
          hint={endHint(when, words.nextDay)}
          value={when.endsAt}
          onChange={(endsAt) => put({ endsAt: endsAt.slice(0, 5) })}
        />
      </FieldRow>
      <TimeZoneInput
        name="hub-time-zone"
        label={words.timeZone}
        value={when.timeZone}
        onChange={(_name, timeZone) => put({ timeZone: timeZone ?? '' })}
      />
      {!withoutDate && <ReadBackLine when={when} />}
    </>
  );
}

/** Where an end is not on the day of the start, the form says so. */
function endHint(when: When, nextDay: string): string | undefined {
  const times = timesOf(when);
  if (when.moreDays > 0) return times && localWords(times.endsAtLocal, panelLocale());
  return isNextDay(when) ? nextDay : undefined;
}

function ReadBackLine({ when }: { readonly when: When }) {
  const { fields } = useWords();
  const times = timesOf(when);
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const reads = [times?.startsAtLocal, times?.endsAtLocal].map((local) =>
    readBack(local, times?.timeZone, here, panelLocale()),
  );
  const gap = reads.find((read) => read.kind === 'gap');
  const [start] = reads;
  return (
    <Box role="status">
      {gap?.kind === 'gap' && (
        <Typography variant="pi" textColor="danger700">
          {fields.gap(gap.before, gap.after)}
        </Typography>
      )}
      {gap === undefined && start?.kind === 'moment' && (
        <Typography variant="pi">
          {`${start.there} = ${start.utc}`}
          {start.here ? ` = ${fields.here(start.here)}` : ''}
          {start.isRepeated ? ` ${fields.repeated}` : ''}
        </Typography>
      )}
    </Box>
  );
}

/** Whether all is filled in and the clocks show it. */
export function canBe(when: When): boolean {
  const times = timesOf(when);
  if (times === undefined) return false;
  return [times.startsAtLocal, times.endsAtLocal].every(
    (local) => readBack(local, times.timeZone, '', 'en').kind === 'moment',
  );
}
