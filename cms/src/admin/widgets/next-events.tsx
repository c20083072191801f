import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import type { NextEvent } from '../../receipts/next-events';
import { useAnswer } from '../answers';
import { entryHref } from '../links';
import { momentWords, useWords } from '../words/words';
import { Answered } from './answered';

interface NextEvents {
  readonly events: readonly NextEvent[];
}

export default function NextEvents() {
  const { widgets, eventStates } = useWords();
  return (
    <Answered answer={useAnswer<NextEvents>('/hub/next-events', () => 60_000)}>
      {({ events }) =>
        events.length === 0 ? (
          <Typography>{widgets.noEvents}</Typography>
        ) : (
          <ol>
            {events.map(({ documentId, locale, title, startsAt, state }) => (
              <Box tag="li" key={documentId} paddingBottom={2}>
                <Link to={entryHref('event', documentId, locale)}>
                  <Typography textColor="primary600">{title}</Typography>
                </Link>
                <Typography tag="p">
                  {momentWords(startsAt)}
                  {state === 'upcoming' ? '' : ` · ${eventStates[state]}`}
                </Typography>
              </Box>
            ))}
          </ol>
        )
      }
    </Answered>
  );
}
