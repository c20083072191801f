import { Flex, Typography } from '@strapi/design-system';

import { momentWords, useWords } from '../words/words';
import { Answered } from './answered';
import { useStatus } from './status';

/** What the site will say by itself, and when. */
export default function NextChange() {
  const { widgets } = useWords();
  return (
    <Answered answer={useStatus()}>
      {({ nextChange }) =>
        nextChange === null ? (
          <Typography>{widgets.noChange}</Typography>
        ) : (
          <Flex direction="column" alignItems="start" gap={1}>
            <Typography fontWeight="bold">{momentWords(nextChange.at)}</Typography>
            <Typography>{nextChange.says}</Typography>
          </Flex>
        )
      }
    </Answered>
  );
}
