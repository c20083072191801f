import type { DemoDocument } from '../demo-document.ts';
import { alderNews } from './news-alder.ts';
import { strategyNews } from './news-strategies.ts';
import { newsTranslations } from './news-translations.ts';

export const news: readonly DemoDocument[] = [...strategyNews, ...alderNews, ...newsTranslations];
