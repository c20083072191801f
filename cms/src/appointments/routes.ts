import {
  type AppointmentProblem,
  type DocumentType,
  draftTypes,
  isLocale,
  type Locale,
  now,
  parseAppointment,
  parseTimeZone,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { exportDocument } from '../export/documents';
import { writeLines } from '../logbook/line';
import { actorNow } from '../people/actor';
import { nameIn } from '../receipts/name';
import { type Ability, readableLanguages } from '../receipts/readers';
import { judge } from '../rules/judgement';
import { inOutboxOrder } from '../rules/outbox';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { describeAppointmentProblem } from './describe';
import { type AppointmentRow, appointmentTable } from './table';

/** As much of a request as these routes need. */
interface Context {
  readonly params: Readonly<Record<string, string>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: Ability };
  body: unknown;
  forbidden(message: string): void;
  notFound(message: string): void;
}

/** What the panel shows of an entry. */
export interface Appointments {
  /** The zone that an editor means most likely: of the event, else of the library. */
  readonly timeZone: string;
  /** The languages in which this person may publish it. */
  readonly may: readonly Locale[];
  readonly locales: readonly (Pick<
    AppointmentRow,
    'publishOn' | 'unpublishOn' | 'timeZone' | 'personName' | 'failed' | 'failedAt' | 'problem'
  > & {
    readonly locale: string;
    /** Why it could not be published as the draft is now. */
    readonly objections: readonly string[];
  })[];
}

/** Appointments are asked for by who may read an entry, and made by who may publish it. */
export function addAppointmentRoutes(strapi: Core.Strapi): void {
  const route = (method: string, path: string, handler: (context: Context) => Promise<void>) => ({
    method,
    path,
    handler,
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: [
      route('GET', '/appointments/:type/:documentId', (context) => show(strapi, context)),
      route('PUT', '/appointments/:type/:documentId/:locale', (context) => make(strapi, context)),
    ],
  } as never);
}

async function show(strapi: Core.Strapi, context: Context): Promise<void> {
  const type = typeIn(context);
  if (type === undefined) return context.notFound(noSuchType);
  await answer(strapi, context, type);
}

async function answer(strapi: Core.Strapi, context: Context, type: DocumentType): Promise<void> {
  const { documentId = '' } = context.params;
  const { userAbility } = context.state;
  const readable = await readableLanguages(strapi, userAbility, type, documentId);
  if (readable.size === 0) return context.forbidden('You may not read this entry.');
  const may = await readableLanguages(strapi, userAbility, type, documentId, 'publish');
  const rows = await appointmentTable(strapi).findMany({ where: { type, entry: documentId } });
  const drafts =
    rows.length === 0 ? [] : await exportDocument(strapi, type, documentId, { status: 'draft' });
  const locales = rows
    .filter(({ language }) => isLocale(language) && readable.has(language))
    .map(({ language: locale, ...row }) => ({
      locale,
      ...shown(row),
      objections: drafts
        .filter(({ record }) => record.locale === locale)
        .flatMap((draft) => judge(draft).objections.map(({ sentence }) => sentence)),
    }));
  const timeZone = await likelyZone(strapi, type, documentId);
  context.body = { timeZone, may: [...may], locales } satisfies Appointments;
}

const shown = ({
  publishOn,
  unpublishOn,
  timeZone,
  personName,
  failed,
  failedAt,
  problem,
}: Omit<AppointmentRow, 'language'>) => ({
  publishOn,
  unpublishOn,
  timeZone,
  personName,
  failed,
  failedAt,
  problem,
});

async function make(strapi: Core.Strapi, context: Context): Promise<void> {
  const { documentId = '', locale } = context.params;
  const type = typeIn(context);
  if (type === undefined || !isLocale(locale)) return context.notFound(noSuchType);
  const may = await readableLanguages(
    strapi,
    context.state.userAbility,
    type,
    documentId,
    'publish',
  );
  if (!may.has(locale)) return context.forbidden('You may not publish this entry.');
  const written = { ...(context.request.body as object | undefined) };
  const read = parseAppointment(written, now());
  if (!read.ok) return refuse(read.problem);
  const { person } = actorNow(strapi);
  await inOutboxOrder(strapi, () =>
    store(
      strapi,
      { type, entry: documentId, language: locale },
      {
        publishOn: read.value.publishOn ?? null,
        unpublishOn: read.value.unpublishOn ?? null,
        timeZone: read.value.timeZone,
        person: person?.id ?? null,
        personName: person?.name ?? null,
        failed: null,
        failedAt: null,
        problem: null,
      },
    ),
  );
  await answer(strapi, context, type);
}

type Version = Pick<AppointmentRow, 'type' | 'entry' | 'language'>;

/** An appointment without any time is none. */
async function store(
  strapi: Core.Strapi,
  where: Version,
  data: Omit<AppointmentRow, 'id' | keyof Version>,
): Promise<void> {
  const appointments = appointmentTable(strapi);
  const isWanted = data.publishOn !== null || data.unpublishOn !== null;
  const known = await appointments.findOne({ where: { ...where } });
  if (!isWanted && known === null) return;
  if (!isWanted) await appointments.deleteMany({ where: { ...where } });
  else if (known === null) await appointments.createMany({ data: [{ ...where, ...data }] });
  else await appointments.updateMany({ where: { id: known.id }, data });
  const { publishOn, unpublishOn, timeZone } = data;
  const title = await nameIn(strapi, where.type, where.entry, where.language);
  const details = isWanted ? { publishOn, unpublishOn, timeZone } : null;
  await writeLines(strapi, [
    { ...where, action: isWanted ? 'schedule' : 'unschedule', title, details },
  ]);
}

function refuse(problems: readonly AppointmentProblem[]): never {
  const sentences = problems.map(describeAppointmentProblem);
  throw new errors.ValidationError(sentences.join('\n'), { problems });
}

/** Facts are alike in all languages, so any row tells them. */
async function likelyZone(
  strapi: Core.Strapi,
  type: DocumentType,
  documentId: string,
): Promise<string> {
  const event =
    type === 'event' ? await table(strapi, uidOf(type)).findOne({ where: { documentId } }) : null;
  const settings = await table(strapi, uidOf('site-settings')).findOne({});
  const zones = [event?.['timeZone'], settings?.['defaultTimeZone'], 'UTC'];
  return zones.filter((zone) => typeof zone === 'string').find(parseTimeZone) ?? 'UTC';
}

const noSuchType = 'There is no such type of entry.';

const typeIn = ({ params }: Context): DocumentType | undefined =>
  draftTypes.find((each) => each === params['type']);
