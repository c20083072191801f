/** What an editor's browser would do, over the same HTTP interface. */
export interface AdminClient {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body?: unknown) => Promise<unknown>;
  readonly put: (path: string, body: unknown) => Promise<unknown>;
  readonly remove: (path: string) => Promise<unknown>;
}

/** Signs in to a running CMS. */
export async function signIn(cms: URL, email: string, password: string): Promise<AdminClient> {
  return clientOf(cms, await tokenFor(cms, email, password));
}

/** What somebody is let in with. */
export const tokenFor = async (cms: URL, email: string, password: string): Promise<string> =>
  tokenOf(await send(cms, undefined, 'POST', '/admin/login', { email, password }));

/** For whoever is signed in already. */
export const clientOf = (cms: URL, token: string): AdminClient => ({
  get: (path) => send(cms, token, 'GET', path),
  post: (path, body = {}) => send(cms, token, 'POST', path, body),
  put: (path, body) => send(cms, token, 'PUT', path, body),
  remove: (path) => send(cms, token, 'DELETE', path),
});

/** Where the content manager keeps an entry of a type with drafts. */
export const entryPath = (type: string, documentId: string, locale = 'en'): string =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}?locale=${locale}`;

export const actionPath = (type: string, documentId: string, action: string): string =>
  entryPath(type, documentId).replace('?', `/actions/${action}?`);

async function send(
  cms: URL,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(new URL(path, cms), {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

function tokenOf(answer: unknown): string {
  const { data } = answer as { readonly data: { readonly token: string } };
  return data.token;
}
