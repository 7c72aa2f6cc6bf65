import * as z from "zod";
import { field, noun } from "./field.js";
import { Prose } from "./values.js";

export const Undertakings = noun(
  "undertakings",
  {
    title: "Undertakings",
    help: "What the requesting State promises. Each one set to true is printed as a full sentence.",
    sources: ["UNTOC art. 18(19)"],
    sensitivity: "public",
  },
  {
    reciprocity: field(z.boolean(), { title: "Reciprocity", help: "A like request would be granted.", example: true }),
    useLimitation: field(z.boolean(), {
      title: "Limited use",
      help: "What is obtained will only be used for the purpose stated, unless the requested State consents.",
      example: true,
      sources: ["UNTOC art. 18(19)"],
    }),
    confidentiality: field(z.boolean(), {
      title: "Confidentiality",
      help: "What is obtained is kept confidential as the requested State asks.",
      example: true,
    }),
    safeConduct: field(z.boolean(), {
      title: "Safe conduct",
      help: "A person who comes to testify is not prosecuted or detained for earlier acts.",
      example: true,
      sources: ["UNTOC art. 18(27)", "CoE 1959 art. 12"],
    }),
    consultOnCosts: field(z.boolean(), {
      title: "Extraordinary costs",
      help: "Substantial or extraordinary costs are discussed beforehand.",
      example: true,
      sources: ["UNTOC art. 18(28)"],
    }),
    dataProtection: field(z.boolean(), {
      title: "Data protection",
      help: "Personal data are protected under the law of the requesting State and the instrument.",
      example: true,
    }),
    returnOfItems: field(z.boolean(), {
      title: "Return of items",
      help: "Items are returned when no longer needed.",
      example: true,
    }),
    notifyWhenNoLongerNeeded: field(z.boolean(), {
      title: "Word when no longer needed",
      help: "The requested State is told when the assistance is no longer needed.",
      example: true,
      sources: ["UNTOC art. 18(24)"],
    }),
    reportResults: field(z.boolean(), {
      title: "Report of the results",
      help: "Measures against a vessel at sea: the flag State is told without delay what came of the measures taken.",
      example: true,
      sources: ["Smuggling of Migrants Protocol art. 8(1)-(4)"],
    }),
    speciality: field(z.boolean(), {
      title: "Speciality",
      help: "Extradition: the person is prosecuted only for the offences for which extradition is granted.",
      example: true,
      sources: ["CoE 1957 art. 14"],
    }),
    noReextradition: field(z.boolean(), {
      title: "No re-extradition",
      help: "Extradition: no surrender to a third State without consent.",
      example: true,
      sources: ["CoE 1957 art. 15"],
    }),
    noDeathPenalty: field(z.boolean(), {
      title: "No death penalty",
      help: "Extradition: the death penalty is not imposed, or not carried out.",
      example: true,
      sources: ["CoE 1957 art. 11"],
    }),
    humaneTreatment: field(z.boolean(), {
      title: "Humane treatment",
      help: "Extradition: no torture or inhuman treatment; conditions of detention respect international standards.",
    }),
    further: field(z.array(Prose), {
      title: "Further undertakings",
      help: "Each a full sentence, printed as written.",
    }),
  },
);
