import { z } from 'zod';

import { snapshotLine } from './format.ts';

/**
 * The JSON Schema of one line of a snapshot, for readers in other languages. What it cannot say
 * (order, counts, hashes, that a redirect either leads somewhere or is gone) `docs/snapshot-format.md`
 * says.
 */
export const snapshotJsonSchema = () => ({
  title: 'One line of a Porchlight snapshot',
  ...z.toJSONSchema(snapshotLine, { target: 'draft-2020-12', io: 'input' }),
});
