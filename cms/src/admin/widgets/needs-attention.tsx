import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import { entryHref } from '../links';
import { useWords } from '../words/words';
import { Answered } from './answered';
import { useStatus } from './status';

/** What is published and held back, and why. */
export default function NeedsAttention() {
  const { widgets } = useWords();
  return (
    <Answered answer={useStatus()}>
      {({ held }) =>
        held.length === 0 ? (
          <Typography>{widgets.nothingWrong}</Typography>
        ) : (
          <ul>
            {held.map(({ type, documentId, locale, name, reason }) => (
              <Box tag="li" key={`${documentId} ${locale}`} paddingBottom={2}>
                <Link to={entryHref(type, documentId, locale)}>
                  <Typography textColor="primary600">{name}</Typography>
                </Link>
                <Typography tag="p">{reason}</Typography>
              </Box>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
