import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { Failure, systemCode } from '../terminal/failure.ts';

/** Reads one of our own JSON files; undefined when there is none, a failure when it is no such file. */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  failure = unreadable(path),
): Promise<z.infer<Schema> | undefined> {
  const text = await readTextIfThere(path);
  if (text === undefined) return undefined;
  const read = schema.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw failure;
}

const unreadable = (path: string): Failure =>
  new Failure(`${path} cannot be read.`, {
    remedy: 'Restore it from a backup, or choose another data directory with --data.',
  });

export async function readTextIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}

export const toJsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
