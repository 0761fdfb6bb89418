// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const func0 = characterCount;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[\\t-\\r ]*https://(?:[^/?#\\[\\]\\r\\n]*@)?[^/?#@:]*\\.atlassian\\.net(?::[0-9]*)?(?:[/?#]|[\\t-\\r ]*$)", "u");
const pattern5 = new RegExp("^(?:url)$", "u");
const pattern6 = new RegExp("^(?:api_url)$", "u");
const pattern7 = new RegExp("^(?:username)$", "u");
const pattern8 = new RegExp("^(?:password)$", "u");
const pattern9 = new RegExp("^(?:jira_auth_type)$", "u");
const pattern10 = new RegExp("^(?:jira_issue_prefix|jira_issue_regex)$", "u");
const pattern11 = new RegExp("^(?:jira_issue_transition_automatic|comment_on_event_enabled|vulnerabilities_enabled|customize_jira_issue_enabled|jira_check_enabled|jira_exists_check_enabled|jira_assignee_check_enabled|jira_status_check_enabled|commit_events|merge_requests_events|use_inherited_settings)$", "u");
const pattern12 = new RegExp("^(?:jira_issue_transition_id)$", "u");
const pattern13 = new RegExp("^(?:issues_enabled)$", "u");
const pattern14 = new RegExp("^(?:project_keys)$", "u");
const pattern15 = new RegExp("^(?:vulnerabilities_issuetype)$", "u");
const pattern16 = new RegExp("^(?:project_key)$", "u");
const pattern17 = new RegExp("^(?:jira_allowed_statuses_as_string)$", "u");
const pattern19 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]\\.?|(?:\\[::[Ff]{4}:)?(?:0\\.0\\.0\\.0|255\\.255\\.255\\.255|(?:10|127)(?:\\.[0-9]+){1,3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))(?:\\.[0-9]+){1,2})\\]?|\\[(?:::1?|[Ff](?:[CcDd][0-9A-Fa-f]|[Ee][89A-Fa-f])[0-9A-Fa-f]:[0-9A-Fa-f:.]*)\\])(?:[:/?#]|[\\t-\\r ]*$)", "u");
const pattern20 = new RegExp("^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const pattern23 = new RegExp("^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$", "u");
const pattern29 = new RegExp("^(?:(?:[^\\\\\\[(|*+?]|\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])|\\[(?:\\^(?:\\\\[\\s\\S]|[^\\\\])|(?:\\\\[\\s\\S]|[^\\\\^]))(?:\\\\[\\s\\S]|[^\\\\\\]])*\\])(?:[*+?]\\??)?|\\||\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?)*$", "u");
const pattern32 = new RegExp("^\\s*$|[0-9]", "u");

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
if(!(((((((((((((pattern5.test(key0)) || (pattern6.test(key0))) || (pattern7.test(key0))) || (pattern8.test(key0))) || (pattern9.test(key0))) || (pattern10.test(key0))) || (pattern11.test(key0))) || (pattern12.test(key0))) || (pattern13.test(key0))) || (pattern14.test(key0))) || (pattern15.test(key0))) || (pattern16.test(key0))) || (pattern17.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
for(const key1 in data){
if(pattern5.test(key1)){
let data9 = data[key1];
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"not",params:{}});
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern20.test(data9)){
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
if(pattern6.test(key2)){
let data10 = data[key2];
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data10 === "string"){
if(!pattern19.test(data10)){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"not",params:{}});
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(!pattern23.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"pattern",params:{pattern: "^\\s*$|^[\\t-\\r ]*https?://(?:[^/?#\\[\\]\\r\\n]*@)?(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s\\x00-/:-@\\[-\\x60{-\\x7f][^\\s\"#/:<>?@\\[-\\]{}]*)(?::[0-9]{0,5})?(?:[/?#](?:[^\\r\\n]*[^\\t-\\r ])?)?[\\t-\\r ]*$"}});
errors++;
}
}
}
}
for(const key3 in data){
if(pattern7.test(key3)){
let data11 = data[key3];
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data11 === "string"){
if(func0(data11) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"maxLength",params:{limit: 2048}});
errors++;
}
}
}
}
for(const key4 in data){
if(pattern8.test(key4)){
let data12 = data[key4];
if(typeof data12 === "string"){
if(func0(data12) > 2048){
(vErrors ??= []).push({instancePath:instancePath+"/" + key4,keyword:"maxLength",params:{limit: 2048}});
errors++;
}
if(func0(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key4,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern0.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key4,keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
for(const key5 in data){
if(pattern9.test(key5)){
let data13 = data[key5];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key5,keyword:"type",params:{type: "integer"}});
errors++;
}
if(!(((data13 === 0) || (data13 === 1)) || (data13 === 2))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key5,keyword:"enum",params:{allowedValues: [0,1,2]}});
errors++;
}
}
}
for(const key6 in data){
if(pattern10.test(key6)){
let data14 = data[key6];
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key6,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data14 === "string"){
if(func0(data14) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + key6,keyword:"maxLength",params:{limit: 255}});
errors++;
}
if(!pattern29.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key6,keyword:"pattern",params:{pattern: "^(?:(?:[^\\\\\\[(|*+?]|\\\\(?:[^0-9A-Za-z]|[AaBbCDdEfnPpQrSstvWwxz0]|[1-7][0-7])|\\[(?:\\^(?:\\\\[\\s\\S]|[^\\\\])|(?:\\\\[\\s\\S]|[^\\\\^]))(?:\\\\[\\s\\S]|[^\\\\\\]])*\\])(?:[*+?]\\??)?|\\||\\((?:\\?(?:P?<[A-Za-z_][0-9A-Za-z_]*>|[imsU]*(?:-[imsU]+)?:|[imsU]+(?:-[imsU]+)?\\)|-[imsU]+\\)))?)*$"}});
errors++;
}
}
}
}
for(const key7 in data){
if(pattern11.test(key7)){
if(typeof data[key7] !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key7,keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
for(const key8 in data){
if(pattern12.test(key8)){
let data16 = data[key8];
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key8,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data16 === "string"){
if(!pattern32.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key8,keyword:"pattern",params:{pattern: "^\\s*$|[0-9]"}});
errors++;
}
}
}
}
for(const key9 in data){
if(pattern13.test(key9)){
let data17 = data[key9];
if((typeof data17 !== "string") && (typeof data17 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/" + key9,keyword:"type",params:{type: ["string","boolean"]}});
errors++;
}
if(typeof data17 === "string"){
if(func0(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/" + key9,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
}
}
for(const key10 in data){
if(pattern14.test(key10)){
let data18 = data[key10];
if(Array.isArray(data18)){
if(data18.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/" + key10,keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(typeof data18[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key10+"/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key10,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
for(const key11 in data){
if(pattern15.test(key11)){
let data20 = data[key11];
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key11,keyword:"type",params:{type: ["string","number","null"]}});
errors++;
}
if(typeof data20 === "string"){
if(func0(data20) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + key11,keyword:"maxLength",params:{limit: 255}});
errors++;
}
}
}
}
for(const key12 in data){
if(pattern16.test(key12)){
let data21 = data[key12];
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key12,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data21 === "string"){
if(func0(data21) > 255){
(vErrors ??= []).push({instancePath:instancePath+"/" + key12,keyword:"maxLength",params:{limit: 255}});
errors++;
}
}
}
}
for(const key13 in data){
if(pattern17.test(key13)){
let data22 = data[key13];
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key13,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data22 === "string"){
if(func0(data22) > 1024){
(vErrors ??= []).push({instancePath:instancePath+"/" + key13,keyword:"maxLength",params:{limit: 1024}});
errors++;
}
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
