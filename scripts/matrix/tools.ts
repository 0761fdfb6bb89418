/** The generators of the matrix: how each is run, and how its output is used. */
import { join } from 'node:path';
import { binOf, runNode, type ToolResult } from '../run.ts';

/** A description that generators read. */
export interface Subject {
  readonly name: 'verified' | 'documented' | 'verified, OpenAPI 3.0';
  readonly edition: 'verified' | 'documented';
  readonly path: string;
}

const verified: Subject = { name: 'verified', edition: 'verified', path: 'generated/openapi.yaml' };
const documented: Subject = {
  name: 'documented',
  edition: 'documented',
  path: 'generated/openapi.documented.yaml',
};
const older: Subject = {
  name: 'verified, OpenAPI 3.0',
  edition: 'verified',
  path: 'generated/openapi.3.0.yaml',
};

export interface Tool {
  /** Name on npm, whose version is published. */
  readonly name: string;
  /** Its common name, if different from the name on npm. */
  readonly title?: string;
  /** Additional packages that the tool or its output needs. */
  readonly needs?: readonly string[];
  readonly subjects: readonly Subject[];
  /** Runs the tool in a folder that finds the installed packages; it writes below `output`. */
  readonly run: (description: string, folder: string) => Promise<ToolResult>;
  /** What a program imports. */
  readonly imports: string;
  /** The type of a named schema. */
  readonly model: (schema: string) => string;
  /** The type of a request body, if different from that of its schema. */
  readonly body?: (integration: string) => string;
  /** What users need to know, as a sentence. */
  readonly remark?: string;
  /** Reads the Slack integration of the project `id`. */
  readonly call: string;
}

/** Where the generators are installed that nothing else needs. */
export const packagesFolder = import.meta.dirname;

const named = (schema: string): string => `models.${schema}`;

/** All generators, by name. */
export const tools: readonly Tool[] = [
  {
    name: '@hey-api/openapi-ts',
    subjects: [verified, documented],
    run: (description, folder) =>
      runGenerator(
        '@hey-api/openapi-ts',
        'openapi-ts',
        ['--input', description, '--output', 'output', '--silent', '--no-log-file'],
        folder,
      ),
    imports: `import type * as models from './output/types.gen';\nimport { client } from './output/client.gen';\nimport { getSlackIntegration } from './output/sdk.gen';`,
    model: named,
    remark: 'Names complete request types `SlackSettingsWritable` etc. where settings are write-only.',
    body: (integration) => `models.Set${integration}IntegrationData['body']`,
    call: `client.setConfig({ baseUrl: 'https://gitlab.example.com' });\nawait getSlackIntegration({ path: { id } });`,
  },
  {
    name: '@kubb/core',
    title: 'kubb',
    remark: 'Version 5 has no plugins for types and clients yet.',
    needs: ['@kubb/plugin-client', '@kubb/plugin-oas', '@kubb/plugin-ts'],
    subjects: [verified, documented],
    run: (description, folder) =>
      runNode(['--input-type=module', '--eval', kubbProgram(description)], { folder }),
    imports: `import type * as models from './output/types';\nimport { getSlackIntegration } from './output/client';\nimport { setConfig } from './output/.kubb/fetch';`,
    model: named,
    call: `setConfig({ baseURL: 'https://gitlab.example.com' });\nawait getSlackIntegration(id);`,
  },
  {
    name: '@redocly/cli',
    title: 'redocly generate-client',
    subjects: [verified, documented],
    run: (description, folder) =>
      runGenerator(
        '@redocly/cli',
        'redocly',
        ['generate-client', description, '--output', join('output', 'client.ts')],
        folder,
      ),
    imports: `import type * as models from './output/client';\nimport { getSlackIntegration } from './output/client';`,
    model: named,
    call: 'await getSlackIntegration({ path: { id } });',
  },
  {
    name: 'openapi-typescript',
    title: 'openapi-typescript, openapi-fetch',
    needs: ['openapi-fetch'],
    subjects: [verified, documented],
    run: (description, folder) =>
      runGenerator(
        'openapi-typescript',
        'openapi-typescript',
        [description, '--output', join('output', 'schema.ts'), '--default-non-nullable=false'],
        folder,
      ),
    imports: `import createClient from 'openapi-fetch';\nimport type { components, paths } from './output/schema';`,
    model: (schema) => `components['schemas']['${schema}']`,
    call: `const client = createClient<paths>({ baseUrl: 'https://gitlab.example.com' });\nawait client.GET('/projects/{id}/integrations/slack', { params: { path: { id } } });`,
  },
  {
    name: 'openapi-typescript-codegen',
    remark: 'Represents tools that only read OpenAPI 3.0.',
    subjects: [older],
    run: (description, folder) =>
      runGenerator(
        'openapi-typescript-codegen',
        'openapi',
        ['--input', description, '--output', 'output', '--useUnionTypes'],
        folder,
      ),
    imports: `import type * as models from './output';\nimport { OpenAPI, SlackNotificationsService } from './output';`,
    model: named,
    call: `OpenAPI.BASE = 'https://gitlab.example.com';\nawait SlackNotificationsService.getSlackIntegration(id);`,
  },
  {
    name: 'orval',
    subjects: [verified, documented],
    run: (description, folder) =>
      runGenerator(
        'orval',
        'orval',
        ['--input', description, '--output', join('output', 'client.ts'), '--client', 'fetch'],
        folder,
      ),
    imports: `import type * as models from './output/client';\nimport { getSlackIntegration } from './output/client';`,
    model: named,
    call: 'await getSlackIntegration(id);',
  },
  {
    name: 'swagger-typescript-api',
    subjects: [verified, documented],
    run: (description, folder) =>
      runGenerator(
        'swagger-typescript-api',
        'swagger-typescript-api',
        ['generate', '--path', description, '--output', 'output', '--name', 'api.ts', '--silent'],
        folder,
      ),
    imports: `import type * as models from './output/api';\nimport { Api } from './output/api';`,
    model: named,
    call: 'await new Api().projects.getSlackIntegration(id);',
  },
];

function runGenerator(
  packageName: string,
  command: string,
  args: readonly string[],
  folder: string,
): Promise<ToolResult> {
  return runNode([binOf(packageName, command, packagesFolder), ...args], { folder });
}

/** Kubb's plugins are configured in code. */
function kubbProgram(description: string): string {
  return `
    import { build } from '@kubb/core';
    import { pluginClient } from '@kubb/plugin-client';
    import { pluginOas } from '@kubb/plugin-oas';
    import { pluginTs } from '@kubb/plugin-ts';
    const plugins = [pluginOas({ generators: [] }), pluginTs({ output: { path: 'types.ts' } }), pluginClient({ output: { path: 'client.ts' }, client: 'fetch', bundle: true })];
    await build({ config: { root: '.', input: { path: ${JSON.stringify(description)} }, output: { path: './output' }, plugins } });`;
}
