import { stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { table } from '../store/rows';
import { type NewLine, writeLines } from './line';

/** What Strapi's database tells its subscribers, as far as the logbook reads it. */
interface Told {
  readonly params: {
    readonly where?: Row;
    readonly data?: Row;
  };
  readonly result?: Row | null;
  /** Handed from what is told before a write to what is told after it. */
  readonly state: { before?: Row | null };
}

type Row = Readonly<Record<string, unknown>>;

/** What the logbook tells of one of Strapi's own tables. */
interface Subject {
  readonly uid: string;
  readonly type: 'user' | 'role' | 'token';
  /** Attributes whose change is told; all others are Strapi's housekeeping. */
  readonly told: readonly string[];
  /** Attributes of which nothing is told but that they changed. */
  readonly secret: readonly string[];
}

const subjects: readonly Subject[] = [
  {
    uid: 'admin::user',
    type: 'user',
    told: ['email', 'firstname', 'lastname', 'isActive', 'blocked', 'roles'],
    secret: ['password'],
  },
  { uid: 'admin::role', type: 'role', told: ['name', 'description'], secret: [] },
  ...['admin::api-token', 'admin::transfer-token'].map((uid) => ({
    uid,
    type: 'token' as const,
    told: ['name', 'description', 'type', 'lifespan'],
    secret: ['accessKey'],
  })),
];

/** The tables that say what a role or a token may do, and the attribute that leads to it. */
const permits = [
  { uid: 'admin::permission', of: 'role', subject: 'admin::role', type: 'role' },
  { uid: 'admin::api-token-permission', of: 'token', subject: 'admin::api-token', type: 'token' },
  {
    uid: 'admin::transfer-token-permission',
    of: 'token',
    subject: 'admin::transfer-token',
    type: 'token',
  },
] as const;

/**
 * Writes down who may do what since: people, roles, tokens, and what those may. Not what a start of
 * the CMS makes by itself, so it is called after that.
 */
export function watchPeople(strapi: Core.Strapi): void {
  for (const subject of subjects)
    strapi.db.lifecycles.subscribe(subscriberFor(strapi, subject) as never);
  for (const permit of permits)
    strapi.db.lifecycles.subscribe(permitSubscriber(strapi, permit) as never);
}

function subscriberFor(strapi: Core.Strapi, { uid, type, told, secret }: Subject) {
  const find = (where: Row | undefined): Promise<Row | null> =>
    table<Row>(strapi, uid).findOne({
      where: { ...where },
      ...(told.includes('roles') && { populate: ['roles'] }),
    });
  const write = (line: Omit<NewLine, 'type' | 'entry' | 'title'>, row: Row): Promise<void> =>
    writeLines(strapi, [{ ...line, type, entry: String(row['id']), title: calledOf(row) }]);
  return {
    models: [uid],
    async afterCreate({ result }: Told) {
      const row = await find({ id: result?.['id'] });
      if (row === null) return;
      isFirst(strapi, `${uid} ${String(row['id'])}`);
      const roles = plain(row['roles']);
      await write({ action: 'create', details: roles === null ? null : { roles } }, row);
    },
    async beforeUpdate({ params, state }: Told) {
      const given = Object.keys(params.data ?? {});
      const isTold = [...told, ...secret].some((name) => given.includes(name));
      state.before = isTold ? await find(params.where) : null;
    },
    async afterUpdate({ state: { before } }: Told) {
      const after = before ? await find({ id: before['id'] }) : null;
      if (!before || after === null) return;
      const changed = [...told, ...secret].filter(
        (name) => stableJson(plain(before[name])) !== stableJson(plain(after[name])),
      );
      if (changed.length === 0) return;
      const details = changed.map((name) => [
        name,
        secret.includes(name) ? {} : { from: plain(before[name]), to: plain(after[name]) },
      ]);
      await write({ action: 'change', details: Object.fromEntries(details) }, after);
    },
    async beforeDelete({ params, state }: Told) {
      state.before = await find(params.where);
    },
    async afterDelete({ state: { before } }: Told) {
      if (before) await write({ action: 'delete' }, before);
    },
  };
}

/** Strapi writes permissions row by row; one line says that somebody changed them at once. */
function permitSubscriber(
  strapi: Core.Strapi,
  { uid, of, subject, type }: (typeof permits)[number],
) {
  const write = async (id: unknown): Promise<void> => {
    if (id === undefined || id === null || !isFirst(strapi, `${subject} ${String(id)}`)) return;
    const row = await table<Row>(strapi, subject).findOne({ where: { id } });
    if (row === null) return;
    const line = { action: 'permit', type, entry: String(id), title: calledOf(row) } as const;
    await writeLines(strapi, [line]);
  };
  return {
    models: [uid],
    afterCreate: ({ params }: Told) => write(idOf(params.data?.[of])),
    async beforeDelete({ params, state }: Told) {
      const where = { ...params.where };
      state.before = await table<Row>(strapi, uid).findOne({ where, populate: [of] });
    },
    afterDelete: ({ state: { before } }: Told) => write(idOf(before?.[of])),
  };
}

const toldIn = new WeakMap<object, Set<string>>();

/** Whether nothing was told yet of this in the request that runs; a command has none. */
function isFirst(strapi: Core.Strapi, what: string): boolean {
  const request = strapi.requestContext.get();
  if (request === undefined) return true;
  const told = toldIn.get(request) ?? new Set();
  toldIn.set(request, told);
  if (told.has(what)) return false;
  told.add(what);
  return true;
}

const idOf = (related: unknown): unknown =>
  typeof related === 'object' && related !== null ? (related as Row)['id'] : related;

/** Roles by their names; nothing is the same as null. */
const plain = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => (item as Row)['name']).toSorted() : (value ?? null);

function calledOf({ id, name, firstname, lastname, email }: Row): string {
  const person = [firstname, lastname].filter(Boolean).join(' ').trim();
  const called = [name, person, email].find((text) => typeof text === 'string' && text !== '');
  return typeof called === 'string' ? called : String(id);
}
