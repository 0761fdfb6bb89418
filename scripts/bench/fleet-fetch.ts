/**
 * A process that only sends requests, so many at a time. Arguments: the server, the number, and a file with
 * the paths as JSON. It sends back the milliseconds that they took, and those of the processor.
 */
import { readFileSync } from 'node:fs';

const [host = '', concurrency = '', file = ''] = process.argv.slice(2);
const paths = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
const start = performance.now();
const processorBefore = process.cpuUsage();
let next = 0;
await Promise.all(
  Array.from({ length: Number(concurrency) }, async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const response = await fetch(host + path, { headers: { 'PRIVATE-TOKEN': 'token' } });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await response.json();
    }
  }),
);
const { user, system } = process.cpuUsage(processorBefore);
process.send?.({ milliseconds: performance.now() - start, processor: (user + system) / 1000 });
process.disconnect();
