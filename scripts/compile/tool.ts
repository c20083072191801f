import { spawnChild } from '../processes/child.ts';
import { Failure } from '../terminal/failure.ts';

export interface Tool {
  /** What it does, for the sentence when it fails: "Compiling the site". */
  readonly title: string;
  /** What Node runs, with its arguments. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stop?: AbortSignal | undefined;
}

const deadlineMs = 10 * 60_000;

/** Runs a tool to its end. When it fails, its own output is shown above our sentence. */
export async function runTool(tool: Tool): Promise<void> {
  await outputOf(tool);
}

/** As {@link runTool}, answering the lines that the tool printed. */
export async function outputOf(tool: Tool): Promise<readonly string[]> {
  tool.stop?.throwIfAborted();
  const lines: string[] = [];
  const child = spawnChild(
    { ...tool, name: 'tool', ready: { by: 'message' }, readyWithinMs: deadlineMs },
    (_stream, line) => lines.push(line),
  );
  const end = (): void => void child.stop(2000);
  tool.stop?.addEventListener('abort', end, { once: true });
  const timer = setTimeout(end, deadlineMs);
  const ending = await child.ended;
  clearTimeout(timer);
  tool.stop?.removeEventListener('abort', end);
  tool.stop?.throwIfAborted();
  if (ending === 'ended with code 0') return lines;
  throw new Failure(`${tool.title} failed: the tool ${ending}.`, {
    remedy: 'Its output above says why. Put that right, then run the command again.',
    output: lines.join('\n'),
  });
}
