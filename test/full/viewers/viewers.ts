/** Other people's viewers: the page that shows a description, and how a request is tried out. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Viewer {
  readonly name: string;
  /** Files of its package, by the path under which the page asks for them. */
  readonly files: Readonly<Record<string, string>>;
  /** The body of a page that shows `/openapi.yaml` and knows the token. */
  readonly page: string;
  /** The fragment of the operation that sets up Slack. */
  readonly operation: string;
  /** Shows everything that is folded at first. */
  readonly unfold?: (page: Page) => Promise<void>;
  /** Sends the request for a project, if the viewer can. */
  readonly send?: (page: Page, project: string) => Promise<void>;
  /** What users need to know, as a sentence, if the path of the project is not sent encoded. */
  readonly exception?: string;
}

const packages = join(import.meta.dirname, 'node_modules');

/** By name. */
export const viewers: readonly Viewer[] = [
  {
    name: 'Elements',
    files: {
      'elements.js': join(packages, '@stoplight/elements/web-components.min.js'),
      'elements.css': join(packages, '@stoplight/elements/styles.min.css'),
    },
    page: '<link rel="stylesheet" href="elements.css"><script src="elements.js"></script><elements-api apiDescriptionUrl="/openapi.yaml" router="hash"></elements-api>',
    operation: '#/operations/setSlackIntegration',
    send: async (page, project) => {
      await page.getByRole('textbox', { name: 'PRIVATE-TOKEN' }).fill('your-token');
      await page.getByRole('textbox', { name: 'id', exact: true }).fill(project);
      await page.getByRole('button', { name: 'Send API Request' }).click();
    },
    exception: 'Sends `group/project` unencoded: write `group%2Fproject`, or use the ID.',
  },
  {
    name: 'RapiDoc',
    files: { 'rapidoc.js': join(packages, 'rapidoc/dist/rapidoc-min.js') },
    page: '<script type="module" src="rapidoc.js"></script><rapi-doc spec-url="/openapi.yaml" render-style="focused" load-fonts="false" api-key-name="PRIVATE-TOKEN" api-key-location="header" api-key-value="your-token"></rapi-doc>',
    operation: '#put-/projects/-id-/integrations/slack',
    unfold: (page) => page.getByRole('button', { name: 'SCHEMA' }).first().click(),
    send: async (page, project) => {
      await page.locator('input[data-ptype=path]').fill(project);
      await page.getByRole('button', { name: 'TRY' }).click();
    },
  },
  {
    // It shows requests without sending any.
    name: 'Redoc',
    files: { 'redoc.js': join(packages, 'redoc/bundles/redoc.standalone.js') },
    page: `<div id="viewer"></div><script type="module">
      import { init } from './redoc.js';
      init('/openapi.yaml', { disableTelemetry: true }, document.getElementById('viewer'));
    </script>`,
    operation: '#operation/setSlackIntegration',
  },
  {
    name: 'Scalar',
    files: { 'scalar.js': join(packages, '@scalar/api-reference/dist/browser/standalone.js') },
    page: `<div id="viewer"></div><script src="scalar.js"></script><script>
      const authentication = { preferredSecurityScheme: 'privateToken', securitySchemes: { privateToken: { value: 'your-token' } } };
      Scalar.createApiReference('#viewer', { url: '/openapi.yaml', authentication, telemetry: false, withDefaultFonts: false, agent: { disabled: true } });
    </script>`,
    operation: '#tag/slack-notifications/PUT/projects/{id}/integrations/slack',
    unfold: (page) => page.getByRole('button', { name: /more properties for Request Body/ }).click(),
    send: async (page, project) => {
      await page.getByRole('button', { name: /Test Request.*put .*slack\)/is }).click();
      // It offers the examples of the parameter.
      await page.getByRole('dialog').getByRole('button', { name: '42', exact: true }).click();
      await page.getByText(project, { exact: true }).last().click();
      await page.getByRole('button', { name: /^Send/ }).last().click();
    },
  },
  {
    name: 'Swagger UI',
    files: {
      'swagger-ui.js': join(packages, 'swagger-ui-dist/swagger-ui-bundle.js'),
      'swagger-ui.css': join(packages, 'swagger-ui-dist/swagger-ui.css'),
    },
    page: `<link rel="stylesheet" href="swagger-ui.css"><div id="viewer"></div><script src="swagger-ui.js"></script><script>
      const viewer = SwaggerUIBundle({ url: '/openapi.yaml', dom_id: '#viewer', deepLinking: true, onComplete: () => viewer.preauthorizeApiKey('privateToken', 'your-token') });
    </script>`,
    operation: '#/Slack%20notifications/setSlackIntegration',
    unfold: (page) => page.getByRole('tab', { name: 'Schema' }).first().click(),
    send: async (page, project) => {
      await page.getByRole('button', { name: 'Try it out' }).click();
      await page.locator('tr[data-param-name=id] input').fill(project);
      await page.getByRole('button', { name: 'Execute' }).click();
    },
  },
];
