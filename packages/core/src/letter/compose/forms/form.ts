import { basisIds } from "../../../instruments/index.js";
import type { InstrumentId } from "../../../model/instrumentId.js";
import type { AnyRequest, RequestKind } from "../../../model/types.js";
import type { Block } from "../../types.js";
import type { LetterContext } from "../context.js";
import { words } from "../inlines.js";

/** A box of a form: the sign that it has there, and what the request says for it. Its heading stands in the catalogue. */
export interface FormBox {
  /** As the form has it: `A`, `(a)`. */
  readonly sign: string;
  /** Below `forms.<form>.boxes` in the letter's catalogue. */
  readonly id: string;
  compose(context: LetterContext): readonly Block[];
}

/**
 * A form that takes the place of a letter: its boxes in its own order, each printed even where nothing is said for it, as on the form.
 * Its words stand in the letter's catalogue below `forms.<id>`.
 */
export interface PrescribedForm {
  readonly id: string;
  readonly kind: RequestKind;
  /** Instruments that prescribe it. */
  readonly instruments: readonly InstrumentId[];
  readonly boxes: readonly FormBox[];
}

/** The form among these that a legal basis of the request prescribes. */
export function formAmong(forms: readonly PrescribedForm[], request: AnyRequest): PrescribedForm | undefined {
  const bases: readonly unknown[] = basisIds(request);
  return forms.find(
    ({ kind, instruments }) => kind === (request.kind ?? "mla") && instruments.some((id) => bases.includes(id)),
  );
}

/** What stands in a box for which the request says nothing. */
export function nothingStated(context: LetterContext): Block[] {
  return [{ type: "paragraph", role: "note", children: words(context.text("forms.nothingStated")) }];
}
