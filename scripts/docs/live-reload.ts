/**
 * Reloads open pages after every build. Only the server adds the script for it; the built files do not
 * contain it.
 */
import type { ServerResponse } from 'node:http';
import type { Artefacts } from '../../generator/render/render.ts';
import type { Middleware } from './static-server.ts';

export interface LiveReload {
  /** Serves the events and the pages of the latest build. */
  readonly answer: Middleware;
  /** Switches to another build and reloads open pages. */
  readonly show: (site: Artefacts) => void;
}

const eventPath = '/live-reload';
const script = `new EventSource('${eventPath}').onmessage = () => location.reload();`;

export function createLiveReload(): LiveReload {
  const open = new Set<ServerResponse>();
  let pages: Artefacts = new Map();
  return {
    answer: ({ method, url = '' }, response, next) => {
      const path = url.replace(/[?].*/, '').replace(/\/$/, '/index.html');
      const page = path.endsWith('.html') ? pages.get(path.slice(1)) : undefined;
      if (path === `${eventPath}.js`) send(response, 'text/javascript', script);
      else if (path === eventPath && method === 'GET') keepOpen(open, response);
      else if (page !== undefined) send(response, 'text/html; charset=utf-8', withScript(page));
      else next();
    },
    show: (site) => {
      pages = site;
      for (const response of open) response.write('data:\n\n');
    },
  };
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
}

function keepOpen(open: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
  open.add(response);
  response.once('close', () => open.delete(response));
}

/** The page with the script and a policy that allows it to connect to this server. */
function withScript(html: string): string {
  return html
    .replace('default-src &#39;none&#39;;', '$& connect-src &#39;self&#39;;')
    .replace('</head>', `<script src="${eventPath}.js"></script>\n</head>`);
}
