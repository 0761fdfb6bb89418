// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by `npm run generate`, with Ajv. Do not edit.
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const pattern0 = new RegExp("^(?:channel|push_channel|issue_channel|confidential_issue_channel|merge_request_channel|note_channel|confidential_note_channel|tag_push_channel|pipeline_channel|wiki_page_channel|deployment_channel|incident_channel|vulnerability_channel|alert_channel)$", "u");
const pattern1 = new RegExp("^(?:notify_only_broken_pipelines|notify_only_when_pipeline_status_changes|notify_only_default_branch|alert_events|issues_events|confidential_issues_events|merge_requests_events|note_events|confidential_note_events|deployment_events|incidents_events|pipeline_events|push_events|tag_push_events|vulnerability_events|wiki_page_events|incident_events|use_inherited_settings)$", "u");
const pattern2 = new RegExp("^(?:branches_to_be_notified|labels_to_be_notified)$", "u");
const pattern4 = new RegExp("^(?:[^,]*,){0,9}[^,]*,*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "labels_to_be_notified_behavior") || (pattern0.test(key0))) || (pattern1.test(key0))) || (pattern2.test(key0)))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.labels_to_be_notified_behavior !== undefined){
let data0 = data.labels_to_be_notified_behavior;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/labels_to_be_notified_behavior",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(!(((data0 === "match_any") || (data0 === "match_all")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/labels_to_be_notified_behavior",keyword:"enum",params:{allowedValues: ["match_any","match_all",null]}});
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data1 = data[key1];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key1,keyword:"pattern",params:{pattern: "^(?:[^,]*,){0,9}[^,]*,*$"}});
errors++;
}
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
for(const key3 in data){
if(pattern2.test(key3)){
let data3 = data[key3];
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/" + key3,keyword:"type",params:{type: ["string","null"]}});
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
