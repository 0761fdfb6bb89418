// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:push_events|use_inherited_settings)$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^\\s*$|^[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$", "u");
const pattern3 = new RegExp("^\\s*$|^\\+?0*[1-9][0-9]*$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "token") || (key0 === "subdomain")) || (key0 === "room")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subdomain !== undefined){
let data1 = data.subdomain;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/subdomain",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 63){
(vErrors ??= []).push({instancePath:instancePath+"/subdomain",keyword:"maxLength",params:{limit: 63}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/subdomain",keyword:"pattern",params:{pattern: "^\\s*$|^[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$"}});
errors++;
}
}
}
if(data.room !== undefined){
let data2 = data.room;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/room",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/room",keyword:"pattern",params:{pattern: "^\\s*$|^\\+?0*[1-9][0-9]*$"}});
errors++;
}
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
