// Generated from schemas/ by `npm run gen`. Do not edit.

/** One way in which a value does not have the shape of the model, as AJV reports it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

export declare const validatePack: ShapeValidator;

export declare const validators: Readonly<Record<"mla" | "extradition" | "provisionalArrest" | "supplement" | "withdrawal" | "spontaneousInformation" | "transferOfProceedings" | "vesselMeasures" | "transit", ShapeValidator>>;
