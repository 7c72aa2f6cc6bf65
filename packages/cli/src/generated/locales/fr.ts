// Generated from packages/cli/locales/fr by `npm run gen`. Do not edit.

export const fr = {
  "bases": {
    "head": "Bases entre {states} pour {offence}, {kind, select, mla {entraide judiciaire} other {extradition}}, au {date}",
    "none": "Les données n’en montrent aucune. Cela ne prouve rien : voyez ci-dessous ce que les données ne contiennent pas.",
    "standing": "{sure, select, yes {En vigueur} other {Indiqué comme étant en vigueur}} entre eux {since, select, none {ce jour-là} other {depuis le {since}}} ; selon l’état au {asOf, select, none {(sans date)} other {{asOf}}}, fiabilité {confidence, select, high {élevée} medium {moyenne} other {faible}}.",
    "source": "Source : {source}.",
    "others": "Dont rien ne montre qu’elles conviennent",
    "verify": "Vérifiez auprès du dépositaire avant de vous fonder sur ce qui précède : rien de postérieur à la date de l’état indiqué n’est couvert."
  },
  "check": {
    "summary": "{drafts, plural, one {# projet vérifié} other {# projets vérifiés}} : {left}.",
    "accepted": "{count, plural, one {# constatation a été acceptée} other {# constatations ont été acceptées}} avec un motif.",
    "off": "{count, plural, one {# constatation n’est pas affichée, car .rogatory désactive sa règle.} other {# constatations ne sont pas affichées, car .rogatory désactive leurs règles.}}",
    "fix": "correction :"
  },
  "checklist": {
    "met": "satisfaite",
    "missing": "manquant",
    "unknownReason": "inconnu, motif indiqué",
    "notApplicable": "sans objet",
    "count": "{met} sur {asked} satisfaites",
    "advisesOnly": "à titre indicatif, {met} sur {asked} satisfaites",
    "inForce": "en vigueur entre {states}{since, select, none {} other { depuis le {since}}}, selon l’état au {asOf, select, none {(sans date)} other {{asOf}}} : à vérifier auprès du dépositaire",
    "notShown": "les données ne montrent pas qu’il soit en vigueur entre {states} : à vérifier auprès du dépositaire",
    "noText": "son texte n’est pas connu ici : voyez ce qu’il dit lui-même du contenu d’une demande",
    "toBeVerified": "(à vérifier)",
    "none": "{file} : aucune base juridique n’est choisie, ou le projet ne peut être lu assez loin. `rogatory check` en dit plus.",
    "further": "Manque en outre",
    "left": "Reste à faire : {left}."
  },
  "explain": {
    "rules": "règles",
    "measures": "mesures",
    "instruments": "instruments",
    "kinds": "types",
    "pageInEnglish": "La page est en anglais.",
    "legalSource": "Source juridique : {sources}",
    "fields": "Champs",
    "askedForMeasure": "Exigé pour cette mesure",
    "for": "pour : {measures}",
    "notFor": "sauf pour : {measures}",
    "years": "{count, plural, one {# an} other {# ans}}",
    "months": "{count, plural, other {# mois}}",
    "supplements": "Il complète {instrument} : ce que celui-ci exige d’une demande est exigé aussi.",
    "basis": "Une base juridique ; pour : {kinds}.",
    "standard": "Une norme de contenu, qui conseille et ne lie personne ; pour : {kinds}.",
    "open": "Ce qu’il exige n’est pas connu ici : le projet le décrit, et ce que demande la pratique s’applique.",
    "asks": "Exige d’une demande",
    "asksForOne": "Exige pour un type d’entraide",
    "offers": "Offre",
    "thresholds": "Seuils",
    "penalty": "peine maximale d’au moins {duration}",
    "sentence": "peine prononcée d’au moins {duration}",
    "also": "Aussi",
    "marks": "Marques : V lu dans le texte ; S source officielle ou secondaire ; K connu, à vérifier ; I inférence.",
    "must": "exigé",
    "ifPossible": "si possible",
    "should": "recommandé",
    "mayRefuse": "à défaut, refus possible",
    "example": "Exemple : {example}",
    "ofState": "Ce qu’il attend des demandes, pour autant qu’on le sache ici :",
    "nothingOfState": "On ne sait rien ici de ce qu’il attend des demandes au-delà des traités. Cela ne prouve rien : demandez à son autorité centrale."
  },
  "new": {
    "ready": "{file} est prêt. Remplissez-le, puis : npx rogatory check {file}",
    "kind": "Type de demande ({choices}) [mla] :",
    "from": "État requérant (deux lettres) :",
    "to": "État requis (deux lettres) :",
    "bases": "Bases juridiques ({choices}, none pour aucune) [{proposed}] :",
    "measures": "Mesures ({choices}) :",
    "offences": "Infractions ({choices}) :",
    "proposed": "proposé",
    "notWritten": "Également en vigueur entre les deux États, mais aucune demande ne peut être rédigée ici sur ce fondement : {choices}.",
    "otherOffences": "Également en vigueur entre les deux États, mais ne visent pas l’infraction : {choices}.",
    "notShown": "Également connus ici ; les données ne les montrent pas en vigueur entre les deux États, ce qui ne prouve rien : {choices}."
  },
  "render": {
    "ready": "rien ne s’oppose à l’envoi ; écrivez `status: final` pour l’imprimer sans la mention",
    "left": "{left} ; `{command}` dit ce qui manque"
  }
} as const;
