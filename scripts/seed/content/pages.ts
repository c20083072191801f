import type { Calendar, DemoDocument } from '../demo-document.ts';
import { accessibilityPage } from './page-accessibility.ts';
import { privacyPage } from './page-privacy.ts';
import { generalPages } from './pages-general.ts';

export const pages = (calendar: Calendar): readonly DemoDocument[] => [
  ...generalPages(calendar),
  ...accessibilityPage(calendar),
  ...privacyPage(calendar),
];
