/** A piece of a text; marked is what somebody searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Reads an excerpt as Pagefind gives it: `<mark>` around words, and of all else only `<` and `>` escaped. */
export const piecesOf = (excerpt: string): readonly Piece[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, place) => ({ text: unescaped(text), isMarked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Marks in a title the words that are marked in its excerpt, and those that begin as the query's do. */
export function markTitle(
  title: string,
  excerpt: readonly Piece[],
  query: string,
): readonly Piece[] {
  const found = new Set(excerpt.flatMap(({ text, isMarked }) => (isMarked ? wordsOf(text) : [])));
  const asked = wordsOf(query);
  const isFound = (word: string): boolean =>
    found.has(word) || asked.some((each) => word.startsWith(each));
  return title
    .split(word)
    .map((text, place) => ({ text, isMarked: place % 2 === 1 && isFound(text.toLowerCase()) }))
    .filter(({ text }) => text !== '');
}

const word = /([\p{L}\p{M}\p{N}]+)/u;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
