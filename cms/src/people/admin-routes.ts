import { documentTypes, type DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Ability } from './judge';
import type { Person } from './requester';
import { refusalsFor } from './sentences';

/** As much of a request of somebody who is signed in as our routes need. */
export interface AdminContext {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
  readonly state: { readonly userAbility: Ability; readonly user: Person };
  body: unknown;
  type: string;
  attachment(name: string): void;
}

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/hub`. */
  readonly path: string;
  /** What it answers; what it refuses, it throws. */
  readonly answer: (context: AdminContext) => Promise<object>;
  /** An action of our own that only some roles have. */
  readonly action?: string;
}

/** Routes for whoever is signed in to the admin panel; each asks for itself what they may do. */
export function addAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: routes.map(({ method, path, answer, action }) => ({
      method,
      path,
      async handler(context: AdminContext) {
        context.body = await answer(context);
      },
      info: { type: 'admin' },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          ...(action === undefined
            ? []
            : [{ name: 'admin::hasPermissions', config: { actions: [action] } }]),
        ],
      },
    })),
  } as never);
}

/** The type that an address names; there is no answer about another. */
export function typeOfRequest({ params, state }: AdminContext): DocumentType {
  const type = documentTypes.find((each) => each === params['type']);
  if (type === undefined) throw new errors.NotFoundError(refusalsFor(state.user).noSuchType);
  return type;
}
