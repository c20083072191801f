import { dayRangeWords, noteIn } from '@porchlight/shared';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ClosuresAnswer, ListedClosure } from '../../closures/routes';
import type { Reopened } from '../../closures/reopen';
import { ClosureDialog } from '../actions/closure-dialog';
import { useAnswer, valueOf } from '../answers';
import { refusalOf } from '../refusals';
import { momentWords, panelLocale, useWords } from '../words/words';

/** Every closure, the newest first, with a way to make one and to take each back. */
export default function ClosuresPage() {
  const { actions, widgets } = useWords();
  const words = actions.closures;
  const { post, del } = useFetchClient();
  const [changed, setChanged] = useState(0);
  const [says, setSays] = useState<readonly string[]>([]);
  const answer = useAnswer<ClosuresAnswer>('/hub/closures', () => 30_000, changed);
  const found = valueOf(answer);
  const again = (): void => setChanged((count) => count + 1);

  const run = async (ask: () => Promise<readonly string[]>): Promise<void> => {
    try {
      setSays(await ask());
    } catch (error) {
      setSays([refusalOf(error, widgets.failed)]);
    }
    again();
  };
  const leftWords = (left: readonly string[]): readonly string[] =>
    left.length === 0 ? [] : [words.left, ...left];
  const undo = (id: number): Promise<void> =>
    run(async () => {
      const { data } = await post<Reopened>(`/hub/closures/${id}/undo`, {});
      return [words.restored(data.restored), ...leftWords(data.left)];
    });
  const takeDown = (id: number): Promise<void> =>
    run(async () => {
      const { data } = await del<Reopened>(`/hub/closures/${id}/notice`);
      return [...(data.left.length === 0 ? [words.noticeGone] : []), ...leftWords(data.left)];
    });
  return (
    <Page.Main>
      <Page.Title>{words.menu}</Page.Title>
      <Layouts.Header
        title={words.menu}
        subtitle={words.subtitle}
        primaryAction={
          found?.mayClose === true ? (
            <ClosureDialog places={found.places} onClosed={again} />
          ) : undefined
        }
      />
      <Layouts.Content>
        <Box role="status" paddingBottom={says.length > 0 ? 4 : 0}>
          {says.map((sentence) => (
            <Typography tag="p" key={sentence}>
              {sentence}
            </Typography>
          ))}
        </Box>
        {found === undefined ? (
          <Typography>{answer.state === 'failed' ? widgets.failed : widgets.waiting}</Typography>
        ) : found.closures.length === 0 ? (
          <Typography>{words.none}</Typography>
        ) : (
          <Box tag="ul">
            {found.closures.map((closure) => (
              <Item
                key={closure.id}
                closure={closure}
                mayUndo={found.mayClose}
                onUndo={() => void undo(closure.id)}
                onTakeDown={() => void takeDown(closure.id)}
              />
            ))}
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Item({
  closure,
  mayUndo,
  onUndo,
  onTakeDown,
}: {
  readonly closure: ListedClosure;
  readonly mayUndo: boolean;
  readonly onUndo: () => void;
  readonly onTakeDown: () => void;
}) {
  const { closures: words } = useWords().actions;
  const { place, firstDay, lastDay, reasons, events, hasNotice, by, at } = closure;
  const locale = panelLocale();
  const days = dayRangeWords(firstDay, lastDay, locale);
  const called = `${place}, ${days}`;
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow" marginBottom={3}>
      <Flex justifyContent="space-between" alignItems="start" gap={4} wrap="wrap">
        <Box>
          <Typography tag="h2" variant="delta">
            {called}
          </Typography>
          <Typography tag="p">{noteIn(reasons, locale)}</Typography>
          <Typography tag="p" variant="pi">
            {words.row(events, by, momentWords(at))} {hasNotice && words.noticeUp}
          </Typography>
          {closure.undoneAt !== null && (
            <Typography tag="p" variant="pi" fontWeight="bold">
              {words.undone(closure.undoneBy ?? '', momentWords(closure.undoneAt))}
            </Typography>
          )}
        </Box>
        {mayUndo && (
          <Flex gap={2}>
            {hasNotice && (
              <Button variant="tertiary" aria-label={words.takeDown(called)} onClick={onTakeDown}>
                {words.takeDownShort}
              </Button>
            )}
            {closure.undoneAt === null && (
              <Button variant="secondary" aria-label={words.undo(called)} onClick={onUndo}>
                {words.undoShort}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
