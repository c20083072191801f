import { documentTypes, type DocumentType, fieldsRead } from '@porchlight/shared';
import type { Core, UID } from '@strapi/strapi';

/** As much of an attribute's definition as reading and writing rows needs. */
export interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly relation?: string;
  readonly target?: string;
  /** When a form shows the field, in JSON Logic. */
  readonly conditions?: { readonly visible?: unknown };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

export type Attributes = readonly (readonly [name: string, attribute: Attribute])[];

export const uidOf = (type: DocumentType): UID.ContentType =>
  `api::${type}.${type}` as UID.ContentType;

export const typeOfUid = (uid: string): DocumentType | undefined =>
  documentTypes.find((type) => uidOf(type) === uid);

/** The attributes of a document type that are content, in the order of its parser. */
export function attributesOf(strapi: Core.Strapi, type: DocumentType): Attributes {
  const all = strapi.contentType(uidOf(type)).attributes as Record<string, Attribute>;
  return fieldsRead(type).flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
}

export function attributesOfComponent(strapi: Core.Strapi, uid: string): Attributes {
  const component = strapi.components[uid as UID.Component] as unknown as {
    readonly attributes: Record<string, Attribute>;
  };
  return Object.entries(component.attributes).filter(([name]) => name !== 'id');
}

/** Relations follow the document, not the language, though Strapi keeps them for each language. */
const isLinked = (strapi: Core.Strapi, attribute: Attribute): boolean =>
  attribute.type === 'relation' ||
  (attribute.component !== undefined &&
    attributesOfComponent(strapi, attribute.component).some(([, inner]) =>
      isLinked(strapi, inner),
    ));

const isLocalized = (attribute: Attribute): boolean =>
  attribute.pluginOptions?.i18n?.localized === true;

/** What is said once for all languages of a document: neither translated nor a link. */
export const factsOf = (strapi: Core.Strapi, type: DocumentType): Attributes =>
  attributesOf(strapi, type).filter(
    ([, attribute]) => !isLinked(strapi, attribute) && !isLocalized(attribute),
  );

export const linksOf = (strapi: Core.Strapi, type: DocumentType): Attributes =>
  attributesOf(strapi, type).filter(([, attribute]) => isLinked(strapi, attribute));
