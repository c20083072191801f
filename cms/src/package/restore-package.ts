import { readFile } from 'node:fs/promises';

import { type Editing, readEditing } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { appointmentTable } from '../appointments/table';
import { importSnapshot } from '../import/import-snapshot';
import { Refusal } from '../refusal';
import { closureTable } from '../closures/table';
import { formerAddressTable, publicationTable, withdrawn } from '../store/public-record';
import { importedEventTable } from '../intake/imported-events';
import { versionTable } from '../versions/table';
import { packagePlaces } from './places';
import { restoreDrafts } from './restore-drafts';

/** Fills an empty hub with a data package. All of it, or nothing. */
export async function restorePackage(
  strapi: Core.Strapi,
  folder: string,
  tell: (sentence: string) => void,
): Promise<{ readonly documents: number; readonly drafts: number; readonly media: number }> {
  const places = packagePlaces(folder);
  const editing = await readEditingFile(places.editing);
  const imported = await importSnapshot(strapi, places.snapshot, tell, {
    media: editing.files,
    add: async ({ documents, uploaded }) => {
      await restoreDrafts(strapi, editing.drafts, { documents, uploaded, tell });
      await restoreHistory(strapi, editing);
    },
  });
  return { ...imported, drafts: editing.drafts.length };
}

async function readEditingFile(path: string): Promise<Editing> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(`${path} cannot be read. Please check its name and who may read it.`);
  });
  const editing = readEditing(text);
  if (!editing.ok)
    throw new Refusal(
      `Line ${editing.problem.line} of ${path} is not part of a data package. Please export it again.`,
    );
  return editing.value;
}

async function restoreHistory(strapi: Core.Strapi, editing: Editing): Promise<void> {
  for (const { type, documentId: entry, locale: language, ...row } of editing.withdrawn)
    await publicationTable(strapi).create({
      data: {
        type,
        entry,
        language,
        ...row,
        digest: withdrawn,
        source: null,
        path: null,
        noted: null,
      },
    });
  // A snapshot says where they lead; these say whose they are, also while that is not public.
  const addresses = formerAddressTable(strapi);
  await addresses.deleteMany({ where: {} });
  for (const data of editing.formerAddresses) await addresses.create({ data });
  for (const data of editing.importedEvents) await importedEventTable(strapi).create({ data });
  for (const { documentId: entry, locale: language, ...row } of editing.appointments)
    await appointmentTable(strapi).create({
      data: { ...row, entry, language, ...nobody, failed: null, failedAt: null, problem: null },
    });
  // Each of what the snapshot brought is among them, with who published it.
  await versionTable(strapi).deleteMany({ where: {} });
  for (const { documentId: entry, locale: language, by, ...row } of editing.versions) {
    const action = row.fields === null ? 'unpublish' : 'publish';
    const data = { ...row, entry, language, action, person: null, personName: by } as const;
    await versionTable(strapi).create({ data });
  }
  for (const data of editing.closures)
    await closureTable(strapi).create({ data: { ...data, person: null, undoer: null } });
}

/** People stay behind. */
const nobody = { person: null, personName: null, madeAt: null, source: null };
