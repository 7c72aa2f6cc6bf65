export { OpenDraft } from "./openDraft.js";
export { createLanguageService, type LanguageService, type LanguageServiceOptions } from "./service.js";
export { type DraftSettings, defaultSettings } from "./settings.js";
