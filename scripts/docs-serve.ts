/** `npm run docs:serve`: serves the documentation site locally; open pages reload after every change. */
import { createCommand } from '../generator/command.ts';
import { watch } from '../generator/watch.ts';
import { assetFolder } from './docs/assets.ts';
import { buildSite } from './docs/build.ts';
import { createLiveReload } from './docs/live-reload.ts';
import { buildReference, isReferenceStale } from './docs/reference.ts';
import {
  changelog,
  differencesDocument,
  manyProjectsDocument,
  mixtureNotices,
  prepareSite,
  siteFolder,
} from './docs/site.ts';
import { readSources } from './docs/sources.ts';
import { startStaticServer } from './docs/static-server.ts';
import { portOf } from './port.ts';
import { runTask } from './task.ts';

const command = createCommand(
  'docs:serve',
  'Builds the documentation site and serves it on 127.0.0.1. A change of the catalog, a template, a script, a style, the changelog or a document rebuilds it and reloads open pages.',
).option('--port <number>', 'port to listen on', portOf, 4020);

await runTask(async () => {
  const { port } = command.parse().opts<{ readonly port: number }>();
  for (const notice of mixtureNotices()) console.error(notice);
  const liveReload = createLiveReload();
  prepareSite();
  const server = await startStaticServer(siteFolder, port, liveReload.answer);
  console.log(`${server.url}\n`);
  const build = async (): Promise<void> => {
    const { model, update } = await readSources();
    if (update !== undefined) console.log(update);
    const { files, summary } = await buildSite(model, undefined);
    console.log(summary);
    // Redocly is slow, so it only runs when necessary.
    if (isReferenceStale()) console.log(await buildReference(undefined));
    liveReload.show(files);
  };
  await watch('spec', build, [changelog, differencesDocument, manyProjectsDocument, assetFolder]);
  await server.close();
  return 0;
});
