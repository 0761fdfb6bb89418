/** `npm run docs:serve`: the documentation site on this machine; pages in a browser follow every change. */
import { watch } from '../generator/watch.ts';
import { buildSite } from './docs/build.ts';
import { createLiveReload } from './docs/live-reload.ts';
import { buildReference, isReferenceStale } from './docs/reference.ts';
import { changelog, prepareSite, siteFolder } from './docs/site.ts';
import { readSources } from './docs/sources.ts';
import { startStaticServer } from './docs/static-server.ts';
import { portOf } from './port.ts';
import { optionsOf, runTask } from './task.ts';

const help = `Builds the documentation site and serves it on 127.0.0.1. A change of the catalog, a template
or the changelog builds it again and reloads the pages that are open.

Usage: npm run docs:serve [-- options]

  --port NUMBER  port to listen on (4020)
  --help         show this text`;

await runTask(async () => {
  const options = optionsOf(help, { port: { type: 'string', default: '4020' } });
  if (!options) return 0;
  const liveReload = createLiveReload();
  prepareSite();
  const server = await startStaticServer({
    folder: siteFolder,
    port: portOf(options.port),
    change: liveReload.change,
    answer: liveReload.answer,
  });
  console.log(`${server.url}\n`);
  const build = async (): Promise<void> => {
    const { model, update } = await readSources();
    if (update !== undefined) console.log(update);
    console.log(await buildSite(model, undefined));
    // Redocly takes its time, so it works only when it has to.
    if (isReferenceStale()) console.log(await buildReference(undefined));
    liveReload.reload();
  };
  await watch('spec', build, [changelog]);
  await server.close();
  return 0;
});
