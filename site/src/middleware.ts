import { defineMiddleware } from 'astro:middleware';

/**
 * Hands a page's error to whoever asked for the page. Left to itself, Astro would answer it with
 * another route's words.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { developmentHub } = await import('./source/development-hub.ts');
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
