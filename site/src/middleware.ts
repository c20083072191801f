import { defineMiddleware } from 'astro:middleware';

/**
 * Hands a page's error to whoever asked for the page; left to itself, Astro would answer it with
 * another route's words. In development it also supplies what a script does otherwise: the hub, and
 * the pages that stand in for addresses that moved or never were.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { developmentHub } = await import('./source/development-hub.ts');
    const { developmentMedia } = await import('./source/development-media.ts');
    const { everyPath } = await import('./renderer/every-path.ts');
    if (url.pathname.startsWith('/media/')) return developmentMedia(url.pathname);
    const hub = await developmentHub();
    locals.hub = hub;
    locals.path = url.pathname;
    locals.notes = [];
    locals.redirect = hub.ask('redirect', url.pathname);
    if (locals.redirect !== undefined) return next('/moved/');
    return everyPath(hub).includes(url.pathname) ? next() : next('/not-found/');
  }
  try {
    return await next();
  } catch (failure) {
    locals.failure = failure;
    return new Response(null, { status: 500 });
  }
});
