import {
  directTypes,
  documentTypes,
  type DocumentType,
  draftTypes,
  locales,
  unlocalizedTypes,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { logbookAction } from '../logbook/action';
import { uidOf } from '../store/models';
import { contentTypeService, type Permission, roleService } from './admin-services';

/** Raise it when the table below changes: it overwrites what administrators changed since. */
export const rolesVersion = 4;

/** What a role may do with one type. Publishing includes unpublishing. */
type Deed = 'create' | 'read' | 'update' | 'delete' | 'publish';

interface RoleDefinition {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly grants: readonly Grant[];
}

type Grant =
  | {
      readonly deeds: readonly Deed[];
      readonly types: readonly DocumentType[];
      readonly own?: true;
    }
  | { readonly actions: readonly string[]; readonly own?: true };

const newsroom: readonly DocumentType[] = ['event', 'news-article', 'blog-post', 'story', 'course'];
const written = draftTypes.filter((type) => type !== 'hub-page');

const readPictures = ['plugin::upload.read', 'plugin::upload.assets.download'];
const addPictures = [...readPictures, 'plugin::upload.assets.create'];
const editPictures = ['plugin::upload.assets.update', 'plugin::upload.assets.copy-link'];

const everyone: Grant = { deeds: ['read'], types: directTypes };

/** Super Admin is Strapi's own. The first two take over the roles that Strapi makes by itself. */
export const roles: readonly RoleDefinition[] = [
  {
    code: 'strapi-author',
    name: 'Contributor',
    description: 'Writes drafts of their own. Others publish them.',
    grants: [
      everyone,
      { deeds: ['create', 'read', 'update'], types: written, own: true },
      { actions: addPictures },
      { actions: ['plugin::upload.assets.update'], own: true },
    ],
  },
  {
    code: 'strapi-editor',
    name: 'Editor',
    description: 'Edits and publishes events, news, blog posts, stories and courses.',
    grants: [
      everyone,
      { deeds: ['read'], types: written },
      { deeds: ['create', 'read', 'update', 'publish'], types: newsroom },
      { actions: [...addPictures, ...editPictures] },
    ],
  },
  {
    code: 'managing-editor',
    name: 'Managing editor',
    description: 'Edits and publishes everything, the home page and the settings included.',
    grants: [
      { deeds: ['create', 'read', 'update', 'delete', 'publish'], types: documentTypes },
      { actions: [...addPictures, ...editPictures, logbookAction] },
    ],
  },
  {
    code: 'site-admin',
    name: 'Site admin',
    description: 'Looks after people and languages, and removes tokens. Edits no content.',
    grants: [
      {
        actions: [
          ...['create', 'read', 'update', 'delete'].map((deed) => `admin::users.${deed}`),
          'admin::roles.read',
          logbookAction,
          // Not to make or to change one: a token can do more than a role.
          ...['access', 'read', 'delete'].map((deed) => `admin::api-tokens.${deed}`),
          // Not to change them: the site's own languages are the CMS's to keep, the first one as well.
          ...['create', 'read'].map((deed) => `plugin::i18n.locale.${deed}`),
        ],
      },
    ],
  },
];

export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  const service = roleService(strapi);
  for (const { code, name, description, grants } of roles) {
    const known = await service.findOne({ code });
    const { id } = known ?? (await service.create({ code, name, description }));
    if (known !== null) await service.update({ id }, { name, description });
    await service.assignPermissions(
      id,
      grants.flatMap((grant) => permissionsOf(strapi, grant)),
    );
  }
}

function permissionsOf(strapi: Core.Strapi, grant: Grant): readonly Permission[] {
  const conditions = grant.own === true ? ['admin::is-creator'] : [];
  if ('actions' in grant)
    return grant.actions.map((action) => ({ action, subject: null, properties: {}, conditions }));
  return grant.types.flatMap((type) =>
    grant.deeds
      .filter((deed) => deed !== 'publish' || isDraftType(type))
      .map((deed) => ({
        action: `plugin::content-manager.explorer.${deed}`,
        subject: uidOf(type),
        properties: propertiesOf(strapi, type, deed),
        conditions,
      })),
  );
}

const isDraftType = (type: DocumentType): boolean =>
  (draftTypes as readonly DocumentType[]).includes(type);

function propertiesOf(
  strapi: Core.Strapi,
  type: DocumentType,
  deed: Deed,
): Permission['properties'] {
  const model = strapi.contentType(uidOf(type));
  const localized = !(unlocalizedTypes as readonly DocumentType[]).includes(type);
  const hasFields = deed === 'create' || deed === 'read' || deed === 'update';
  const { components } = strapi;
  return {
    ...(hasFields
      ? { fields: contentTypeService(strapi).getNestedFields(model, { components }) }
      : {}),
    ...(localized ? { locales: [...locales] } : {}),
  };
}
