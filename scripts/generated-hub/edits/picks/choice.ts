import type { DocumentRecord, DocumentType } from '@porchlight/shared';

import type { Fields } from '../../fields/draft.ts';
import type { Random } from '../../random.ts';
import type { Operation } from '../edit.ts';
import type { HubState } from '../hub-state.ts';

/** One of the public versions that are wanted, if there are any. */
export const versionWhere = (
  { documents }: HubState,
  random: Random,
  isWanted: (record: DocumentRecord) => boolean,
): DocumentRecord | undefined => oneOf(documents.filter(isWanted), random);

/** One of the items, or nothing from nothing. */
export const oneOf = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items.length === 0 ? undefined : random.pick(items);

export const isOf =
  (...types: readonly DocumentType[]) =>
  ({ type }: DocumentRecord): boolean =>
    (types as readonly string[]).includes(type);

/** What has rich text has a title, a summary and a picture too. */
export const isWritten = ({ fields }: DocumentRecord): boolean => fields['body'] !== undefined;

/** Which document it is, as an operation names it. */
export const entryIn = ({ type, documentId }: DocumentRecord) => ({
  type: type as DocumentType,
  documentId,
});

/** Saves fields of one language version. */
export const saveWords = (version: DocumentRecord, fields: Fields): Operation => ({
  action: 'save',
  ...entryIn(version),
  shared: {},
  words: { [version.locale]: fields },
});

/** Saves fields that every language version has. */
export const saveShared = (version: DocumentRecord, fields: Fields): Operation => ({
  action: 'save',
  ...entryIn(version),
  shared: fields,
  words: {},
});
