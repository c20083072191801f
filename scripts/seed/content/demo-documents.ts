import type { Calendar, DemoDocument } from '../demo-document.ts';
import { audiences } from './audiences.ts';
import { blog } from './blog.ts';
import { campaigns } from './campaigns.ts';
import { courses } from './courses.ts';
import { events } from './events.ts';
import { guides } from './guides.ts';
import { hubPage } from './hub-page.ts';
import { news } from './news.ts';
import { organizations } from './organizations.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { products } from './products.ts';
import { allSeries } from './series.ts';
import { siteSettings } from './site-settings.ts';
import { stories } from './stories.ts';
import { surveys } from './survey.ts';
import { topics } from './topics.ts';

/** All of the demo, for one day of seeding. */
export const demoDocuments = (calendar: Calendar): readonly DemoDocument[] => [
  ...siteSettings,
  ...hubPage,
  ...topics,
  ...audiences,
  ...campaigns,
  ...organizations,
  ...people,
  ...places,
  ...allSeries,
  ...events(calendar),
  ...news,
  ...blog,
  ...stories(calendar),
  ...courses(calendar),
  ...guides,
  ...surveys(calendar),
  ...products,
  ...pages(calendar),
];
