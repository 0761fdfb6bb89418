// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern1 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const pattern2 = new RegExp("^[a-z0-9]+(?:[._-][a-z0-9]+)*$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^[a-zA-Z0-9_+=/@:.~-]{8,}$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.project_name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project_name"}});
errors++;
}
if(data.username === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "username"}});
errors++;
}
if(data.password === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "url") || (key0 === "project_name")) || (key0 === "username")) || (key0 === "password")) || (key0 === "use_inherited_settings"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"not",params:{}});
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
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.project_name !== undefined){
let data1 = data.project_name;
if(typeof data1 === "string"){
if(func0(data1) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern2.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.password !== undefined){
let data3 = data.password;
if(typeof data3 === "string"){
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_+=/@:.~-]{8,}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.use_inherited_settings !== undefined){
if(typeof data.use_inherited_settings !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/use_inherited_settings",keyword:"type",params:{type: "boolean"}});
errors++;
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
