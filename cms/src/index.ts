import type { Core } from '@strapi/strapi';

import { addAdviceRoutes } from './advice/routes';
import { addAnnouncementRoutes } from './announcements/routes';
import { startKeeping, stopKeeping } from './appointments/keeper';
import { addAppointmentRoutes } from './appointments/routes';
import { bootstrapHub } from './bootstrap/bootstrap';
import { quietAdmin } from './bootstrap/quiet-admin';
import { auditAtStart } from './bootstrap/start-audit';
import { addClosureRoutes } from './closures/routes';
import { registerCustomFields } from './custom-fields';
import { addEntryRoutes } from './entries/routes';
import { readEnvironment } from './environment';
import { addIntakeRoutes } from './intake/routes';
import { watchPeople } from './logbook/people';
import { registerLogbook } from './logbook/routes';
import { watchRanks } from './people/rank';
import { keepTokenKeys } from './people/token-keys';
import { addPreviewRoutes } from './previews/routes';
import { addReceiptRoutes } from './receipts/routes';
import { addReviewRoutes } from './reviews/routes';
import { watchFiles } from './rules/files/media';
import { registerRules } from './rules/register';
import { addSeriesRoutes } from './series/routes';
import { untilIdle } from './store/idle';
import { addTemplateRoutes } from './templates/routes';
import { addVersionRoutes } from './versions/routes';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    registerCustomFields(strapi);
    registerRules(strapi);
    addReceiptRoutes(strapi);
    addReviewRoutes(strapi);
    addPreviewRoutes(strapi);
    addEntryRoutes(strapi);
    addAdviceRoutes(strapi);
    addAppointmentRoutes(strapi);
    addVersionRoutes(strapi);
    await registerLogbook(strapi);
    addTemplateRoutes(strapi);
    addAnnouncementRoutes(strapi);
    addClosureRoutes(strapi);
    addSeriesRoutes(strapi);
    addIntakeRoutes(strapi);
    quietAdmin(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    watchFiles(strapi);
    await bootstrapHub(strapi);
    await auditAtStart(strapi);
    watchPeople(strapi);
    watchRanks(strapi);
    keepTokenKeys(strapi);
    if (readEnvironment().keepsAppointments) startKeeping(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await stopKeeping(strapi);
    await untilIdle(strapi);
  },
};
