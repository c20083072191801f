/** Control characters have no business in any of our files, but for line ends and tabs. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** What is wrong with any text: characters that break readers, or signs of a fault of ours. */
export function faultsOfText(text: string): string | undefined {
  const found = control.exec(text);
  if (found !== null)
    return `it has the control character U+${found[0].charCodeAt(0).toString(16).padStart(4, '0')}.`;
  return text.includes('[object Object]') ? 'it says "[object Object]".' : undefined;
}
