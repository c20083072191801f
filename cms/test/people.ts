import { newSlug } from './content.ts';
import { testEnvironment } from './environment.ts';
import type { Hub } from './hub.ts';

/** What somebody who is signed in to the admin gets for a request. */
export interface Answer {
  readonly status: number;
  /** The id of the document that the answer is about. */
  readonly id: string;
  readonly json: unknown;
}

/** Where a CMS answers. */
export type Reachable = Pick<Hub, 'url'>;

export type SignedIn = (method: string, path: string, body?: object) => Promise<Answer>;

/** Somebody with a role, signed in through the admin's own API. */
export const someone = async (hub: Hub, role: string): Promise<SignedIn> =>
  signedIn(hub, await someonesToken(hub, role));

/** What somebody new with a role is let in with. */
export async function someonesToken(hub: Hub, role: string): Promise<string> {
  const { id } = await hub.strapi.db.query('admin::role').findOne({ where: { name: role } });
  const email = `${newSlug()}@library.example`;
  await hub.strapi.service('admin::user')['create']?.({
    email,
    firstname: role,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  return sessionOf(hub, email);
}

/** The first administrator, who may do everything. */
export async function administrator(hub: Hub): Promise<SignedIn> {
  return signedIn(hub, await administratorToken(hub));
}

export const administratorToken = (hub: Hub): Promise<string> =>
  sessionOf(hub, testEnvironment('/')['HUB_ADMIN_EMAIL'] ?? '');

export const signedIn =
  (hub: Reachable, token: string): SignedIn =>
  async (method, path, body) => {
    const answer = await fetch(new URL(path, hub.url), {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = await answer.json().catch(() => ({}));
    const { data } = json as { readonly data?: { readonly documentId?: string } };
    return { status: answer.status, id: data?.documentId ?? '', json };
  };

/**
 * What Strapi answers to a right password. Its own way to it refuses the sixth one of an address within
 * five minutes, over all hubs of a process.
 */
async function sessionOf({ strapi }: Hub, email: string): Promise<string> {
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email } });
  const sessions = strapi.sessionManager('admin');
  const { token } = await sessions.generateRefreshToken(String(id), undefined, { type: 'session' });
  const session = await sessions.generateAccessToken(token);
  if ('error' in session) throw new Error(session.error);
  return session.token;
}

/** Signs the first administrator in as the form of the admin does. */
export async function signIn(hub: Reachable): Promise<string> {
  const { HUB_ADMIN_EMAIL: email, HUB_ADMIN_PASSWORD: password } = testEnvironment('/');
  const answer = await fetch(new URL('/admin/login', hub.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await answer.json()) as { readonly data: { readonly token: string } };
  return data.token;
}
