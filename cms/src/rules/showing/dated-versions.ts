import { type DatedSchedule, type Event, isDated } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportType } from '../../export/documents';
import { publicationTable, type PublicationRow } from '../../store/public-record';
import { judge } from '../record/judgement';

export interface DatedEvent extends Event {
  readonly schedule: DatedSchedule;
}

/** A public language version of an event with a date: how it reads now, and what was noted of it. */
export interface DatedVersion {
  readonly event: DatedEvent;
  readonly digest: string;
  readonly publication: PublicationRow;
}

/** All of them. What the site could not read is in no calendar, so it is left out. */
export async function datedVersions(strapi: Core.Strapi): Promise<readonly DatedVersion[]> {
  const publications = await publicationTable(strapi).findMany({ where: { type: 'event' } });
  const publicationOf = new Map(
    publications.map((row) => [`${row.entry} ${row.language}`, row] as const),
  );
  const exported = await exportType(strapi, 'event');
  return exported.flatMap((version): readonly DatedVersion[] => {
    const { document: event, digest } = judge(version);
    const publication = publicationOf.get(`${version.record.documentId} ${version.record.locale}`);
    if (event?.type !== 'event' || !hasDate(event) || publication === undefined) return [];
    return [{ event, digest, publication }];
  });
}

const hasDate = (event: Event): event is DatedEvent => isDated(event.schedule);
