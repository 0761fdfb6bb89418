// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:notify_only_broken_pipelines|notify_only_when_pipeline_status_changes|push_events|issues_events|confidential_issues_events|merge_requests_events|note_events|confidential_note_events|tag_push_events|pipeline_events|wiki_page_events|deployment_events|group_confidential_mentions_events|group_mentions_events|use_inherited_settings)$", "u");
const pattern1 = new RegExp("^(?:branches_to_be_notified|group_confidential_mentions_channel|group_mentions_channel|incident_channel|vulnerability_channel)$", "u");
const pattern2 = new RegExp("^(?:confidential_issue_channel|confidential_note_channel|deployment_channel|issue_channel|merge_request_channel|note_channel|pipeline_channel|push_channel|tag_push_channel|wiki_page_channel)$", "u");
const pattern3 = new RegExp("^https://discord\\.com(?:/.*)?$", "u");
const pattern7 = new RegExp("^\\s*$|^https://discord\\.com(?:/.*)?$", "u");
const func0 = characterCount;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhook === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "webhook"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "webhook") || (pattern0.test(key0))) || (pattern1.test(key0))) || (pattern2.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.webhook !== undefined){
let data0 = data.webhook;
if(typeof data0 === "string"){
if(func0(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/webhook",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https://discord\\.com(?:/.*)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"}});
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
for(const key2 in data){
if(pattern1.test(key2)){
let data2 = data[key2];
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key2,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
for(const key3 in data){
if(pattern2.test(key3)){
let data3 = data[key3];
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"pattern",params:{pattern: "^\\s*$|^https://discord\\.com(?:/.*)?$"}});
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
