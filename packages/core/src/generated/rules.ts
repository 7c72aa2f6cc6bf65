// Generated from packages/core/src/rules by `npm run gen`. Do not edit.
import type { Rule } from "../rules/rule.js";
import { rule as absentiaUnclear } from "../rules/absentia-unclear/rule.js";
import { rule as accountNotIdentified } from "../rules/account-not-identified/rule.js";
import { rule as addresseeDoubtful } from "../rules/addressee-doubtful/rule.js";
import { rule as addresseeMissing } from "../rules/addressee-missing/rule.js";
import { rule as annexMismatch } from "../rules/annex-mismatch/rule.js";
import { rule as appearanceIncomplete } from "../rules/appearance-incomplete/rule.js";
import { rule as assetDataMissing } from "../rules/asset-data-missing/rule.js";
import { rule as assistanceNotDescribed } from "../rules/assistance-not-described/rule.js";
import { rule as basisIncomplete } from "../rules/basis-incomplete/rule.js";
import { rule as basisNotForKind } from "../rules/basis-not-for-kind/rule.js";
import { rule as belowThreshold } from "../rules/below-threshold/rule.js";
import { rule as candourUnconfirmed } from "../rules/candour-unconfirmed/rule.js";
import { rule as chronologyImpossible } from "../rules/chronology-impossible/rule.js";
import { rule as coerciveNoOrder } from "../rules/coercive-no-order/rule.js";
import { rule as competingRequestsOpen } from "../rules/competing-requests-open/rule.js";
import { rule as conductNotAttributed } from "../rules/conduct-not-attributed/rule.js";
import { rule as conductingAuthorityMissing } from "../rules/conducting-authority-missing/rule.js";
import { rule as confidentialityUnclear } from "../rules/confidentiality-unclear/rule.js";
import { rule as contentThreshold } from "../rules/content-threshold/rule.js";
import { rule as contradiction } from "../rules/contradiction/rule.js";
import { rule as controlledDeliveryIncomplete } from "../rules/controlled-delivery-incomplete/rule.js";
import { rule as conventionOffenceMissing } from "../rules/convention-offence-missing/rule.js";
import { rule as dataNotIdentified } from "../rules/data-not-identified/rule.js";
import { rule as dateImpossible } from "../rules/date-impossible/rule.js";
import { rule as datesApproximate } from "../rules/dates-approximate/rule.js";
import { rule as deMinimis } from "../rules/de-minimis/rule.js";
import { rule as deadlineTooShort } from "../rules/deadline-too-short/rule.js";
import { rule as deadlineUnrealistic } from "../rules/deadline-unrealistic/rule.js";
import { rule as documentNotIdentified } from "../rules/document-not-identified/rule.js";
import { rule as dualCriminalityMissing } from "../rules/dual-criminality-missing/rule.js";
import { rule as duplicateId } from "../rules/duplicate-id/rule.js";
import { rule as durationNotJustified } from "../rules/duration-not-justified/rule.js";
import { rule as earlierRequestMissing } from "../rules/earlier-request-missing/rule.js";
import { rule as elementNotArgued } from "../rules/element-not-argued/rule.js";
import { rule as emergencyWithoutFacts } from "../rules/emergency-without-facts/rule.js";
import { rule as factSourceMissing } from "../rules/fact-source-missing/rule.js";
import { rule as factsMissing } from "../rules/facts-missing/rule.js";
import { rule as finalityMissing } from "../rules/finality-missing/rule.js";
import { rule as fishingWording } from "../rules/fishing-wording/rule.js";
import { rule as freezingIncomplete } from "../rules/freezing-incomplete/rule.js";
import { rule as fullRequestDue } from "../rules/full-request-due/rule.js";
import { rule as hearingWithoutDeadline } from "../rules/hearing-without-deadline/rule.js";
import { rule as identifierFormat } from "../rules/identifier-format/rule.js";
import { rule as identityIncomplete } from "../rules/identity-incomplete/rule.js";
import { rule as intentionToSentenceMissing } from "../rules/intention-to-sentence-missing/rule.js";
import { rule as ipTimestamp } from "../rules/ip-timestamp/rule.js";
import { rule as jargon } from "../rules/jargon/rule.js";
import { rule as judgmentNotEnforceable } from "../rules/judgment-not-enforceable/rule.js";
import { rule as jurisdictionMissing } from "../rules/jurisdiction-missing/rule.js";
import { rule as labelOnly } from "../rules/label-only/rule.js";
import { rule as languageDrift } from "../rules/language-drift/rule.js";
import { rule as limitationMissing } from "../rules/limitation-missing/rule.js";
import { rule as locationMissing } from "../rules/location-missing/rule.js";
import { rule as longFactsWithoutSummary } from "../rules/long-facts-without-summary/rule.js";
import { rule as matterNotCriminal } from "../rules/matter-not-criminal/rule.js";
import { rule as measuresMissing } from "../rules/measures-missing/rule.js";
import { rule as methodNotResult } from "../rules/method-not-result/rule.js";
import { rule as migrantAsSuspect } from "../rules/migrant-as-suspect/rule.js";
import { rule as misreadWithoutQuotes } from "../rules/misread-without-quotes/rule.js";
import { rule as mixedAddressees } from "../rules/mixed-addressees/rule.js";
import { rule as nameVariants } from "../rules/name-variants/rule.js";
import { rule as nationalOfRequestedState } from "../rules/national-of-requested-state/rule.js";
import { rule as nationalityMissing } from "../rules/nationality-missing/rule.js";
import { rule as noBasis } from "../rules/no-basis/rule.js";
import { rule as noContact } from "../rules/no-contact/rule.js";
import { rule as noLawText } from "../rules/no-law-text/rule.js";
import { rule as noNexus } from "../rules/no-nexus/rule.js";
import { rule as noPenalty } from "../rules/no-penalty/rule.js";
import { rule as noPeriod } from "../rules/no-period/rule.js";
import { rule as noPreservation } from "../rules/no-preservation/rule.js";
import { rule as noPreservationIntent } from "../rules/no-preservation-intent/rule.js";
import { rule as noProvision } from "../rules/no-provision/rule.js";
import { rule as noTerritorialLink } from "../rules/no-territorial-link/rule.js";
import { rule as noWarrant } from "../rules/no-warrant/rule.js";
import { rule as noWhenWhere } from "../rules/no-when-where/rule.js";
import { rule as notParty } from "../rules/not-party/rule.js";
import { rule as oathUnclear } from "../rules/oath-unclear/rule.js";
import { rule as offenceNotInDecision } from "../rules/offence-not-in-decision/rule.js";
import { rule as offencesMissing } from "../rules/offences-missing/rule.js";
import { rule as oralRequestIncomplete } from "../rules/oral-request-incomplete/rule.js";
import { rule as otherRoutesUnmentioned } from "../rules/other-routes-unmentioned/rule.js";
import { rule as periodOutsideFacts } from "../rules/period-outside-facts/rule.js";
import { rule as personSoughtMissing } from "../rules/person-sought-missing/rule.js";
import { rule as placeholderLeft } from "../rules/placeholder-left/rule.js";
import { rule as plannedDatePast } from "../rules/planned-date-past/rule.js";
import { rule as preservationIncomplete } from "../rules/preservation-incomplete/rule.js";
import { rule as priorRequestUnnamed } from "../rules/prior-request-unnamed/rule.js";
import { rule as procedureNoDetail } from "../rules/procedure-no-detail/rule.js";
import { rule as protectedNameInServedDocument } from "../rules/protected-name-in-served-document/rule.js";
import { rule as protectionNotAddressed } from "../rules/protection-not-addressed/rule.js";
import { rule as provisionalArrestIncomplete } from "../rules/provisional-arrest-incomplete/rule.js";
import { rule as purposeMissing } from "../rules/purpose-missing/rule.js";
import { rule as questionUnanswered } from "../rules/question-unanswered/rule.js";
import { rule as questionsMissing } from "../rules/questions-missing/rule.js";
import { rule as refusalGroundOpen } from "../rules/refusal-ground-open/rule.js";
import { rule as remainingSentenceMissing } from "../rules/remaining-sentence-missing/rule.js";
import { rule as requesterIncomplete } from "../rules/requester-incomplete/rule.js";
import { rule as requesterNotCompetent } from "../rules/requester-not-competent/rule.js";
import { rule as requirementMissing } from "../rules/requirement-missing/rule.js";
import { rule as returnWithoutBasis } from "../rules/return-without-basis/rule.js";
import { rule as roleMissing } from "../rules/role-missing/rule.js";
import { rule as scopeNotArgued } from "../rules/scope-not-argued/rule.js";
import { rule as searchNotBounded } from "../rules/search-not-bounded/rule.js";
import { rule as serviceIncomplete } from "../rules/service-incomplete/rule.js";
import { rule as smallMatter } from "../rules/small-matter/rule.js";
import { rule as stageUnclear } from "../rules/stage-unclear/rule.js";
import { rule as staleStatus } from "../rules/stale-status/rule.js";
import { rule as stampMissing } from "../rules/stamp-missing/rule.js";
import { rule as statusUnclear } from "../rules/status-unclear/rule.js";
import { rule as stepOutOfOrder } from "../rules/step-out-of-order/rule.js";
import { rule as subjectMissing } from "../rules/subject-missing/rule.js";
import { rule as summonsThreatensPenalty } from "../rules/summons-threatens-penalty/rule.js";
import { rule as suspectHeardAsWitness } from "../rules/suspect-heard-as-witness/rule.js";
import { rule as telephoneHearingIncomplete } from "../rules/telephone-hearing-incomplete/rule.js";
import { rule as textCutOff } from "../rules/text-cut-off/rule.js";
import { rule as transferWithoutConsent } from "../rules/transfer-without-consent/rule.js";
import { rule as translationMissing } from "../rules/translation-missing/rule.js";
import { rule as translationNotCertified } from "../rules/translation-not-certified/rule.js";
import { rule as treatyPrecedence } from "../rules/treaty-precedence/rule.js";
import { rule as unknownReference } from "../rules/unknown-reference/rule.js";
import { rule as unknownState } from "../rules/unknown-state/rule.js";
import { rule as unsignedOrUndated } from "../rules/unsigned-or-undated/rule.js";
import { rule as urgencyNoReason } from "../rules/urgency-no-reason/rule.js";
import { rule as useNotLimited } from "../rules/use-not-limited/rule.js";
import { rule as vesselRequestIncomplete } from "../rules/vessel-request-incomplete/rule.js";
import { rule as videoHearingIncomplete } from "../rules/video-hearing-incomplete/rule.js";
import { rule as wrongArticle } from "../rules/wrong-article/rule.js";

