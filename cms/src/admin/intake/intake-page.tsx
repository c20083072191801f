import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { defaultLocale } from '@porchlight/shared';

import { useWords } from '../words/words';
import { ChoicesForm } from './choices-form';
import { ColumnsForm } from './columns-form';
import { type Choices, countsOf, type Intake, type Standing, useIntake } from './intake';
import { RowsTable } from './rows-table';

/** Events from a file: chosen, looked at, corrected, taken in. */
export default function IntakePage() {
  const { intake: words } = useWords();
  const timeZone = useHubZone();
  return (
    <Page.Main>
      <Page.Title>{words.title}</Page.Title>
      <Layouts.Header title={words.title} subtitle={words.subtitle} />
      <Layouts.Content>
        {timeZone === undefined ? (
          <Typography role="status">{words.asking}</Typography>
        ) : (
          <Desk timeZone={timeZone} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** The zone of the hub's settings, else the one of this machine; undefined until that is known. */
function useHubZone(): string | undefined {
  const { get } = useFetchClient();
  const [timeZone, setTimeZone] = useState<string>();
  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    get<{ readonly timeZone: string | null }>('/hub/import').then(
      ({ data }) => setTimeZone(data.timeZone ?? own),
      () => setTimeZone(own),
    );
    // Asked once: what somebody chooses afterwards counts.
  }, []);
  return timeZone;
}

function Desk({ timeZone }: { readonly timeZone: string }) {
  const [choices, setChoices] = useState<Choices>({
    file: undefined,
    locale: defaultLocale,
    timeZone,
    order: 'as-told',
    columns: undefined,
  });
  const [round, setRound] = useState(0);
  const change = (changed: Partial<Choices>): void => setChoices({ ...choices, ...changed });
  const [standing, apply] = useIntake(choices);
  const intake = shownOf(standing);
  const isOpen = intake?.applied !== true;
  const again = (): void => {
    change({ file: undefined, columns: undefined });
    setRound(round + 1);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
      {isOpen && (
        <Card>
          <ChoicesForm
            key={round}
            choices={choices}
            onChange={change}
            isTable={intake?.table != null}
          />
        </Card>
      )}
      {isOpen && intake?.table != null && (
        <Card>
          <ColumnsForm {...intake.table} onChange={(columns) => change({ columns })} />
        </Card>
      )}
      <Result standing={standing} onApply={() => void apply()} onAgain={again} />
    </Flex>
  );
}

/** What is asked anew stays on the screen until it is answered. */
const shownOf = (standing: Standing): Intake | undefined => {
  if (standing.state === 'answered') return standing.intake;
  return standing.state === 'asking' ? standing.last : undefined;
};

const Card = ({ children }: { readonly children: React.ReactNode }) => (
  <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
    {children}
  </Box>
);

interface ResultProps {
  readonly standing: Standing;
  readonly onApply: () => void;
  readonly onAgain: () => void;
}

function Result({ standing, onApply, onAgain }: ResultProps) {
  const { intake: words } = useWords();
  const intake = shownOf(standing);
  const counts = countsOf(intake?.rows ?? []);
  const drafts = counts.new + counts.changed;
  return (
    <>
      <div role="status">
        <Said standing={standing} />
      </div>
      {intake !== undefined && intake.rows.length > 0 && (
        <>
          <Flex gap={4}>
            {intake.applied ? (
              <Button onClick={onAgain}>{words.another}</Button>
            ) : (
              <Button
                onClick={onApply}
                disabled={drafts === 0}
                loading={standing.state === 'asking'}
              >
                {drafts === 0 ? words.nothingToDo : words.apply(drafts)}
              </Button>
            )}
          </Flex>
          <RowsTable intake={intake} />
        </>
      )}
    </>
  );
}

function Said({ standing }: { readonly standing: Standing }) {
  const { intake: words } = useWords();
  switch (standing.state) {
    case 'nothing':
      return null;
    case 'asking':
      return <Typography textColor="neutral600">{words.asking}</Typography>;
    case 'failed':
      return <Typography textColor="danger700">{standing.message}</Typography>;
    case 'answered': {
      const { problem, rows, applied } = standing.intake;
      if (problem !== null) return <Typography textColor="danger700">{problem}</Typography>;
      const counts = countsOf(rows);
      return (
        <Typography variant="omega" fontWeight="bold">
          {applied ? words.done(counts) : words.looked(counts)}
        </Typography>
      );
    }
  }
}
