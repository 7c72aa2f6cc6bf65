/**
 * What an editor needs to know of a draft beyond the library's main entry: the model at a place, ids and references, requirements by
 * element. For language services and forms; less stable than the main entry.
 */
export { type Catalogue, catalogueFor, catalogueOf, type MessageTree, type Params } from "./catalogue/catalogue.js";
export { isGiven, isUnknown } from "./checklist/ask.js";
export { checklistWith } from "./checklist/checklist.js";
export { elements, elementsById } from "./checklist/elements/index.js";
export { type AskedQuestion, questionsTo, sourceOfWish, weighWithProfile } from "./checklist/profileAsks.js";
export { requirementsOf, weigh } from "./checklist/weigh.js";
export { computeExpected, findSuppressions, isWithin, type Suppression } from "./draft/index.js";
export { isSameValue } from "./draft/plainValue.js";
export { isPlainSafe, type QuotePreference, quotedAsLaidOut, writeYamlText } from "./draft/yamlScalar.js";
export { writeOnOneLine } from "./draft/yamlWriter.js";
export { isAcceptable } from "./findings/suppressing.js";
export { citation } from "./findings/wording.js";
export { alpha3 } from "./generated/codes.js";
export { kindNouns, nouns } from "./generated/fields.js";
export { practiceCase } from "./generated/practiceCase.js";
export { booleanKeys, numberKeys, textKeys } from "./generated/scalars.js";
export {
  basisIds,
  chosenBases,
  chosenStandards,
  fitsStates,
  governing,
  instrumentShort,
  isSaidByDraft,
} from "./instruments/index.js";
export { isAssistance, kindDefinition, kindDefinitions, requirementsOfKinds, serves } from "./kinds/index.js";
export { measureDefinitions } from "./measures/index.js";
export { measureTitle } from "./measures/title.js";
export type { FieldEntry, NounEntry } from "./model/fieldIndex.js";
export { nounsIn, wordedIn } from "./model/inLanguage.js";
export { personById, personName } from "./model/naming.js";
export { type PatternName, patterns } from "./model/patterns.js";
export type { AnyRequest } from "./model/types.js";
export { writtenHelp } from "./model/writtenHelp.js";
export { basesInOrder, type OfferedBasis, servedBy } from "./offences/basesInOrder.js";
export { catalogueOffences } from "./offences/catalogue.js";
export {
  elementsToShow,
  isTestedForScope,
  offenceElementIds,
  offenceElementNamed,
  offenceElementOf,
  offenceElementRole,
  offenceElementTitle,
  offenceOfConvention,
} from "./offences/elements.js";
export { organizedGroupTest, transnationalTest } from "./offences/families/organizedCrime.js";
export type { CatalogueElement, CatalogueOffence } from "./offences/offence.js";
export { type PracticeProgress, practiceMark, practiceProgress, type Score, scoreOf } from "./practice/progress.js";
export * from "./prose/index.js";
export { type Identifier, identifiersIn, isIdentifierField, stateOf } from "./rules/identifier-format/identifiersIn.js";
export { findIpAddresses, type IpMention } from "./rules/ip-timestamp/ipAddresses.js";
export { idFields, idKindOf, reservedIds } from "./rules/unknown-reference/idFields.js";
export { formerStates } from "./rules/unknown-state/stateCodes.js";
export { keysAt, nounAt, shapeRequest } from "./shape/shape.js";
export { closest } from "./shape/suggest.js";
export { otherNames } from "./states/otherNames.js";
export type { Pack } from "./states/packTypes.js";
export { textFor } from "./states/profiles.js";
export { type World, worldOf } from "./states/world.js";
