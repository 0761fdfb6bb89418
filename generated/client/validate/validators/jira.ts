// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const func0 = characterCount;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)", "u");
const pattern5 = new RegExp("^(?:username|project_key|jira_allowed_statuses_as_string)$", "u");
const pattern6 = new RegExp("^(?:jira_issue_prefix|jira_issue_regex)$", "u");
const pattern7 = new RegExp("^(?:jira_issue_transition_automatic|comment_on_event_enabled|vulnerabilities_enabled|customize_jira_issue_enabled|jira_check_enabled|jira_exists_check_enabled|jira_assignee_check_enabled|jira_status_check_enabled|commit_events|merge_requests_events|use_inherited_settings)$", "u");
const pattern8 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern9 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const pattern11 = new RegExp("^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const pattern13 = new RegExp("^$|[0-9]", "u");
const pattern16 = new RegExp("^(?:(?:[^\\\\\\[(|*+?]|\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])|\\[(?:\\^(?:\\\\[\\s\\S]|[^\\\\])|(?:\\\\[\\s\\S]|[^\\\\^]))(?:\\\\[\\s\\S]|[^\\\\\\]])*\\])(?:[*+?]\\??)?|\\||\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?)*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jira_auth_type === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: "jira_auth_type"}});
errors++;
}
if(data.jira_auth_type !== undefined){
let data0 = data.jira_auth_type;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",schemaPath:"#/allOf/0/anyOf/0/properties/jira_auth_type/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((data0 === 1) || (data0 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",schemaPath:"#/allOf/0/anyOf/0/properties/jira_auth_type/enum",keyword:"enum",params:{allowedValues: [1,2]}});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: "username"}});
errors++;
}
if(data.username !== undefined){
let data1 = data.username;
if(typeof data1 === "string"){
if(func0(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/0/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/0/anyOf/1/properties/username/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/username",schemaPath:"#/allOf/0/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}});
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
if(data.jira_auth_type !== undefined){
let data2 = data.jira_auth_type;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",schemaPath:"#/allOf/1/anyOf/0/properties/jira_auth_type/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((data2 === 0) || (data2 === 1))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",schemaPath:"#/allOf/1/anyOf/0/properties/jira_auth_type/enum",keyword:"enum",params:{allowedValues: [0,1]}});
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs14 = errors;
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
const _errs18 = errors;
let valid7 = false;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/allOf/2/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid9 = _errs23 === errors;
if(valid9){
(vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/allOf/2/anyOf/0/properties/url/not",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
var _valid2 = _errs19 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jira_auth_type !== undefined){
let data5 = data.jira_auth_type;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",schemaPath:"#/allOf/2/anyOf/1/properties/jira_auth_type/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!((data5 === 0) || (data5 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",schemaPath:"#/allOf/2/anyOf/1/properties/jira_auth_type/enum",keyword:"enum",params:{allowedValues: [0,2]}});
errors++;
}
}
}
var _valid2 = _errs25 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
const _errs29 = errors;
let valid11 = false;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vulnerabilities_enabled !== undefined){
if(false !== data.vulnerabilities_enabled){
(vErrors ??= []).push({instancePath:instancePath+"/vulnerabilities_enabled",schemaPath:"#/allOf/3/anyOf/0/properties/vulnerabilities_enabled/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
}
}
var _valid3 = _errs30 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vulnerabilities_issuetype === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/3/anyOf/1/required",keyword:"required",params:{missingProperty: "vulnerabilities_issuetype"}});
errors++;
}
if(data.project_key === undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/3/anyOf/1/required",keyword:"required",params:{missingProperty: "project_key"}});
errors++;
}
if(data.vulnerabilities_issuetype !== undefined){
let data7 = data.vulnerabilities_issuetype;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
(vErrors ??= []).push({instancePath:instancePath+"/vulnerabilities_issuetype",schemaPath:"#/allOf/3/anyOf/1/properties/vulnerabilities_issuetype/type",keyword:"type",params:{type: ["string","number"]}});
errors++;
}
if(typeof data7 === "string"){
if(func0(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vulnerabilities_issuetype",schemaPath:"#/allOf/3/anyOf/1/properties/vulnerabilities_issuetype/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/vulnerabilities_issuetype",schemaPath:"#/allOf/3/anyOf/1/properties/vulnerabilities_issuetype/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
}
if(data.project_key !== undefined){
let data8 = data.project_key;
if(typeof data8 === "string"){
if(func0(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/project_key",schemaPath:"#/allOf/3/anyOf/1/properties/project_key/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/project_key",schemaPath:"#/allOf/3/anyOf/1/properties/project_key/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project_key",schemaPath:"#/allOf/3/anyOf/1/properties/project_key/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
var _valid3 = _errs32 === errors;
valid11 = valid11 || _valid3;
}
if(!valid11){
(vErrors ??= []).push({instancePath,schemaPath:"#/allOf/3/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.password === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}});
errors++;
}
for(const key0 in data){
if(!(((((((((((key0 === "url") || (key0 === "api_url")) || (key0 === "password")) || (key0 === "jira_auth_type")) || (key0 === "jira_issue_transition_id")) || (key0 === "issues_enabled")) || (key0 === "project_keys")) || (key0 === "vulnerabilities_issuetype")) || (pattern5.test(key0))) || (pattern6.test(key0))) || (pattern7.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid15 = _errs41 === errors;
if(valid15){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
if(typeof data9 === "string"){
if(func0(data9) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern9.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.api_url !== undefined){
let data10 = data.api_url;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid16 = _errs46 === errors;
if(valid16){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"not",params:{}});
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
if(typeof data10 === "string"){
if(func0(data10) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(!pattern11.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/api_url",keyword:"pattern",params:{pattern: "^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$"}});
errors++;
}
}
}
if(data.password !== undefined){
let data11 = data.password;
if(typeof data11 === "string"){
if(func0(data11) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.jira_auth_type !== undefined){
let data12 = data.jira_auth_type;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(((data12 === 0) || (data12 === 1)) || (data12 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/jira_auth_type",keyword:"enum",params:{allowedValues: [0,1,2]}});
errors++;
}
}
if(data.jira_issue_transition_id !== undefined){
let data13 = data.jira_issue_transition_id;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_issue_transition_id",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/jira_issue_transition_id",keyword:"pattern",params:{pattern: "^$|[0-9]"}});
errors++;
}
}
}
if(data.issues_enabled !== undefined){
let data14 = data.issues_enabled;
if(((typeof data14 !== "string") && (typeof data14 !== "boolean")) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/issues_enabled",keyword:"type",params:{type: ["string","boolean","null"]}});
errors++;
}
}
if(data.project_keys !== undefined){
let data15 = data.project_keys;
if(Array.isArray(data15)){
if(data15.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/project_keys",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/project_keys/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/project_keys",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.vulnerabilities_issuetype !== undefined){
let data17 = data.vulnerabilities_issuetype;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/vulnerabilities_issuetype",keyword:"type",params:{type: ["string","number","null"]}});
errors++;
}
if(typeof data17 === "string"){
if(func0(data17) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/vulnerabilities_issuetype",keyword:"maxLength",params:{limit: 255}});
errors++;
}
}
}
for(const key1 in data){
if(pattern5.test(key1)){
let data18 = data[key1];
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
for(const key2 in data){
if(pattern6.test(key2)){
let data19 = data[key2];
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data19 === "string"){
if(func0(data19) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(!pattern16.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"pattern",params:{pattern: "^(?:(?:[^\\\\\\[(|*+?]|\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])|\\[(?:\\^(?:\\\\[\\s\\S]|[^\\\\])|(?:\\\\[\\s\\S]|[^\\\\^]))(?:\\\\[\\s\\S]|[^\\\\\\]])*\\])(?:[*+?]\\??)?|\\||\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?)*$"}});
errors++;
}
}
}
}
for(const key3 in data){
if(pattern7.test(key3)){
if(typeof data[key3] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"type",params:{type: "boolean"}});
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
