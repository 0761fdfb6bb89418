/** Tells open pages to load again. Pages get the script for it from the server only; the built files know nothing of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface LiveReload {
  readonly change: (html: string) => string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly reload: () => void;
}

const scriptPath = '/live-reload.js';
const eventPath = '/live-reload';
const script = `new EventSource('${eventPath}').addEventListener('reload', () => location.reload());`;

export function createLiveReload(): LiveReload {
  const open = new Set<ServerResponse>();
  return {
    change: withScript,
    answer: ({ url }, response) => {
      if (url === scriptPath) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      else if (url === eventPath) {
        response
          .writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
          .flushHeaders();
        open.add(response);
        response.once('close', () => open.delete(response));
      } else return false;
      return true;
    },
    reload: () => {
      for (const response of open) response.write('event: reload\ndata:\n\n');
    },
  };
}

/** The page with the script, and with a policy that lets it connect to this server. Redocly's page has no room for it. */
function withScript(html: string): string {
  if (!html.includes('script-src &#39;self&#39;')) return html;
  return html
    .replace('default-src &#39;none&#39;;', '$& connect-src &#39;self&#39;;')
    .replace('</head>', `<script src="${scriptPath}"></script>\n</head>`);
}
