/** Only sends requests, so many at a time. Arguments: the number, and a file of paths as JSON. */
import { readFileSync } from 'node:fs';

const [concurrency, file] = process.argv.slice(2);
const paths = JSON.parse(readFileSync(file, 'utf8'));
let next = 0;
await Promise.all(
  Array.from({ length: Number(concurrency) }, async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const response = await fetch(process.env.GITLAB_HOST + path, {
        headers: { 'PRIVATE-TOKEN': process.env.GITLAB_TOKEN },
      });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await response.json();
    }
  }),
);
