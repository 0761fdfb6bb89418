/** The same request in every language that the site shows. */
import { curlSample, glabSample } from './curl.ts';
import { clientSample, fetchSample } from './javascript.ts';
import { pythonSample } from './python.ts';
import type { SampleRequest } from './request.ts';

export type Grammar = 'bash' | 'typescript' | 'python';

export interface Language {
  readonly id: 'curl' | 'client' | 'fetch' | 'python' | 'glab';
  readonly title: string;
  readonly grammar: Grammar;
  readonly write: (request: SampleRequest) => string;
}

/** In the order in which they are offered. */
export const languages: readonly Language[] = [
  { id: 'curl', title: 'curl', grammar: 'bash', write: curlSample },
  { id: 'client', title: 'Our client', grammar: 'typescript', write: clientSample },
  { id: 'fetch', title: 'fetch', grammar: 'typescript', write: fetchSample },
  { id: 'python', title: 'Python', grammar: 'python', write: pythonSample },
  { id: 'glab', title: 'glab', grammar: 'bash', write: glabSample },
];
