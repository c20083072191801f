import {
  type CalendarDate,
  type Instant,
  locales,
  parseInstant,
  readSnapshot,
  type Snapshot,
  writeSnapshot,
} from '@porchlight/shared';

import { type Hub, loadCompiledSite } from '../publisher/compiled-site.ts';
import { type RenderedSite, renderSite } from './render-site.ts';
import { sha256 } from '../publisher/sha256.ts';
import { demoSnapshot } from '../seed/demo-snapshot.ts';

/** The day that the demo of all checks was seeded on, so that no check depends on today. */
export const demoDay = '2026-06-15' as CalendarDate;

/** A moment among the demo's own events. */
export const demoMoment = at('2026-06-15T12:00:00Z');

/** The moment at which the home page shows exactly the facts that the demo stands for. */
export const goldenMoment = at('2025-01-20T12:00:00Z');

export const demoUrl = 'https://hub.alder.example';

/** Reads an instant that a check writes by hand. */
export function at(text: string): Instant {
  const moment = parseInstant(text);
  if (moment === undefined) throw new Error(`${text} is not an instant.`);
  return moment;
}

let snapshot: Promise<Snapshot> | undefined;

/** The demo as the publisher would pull it. */
export const demo = (): Promise<Snapshot> => (snapshot ??= demoSeededOn(demoDay));

/** What a demo holds that was seeded on a day. */
export async function demoSeededOn(day: CalendarDate): Promise<Snapshot> {
  const { content } = await demoSnapshot(day, {
    name: 'Porchlight',
    url: demoUrl,
    uidDomain: 'hub.alder.example',
    tagAuthority: 'hub.alder.example,2026-06-15',
    locales: [...locales],
  });
  const read = readSnapshot(writeSnapshot(content, sha256), sha256);
  if (!read.ok) throw new Error(`The demo is not a snapshot: ${read.problem.code}.`);
  return read.value;
}

export async function hubAt(moment: Instant, of?: Snapshot): Promise<Hub> {
  const { buildHub } = await loadCompiledSite();
  return buildHub(of ?? (await demo()), moment);
}

/** Every address of the demo at a moment. */
export const siteAt = async (moment: Instant, of?: Snapshot): Promise<RenderedSite> =>
  renderSite(await loadCompiledSite(), await hubAt(moment, of));

/** The text of one file of a rendered site; a file that is not there is a mistake of the check. */
export function textOf(site: RenderedSite, file: string): string {
  const rendered = site.files.get(file);
  if (rendered === undefined)
    throw new Error(
      `${file} was not rendered: ${site.failed.get(file) ?? 'there is no such path'}`,
    );
  return rendered.bytes.toString();
}
