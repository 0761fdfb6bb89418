// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:artifact_registry_project_id|artifact_registry_location|artifact_registry_repositories)$", "u");
const pattern2 = new RegExp("\\S", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.artifact_registry_project_id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "artifact_registry_project_id"}});
errors++;
}
if(data.artifact_registry_location === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "artifact_registry_location"}});
errors++;
}
if(data.artifact_registry_repositories === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "artifact_registry_repositories"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "use_inherited_settings") || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.use_inherited_settings !== undefined){
if(typeof data.use_inherited_settings !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/use_inherited_settings",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data1 = data[key1];
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: "string"}});
errors++;
}
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
