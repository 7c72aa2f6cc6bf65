export { draftSnippet } from "./draftSnippet.js";
export { legalPerson, mapOf, measureOf, type TemplateContext, templateOf } from "./fromModel.js";
export { escapeSnippet, expandSnippet, firstStop, type Template } from "./template.js";
export { writeEntry, writeFieldValue, writeListItem } from "./write.js";
