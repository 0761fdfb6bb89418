// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:disable_diffs|send_from_committer_email|push_events|tag_push_events|use_inherited_settings)$", "u");
const pattern1 = new RegExp("@[^\\s@]*,|,[^\\s@,]*@", "u");
const pattern2 = new RegExp("^\\s*\\S[^@]*(?:@[^@]*){0,750}$", "u");
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
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"not",params:{}});
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
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"pattern",params:{pattern: "^\\s*\\S[^@]*(?:@[^@]*){0,750}$"}});
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
