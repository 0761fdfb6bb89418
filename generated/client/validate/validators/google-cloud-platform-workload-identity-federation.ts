// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:workload_identity_pool_id|workload_identity_pool_provider_id)$", "u");
const pattern1 = new RegExp("^[a-z0-9-]{6,30}$", "u");
const pattern2 = new RegExp("^[+-]?[0-9]+$", "u");
const pattern4 = new RegExp("^[a-z0-9-]{4,32}$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workload_identity_federation_project_id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workload_identity_federation_project_id"}});
errors++;
}
if(data.workload_identity_federation_project_number === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workload_identity_federation_project_number"}});
errors++;
}
if(data.workload_identity_pool_id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workload_identity_pool_id"}});
errors++;
}
if(data.workload_identity_pool_provider_id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "workload_identity_pool_provider_id"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "workload_identity_federation_project_id") || (key0 === "workload_identity_federation_project_number")) || (key0 === "use_inherited_settings")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.workload_identity_federation_project_id !== undefined){
let data0 = data.workload_identity_federation_project_id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workload_identity_federation_project_id",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/workload_identity_federation_project_id",keyword:"pattern",params:{pattern: "^[a-z0-9-]{6,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/workload_identity_federation_project_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.workload_identity_federation_project_number !== undefined){
let data1 = data.workload_identity_federation_project_number;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
(vErrors ??= []).push({instancePath:instancePath+"/workload_identity_federation_project_number",keyword:"type",params:{type: ["string","integer"]}});
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/workload_identity_federation_project_number",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/workload_identity_federation_project_number",keyword:"pattern",params:{pattern: "^[+-]?[0-9]+$"}});
errors++;
}
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
let data3 = data[key1];
if(typeof data3 === "string"){
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"pattern",params:{pattern: "^[a-z0-9-]{4,32}$"}});
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
