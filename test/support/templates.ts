/** The templates of the product. */
import { templateFolder } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import { createRenderer, type Renderer } from '../../generator/print/engine.ts';

export const templates = loadTemplates(templateFolder);

/** Prints a template that holds no Markdown, as every artefact does. */
export const renderTemplate: Renderer = createRenderer(templates);
