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

/** What is held back and why, and which drafts wait for this person. */
export default function NeedsAttention() {
  const { widgets, review } = useWords();
  const reviews = valueOf(useAnswer<Waiting>('/hub/reviews', () => 30_000))?.reviews ?? [];
  return (
    <Answered answer={useStatus()}>
      {({ held }) =>
        held.length + reviews.length === 0 ? (
          <Typography>{widgets.nothingWrong}</Typography>
        ) : (
          <ul>
            {held.map((entry) => (
              <Item key={keyOf(entry)} entry={entry} says={entry.reason ?? ''} />
            ))}
            {reviews.map((entry) => (
              <Item
                key={keyOf(entry)}
                entry={entry}
                says={review.waiting(entry.asker, momentWords(entry.askedAt))}
              />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

const keyOf = ({ type, documentId, locale }: Named): string => `${type} ${documentId} ${locale}`;

function Item({ entry, says }: { readonly entry: Named; readonly says: string }) {
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
