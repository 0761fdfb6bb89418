// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import { formats } from '../../../../client/validate/formats.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const formats0 = formats.uri;
const func0 = characterCount;
const pattern0 = new RegExp("^https?://", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_wiki_url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "external_wiki_url"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "external_wiki_url") || (key0 === "use_inherited_settings"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.external_wiki_url !== undefined){
let data0 = data.external_wiki_url;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/external_wiki_url",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/external_wiki_url",keyword:"pattern",params:{pattern: "^https?://"}});
errors++;
}
if(!(formats0(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/external_wiki_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/external_wiki_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.use_inherited_settings !== undefined){
if(typeof data.use_inherited_settings !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/use_inherited_settings",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
