// Generated from packages/core/locales/es by `npm run gen`. Do not edit.

export const es = {
  "bases": {
    "offences": {
      "smugglingOfMigrants": "tráfico ilícito de migrantes",
      "enablingIllegalStay": "facilitación lucrativa de la permanencia ilegal",
      "traffickingInPersons": "trata de personas",
      "documentForgery": "falsificación de documentos de viaje o de identidad",
      "organizedCriminalGroup": "participación en un grupo delictivo organizado",
      "moneyLaundering": "blanqueo del producto del delito",
      "corruption": "soborno y otra corrupción",
      "embezzlementOfPublicFunds": "malversación de bienes públicos",
      "obstructionOfJustice": "obstrucción de la justicia",
      "drugTrafficking": "tráfico ilícito de drogas",
      "firearmsTrafficking": "fabricación y tráfico ilícitos de armas de fuego",
      "terroristFinancing": "financiación del terrorismo",
      "terroristBombing": "atentados terroristas con bombas",
      "cybercrime": "delitos contra sistemas y datos informáticos",
      "computerFraud": "fraude o falsificación informáticos",
      "childSexualAbuseMaterial": "material de abuso sexual de niños",
      "fraud": "estafa",
      "kidnapping": "secuestro",
      "homicide": "homicidio",
      "theftOrRobbery": "hurto o robo",
      "otherOffence": "otro delito"
    },
    "offence": "Nombra el delito ({provision}{read, select, yes {} other {, por verificar}}); fundamento de la solicitud: {article}{articleRead, select, yes {} other { (por verificar)}}.",
    "anyOffence": "Sirve para cualquier delito ({provision}{read, select, yes {} other {, por verificar}}).",
    "anyOffenceIf": "Sirve para cualquier delito que cumpla la condición establecida ({provision}{read, select, yes {} other {, por verificar}}); fundamento de la solicitud: {article}{articleRead, select, yes {} other { (por verificar)}}.",
    "conditions": {
      "seriousCrime": "Solo si el máximo de la pena es de al menos cuatro años y el delito {kind, select, extradition {entraña la participación de un grupo delictivo organizado y es transnacional o la persona se encuentra en el Estado requerido; debe ser punible en ambos Estados (art. 16(1))} other {es transnacional y entraña la participación de un grupo delictivo organizado; para estos dos elementos bastan motivos razonables para sospecharlos (art. 18(1))}}.",
      "transnationalGroup": "Solo si el delito {kind, select, extradition {entraña la participación de un grupo delictivo organizado y es transnacional o la persona se encuentra en el Estado requerido; debe ser punible en ambos Estados (art. 16(1))} other {es transnacional y entraña la participación de un grupo delictivo organizado; bastan motivos razonables para sospecharlo (art. 18(1))}}.",
      "throughProtocol": "Sirve junto al Protocolo, cuyos delitos se consideran tipificados con arreglo a la Convención (art. 1(3) del Protocolo{protocolRead, select, yes {} other {, por verificar}}); fundamento de la solicitud: {article}.",
      "forSmuggling": "Solo si el documento sirvió al tráfico de migrantes por un beneficio material.",
      "byPublicOfficial": "Solo si un funcionario público malversó lo que se le había confiado en virtud de su cargo.",
      "proceedsOfDrugs": "Solo si el producto procede de delitos de drogas.",
      "proceedsOfCorruption": "Solo si se trata de delitos de la Convención contra la Corrupción.",
      "electronicEvidence": "Solo para pruebas en forma electrónica.",
      "oneYear": "Solo si el máximo de la pena es de al menos un año en ambos Estados y, si ya hay condena, se impusieron al menos cuatro meses.",
      "twelveMonths": "Solo si el máximo de la pena es de al menos doce meses en el Estado que solicita o, si ya hay condena, se impusieron al menos cuatro meses; tiene formulario propio y no carta.",
      "freezingAndConfiscation": "Solo para resoluciones de embargo o decomiso de bienes; tiene certificado propio y no carta.",
      "gatheringEvidence": "Para la obtención de pruebas; tiene formulario propio y no carta.",
      "protocolScope": "Solo si el delito {kind, select, extradition {entraña la participación de un grupo delictivo organizado y es transnacional o la persona se encuentra en el Estado requerido; debe ser punible en ambos Estados (art. 16(1) de la Convención, con el art. 4 del Protocolo, por verificar)} other {es transnacional y entraña la participación de un grupo delictivo organizado; bastan motivos razonables para sospecharlo (art. 18(1) de la Convención, con el art. 4 del Protocolo, por verificar)}}.",
      "notMilitary": "No abarca los delitos puramente militares.",
      "oneYearInBoth": "Solo si el máximo de la pena es de al menos un año en ambos Estados, o alcanza el mínimo de otro tratado de extradición entre ellos (art. 24(1), por verificar).",
      "punishableInBoth": "Solo si el delito es punible en ambos Estados, salvo que el derecho del Estado requerido no lo exija (art. 44(1)-(2))."
    },
    "replacedByEio": "Para la obtención de pruebas, la orden europea de investigación ocupa su lugar entre estos dos Estados (art. 34(1) de la Directiva, por verificar); le queda lo demás, como la notificación.",
    "replacedByEaw": "La orden de detención europea ocupa su lugar entre estos dos Estados (art. 31 de la Decisión marco, por verificar); para hechos más antiguos un Estado puede haber declarado otra cosa (art. 32, por verificar).",
    "yieldsToTreaty": "Un tratado de asistencia judicial recíproca vincula a los dos Estados, así que se aplican sus disposiciones en lugar de las correspondientes de este instrumento, salvo que ambos acuerden otra cosa ({provision}).",
    "since": "Los datos no indican desde cuándo se aplica a ambos Estados.",
    "successor": "{state} notificó su sucesión el {day}; los datos no indican desde cuándo exactamente está obligado.",
    "territory": "Extendido a {state} el {day}; los datos no indican desde cuándo exactamente se aplica allí.",
    "ofState": "{state}: {note}",
    "pack": "Sobre {state}, es lo que dice su paquete «{pack}».",
    "doesNotTakeAsBasis": "{state} ha declarado que no extradita sobre esta base{told, select, yes {: {says}} other {}} ({source}, {dated, select, yes {datos de {asOf}} other {sin fecha}}; verifíquelo.)",
    "takesAsBasis": "{told, select, yes {{says}} other {{state} lo toma como base jurídica de la extradición}} ({source}, {dated, select, yes {datos de {asOf}} other {sin fecha}}; verifíquelo.)",
    "verify": "Verifíquelo con el depositario.",
    "why": {
      "noData": "Esta versión no tiene datos de quién es parte. Consulte la lista del depositario.",
      "unknown": "Los datos no muestran si {state} es parte. Eso no prueba nada: consulte la lista del depositario.",
      "signatory": "{state} lo ha firmado; no se conoce ningún acto por el que quede obligado{dated, select, yes { (datos de {asOf}{sure, select, yes {} other {, por verificar}})} other { (sin fecha, por verificar)}}.",
      "notYet": "No está en vigor para {state} hasta el {since}{dated, select, yes { (datos de {asOf}{sure, select, yes {} other {, por verificar}})} other { (sin fecha, por verificar)}}.",
      "left": "Ya no está en vigor para {state} desde el {left}{dated, select, yes { (datos de {asOf}{sure, select, yes {} other {, por verificar}})} other { (sin fecha, por verificar)}}.",
      "outside": "{state} no participa en él{dated, select, yes { (datos de {asOf}{sure, select, yes {} other {, por verificar}})} other { (sin fecha, por verificar)}}.",
      "unknownUntil": "Los datos no muestran que {state} estuviera obligado ese día, solo desde el {since}{dated, select, yes { (datos de {asOf}{sure, select, yes {} other {, por verificar}})} other { (sin fecha, por verificar)}}.",
      "notInForce": "No se sabe siquiera si está en vigor. Consulte la página del depositario.",
      "otherOffence": "No nombra este delito.",
      "bilateral": "Los tratados bilaterales no están en los datos: pregunte a la oficina de tratados de su ministerio si hay uno entre {from} y {to}.",
      "domestic-law": "Si no sirve ningún tratado, el derecho de {to} puede permitirle prestar asistencia.",
      "reciprocity": "Si no sirve ningún tratado, puede bastar una garantía de reciprocidad, si el derecho de ambos Estados lo permite.",
      "oneState": "Un mismo Estado responde de {from} y de {to}, de modo que no media tratado entre ellos.",
      "namedTreaty": "Tratado entre {from} y {to} del que esta versión sabe lo que exige; los datos no muestran si está en vigor: verifíquelo.",
      "namedLaw": "La ley de {state}, de la que esta versión sabe lo que exige de una solicitud."
    },
    "ownTreaty": "Los datos no indican qué delitos cubre ni qué exige: léalo.",
    "supplementedInUnion": "Entre Estados miembros de la Unión lo completa el Convenio de asistencia judicial de 29 de mayo de 2000 si ambos son parte; los datos no indican quién es parte.",
    "besideTradeAgreementMla": "El Acuerdo de Comercio y Cooperación entre la Unión y el Reino Unido lo completa y puede exigir un formulario (arts. 633 y 635, por verificar).",
    "besideTradeAgreementSurrender": "El Acuerdo de Comercio y Cooperación entre la Unión y el Reino Unido tiene sus propias normas sobre la entrega, que ocupan el lugar de las del Convenio (art. 629, por verificar).",
    "besideNordicSurrender": "Un acuerdo sobre la entrega entre la Unión, Islandia y Noruega puede ocupar su lugar (por verificar).",
    "dayFromUnreadRule": "El día desde el que está en vigor se calcula según una norma aún por verificar ({provision}).",
    "basisNotDeclared": "Los datos no indican si {state} lo toma como base jurídica de una extradición ({provision}{read, select, yes {} other {, por verificar}}): pregúntelo o consulte sus declaraciones.",
    "doubtful": "Que obligue a ambos Estados es solo de confianza {confidence, select, low {baja} other {media}}: una sola lista, o listas que difieren.",
    "old": "Los datos son más de doce meses anteriores a la solicitud: datos de {asOf}.",
    "undated": "Los datos no llevan fecha.",
    "proposal": {
      "inForce": "{sure, select, yes {En vigor} other {Señalado como en vigor}} entre estos dos Estados, {from} y {to}{dated, select, yes {, desde el {since}} other {}} ({source}, {stated, select, yes {según la situación al {asOf}} other {sin fecha}}).",
      "forOffences": "Para {offences}: {sentence}",
      "serves": "Prevé: {measures}.",
      "servesOne": "{measure} ({provision}{read, select, yes {} other {, por verificar}})",
      "notMentioned": "Lo que aquí se conoce de él no menciona: {measures}. Léalo.",
      "statesOpen": "Aún no se ha indicado entre qué dos Estados.",
      "offenceOpen": "Aún no se ha indicado el delito.",
      "sameState": "Los dos Estados son el mismo."
    }
  },
  "configuration": {
    "notKeys": "Este archivo debe contener claves con sus valores. Puede tener {keys}. Escriba por ejemplo «gate: transmit».",
    "keyUnknown": "«{word}» no es una clave de una configuración de carpeta, así que no tiene efecto. Las claves son {known}. Corríjala o quítela.",
    "keyMeant": "«{word}» no es una clave de una configuración de carpeta, así que no tiene efecto. ¿Quería decir «{meant}»?",
    "rulesNotMapping": "En «rules» cada línea lleva el identificador de una regla y su gravedad, así que lo que hay aquí no tiene efecto. Escriba por ejemplo «urgency-no-reason: error».",
    "ruleUnknown": "No hay ninguna regla «{word}», así que esta línea no tiene efecto. «rogatory explain --list» enumera las reglas. Corrija el identificador o quite la línea.",
    "ruleMeant": "No hay ninguna regla «{word}», así que esta línea no tiene efecto. ¿Quería decir «{meant}»?",
    "severity": "«{value}» no es una gravedad, así que la regla {rule} conserva la suya. Escriba {allowed}.",
    "gate": "«{value}» no es una fase de control, así que decide el estado de cada borrador. Escriba {allowed}.",
    "language": "No hay observaciones en el idioma «{value}», así que se usa otro idioma. Escriba {allowed}."
  },
  "elements": {
    "legalBasis": "Base jurídica",
    "requestingState": "Estado requirente",
    "requestingAuthority": "Autoridad que formula la solicitud, con su función",
    "conductingAuthority": "Nombre y funciones de la autoridad que conduce el caso",
    "requestedState": "Estado requerido",
    "requestedAuthority": "Autoridad destinataria",
    "contact": "Persona de contacto con teléfono o correo electrónico, huso horario e idiomas",
    "subject": "Objeto del procedimiento",
    "nature": "Naturaleza del procedimiento",
    "stage": "Fase del procedimiento",
    "facts": "Resumen de los hechos pertinentes",
    "purpose": "Finalidad para la que se pide la asistencia",
    "deadlineReason": "Motivo del plazo o de la urgencia",
    "confidentialityReason": "Motivo y alcance de la confidencialidad",
    "procedureDetail": "Detalles de todo procedimiento particular",
    "procedureReason": "Motivo de todo procedimiento particular",
    "reference": "Número de referencia",
    "date": "Fecha",
    "signature": "Nombre y función del firmante",
    "person.identity": "Identidad de cada persona afectada",
    "person.nationality": "Nacionalidad de cada persona afectada",
    "person.location": "Paradero de cada persona afectada",
    "offences": "Los delitos",
    "offence.provision": "Disposición legal de cada delito",
    "offence.lawText": "Texto de la ley de cada delito",
    "offence.maximumPenalty": "Pena máxima de cada delito",
    "offence.dualCriminality": "Doble incriminación, argumentada a partir de la conducta",
    "offence.limitation": "Prescripción",
    "measures": "Descripción de la asistencia solicitada",
    "measure.description": "Lo que se pide en cada medida",
    "measure.nexus": "Vínculo entre cada medida y el caso",
    "measure.territorialLink": "Por qué la medida se pide a este Estado",
    "measure.territorialLinkOfSearch": "De un registro o una localización: dónde está, o por qué se cree que está en este Estado",
    "measure.lawfulAtHome": "Orden judicial del Estado requirente, o declaración de que allí la medida es lícita",
    "extradition.person": "Persona reclamada",
    "extradition.status": "Persona acusada, condenada, o declarada culpable sin pena impuesta todavía",
    "extradition.decision": "Orden de detención o sentencia ejecutable, adjunta",
    "extradition.enforceable": "Declaración de que la sentencia es ejecutable",
    "extradition.sentenceImposed": "Pena impuesta",
    "extradition.remainingSentence": "Resto de la pena",
    "extradition.intentionToSentence": "Intención de imponer una pena",
    "extradition.presenceAtTrial": "Si la persona estuvo presente en el juicio",
    "extradition.retrial": "Derecho a un nuevo juicio o recurso tras una sentencia en rebeldía",
    "extradition.description": "Descripción, identidad y nacionalidad de la persona reclamada",
    "extradition.location": "Paradero de la persona reclamada",
    "extradition.speciality": "Compromiso de especialidad",
    "extradition.evidence": "Resumen de las pruebas contra una persona acusada",
    "extradition.evidenceAfterAbsence": "Resumen de las pruebas contra una persona condenada en rebeldía",
    "extradition.jurisdiction": "Por qué es competente el Estado requirente",
    "extradition.decisionNamed": "Orden de detención o sentencia ejecutoria, identificada",
    "provisional.intention": "Declaración de que seguirá la solicitud de extradición",
    "provisional.decision": "Existencia de una orden o sentencia",
    "provisional.offenceTimePlace": "Delito, con tiempo y lugar",
    "provisional.location": "Dónde se cree que está la persona",
    "provisional.urgency": "Por qué es urgente la detención",
    "bankRecords.period": "Período de los documentos bancarios",
    "bankRecords.accountOrHolder": "Número de cuenta, o titular, u otro medio de identificar la cuenta",
    "bankRecords.records": "Clases de documentos bancarios",
    "offence.convention": "Delito del convenio al que corresponde cada delito",
    "legalBasis.title": "Título del tratado o la ley invocados",
    "legalBasis.date": "Fecha del tratado invocado",
    "legalBasis.articles": "Artículos del tratado o la ley invocados",
    "legalBasis.assurance": "Garantía de reciprocidad",
    "asset.description": "Descripción de cada bien",
    "asset.account": "Número de cada cuenta que deba embargarse o decomisarse, o su banco y su propietario",
    "asset.location": "Lugar en que está cada bien",
    "asset.owner": "Propietario de cada bien",
    "asset.value": "Valor de cada bien, con su moneda",
    "statement.persons": "Personas que deben ser oídas",
    "statement.capacity": "En qué calidad se oye a cada persona",
    "statement.questions": "Preguntas o temas de la audiencia",
    "statement.recording": "Cómo debe tomarse y recogerse la declaración",
    "statement.oath": "Si la declaración debe prestarse bajo juramento o promesa",
    "statement.notices": "Derechos de los que debe informarse al sospechoso o acusado antes de la declaración",
    "videoHearing.persons": "Personas que deben ser oídas por videoconferencia",
    "videoHearing.reason": "Por qué la persona no debe o no puede acudir en persona",
    "videoHearing.judicialAuthority": "Nombre de la autoridad judicial que oye por videoconferencia",
    "videoHearing.conductedBy": "Nombres de quienes dirigen la audiencia por videoconferencia",
    "videoHearing.timeZone": "Huso horario de la audiencia por videoconferencia",
    "videoHearing.questions": "Preguntas o temas de la audiencia por videoconferencia",
    "videoHearing.oath": "Si la prueba por videoconferencia debe prestarse bajo juramento o promesa",
    "videoHearing.consentOfAccused": "Consentimiento de un sospechoso o acusado a la audiencia por videoconferencia",
    "videoHearing.counsel": "Defensor en la audiencia por videoconferencia de un sospechoso o acusado",
    "serviceOfDocuments.addressee": "Nombre de la persona que debe ser notificada",
    "serviceOfDocuments.address": "Dirección de la persona que debe ser notificada",
    "serviceOfDocuments.documents": "Documentos que deben notificarse",
    "serviceOfDocuments.relationToCase": "Relación de la persona notificada con el caso",
    "serviceOfDocuments.specialForm": "Forma especial de notificación, descrita",
    "serviceOfDocuments.allowances": "Indemnizaciones y gastos de un testigo o perito citado",
    "serviceOfDocuments.safeConduct": "Salvoconducto de un testigo o perito citado",
    "searchAndSeizure.place": "Lugar exacto del registro",
    "searchAndSeizure.items": "Objetos buscados en el registro",
    "searchAndSeizure.grounds": "Hechos que justifican el registro",
    "records.period": "Período de los documentos, salvo que cada uno esté designado",
    "records.items": "Documentos pedidos",
    "records.holder": "Custodio de los documentos",
    "freezing.assets": "Bienes que deben embargarse",
    "freezing.actions": "Actuaciones pedidas para el embargo",
    "freezing.link": "Vínculo entre cada bien que debe embargarse y el delito",
    "freezing.order": "Orden de embargo de un tribunal del Estado requirente, o por qué no la hay todavía",
    "freezing.homeOrder": "Orden de embargo de un tribunal del Estado requirente, indicada",
    "freezing.riskOfDissipation": "Riesgo de que desaparezcan los bienes",
    "freezing.confiscationExpected": "Estado del procedimiento de decomiso, y cuándo se espera",
    "confiscationEnforcement.orderCopy": "Copia de la orden de decomiso",
    "confiscationEnforcement.extent": "Alcance con que debe ejecutarse la orden de decomiso",
    "confiscationEnforcement.finality": "Certificado de firmeza de la orden de decomiso",
    "confiscationEnforcement.thirdPartyNotice": "Aviso a terceros y garantías procesales antes de la orden de decomiso",
    "confiscationEnforcement.ground": "Si la resolución de decomiso se basa en una condena",
    "confiscationEnforcement.presence": "Presencia del condenado en el procedimiento de decomiso",
    "tracingProceeds.startingPoint": "Persona, bien o recorrido conocido del que parte la localización",
    "transferOfDetainedPerson.person": "Persona detenida que debe trasladarse",
    "transferOfDetainedPerson.consent": "Consentimiento de la persona detenida",
    "transferOfDetainedPerson.consentCopy": "Copia del consentimiento de la persona detenida",
    "transferOfDetainedPerson.returnDate": "Fecha límite de devolución de la persona detenida",
    "transferOfDetainedPerson.custody": "Custodia y escolta de la persona detenida",
    "transferOfDetainedPerson.immunity": "Inmunidad de la persona detenida por hechos anteriores",
    "voluntaryAppearance.person": "Persona invitada a comparecer",
    "voluntaryAppearance.especiallyNecessary": "Por qué es especialmente necesaria la comparecencia en persona",
    "voluntaryAppearance.allowances": "Indemnizaciones y gastos aproximados",
    "voluntaryAppearance.safeConduct": "Salvoconducto de la persona invitada",
    "subscriberData.identifiers": "Cuenta, número o dirección cuyo abonado se pide",
    "subscriberData.provider": "Proveedor que tiene los datos relativos a los abonados",
    "trafficData.period": "Período de los datos de tráfico",
    "trafficData.identifiers": "Cuenta, número o dirección cuyos datos de tráfico se piden",
    "trafficData.provider": "Proveedor que tiene los datos de tráfico",
    "contentData.period": "Período de los datos de contenido",
    "contentData.identifiers": "Cuenta cuyo contenido se pide",
    "contentData.provider": "Proveedor que tiene los datos de contenido",
    "preservation.intention": "Intención de pedir la revelación de los datos conservados",
    "preservation.followUpDate": "Fecha límite de la solicitud de revelación",
    "preservation.identifiers": "Datos que deben conservarse",
    "preservation.relationToOffence": "Relación de los datos que deben conservarse con el delito",
    "preservation.custodian": "Custodio o lugar de los datos que deben conservarse",
    "preservation.necessity": "Por qué es necesaria la conservación",
    "documentVerification.documents": "Documentos que deben verificarse",
    "documentVerification.particulars": "Clase y número, o copia, de cada documento que debe verificarse",
    "documentVerification.questions": "Qué debe verificarse",
    "interception.period": "Período de la interceptación",
    "interception.duration": "Por qué una interceptación dura más de tres meses",
    "interception.identifiers": "Número, dirección o cuenta que se ha de interceptar",
    "interception.provider": "Proveedor de la conexión que se ha de interceptar",
    "interception.transmission": "Transmisión inmediata, o grabación y transmisión posterior",
    "interception.necessity": "Por qué no basta nada menos invasivo que una interceptación",
    "realTimeTrafficData.period": "Período de los datos de tráfico en tiempo real",
    "realTimeTrafficData.duration": "Por qué se recogen datos de tráfico durante tanto tiempo",
    "realTimeTrafficData.identifiers": "Cuenta, número o dirección cuyos datos de tráfico se recogen",
    "realTimeTrafficData.provider": "Proveedor que recoge los datos de tráfico",
    "realTimeTrafficData.need": "Por qué se necesitan datos de tráfico en tiempo real",
    "realTimeTrafficData.userOrLocation": "Lo que se sabe del usuario o del lugar",
    "telephoneHearing.persons": "Personas que han de ser oídas por teléfono",
    "telephoneHearing.capacity": "Testigo o perito, y no persona acusada, para la audiencia por teléfono",
    "telephoneHearing.willing": "Declaración de que la persona acepta ser oída por teléfono",
    "telephoneHearing.judicialAuthority": "Nombre de la autoridad judicial que oye por teléfono",
    "telephoneHearing.conductedBy": "Nombres de las personas que dirigen la audiencia por teléfono",
    "telephoneHearing.timeZone": "Zona horaria de la audiencia por teléfono",
    "telephoneHearing.questions": "Preguntas o temas de la audiencia por teléfono",
    "telephoneHearing.oath": "Si la declaración por teléfono debe prestarse bajo juramento o promesa",
    "controlledDelivery.goods": "Contenido del envío",
    "controlledDelivery.route": "Ruta del envío",
    "controlledDelivery.period": "Cuándo tiene lugar la entrega vigilada",
    "controlledDelivery.controlAuthority": "Autoridad que dirige la entrega vigilada",
    "controlledDelivery.handling": "Si las mercancías pasan tal como están",
    "controlledDelivery.breakOff": "Cuándo se interrumpe la entrega vigilada",
    "crossBorderSurveillance.target": "Persona o cosa que se ha de observar",
    "crossBorderSurveillance.area": "Zona de la vigilancia",
    "crossBorderSurveillance.period": "Período de la vigilancia",
    "crossBorderSurveillance.officers": "Agentes que vigilan",
    "covertInvestigation.task": "Tarea de los agentes encubiertos",
    "covertInvestigation.period": "Período de la investigación encubierta",
    "covertInvestigation.direction": "Quién dirige la investigación encubierta",
    "covertInvestigation.legalStatus": "Estatuto jurídico de los agentes encubiertos",
    "jointInvestigationTeam.composition": "Propuesta de composición del equipo",
    "jointInvestigationTeam.teamPurpose": "Objetivo determinado del equipo",
    "jointInvestigationTeam.period": "Período para el que se crea el equipo",
    "jointInvestigationTeam.leader": "Jefe del equipo",
    "examinationOfObjectsAndSites.place": "Lugar u objeto exacto que se ha de examinar",
    "examinationOfObjectsAndSites.examination": "Clase de examen",
    "examinationOfObjectsAndSites.custody": "Cadena de custodia de lo examinado",
    "expertEvaluation.questions": "Preguntas al perito",
    "expertEvaluation.material": "Material para el perito",
    "expertEvaluation.costs": "Quién asume los gastos del perito",
    "criminalRecords.persons": "Persona cuyos antecedentes penales se piden",
    "criminalRecords.use": "Asunto penal para el que se necesitan los antecedentes",
    "locatingPersons.persons": "Persona que se ha de localizar o identificar",
    "locatingPersons.lastKnown": "Últimos datos conocidos de la persona",
    "emergencyDisclosure.danger": "Hechos que muestran la emergencia",
    "emergencyDisclosure.relationToDanger": "Cómo ayudan los datos en la emergencia",
    "emergencyDisclosure.identifiers": "Cuenta, número o dirección cuyos datos se piden en la emergencia",
    "emergencyDisclosure.provider": "Proveedor que tiene los datos pedidos en la emergencia",
    "emergencyDisclosure.confirmedBy": "Quién confirma la emergencia",
    "emergencyDisclosure.followUpDate": "Fecha en que la solicitud ordinaria sigue a la emergencia",
    "returnOfAssets.assets": "Activos que se han de restituir",
    "returnOfAssets.basis": "Fundamento de la restitución de activos",
    "returnOfAssets.judgment": "Sentencia firme en que se basa la restitución, o por qué se renuncia a ella",
    "returnOfAssets.ownership": "Propiedad anterior o daño acreditado",
    "returnOfAssets.victims": "Víctimas o propietarios anteriores que reciben los activos",
    "boarding.wanted": "Lo que se pide al Estado del pabellón que confirme o autorice",
    "boarding.vessel": "Buque de que se trata",
    "boarding.flag": "Pabellón que alega el buque",
    "boarding.position": "Posición del buque, con la hora",
    "boarding.grounds": "Motivos para sospechar del buque",
    "boarding.answerBy": "Hora en que se necesita una respuesta",
    "boarding.offset": "Diferencia con UTC de cada hora",
    "boarding.contact": "Contacto a cualquier hora",
    "boarding.safety": "Seguridad de las personas a bordo",
    "vesselMeasures.asked": "Buque, y lo que se pide",
    "vesselMeasures.results": "Promesa de informar al Estado del pabellón de los resultados",
    "earlierRequest": "Solicitud anterior a la que se refiere esta",
    "oralRequest": "Cuándo y a quién se hizo la solicitud verbal",
    "information": "La información que se transmite",
    "information.useConditions": "Condiciones de uso y confidencialidad de la información",
    "transfer.reason": "Por qué la remisión de las actuaciones sirve a la justicia",
    "transfer.file": "El expediente y las pruebas",
    "transfer.limitation": "Prescripción",
    "transit.confirmation": "Confirmación de que la persona ha de ser entregada",
    "transit.surrenderedBy": "Estado que entrega a la persona",
    "transit.route": "Itinerario del tránsito",
    "offence.fiscalNature": "Por qué un delito que pudiera verse como fiscal no es motivo de denegación",
    "offence.politicalOrMilitaryNature": "Por qué un delito que pudiera verse como político o militar no es motivo de denegación",
    "undertakings.noDeathPenalty": "Garantía sobre la pena de muerte",
    "extradition.nationalityOption": "Qué se ofrece si la persona reclamada es nacional del Estado requerido",
    "extradition.priorDecisions": "Decisiones anteriores sobre los mismos hechos",
    "extradition.lifeSentenceReview": "Revisión de una pena perpetua",
    "extradition.competingRequests": "Solicitudes de otros Estados sobre la misma persona",
    "extradition.candour": "Confirmación de que se exponen todos los hechos pertinentes",
    "contentData.preservation": "Conservación anterior de los datos de contenido, o por qué no la hubo",
    "trafficData.preservation": "Conservación anterior de los datos de tráfico, o por qué no la hubo"
  },
  "fields": {
    "byId": "{many, select, yes {Escriba los identificadores} other {Escriba el identificador}}, como en `{list}`{word, select, request {, o `request` para la propia solicitud} other {}}.",
    "orWord": "O bien una palabra: {words}."
  },
  "findings": {
    "cite": "{unverified, select, yes {{instrument} {provision} (por verificar)} other {{instrument} {provision}}}",
    "undatedList": "{name} (lista sin fecha)",
    "citeProfile": "{text} ({own, select, yes {su paquete «{pack}»: } other {}}{source}, {dated, select, yes {a fecha de {asOf}} other {sin fecha}}{unverified, select, yes {; por verificar} other {}})"
  },
  "model": {
    "account": {
      "title": "Cuenta",
      "help": "Una cuenta, por su número o, si no se conoce, por lo que la identifique.",
      "fields": {
        "bank": {
          "title": "Banco",
          "help": "Nombre del banco."
        },
        "branch": {
          "title": "Sucursal",
          "help": "Sucursal y ciudad."
        },
        "number": {
          "title": "Número de cuenta o IBAN",
          "help": "Tal como lo escribe el banco."
        },
        "holder": {
          "title": "Titular",
          "help": "La persona titular."
        },
        "identifiedBy": {
          "title": "Identificada de otro modo por",
          "help": "Si no se conocen ni el número ni el titular: número de tarjeta, referencia de transferencia, número de teléfono."
        },
        "relevance": {
          "title": "Por qué esta cuenta",
          "help": "Lo que lo vincula a los hechos."
        }
      }
    },
    "annex": {
      "title": "Anexo",
      "help": "Un documento que acompaña a la solicitud.",
      "fields": {
        "id": {
          "title": "Identificador",
          "help": "Nombre corto que se usa dentro del borrador."
        },
        "label": {
          "title": "Rótulo",
          "help": "Tal como se imprimirá, p. ej. `Annex 1`. Se numera en orden si se omite."
        },
        "title": {
          "title": "Título",
          "help": "Qué es."
        },
        "kind": {
          "title": "Clase",
          "help": "Qué clase de documento es.",
          "values": {
            "law": "texto de ley",
            "warrant": "orden de detención",
            "judgment": "sentencia",
            "order": "resolución judicial",
            "certificate": "certificado",
            "consent": "declaración de consentimiento",
            "document": "documento",
            "documentToServe": "documento que debe notificarse",
            "evidence": "prueba",
            "photograph": "fotografía o huellas dactilares",
            "questions": "lista de preguntas",
            "other": "otro"
          }
        },
        "file": {
          "title": "Archivo",
          "help": "Dónde está el documento en su disco, respecto del borrador, con barras inclinadas. No se imprime en la carta."
        },
        "pages": {
          "title": "Páginas",
          "help": "Número de páginas."
        },
        "language": {
          "title": "Idioma",
          "help": "Idioma del documento."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha del documento."
        },
        "certified": {
          "title": "Copia certificada",
          "help": "Verdadero para un original o una copia certificada."
        }
      }
    },
    "answerToRequested": {
      "title": "Respuesta",
      "help": "La respuesta a una pregunta que hace el perfil del Estado requerido.",
      "fields": {
        "question": {
          "title": "Pregunta",
          "help": "Identificador de la pregunta, tal como lo nombra el aviso o `rogatory explain`."
        },
        "answer": {
          "title": "Respuesta",
          "help": "Lo que se responde; puede remitir a un anexo."
        }
      }
    },
    "arrestWarrant": {
      "title": "Orden de detención",
      "help": "La orden de detención, o resolución con la misma fuerza, en que se basa la solicitud.",
      "fields": {
        "issuedBy": {
          "title": "Expedida por",
          "help": "Tribunal o juez."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de expedición."
        },
        "reference": {
          "title": "Referencia",
          "help": "Número de la orden."
        },
        "annex": {
          "title": "Anexo",
          "help": "El anexo con la orden o una copia autenticada."
        },
        "offences": {
          "title": "Expedida por los delitos",
          "help": "Los delitos por los que se expidió. La entrega no se concede por ningún otro."
        }
      }
    },
    "asset": {
      "title": "Bien",
      "help": "Bienes que han de buscarse, embargarse o decomisarse: cuáles, dónde, de quién, de qué valor y su vínculo con el delito.",
      "fields": {
        "id": {
          "title": "Identificador",
          "help": "Nombre corto que se usa dentro del borrador."
        },
        "kind": {
          "title": "Clase",
          "help": "Qué clase de bien es.",
          "values": {
            "bankAccount": "cuenta bancaria",
            "cash": "dinero en efectivo",
            "realEstate": "bien inmueble",
            "vehicle": "vehículo",
            "vessel": "buque",
            "companyShares": "participaciones societarias",
            "cryptoAssets": "criptoactivos",
            "valuables": "objetos de valor",
            "claim": "crédito",
            "other": "otro bien"
          }
        },
        "description": {
          "title": "Descripción",
          "help": "Para que no pueda confundirse con otro."
        },
        "identifier": {
          "title": "Número o señal",
          "help": "Número de cuenta o IBAN, matrícula, inscripción registral, dirección de monedero."
        },
        "location": {
          "title": "Lugar",
          "help": "Dónde está, o por qué no se sabe."
        },
        "holder": {
          "title": "Depositado en",
          "help": "Banco, plataforma, registro o persona que lo tiene."
        },
        "owner": {
          "title": "Propietario",
          "help": "La persona propietaria, o por qué no se conoce."
        },
        "beneficialOwner": {
          "title": "Beneficiario efectivo",
          "help": "La persona que realmente lo controla, si es otra."
        },
        "value": {
          "title": "Valor",
          "help": "Valor estimado con la moneda, o por qué no se conoce."
        },
        "link": {
          "title": "Vínculo con el delito",
          "help": "Por qué es producto, instrumento o bien de valor equivalente."
        }
      }
    },
    "attendance": {
      "title": "Presencia de un funcionario",
      "help": "Un funcionario o una parte del Estado requirente que pide estar presente.",
      "fields": {
        "name": {
          "title": "Nombre",
          "help": "Quién."
        },
        "function": {
          "title": "Función",
          "help": "Su función."
        },
        "reason": {
          "title": "Motivo",
          "help": "En qué ayuda la presencia."
        }
      }
    },
    "authority": {
      "title": "Autoridad",
      "help": "Un órgano que solicita, conduce el caso o al que se pide actuar: su nombre y lo que hace.",
      "fields": {
        "name": {
          "title": "Nombre",
          "help": "El nombre oficial completo del órgano."
        },
        "function": {
          "title": "Función",
          "help": "Lo que hace el órgano en el procedimiento, en palabras que entienda un lector de otro sistema jurídico."
        },
        "role": {
          "title": "Clase de autoridad",
          "help": "Qué clase de órgano es; de ello depende la vía.",
          "values": {
            "centralAuthority": "autoridad central",
            "ministry": "ministerio",
            "prosecutor": "fiscalía",
            "court": "tribunal",
            "investigatingJudge": "juez de instrucción",
            "police": "policía u otro órgano de investigación",
            "diplomaticMission": "misión diplomática",
            "other": "otra autoridad"
          }
        },
        "address": {
          "title": "Dirección postal",
          "help": "Calle, código postal, ciudad."
        },
        "email": {
          "title": "Correo electrónico",
          "help": "La dirección del órgano para este caso."
        },
        "phone": {
          "title": "Teléfono",
          "help": "Con el prefijo del país."
        }
      }
    },
    "bankRecords": {
      "title": "Documentos bancarios",
      "help": "Obtener de un banco documentos de cuentas. El secreto bancario no es motivo de denegación según UNTOC art. 18(8).",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Obtener de un banco documentos de cuentas. El secreto bancario no es motivo de denegación según UNTOC art. 18(8)."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "accounts": {
          "title": "Cuentas",
          "help": "Cada cuenta con banco, número o titular, y por qué importa."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo se necesitan los documentos."
        },
        "records": {
          "title": "Clases de documentos",
          "help": "Documentos de apertura, tarjetas de firma, extractos, transferencias, documentos de identificación y del beneficiario efectivo, correspondencia."
        },
        "certification": {
          "title": "Certificación deseada",
          "help": "En qué forma deben certificarse las copias para servir de prueba en el Estado requirente: copias certificadas, declaración jurada del custodio, ninguna."
        },
        "noNotice": {
          "title": "Sin aviso al cliente",
          "help": "Verdadero si el cliente no debe enterarse."
        },
        "futureTransactions": {
          "title": "Vigilancia de operaciones futuras",
          "help": "Una medida por sí misma: diga hasta cuándo y por qué."
        }
      }
    },
    "birth": {
      "title": "Nacimiento",
      "help": "Fecha y lugar de nacimiento, con la precisión que se conozca.",
      "fields": {
        "date": {
          "title": "Fecha",
          "help": "Día, mes o año."
        },
        "place": {
          "title": "Lugar",
          "help": "Ciudad y región."
        },
        "state": {
          "title": "Estado",
          "help": "Estado de nacimiento; en el texto, su código ISO 3166."
        }
      }
    },
    "boarding": {
      "title": "Confirmación de la matrícula, visita y registro de un buque",
      "help": "Pedir al Estado del pabellón que confirme la matrícula de un buque y autorice la visita, el registro y otras medidas.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Pedir al Estado del pabellón que confirme la matrícula de un buque y autorice la visita, el registro y otras medidas."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "wanted": {
          "title": "Lo que se pide",
          "help": "Todo lo que se pide al Estado del pabellón que confirme o autorice.",
          "values": {
            "confirmRegistry": "confirmar la matrícula del buque",
            "board": "autorizar la visita",
            "search": "autorizar el registro del buque",
            "takeMeasures": "autorizar medidas respecto del buque, las personas y la carga a bordo"
          }
        },
        "answerBy": {
          "title": "Respuesta necesaria antes de",
          "help": "Fecha y hora con la diferencia con UTC, después de las cuales la respuesta llega tarde."
        },
        "vessel": {
          "title": "Buque",
          "help": "Nombre, pabellón, números, descripción."
        },
        "position": {
          "title": "Posición",
          "help": "Dónde y cuándo se vio por última vez, rumbo y velocidad."
        },
        "personsOnBoard": {
          "title": "Personas a bordo",
          "help": "Cuántas, entre ellas niños, y en qué estado, hasta donde se sabe."
        },
        "grounds": {
          "title": "Motivos de sospecha",
          "help": "Lo que hace razonable sospechar que el buque se usa para el delito."
        },
        "measuresIntended": {
          "title": "Medidas previstas",
          "help": "Qué se ha de hacer si se confirma la sospecha: con el buque, la tripulación, las personas a bordo; a qué puerto."
        },
        "units": {
          "title": "Buques y aeronaves",
          "help": "Qué buques y aeronaves actuarían, y de qué Estado."
        },
        "contactOnScene": {
          "title": "Contacto en el lugar",
          "help": "Comandante en el lugar: nombre, radio, teléfono por satélite."
        },
        "contactAtAnyHour": {
          "title": "Contacto a cualquier hora",
          "help": "Oficina que recibe la respuesta a cualquier hora: nombre, teléfono, correo electrónico."
        },
        "safety": {
          "title": "Seguridad de las personas a bordo",
          "help": "Cómo se garantizan su seguridad y un trato humano, sin poner en peligro el buque ni su carga."
        }
      }
    },
    "competingRequests": {
      "title": "Solicitudes de otros Estados",
      "help": "Solicitudes de otros Estados respecto de la misma persona, si se conocen.",
      "fields": {
        "none": {
          "title": "Ninguna conocida",
          "help": "Verdadero si no se conoce ninguna."
        },
        "states": {
          "title": "Estados",
          "help": "Qué Estados reclaman también a la persona."
        },
        "statement": {
          "title": "Declaración",
          "help": "Lo que se sabe de ellas."
        }
      }
    },
    "confidentiality": {
      "title": "Confidencialidad",
      "help": "Si el hecho y el contenido de la solicitud deben mantenerse confidenciales, hasta dónde, y por qué.",
      "fields": {
        "level": {
          "title": "Nivel",
          "help": "Escriba `none` si la persona afectada puede ser informada.",
          "values": {
            "none": "sin confidencialidad especial",
            "confidential": "confidencial",
            "strictlyConfidential": "estrictamente confidencial"
          }
        },
        "extent": {
          "title": "Alcance",
          "help": "Qué no debe revelarse, a quién y hasta cuándo."
        },
        "reason": {
          "title": "Motivo",
          "help": "Lo que se perdería con la revelación."
        },
        "useConditions": {
          "title": "Condiciones de uso",
          "help": "Para qué no puede usar el otro Estado lo que se le dice, o solo con consentimiento."
        }
      }
    },
    "confiscationEnforcement": {
      "title": "Ejecución de una orden de decomiso",
      "help": "Ejecutar una orden firme de decomiso sobre bienes situados en el Estado requerido.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Ejecutar una orden firme de decomiso sobre bienes situados en el Estado requerido."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "order": {
          "title": "Orden",
          "help": "La orden que debe ejecutarse."
        },
        "assets": {
          "title": "Bienes",
          "help": "Los bienes sobre los que debe ejecutarse."
        },
        "disposal": {
          "title": "Destino del producto",
          "help": "Reparto, o restitución a víctimas o propietarios."
        }
      }
    },
    "confiscationOrder": {
      "title": "Orden de decomiso",
      "help": "La orden que debe ejecutarse.",
      "fields": {
        "court": {
          "title": "Tribunal",
          "help": "Qué tribunal."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de la orden."
        },
        "reference": {
          "title": "Referencia",
          "help": "Su número."
        },
        "annex": {
          "title": "Copia",
          "help": "El anexo con una copia admisible ante los tribunales."
        },
        "finalityCertificate": {
          "title": "Certificado de firmeza",
          "help": "El anexo con el certificado."
        },
        "thirdPartyNotice": {
          "title": "Aviso a terceros y garantías procesales",
          "help": "Lo que se hizo para avisar a los terceros de buena fe y garantizar el debido proceso."
        },
        "extent": {
          "title": "Alcance de la ejecución",
          "help": "En qué medida se pide la ejecución: qué bienes, o qué importe."
        },
        "ground": {
          "title": "Fundamento de la resolución",
          "help": "Si el decomiso se basa en una condena. No todos los Estados ejecutan resoluciones dictadas sin condena.",
          "values": {
            "conviction": "basada en una condena",
            "withoutConviction": "sin condena"
          }
        },
        "presence": {
          "title": "Presencia en el procedimiento",
          "help": "Si la persona contra la que se dictó la resolución estuvo presente; si no, cómo fue citada, quién la defendió y de qué recurso dispone."
        },
        "type": {
          "title": "Objeto o valor",
          "help": "Si se decomisan bienes determinados o una suma.",
          "values": {
            "object": "decomiso de bienes determinados",
            "value": "decomiso de una suma de valor equivalente"
          }
        },
        "outstanding": {
          "title": "Importe pendiente",
          "help": "Lo que queda por recuperar."
        },
        "outstandingOn": {
          "title": "Fecha del importe",
          "help": "Día al que se refiere ese importe."
        }
      }
    },
    "contact": {
      "title": "Persona de contacto",
      "help": "Quién responde a las preguntas sobre la solicitud, para que una pregunta cueste una llamada y no tres meses.",
      "fields": {
        "name": {
          "title": "Nombre",
          "help": "Nombre de la persona que conoce el caso."
        },
        "function": {
          "title": "Función",
          "help": "Su función."
        },
        "email": {
          "title": "Correo electrónico",
          "help": "Dirección directa."
        },
        "phone": {
          "title": "Teléfono",
          "help": "Línea directa con el prefijo del país."
        },
        "timeZone": {
          "title": "Huso horario",
          "help": "Nombre IANA o desfase respecto de UTC, para que la otra parte llame a la hora adecuada."
        },
        "officeHours": {
          "title": "Horario de oficina",
          "help": "Cuándo puede localizarse a la persona, hora local."
        },
        "languages": {
          "title": "Idiomas",
          "help": "Idiomas en que se puede llamar a la persona; en el texto, sus códigos."
        }
      }
    },
    "contentData": {
      "title": "Datos de contenido almacenados",
      "help": "Contenido de comunicaciones o archivos guardados por un proveedor. La clase más intrusiva: decide el vínculo de cada cuenta con el delito.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Contenido de comunicaciones o archivos guardados por un proveedor. La clase más intrusiva: decide el vínculo de cada cuenta con el delito."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "dataClasses": {
          "title": "Clases de datos",
          "help": "Qué se pide exactamente."
        },
        "preservationReference": {
          "title": "Referencia de la conservación",
          "help": "Referencia de una conservación anterior."
        },
        "notPreservedReason": {
          "title": "Por qué no se conservó",
          "help": "Si antes no se pidió la conservación."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo."
        }
      }
    },
    "controlledDelivery": {
      "title": "Entrega vigilada",
      "help": "Dejar que un envío sospechoso entre en el Estado requerido, lo atraviese o salga de él bajo la mirada de sus autoridades, para llegar a quienes están detrás.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Dejar que un envío sospechoso entre en el Estado requerido, lo atraviese o salga de él bajo la mirada de sus autoridades, para llegar a quienes están detrás."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "goods": {
          "title": "Mercancías",
          "help": "Qué contiene el envío, cuánto y cómo está embalado."
        },
        "consignment": {
          "title": "Envío",
          "help": "Por qué se reconoce: contenedor, carta de porte, precinto, matrícula."
        },
        "handling": {
          "title": "Estado de las mercancías",
          "help": "Si pasan tal como están, o se sustituyen por algo inofensivo.",
          "values": {
            "intact": "dejar pasar intactas",
            "partlyReplaced": "dejar pasar tras retirar o sustituir una parte",
            "replaced": "dejar pasar tras retirarlas o sustituirlas por completo"
          }
        },
        "transport": {
          "title": "Medio de transporte",
          "help": "Vehículo, buque o vuelo, transportista y conductor."
        },
        "route": {
          "title": "Ruta",
          "help": "Etapa por etapa: lugar, paso fronterizo, día y hora previstos con la diferencia con UTC; dónde se ha de vigilar y entregar."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo ha de tener lugar la operación."
        },
        "controlAuthority": {
          "title": "Autoridad que dirige",
          "help": "Quién dirige la operación en el Estado requirente, localizable a cualquier hora; en el Estado requerido la dirigen sus propias autoridades."
        },
        "officers": {
          "title": "Agentes",
          "help": "Agentes del Estado requirente que han de estar presentes, con su servicio."
        },
        "arrests": {
          "title": "Detenciones e incautación",
          "help": "Cuándo, dónde y por quién se ha de detener a las personas e incautar las mercancías."
        },
        "prosecution": {
          "title": "Qué Estado enjuicia",
          "help": "Qué Estado ha de enjuiciar a quién, cuando ambos podrían."
        },
        "evidenceHandling": {
          "title": "Pruebas",
          "help": "Cómo se deja constancia del desarrollo, y cómo se conservan y envían muestras y mercancías."
        },
        "breakOff": {
          "title": "Cuándo se interrumpe",
          "help": "Cuándo termina antes la operación: se pierde de vista el envío, peligro para la vida, cambio de ruta; quién lo decide."
        },
        "costs": {
          "title": "Gastos",
          "help": "Quién asume qué gastos de la operación."
        }
      }
    },
    "covertInvestigation": {
      "title": "Investigación encubierta",
      "help": "Investigar mediante agentes con identidad encubierta o falsa. Cada caso se acuerda entre los Estados; por eso la solicitud dice lo que hace falta para el acuerdo. Las identidades verdaderas nunca figuran en ella.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Investigar mediante agentes con identidad encubierta o falsa. Cada caso se acuerda entre los Estados; por eso la solicitud dice lo que hace falta para el acuerdo. Las identidades verdaderas nunca figuran en ella."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "task": {
          "title": "Tarea",
          "help": "Qué ha de hacer y averiguar el agente encubierto, y dónde termina."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo."
        },
        "area": {
          "title": "Zona",
          "help": "Dónde en el Estado requerido."
        },
        "officers": {
          "title": "Agentes",
          "help": "Cuántos, de qué Estado y servicio, con qué nombre conocido por el Estado requerido. Ninguna identidad verdadera."
        },
        "direction": {
          "title": "Dirección y control",
          "help": "Quién dirige a los agentes en cada Estado, con un teléfono para cualquier hora."
        },
        "legalStatus": {
          "title": "Estatuto jurídico",
          "help": "Qué pueden hacer los agentes que de otro modo sería punible, y su responsabilidad."
        },
        "protection": {
          "title": "Protección",
          "help": "Cómo se protegen la identidad y la seguridad de los agentes, también en un juicio."
        },
        "evidenceUse": {
          "title": "Uso como prueba",
          "help": "Cómo se ha de dejar constancia de lo que averigüen y llevarlo ante el tribunal."
        },
        "costs": {
          "title": "Gastos",
          "help": "Quién asume qué gastos."
        }
      }
    },
    "criminalRecords": {
      "title": "Antecedentes penales",
      "help": "Obtener un extracto del registro de antecedentes penales del Estado requerido, e información sobre condenas, para un asunto penal.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Obtener un extracto del registro de antecedentes penales del Estado requerido, e información sobre condenas, para un asunto penal."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "certification": {
          "title": "Certificación deseada",
          "help": "En qué forma deben certificarse las copias para servir de prueba en el Estado requirente: copias certificadas, declaración jurada del custodio, ninguna."
        },
        "use": {
          "title": "Para qué se necesita",
          "help": "Para qué se necesita el extracto en este asunto penal."
        },
        "extent": {
          "title": "Alcance",
          "help": "Cuánto se pide.",
          "values": {
            "extract": "extracto del registro de antecedentes penales",
            "full": "todas las inscripciones, también las que ya no figuran en un extracto ordinario",
            "judgments": "extracto, con copias de las sentencias"
          }
        },
        "fingerprints": {
          "title": "Huellas dactilares",
          "help": "El anexo con huellas, si el nombre solo puede no bastar."
        }
      }
    },
    "crossBorderSurveillance": {
      "title": "Vigilancia transfronteriza",
      "help": "Permitir que agentes del Estado requirente sigan vigilando a una persona en el territorio del Estado requerido, o que la vigilen los agentes de este.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Permitir que agentes del Estado requirente sigan vigilando a una persona en el territorio del Estado requerido, o que la vigilen los agentes de este."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "objects": {
          "title": "Vehículos y cosas",
          "help": "Lo que se vigila además o en lugar de personas: matrículas, buques, envíos."
        },
        "area": {
          "title": "Zona",
          "help": "Dónde en el Estado requerido: lugares, carreteras, paso fronterizo previsto."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo ha de durar la vigilancia."
        },
        "crossedAt": {
          "title": "Frontera cruzada el",
          "help": "Si no hubo tiempo de pedirlo antes: cuándo se cruzó la frontera. Se avisa de inmediato a la autoridad designada; sin autorización, la vigilancia termina a las cinco horas."
        },
        "officers": {
          "title": "Agentes",
          "help": "Número de agentes, su servicio y quien los dirige, con un teléfono."
        },
        "weapons": {
          "title": "Armas",
          "help": "Si se llevan armas de servicio, y para qué pueden usarse."
        },
        "technicalMeans": {
          "title": "Medios técnicos",
          "help": "Cámaras, dispositivos de seguimiento: qué se ha de usar, y dónde puede exigir una orden la ley del Estado requerido."
        },
        "powers": {
          "title": "Facultades",
          "help": "Qué pueden hacer los agentes: sin entrar en domicilios ni detener, o qué más se pide."
        },
        "designatedAuthority": {
          "title": "Autoridad designada",
          "help": "Qué autoridad del Estado requerido fue designada para estas solicitudes."
        },
        "report": {
          "title": "Informe",
          "help": "A quién informan los agentes después de la operación, y cuándo."
        }
      }
    },
    "documentToServe": {
      "title": "Documento que debe notificarse",
      "help": "Un documento.",
      "fields": {
        "title": {
          "title": "Título",
          "help": "Qué es."
        },
        "annex": {
          "title": "Anexo",
          "help": "El anexo con el documento."
        },
        "date": {
          "title": "Fecha del documento",
          "help": "Su fecha."
        },
        "legalEffect": {
          "title": "Efecto",
          "help": "Lo que se sigue de la notificación: plazos, deber de comparecer."
        }
      }
    },
    "documentToVerify": {
      "title": "Documento que debe verificarse",
      "help": "Un documento de viaje o de identidad expedido, o presentado como expedido, por el Estado requerido.",
      "fields": {
        "type": {
          "title": "Clase de documento",
          "help": "Pasaporte, documento de identidad, visado, permiso de residencia."
        },
        "number": {
          "title": "Número",
          "help": "Tal como está impreso."
        },
        "state": {
          "title": "Expedido por",
          "help": "Estado que figura como expedidor."
        },
        "inNameOf": {
          "title": "A nombre de",
          "help": "Nombre y datos tal como están impresos."
        },
        "issuedOn": {
          "title": "Expedido el",
          "help": "Fecha de expedición tal como figura impresa."
        },
        "annex": {
          "title": "Copia",
          "help": "El anexo con una copia."
        },
        "doubts": {
          "title": "Dudas",
          "help": "Lo que lo hace sospechoso."
        },
        "person": {
          "title": "Persona",
          "help": "La persona a la que se le encontró."
        }
      }
    },
    "documentVerification": {
      "title": "Verificación de documentos de viaje o de identidad",
      "help": "Confirmar en un plazo razonable si los documentos expedidos, o presentados como expedidos, en nombre del Estado requerido son auténticos y válidos.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Confirmar en un plazo razonable si los documentos expedidos, o presentados como expedidos, en nombre del Estado requerido son auténticos y válidos."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "documents": {
          "title": "Documentos",
          "help": "Cada documento."
        },
        "questions": {
          "title": "Qué debe verificarse",
          "help": "Auténtico, válidamente expedido, a quién, declarado perdido o robado."
        }
      }
    },
    "domesticOrder": {
      "title": "Orden judicial del Estado requirente",
      "help": "La orden que autoriza la medida en el Estado requirente.",
      "fields": {
        "issuedBy": {
          "title": "Dictada por",
          "help": "Tribunal o juez."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de la orden."
        },
        "reference": {
          "title": "Referencia",
          "help": "Su número."
        },
        "annex": {
          "title": "Anexo",
          "help": "El anexo con una copia."
        }
      }
    },
    "electronicIdentifier": {
      "title": "Identificador",
      "help": "Una cuenta, número o dirección, con la exactitud que se conozca.",
      "fields": {
        "value": {
          "title": "Identificador",
          "help": "Nombre de cuenta, número de teléfono, correo electrónico, dirección IP, nombre de dominio, número de dispositivo."
        },
        "at": {
          "title": "Momento",
          "help": "Para una dirección IP: la hora exacta con el desfase respecto de UTC."
        },
        "port": {
          "title": "Puerto",
          "help": "Puerto de origen, cuando muchos comparten una dirección."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué esta cuenta."
        },
        "factSources": {
          "title": "Cómo se sabe",
          "help": "Fuente de cada hecho."
        },
        "latestActivity": {
          "title": "Última actividad conocida",
          "help": "Fecha de la última actividad conocida."
        }
      }
    },
    "elementEvidence": {
      "title": "Lo que lo muestra",
      "help": "El hecho o la prueba que muestra el elemento.",
      "fields": {
        "event": {
          "title": "Hecho",
          "help": "El hecho, en el relato de los hechos."
        },
        "note": {
          "title": "Cómo",
          "help": "Lo que muestra el elemento, en una frase."
        }
      }
    },
    "emergencyDisclosure": {
      "title": "Revelación de datos en una emergencia",
      "help": "Obtener de inmediato de un proveedor de servicios datos almacenados, porque la vida o la seguridad de una persona está en peligro. Sigue la solicitud ordinaria.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Obtener de inmediato de un proveedor de servicios datos almacenados, porque la vida o la seguridad de una persona está en peligro. Sigue la solicitud ordinaria."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "dataClasses": {
          "title": "Clases de datos",
          "help": "Qué se pide exactamente."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "danger": {
          "title": "Hechos que muestran el peligro",
          "help": "Qué ha ocurrido, a quién, y por qué hay un riesgo inminente para la vida o la seguridad."
        },
        "relationToDanger": {
          "title": "Cómo ayudan los datos",
          "help": "Qué tienen que ver los datos con el peligro."
        },
        "confirmedBy": {
          "title": "Confirmado por",
          "help": "Quién confirma que la emergencia es real: nombre, cargo y un teléfono para cualquier hora."
        },
        "period": {
          "title": "Período",
          "help": "Datos de cuándo a cuándo."
        },
        "followUpDate": {
          "title": "La solicitud sigue el",
          "help": "Día para el que sigue la solicitud ordinaria."
        }
      }
    },
    "event": {
      "title": "Hecho",
      "help": "Un hecho concreto: cuándo, dónde, qué, quién y cómo se sabe.",
      "fields": {
        "id": {
          "title": "Identificador",
          "help": "Nombre corto que se usa dentro del borrador."
        },
        "date": {
          "title": "Fecha",
          "help": "Día, mes o año, con la precisión que se conozca."
        },
        "until": {
          "title": "Hasta",
          "help": "Último día, si duró más."
        },
        "place": {
          "title": "Lugar",
          "help": "Dónde ocurrió."
        },
        "state": {
          "title": "Estado",
          "help": "Estado donde ocurrió; en el texto, su código ISO 3166."
        },
        "what": {
          "title": "Qué ocurrió",
          "help": "Una o unas pocas frases."
        },
        "persons": {
          "title": "Personas",
          "help": "Quienes participaron."
        },
        "amount": {
          "title": "Importe",
          "help": "Dinero que cambió de manos, si lo hubo."
        },
        "source": {
          "title": "Fuente",
          "help": "Cómo se sabe."
        }
      }
    },
    "examinationOfObjectsAndSites": {
      "title": "Examen de objetos y lugares",
      "help": "Ver, medir, fotografiar una cosa o un lugar en el Estado requerido y tomar muestras.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Ver, medir, fotografiar una cosa o un lugar en el Estado requerido y tomar muestras."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "questions": {
          "title": "Preguntas",
          "help": "Las preguntas que deben hacerse, una entrada cada una."
        },
        "objects": {
          "title": "Objetos",
          "help": "Cada objeto, de modo que no se confunda con otro."
        },
        "examination": {
          "title": "Clase de examen",
          "help": "Qué se ha de hacer: inspección, mediciones, fotografías, muestras, extracción de datos."
        },
        "experts": {
          "title": "Peritos presentes",
          "help": "Peritos del Estado requirente que han de estar presentes, con su cargo."
        },
        "samples": {
          "title": "Muestras",
          "help": "Qué muestras se toman, cuántas y adónde van."
        },
        "destructiveTests": {
          "title": "Pruebas destructivas",
          "help": "Si el objeto puede modificarse o consumirse.",
          "values": {
            "no": "ninguna prueba que modifique o consuma el objeto",
            "afterConsent": "solo con el acuerdo previo de la autoridad requirente",
            "yes": "permitidas si hacen falta"
          }
        },
        "custody": {
          "title": "Cadena de custodia",
          "help": "Cómo se guardan, precintan y registran el objeto, el lugar y las muestras."
        }
      }
    },
    "expertEvaluation": {
      "title": "Dictamen pericial",
      "help": "Hacer que un perito en el Estado requerido examine material y responda por escrito a preguntas.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Hacer que un perito en el Estado requerido examine material y responda por escrito a preguntas."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "questions": {
          "title": "Preguntas",
          "help": "Las preguntas que deben hacerse, una entrada cada una."
        },
        "material": {
          "title": "Material",
          "help": "Qué se entrega al perito, y qué está ya allí."
        },
        "custody": {
          "title": "Custodia del material",
          "help": "Cómo se guarda, envía y devuelve el material, y quién responde de él."
        },
        "method": {
          "title": "Método o norma",
          "help": "Con qué método o norma, si importa a su tribunal."
        },
        "expert": {
          "title": "Perito",
          "help": "A quién se propone, o qué titulación se necesita."
        },
        "independence": {
          "title": "Independencia",
          "help": "Qué debe declarar el perito: ningún interés en el asunto, juramento o promesa."
        },
        "reportLanguage": {
          "title": "Idioma del informe",
          "help": "En qué idioma se necesita el informe."
        },
        "reportBy": {
          "title": "Informe para el",
          "help": "Día para el que se necesita el informe."
        },
        "costs": {
          "title": "Gastos",
          "help": "Los honorarios de peritos no suelen ser gastos ordinarios: quién los asume, hasta qué importe."
        }
      }
    },
    "extradition": {
      "title": "Extradición",
      "help": "Quién es reclamado, por qué, en virtud de qué resolución, y para qué se pide la entrega.",
      "fields": {
        "person": {
          "title": "Persona reclamada",
          "help": "La persona cuya entrega se solicita."
        },
        "status": {
          "title": "Situación",
          "help": "Persona acusada, condenada, o declarada culpable sin pena impuesta todavía.",
          "values": {
            "accused": "persona acusada, para su enjuiciamiento",
            "convicted": "persona condenada a una pena, para su ejecución",
            "convictedNotSentenced": "persona declarada culpable, sin pena impuesta todavía"
          }
        },
        "warrant": {
          "title": "Orden de detención",
          "help": "La orden de detención."
        },
        "judgment": {
          "title": "Sentencia",
          "help": "La condena."
        },
        "sentence": {
          "title": "Pena",
          "help": "Lo que se impuso y lo que queda."
        },
        "intentionToSentence": {
          "title": "Intención de imponer una pena",
          "help": "Para una persona declarada culpable sin pena impuesta todavía: que se impondrá una pena."
        },
        "trial": {
          "title": "Presencia en el juicio",
          "help": "Para una sentencia: si la persona estuvo presente."
        },
        "evidence": {
          "title": "Resumen de las pruebas",
          "help": "Lo que respalda la acusación, al nivel que exige el Estado requerido: ninguno, base razonable, causa probable o prueba prima facie."
        },
        "jurisdiction": {
          "title": "Jurisdicción",
          "help": "Por qué el Estado requirente tiene jurisdicción, sobre todo si la conducta fue en el extranjero."
        },
        "location": {
          "title": "Lugar probable",
          "help": "Dónde se cree que está la persona."
        },
        "seizureOfProperty": {
          "title": "Bienes que han de incautarse y entregarse",
          "help": "Objetos hallados en poder de la persona que pueden servir de prueba o ser producto del delito."
        },
        "nationality": {
          "title": "Nacionalidad del Estado requerido",
          "help": "Si la persona la posee, lo que se ofrece: devolución para cumplir la pena, o solicitud de enjuiciamiento."
        },
        "priorDecisions": {
          "title": "Decisiones anteriores",
          "help": "Ne bis in idem."
        },
        "competingRequests": {
          "title": "Solicitudes de otros Estados",
          "help": "Si se conocen."
        },
        "lifeSentenceReview": {
          "title": "Revisión de una pena perpetua",
          "help": "Si cabe una pena perpetua: cuándo y cómo se revisa."
        },
        "humanitarian": {
          "title": "Salud, edad, familia",
          "help": "Hechos que el Estado requerido quizá deba ponderar."
        },
        "provisional": {
          "title": "Detención provisional",
          "help": "Para una solicitud de detención provisional."
        },
        "candour": {
          "title": "Se exponen todos los hechos relevantes",
          "help": "Verdadero: no se omite nada conocido que favorezca a la persona."
        },
        "transit": {
          "title": "Tránsito",
          "help": "Para una solicitud de tránsito."
        }
      }
    },
    "extraditionRequest": {
      "title": "Solicitud de extradición",
      "help": "Pide a otro Estado que entregue a una persona para su enjuiciamiento o para la ejecución de una pena.",
      "fields": {
        "kind": {
          "title": "Clase",
          "help": "Una solicitud de extradición."
        },
        "extradition": {
          "title": "Extradición",
          "help": "Quién es reclamado, por qué, en virtud de qué resolución."
        }
      }
    },
    "facts": {
      "title": "Hechos",
      "help": "Un resumen de los hechos pertinentes. No hace falta cuando la solicitud solo pide la notificación de documentos.",
      "fields": {
        "inBrief": {
          "title": "En breve",
          "help": "Para una relación extensa de los hechos: el caso en unas frases, para quien decide a quién se confía la solicitud."
        },
        "summary": {
          "title": "Resumen",
          "help": "Quién hizo qué, cuándo, dónde, cómo, y cómo se sabe: relato sencillo, sin abreviaturas que solo conozcan sus colegas."
        },
        "events": {
          "title": "Cronología de los hechos",
          "help": "Los hechos como lista con fechas."
        },
        "pictures": {
          "title": "Gráficos",
          "help": "Gráficos extraídos del borrador que se añaden a la carta como apéndices: los hechos en orden cronológico; quién posee, es titular o representa qué, y las sumas de dinero. Solo figura en ellos lo que consta en un campo o en una remisión expresa.",
          "values": {
            "timeline": "cronología de los hechos",
            "chart": "gráfico de personas, bienes y sumas de dinero"
          }
        }
      }
    },
    "freezing": {
      "title": "Embargo preventivo o incautación de bienes",
      "help": "Asegurar bienes para que puedan decomisarse después.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Asegurar bienes para que puedan decomisarse después."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "assets": {
          "title": "Bienes",
          "help": "Los bienes que se han de congelar."
        },
        "actions": {
          "title": "Actuaciones solicitadas",
          "help": "Qué debe hacerse con cada bien."
        },
        "riskOfDissipation": {
          "title": "Riesgo de pérdida",
          "help": "Por qué desaparecerían los bienes de otro modo."
        },
        "whyNoOrder": {
          "title": "Por qué no hay todavía una orden",
          "help": "Si no existe una orden en el Estado requirente: por qué, y qué está previsto."
        },
        "confiscationExpected": {
          "title": "Decomiso previsto",
          "help": "Por qué motivo, en qué fase y cuándo."
        },
        "until": {
          "title": "Hasta",
          "help": "Por cuánto tiempo se pide el embargo inicialmente."
        },
        "thirdParties": {
          "title": "Terceros",
          "help": "Quién más puede tener derechos sobre los bienes."
        }
      }
    },
    "identityDocument": {
      "title": "Documento de identidad o de viaje",
      "help": "Un pasaporte, documento de identidad, permiso de residencia o similar.",
      "fields": {
        "type": {
          "title": "Clase de documento",
          "help": "Qué documento es.",
          "values": {
            "passport": "pasaporte",
            "identityCard": "documento de identidad",
            "residencePermit": "permiso de residencia",
            "visa": "visado",
            "drivingLicence": "permiso de conducir",
            "seamansBook": "libreta de marino",
            "laissezPasser": "laissez-passer",
            "other": "otro documento"
          }
        },
        "number": {
          "title": "Número",
          "help": "Como figura en el documento."
        },
        "state": {
          "title": "Expedido por",
          "help": "Estado que figura como expedidor en el documento."
        },
        "issuedOn": {
          "title": "Expedido el",
          "help": "Fecha de expedición."
        },
        "expiresOn": {
          "title": "Válido hasta",
          "help": "Fecha de caducidad."
        }
      }
    },
    "interception": {
      "title": "Interceptación de telecomunicaciones",
      "help": "Escuchar, leer y grabar comunicaciones mientras tienen lugar, con los datos de conexión. Una de las medidas más graves: muchos tribunales solo la ordenan por delitos graves y cuando no basta nada menos invasivo.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Escuchar, leer y grabar comunicaciones mientras tienen lugar, con los datos de conexión. Una de las medidas más graves: muchos tribunales solo la ordenan por delitos graves y cuando no basta nada menos invasivo."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo se han de interceptar las comunicaciones. Ningún tribunal lo ordena sin un final."
        },
        "transmission": {
          "title": "Transmisión",
          "help": "Si las comunicaciones han de transmitirse de inmediato, o grabarse y enviarse más tarde.",
          "values": {
            "live": "transmisión inmediata",
            "recorded": "grabación y transmisión posterior del resultado"
          }
        },
        "transcript": {
          "title": "Transcripción y descodificación",
          "help": "Si las grabaciones han de transcribirse, traducirse, descodificarse o descifrarse, y a qué idioma."
        },
        "necessity": {
          "title": "Por qué no basta nada menos invasivo",
          "help": "Qué otros medios se intentaron, y por qué no bastan."
        },
        "seriousness": {
          "title": "Gravedad del delito",
          "help": "Lo que hace bastante grave el delito: pena máxima, número de víctimas, peligro para la vida."
        },
        "privilege": {
          "title": "Comunicaciones protegidas",
          "help": "Cómo tratar las conversaciones con abogados, médicos y otras personas obligadas al secreto."
        },
        "technicalContact": {
          "title": "Contacto técnico",
          "help": "Quién recibe las grabaciones o la transmisión en directo: nombre, teléfono, correo electrónico."
        }
      }
    },
    "jointInvestigationTeam": {
      "title": "Equipo conjunto de investigación",
      "help": "Crear, con el Estado requerido, un equipo con un fin determinado y por un período limitado. La solicitud propone su composición; las condiciones figuran en un acuerdo.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Crear, con el Estado requerido, un equipo con un fin determinado y por un período limitado. La solicitud propone su composición; las condiciones figuran en un acuerdo."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "teamPurpose": {
          "title": "Fin del equipo",
          "help": "El fin determinado: qué hechos, qué personas, qué investigaciones en qué Estados."
        },
        "period": {
          "title": "Período",
          "help": "Por cuánto tiempo se crea primero el equipo."
        },
        "composition": {
          "title": "Composición propuesta",
          "help": "A quién propone: para cada Estado las oficinas, el jefe, los miembros."
        },
        "places": {
          "title": "Dónde trabaja",
          "help": "En qué Estados y lugares ha de trabajar el equipo."
        },
        "reason": {
          "title": "Por qué un equipo",
          "help": "Por qué las investigaciones han de llevarse juntas y no mediante solicitudes separadas."
        },
        "languages": {
          "title": "Idiomas de trabajo",
          "help": "En qué idiomas trabaja el equipo."
        },
        "evidenceRules": {
          "title": "Reglas de prueba",
          "help": "Con arreglo a qué ley se obtienen las pruebas, y cómo se comparten."
        },
        "dataProtectionRules": {
          "title": "Protección de datos",
          "help": "Cómo se protegen y usan los datos personales."
        },
        "liability": {
          "title": "Responsabilidad",
          "help": "Quién responde de los daños y delitos de los miembros destinados."
        },
        "disclosure": {
          "title": "Comunicación",
          "help": "Qué debe comunicarse a la defensa en cada Estado, y qué se dice al público."
        },
        "costs": {
          "title": "Gastos",
          "help": "Quién asume qué gastos."
        },
        "draftAgreement": {
          "title": "Proyecto de acuerdo",
          "help": "El anexo con su proyecto de acuerdo."
        }
      }
    },
    "judgment": {
      "title": "Sentencia",
      "help": "La condena en que se basa la solicitud, y si puede ejecutarse.",
      "fields": {
        "court": {
          "title": "Tribunal",
          "help": "Qué tribunal."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de la sentencia."
        },
        "reference": {
          "title": "Referencia",
          "help": "Número de la sentencia."
        },
        "annex": {
          "title": "Anexo",
          "help": "El anexo con la sentencia o una copia autenticada."
        },
        "final": {
          "title": "Firme",
          "help": "Verdadero si no cabe recurso ordinario."
        },
        "enforceable": {
          "title": "Ejecutable",
          "help": "Verdadero si ya puede ejecutarse."
        },
        "offences": {
          "title": "Condena por los delitos",
          "help": "Los delitos por los que condena a la persona. La entrega no se concede por ningún otro."
        }
      }
    },
    "scopePoint": {
      "title": "Punto del ámbito de aplicación",
      "help": "Aquello de lo que depende que el instrumento abarque el caso, y lo que lo muestra: para la asistencia según la Convención contra la Delincuencia Organizada Transnacional bastan motivos razonables para sospecharlo.",
      "fields": {
        "point": {
          "title": "Punto",
          "help": "El punto en pocas palabras, o su identificador: lo que hace transnacional el delito, o del grupo un grupo delictivo organizado."
        },
        "shownBy": {
          "title": "Mostrado por",
          "help": "Hechos que lo muestran."
        }
      }
    },
    "legalBasis": {
      "title": "Base jurídica",
      "help": "Un tratado, una ley o una garantía en que se basa la solicitud, con los artículos invocados.",
      "fields": {
        "instrument": {
          "title": "Instrumento",
          "help": "Su identificador. `bilateral`, `domestic-law` y `reciprocity` necesitan los campos siguientes."
        },
        "title": {
          "title": "Título completo",
          "help": "Título oficial de un tratado bilateral o de una ley interna."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de firma del tratado, o de la ley."
        },
        "articles": {
          "title": "Artículos invocados",
          "help": "Números de los artículos, sin la palabra «artículo»."
        },
        "scope": {
          "title": "Ámbito de aplicación",
          "help": "Por qué el instrumento abarca el caso, punto por punto: para la Convención contra la Delincuencia Organizada Transnacional y sus Protocolos, lo que hace transnacional el delito y del grupo un grupo delictivo organizado."
        },
        "assurance": {
          "title": "Garantía de reciprocidad",
          "help": "Para `reciprocity`: lo que el Estado requirente garantiza que haría ante una solicitud semejante."
        },
        "note": {
          "title": "Nota",
          "help": "Reservas, declaraciones o entrada en vigor entre los dos Estados, con la fecha en que lo comprobó."
        }
      }
    },
    "limitation": {
      "title": "Prescripción",
      "help": "Cuándo prescribe el delito o la pena, y que no ha prescrito.",
      "fields": {
        "provision": {
          "title": "Disposición",
          "help": "La ley de prescripción."
        },
        "statement": {
          "title": "Declaración",
          "help": "Que el delito no ha prescrito, y por qué."
        },
        "lapsesOn": {
          "title": "Prescribe el",
          "help": "Día en que termina el plazo, cuando pueda calcularse."
        }
      }
    },
    "locatingPersons": {
      "title": "Localización o identificación de una persona",
      "help": "Averiguar dónde está una persona en el Estado requerido, o quién es.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Averiguar dónde está una persona en el Estado requerido, o quién es."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "aim": {
          "title": "Fin",
          "help": "Qué se ha de averiguar.",
          "values": {
            "whereabouts": "averiguar dónde está la persona",
            "identity": "averiguar quién es la persona",
            "both": "averiguar quién es la persona y dónde está"
          }
        },
        "lastKnown": {
          "title": "Últimos datos conocidos",
          "help": "Últimos domicilio, trabajo, teléfono, vehículo, familiares conocidos, con el día en que se supo cada uno."
        },
        "traces": {
          "title": "Rastros para la identificación",
          "help": "Para una persona desconocida: huellas dactilares, perfil genético, teléfonos, cuentas, descripción."
        },
        "photograph": {
          "title": "Fotografía",
          "help": "El anexo con una fotografía."
        },
        "whenFound": {
          "title": "Cuando se encuentre a la persona",
          "help": "Qué se ha de hacer entonces, y qué no: solo una respuesta, ningún contacto, ninguna detención."
        },
        "noNotice": {
          "title": "Sin aviso a la persona",
          "help": "Verdadero si la persona no debe enterarse."
        },
        "stepsTaken": {
          "title": "Gestiones ya realizadas",
          "help": "Consultas en fuentes abiertas y por canales policiales, con sus referencias: a menudo responden antes."
        }
      }
    },
    "mlaRequest": {
      "title": "Solicitud de asistencia judicial recíproca",
      "help": "Pide a otro Estado pruebas, notificaciones, incautaciones u otra asistencia en un asunto penal.",
      "fields": {
        "rogatory": {
          "title": "Versión del formato",
          "help": "Siempre 1."
        },
        "kind": {
          "title": "Clase",
          "help": "Una solicitud de asistencia judicial recíproca."
        },
        "reference": {
          "title": "Referencia",
          "help": "Su número de referencia: la respuesta lo llevará."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de la solicitud. Las observaciones que comparan fechas parten de ella."
        },
        "status": {
          "title": "Estado del documento",
          "help": "Mientras es un borrador, las lagunas se señalan como tareas; cuando es definitivo, como errores.",
          "values": {
            "draft": "borrador",
            "final": "definitivo, listo para la firma"
          }
        },
        "requesting": {
          "title": "Estado requirente",
          "help": "Quién solicita."
        },
        "requested": {
          "title": "Estado requerido",
          "help": "A quién se dirige la solicitud."
        },
        "legalBases": {
          "title": "Bases jurídicas",
          "help": "Los tratados, leyes o garantías en que se basa la solicitud. Esta debe contener todo lo que exigen, en lo más estricto."
        },
        "contentStandards": {
          "title": "Textos de referencia",
          "help": "Tratados modelo y regímenes de cooperación que sirven para contrastar. Aconsejan y nunca dan lugar a un error."
        },
        "urgency": {
          "title": "Urgencia y plazo",
          "help": "Para cuándo, y por qué."
        },
        "confidentiality": {
          "title": "Confidencialidad",
          "help": "Si procede, hasta dónde y por qué."
        },
        "proceedings": {
          "title": "Procedimiento",
          "help": "Objeto, naturaleza y fase del caso."
        },
        "persons": {
          "title": "Personas",
          "help": "Todas las personas de las que habla la solicitud, una vez cada una; remítase a ellas por su identificador."
        },
        "offences": {
          "title": "Delitos",
          "help": "Los delitos según el derecho del Estado requirente."
        },
        "facts": {
          "title": "Hechos",
          "help": "Un resumen de los hechos pertinentes."
        },
        "purpose": {
          "title": "Finalidad",
          "help": "Para qué se necesita la prueba, la información o la actuación: qué ha de probar, y contra quién."
        },
        "measures": {
          "title": "Asistencia solicitada",
          "help": "Lo que se pide al Estado requerido, una entrada por tipo de asistencia."
        },
        "assets": {
          "title": "Bienes",
          "help": "Bienes que han de buscarse, embargarse o decomisarse."
        },
        "procedure": {
          "title": "Ejecución",
          "help": "Procedimientos particulares, presencia de funcionarios, gastos."
        },
        "undertakings": {
          "title": "Compromisos",
          "help": "Lo que promete el Estado requirente."
        },
        "related": {
          "title": "Solicitudes relacionadas",
          "help": "Solicitudes y contactos anteriores o paralelos."
        },
        "annexes": {
          "title": "Anexos",
          "help": "Documentos que acompañan a la solicitud."
        },
        "translations": {
          "title": "Traducciones",
          "help": "Traducciones que acompañan a la solicitud."
        },
        "signature": {
          "title": "Firma",
          "help": "Quién firma."
        },
        "internal": {
          "title": "Notas internas",
          "help": "Todo lo que solo interesa a su propia oficina. Nunca se imprime ni se envía."
        },
        "suppressions": {
          "title": "Observaciones aceptadas",
          "help": "Observaciones que usted acepta, con el motivo."
        }
      }
    },
    "money": {
      "title": "Suma de dinero",
      "help": "Un importe con su moneda.",
      "fields": {
        "amount": {
          "title": "Importe",
          "help": "El número, sin separador de millares."
        },
        "currency": {
          "title": "Moneda",
          "help": "Moneda del importe; en el texto, sus tres letras ISO 4217."
        },
        "approximate": {
          "title": "Aproximado",
          "help": "Verdadero si el importe es una estimación."
        }
      }
    },
    "name": {
      "title": "Nombre",
      "help": "Como en el documento de identidad, en caracteres latinos; otras grafías como alias.",
      "fields": {
        "family": {
          "title": "Apellidos",
          "help": "Como en el pasaporte."
        },
        "given": {
          "title": "Nombres",
          "help": "Todos."
        },
        "legal": {
          "title": "Denominación de la persona jurídica",
          "help": "Para una sociedad u otra entidad."
        },
        "original": {
          "title": "En la escritura original",
          "help": "El nombre en su propia escritura."
        },
        "aliases": {
          "title": "Alias y otras grafías",
          "help": "Cualquier otro nombre o grafía que aparezca en el caso."
        }
      }
    },
    "nextDate": {
      "title": "Próxima fecha",
      "help": "La próxima fecha fijada del caso, p. ej. una audiencia o el fin de la detención.",
      "fields": {
        "date": {
          "title": "Fecha",
          "help": "El día."
        },
        "what": {
          "title": "Qué tiene lugar",
          "help": "Lo que está fijado para ese día."
        }
      }
    },
    "oath": {
      "title": "Juramento",
      "help": "Si la prueba debe prestarse bajo juramento o promesa.",
      "fields": {
        "required": {
          "title": "Exigido",
          "help": "Verdadero si la prueba debe prestarse bajo juramento o promesa."
        },
        "formula": {
          "title": "Fórmula",
          "help": "Las palabras que deben pronunciarse, cuando importan."
        }
      }
    },
    "offence": {
      "title": "Delito",
      "help": "Un delito del derecho del Estado requirente: título, disposición, texto, pena y argumento de doble incriminación.",
      "fields": {
        "id": {
          "title": "Identificador",
          "help": "Nombre corto que se usa dentro del borrador."
        },
        "title": {
          "title": "Título",
          "help": "El nombre del delito."
        },
        "provision": {
          "title": "Disposición",
          "help": "La ley y el artículo."
        },
        "text": {
          "title": "Texto de la ley (anexo)",
          "help": "El anexo con el texto de la disposición."
        },
        "lawText": {
          "title": "Texto de la ley",
          "help": "El texto mismo, si es lo bastante breve para figurar en la carta."
        },
        "penalty": {
          "title": "Pena",
          "help": "Mínimo y máximo."
        },
        "convention": {
          "title": "Delito según el convenio",
          "help": "El artículo del convenio al que corresponde este delito: identificador del instrumento y artículo."
        },
        "elements": {
          "title": "Elementos",
          "help": "Doble incriminación argumentada elemento por elemento."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Por qué la misma conducta es delito en ambos Estados: argumente a partir de lo que se hizo."
        },
        "committedBy": {
          "title": "Atribuido a",
          "help": "Las personas a las que se atribuye el delito."
        },
        "accessory": {
          "title": "Delito accesorio",
          "help": "Verdadero si el propio delito está por debajo del umbral de pena pero acompaña a otro que lo alcanza."
        },
        "limitation": {
          "title": "Prescripción",
          "help": "Disposición y declaración."
        },
        "character": {
          "title": "Carácter especial",
          "help": "Si el delito pudiera verse como fiscal, político o militar.",
          "values": {
            "fiscal": "fiscal",
            "political": "político",
            "military": "militar"
          }
        },
        "ordinaryNature": {
          "title": "Por qué es un delito común",
          "help": "Si el delito pudiera verse como fiscal, político o militar: qué lo hace más que eso, de modo que no sea motivo de denegación."
        }
      }
    },
    "offenceElement": {
      "title": "Elemento del delito",
      "help": "Un elemento de la conducta, y lo que lo muestra: la doble incriminación se argumenta por la conducta, no por el nombre del delito.",
      "fields": {
        "element": {
          "title": "Elemento",
          "help": "El elemento, en una o pocas palabras, o su identificador en el catálogo de delitos."
        },
        "provision": {
          "title": "Disposición interna",
          "help": "Dónde tiene este elemento la ley del Estado requirente."
        },
        "homeLaw": {
          "title": "En el derecho interno",
          "help": "Qué hace de él la ley del Estado requirente, donde las leyes difieren: algunas prescinden del beneficio material del tráfico de migrantes, o solo castigan más por él.",
          "values": {
            "element": "elemento del delito",
            "aggravating": "circunstancia agravante",
            "notRequired": "no exigido"
          }
        },
        "exception": {
          "title": "Excepción en el derecho interno",
          "help": "Una cláusula de la ley del Estado requirente que exime tal conducta, como la de la ayuda humanitaria, y por qué no se aplica."
        },
        "shownBy": {
          "title": "Mostrado por",
          "help": "Hechos que lo muestran."
        },
        "correspondingConduct": {
          "title": "Conducta correspondiente en el Estado requerido",
          "help": "Qué es allí la misma conducta, en lo que se sabe."
        }
      }
    },
    "oralRequest": {
      "title": "Solicitud verbal confirmada",
      "help": "Una solicitud urgente puede hacerse verbalmente si los dos Estados lo acuerdan; se confirma sin demora por escrito. Diga qué confirma esta solicitud.",
      "fields": {
        "when": {
          "title": "Cuándo",
          "help": "El día, o la hora con su diferencia respecto de UTC, en que se hizo."
        },
        "to": {
          "title": "A quién",
          "help": "La persona y la oficina que la recibieron."
        },
        "by": {
          "title": "Por quién",
          "help": "Quién la hizo."
        },
        "means": {
          "title": "Por qué medio",
          "help": "Teléfono u otro."
        }
      }
    },
    "other": {
      "title": "Otra asistencia",
      "help": "Cualquier otra forma de asistencia que no sea contraria al derecho del Estado requerido.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Cualquier otra forma de asistencia que no sea contraria al derecho del Estado requerido."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "title": {
          "title": "Título",
          "help": "La asistencia en pocas palabras."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo, cuando se trata de documentos o datos."
        }
      }
    },
    "penalty": {
      "title": "Pena",
      "help": "Lo que la ley prevé para este delito.",
      "fields": {
        "min": {
          "title": "Mínimo",
          "help": "Privación de libertad más corta.",
          "meanings": {
            "life": "a perpetuidad",
            "death": "pena de muerte"
          }
        },
        "max": {
          "title": "Máximo",
          "help": "Privación de libertad más larga.",
          "meanings": {
            "life": "a perpetuidad",
            "death": "pena de muerte"
          }
        },
        "fine": {
          "title": "Multa",
          "help": "La multa prevista, como en la ley."
        },
        "note": {
          "title": "Nota",
          "help": "Agravantes, penas alternativas, revisión de las penas perpetuas."
        }
      }
    },
    "period": {
      "title": "Período",
      "help": "De cuándo a cuándo. Los documentos sin período se deniegan por demasiado amplios, o cuestan meses.",
      "fields": {
        "from": {
          "title": "Desde",
          "help": "Primer día, incluido."
        },
        "to": {
          "title": "Hasta",
          "help": "Último día, incluido."
        },
        "justification": {
          "title": "Por qué este período",
          "help": "Necesario cuando el período empieza mucho antes del primer hecho o acaba mucho después del último."
        }
      }
    },
    "person": {
      "title": "Persona",
      "help": "Una persona física o jurídica del caso: identidad, nacionalidad, dónde se encuentra y papel.",
      "fields": {
        "id": {
          "title": "Identificador",
          "help": "Nombre corto que se usa dentro del borrador; nunca se imprime."
        },
        "kind": {
          "title": "Persona física o jurídica",
          "help": "Un ser humano, o una sociedad u otra entidad. Persona física si no se indica nada.",
          "values": {
            "natural": "persona física",
            "legal": "persona jurídica"
          }
        },
        "role": {
          "title": "Papel",
          "help": "Qué es la persona en el caso. El Estado requerido debe saber si oye a un sospechoso o a un testigo.",
          "values": {
            "suspect": "sospechoso",
            "accused": "acusado",
            "convicted": "persona condenada",
            "personSought": "persona reclamada",
            "witness": "testigo",
            "victim": "víctima",
            "smuggledMigrant": "migrante objeto de tráfico ilícito",
            "expert": "perito",
            "addressee": "destinatario de documentos",
            "accountHolder": "titular de una cuenta",
            "owner": "propietario de bienes",
            "other": "otra persona afectada"
          }
        },
        "name": {
          "title": "Nombre",
          "help": "Apellidos y nombres, o denominación de la persona jurídica."
        },
        "sex": {
          "title": "Sexo",
          "help": "Como en el documento de identidad.",
          "values": {
            "female": "femenino",
            "male": "masculino",
            "other": "otro",
            "notStated": "no indicado"
          }
        },
        "birth": {
          "title": "Nacimiento",
          "help": "Fecha y lugar de nacimiento, o por qué no se conocen."
        },
        "nationalities": {
          "title": "Nacionalidades",
          "help": "Todas, en el texto por sus códigos ISO 3166; o por qué no se conocen."
        },
        "documents": {
          "title": "Documentos de identidad",
          "help": "Documentos que permiten identificar a la persona."
        },
        "address": {
          "title": "Dirección",
          "help": "Última dirección conocida, o por qué no se conoce."
        },
        "location": {
          "title": "Dónde está ahora la persona",
          "help": "Dónde se cree que está la persona, o por qué no se sabe."
        },
        "contactDetails": {
          "title": "Teléfono y correo electrónico",
          "help": "Números y direcciones para localizar a la persona o comunicarse con ella."
        },
        "languages": {
          "title": "Idiomas",
          "help": "Idiomas que la persona entiende: para la notificación y la audiencia."
        },
        "occupation": {
          "title": "Profesión",
          "help": "Profesión o función."
        },
        "description": {
          "title": "Descripción",
          "help": "Complexión, marcas, tatuajes y todo lo que permita reconocer a la persona."
        },
        "photograph": {
          "title": "Fotografía",
          "help": "El anexo con una fotografía o huellas dactilares."
        },
        "identityUnknown": {
          "title": "Por qué la identidad está incompleta",
          "help": "Si no se conocen ni el nacimiento, ni un documento, ni una dirección: por qué, y cómo puede encontrarse a la persona."
        },
        "registration": {
          "title": "Inscripción registral",
          "help": "Para una persona jurídica: registro y número."
        },
        "legalForm": {
          "title": "Forma jurídica",
          "help": "Para una persona jurídica."
        },
        "representative": {
          "title": "Representante",
          "help": "La persona que representa a la persona jurídica."
        },
        "participation": {
          "title": "Lo que hizo esta persona",
          "help": "La participación propia de la persona en los hechos."
        },
        "protection": {
          "title": "Protección",
          "help": "Si debe protegerse a la persona, y cómo."
        }
      }
    },
    "place": {
      "title": "Lugar",
      "help": "Dónde está algo o alguien, con la exactitud que se conozca.",
      "fields": {
        "state": {
          "title": "Estado",
          "help": "El Estado; en el texto, su código ISO 3166."
        },
        "address": {
          "title": "Dirección o descripción",
          "help": "Calle, número, ciudad; o una descripción que permita encontrarlo."
        }
      }
    },
    "preservation": {
      "title": "Conservación rápida de datos",
      "help": "Evitar que se borren datos almacenados hasta que llegue una solicitud de revelación.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Evitar que se borren datos almacenados hasta que llegue una solicitud de revelación."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "dataClasses": {
          "title": "Clases de datos",
          "help": "Qué se pide exactamente."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "period": {
          "title": "Período",
          "help": "Qué datos almacenados: de cuándo a cuándo."
        },
        "relationToOffence": {
          "title": "Datos y su relación con el delito",
          "help": "Qué datos, y qué tienen que ver con el delito."
        },
        "necessity": {
          "title": "Necesidad",
          "help": "Por qué se necesita la conservación."
        },
        "custodian": {
          "title": "Custodio o lugar",
          "help": "Lo que se sabe de quién tiene los datos y dónde."
        },
        "intentToRequest": {
          "title": "Seguirá la solicitud",
          "help": "Verdadero: seguirá una solicitud de revelación."
        },
        "followUpDate": {
          "title": "Solicitud a más tardar el",
          "help": "Día previsto; los datos se conservan al menos sesenta días."
        },
        "extensionOf": {
          "title": "Prórroga de",
          "help": "Referencia de la conservación que debe prorrogarse."
        }
      }
    },
    "priorDecisions": {
      "title": "Decisiones anteriores",
      "help": "Si la persona ya fue juzgada, absuelta, indultada o extraditada por los mismos hechos.",
      "fields": {
        "none": {
          "title": "Ninguna conocida",
          "help": "Verdadero si no se conoce ninguna decisión anterior."
        },
        "statement": {
          "title": "Declaración",
          "help": "Qué decisiones o procedimientos se conocen, en cualquier lugar."
        }
      }
    },
    "proceduralWish": {
      "title": "Procedimiento particular",
      "help": "Una formalidad que la prueba necesita para poder usarse en el Estado requirente: cuál, en detalle, y por qué.",
      "fields": {
        "what": {
          "title": "Qué",
          "help": "El procedimiento en pocas palabras."
        },
        "detail": {
          "title": "Detalles",
          "help": "Cómo debe hacerse."
        },
        "reason": {
          "title": "Motivo",
          "help": "Qué regla de su derecho lo exige."
        }
      }
    },
    "procedure": {
      "title": "Cómo debe ejecutarse la solicitud",
      "help": "Formalidades pedidas, presencia de funcionarios, gastos.",
      "fields": {
        "wishes": {
          "title": "Procedimientos particulares",
          "help": "Una entrada para cada una."
        },
        "attendance": {
          "title": "Presencia de funcionarios",
          "help": "Quién pide estar presente."
        },
        "returnOfOriginals": {
          "title": "Originales",
          "help": "Si se necesitan originales y cuándo se devuelven."
        },
        "costs": {
          "title": "Gastos",
          "help": "Todo lo que, en materia de gastos, se aparte de la regla ordinaria."
        }
      }
    },
    "proceedings": {
      "title": "Procedimiento",
      "help": "Objeto, naturaleza y fase del caso para el que se pide asistencia.",
      "fields": {
        "type": {
          "title": "Naturaleza",
          "help": "La asistencia y la extradición se conceden en materia penal; diga si el caso es de otra clase.",
          "values": {
            "criminal": "procedimiento penal",
            "legalPersonLiability": "procedimiento contra una persona jurídica por un delito",
            "nonConvictionBasedConfiscation": "procedimiento de decomiso sin condena",
            "administrativeOffence": "procedimiento por una infracción administrativa que puede llegar a un tribunal penal",
            "civil": "procedimiento civil",
            "family": "procedimiento de familia",
            "administrative": "procedimiento administrativo"
          }
        },
        "stage": {
          "title": "Fase",
          "help": "En qué punto está el caso. Tras la acusación, indique el tribunal y la fecha de esta.",
          "values": {
            "investigation": "investigación, sin acusación todavía",
            "charged": "acusación formulada, juicio aún no abierto",
            "trial": "juicio",
            "appeal": "apelación",
            "enforcement": "ejecución de una sentencia firme"
          }
        },
        "reference": {
          "title": "Número del caso",
          "help": "Número del caso en el Estado requirente."
        },
        "subject": {
          "title": "Objeto",
          "help": "De qué trata el caso, en una o dos frases."
        },
        "openedOn": {
          "title": "Abierto el",
          "help": "Día en que se abrió el caso."
        },
        "chargedOn": {
          "title": "Fecha de la acusación",
          "help": "Día de la imputación o del escrito de acusación, cuando lo haya."
        },
        "court": {
          "title": "Tribunal",
          "help": "El tribunal ante el que se juzga o se juzgará el caso."
        },
        "nextDate": {
          "title": "Próxima fecha",
          "help": "La próxima fecha fijada."
        },
        "loss": {
          "title": "Daño o valor en juego",
          "help": "Importe del daño o del producto, cuando muestra la gravedad del caso."
        },
        "remedies": {
          "title": "Recursos",
          "help": "Si se ha interpuesto un recurso contra la decisión en la que se basa la solicitud: cuál, dónde y con qué resultado."
        },
        "seriousness": {
          "title": "Por qué el caso es grave",
          "help": "Si el importe es pequeño: qué más hace que el caso merezca el esfuerzo del Estado requerido."
        }
      }
    },
    "protection": {
      "title": "Protección",
      "help": "Si deben protegerse la identidad o el paradero de la persona, cómo y por qué.",
      "fields": {
        "measures": {
          "title": "Medidas pedidas",
          "help": "Lo que se pide al Estado requerido que haga o no haga."
        },
        "reason": {
          "title": "Motivo",
          "help": "La amenaza, en la medida en que pueda revelarse."
        }
      }
    },
    "provisional": {
      "title": "Detención provisional",
      "help": "Lo que añade una solicitud de detención provisional: por qué no puede esperar, que sigue la solicitud completa, y para cuándo.",
      "fields": {
        "urgency": {
          "title": "Por qué es urgente",
          "help": "Por qué no puede esperarse la solicitud completa."
        },
        "fullRequestWillFollow": {
          "title": "Seguirá la solicitud completa",
          "help": "Verdadero: el Estado requirente tiene intención de enviar la solicitud de extradición."
        },
        "fullRequestBy": {
          "title": "Solicitud completa a más tardar el",
          "help": "Día en que habrá llegado."
        },
        "arrestedOn": {
          "title": "Detenido el",
          "help": "En la solicitud completa: el día de la detención preventiva, desde el que corre el plazo."
        }
      }
    },
    "provisionalArrestRequest": {
      "title": "Solicitud de detención provisional",
      "help": "Pide a otro Estado, en caso de urgencia, que detenga a una persona antes de que llegue la solicitud de extradición.",
      "fields": {
        "kind": {
          "title": "Clase",
          "help": "Una solicitud de detención provisional."
        }
      }
    },
    "realTimeTrafficData": {
      "title": "Datos de tráfico en tiempo real",
      "help": "Recoger, mientras ocurre, quién se comunica con quién, cuándo y desde dónde; no los contenidos.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Recoger, mientras ocurre, quién se comunica con quién, cuándo y desde dónde; no los contenidos."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "dataClasses": {
          "title": "Clases de datos",
          "help": "Qué se pide exactamente."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo se han de recoger los datos, y por qué tanto tiempo."
        },
        "userOrLocation": {
          "title": "Usuario o lugar",
          "help": "Lo que se sabe del titular o usuario de cada cuenta o aparato, o de dónde está."
        },
        "need": {
          "title": "Por qué se necesita",
          "help": "Por qué no bastan los datos ya almacenados."
        }
      }
    },
    "records": {
      "title": "Otros documentos y copias certificadas",
      "help": "Obtener originales o copias certificadas de documentos públicos, societarios, comerciales u otros.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Obtener originales o copias certificadas de documentos públicos, societarios, comerciales u otros."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "holder": {
          "title": "Custodio",
          "help": "Oficina o empresa que guarda los documentos."
        },
        "items": {
          "title": "Documentos",
          "help": "Cada documento, con número u otra señal."
        },
        "publicity": {
          "title": "Acceso del público",
          "help": "Los documentos accesibles al público deben facilitarse; los demás pueden facilitarse.",
          "values": {
            "public": "accesible al público",
            "nonPublic": "no accesible al público",
            "unknown": "no se conoce"
          }
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo se necesitan los documentos; puede omitirse para un solo documento identificado."
        },
        "certification": {
          "title": "Certificación deseada",
          "help": "En qué forma deben certificarse las copias para servir de prueba en el Estado requirente: copias certificadas, declaración jurada del custodio, ninguna."
        },
        "stepsTaken": {
          "title": "Gestiones ya realizadas",
          "help": "Consultas en fuentes abiertas y registros públicos, o por canales policiales, con sus referencias."
        }
      }
    },
    "relatedRequest": {
      "title": "Solicitud relacionada",
      "help": "Una solicitud, conservación o mensaje anterior o paralelo.",
      "fields": {
        "type": {
          "title": "Clase",
          "help": "Qué es.",
          "values": {
            "earlierRequest": "solicitud anterior",
            "provisionalArrest": "solicitud de detención provisional",
            "preservation": "conservación",
            "policeCooperation": "cooperación policial",
            "spontaneousInformation": "información espontánea",
            "notice": "notificación o difusión de INTERPOL",
            "other": "otro"
          }
        },
        "reference": {
          "title": "Referencia",
          "help": "Su número, allí o aquí."
        },
        "date": {
          "title": "Fecha",
          "help": "Su fecha."
        },
        "state": {
          "title": "Estado",
          "help": "A qué Estado o de cuál."
        },
        "note": {
          "title": "Nota",
          "help": "Qué resultó de ella, y qué relación guarda esta solicitud con ella."
        }
      }
    },
    "requested": {
      "title": "Estado requerido",
      "help": "A quién se dirige la solicitud.",
      "fields": {
        "state": {
          "title": "Estado",
          "help": "El Estado al que se dirige la solicitud; en el texto, su código ISO 3166."
        },
        "territory": {
          "title": "Territorio o región",
          "help": "Cuando una parte del Estado tiene su propia autoridad central o sistema jurídico."
        },
        "authority": {
          "title": "Destinatario",
          "help": "La autoridad a la que se dirige la solicitud, normalmente la autoridad central designada por el Estado."
        },
        "answers": {
          "title": "Respuestas a sus propias preguntas",
          "help": "Lo que este Estado quiere saber más allá de lo que piden las bases jurídicas, cuando su perfil hace una pregunta."
        },
        "throughDiplomaticChannel": {
          "title": "Por vía diplomática",
          "help": "Verdadero si la solicitud va por vía diplomática."
        }
      }
    },
    "requesting": {
      "title": "Estado requirente",
      "help": "Quién solicita: Estado, autoridad que formula la solicitud, autoridad que conduce el caso, y una persona a quien llamar.",
      "fields": {
        "state": {
          "title": "Estado",
          "help": "El Estado que solicita; en el texto, su código ISO 3166."
        },
        "authority": {
          "title": "Autoridad que formula la solicitud",
          "help": "El órgano en cuyo nombre se formula la solicitud y que la firma."
        },
        "conductingAuthority": {
          "title": "Autoridad que conduce el caso",
          "help": "Nombre y funciones de la autoridad que conduce la investigación, el proceso o el juicio.",
          "meanings": {
            "requestingAuthority": "la autoridad que formula la solicitud"
          }
        },
        "validatedBy": {
          "title": "Validado por",
          "help": "El juez, tribunal o fiscal que validó la orden, cuando la autoridad que la emitió no lo es (orden europea de investigación, sección L)."
        },
        "transmittedBy": {
          "title": "Transmitida por",
          "help": "La autoridad central u otra vía por la que sale la solicitud, si no es la autoridad que la formula."
        },
        "contact": {
          "title": "Persona de contacto",
          "help": "Quién responde a las preguntas."
        }
      }
    },
    "returnOfAssets": {
      "title": "Restitución de activos",
      "help": "Restituir bienes decomisados al Estado requirente, a sus propietarios o a las víctimas.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Restituir bienes decomisados al Estado requirente, a sus propietarios o a las víctimas."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "assets": {
          "title": "Activos",
          "help": "Los activos que se han de restituir."
        },
        "basis": {
          "title": "Fundamento de la restitución",
          "help": "Con qué fundamento han de restituirse los bienes; de él depende lo que debe mostrarse.",
          "values": {
            "publicFunds": "malversación de fondos públicos o blanqueo de esos fondos",
            "priorOwnership": "propiedad anterior del Estado requirente",
            "recognisedDamage": "daño al Estado requirente que el Estado requerido reconoce",
            "victims": "otros bienes: restitución a los propietarios legítimos anteriores o indemnización de las víctimas"
          }
        },
        "judgment": {
          "title": "Sentencia firme",
          "help": "El anexo con la sentencia firme del Estado requirente en que se basa la restitución."
        },
        "waiver": {
          "title": "Renuncia a la sentencia",
          "help": "Si no hay sentencia firme: que el Estado requerido ha renunciado a ella o se le pide que lo haga, y por qué."
        },
        "ownership": {
          "title": "Propiedad o daño acreditado",
          "help": "Con qué se acredita razonablemente la propiedad anterior, o se reconoce el daño."
        },
        "victims": {
          "title": "Víctimas o propietarios",
          "help": "Las víctimas o los propietarios legítimos anteriores."
        },
        "distribution": {
          "title": "Quién recibe qué",
          "help": "Cómo llegan los bienes a las víctimas o propietarios: quién los distribuye, según qué lista."
        },
        "recipient": {
          "title": "Cuenta para la restitución",
          "help": "Adónde ha de ir el dinero. Mejor confirmado por las autoridades centrales que solo por carta."
        },
        "costs": {
          "title": "Gastos",
          "help": "Qué gastos razonables puede deducir el Estado requerido."
        },
        "agreement": {
          "title": "Acuerdo",
          "help": "Si se propone un acuerdo sobre la disposición definitiva, y quién vela por el uso del dinero."
        }
      }
    },
    "searchAndSeizure": {
      "title": "Registro e incautación",
      "help": "Registrar un lugar, una persona o una cosa e incautar objetos determinados.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Registrar un lugar, una persona o una cosa e incautar objetos determinados."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "items": {
          "title": "Objetos buscados",
          "help": "Cada objeto o clase de objetos, tan acotado como permitan los hechos."
        },
        "grounds": {
          "title": "Motivos",
          "help": "Hechos que justifican el registro: por qué se cree que los objetos están allí."
        },
        "occupier": {
          "title": "Ocupante",
          "help": "La persona que ocupa el lugar."
        },
        "devices": {
          "title": "Dispositivos digitales",
          "help": "Cómo han de asegurarse, copiarse y examinarse los dispositivos."
        },
        "privilege": {
          "title": "Material amparado por el secreto profesional",
          "help": "Abogados, médicos, periodistas: lo que debe respetarse."
        },
        "risks": {
          "title": "Seguridad",
          "help": "Armas, perros, riesgo de destrucción."
        },
        "handover": {
          "title": "Entrega y devolución",
          "help": "Qué debe enviarse, en qué forma y cuándo se devuelve."
        }
      }
    },
    "sentenceToServe": {
      "title": "Pena",
      "help": "Lo que se impuso y lo que queda.",
      "fields": {
        "imposed": {
          "title": "Impuesta",
          "help": "La pena impuesta.",
          "meanings": {
            "life": "a perpetuidad",
            "death": "pena de muerte"
          }
        },
        "served": {
          "title": "Cumplida",
          "help": "Tiempo que debe abonarse."
        },
        "remaining": {
          "title": "Pendiente",
          "help": "Lo que queda por cumplir.",
          "meanings": {
            "life": "a perpetuidad"
          }
        },
        "computation": {
          "title": "Modo de cálculo",
          "help": "Abonos y reducciones de pena."
        }
      }
    },
    "serviceOfDocuments": {
      "title": "Notificación de documentos",
      "help": "Entregar documentos procesales a una persona en el Estado requerido y devolver la prueba de ello.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Entregar documentos procesales a una persona en el Estado requerido y devolver la prueba de ello."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "addressee": {
          "title": "Destinatario",
          "help": "La persona a la que se notifica; su nombre y dirección constan en su entrada."
        },
        "documents": {
          "title": "Documentos",
          "help": "Los documentos que deben notificarse."
        },
        "relationToCase": {
          "title": "Relación con el caso",
          "help": "Qué tiene que ver el destinatario con el procedimiento."
        },
        "hearingDate": {
          "title": "Fecha de la audiencia",
          "help": "Si el documento es una citación: el día."
        },
        "serveBefore": {
          "title": "Notificar antes del",
          "help": "Último día en que la notificación aún es útil."
        },
        "mode": {
          "title": "Modo",
          "help": "Una forma especial debe pedirse expresamente.",
          "values": {
            "simple": "entrega simple",
            "lawOfRequested": "en la forma prevista por el derecho del Estado requerido",
            "special": "en una forma especial"
          }
        },
        "specialForm": {
          "title": "Forma especial",
          "help": "Cuál, y por qué."
        },
        "languages": {
          "title": "Idiomas de los documentos",
          "help": "El destinatario debe entenderlos."
        },
        "allowances": {
          "title": "Indemnizaciones",
          "help": "Para un testigo o perito citado: viaje y estancia, importes aproximados."
        },
        "safeConductTerms": {
          "title": "Salvoconducto",
          "help": "Para una persona citada: de qué está protegida y durante cuánto tiempo, en términos que la citación repite."
        },
        "proofOfService": {
          "title": "Prueba de la notificación",
          "help": "Qué prueba se necesita."
        }
      }
    },
    "signature": {
      "title": "Firma",
      "help": "Quién firma, dónde, y si se pone un sello.",
      "fields": {
        "name": {
          "title": "Nombre",
          "help": "Nombre del firmante."
        },
        "function": {
          "title": "Función",
          "help": "Su función."
        },
        "place": {
          "title": "Lugar",
          "help": "Dónde se firma."
        },
        "date": {
          "title": "Fecha de la firma",
          "help": "Si difiere de la fecha de la solicitud."
        },
        "seal": {
          "title": "Sello",
          "help": "Lo que se pone junto a la firma; algunos Estados lo exigen.",
          "values": {
            "stamp": "sello oficial de tinta",
            "seal": "sello oficial en relieve",
            "none": "sin sello"
          }
        }
      }
    },
    "spontaneousInformationRequest": {
      "title": "Transmisión espontánea de información",
      "help": "Transmite información a otro Estado que no la ha pedido, porque puede servir a su propia investigación o dar lugar a una solicitud.",
      "fields": {
        "kind": {
          "title": "Tipo",
          "help": "Información transmitida sin solicitud."
        },
        "facts": {
          "title": "Información",
          "help": "Lo que se transmite y cómo se sabe."
        },
        "purpose": {
          "title": "Para qué puede servir",
          "help": "Qué investigaciones o actuaciones del otro Estado puede ayudar, o a qué solicitud puede dar lugar."
        }
      }
    },
    "statement": {
      "title": "Declaración o testimonio",
      "help": "Oír a una persona como testigo, perito, víctima o sospechoso, y recoger su declaración.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Oír a una persona como testigo, perito, víctima o sospechoso, y recoger su declaración."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "capacity": {
          "title": "En qué calidad",
          "help": "En qué calidad se oye a la persona: de ello dependen sus derechos y las advertencias.",
          "values": {
            "witness": "como testigo",
            "expert": "como perito",
            "victim": "como víctima",
            "suspect": "como sospechoso",
            "accused": "como acusado"
          }
        },
        "compelled": {
          "title": "Comparecencia obligatoria",
          "help": "Verdadero si la persona debe ser citada y puede ser obligada; falso para una declaración voluntaria."
        },
        "questions": {
          "title": "Preguntas",
          "help": "Las preguntas que deben hacerse, una entrada cada una."
        },
        "topics": {
          "title": "Temas",
          "help": "Si no pueden preverse las preguntas: los temas."
        },
        "manner": {
          "title": "Modo de tomarla",
          "help": "Por quién, en qué forma, literal o no."
        },
        "recording": {
          "title": "Grabación",
          "help": "Cómo debe grabarse la audiencia."
        },
        "oath": {
          "title": "Juramento o promesa",
          "help": "Diga si la prueba debe prestarse bajo juramento o promesa, también cuando no haga falta."
        },
        "notices": {
          "title": "Derechos que deben notificarse",
          "help": "Advertencias que deben hacerse antes de la audiencia, con su texto."
        },
        "attendees": {
          "title": "Asistentes",
          "help": "Defensor, intérprete y otras personas que deben o pueden asistir."
        },
        "expectedKnowledge": {
          "title": "Lo que se espera que la persona sepa",
          "help": "Por qué esta persona, y qué puede decir."
        }
      }
    },
    "subscriberData": {
      "title": "Datos relativos a los abonados",
      "help": "Quién es titular de una cuenta, número o dirección: identidad, contacto, pago e instalación.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Quién es titular de una cuenta, número o dirección: identidad, contacto, pago e instalación."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "dataClasses": {
          "title": "Clases de datos",
          "help": "Qué se pide exactamente."
        },
        "preservationReference": {
          "title": "Referencia de la conservación",
          "help": "Referencia de una conservación anterior."
        },
        "notPreservedReason": {
          "title": "Por qué no se conservó",
          "help": "Si antes no se pidió la conservación."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "stepsTaken": {
          "title": "Gestiones ya realizadas",
          "help": "Consultas en fuentes abiertas, por canales policiales o al propio proveedor, con sus referencias."
        }
      }
    },
    "supplementRequest": {
      "title": "Solicitud complementaria",
      "help": "Complementa una solicitud anterior: responde a una pregunta, comunica lo nuevo o pide más asistencia en el mismo asunto.",
      "fields": {
        "kind": {
          "title": "Tipo",
          "help": "Una solicitud que complementa otra anterior."
        },
        "measures": {
          "title": "Otra asistencia solicitada",
          "help": "Lo que se pide además de la solicitud anterior; nada, si solo se añade información."
        }
      }
    },
    "suppression": {
      "title": "Observación aceptada",
      "help": "Una observación que usted ha examinado y acepta, con el motivo.",
      "fields": {
        "rule": {
          "title": "Regla",
          "help": "Identificador de la regla."
        },
        "path": {
          "title": "Ruta",
          "help": "Puntero JSON del lugar; la solicitud entera si se omite."
        },
        "reason": {
          "title": "Motivo",
          "help": "Por qué se acepta. Sin motivo no cuenta."
        }
      }
    },
    "teamMember": {
      "title": "Miembro del equipo",
      "help": "Un miembro o una oficina que se propone para el equipo.",
      "fields": {
        "state": {
          "title": "Estado",
          "help": "El Estado; en el texto, su código ISO 3166."
        },
        "authority": {
          "title": "Autoridad",
          "help": "La oficina que envía al miembro."
        },
        "name": {
          "title": "Nombre",
          "help": "El nombre, si se conoce."
        },
        "function": {
          "title": "Cargo",
          "help": "Su cargo en su Estado."
        },
        "role": {
          "title": "Papel en el equipo",
          "help": "Quién dirige; quién está destinado en otro Estado; quién solo participa.",
          "values": {
            "leader": "jefe del equipo",
            "member": "miembro",
            "secondedMember": "miembro destinado",
            "participant": "participante sin las facultades de un miembro"
          }
        }
      }
    },
    "telephoneHearing": {
      "title": "Audiencia por teléfono",
      "help": "Oír por conferencia telefónica, con su consentimiento, a un testigo o perito que se encuentra en el Estado requerido. No para personas acusadas.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Oír por conferencia telefónica, con su consentimiento, a un testigo o perito que se encuentra en el Estado requerido. No para personas acusadas."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "judicialAuthority": {
          "title": "Autoridad judicial",
          "help": "Nombre de la autoridad ante la que tiene lugar la audiencia."
        },
        "conductedBy": {
          "title": "Dirigida por",
          "help": "Nombres y funciones de quienes dirigen la audiencia."
        },
        "start": {
          "title": "Inicio",
          "help": "Fecha y hora con el desfase respecto de UTC."
        },
        "timeZone": {
          "title": "Huso horario",
          "help": "Nombre IANA, cuando la hora se da sin desfase."
        },
        "identification": {
          "title": "Quién identifica a la persona",
          "help": "Quién comprueba la identidad en el lugar de la audiencia."
        },
        "interpreter": {
          "title": "Intérprete",
          "help": "Idioma, y quién proporciona al intérprete."
        },
        "oath": {
          "title": "Juramento o promesa",
          "help": "Diga si la prueba debe prestarse bajo juramento o promesa, también cuando no haga falta."
        },
        "questions": {
          "title": "Preguntas",
          "help": "Las preguntas que deben hacerse, una entrada cada una."
        },
        "topics": {
          "title": "Temas",
          "help": "Si no pueden preverse las preguntas: los temas."
        },
        "recording": {
          "title": "Grabación",
          "help": "Cómo debe grabarse la audiencia."
        },
        "capacity": {
          "title": "En qué calidad",
          "help": "En qué calidad se oye a la persona.",
          "values": {
            "witness": "como testigo",
            "expert": "como perito"
          }
        },
        "willing": {
          "title": "La persona acepta",
          "help": "Verdadero si la persona ha dicho que acepta ser oída por teléfono. La solicitud debe decirlo."
        },
        "reason": {
          "title": "Por qué por teléfono",
          "help": "Por qué ni la comparecencia ni una videoconferencia son necesarias o posibles."
        },
        "duration": {
          "title": "Duración prevista",
          "help": "Cuánto tiempo llevará."
        },
        "telephone": {
          "title": "Números de teléfono",
          "help": "El número al que se ha de llamar, y uno en el que se pueda encontrar al tribunal."
        },
        "costs": {
          "title": "Gastos",
          "help": "Quién asume los gastos de la llamada y de los intérpretes."
        }
      }
    },
    "tracingProceeds": {
      "title": "Localización del producto del delito",
      "help": "Identificar o localizar el producto, los bienes o los instrumentos.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Identificar o localizar el producto, los bienes o los instrumentos."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "knownPath": {
          "title": "Recorrido conocido del dinero",
          "help": "Lo que se sabe hasta ahora, paso a paso."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo."
        },
        "assets": {
          "title": "Bienes ya conocidos",
          "help": "Los bienes ya conocidos."
        },
        "stepsTaken": {
          "title": "Gestiones ya realizadas",
          "help": "Averiguaciones por los canales de recuperación de activos o de inteligencia financiera, con sus referencias."
        }
      }
    },
    "trafficData": {
      "title": "Datos de tráfico almacenados",
      "help": "Quién se comunicó con quién, cuándo, desde dónde: datos de conexión almacenados, no el contenido.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Quién se comunicó con quién, cuándo, desde dónde: datos de conexión almacenados, no el contenido."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "provider": {
          "title": "Proveedor",
          "help": "Nombre y dirección del proveedor de servicios."
        },
        "providerState": {
          "title": "Estado del proveedor",
          "help": "El Estado, si no es el requerido; en el texto, su código ISO 3166."
        },
        "identifiers": {
          "title": "Identificadores",
          "help": "Cada cuenta, número o dirección."
        },
        "dataClasses": {
          "title": "Clases de datos",
          "help": "Qué se pide exactamente."
        },
        "preservationReference": {
          "title": "Referencia de la conservación",
          "help": "Referencia de una conservación anterior."
        },
        "notPreservedReason": {
          "title": "Por qué no se conservó",
          "help": "Si antes no se pidió la conservación."
        },
        "noNotice": {
          "title": "Sin aviso al usuario",
          "help": "Verdadero si el usuario no debe enterarse."
        },
        "period": {
          "title": "Período",
          "help": "De cuándo a cuándo."
        }
      }
    },
    "transferConsent": {
      "title": "Consentimiento",
      "help": "El consentimiento libre e informado de la persona.",
      "fields": {
        "annex": {
          "title": "Anexo",
          "help": "El anexo con la declaración."
        },
        "date": {
          "title": "Fecha",
          "help": "Cuándo se dio."
        },
        "informedBy": {
          "title": "Prestado ante",
          "help": "Ante quién, y con qué información."
        }
      }
    },
    "transferOfDetainedPerson": {
      "title": "Traslado de una persona detenida",
      "help": "Trasladar temporalmente a una persona detenida, para identificación, testimonio u otra ayuda, con su consentimiento.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Trasladar temporalmente a una persona detenida, para identificación, testimonio u otra ayuda, con su consentimiento."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "person": {
          "title": "Persona",
          "help": "La persona detenida."
        },
        "consent": {
          "title": "Consentimiento",
          "help": "Libre e informado."
        },
        "detainedAt": {
          "title": "Lugar de detención",
          "help": "Prisión, y desde cuándo."
        },
        "sentenceEnds": {
          "title": "Fin de la pena",
          "help": "Día en que termina la detención allí."
        },
        "from": {
          "title": "Necesaria desde el",
          "help": "Primer día."
        },
        "returnDate": {
          "title": "Devolución a más tardar el",
          "help": "Fecha límite de devolución de la persona."
        },
        "custody": {
          "title": "Custodia y escolta",
          "help": "Cómo se custodia y escolta a la persona, y a través de qué Estados."
        },
        "hearing": {
          "title": "Audiencia",
          "help": "Tribunal y fecha para los que se necesita a la persona."
        },
        "immunity": {
          "title": "Inmunidad",
          "help": "Que la persona no será procesada ni detenida por hechos anteriores."
        },
        "medical": {
          "title": "Necesidades médicas",
          "help": "Si los hay."
        }
      }
    },
    "transferOfProceedingsRequest": {
      "title": "Solicitud de remisión de actuaciones penales",
      "help": "Pide a otro Estado que se haga cargo de una causa penal, cuando eso sirve mejor a la justicia que continuarla aquí.",
      "fields": {
        "kind": {
          "title": "Tipo",
          "help": "Una solicitud de remisión de actuaciones penales."
        },
        "purpose": {
          "title": "Por qué la remisión sirve a la justicia",
          "help": "Por qué la causa se juzga mejor allí: dónde están el acusado, las víctimas y las pruebas, y qué actuaciones hay ya en curso."
        }
      }
    },
    "transit": {
      "title": "Tránsito",
      "help": "Para una solicitud de tránsito: quién entrega a la persona, que la entrega está concedida y cómo transcurre el viaje.",
      "fields": {
        "surrenderedBy": {
          "title": "Estado que entrega",
          "help": "El Estado del que viene la persona."
        },
        "surrenderConfirmed": {
          "title": "Entrega confirmada",
          "help": "Verdadero: la persona ha de ser entregada."
        },
        "surrenderDecision": {
          "title": "Decisión de entrega",
          "help": "Quién la concedió, cuándo y con qué número."
        },
        "when": {
          "title": "Cuándo",
          "help": "Día u hora del tránsito."
        },
        "means": {
          "title": "Por qué medio",
          "help": "Cómo viaja la persona.",
          "values": {
            "air": "por vía aérea",
            "land": "por vía terrestre",
            "sea": "por vía marítima"
          }
        },
        "route": {
          "title": "Itinerario",
          "help": "Dónde entra y sale la persona, vuelo y vehículo, paradas."
        },
        "escort": {
          "title": "Escolta",
          "help": "Quién acompaña a la persona y con qué medios."
        }
      }
    },
    "transitRequest": {
      "title": "Solicitud de tránsito",
      "help": "Pide a un Estado permiso para conducir por su territorio a una persona que es entregada.",
      "fields": {
        "kind": {
          "title": "Tipo",
          "help": "Una solicitud de tránsito."
        },
        "extradition": {
          "title": "Tránsito",
          "help": "A quién se conduce, en virtud de qué decisión, desde qué Estado y por qué camino."
        }
      }
    },
    "translation": {
      "title": "Traducción",
      "help": "Una traducción que acompaña a la solicitud.",
      "fields": {
        "language": {
          "title": "Idioma",
          "help": "A qué idioma."
        },
        "of": {
          "title": "Traducción de",
          "help": "Lo que se tradujo: la propia solicitud, anexos o ambas cosas."
        },
        "translator": {
          "title": "Traductor",
          "help": "Quién tradujo."
        },
        "certifiedBy": {
          "title": "Certificada por",
          "help": "Quién certificó la traducción."
        },
        "date": {
          "title": "Fecha",
          "help": "Fecha de la traducción."
        }
      }
    },
    "trial": {
      "title": "Presencia en el juicio",
      "help": "Si la persona estuvo presente en el juicio que llevó a la sentencia; si no, cómo fue citada y qué puede hacer ahora.",
      "fields": {
        "inAbsentia": {
          "title": "Juicio en rebeldía",
          "help": "Verdadero si la persona no estuvo presente en el juicio."
        },
        "summons": {
          "title": "Cómo se citó a la persona",
          "help": "Cuándo, dónde y en qué forma."
        },
        "counsel": {
          "title": "Defensa",
          "help": "Quién defendió a la persona, y por mandato de quién."
        },
        "retrial": {
          "title": "Nuevo juicio o recurso",
          "help": "El derecho a un nuevo juicio en presencia de la persona: disposición, plazo, y que es un derecho."
        }
      }
    },
    "undertakings": {
      "title": "Compromisos",
      "help": "Lo que promete el Estado requirente. Cada uno puesto en «true» se imprime como frase completa.",
      "fields": {
        "reciprocity": {
          "title": "Reciprocidad",
          "help": "Una solicitud semejante se concedería."
        },
        "useLimitation": {
          "title": "Uso limitado",
          "help": "Lo obtenido solo se usará para el fin indicado, salvo consentimiento del Estado requerido."
        },
        "confidentiality": {
          "title": "Confidencialidad",
          "help": "Lo obtenido se mantiene confidencial en la medida que pida el Estado requerido."
        },
        "safeConduct": {
          "title": "Salvoconducto",
          "help": "La persona que acude a declarar no es procesada ni detenida por hechos anteriores."
        },
        "consultOnCosts": {
          "title": "Gastos extraordinarios",
          "help": "Los gastos cuantiosos o extraordinarios se consultan de antemano."
        },
        "dataProtection": {
          "title": "Protección de datos",
          "help": "Los datos personales se protegen según el derecho del Estado requirente y el instrumento."
        },
        "returnOfItems": {
          "title": "Devolución de objetos",
          "help": "Los objetos se devuelven cuando ya no se necesitan."
        },
        "notifyWhenNoLongerNeeded": {
          "title": "Aviso cuando ya no se necesite",
          "help": "Se avisa al Estado requerido cuando la asistencia ya no es necesaria."
        },
        "reportResults": {
          "title": "Comunicación de los resultados",
          "help": "Medidas contra un buque en el mar: se informa sin demora al Estado del pabellón de los resultados de las medidas tomadas."
        },
        "speciality": {
          "title": "Especialidad",
          "help": "Extradición: la persona solo es enjuiciada por los delitos por los que se concede la extradición."
        },
        "noReextradition": {
          "title": "Sin reextradición",
          "help": "Extradición: ninguna entrega a un tercer Estado sin consentimiento."
        },
        "noDeathPenalty": {
          "title": "Sin pena de muerte",
          "help": "Extradición: la pena de muerte no se impone, o no se ejecuta."
        },
        "humaneTreatment": {
          "title": "Trato humano",
          "help": "Extradición: ni tortura ni trato inhumano; las condiciones de detención respetan las normas internacionales."
        },
        "further": {
          "title": "Otros compromisos",
          "help": "Cada uno, una frase completa, impresa tal cual."
        }
      }
    },
    "unknown": {
      "title": "No conocido",
      "help": "Diga por qué no se conoce, en lugar de omitirlo.",
      "fields": {
        "unknown": {
          "title": "Motivo",
          "help": "Por qué no se conoce y, cuando sea útil, cómo podría averiguarlo el Estado requerido."
        }
      }
    },
    "urgency": {
      "title": "Urgencia y plazo",
      "help": "Para cuándo se necesita la respuesta, y por qué. Un plazo sin motivo no se toma en serio.",
      "fields": {
        "level": {
          "title": "Urgencia",
          "help": "Grado de urgencia de la solicitud.",
          "values": {
            "normal": "normal",
            "urgent": "urgente",
            "emergency": "emergencia: peligro para la vida o la integridad física"
          }
        },
        "deadline": {
          "title": "Plazo",
          "help": "Último día en que se necesita la respuesta."
        },
        "reason": {
          "title": "Motivo",
          "help": "Por qué en esa fecha: fin de la detención, fecha del juicio, datos a punto de borrarse, dinero a punto de moverse."
        },
        "confirmedBy": {
          "title": "Confirmado por",
          "help": "Para una emergencia: quién confirma que es real, con un teléfono para cualquier hora."
        },
        "oralRequest": {
          "title": "Solicitud verbal confirmada",
          "help": "Cuando esta solicitud confirma por escrito una hecha verbalmente."
        }
      }
    },
    "vessel": {
      "title": "Buque",
      "help": "Todo lo que permite encontrar el buque en un registro y reconocerlo en el mar.",
      "fields": {
        "name": {
          "title": "Nombre",
          "help": "Como está pintado en el buque."
        },
        "flag": {
          "title": "Pabellón alegado",
          "help": "El Estado cuyo pabellón enarbola o cuyas marcas de matrícula muestra; en el texto, su código ISO 3166."
        },
        "portOfRegistry": {
          "title": "Puerto de matrícula",
          "help": "Como está pintado o se declara."
        },
        "registrationNumber": {
          "title": "Número de matrícula",
          "help": "Como está pintado."
        },
        "imo": {
          "title": "Número IMO",
          "help": "Siete cifras."
        },
        "mmsi": {
          "title": "MMSI",
          "help": "Nueve cifras."
        },
        "callSign": {
          "title": "Distintivo de llamada",
          "help": "Distintivo de radio."
        },
        "description": {
          "title": "Descripción",
          "help": "Tipo, eslora, color, superestructura, motor."
        },
        "photograph": {
          "title": "Fotografía",
          "help": "El anexo con una fotografía."
        }
      }
    },
    "vesselMeasuresRequest": {
      "title": "Solicitud de medidas contra un buque en el mar",
      "help": "Pide al Estado del pabellón, en horas y no en semanas, que confirme la matrícula de un buque y autorice la visita, el registro y otras medidas en el mar.",
      "fields": {
        "kind": {
          "title": "Tipo",
          "help": "Una solicitud urgente de medidas contra un buque en el mar."
        },
        "measures": {
          "title": "Lo que se pide al Estado del pabellón",
          "help": "El buque, dónde está, qué lo hace sospechoso y a qué hora se necesita una respuesta; una entrada por buque."
        }
      }
    },
    "vesselPosition": {
      "title": "Posición",
      "help": "Dónde se vio el buque por última vez, y adónde va.",
      "fields": {
        "at": {
          "title": "Visto el",
          "help": "Fecha y hora de la posición con la diferencia con UTC."
        },
        "coordinates": {
          "title": "Coordenadas",
          "help": "Latitud y longitud."
        },
        "course": {
          "title": "Rumbo y velocidad",
          "help": "Grados y nudos."
        },
        "voyage": {
          "title": "Travesía",
          "help": "De dónde viene y adónde parece ir."
        }
      }
    },
    "videoConnection": {
      "title": "Conexión",
      "help": "Lo que necesitan los técnicos.",
      "fields": {
        "address": {
          "title": "Dirección técnica",
          "help": "Dirección SIP o H.323, o plataforma."
        },
        "contact": {
          "title": "Contacto técnico",
          "help": "Nombre, teléfono, correo electrónico."
        },
        "testCall": {
          "title": "Llamada de prueba",
          "help": "Cuándo se probará la conexión."
        }
      }
    },
    "videoHearing": {
      "title": "Audiencia por videoconferencia",
      "help": "Oír por videoconferencia a una persona que está en el Estado requerido, ante un tribunal o fiscal del Estado requirente.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Oír por videoconferencia a una persona que está en el Estado requerido, ante un tribunal o fiscal del Estado requirente."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "capacity": {
          "title": "En qué calidad",
          "help": "En qué calidad se oye a la persona.",
          "values": {
            "witness": "como testigo",
            "expert": "como perito",
            "victim": "como víctima",
            "suspect": "como sospechoso",
            "accused": "como acusado"
          }
        },
        "reason": {
          "title": "Por qué no en persona",
          "help": "Por qué no es conveniente o no es posible que la persona acuda."
        },
        "judicialAuthority": {
          "title": "Autoridad judicial",
          "help": "Nombre de la autoridad ante la que tiene lugar la audiencia."
        },
        "conductedBy": {
          "title": "Dirigida por",
          "help": "Nombres y funciones de quienes dirigen la audiencia."
        },
        "start": {
          "title": "Inicio",
          "help": "Fecha y hora con el desfase respecto de UTC."
        },
        "timeZone": {
          "title": "Huso horario",
          "help": "Nombre IANA, cuando la hora se da sin desfase."
        },
        "duration": {
          "title": "Duración prevista",
          "help": "Cuánto durará."
        },
        "connection": {
          "title": "Conexión",
          "help": "Dirección técnica, contacto, llamada de prueba."
        },
        "interpreter": {
          "title": "Intérprete",
          "help": "Idioma, y quién proporciona al intérprete."
        },
        "identification": {
          "title": "Quién identifica a la persona",
          "help": "Quién comprueba la identidad en el lugar de la audiencia."
        },
        "oath": {
          "title": "Juramento o promesa",
          "help": "Diga si la prueba debe prestarse bajo juramento o promesa, también cuando no haga falta."
        },
        "questions": {
          "title": "Preguntas",
          "help": "Las preguntas que deben hacerse, una entrada cada una."
        },
        "topics": {
          "title": "Temas",
          "help": "Si no pueden preverse las preguntas: los temas."
        },
        "protection": {
          "title": "Medidas de protección",
          "help": "Distorsión de la voz o la imagen, uso de seudónimo, sesión a puerta cerrada."
        },
        "consent": {
          "title": "Consentimiento",
          "help": "Para un sospechoso o acusado: el anexo con el consentimiento."
        },
        "counsel": {
          "title": "Abogado defensor",
          "help": "Para un sospechoso o acusado: quién lo asiste, y dónde."
        },
        "costs": {
          "title": "Gastos",
          "help": "Quién asume los gastos del enlace, intérpretes e indemnizaciones."
        }
      }
    },
    "voluntaryAppearance": {
      "title": "Comparecencia voluntaria",
      "help": "Invitar a un testigo o perito a comparecer voluntariamente en el Estado requirente.",
      "fields": {
        "type": {
          "title": "Tipo de asistencia",
          "help": "Invitar a un testigo o perito a comparecer voluntariamente en el Estado requirente."
        },
        "id": {
          "title": "Identificador",
          "help": "Nombre corto con el que el texto puede remitirse a esta medida."
        },
        "description": {
          "title": "Descripción de la asistencia",
          "help": "Qué se pide exactamente, punto por punto."
        },
        "desiredResult": {
          "title": "Resultado deseado",
          "help": "El resultado, no su medida interna: el Estado requerido elige su propio camino."
        },
        "nexus": {
          "title": "Vínculo con el caso",
          "help": "Por qué precisamente esta prueba o actuación importa para este delito: remítase a las personas, hechos o cuentas del relato."
        },
        "persons": {
          "title": "Personas afectadas",
          "help": "Las personas a las que afecta la medida."
        },
        "location": {
          "title": "Dónde",
          "help": "Dónde está, en el Estado requerido, la prueba, la cosa o la persona, o por qué no se sabe."
        },
        "basisForBelief": {
          "title": "Por qué se cree que está allí",
          "help": "Lo que le hace creer que la prueba, la cosa o la persona está en el Estado requerido."
        },
        "domesticOrder": {
          "title": "Orden judicial del Estado requirente",
          "help": "La orden que autoriza la medida en el Estado requirente, cuando es necesaria."
        },
        "lawfulAtHome": {
          "title": "Licitud en el Estado requirente",
          "help": "Para el registro, la incautación, el embargo y otras medidas coercitivas: que la medida podría ordenarse en un caso semejante en el Estado requirente, y en virtud de qué disposición."
        },
        "dualCriminality": {
          "title": "Doble incriminación",
          "help": "Si la medida lo exige: por qué la conducta es delito en ambos Estados. Puede figurar, en cambio, con los delitos."
        },
        "person": {
          "title": "Persona",
          "help": "La persona invitada."
        },
        "date": {
          "title": "Fecha",
          "help": "Día de la comparecencia."
        },
        "place": {
          "title": "Lugar",
          "help": "Tribunal y dirección."
        },
        "especiallyNecessary": {
          "title": "Por qué es especialmente necesaria la comparecencia en persona",
          "help": "Necesario para que el Estado requerido invite a la persona."
        },
        "allowances": {
          "title": "Indemnizaciones",
          "help": "Viaje y estancia, importes aproximados, anticipo."
        },
        "safeConductTerms": {
          "title": "Salvoconducto",
          "help": "De qué se protege a la persona y por cuánto tiempo."
        },
        "noCompulsion": {
          "title": "Sin coacción",
          "help": "Lo que se dice de ello a la persona: que acude por su propia voluntad y que nada se sigue de su ausencia."
        }
      }
    },
    "withdrawalRequest": {
      "title": "Retirada de una solicitud",
      "help": "Comunica a otro Estado que la asistencia pedida en una solicitud anterior ya no es necesaria.",
      "fields": {
        "kind": {
          "title": "Tipo",
          "help": "La retirada de una solicitud."
        },
        "purpose": {
          "title": "Motivo",
          "help": "Por qué se retira, si puede decirse, y si se retira entera."
        }
      }
    }
  },
  "offences": {
    "elements": {
      "procurementOfEntry": "la facilitación de la entrada de una persona en un Estado",
      "notNationalOrResident": "la persona no es nacional ni residente permanente de ese Estado",
      "illegalEntry": "entrada sin cumplir los requisitos para entrar legalmente",
      "financialOrOtherMaterialBenefit": "beneficio financiero u otro beneficio de orden material",
      "intent": "intención",
      "attempt": "tentativa",
      "accomplice": "participación como cómplice",
      "organizingOrDirecting": "organización o dirección de otras personas",
      "dangerToLife": "peligro para la vida o la seguridad de los migrantes",
      "inhumanTreatment": "trato inhumano o degradante, incluida la explotación",
      "enablingStay": "la habilitación de una persona para permanecer en un Estado",
      "unlawfulStay": "permanencia sin cumplir los requisitos para permanecer legalmente",
      "illegalMeans": "mediante un documento falso u otro medio ilegal",
      "fraudulentDocument": "un documento de viaje o de identidad falso",
      "producingDocument": "creación del documento",
      "procuringProvidingOrPossessingDocument": "facilitación, suministro o posesión del documento",
      "purposeOfEnablingSmuggling": "con el fin de posibilitar el tráfico ilícito de migrantes",
      "actOfTrafficking": "el acto: captación, transporte, traslado, acogida o recepción de personas",
      "meansOfTrafficking": "los medios: amenaza, fuerza, coacción, rapto, fraude, engaño, abuso de poder o de vulnerabilidad, pagos",
      "childVictim": "la víctima es un niño menor de dieciocho años, por lo que los medios no importan",
      "purposeOfExploitation": "la finalidad de explotación",
      "agreementToCommitSeriousCrime": "acuerdo con otros para cometer un delito grave",
      "activePartInGroup": "participación activa en las actividades del grupo",
      "organizingSeriousCrime": "organización, dirección, ayuda o facilitación de un delito grave que entrañe la participación del grupo",
      "threeOrMorePersons": "tres o más personas",
      "structuredGroup": "un grupo estructurado, no formado fortuitamente para un solo delito",
      "existingForAPeriodOfTime": "que existe durante cierto tiempo",
      "concertToCommitSeriousCrime": "que actúa concertadamente para cometer delitos graves o delitos de la Convención",
      "knowledgeOfAim": "conocimiento de la finalidad y actividad del grupo o de su intención de cometer los delitos",
      "committedInSeveralStates": "cometido en más de un Estado",
      "preparedOrDirectedInAnotherState": "cometido en un Estado, pero en parte sustancial preparado, planificado, dirigido o controlado en otro",
      "groupActiveInSeveralStates": "cometido en un Estado con un grupo delictivo organizado que actúa en varios",
      "effectsInAnotherState": "cometido en un Estado con efectos sustanciales en otro",
      "proceedsOfCrime": "bienes que son producto del delito",
      "conversionOrTransfer": "conversión o transferencia de los bienes",
      "concealmentOrDisguise": "ocultación o disimulación de su verdadera naturaleza, origen, ubicación, movimiento o propiedad",
      "acquisitionPossessionOrUse": "adquisición, posesión o utilización de los bienes",
      "purposeOfConcealmentOrHelp": "con el propósito de ocultar el origen ilícito o de ayudar a una persona a eludir las consecuencias",
      "knowledgeOfOrigin": "conocimiento de que los bienes son producto del delito",
      "publicOfficial": "un funcionario público",
      "promiseOfferOrGiving": "promesa, ofrecimiento o concesión al funcionario",
      "solicitationOrAcceptance": "solicitud o aceptación por el funcionario",
      "undueAdvantage": "un beneficio indebido, para el funcionario o para otro",
      "exerciseOfOfficialDuties": "con el fin de que el funcionario actúe o se abstenga de actuar en el cumplimiento de sus funciones oficiales",
      "propertyEntrustedByOffice": "bienes confiados al funcionario en virtud de su cargo",
      "diversionOfProperty": "malversación, peculado, apropiación indebida u otra desviación",
      "benefitOfOfficialOrAnother": "en beneficio del funcionario o de otro",
      "drugOrPsychotropicSubstance": "un estupefaciente o una sustancia sicotrópica",
      "productionTrafficOrTransport": "producción, oferta, venta, entrega, envío, transporte, importación o exportación",
      "cultivationForProduction": "cultivo para la producción de estupefacientes",
      "possessionForTraffic": "posesión o adquisición con miras a una de esas actividades",
      "contraryToDrugConventions": "en contra de los convenios de 1961 y 1971 sobre estupefacientes y sustancias sicotrópicas",
      "firearmPartOrAmmunition": "un arma de fuego, sus piezas o componentes, o municiones",
      "illicitManufacturing": "fabricación ilícita",
      "illicitTrafficking": "tráfico ilícito de un Estado a otro",
      "tamperingWithMarking": "falsificación, obliteración, supresión o alteración de la marca",
      "lackOfAuthorizationOrMarking": "sin la autorización o la marca exigidas",
      "provisionOrCollectionOfFunds": "provisión o recolección de fondos, por cualquier medio",
      "unlawfulnessAndWilfulness": "ilícita y deliberadamente",
      "intentionOrKnowledgeOfUse": "intención de que los fondos se utilicen, o conocimiento de que se utilizarán, para el acto",
      "actOfListedTreaty": "un acto que es delito según un tratado enumerado en el anexo",
      "actAgainstCivilians": "un acto destinado a matar o herir gravemente a civiles, a intimidar a una población o a obligar a un gobierno",
      "accessToComputerSystem": "acceso a la totalidad o a una parte de un sistema informático",
      "interceptionOfData": "interceptación de transmisiones no públicas de datos informáticos",
      "dataInterference": "daño, borrado, alteración o supresión de datos informáticos",
      "systemInterference": "obstaculización grave del funcionamiento de un sistema informático",
      "withoutRight": "sin derecho"
    },
    "roles": {
      "element": "debe mostrarse",
      "oneOf": "basta uno de ellos",
      "onlyWith": "solo con: {other}",
      "form": "en su caso",
      "aggravating": "circunstancia agravante"
    },
    "notes": {
      "smugglingOfMigrants": "La conducta sin beneficio financiero u otro beneficio de orden material queda fuera del art. 6. Algunas leyes nacionales prescinden del beneficio, lo convierten en circunstancia agravante o eximen la ayuda humanitaria: diga qué rige en su Estado.",
      "enablingIllegalStay": "La conducta sin beneficio financiero u otro beneficio de orden material queda fuera del art. 6. Algunas leyes nacionales prescinden del beneficio, lo convierten en circunstancia agravante o eximen la ayuda humanitaria: diga qué rige en su Estado.",
      "documentForgery": "Solo documentos destinados a posibilitar el tráfico ilícito de migrantes, y solo por un beneficio. La falsificación con otro fin se rige por el derecho nacional.",
      "traffickingInPersons": "Acto, medios y finalidad. Si la víctima es un niño, no hace falta mostrar los medios.",
      "organizedCriminalGroup": "Los Estados han tipificado el acuerdo, la participación activa o ambos: argumente el que conoce el Estado requerido.",
      "corruption": "Los elementos son los del soborno de un funcionario público nacional (art. 15)."
    }
  },
  "outstanding": {
    "errors": "{count, plural, one {# error} other {# errores}}",
    "warnings": "{count, plural, one {# advertencia} other {# advertencias}}",
    "gaps": "{count, plural, one {# laguna} other {# lagunas}}",
    "advice": "{count, plural, one {# consejo} other {# consejos}}",
    "gapsAmong": "{count, plural, one {(# de ellos es una laguna)} other {(# de ellos son lagunas)}}",
    "nothing": "nada que corregir",
    "label": {
      "error": "error",
      "warning": "advertencia",
      "toDo": "por hacer",
      "advice": "consejo"
    }
  },
  "packs": {
    "empty": "El paquete está vacío. Empiécelo con `rogatoryPack: 1`, y diga después a qué fecha y de dónde lo sabe: `asOf` y `source`.",
    "notAPack": "Esto no es un paquete: no se compone de claves con valores. Empiécelo con `rogatoryPack: 1`.",
    "version": "Un paquete empieza con `rogatoryPack: 1`; este no, así que nada de él se usa. Escriba primero esa línea.",
    "unknownKey": "La clave `{key}` no se conoce en este lugar, así que lo que hay debajo no se usa. {meant, select, none {Las claves conocidas aquí: {known}.} other {Cámbiele el nombre a `{meant}` si es lo que se quiere.}}",
    "unknownState": "`{code}` no es el código ISO 3166 de un Estado o territorio, así que lo que se dice de él no se usa. {meant, select, none {Escriba dos mayúsculas, por ejemplo `TN` para Túnez.} other {Escriba `{meant}` si se trata de {name}.}}",
    "instrumentForm": "`{id}` no puede ser el identificador de un instrumento, así que lo que se dice de él no se usa. Escriba minúsculas, cifras y guiones, por ejemplo `untoc`.",
    "instrumentMeant": "Ningún instrumento tiene aquí el identificador `{id}`, así que lo que se dice de él no cambia nada de `{meant}`. Cámbiele el nombre a `{meant}` si es lo que se quiere.",
    "missing": "Falta la clave `{key}`, así que esta entrada no se usa. Añádala.",
    "type": "El valor de `{key}` debería ser {wanted, select, object {un grupo de claves con valores} array {una lista} number {un número} integer {un número entero} boolean {`true` o `false`} other {un texto}}, así que no se usa. Escríbalo así.",
    "choice": "`{value}` no es uno de los valores que admite `{key}`, así que no se usa. Escriba uno de estos: {allowed}.",
    "day": "`{value}` no es un día que exista, así que esta entrada no se usa. Escríbalo como `2026-10-01`.",
    "asOf": "`{value}` no dice a qué fecha lo afirma la fuente, así que esta entrada no se usa. Escriba un día, un mes o un año, como `2026-10-01`, o `undated`.",
    "form": "`{value}` no tiene la forma que admite `{key}`, así que no se usa. Vea el ejemplo en la ayuda del campo.",
    "noDate": "Nada dice a qué fecha se sabe esto, así que esta entrada no se usa. Escriba `asOf` al principio del paquete o junto a la entrada, o `undated` si la fuente no lleva fecha.",
    "noSource": "Nada dice de dónde se sabe esto, así que esta entrada no se usa. Escriba `source` al principio del paquete o junto a la entrada.",
    "severalActs": "La entrada nombra varios actos ({acts}), pero un Estado queda obligado por uno solo, así que no se usa. Conserve el que cuenta.",
    "nothingSaid": "La entrada no dice nada que pueda usarse. Escriba el acto con su día, como `accession: 2024-05-01`, o `inForce`, `signed`, `left`, o `notParty: true`.",
    "noEntryIntoForce": "Del {day} no puede deducirse desde cuándo está en vigor el instrumento, así que la entrada solo muestra la firma, si la hay. Añada `inForce` con el día, o `entryIntoForce` del instrumento.",
    "tooEarly": "El instrumento no puede estar en vigor desde el {inForce}, antes del depósito el {day}, así que esta entrada no se usa. Compruebe ambos días.",
    "leftTooEarly": "Nadie puede retirarse el {left} si solo está obligado desde el {since}, así que esta entrada no se usa. Compruebe ambos días.",
    "notPartyAndBound": "La entrada dice a la vez que el Estado no es parte y que está obligado, así que no se usa. Conserve lo que es cierto; para uno que se ha retirado escriba `left` con el día.",
    "languagesMissing": "Una declaración sobre los idiomas necesita `languages`, así que esta no se usa. Añada los códigos, como `[fr, ar]`.",
    "saysNothing": "La declaración no dice nada, así que no se usa. Escriba en `says` lo que dice, en una frase.",
    "number": "`{value}` es demasiado {side, select, minimum {pequeño} other {grande}} para `{key}`, por lo que no se utiliza. Escriba un número de {side, select, minimum {al menos} other {a lo sumo}} {limit}.",
    "lowered": "Un perfil solo puede elevar la gravedad de `{rule}`, y `{value}` no lo hace, por lo que la línea no se utiliza. Escriba `warning` o `error`; para ver menos de una regla, use los ajustes de su carpeta.",
    "languageForm": "`{id}` no es el código de un idioma, por lo que no se utiliza lo que figura ahí. Escriba un código como `en` o `fr`.",
    "unknownElement": "La lista de comprobación no tiene ningún elemento `{element}`, por lo que este requisito no se utiliza. {meant, select, none {Escriba uno que `rogatory checklist` conozca, o formúlelo como `question` con `id` y `text`.} other {Escriba `{meant}` si es lo que se quiere decir, o formúlelo como `question` con `id` y `text`.}}",
    "elementOrQuestion": "Un requisito nombra un elemento (`element`) de la lista de comprobación o una pregunta (`question`) propia, por lo que este no se utiliza. Deje uno de los dos.",
    "unknownRule": "No existe la regla `{rule}`, por lo que su gravedad no se eleva. {meant, select, none {`rogatory explain --list` enumera las reglas.} other {Escriba `{meant}` si es lo que se quiere decir.}}",
    "noText": "Aquí no hay texto, por lo que esta parte no se utiliza. Escríbalo; bajo `text`, tras el código de su idioma, por ejemplo `en`."
  },
  "pictures": {
    "schedule": "Apéndice {number}",
    "heading": "{schedule}: {title}",
    "timeline": "Cronología de los hechos",
    "chart": "Gráfico de personas, bienes y sumas de dinero",
    "protectedPerson": "{role}, identidad protegida (persona {number})",
    "protectedUnknownRole": "persona {number}, identidad protegida",
    "seeEvents": "Véase el hecho n.º {number} del cuadro de hechos.",
    "withheld": "[omitido para proteger a una persona]",
    "event": "Hecho n.º {number}",
    "undated": "día desconocido",
    "dated": "{label}, {date}:",
    "persons": "Personas: {names}",
    "amount": "Importe: {amount}",
    "timelineDescription": "Cronología de {count, plural, one {# hecho} other {# hechos}}{dated, select, yes {; primero: {from}; último: {until}} other {}}.",
    "chartDescription": "Gráfico: {persons, plural, =0 {} one {# persona} other {# personas}}{persons, plural, =0 {} other {, }}{property, plural, =0 {ningún bien} one {# bien} other {# bienes}} y {events, plural, =0 {ningún hecho} one {# hecho} other {# hechos}}, con {links, plural, =0 {ningún vínculo} one {# vínculo} other {# vínculos}}.",
    "unnumberedAccount": "Cuenta",
    "bankAccount": "cuenta bancaria",
    "links": {
      "representative": "representa",
      "holder": "titular",
      "owner": "propietario",
      "beneficialOwner": "titular real",
      "tookPart": "participó",
      "named": "mención"
    },
    "linked": "{from} – {link} – {to}",
    "alone": "{name} ({kind})"
  },
  "practice": {
    "lessons": {
      "conducting-authority-missing": "Diga qué autoridad dirige la causa: el Estado requerido debe saber a quién sirve su respuesta.",
      "wrong-article": "Compruebe el artículo: con el número de otro tratado, el lector no sabe en qué se basa la solicitud.",
      "urgency-no-reason": "Motive el plazo: sin motivo es un deseo, y el asunto espera su turno.",
      "nationality-missing": "Indique la nacionalidad, o por qué no se conoce: ayuda a distinguir a una persona de otra.",
      "no-law-text": "Dé el texto de la ley: el lector debe ver qué castiga.",
      "no-when-where": "Feche los hechos: el tiempo y el lugar deciden si la conducta era delito y quién puede juzgarla.",
      "no-period": "Diga desde cuándo hasta cuándo: sin principio ni fin, una petición de documentos no tiene límite.",
      "account-not-identified": "Identifique la cuenta: un banco busca por número o por titular.",
      "fishing-wording": "Pida lo que necesita y diga qué: «todos y cada uno de los documentos» se lee como una búsqueda indiscriminada.",
      "no-nexus": "Vincule cada medida con la causa: ese vínculo la convierte en prueba.",
      "oath-unclear": "Diga si hace falta juramento: la forma de una declaración no se arregla después.",
      "questions-missing": "Envíe las preguntas: quien toma la declaración no conoce su expediente."
    }
  },
  "profile": {
    "line": "{says}{scope}. {cited}",
    "languages": "Acepta solicitudes en estos idiomas: {languages}",
    "certifiedTranslation": "Quiere que las traducciones estén certificadas",
    "stamp": "Quiere un sello junto a la firma",
    "leadTime": "Necesita {days, plural, one {# día} other {# días}} antes del plazo",
    "deMinimis": "Quiere saber por qué es grave un asunto en el que el daño es inferior a {amount, number} {currency}",
    "evidence": "Actúa solo si hay {threshold, select, reasonableSuspicion {motivos razonables para sospechar} reasonableGrounds {motivos razonables para creer} probableCause {causa probable («probable cause»)} other {prueba «prima facie»}}",
    "element": "Pide esto: {title}",
    "question": "Pregunta, con el identificador {id}: {text}",
    "severity": "Los avisos de {rule} tienen al menos la gravedad {severity}.",
    "clause": "Se añade un párrafo a la carta{scope}: {text}",
    "law": "Su propia ley se tiene en cuenta sea cual sea la base de la solicitud: {law} ({count, plural, one {# requisito} other {# requisitos}}; identificador {id})."
  },
  "register": {
    "label": "{before}: {after}",
    "columns": {
      "gaps": "Lagunas",
      "errors": "Errores",
      "warnings": "Advertencias",
      "due": "Qué vence",
      "others": "Otras fechas",
      "file": "Archivo"
    },
    "noKind": "Ninguna solicitud legible",
    "unread": "El archivo no pudo leerse",
    "nearness": {
      "overdue": "vencido hace {days, plural, one {# día} other {# días}}",
      "today": "hoy",
      "ahead": "dentro de {days, plural, one {# día} other {# días}}"
    },
    "calendar": {
      "summary": "{label} ({request})",
      "states": "Estado requirente: {from}; Estado requerido: {to}",
      "sources": "Véase {sources}",
      "file": "Borrador: {file}"
    }
  },
  "rules": {
    "absentia-unclear": {
      "title": "No se indica la presencia en el juicio, o el derecho a un nuevo juicio",
      "messages": {
        "presence": {
          "what": "La solicitud se basa en una sentencia y no dice si la persona estuvo presente en el juicio.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {La entrega por una sentencia en rebeldía depende de lo que la persona sabía y aún puede hacer; compárese {cited}.}} El tribunal requerido lo preguntará antes de decidir.",
          "mend": "Escriba `inAbsentia: false` en `extradition.trial` si la persona estuvo presente, o `inAbsentia: true`, cómo fue citada y qué puede hacer ahora."
        },
        "retrial": {
          "what": "La persona no estuvo en el juicio, y la solicitud no dice si hay derecho a un nuevo juicio o a un recurso.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {La entrega puede denegarse si no se garantiza un nuevo juicio que respete los derechos de la defensa; compárese {cited}.}} Es la primera pregunta de la defensa.",
          "mend": "Indique en `extradition.trial.retrial` la disposición, el plazo, y que es un derecho y no una facultad. Si no lo hay porque la persona conocía el juicio y la defendió un abogado de su elección, dígalo allí."
        },
        "summons": {
          "what": "La persona no estuvo en el juicio, y la solicitud no describe cómo fue citada.",
          "why": "Según eso se juzga si se respetaron los derechos de la defensa; véase {cited}.",
          "mend": "Diga en `extradition.trial.summons` cuándo, dónde y en qué forma supo la persona del juicio, y en `counsel` quién la defendió."
        }
      }
    },
    "account-not-identified": {
      "title": "Cuenta no identificada",
      "messages": {
        "missing": {
          "what": "{named, select, yes {«{item}» no dice de qué cuenta se trata: no indica número, titular ni otro dato que permita encontrarla.} other {La cuenta no está identificada: no consta número, titular ni otro dato que permita encontrarla.}}",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Un banco solo puede buscar por número, por titular o por otro rastro de la cuenta.}} Si solo se nombra el banco, la solicitud vuelve con una pregunta.",
          "mend": "Indique `number`, o `holder` con el identificador de la persona, o diga en `identifiedBy` lo que se sabe: un número de tarjeta, una transferencia, un número de teléfono."
        },
        "asset": {
          "what": "Nadie puede encontrar la cuenta que debe embargarse o decomisarse: «{item}» no tiene número, y no constan a la vez el banco y el propietario.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Un banco encuentra una cuenta por su número o por el nombre de su cliente.}} Si no se dice ninguno de los dos, nada se embarga hasta que vuelva la pregunta.",
          "mend": "Escriba el número de cuenta o el IBAN en `identifier` del bien, o indique `holder` con el banco y la sucursal y `owner` con el identificador de la persona; puede citarse una transferencia o una tarjeta con su número en `description`. Si no se conoce al propietario, escriba el motivo en `owner.unknown`."
        }
      }
    },
    "addressee-doubtful": {
      "title": "El destinatario quizá no sea el correcto",
      "messages": {
        "police": {
          "what": "La solicitud se dirige a un cuerpo policial: {item}.",
          "why": "Las solicitudes van a la autoridad central designada por el Estado (compárese {cited}); la vía diplomática y, en casos urgentes, INTERPOL siguen abiertas si los Estados lo convienen.",
          "mend": "Diríjala a la autoridad central, con copia a la policía si ayuda."
        },
        "declared": {
          "what": "La solicitud se dirige a «{item}». Declarado según {instrument}: «{says}» (fuente: {source}{asOf, select, other {, {asOf}}}).",
          "why": "Una carta a la oficina equivocada viaja semanas antes de que la abra la correcta (compárese {cited}).",
          "mend": "Compruebe el destinatario en el directorio de autoridades competentes; si es correcto, déjelo."
        }
      }
    },
    "addressee-missing": {
      "title": "Falta el destinatario",
      "messages": {
        "missing": {
          "what": "La solicitud no nombra a la autoridad a la que se dirige.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera.}} Una solicitud que llega a la oficina equivocada es tiempo perdido, o una solicitud perdida.",
          "mend": "Nombre en `requested.authority` a la autoridad central designada por el Estado requerido; si la solicitud va por las embajadas, escriba `throughDiplomaticChannel: true`."
        },
        "state": {
          "what": "La solicitud no dice a qué Estado se dirige.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Sin ello no puede enviarse ninguna solicitud.}}",
          "mend": "Escriba en `requested.state` el código ISO de dos letras del Estado, por ejemplo `TN`."
        }
      }
    },
    "anchor-or-alias": {
      "code": "SY-04",
      "title": "Anclas y alias",
      "messages": {
        "anchor": {
          "what": "El valor lleva el ancla {name}.",
          "why": "Las anclas hacen que un texto esté en varios lugares de un archivo; quien lee la solicitud no puede verlo y los formularios no pueden editarlo.",
          "mend": "Quite el ancla y escriba el valor completo donde haga falta."
        },
        "alias": {
          "what": "El signo * remite al valor marcado {name} en otra parte del archivo.",
          "why": "Quien lee la solicitud no puede ver qué hay aquí, y cambiar uno cambia el otro.",
          "mend": "Escriba aquí el valor completo, o ponga el texto entre comillas rectas si el signo forma parte de él."
        },
        "unknown": {
          "what": "Nada en el texto anterior está marcado con el nombre {name}.",
          "why": "Un texto que empieza por * remite a un valor marcado, así que aquí no hay valor.",
          "mend": "Escriba aquí el valor completo, o ponga el texto entre comillas rectas si el signo forma parte de él."
        },
        "cyclic": {
          "what": "La remisión a {name} está dentro del mismo valor al que remite.",
          "why": "Un valor así se contendría a sí mismo sin fin, así que aquí no hay valor.",
          "mend": "Escriba aquí completo lo que se quiere decir."
        },
        "aliasAsKey": {
          "what": "Se usa como clave una remisión a {name}.",
          "why": "Las claves son palabras; por eso esta entrada no se lee.",
          "mend": "Escriba la palabra misma como clave."
        },
        "malformed": {
          "what": "Un ancla (&) o una remisión (*) no tiene aquí nombre, o tiene uno que puede leerse mal.",
          "why": "No puede saberse a qué remite.",
          "mend": "Quite el signo, o ponga el texto entre comillas rectas si el signo forma parte de él."
        }
      }
    },
    "annex-mismatch": {
      "title": "Los anexos citados y los anexos adjuntos no concuerdan",
      "messages": {
        "absent": {
          "what": "El texto cita {written}, y ningún anexo de la solicitud lleva ese número en la carta.",
          "why": "El Estado requerido buscará el documento y lo pedirá, lo que cuesta semanas.",
          "mend": "{count, plural, =0 {Añádalo a `annexes`} other {Corrija el número, o añada el documento a `annexes`}}. Una remisión por identificador imprime siempre el número correcto."
        },
        "uncited": {
          "what": "Nada en la solicitud remite a este anexo: {item}.",
          "why": "El lector no puede ver qué debe acreditar.",
          "mend": "Remita a su identificador `{id}` donde importe, o retírelo."
        }
      },
      "fixes": {
        "remove": "Quitar el anexo de la lista"
      }
    },
    "appearance-incomplete": {
      "title": "La invitación a comparecer está incompleta",
      "messages": {
        "necessity": {
          "what": "La solicitud no dice por qué es especialmente necesario que la persona comparezca en persona.",
          "why": "{asked, select, yes {Se exige en {cited}: solo con esa condición debe el Estado requerido invitar a la persona.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Diga en `especiallyNecessary` por qué no bastaría ni una audiencia allí ni una videoconferencia."
        },
        "allowances": {
          "what": "La solicitud no dice qué indemnizaciones y gastos se pagarán a la persona.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Nadie viaja a un tribunal extranjero sin saber quién paga.",
          "mend": "Diga en `allowances` qué se paga por viaje y estancia, aproximadamente cuánto, y si se da un anticipo."
        },
        "safeConduct": {
          "what": "La solicitud no promete salvoconducto a la persona invitada.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Los tratados lo conceden, véase {cited}; quien lo ha leído en la invitación acude más fácilmente.}}",
          "mend": "Ponga `undertakings.safeConduct` en true, o diga en `safeConductTerms` de qué se protege a la persona y por cuánto tiempo."
        }
      },
      "fixes": {
        "undertake": "Comprometerse a conceder salvoconducto"
      }
    },
    "asset-data-missing": {
      "title": "Faltan datos de un bien",
      "messages": {
        "assets": {
          "what": "Se pide una medida sobre bienes sin nombrar ninguno: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} No puede embargarse nada que no esté descrito.",
          "mend": "Enumere cada bien en la clave principal `assets` y nombre los identificadores en `assets` de la medida."
        },
        "description": {
          "what": "El bien {item} no tiene descripción, ni número o señal.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} No debe ser posible confundir una cosa con otra.",
          "mend": "Añada `description`, o en `identifier` el número de cuenta, la matrícula, la inscripción registral o la dirección de monedero."
        },
        "location": {
          "what": "La solicitud no dice dónde está el bien: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal que debe actuar se determina por el lugar.",
          "mend": "Añada `location` con Estado y dirección, para una cuenta `holder` con banco y sucursal; si no se sabe, escriba el motivo en `location.unknown`."
        },
        "owner": {
          "what": "La solicitud no dice de quién es el bien: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera.}} De ello depende quién debe ser oído y qué derechos resultan afectados.",
          "mend": "Escriba el identificador de la persona en `owner`, o en `beneficialOwner` si está a otro nombre; si no se sabe, escriba el motivo en `owner.unknown`."
        },
        "value": {
          "what": "No se indica el valor del bien, o le falta el importe o la moneda: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido mide con él el esfuerzo, y una suma sin moneda no puede ejecutarse.",
          "mend": "Añada `value` con `amount` y `currency`, `approximate: true` para una estimación; si no se sabe, escriba el motivo en `value.unknown`."
        }
      }
    },
    "assistance-not-described": {
      "title": "La asistencia no está descrita",
      "messages": {
        "missing": {
          "what": "{named, select, yes {«{item}»} other {Una medida}} nombra un tipo de asistencia, pero no lo que hay que hacer.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La autoridad que ejecuta la solicitud hace lo que está escrito, y no hay nada escrito.",
          "mend": "Rellene lo propio de este tipo (cuentas, objetos, personas, preguntas), o diga en `description` qué se pide exactamente."
        }
      }
    },
    "basis-incomplete": {
      "title": "Base jurídica incompleta",
      "messages": {
        "treatyTitle": {
          "what": "La solicitud se basa en un tratado bilateral pero no dice cuál.",
          "why": "El Estado requerido encuentra sus obligaciones en el propio tratado, y puede haber varios en vigor entre los mismos dos Estados.",
          "mend": "Escriba la base con `instrument: bilateral`, y con `title` (completo), `date` (de la firma) y `articles` (los invocados)."
        },
        "lawTitle": {
          "what": "La solicitud se basa en el derecho interno pero no dice en qué ley.",
          "why": "El Estado requerido debe poder consultarla.",
          "mend": "Escriba la base como un grupo con `instrument: domestic-law`, el `title` de la ley y los `articles` invocados."
        },
        "date": {
          "what": "El tratado bilateral se indica sin su fecha.",
          "why": "El título y la fecha juntos lo distinguen de un tratado anterior o posterior entre los mismos Estados.",
          "mend": "Añada `date`, el día de la firma."
        },
        "articles": {
          "what": "{named, select, yes {La base jurídica «{item}» se indica sin los artículos invocados.} other {Se indica una base jurídica sin los artículos invocados.}}",
          "why": "Los artículos muestran para qué clase de asistencia, y en qué condiciones, se invoca la base.",
          "mend": "Enumere los números en `articles`."
        },
        "assurance": {
          "what": "La solicitud se basa en la reciprocidad pero no la garantiza.",
          "why": "Sin tratado, el Estado requerido actúa por la promesa de hacer lo mismo ante una solicitud semejante; muchas leyes la exigen expresamente.",
          "mend": "Ponga `undertakings.reciprocity` en true, o formule la garantía con sus propias palabras en `assurance`."
        }
      },
      "fixes": {
        "undertake": "Dar la garantía de reciprocidad"
      }
    },
    "basis-not-for-kind": {
      "title": "Base jurídica para otra clase de solicitud",
      "messages": {
        "alone": {
          "what": "{kind, select, mla {{instrument} trata de extradición y no da base para una solicitud de asistencia judicial recíproca.} extradition {{instrument} trata de asistencia judicial recíproca y no da base para una solicitud de extradición.} other {{instrument} trata de asistencia judicial recíproca y no da base para una solicitud de detención provisional.}}",
          "why": "{known, select, yes {Véase {cited}.} other {El texto tiene otro objeto.}} Ninguna otra base jurídica de esta solicitud sirve, así que el Estado requerido no está obligado a darle curso.",
          "mend": "{kind, select, mla {Base la solicitud en un instrumento de asistencia judicial recíproca; si no, en el derecho interno o la reciprocidad. Si lo que se quiere es la extradición, escríbala como solicitud de esa clase.} extradition {Base la solicitud en un tratado de extradición; si no, en el derecho interno o la reciprocidad. Si lo que se quiere es asistencia, escríbala como solicitud de esa clase.} other {Base la solicitud en un tratado de extradición; si no, en el derecho interno o la reciprocidad.}}"
        },
        "beside": {
          "what": "{kind, select, mla {{instrument} trata de extradición y no da base para una solicitud de asistencia judicial recíproca.} extradition {{instrument} trata de asistencia judicial recíproca y no da base para una solicitud de extradición.} other {{instrument} trata de asistencia judicial recíproca y no da base para una solicitud de detención provisional.}}",
          "why": "{known, select, yes {Véase {cited}.} other {El texto tiene otro objeto.}} Las demás bases jurídicas deben fundamentar por sí solas la solicitud.",
          "mend": "Quite esta base de `legalBases`, o ponga en su lugar el instrumento que se quería."
        },
        "unspoken": {
          "what": "No se conoce, entre las bases jurídicas nombradas, ninguna que hable de esto: {measure}.",
          "why": "Compárese {cited}. Un Estado al que se pide que deje visitar su buque busca primero el artículo que lo obliga a responder.",
          "mend": "Base la solicitud en un instrumento que hable de ello, como `som-protocol` o `drugs-1988`, en un tratado bilateral, el derecho interno o la reciprocidad; o nombre en `articles` el artículo de que se trata."
        }
      }
    },
    "below-threshold": {
      "title": "Pena inferior al umbral de la base jurídica",
      "messages": {
        "offence": {
          "what": "La pena máxima para {item} es inferior a {months, plural, =12 {un año} one {un mes} other {# meses}}.",
          "why": "Según {cited} {kind, select, mla {no hay obligación de prestar asistencia} other {no se concede la extradición}} por un delito así.",
          "mend": "{otherBasis, select, yes {Compruebe el máximo en la ley; si es correcto, la otra base debe cubrir este delito.} other {Compruebe el máximo en la ley, o apoye la solicitud en otra base.}}"
        },
        "accessoryNotSaid": {
          "what": "La pena máxima para {item} es inferior a {months, plural, =12 {un año} one {un mes} other {# meses}}, mientras que otro delito de la solicitud alcanza ese umbral.",
          "why": "Según {cited} puede concederse la extradición por este delito junto con el más grave, y la solicitud no lo pide.",
          "mend": "Ponga `accessory: true` en este delito, o elimínelo."
        },
        "seriousCrime": {
          "what": "La pena máxima para {item} es inferior a cuatro años, y no se nombra ningún artículo de la Convención o de sus Protocolos que cubra el delito cualquiera que sea su pena.",
          "why": "Según {cited} cualquier otro delito solo queda cubierto como delito grave, es decir, a partir de cuatro años.",
          "mend": "{otherBasis, select, yes {Si es un delito según los artículos 5, 6, 8 o 23 o un Protocolo, dígalo en `convention`; si no, la otra base debe cubrirlo.} other {Si es un delito según los artículos 5, 6, 8 o 23 o un Protocolo, dígalo en `convention`; si no, apoye la solicitud por él en otra base.}}"
        },
        "standard": {
          "what": "La pena máxima por {item} es inferior a {months, plural, =12 {un año} one {un mes} other {# meses}}.",
          "why": "Los Estados que siguen {cited} entregan por delitos a partir de ese umbral.",
          "mend": "Compruebe el máximo en la ley, y qué pide la ley del Estado requerido; un delito junto a otro más grave puede señalarse como accesorio."
        }
      },
      "fixes": {
        "accessory": "Marcarlo como delito accesorio"
      }
    },
    "candour-unconfirmed": {
      "title": "No se confirma la lealtad de la exposición",
      "messages": {
        "missing": {
          "what": "Nadie ha confirmado que no se omita nada de lo que se conoce a favor de la persona.",
          "why": "Los tribunales de los Estados de common law esperan del Estado requirente una exposición leal; lo que se descubre en la vista puede acabar con el caso.",
          "mend": "Pregunte a quien conozca el expediente, exponga lo que habla a favor de la persona, y ponga `extradition.candour: true`."
        },
        "denied": {
          "what": "Con `candour: false` el borrador dice que se omite algo favorable a la persona.",
          "why": "Lo que se descubre en la vista puede acabar con el caso; dicho de entrada, rara vez.",
          "mend": "Expóngalo en los hechos o en `extradition.evidence`, y ponga `candour: true`."
        }
      },
      "fixes": {
        "confirm": "Confirmar que se exponen todos los hechos pertinentes"
      }
    },
    "chronology-impossible": {
      "title": "Fechas en un orden imposible",
      "messages": {
        "eventAfterRequest": {
          "what": "El hecho es del {date}, posterior a la solicitud, que es del {other}.",
          "why": "Una solicitud cuenta lo ocurrido; una de las dos fechas está mal, y el lector dudará de las demás.",
          "mend": "Corrija la fecha del hecho o la de la solicitud; si el hecho está aún por venir, dígalo en su texto."
        },
        "paperAfterRequest": {
          "what": "Esta fecha, {date}, es posterior a la solicitud, que es del {other}.",
          "why": "Una solicitud no puede basarse en lo que se hizo después de ella.",
          "mend": "Corrija una de las dos fechas."
        },
        "annexAfterRequest": {
          "what": "El anexo es del {date}, la solicitud del {other}.",
          "why": "Un documento que aún no existía no puede acompañar a la solicitud, salvo que sea una copia hecha antes del envío.",
          "mend": "Corrija una de las dos fechas, o feche de nuevo la solicitud."
        },
        "openedAfterCharge": {
          "what": "El procedimiento se abrió el {date}, después de la acusación del {other}.",
          "why": "No hay acusación antes de que haya procedimiento.",
          "mend": "Corrija una de las dos fechas."
        },
        "decisionBeforeFacts": {
          "what": "Esta fecha, {date}, es anterior a todos los hechos; el primero de la lista es del {other}.",
          "why": "A nadie se acusa, reclama o juzga por lo que aún no ha ocurrido.",
          "mend": "Corrija una de las dos fechas."
        },
        "warrantAfterArrest": {
          "what": "La orden de detención es del {date}, posterior a la detención provisional del {other}.",
          "why": "A una persona se la detiene provisionalmente en virtud de una orden o sentencia que ya existe; el tribunal preguntará qué había ese día.",
          "mend": "Corrija una de las dos fechas; si esta orden sustituye a una anterior, nombre también aquella."
        }
      },
      "related": {
        "other": "Esto es del {other}."
      }
    },
    "coercive-no-order": {
      "title": "Una medida coercitiva sin orden ni declaración de que es lícita en el Estado requirente",
      "messages": {
        "missing": {
          "what": "Se pide una medida sin orden judicial del Estado requirente y sin decir que allí sería lícita: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Muchos Estados lo piden; véase {cited}.}} Ningún Estado registra, incauta o embarga para otro lo que ese otro no podría ordenar por sí mismo.",
          "mend": "Indique la orden en `domesticOrder`, o diga en `lawfulAtHome` en virtud de qué disposición podría ordenarse la medida en un caso semejante en el Estado requirente."
        }
      }
    },
    "competing-requests-open": {
      "title": "Quedan abiertas las solicitudes de otros Estados",
      "messages": {
        "missing": {
          "what": "El caso afecta a otro Estado, y la solicitud no dice si este también reclama a la persona.",
          "why": "Compárese {cited}: el Estado requerido debe elegir entre tales solicitudes.",
          "mend": "Ponga `competingRequests.none: true` si no se conoce ninguna, o nombre los Estados."
        },
        "contradictory": {
          "what": "La solicitud dice que ningún otro Estado reclama a la persona, y nombra Estados que lo hacen.",
          "why": "El lector no puede saber qué es cierto.",
          "mend": "Suprima `none`, o los Estados."
        }
      },
      "fixes": {
        "none": "Decir que no se conoce ninguna otra solicitud",
        "removeNone": "Suprimir que no se conoce ninguna"
      }
    },
    "conduct-not-attributed": {
      "title": "No se cuenta lo que hizo esta persona",
      "messages": {
        "sought": {
          "what": "Los hechos no dicen qué hizo {item}.",
          "why": "La extradición se concede por los actos de esta persona, y su grado de participación forma parte de la descripción de los hechos (compárese {cited}).",
          "mend": "Nombre a la persona en los hechos o en su cronología, o describa su participación en `participation`."
        },
        "other": {
          "what": "Los hechos no dicen qué hizo {item}.",
          "why": "El Estado requerido busca la participación de cada persona a la que se atribuye algo.",
          "mend": "Nombre a la persona en los hechos o en su cronología, o describa su participación en `participation`."
        }
      }
    },
    "conducting-authority-missing": {
      "title": "Falta la autoridad que conduce el caso",
      "messages": {
        "missing": {
          "what": "La solicitud no nombra a la autoridad que conduce la investigación, el proceso o el juicio.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera.}} El Estado requerido debe ver que una autoridad competente conduce el caso; a menudo no es la que envía la solicitud.",
          "mend": "Nómbrela en `requesting.conductingAuthority` con `name` y `function`. Si es la autoridad que formula la solicitud, escriba `conductingAuthority: requestingAuthority`."
        },
        "incomplete": {
          "what": "La autoridad que conduce el caso no está designada por completo: {lacks, plural, one {falta} other {faltan}} {lacking}.",
          "why": "{asked, select, yes {Su nombre y funciones se exigen en {cited}.} other {En la práctica se espera.}} Lo que hace un órgano en el procedimiento no se deduce de su nombre en otro sistema jurídico.",
          "mend": "Dé a `requesting.conductingAuthority` tanto `name` como `function`."
        },
        "sameName": {
          "what": "La autoridad que conduce el caso tiene el mismo nombre que la que formula la solicitud, pero no se indica su `function`.",
          "why": "{asked, select, yes {Las funciones se exigen en {cited}.} other {En la práctica se espera.}} El mismo nombre dos veces no dice al lector si se trata de un solo órgano.",
          "mend": "Si es un solo órgano, escriba `conductingAuthority: requestingAuthority`; si no, indique su `function`."
        }
      },
      "fixes": {
        "same": "Decir que es la autoridad que formula la solicitud"
      }
    },
    "confidentiality-unclear": {
      "title": "Se quiere confidencialidad sin motivo o alcance, o no se aborda",
      "messages": {
        "missing": {
          "what": "La solicitud pide confidencialidad pero está incompleta; falta: {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido debe saber qué puede decirse a quién, pues a menudo tiene que notificar a la persona salvo que haya motivo para no hacerlo.",
          "mend": "Diga en `confidentiality` qué no debe revelarse, a quién y hasta cuándo (`extent`), y qué se perdería con la revelación (`reason`)."
        },
        "notStated": {
          "what": "La solicitud no dice si es confidencial, aunque pide: {measures}.",
          "why": "El Estado requerido mantiene confidencial una solicitud cuando se le pide; véase {cited}. Si no, un banco, un proveedor o un tribunal puede informar a la persona afectada antes de que se practique la medida.",
          "mend": "Escriba `level: confidential` con `extent` y `reason` en `confidentiality`, o `level: none` si la persona puede ser informada."
        }
      },
      "fixes": {
        "ask": "Pedir confidencialidad",
        "waive": "Decir que no se necesita confidencialidad"
      }
    },
    "content-threshold": {
      "title": "No se justifica la sospecha para cada cuenta",
      "messages": {
        "missing": {
          "what": "{named, select, yes {De la cuenta {item}} other {De esta cuenta}} la solicitud no dice{nexus, select, yes { por qué su contenido es prueba (`nexus`);} other {}}{factSources, select, yes { cómo se conocen los hechos (`factSources`);} other {}}{latestActivity, select, yes { cuándo estuvo activa por última vez (`latestActivity`);} other {}} para una solicitud a los Estados Unidos es demasiado poco.",
          "why": "Allí un juez expide una orden para obtener contenidos si hay «probable cause», cuenta por cuenta; compárese {cited}.",
          "mend": "Escríbalo para esta cuenta, o suprima la cuenta."
        }
      }
    },
    "contradiction": {
      "title": "Dos lugares se contradicen",
      "messages": {
        "eventDate": {
          "what": "El texto sitúa el hecho `{event}` en {said}, pero la fecha indicada es {given}.",
          "why": "El lector no puede saber qué es lo correcto, y el caso parece descuidado.",
          "mend": "Corrija una de las dos indicaciones."
        },
        "ownDate": {
          "what": "El texto de este hecho empieza por {said}, pero la fecha indicada es {given}.",
          "why": "El lector no puede saber qué es lo correcto, y el caso parece descuidado.",
          "mend": "Corrija una de las dos indicaciones."
        },
        "birth": {
          "what": "El texto dice que {name} nació el {said}, pero la fecha de nacimiento indicada es {given}.",
          "why": "Con dos fechas de nacimiento la persona no puede identificarse con certeza.",
          "mend": "Corrija una de las dos indicaciones."
        },
        "period": {
          "what": "La descripción habla del período {said}, pero `period` va de {from} a {to}.",
          "why": "El banco o el proveedor recibe dos períodos y preguntará cuál se quiere.",
          "mend": "Corrija una de las dos indicaciones, o quite las fechas de la descripción: la carta imprime `period`."
        },
        "sum": {
          "what": "{count} veces {unit} son {product}, no {total}.",
          "why": "Una suma que no cuadra es lo primero que señala la defensa.",
          "mend": "Corrija el número, el importe o el total, o diga qué más se suma."
        },
        "eventSum": {
          "what": "Según su texto, este hecho representa {count} veces {unit}, es decir {product}, pero `amount` es {given}.",
          "why": "El lector no puede saber qué es lo correcto.",
          "mend": "Corrija una de las dos indicaciones, o diga en el texto qué es el importe."
        },
        "zeros": {
          "what": "El texto de este hecho dice {said}, pero `amount` es {given}.",
          "why": "Los dos solo difieren en ceros: uno de ellos parece un error de escritura.",
          "mend": "Corrija una de las dos indicaciones, o diga en el texto cómo concuerdan."
        },
        "remainder": {
          "what": "Quedarían por cumplir `{remaining}` de la pena, aunque la pena impuesta es de solo `{imposed}`.",
          "why": "No puede quedar más de lo impuesto; el Estado requerido contrasta ambos con su mínimo.",
          "mend": "Compruebe ambas duraciones en la sentencia y corrija la errónea; si deben cumplirse varias penas, indique su total en `imposed`."
        },
        "accountInText": {
          "what": "El número de cuenta {said} difiere en uno o dos signos de {given}, que figura en otra parte de la solicitud.",
          "why": "Solo {right} tiene dígitos de control correctos; un banco que busque el otro no encuentra nada, o encuentra a un tercero.",
          "mend": "Compruebe el número y corrija el erróneo."
        },
        "accountUnchecked": {
          "what": "El número de cuenta {said} difiere en uno o dos signos de {given}, que figura en otra parte de la solicitud.",
          "why": "Ninguno tiene dígitos de control correctos, así que uno o ambos se escribieron mal.",
          "mend": "Compruebe el número y escríbalo igual en ambos lugares."
        }
      },
      "fixes": {
        "useNumber": "Escribir {number}"
      },
      "related": {
        "eventDate": "El hecho lleva la fecha {given}.",
        "birth": "La fecha de nacimiento indicada es {given}.",
        "period": "El período va de {from} a {to}.",
        "imposed": "La pena impuesta es de `{imposed}`.",
        "amount": "El texto del hecho.",
        "account": "Aquí se indica {given}."
      }
    },
    "control-character": {
      "code": "SY-10",
      "title": "Caracteres de control invisibles",
      "messages": {
        "direction": {
          "what": "El carácter invisible {character} cambia aquí la dirección del texto.",
          "why": "Lo que se ve difiere entonces de lo que dice el archivo, de modo que podría disfrazarse un nombre o un importe.",
          "mend": "Quite el carácter; el texto en árabe o hebreo se coloca en la dirección correcta sin él."
        },
        "control": {
          "what": "El texto contiene el carácter de control invisible {character}.",
          "why": "No puede imprimirse, suele venir de copiar de otro programa, y puede dañar el documento terminado.",
          "mend": "Quite el carácter."
        },
        "comment": {
          "what": "Un comentario contiene el carácter invisible {character}.",
          "why": "No cambia la solicitud, pero lo que se ve puede diferir de lo que dice el archivo.",
          "mend": "Quite el carácter."
        }
      }
    },
    "controlled-delivery-incomplete": {
      "title": "La solicitud de entrega vigilada está incompleta",
      "messages": {
        "goods": {
          "what": "La solicitud no dice qué contiene el envío que se ha de dejar pasar.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Que algo pueda pasar depende de lo que es: lo que un Estado deja pasar, en otro debe sustituirse antes.",
          "mend": "Diga en `goods` qué es, cuánto y cómo está embalado."
        },
        "route": {
          "what": "La solicitud no dice por qué ruta pasa el envío.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido debe apostar a sus agentes antes de que llegue el envío.",
          "mend": "Enumere las etapas en `route`: lugar, paso fronterizo, día y hora previstos."
        },
        "control": {
          "what": "La solicitud no nombra la autoridad que dirige la operación.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Cuando la furgoneta deja la carretera, hay que poder llamar a alguien en el acto.",
          "mend": "Nómbrela en `controlAuthority`, con un teléfono que responda a cualquier hora."
        }
      }
    },
    "convention-offence-missing": {
      "title": "No se nombra el delito del convenio",
      "messages": {
        "missing": {
          "what": "La solicitud no dice a qué delito del convenio corresponde «{item}».",
          "why": "El instrumento solo se aplica a sus propios delitos; véase {cited}. El Estado requerido debe ver que este es uno de ellos.",
          "mend": "Indique en `convention` el instrumento y el artículo, por ejemplo `{example}`."
        },
        "article": {
          "what": "El delito del convenio al que corresponde «{item}» se indica sin artículo.",
          "why": "El instrumento solo se aplica a sus propios delitos; véase {cited}. El artículo dice al Estado requerido de cuál se trata.",
          "mend": "Indique en `convention` el instrumento y el artículo, por ejemplo `{example}`."
        }
      }
    },
    "data-not-identified": {
      "title": "Datos no identificados",
      "messages": {
        "identifiers": {
          "what": "{named, select, yes {«{item}» no dice de quién son los datos pedidos: no se indica cuenta, número ni dirección.} other {La solicitud no dice de quién son los datos pedidos: no se indica cuenta, número ni dirección.}}",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un proveedor encuentra los datos solo por identificador, y no debe entregar los de otros.",
          "mend": "Indique cada cuenta, número o dirección en `identifiers`, con la exactitud que se conozca; para una dirección IP añada la hora con su desfase respecto de UTC."
        },
        "provider": {
          "what": "{named, select, yes {«{item}» no dice qué proveedor de servicios tiene los datos.} other {La solicitud no dice qué proveedor de servicios tiene los datos.}}",
          "why": "{asked, select, yes {Se exige en {cited}.} other {La orden del Estado requerido debe dirigirse a alguien.}}",
          "mend": "Nombre al proveedor, y su dirección si se conoce, en `provider`."
        }
      }
    },
    "date-impossible": {
      "title": "Una fecha imposible",
      "messages": {
        "noSuchDay": {
          "what": "No existe el día {date}.",
          "why": "El lector no puede saber qué día se quiere decir.",
          "mend": "Compruebe la fecha en el expediente y corríjala."
        },
        "endBeforeStart": {
          "what": "`{endKey}` ({end}) es anterior a `{startKey}` ({start}).",
          "why": "Nada puede acabar antes de empezar.",
          "mend": "Corrija una de las dos indicaciones, o intercámbielas."
        },
        "bornLater": {
          "what": "La fecha de nacimiento indicada para {name} ({birth}) es posterior a {what, select, request {la fecha de esta solicitud} document {la expedición del documento de identidad} other {un hecho en que participó la persona}} ({date}).",
          "why": "Una de las dos fechas es errónea, y una fecha de nacimiento errónea puede hacer que se busque a otra persona.",
          "mend": "Corrija la fecha de nacimiento o la otra fecha."
        }
      },
      "fixes": {
        "swap": "Intercambiar `{startKey}` y `{endKey}`"
      },
      "related": {
        "start": "Empieza el {start}.",
        "request": "Esta solicitud lleva la fecha {date}.",
        "document": "El documento lleva la fecha {date}.",
        "event": "El hecho lleva la fecha {date}."
      }
    },
    "dates-approximate": {
      "title": "Ningún día de los hechos es seguro",
      "messages": {
        "extradition": {
          "what": "Todas las fechas de los hechos son años solos o aproximadas.",
          "why": "El tiempo y el lugar de los delitos deben indicarse con la mayor exactitud posible (compárese {cited}); por ellos se juzgan la prescripción y la identidad de los hechos.",
          "mend": "Indique al menos un día seguro, o diga por qué no se conoce la fecha exacta."
        },
        "mla": {
          "what": "Todas las fechas de los hechos son años solos o aproximadas.",
          "why": "Sin un día el Estado requerido no puede encontrar lo que se busca ni distinguir este caso de otro.",
          "mend": "Indique al menos un día seguro, o diga por qué no se conoce la fecha exacta."
        }
      }
    },
    "de-minimis": {
      "title": "Daño pequeño sin motivo de gravedad",
      "messages": {
        "missing": {
          "what": "El daño de {loss, number} {currency} es inferior a los {amount, number} {currency} a partir de los cuales actúa este Estado ({state}), y el borrador no dice por qué el asunto es grave.",
          "why": "Es lo que se sabe de él: {cited}. La asistencia en un asunto que se considere insignificante puede denegarse.",
          "mend": "Diga en `seriousness` de `proceedings` qué más hace grave el asunto, como el número de víctimas o el grupo que hay detrás."
        }
      }
    },
    "deadline-too-short": {
      "title": "El plazo es demasiado corto para el Estado requerido",
      "messages": {
        "short": {
          "what": "Del {today} al {day} hay menos que {days, plural, one {el # día} other {los # días}} que necesita este Estado ({state}); sería posible como muy pronto el {earliest}.",
          "why": "Es lo que se sabe de él: {cited}. Lo que se hace después de ese día no sirve.",
          "mend": "Pida un día posterior, o llame a la autoridad central antes de que salga la solicitud."
        }
      }
    },
    "deadline-unrealistic": {
      "title": "Una fecha que no puede cumplirse, o que ya pasó",
      "messages": {
        "past": {
          "what": "La respuesta se necesita para el {date}, y hoy es {today}.",
          "why": "Lo que vencía antes de enviar la solicitud no puede hacerse.",
          "mend": "Pida una fecha futura, o suprímala."
        },
        "nextPast": {
          "what": "La próxima fecha del procedimiento es el {date}, y hoy es {today}.",
          "why": "El Estado requerido se organiza según ella y preguntará si la solicitud sigue haciendo falta.",
          "mend": "Indique la fecha fijada ahora, o suprímala."
        },
        "afterHearing": {
          "what": "El plazo vence el {date}, después de la próxima fecha del procedimiento, {other}{what, select, other { ({what})}}.",
          "why": "Una respuesta dentro del plazo puede llegar tarde para la vista.",
          "mend": "Pida una fecha anterior, o diga en `reason` para qué se necesita la respuesta."
        },
        "afterLapse": {
          "what": "El plazo vence el {date}, y «{offence}» prescribe el {other}.",
          "why": "Una respuesta dentro del plazo podría llegar cuando ya no sirva de nada.",
          "mend": "Pida una fecha anterior, o diga qué interrumpe la prescripción."
        }
      },
      "related": {
        "other": "Esto es del {other}."
      }
    },
    "document-not-identified": {
      "title": "Documento no identificado",
      "messages": {
        "missing": {
          "what": "La solicitud no nombra ningún documento que deba verificarse.",
          "why": "La disposición sobre verificación presupone que el documento es conocido; compárese {cited}.",
          "mend": "Enumere cada documento en `documents`, con `type` y `number` como figuran impresos."
        },
        "particulars": {
          "what": "Un documento que debe verificarse no está identificado: falta {lacking}.",
          "why": "La disposición sobre verificación presupone que el documento es conocido; compárese {cited}. La clase dice qué oficina lo expidió, el número qué asiento consultar.",
          "mend": "Indique `type` y el `number` como figura impreso; si no puede leerse ningún número, adjunte una copia y nombre su identificador en `annex`."
        }
      }
    },
    "draft-too-deep": {
      "code": "SY-07",
      "title": "El borrador tiene demasiados niveles",
      "messages": {
        "limit": {
          "what": "Hay grupos y listas anidados en más de {limit, number} niveles.",
          "why": "Ninguna solicitud lo necesita, y leerlo podría detener el programa, así que el archivo no se lee.",
          "mend": "Compruebe las sangrías y los corchetes o llaves cerca de este lugar."
        }
      }
    },
    "draft-too-large": {
      "code": "SY-06",
      "title": "El borrador es demasiado grande",
      "messages": {
        "limit": {
          "what": "El archivo tiene más de {limit, number} caracteres.",
          "why": "Ninguna solicitud es tan larga, y leerla podría detener el programa, así que no se lee.",
          "mend": "Compruebe que se abrió el archivo correcto, y pase los textos largos a anexos."
        }
      }
    },
    "draft-too-many-nodes": {
      "code": "SY-08",
      "title": "El borrador tiene demasiadas partes",
      "messages": {
        "limit": {
          "what": "El archivo contiene más de {limit, number} valores.",
          "why": "Ninguna solicitud lo necesita, y leerlo podría detener el programa, así que el archivo no se lee.",
          "mend": "Compruebe que se abrió el archivo correcto, y pase las tablas largas a anexos."
        }
      }
    },
    "dual-criminality-missing": {
      "title": "No se argumenta la doble incriminación",
      "messages": {
        "missing": {
          "what": "Se pide una medida coercitiva, pero nada dice por qué {named, select, yes {«{item}»} other {la conducta}} es delito en ambos Estados.",
          "why": "Su falta es un motivo por el que puede denegarse una medida así; véase {cited}.",
          "mend": "Argumente a partir de lo que se hizo: elemento por elemento en `elements`, o con palabras en `dualCriminality`, aquí o con la medida."
        },
        "byConvention": {
          "what": "Se pide una medida coercitiva; {named, select, yes {«{item}»} other {el delito}} nombra el delito del convenio, pero nada muestra que lo que se hizo sea ese delito.",
          "why": "El Estado requerido compara la conducta, no la etiqueta, y la falta de doble incriminación puede ser motivo de denegación; véase {cited}.",
          "mend": "Diga en `elements` qué hecho muestra cada elemento del delito del convenio, o argumente con palabras en `dualCriminality`."
        },
        "extradition": {
          "what": "Nada dice por qué {named, select, yes {«{item}»} other {la conducta}} es también delito en el Estado requerido.",
          "why": "La extradición se concede por una conducta punible en ambos Estados; véase {cited}.",
          "mend": "Argumente a partir de lo que se hizo: elemento por elemento en `elements`, o con palabras en `dualCriminality`."
        }
      },
      "fixes": {
        "elements": "Insertar los {count} elementos del delito del convenio, para rellenar"
      }
    },
    "duplicate-id": {
      "title": "Dos partes tienen el mismo identificador",
      "messages": {
        "twice": {
          "what": "Dos {kind, select, person {personas} event {hechos} offence {delitos} measure {medidas} asset {bienes} other {anexos}} de esta solicitud tienen el identificador `{id}`.",
          "why": "Una remisión podría referirse a cualquiera de las dos entradas, y la carta imprimiría la primera.",
          "mend": "Dé a esta entrada un identificador propio, por ejemplo `{free}`, y revise las remisiones que se refieren a ella."
        },
        "reserved": {
          "what": "Un anexo no puede tener el identificador `{id}`.",
          "why": "En `translations` esa palabra designa la propia solicitud.",
          "mend": "Dé al anexo otro identificador, por ejemplo `annex-1`."
        }
      },
      "fixes": {
        "rename": "Cambiar este identificador por `{meant}`"
      },
      "related": {
        "first": "`{id}` se da aquí por primera vez."
      }
    },
    "duplicate-key": {
      "code": "SY-02",
      "title": "Una clave figura dos veces",
      "messages": {
        "repeated": {
          "what": "La clave {key} figura aquí por segunda vez.",
          "why": "Una clave solo puede tener un valor, así que cuenta el primero y este no se lee.",
          "mend": "Quite una de las dos, o una sus valores."
        }
      }
    },
    "duration-not-justified": {
      "title": "La duración de una medida no está justificada",
      "messages": {
        "missing": {
          "what": "«{item}» ha de durar un tiempo, y la solicitud no dice por qué tanto.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal que la ordena debe poder ver por qué no bastaría un plazo más corto.",
          "mend": "Diga en `period.justification` qué se espera en ese tiempo."
        },
        "long": {
          "what": "«{item}» ha de durar más de tres meses, y la solicitud no dice por qué.",
          "why": "Muchas leyes permiten una medida así solo por unas semanas, prorrogables; una larga y sin motivo se recorta o se deniega.",
          "mend": "Acorte el período y anuncie una solicitud de prórroga, o diga en `period.justification` qué hace necesaria esa duración."
        }
      }
    },
    "earlier-request-missing": {
      "title": "No se indica la solicitud anterior",
      "messages": {
        "missing": {
          "what": "Nada indica a qué solicitud se refiere esta.",
          "why": "La otra parte encuentra su expediente por su número y su fecha; compárese {cited}.",
          "mend": "Indique la solicitud anterior en `related`: `type: earlierRequest`, con su `reference` y su `date`."
        },
        "incomplete": {
          "what": "La solicitud anterior se indica sin su número y sin su fecha.",
          "why": "La otra parte encuentra su expediente por su número y su fecha; compárese {cited}.",
          "mend": "Añada `reference` y `date` tal como figuraban en la solicitud anterior."
        }
      },
      "fixes": {
        "name": "Añadir el lugar de la solicitud anterior"
      }
    },
    "element-not-argued": {
      "title": "Un elemento del delito no se argumenta",
      "messages": {
        "missing": {
          "what": "Los elementos de «{item}» no dicen nada de: {elements}.{certain, select, yes {} other { Lo que digan de ello el texto o las entradas con sus propias palabras no se lee aquí.}}",
          "why": "{benefit, select, yes {La conducta sin beneficio material queda fuera del artículo. } other {}}El Estado requerido examina la conducta elemento por elemento; véase {cited}.",
          "mend": "Añada una entrada para {count, plural, one {ese elemento} other {cada uno de ellos}} con el hecho que lo muestra{alternatives, select, yes {; donde varios van separados por una barra, basta uno} other {}}."
        },
        "blank": {
          "what": "«{elements}» de «{item}» figura en la lista, pero nada lo muestra.",
          "why": "Un elemento sin un hecho es una afirmación; véase {cited}.",
          "mend": "Nombre el hecho en `shownBy.event`, o diga en `shownBy.note` qué lo muestra; retire la entrada si el caso es otro."
        },
        "homeLaw": {
          "what": "No se dice qué hace la ley del Estado requirente del elemento «{elements}».",
          "why": "Algunas leyes prescinden de él, lo convierten en circunstancia agravante o eximen la ayuda humanitaria; el Protocolo lo exige ({cited}).",
          "mend": "Indique `provision` o `homeLaw`; si una cláusula exime cierta ayuda, diga en `exception` por qué no se aplica."
        }
      },
      "fixes": {
        "insert": "Insertar {count, plural, one {el elemento que falta} other {los # elementos que faltan}}"
      }
    },
    "emergency-without-facts": {
      "title": "Una emergencia sin los hechos que la muestran",
      "messages": {
        "missing": {
          "what": "«{item}» no dice qué hechos muestran que la vida o la seguridad de una persona está en peligro.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Con hechos, un agente de guardia actúa en una hora; con la sola palabra, la solicitud pasa al montón de las demás.",
          "mend": "Diga en `danger` qué ha ocurrido, a quién, y qué ocurrirá si no se hace nada."
        },
        "relation": {
          "what": "«{item}» no dice cómo ayudan los datos contra el peligro.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Diga en `relationToDanger` qué mostrarán los datos y qué se hará con ellos de inmediato."
        }
      }
    },
    "fact-source-missing": {
      "title": "No se dice cómo se conocen los hechos",
      "messages": {
        "measure": {
          "what": "Los hechos no dicen cómo se conoce nada de lo que cuentan.",
          "why": "Los tribunales de este Estado ({state}) ordenan una medida así sobre hechos cuya fuente pueden ver: quién vio, dijo o registró qué, y cuándo.",
          "mend": "Dé a cada hecho su `source`, o diga en el resumen por quién o por qué medio se prueba cada hecho."
        },
        "surrender": {
          "what": "Los hechos no dicen cómo se conoce nada de lo que cuentan, y no se resume ninguna prueba.",
          "why": "Los tribunales de este Estado ({state}) examinan lo que sustenta la acusación: quién vio, dijo o registró qué, y cuándo.",
          "mend": "Dé a cada hecho su `source`, o resuma las pruebas en `extradition.evidence`."
        },
        "threshold": {
          "what": "Los hechos no dicen cómo se conoce nada de lo que cuentan.",
          "why": "Este Estado ({state}) actúa solo si hay {threshold, select, reasonableSuspicion {motivos razonables para sospechar} reasonableGrounds {motivos razonables para creer} probableCause {causa probable («probable cause»)} other {prueba «prima facie»}}; véase {cited}. Si la hay lo decide su tribunal, que debe ver quién vio, dijo o registró qué, y cuándo.",
          "mend": "Dé a cada hecho su `source`, o diga en el resumen por quién o por qué medio se prueba cada hecho."
        }
      }
    },
    "facts-missing": {
      "title": "Faltan los hechos",
      "messages": {
        "missing": {
          "what": "La solicitud no dice qué ocurrió.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin los hechos el Estado requerido no puede saber qué delito se le pide ayudar a probar, y devuelve la solicitud.",
          "mend": "Escriba `facts.summary`: quién hizo qué, cuándo, dónde, cómo, y cómo se sabe. Los hechos aislados con fecha pueden figurar en `facts.events`, cada uno con lo que ocurrió (`what`)."
        }
      }
    },
    "finality-missing": {
      "title": "Faltan documentos relativos a la orden de decomiso",
      "messages": {
        "orderCopy": {
          "what": "No se adjunta la orden de decomiso que debe ejecutarse.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido ejecuta la propia orden, así que su tribunal debe tenerla.",
          "mend": "Añada a `annexes` una copia admisible en el Estado requirente, con `kind: order`, y nombre su identificador en `order.annex`."
        },
        "extent": {
          "what": "La solicitud no dice en qué medida debe ejecutarse la orden.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Una orden sobre varias cosas, o sobre una suma pagada en parte, no puede ejecutarse a ciegas.",
          "mend": "Diga en `order.extent` qué bienes o qué suma, con moneda y día."
        },
        "finality": {
          "what": "Ningún certificado muestra que la orden de decomiso sea firme.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Mientras cabe recurso, la mayoría de los Estados pueden asegurar bienes pero no decomisarlos.",
          "mend": "Añada el certificado a `annexes` con `kind: certificate` y nombre su identificador en `order.finalityCertificate`."
        },
        "thirdPartyNotice": {
          "what": "La solicitud no dice cómo se avisó a terceros y cómo se garantizó el debido proceso.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Quien tiene derechos sobre los bienes y nunca fue oído puede detener la ejecución.",
          "mend": "Indique en `order.thirdPartyNotice` a quién se avisó, cuándo y cómo, y si pudo ser oído o recurrir; si no había a quién avisar, dígalo."
        }
      }
    },
    "fishing-wording": {
      "title": "Lo pide todo",
      "messages": {
        "unlimited": {
          "what": "«{words}» en «{item}» pide todo lo de una clase, y no lo limita ni un período ni una cuenta, persona u otra señal.",
          "why": "{cites, select, yes {Se exige en {cited} una descripción de lo que se quiere.} other {La asistencia se presta para lo que está descrito.}} Una solicitud sin límites puede tomarse por una búsqueda al azar y denegarse.",
          "mend": "Nombre los elementos, y añada el período y las cuentas o personas."
        },
        "halfLimited": {
          "what": "«{words}» en «{item}» pide todo lo de una clase, y solo lo limita el período, o solo una cuenta, persona u otra señal.",
          "why": "El Estado requerido puede tomarlo por una búsqueda al azar.",
          "mend": "Nombre los elementos, o añada lo que falta: el período, o de quién y cuáles."
        },
        "wording": {
          "what": "«{words}» en «{item}» suena a búsqueda al azar, aunque se indican período y objeto.",
          "why": "Palabras así atraen preguntas y denegaciones que el resto no merece.",
          "mend": "Nombre las clases de elementos que se quieren; al final puede figurar una cláusula para elementos semejantes."
        }
      },
      "fixes": {
        "write": "Escribir «{instead}» en lugar de «{words}»",
        "leaveOut": "Quitar «{words}»",
        "limit": "Acotar lo que se pide, con huecos entre corchetes por rellenar"
      }
    },
    "forbidden-key": {
      "code": "SY-03",
      "title": "Una clave no está permitida",
      "messages": {
        "prototype": {
          "what": "{key} no puede usarse como clave.",
          "why": "La palabra tiene un sentido propio en muchos programas y podría usarse para atacarlos, así que la entrada no se lee.",
          "mend": "Quite la entrada o dele otra clave."
        }
      }
    },
    "freezing-incomplete": {
      "title": "La solicitud de embargo está incompleta",
      "messages": {
        "actions": {
          "what": "La solicitud no describe qué debe hacerse con los bienes.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Diga en `actions` qué se pide para cada bien: bloquear una cuenta, anotar una prohibición de disponer en un registro, incautar una cosa y guardarla."
        },
        "link": {
          "what": "La solicitud no dice cómo se vincula «{item}» con el delito.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Los tribunales embargan producto, instrumentos o bienes de valor equivalente, y deben ver de qué se trata.",
          "mend": "Diga en `link` de este bien por qué es producto, instrumento o bien de valor equivalente."
        },
        "order": {
          "what": "La solicitud no indica ninguna orden de embargo de un tribunal del Estado requirente ni dice por qué no la hay.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited} (la orden, o su copia cuando la hay).}}",
          "mend": "Indique la orden en `domesticOrder`, o diga en `whyNoOrder` por qué no la hay todavía y qué está previsto."
        },
        "homeOrder": {
          "what": "La solicitud no indica ninguna orden de embargo de un tribunal del Estado requirente: «{item}».",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Compárese {cited}.}} Lo que se transmite es una orden dictada; explicar por qué no la hay no la sustituye.",
          "mend": "Indique la orden en `domesticOrder` con el tribunal, la fecha y la referencia, y adjúntela si el Estado de ejecución la pide. Si todavía no la hay, obténgala antes, o base la solicitud en un tratado que no la exija."
        },
        "risk": {
          "what": "La solicitud no dice por qué desaparecerían los bienes sin embargo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Los tribunales que embargan bienes suelen exigir un riesgo de que se trasladen.}}",
          "mend": "Diga en `riskOfDissipation` qué apunta a ello: transferencias anteriores, una oferta de venta, conocimiento de la investigación."
        },
        "confiscation": {
          "what": "Nada dice qué será de los bienes embargados: con qué fundamento se decomisarán, en qué estado está eso y cuándo.",
          "why": "Los bienes se retienen para otros solo mientras cabe esperar un decomiso (compárese {cited}).",
          "mend": "Diga en `confiscationExpected` en qué estado está el procedimiento y cuándo puede dictarse la resolución."
        }
      }
    },
    "full-request-due": {
      "title": "La solicitud completa llega tarde, no se vincula a la detención o no tiene fecha",
      "messages": {
        "late": {
          "what": "La persona fue detenida el {arrested} y esta solicitud lleva fecha de {date}, más de {days} días después.",
          "why": "La detención preventiva termina a más tardar a los {days} días, aquí el {last} ({cited}).",
          "mend": "Diga si la persona sigue detenida y por qué título."
        },
        "mayBeFree": {
          "what": "La persona fue detenida el {arrested}, más de {days} días antes de la fecha de esta solicitud.",
          "why": "Desde entonces puede ser puesta en libertad, y el {last} debe serlo ({cited}).",
          "mend": "Envíe la solicitud sin demora y pregunte si la persona sigue detenida."
        },
        "notNamed": {
          "what": "La persona está en detención preventiva y no se indica la solicitud de esa detención.",
          "why": "Solo su número vincula esta solicitud con la detención que ha de prolongar.",
          "mend": "Indíquela en `related`: `type: provisionalArrest`, con su `reference` y su `date`."
        },
        "noDay": {
          "what": "La solicitud de extradición se anuncia sin fecha.",
          "why": "Debe haber llegado antes de que transcurran {days} días de detención ({cited}).",
          "mend": "Escriba el día en `fullRequestBy`."
        }
      }
    },
    "hearing-without-deadline": {
      "title": "Hay una vista señalada y no se pide plazo",
      "messages": {
        "none": {
          "what": "La próxima fecha del procedimiento es el {date}{what, select, other { ({what})}}, y no se pide ningún plazo.",
          "why": "El Estado requerido tiene en cuenta los plazos que se sugieren con sus razones (compárese {cited}); lo que no se pide llega cuando llega.",
          "mend": "Escriba en `urgency` para qué día se necesita la respuesta (`deadline`) y por qué (`reason`)."
        }
      },
      "related": {
        "next": "La fecha se fija aquí."
      }
    },
    "identifier-format": {
      "title": "Número o dirección que no puede ser exacto",
      "messages": {
        "ibanLength": {
          "what": "El IBAN {number} tiene {given} signos; un IBAN que empieza por {state} tiene {length}.",
          "why": "Un banco encuentra una cuenta por su número exacto; un error no lleva a nadie, o lleva a otra persona (compárese {cited}).",
          "mend": "Cotéjelo, signo por signo, con el papel de donde procede."
        },
        "ibanForm": {
          "what": "El IBAN {number} no tiene la forma de un IBAN que empieza por {state}: hay una letra donde debe haber una cifra, o al revés.",
          "why": "Un banco encuentra una cuenta por su número exacto; un error no lleva a nadie, o lleva a otra persona (compárese {cited}).",
          "mend": "Cotéjelo, signo por signo, con el papel de donde procede."
        },
        "ibanCheckDigits": {
          "what": "Los dígitos de control del IBAN {number} no concuerdan: al menos un signo es erróneo.",
          "why": "Un banco encuentra una cuenta por su número exacto; un error no lleva a nadie, o lleva a otra persona (compárese {cited}).",
          "mend": "Cotéjelo, signo por signo, con el papel de donde procede."
        },
        "bic": {
          "what": "{code} no puede ser un BIC: este tiene ocho u once signos, y el quinto y el sexto designan al Estado.",
          "why": "Por él se encuentra el banco (compárese {cited}).",
          "mend": "Cotéjelo con el papel de donde procede, o designe el banco con palabras."
        },
        "imeiLength": {
          "what": "El IMEI {number} tiene {given} cifras; un IMEI tiene quince.",
          "why": "Un aparato se encuentra por su número exacto (compárese {cited}).",
          "mend": "Cotéjelo con el papel de donde procede."
        },
        "imeiCheckDigit": {
          "what": "La última cifra del IMEI {number} no concuerda con las demás: al menos una es errónea.",
          "why": "Un aparato se encuentra por su número exacto (compárese {cited}).",
          "mend": "Cotéjelo, cifra por cifra, con el papel de donde procede."
        },
        "vinLength": {
          "what": "El VIN {number} tiene {given} signos; un VIN tiene diecisiete.",
          "why": "Un vehículo se encuentra por su número exacto (compárese {cited}).",
          "mend": "Compárelo, signo por signo, con el documento del que se tomó."
        },
        "vinLetter": {
          "what": "El VIN {number} contiene I, O o Q, que ningún VIN contiene.",
          "why": "Un vehículo se encuentra por su número exacto (compárese {cited}).",
          "mend": "Mire si se quiere decir 1 o 0."
        },
        "phoneCountry": {
          "what": "El número de teléfono {number} no empieza por ningún prefijo de país que exista.",
          "why": "Sin el prefijo correcto nadie puede llamar{cites, select, yes { y ningún proveedor lo encuentra (compárese {cited})} other {}}.",
          "mend": "Escríbalo con el signo más y el prefijo del país, por ejemplo +216 71 000 000."
        },
        "phoneShort": {
          "what": "El número de teléfono {number} es demasiado corto para su país.",
          "why": "Nadie puede llamar{cites, select, yes { y ningún proveedor lo encuentra (compárese {cited})} other {}}.",
          "mend": "Busque las cifras que faltan."
        },
        "phoneLong": {
          "what": "El número de teléfono {number} es demasiado largo para su país.",
          "why": "Nadie puede llamar{cites, select, yes { y ningún proveedor lo encuentra (compárese {cited})} other {}}.",
          "mend": "Busque lo que sobra, por ejemplo un cero antes del prefijo de la zona, o un segundo número."
        },
        "email": {
          "what": "«{address}» no puede ser una dirección de correo electrónico.",
          "why": "Lo que se envía a ella vuelve{cites, select, yes {, y ningún proveedor la encuentra (compárese {cited})} other {}}.",
          "mend": "Escriba una sola dirección, por ejemplo nombre@oficina.example."
        }
      }
    },
    "identity-incomplete": {
      "title": "La identidad está incompleta",
      "messages": {
        "missing": {
          "what": "La solicitud no permite distinguir a {named, select, yes {{item}} other {una persona}} de un homónimo: {lacks, plural, one {falta} other {faltan}} {lacking}.",
          "why": "{asked, select, yes {En lo posible, se exige en {cited}.} other {Se espera en lo posible, y si no, un motivo; véase {cited}.}} Una solicitud que vale para dos personas alcanza a la equivocada, o a ninguna.",
          "mend": "Indique el nombre completo y uno de estos datos: fecha de nacimiento, número de un documento de identidad, dirección. Lo que no pueda averiguarse necesita un motivo en `identityUnknown`, con lo que permita encontrar a la persona."
        },
        "body": {
          "what": "La solicitud no permite identificar a {named, select, yes {{item}} other {una persona jurídica}}: {lacks, plural, one {falta} other {faltan}} {lacking}.",
          "why": "{asked, select, yes {En lo posible, se exige en {cited}.} other {Se espera en lo posible, y si no, un motivo; véase {cited}.}} Hay muchas sociedades de nombre parecido.",
          "mend": "Indique la denominación completa en `name.legal` y el registro y número en `registration`, o la dirección. Lo que no pueda averiguarse necesita un motivo en `identityUnknown`."
        },
        "description": {
          "what": "La descripción de {named, select, yes {{item}} other {la persona reclamada}} es demasiado breve para su detención.",
          "why": "{asked, select, yes {Se exige en {cited} una descripción precisa.} other {En la práctica se espera.}}",
          "mend": "Indique dos o más de estos datos: fecha de nacimiento, nacionalidad, documento de identidad, descripción, fotografía. Lo que no pueda averiguarse necesita un motivo en `identityUnknown`."
        }
      }
    },
    "intention-to-sentence-missing": {
      "title": "No se indica la intención de imponer una pena",
      "messages": {
        "missing": {
          "what": "La persona ha sido declarada culpable sin que se haya impuesto la pena, y la solicitud no dice que se impondrá.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Si no, el Estado requerido no puede ver que quepa esperar una privación de libertad.",
          "mend": "Diga en `extradition.intentionToSentence` qué tribunal impondrá la pena, cuándo, y qué margen permite la ley."
        }
      }
    },
    "invalid-value": {
      "code": "SH-07",
      "title": "Valor que este campo no admite",
      "messages": {
        "choice": {
          "what": "`{value}` no es uno de los valores que admite este campo.",
          "why": "El valor queda fuera de las comprobaciones y de la carta.",
          "mend": "Escriba uno de estos: {allowed}."
        },
        "id": {
          "what": "`{value}` no puede servir de identificador.",
          "why": "A los identificadores se remite desde otros lugares del borrador.",
          "mend": "Use una letra seguida de letras, cifras, puntos o guiones, sin espacios, como mucho 64 caracteres, por ejemplo `annex-1`."
        },
        "calendarDate": {
          "what": "`{value}` no es una fecha en la forma año-mes-día.",
          "why": "Escrita de otro modo, una fecha puede prestarse a confusión entre día y mes.",
          "mend": "Escríbala como `2025-03-14`."
        },
        "partialDate": {
          "what": "`{value}` no es una fecha que pueda leerse.",
          "why": "Escrita de otro modo, una fecha puede prestarse a confusión entre día y mes.",
          "mend": "Escriba el día como `2024-08-11`, o el mes como `2024-08`, o el año como `2024`."
        },
        "moment": {
          "what": "`{value}` no es una fecha con hora que pueda leerse.",
          "why": "Una audiencia o una conexión solo se encuentra por un momento exacto.",
          "mend": "Escríbala como `2025-05-20T10:00+02:00`, con el desfase respecto de UTC."
        },
        "dayOrMoment": {
          "what": "`{value}` no es una fecha que pueda leerse.",
          "why": "Escrita de otro modo, una fecha puede prestarse a confusión entre día y mes.",
          "mend": "Escriba el día como `2024-08-11`, el mes como `2024-08`, el año como `2024`, o un momento como `2024-08-11T21:14+01:00`."
        },
        "duration": {
          "what": "`{value}` no es una duración que pueda leerse.",
          "why": "Las penas se comparan con los umbrales de los tratados.",
          "mend": "Escriba 15 años como `P15Y`, cuatro meses como `P4M`, un año y seis meses como `P1Y6M`."
        },
        "stateCode": {
          "what": "`{value}` no es un código de Estado.",
          "why": "Los Estados se indican con las dos mayúsculas de ISO 3166, para que su nombre pueda imprimirse en cualquier idioma.",
          "mend": "Escriba dos mayúsculas, por ejemplo `TN` para Túnez."
        },
        "languageTag": {
          "what": "`{value}` no es un código de idioma.",
          "why": "Los idiomas se indican con sus códigos cortos, para poder compararlos con los idiomas aceptados.",
          "mend": "Escriba un código como `fr`, `ar` o `pt-BR`."
        },
        "currencyCode": {
          "what": "`{value}` no es un código de moneda.",
          "why": "Los importes solo son comparables con una moneda clara.",
          "mend": "Escriba las tres mayúsculas de ISO 4217, por ejemplo `EUR`."
        },
        "form": {
          "what": "`{value}` no tiene la forma que admite este campo.",
          "why": "El valor queda fuera de las comprobaciones y de la carta.",
          "mend": "Vea el ejemplo en la ayuda del campo."
        },
        "minimum": {
          "what": "El valor `{value}` es demasiado pequeño; el mínimo es {limit}.",
          "why": "El valor queda fuera de las comprobaciones y de la carta.",
          "mend": "Escriba {limit} o más."
        },
        "maximum": {
          "what": "El valor `{value}` es demasiado grande; el máximo es {limit}.",
          "why": "El valor queda fuera de las comprobaciones y de la carta.",
          "mend": "Escriba {limit} o menos."
        },
        "durationOrWord": {
          "what": "`{value}` no es una duración que pueda leerse.",
          "why": "Las penas se comparan con los umbrales de los tratados.",
          "mend": "Escriba 15 años como `P15Y`, cuatro meses como `P4M`, un año y seis meses como `P1Y6M`; o una de estas palabras: {allowed}."
        },
        "treaty": {
          "what": "Rogatory sabe quién es parte en `{value}`, pero no lo que ese tratado exige de una solicitud.",
          "why": "Como mero identificador queda fuera de las comprobaciones y de la carta.",
          "mend": "Escríbalo como una entrada con `instrument: bilateral`, `title: {title}`, la `date` del tratado y los `articles` invocados; entonces se imprime y se comprueba."
        }
      },
      "fixes": {
        "asBilateral": "Escribirlo como `bilateral`, con su título"
      }
    },
    "ip-timestamp": {
      "title": "Dirección IP sin hora exacta",
      "messages": {
        "noTime": {
          "what": "La dirección IP {address} figura aquí sin la hora en que se usó.",
          "why": "Los proveedores dan una dirección a un cliente tras otro; sin la hora nadie puede decir de quién era (compárese {cited}).",
          "mend": "Añada fecha, hora y desfase respecto de UTC, como 2024-08-10T21:14:05+01:00, en `at` o junto a la dirección."
        },
        "noOffset": {
          "what": "La hora en que se usó la dirección IP {address} no tiene desfase respecto de UTC.",
          "why": "Un error de una hora señala a otro cliente (compárese {cited}).",
          "mend": "Añada el desfase del reloj que se leyó, como +01:00, o Z para UTC."
        },
        "noPort": {
          "what": "La dirección IP {address} se indica sin el puerto de origen.",
          "why": "Cuando muchos clientes comparten una dirección, solo el puerto los distingue.",
          "mend": "Añada `port` si el registro lo tiene."
        },
        "noDay": {
          "what": "{address} se da sin fecha.",
          "why": "Un nombre de dominio es hoy de uno y mañana de otro; el registro responde por el día de su respuesta.",
          "mend": "Diga en `at` qué día se utilizaba."
        }
      }
    },
    "jargon": {
      "title": "Una palabra que solo conocen los colegas",
      "messages": {
        "word": {
          "what": "«{word}» es una palabra de un solo sistema jurídico y no se explica.",
          "why": "La carta se traduce y la lee alguien que nunca la ha oído; lo que no puede buscarse se adivina.",
          "mend": "Diga con palabras sencillas qué se quiere decir, o explique la palabra donde aparece por primera vez."
        }
      }
    },
    "judgment-not-enforceable": {
      "title": "No se dice que la sentencia sea ejecutable",
      "messages": {
        "missing": {
          "what": "La solicitud no dice que la sentencia sea ejecutable.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Una sentencia que no puede ejecutarse en el Estado requirente no justifica una entrega para cumplirla.",
          "mend": "Si ya puede ejecutarse, escriba `enforceable: true` en `extradition.judgment`; si no, reconsidere la situación."
        },
        "denied": {
          "what": "La situación indica que la persona está condenada y debe cumplir una pena, pero de la sentencia se dice que no es ejecutable.",
          "why": "Lo que se exige es una sentencia inmediatamente ejecutable; véase {cited}.",
          "mend": "Si cabe recurso y la persona ha de ser juzgada de nuevo, escriba `status: accused` y adjunte la orden; si la sentencia ya es ejecutable, corrija `extradition.judgment.enforceable`."
        }
      },
      "fixes": {
        "state": "Declarar que la sentencia es ejecutable"
      }
    },
    "jurisdiction-missing": {
      "title": "No se justifica la jurisdicción sobre hechos cometidos en el extranjero",
      "messages": {
        "missing": {
          "what": "La solicitud no dice por qué es competente el Estado requirente.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Todo lo que se relata ocurrió fuera del Estado requirente. Compárese {cited}.}}",
          "mend": "Nombre en `extradition.jurisdiction` la disposición y el vínculo: efecto en el territorio, nacionalidad, pabellón, tratado."
        }
      }
    },
    "kind-in-wrong-file": {
      "code": "SH-08",
      "title": "El nombre del archivo es de otra clase de solicitud",
      "messages": {
        "wrong": {
          "what": "El nombre del archivo termina en `{found}`, pero el borrador es de la clase `{kind}`.",
          "why": "Los editores y herramientas eligen la ayuda y el esquema por el nombre del archivo.",
          "mend": "Cambie el nombre del archivo para que termine en `{wanted}`."
        }
      }
    },
    "label-only": {
      "title": "Doble incriminación argumentada solo por el nombre",
      "messages": {
        "offence": {
          "what": "El texto sobre la doble incriminación ({item}) nombra el delito y no dice nada de lo que se hizo.",
          "why": "Que una conducta sea delito en ambos Estados se juzga por la conducta, no por su nombre en una u otra ley (compárese {cited}).",
          "mend": "Diga con palabras sencillas lo que hizo la persona, o enumere los elementos en `elements` con los hechos que los muestran."
        },
        "measure": {
          "what": "El texto de «{item}» sobre la doble incriminación nombra el delito y no dice nada de lo que se hizo.",
          "why": "Que una conducta sea delito en ambos Estados se juzga por la conducta, no por su nombre en una u otra ley (compárese {cited}).",
          "mend": "Diga con palabras sencillas lo que se hizo, o arguméntelo con el delito, elemento por elemento."
        }
      }
    },
    "language-drift": {
      "title": "Un párrafo ha quedado en otra lengua",
      "messages": {
        "other": {
          "what": "La lengua de este párrafo es: {language}; el resto del borrador está en: {main}.",
          "why": "Un traductor trabaja desde una lengua; lo que queda de otra no se traduce, o se pasa por alto.",
          "mend": "Tradúzcalo, o póngalo entre comillas si se cita a propósito."
        }
      }
    },
    "limitation-missing": {
      "title": "No se aborda la prescripción",
      "messages": {
        "missing": {
          "what": "La solicitud no dice si este delito ha prescrito: {item}.",
          "why": "{asked, select, yes {Importa según {cited}.} other {Importa en el derecho de la mayoría de los Estados; compárese {cited}.}} El Estado requerido debe poder ver que el delito aún puede perseguirse, o la pena aún ejecutarse.",
          "mend": "Nombre la disposición en `limitation.provision` y diga en `limitation.statement` por qué no ha vencido el plazo: su duración, cuándo empezó, qué lo interrumpió."
        }
      }
    },
    "location-missing": {
      "title": "Falta el paradero",
      "messages": {
        "missing": {
          "what": "Nada dice dónde está o vive {named, select, yes {{item}} other {una persona afectada}}.",
          "why": "{asked, select, yes {En lo posible, se exige en {cited}.} other {Ayuda al Estado requerido a actuar.}}",
          "mend": "Añada `location` o `address` a la persona; si no se sabe, diga por qué en `location.unknown`."
        },
        "sought": {
          "what": "Nada dice dónde se cree que está {named, select, yes {{item}} other {la persona reclamada}}.",
          "why": "{asked, select, yes {En lo posible, se exige en {cited}.} other {Ayuda al Estado requerido a actuar.}}",
          "mend": "Añada `extradition.location`; si no se sabe, diga por qué en `extradition.location.unknown`."
        }
      }
    },
    "long-facts-without-summary": {
      "title": "Hechos extensos sin versión breve",
      "messages": {
        "missing": {
          "what": "La relación de los hechos tiene {words, number} palabras, y nada cuenta el caso en unas frases.",
          "why": "Quien abre la solicitud decide en minutos a quién se confía.",
          "mend": "Escriba tres o cuatro frases en `facts.inBrief`; la carta las imprime primero."
        }
      }
    },
    "matter-not-criminal": {
      "title": "El asunto no es penal",
      "messages": {
        "assistance": {
          "what": "El procedimiento es {type, select, civil {civil} family {de familia} other {administrativo}}.",
          "why": "{cites, select, yes {Según {cited}, la asistencia se presta en materia penal.} other {La asistencia judicial penal no se presta para tales procedimientos.}}",
          "mend": "{wider, select, yes {Compruebe que la base elegida sirve para tales procedimientos, y nombre el artículo.} other {Corrija `proceedings.type` si el caso es penal; si no, use la vía prevista para tales asuntos.}}"
        },
        "extradition": {
          "what": "El procedimiento es {type, select, civil {civil} family {de familia} other {administrativo}}.",
          "why": "La extradición se concede para el enjuiciamiento o para la ejecución de una pena, y para nada más.",
          "mend": "Corrija `proceedings.type` si el caso es penal; si no, no hay nada que pedir."
        },
        "administrativeOffence": {
          "what": "El procedimiento se refiere a una infracción administrativa.",
          "why": "{cites, select, yes {Según {cited}, la asistencia se presta por delitos.} other {Del tratado depende que se preste asistencia por tales infracciones.}}",
          "mend": "Base la solicitud en un instrumento que sirva para tales infracciones, o corrija `proceedings.type`."
        }
      }
    },
    "measures-missing": {
      "title": "No se pide nada",
      "messages": {
        "missing": {
          "what": "La solicitud no dice qué se pide hacer al Estado requerido.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin ello no hay nada que ejecutar.",
          "mend": "Añada una entrada en `measures` por cada tipo de asistencia, como `type: bankRecords` o `type: statement`."
        }
      }
    },
    "method-not-result": {
      "title": "Se prescribe un medio de un solo derecho, no el resultado",
      "messages": {
        "institution": {
          "what": "«{item}» pide «{word}» y no dice qué debe resultar de ello.",
          "why": "La solicitud se ejecuta según el derecho del Estado requerido (compárese {cited}), que puede no conocer tal cosa, u otra con ese nombre.",
          "mend": "Diga en `desiredResult` qué se necesita al final, por ejemplo copias certificadas que puedan leerse en el juicio, y deje el camino al Estado requerido."
        }
      }
    },
    "migrant-as-suspect": {
      "title": "Se trata como sospechoso a un migrante objeto de tráfico",
      "messages": {
        "alleged": {
          "what": "Según este borrador, {item} es un migrante objeto de tráfico, y se le imputa «{offence}» sin ningún acto más allá de haber sido transportado.",
          "why": "Los migrantes no incurren en responsabilidad por haber sido objeto del tráfico ({cited}); lo que hayan hecho además puede seguir siendo delito según el derecho interno.",
          "mend": "Quite a la persona de `committedBy`, o diga en los hechos o en `participation` qué hizo: patroneó, guió, cobró, falsificó."
        },
        "sought": {
          "what": "Según este borrador, la persona reclamada, {item}, es un migrante objeto de tráfico, y solo se le imputa el tráfico.",
          "why": "Los migrantes no incurren en responsabilidad por haber sido objeto del tráfico ({cited}); pedir su entrega solo por eso invita a la denegación.",
          "mend": "Indique el acto u otro delito por el que se reclama a la persona, o retire la solicitud; como testigo puede ser oída mediante asistencia judicial."
        },
        "heard": {
          "what": "«{measure}»: {item}, migrante objeto de tráfico según este borrador, sería oído como sospechoso cuando solo se trata del tráfico.",
          "why": "Los migrantes no incurren en responsabilidad por haber sido objeto del tráfico ({cited}). Oídos como sospechosos, los mejores testigos del caso callan.",
          "mend": "Pida que se le oiga como testigo, o diga qué hizo la persona más allá de ser transportada."
        },
        "role": {
          "what": "{item} figura entre quienes responden del tráfico, y el borrador solo dice que la persona fue transportada.",
          "why": "Los migrantes no incurren en responsabilidad por haber sido objeto del tráfico ({cited}); lo que hayan hecho además puede seguir siendo delito según el derecho interno.",
          "mend": "Dé a la persona el papel `smuggledMigrant`, `witness` o `victim`, o diga en `participation` qué hizo: patroneó, guió, cobró, falsificó."
        }
      },
      "fixes": {
        "remove": "No imputar este delito a la persona",
        "asWitness": "Oír a la persona como testigo",
        "asMigrant": "Dar a la persona el papel de migrante objeto de tráfico"
      }
    },
    "misread-without-quotes": {
      "title": "Otros programas leerían esto como otra cosa",
      "messages": {
        "yesOrNo": {
          "what": "`{written}` sin comillas se lee aquí como texto, pero otros programas que leen YAML lo toman por un sí o un no.",
          "why": "Verían en su lugar verdadero o falso.",
          "mend": "Póngalo entre comillas rectas."
        },
        "nothing": {
          "what": "`{written}` sin comillas se lee aquí como texto, pero otros programas que leen YAML lo toman por nada.",
          "why": "Verían en su lugar un campo vacío.",
          "mend": "Póngalo entre comillas rectas."
        },
        "number": {
          "what": "`{written}` sin comillas se lee aquí como texto, pero otros programas que leen YAML lo toman por un número.",
          "why": "Verían otro número, o perderían sus ceros o signos.",
          "mend": "Póngalo entre comillas rectas."
        }
      }
    },
    "missing-key": {
      "code": "SH-04",
      "title": "Aquí hace falta una clave",
      "messages": {
        "missing": {
          "what": "Falta aquí la clave `{key}`.",
          "why": "Sin ella esta entrada no puede distinguirse de otras, ni puede remitirse a ella.",
          "mend": "Añada `{key}`."
        }
      }
    },
    "mixed-addressees": {
      "title": "Una parte de la solicitud concierne a otro Estado",
      "messages": {
        "account": {
          "what": "La cuenta {item} se lleva en otro Estado ({state}), y no en el Estado requerido ({requested}).",
          "why": "Un Estado solo actúa en su territorio: esta parte quedaría sin ejecutar.",
          "mend": "Diríjase a ese Estado con una solicitud propia, o diga en `basisForBelief` por qué los documentos están aquí."
        },
        "asset": {
          "what": "Este bien está en otro Estado ({state}), y no en el Estado requerido ({requested}): {item}.",
          "why": "Un Estado solo actúa en su territorio: esta parte quedaría sin ejecutar.",
          "mend": "Diríjase a ese Estado con una solicitud propia, corrija la `location` del bien, o diga en `basisForBelief` por qué está aquí."
        },
        "person": {
          "what": "De {item} solo se conoce una dirección en otro Estado ({state}), y no en el Estado requerido ({requested}).",
          "why": "Un Estado solo actúa en su territorio: esta parte quedaría sin ejecutar.",
          "mend": "Diríjase a ese Estado con una solicitud propia, o dé la `location` de la persona en el Estado requerido."
        }
      }
    },
    "name-variants": {
      "title": "Una persona tiene dos grafías, o un alias que no figura",
      "messages": {
        "spelling": {
          "what": "«{written}» no es como se escribe {item} en este borrador.",
          "why": "Dos grafías hacen dos personas: un registro se busca por una de ellas, y un tribunal pregunta cuál es la correcta.",
          "mend": "Corrija la grafía, o póngala en `aliases` si así figura en un documento."
        },
        "alias": {
          "what": "El texto llama también a {item} «{written}», y el nombre no figura en `aliases`.",
          "why": "Los documentos y registros del Estado requerido pueden conocer a la persona solo por ese nombre.",
          "mend": "Póngalo en `aliases`."
        }
      },
      "fixes": {
        "correct": "Escribir {name}",
        "list": "Poner «{name}» como alias"
      },
      "related": {
        "person": "{item} se nombra aquí."
      }
    },
    "national-of-requested-state": {
      "title": "La persona reclamada es nacional del Estado requerido",
      "messages": {
        "missing": {
          "what": "Esta persona es nacional del Estado requerido ({state}), y la solicitud no dice qué se ofrece o se pide si la entrega se deniega por ello: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Compárese {cited}.}} Muchos Estados no extraditan a sus nacionales: enjuician a petición, entregan con condición de devolución o ejecutan la pena.",
          "mend": "Diga en `extradition.nationality` cuál de esas vías se ofrece o se pide."
        }
      }
    },
    "nationality-missing": {
      "title": "Falta la nacionalidad",
      "messages": {
        "missing": {
          "what": "No se indica la nacionalidad de {named, select, yes {{item}} other {una persona afectada}}.",
          "why": "{asked, select, yes {En lo posible, se exige en {cited}.} other {Es útil en la práctica; compárese {cited}.}} Ayuda a identificar a la persona, y pueden regir reglas especiales para los nacionales del Estado requerido.",
          "mend": "Añada `nationalities` en códigos ISO, por ejemplo `[TN]`; si no se sabe, diga por qué en `nationalities.unknown`."
        }
      }
    },
    "no-basis": {
      "title": "Sin base jurídica",
      "messages": {
        "missing": {
          "what": "La solicitud no indica ningún tratado, ley o garantía en que se base.",
          "why": "El Estado requerido no puede saber qué reglas rigen la solicitud ni si puede ejecutarla; compárese {cited}.",
          "mend": "Enumere los instrumentos en `legalBases`, como `[untoc]`. Sin tratado, escriba allí `reciprocity` o `domestic-law`, con la garantía o la disposición."
        },
        "standardsOnly": {
          "what": "La solicitud solo indica textos de referencia: ningún tratado, ley o garantía en que se base.",
          "why": "Un texto de referencia aconseja a quien redacta y no obliga a ningún Estado; compárese {cited}.",
          "mend": "Enumere en `legalBases` lo que obliga al Estado requerido. Sin tratado, escriba allí `reciprocity` o `domestic-law`, con la garantía o la disposición."
        }
      },
      "fixes": {
        "reciprocity": "Basar la solicitud en la reciprocidad, que ya garantiza"
      }
    },
    "no-contact": {
      "title": "Nadie a quien llamar",
      "messages": {
        "missing": {
          "what": "La solicitud no nombra ninguna persona de contacto.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Las autoridades centrales piden una.}} Una pregunta que se resuelve con una llamada cuesta, si no, meses.",
          "mend": "Añada `requesting.contact` con `name`, `phone` o `email`, `timeZone` y `languages`."
        },
        "unreachable": {
          "what": "La persona de contacto no puede localizarse por lo que dice la solicitud: faltan {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Las autoridades centrales lo piden.}} Una pregunta que se resuelve con una llamada cuesta, si no, meses.",
          "mend": "Añádalos en `requesting.contact`; de `phone` y `email` basta uno."
        },
        "incomplete": {
          "what": "A la persona de contacto le falta: {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Las autoridades centrales lo piden.}} La otra parte debe saber a quién preguntar, a qué hora y en qué idioma.",
          "mend": "Añada lo que falta en `requesting.contact`: el huso horario como `Europe/Rome`, los idiomas como códigos, por ejemplo `[it, en]`."
        }
      }
    },
    "no-law-text": {
      "title": "Falta el texto de la ley",
      "messages": {
        "missing": {
          "what": "No se da el texto de la ley para {named, select, yes {el delito «{item}»} other {un delito}}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Algunos Estados y tratados lo exigen; compárese {cited}.}} El Estado requerido tiene que ver por sí mismo qué castiga su ley.",
          "mend": "Adjunte el texto como anexo con `kind: law` y nombre su identificador en `text`, o cite el texto en `lawText`."
        },
        "unassigned": {
          "what": "Ningún texto de ley adjunto está asignado a {named, select, yes {el delito «{item}»} other {un delito}}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Algunos Estados y tratados exigen el texto; compárese {cited}.}} El lector no puede saber dónde está su texto.",
          "mend": "Si un anexo lo contiene, nómbrelo en `text`; si no, adjunte el texto, o cítelo en `lawText`."
        }
      },
      "fixes": {
        "assign": "Asignar el anexo «{annex}» a este delito"
      }
    },
    "no-nexus": {
      "title": "Sin vínculo entre la medida y el caso",
      "messages": {
        "missing": {
          "what": "{named, select, yes {«{item}»} other {Esta medida}} no dice qué tiene que ver con el caso.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin el vínculo, la medida se lee como una búsqueda de lo que aparezca, y se deniega o se cuestiona.",
          "mend": "Añada `nexus`: qué se espera que muestre esta prueba o actuación, y a qué persona, hecho o cuenta del relato se refiere. Lo mejor son las remisiones por identificador, entre llaves: la carta imprime entonces el nombre."
        },
        "unlinked": {
          "what": "El vínculo indicado para «{item}» no nombra nada de los hechos: ni persona, ni hecho, ni cuenta, ni fecha, ni lugar.",
          "why": "Un vínculo que valdría para cualquier caso no muestra nada al Estado requerido sobre este.",
          "mend": "Nombre la persona, el hecho, la cuenta, la fecha o el lugar del relato a que se refiere esta medida, preferiblemente con una remisión a su identificador entre llaves."
        }
      }
    },
    "no-penalty": {
      "title": "Falta la pena máxima",
      "messages": {
        "missing": {
          "what": "No se indica la pena máxima para {named, select, yes {el delito «{item}»} other {un delito}}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} En el máximo se lee si el caso es lo bastante grave para el tratado, o para la medida.",
          "mend": "Añada `penalty.max` como duración, como `P15Y` para quince años, o `life`; si la ley solo prevé multa, escriba `penalty.fine`."
        }
      }
    },
    "no-period": {
      "title": "Sin período",
      "messages": {
        "missing": {
          "what": "{named, select, yes {«{item}»} other {Esta medida}} pide documentos o datos sin decir de cuándo a cuándo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin ambos extremos la solicitud es demasiado amplia: los custodios de los documentos no pueden buscar, y los tribunales deniegan la orden.",
          "mend": "Indique `period.from` y `period.to`; si van mucho más allá de los hechos, diga por qué en `period.justification`."
        },
        "operation": {
          "what": "«{item}» se pide sin decir de cuándo a cuándo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Ninguna autoridad ordena ni vigila algo que no tiene principio ni fin.",
          "mend": "Indique `period.from` y `period.to`."
        },
        "team": {
          "what": "La solicitud no dice por cuánto tiempo ha de crearse el equipo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un equipo se crea por un período limitado, que puede prorrogarse.",
          "mend": "Indique `period.from` y `period.to`."
        }
      }
    },
    "no-preservation-intent": {
      "title": "Conservación sin intención de darle curso, o sin tiempo para ello",
      "messages": {
        "missing": {
          "what": "La solicitud de conservación no dice que seguirá una solicitud de revelación.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Los datos solo se conservan para que puedan pedirse.",
          "mend": "Escriba `intentToRequest: true` y el día previsto en `followUpDate`."
        },
        "followUpDate": {
          "what": "La solicitud de conservación no dice en qué fecha seguirá la solicitud de revelación.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Las Partes en el Convenio de Budapest guardan los datos conservados al menos 60 días ({cited}); lo que llega después puede no encontrar nada.}} La otra parte planifica por ese día.",
          "mend": "Escriba en `followUpDate` un día dentro de los 60 siguientes a la fecha de esta solicitud."
        },
        "late": {
          "what": "La solicitud de revelación está prevista para el {planned}, más de 60 días después de la fecha de esta.",
          "why": "Incluso donde se aplica {cited}, solo son seguros 60 días de conservación; después del {until} los datos pueden haber desaparecido.",
          "mend": "Prevea la solicitud de revelación para el {until} a más tardar, o diga en la solicitud que se pedirá una prórroga antes de ese día."
        }
      },
      "fixes": {
        "intend": "Declarar que seguirá una solicitud de revelación"
      }
    },
    "no-preservation": {
      "title": "Datos almacenados que no se conservaron",
      "messages": {
        "missing": {
          "what": "Nada muestra que estos datos se conservaran antes{named, select, yes {: {item}} other {}}.",
          "why": "Tales datos se borran mientras viaja la solicitud, y lo que se apartó solo se encuentra por su referencia; compárese {cited}.",
          "mend": "Dé la referencia en `preservationReference`, pida la conservación ahora, o diga en `notPreservedReason` por qué no la hubo."
        }
      }
    },
    "no-provision": {
      "title": "Delito sin su disposición",
      "messages": {
        "missing": {
          "what": "{named, select, yes {El delito «{item}»} other {Un delito}} se indica sin la disposición legal que lo define.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El nombre de un delito significa cosas distintas en distintas leyes; la disposición no.",
          "mend": "Añada `provision`: la ley, el artículo y, cuando importe, el apartado."
        }
      }
    },
    "no-territorial-link": {
      "title": "Nada dice por qué la medida se pide a este Estado",
      "messages": {
        "missing": {
          "what": "{named, select, yes {«{item}»} other {Esta medida}} no dice por qué lo buscado estaría en el Estado requerido.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido actúa donde hay razón para creer que la prueba, la cosa o la persona está allí.",
          "mend": "Indique el lugar en `location`, o diga en `basisForBelief` qué le hace creer que está allí."
        },
        "elsewhere": {
          "what": "El lugar indicado para {named, select, yes {«{item}»} other {esta medida}} no está en el Estado requerido.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Compárese {cited}.}} El Estado requerido solo puede actuar en su propio territorio.",
          "mend": "Corrija `location.state`, dirija la solicitud al Estado donde está el lugar, o diga en `basisForBelief` qué hay en el Estado requerido."
        }
      }
    },
    "no-warrant": {
      "title": "No se adjunta ni orden ni sentencia",
      "messages": {
        "accused": {
          "what": "No se adjunta ni una orden de detención ni una resolución del mismo efecto.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal del Estado requerido decide sobre ese documento; sin él nadie puede ser entregado.",
          "mend": "Añada la orden o una copia certificada a `annexes` con `kind: warrant` y nombre su identificador en `extradition.warrant.annex`."
        },
        "convicted": {
          "what": "No se adjunta la sentencia en que se basa la solicitud.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal del Estado requerido decide sobre ese documento; sin él nadie puede ser entregado.",
          "mend": "Añada la sentencia o una copia certificada a `annexes` con `kind: judgment` y nombre su identificador en `extradition.judgment.annex`."
        },
        "convictedNotSentenced": {
          "what": "No se adjunta ni el documento de la condena ni una orden de detención.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal del Estado requerido decide sobre ese documento; sin él nadie puede ser entregado.",
          "mend": "Añada el documento de la condena o la orden a `annexes` y nombre su identificador en `extradition.judgment.annex` o `extradition.warrant.annex`."
        },
        "missing": {
          "what": "No se adjunta ni una orden de detención ni una sentencia.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal del Estado requerido decide sobre ese documento; sin él nadie puede ser entregado.",
          "mend": "Diga en `extradition.status` si la persona está acusada o condenada, añada la orden o la sentencia a `annexes`, y nombre su identificador en `extradition.warrant.annex` o `extradition.judgment.annex`."
        }
      }
    },
    "no-when-where": {
      "title": "Hechos sin tiempo ni lugar",
      "messages": {
        "both": {
          "what": "Los hechos no dicen ni cuándo ni dónde ocurrieron.",
          "why": "{extradition, select, yes {{chosen, select, yes {El tiempo y el lugar, con la mayor exactitud posible, se exigen en {cited}} other {Ningún instrumento elegido lo enumera, pero compárese {cited} sobre lo que se espera de una solicitud de extradición}}.} other {El Estado requerido busca el tiempo y el lugar para ver si la conducta es delito, quién puede juzgarla y si ha prescrito.}}",
          "mend": "Añada fechas y lugares a los hechos o al resumen, con la precisión que se conozca."
        },
        "when": {
          "what": "Los hechos no dicen cuándo ocurrieron.",
          "why": "{extradition, select, yes {{chosen, select, yes {El tiempo y el lugar, con la mayor exactitud posible, se exigen en {cited}} other {Ningún instrumento elegido lo enumera, pero compárese {cited} sobre lo que se espera de una solicitud de extradición}}.} other {El Estado requerido busca el tiempo y el lugar para ver si la conducta es delito, quién puede juzgarla y si ha prescrito.}}",
          "mend": "Añada fechas a los hechos o al resumen; un mes o un año es mejor que nada."
        },
        "where": {
          "what": "Los hechos no dicen dónde ocurrieron.",
          "why": "{extradition, select, yes {{chosen, select, yes {El tiempo y el lugar, con la mayor exactitud posible, se exigen en {cited}} other {Ningún instrumento elegido lo enumera, pero compárese {cited} sobre lo que se espera de una solicitud de extradición}}.} other {El Estado requerido busca el tiempo y el lugar para ver si la conducta es delito, quién puede juzgarla y si ha prescrito.}}",
          "mend": "Añada lugares a los hechos o al resumen; un Estado o una región es mejor que nada."
        }
      }
    },
    "not-a-request": {
      "code": "SY-11",
      "title": "El archivo no contiene ninguna solicitud",
      "messages": {
        "empty": {
          "what": "El archivo está vacío.",
          "why": "Todavía no hay ninguna solicitud en él.",
          "mend": "Empiece con las claves rogatory, kind y reference, o cree un borrador nuevo desde una plantilla."
        },
        "list": {
          "what": "El archivo contiene una lista donde se espera una solicitud.",
          "why": "Una solicitud se compone de claves con valores, como una línea que dice kind, dos puntos y mla.",
          "mend": "Quite los guiones o corchetes que rodean la solicitud, o abra el archivo correcto."
        },
        "scalar": {
          "what": "El archivo contiene texto simple donde se espera una solicitud.",
          "why": "Una solicitud se compone de claves con valores, como una línea que dice kind, dos puntos y mla.",
          "mend": "Escriba una clave, dos puntos y un espacio antes de cada valor, o abra el archivo correcto."
        }
      }
    },
    "not-party": {
      "title": "El instrumento no obliga a uno de los Estados",
      "messages": {
        "notYet": {
          "what": "Para {state} el tratado no entró en vigor hasta el {since}, y la solicitud es del {date}: {instrument}.",
          "why": "Una solicitud no puede basarse en un tratado que no obliga a ambos Estados en su fecha. Fuente: {own, select, yes {su paquete «{pack}», } other {}}{source}{dated, select, yes {, datos de {asOf}} other {, sin fecha}}{sure, select, yes {} other {, por verificar}}.",
          "mend": "Elija otra base, o compruebe la fecha de la solicitud; verifíquelo con el depositario."
        },
        "left": {
          "what": "Para {state} el tratado ya no está en vigor desde el {left}, y la solicitud es del {date}: {instrument}.",
          "why": "Una solicitud no puede basarse en un tratado que ya no obliga a ambos Estados. Fuente: {own, select, yes {su paquete «{pack}», } other {}}{source}{dated, select, yes {, datos de {asOf}} other {, sin fecha}}{sure, select, yes {} other {, por verificar}}.",
          "mend": "Elija otra base; verifique con el depositario si el tratado sigue aplicándose a solicitudes como esta."
        },
        "outside": {
          "what": "{state} no participa: {instrument}.",
          "why": "Una solicitud no puede basarse en un instrumento que no obliga a ambos Estados. Fuente: {own, select, yes {su paquete «{pack}», } other {}}{source}{dated, select, yes {, datos de {asOf}} other {, sin fecha}}{sure, select, yes {} other {, por verificar}}.",
          "mend": "Elija otra base. Si {state} ha pasado a participar, dígalo en un paquete propio."
        },
        "ofOthers": {
          "what": "Es un tratado entre {one} y {other}: {instrument}.",
          "why": "No obliga a ningún otro Estado, y la solicitud no es entre estos dos.",
          "mend": "Elija otra base, o compruebe los Estados de la solicitud."
        },
        "lawOfOther": {
          "what": "Es la ley de {state}, que no es el Estado {side, select, requesting {requirente} other {requerido}}: {instrument}.",
          "why": "{side, select, requesting {Solo rige las solicitudes que formula {state}.} other {Solo rige las solicitudes dirigidas a {state}.}}",
          "mend": "Elija otra base, o compruebe los Estados de la solicitud."
        },
        "notInForce": {
          "what": "No consta que esté en vigor: {instrument}.",
          "why": "Una solicitud no puede basarse en un tratado que no está en vigor entre ambos Estados, y los datos de esta versión no muestran ningún día de entrada en vigor.",
          "mend": "Consulte la página del depositario. Si ha entrado en vigor, dígalo en un paquete propio, con la fuente; si no, elija otra base."
        }
      }
    },
    "oath-unclear": {
      "title": "Juramento no precisado",
      "messages": {
        "missing": {
          "what": "La solicitud no dice si la persona debe ser oída bajo juramento o promesa.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Si no se dice nada, cada Estado sigue su costumbre, y la declaración puede no servir en su juicio.",
          "mend": "Ponga `oath.required` en true o false, y dé la `formula` si importan las palabras."
        }
      },
      "fixes": {
        "notNeeded": "Decir que no hace falta juramento",
        "needed": "Decir que hace falta juramento o promesa"
      }
    },
    "offence-not-in-decision": {
      "title": "Un delito que la orden o la sentencia no abarca",
      "messages": {
        "missing": {
          "what": "{decision, select, warrant {La orden no se expidió por} judgment {La sentencia no condena por} other {Ni la orden ni la sentencia abarca}} este delito: {item}.",
          "why": "El Estado requerido concede la entrega por lo que abarca la resolución, y la persona no puede ser juzgada por nada más.",
          "mend": "Haga ampliar la resolución y nombre el delito en sus `offences`, o retírelo de la solicitud."
        }
      },
      "related": {
        "listed": "Los delitos de esta resolución."
      }
    },
    "offences-missing": {
      "title": "Faltan los delitos",
      "messages": {
        "missing": {
          "what": "La solicitud no nombra ningún delito.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La asistencia se presta para perseguir delitos: de ellos dependen el ámbito del tratado, sus motivos de denegación y los límites de uso.",
          "mend": "Añada los delitos en `offences`, cada uno con `title`, `provision` y `penalty`."
        }
      }
    },
    "oral-request-incomplete": {
      "title": "Se confirma una solicitud verbal sin decir cuándo ni a quién se hizo",
      "messages": {
        "missing": {
          "what": "A la solicitud verbal que aquí se confirma le falta {lacking}.",
          "why": "Una solicitud verbal urgente se confirma sin demora por escrito; compárese {cited}. Sin la hora y el nombre nadie sabe qué se confirma.",
          "mend": "Añada {lacking} en `urgency.oralRequest`."
        }
      }
    },
    "other-routes-unmentioned": {
      "title": "No se mencionan otras vías",
      "messages": {
        "missing": {
          "what": "Todo lo que pide esta solicitud podría obtenerse por canales policiales, fuentes abiertas o del propio tenedor, y nada dice si se intentó.",
          "why": "Esas vías responden en días, y las autoridades centrales preguntan por qué no se usaron.",
          "mend": "Diga en `stepsTaken` qué se intentó, o por qué hace falta una respuesta formal."
        }
      }
    },
    "period-outside-facts": {
      "title": "El período va mucho más allá de los hechos",
      "messages": {
        "before": {
          "what": "El período de «{item}» empieza el {date}, más de {months} meses antes de la primera fecha de los hechos ({fact}).",
          "why": "El Estado requerido no puede ver por los hechos por qué se necesitan documentos de esa época, y puede considerar desproporcionada la solicitud.",
          "mend": "Acorte el período, añada los hechos que lo explican, o diga por qué en `justification`."
        },
        "after": {
          "what": "El período de «{item}» acaba el {date}, más de {months} meses después de la última fecha de los hechos ({fact}).",
          "why": "El Estado requerido no puede ver por los hechos por qué se necesitan documentos de esa época, y puede considerar desproporcionada la solicitud.",
          "mend": "Acorte el período, añada los hechos que lo explican, o diga por qué en `justification`."
        }
      },
      "related": {
        "first": "Esta es la primera fecha de los hechos.",
        "last": "Esta es la última fecha de los hechos."
      }
    },
    "person-sought-missing": {
      "title": "No se nombra a la persona reclamada",
      "messages": {
        "missing": {
          "what": "La solicitud no dice qué persona se reclama.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Escriba en `extradition.person` el identificador de la persona, como figura en `persons`."
        }
      },
      "fixes": {
        "name": "Designar a {person} como persona reclamada"
      }
    },
    "placeholder-left": {
      "title": "Quedó en el texto un hueco por rellenar",
      "messages": {
        "bracketed": {
          "what": "«{written}» está aún por rellenar.",
          "why": "Se imprimiría tal cual en la carta.",
          "mend": "Escriba lo que va aquí, o quítelo."
        },
        "word": {
          "what": "«{written}» está donde aún hay algo por rellenar.",
          "why": "Se imprimiría tal cual en la carta.",
          "mend": "Escriba lo que va aquí, o deje fuera el campo y diga bajo él por qué no se sabe."
        },
        "blank": {
          "what": "Se dejó un espacio en blanco por rellenar.",
          "why": "Se imprimiría tal cual en la carta.",
          "mend": "Escriba lo que va aquí, o quite el espacio en blanco."
        }
      }
    },
    "planned-date-past": {
      "title": "Una medida está prevista para un tiempo ya pasado",
      "messages": {
        "past": {
          "what": "«{item}» ha de ejecutarse hasta el {date}, que es anterior al {today}.",
          "why": "Lo que se pide ya no puede hacerse; el Estado requerido tendría que preguntar qué se quiere decir.",
          "mend": "Escriba los días que se quieren decir, o retire la medida."
        }
      }
    },
    "preservation-incomplete": {
      "title": "La solicitud de conservación está incompleta",
      "messages": {
        "identifiers": {
          "what": "Los datos que deben conservarse no se identifican por ninguna cuenta, número o dirección.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un proveedor solo puede congelar lo que puede encontrar, y la conservación se decide en cuestión de horas.",
          "mend": "Indique cada cuenta, número o dirección en `identifiers`, con la exactitud que se conozca; para una dirección IP añada la hora con su desfase respecto de UTC."
        },
        "relation": {
          "what": "La solicitud no dice qué relación tienen los datos que deben conservarse con el delito.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Diga en `relationToOffence` de qué datos se trata y qué tienen que ver con el delito, en unas frases."
        },
        "custodian": {
          "what": "La solicitud no dice quién tiene los datos que deben conservarse, ni dónde están.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El punto de contacto debe saber a quién dirigir la orden.",
          "mend": "Nombre al proveedor de servicios en `provider`, o diga en `custodian` todo lo que se sabe de quién tiene los datos."
        },
        "necessity": {
          "what": "La solicitud no dice por qué deben conservarse los datos.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Diga en `necessity` qué se perdería sin ello: cuánto tiempo guarda el proveedor los datos, o quién podría borrarlos."
        }
      }
    },
    "prior-request-unnamed": {
      "title": "No se identifica una solicitud anterior",
      "messages": {
        "followUp": {
          "what": "El texto se apoya en otra solicitud («{words}»), y ni él ni `related` dicen cuál.",
          "why": "La solicitud anterior tiene su propio expediente; sin su referencia, esta se trata como nueva y todo se pregunta otra vez.",
          "mend": "Añádala a `related` con su referencia y su fecha."
        },
        "provisionalArrest": {
          "what": "El texto habla de una detención preventiva, y `related` no nombra ninguna solicitud a ese fin.",
          "why": "El plazo en que esta solicitud debe llegar se cuenta en ese expediente.",
          "mend": "Añada la solicitud de detención preventiva, o la notificación, a `related` con su referencia y su fecha."
        },
        "withoutReference": {
          "what": "{type, select, preservation {Esta conservación} provisionalArrest {Esta solicitud de detención preventiva} other {Esta solicitud anterior}} no tiene ni referencia ni fecha.",
          "why": "Nadie puede encontrarla.",
          "mend": "Dé la referencia con la que allí se conoce, o la propia, y la fecha."
        }
      },
      "related": {
        "told": "La detención preventiva se relata aquí."
      }
    },
    "procedure-no-detail": {
      "title": "Un procedimiento particular sin detalle o motivo",
      "messages": {
        "missing": {
          "what": "La solicitud pide un procedimiento particular sin decir cómo debe practicarse: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un funcionario que no conoce su derecho no puede seguir un procedimiento por su nombre.",
          "mend": "Describa en `detail` quién hace qué, en qué orden, y qué debe mostrar el acta."
        },
        "reason": {
          "what": "La solicitud pide un procedimiento particular sin motivo: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un procedimiento ajeno al Estado requerido se sigue de mejor grado si se sabe qué regla de su derecho lo exige.",
          "mend": "Indique en `reason` la regla, y qué pasa con la prueba si no se sigue."
        },
        "certification": {
          "what": "La solicitud no dice si las copias deben certificarse, y en qué forma: {item}.",
          "why": "Algunos tratados exigen expresamente la forma de certificación, véase {cited}. Las copias en una forma que su tribunal no admite hay que pedirlas otra vez.",
          "mend": "Indique en `certification` la forma que exige su derecho, o que no hace falta ninguna."
        }
      }
    },
    "protected-name-in-served-document": {
      "title": "Un nombre protegido figura en un texto que otros leerán",
      "messages": {
        "served": {
          "what": "{item} debe ser protegido, y este nombre figura en un documento que se notifica a otra persona.",
          "why": "Quien recibe el documento conoce el nombre; eso no puede deshacerse.",
          "mend": "Quite el nombre del título y revise el propio documento, o use un nombre supuesto (`aliases`)."
        },
        "put": {
          "what": "{item} debe ser protegido, y este nombre figura en lo que se pregunta a otra persona en una declaración.",
          "why": "Quien declara y su defensa conocen el nombre; eso no puede deshacerse.",
          "mend": "Pregunte sin el nombre, o use un nombre supuesto (`aliases`)."
        }
      },
      "fixes": {
        "cover": "Escribir «{name}» en su lugar"
      }
    },
    "protection-not-addressed": {
      "title": "No se aborda la protección de una víctima, un testigo o un niño",
      "messages": {
        "child": {
          "what": "{item} {age, select, now {es menor de 18 años} other {figura aquí con su nombre y era menor de 18 años en el momento de los hechos}}, y nada se dice de la confidencialidad, la protección o el modo de contactar con un niño.",
          "why": "La intimidad del niño está protegida y el niño tiene necesidades especiales (compárese {cited}); el Estado requerido no puede atenderlas si no se le dice.",
          "mend": "Diga en `protection` qué se pide: quién puede conocer el nombre, por medio de quién se contacta con el niño, quién está presente en la declaración; o pida confidencialidad."
        },
        "trafficked": {
          "what": "{item} figura con su nombre como víctima de trata, y nada se dice de la confidencialidad ni de la protección.",
          "why": "La intimidad y la identidad de las víctimas de trata deben protegerse (compárese {cited}); una carta pasa por muchas manos.",
          "mend": "Diga en `protection` qué se pide, pida confidencialidad, o use un nombre supuesto y envíe la identidad en sobre sellado."
        },
        "atRisk": {
          "what": "El borrador cuenta que {item} tiene algo que temer, y no pide ninguna protección.",
          "why": "Los Estados protegen a los testigos, y a las víctimas que declaran, contra represalias e intimidación (compárese {cited}); el Estado requerido actúa según lo que se le pide.",
          "mend": "Diga en `protection` qué no debe decirse a quién, cómo puede contactarse con la persona, y por qué; o pida confidencialidad."
        },
        "migrant": {
          "what": "{item}, migrante objeto de tráfico, figura con su nombre, y nada se dice de la confidencialidad ni de la protección.",
          "why": "Los migrantes objeto de tráfico deben ser protegidos contra la violencia que ello acarree; quienes viven cerca del grupo, o cuya familia vive allí, pueden necesitarlo (compárese {cited}).",
          "mend": "Diga en `protection` qué se pide, o diga en `confidentiality` que no hace falta (`level: none`)."
        },
        "victim": {
          "what": "{item} figura con su nombre como víctima, y nada se dice de la confidencialidad ni de la protección.",
          "why": "Los Estados protegen a las víctimas, sobre todo si están amenazadas (compárese {cited}); si aquí es así, solo usted puede decirlo.",
          "mend": "Diga en `protection` qué se pide, o diga en `confidentiality` que no hace falta (`level: none`)."
        }
      },
      "fixes": {
        "ask": "Pedir confidencialidad"
      }
    },
    "provisional-arrest-incomplete": {
      "title": "La solicitud de detención provisional está incompleta",
      "messages": {
        "intention": {
          "what": "La solicitud no dice que seguirá una solicitud de extradición.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La detención provisional solo se concede como primer paso de una extradición.",
          "mend": "Escriba `fullRequestWillFollow: true` en `extradition.provisional`, y el día en `fullRequestBy`."
        },
        "decision": {
          "what": "La solicitud no identifica la orden o sentencia en que se basa.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El documento no tiene que adjuntarse aún, pero la solicitud debe decir que existe.",
          "mend": "Añada en `extradition.warrant` quién la expidió, cuándo, y su número; para una persona condenada, lo mismo en `extradition.judgment`."
        },
        "offence": {
          "what": "La solicitud no indica el delito con el tiempo y el lugar; falta: {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un juez que ha de ordenar la detención esta noche debe ver qué se hizo, cuándo y dónde.",
          "mend": "Añada el delito en `offences`, y en `facts.events` al menos un hecho con `date` y `place`."
        },
        "urgency": {
          "what": "La solicitud no dice por qué la detención no puede esperar a la solicitud de extradición.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La detención provisional es para casos urgentes; sin motivo el Estado requerido esperará el expediente completo.",
          "mend": "Diga en `extradition.provisional.urgency` qué se sabe de los movimientos de la persona y qué se perdería con la espera."
        },
        "location": {
          "what": "La solicitud no dice dónde se cree que está la persona.",
          "why": "Solo el Estado donde está la persona puede detenerla, y debe saber dónde buscar.",
          "mend": "Añada `extradition.location` con el Estado y todo lo que se sabe del lugar; si no se sabe nada, diga en `extradition.location.unknown` por qué la solicitud va a este Estado."
        },
        "elsewhere": {
          "what": "El lugar donde se cree que está la persona ({place}) no está en el Estado requerido ({requested}).",
          "why": "Solo el Estado donde está la persona puede detenerla.",
          "mend": "Corrija el lugar o el destinatario; si se espera que la persona viaje al Estado requerido ({requested}), dígalo en `extradition.provisional.urgency`."
        },
        "late": {
          "what": "La solicitud completa se anuncia para el {by}, más de 40 días después de la fecha de esta.",
          "why": "Según {cited} la detención provisional nunca excede de 40 días y puede terminar a los 18. Una persona detenida el día de la solicitud queda de nuevo en libertad el {limit} a más tardar.",
          "mend": "Prevea que la solicitud completa llegue el {limit} a más tardar o, mejor, dentro de los 18 días siguientes a la detención."
        }
      },
      "fixes": {
        "intend": "Declarar que seguirá la solicitud de extradición"
      },
      "related": {
        "requested": "La solicitud se dirige a este Estado."
      }
    },
    "purpose-missing": {
      "title": "Falta la finalidad",
      "messages": {
        "missing": {
          "what": "La solicitud no dice con qué finalidad se pide la asistencia.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin ella el Estado requerido no puede juzgar si la asistencia es necesaria, ni a qué uso se limita.",
          "mend": "Añada `purpose`: qué ha de probar la prueba, sobre quién, y para qué paso del procedimiento."
        }
      },
      "fixes": {
        "insert": "Insertar `purpose`"
      }
    },
    "question-unanswered": {
      "title": "Pregunta del Estado requerido sin respuesta",
      "messages": {
        "missing": {
          "what": "El borrador no responde a lo que este Estado ({state}) quiere saber: {question}",
          "why": "Lo pide {cited}.",
          "mend": "Escriba en `answers` de `requested` una entrada con `question: {id}` y la respuesta (`answer`); figura en la carta."
        }
      }
    },
    "questions-missing": {
      "title": "Sin preguntas ni temas",
      "messages": {
        "missing": {
          "what": "Se pide una audiencia sin preguntas ni temas: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera el texto de las preguntas; compárese {cited}.}} El funcionario que dirige la audiencia no conoce el expediente, y una declaración que yerra el tema debe pedirse otra vez.",
          "mend": "Enumere las preguntas en `questions`, o los temas en `topics` si no pueden preverse; una lista puede ser también un anexo con `kind: questions`."
        },
        "video": {
          "what": "Se pide una audiencia sin preguntas ni temas: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La persona, y el juez que asiste en el lugar de la audiencia, deben saber de qué tratará.",
          "mend": "Enumere los temas en `topics`, o las preguntas en `questions` si se conocen; una lista puede ser también un anexo con `kind: questions`."
        },
        "telephone": {
          "what": "Se pide una audiencia sin preguntas ni temas: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La persona debe saber de qué tratará la llamada.",
          "mend": "Enumere los temas en `topics`, o las preguntas en `questions`; una lista puede ser también un anexo con `kind: questions`."
        },
        "expert": {
          "what": "Se pide un dictamen pericial sin preguntas al perito: {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un perito responde a lo que se le pregunta, y a nada más.",
          "mend": "Enumere las preguntas en `questions`; una lista puede ser también un anexo con `kind: questions`."
        }
      }
    },
    "refusal-ground-open": {
      "title": "No se aborda un motivo de denegación",
      "messages": {
        "deathPenalty": {
          "what": "En este caso cabe la pena de muerte, y no se da ninguna garantía de que no se impondrá o no se ejecutará.",
          "why": "Es un motivo de denegación en muchos Estados; compárese {cited}. Una garantía que se pide después tarda meses.",
          "mend": "Obtenga la garantía de la autoridad que puede vincular a sus tribunales, ponga `undertakings.noDeathPenalty: true` y adjúntela."
        },
        "fiscal": {
          "what": "Este delito está marcado como fiscal, y nada dice por qué no es motivo de denegación: {item}.",
          "why": "Algunos Estados deniegan la asistencia y la extradición en materia fiscal; donde no pueden hacerlo solo porque el delito también entrañe cuestiones fiscales (compárese {cited}), la solicitud debería decir qué otra cosa es el delito.",
          "mend": "Diga en `ordinaryNature` qué se persigue además del tributo eludido."
        },
        "politicalOrMilitary": {
          "what": "Este delito está marcado como político o militar, y nada dice por qué no es motivo de denegación: {item}.",
          "why": "Compárese {cited}: por tales delitos pueden denegarse la asistencia y la extradición.",
          "mend": "Diga en `ordinaryNature` qué lo hace un delito común: los medios, las víctimas, qué sería sin el móvil."
        },
        "priorDecisions": {
          "what": "La solicitud no dice si la persona ya fue juzgada, absuelta o indultada por los mismos hechos.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Compárese {cited}.}} El Estado requerido debe examinar de oficio este motivo de denegación, y lo preguntará.",
          "mend": "Ponga `priorDecisions.none: true` si no se conoce ninguna decisión, o diga en `priorDecisions.statement` cuáles se conocen."
        },
        "lifeSentence": {
          "what": "Cabe una pena perpetua, y nada dice si se revisa y cuándo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Compárese {cited}.}} Los tribunales de muchos Estados se niegan a entregar a una persona a una prisión sin perspectiva alguna de liberación.",
          "mend": "Diga en `extradition.lifeSentenceReview` tras cuántos años, por quién y con qué criterios se revisa."
        }
      },
      "fixes": {
        "noDeathPenalty": "Comprometerse a que la pena de muerte no se imponga o no se ejecute",
        "noneKnown": "Decir que no se conoce ninguna decisión anterior"
      }
    },
    "remaining-sentence-missing": {
      "title": "La pena, o lo que queda de ella, no se indica o es demasiado corta",
      "messages": {
        "missing": {
          "what": "La solicitud no dice qué parte de la pena queda por cumplir.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido la contrasta con su mínimo y abona en ella la detención.",
          "mend": "Añada `extradition.sentence.remaining` como duración, por ejemplo `P2Y4M`, y muestre en `computation` lo que se abonó."
        },
        "imposed": {
          "what": "La solicitud no dice qué pena se impuso.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Algunos tratados, como el Convenio europeo de 1957, miden el mínimo por la pena impuesta.",
          "mend": "Añada `extradition.sentence.imposed` como duración, por ejemplo `P3Y`, o `life`."
        },
        "belowMinimum": {
          "what": "La pena impuesta, `{imposed}`, es más corta que {minimum, plural, one {# mes} other {# meses}}, el mínimo de {cited}.",
          "why": "Por debajo de ese mínimo no puede pedirse con esa base la extradición para ejecutar la pena.",
          "mend": "{otherBasis, select, yes {Compruebe la pena en la sentencia, sumando todas las que deben cumplirse; si es correcta, la otra base debe sostener la solicitud.} other {Compruebe la pena en la sentencia. Si deben cumplirse varias penas, indique su total; si no, base la solicitud en otra base.}}"
        },
        "shortRemainder": {
          "what": "De la pena solo quedan por cumplir `{remaining}`.",
          "why": "Los tratados que atienden al resto piden normalmente al menos {minimum, plural, one {# mes} other {# meses}}, algunos cuatro; compárese {cited}.",
          "mend": "Compruebe el mínimo en el tratado o la ley en que se basa la solicitud, y diga en `computation` cómo se contó el resto."
        }
      },
      "fixes": {
        "compute": "Insertar `{remaining}`, la pena impuesta menos el tiempo cumplido; compruébelo según la ley sobre abono de la detención"
      }
    },
    "requester-incomplete": {
      "title": "Autoridad requirente designada de forma incompleta",
      "messages": {
        "missing": {
          "what": "La autoridad que formula la solicitud no está designada por completo: {lacks, plural, one {falta} other {faltan}} {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera.}} El Estado requerido debe saber que la solicitud viene de una autoridad competente para el caso, y a quién responder.",
          "mend": "Dé a `requesting.authority` su `name` oficial completo y su `function`: lo que hace en el procedimiento, en palabras que entienda un lector de otro sistema jurídico."
        },
        "state": {
          "what": "La solicitud no dice qué Estado la formula.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Sin ello no puede ejecutarse ninguna solicitud.}}",
          "mend": "Escriba en `requesting.state` el código ISO de dos letras del Estado, por ejemplo `IT`."
        }
      }
    },
    "requester-not-competent": {
      "title": "La solicitud la hace la policía",
      "messages": {
        "police": {
          "what": "{sure, select, yes {La solicitud la hace un cuerpo policial} other {La autoridad que hace la solicitud parece ser un cuerpo policial}}{item, select, other {: {item}}}.",
          "why": "Las solicitudes van entre autoridades centrales o judiciales (compárese {cited}); una carta de la policía se trata como cooperación policial, y lo que trae a menudo no vale como prueba.",
          "mend": "Haga que presente la solicitud la fiscalía o el tribunal que dirige el caso, o indique en `transmittedBy` la autoridad por la que sale; la policía puede figurar como `conductingAuthority`."
        }
      }
    },
    "requirement-missing": {
      "title": "Un requisito no se cumple",
      "messages": {
        "missing": {
          "what": "{named, select, yes {Falta para «{item}»: {element}.} other {Falta en la solicitud: {element}.}}",
          "why": "{asked, select, yes {Se exige en {cited}.} other {{cites, select, yes {Compárese {cited}. } other {}}Es útil en la práctica, y el Estado requerido puede pedirlo.}}",
          "mend": "Añádalo aquí o, si no es posible, diga al Estado requerido por qué."
        }
      }
    },
    "return-without-basis": {
      "title": "Una restitución de activos sin su fundamento",
      "messages": {
        "missing": {
          "what": "La solicitud de restitución de activos no dice con qué fundamento han de restituirse.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Lo que debe mostrarse, y si la restitución se debe o solo se considera, depende del fundamento.",
          "mend": "Elija el fundamento en `basis`."
        },
        "judgment": {
          "what": "Con este fundamento la restitución se basa en una sentencia firme, y no se adjunta ninguna.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido puede renunciar a ella, y entonces hay que decirle por qué.",
          "mend": "Adjunte la sentencia y nombre el anexo en `judgment`, o diga en `waiver` por qué debería renunciarse a ella."
        },
        "ownership": {
          "what": "Con este fundamento debe acreditarse la propiedad anterior o el daño, y la solicitud no dice con qué.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Diga en `ownership` con qué documentos se acredita la propiedad, o qué decisión reconoce el daño."
        },
        "victims": {
          "what": "Con este fundamento los bienes van a los propietarios anteriores o a las víctimas, y la solicitud no nombra a ninguno.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Nómbrelos en `victims`, o diga en `distribution` cómo se los encuentra y se les paga."
        }
      }
    },
    "role-missing": {
      "title": "No se dice qué es una persona en el caso",
      "messages": {
        "missing": {
          "what": "El borrador no dice qué es {item} en el caso: sospechoso, testigo, víctima u otra cosa.",
          "why": "De ello depende qué puede pedirse a una persona y qué debe comunicársele; el Estado requerido no puede adivinarlo.",
          "mend": "Dé a la persona un papel (`role`)."
        },
        "alleged": {
          "what": "Se imputa un delito a {item}, y el borrador no dice qué es esa persona en el caso.",
          "why": "De ello depende qué puede pedirse a una persona y qué debe comunicársele; el Estado requerido no puede adivinarlo.",
          "mend": "Dé a la persona un papel (`role`): sospechoso, acusado o condenado."
        }
      },
      "fixes": {
        "suspect": "Poner a la persona como sospechosa"
      }
    },
    "scope-not-argued": {
      "title": "No se argumenta por qué la Convención abarca el caso",
      "messages": {
        "group": {
          "what": "La solicitud se basa en la Convención contra la Delincuencia Organizada Transnacional, y nada habla de un grupo delictivo organizado.",
          "why": "La Convención y sus Protocolos se aplican cuando interviene un grupo delictivo organizado; para la asistencia bastan motivos razonables para sospecharlo; véase {cited}.",
          "mend": "Diga en los hechos quiénes actuaron juntos, o arguméntelo punto por punto en `scope` de la base jurídica."
        },
        "points": {
          "what": "Los puntos de `scope` no muestran: {points}.",
          "why": "Todos juntos hacen un grupo delictivo organizado; véase {cited}.",
          "mend": "Nombre el hecho o las palabras que muestran cada uno, o arguméntelos con el delito del art. 5."
        },
        "transnational": {
          "what": "Los puntos de `scope` no dicen qué hace transnacional el delito.",
          "why": "Basta uno de los cuatro casos y, para la asistencia, motivos razonables para sospecharlo; véase {cited}.",
          "mend": "Añada el punto que convenga: cometido en varios Estados, preparado o dirigido en otro, por un grupo que actúa en varios, o con efectos en otro."
        }
      },
      "fixes": {
        "insert": "Insertar {count, plural, one {el punto} other {los # puntos}}, para rellenar"
      }
    },
    "search-not-bounded": {
      "title": "El registro no está acotado",
      "messages": {
        "place": {
          "what": "La solicitud no dice exactamente qué lugar debe registrarse.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Un juez solo puede autorizar el registro de un lugar determinado.",
          "mend": "Indique la dirección en `location`, o en `occupier` el identificador de una persona cuya dirección conste; si no se sabe, diga por qué y cómo puede encontrarse."
        },
        "items": {
          "what": "La solicitud no dice qué debe buscarse.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin una lista los agentes en el lugar no pueden saber qué llevarse y qué dejar.",
          "mend": "Enumere cada objeto o clase de objetos en `items`, tan acotado como permitan los hechos."
        },
        "grounds": {
          "what": "La solicitud no expone hechos que justifiquen el registro.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El tribunal del Estado requerido debe ver por sí mismo por qué se cree que los objetos están allí.",
          "mend": "Exponga en `grounds` los hechos que hacen probable que los objetos estén en ese lugar, y cómo se conoce cada uno."
        }
      }
    },
    "service-incomplete": {
      "title": "La solicitud de notificación está incompleta",
      "messages": {
        "addressee": {
          "what": "La solicitud no nombra a la persona que debe ser notificada.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Escriba el identificador de la persona en `addressee`, y su nombre en la entrada de `persons`."
        },
        "address": {
          "what": "No consta ninguna dirección en que pueda notificarse a {item}.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Una dirección errónea o ausente es la razón más frecuente por la que vuelven los documentos.",
          "mend": "Añada a la persona `address` con calle y ciudad, o diga en `address.unknown` por qué no se sabe y cómo podría encontrarse a la persona."
        },
        "documents": {
          "what": "No se indican los documentos que deben notificarse.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La autoridad que los notifica debe poder comprobar que tiene delante los documentos correctos.",
          "mend": "Enumere cada uno en `documents`, con `title`, o `annex` para el identificador del anexo."
        },
        "relationToCase": {
          "what": "La solicitud no dice qué tiene que ver con el caso la persona que debe ser notificada.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Forma, idioma y garantías difieren para un acusado, un testigo y una víctima.",
          "mend": "Dígalo en `relationToCase`, o dé a la persona un `role` como `accused` o `witness`."
        },
        "leadTime": {
          "what": "La audiencia del {hearing} tiene lugar menos de {days} días después de la fecha de la solicitud.",
          "why": "Según {cited}, un Estado puede declarar que una citación dirigida a un acusado debe llegarle hasta {days} días antes de la audiencia; aquí, esta no podría celebrarse antes del {earliest}.",
          "mend": "Compruebe las declaraciones del Estado requerido. Si pide ese plazo, aplace la audiencia prevista para {item}, o diga en `urgency.reason` por qué no puede aplazarse."
        },
        "specialForm": {
          "what": "Se pide una forma especial de notificación, y nada dice cuál.",
          "why": "Los documentos se notifican por simple entrega o en la forma de la ley del Estado requerido, salvo que la solicitud pida expresamente otra (compárese {cited}).",
          "mend": "Describa la forma en `specialForm`, y por qué es necesaria."
        },
        "allowances": {
          "what": "Se cita a un testigo o perito, y nada dice qué se paga por el viaje.",
          "why": "Quien es llamado al extranjero pregunta primero quién paga; el importe aproximado ayuda a la persona a acudir (compárese {cited}).",
          "mend": "Indique las indemnizaciones y los gastos, al menos con importes aproximados, y si se paga un anticipo."
        },
        "safeConduct": {
          "what": "Se cita a un testigo o perito, y nada dice que está a salvo de ser perseguido por hechos anteriores.",
          "why": "La protección resulta del tratado, y quien no la conoce no acude (compárese {cited}).",
          "mend": "Dígalo en `safeConductTerms`, o comprométase a ello para toda la solicitud."
        }
      }
    },
    "several-documents": {
      "code": "SY-05",
      "title": "Varios documentos en un archivo",
      "messages": {
        "secondDocument": {
          "what": "Aquí empieza un segundo documento.",
          "why": "Un archivo contiene una sola solicitud, así que solo se lee lo que está por encima de esta línea.",
          "mend": "Quite la línea de guiones, o pase lo que sigue a un archivo propio."
        }
      }
    },
    "shared": {
      "fixes": {
        "rename": "Cambiar el nombre a `{meant}`",
        "replace": "Sustituir por `{value}`",
        "replaceDay": "Sustituir por `{value}` ({day})",
        "quote": "Poner entre comillas rectas",
        "makeList": "Convertirlo en lista",
        "quoteText": "Poner todo el texto entre comillas rectas",
        "blankAfterColon": "Añadir el espacio después de los dos puntos",
        "blankAfterDash": "Añadir el espacio después del guion",
        "writeKind": "Convertirla en una solicitud de la clase `{kind}`",
        "writeType": "Escribir `type: {meant}` en una solicitud de la clase `{kind}`"
      }
    },
    "small-matter": {
      "title": "Un asunto menor sin indicar por qué es grave",
      "messages": {
        "missing": {
          "what": "El perjuicio es de {amount, number} {currency}, y nada dice qué otra cosa hace grave el caso.",
          "why": "{cites, select, yes {Según {cited}, los asuntos de poca importancia pueden rechazarse.} other {Algunos Estados rechazan los asuntos menores, o los dejan para el final.}}",
          "mend": "Diga en `proceedings.seriousness` qué le da peso: una serie, las víctimas, un grupo."
        }
      }
    },
    "stage-unclear": {
      "title": "La fase del procedimiento no está clara",
      "messages": {
        "missing": {
          "what": "La solicitud no dice en qué fase está el caso.",
          "why": "{asked, select, yes {La naturaleza de la investigación, el proceso o el juicio se exige en {cited}.} other {En la práctica se espera.}} De ello dependen los derechos de las personas afectadas, la urgencia y la forma de la prueba.",
          "mend": "Ponga `proceedings.stage` en `investigation`, `charged`, `trial`, `appeal` o `enforcement`; cuando haya acusación, añada `chargedOn` y `court`."
        },
        "bare": {
          "what": "Se dice que el caso está {stage, select, charged {en fase de acusación} trial {en juicio} appeal {en apelación} other {en fase de ejecución}}, pero no se indica ni el tribunal ni el día de la acusación.",
          "why": "El Estado requerido no puede comprobar una fase de la que no conoce ni tribunal ni fecha.",
          "mend": "Añada `proceedings.court` y `proceedings.chargedOn`."
        },
        "noCourt": {
          "what": "Se dice que el caso está {stage, select, charged {en fase de acusación} trial {en juicio} appeal {en apelación} other {en fase de ejecución}}, pero no se nombra el tribunal.",
          "why": "El Estado requerido pregunta ante qué tribunal se usará la prueba.",
          "mend": "Añada `proceedings.court`."
        },
        "noCharge": {
          "what": "Se dice que el caso está en fase de acusación, pero no se indica el día.",
          "why": "De ese día dependen los plazos y la situación del acusado.",
          "mend": "Añada `proceedings.chargedOn`."
        },
        "chargedAlready": {
          "what": "La fase es `investigation`, lo que significa que aún no hay acusación, pero se indica una acusación con fecha {date}.",
          "why": "El lector no puede saber si se trata de un sospechoso o de un acusado.",
          "mend": "Corrija `proceedings.stage`, o quite `chargedOn`; si solo algunas personas están acusadas, dígalo en el objeto y ponga la fase en `charged`."
        }
      },
      "related": {
        "chargedOn": "Aquí figura la fecha de una acusación."
      }
    },
    "stale-status": {
      "title": "Lo que se sabe de los tratados es antiguo",
      "messages": {
        "participation": {
          "what": "La indicación de que {count, plural, one {este tratado obliga} other {estos tratados obligan}} a ambos Estados {undated, select, none {data de hace más de doce meses} all {procede de una lista sin fecha} other {data de hace más de doce meses o procede de una lista sin fecha}}: {items}.",
          "why": "{sure, select, yes {} other {Lo que se sabe de {doubtful} se apoya en una sola lista, o en listas que difieren. }}Aquí no se conoce nada de lo ocurrido desde entonces, como una denuncia o una reserva.",
          "mend": "Consulte la lista del depositario antes de transmitir, y escriba en la `note` de la base qué día lo comprobó."
        },
        "unknown": {
          "what": "Aquí no se sabe si el tratado obliga a ambos Estados: {instrument}; no se sabe de: {state}.",
          "why": "Eso no prueba nada: se han visto listas oficiales que omiten partes. Pero una solicitud basada en un tratado que no obliga a ambos Estados se devuelve.",
          "mend": "Consulte la lista del depositario antes de transmitir, y escriba en la `note` de la base qué día lo comprobó."
        },
        "signatory": {
          "what": "{state} ha firmado el tratado, y aquí no se sabe si está obligado ({dated, select, yes {datos de {asOf}} other {lista sin fecha}}): {instrument}.",
          "why": "Una firma sola no obliga a nadie, y una solicitud basada en un tratado que no obliga a ambos Estados se devuelve.",
          "mend": "Consulte la lista del depositario antes de transmitir, y escriba en la `note` de la base qué día lo comprobó."
        },
        "languages": {
          "what": "La indicación de que {state} acepta estos idiomas según {instrument} {dated, select, yes {data de hace más de doce meses} other {procede de una lista sin fecha}}: {languages} ({source}, {dated, select, yes {{asOf}} other {sin fecha}}).",
          "why": "Los Estados cambian esas declaraciones, y una solicitud en un idioma que ya no se acepta espera una traducción.",
          "mend": "Pregunte a la autoridad central qué idiomas admite ahora, o consulte la página del depositario."
        }
      }
    },
    "stamp-missing": {
      "title": "Falta el sello",
      "messages": {
        "unsaid": {
          "what": "El borrador no indica que se estampe un sello junto a la firma.",
          "why": "Este Estado ({state}) lo pide: {cited}.",
          "mend": "Estámpelo en el documento y escriba `seal: stamp` o `seal: seal` en `signature`."
        },
        "none": {
          "what": "Según el borrador, no se estampa ningún sello junto a la firma.",
          "why": "Este Estado ({state}) lo pide: {cited}.",
          "mend": "Estámpelo en el documento y escriba `seal: stamp` o `seal: seal` en `signature`."
        }
      },
      "fixes": {
        "stamp": "Indicar que se estampa un sello oficial"
      }
    },
    "status-unclear": {
      "title": "No está claro si la persona está acusada o condenada",
      "messages": {
        "missing": {
          "what": "La solicitud no dice si la persona está acusada o condenada.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}Todo lo demás depende de ello: qué documentos adjuntar, si hay que indicar la pena, y para qué se pide la entrega.",
          "mend": "Escriba `accused`, `convicted` o `convictedNotSentenced` en `extradition.status`."
        },
        "accusedWithJudgment": {
          "what": "La situación dice que la persona está acusada, pero se indica una sentencia ejecutable.",
          "why": "El Estado requerido debe saber si la entrega es para un juicio o para una pena, porque las condiciones difieren.",
          "mend": "Si la sentencia es el fundamento de esta solicitud, escriba `status: convicted`. Si es otro caso, o uno que puede volver a juzgarse, dígalo en `facts.summary` y escriba `enforceable: false` o quite la sentencia."
        },
        "unsentencedWithSentence": {
          "what": "La situación dice que aún no se ha impuesto pena, pero se indica una pena.",
          "why": "El Estado requerido debe saber si la entrega es para imponer o para cumplir una pena, porque las condiciones difieren.",
          "mend": "Si la pena se ha impuesto, escriba `status: convicted`; si no, quite `sentence.imposed`."
        }
      },
      "related": {
        "judgment": "Aquí se dice que una sentencia es ejecutable.",
        "sentence": "Aquí se indica una pena."
      }
    },
    "step-out-of-order": {
      "title": "Un paso anterior lleva una fecha posterior",
      "messages": {
        "oral": {
          "what": "La solicitud verbal lleva fecha de {step}, posterior a esta solicitud de {date} que la confirma.",
          "why": "La solicitud verbal va primero y después se confirma por escrito ({cited}).",
          "mend": "Corrija una de las dos fechas."
        },
        "related": {
          "what": "La solicitud anterior lleva fecha de {step}, posterior a esta solicitud de {date}.",
          "why": "La otra parte no puede vincular una fecha posterior al escrito que la menciona.",
          "mend": "Corrija una de las dos fechas."
        },
        "arrest": {
          "what": "La persona fue detenida preventivamente el {step}, después de esta solicitud de {date}.",
          "why": "La detención preventiva precede a la solicitud de extradición; el plazo corre desde la detención.",
          "mend": "Corrija una de las dos fechas."
        }
      },
      "related": {
        "date": "Fecha de esta solicitud: {date}"
      }
    },
    "subject-missing": {
      "title": "Falta el objeto del procedimiento",
      "messages": {
        "missing": {
          "what": "La solicitud no dice de qué trata el procedimiento.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera.}} Las primeras líneas dicen al lector a qué despacho corresponde el caso.",
          "mend": "Añada `proceedings.subject`: de qué trata el caso, en una o dos frases."
        },
        "nature": {
          "what": "La solicitud no dice de qué naturaleza es el procedimiento.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera.}} La asistencia según estas reglas se presta en materia penal, así que el lector debe ver que el caso lo es.",
          "mend": "Indique `proceedings.type`; en la mayoría de los casos es `criminal`."
        }
      }
    },
    "summons-threatens-penalty": {
      "title": "Una amenaza en la citación de un testigo en el extranjero",
      "messages": {
        "found": {
          "what": "La citación habla de «{words}» para un testigo o perito que no comparece.",
          "why": "{cites, select, yes {A un testigo o perito que no atiende una citación notificada en el extranjero no se le puede castigar por ello ({cited}).} other {Según algunos tratados, como CoE 1959 (art. 8), a un testigo o perito que no atiende una citación notificada en el extranjero no se le puede castigar por ello.}} El Estado requerido puede devolverla.",
          "mend": "Haga notificar una citación sin amenaza, y diga aquí lo que de verdad se sigue."
        }
      }
    },
    "suppression-unclear": {
      "code": "SU-01",
      "title": "Una aceptación que no puede entenderse",
      "messages": {
        "no-rule": {
          "what": "Esta aceptación no nombra ninguna regla, así que no tiene efecto.",
          "why": "Una aceptación se refiere a ciertas observaciones, nunca a todas.",
          "mend": "Nombre la regla, como en `# rogatory-disable-next-line no-law-text -- why`, o en `rule` de la entrada en `suppressions`."
        },
        "unknown-directive": {
          "what": "Este comentario empieza como una aceptación, pero su primera palabra no se conoce, así que no tiene efecto.",
          "why": "Las palabras son `rogatory-disable-next-line` y `rogatory-disable-line`.",
          "mend": "Corrija la palabra, o empiece el comentario de otro modo si es una nota."
        }
      }
    },
    "suppression-without-reason": {
      "code": "SU-02",
      "title": "Una aceptación sin motivo",
      "messages": {
        "missing": {
          "what": "Esta aceptación de `{rules}` no da ningún motivo, así que no tiene efecto.",
          "why": "Quien firma la solicitud debe poder ver por qué se aceptó una observación.",
          "mend": "Añada el motivo tras dos guiones, como en `# rogatory-disable-next-line no-law-text -- why`, o en `reason` de la entrada en `suppressions`."
        }
      }
    },
    "suspect-heard-as-witness": {
      "title": "Un sospechoso oído como testigo",
      "messages": {
        "found": {
          "what": "{item} es {role, select, accused {acusado} other {sospechoso}} en este borrador y debe ser oído como testigo en «{measure}».",
          "why": "En muchos derechos un testigo debe hablar, mientras que un sospechoso puede callar y así se le dice; lo que se dice en una calidad equivocada puede perderse para el juicio.",
          "mend": "Haga oír a la persona en la calidad que tiene, o diga en `notices` de qué debe informársele."
        }
      },
      "fixes": {
        "capacity": "Oír a la persona como {role, select, accused {acusado} other {sospechoso}}"
      }
    },
    "syntax-error": {
      "code": "SY-01",
      "title": "El texto no puede leerse aquí",
      "messages": {
        "badIndent": {
          "what": "Esta línea tiene otra sangría que las líneas a las que pertenece.",
          "why": "Los espacios al principio de una línea dicen qué pertenece a qué, así que el texto siguiente puede leerse como parte de otra cosa.",
          "mend": "Dé a la línea tantos espacios delante como a sus vecinas del mismo nivel."
        },
        "tabIndent": {
          "what": "Esta línea está sangrada con un tabulador.",
          "why": "Los tabuladores se ven con distinto ancho en cada programa, así que no se permiten delante de una clave o un guion.",
          "mend": "Sustituya el tabulador por espacios, dos por nivel."
        },
        "wideBlank": {
          "what": "Un espacio no es aquí el de la barra espaciadora, sino uno especial, como un espacio de no separación.",
          "why": "Los procesadores de texto y las páginas web escriben tales espacios. Se parecen, pero YAML los toma por letras, así que puede leerse mal qué pertenece a qué.",
          "mend": "Borre aquí los espacios y escríbalos de nuevo con la barra espaciadora."
        },
        "unclosedQuote": {
          "what": "Se abrió una comilla y nunca se cerró.",
          "why": "Solo puede adivinarse dónde acaba el texto, así que este y lo que sigue pueden leerse mal.",
          "mend": "Añada la misma comilla al final del texto; si es un apóstrofo, ponga comillas dobles alrededor de todo el texto."
        },
        "unclosedBracket": {
          "what": "Una lista que empieza con un corchete de apertura no tiene el de cierre.",
          "why": "Solo puede adivinarse dónde acaba la lista, así que lo que sigue puede leerse mal.",
          "mend": "Añada el corchete de cierre ] tras el último elemento."
        },
        "unclosedBrace": {
          "what": "Un grupo que empieza con una llave de apertura no tiene la de cierre.",
          "why": "Solo puede adivinarse dónde acaba el grupo, así que lo que sigue puede leerse mal.",
          "mend": "Añada la llave de cierre '}' tras la última entrada."
        },
        "strayBracket": {
          "what": "Hay aquí un corchete o una llave de cierre que no cierra nada.",
          "why": "Este signo se ignora, y lo que debía cerrar puede leerse mal.",
          "mend": "Quítelo, o añada el signo de apertura que le corresponde."
        },
        "missingComma": {
          "what": "Falta una coma entre dos entradas.",
          "why": "Sin ella no pueden distinguirse el final de una entrada y el principio de la siguiente.",
          "mend": "Ponga una coma entre las dos entradas."
        },
        "extraComma": {
          "what": "Hay aquí una coma sin nada delante.",
          "why": "Una coma separa dos entradas, así que parece faltar una entrada.",
          "mend": "Quite la coma, o escriba delante la entrada que falta."
        },
        "missingDash": {
          "what": "Esta línea está en una lista pero no empieza con un guion.",
          "why": "Cada elemento de una lista empieza con un guion y un espacio.",
          "mend": "Ponga un guion y un espacio delante del texto, o sangre la línea para que pertenezca al elemento anterior."
        },
        "expectedColon": {
          "what": "Esto parece una clave, pero no le siguen dos puntos.",
          "why": "Cada línea de un grupo se escribe como clave, dos puntos, espacio y valor.",
          "mend": "Añada dos puntos y un espacio tras la clave, o sangre la línea para que pertenezca al texto anterior."
        },
        "expectedKey": {
          "what": "Aquí se espera una clave, pero hay en su lugar un corchete o una llave.",
          "why": "Entre llaves cada valor lleva delante una clave.",
          "mend": "Escriba delante la clave entre comillas rectas y dos puntos."
        },
        "expectedValue": {
          "what": "Aquí se espera un valor.",
          "why": "Una clave o una coma sin valor deja abierto qué se quiere.",
          "mend": "Escriba el valor, o null si no lo hay."
        },
        "strayColon": {
          "what": "Hay aquí dos puntos sin una clave delante.",
          "why": "Los dos puntos van entre una clave y su valor.",
          "mend": "Quite los dos puntos, o escriba delante la clave."
        },
        "unquotedKey": {
          "what": "Esta clave no está entre comillas dobles.",
          "why": "En JSON toda clave va entre comillas dobles.",
          "mend": "Ponga la clave entre comillas dobles."
        },
        "unquotedText": {
          "what": "Este texto no está entre comillas dobles.",
          "why": "En JSON todo texto va entre comillas dobles; solo los números, true, false y null van sin ellas.",
          "mend": "Ponga el texto entre comillas dobles."
        },
        "badNumber": {
          "what": "Este número no está completo.",
          "why": "Tras el punto decimal o el exponente debe haber cifras.",
          "mend": "Escriba el número completo, por ejemplo 2.5, o póngalo entre comillas rectas si es texto."
        },
        "colonInValue": {
          "what": "En esta línea aparecen por segunda vez dos puntos seguidos de un espacio.",
          "why": "Dos puntos y un espacio terminan una clave, así que el texto anterior a los segundos se toma por otra clave.",
          "mend": "Ponga entre comillas rectas todo el texto tras los primeros dos puntos."
        },
        "spaceAfterColon": {
          "what": "No hay espacio tras los dos puntos.",
          "why": "Solo unos dos puntos con un espacio detrás separan una clave de su valor.",
          "mend": "Añada un espacio tras los dos puntos."
        },
        "spaceAfterDash": {
          "what": "No hay espacio tras el guion.",
          "why": "Solo un guion con un espacio detrás empieza un elemento de lista.",
          "mend": "Añada un espacio tras el guion."
        },
        "spaceBeforeComment": {
          "what": "No hay espacio delante del # de un comentario.",
          "why": "Solo un # con un espacio delante empieza un comentario.",
          "mend": "Añada un espacio delante del #, o ponga el texto entre comillas rectas si el # forma parte de él."
        },
        "signAtStart": {
          "what": "Este texto empieza con un signo que no puede empezar un texto sin comillas.",
          "why": "Signos como @, % y ` están reservados al principio de un valor.",
          "mend": "Ponga el texto entre comillas rectas."
        },
        "badEscape": {
          "what": "A una barra invertida de este texto le sigue algo que no tiene sentido.",
          "why": "Entre comillas dobles una barra invertida empieza el código de un carácter especial.",
          "mend": "Escriba dos barras invertidas donde se quiera una, o ponga el texto entre comillas simples."
        },
        "blockInBrackets": {
          "what": "Hay líneas sangradas entre corchetes o llaves.",
          "why": "Entre corchetes y llaves las entradas se separan con comas, no con líneas y guiones.",
          "mend": "Separe las entradas con comas, o quite los corchetes y ponga cada entrada en su propia línea."
        },
        "textAfterValue": {
          "what": "Hay aquí un texto que no pertenece al valor anterior.",
          "why": "Un valor termina en su comilla, corchete o llave de cierre, y este texto no puede situarse.",
          "mend": "Quite el texto, o ponga todo el valor entre comillas rectas."
        },
        "textAfterEnd": {
          "what": "Hay texto tras el final de la solicitud.",
          "why": "Un archivo JSON contiene una sola solicitud, y este texto no se lee.",
          "mend": "Quite el texto tras la última llave de cierre."
        },
        "blockText": {
          "what": "El texto de varias líneas que empieza aquí no está bien dispuesto.",
          "why": "Tras | o > la línea debe terminar, y todas las líneas del texto deben tener la misma sangría que la primera, o más.",
          "mend": "Empiece el texto en la línea siguiente y dé a todas sus líneas el mismo número de espacios delante."
        },
        "directive": {
          "what": "Una línea que empieza por % o --- está donde no tiene sentido.",
          "why": "Esas líneas solo pueden estar por encima de la solicitud, y la solicitud debe empezar en la línea que sigue a ---.",
          "mend": "Quite la línea, o ponga el texto entre comillas rectas si es texto."
        },
        "anchorOrTag": {
          "what": "Un ancla (&) o una etiqueta (!) está en un lugar donde no tiene sentido.",
          "why": "Una solicitud no las necesita, y otros programas pueden leer el valor de otro modo.",
          "mend": "Quítela, o ponga el texto entre comillas rectas si el signo forma parte de él."
        },
        "tag": {
          "what": "La etiqueta {tag} no se entiende.",
          "why": "Las etiquetas piden una lectura especial de un valor, que difiere entre programas, así que el valor queda como el texto escrito.",
          "mend": "Quite la etiqueta, o ponga el texto entre comillas rectas si el signo forma parte de él."
        },
        "complexKey": {
          "what": "Se usa como clave una lista o un grupo de entradas.",
          "why": "Las claves son palabras; por eso esta entrada no se lee.",
          "mend": "Escriba una palabra como clave."
        },
        "unclosedComment": {
          "what": "Un comentario que empieza por /* nunca se cierra.",
          "why": "Todo lo que sigue se toma por parte del comentario.",
          "mend": "Escriba */ al final del comentario."
        },
        "mergeConflict": {
          "what": "Hay en el archivo dos versiones de este lugar, con las marcas de un programa de control de versiones entre ellas.",
          "why": "Dos personas cambiaron las mismas líneas y nadie ha decidido aún qué versión cuenta; hasta entonces se lee la primera.",
          "mend": "Conserve las líneas correctas y quite las demás junto con las líneas de <, = y >."
        },
        "more": {
          "what": "Además de los lugares nombrados arriba, {count, plural, one {otro lugar no puede leerse} other {otros # lugares no pueden leerse}}.",
          "why": "Tantos suelen tener una sola causa más arriba, y enumerarlos todos la ocultaría.",
          "mend": "Corrija primero esos y compruebe de nuevo."
        },
        "unreadable": {
          "what": "Este archivo no puede leerse como una solicitud.",
          "why": "Su contenido está tan lejos de YAML o JSON que no puede encontrarse en él ningún valor.",
          "mend": "Compruebe que se abrió el archivo correcto y que es un archivo de texto, no un documento de Word o PDF."
        },
        "other": {
          "what": "El texto no puede leerse aquí.",
          "why": "No sigue las reglas de claves, valores y listas, así que lo que sigue puede leerse mal.",
          "mend": "Compare la línea con sus vecinas: clave, dos puntos, espacio, valor; ponga entre comillas rectas el texto con signos especiales."
        }
      }
    },
    "telephone-hearing-incomplete": {
      "title": "La solicitud de audiencia por teléfono está incompleta",
      "messages": {
        "accused": {
          "what": "La persona que ha de ser oída por teléfono es sospechosa o acusada.",
          "why": "Por teléfono solo se oye a testigos y peritos; compárese {cited}.",
          "mend": "Pida en su lugar una audiencia por videoconferencia o una declaración en el lugar."
        },
        "willing": {
          "what": "La solicitud no dice que la persona acepte ser oída por teléfono.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} A nadie se le oye por teléfono contra su voluntad.",
          "mend": "Pregunte a la persona y escriba `willing: true`; si no, pida una videoconferencia o una declaración."
        },
        "authority": {
          "what": "La solicitud no nombra la autoridad judicial ante la que tiene lugar la audiencia por teléfono.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Escriba su nombre completo en `judicialAuthority`."
        },
        "conductedBy": {
          "what": "La solicitud no nombra a las personas que dirigen la audiencia por teléfono.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Escriba el nombre y el cargo de cada una en `conductedBy`."
        },
        "timeZone": {
          "what": "La hora de la audiencia por teléfono figura sin diferencia con UTC ni zona horaria.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}De lo contrario, una de las partes espera una llamada que llega una hora después.",
          "mend": "Escriba la diferencia con la hora, por ejemplo `2025-06-24T10:00+02:00`, o la zona en `timeZone`, por ejemplo `Europe/Rome`."
        }
      }
    },
    "text-cut-off": {
      "title": "El texto tras # no se lee",
      "messages": {
        "cut": {
          "what": "El texto termina en «{read}»: lo que sigue, «{lost}», no se lee.",
          "why": "En YAML un # tras un espacio empieza un comentario, así que la carta imprimiría el texto sin el resto.",
          "mend": "Ponga todo el texto entre comillas rectas, o un espacio tras el # si es un comentario."
        }
      }
    },
    "transfer-without-consent": {
      "title": "Traslado de una persona detenida sin consentimiento o fecha de devolución",
      "messages": {
        "consent": {
          "what": "La solicitud no dice que la persona detenida consienta en el traslado.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin consentimiento libre e informado nadie es trasladado para declarar.",
          "mend": "Indique en `consent` cuándo y ante quién consintió la persona, y adjunte la declaración con `kind: consent`; si aún debe obtenerse allí, dígalo en `consent.informedBy`."
        },
        "consentCopy": {
          "what": "Se indica el consentimiento de la persona detenida, pero no se adjunta ninguna copia.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Añada la declaración a `annexes` con `kind: consent` y nombre su identificador en `consent.annex`."
        },
        "returnDate": {
          "what": "La solicitud no dice en qué fecha se devolverá a la persona detenida.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido presta a la persona por un tiempo y sigue respondiendo de la custodia.",
          "mend": "Escriba el día en `returnDate`."
        },
        "afterSentence": {
          "what": "La persona debe ser devuelta el {returnDate}, pero la pena termina el {sentenceEnds}.",
          "why": "Después de ese día no hay título para retener a la persona, ni aquí ni allí, y el traslado no debe prolongar la detención.",
          "mend": "Adelante la devolución, o pida la comparecencia voluntaria de una persona libre a partir del {sentenceEnds}."
        }
      },
      "related": {
        "sentenceEnds": "La pena termina ese día."
      }
    },
    "translation-missing": {
      "title": "Falta la traducción",
      "messages": {
        "request": {
          "what": "La solicitud no está redactada en ningún idioma que acepte {state}; idiomas aceptados: {languages}.",
          "why": "{age, select, recent {Así lo indica la declaración según {cited} (datos de {asOf}; {source}).} old {Así lo indicaba la declaración según {cited} (datos de {asOf}; {source}); puede haber cambiado desde entonces.} other {Así lo indica la declaración según {cited} en una fuente sin fecha ({source}); puede haber cambiado.}} Una solicitud en otro idioma no se ejecuta, o espera una traducción.",
          "mend": "{age, select, recent {} other {Compruebe con la autoridad central qué idiomas admite ahora. }}Hágala traducir e indique la traducción en `translations`."
        },
        "annex": {
          "what": "El anexo «{item}» está en un idioma que {state} no acepta ({language}), y no consta ninguna traducción; idiomas aceptados: {languages}.",
          "why": "{age, select, recent {Así lo indica la declaración según {cited} (datos de {asOf}; {source}).} old {Así lo indicaba la declaración según {cited} (datos de {asOf}; {source}); puede haber cambiado desde entonces.} other {Así lo indica la declaración según {cited} en una fuente sin fecha ({source}); puede haber cambiado.}}",
          "mend": "{age, select, recent {} other {Compruebe con la autoridad central qué idiomas admite ahora. }}Hágalo traducir y nombre su identificador en `of` de la traducción."
        },
        "unknown": {
          "what": "No consta ninguna traducción, y aquí no se sabe qué idiomas acepta {state}.",
          "why": "Muchos Estados solo ejecutan una solicitud en su propio idioma o en uno que han declarado.",
          "mend": "Pregunte a la autoridad central, e indique la traducción en `translations`."
        },
        "requestWanted": {
          "what": "La solicitud no está redactada en ningún idioma que acepte {state}; idiomas aceptados: {languages}.",
          "why": "Este Estado ({state}) acepta solicitudes en estos idiomas: {cited}. Una solicitud en otro idioma espera una traducción.",
          "mend": "Hágala traducir e indique la traducción en `translations`."
        },
        "annexWanted": {
          "what": "El anexo «{item}» está en un idioma que {state} no acepta ({language}), y no consta ninguna traducción; idiomas aceptados: {languages}.",
          "why": "Este Estado ({state}) acepta solicitudes en estos idiomas: {cited}. Una solicitud en otro idioma espera una traducción.",
          "mend": "Hágalo traducir y nombre su identificador en `of` de la traducción."
        }
      }
    },
    "translation-not-certified": {
      "title": "Una traducción no está certificada",
      "messages": {
        "missing": {
          "what": "La traducción{known, select, yes { ({language})} other {}} no indica quién la certificó.",
          "why": "Este Estado ({state}) quiere que las traducciones estén certificadas: {cited}.",
          "mend": "Indique en `certifiedBy` quién la certificó, o haga que se certifique."
        },
        "declared": {
          "what": "La traducción{language, select, other { ({language})}} no lleva certificación, y el Estado requerido ({state}) ha declarado que pide traducciones certificadas.",
          "why": "Véase {cited}, y la declaración: {source}. Lo que no está certificado puede ser devuelto.",
          "mend": "Hágala certificar, y diga en `certifiedBy` por quién."
        }
      }
    },
    "treaty-precedence": {
      "title": "Un tratado de asistencia tiene preferencia",
      "messages": {
        "treaty": {
          "what": "La solicitud se basa en {chosen}, y entre los dos Estados hay un tratado de asistencia que no menciona: {treaty}{source, select, other { (según {source}{asOf, select, other {, datos de {asOf}}})}}.",
          "why": "Cuando un tratado así obliga a ambos Estados, se aplican sus disposiciones y no las de la convención sobre las solicitudes, salvo que los Estados acuerden otra cosa ({cited}).",
          "mend": "Mencione el tratado como base legal junto a la convención, o diga en la `note` de la base que los Estados acuerdan aplicar la convención en su lugar.{orders, select, yes { Entre estos dos Estados las pruebas se obtienen mediante una orden europea de investigación: vea si debe usarse su formulario.} other {}}"
        }
      },
      "fixes": {
        "add": "Mencionar también {treaty} como base legal"
      }
    },
    "unknown-key": {
      "code": "SH-03",
      "title": "La clave no se conoce aquí",
      "messages": {
        "unknown": {
          "what": "La clave `{key}` no se conoce en este lugar.",
          "why": "Lo que hay debajo no se comprueba y no entra en la carta.",
          "mend": "Use una de las claves conocidas aquí: {known}. Las notas para su propia oficina van en `internal`."
        },
        "meant": {
          "what": "La clave `{key}` no se conoce en este lugar; quizá se quiera decir `{meant}`.",
          "why": "Lo que hay debajo no se comprueba y no entra en la carta.",
          "mend": "Cámbiele el nombre a `{meant}`, o pase una nota para su propia oficina a `internal`."
        },
        "cut": {
          "what": "`{key}` figura aquí como clave sin valor, y no se conoce tal clave en este lugar.",
          "why": "Entre llaves una coma termina un texto sin comillas, así que probablemente es el final del texto anterior, y se perdería.",
          "mend": "Ponga todo el texto entre comillas rectas, o quite esto."
        },
        "glued": {
          "what": "La clave `{key}` no se conoce en este lugar: falta el espacio después de los dos puntos de `{meant}`.",
          "why": "Sin ese espacio los dos puntos forman parte de la clave, y lo que los sigue no se lee.",
          "mend": "Ponga un espacio después de los dos puntos."
        }
      }
    },
    "unknown-kind": {
      "code": "SH-01",
      "title": "La clase de solicitud falta o no se conoce",
      "messages": {
        "missing": {
          "what": "El borrador no dice qué clase de solicitud es.",
          "why": "Todo lo demás depende de ello: qué se exige, qué se comprueba, cómo es la carta.",
          "mend": "Añada `kind:` con una de estas clases: {known}."
        },
        "unknown": {
          "what": "`{kind}` no es una clase de solicitud que esta versión conozca.",
          "why": "Nada más del borrador puede comprobarse hasta conocer la clase.",
          "mend": "Escriba una de estas clases: {known}."
        }
      }
    },
    "unknown-measure": {
      "code": "SH-05",
      "title": "El tipo de asistencia falta o no se conoce",
      "messages": {
        "missing": {
          "what": "Esta medida no dice qué tipo de asistencia es.",
          "why": "Qué campos tiene, y qué exigen de ella los instrumentos, depende del tipo.",
          "mend": "Añada `type:` con uno de estos: {known}."
        },
        "unknown": {
          "what": "`{type}` no es un tipo de asistencia que esta versión conozca.",
          "why": "La medida no puede comprobarse ni imprimirse.",
          "mend": "Escriba uno de estos: {known}.{other, select, yes { Para cualquier otra cosa use `other` y diga en `title` qué es.} other {}}"
        },
        "elsewhere": {
          "what": "`{type}` no puede pedirse en una solicitud de la clase `{here}`.",
          "why": "Corresponde a otro servicio y a una carta propia; aquí la medida no se comprueba ni se imprime.",
          "mend": "Pídalo en una solicitud aparte, con `kind: {kind}`."
        },
        "kind": {
          "what": "`{type}` es una clase de solicitud y no un tipo de asistencia.",
          "why": "La medida no puede comprobarse ni imprimirse.",
          "mend": "Escriba `type: {meant}` en una solicitud con `kind: {kind}`."
        }
      }
    },
    "unknown-reference": {
      "title": "Remite a algo que no está en la solicitud",
      "messages": {
        "field": {
          "what": "Ninguna entrada de esta solicitud ({kind, select, person {persona} event {hecho} offence {delito} measure {medida} asset {bien} other {anexo}}) tiene el identificador `{id}`.",
          "why": "La carta no puede nombrar a qué se refiere.",
          "mend": "{near, select, yes {¿Quería decir `{meant}`?} other {{count, plural, =0 {Añada {kind, select, person {la persona en `persons`} event {el hecho en `facts.events`} offence {el delito en `offences`} measure {un `id` a la medida en `measures`} asset {el bien en `assets`} other {el anexo en `annexes`}}, o quite la remisión.} other {Escriba uno de los identificadores dados ({known}), o añada {kind, select, person {la persona en `persons`} event {el hecho en `facts.events`} offence {el delito en `offences`} measure {un `id` a la medida en `measures`} asset {el bien en `assets`} other {el anexo en `annexes`}}.}}}}"
        },
        "otherKind": {
          "what": "`{id}` es el identificador de {other, select, person {una persona} event {un hecho} offence {un delito} measure {una medida} asset {un bien} other {un anexo}}, pero aquí se espera {kind, select, person {una persona} event {un hecho} offence {un delito} measure {una medida} asset {un bien} other {un anexo}}.",
          "why": "La carta no puede nombrar a qué se refiere.",
          "mend": "{near, select, yes {¿Quería decir `{meant}`?} other {{count, plural, =0 {Añada {kind, select, person {la persona en `persons`} event {el hecho en `facts.events`} offence {el delito en `offences`} measure {un `id` a la medida en `measures`} asset {el bien en `assets`} other {el anexo en `annexes`}}, o quite la remisión.} other {Escriba uno de los identificadores dados ({known}), o añada {kind, select, person {la persona en `persons`} event {el hecho en `facts.events`} offence {el delito en `offences`} measure {un `id` a la medida en `measures`} asset {el bien en `assets`} other {el anexo en `annexes`}}.}}}}"
        },
        "prose": {
          "what": "El texto remite a `{kind}:{id}`, pero ninguna entrada de esta solicitud ({kind, select, person {persona} event {hecho} offence {delito} measure {medida} asset {bien} other {anexo}}) tiene ese identificador.",
          "why": "El lector de la carta encontraría un hueco en la frase.",
          "mend": "{near, select, yes {¿Quería decir `{meant}`?} other {{count, plural, =0 {Añada {kind, select, person {la persona en `persons`} event {el hecho en `facts.events`} offence {el delito en `offences`} measure {un `id` a la medida en `measures`} asset {el bien en `assets`} other {el anexo en `annexes`}}, o quite la remisión.} other {Escriba uno de los identificadores dados ({known}), o añada {kind, select, person {la persona en `persons`} event {el hecho en `facts.events`} offence {el delito en `offences`} measure {un `id` a la medida en `measures`} asset {el bien en `assets`} other {el anexo en `annexes`}}.}}}}"
        },
        "proseOtherKind": {
          "what": "El texto remite a `{kind}:{id}`, pero `{id}` es el identificador de {other, select, person {una persona} event {un hecho} offence {un delito} measure {una medida} asset {un bien} other {un anexo}}.",
          "why": "El lector de la carta encontraría un hueco en la frase.",
          "mend": "Escriba `{other}:{id}` entre las llaves, o el identificador de {kind, select, person {una persona} event {un hecho} offence {un delito} measure {una medida} asset {un bien} other {un anexo}}."
        },
        "kind": {
          "what": "`{written}` entre llaves no es una remisión: `{word}` no es una clase de cosa a la que un texto pueda remitir.",
          "why": "La carta lo imprimiría tal cual.",
          "mend": "{near, select, yes {Escriba `{mended}` entre las llaves.} other {Escriba `person`, `event`, `offence`, `measure`, `asset` o `annex`, dos puntos y el identificador entre las llaves.}}"
        },
        "form": {
          "what": "`{written}` entre llaves no puede leerse como una remisión.",
          "why": "La carta lo imprimiría tal cual.",
          "mend": "{near, select, yes {Escriba `{mended}` entre las llaves, sin espacios ni mayúsculas.} other {Escriba la clase en minúsculas, dos puntos y el identificador entre las llaves, sin espacios, como en `person:organiser`.}}"
        },
        "unclosed": {
          "what": "La remisión a `{written}` no tiene llave de cierre.",
          "why": "La carta lo imprimiría tal cual.",
          "mend": "Ciérrela con una llave tras el identificador."
        },
        "bare": {
          "what": "`{written}` figura entre llaves sin decir de qué se trata.",
          "why": "La carta lo imprimiría tal cual.",
          "mend": "Escriba `{mended}` entre las llaves."
        }
      },
      "fixes": {
        "replaceReference": "Remitir a `{value}`"
      },
      "related": {
        "given": "`{id}` se da aquí."
      }
    },
    "unknown-state": {
      "title": "El código no es el de un Estado",
      "messages": {
        "otherCode": {
          "what": "`{code}` no es el código ISO 3166 de un Estado; el código que se quiere ({state}) es `{meant}`.",
          "why": "Por el código se encuentran el nombre del Estado, sus idiomas y sus tratados.",
          "mend": "Escriba `{meant}`."
        },
        "former": {
          "what": "`{code}` es el código de un Estado que ya no existe.",
          "why": "No se le puede pedir nada, y el lector necesita el Estado de hoy.",
          "mend": "Escriba el código del Estado de hoy; el antiguo puede figurar como Estado de nacimiento."
        },
        "nationality": {
          "what": "`{code}` no es el código de un Estado.",
          "why": "De la nacionalidad dependen la entrega, la notificación y el aviso consular.",
          "mend": "Escriba las dos letras de ISO 3166. Para una persona apátrida, o si la nacionalidad no se conoce, escriba `unknown:` con el motivo."
        },
        "unknown": {
          "what": "`{code}` no es el código de un Estado.",
          "why": "Por el código se encuentran el nombre del Estado, sus idiomas y sus tratados.",
          "mend": "Escriba las dos letras de ISO 3166, como `IT` para Italia."
        }
      }
    },
    "unknown-version": {
      "code": "SH-02",
      "title": "No se conoce la versión del formato",
      "messages": {
        "unknown": {
          "what": "La versión del formato es `{version}`, y esta versión del programa solo lee el formato 1.",
          "why": "Un formato posterior puede dar otro sentido a las mismas claves.",
          "mend": "Escriba `rogatory: 1`, o use una versión más reciente del programa."
        }
      }
    },
    "unquoted-reference": {
      "code": "SY-12",
      "title": "Un texto con una remisión necesita comillas",
      "messages": {
        "inBraces": {
          "what": "Este texto sin comillas está entre llaves o corchetes y contiene la remisión {reference}.",
          "why": "Aquí se lee como se quiere, pero otros programas que leen YAML dan el texto por terminado en la llave.",
          "mend": "Ponga todo el texto entre comillas rectas."
        },
        "atStart": {
          "what": "Este texto sin comillas empieza con la remisión {reference}.",
          "why": "Aquí se lee como se quiere, pero otros programas que leen YAML dan el texto por terminado en la llave.",
          "mend": "Ponga todo el texto entre comillas rectas."
        },
        "alone": {
          "what": "La remisión {reference} figura aquí sin comillas.",
          "why": "Aquí se lee como texto, pero otros programas que leen YAML lo toman por un grupo con una clave.",
          "mend": "Póngala entre comillas rectas; si se quiere una clave con un valor, escriba un espacio tras los dos puntos y tras la llave de apertura."
        }
      }
    },
    "unsigned-or-undated": {
      "title": "La solicitud no tiene referencia, fecha o firma",
      "messages": {
        "reference": {
          "what": "La solicitud no tiene número de referencia.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}Sin él no puede asociarse a la solicitud ninguna respuesta, recordatorio o anexo.",
          "mend": "Escriba su número de expediente en `reference`, y numere las solicitudes de un mismo caso, por ejemplo `R2`."
        },
        "date": {
          "what": "La solicitud no tiene fecha.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}Los plazos se cuentan desde la fecha, y el derecho y los hechos se aprecian en ese día.",
          "mend": "Escriba el día de la solicitud en `date`, como `2025-03-14`."
        },
        "signature": {
          "what": "La solicitud no dice por completo quién la firma; falta en `signature`: {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}El Estado requerido debe ver que detrás de la solicitud hay una autoridad competente.",
          "mend": "Añada `name` y `function` en `signature`; la firma misma se pone en el papel."
        }
      },
      "fixes": {
        "dateOfSignature": "Tomar la fecha de la firma, {date}"
      }
    },
    "unused-suppression": {
      "code": "SU-03",
      "title": "Una aceptación que no acepta nada",
      "messages": {
        "unused": {
          "what": "No hay aquí nada que esta aceptación de `{rules}` pueda cubrir.",
          "why": "Ocultaría una observación posterior que nadie ha examinado.",
          "mend": "Quítela; si aún aparece una observación, compruebe el identificador de la regla y la línea o ruta."
        }
      }
    },
    "urgency-no-reason": {
      "title": "Un plazo o urgencia sin motivo",
      "messages": {
        "deadline": {
          "what": "Se fija un plazo sin dar ningún motivo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Según {cited} un plazo debe darse con sus motivos.}} Las autoridades centrales ordenan las solicitudes por esos motivos; una simple fecha pasa inadvertida.",
          "mend": "Diga en `urgency.reason` qué ocurre ese día o después: fin de la detención, apertura del juicio, borrado de datos, prescripción."
        },
        "urgent": {
          "what": "La solicitud está marcada como urgente y no dice por qué.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Según {cited} un plazo debe darse con sus motivos.}} Las autoridades centrales ordenan las solicitudes por esos motivos; la sola palabra pasa inadvertida.",
          "mend": "Diga en `urgency.reason` qué ocurrirá y cuándo: fin de la detención, apertura del juicio, borrado de datos, dinero a punto de moverse."
        },
        "emergency": {
          "what": "La solicitud está marcada como emergencia y no dice cuál es el peligro.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Según {cited} un plazo debe darse con sus motivos.}} Una emergencia solo se atiende antes que todo lo demás si la acreditan hechos: quién está en peligro en su vida o su seguridad, y cómo puede ayudar la asistencia.",
          "mend": "Exponga esos hechos en `urgency.reason`; si nadie está en peligro, escriba `level: urgent`."
        }
      }
    },
    "use-not-limited": {
      "title": "No se limita el uso de las pruebas",
      "messages": {
        "otherUse": {
          "what": "La finalidad menciona un uso más allá del caso penal: «{words}».",
          "why": "{cites, select, yes {Según {cited}, lo obtenido se usa solo para la finalidad indicada.} other {Las pruebas se dan solo para el caso penal.}} Una finalidad más amplia se deniega en parte o se somete a condiciones.",
          "mend": "Suprima ese uso, y si hace falta pida el consentimiento en una solicitud propia."
        },
        "denied": {
          "what": "Con `useLimitation: false` la solicitud dice que lo obtenido podrá usarse para cualquier cosa.",
          "why": "Pocos Estados dan pruebas en esas condiciones.",
          "mend": "Ponga `undertakings.useLimitation: true`, o suprímalo."
        },
        "missing": {
          "what": "La solicitud no dice que lo obtenido se usará solo en este caso, y ninguno de los tratados elegidos lo dice.",
          "why": "El Estado requerido pedirá ese compromiso antes de enviar pruebas.",
          "mend": "Ponga `undertakings.useLimitation: true`."
        }
      },
      "fixes": {
        "undertake": "Comprometerse a limitar el uso"
      }
    },
    "vessel-request-incomplete": {
      "title": "La solicitud relativa a un buque está incompleta",
      "messages": {
        "asked": {
          "what": "La solicitud no dice para qué buque se hace ni qué se pide.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin ello no hay nada que responder.",
          "mend": "Añada bajo `measures` una entrada con `type: boarding`."
        },
        "wanted": {
          "what": "La solicitud no dice qué se pide al Estado del pabellón.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El agente de guardia responde a lo que se pide: matrícula, visita, registro, otras medidas.",
          "mend": "Enumérelo en `wanted`: `confirmRegistry`, `board`, `search`, `takeMeasures`."
        },
        "vessel": {
          "what": "La solicitud no dice de qué buque se trata.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Sin nombre, número ni descripción no hay nada que buscar en un registro.",
          "mend": "Escriba en `vessel` todo lo pintado o transmitido: nombre, matrícula, IMO, MMSI, distintivo de llamada; o una descripción."
        },
        "flag": {
          "what": "La solicitud no dice qué pabellón enarbola o alega el buque.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Solo el Estado del pabellón puede confirmar la matrícula y autorizar la visita.",
          "mend": "Escriba en `vessel.flag` el Estado cuyo pabellón enarbola o cuyas marcas de matrícula muestra."
        },
        "otherFlag": {
          "what": "El buque alega un pabellón distinto del del Estado al que se dirige la solicitud.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} Solo el Estado del pabellón puede confirmar la matrícula y autorizar la visita.",
          "mend": "Compruebe `vessel.flag` y `requested.state`: ambos son el Estado del pabellón."
        },
        "position": {
          "what": "La posición del buque está incompleta; falta: {lacking}.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}El Estado del pabellón la coteja con su propio seguimiento, y necesita lugar y hora juntos.",
          "mend": "Escriba en `position` las coordenadas, y la hora en `at` con su diferencia con UTC."
        },
        "grounds": {
          "what": "La solicitud no dice qué hace sospechoso al buque.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} La autorización se basa en esos motivos, y también lo que se hace a bordo.",
          "mend": "Diga en `grounds` qué se vio, oyó o encontró, y cuándo."
        },
        "answerBy": {
          "what": "La solicitud no dice para cuándo se necesita una respuesta.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}Solo con una hora puede el agente de guardia decidir a quién despertar.",
          "mend": "Escriba el día y la hora con la diferencia con UTC en `answerBy`."
        },
        "offset": {
          "what": "Una hora figura sin su diferencia con UTC.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}En el mar se usan tres relojes a la vez; una hora decide.",
          "mend": "Escriba la diferencia con la hora, por ejemplo `2025-06-03T06:00Z`."
        },
        "contact": {
          "what": "La solicitud no nombra a nadie que reciba la respuesta a cualquier hora.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}La respuesta llega de noche, y debe alcanzar al buque.",
          "mend": "Escriba oficina, teléfono y correo electrónico en `contactAtAnyHour`."
        },
        "safety": {
          "what": "La solicitud no dice cómo se garantiza la seguridad de las personas a bordo.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado del pabellón responde de quienes están bajo su pabellón.",
          "mend": "Diga en `safety` cómo se hace segura la visita, quién atiende a las personas a bordo y a qué puerto van."
        },
        "results": {
          "what": "La solicitud no promete informar al Estado del pabellón de los resultados.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {Compárese {cited}.}} El Estado que actúa debe comunicarlos; una promesa hace más fácil dar la autorización.",
          "mend": "Escriba `reportResults: true` bajo `undertakings`."
        }
      }
    },
    "video-hearing-incomplete": {
      "title": "La solicitud de audiencia por videoconferencia está incompleta",
      "messages": {
        "reason": {
          "what": "La solicitud no dice por qué la persona no debería, o no puede, acudir en persona.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El enlace está pensado para casos en que acudir en persona no es posible o no conviene.",
          "mend": "Diga en `reason` qué lo impide: protección, salud, detención, distancia y duración de la audiencia."
        },
        "authority": {
          "what": "La solicitud no nombra a la autoridad judicial ante la que tiene lugar la audiencia.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}} El Estado requerido envía su citación en nombre de esa autoridad.",
          "mend": "Escriba su nombre completo en `judicialAuthority`."
        },
        "conductedBy": {
          "what": "La solicitud no nombra a quienes dirigen la audiencia.",
          "why": "{asked, select, yes {Se exige en {cited}.} other {En la práctica se espera; compárese {cited}.}}",
          "mend": "Escriba el nombre y la función de cada una en `conductedBy`."
        },
        "timeZone": {
          "what": "La hora de la audiencia se indica sin desfase respecto de UTC ni huso horario.",
          "why": "{asked, select, yes {Se exige en {cited}. } other {}}Dos tribunales en dos husos horarios, uno con horario de verano, se reunirían si no con una hora de diferencia.",
          "mend": "Escriba el desfase con la hora, como `2025-06-24T10:00+02:00`, o el huso en `timeZone`, como `Europe/Rome`."
        }
      }
    },
    "wrong-article": {
      "title": "Artículo que no existe o trata de otra cosa",
      "messages": {
        "noSuchArticle": {
          "what": "{instrument} no tiene ningún artículo {article}; el último es el artículo {last}.",
          "why": "O el número es erróneo o se quiere otro instrumento, y el lector no puede saber cuál.",
          "mend": "Corrija el número, o nombre el instrumento que se quiere."
        },
        "noOffence": {
          "what": "{instrument} art. {article} no tipifica ningún delito.",
          "why": "La solicitud debe mostrar a qué delito del instrumento corresponde la conducta.",
          "mend": "{protocol, select, yes {Los delitos de este Protocolo figuran en el artículo 6.} other {Los delitos de esta Convención figuran en los artículos 5, 6, 8 y 23; para otro delito grave nombre el artículo 3(1)(b).}}"
        },
        "otherCooperation": {
          "what": "{instrument} art. {article} trata de {kind, select, mla {extradición} other {asistencia judicial recíproca}}, y aquí se trata de una solicitud de {kind, select, mla {asistencia judicial recíproca} provisionalArrest {detención provisional} other {extradición}}.",
          "why": "Una solicitud así se basa en {cited}.",
          "mend": "Nombre el artículo {right}."
        },
        "preservation": {
          "what": "El artículo 16 del Convenio de Budapest trata de las órdenes de conservación dentro de un Estado.",
          "why": "Una solicitud de conservación a otro Estado se basa en {cited}.",
          "mend": "Nombre el artículo 29."
        },
        "noCarrier": {
          "what": "Ninguno de los artículos de {instrument} nombrados aquí fundamenta una solicitud de {kind, select, mla {asistencia judicial recíproca} provisionalArrest {detención provisional} other {extradición}}.",
          "why": "Los artículos sobre los delitos muestran que la Convención se aplica; la solicitud se basa en {cited}.",
          "mend": "Añada el artículo {right}."
        }
      }
    },
    "wrong-encoding": {
      "code": "SY-09",
      "title": "El archivo no está en UTF-8",
      "messages": {
        "utf16": {
          "what": "El archivo está guardado como {encoding}.",
          "why": "Se leyó sin pérdida, pero otros programas esperan UTF-8 y pueden mostrar caracteres equivocados.",
          "mend": "Guarde el archivo con la codificación UTF-8."
        },
        "invalid": {
          "what": "El archivo no está guardado como UTF-8: {count, plural, one {# carácter no pudo leerse} other {# caracteres no pudieron leerse}}.",
          "why": "Las letras con acento y otros caracteres especiales, a menudo en los nombres, se pierden y se muestran como �.",
          "mend": "Abra el archivo en el programa que lo escribió y guárdelo con la codificación UTF-8."
        },
        "binary": {
          "what": "Este archivo no es un texto: puede ser un documento de Word, un PDF, una imagen o un archivo comprimido con el nombre de un borrador.",
          "why": "No puede leerse ni comprobarse nada de él.",
          "mend": "Mire si se guardó el archivo correcto con este nombre. Un borrador es un texto en YAML o JSON."
        }
      }
    },
    "wrong-type": {
      "code": "SH-06",
      "title": "El valor no es del tipo correcto",
      "messages": {
        "string": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera un texto.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "{actual, select, number {Ponga el valor entre comillas rectas.} boolean {Ponga el valor entre comillas rectas.} empty {Rellene este elemento o quítelo de la lista.} other {Escriba un texto en este lugar.}}"
        },
        "array": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera una lista.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "{actual, select, empty {Rellene este campo o quítelo.} other {Escriba una lista: una línea por elemento, cada una con un guion al principio.}}"
        },
        "object": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera un grupo de claves.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "{actual, select, empty {Rellene este elemento o quítelo de la lista.} other {Escriba sus partes como claves con valores, cada una en su línea{named, select, yes {: {keys}} other {}}.}}"
        },
        "number": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera un número.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "Escriba un número sin comillas, separadores de millares ni moneda."
        },
        "integer": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera un número entero.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "Escriba un número entero sin comillas ni separadores."
        },
        "boolean": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera `true` o `false`.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "Escriba `true` o `false` sin comillas."
        },
        "oneOf": {
          "what": "Aquí hay {actual, select, string {un texto} array {una lista} object {un grupo de claves} number {un número} boolean {verdadero o falso} empty {un valor vacío} other {otra cosa}}, pero se espera otra forma de valor.",
          "why": "Un valor de tipo incorrecto queda fuera de las comprobaciones y de la carta.",
          "mend": "{forms, select, arrayOrobject {Escriba una lista, una línea por elemento y cada una con un guion al principio; o, si no se conoce, escriba la razón en `unknown`.} other {Escriba una de las formas que admite este lugar; la ayuda del campo muestra un ejemplo.}}"
        },
        "single": {
          "what": "Aquí hay un solo valor, pero se espera una lista.",
          "why": "Se lee como una lista de un elemento; otros programas pueden rechazar el archivo.",
          "mend": "Escriba una lista: una línea por elemento, cada una con un guion al principio."
        },
        "commas": {
          "what": "Aquí hay un texto, pero se espera una lista.",
          "why": "Se lee como una lista de {count} elementos, porque hay comas entre ellos; otros programas pueden rechazar el archivo.",
          "mend": "Escriba una lista: una línea por elemento, cada una con un guion al principio."
        },
        "bullets": {
          "what": "Los elementos de esta lista empiezan por {bullet}, que YAML toma por una parte del texto.",
          "why": "Aquí se leen como se quieren decir; otros programas los leen todos como un solo texto.",
          "mend": "Empiece cada elemento con un guion y un espacio."
        }
      }
    }
  },
  "scaffold": {
    "head": "{kind}. Las líneas que empiezan por # son ayuda y nunca se imprimen: bórrelas a medida que avance.",
    "references": "En los textos remítase a personas, hechos y anexos por su identificador. Un texto que empieza por una remisión así va entre comillas rectas: {example}",
    "oneOf": "Uno de: {values}.",
    "example": "Ejemplo: {example}",
    "element": "{alternative, select, yes {O bien: } other {}}{title}, {cited}",
    "supplement": "{referenced, select, yes {La presente solicitud complementa nuestra solicitud {reference}{dated, select, yes { de {date}} other {}}, en la que se exponen los hechos.} other {La presente solicitud complementa nuestra solicitud anterior{dated, select, yes { de {date}} other {}}, en la que se exponen los hechos.}}"
  }
} as const;
