import { join } from 'node:path';
import { strapi } from '../compile/cms.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import type { ChildPlan } from '../processes/child.ts';
import {
  cmsEnvironment,
  previewEnvironment,
  publisherEnvironment,
  systemEnvironment,
} from '../processes/environment.ts';
import { repository } from '../repository.ts';
import type { StartSettings } from './settings.ts';

/** A first start builds the tables of the database, which a small machine needs time for. */
const cmsReadyWithinMs = 180_000;
const publisherReadyWithinMs = 180_000;
const serverReadyWithinMs = 15_000;
const previewReadyWithinMs = 60_000;

export async function cmsPlan(data: DataDirectory, settings: StartSettings): Promise<ChildPlan> {
  const { cmsPort: port, cmsUrl, siteUrl, previewUrl } = settings;
  return {
    name: 'cms',
    title: 'The CMS',
    command: [strapi, 'start'],
    cwd: join(repository, 'cms'),
    env: {
      ...(await cmsEnvironment(data, { port, siteUrl, previewUrl })),
      HUB_KEEP_APPOINTMENTS: '1',
    },
    ready: { by: 'answer', url: new URL('/_health', cmsUrl), status: 204 },
    readyWithinMs: cmsReadyWithinMs,
  };
}

export async function publisherPlan(
  data: DataDirectory,
  settings: StartSettings,
): Promise<ChildPlan> {
  return {
    name: 'publisher',
    title: 'The publisher',
    command: [join(repository, 'scripts', 'publish.ts')],
    cwd: repository,
    env: {
      ...(await publisherEnvironment(data, settings)),
      HUB_PUBLISHER_PORT: String(settings.publisherPort),
    },
    ready: { by: 'message' },
    readyWithinMs: publisherReadyWithinMs,
  };
}

export function serverPlan(data: DataDirectory, { port, siteUrl }: StartSettings): ChildPlan {
  const script = join(repository, 'scripts', 'serve.ts');
  return {
    name: 'server',
    title: 'The static server',
    command: [script, '--dir', data.currentSite, '--port', String(port), '--url', siteUrl.origin],
    cwd: repository,
    env: systemEnvironment(),
    ready: { by: 'message' },
    readyWithinMs: serverReadyWithinMs,
  };
}

export const previewPlan = async (
  data: DataDirectory,
  settings: StartSettings,
): Promise<ChildPlan> => ({
  name: 'preview',
  title: 'The preview',
  command: [join(repository, 'scripts', 'preview.ts')],
  cwd: repository,
  env: await previewEnvironment(data, settings),
  ready: { by: 'message' },
  readyWithinMs: previewReadyWithinMs,
});
