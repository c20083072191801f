import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeIdentity } from '../compile/digest.ts';
import { repository } from '../repository.ts';
import { readJsonFile } from './json-file.ts';

/** What runs on a data directory, as far as its database is concerned. */
export interface Product {
  readonly version: string;
  /** Changes whenever the CMS could bring the tables of a database into another form. */
  readonly schemas: string;
}

const packageFile = z.object({ version: z.string() });

/** Strapi's own version, our content types and the migrations: all that shapes the tables. */
const shaping = ['cms/package.json', 'cms/database'];
const schemaFiles = 'cms/src/{api,components}/**/*.json';

/** The product of this checkout. */
export async function currentProduct(): Promise<Product> {
  const found = await readJsonFile(join(repository, 'package.json'), packageFile);
  const schemas = await Array.fromAsync(glob(schemaFiles, { cwd: repository }));
  return {
    version: found?.version ?? 'unknown',
    schemas: await codeIdentity(repository, [...shaping, ...schemas]),
  };
}
