export { configurationFileNames, configurationFolder, type FolderConfiguration } from "./configuration.js";
export { type ConfigurationProblem, readConfiguration } from "./readConfiguration.js";
export { findingIds } from "./ruleIds.js";
export { type ChosenSeverity, chosenSeverities, type Severities, withSeverities } from "./severities.js";
