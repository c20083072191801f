import { hash } from 'node:crypto';

/**
 * A short text that is the same for the same answer and another for another one. What documents
 * are digested to is kept with the object: answers hold the same ones again and again.
 *
 * @param answer plain JSON that nobody changes afterwards
 */
export function digestOf(answer: unknown): string {
  if (answer === undefined) return '-';
  if (typeof answer !== 'object' || answer === null) return short(JSON.stringify(answer));
  const known = digests.get(answer);
  if (known !== undefined) return known;
  const digest = short(textOf(answer));
  digests.set(answer, digest);
  return digest;
}

const digests = new WeakMap<object, string>();

/** Lists of documents by the digests of these; all else word for word. */
function textOf(answer: object): string {
  if (Array.isArray(answer))
    return isDocument(answer[0]) ? listText(answer) : JSON.stringify(answer);
  if ('events' in answer && Array.isArray(answer.events))
    return JSON.stringify({ ...answer, events: listText(answer.events) });
  return JSON.stringify(answer);
}

const listText = (documents: readonly unknown[]): string => documents.map(digestOf).join(' ');

const isDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'documentId' in value && 'type' in value;

/** SHA-1 is enough against chance, and nobody gains by making two answers collide but themselves. */
const short = (text: string): string =>
  text.length <= 27 ? text : hash('sha1', text, 'base64url');
