import * as z from "zod";
import { BankRecords } from "./bankRecords/model.js";
import { Boarding } from "./boarding/model.js";
import { ConfiscationEnforcement } from "./confiscationEnforcement/model.js";
import { ContentData } from "./contentData/model.js";
import { ControlledDelivery } from "./controlledDelivery/model.js";
import { CovertInvestigation } from "./covertInvestigation/model.js";
import { CriminalRecords } from "./criminalRecords/model.js";
import { CrossBorderSurveillance } from "./crossBorderSurveillance/model.js";
import { DocumentVerification } from "./documentVerification/model.js";
import { EmergencyDisclosure } from "./emergencyDisclosure/model.js";
import { ExaminationOfObjectsAndSites } from "./examinationOfObjectsAndSites/model.js";
import { ExpertEvaluation } from "./expertEvaluation/model.js";
import { Freezing } from "./freezing/model.js";
import { Interception } from "./interception/model.js";
import { JointInvestigationTeam } from "./jointInvestigationTeam/model.js";
import { LocatingPersons } from "./locatingPersons/model.js";
import { Other } from "./other/model.js";
import { Preservation } from "./preservation/model.js";
import { RealTimeTrafficData } from "./realTimeTrafficData/model.js";
import { Records } from "./records/model.js";
import { ReturnOfAssets } from "./returnOfAssets/model.js";
import { SearchAndSeizure } from "./searchAndSeizure/model.js";
import { ServiceOfDocuments } from "./serviceOfDocuments/model.js";
import { Statement } from "./statement/model.js";
import { SubscriberData } from "./subscriberData/model.js";
import { TelephoneHearing } from "./telephoneHearing/model.js";
import { TracingProceeds } from "./tracingProceeds/model.js";
import { TrafficData } from "./trafficData/model.js";
import { TransferOfDetainedPerson } from "./transferOfDetainedPerson/model.js";
import { VideoHearing } from "./videoHearing/model.js";
import { VoluntaryAppearance } from "./voluntaryAppearance/model.js";

/** The types of assistance of a request for assistance, in the order in which they are offered. */
export const assistanceModels = [
  Statement,
  VideoHearing,
  TelephoneHearing,
  ServiceOfDocuments,
  SearchAndSeizure,
  ExaminationOfObjectsAndSites,
  ExpertEvaluation,
  BankRecords,
  Records,
  CriminalRecords,
  Freezing,
  ConfiscationEnforcement,
  ReturnOfAssets,
  TracingProceeds,
  TransferOfDetainedPerson,
  VoluntaryAppearance,
  SubscriberData,
  TrafficData,
  ContentData,
  RealTimeTrafficData,
  Interception,
  Preservation,
  EmergencyDisclosure,
  DocumentVerification,
  LocatingPersons,
  ControlledDelivery,
  CrossBorderSurveillance,
  CovertInvestigation,
  JointInvestigationTeam,
  Other,
] as const;

/** All types; the last is asked for in a request of a kind of its own, and in no other. */
export const measureModels = [...assistanceModels, Boarding] as const;

/** One type of assistance; which fields it has depends on its `type`. */
export const Measure = z.discriminatedUnion("type", assistanceModels).meta({
  id: "measure",
  title: "Measure",
  help: "One type of assistance, told by its `type`, with its own fields.",
});

export const Measures = z.array(Measure);

/** What a flag State is asked for while a vessel is at sea. */
export const MeasureAtSea = z.discriminatedUnion("type", [Boarding]).meta({
  id: "measureAtSea",
  title: "Measure at sea",
  help: "What the flag State is asked to confirm and to authorise, for one vessel.",
});

export const MeasuresAtSea = z.array(MeasureAtSea);
