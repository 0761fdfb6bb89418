// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:app_store_private_key_file_name|app_store_private_key)$", "u");
const pattern1 = new RegExp("^(?:app_store_protected_refs|use_inherited_settings)$", "u");
const pattern2 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern3 = new RegExp("^(?:[A-Z]+[0-9]|[0-9]+[A-Z])[A-Z0-9]*$", "u");
const pattern5 = new RegExp("\\S", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.app_store_issuer_id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "app_store_issuer_id"}});
errors++;
}
if(data.app_store_key_id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "app_store_key_id"}});
errors++;
}
if(data.app_store_private_key_file_name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "app_store_private_key_file_name"}});
errors++;
}
if(data.app_store_private_key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "app_store_private_key"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "app_store_issuer_id") || (key0 === "app_store_key_id")) || (pattern0.test(key0))) || (pattern1.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.app_store_issuer_id !== undefined){
let data0 = data.app_store_issuer_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/app_store_issuer_id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/app_store_issuer_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/app_store_issuer_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.app_store_key_id !== undefined){
let data1 = data.app_store_key_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/app_store_key_id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/app_store_key_id",keyword:"pattern",params:{pattern: "^(?:[A-Z]+[0-9]|[0-9]+[A-Z])[A-Z0-9]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/app_store_key_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data2 = data[key1];
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern5.test(data2)){
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
