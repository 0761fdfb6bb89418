/** The page of an integration follows the version and the level that the reader chose. */
import type { PageFacts } from '../generator/render/samples/page-facts.ts';
import { knowledgeSentence } from '../generator/wording/versions.ts';
import type { AskedFor } from './choice.ts';
import { createCode } from './integration/code.ts';
import { markAbsent } from './integration/dated.ts';
import { noticeOf } from './integration/notice.ts';
import { startSwitches } from './switches.ts';

function start(): void {
  const text = document.querySelector<HTMLElement>('[data-facts]')?.dataset.facts;
  if (!text) return;
  // The page was rendered from this very type.
  const facts = JSON.parse(text) as PageFacts;
  const showCode = createCode(facts);
  startSwitches((choice) => {
    const level = facts.groupsSince === null ? 'project' : choice.level;
    document.documentElement.dataset.level = level;
    const absent = markAbsent(facts, choice.gitlab);
    showCode({ gitlab: choice.gitlab, level });
    tell(facts, choice, absent);
  });
}

/** @param absent how much on the page the version does not have. */
function tell(facts: PageFacts, choice: AskedFor, absent: number): void {
  const knowledge = document.querySelector<HTMLElement>('[data-knowledge]');
  const notice = document.querySelector<HTMLElement>('[data-notice]');
  if (!knowledge || !notice) return;
  // The choice itself says of a version that it was read whole.
  const isWhole = facts.readWhole.includes(choice.gitlab);
  knowledge.textContent = [
    isWhole ? '' : knowledgeSentence(choice.gitlab, facts.readWhole),
    absent === 0 ? '' : `What GitLab ${choice.gitlab} does not have is grey.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  knowledge.hidden = knowledge.textContent === '';
  notice.textContent = noticeOf(facts, choice);
  notice.hidden = notice.textContent === '';
}

start();
