import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { runTool } from '../compile/tool.ts';
import { systemEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';

/** A browser that can be started: its program, and the libraries a bare machine lacks. */
export interface BrowserFiles {
  readonly program: string;
  readonly libraries: string | undefined;
}

const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
const cache = join(repository, 'node_modules', '.cache', 'porchlight');

/** The browser named by `CHROME_PATH`, or the one that comes with the install, unpacked once. */
export async function browserFiles(): Promise<BrowserFiles> {
  const installed = process.env['CHROME_PATH'];
  if (installed) return { program: installed, libraries: undefined };
  const folder = join(cache, `chromium-${await packedVersion()}`);
  if (!(await exists(folder))) await unpack(folder);
  return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

/**
 * The package unpacks into the folder for temporary files and takes whatever already stands there
 * for whole. So it unpacks into a folder of its own, which gets its name when it is complete.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await runTool({
      title: 'Unpacking the browser',
      command: [join(import.meta.dirname, 'unpack-chromium.ts'), join(packed, 'bin')],
      cwd: repository,
      env: { ...systemEnvironment(), TMPDIR: unfinished },
    });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function packedVersion(): Promise<string> {
  const text = await readFile(join(packed, 'package.json'), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
