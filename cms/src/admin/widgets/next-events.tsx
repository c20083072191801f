import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import type { NextEvent } from '../../receipts/next-events';
import { venueWords } from '../actions/when';
import { useAnswer } from '../answers';
import { entryHref } from '../links';
import { panelLocale, useWords } from '../words/words';
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
            {events.map(({ documentId, locale, title, state, ...when }) => (
              <Box tag="li" key={documentId} paddingBottom={2}>
                <Link to={entryHref('event', documentId, locale)}>
                  <Typography textColor="primary600">{title}</Typography>
                </Link>
                <Typography tag="p">
                  {venueWords(when, panelLocale())}
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
