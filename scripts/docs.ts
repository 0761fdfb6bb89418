/** `npm run docs`: the documentation site, including Redocly's reference. */
import { createCommand } from '../generator/command.ts';
import { buildReference } from './docs/reference.ts';
import { baseOf, mixtureNotices, prepareSite } from './docs/site.ts';
import { readSources } from './docs/sources.ts';
import { runTask } from './task.ts';

const command = createCommand(
  'docs',
  'Builds the documentation site in generated/docs/, after bringing the other artefacts up to date.',
)
  .option(
    '--base <url>',
    'where the site will be published, for sitemap.xml, llms.txt and canonical links',
    baseOf,
  )
  .addHelpText(
    'after',
    '\nWithout a base, every URL is relative, and the site works from any folder and from file://.',
  );

await runTask(async () => {
  const { base } = command.parse().opts<{ readonly base?: string }>();
  for (const notice of mixtureNotices()) console.error(notice);
  const { model, update } = await readSources();
  prepareSite();
  // Redocly runs in its own process while this one builds the rest.
  const [reference, site] = await Promise.all([
    buildReference(base),
    import('./docs/build.ts').then(({ buildSite }) => buildSite(model, base)),
  ]);
  for (const done of [update, site.summary, reference]) if (done !== undefined) console.log(done);
  return 0;
});
