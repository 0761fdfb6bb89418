/** `npm run docs:serve`: the documentation site on this machine; pages in a browser follow every change. */
import { existsSync, statSync } from 'node:fs';
import { watch } from '../generator/watch.ts';
import { buildSite } from './docs/build.ts';
import { createLiveReload } from './docs/live-reload.ts';
import { buildReference } from './docs/reference.ts';
import { startStaticServer } from './docs/static-server.ts';
import { optionsOf, portOf, prepareSite, runTask, siteFolder } from './docs/task.ts';

const help = `Builds the documentation site and serves it on 127.0.0.1. A change of the catalog or a template
builds it again and reloads the pages that are open.

Usage: npm run docs:serve [-- options]

  --port NUMBER  port to listen on (4020)
  --help         show this text`;

await runTask(async () => {
  const options = optionsOf(help, { port: { type: 'string', default: '4020' } });
  if (!options) return 0;
  const liveReload = createLiveReload();
  prepareSite();
  const server = await startStaticServer({ folder: siteFolder, port: portOf(options.port), change: liveReload.change, answer: liveReload.answer });
  console.log(`${server.url}\n`);
  await watch('spec', async () => {
    console.log(await buildSite(undefined));
    if (isReferenceStale()) console.log(await buildReference());
    liveReload.reload();
  });
  await server.close();
  return 0;
});

/** Redocly takes its time, so it works only when the description has changed. */
function isReferenceStale(): boolean {
  const [page, description] = [`${siteFolder}/reference.html`, 'generated/openapi.yaml'];
  return !existsSync(page) || (existsSync(description) && statSync(page).mtimeMs < statSync(description).mtimeMs);
}
