import { hash } from 'node:crypto';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those with the longest files first: short ones fill what is left at the end. */
const projects = ['full', 'site', 'cms', 'unit'];

/**
 * One project after the other, each with its files in an order of the run's seed. A worker that has loaded
 * Strapi, or the site, is kept only as long as the next file is of the same project.
 */
export class ProjectSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const place = ({ project, moduleId }: TestSpecification): string =>
      projects.indexOf(project.name) + hash('sha256', `${seed} ${moduleId}`);
    return files.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
  }
}
