import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { directTypes, type DocumentType } from '@porchlight/shared';

const source = join(import.meta.dirname, '..', 'src');

export interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly min?: number | string;
  readonly max?: number;
  readonly regex?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly inversedBy?: string;
  readonly mappedBy?: string;
}

export interface Schema {
  readonly info: { readonly displayName: string };
  readonly options: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

const read = (path: string): Schema =>
  JSON.parse(readFileSync(join(source, path), 'utf8')) as Schema;

export const typeSchema = (type: DocumentType): Schema =>
  read(`api/${type}/content-types/${type}/schema.json`);

export const componentSchema = (name: string): Schema => read(`components/content/${name}.json`);

export const componentNames: readonly string[] = readdirSync(
  join(source, 'components', 'content'),
).map((file) => file.replace(/\.json$/, ''));

/** Whether a content type, by its uid, has no drafts. */
export const isDirect = (uid: string): boolean =>
  directTypes.some((type) => uid === `api::${type}.${type}`);
