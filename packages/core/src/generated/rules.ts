// Generated from packages/core/src/rules by `npm run gen`. Do not edit.
import type { Rule } from "../rules/rule.js";
import { rule as absentiaUnclear } from "../rules/absentia-unclear/rule.js";
import { rule as accountNotIdentified } from "../rules/account-not-identified/rule.js";
import { rule as addresseeMissing } from "../rules/addressee-missing/rule.js";
import { rule as appearanceIncomplete } from "../rules/appearance-incomplete/rule.js";
import { rule as assetDataMissing } from "../rules/asset-data-missing/rule.js";
import { rule as assistanceNotDescribed } from "../rules/assistance-not-described/rule.js";
import { rule as basisIncomplete } from "../rules/basis-incomplete/rule.js";
import { rule as basisNotForKind } from "../rules/basis-not-for-kind/rule.js";
import { rule as belowThreshold } from "../rules/below-threshold/rule.js";
import { rule as coerciveNoOrder } from "../rules/coercive-no-order/rule.js";
import { rule as conductNotAttributed } from "../rules/conduct-not-attributed/rule.js";
import { rule as conductingAuthorityMissing } from "../rules/conducting-authority-missing/rule.js";
import { rule as confidentialityUnclear } from "../rules/confidentiality-unclear/rule.js";
import { rule as contradiction } from "../rules/contradiction/rule.js";
import { rule as controlledDeliveryIncomplete } from "../rules/controlled-delivery-incomplete/rule.js";
import { rule as conventionOffenceMissing } from "../rules/convention-offence-missing/rule.js";
import { rule as dataNotIdentified } from "../rules/data-not-identified/rule.js";
import { rule as dateImpossible } from "../rules/date-impossible/rule.js";
import { rule as deMinimis } from "../rules/de-minimis/rule.js";
import { rule as deadlineTooShort } from "../rules/deadline-too-short/rule.js";
import { rule as documentNotIdentified } from "../rules/document-not-identified/rule.js";
import { rule as dualCriminalityMissing } from "../rules/dual-criminality-missing/rule.js";
import { rule as duplicateId } from "../rules/duplicate-id/rule.js";
import { rule as durationNotJustified } from "../rules/duration-not-justified/rule.js";
import { rule as emergencyWithoutFacts } from "../rules/emergency-without-facts/rule.js";
import { rule as factsMissing } from "../rules/facts-missing/rule.js";
import { rule as finalityMissing } from "../rules/finality-missing/rule.js";
import { rule as fishingWording } from "../rules/fishing-wording/rule.js";
import { rule as freezingIncomplete } from "../rules/freezing-incomplete/rule.js";
import { rule as identifierFormat } from "../rules/identifier-format/rule.js";
import { rule as identityIncomplete } from "../rules/identity-incomplete/rule.js";
import { rule as intentionToSentenceMissing } from "../rules/intention-to-sentence-missing/rule.js";
import { rule as ipTimestamp } from "../rules/ip-timestamp/rule.js";
import { rule as judgmentNotEnforceable } from "../rules/judgment-not-enforceable/rule.js";
import { rule as labelOnly } from "../rules/label-only/rule.js";
import { rule as limitationMissing } from "../rules/limitation-missing/rule.js";
import { rule as locationMissing } from "../rules/location-missing/rule.js";
import { rule as measuresMissing } from "../rules/measures-missing/rule.js";
import { rule as misreadWithoutQuotes } from "../rules/misread-without-quotes/rule.js";
import { rule as nationalityMissing } from "../rules/nationality-missing/rule.js";
import { rule as noBasis } from "../rules/no-basis/rule.js";
import { rule as noContact } from "../rules/no-contact/rule.js";
import { rule as noLawText } from "../rules/no-law-text/rule.js";
import { rule as noNexus } from "../rules/no-nexus/rule.js";
import { rule as noPenalty } from "../rules/no-penalty/rule.js";
import { rule as noPeriod } from "../rules/no-period/rule.js";
import { rule as noPreservationIntent } from "../rules/no-preservation-intent/rule.js";
import { rule as noProvision } from "../rules/no-provision/rule.js";
import { rule as noTerritorialLink } from "../rules/no-territorial-link/rule.js";
import { rule as noWarrant } from "../rules/no-warrant/rule.js";
import { rule as noWhenWhere } from "../rules/no-when-where/rule.js";
import { rule as notParty } from "../rules/not-party/rule.js";
import { rule as oathUnclear } from "../rules/oath-unclear/rule.js";
import { rule as offencesMissing } from "../rules/offences-missing/rule.js";
import { rule as periodOutsideFacts } from "../rules/period-outside-facts/rule.js";
import { rule as personSoughtMissing } from "../rules/person-sought-missing/rule.js";
import { rule as placeholderLeft } from "../rules/placeholder-left/rule.js";
import { rule as plannedDatePast } from "../rules/planned-date-past/rule.js";
import { rule as preservationIncomplete } from "../rules/preservation-incomplete/rule.js";
import { rule as procedureNoDetail } from "../rules/procedure-no-detail/rule.js";
import { rule as provisionalArrestIncomplete } from "../rules/provisional-arrest-incomplete/rule.js";
import { rule as purposeMissing } from "../rules/purpose-missing/rule.js";
import { rule as questionUnanswered } from "../rules/question-unanswered/rule.js";
import { rule as questionsMissing } from "../rules/questions-missing/rule.js";
import { rule as remainingSentenceMissing } from "../rules/remaining-sentence-missing/rule.js";
import { rule as requesterIncomplete } from "../rules/requester-incomplete/rule.js";
import { rule as requirementMissing } from "../rules/requirement-missing/rule.js";
import { rule as returnWithoutBasis } from "../rules/return-without-basis/rule.js";
import { rule as searchNotBounded } from "../rules/search-not-bounded/rule.js";
import { rule as serviceIncomplete } from "../rules/service-incomplete/rule.js";
import { rule as stageUnclear } from "../rules/stage-unclear/rule.js";
import { rule as staleStatus } from "../rules/stale-status/rule.js";
import { rule as stampMissing } from "../rules/stamp-missing/rule.js";
import { rule as statusUnclear } from "../rules/status-unclear/rule.js";
import { rule as subjectMissing } from "../rules/subject-missing/rule.js";
import { rule as telephoneHearingIncomplete } from "../rules/telephone-hearing-incomplete/rule.js";
import { rule as textCutOff } from "../rules/text-cut-off/rule.js";
import { rule as transferWithoutConsent } from "../rules/transfer-without-consent/rule.js";
import { rule as translationMissing } from "../rules/translation-missing/rule.js";
import { rule as translationNotCertified } from "../rules/translation-not-certified/rule.js";
import { rule as unknownReference } from "../rules/unknown-reference/rule.js";
import { rule as unknownState } from "../rules/unknown-state/rule.js";
import { rule as unsignedOrUndated } from "../rules/unsigned-or-undated/rule.js";
import { rule as urgencyNoReason } from "../rules/urgency-no-reason/rule.js";
import { rule as vesselRequestIncomplete } from "../rules/vessel-request-incomplete/rule.js";
import { rule as videoHearingIncomplete } from "../rules/video-hearing-incomplete/rule.js";
import { rule as wrongArticle } from "../rules/wrong-article/rule.js";

