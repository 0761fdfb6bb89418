/** The view of the workflow template: the standard workflows for every integration that they fit. */
import { levelsOf } from '../../model/levels.ts';
import type { Integration, Model } from '../../model/types.ts';
import { inherit } from './inheriting.ts';
import { inputOf } from './inputs.ts';
import { type Journey, journeys } from './journeys.ts';
import { stepOf } from './steps.ts';

/** The view of `templates/workflows/document.hbs`. */
export function workflowsView(model: Model): object {
  const { api, integrations } = model;
  // The others cannot be set up by requests alone, or not by users.
  const usual = integrations.filter(
    ({ requiresInstall, developmentOnly }) => !requiresInstall && !developmentOnly,
  );
  const workflows: object[] = [];
  const ofBothLevels = levelsOf(model).length > 1 ? [inherit] : [];
  for (const journeyOf of [...journeys, ...ofBothLevels])
    for (const integration of usual) {
      const journey = journeyOf(integration);
      if (journey !== undefined) workflows.push(workflowOf(journey, integration));
    }
  return { version: api.version, workflows };
}

function workflowOf(journey: Journey, integration: Integration): object {
  const { id, summary, description, asked, requests } = journey;
  const inputs = asked.map(inputOf);
  const hasGroup = requests.some(({ level }) => level === 'group');
  return {
    id,
    summary,
    description,
    hasGroup,
    // With a group, each step has its own.
    parameters: hasGroup ? ['token'] : ['token', 'project'],
    required: ['token', ...(hasGroup ? ['group'] : []), 'project', ...inputs.map(({ name }) => name)],
    inputs,
    steps: requests.map((request) => stepOf(journey, integration, request)),
  };
}
