// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:service_account_key|service_account_key_file_name)$", "u");
const pattern1 = new RegExp("^(?:google_play_protected_refs|use_inherited_settings)$", "u");
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*){1,20}$", "u");
const pattern4 = new RegExp("\\S", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.package_name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "package_name"}});
errors++;
}
if(data.service_account_key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "service_account_key"}});
errors++;
}
if(data.service_account_key_file_name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "service_account_key_file_name"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "package_name") || (pattern0.test(key0))) || (pattern1.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.package_name !== undefined){
let data0 = data.package_name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/package_name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/package_name",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*){1,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/package_name",keyword:"type",params:{type: "string"}});
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
if(!pattern4.test(data1)){
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
for(const key2 in data){
if(pattern1.test(key2)){
if(typeof data[key2] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"type",params:{type: "boolean"}});
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
