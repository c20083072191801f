import type { Core } from '@strapi/strapi';

import { type Head, outboxNews, readHead } from '../rules/record/outbox';

/** How often another instance's writes are looked for. */
const lookAgainAfter = 2_000;

/** Answers once there is something newer than `after`, or when the time is up. Holds no connection. */
export async function headAfter(
  strapi: Core.Strapi,
  after: number,
  waitMillis: number,
  gone: AbortSignal,
): Promise<Head> {
  const deadline = performance.now() + waitMillis;
  for (;;) {
    const news = nextNews(gone);
    const head = await readHead(strapi);
    const left = deadline - performance.now();
    if (head.number > after || left <= 0 || gone.aborted) {
      news.forget();
      return head;
    }
    await news.within(Math.min(left, lookAgainAfter));
  }
}

/** Listens from now on, so that nothing written between a look and the wait is missed. */
function nextNews(gone: AbortSignal) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const heard = (): void => resolve();
  outboxNews.once('changed', heard);
  gone.addEventListener('abort', heard, { once: true });
  const forget = (): void => {
    outboxNews.off('changed', heard);
    gone.removeEventListener('abort', heard);
  };
  return {
    forget,
    async within(millis: number): Promise<void> {
      const timer = setTimeout(heard, millis);
      await promise;
      clearTimeout(timer);
      forget();
    },
  };
}
