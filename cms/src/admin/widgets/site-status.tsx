import { Box, Flex, Link, Typography } from '@strapi/design-system';

import { momentWords, useWords } from '../words/words';
import { Answered } from './answered';
import { type Status, useStatus } from './status';

/** When the site was published last, what is on the way, and what it will say next by itself. */
export default function SiteStatus() {
  const { widgets } = useWords();
  return (
    <Answered answer={useStatus()}>
      {({ site, lastRun, queued, nextChange }) => (
        <Flex direction="column" alignItems="start" gap={2}>
          <Typography>
            {lastRun === null
              ? widgets.noRun
              : widgets.lastRun(momentWords(lastRun.at), lastRun.files)}
          </Typography>
          <Typography>{widgets.queue(queued)}</Typography>
          {lastRun?.pinned && <Typography textColor="danger700">{widgets.pinned}</Typography>}
          <Link href={site} isExternal>
            {widgets.openSite}
          </Link>
          <Ahead change={nextChange} />
        </Flex>
      )}
    </Answered>
  );
}

function Ahead({ change }: { readonly change: Status['nextChange'] }) {
  const { widgets } = useWords();
  return (
    <Box paddingTop={2}>
      <Typography tag="h3" fontWeight="bold">
        {widgets.nextChange}
      </Typography>
      <Typography>
        {change === null
          ? widgets.noChange
          : `${momentWords(change.at)}: ${widgets.changes(change)}`}
      </Typography>
    </Box>
  );
}
