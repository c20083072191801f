import type { WrittenPage } from './render-into.ts';

/** Pages as one thread tells them to another: most questions are asked by many pages, and told once. */
export interface PackedPages {
  readonly questions: readonly string[];
  readonly pages: readonly PackedPage[];
}

interface PackedPage extends Omit<WrittenPage, 'asked'> {
  /** Places in the list of questions. */
  readonly asked: Uint32Array;
}

export function packPages(pages: readonly WrittenPage[]): PackedPages {
  const places = new Map<string, number>();
  const placeOf = (question: string): number => {
    const place = places.get(question) ?? places.size;
    places.set(question, place);
    return place;
  };
  const packed = pages.map((page) => ({ ...page, asked: Uint32Array.from(page.asked, placeOf) }));
  return { questions: [...places.keys()], pages: packed };
}

export const unpackPages = ({ questions, pages }: PackedPages): readonly WrittenPage[] =>
  pages.map((page) => ({
    ...page,
    asked: Array.from(page.asked, (place) => questions[place] as string),
  }));
