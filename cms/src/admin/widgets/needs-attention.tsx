import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { useAnswer, valueOf } from '../answers';
import { entryHref } from '../links';
import { momentWords, useWords } from '../words/words';
import { Answered } from './answered';
import { type Status, useStatus } from './status';

/** As `cms/src/reviews/routes.ts` answers: drafts that this person may decide about. */
interface Waiting {
  readonly reviews: readonly (Named & { readonly asker: string; readonly askedAt: string })[];
}

/** An entry that somebody has to look at. */
type Named = Pick<Status['held'][number], 'type' | 'documentId' | 'locale' | 'name'>;

/** What is held back, what waits for this person, and what was not done in time, each with its words. */
export default function NeedsAttention() {
  const { widgets, review, schedule } = useWords();
  const reviews = valueOf(useAnswer<Waiting>('/hub/reviews', () => 30_000))?.reviews ?? [];
  return (
    <Answered answer={useStatus()}>
      {({ held, failed }) => {
        const items: readonly ItemProps[] = [
          ...held.map((entry) => ({ entry, says: entry.reason ?? '' })),
          ...reviews.map((entry) => ({
            entry,
            says: review.waiting(entry.asker, momentWords(entry.askedAt)),
          })),
          ...failed.map((entry) => ({
            entry,
            says: `${schedule.failed[entry.step](momentWords(entry.since))} ${entry.reason}`,
          })),
        ];
        return items.length === 0 ? (
          <Typography>{widgets.nothingWrong}</Typography>
        ) : (
          <ul>
            {items.map((item) => (
              <Item key={`${item.entry.documentId} ${item.entry.locale} ${item.says}`} {...item} />
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

interface ItemProps {
  readonly entry: Named;
  readonly says: string;
}

function Item({ entry, says }: ItemProps) {
  const { type, documentId, locale, name } = entry;
  return (
    <Box tag="li" paddingBottom={2}>
      <Link to={entryHref(type, documentId, locale)}>
        <Typography textColor="primary600">{name}</Typography>
      </Link>
      <Typography tag="p">{says}</Typography>
    </Box>
  );
}
