import type { MeasureType } from "../model/types.js";
import { bankRecords } from "./bankRecords/asks.js";
import { boarding } from "./boarding/asks.js";
import { confiscationEnforcement } from "./confiscationEnforcement/asks.js";
import { contentData } from "./contentData/asks.js";
import { controlledDelivery } from "./controlledDelivery/asks.js";
import { covertInvestigation } from "./covertInvestigation/asks.js";
import { criminalRecords } from "./criminalRecords/asks.js";
import { crossBorderSurveillance } from "./crossBorderSurveillance/asks.js";
import type { MeasureDefinition } from "./definition.js";
import { documentVerification } from "./documentVerification/asks.js";
import { emergencyDisclosure } from "./emergencyDisclosure/asks.js";
import { examinationOfObjectsAndSites } from "./examinationOfObjectsAndSites/asks.js";
import { expertEvaluation } from "./expertEvaluation/asks.js";
import { freezing } from "./freezing/asks.js";
import { interception } from "./interception/asks.js";
import { jointInvestigationTeam } from "./jointInvestigationTeam/asks.js";
import { locatingPersons } from "./locatingPersons/asks.js";
import { other } from "./other/asks.js";
import { preservation } from "./preservation/asks.js";
import { realTimeTrafficData } from "./realTimeTrafficData/asks.js";
import { records } from "./records/asks.js";
import { returnOfAssets } from "./returnOfAssets/asks.js";
import { searchAndSeizure } from "./searchAndSeizure/asks.js";
import { serviceOfDocuments } from "./serviceOfDocuments/asks.js";
import { statement } from "./statement/asks.js";
import { subscriberData } from "./subscriberData/asks.js";
import { telephoneHearing } from "./telephoneHearing/asks.js";
import { tracingProceeds } from "./tracingProceeds/asks.js";
import { trafficData } from "./trafficData/asks.js";
import { transferOfDetainedPerson } from "./transferOfDetainedPerson/asks.js";
import { videoHearing } from "./videoHearing/asks.js";
import { voluntaryAppearance } from "./voluntaryAppearance/asks.js";

/** What each type of assistance needs, in the order of the model. */
export const measureDefinitions: readonly MeasureDefinition[] = [
  statement,
  videoHearing,
  telephoneHearing,
  serviceOfDocuments,
  searchAndSeizure,
  examinationOfObjectsAndSites,
  expertEvaluation,
  bankRecords,
  records,
  criminalRecords,
  freezing,
  confiscationEnforcement,
  returnOfAssets,
  tracingProceeds,
  transferOfDetainedPerson,
  voluntaryAppearance,
  subscriberData,
  trafficData,
  contentData,
  realTimeTrafficData,
  interception,
  preservation,
  emergencyDisclosure,
  documentVerification,
  locatingPersons,
  controlledDelivery,
  crossBorderSurveillance,
  covertInvestigation,
  jointInvestigationTeam,
  other,
  boarding,
];

const byType: ReadonlyMap<string, MeasureDefinition> = new Map(
  measureDefinitions.map((definition) => [definition.type, definition]),
);

/** What is known of a type of assistance; undefined for one that a draft made up. */
export function definitionOf(type: MeasureType | undefined): MeasureDefinition | undefined {
  return type === undefined ? undefined : byType.get(type);
}