export const builtInRules: readonly Rule[] = [
  absentiaUnclear,
  accountNotIdentified,
  addresseeMissing,
  appearanceIncomplete,
  assetDataMissing,
  assistanceNotDescribed,
  basisIncomplete,
  basisNotForKind,
  belowThreshold,
  coerciveNoOrder,
  conductNotAttributed,
  conductingAuthorityMissing,
  confidentialityUnclear,
  contradiction,
  controlledDeliveryIncomplete,
  conventionOffenceMissing,
  dataNotIdentified,
  dateImpossible,
  deMinimis,
  deadlineTooShort,
  documentNotIdentified,
  dualCriminalityMissing,
  duplicateId,
  durationNotJustified,
  emergencyWithoutFacts,
  factsMissing,
  finalityMissing,
  fishingWording,
  freezingIncomplete,
  identifierFormat,
  identityIncomplete,
  intentionToSentenceMissing,
  ipTimestamp,
  judgmentNotEnforceable,
  labelOnly,
  limitationMissing,
  locationMissing,
  measuresMissing,
  misreadWithoutQuotes,
  nationalityMissing,
  noBasis,
  noContact,
  noLawText,
  noNexus,
  noPenalty,
  noPeriod,
  noPreservationIntent,
  noProvision,
  noTerritorialLink,
  noWarrant,
  noWhenWhere,
  notParty,
  oathUnclear,
  offencesMissing,
  periodOutsideFacts,
  personSoughtMissing,
  placeholderLeft,
  plannedDatePast,
  preservationIncomplete,
  procedureNoDetail,
  provisionalArrestIncomplete,
  purposeMissing,
  questionUnanswered,
  questionsMissing,
  remainingSentenceMissing,
  requesterIncomplete,
  requirementMissing,
  returnWithoutBasis,
  searchNotBounded,
  serviceIncomplete,
  stageUnclear,
  staleStatus,
  stampMissing,
  statusUnclear,
  subjectMissing,
  telephoneHearingIncomplete,
  textCutOff,
  transferWithoutConsent,
  translationMissing,
  translationNotCertified,
  unknownReference,
  unknownState,
  unsignedOrUndated,
  urgencyNoReason,
  vesselRequestIncomplete,
  videoHearingIncomplete,
  wrongArticle,
];
