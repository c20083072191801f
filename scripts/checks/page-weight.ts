import { brotliCompressSync } from 'node:zlib';

import { parse } from 'node-html-parser';

/** What a visitor has to wait for, in bytes, compressed as well as browsers understand. */
export interface PageWeight {
  readonly html: number;
  /** Of the sheets that a screen needs before it shows anything. */
  readonly css: number;
  /** How the page is printed, which comes when all else is there. */
  readonly printCss: number;
  /** With what the scripts import. */
  readonly script: number;
}

export const compressed = (content: string | Uint8Array): number =>
  brotliCompressSync(content).length;

/** @param assets the files that pages refer to, by path: `_astro/index.a1.css` */
export function weightOf(html: string, assets: ReadonlyMap<string, Uint8Array>): PageWeight {
  const page = parse(html);
  const sizeOf = (addresses: readonly (string | undefined)[]): number =>
    addresses.reduce((sum, address) => sum + compressed(assetAt(address, assets)), 0);
  const sheets = page.querySelectorAll('link[rel=stylesheet]');
  const hrefs = (isPrint: boolean) =>
    sheets
      .filter((link) => (link.getAttribute('media') === 'print') === isPrint)
      .map((link) => link.getAttribute('href'));
  const scripts = page
    .querySelectorAll('script[src]')
    .map((each) => each.getAttribute('src') ?? '');
  return {
    html: compressed(html),
    css: sizeOf(hrefs(false)),
    printCss: sizeOf(hrefs(true)),
    script: sizeOf(withImports(scripts, assets)),
  };
}

/** Each script once, and each that it cannot begin without. */
function withImports(
  scripts: readonly string[],
  assets: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (const script of waiting) {
    if (found.has(script)) continue;
    found.add(script);
    const source = Buffer.from(assetAt(script, assets)).toString();
    const imported = source.matchAll(/(?:^|[;}\s])(?:import|export)[^;'"()]*["'](\.[^"']+)["']/g);
    for (const [, name = ''] of imported)
      waiting.push(new URL(name, `https://site.example${script}`).pathname);
  }
  return [...found];
}

function assetAt(address: string | undefined, assets: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const asset = assets.get(address?.slice(1) ?? '');
  if (asset === undefined) throw new Error(`${address} is no file of the site.`);
  return asset;
}
