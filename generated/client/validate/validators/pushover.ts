// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:api_key|user_key)$", "u");
const pattern1 = new RegExp("^(?:device|sound)$", "u");
const pattern2 = new RegExp("^(?:push_events|use_inherited_settings)$", "u");
const pattern3 = new RegExp("\\S", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "api_key"}});
errors++;
}
if(data.user_key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "user_key"}});
errors++;
}
if(data.priority === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "priority"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "priority") || (pattern0.test(key0))) || (pattern1.test(key0))) || (pattern2.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.priority !== undefined){
let data0 = data.priority;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
(vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: ["string","integer"]}});
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
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
if(!pattern3.test(data1)){
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
let data2 = data[key2];
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
for(const key3 in data){
if(pattern2.test(key3)){
if(typeof data[key3] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"type",params:{type: "boolean"}});
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
