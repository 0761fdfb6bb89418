/** Runs the proxy example of docs/fetch.md: the proxy has to see the way to the fake GitLab. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { createFakeGitLab } from 'gitlab-integrations/testing';

const { url, close } = await createFakeGitLab({ token: 'your-token' }).listen();
const targets = [];
const proxy = createServer().on('connect', ({ url: target }, client) => {
  targets.push(target);
  const server = connect({ host: '127.0.0.1', port: Number(target.split(':')[1]) }, () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.pipe(client).pipe(server);
  });
});
proxy.listen(0, '127.0.0.1');
await once(proxy, 'listening');
Object.assign(process.env, {
  PROXY: `http://127.0.0.1:${proxy.address().port}`,
  GITLAB_HOST: url,
  GITLAB_TOKEN: 'your-token',
});
const { gitlab } = await import(new URL('fetch-2.mjs', import.meta.url).href);
await gitlab.set('group/project', 'asana', { api_key: '<token>' });
const [entry] = await gitlab.list('group/project');
console.log(entry.slug, targets.every((target) => url.endsWith(target)) && targets.length > 0);
await close();
process.exit();
