/** Generators of validators in TypeScript: each judges the bodies of requests and responses. */
import { heyApiProgram, kubbProgram } from './programs.ts';
import { type Code, command, older, runProgram, type Tool, verified } from './tool.ts';

/** Zod 3, which is part of the package of Zod 4. */
const zod3 = { zod: 'zod/v3' } as const;

/** By name. */
export const validators: readonly Tool[] = [
  {
    name: '@hey-api/openapi-ts, valibot',
    package: '@hey-api/openapi-ts',
    needs: ['valibot'],
    subjects: [verified],
    run: (description, folder) => runProgram(heyApiProgram(description, ['valibot']), folder),
    judge: {
      imports: `import { safeParse } from 'valibot';\nimport * as schemas from './output/valibot.gen';`,
      code: `const accepts = ({ body, operation, value }: BodyCase): boolean =>
  safeParse((schemas as any)[\`v\${capital(operation)}\${body === 'request' ? 'Body' : 'Response'}\`], value).success;`,
    },
  },
  {
    name: '@hey-api/openapi-ts, zod',
    package: '@hey-api/openapi-ts',
    needs: ['zod'],
    subjects: [verified],
    run: (description, folder) => runProgram(heyApiProgram(description, ['zod']), folder),
    judge: zodJudge(
      `import * as schemas from './output/zod.gen';`,
      "schemas['z' + capital(operation) + (body === 'request' ? 'Body' : 'Response')]",
    ),
  },
  {
    name: 'kubb, zod',
    package: '@kubb/plugin-zod',
    needs: ['@kubb/core', '@kubb/plugin-oas', 'zod'],
    subjects: [verified],
    run: (description, folder) =>
      runProgram(kubbProgram(description, { zod: "{ output: { path: 'zod.ts' }, version: '4' }" }), folder),
    judge: zodJudge(
      `import * as schemas from './output/zod';`,
      "schemas[operation + (body === 'request' ? 'MutationRequest' : '200') + 'Schema']",
    ),
  },
  {
    name: 'openapi-zod-client',
    package: 'openapi-zod-client',
    needs: ['@zodios/core', 'axios', 'zod'],
    subjects: [verified, older],
    alias: zod3,
    run: command(
      'openapi-zod-client',
      'openapi-zod-client {description} --output output/client.ts --strict-objects',
    ),
    judge: zodJudge(
      `import { api } from './output/client';\nconst schemas: any = Object.fromEntries(api.api.map((one: any) => [one.alias, one]));`,
      "body === 'request' ? schemas[operation].parameters.find(({ type }: any) => type === 'Body').schema : schemas[operation].response",
    ),
  },
  {
    name: 'orval, zod',
    package: 'orval',
    needs: ['zod'],
    subjects: [verified],
    run: command('orval', 'orval --input {description} --output output/zod.ts --client zod'),
    judge: zodJudge(
      `import * as schemas from './output/zod';`,
      "schemas[capital(operation) + (body === 'request' ? 'Body' : 'Response')]",
    ),
  },
  {
    name: 'redocly generate-client, zod',
    package: '@redocly/cli',
    needs: ['zod'],
    subjects: [verified],
    run: command(
      '@redocly/cli',
      'redocly generate-client {description} --output output/client.ts --generator typescript --generator zod',
    ),
    judge: zodJudge(
      `import { operationSchemas as schemas } from './output/client.zod';`,
      'schemas[operation][body]',
    ),
  },
  {
    name: 'typed-openapi, zod',
    package: 'typed-openapi',
    needs: ['zod'],
    subjects: [verified],
    alias: zod3,
    run: command(
      'typed-openapi',
      'typed-openapi {description} --output output/client.ts --runtime zod --include-client=false',
    ),
    judge: zodJudge(
      `import { EndpointByMethod as schemas } from './output/client';`,
      "body === 'request' ? schemas[method][path].parameters.shape.body : schemas[method][path].responses.shape['200']",
    ),
  },
];

/**
 * A judge that asks a Zod schema.
 * @param imports declare `schemas`.
 * @param schema an expression of \`schemas\` and the properties of the case.
 */
function zodJudge(imports: string, schema: string): Code {
  return {
    imports,
    code: `const accepts = ({ body, operation, method, path, value }: BodyCase): boolean =>
  ((schemas: any) => ${schema})(schemas).safeParse(value).success;`,
  };
}
