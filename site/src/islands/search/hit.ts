import type { Hit } from './ask.ts';
import { markTitle, type Piece, piecesOf } from './marked-text.ts';
import type { Page } from './pagefind.ts';

/** How a text in another language is marked. */
export interface LanguageMark {
  readonly dir: string;
  /** `In Spanish`, in the language of the page. */
  readonly words: string;
}

/** The entry of one result. */
export async function toHitElement(
  { language, page }: Hit,
  query: string,
  mark: LanguageMark | undefined,
): Promise<HTMLLIElement> {
  const { url, excerpt, meta } = await page();
  const text = piecesOf(excerpt);
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.append(...nodesOf(markTitle(meta.title ?? url, text, query)));
  title.append(link);
  const words = paragraph('muted', nodesOf(text));
  const about = aboutOf(meta);
  if (mark !== undefined) {
    link.hreflang = language;
    for (const part of [title, words, ...about]) {
      part.lang = language;
      part.dir = mark.dir;
    }
    about.push(element('span', mark.words));
  }
  const entry = document.createElement('li');
  entry.append(...(about.length === 0 ? [] : [paragraph('kind', joined(about))]), title, words);
  return entry;
}

/** What it is, what must be known of it, and its day. */
function aboutOf({ kind, note, date, day }: Page['meta']): HTMLElement[] {
  return [
    ...(kind === undefined ? [] : [element('span', kind)]),
    ...(note === undefined ? [] : [element('strong', note)]),
    ...(day === undefined ? [] : [dayElement(day, date ?? '')]),
  ];
}

const joined = (parts: readonly HTMLElement[]): readonly Node[] =>
  parts.flatMap((part, place) => (place === 0 ? [part] : [new Text(' · '), part]));

function dayElement(words: string, date: string): HTMLTimeElement {
  const day = document.createElement('time');
  day.dateTime = date;
  day.textContent = words;
  return day;
}

function element(name: 'span' | 'strong' | 'mark', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function paragraph(className: string, content: readonly Node[]): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.append(...content);
  return made;
}

const nodesOf = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', text) : new Text(text)));
