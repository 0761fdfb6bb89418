/** The examples of the description: requests and responses of each integration, and lists. */
import type { Json } from '../../load/types.ts';
import type { Integration, Model } from '../../model/types.ts';
import { activeExample, disabledExample, listEntryExample } from './response-examples.ts';

interface ExampleView {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
}

export function listExamples(model: Model): readonly ExampleView[] {
  const first = model.integrations.slice(0, 2).map((integration) => listEntryExample(model, integration));
  return [
    { name: 'ListActive', summary: 'Two active integrations', value: first },
    { name: 'ListNone', summary: 'Nothing is active', value: [] },
  ];
}

export function examplesOf(
  model: Model,
  integration: Integration,
  isVerified: boolean,
): readonly ExampleView[] {
  const { typeName, pageTitle, canDisable } = integration;
  const requests = isVerified ? integration.examples : integration.documentedExamples;
  const views = requests.map(
    ({ name, summary, settings }): ExampleView => ({
      name: requestComponent(integration, name),
      summary,
      value: settings,
    }),
  );
  views.push({
    name: `${typeName}Active`,
    summary: `${pageTitle} is active`,
    value: activeExample(model, integration),
  });
  if (canDisable)
    views.push({
      name: `${typeName}Disabled`,
      summary: `${pageTitle} was disabled`,
      value: disabledExample(model, integration),
    });
  return views;
}

/** The name of the component with an example of a request. */
export function requestComponent({ typeName }: Integration, name: string): string {
  return `${typeName}Request${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
