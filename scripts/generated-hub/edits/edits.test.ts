import { type DocumentRecord, type Locale, parseDocument, stableJson } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { buildHub } from '../../../site/src/hub/hub.ts';
import { generatedHub, hubOptions } from '../generated-hub.ts';
import { referenceMoment } from '../moments.ts';
import { applyEdit } from './apply-edit.ts';
import { type EditKind, editKinds } from './edit.ts';
import { editedBy, editsOf } from './edits-of.ts';
import {
  type HubState,
  pathOf,
  renderMoment,
  snapshotOf,
  stateOf,
  versionsOf,
} from './hub-state.ts';
import { hasCardOf, isLinkedTo } from './links.ts';
import { pickEditOf } from './pick-edit.ts';

const { snapshot } = await generatedHub(hubOptions({ entries: 100, seed: 5 }));
const start = stateOf(snapshot, referenceMoment);

/** The first edit of a kind that a seed finds something for, and what it does. */
function edited(kind: EditKind, state: HubState = start) {
  for (let seed = 0; seed < 200; seed += 1) {
    const edit = pickEditOf(kind, state, seed);
    const after = edit && applyEdit(state, edit);
    if (edit && after && after !== state) return { operation: edit.operation, after };
  }
  throw new Error(`Nothing to do for "${kind}".`);
}

/** The operation of an edit of a document. */
function documentEdited(kind: EditKind, state?: HubState) {
  const { operation, after } = edited(kind, state);
  if (!('documentId' in operation)) throw new Error(`"${kind}" edits no document.`);
  return { operation, after, id: operation.documentId };
}

const keyOf = ({ documentId, locale }: DocumentRecord): string => `${documentId} ${locale}`;

/** Public versions that are other ones than before; what nothing happened to is the very same object. */
const changedIn = (after: HubState, before: HubState = start): readonly DocumentRecord[] => {
  const known = new Set(before.documents);
  return after.documents.filter((record) => !known.has(record));
};

const redirectsOf = (state: HubState, from: string | undefined) =>
  snapshotOf(state).redirects.filter((redirect) => redirect.from === from);

test('what a generated hub becomes as a state is what it was', () => {
  expect(snapshotOf(start)).toEqual(snapshot);
});

test('the same seed edits the same, another one does not', () => {
  const kinds = (seed: number) => [...editedBy(seed, start, 12)].map(({ edit }) => edit);
  expect(kinds(1)).toEqual(kinds(1));
  expect(kinds(1)).not.toEqual(kinds(2));
  expect(editsOf(1)(start, 3)).toEqual(editsOf(1)(start, 3));
});

test('300 edits leave every document readable and every address with one owner', () => {
  const seen = new Set<EditKind>();
  let before = start;
  for (const { edit, state } of editedBy('walk', start, 300)) {
    seen.add(edit.kind);
    const fresh = changedIn(state, before);
    expect(fresh.filter((record) => !parseDocument(record).ok)).toEqual([]);
    const paths = state.documents.map(pathOf).filter((path) => path !== undefined);
    expect(new Set(paths).size).toBe(paths.length);
    const { redirects, head } = snapshotOf(state);
    expect(redirects.filter(({ from }) => paths.includes(from))).toEqual([]);
    expect(new Set(redirects.map(({ from }) => from)).size).toBe(redirects.length);
    expect(redirects.filter(({ to }) => to !== undefined && !paths.includes(to))).toEqual([]);
    // Whoever changed has a later stamp than before, between that of the old head and the new one.
    const stamps = new Map(before.documents.map((record) => [keyOf(record), record.revisedAt]));
    const wrong = fresh.filter(
      (record) =>
        record.revisedAt <= (stamps.get(keyOf(record)) ?? '') ||
        record.revisedAt < before.at ||
        record.revisedAt > head.at,
    );
    expect(wrong.map(keyOf)).toEqual([]);
    expect(head.number - before.number).toBeGreaterThanOrEqual(fresh.length > 0 ? 1 : 0);
    before = state;
  }
  expect([...seen].sort()).toEqual([...editKinds].sort());
  const keys = before.documents.map(({ type, documentId, locale }) =>
    [type, documentId, locale].join(' '),
  );
  expect(keys).toEqual(keys.toSorted());
  const numbers = before.changes.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(buildHub(snapshotOf(before), renderMoment(before)).heldBack).toEqual([]);
}, 120_000);

test('an edit changes no state but makes another one', () => {
  const text = stableJson(start);
  for (const kind of editKinds) if (kind !== 'publish again') edited(kind);
  expect(stableJson(start)).toBe(text);
});

