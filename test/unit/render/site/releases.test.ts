import { expect, test } from 'vitest';
import { createRenderer } from '../../../../generator/print/engine.ts';
import { releasesPage } from '../../../../generator/render/site/pages/releases.ts';
import { input } from './rendered.ts';

function releases(markdown: string): string {
  const { template, view } = releasesPage(markdown);
  return createRenderer(input.templates)(template, { ...view, root: '' });
}

test('every version has an anchor', () =>
  expect(releases('# Changelog\n\n## 1.2.0 (2026-01-02)\n\n- New: `x`.\n')).toContain(
    '<h2 id="version-1.2.0">1.2.0 (2026-01-02)</h2>\n<ul class="dashes">\n<li>New: <code>x</code>.</li>',
  ));

test('HTML in the changelog is escaped', () => {
  expect(releases('a <b onclick="x">b</b>\n\n<script>x</script>\n')).not.toMatch(/<b\b|<script/);
  expect(releases('[x](javascript:alert(1))')).not.toContain('href="javascript:');
});
