import { Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { type Logbook, queryOf, type Sought } from '../logbook';
import { useWords } from '../words/words';
import { LogbookFilter } from './logbook-filter';
import { LogbookTable } from './logbook-table';

/** Who did what, and when: for managing editors and site admins. */
export default function LogbookPage() {
  const { logbook } = useWords();
  return (
    <Page.Protect permissions={[{ action: 'admin::hub.logbook', subject: null }]}>
      <Page.Main>
        <Page.Title>{logbook.title}</Page.Title>
        <Layouts.Header title={logbook.title} subtitle={logbook.about} />
        <Layouts.Content>
          <Lines />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Lines() {
  const words = useWords();
  const { get } = useFetchClient();
  const [sought, setSought] = useState<Sought>({});
  /** The first line of each page after the newest, so that one can go back. */
  const [pages, setPages] = useState<readonly number[]>([]);
  const before = pages.at(-1);
  const query = queryOf(sought);
  const path = `/hub/logbook?${queryOf(sought, before)}`;
  const answer = useAnswer<Logbook>(path, () => 30_000);
  const logbook = valueOf(answer);

  const seek = (next: Sought): void => {
    setSought(next);
    setPages([]);
  };
  const download = async (): Promise<void> => {
    const options = { responseType: 'blob' } as const;
    const { data } = await get<Blob>(`/hub/logbook.csv?${query}`, options);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(data);
    link.download = 'logbook.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  if (logbook === undefined)
    return (
      <Typography role="status">
        {answer.state === 'failed' ? words.widgets.failed : words.widgets.waiting}
      </Typography>
    );
  const last = logbook.lines.at(-1);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LogbookFilter sought={sought} people={logbook.people} onChange={seek} />
      <LogbookTable lines={logbook.lines} />
      <Flex gap={2}>
        <Button
          variant="tertiary"
          disabled={pages.length === 0}
          onClick={() => setPages(pages.slice(0, -1))}
        >
          {words.logbook.newer}
        </Button>
        <Button
          variant="tertiary"
          disabled={!logbook.more}
          onClick={() => last && setPages([...pages, last.id])}
        >
          {words.logbook.older}
        </Button>
        <Button variant="secondary" onClick={() => void download()}>
          {words.logbook.download}
        </Button>
      </Flex>
    </Flex>
  );
}
