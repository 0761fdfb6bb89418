// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:new_issue_url|project_url|issues_url)$", "u");
const pattern1 = new RegExp("^(?:push_events|use_inherited_settings)$", "u");
const pattern3 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern4 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.new_issue_url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "new_issue_url"}});
errors++;
}
if(data.project_url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project_url"}});
errors++;
}
if(data.issues_url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "issues_url"}});
errors++;
}
for(const key0 in data){
if(!((pattern0.test(key0)) || (pattern1.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data0 = data[key1];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid1 = _errs5 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(func0(data0) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"pattern",params:{pattern: "^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$"}});
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
