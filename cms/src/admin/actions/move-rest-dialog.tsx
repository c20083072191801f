import type { SessionMove } from '@porchlight/shared';
import { Button, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ListedMove } from '../../series/routes';
import { refusalOf } from '../refusals';
import { panelLocale, useWords } from '../words/words';
import { ActionDialog } from './action-dialog';
import { ChoiceField, FieldRow, TextField } from './inputs';
import { TickList } from './tick-list';
import { localWords } from './when';

interface Moves {
  readonly sessions: readonly ListedMove[];
}

interface Props {
  readonly series: string;
  readonly from: string;
  readonly isDisabled: boolean;
  readonly onClosed: (isDone: boolean) => void;
}

/** This session and those after it, to other days or to another time of day. */
export function MoveRestDialog({ series, from, isDisabled, onClosed }: Props) {
  const {
    actions: { rest, when: whenWords },
    widgets,
  } = useWords();
  const { post } = useFetchClient();
  const [kind, setKind] = useState<SessionMove['kind']>('days');
  const [days, setDays] = useState('7');
  const [hours, setHours] = useState({ startsAt: '', endsAt: '' });
  const [seen, setSeen] = useState<{ readonly move: SessionMove; readonly moves: Moves }>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState('');
  const move = moveOf(kind, days, hours);
  const path = `/hub/series/${series}/moves`;
  const look = async (): Promise<void> => {
    if (move === undefined) return;
    setRefusal('');
    try {
      const { data } = await post<Moves>(`${path}/preview`, { from, move });
      const movable = data.sessions.filter(({ stays }) => stays === null);
      setTicked(new Set(movable.map(({ documentId }) => documentId)));
      setSeen({ move, moves: data });
    } catch (error) {
      setRefusal(refusalOf(error, widgets.failed));
    }
  };
  // What was looked at is what is done: another choice is looked at again.
  const change = (apply: () => void): void => {
    setSeen(undefined);
    apply();
  };
  const act = async (): Promise<React.ReactNode> => {
    const { data } = await post<{ readonly moved: number }>(path, {
      from,
      move: seen?.move,
      sessions: [...ticked],
    });
    return <Typography>{rest.done(data.moved)}</Typography>;
  };
  return (
    <ActionDialog
      open={rest.open}
      title={rest.title}
      confirm={rest.confirm(ticked.size)}
      isDisabled={isDisabled}
      isReady={seen !== undefined && ticked.size > 0}
      onClosed={onClosed}
      act={act}
    >
      <Typography>{rest.text}</Typography>
      <ChoiceField
        name="hub-how"
        label={rest.how}
        value={kind}
        choices={[
          ['days', rest.byDays],
          ['hours', rest.toHours],
        ]}
        onChange={(chosen) => change(() => setKind(chosen))}
      />
      {kind === 'days' ? (
        <TextField
          name="hub-days"
          type="number"
          label={rest.days}
          hint={rest.daysHint}
          value={days}
          onChange={(text) => change(() => setDays(text))}
        />
      ) : (
        <FieldRow>
          <TextField
            name="hub-starts-at"
            type="time"
            label={whenWords.startsAt}
            value={hours.startsAt}
            onChange={(text) => change(() => setHours({ ...hours, startsAt: text.slice(0, 5) }))}
          />
          <TextField
            name="hub-ends-at"
            type="time"
            label={whenWords.endsAt}
            value={hours.endsAt}
            onChange={(text) => change(() => setHours({ ...hours, endsAt: text.slice(0, 5) }))}
          />
        </FieldRow>
      )}
      <Button
        type="button"
        variant="secondary"
        disabled={move === undefined}
        onClick={() => void look()}
      >
        {rest.look}
      </Button>
      {refusal !== '' && (
        <Typography role="alert" textColor="danger700">
          {refusal}
        </Typography>
      )}
      {seen !== undefined && <Seen moves={seen.moves} ticked={ticked} onChange={setTicked} />}
    </ActionDialog>
  );
}

function Seen({
  moves: { sessions },
  ticked,
  onChange,
}: {
  readonly moves: Moves;
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}) {
  const { rest } = useWords().actions;
  const locale = panelLocale();
  if (sessions.length === 0) return <Typography role="status">{rest.nothing}</Typography>;
  const lines = sessions.map((session) => {
    const was = localWords(session.startsAtLocal, locale);
    const is = session.newStartsAtLocal && localWords(session.newStartsAtLocal, locale);
    return {
      id: session.documentId,
      words: `${session.title}: ${is ? `${was} → ${is}` : was}`,
      says: session.stays ?? (session.isPublished ? rest.published : rest.draft),
      isFixed: session.stays !== null,
    };
  });
  return <TickList label={rest.list} lines={lines} ticked={ticked} onChange={onChange} />;
}

function moveOf(
  kind: SessionMove['kind'],
  days: string,
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
): SessionMove | undefined {
  if (kind === 'hours')
    return startsAt === '' || endsAt === '' ? undefined : { kind, startsAt, endsAt };
  const count = Number(days);
  return Number.isInteger(count) && count !== 0 && Math.abs(count) <= 366
    ? { kind, days: count }
    : undefined;
}
