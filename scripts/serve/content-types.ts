import { extname } from 'node:path';

const byExtension: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Below /feeds/ the same extensions mean something narrower. */
const byExtensionInFeeds: Readonly<Record<string, string>> = {
  '.json': 'application/feed+json; charset=utf-8',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/** The content type of a path as visitors ask for it; a path ending in "/" is a page. */
export function contentTypeOf(path: string): string {
  const extension = path.endsWith('/') ? '.html' : extname(path).toLowerCase();
  const inFeeds = /^\/([a-z]{2}\/)?feeds\//.test(path);
  return (
    (inFeeds ? byExtensionInFeeds[extension] : undefined) ??
    byExtension[extension] ??
    'application/octet-stream'
  );
}