test('a title is one version’s own, and readers are told of it', () => {
  const { operation, after, id } = documentEdited('title');
  const changed = changedIn(after).filter(({ documentId }) => documentId === id);
  const [locale] = Object.keys((operation as { words: object }).words) as Locale[];
  const numbered = changed.filter(({ number }) => number > start.number);
  expect(numbered.map((record) => record.locale)).toEqual([locale]);
  const told = after.changes.at(-1)!;
  expect(told).toMatchObject({
    number: start.number + 1,
    documentId: id,
    locale,
    action: 'publish',
  });
  expect(told.changes.map(({ field }) => field)).toEqual(['title']);
});

test('another time is told with the moments before and after', () => {
  const { after, id } = documentEdited('reschedule');
  const versions = versionsOf(start, id);
  const told = after.changes.slice(start.changes.length);
  expect(told.map(({ locale }) => locale).sort()).toEqual(
    versions.map(({ locale }) => locale).sort(),
  );
  for (const { changes } of told)
    expect(changes.map(({ field }) => field)).toEqual(['startsAt', 'endsAt']);
  expect(after.number).toBe(start.number + versions.length);
});

test.for([
  ['zone', ['startsAt', 'endsAt', 'timeZone']],
  ['cancel', ['eventStatus']],
] as const)('%s tells readers of %o', ([kind, fields]) => {
  const { after } = documentEdited(kind);
  expect(after.changes.at(-1)!.changes.map(({ field }) => field)).toEqual(fields);
});

test('another body is a revision that readers are not told of', () => {
  const { after, id } = documentEdited('body');
  expect(after.changes).toEqual(start.changes);
  expect(after.number).toBe(start.number + 1);
  expect(new Set(changedIn(after).map(({ documentId }) => documentId))).toEqual(new Set([id]));
});

test('another slug leaves a redirect, a second one leads straight to the end', () => {
  const { operation, after, id } = documentEdited('rename slug');
  const [locale] = Object.keys((operation as { words: object }).words) as Locale[];
  const pathIn = (state: HubState) =>
    versionsOf(state, id)
      .filter((record) => record.locale === locale)
      .map(pathOf)[0];
  expect(redirectsOf(after, pathIn(start))).toEqual([
    { from: pathIn(start), to: pathIn(after), at: after.at },
  ]);
  const again = applyEdit(after, {
    kind: 'rename slug',
    operation: { ...operation, words: { [locale!]: { slug: 'a-third-address' } } } as never,
  });
  expect(redirectsOf(again, pathIn(start))).toMatchObject([{ to: pathIn(again) }]);
  expect(redirectsOf(again, pathIn(after))).toMatchObject([{ to: pathIn(again) }]);
});

test('what is withdrawn is gone, and comes back at its address with its first date', () => {
  const { after, id } = documentEdited('unpublish');
  const versions = versionsOf(start, id);
  expect(versionsOf(after, id)).toEqual([]);
  for (const version of versions)
    expect(redirectsOf(after, pathOf(version))).toMatchObject([{ gone: true }]);
  expect(after.changes.at(-1)).toMatchObject({ documentId: id, action: 'unpublish', changes: [] });

  const { operation, after: back } = documentEdited('publish again', after);
  expect(operation.documentId).toBe(id);
  const [returned] = versionsOf(back, id);
  const former = versions.find(({ locale }) => locale === returned!.locale)!;
  expect(returned!.firstPublishedAt).toBe(former.firstPublishedAt);
  expect(returned!.revisedAt > former.revisedAt).toBe(true);
  expect(redirectsOf(back, pathOf(former))).toEqual([]);
});

test('what is deleted is gone for ever, and nothing is linked to it any more', () => {
  const place = start.documents.find(
    ({ type, documentId }) =>
      type === 'place' && start.documents.some((record) => isLinkedTo(record, documentId)),
  )!;
  const { documentId } = place;
  const linked = start.documents.filter((record) => isLinkedTo(record, documentId));
  const locales = versionsOf(start, documentId).map(({ locale }) => locale);
  const operation = { action: 'delete', type: 'place', documentId, locales } as const;
  const after = applyEdit(start, { kind: 'delete', operation });
  expect(redirectsOf(after, pathOf(place))).toMatchObject([{ gone: true }]);
  expect(after.documents.filter((record) => isLinkedTo(record, documentId))).toEqual([]);
  const ids = new Set(changedIn(after).map((record) => record.documentId));
  expect(ids).toEqual(new Set(linked.map((record) => record.documentId)));
  expect(after.withdrawn.every(({ isDeleted }) => isDeleted)).toBe(true);
  for (let seed = 0; seed < 20; seed += 1)
    expect(pickEditOf('publish again', after, seed)).toBeUndefined();
});

