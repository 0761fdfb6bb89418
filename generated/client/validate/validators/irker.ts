// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("(?:^|\\s)[Ii][Rr][Cc][Ss]?://", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^(?:default_irc_uri|server_host)$", "u");
const pattern3 = new RegExp("^(?:colorize_messages|push_events|use_inherited_settings)$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recipients !== undefined){
let data0 = data.recipients;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",schemaPath:"#/allOf/0/anyOf/0/properties/recipients/pattern",keyword:"pattern",params:{pattern: "(?:^|\\s)[Ii][Rr][Cc][Ss]?://"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recipients",schemaPath:"#/allOf/0/anyOf/0/properties/recipients/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default_irc_uri === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "default_irc_uri"}});
errors++;
}
if(data.default_irc_uri !== undefined){
let data1 = data.default_irc_uri;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/default_irc_uri",schemaPath:"#/allOf/0/anyOf/1/properties/default_irc_uri/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/default_irc_uri",schemaPath:"#/allOf/0/anyOf/1/properties/default_irc_uri/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/default_irc_uri",schemaPath:"#/allOf/0/anyOf/1/properties/default_irc_uri/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid0 = _errs6 === errors;
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
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipients"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "recipients") || (key0 === "server_port")) || (pattern2.test(key0))) || (pattern3.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.recipients !== undefined){
let data2 = data.recipients;
if(typeof data2 === "string"){
if(func0(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.server_port !== undefined){
let data3 = data.server_port;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/server_port",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
for(const key1 in data){
if(pattern2.test(key1)){
let data4 = data[key1];
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
for(const key2 in data){
if(pattern3.test(key2)){
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
