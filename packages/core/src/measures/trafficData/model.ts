import { measureNoun, periodField } from "../common.js";
import { electronicFields } from "../electronic.js";

export const TrafficData = measureNoun(
  "trafficData",
  {
    title: "Stored traffic data",
    help: "Who communicated with whom, when, from where: stored connection data, not contents.",
    sources: ["Budapest Convention art. 31", "UNTOC art. 18(3)(e)"],
  },
  { ...electronicFields, period: periodField("From when to when.") },
);