export const builtInRules: readonly Rule[] = [
  absentiaUnclear,
  accountNotIdentified,
  addresseeDoubtful,
  addresseeMissing,
  annexMismatch,
  appearanceIncomplete,
  assetDataMissing,
  assistanceNotDescribed,
  basisIncomplete,
  basisNotForKind,
  belowThreshold,
  candourUnconfirmed,
  chronologyImpossible,
  coerciveNoOrder,
  competingRequestsOpen,
  conductNotAttributed,
  conductingAuthorityMissing,
  confidentialityUnclear,
  contentThreshold,
  contradiction,
  controlledDeliveryIncomplete,
  conventionOffenceMissing,
  dataNotIdentified,
  dateImpossible,
  datesApproximate,
  deMinimis,
  deadlineTooShort,
  deadlineUnrealistic,
  documentNotIdentified,
  dualCriminalityMissing,
  duplicateId,
  durationNotJustified,
  earlierRequestMissing,
  elementNotArgued,
  emergencyWithoutFacts,
  factSourceMissing,
  factsMissing,
  finalityMissing,
  fishingWording,
  freezingIncomplete,
  fullRequestDue,
  hearingWithoutDeadline,
  identifierFormat,
  identityIncomplete,
  intentionToSentenceMissing,
  ipTimestamp,
  jargon,
  judgmentNotEnforceable,
  jurisdictionMissing,
  labelOnly,
  languageDrift,
  limitationMissing,
  locationMissing,
  longFactsWithoutSummary,
  matterNotCriminal,
  measuresMissing,
  methodNotResult,
  migrantAsSuspect,
  misreadWithoutQuotes,
  mixedAddressees,
  nameVariants,
  nationalOfRequestedState,
  nationalityMissing,
  noBasis,
  noContact,
  noLawText,
  noNexus,
  noPenalty,
  noPeriod,
  noPreservation,
  noPreservationIntent,
  noProvision,
  noTerritorialLink,
  noWarrant,
  noWhenWhere,
  notParty,
  oathUnclear,
  offenceNotInDecision,
  offencesMissing,
  oralRequestIncomplete,
  otherRoutesUnmentioned,
  periodOutsideFacts,
  personSoughtMissing,
  placeholderLeft,
  plannedDatePast,
  preservationIncomplete,
  priorRequestUnnamed,
  procedureNoDetail,
  protectedNameInServedDocument,
  protectionNotAddressed,
  provisionalArrestIncomplete,
  purposeMissing,
  questionUnanswered,
  questionsMissing,
  refusalGroundOpen,
  remainingSentenceMissing,
  requesterIncomplete,
  requesterNotCompetent,
  requirementMissing,
  returnWithoutBasis,
  roleMissing,
  scopeNotArgued,
  searchNotBounded,
  serviceIncomplete,
  smallMatter,
  stageUnclear,
  staleStatus,
  stampMissing,
  statusUnclear,
  stepOutOfOrder,
  subjectMissing,
  summonsThreatensPenalty,
  suspectHeardAsWitness,
  telephoneHearingIncomplete,
  textCutOff,
  transferWithoutConsent,
  translationMissing,
  translationNotCertified,
  treatyPrecedence,
  unknownReference,
  unknownState,
  unsignedOrUndated,
  urgencyNoReason,
  useNotLimited,
  vesselRequestIncomplete,
  videoHearingIncomplete,
  wrongArticle,
];
