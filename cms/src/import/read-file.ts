import { readFile } from 'node:fs/promises';

import {
  describeIssue,
  describeSnapshotProblem,
  type Document,
  type DocumentRecord,
  parseDocument,
  readSnapshot,
  separate,
  type Snapshot,
} from '@porchlight/shared';

import { Refusal } from '../refusal';
import { sha256 } from '../sha256';

/** A document as the file has it, and as the site would read it. */
export interface ImportedDocument {
  readonly record: DocumentRecord;
  readonly document: Document;
}

export interface ImportFile extends Omit<Snapshot, 'documents'> {
  readonly documents: readonly ImportedDocument[];
  /** Where the files of its media are, each named by the hash of its bytes. */
  readonly mediaFolder: string;
}

/** Reads a snapshot as a whole. Every document that the site could not read is named; then none is kept. */
export async function readImportFile(path: string): Promise<ImportFile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(`${path} cannot be read. Please check its name and who may read it.`);
  });
  const snapshot = readSnapshot(text, sha256);
  if (!snapshot.ok) throw new Refusal(`${path}: ${describeSnapshotProblem(snapshot.problem)}`);
  const { values, problems } = separate(
    snapshot.value.documents.map((record) => {
      const read = parseDocument(record);
      return read.ok
        ? { ok: true as const, value: { record: record as DocumentRecord, document: read.value } }
        : read;
    }),
  );
  if (problems.length > 0)
    throw new Refusal(
      problems
        .flat()
        .map((issue) => describeIssue(issue))
        .join('\n'),
    );
  return { ...snapshot.value, documents: values, mediaFolder: `${path}.media` };
}
