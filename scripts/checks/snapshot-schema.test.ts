import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  describeSnapshotProblem,
  parseDocument,
  readSnapshot,
  snapshotJsonSchema,
} from '@porchlight/shared';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';

import { sha256 } from '../publisher/sha256.ts';
import { repository } from '../repository.ts';

const schemaFile = join(repository, 'docs/snapshot-format.schema.json');
const page = await readFile(join(repository, 'docs/snapshot-format.md'), 'utf8');
const example = /```ndjson\n(.*?)```/s.exec(page)?.[1] ?? '';

test('the JSON Schema in docs is the one the reader’s schemas make (vitest -u writes it)', async () => {
  const style = await resolveConfig(schemaFile);
  const made = await format(JSON.stringify(snapshotJsonSchema()), {
    ...style,
    filepath: schemaFile,
  });
  await expect(made).toMatchFileSnapshot(schemaFile);
});

test('the example in docs is a whole snapshot, and each of its lines is as the schema says', async () => {
  const read = readSnapshot(example, sha256);
  if (!read.ok) throw new Error(describeSnapshotProblem(read.problem));
  expect(read.value.documents.map((document) => parseDocument(document).ok)).toEqual([true]);

  const isLine = new Ajv2020({ strict: true }).compile(
    JSON.parse(await readFile(schemaFile, 'utf8')),
  );
  const lines = example.trimEnd().split('\n');
  expect(lines.map((line) => isLine(JSON.parse(line)))).toEqual(lines.map(() => true));
  expect(isLine({ line: 'document' })).toBe(false);
  expect(isLine({ line: 'poem' })).toBe(false);
});
