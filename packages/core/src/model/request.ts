/** Every kind of request; each stands in a folder of its own under `kinds/`. */
import { ExtraditionRequest } from "../kinds/extradition/model.js";
import { MlaRequest } from "../kinds/mla/model.js";
import { ProvisionalArrestRequest } from "../kinds/provisionalArrest/model.js";
import { SpontaneousInformation } from "../kinds/spontaneousInformation/model.js";
import { Supplement } from "../kinds/supplement/model.js";
import { TransferOfProceedings } from "../kinds/transferOfProceedings/model.js";
import { TransitRequest } from "../kinds/transit/model.js";
import { VesselMeasuresRequest } from "../kinds/vesselMeasures/model.js";
import { Withdrawal } from "../kinds/withdrawal/model.js";

export {
  ExtraditionRequest,
  MlaRequest,
  ProvisionalArrestRequest,
  SpontaneousInformation,
  Supplement,
  TransferOfProceedings,
  TransitRequest,
  VesselMeasuresRequest,
  Withdrawal,
};

/** In the order in which they are offered. */
export const requestKinds = {
  mla: MlaRequest,
  extradition: ExtraditionRequest,
  provisionalArrest: ProvisionalArrestRequest,
  supplement: Supplement,
  withdrawal: Withdrawal,
  spontaneousInformation: SpontaneousInformation,
  transferOfProceedings: TransferOfProceedings,
  vesselMeasures: VesselMeasuresRequest,
  transit: TransitRequest,
} as const;
