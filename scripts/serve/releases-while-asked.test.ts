import { once } from 'node:events';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './served-site.fixture.ts';
import { isFull } from '../quality/size.ts';

/** The everyday run is a sample of the full one. */
const { requests, turns } = isFull
  ? { requests: 100_000, turns: 1000 }
  : { requests: 2000, turns: 50 };
const visitors = 8;

const text = (file: string, version: number, length: number): string =>
  `${version} ${file} `.repeat(length).slice(0, length);

/** A file in its two versions, which take turns. */
const fileOf = (path: string, file: string, lengths: readonly [number, number]) => ({
  path,
  file,
  versions: [text(file, 0, lengths[0]), text(file, 1, lengths[1])],
});

/** As long as each other, longer and shorter, and too long to be read at once. */
const small = [
  fileOf('/events/talk.ics', 'events/talk.ics', [500, 500]),
  fileOf('/', 'index.html', [40, 20_000]),
  fileOf('/feeds/all.xml', 'feeds/all.xml', [30_000, 12]),
];
const large = fileOf('/media/plan.pdf', 'media/plan.pdf', [1_300_000, 1_200_000]);
const files = [...small, large];

interface Site {
  readonly port: number;
  /** Makes a version the one that visitors get. */
  readonly publish: (version: number) => Promise<void>;
}

/** Asks all the time, publishes all the while, and tells what was not a version of that very time. */
async function faultsWhilePublishing({ port, publish }: Site): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  onTestFinished(() => agent.destroy());
  const faults: string[] = [];
  const tags = new Map<string, string>();
  let [asked, begun, published] = [0, 0, 0];

  let publishing = Promise.resolve();
  const publishNext = async (): Promise<void> => {
    await publish((begun += 1));
    published = begun;
  };
  const visit = async (): Promise<void> => {
    while (asked < requests) {
      asked += 1;
      if (asked % (requests / turns) === 0) publishing = publishing.then(publishNext);
      const { path, versions } = asked % 100 === 0 ? large : small[asked % small.length]!;
      const before = published;
      const { status, tag, length, body } = await read(agent, port, path);
      const possible = begun > before ? versions : [versions[before % 2]!];
      if (status !== 200) faults.push(`${path} answers ${status}`);
      if (!possible.includes(body)) faults.push(`${path} holds ${body.slice(0, 30)}`);
      if (length !== String(body.length)) faults.push(`${path} says it has ${length} bytes`);
      if ((tags.get(tag) ?? body) !== body) faults.push(`${path} has the tag of another version`);
      tags.set(tag, body);
    }
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  await publishing;
  expect(published).toBe(turns);
  return faults;
}

async function read(agent: Agent, port: number, path: string) {
  const asked = get({ agent, port, path, host: '127.0.0.1' });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray()).toString();
  const { etag: tag = '', 'content-length': length } = answer.headers;
  return { status: answer.statusCode, tag, length, body };
}

async function put(root: string, version: number): Promise<void> {
  for (const { file, versions } of files) {
    const target = join(root, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.next`, versions[version % 2]!);
    await rename(`${target}.next`, target);
  }
}

test(`${turns} switches of the link to the release, during ${requests} requests`, async () => {
  const { folder, port } = await serve({});
  const link = join(folder, 'current');
  await put(join(folder, '0'), 0);
  await put(join(folder, '1'), 1);
  const publish = async (version: number): Promise<void> => {
    await symlink(String(version % 2), `${link}.${version}`);
    await rename(`${link}.${version}`, link);
  };
  await publish(0);
  expect(await faultsWhilePublishing({ port, publish })).toEqual([]);
});

test(`${turns} renames of every file in place, during ${requests} requests`, async () => {
  const { root, port } = await serve({});
  await put(root, 0);
  const publish = (version: number): Promise<void> => put(root, version);
  expect(await faultsWhilePublishing({ port, publish })).toEqual([]);
});
