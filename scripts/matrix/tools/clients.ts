/** Generators of types and clients in TypeScript. */
import { kubbProgram } from './programs.ts';
import { command, documented, older, runProgram, type Tool, type Types, verified } from './tool.ts';

const server = 'https://gitlab.example.com';
const importSlack = `import { getSlackIntegration } from './output/client';`;
const openapiTypescript =
  'openapi-typescript {description} --output output/schema.ts --default-non-nullable=false';
const openapiTypescriptTypes: Types = {
  imports: `import type { components } from './output/schema';`,
  model: (schema) => `components['schemas']['${schema}']`,
};

/** By name. */
export const clients: readonly Tool[] = [
  {
    name: '@hey-api/openapi-ts',
    package: '@hey-api/openapi-ts',
    subjects: [verified, documented],
    run: command(
      '@hey-api/openapi-ts',
      'openapi-ts --input {description} --output output --silent --no-log-file',
    ),
    types: {
      ...modelsIn('output/types.gen'),
      body: (integration) => `models.Set${integration}IntegrationData['body']`,
    },
    call: {
      imports: `import { client } from './output/client.gen';\nimport { getSlackIntegration } from './output/sdk.gen';`,
      code: `client.setConfig({ baseUrl: '${server}' });\nawait getSlackIntegration({ path: { id } });`,
    },
  },
  {
    name: 'kubb',
    package: '@kubb/core',
    remark: 'Version 5 has no plugin for types yet.',
    needs: ['@kubb/plugin-client', '@kubb/plugin-oas', '@kubb/plugin-ts'],
    subjects: [verified, documented],
    run: (description, folder) =>
      runProgram(
        kubbProgram(description, {
          ts: "{ output: { path: 'types.ts' } }",
          client: "{ output: { path: 'client.ts' }, client: 'fetch', bundle: true }",
        }),
        folder,
      ),
    types: modelsIn('output/types'),
    call: {
      imports: `import { getSlackIntegration } from './output/client';\nimport { setConfig } from './output/.kubb/fetch';`,
      code: `setConfig({ baseURL: '${server}' });\nawait getSlackIntegration(id);`,
    },
  },
  {
    name: 'ng-openapi-gen',
    package: 'ng-openapi-gen',
    needs: ['@angular/common', '@angular/compiler', '@angular/core', 'rxjs'],
    subjects: [verified, documented],
    run: command('ng-openapi-gen', 'ng-openapi-gen --input {description} --output output --silent true'),
    types: modelsIn('output/models'),
    call: {
      imports: `import '@angular/compiler';\nimport { getSlackIntegration } from './output/functions';\nimport { RequestBuilder } from './output/request-builder';`,
      code: `const request = new RequestBuilder('${server}', getSlackIntegration.PATH, 'get');
request.path('id', id, {});
await fetch('${server}' + request.build().url.slice('${server}'.length));`,
    },
  },
  {
    name: 'oazapfts',
    package: 'oazapfts',
    needs: ['@oazapfts/runtime'],
    remark: 'Names types after the titles of the schemas.',
    subjects: [verified, documented],
    run: command('oazapfts', 'oazapfts {description} output/client.ts'),
    types: {
      imports: `import type * as client from './output/client';\ntype Response<Call extends (...input: never[]) => unknown> = Extract<Awaited<ReturnType<Call>>, { status: 200 }>;`,
      model: oazapftsModel,
      body: (integration) => `Parameters<typeof client.set${integration}Integration>[1]`,
    },
    call: { imports: importSlack, code: 'await getSlackIntegration(id);' },
  },
  {
    name: 'openapi-typescript, openapi-fetch',
    package: 'openapi-typescript',
    needs: ['openapi-fetch'],
    subjects: [verified, documented],
    run: command('openapi-typescript', openapiTypescript),
    types: openapiTypescriptTypes,
    call: {
      imports: `import createClient from 'openapi-fetch';\nimport type { paths } from './output/schema';`,
      code: `const client = createClient<paths>({ baseUrl: '${server}' });\nawait client.GET('/projects/{id}/integrations/slack', { params: { path: { id } } });`,
    },
  },
  {
    name: 'openapi-typescript --enum',
    package: 'openapi-typescript',
    subjects: [verified, documented],
    run: command('openapi-typescript', `${openapiTypescript} --enum`),
    types: openapiTypescriptTypes,
  },
  {
    name: 'openapi-typescript-codegen',
    package: 'openapi-typescript-codegen',
    remark: 'Represents tools that only read OpenAPI 3.0.',
    subjects: [older],
    run: command(
      'openapi-typescript-codegen',
      'openapi --input {description} --output output --useUnionTypes',
    ),
    types: modelsIn('output'),
    call: {
      imports: `import { OpenAPI, SlackNotificationsService } from './output';`,
      code: `OpenAPI.BASE = '${server}';\nawait SlackNotificationsService.getSlackIntegration(id);`,
    },
  },
  {
    name: 'orval',
    package: 'orval',
    subjects: [verified, documented],
    run: command('orval', 'orval --input {description} --output output/client.ts --client fetch'),
    types: modelsIn('output/client'),
    call: { imports: importSlack, code: 'await getSlackIntegration(id);' },
  },
  {
    name: 'redocly generate-client',
    package: '@redocly/cli',
    subjects: [verified, documented],
    run: command('@redocly/cli', 'redocly generate-client {description} --output output/client.ts'),
    types: modelsIn('output/client'),
    call: { imports: importSlack, code: 'await getSlackIntegration({ path: { id } });' },
  },
  {
    name: 'swagger-typescript-api',
    package: 'swagger-typescript-api',
    subjects: [verified, documented],
    run: command(
      'swagger-typescript-api',
      'swagger-typescript-api generate --path {description} --output output --name api.ts --silent',
    ),
    types: modelsIn('output/api'),
    call: {
      imports: `import { Api } from './output/api';`,
      code: 'await new Api().projects.getSlackIntegration(id);',
    },
  },
  {
    name: 'typed-openapi',
    package: 'typed-openapi',
    subjects: [verified, documented],
    run: command('typed-openapi', 'typed-openapi {description} --output output/client.ts --runtime none'),
    types: {
      imports: `import type { Schemas } from './output/client';`,
      model: (schema) => `Schemas.${schema}`,
    },
    call: {
      imports: `import { createApiClient } from './output/client';`,
      code: `const client = createApiClient({ fetch: ({ url }) => fetch(url) }, '${server}');\nawait client.get('/projects/{id}/integrations/slack', { path: { id } });`,
    },
  },
];

/** Types that a module has under the names of the schemas. */
function modelsIn(module: string): Types {
  return {
    imports: `import type * as models from './${module}';`,
    model: (schema) => `models.${schema}`,
  };
}

/** Types have the titles of schemas as names: operations lead to those of an integration. */
function oazapftsModel(schema: string): string {
  const integration = /^(\w+)Integration$/.exec(schema)?.[1];
  const properties = /^(\w+)Properties$/.exec(schema)?.[1];
  const settings = /^(\w+)Settings$/.exec(schema)?.[1];
  if (schema.endsWith('Summary') || (schema.endsWith('Integration') && !integration))
    return `Response<typeof client.listIntegrations>['data'][number]`;
  if (settings !== undefined) return `Parameters<typeof client.set${settings}Integration>[1]`;
  if (properties !== undefined)
    return `Response<typeof client.get${properties}Integration>['data']['properties']`;
  if (integration !== undefined && integration !== 'Known' && integration !== 'Unknown' && integration !== '')
    return `Response<typeof client.get${integration}Integration>['data']`;
  return `client.${schema}`;
}
