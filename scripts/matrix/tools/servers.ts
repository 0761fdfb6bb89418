/** Servers that check requests and responses with the description itself, without generated code. */
import { type Code, older, type Tool, verified } from './tool.ts';

/** By name. */
export const servers: readonly Tool[] = [
  {
    name: 'express-openapi-validator',
    package: 'express-openapi-validator',
    needs: ['express'],
    subjects: [verified],
    judge: serverJudge({
      imports: `import express from 'express';\nimport { middleware } from 'express-openapi-validator';`,
      code: `const app = express();
app.use(express.json());
app.use(middleware({ apiSpec: description, validateResponses: true }));
app.use((request, response) => response.json(responseTo(request.params.id ?? request.openapi.pathParams.id)));
app.use((error, _request, response, _next) => response.status(error.status ?? 500).json({ message: error.message }));
const { url, close } = await new Promise((resolve) => {
  const server = app.listen(0, '127.0.0.1', () => resolve({
    url: \`http://127.0.0.1:\${server.address().port}/api/v4\`,
    close: () => { server.close(); server.closeAllConnections(); },
  }));
});`,
    }),
  },
  {
    name: 'fastify-openapi-glue',
    package: 'fastify-openapi-glue',
    needs: ['fastify'],
    subjects: [verified, older],
    judge: serverJudge({
      imports: `import fastify from 'fastify';\nimport glue from 'fastify-openapi-glue';`,
      code: `const app = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false, strict: false } } });
app.register(glue, {
  specification: description,
  prefix: 'api/v4',
  operationResolver: () => async ({ params }) => responseTo(params.id),
  securityHandlers: { initialize() {}, privateToken() {}, bearer() {} },
});
const url = \`\${await app.listen({ port: 0, host: '127.0.0.1' })}/api/v4\`;
const close = () => app.close();`,
    }),
  },
];

/**
 * A judge that sends each body to a server, or has it send it.
 * @param server reads the file `description`, answers with `responseTo(id)`, refuses a request with 400 and a
 * response with 500, and declares its `url` and `close`.
 */
function serverJudge({ imports, code }: Code): Code {
  return {
    imports: `// @ts-nocheck: these servers have no generated types.\n${imports}`,
    code: `let answer;
const responseTo = (id) => {
  if (id !== 'group/project') throw new Error('The project is ' + id);
  return answer ?? {};
};
${code}
const sorted = (value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
    : Array.isArray(value) ? value.map(sorted) : value;
const accepts = async ({ body, method, path, value, valid }) => {
  answer = body === 'response' ? value : undefined;
  const response = await fetch(url + path.replace('{id}', 'group%2Fproject'), {
    method: method.toUpperCase(),
    headers: { 'PRIVATE-TOKEN': 'your-token', ...(method === 'put' ? { 'Content-Type': 'application/json' } : {}) },
    ...(method === 'put' ? { body: JSON.stringify(body === 'request' ? value : valid) } : {}),
  });
  const text = await response.text();
  if (body === 'request') return response.status !== 400;
  return response.status === 200 && JSON.stringify(sorted(JSON.parse(text))) === JSON.stringify(sorted(value));
};
export const end = close;`,
  };
}
