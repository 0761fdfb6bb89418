import { expect, test } from 'vitest';
import { compiledSmall } from '../../../fixtures/small/compiled.ts';

test('the comment of properties says whether a secret is among them', async () => {
  const types = (await compiledSmall()).get('client/types.ts') ?? '';
  expect(types.match(/The settings of .* that GitLab returns.*(?= \*\/)/g)).toEqual([
    'The settings of Acme Chat that GitLab returns, including a secret: keep responses out of logs.',
    'The settings of Alpha that GitLab returns; never a secret.',
    'The settings of Beta that GitLab returns; never a secret.',
  ]);
});
