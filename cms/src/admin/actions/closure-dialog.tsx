import { locales, type Notes } from '@porchlight/shared';
import { Box, Button, Checkbox, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ClosurePreview } from '../../closures/routes';
import { refusalOf } from '../refusals';
import { panelLocale, useWords } from '../words/words';
import { ActionDialog } from './action-dialog';
import { type Days, DaysFields } from './days-fields';
import { ChoiceField } from './inputs';
import { NotesFields } from './notes-fields';
import { TickList } from './tick-list';
import { localWords } from './when';

interface Props {
  readonly places: readonly { readonly documentId: string; readonly name: string }[];
  readonly onClosed: () => void;
}

/** A place, days and a reason; what that means; and doing it. */
export function ClosureDialog({ places, onClosed }: Props) {
  const {
    actions: { closures: words },
    widgets,
  } = useWords();
  const { post } = useFetchClient();
  const [place, setPlace] = useState('');
  const [days, setDays] = useState<Days>({ firstDay: '', lastDay: '' });
  const [reasons, setReasons] = useState<Notes>({});
  const [preview, setPreview] = useState<ClosurePreview>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [wantsNotice, setWantsNotice] = useState(true);
  const [refusal, setRefusal] = useState('');
  const asked = { place, ...days, reasons };
  const isAsked =
    place !== '' &&
    days.firstDay !== '' &&
    days.lastDay >= days.firstDay &&
    (reasons.en ?? '').trim() !== '';
  // What was looked at is what is done: another choice is looked at again.
  const change = (apply: () => void): void => {
    setPreview(undefined);
    apply();
  };
  const look = async (): Promise<void> => {
    setRefusal('');
    try {
      const { data } = await post<ClosurePreview>('/hub/closures/preview', asked);
      const chosen = data.events.filter(({ fit, left }) => fit === 'inside' && left === null);
      setTicked(new Set(chosen.map(({ documentId }) => documentId)));
      setPreview(data);
    } catch (error) {
      setRefusal(refusalOf(error, widgets.failed));
    }
  };
  const act = async (): Promise<React.ReactNode> => {
    const withNotice = wantsNotice && preview?.mayPutNotice === true;
    await post('/hub/closures', { ...asked, events: [...ticked], withNotice });
    return <Typography>{words.done}</Typography>;
  };
  const empty = (isDone: boolean): void => {
    setPreview(undefined);
    if (!isDone) return;
    setPlace('');
    setDays({ firstDay: '', lastDay: '' });
    setReasons({});
    onClosed();
  };
  return (
    <ActionDialog
      open={words.open}
      title={words.title}
      confirm={words.confirm(ticked.size)}
      variant="default"
      isReady={isAsked && preview !== undefined}
      onClosed={empty}
      act={act}
    >
      <ChoiceField
        name="hub-place"
        label={words.place}
        placeholder={words.choosePlace}
        value={place}
        choices={places.map(({ documentId, name }) => [documentId, name] as const)}
        onChange={(chosen) => change(() => setPlace(chosen))}
      />
      <DaysFields days={days} onChange={(next) => change(() => setDays(next))} />
      <NotesFields
        languages={locales}
        notes={reasons}
        onChange={(next) => change(() => setReasons(next))}
      />
      <Button type="button" variant="secondary" disabled={!isAsked} onClick={() => void look()}>
        {words.look}
      </Button>
      {refusal !== '' && (
        <Typography role="alert" textColor="danger700">
          {refusal}
        </Typography>
      )}
      {preview !== undefined && (
        <>
          <Affected preview={preview} ticked={ticked} onChange={setTicked} />
          <NoticePreview preview={preview} isWanted={wantsNotice} onChange={setWantsNotice} />
        </>
      )}
    </ActionDialog>
  );
}

function Affected({
  preview: { events },
  ticked,
  onChange,
}: {
  readonly preview: ClosurePreview;
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}) {
  const { closures: words } = useWords().actions;
  if (events.length === 0) return <Typography role="status">{words.nothing}</Typography>;
  const lines = events.map(({ documentId, title, startsAtLocal, fit, left }) => ({
    id: documentId,
    words: `${title}: ${localWords(startsAtLocal, panelLocale())}`,
    says: left ?? (fit === 'partly' ? words.partly : undefined),
    isFixed: left !== null,
  }));
  return <TickList label={words.affected} lines={lines} ticked={ticked} onChange={onChange} />;
}

function NoticePreview({
  preview: { notices, mayPutNotice },
  isWanted,
  onChange,
}: {
  readonly preview: ClosurePreview;
  readonly isWanted: boolean;
  readonly onChange: (isWanted: boolean) => void;
}) {
  const { closures: words, languages } = useWords().actions;
  if (!mayPutNotice) return <Typography>{words.mayNotNotice}</Typography>;
  return (
    <Box>
      <Checkbox
        checked={isWanted}
        onCheckedChange={(isOn: boolean | 'indeterminate') => onChange(isOn === true)}
      >
        {words.notice}
      </Checkbox>
      {isWanted && (
        <Box tag="ul" paddingTop={2} aria-label={words.noticeText}>
          {notices.map(({ language, line, hasRoom }) => (
            <Box tag="li" key={language} paddingBottom={2}>
              <Typography variant="pi" fontWeight="bold">{`${languages[language]}: `}</Typography>
              <Typography lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                {line}
              </Typography>
              {!hasRoom && (
                <Typography tag="p" variant="pi" textColor="danger700">
                  {words.noRoom}
                </Typography>
              )}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
