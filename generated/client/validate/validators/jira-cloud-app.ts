// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const func0 = characterCount;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^(?:jira_cloud_app_enable_deployment_gating|use_inherited_settings)$", "u");
const pattern2 = new RegExp("^\\s*$|^(?:[A-Za-z0-9=:]*,){0,99}[A-Za-z0-9=:]*$", "u");
const pattern3 = new RegExp("^(?:\\s*(?:production|staging|testing|development)(?:\\s*,\\s*(?:production|staging|testing|development))*)?[,\\s]*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jira_cloud_app_enable_deployment_gating !== undefined){
if(false !== data.jira_cloud_app_enable_deployment_gating){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_enable_deployment_gating",schemaPath:"#/allOf/0/anyOf/0/properties/jira_cloud_app_enable_deployment_gating/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jira_cloud_app_deployment_gating_environments === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "jira_cloud_app_deployment_gating_environments"}});
errors++;
}
if(data.jira_cloud_app_deployment_gating_environments !== undefined){
let data1 = data.jira_cloud_app_deployment_gating_environments;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_deployment_gating_environments",schemaPath:"#/allOf/0/anyOf/1/properties/jira_cloud_app_deployment_gating_environments/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_deployment_gating_environments",schemaPath:"#/allOf/0/anyOf/1/properties/jira_cloud_app_deployment_gating_environments/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_deployment_gating_environments",schemaPath:"#/allOf/0/anyOf/1/properties/jira_cloud_app_deployment_gating_environments/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "jira_cloud_app_service_ids") || (key0 === "jira_cloud_app_deployment_gating_environments")) || (pattern1.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.jira_cloud_app_service_ids !== undefined){
let data2 = data.jira_cloud_app_service_ids;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_service_ids",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_service_ids",keyword:"pattern",params:{pattern: "^\\s*$|^(?:[A-Za-z0-9=:]*,){0,99}[A-Za-z0-9=:]*$"}});
errors++;
}
}
}
if(data.jira_cloud_app_deployment_gating_environments !== undefined){
let data3 = data.jira_cloud_app_deployment_gating_environments;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_deployment_gating_environments",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_cloud_app_deployment_gating_environments",keyword:"pattern",params:{pattern: "^(?:\\s*(?:production|staging|testing|development)(?:\\s*,\\s*(?:production|staging|testing|development))*)?[,\\s]*$"}});
errors++;
}
}
}
for(const key1 in data){
if(pattern1.test(key1)){
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
