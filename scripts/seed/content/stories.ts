import type { Calendar, DemoDocument } from '../demo-document.ts';
import { alderStories } from './stories-alder.ts';
import { featuredStories } from './stories-featured.ts';
import { storyTranslations } from './story-translations.ts';

export const stories = (calendar: Calendar): readonly DemoDocument[] => {
  const fromAlder = alderStories(calendar);
  return [...featuredStories, ...fromAlder, ...storyTranslations(fromAlder)];
};
