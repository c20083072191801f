import { type Document, type Issue, parseDocument, type Result } from '@porchlight/shared';

/**
 * Reads an exported document. The same record is read once, whoever asks: what may go into a store
 * is what a library opens a moment later.
 */
export function readDocument(record: unknown): Result<Document, readonly Issue[]> {
  if (typeof record !== 'object' || record === null) return parseDocument(record);
  const known = readings.get(record) ?? parseDocument(record);
  readings.set(record, known);
  return known;
}

const readings = new WeakMap<object, Result<Document, readonly Issue[]>>();
