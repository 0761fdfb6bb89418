import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';

const page = 'https://docs.gitlab.com/';

/** Every integration names the page and the source file that its facts come from. */
export const sourcesPresent: Rule = {
  name: 'sources-present',
  check({ integrations }) {
    return integrations.flatMap(({ file, data }) =>
      problemsOf(data.sources ?? []).map((problem) => ({ file, path: ['sources'], atKey: true, ...problem })),
    );
  },
};

function problemsOf(sources: readonly (string | undefined)[]): readonly Pick<Finding, 'message' | 'hint'>[] {
  if (sources.length === 0)
    return [
      {
        message: 'the integration does not name its sources',
        hint: 'List the section of the documentation page and the model file under `sources`.',
      },
    ];
  const problems = [];
  if (!sources.some((source) => source?.startsWith(page)))
    problems.push({
      message: 'the sources do not name the documentation page',
      hint: `Add its section, \`${page}api/project_integrations/#…\`.`,
    });
  if (!sources.some((source) => source?.endsWith('.rb')))
    problems.push({
      message: "the sources do not name a file of GitLab's source tree",
      hint: 'Add the model, such as `app/models/integrations/slack.rb`.',
    });
  return problems;
}
