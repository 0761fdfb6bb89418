/** The page of an integration follows the version and the level that the reader chose. */
import type { PageFacts } from '../generator/render/samples/page-facts.ts';
import { createCode } from './integration/code.ts';
import { markAbsent } from './integration/dated.ts';
import { absentIntegration, knowledgeOf, showNote, unknownVersion } from './notice.ts';
import { startSwitches } from './switches.ts';

function start(): void {
  const text = document.querySelector<HTMLElement>('[data-facts]')?.dataset.facts;
  if (!text) return;
  // The page was rendered from this very type.
  const facts = JSON.parse(text) as PageFacts;
  const showCode = createCode(facts);
  startSwitches((choice) => {
    const { gitlab } = choice;
    const level = facts.groupsSince === null ? 'project' : choice.level;
    document.documentElement.dataset.level = level;
    const isComplete = markAbsent(facts, gitlab) === 0;
    showCode({ gitlab, level });
    showNote(
      [unknownVersion(choice), absentIntegration(facts, choice)],
      [
        knowledgeOf(gitlab, facts.readWhole),
        isComplete ? '' : `What GitLab ${gitlab} does not have is grey.`,
      ],
    );
  });
}

start();
