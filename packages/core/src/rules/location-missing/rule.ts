import { createRule } from "../rule.js";

export const rule = createRule({
  id: "location-missing",
  code: "PE-05",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(e)", mark: "V" },
    { instrument: "coe-extradition-4th-protocol", provision: "art. 2 (new art. 12(2))", mark: "V" },
  ],
  check(context) {
    const gaps = context.gaps();
    const { kind, extradition } = context.request;
    // Of a person to be provisionally arrested `provisional-arrest-incomplete` asks it.
    const isAskedElsewhere =
      kind === "provisionalArrest" || gaps.some(({ element }) => element.id === "extradition.location");
    const sought = isAskedElsewhere ? extradition?.person : undefined;
    for (const gap of gaps) {
      const [list, index] = gap.answer.path;
      // The place of the person sought belongs under `extradition`; asking for it twice would not help.
      const twice =
        list === "persons" && context.request.persons?.[index as number]?.id === sought && sought !== undefined;
      if (!twice) context.reportGap(gap, list === "extradition" ? { message: "sought" } : {});
    }
  },
});
