import { Flex, Link, Typography } from '@strapi/design-system';

import { momentWords, useWords } from '../words/words';
import { Answered } from './answered';
import { useStatus } from './status';

/** When the site was published last, and what is on the way. */
export default function SiteStatus() {
  const { widgets } = useWords();
  return (
    <Answered answer={useStatus()}>
      {({ site, lastRun, queued }) => (
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
        </Flex>
      )}
    </Answered>
  );
}
