import { createRule, type OfferedFix } from "../rule.js";

export const rule = createRule({
  id: "conducting-authority-missing",
  code: "AU-04",
  nature: "gap",
  sources: [
    { instrument: "untoc", provision: "art. 18(15)(b)", mark: "V" },
    { instrument: "un-model-mla", provision: "art. 5(1)(a)", mark: "K" },
  ],
  check(context) {
    const { authority, conductingAuthority } = context.request.requesting ?? {};
    // What the authority that makes the request lacks is reported there, once.
    if (conductingAuthority === "requestingAuthority") return;
    const sameName = conductingAuthority !== undefined && sameOffice(conductingAuthority.name, authority?.name);
    const mayBeTheSame = conductingAuthority === undefined ? authority?.name !== undefined : sameName;
    for (const gap of context.gaps())
      context.reportGap(gap, {
        ...(sameName ? { message: "sameName" } : {}),
        ...(mayBeTheSame ? { fixes: [itIsTheSame] } : {}),
      });
  },
});

const itIsTheSame: OfferedFix = {
  title: "same",
  safe: false,
  edits: [{ op: "set", path: "/requesting/conductingAuthority", value: "requestingAuthority" }],
};

/** Whether two names are of one office, whatever the capitals and blanks. */
function sameOffice(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, " ").toLowerCase();
