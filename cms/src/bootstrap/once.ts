import type { Core } from '@strapi/strapi';

/** Runs a step when its version rose, so that what administrators changed since then survives. */
export async function oncePerVersion(
  strapi: Core.Strapi,
  key: string,
  version: number,
  run: () => Promise<void>,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'hub' });
  const done = Number((await store.get({ key })) ?? 0);
  if (done >= version) return;
  await run();
  await store.set({ key, value: version });
}
