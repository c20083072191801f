import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { newSlug } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';

const require = createRequire(join(compiled, 'index.js'));
const { invitationFor, resetLinkFor } = require(
  join(compiled, 'src', 'people', 'links.js'),
) as typeof import('../src/people/links.ts');

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const post = (path: string, body: object): Promise<Response> =>
  fetch(new URL(path, hub.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const tokenIn = (link: string, name: string): string => new URL(link).searchParams.get(name) ?? '';

async function invited(): Promise<string> {
  const email = `${newSlug()}@library.example`;
  const link = await invitationFor(hub.strapi, email, 'Editor');
  const registrationToken = tokenIn(link, 'registrationToken');
  const userInfo = { firstname: 'Ana', password: 'Porchlight-for-tests-3' };
  expect((await post('/admin/register', { registrationToken, userInfo })).status).toBe(200);
  return email;
}

test('an invitation lets somebody in with the role it names', async () => {
  const email = await invited();
  const user = await hub.strapi.db
    .query('admin::user')
    .findOne({ where: { email }, populate: ['roles'] });
  expect(user).toMatchObject({ isActive: true, roles: [{ name: 'Editor' }] });
});

test('an invitation can be given again until it is used', async () => {
  const email = `${newSlug()}@library.example`;
  const first = await invitationFor(hub.strapi, email, 'Contributor');
  expect(await invitationFor(hub.strapi, email, 'Editor')).not.toBe(first);
  await expect(invitationFor(hub.strapi, await invited(), 'Editor')).rejects.toThrow(
    /can already sign in/,
  );
});

test('a reset link changes the password, once', async () => {
  const email = await invited();
  const code = tokenIn(await resetLinkFor(hub.strapi, email), 'code');
  const request = { resetPasswordToken: code, password: 'Porchlight-for-tests-4' };
  expect((await post('/admin/reset-password', request)).status).toBe(200);
  expect((await post('/admin/reset-password', request)).status).toBe(400);
  const { password } = request;
  expect((await post('/admin/login', { email, password })).status).toBe(200);
});

test('a role or a person that does not exist is named', async () => {
  await expect(invitationFor(hub.strapi, 'a@b.example', 'Boss')).rejects.toThrow(/no role "Boss"/);
  await expect(resetLinkFor(hub.strapi, 'nobody@b.example')).rejects.toThrow(/Nobody here/);
});
