/** The generator without third-party tools: everything but openapi-typescript. Argument: the catalog's folder. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readModel } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import { render } from '../../generator/render/render.ts';
import { write } from '../../generator/write/write.ts';

const model = readModel(process.argv[2] ?? 'spec');
write(render(model, loadTemplates('templates')).artefacts, mkdtempSync(join(tmpdir(), 'bench-own-')));
