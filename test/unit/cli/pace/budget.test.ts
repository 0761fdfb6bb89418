import { expect, test } from 'vitest';
import { createBudget } from '../../../../cli/pace/budget.ts';

const now = Date.UTC(2026, 10, 1, 12);

/** @param reset seconds from now. */
function answer(remaining: number | string, reset: number | string, headers: Record<string, string> = {}) {
  const end = typeof reset === 'number' ? String(now / 1000 + reset) : reset;
  return {
    method: 'GET',
    status: 200,
    headers: new Headers({ 'RateLimit-Remaining': String(remaining), 'RateLimit-Reset': end, ...headers }),
    sent: now,
    received: now,
  };
}

test('without headers there is no gap', () => {
  const budget = createBudget();
  budget.learn({ method: 'GET', status: 200, headers: new Headers(), sent: now, received: now });
  expect([budget.isKnown(), budget.gap(now, 8)]).toEqual([false, 0]);
});

test.each([
  ['', 60],
  ['many', 60],
  [100, ''],
  [100, 'soon'],
  [-1, 60],
  // Milliseconds in place of seconds, for example.
  [0, 2 * 24 * 60 * 60],
])('headers that cannot be read are none: %s, %s', (remaining, reset) => {
  const budget = createBudget();
  budget.learn(answer(remaining, reset));
  expect(budget.isKnown()).toBe(false);
});

test('four fifths of what is left are spread over the rest of the period', () => {
  const budget = createBudget();
  budget.learn(answer(1000, 60));
  expect(budget.gap(now, 0)).toBe(75);
  expect(budget.gap(now + 30_000, 0)).toBe(37.5);
});

test('requests that are under way count as made', () => {
  const budget = createBudget();
  budget.learn(answer(100, 60));
  expect(budget.gap(now, 20)).toBe(1000);
});

test('the kept fifth is that of what was left at first', () => {
  const budget = createBudget();
  budget.learn(answer(1000, 60));
  budget.learn(answer(260, 60));
  expect(budget.gap(now, 0)).toBe(1000);
});

test('what is left for people is not touched until the end of the period', () => {
  const budget = createBudget();
  budget.learn(answer(1000, 60));
  budget.learn(answer(150, 60));
  expect(budget.gap(now, 0)).toBe(60_000);
  expect(budget.gap(now + 60_000, 0)).toBe(0);
});

test('responses that overtake each other do not raise what is left', () => {
  const budget = createBudget();
  budget.learn(answer(1000, 60));
  budget.learn(answer(300, 60));
  budget.learn(answer(900, 60));
  expect(budget.gap(now, 0)).toBe(600);
});

test('a new period has a budget of its own', () => {
  const budget = createBudget();
  budget.learn(answer(300, 1));
  budget.learn(answer(1000, 61));
  expect(budget.gap(now, 0)).toBe(76.25);
});

test('the end of the period is told by the clock of the server', () => {
  const budget = createBudget();
  budget.learn(answer(1000, 3660, { Date: new Date(now + 3_600_000).toUTCString() }));
  expect(budget.gap(now, 0)).toBe(75);
});

test('the end of the period may be told in seconds', () => {
  const budget = createBudget();
  budget.learn(answer(1000, '60', { Date: new Date(now + 3_600_000).toUTCString() }));
  expect(budget.gap(now, 0)).toBe(75);
});

test('with nothing left there is a pause until the end of the period', () => {
  const budget = createBudget();
  budget.learn(answer(1, 60));
  expect(budget.pause(now)).toBe(0);
  budget.learn(answer('0, 0', 60));
  expect(budget.pause(now + 20_000)).toBe(40_000);
  expect(budget.pause(now + 70_000)).toBe(0);
});
