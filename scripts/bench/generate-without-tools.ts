/**
 * The generator without third-party tools: everything except openapi-typescript and Ajv's validators.
 * Arguments: the catalog's folder and that of the output.
 */
import { readModel, templateFolder } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import { createRenderer } from '../../generator/print/engine.ts';
import { renderOpenApi30 } from '../../generator/render/openapi/openapi-3-0.ts';
import { renderArtefacts, renderDescription } from '../../generator/render/render.ts';
import { write } from '../../generator/write/write.ts';

const [spec = 'spec', out = 'generate-without-tools'] = process.argv.slice(2);
const model = readModel(spec);
const renderTemplate = createRenderer(loadTemplates(templateFolder));
const description = renderDescription(model, renderTemplate);
const artefacts = renderArtefacts(model, renderTemplate, description);
write(new Map([...artefacts, ['openapi.3.0.yaml', renderOpenApi30(description.value)]]), out);
