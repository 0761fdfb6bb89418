// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:enable_ssl_verification|push_events|merge_requests_events|tag_push_events|use_inherited_settings)$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern3 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.drone_url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "drone_url"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "token") || (key0 === "drone_url")) || (pattern0.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
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
if(data.drone_url !== undefined){
let data1 = data.drone_url;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid1 = _errs7 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/drone_url",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/drone_url",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/drone_url",keyword:"pattern",params:{pattern: "^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/drone_url",keyword:"type",params:{type: "string"}});
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
