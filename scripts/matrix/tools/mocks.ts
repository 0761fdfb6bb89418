/** Generators of mocks: what they invent should be valid. Transformers: what they convert should be typed. */
import { heyApiProgram, kubbProgram } from './programs.ts';
import { command, runProgram, type Tool, verified } from './tool.ts';

/** By name. */
export const mocks: readonly Tool[] = [
  {
    name: '@hey-api/openapi-ts, transformers',
    package: '@hey-api/openapi-ts',
    subjects: [verified],
    run: (description, folder) =>
      runProgram(
        heyApiProgram(description, [
          '@hey-api/typescript',
          '@hey-api/client-fetch',
          { name: '@hey-api/sdk', transformer: true },
          { name: '@hey-api/transformers', dates: true },
        ]),
        folder,
      ),
    dates: {
      imports: `import { client } from './output/client.gen';\nimport { getSlackIntegration, listIntegrations } from './output/sdk.gen';`,
      code: `client.setConfig({ baseUrl: 'https://gitlab.example.com' });
const id = 42;
const read = async (): Promise<readonly (Date | undefined)[]> => [
  (await getSlackIntegration({ path: { id } })).data?.created_at,
  (await listIntegrations({ path: { id } })).data?.[0]?.created_at,
];`,
    },
  },
  {
    name: 'kubb, faker and msw',
    package: '@kubb/plugin-msw',
    needs: [
      '@faker-js/faker',
      '@kubb/core',
      '@kubb/plugin-faker',
      '@kubb/plugin-oas',
      '@kubb/plugin-ts',
      'msw',
    ],
    subjects: [verified],
    run: (description, folder) =>
      runProgram(
        kubbProgram(description, {
          ts: "{ output: { path: 'types.ts' } }",
          faker: "{ output: { path: 'faker.ts' } }",
          msw: "{ output: { path: 'msw.ts' }, parser: 'faker', baseURL: 'https://gitlab.example.com' }",
        }),
        folder,
      ),
    mocks: {
      imports: `import { getResponse } from 'msw';\nimport * as handlers from './output/msw';`,
      code: inventByHandler("operation + 'Handler'"),
    },
  },
  {
    name: 'orval, msw',
    package: 'orval',
    needs: ['@faker-js/faker', 'msw'],
    subjects: [verified],
    run: command(
      'orval',
      'orval --input {description} --output output/client.ts --client fetch --mode split --mock',
    ),
    mocks: {
      imports: `import { getResponse } from 'msw';\nimport * as handlers from './output/client.msw';`,
      code: inventByHandler("'get' + capital(operation) + 'MockHandler'"),
    },
  },
];

/** Asks a handler of Mock Service Worker, found by an expression of `operation`. */
function inventByHandler(name: string): string {
  return `const invent = async (operation: string, method: string, path: string): Promise<unknown> => {
  const handler = (handlers as any)[${name}]();
  const request = new Request(\`https://gitlab.example.com\${path.replace('{id}', '42')}\`, { method: method.toUpperCase() });
  return (await getResponse([handler], request))?.json();
};`;
}
