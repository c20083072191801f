import { randomOf } from '../random.ts';
import { type Edit, type EditKind, editKinds } from './edit.ts';
import type { HubState } from './hub-state.ts';
import { pickCancelled, pickRecording, pickRescheduled, pickZone } from './picks/events.ts';
import { pickClockStep, pickHomePage, pickSettings } from './picks/frame.ts';
import type { Pick } from './picks/pick.ts';
import { pickPicture } from './picks/picture.ts';
import {
  pickDeleted,
  pickPublishedAgain,
  pickPublishedNew,
  pickUnpublished,
} from './picks/publications.ts';
import { pickTranslated, pickUntranslated } from './picks/translations.ts';
import { pickBody, pickRenamed, pickSlug, pickTitle, pickTopics } from './picks/words.ts';

const picks: Readonly<Record<EditKind, Pick>> = {
  title: pickTitle,
  body: pickBody,
  reschedule: pickRescheduled,
  zone: pickZone,
  cancel: pickCancelled,
  recording: pickRecording,
  'publish new': pickPublishedNew,
  'publish again': pickPublishedAgain,
  unpublish: pickUnpublished,
  delete: pickDeleted,
  'rename slug': pickSlug,
  topics: pickTopics,
  'place renamed': pickRenamed('place'),
  'topic renamed': pickRenamed('topic'),
  'translation added': pickTranslated,
  'translation removed': pickUntranslated,
  'picture changed': pickPicture,
  settings: pickSettings,
  'home page': pickHomePage,
  'clock step': pickClockStep,
};

/** The edit that a seed picks for a hub; the same for the same two. There always is one. */
export function pickEdit(state: HubState, seed: string | number): Edit {
  const first = randomOf('kind', seed).below(editKinds.length);
  const inTurn = [...editKinds.slice(first), ...editKinds.slice(0, first)];
  for (const kind of inTurn) {
    const edit = pickEditOf(kind, state, seed);
    if (edit !== undefined) return edit;
  }
  throw new Error('There is no edit left, though the clock can always go on.');
}

/** The edit of one kind that a seed picks, if the hub has anything for it. */
export function pickEditOf(
  kind: EditKind,
  state: HubState,
  seed: string | number,
): Edit | undefined {
  const operation = picks[kind](state, randomOf(kind, seed));
  return operation && { kind, operation };
}
