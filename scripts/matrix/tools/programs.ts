/** Programs that run the tools that are configured in code. */

const kubbPlugins: Readonly<Record<string, string>> = {
  client: 'pluginClient',
  faker: 'pluginFaker',
  msw: 'pluginMsw',
  ts: 'pluginTs',
  zod: 'pluginZod',
};

/**
 * Runs Kubb.
 * @param plugins the options of each plugin as code, by the last part of the name of its package.
 */
export function kubbProgram(description: string, plugins: Readonly<Record<string, string>>): string {
  const imports = Object.keys(plugins).map(
    (name) => `import { ${kubbPlugins[name]} } from '@kubb/plugin-${name}';`,
  );
  const calls = Object.entries(plugins).map(([name, options]) => `${kubbPlugins[name]}(${options})`);
  return `import { build } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
${imports.join('\n')}
const plugins = [pluginOas({ generators: [] }), ${calls.join(', ')}];
await build({ config: { root: '.', input: { path: ${JSON.stringify(description)} }, output: { path: './output' }, plugins } });`;
}

/** Runs hey-api with plugins and their options. */
export function heyApiProgram(description: string, plugins: readonly (string | object)[]): string {
  const config = { input: description, output: 'output', logs: { level: 'silent', file: false }, plugins };
  return `import { createClient } from '@hey-api/openapi-ts';
await createClient(${JSON.stringify(config)});`;
}
