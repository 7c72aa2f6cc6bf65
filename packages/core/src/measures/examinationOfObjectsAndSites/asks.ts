import { ask, isGiven, isUnknown } from "../../checklist/ask.js";
import type { Answer } from "../../checklist/element.js";
import { forEach } from "../answering.js";
import type { MeasureDefinition } from "../definition.js";

const exactPlace = [{ instrument: "san-luis-1996", provision: "art. 6(4)(d)", mark: "V" }] as const;

export const examinationOfObjectsAndSites: MeasureDefinition<"examinationOfObjectsAndSites"> = {
  type: "examinationOfObjectsAndSites",
  withoutSearch: true,
  elements: [
    {
      id: "examinationOfObjectsAndSites.place",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: exactPlace,
      answer: forEach("examinationOfObjectsAndSites", (measure, { at, item }): Answer => {
        const { location, objects } = measure;
        // An object told by its number and keeper is found without more; of a site the address is what is asked.
        const exact =
          isGiven(objects) || (location !== undefined && "address" in location && isGiven(location.address));
        return { state: exact ? "met" : isUnknown(location) ? "unknownReason" : "missing", path: at("location"), item };
      }),
    },
    {
      id: "examinationOfObjectsAndSites.examination",
      rule: "requirement-missing",
      otherwise: "warning",
      compare: [{ instrument: "untoc", provision: "art. 18(15)(d)", mark: "V" }],
      answer: forEach("examinationOfObjectsAndSites", (measure, { at, item }) =>
        ask(measure.examination ?? measure.description ?? measure.questions, at("examination"), item),
      ),
    },
    {
      id: "examinationOfObjectsAndSites.custody",
      rule: "requirement-missing",
      otherwise: "info",
      answer: forEach("examinationOfObjectsAndSites", (measure, { at, item }) =>
        ask(measure.custody, at("custody"), item),
      ),
    },
  ],
  asks: [
    {
      instrument: "san-luis-1996",
      provision: "art. 6(4)(d)",
      element: "examinationOfObjectsAndSites.place",
      mark: "V",
      obligation: "must",
    },
  ],
};
