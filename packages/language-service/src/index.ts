export { RenameRefused } from "./navigation/rename.js";
export { OpenDraft } from "./openDraft.js";
export { createLanguageService, type LanguageService, type LanguageServiceOptions } from "./service.js";
export { type DraftSettings, defaultSettings } from "./settings.js";
export { semanticTokensLegend } from "./structure/semanticTokens.js";
