import type { Core } from '@strapi/strapi';

import { table } from '../store/rows';
import { languageOfPerson } from './language';
import { MayNotError } from './may-not-error';
import { editorRequest } from './requester';

/**
 * Strapi lets whoever may edit accounts hand out any role, to themselves as well. Here nobody changes
 * their own roles, and only a Super Admin makes or changes one.
 */

const sentences = {
  en: {
    notTheHighest: 'Only a Super Admin changes the account of a Super Admin.',
    notYourOwn: 'You cannot change your own roles. Please ask a colleague.',
    notSoHigh: 'Only a Super Admin makes somebody a Super Admin.',
  },
  es: {
    notTheHighest: 'Solo un Super Admin cambia la cuenta de un Super Admin.',
    notYourOwn: 'No puede cambiar sus propios roles. Pídaselo a otra persona del equipo.',
    notSoHigh: 'Solo un Super Admin hace Super Admin a otra persona.',
  },
} as const;

interface Ranked {
  readonly id: number;
  readonly roles?: readonly { readonly id: number; readonly code: string }[];
}

/** What Strapi's database tells before it writes an account. */
interface Told {
  readonly params: {
    readonly where?: Readonly<Record<string, unknown>>;
    readonly data?: Readonly<Record<string, unknown>>;
  };
}

const highest = 'strapi-super-admin';
const isHighest = ({ roles = [] }: Ranked): boolean => roles.some(({ code }) => code === highest);

export function watchRanks(strapi: Core.Strapi): void {
  const find = (where: object): Promise<Ranked | null> => findRanked(strapi, where);
  const refuse = async (target: Ranked | null, { params }: Told): Promise<void> => {
    const { person } = editorRequest(strapi) ?? {};
    if (person === undefined) return;
    const asker = await find({ id: person.id });
    if (asker === null || isHighest(asker)) return;
    const says = sentences[languageOfPerson(person)];
    const wanted = idsIn(params.data?.['roles']);
    if (target !== null && isHighest(target) && target.id !== asker.id)
      throw new MayNotError(says.notTheHighest);
    if (wanted === undefined) return;
    if (target?.id === asker.id && !areRolesOf(asker, wanted))
      throw new MayNotError(says.notYourOwn);
    const given = await table<{ readonly code: string }>(strapi, 'admin::role').findMany({
      where: { id: { $in: [...wanted] } },
    });
    if (given.some(({ code }) => code === highest)) throw new MayNotError(says.notSoHigh);
  };
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate: (told: Told) => refuse(null, told),
    beforeUpdate: async (told: Told) => refuse(await find(told.params.where ?? {}), told),
    beforeDelete: async (told: Told) => refuse(await find(told.params.where ?? {}), told),
  } as never);
}

/** Whether an account may do everything. */
export async function isSuperAdmin(strapi: Core.Strapi, id: number): Promise<boolean> {
  const person = await findRanked(strapi, { id });
  return person !== null && isHighest(person);
}

const findRanked = (strapi: Core.Strapi, where: object): Promise<Ranked | null> =>
  table<Ranked>(strapi, 'admin::user').findOne({ where: { ...where }, populate: ['roles'] });

const areRolesOf = ({ roles = [] }: Ranked, wanted: ReadonlySet<number>): boolean =>
  roles.length === wanted.size && roles.every(({ id }) => wanted.has(id));

/** The roles that a write gives, in each of the forms that Strapi takes; undefined for none. */
function idsIn(roles: unknown): ReadonlySet<number> | undefined {
  if (roles === undefined || roles === null) return undefined;
  const listed = Array.isArray(roles)
    ? roles
    : Object.values(roles as object).flatMap((each: unknown) => (Array.isArray(each) ? each : []));
  return new Set(
    listed.map((role: unknown) =>
      Number(typeof role === 'object' && role !== null ? (role as { id: unknown }).id : role),
    ),
  );
}
