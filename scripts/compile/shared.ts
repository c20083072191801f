import { systemEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';
import { codeIdentity } from './digest.ts';
import { outputs, sources } from './sources.ts';
import { type Compiled, compileUnlessCurrent } from './stamp.ts';
import { typescript } from './typescript.ts';
import { runTool } from './tool.ts';

/** The types of `shared`, which the CMS reads; its code runs from source. */
export async function compileShared(stop?: AbortSignal): Promise<Compiled> {
  return compileUnlessCurrent({
    output: outputs.shared,
    identity: await codeIdentity(repository, sources.shared),
    run: () =>
      runTool({
        title: 'Describing the types of shared',
        command: [typescript, '-p', 'shared/tsconfig.build.json'],
        cwd: repository,
        env: systemEnvironment(),
        stop,
      }),
  });
}
