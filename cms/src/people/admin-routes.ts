import type { Core } from '@strapi/strapi';

import type { Ability } from '../receipts/readers';
import type { Person } from './requester';

/** As much of a request of somebody who is signed in as our routes need. */
export interface AdminContext {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: Ability; readonly user: Person };
  body: unknown;
}

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/hub`. */
  readonly path: string;
  /** What it answers; what it refuses, it throws. */
  readonly answer: (context: AdminContext) => Promise<object>;
}

/** Routes for whoever is signed in to the admin panel; each asks for itself what they may do. */
export function addAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/hub',
    routes: routes.map(({ method, path, answer }) => ({
      method,
      path,
      async handler(context: AdminContext) {
        context.body = await answer(context);
      },
      info: { type: 'admin' },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  } as never);
}
