import type { Core } from '@strapi/strapi';

import { bootstrapHub } from './bootstrap/bootstrap';
import { quietAdmin } from './bootstrap/quiet-admin';
import { registerRules } from './rules/register';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerRules(strapi);
    quietAdmin(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await bootstrapHub(strapi);
  },
};
