import {
  type DocumentRecord,
  type DocumentType,
  instantFromMillis,
  type Locale,
  type MediaRecord,
  millisOf,
} from '@porchlight/shared';

import type { Fields } from '../fields/draft.ts';
import type { Edit, Operation } from './edit.ts';
import { type HubState, versionsOf } from './hub-state.ts';
import { withoutLinks } from './links.ts';
import { mediaShown } from './media-shown.ts';
import { momentFor, revised } from './revise.ts';
import { settled } from './settle.ts';

type OperationOf<Action extends Operation['action']> = Extract<
  Operation,
  { readonly action: Action }
>;

/** The hub after an edit. Pure; an edit that changes nothing gives the same state. */
export function applyEdit(state: HubState, { operation }: Edit): HubState {
  switch (operation.action) {
    case 'save':
      return save(state, operation);
    case 'publish':
      return publish(state, operation);
    case 'unpublish':
    case 'delete':
      return withdraw(state, operation);
    case 'replace-file':
      return replaceFile(state, operation.media);
    case 'wait': {
      const moment = instantFromMillis(millisOf(state.moment) + operation.minutes * 60_000);
      return { ...state, moment };
    }
  }
}

function save(state: HubState, operation: OperationOf<'save'>): HubState {
  const { type, documentId, shared, words } = operation;
  const after = versionsOf(state, documentId).map((version) => ({
    ...version,
    fields: merged(version.fields, { ...shared, ...words[version.locale] }),
  }));
  return settled(state, { type, documentId, after, withdrawal: 'unpublish' });
}

const merged = (fields: Fields, changes: Fields): DocumentRecord['fields'] =>
  Object.fromEntries(
    Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== null),
  );

function publish(state: HubState, operation: OperationOf<'publish'>): HubState {
  const { type, documentId, locale, fields } = operation;
  const version: DocumentRecord = {
    type,
    documentId,
    locale,
    number: 0,
    firstPublishedAt: state.moment,
    revisedAt: state.moment,
    fields: { ...fields },
  };
  const after = [...versionsOf(state, documentId), version];
  return settled(state, { type, documentId, after, withdrawal: 'unpublish' });
}

function withdraw(state: HubState, operation: OperationOf<'unpublish' | 'delete'>): HubState {
  const { type, documentId, action, locales } = operation;
  const after = versionsOf(state, documentId).filter(({ locale }) => !locales.includes(locale));
  const next = settled(state, { type, documentId, after, withdrawal: action });
  if (action === 'unpublish') return next;
  const forgotten = forgetting(next, documentId, locales);
  return after.length > 0 ? forgotten : unlinked(forgotten, documentId);
}

/** What is deleted does not come back, also when it was withdrawn long before. */
const forgetting = (state: HubState, documentId: string, locales: readonly Locale[]): HubState => ({
  ...state,
  withdrawn: state.withdrawn.map((version) =>
    version.record.documentId === documentId && locales.includes(version.record.locale)
      ? { ...version, isDeleted: true }
      : version,
  ),
});

/** What points at something that is deleted loses the link, and is something else from then on. */
function unlinked(state: HubState, documentId: string): HubState {
  const cut = state.documents.map((record) => withoutLinks(record, documentId));
  const ids = new Set(
    cut
      .filter((record, index) => record !== state.documents[index])
      .map((record) => record.documentId),
  );
  const withdrawn = state.withdrawn.map((version) => ({
    ...version,
    record: withoutLinks(version.record, documentId),
  }));
  return [...ids].reduce(
    (next: HubState, id) => {
      const after = versionsOf(next, id).map((record) => withoutLinks(record, documentId));
      const [version] = after;
      return version === undefined
        ? next
        : settled(next, {
            type: version.type as DocumentType,
            documentId: id,
            after,
            withdrawal: 'unpublish',
          });
    },
    { ...state, withdrawn },
  );
}

/** Whatever shows the file is revised, after a row that only says so. */
function replaceFile(state: HubState, media: MediaRecord): HubState {
  const showing = state.documents.filter((record) => mediaShown(record).has(media.id));
  const at = momentFor(
    state,
    showing.map(({ documentId }) => documentId),
  );
  const library = state.library.map((file) => (file.id === media.id ? media : file));
  return revised({ ...state, library, number: state.number + 1 }, showing, at, []);
}
