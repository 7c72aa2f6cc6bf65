import { measureNoun, periodField } from "../common.js";
import { electronicFields } from "../electronic.js";

export const ContentData = measureNoun(
  "contentData",
  {
    title: "Stored content data",
    help: "Contents of communications or files stored by a provider. The most intrusive kind: the link of each account to the offence decides.",
    sources: ["Budapest Convention art. 31", "UNTOC art. 18(3)(e)"],
  },
  { ...electronicFields, period: periodField("From when to when.") },
);
