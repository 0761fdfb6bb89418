/** `npm run docs`: the documentation site, with Redocly's reference beside it. */
import { buildReference } from './docs/reference.ts';
import { baseOf, prepareSite } from './docs/site.ts';
import { readSources } from './docs/sources.ts';
import { optionsOf, runTask } from './task.ts';

const help = `Builds the documentation site in generated/docs/, after bringing the other artefacts up to date.

Usage: npm run docs [-- options]

  --base ADDRESS  where the site will be published, for sitemap.xml, llms.txt and canonical links
  --help          show this text

Without a base, every address is relative, and the site works from any folder and from the disk.`;

await runTask(async () => {
  const options = optionsOf(help, { base: { type: 'string' } });
  if (!options) return 0;
  const base = baseOf(options.base);
  const { model, update } = await readSources();
  prepareSite();
  // Redocly works in a process of its own while this one loads the rest and builds it.
  const [reference, site] = await Promise.all([
    buildReference(base),
    import('./docs/build.ts').then(({ buildSite }) => buildSite(model, base)),
  ]);
  for (const done of [update, site, reference]) if (done !== undefined) console.log(done);
  return 0;
});
