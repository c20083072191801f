import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';

const require = createRequire(join(compiled, 'index.js'));
const { ensureTokens, tokenPermissions } = require(
  join(compiled, 'src', 'bootstrap', 'tokens.js'),
) as typeof import('../src/bootstrap/tokens.ts');

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const permissions = () => hub.strapi.db.query('admin::api-token-permission');
const tokenOf = async (name: string): Promise<number> =>
  (await hub.strapi.db.query('admin::api-token').findOne({ where: { name } })).id;
const rowsOf = async (name: string) => {
  const where = { token: { id: await tokenOf(name) } };
  const rows = await permissions().findMany({ where, orderBy: { id: 'asc' } });
  return rows.map(({ id, action }) => ({ id: Number(id), action: String(action) }));
};
const actionsOf = async (name: string) => (await rowsOf(name)).map(({ action }) => action);

test('a start that changes nothing of a token writes nothing of it', async () => {
  const before = [await rowsOf('publisher'), await rowsOf('preview')];
  await ensureTokens(hub.strapi);
  expect([await rowsOf('publisher'), await rowsOf('preview')]).toEqual(before);
});

test('a token may do what is listed, whatever it could before', async () => {
  const [first] = await rowsOf('publisher');
  const token = await tokenOf('publisher');
  await permissions().delete({ where: { id: first?.id } });
  await permissions().create({ data: { action: 'api::export.export.draft', token } });
  await ensureTokens(hub.strapi);
  expect((await actionsOf('publisher')).toSorted()).toEqual(
    [...tokenPermissions.publisher].toSorted(),
  );
});

test('a start that fails half-way leaves tokens as they were', async () => {
  const token = await tokenOf('preview');
  const [first] = await rowsOf('preview');
  await permissions().delete({ where: { id: first?.id } });
  await permissions().create({ data: { action: 'api::export.export.audit', token } });
  const before = await rowsOf('preview');
  const table = permissions();
  const { create } = table;
  Object.assign(table, { create: () => Promise.reject(new Error('The disk is full.')) });
  await expect(ensureTokens(hub.strapi)).rejects.toThrow('The disk is full.');
  Object.assign(table, { create });
  expect(await rowsOf('preview')).toEqual(before);
  await ensureTokens(hub.strapi);
  expect((await actionsOf('preview')).toSorted()).toEqual([...tokenPermissions.preview].toSorted());
});
