import type { FieldPlace } from "../../../common/form/fieldPlaces.js";

/** What every widget is given. */
export interface WidgetProps {
  readonly place: FieldPlace;
  /** Id of the element that takes the focus; its label points there. */
  readonly id: string;
  /** Ids of the elements that say what it is and what is wrong with it. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  /** The name of a widget that is no single input, or of one that has no label of its own. */
  readonly label: string;
  /** True for a line of a list, which has no label element. */
  readonly isLine?: boolean;
}

/** Attributes that tie an input to its label, help and findings. */
export const ties = ({ id, describedBy, isInvalid, isRequired, label, isLine }: WidgetProps) => ({
  id,
  "aria-label": isLine ? label : undefined,
  "aria-describedby": describedBy,
  "aria-invalid": isInvalid,
  "aria-required": isRequired,
});
