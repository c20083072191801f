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

import { type ExportedDocument, exportDocument } from '../export/documents';
import { writeLines } from '../logbook/line';
import { languageAsking, languageOfPerson, type PanelLanguage } from '../people/language';
import { MayNotError } from '../people/may-not-error';
import { refusalsNow } from '../people/sentences';
import { actorNow } from '../people/actor';
import { addAdminRoutes, type AdminContext } from '../people/admin-routes';
import { nameIn } from '../receipts/name';
import { languagesWhereMay } from '../people/rights';
import { sourceOfDraft } from '../reviews/drafts';
import { addressIssues } from '../rules/guard/addresses';
import { judge } from '../rules/record/judgement';
import { objectionsTo } from '../rules/guard/objections';
import { inOutboxOrder } from '../rules/record/outbox';
import { isFirstIn } from '../rules/rights/fact-rights';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { sentences } from './sentences';
import { type AppointmentRow, appointmentTable } from './table';

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
export const addAppointmentRoutes = (strapi: Core.Strapi): void =>
  addAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/appointments/:type/:documentId',
      answer: (context) => answer(strapi, context, typeIn(strapi, context)),
    },
    {
      method: 'PUT',
      path: '/appointments/:type/:documentId/:locale',
      answer: (context) => make(strapi, context),
    },
  ]);

async function answer(
  strapi: Core.Strapi,
  { params: { documentId = '' }, state: { userAbility } }: AdminContext,
  type: DocumentType,
): Promise<Appointments> {
  const readable = await languagesWhereMay(strapi, 'read', userAbility, type, documentId);
  if (readable.size === 0) throw new MayNotError(refusalsNow(strapi).mayNotRead);
  const may = await languagesWhereMay(strapi, 'publish', userAbility, type, documentId);
  const rows = await appointmentTable(strapi).findMany({ where: { type, entry: documentId } });
  const drafts =
    rows.length === 0 ? [] : await exportDocument(strapi, type, documentId, { status: 'draft' });
  const theirs = rows.filter(({ language }) => isLocale(language) && readable.has(language));
  const locales = await Promise.all(
    theirs.map(async ({ language: locale, ...row }) => {
      const draft = drafts.find(({ record }) => record.locale === locale);
      const objections = draft === undefined ? [] : await objectionsNow(strapi, draft);
      return { locale, ...shown(row), objections };
    }),
  );
  const timeZone = await likelyZone(strapi, type, documentId);
  return { timeZone, may: [...may], locales };
}

/** Why a draft could not be published as it is, an address that another entry has among it. */
async function objectionsNow(
  strapi: Core.Strapi,
  draft: ExportedDocument,
): Promise<readonly string[]> {
  const judgement = judge(draft);
  const issues = [...judgement.issues, ...(await addressIssues(strapi, judgement))];
  return objectionsTo(issues, languageAsking(strapi));
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

async function make(strapi: Core.Strapi, context: AdminContext): Promise<Appointments> {
  const { documentId = '', locale } = context.params;
  const type = typeIn(strapi, context);
  if (!isLocale(locale)) throw new errors.NotFoundError(refusalsNow(strapi).noSuchType);
  const may = await languagesWhereMay(
    strapi,
    'publish',
    context.state.userAbility,
    type,
    documentId,
  );
  if (may.size > 0 && (await isFirstIn(strapi, { type, documentId, language: locale })))
    throw new errors.ApplicationError(sentences[languageOfPerson(context.state.user)].noDraft);
  if (!may.has(locale)) throw new MayNotError(refusalsNow(strapi).mayNotPublish);
  const written = { ...(context.request.body as object | undefined) };
  const read = parseAppointment(written, now());
  if (!read.ok) return refuse(read.problem, languageOfPerson(context.state.user));
  const { person } = actorNow(strapi);
  await inOutboxOrder(strapi, async () =>
    store(
      strapi,
      { type, entry: documentId, language: locale },
      {
        source: (await sourceOfDraft(strapi, { type, documentId, language: locale })) ?? null,
        publishOn: read.value.publishOn ?? null,
        unpublishOn: read.value.unpublishOn ?? null,
        timeZone: read.value.timeZone,
        madeAt: now(),
        person: person?.id ?? null,
        personName: person?.name ?? null,
        failed: null,
        failedAt: null,
        problem: null,
      },
    ),
  );
  return answer(strapi, context, type);
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

function refuse(problems: readonly AppointmentProblem[], language: PanelLanguage): never {
  const { wrong } = sentences[language];
  throw new errors.ValidationError(problems.map(wrong).join('\n'), { problems });
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

function typeIn(strapi: Core.Strapi, { params }: AdminContext): DocumentType {
  const type = draftTypes.find((each) => each === params['type']);
  if (type === undefined) throw new errors.NotFoundError(refusalsNow(strapi).noSuchType);
  return type;
}
