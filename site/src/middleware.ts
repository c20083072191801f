import { defineMiddleware } from 'astro:middleware';

/**
 * Hands a page's error to whoever asked for the page; left to itself, Astro would answer it with
 * another route's words. In development it also supplies the hub, which a script does otherwise.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { developmentHub } = await import('./source/development-hub.ts');
    const { developmentMedia } = await import('./source/development-media.ts');
    if (url.pathname.startsWith('/media/')) return developmentMedia(url.pathname);
    locals.hub = await developmentHub();
    locals.path = url.pathname;
    return next();
  }
  try {
    return await next();
  } catch (failure) {
    locals.failure = failure;
    return new Response(null, { status: 500 });
  }
});
