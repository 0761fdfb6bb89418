/** The generator without third-party tools: everything but openapi-typescript. Arguments: the catalog's folder and that of the output. */
import { readModel } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import { render } from '../../generator/render/render.ts';
import { write } from '../../generator/write/write.ts';

const [spec = 'spec', out = 'own-part'] = process.argv.slice(2);
const model = readModel(spec);
write(render(model, loadTemplates('templates')).artefacts, out);
