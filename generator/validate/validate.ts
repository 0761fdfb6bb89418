/** Checks the whole catalog and returns every problem at once; never changes it, never throws on bad data. */
import { type Diagnostic, sortDiagnostics } from '../diagnostics.ts';
import type { Source, SourceFile } from '../load/source.ts';
import { createContext } from './context.ts';
import { checkFormat } from './format.ts';
import { createLocate } from './locate.ts';
import { createNodesOf } from './nodes.ts';
import { rules } from './rules/index.ts';

/** Every problem of a catalog, those of its reading included, sorted by place. */
export function validate(source: Source): readonly Diagnostic[] {
  const nodesOf = createNodesOf();
  const locate = createLocate(nodesOf);
  const results = source.files.map((file) => checkFormat(file, nodesOf));
  const malformed = results.flatMap(({ findings }, index) =>
    findings.map((finding) => locate('format', finding, source.files[index] as SourceFile)),
  );
  const byPath = new Map(source.files.map((file) => [file.file, file]));
  const context = createContext(
    results.map(({ file }) => file),
    source.diagnostics.length + malformed.length === 0,
  );
  // Without the shared fields nearly every entry would seem to be wrong.
  const canResolve = context.fields !== undefined && context.fieldSets !== undefined;
  const broken = (canResolve ? rules : []).flatMap((rule) =>
    rule.check(context).flatMap((finding) => {
      const file = byPath.get(finding.file);
      return file ? [locate(rule.name, finding, file)] : [];
    }),
  );
  return sortDiagnostics([...source.diagnostics, ...malformed, ...broken]);
}
