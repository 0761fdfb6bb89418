// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const func0 = characterCount;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^(?:datadog_ci_visibility|archive_trace_events|pipeline_events|push_events|merge_requests_events|note_events|tag_push_events|use_inherited_settings)$", "u");
const pattern3 = new RegExp("^(?:datadog_env|datadog_service)$", "u");
const pattern4 = new RegExp("^\\w+$", "u");
const pattern5 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern6 = new RegExp("^\\s*$|^[\\t-\\r ]*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*)(?::[0-9]{0,5})?(?:[/?][!$-;=?-Z_a-z~]*)?(?:#[!$-;=?-Z_a-z~]*)?[\\t-\\r ]*$", "u");
const pattern7 = new RegExp("^(?:\\w+(?:[-.]\\w+)*\\.[a-zA-Z]{2,5}(?::[0-9]{1,5})?)?$", "u");
const pattern8 = new RegExp("^(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*)(?:\\n(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*))*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.archive_trace_events !== undefined){
if(false !== data.archive_trace_events){
(vErrors ??= []).push({instancePath:instancePath+"/archive_trace_events",schemaPath:"#/allOf/0/anyOf/0/properties/archive_trace_events/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datadog_ci_visibility === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "datadog_ci_visibility"}});
errors++;
}
if(data.datadog_ci_visibility !== undefined){
if(true !== data.datadog_ci_visibility){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_ci_visibility",schemaPath:"#/allOf/0/anyOf/1/properties/datadog_ci_visibility/const",keyword:"const",params:{allowedValue: true}});
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
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datadog_site !== undefined){
let data2 = data.datadog_site;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_site",schemaPath:"#/allOf/1/anyOf/0/properties/datadog_site/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_site",schemaPath:"#/allOf/1/anyOf/0/properties/datadog_site/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/datadog_site",schemaPath:"#/allOf/1/anyOf/0/properties/datadog_site/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid1 = _errs9 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_url === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "api_url"}});
errors++;
}
if(data.api_url !== undefined){
let data3 = data.api_url;
if(typeof data3 === "string"){
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",schemaPath:"#/allOf/1/anyOf/1/properties/api_url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",schemaPath:"#/allOf/1/anyOf/1/properties/api_url/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/api_url",schemaPath:"#/allOf/1/anyOf/1/properties/api_url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "api_key"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "api_key") || (key0 === "api_url")) || (key0 === "datadog_site")) || (key0 === "datadog_tags")) || (pattern2.test(key0))) || (pattern3.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.api_key !== undefined){
let data4 = data.api_key;
if(typeof data4 === "string"){
if(func0(data4) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/api_key",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/api_key",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/api_key",keyword:"pattern",params:{pattern: "^\\w+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/api_key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.api_url !== undefined){
let data5 = data.api_url;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid8 = _errs21 === errors;
if(valid8){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"pattern",params:{pattern: "^\\s*$|^[\\t-\\r ]*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*)(?::[0-9]{0,5})?(?:[/?][!$-;=?-Z_a-z~]*)?(?:#[!$-;=?-Z_a-z~]*)?[\\t-\\r ]*$"}});
errors++;
}
}
}
if(data.datadog_site !== undefined){
let data6 = data.datadog_site;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_site",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_site",keyword:"pattern",params:{pattern: "^(?:\\w+(?:[-.]\\w+)*\\.[a-zA-Z]{2,5}(?::[0-9]{1,5})?)?$"}});
errors++;
}
}
}
if(data.datadog_tags !== undefined){
let data7 = data.datadog_tags;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_tags",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/datadog_tags",keyword:"pattern",params:{pattern: "^(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*)(?:\\n(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*))*$"}});
errors++;
}
}
}
for(const key1 in data){
if(pattern2.test(key1)){
if(typeof data[key1] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
for(const key2 in data){
if(pattern3.test(key2)){
let data9 = data[key2];
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"type",params:{type: ["string","null"]}});
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
