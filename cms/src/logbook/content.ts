import type { Core } from '@strapi/strapi';

import { languageOf } from '../export/published-rows';
import { isImporting } from '../rules/importing';
import type { News } from '../rules/record/news';
import { inOutboxOrder, readHead } from '../rules/record/outbox';
import { localesIn, paramsOf } from '../rules/request';
import { typeOfUid, uidOf } from '../store/models';
import { table } from '../store/rows';
import { outboxTable } from '../store/public-record';
import { titleOf } from '../versions/table';
import { titleOfNews } from '../versions/title';
import { type NewLine, writeLines } from './line';

/**
 * Writes down what became public and what was taken off, under its number in the outbox. What is
 * deleted is written down by {@link watchDeletions}, public or not.
 *
 * @param first the number of the first news
 */
export async function writeNews(
  strapi: Core.Strapi,
  news: readonly News[],
  at: string,
  first: number,
): Promise<void> {
  const lines: NewLine[] = [];
  for (const [index, { version, action }] of news.entries()) {
    if (action === 'delete') continue;
    const { type, entry, language } = version;
    const title = await titleOfNews(strapi, version);
    lines.push({ at, action, type, entry, language, title, number: first + index });
  }
  await writeLines(strapi, lines);
}

/** Writes down each language version that is deleted, drafts included. */
export function watchDeletions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = typeOfUid(context.uid);
    const { documentId, locale } = paramsOf(context);
    if (type === undefined || documentId === undefined || context.action !== 'delete')
      return next();
    if (isImporting()) return next();
    return inOutboxOrder(strapi, async () => {
      const rows = await table(strapi, uidOf(type)).findMany({ where: { documentId } });
      const languages = localesIn(locale).filter((language) =>
        rows.some((row) => languageOf(row) === language),
      );
      const head = await readHead(strapi);
      const result = await next();
      for (const language of languages) {
        const row = rows.find((each) => languageOf(each) === language) ?? {};
        const version = { type, entry: documentId, language };
        // It may have been public and deleted before, and only a draft since.
        const news = await outboxTable(strapi).findOne({
          where: { ...version, action: 'delete', number: { $gt: head.number } },
        });
        const title = titleOf(row, documentId);
        await writeLines(strapi, [
          { ...version, action: 'delete', title, number: news?.number ?? null },
        ]);
      }
      return result;
    });
  });
}
