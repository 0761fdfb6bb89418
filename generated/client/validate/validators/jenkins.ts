// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^\\s*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(?:enable_ssl_verification|push_events|merge_requests_events|tag_push_events|use_inherited_settings)$", "u");
const pattern5 = new RegExp("^(?:username|password)$", "u");
const pattern6 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern7 = new RegExp("^[\\t-\\r ]*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*)(?::[0-9]{0,5})?(?:[/?][!$-;=?-Z_a-z~]*)?(?:#[!$-;=?-Z_a-z~]*)?[\\t-\\r ]*$", "u");
const pattern8 = new RegExp("^(?:[!$&-;=@-Z_a-z~]|%[0-9A-Fa-f][0-9A-Fa-f])+$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
let data0 = data.username;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/0/anyOf/0/properties/username/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/0/anyOf/0/properties/username/pattern",keyword:"pattern",params:{pattern: "^\\s*$"}});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "password"}});
errors++;
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/allOf/0/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/allOf/0/anyOf/1/properties/password/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/allOf/0/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}});
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
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
let data2 = data.password;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/allOf/1/anyOf/0/properties/password/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/password",schemaPath:"#/allOf/1/anyOf/0/properties/password/pattern",keyword:"pattern",params:{pattern: "^\\s*$"}});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "username"}});
errors++;
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(func0(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/1/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern1.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/1/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/1/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jenkins_url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "jenkins_url"}});
errors++;
}
if(data.project_name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project_name"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "jenkins_url") || (key0 === "project_name")) || (pattern4.test(key0))) || (pattern5.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.jenkins_url !== undefined){
let data4 = data.jenkins_url;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/jenkins_url",keyword:"not",params:{}});
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
if(typeof data4 === "string"){
if(func0(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/jenkins_url",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/jenkins_url",keyword:"pattern",params:{pattern: "^[\\t-\\r ]*https?://(?:[!$-.0-;=A-Z_a-z~]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[0-9A-Za-z][!$-.0-9;=A-Z_a-z~]*)(?::[0-9]{0,5})?(?:[/?][!$-;=?-Z_a-z~]*)?(?:#[!$-;=?-Z_a-z~]*)?[\\t-\\r ]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jenkins_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.project_name !== undefined){
let data5 = data.project_name;
if(typeof data5 === "string"){
if(func0(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern8.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"pattern",params:{pattern: "^(?:[!$&-;=@-Z_a-z~]|%[0-9A-Fa-f][0-9A-Fa-f])+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
for(const key1 in data){
if(pattern4.test(key1)){
if(typeof data[key1] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
for(const key2 in data){
if(pattern5.test(key2)){
let data7 = data[key2];
if((typeof data7 !== "string") && (data7 !== null)){
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
