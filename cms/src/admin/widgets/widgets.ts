import { Calendar, Clock, Earth, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

type Widget = Exclude<Parameters<StrapiApp['widgets']['register']>[0], unknown[] | Function>;

const widget = (
  id: string,
  icon: Widget['icon'],
  defaultMessage: string,
  load: () => Promise<{ readonly default: React.ComponentType }>,
): Widget => ({
  id,
  icon,
  title: { id: `hub.widget.${id}`, defaultMessage },
  component: async () => (await load()).default,
});

/** What the first screen says of the hub. */
export const widgets: Widget[] = [
  widget('status', Earth, 'The site', () => import('./site-status')),
  widget('attention', WarningCircle, 'Needs attention', () => import('./needs-attention')),
  widget('events', Calendar, 'Next events', () => import('./next-events')),
  widget('changes', Clock, 'What changes next by itself', () => import('./next-change')),
];
