import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useEditedLocale } from '../edited-locale';
import { entryHref } from '../links';
import { useWords } from '../words/words';
import { ActionDialog } from './action-dialog';
import { TextField } from './inputs';
import { timesOf, whenOf } from './when';
import { canBe, WhenFields } from './when-fields';

interface Props {
  /** An event to make one like; else it is a webinar. */
  readonly like?: {
    readonly documentId: string;
    readonly title: string;
    readonly timeZone: string;
  };
  readonly isDisabled?: boolean;
}

/** As `cms/src/templates/routes.ts` answers. */
interface Begun {
  readonly documentId: string;
  readonly locale: string;
}

/** A draft that begins with what such events have. */
export function NewEventDialog({ like, isDisabled = false }: Props) {
  const { begin } = useWords().actions;
  const { post } = useFetchClient();
  const locale = useEditedLocale();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [title, setTitle] = useState(like?.title ?? '');
  const [when, setWhen] = useState(() => whenOf(null, null, like?.timeZone || here));
  const act = async (): Promise<React.ReactNode> => {
    const body = { title, ...timesOf(when), locale, ...(like && { like: like.documentId }) };
    const { data } = await post<Begun>('/hub/events', body);
    return (
      <>
        <Typography tag="p">{begin.done}</Typography>
        <Link to={entryHref('event', data.documentId, data.locale)}>
          <Typography textColor="primary600">{begin.open}</Typography>
        </Link>
      </>
    );
  };
  return (
    <ActionDialog
      open={like ? begin.like : begin.webinar}
      title={like ? begin.likeTitle : begin.webinarTitle}
      confirm={begin.confirm}
      isDisabled={isDisabled}
      isReady={title.trim() !== '' && canBe(when)}
      onClosed={() => undefined}
      act={act}
    >
      <Typography>{like ? begin.likeText : begin.webinarText}</Typography>
      <TextField name="hub-title" label={begin.title} value={title} onChange={setTitle} />
      <WhenFields when={when} onChange={setWhen} />
    </ActionDialog>
  );
}
