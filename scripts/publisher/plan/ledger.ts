import { hash } from 'node:crypto';

import type { Store } from '../store/database.ts';
import type { Answered } from './site-session.ts';

/** A page as the ledger keeps it. */
export interface PageRecord {
  readonly path: string;
  /** Of the bytes rendered last; null when it was never rendered well. */
  readonly sha256: string | null;
  /** Why its last rendering is not shown. */
  readonly problem: string | null;
}

/** What each page asked when it was rendered, and what it was answered. */
export interface Ledger {
  /**
   * The pages that asked one of the touched questions and would be answered otherwise now.
   *
   * @param digest of what a question is answered now
   */
  readonly stale: (
    keys: Iterable<string>,
    digest: (question: string) => string,
  ) => ReadonlySet<string>;
  /**
   * Notes what a page was rendered from.
   *
   * @param questions as JSON, in the order they were asked
   * @param answered of a question that nobody has asked before
   */
  readonly record: (
    page: PageRecord,
    questions: readonly string[],
    answered: (question: string) => Answered,
  ) => void;
  /** The questions that pages ask and that begin with a text. */
  readonly asking: (beginning: string) => readonly string[];
  readonly forget: (path: string) => void;
  readonly page: (path: string) => PageRecord | undefined;
  readonly pages: () => readonly PageRecord[];
  readonly problems: () => readonly PageRecord[];
  /** Forgets everything, and notes what all pages were rendered from. */
  readonly begin: (
    pages: Iterable<PageRecord & { readonly asked: readonly string[] }>,
    answered: (question: string) => Answered,
  ) => void;
}

interface QuestionRow {
  readonly id: number;
  readonly text: string;
  readonly digest: string;
}

export function ledgerOf(store: Store): Ledger {
  const statements = {
    lookingAt: store.prepare(
      'SELECT q.id, q.text, q.digest FROM looked_at l JOIN question q ON q.id = l.question WHERE l.key = ?',
    ),
    askers: store
      .prepare('SELECT p.path FROM asked a JOIN page p ON p.id = a.page WHERE a.question = ?')
      .pluck(),
    setDigest: store.prepare('UPDATE question SET digest = ? WHERE id = ?'),
    question: store.prepare('SELECT id FROM question WHERE text = ?').pluck(),
    addQuestion: store
      .prepare('INSERT INTO question (text, digest) VALUES (?, ?) RETURNING id')
      .pluck(),
    addKey: store.prepare('INSERT OR IGNORE INTO looked_at VALUES (?, ?)'),
    page: store.prepare('SELECT path, sha256, problem FROM page WHERE path = ?'),
    addPage: store
      .prepare(
        `INSERT INTO page (path, sha256, problem, asked) VALUES (?, ?, ?, ?)
         ON CONFLICT (path) DO UPDATE SET
           sha256 = excluded.sha256, problem = excluded.problem, asked = excluded.asked
         RETURNING id`,
      )
      .pluck(),
    asked: store.prepare('SELECT asked FROM page WHERE path = ?').pluck(),
    askedBy: store.prepare('SELECT question FROM asked WHERE page = ?').pluck(),
    addAsked: store.prepare('INSERT OR IGNORE INTO asked VALUES (?, ?)'),
    removeAsked: store.prepare('DELETE FROM asked WHERE question = ? AND page = ?'),
    removeUnasked: store.prepare(
      'DELETE FROM question WHERE id = ? AND NOT EXISTS (SELECT 1 FROM asked WHERE question = ?)',
    ),
    asking: store
      .prepare('SELECT text FROM question WHERE text >= ? AND text < ? || char(1114111)')
      .pluck(),
    pageId: store.prepare('SELECT id FROM page WHERE path = ?').pluck(),
    removePage: store.prepare('DELETE FROM page WHERE id = ?'),
    pages: store.prepare('SELECT path, sha256, problem FROM page ORDER BY path'),
    problems: store.prepare(
      'SELECT path, sha256, problem FROM page WHERE problem IS NOT NULL ORDER BY path',
    ),
  };

  const questionId = (text: string, answered: (question: string) => Answered): number => {
    const known = statements.question.get(text) as number | undefined;
    if (known !== undefined) return known;
    const { digest, keys } = answered(text);
    const id = statements.addQuestion.get(text, digest) as number;
    for (const key of keys) statements.addKey.run(key, id);
    return id;
  };

  const unask = (questions: Iterable<number>, page: number): void => {
    for (const question of questions) {
      statements.removeAsked.run(question, page);
      statements.removeUnasked.run(question, question);
    }
  };

  return {
    stale: (keys, digest) => {
      const paths = new Set<string>();
      const seen = new Set<number>();
      for (const key of keys) {
        for (const row of statements.lookingAt.all(key) as QuestionRow[]) {
          if (seen.has(row.id)) continue;
          seen.add(row.id);
          const now = digest(row.text);
          if (now === row.digest) continue;
          statements.setDigest.run(now, row.id);
          for (const path of statements.askers.all(row.id) as string[]) paths.add(path);
        }
      }
      return paths;
    },
    record: ({ path, sha256, problem }, questions, answered) => {
      const asked = digestOfAsked(questions);
      const isAsBefore = statements.asked.get(path) === asked;
      const page = statements.addPage.get(path, sha256, problem, asked) as number;
      // Nearly always. What these questions are answered was noted when they were asked again.
      if (isAsBefore) return;
      const before = new Set(statements.askedBy.all(page) as number[]);
      const now = new Set(questions.map((text) => questionId(text, answered)));
      for (const question of now.difference(before)) statements.addAsked.run(question, page);
      // A page that failed stopped asking too early: what it asked before may still mend it.
      if (problem === null) unask(before.difference(now), page);
    },
    asking: (beginning) => statements.asking.all(beginning, beginning) as string[],
    forget: (path) => {
      const page = statements.pageId.get(path) as number | undefined;
      if (page === undefined) return;
      unask(statements.askedBy.all(page) as number[], page);
      statements.removePage.run(page);
    },
    page: (path) => statements.page.get(path) as PageRecord | undefined,
    pages: () => statements.pages.all() as PageRecord[],
    problems: () => statements.problems.all() as PageRecord[],
    begin: (pages, answered) => {
      for (const table of ['asked', 'looked_at', 'question', 'page'])
        store.exec(`DELETE FROM ${table}`);
      const ids = new Map<string, number>();
      for (const { path, sha256, problem, asked } of pages) {
        const page = statements.addPage.get(path, sha256, problem, digestOfAsked(asked)) as number;
        for (const text of asked) {
          const id = ids.get(text) ?? questionId(text, answered);
          ids.set(text, id);
          statements.addAsked.run(id, page);
        }
      }
    },
  };
}

const digestOfAsked = (questions: readonly string[]): string =>
  hash('sha1', questions.join('\n'), 'base64url');
