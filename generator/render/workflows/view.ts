/** The view of the workflow template: the standard workflows for every integration that they fit. */
import type { Integration, Model } from '../../model/types.ts';
import { inputOf } from './inputs.ts';
import { type Journey, journeys } from './journeys.ts';
import { stepOf } from './steps.ts';

/** The view of `templates/workflows/document.hbs`. */
export function workflowsView({ api, integrations }: Model): object {
  // The others cannot be set up by requests alone, or not by users.
  const usual = integrations.filter(
    ({ requiresInstall, developmentOnly }) => !requiresInstall && !developmentOnly,
  );
  const workflows: object[] = [];
  for (const journeyOf of journeys)
    for (const integration of usual) {
      const journey = journeyOf(integration);
      if (journey !== undefined) workflows.push(workflowOf(journey, integration));
    }
  return { version: api.version, workflows };
}

function workflowOf(journey: Journey, integration: Integration): object {
  const { id, summary, description, asked, requests } = journey;
  const inputs = asked.map(inputOf);
  return {
    id,
    summary,
    description,
    required: ['token', 'project', ...inputs.map(({ name }) => name)],
    inputs,
    steps: requests.map((request) => stepOf(journey, integration, request)),
  };
}
