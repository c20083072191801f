import type { DocumentRecord, DocumentType, Snapshot } from '@porchlight/shared';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { audit } from '../../publisher/engine/audit.ts';
import { realDisk } from '../../publisher/tree/disk.ts';
import { engineOfTest, smallHub } from './engine.fixture.ts';

/** A small hub as it was published first. */
export const first: Snapshot = await smallHub(3);

/** The first document of a type that a test can edit. */
export function documentOf(
  type: DocumentType,
  is: (document: DocumentRecord) => boolean = () => true,
): DocumentRecord {
  const documents = first.documents as readonly DocumentRecord[];
  const found = documents.find((document) => document.type === type && is(document));
  if (found === undefined) throw new Error(`The hub has no such ${type}.`);
  return found;
}

/** The state after an editor has changed one document. */
export function edited(before: Snapshot, { documentId }: DocumentRecord, fields: object): Snapshot {
  const number = before.head.number + 1;
  const documents = (before.documents as readonly DocumentRecord[]).map((document) =>
    document.documentId === documentId
      ? { ...document, number, fields: { ...document.fields, ...fields } }
      : document,
  );
  return { ...before, head: { ...before.head, number }, documents };
}

/** An engine whose runs have ended, down to the disk, when they answer. */
export async function engineIn(root: string, code = 'code', disk = realDisk) {
  const opened = await engineOfTest({ root, clock: () => referenceMoment, code, disk });
  const settled = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    await opened.works.journal.settle();
    return value;
  };
  return {
    ...opened,
    root,
    takeIn: (snapshot: Snapshot) => settled(opened.takeIn(snapshot)),
    publish: (before: Snapshot, after: Snapshot) => settled(opened.publish(before, after)),
    goOn: (stop?: AbortSignal) => settled(opened.goOn(stop)),
    audit: () => settled(audit(opened.works, true)),
  };
}

/** The site of that hub, as it is after its first run. */
export async function freshSite() {
  const site = await engineIn(await temporaryFolder());
  await site.takeIn(first);
  return site;
}
