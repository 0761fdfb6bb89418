// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:notify_only_broken_pipelines|notify_only_default_branch|notify_only_when_pipeline_status_changes|notify_child_pipelines|pipeline_events|use_inherited_settings)$", "u");
const pattern1 = new RegExp("^\\s*\\S[^@]*(?:@[^@]*){0,30}$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipients"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "recipients") || (key0 === "branches_to_be_notified")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.recipients !== undefined){
let data0 = data.recipients;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"pattern",params:{pattern: "^\\s*\\S[^@]*(?:@[^@]*){0,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.branches_to_be_notified !== undefined){
let data1 = data.branches_to_be_notified;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/branches_to_be_notified",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
if(typeof data[key1] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: "boolean"}});
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
