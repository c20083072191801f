import type { Core } from '@strapi/strapi';

/** Strapi leaves its admin services untyped; this is as much of them as we use. */

export interface Role {
  readonly id: number;
  readonly name: string;
  readonly code: string;
}

export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly conditions: readonly string[];
}

export interface RoleService {
  findOne(where: Readonly<Record<string, unknown>>): Promise<Role | null>;
  create(role: Omit<Role, 'id'> & { readonly description: string }): Promise<Role>;
  update(
    where: { readonly id: number },
    role: { readonly name: string; readonly description: string },
  ): Promise<Role>;
  getSuperAdmin(): Promise<Role | null>;
  assignPermissions(role: number, permissions: readonly Permission[]): Promise<unknown>;
}

export interface User {
  readonly id: number;
  readonly email: string;
  readonly registrationToken: string | null;
  readonly isActive: boolean;
}

export interface UserService {
  exists(): Promise<boolean>;
  findOneByEmail(email: string): Promise<User | null>;
  create(user: Readonly<Record<string, unknown>>): Promise<User>;
  updateById(id: number, user: Readonly<Record<string, unknown>>): Promise<User>;
}

export interface TokenService {
  hash(accessKey: string): string;
}

interface ContentTypeService {
  getNestedFields(
    model: unknown,
    options: { readonly components: unknown; readonly nestingLevel?: number },
  ): readonly string[];
}

export const roleService = (strapi: Core.Strapi): RoleService =>
  strapi.service('admin::role') as unknown as RoleService;
export const userService = (strapi: Core.Strapi): UserService =>
  strapi.service('admin::user') as unknown as UserService;
export const tokenService = (strapi: Core.Strapi): TokenService =>
  strapi.service('admin::api-token-content-api') as unknown as TokenService;
export const contentTypeService = (strapi: Core.Strapi): ContentTypeService =>
  strapi.service('admin::content-type') as unknown as ContentTypeService;
