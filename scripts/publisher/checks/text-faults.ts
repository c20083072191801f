import { oncePerPiece } from './once-per-piece.ts';

/** What is wrong with any text: characters that break readers. */
export function faultsOfText(pieces: readonly Uint8Array[]): string | undefined {
  return faultsOf(pieces).find(({ fault }) => fault !== undefined)?.fault;
}

const faultsOf = oncePerPiece((text): { readonly fault: string | undefined } => {
  // In UTF-8 these stand for nothing but themselves, and one byte a character is searched fastest.
  const [found] = control.exec(text.toString('latin1')) ?? [];
  if (found !== undefined)
    return { fault: `it has the control character ${nameOf(found.charCodeAt(0))}.` };
  return noncharacters.some((each) => text.includes(each))
    ? { fault: `it has a noncharacter, ${nameOf(0xfffe)} or ${nameOf(0xffff)}.` }
    : faultless;
});

const faultless = { fault: undefined };

/** Control characters have no business in any of our files, but for line ends and tabs. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** U+FFFE and U+FFFF: no characters at all, and XML readers stop at them. */
const noncharacters = ['\ufffe', '\uffff'].map((each) => Buffer.from(each));

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).padStart(4, '0')}`;
