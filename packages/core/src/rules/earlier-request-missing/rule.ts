import { createRule } from "../rule.js";

export const rule = createRule({
  id: "earlier-request-missing",
  code: "LC-01",
  nature: "gap",
  kinds: ["supplement", "withdrawal"],
  sources: [
    { instrument: "untoc", provision: "art. 18(16)", mark: "V" },
    { instrument: "untoc", provision: "art. 18(24)", mark: "V" },
  ],
  check(context) {
    const { requested } = context.request;
    context.reportGaps(({ answer }) =>
      // An entry that is there only lacks what nobody else can fill in.
      answer.message === "incomplete"
        ? []
        : [
            {
              title: "name",
              safe: false,
              edits: [
                {
                  op: "insert",
                  path: `/related/${context.request.related?.length ?? 0}`,
                  value: {
                    type: "earlierRequest",
                    reference: "",
                    date: "",
                    ...(requested?.state === undefined ? {} : { state: requested.state }),
                  },
                },
              ],
            },
          ],
    );
  },
});
