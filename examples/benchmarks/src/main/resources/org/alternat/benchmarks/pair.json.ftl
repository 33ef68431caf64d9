<#-- A dossier that says of itself that it is invented; numbers follow from the number of the pair. -->
<#macro sources verification="VERIFIED">"provenance": {"citations": [{"source": "gazette", "locator": "p. ${number % 90 + 1}"}, {"source": "bulletin"}], "verification": "${verification}"}</#macro>
<#macro both fr en>{"fr": "${fr}", "en": "${en}"}</#macro>
{
  "id": "pair-${a?lower_case}-${b?lower_case}",
  "language": "fr",
  "asOf": "2024-06-30",
  "disclosure": "PUBLIC",
  "between": {"a": "${a}", "b": "${b}"},
  "imprint": {
    "fictitious": true,
    "remarks": <@both "Dossier **fictif** : tout y est inventé." "**Fictitious** dossier: all of it is invented."/>
  },
  "people": [
    <#list [a, b] as code>
    {"id": "head-${code?lower_case}", "names": [{"language": "fr", "full": "A. Exemple ${code}", "family": "Exemple ${code}", "given": "A."}], "sex": "${(number % 2 == 0)?then('FEMALE', 'MALE')}", "country": "${code}"},
    {"id": "minister-${code?lower_case}", "names": [{"language": "fr", "full": "B. Modèle ${code}", "family": "Modèle ${code}", "given": "B."}], "sex": "MALE", "country": "${code}"}<#sep>,</#sep>
    </#list>
  ],
  "offices": [
    <#list [a, b] as code>
    {"id": "head-of-state-${code?lower_case}", "country": "${code}", "level": "HEAD_OF_STATE", "precedence": 1, "title": <@both "chef de l’État" "Head of State"/>},
    {"id": "foreign-minister-${code?lower_case}", "country": "${code}", "level": "FOREIGN_MINISTER", "precedence": 3, "title": <@both "ministre des Affaires étrangères" "Minister of Foreign Affairs"/>}<#sep>,</#sep>
    </#list>
  ],
  "officeTerms": [
    <#list [a, b] as code>
    {"id": "term-head-${code?lower_case}", "office": "head-of-state-${code?lower_case}", "person": "head-${code?lower_case}", "from": "${2012 + number % 8}-03-0${1 + number % 8}", <@sources/>},
    {"id": "term-minister-${code?lower_case}", "office": "foreign-minister-${code?lower_case}", "person": "minister-${code?lower_case}", "from": "2000-09", <@sources/>}<#sep>,</#sep>
    </#list>
  ],
  "relations": [
    {"id": "established", "status": "ESTABLISHED", "from": "${1960 + number % 50}-0${1 + number % 9}-1${number % 10}", "commemorable": true, <@sources/>}
  ],
  "missions": [
    {"id": "embassy", "sending": "${a}", "host": "${b}", "type": "EMBASSY", "residence": "RESIDENT", "opened": "${1995 + number % 20}", <@sources/>}
  ],
  "engagements": [
    <#list 1..engagements as n>
    {
      "id": "engagement-${n}",
      "kind": "${["CONSULTATIONS", "CALL", "VISIT"][n % 3]}",
      "status": "HELD",
      "title": <@both "Entretien des deux ministres (no ${n})" "Talks of the two ministers (no. ${n})"/>,
      "start": "${2023 - (n - 1) % 20}-0${1 + n % 9}-1${n % 10}",
      "level": "FOREIGN_MINISTER",
      <#if n % 3 == 2>"host": "${[a, b][n % 2]}", "guests": ["${[b, a][n % 2]}"], "visitType": "OFFICIAL",</#if>
      "participants": [
        {"person": "minister-${a?lower_case}", "office": "foreign-minister-${a?lower_case}", "side": "${a}", "role": "PRINCIPAL"},
        {"person": "minister-${b?lower_case}", "office": "foreign-minister-${b?lower_case}", "side": "${b}", "role": "PRINCIPAL"}
      ],
      "topics": [
        {"id": "topic-${n}-1", "text": <@both "échanges commerciaux et transports" "trade and transport"/>, "area": "trade", <@sources/>},
        {"id": "topic-${n}-2", "text": <@both "formation des fonctionnaires et bourses" "training of officials and grants"/>, <@sources "ATTRIBUTED"/>}
      ],
      <@sources/>
    }<#sep>,</#sep>
    </#list>
  ],
  "agreements": [
    {"id": "trade-agreement", "title": <@both "Accord commercial" "Trade Agreement"/>, "type": "TREATY", "area": "trade", "parties": ["${a}", "${b}"], "bindingness": "BINDING", "status": "IN_FORCE", "signed": "${2001 + number % 15}-05-1${number % 10}", "inForce": "${2003 + number % 15}-01-01", <@sources/>},
    {"id": "training-memorandum", "title": <@both "Mémorandum sur la formation" "Memorandum on training"/>, "type": "MOU", "parties": ["${a}", "${b}"], "bindingness": "UNCLEAR", "status": "SIGNED", "signed": "${2018 + number % 5}-11", <@sources/>}
  ],
  "cooperation": [
    {"id": "trade", "label": <@both "commerce" "trade"/>, "status": "ACTIVE", "since": "${2003 + number % 15}", "agreements": ["trade-agreement"], <@sources/>},
    {"id": "training", "label": <@both "formation" "training"/>, "status": "EXPLORED", "since": "2018", <@sources/>}
  ],
  "series": [
    <#list ["EXPORTS_GOODS", "IMPORTS_GOODS"] as indicator>
    {
      "id": "${indicator?lower_case?replace("_", "-")}", "indicator": "${indicator}", "reporter": "${a}", "partner": "${b}", "currency": "USD", "scale": 6, "valuation": "${["FOB", "CIF"][indicator?index]}", "prices": "CURRENT",
      "observations": [
        <#list 2014..2023 as year>
        {"period": "${year}", "value": ${(number * 7 + year * 3 + indicator?index * 11) % 900 + 1}.${year % 10}, "status": "FINAL"}<#sep>,</#sep>
        </#list>
      ],
      <@sources/>
    }<#sep>,</#sep>
    </#list>
  ],
  "claims": [
    {"id": "claim", "nature": "JUDGEMENT", "topic": "BILATERAL", "subjects": ["${a}", "${b}"], "text": <@both "Les échanges progressent." "Exchanges are growing."/>, "when": "2022~", <@sources "ATTRIBUTED"/>}
  ],
  "actions": [
    {"id": "action", "text": <@both "Transmettre un projet de calendrier" "Send a draft timetable"/>, "due": "2024-09-30", "status": "OPEN"}
  ],
  "sources": [
    {"id": "gazette", "type": "PRIMARY_OFFICIAL", "title": <@both "Journal officiel (fictif)" "Official Gazette (fictitious)"/>, "country": "${a}", "accessed": "2024-06-01", "language": "fr", "reliability": "A"},
    {"id": "bulletin", "type": "OFFICIAL_OTHER_SIDE", "title": <@both "Bulletin officiel (fictif)" "Official Bulletin (fictitious)"/>, "country": "${b}", "accessed": "2024-06-01", "language": "en", "reliability": "B"}
  ]
}
