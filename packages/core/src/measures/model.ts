import * as z from "zod";
import { BankRecords } from "./bankRecords/model.js";
import { ConfiscationEnforcement } from "./confiscationEnforcement/model.js";
import { ContentData } from "./contentData/model.js";
import { DocumentVerification } from "./documentVerification/model.js";
import { Freezing } from "./freezing/model.js";
import { Other } from "./other/model.js";
import { Preservation } from "./preservation/model.js";
import { Records } from "./records/model.js";
import { SearchAndSeizure } from "./searchAndSeizure/model.js";
import { ServiceOfDocuments } from "./serviceOfDocuments/model.js";
import { Statement } from "./statement/model.js";
import { SubscriberData } from "./subscriberData/model.js";
import { TracingProceeds } from "./tracingProceeds/model.js";
import { TrafficData } from "./trafficData/model.js";
import { TransferOfDetainedPerson } from "./transferOfDetainedPerson/model.js";
import { VideoHearing } from "./videoHearing/model.js";
import { VoluntaryAppearance } from "./voluntaryAppearance/model.js";

/** All types of assistance, in the order in which they are offered. */
export const measureModels = [
  Statement,
  VideoHearing,
  ServiceOfDocuments,
  SearchAndSeizure,
  BankRecords,
  Records,
  Freezing,
  ConfiscationEnforcement,
  TracingProceeds,
  TransferOfDetainedPerson,
  VoluntaryAppearance,
  SubscriberData,
  TrafficData,
  ContentData,
  Preservation,
  DocumentVerification,
  Other,
] as const;

/** One type of assistance; which fields it has depends on its `type`. */
export const Measure = z.discriminatedUnion("type", measureModels).meta({
  id: "measure",
  title: "Measure",
  help: "One type of assistance, told by its `type`, with its own fields.",
});

export const Measures = z.array(Measure);
