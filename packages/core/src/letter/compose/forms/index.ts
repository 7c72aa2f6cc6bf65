import { basisIds, instrumentById } from "../../../instruments/index.js";
import type { AnyRequest } from "../../../model/types.js";
import type { Block, Section } from "../../types.js";
import type { LetterContext } from "../context.js";
import { chosen } from "../fields.js";
import { words } from "../inlines.js";
import { legalBases, oralRequest } from "../opening.js";
import { annexes, translations } from "../sections/papers.js";
import { arrestWarrant } from "./arrestWarrant.js";
import { formAmong, nothingStated, type PrescribedForm } from "./form.js";
import { investigationOrder } from "./investigationOrder.js";

const forms: readonly PrescribedForm[] = [investigationOrder, arrestWarrant];

/** The form in which the request is printed in place of a letter; undefined where its bases prescribe none that is known here. */
export const formOf = (request: AnyRequest): PrescribedForm | undefined => formAmong(forms, request);

/** The first basis of the request that prescribes the form. */
function prescribing(context: LetterContext, { instruments }: PrescribedForm): string {
  const ids: readonly unknown[] = basisIds(context.request);
  return instruments.find((id) => ids.includes(id)) ?? instruments[0] ?? "";
}

export function formTitle(context: LetterContext, form: PrescribedForm): string {
  return context.text(`forms.${form.id}.title`, { instrument: prescribing(context, form) });
}

/** What the authority certifies, and that the form was not compared with the official one. */
export function formOpening(context: LetterContext, form: PrescribedForm): Block[] {
  const status = chosen("extradition", "status", context.request.extradition?.status);
  const instrument = instrumentById(prescribing(context, form));
  const unverified =
    instrument?.form !== undefined && instrument.form.mark !== "V"
      ? words(context.text("forms.unverified", { short: instrument.short, provision: instrument.form.provision }))
      : [];
  return [
    { type: "paragraph", role: "lead", children: words(context.text(`forms.${form.id}.opening`, { status })) },
    ...(unverified.length > 0 ? [{ type: "paragraph", role: "note", children: unverified } as const] : []),
    ...oralRequest(context),
    ...legalBases(context),
  ];
}

/** The boxes in the order of the form, each with its sign there; behind them what goes with the form. */
export function formSections(context: LetterContext, form: PrescribedForm): Section[] {
  const boxes = form.boxes.map(({ sign, id, compose }): Section => {
    context.beginBox(sign);
    const blocks = compose(context);
    const heading = context.sectionHeading(context.text(`forms.${form.id}.boxes.${id}`), `section-${id}`);
    return { id, heading, blocks: blocks.length > 0 ? blocks : nothingStated(context) };
  });
  const attached = [...annexes(context), ...translations(context)];
  if (attached.length === 0) return boxes;
  const heading = {
    type: "heading",
    level: 1,
    children: words(context.text("forms.attached")),
    anchor: "section-attached",
  } as const;
  return [...boxes, { id: "attached", heading, blocks: attached }];
}
