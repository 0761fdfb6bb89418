import type { Rule } from '../context.ts';

const page = 'https://docs.gitlab.com/';

/** Every integration names the page and the source file that its facts come from. */
export const sourcesPresent: Rule = {
  name: 'sources-present',
  check({ integrations }) {
    return integrations.flatMap(({ file, data }) => {
      const sources = data.sources ?? [];
      if (sources.length === 0)
        return [
          {
            file,
            path: ['sources'],
            atKey: true,
            message: 'the integration does not name its sources',
            hint: 'List the section of the documentation page and the model file under `sources`.',
          },
        ];
      const hasPage = sources.some((source) => source?.startsWith(page));
      const hasModel = sources.some((source) => source?.endsWith('.rb'));
      return [
        ...(hasPage
          ? []
          : [
              {
                file,
                path: ['sources'],
                atKey: true,
                message: 'the sources do not name the documentation page',
                hint: `Add its section, \`${page}api/project_integrations/#…\`.`,
              },
            ]),
        ...(hasModel
          ? []
          : [
              {
                file,
                path: ['sources'],
                atKey: true,
                message: "the sources do not name a file of GitLab's source tree",
                hint: 'Add the model, such as `app/models/integrations/slack.rb`.',
              },
            ]),
      ];
    });
  },
};
