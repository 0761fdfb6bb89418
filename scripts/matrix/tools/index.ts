/** All tools of the matrix. */
import { clients } from './clients.ts';
import { languages } from './languages.ts';
import { mocks } from './mocks.ts';
import { servers } from './servers.ts';
import type { Tool } from './tool.ts';
import { validators } from './validators.ts';

/** By what their output is, and then by name. */
export const tools: readonly Tool[] = [...clients, ...validators, ...mocks, ...servers, ...languages];