test('a place or a topic of another name revises what shows it', () => {
  for (const kind of ['place renamed', 'topic renamed'] as const) {
    const { operation, after, id } = documentEdited(kind);
    const [locale] = Object.keys((operation as { words: object }).words) as Locale[];
    const shows = (record: DocumentRecord): boolean =>
      isLinkedTo(record, id) &&
      // An English name is the one of every language without a translation of its own.
      versionsOf(start, record.documentId).some((version) => version.locale === locale);
    const showing = start.documents.filter(shows).map(keyOf);
    const revised = changedIn(after).filter(({ documentId }) => documentId !== id);
    expect(revised.map(keyOf).sort()).toEqual(showing.sort());
    expect(after.number).toBe(start.number + 1 + showing.length);
    expect(new Set(revised.map(({ number }) => number)).size).toBe(revised.length);
  }
});

test('another title revises what has a card of it, another summary does not', () => {
  const home = versionsOf(start, 'hub-page-000000');
  const card = JSON.stringify(home).match(/"story:(story-\d{6})"/)?.[1] ?? '';
  const save = { action: 'save', type: 'story', documentId: card, shared: {} } as const;
  const operation = { ...save, words: { en: { title: 'Another title' } } };
  const after = applyEdit(start, { kind: 'title', operation });
  // An English title is the one that every language without a translation of its own shows.
  const languages = new Set(versionsOf(start, card).map(({ locale }) => locale));
  const showing = start.documents.filter(
    (record) =>
      hasCardOf(record, 'story', card) && (record.locale === 'en' || !languages.has(record.locale)),
  );
  const revised = changedIn(after).filter(({ documentId }) => documentId !== card);
  const documents = new Set(showing.map(({ documentId }) => documentId));
  expect(documents.has('hub-page-000000')).toBe(true);
  expect(new Set(revised.map(({ documentId }) => documentId))).toEqual(documents);

  const others = { ...operation, words: { en: { summary: 'Another summary' } } };
  const unseen = applyEdit(start, { kind: 'title', operation: others });
  expect(new Set(changedIn(unseen).map(({ documentId }) => documentId))).toEqual(new Set([card]));
});

test('a translation comes with a date of its own, and its going is told', () => {
  const { operation, after, id } = documentEdited('translation added');
  const locale = (operation as { locale: Locale }).locale;
  const added = versionsOf(after, id).find((version) => version.locale === locale)!;
  expect(added.firstPublishedAt).toBe(referenceMoment);
  expect(versionsOf(after, id)).toHaveLength(versionsOf(start, id).length + 1);
  const removed = documentEdited('translation removed');
  expect(versionsOf(removed.after, removed.id)).toHaveLength(
    versionsOf(start, removed.id).length - 1,
  );
  expect(removed.after.changes.at(-1)!.documentId).toBe(removed.id);
});

test('another wording of times revises every dated event and nothing else', () => {
  const settings = versionsOf(start, 'site-settings-000000')[0]!;
  const operation = {
    action: 'save',
    type: 'site-settings',
    documentId: settings.documentId,
    shared: { timeStyle: '24h' },
    words: {},
  } as const;
  const after = applyEdit(start, { kind: 'settings', operation });
  const dated = start.documents.filter(
    ({ type, fields }) => type === 'event' && fields['startsAtLocal'] !== undefined,
  );
  const revised = changedIn(after).filter(({ type }) => type !== 'site-settings');
  expect(revised.map(keyOf).sort()).toEqual(dated.map(keyOf).sort());
});

test('a file that is replaced revises what shows it', () => {
  const [first, second] = start.library;
  const operation = { action: 'replace-file', media: { ...second!, id: first!.id } } as const;
  const after = applyEdit(start, { kind: 'picture changed', operation });
  const showing = start.documents.filter(({ fields }) =>
    JSON.stringify(fields).includes(first!.id),
  );
  expect(changedIn(after).map(keyOf).sort()).toEqual(showing.map(keyOf).sort());
  expect(after.number).toBe(start.number + 1 + showing.length);
  expect(snapshotOf(after).media.find(({ id }) => id === first!.id)!.sha256).toBe(second!.sha256);
});

test('the clock goes on and nothing is written', () => {
  const { after } = edited('clock step');
  expect(after.moment > start.moment).toBe(true);
  expect({ ...after, moment: start.moment }).toEqual(start);
});

test('an edit that changes nothing changes nothing', () => {
  const { operation, after } = edited('title');
  expect(applyEdit(after, { kind: 'title', operation })).toBe(after);
});
