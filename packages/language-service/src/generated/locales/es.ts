// Generated from packages/language-service/locales/es by `npm run gen`. Do not edit.

export const es = {
  "annotations": {
    "summary": "{oneArticle, select, yes {{instrument} {article}: {met} de {all} cumplidos} other {{instrument}: {met} de {all} cumplidos}}",
    "noBasis": "Aún no se ha elegido base jurídica",
    "showChecklist": "Mostrar la lista de control",
    "preview": "Vista previa",
    "render": "Imprimir la carta",
    "gaps": "{count, plural, one {# laguna} other {# lagunas}}",
    "age": "{sure, select, yes {{most} años en la fecha de los hechos} other {{least} a {most} años en la fecha de los hechos}}",
    "ageOrigin": "{oneDay, select, yes {Edad en años cumplidos el {from}, día de los hechos.} other {Edad en años cumplidos, contada del primer al último día de los hechos que afectan a esta persona: {from} a {until}.}}",
    "beginHere": "Pulse Ctrl+Espacio para elegir un borrador completo",
    "newRequest": "Nueva solicitud..."
  },
  "codeActions": {
    "insert": "Añadir {fields}{held, select, yes { en `{place}`} other {}}, por rellenar",
    "oneOf": "Uno de: {values}.",
    "example": "Por ejemplo: {example}",
    "sayUnknown": "Decir por qué no se conoce {field}{held, select, yes { en `{place}`} other {}}",
    "quote": "Poner entre comillas rectas",
    "fixAll": "Corregir las {count} observaciones «{rule}» de este borrador",
    "fixAllSafe": "Corregir todo lo que puede corregirse sin cambiar lo que dice la solicitud",
    "addEntry": "Añadir la entrada «{id}» ({kind}), por rellenar",
    "addOffset": "Añadir el desfase {offset}: la hora de {zone} ese día",
    "suppressByComment": "Aceptar «{rule}» en esta línea, con un motivo",
    "suppressInList": "Aceptar «{rule}» {whole, select, yes {para toda la solicitud} other {en {path}}} en `suppressions`, con un motivo",
    "removeSuppression": "Quitar esta aceptación",
    "extractPerson": "Hacer de «{name}» una persona de la solicitud (identificador «{id}»)",
    "referToPerson": "Remitir a «{name}» por el identificador de la persona («{id}»)",
    "fieldHelp": "{title}: {help}"
  },
  "completion": {
    "askedBy": "Se exige en {sources}.",
    "askedInPractice": "Las autoridades que reciben estas solicitudes lo piden.",
    "toBeVerified": "{source} (por verificar)",
    "basis": "Véase {sources}.",
    "example": "Ejemplo: {example}",
    "neverSent": "Esto nunca sale del archivo.",
    "whole": "{title}, con sus partes",
    "list": "{title}, como lista",
    "unknownReason": "no se conoce, con el motivo",
    "yes": "sí",
    "no": "no",
    "naturalPerson": "Persona física",
    "legalPerson": "Sociedad u otra persona jurídica",
    "newId": "un identificador todavía libre",
    "request": "la propia solicitud",
    "today": "hoy, {weekday}",
    "requestDate": "fecha de la solicitud, {weekday}",
    "daysLater": "{count, plural, one {# día} other {# días}} después de hoy, {weekday}",
    "monthsLater": "{count, plural, one {# mes} other {# meses}} después de hoy, {weekday}",
    "daysAfterRequest": "{count, plural, one {# día} other {# días}} después de la fecha de la solicitud, {weekday}",
    "monthsAfterRequest": "{count, plural, one {# mes} other {# meses}} después de la fecha de la solicitud, {weekday}",
    "dayOfEvent": "día del hecho {event}, {weekday}",
    "dateOfEvent": "fecha del hecho {event}",
    "firstDayOfFacts": "primer día de los hechos",
    "lastDayOfFacts": "último día de los hechos",
    "moment": "{day} a las {time}, {offset} respecto de UTC",
    "withArticles": "{instrument}, con artículos",
    "inForce": "en vigor{dayKnown, select, yes { desde el {since}} other {}}{dated, select, yes {, según los datos al {asOf}} other {}}{sure, select, yes {} other {, no es seguro}}",
    "servesMeasures": "Disposiciones aplicables ({measures}): {provisions}.",
    "notForMeasures": "Aquí no se conoce ninguna disposición para: {measures}.",
    "articlesNamed": "{articles, plural, one {El artículo} other {Los artículos}} en que se basa una solicitud así.",
    "disableNextLine": "aceptar una observación en la línea siguiente, con el motivo",
    "disableLine": "aceptar una observación en esta línea, con el motivo",
    "why": "por qué se acepta",
    "foundHere": "observado aquí",
    "languageDeclared": "Declarado por {state} según {source}{asOf, select, none {} other {, datos de {asOf}}}; verifíquelo con el depositario.",
    "template": "Un borrador entero para empezar. Las líneas que empiezan por # son ayuda: bórrelas a medida que avance.",
    "templateOfJson": "Un borrador entero para empezar.",
    "templateWithMeasure": "{measure} (asistencia judicial)"
  },
  "convert": {
    "unreadable": "El borrador no puede convertirse mientras haya algo que no pueda leerse: se perdería. Corrija primero lo observado en la línea {line}.",
    "notExpressible": "El borrador contiene un número que el otro formato no puede conservar tal como está escrito. Póngalo primero entre comillas rectas.",
    "lostComments": "{count, plural, one {Un comentario del borrador no está en el nuevo} other {# comentarios del borrador no están en el nuevo}}: los comentarios no pueden pasar al otro formato.",
    "lostSuppressions": "{count, plural, one {Uno de los comentarios aceptaba una observación, que volverá a mostrarse.} other {# de los comentarios aceptaban observaciones, que volverán a mostrarse.}} Para aceptarla en el nuevo borrador, escriba una entrada en `suppressions`.",
    "numbersAsText": "Un número o un valor sí/no en lugar de un texto pasa a ser texto en el nuevo borrador."
  },
  "diagnostics": {
    "unshown": "{count, plural, one {No se muestra una observación más} other {No se muestran # observaciones más}}, porque se muestran como máximo {most} por borrador, primero las más graves. Corrija algunas de las que se muestran, o aumente «rogatory.maxFindings» en la configuración."
  },
  "form": {
    "steps": {
      "request": {
        "title": "La solicitud",
        "help": "Quién solicita a quién, con qué referencia y fecha."
      },
      "basis": {
        "title": "Fundamentos jurídicos",
        "help": "Los tratados, leyes o garantías en que se basa la solicitud. Lo que se pide en los demás pasos depende de ellos."
      },
      "proceedings": {
        "title": "Procedimiento",
        "help": "En qué consiste el asunto y en qué fase se encuentra."
      },
      "persons": {
        "title": "Personas",
        "help": "Todas las personas que menciona la solicitud, una sola vez cada una."
      },
      "offences": {
        "title": "Delitos",
        "help": "Los delitos según su derecho interno, con el texto y la pena."
      },
      "facts": {
        "title": "Hechos",
        "help": "Qué ocurrió, cuándo y dónde, y cómo se sabe."
      },
      "extradition": {
        "title": "Extradición",
        "help": "La persona reclamada, el motivo y la resolución en que se basa."
      },
      "measures": {
        "title": "Asistencia solicitada",
        "help": "Qué se pide al Estado requerido y para qué se necesita el resultado."
      },
      "assets": {
        "title": "Bienes",
        "help": "Los bienes que deben localizarse, inmovilizarse o decomisarse."
      },
      "handling": {
        "title": "Ejecución",
        "help": "Plazo, confidencialidad, formalidades particulares y compromisos."
      },
      "papers": {
        "title": "Anexos y documentos",
        "help": "Qué acompaña a la solicitud y qué la precedió."
      },
      "signature": {
        "title": "Firma",
        "help": "Quién firma. Después, las observaciones aceptadas y las notas que nunca salen de su oficina."
      }
    },
    "refused": {
      "gone": "Esta parte del borrador ya no existe.",
      "unreadable": "El texto del borrador tiene un error. Corríjalo primero en el texto; lo que escribió aquí se conserva.",
      "unsafe": "Esto no puede escribirse sin riesgo para el texto que lo rodea. Cámbielo en el texto.",
      "other": "Este cambio no puede hacerse aquí. Hágalo en el texto."
    },
    "readings": {
      "ipv4": "Se lee como la dirección IPv4 {address}.",
      "ipv6": "Se lee como la dirección IPv6 {address}.",
      "iban": "Bien formado: IBAN ({state}); su longitud y sus dígitos de control concuerdan.",
      "bic": "Bien formado: BIC ({state}).",
      "imei": "Bien formado: IMEI{digits, select, 15 {; su dígito de control concuerda} 16 { con número de versión, sin dígito de control} other { sin su dígito de control}}.",
      "vin": "Bien formado: VIN; tiene diecisiete signos.",
      "phone": "Bien formado: número de teléfono{known, select, yes { ({state})} other {}}; su prefijo de país y su longitud concuerdan.",
      "email": "Bien formada: dirección de correo electrónico.",
      "element": "Del catálogo de delitos: {title}."
    },
    "field": "«{title}»",
    "fieldAndValue": "{field}: {value}",
    "answers": {
      "true": "sí",
      "false": "no"
    }
  },
  "hover": {
    "pair": "{label}: {value}",
    "unknown": "no se conoce: {reason}",
    "yes": "sí",
    "no": "no",
    "more": "{count, plural, one {Hay uno más que no figura aquí.} other {Hay # más que no figuran aquí.}}",
    "choices": "Lo que puede figurar aquí:",
    "example": "Ejemplo:",
    "asked": "Se exige en los instrumentos elegidos aquí:",
    "askLine": "{instrument} {provision}: {element}{obligation, select, ifPossible {, en lo posible} should {, como recomendación} mayRefuse {; sin ello la solicitud puede denegarse} other {}} ({mark})",
    "marks": {
      "V": "leído en el texto",
      "S": "según una página oficial o secundaria",
      "K": "por verificar",
      "I": "una inferencia"
    },
    "source": "{source}{mark, select, S { (según una página oficial o secundaria)} K { (por verificar)} I { (una inferencia)} other {}}",
    "compare": "{asked, select, yes {Compárese también {sources}.} other {Compárese {sources}.}}",
    "internal": "Se queda en este archivo: no se imprime en la carta.",
    "protected": "Podría poner en peligro a una persona o el caso si se supiera: piense en quién lo leerá antes de enviar la solicitud.",
    "means": "{title}: **{meaning}**",
    "named": "{both, select, yes {{title}: **{name}** ({english}, {code})} other {{title}: **{name}** ({code})}}",
    "partPlace": "{kind} {id}, en la línea {line}",
    "age": "{oneDay, select, yes {Edad el {from}, día de los hechos: {sure, select, yes {{most}} other {{least} a {most}}}} other {Edad en la época de los hechos, de {from} a {until}: {sure, select, yes {{most}} other {{least} a {most}}}}}",
    "date": {
      "toToday": "{side, select, same {Hoy.} before {Hace {span}.} other {Dentro de {span}.}}",
      "toRequest": "{side, select, same {La fecha de esta solicitud.} before {{span} antes de la fecha de esta solicitud.} other {{span} después de la fecha de esta solicitud.}}",
      "toFacts": "{side, select, before {{span} antes del primer hecho ({day}).} other {{span} después del último hecho ({day}).}}",
      "inFacts": "{oneDay, select, yes {El día de los hechos.} other {Dentro del período de los hechos (de {from} a {until}).}}"
    },
    "offered": "Se prevé en los instrumentos elegidos aquí:",
    "offerLine": "{instrument} {provision} ({mark})",
    "element": "Elemento `{id}`: {role}.",
    "notOffered": "Entre los instrumentos elegidos aquí no se conoce ninguno que lo prevea expresamente.",
    "askedOfMeasure": "Lo que se exige de ella en particular:",
    "provision": "{provision}: {says} ({mark})",
    "articleUnknown": "Lo que dice este artículo no consta aquí.",
    "rule": "`{rule}` ({code}): {summary}",
    "noSuchRule": "{rule}: no hay ninguna regla con ese nombre.",
    "instrument": {
      "particulars": "{short}: {particulars}",
      "advises": "Aconseja sobre lo que debería contener una solicitud, y no obliga a nadie.",
      "supplements": "Complementa {other}: lo que allí se exige de una solicitud se exige también.",
      "otherKind": "No trata de una solicitud de esta clase ({kind}).",
      "asks": "Lo que exige de esta solicitud ({kind}):",
      "asksLine": "{provision}: {elements} ({mark})",
      "asksNothing": "Lo que exige de una solicitud no figura aquí; lo que toda solicitud necesita se comprueba igualmente."
    },
    "standing": {
      "head": "Entre {state} y {other} el {day}, según muestran los datos de este programa:",
      "nothing": "Los datos de este programa no muestran ningún tratado en vigor entre {state} y {other} el {day}. Eso no prueba nada: muchos no están en los datos.",
      "noData": "Aquí no se sabe quién es parte.",
      "verify": "*Verifíquelo con el depositario antes de basarse en ello.*",
      "inForce": "{instrument}: en vigor{dayKnown, select, yes { desde el {since}} other {}} ({origin})",
      "party": "{instrument}: {state} es parte{dayKnown, select, yes { desde el {day}} other {}} ({origin})",
      "signatory": "{instrument}: {state} ha firmado; no se sabe si está obligado ({origin})",
      "notYet": "{instrument}: aún no está en vigor para {state}{dayKnown, select, yes {, solo desde el {day}} other {}} ({origin})",
      "left": "{instrument}: {state} ya no está obligado{dayKnown, select, yes { desde el {day}} other {}} ({origin})",
      "outside": "{instrument}: {state} no participa, según la fuente ({origin})",
      "unknown": "{instrument}: aquí no se sabe si {state} está obligado{originKnown, select, yes { ({origin})} other {}}",
      "origin": "{sourced, select, yes {{source}} other {sin fuente}}, {dated, select, yes {datos de {asOf}} other {sin fecha}}{confidence, select, high {, fiabilidad alta} medium {, fiabilidad media} low {, fiabilidad baja} other {}}{own, select, yes {, según sus datos «{pack}»} other {}}"
    },
    "declared": {
      "head": "Lo que ha declarado, según lo que se conoce aquí:",
      "languages": "Acepta solicitudes en {languages}{certified, select, yes {, o con traducción certificada} other {}}: {instrument} {provision} ({origin}){stale, select, yes {; antiguo o sin fecha, por comprobar} other {}}",
      "other": "{says} {instrument} {provision} ({origin}){stale, select, yes {; antiguo o sin fecha, por comprobar} other {}}"
    },
    "profile": "Lo que quiere de las solicitudes, en la medida en que se sabe aquí:",
    "comment": {
      "head": "{count, plural, one {Oculta las observaciones de esta regla que empiezan en la línea {line}:} other {Oculta las observaciones de estas reglas que empiezan en la línea {line}:}}",
      "reason": "Motivo: {reason}",
      "no-reason": "No se da ningún motivo, así que este comentario no tiene efecto. Escriba el motivo tras dos guiones.",
      "no-rule": "No se nombra ninguna regla, así que este comentario no oculta nada.",
      "unknown-directive": "No es ni `rogatory-disable-next-line` ni `rogatory-disable-line`, y por eso no oculta nada."
    },
    "finding": {
      "head": "**Por qué importa** ({rule}, {code})",
      "source": "{instrument} {provision} ({mark})",
      "sources": "Fuentes: {sources}.",
      "fixes": "{count, plural, one {Corrección rápida: {fixes}} other {Correcciones rápidas: {fixes}}}"
    }
  },
  "navigation": {
    "nothingToRename": "Aquí no hay ningún identificador. Se pueden renombrar los identificadores de personas, hechos, delitos, medidas, bienes y anexos, en su propia entrada, en un campo que los nombre o en una remisión como '{person:driver}'.",
    "malformedId": "«{id}» no puede ser un identificador. Un identificador empieza por una letra y solo tiene letras, cifras, puntos y guiones, como mucho 64.",
    "idTaken": "Otra parte de la misma clase ya tiene el identificador «{id}». Elija un identificador libre.",
    "openAnnex": "Abrir el anexo",
    "openInstrument": "Leer lo que consta de {instrument}"
  }
} as const;
