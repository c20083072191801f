import type { DemoDocument } from '../demo-document.ts';
import { blogPosts } from './blog-posts.ts';
import { blogTranslations } from './blog-translations.ts';

export const blog: readonly DemoDocument[] = [...blogPosts, ...blogTranslations];
