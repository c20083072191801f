import { SaxesParser } from 'saxes';

/** What keeps a reader from taking in an XML file: it is not well-formed, or names one item twice. */
export function faultsOfXml(text: string): string | undefined {
  const parser = new SaxesParser();
  let fault: string | undefined;
  let inGuid = false;
  const guids = new Set<string>();
  parser.on('error', (error) => {
    fault ??= `it is not well-formed (${error.message}).`;
  });
  parser.on('opentag', ({ name }) => {
    inGuid = name === 'guid';
  });
  parser.on('closetag', () => {
    inGuid = false;
  });
  parser.on('text', (guid) => {
    if (!inGuid) return;
    if (guids.has(guid)) fault ??= `it has two items with the guid ${guid}.`;
    guids.add(guid);
  });
  parser.write(text).close();
  return fault;
}
