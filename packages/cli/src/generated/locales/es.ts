// Generated from packages/cli/locales/es by `npm run gen`. Do not edit.

export const es = {
  "bases": {
    "head": "Bases entre {states} para {offence}, {kind, select, mla {asistencia judicial recíproca} other {extradición}}, a {date}",
    "none": "Los datos no muestran ninguna. Eso no prueba nada: véase abajo lo que no está en los datos.",
    "standing": "{sure, select, yes {En vigor} other {Se indica que está en vigor}} entre ellos {since, select, none {ese día} other {desde el {since}}}; según la situación a {asOf, select, none {(sin fecha)} other {{asOf}}}, fiabilidad {confidence, select, high {alta} medium {media} other {baja}}.",
    "source": "Fuente: {source}.",
    "others": "De las que nada muestra que sirvan",
    "verify": "Verifíquelo con el depositario antes de basarse en ello: no se cubre nada posterior a la fecha de la situación indicada."
  },
  "check": {
    "summary": "{drafts, plural, one {# borrador comprobado} other {# borradores comprobados}}: {left}.",
    "accepted": "{count, plural, one {Se ha aceptado # observación} other {Se han aceptado # observaciones}} con un motivo.",
    "off": "{count, plural, one {# observación no se muestra, porque .rogatory desactiva su regla.} other {# observaciones no se muestran, porque .rogatory desactiva sus reglas.}}",
    "fix": "corrección:"
  },
  "checklist": {
    "met": "cumplido",
    "missing": "falta",
    "unknownReason": "desconocido, con motivo",
    "notApplicable": "no procede",
    "count": "{met} de {asked} cumplidos",
    "advisesOnly": "solo orientativo, {met} de {asked} cumplidos",
    "inForce": "en vigor entre {states}{since, select, none {} other { desde el {since}}}, según la situación a {asOf, select, none {(sin fecha)} other {{asOf}}}: verifíquese con el depositario",
    "notShown": "los datos no muestran que esté en vigor entre {states}: verifíquese con el depositario",
    "noText": "su texto no se conoce aquí: véase lo que él mismo dice del contenido de una solicitud",
    "toBeVerified": "(por verificar)",
    "none": "{file}: no se ha elegido base jurídica, o el borrador no puede leerse lo suficiente. `rogatory check` dice más.",
    "further": "Falta además",
    "left": "Queda por hacer: {left}."
  },
  "explain": {
    "rules": "reglas",
    "measures": "medidas",
    "instruments": "instrumentos",
    "kinds": "clases",
    "pageInEnglish": "La página está en inglés.",
    "legalSource": "Fuente jurídica: {sources}",
    "fields": "Campos",
    "askedForMeasure": "Exigido para esta medida",
    "for": "para: {measures}",
    "notFor": "salvo para: {measures}",
    "years": "{count, plural, one {# año} other {# años}}",
    "months": "{count, plural, one {# mes} other {# meses}}",
    "supplements": "Complementa {instrument}: lo que este exige de una solicitud se exige también.",
    "basis": "Una base jurídica; para: {kinds}.",
    "standard": "Una norma de contenido, que orienta y no obliga a nadie; para: {kinds}.",
    "open": "Lo que exige no se conoce aquí: el borrador lo describe, y se aplica lo que pide la práctica.",
    "asks": "Exige de una solicitud",
    "asksForOne": "Exige para un tipo de asistencia",
    "offers": "Ofrece",
    "thresholds": "Umbrales",
    "penalty": "pena máxima de al menos {duration}",
    "sentence": "condena de al menos {duration}",
    "also": "Además",
    "marks": "Marcas: V leído en el texto; S fuente oficial o secundaria; K conocido, por verificar; I inferencia.",
    "must": "exigido",
    "ifPossible": "si es posible",
    "should": "recomendado",
    "mayRefuse": "sin ello puede denegarse",
    "example": "Ejemplo: {example}",
    "ofState": "Lo que quiere de las solicitudes, en la medida en que se sabe aquí:",
    "nothingOfState": "Aquí no se sabe nada de lo que quiere de las solicitudes más allá de los tratados. Eso no prueba nada: pregunte a su autoridad central."
  },
  "new": {
    "ready": "{file} está listo. Rellénelo y luego: npx rogatory check {file}",
    "kind": "Clase de solicitud ({choices}) [mla]:",
    "from": "Estado requirente (dos letras):",
    "to": "Estado requerido (dos letras):",
    "bases": "Bases jurídicas ({choices}, none para ninguna) [{proposed}]:",
    "measures": "Medidas ({choices}):",
    "offences": "Delitos ({choices}):",
    "proposed": "propuesto",
    "notWritten": "También en vigor entre los dos Estados, pero aquí no puede redactarse ninguna solicitud con ese fundamento: {choices}.",
    "otherOffences": "También en vigor entre ambos Estados, pero no mencionan el delito: {choices}.",
    "notShown": "También se conocen aquí; los datos no los muestran en vigor entre ambos Estados, lo que no prueba nada: {choices}."
  },
  "render": {
    "ready": "nada impide su envío; escriba `status: final` para imprimirla sin la marca",
    "left": "{left}; `{command}` dice lo que falta"
  }
} as const;
