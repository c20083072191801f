import { Calendar, Earth, WarningCircle } from '@strapi/icons';
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
const ours: readonly Widget[] = [
  widget('attention', WarningCircle, 'Needs attention', () => import('./needs-attention')),
  widget('events', Calendar, 'Next events', () => import('./next-events')),
  widget('status', Earth, 'The site', () => import('./site-status')),
];

/** Numbers of tables and of people, which help nobody with today’s work. */
const left = ['chart-entries', 'key-statistics', 'profile-info'];

/** Ours come first. */
export const withOurs = (known: Widget[]): Widget[] => [
  ...ours,
  ...known.filter(({ id }) => !left.includes(id)),
];
