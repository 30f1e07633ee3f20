"""How English, German, Dutch, the Romance languages cite; the fields are told in speech.py."""

from agents.enrich.institutions import compound, either_case, headed
from agents.enrich.speech import Speech, forms

_OF = r"(?:de la |de l'|des |du |de |del |della |dello |delle |dell'|degli |dei |di |do |da |das |dos )"
_NAMED = r"(?: [A-ZÀ-ÖØ-Þ][\w-]{1,30}){1,2}"

ENGLISH = Speech(
    says="""
said|says|saying|reported|reports|reporting|wrote|writes|told|announced|confirmed|claimed|claims|stated|added|noted
warned|warns|revealed|quoted|quotes|cited|citing|published|learned|understands|denied|insisted|described|broadcast
estimates|estimated|alleged|tweeted|posted on|posted that|acknowledged|called|calls|is calling
is already calling
puts|put|pointed out|points out|found that|finds that|welcomed|contributed to this|urged|urges|advised|advises|asked
is asking|are asking|has asked|have asked|predicts|predicted|has forecast|is forecasting|expects|argued|argues
conceded|admitted|admits|explained|explains|insists|promised|pledged|vowed|recommended|recommends|concluded|replied
responded|suggests|maintains|stressed|emphasised|emphasized|declared|disclosed|indicated|testified|calculates|rejected
accused|accuses|reckon|reckons|reckoned|alleges|countered|cautioned|remarked|complained|lamented|joked|quipped|recalled
announces|reveals|reiterated|clarified|assured|blamed|blames|defended|ruled out|say that|estimate that|described
describes
forecast that|signalled|dismissed the|says it|vows|pledges|promises|questioned|voiced|wants the
told|tells|criticised|criticized|appealed for|called for|calls for
""",
    by="according to|told by|citing|quoting|in the words of",
    heard="""
as reported by|as cited by|as quoted by|as first reported by|reported by|first reported by|cited by|quoted by|told
tells|speaking on|appearing on|footage from|video from|images from|pictures from|speaking to|speaking with|spoke to
spoke with|in an interview with|interview with|interview to|statement to
comment to|comments to|remarks to|confirmed to|in an email to|letter to|seen by|obtained by|reviewed by|published by
report by|reports by|reports from|report from|report in|reports in|reporting by|writing in|wrote in|data from
figures from|investigation by|information from|material from|files from
""",
    between="""
the|a|an|local|state|national|news|statement from|spokesman for|spokeswoman for|spokesperson for|spokesman of
spokesperson of|officials at|officials from|officials with|figures from|data from|statistics from|a report by
a report from|both
""",
    called="""
news agency|news agencies|agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|channel|outlet|website
news site|network|tabloid|affiliate|public broadcaster|radio station|station
""",
    told="confirmed|said|explained|admitted|disclosed|remarked|stressed",
    to="to|to the",
    before=r"(?:Via|via|Source:) (?:the )?",
    opens=(
        r"(?:quoted|quoting|quotes|cited|wrote to|writes to)(?: the)? |(?:data|figures|statistics|records"
        r"|survey|records) (?:from|by|of) (?:(?:the |its )?(?:[\w-]{2,20}'s? )?)?"
    ),
    closes=r" (?:as (?:saying|telling|writing)|that|shows?|suggests?|put)(?!\w)",
    after=(
        r"(?:'s)? (?:figures|data|statistics|records|estimates|officials|sources|research|modelling"
        r"|projections|forecasts"
        r"|analysis) (?:shows?|suggests?|indicates?|say|said|puts?)"
        r"(?!\w)"
    ),
    pronoun=(
        r"(?:he|she) (?:also |later )?(?:said|says|told|added|warned|wrote|noted|explained|insisted|argued"
        r"|admitted|promised"
        r"|described|accused|recalled|replied)(?!\w)"
    ),
    cues="via|source",
    is_verb_first=False,
)
GERMAN = Speech(
    says="""
sagte|sagten|sagt|berichtete|berichteten|berichtet|berichten|meldete|meldeten|meldet|melden|schrieb|schreibt|schreiben
teilte|teilten|teilt|gab bekannt|gaben bekannt|räumte|räumten|räumt|kündigte|kündigten|kündigt|forderte|forderten
fordert|fordern|verwies|verwiesen|verweist|nannte|nannten|nennt|rechnen mit|geht davon aus|prognostiziert|empfiehlt|rät
appellierte|appelliert|versicherte|versichert|sagen|so|mitteilte|mitteilten|mitteilt|bekanntgab|bekannt gab|meinte
meint|ergänzte|ergänzt|führte|urteilte|urteilt|bezeichnete
äußerte|äußerten|äusserte|verteidigte|lobte|bat|bittet|mahnte|mahnt|bestätigen|bestätigten|betont|hob hervor|erklären
erklärte|erklärten|erklärt|bestätigte|bestätigten|bestätigt|zitiert|zitierte|betonte|warnte|warnt
sprach von|sprachen von|spricht von|begrüßte|begrüßt|begrüsst|kritisierte|kritisiert|zufolge|rechnet mit
rechnete mit|hieß es|heißt es bei|wies zurück|weist darauf hin|wies darauf hin|hofft auf|plädiert
erfuhr|erfuhren
""",
    by=(
        "laut|nach Angaben|nach Auskunft|nach Darstellung|Auskunft|Einschätzung|nach Einschätzung"
        "|aus einer Antwort|aus einem Bericht|aus einer Mitteilung|aus Zahlen|nach Zahlen|nach Daten"
        "|nach Informationen|nach einem Bericht|nach Berichten|unter Berufung auf|Angaben von"
    ),
    heard=(
        "gegenüber|Informationen von|Recherchen von|Informationen des|Recherchen des|Recherchen der"
        "|zitiert von|Interview mit|im Gespräch mit|Bericht der|Bericht des|Bericht von|mit Material von"
    ),
    between="""
die|der|das|dem|den|des|von|vom|eine Sprecherin|ein Sprecher|Sprecherin|Sprecher|am Montag|am Dienstag|am Mittwoch
am Donnerstag|am Freitag|am Samstag|am Sonntag|auch
""",
    told=(
        "sagte|sagten|sagt|teilte|teilten|teilt|berichtete|erklärte|erklärten|bestätigte|bestätigten|verriet"
        "|erzählte|auf Anfrage"
    ),
    to="der|dem",
    called="Nachrichtenagentur|Zeitung|Sender|Radiosender|Magazin|Nachrichtenmagazin|Portal|Tageszeitung",
    after=(
        r"\"?(?: [A-ZÄÖÜ][\w-]{1,30})? hat(?:te)?n?(?: [\w.-]{1,24}){0,12} (?:gewarnt|mitgeteilt|erklärt|gemeldet"
        r"|berichtet|errechnet|ermittelt)(?!\w)"
        r"|'? zufolge(?!\w)"
    ),
    before=(
        r"Quelle: |berichtet(?:e|en)?(?: (?:zuerst|zunächst|zuvor|auch))? (?:der|die|das) (?=\"$)"
        r"|[Ss]precher(?:in)? (?:der|des|von|vom) "
    ),
    prints=(
        r"(?:berichte(?:t|te|ten|n)|schreibt|schrieb|meldet|meldete)(?: (?:zuerst|zunächst|zuvor|auch|am \w+))?"
        r" (?:die|der|das)|(?:sagte|sagt|teilte|erklärte|bestätigte)[^.\n\"]{0,60} (?:dem|der)|(?:laut"
        r"|gegenüber)(?: der| dem)?"
        r"|Bericht (?:der|des|im|in der)|[Ww]ie (?:die|der|das)"
    ),
    pronoun=r"(?:sagt|sagte|erklärt|erklärte|meint|meinte|betont|betonte|fügte|räumte|so) (?:er|sie)(?!\w)",
    opens=r"hat(?:te)?n? (?:(?:der|die|das) )?(?:(?:Zeitung|Nachrichtenagentur) )?",
    closes=r"\"?(?: [\w-]{1,20}){0,4} (?:berichtet|gemeldet|geschrieben|mitgeteilt|bestätigt|veröffentlicht)(?!\w)",
    bodies=compound(
        """
ministerium|ministeriums|ministerin|anwaltschaft|polizei|behörde|direktion|kammer|verwaltung|inspektion|präsidium
präsidiums|gericht|gerichts|gerichtes|amt|amts|amtes|anstalt|agentur|kommission|zentrale|wehr|institut|instituts|kanzlei
gewerkschaft|dienst|dienstes|kommando|regierung|ministerien|verband|verbands|fraktion|betriebe|betrieben|werke
werken|flughafen|
flughafens|universität|hochschule|klinikum|rechnungshof
""",
        capital=r"(?!Verrat|Vorrat|Apparat|Ehren|Beamt|Gesamt|Werke|Hand|Hilfs|Samt|Fahr|Bürger|Kollegin)[A-ZÄÖÜ]",
        rest=(
            r" (?:für|des|der|fürs)(?: [A-ZÄÖÜ][\w-]{2,30}| und){1,4}"
            r"| (?!Anfrage|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag"
            r"|Sprecher)[A-ZÄÖÜ][a-zäöüß-]{2,24}"
        ),
        alone=(
            r"(?:Stadt|Gemeinde|Kreis|Bundes)rate?s?(?! [A-Z])|Polizei|Feuerwehr|Staatsanwaltschaft"
            r"|Bundeswehr|Bundesbank|Küstenwache|(?:Stadt|Kreis|Land|Bundes)tag"
            r"|Auswärtigen? Amt|(?:Landes|Bundes)netzagentur|Deutsche[nr]? Wetterdienst(?:es|s)?|(?:IG|ÖGB"
            r"|DGB) ?[A-Z]?\w{0,20}"
            r"|(?:Verband|Verein|Institut|Amt|Gewerkschaft|Bund|Ministerium) (?:der|für"
            r"|des) [A-ZÄÖÜ][\w-]{2,30}(?: [A-ZÄÖÜ][a-zäöüß-]{2,30})?|(?:Land"
            r"|Main-[A-Z][a-z]+-)[Kk]reis(?:es)?(?: [A-ZÄÖÜ][a-zäöü]{2,24})?"
            r"|(?:[A-Z][a-z]+)?[Ff]raktion (?:der|von) (?:CDU|SPD|FDP|AfD|Grünen|Linken|[A-ZÄÖÜ]{2,5})|E-Control"
            r"|(?!Auto|Fahr|Lauf|Eisen|Renn|Umlauf|Straßen)[A-ZÄÖÜ][a-zäöüß]{2,20}bahn(?![\w-])"
            r"|(?:Universität|Hochschule|Klinikum|Gewerkschaft|Stadtwerken?) [A-ZÄÖÜ][\w-]{2,40}"
            r"|Deutsche[rnm]? [A-ZÄÖÜ][a-zäöü]{2,20}(?:tag|bund|verband|rat)s?"
            r"|[A-ZÄÖÜ][a-zäöü]{3,20}organisation(?: [A-Z]{2,6})?|Gerichts?|Kriminalpolizei"
            r"|Stadtwerken? [A-ZÄÖÜ]\w{2,20}"
        ),
    ),
    speaks_for=r"Sprecher(?:in)? (?:der|des|von|vom) ",
    roles=(
        r"(?:[A-ZÄÖÜ][\w-]{1,24})?(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Bb]ürgermeister|[Ss]precher"
        r"|[Dd]irektor|leiter"
        r"|[Ss]enator|[Ss]ekretär|[Kk]ommissar|[Kk]ommandant|meister(?<=wehrmeister)|inspektor|beauftragter?)(?:in)?"
        r"|(?:Land|Stadt|Gemeinde|National|Stände|Bundes|Regierungs|Kantons|Rats|Bezirks)(?:rat|rätin|herr|frau|rats)"
        r"|Kämmerer|Kämmerin|(?:Ober)?[Ss]taatsanw(?:alt|ältin)|Abgeordneten?r?|Beigeordneten?r?|Dezernent(?:in)?"
        r"|(?:Stadt|Kreis|Landes)?brandmeister(?:in)?|Ammann|[A-Z][a-z]+vorsteher(?:in)?|[A-Z]{2,4}-[A-Z][a-z]+rat"
    ),
    cues="hatte|hatten|hat|quelle|sprecher|sprecherin",
)
DUTCH = Speech(
    says="""
meldde|meldt|meldden|schreef|schrijft|bericht|berichtte|zei|zegt|liet weten|laat weten|laten weten|stelt|stelde
bevestigt|bevestigde|bevestigen|zeggen|zeiden|melden|laten weten|liet weten|waarschuwt|waarschuwde|benadrukt
benadrukte|verwacht|verwachten|noemt|noemde|vindt|vertelt|vertelde|verklaart|verklaarde|schat|adviseert|meent|erkent
roept op|riep op|kondigt|aldus|volgens|wil dat|willen dat|vraagt om|vragen om|vreest|betreurt|wijst erop|wijst op
legt uit|legde uit|voegt toe|reageert|reageerde|spreekt van|geeft aan|gaf aan|weet te melden|schatten|eist|eisen
""",
    by="volgens|aldus|blijkt uit cijfers van|blijkt uit onderzoek van|cijfers van|blijkt uit een brief van",
    opens=r"(?:heeft|hebben|had|hadden) (?:de |het )?",
    closes=(
        r"(?: [\w-]{1,20}){0,4} (?:bevestigd|gemeld|gezegd|bekendgemaakt|meegedeeld|laten weten|aangekondigd"
        r"|verklaard|geschreven)(?!\w)"
    ),
    after=r" (?:laat|laten|liet|lieten)(?: [\w'-]{1,20}){1,5} weten(?!\w)",
    between="de|het|een woordvoerder van|een woordvoerster van|een woordvoerder|woordvoerder|omroep|krant|persbureau",
    heard="gesprek met|interview met|meldt aan|tegenover",
    told="zei|zegt|vertelde|vertelt|laat weten|bevestigt|laat|laten|liet|lieten|meldt|meldde",
    to="tegen|aan|tegen de|tegen het|aan de|aan het",
    called="persbureau|persagentschap|krant|omroep|dagblad|weekblad|zender",
    before=r"Bron: ",
    bodies=(
        r"(?:politie|hulpverlenings|brandweer|eerstelijns)zone(?: [A-Z][\w-]{2,30})?|parket(?: van [A-Z][\w-]{2,30})?"
        r"|(?:agentschap|vakbond|organisatie|vereniging|bedrijf|maatschappij"
        r"|werkgeversorganisatie)(?: [A-Z][\w-]{2,30}){1,3}"
        r"|(?:\w{2,20})?(?:dienst|autoriteit|inspectie|instituut|waterschap|rechtbank|provincie"
        r"|gemeente)(?: [A-Z][\w-]{2,30})?"
        r"|(?:Het |het )?(?:ministerie|Ministerie)|[Pp]olitie|[Bb]randweer|[Jj]ustitie|(?:Openbaar"
        r"|openbaar) [Mm]inisterie|OM|KNMI|RIVM|Rijkswaterstaat|NVWA|CBS"
        r"|[Mm]inisterie van [A-Z]\w{2,30}|[Gg]emeente [A-Z][\w-]{2,30}|[Pp]rovincie [A-Z][\w-]{2,30}"
        r"|[Vv]eiligheidsregio(?: [A-Z][\w-]{2,30})?|[Ww]aterschap [A-Z][\w-]{2,30}"
    ),
    speaks_for=r"woordvoerd(?:er|ster) van (?:de |het )?",
    roles=(
        r"[Bb]urgemeester|[Ww]ethouder|[Kk]orpschef|[Ll]ocoburgemeester|[Bb]randweercommandant|[Dd]ijkgraaf"
        r"|[Pp]olitiechef|[Oo]fficier van justitie|[Rr]aadslid|[Kk]amerlid|[Mm]inister(?: van \w{2,20})?"
        r"|[Ss]taatssecretaris|[Pp]remier|woordvoerder|woordvoerster|commissaris|schepen|gouverneur"
        r"|directeur|directrice|voorzitter|rector|zonechef|hoofdinspecteur"
        r"|gedeputeerde"
    ),
    outlets=r"Omroep [A-Z]\w{2,30}|RTV [A-Z]\w{2,30}",
    pronoun=r"(?:zegt|zei|vertelt|aldus|stelt|vindt) (?:hij|zij|ze)(?!\w)",
    cues="bron|heeft|hebben|had|hadden",
)
FRENCH = Speech(
    says="""
fait savoir|font savoir|a fait savoir|ont fait savoir|a dit|ont dit|dit|disent|a écrit|écrit|écrivait|prévoit|a prévenu
prévient|préviennent|a reconnu|reconnaît|a averti|avertit|a promis|promet|a soutenu|soutient|a répondu|répond|craint
a appris|rappelle|rappellent|appelle à|relevait|parle d'|parlent d'|a fait part|réclame|réclament|a réclamé
a parlé de|ajoute
a ajouté|prévoyait|a rejeté|déplore|déplorent|a démenti|dément|se félicite|espère|espèrent|craignent
"""
    + forms(
        "rapport annonc déclar indiqu affirm précis révél confirm soulign expliqu signal assur estim regrett détaill"
        " jug rappel dénonc relev critiqu recommand publi not évoqu racont résum témoign martel insist plaid",
        ends="e|ent|ait|aient",
        auxiliaries="a|ont|avait|avaient",
        participle="é",
    ),
    by="selon|d'après|citant|à en croire|de source proche de|auprès de|les chiffres de|un rapport de|une note de",
    opens=r"(?:(?<=[.\"] )|(?<=\n))Sur (?:la |le )?",
    closes=r", (?=l)",
    heard="""
au micro de|sur les ondes de|sur l'antenne de|dans les colonnes de|indique|rapporte|cité par|citée par|cités par
interrogé par|interrogée par|interrogés par|contacté par|contactée par
interview à|entretien à|entretien avec
""",
    between="""
le|la|les|l'|du|de la|de l'|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce|matin
un porte-parole de|une porte-parole de|un rapport de|un bilan de|les services de|un porte-parole|une porte-parole
le porte-parole|la porte-parole|à l'|au|à la
""",
    told=(
        "a indiqué|a déclaré|a confié|a dit|a affirmé|a expliqué|a annoncé|a précisé|a assuré|a confirmé|ont indiqué"
        "|ont déclaré|ont dit|ont affirmé|avait indiqué|avait déclaré|avait dit|avaient dit|explique|confie"
    ),
    to="à|au|aux|à la|à l'|auprès de|auprès de l'",
    outlets=(
        r"(?<=[\wà-ÿ,'] )(?:L[ea]s? |L')[A-ZÉÈ][\w-]{2,24} (?:(?:de la |de l'|des |du |de |d')[A-ZÉÈ][\w'-]{2,24}"
        r"|[A-ZÉÈ][\w-]{2,24})"
    ),
    pronoun=(
        r"(?:dit|ajoute|explique|précise|assure|poursuit|affirme|raconte|confie|souligne"
        r"|indique)(?:-t)?-(?:il|elle)(?!\w)"
    ),
    called="agence|journal|quotidien|hebdomadaire|magazine|radio|chaîne|site",
    before=r"[Ss]ource : ",
    bodies=headed(
        """
ministère|préfecture|sous-préfecture|parquet|gendarmerie|mairie|police|douane|observatoire|institut|agence|office|cour
fédération|conseil|commission|direction|centre|bureau|service|autorité|tribunal|rectorat|département|métropole|syndicat
inspection|établissement|université|chambre|caisse|régie|haut conseil|comité|procureur|secrétariat|corps
""",
        of=_OF,
        adjectives="al|ale|aux|elle|ien|ienne|aire|ique|if|ive|ain|aine|cole|ois|oise|ier|ière|public|publique",
        verbs="indique|explique|signale|révèle|rappelle|communique|appelle|publique|annonce",
        and_="et",
        capital="[A-ZÉÈÎÀ]",
    )
    + rf"|[A-ZÉ][a-zé]{{3,20}} {_OF}[\w-]{{2,24}}(?= (?:a|ont) |[,.])"
    r"|(?:agence|organisme|association|observatoire|opérateur|réseau) [A-Z][\w'-]{2,24}(?: [A-Z][\w-]{2,20})?"
    r"|Météo[- ][A-Z]\w{1,20}|[A-Z][A-Za-z]{1,6}-[A-Z]{2,6}|Élysée|Elysée|Matignon|(?<=[ '])[A-Z]{3,8}|pompiers|SDIS",
    speaks_for=r"porte-parole (?:de la |de l'|du |de |d')",
    roles=either_case("""
maire|ministre|préfet|préfète|sous-préfet|sous-préfète|président|présidente|procureur|procureure|porte-parole|député
députée|sénateur|sénatrice|gouverneur|gouverneure|commissaire|commandant|commandante|lieutenant|colonel|capitaine
adjoint|adjointe|conseiller|conseillère|échevin|échevine|bourgmestre|directeur général|directrice générale|recteur
rectrice|vice-président|vice-présidente|proviseur|proviseure|principal du collège|principale du collège|directeur
directrice
cheffe|cheffe de cabinet|capitaine|responsable|secrétaire général|secrétaire générale|secrétaire d'État
Premier ministre|Première ministre|syndic|syndique
"""),
    cues="source",
)
SPANISH = Speech(
    says="""
dijo|dijeron|ha dicho|han dicho|dice|dicen|advirtió|advirtieron|advierte|ha advertido|prevé|prevén|pidió a
pidió que|pide a|pide que
ha pedido a|ha pedido que|reconoció|reconoce|admitió|admite|sostuvo|sostiene|insistió|insiste|añadió|desmintió
cifró|hizo saber|exige|exigió|reclama|reclamó|rechaza|rechazó|propuso|propone|espera que|niega|negó|pidió|pide
reiteró|reitera|matizó|matiza|recordó|recuerda|concluyó|concluye|agregó|agrega|defendió|defiende
declaró que|declaró a|declaró en
ha declarado|han declarado|declara que|declararon que
ha reconocido|ha admitido|ha añadido|según publicó
"""
    + forms(
        "inform report public anunci señal asegur confirm afirm revel comunic explic indic precis document detal"
        "l"
        " apunt cifr record denunci subray manifest destac estim calcul lament avanz adelant cont relat resum valor"
        " alert aclar coment expres",
        ends="ó|aron|a|an|aba",
        auxiliaries="ha|han|había|habían",
        participle="ado",
    ),
    by=(
        "según|según informó|según ha informado|según publicó|según publica|según datos de|fuentes de"
        "|fuentes del|de acuerdo con|citando a|citando"
    ),
    heard=(
        "citado por|citada por|citados por|entrevista con|entrevista a|declaraciones a|declaraciones al"
        "|nota de|con información de"
    ),
    between="""
el|la|los|las|al|a la|lo|un recuento de|un informe de|datos de|un estudio de|un balance de|cifras de|fuentes de
un portavoz de|una portavoz de|un portavoz del|el portavoz de|informó|informa|dijo|documentó
publicó|ayer|hoy|este lunes|este martes|este miércoles|este jueves|este viernes|este sábado|este domingo
""",
    told=(
        "explicado|informó|ha explicado|han explicado|ha dicho|ha declarado|aseguró|contaron|dijo|dijeron"
        "|declaró|explicó|afirmó|confirmó|aseguró|contó|relató|declararon|señaló"
    ),
    to="a|al|a la|a los",
    outlets=(
        r"(?<=[\wà-ÿ,] )(?:El|La|Los|Las) [A-ZÁÉÍÓÚ][\w-]{2,24} (?:(?:de la |del |de |de los )?[A-ZÁÉÍÓÚ][\w-]{2,24})"
    ),
    called="agencia|diario|periódico|semanario|revista|emisora|cadena|portal",
    before=r"Fuente: ",
    bodies=headed(
        """
ministerio|fiscalía|ayuntamiento|alcaldía|gobernación|intendencia|agencia|instituto|dirección|secretaría|comisión
observatorio|servicio|tribunal|consejería|oficina|autoridad|confederación|policía|prefectura|municipalidad|universidad
gobierno|delegación|subdelegación|diputación|cabildo|junta|consejo|cámara|juzgado|corte|banco central|defensoría
procuraduría|contraloría|superintendencia|cuerpo|guardia|armada|ejército|hospital|federación|sindicato|comité
asociación|colegio|consorcio|colectivo|plataforma|fundación|consistorio
""",
        of=_OF,
        adjectives="al|ales|ar|ica|ico|iva|ivo|aria|ario|ense|ina|ino|ana|ano|ora|ior|eña|eño",
        verbs="explica|publica|indica|comunica|critica|ratifica|calcula|señala|dictamina",
        and_="y|e",
        capital="[A-ZÁÉÍÓÚÑ]",
    )
    + r"|Guardia Civil|Protección Civil|[Bb]omberos(?: de [A-Z]\w+)?|Bomberos|112|(?<=[ (])[A-Z]{3,8}",
    speaks_for=r"portavoz (?:de la|del|de) ",
    roles=either_case("""
alcalde|alcaldesa|ministro|ministra|presidente|presidenta|portavoz|fiscal|gobernador|gobernadora|consejero|consejera
intendente|intendenta|diputado|diputada|senador|senadora|vocero|vocera|concejal|concejala|secretario|secretaria|delegado
delegada|subdelegado|subdelegada|comisario|comisaria|director general|directora general|jefe|jefa|canciller
director|directora|coordinador|coordinadora|responsable|rector|rectora
decano|decana|capitán|capitana|comandante|teniente|teniente de alcalde|vicepresidente|vicepresidenta|viceconsejero
"""),
    pronoun=r"(?<=\", )(?:dijo|dice|explicó|explica|aseguró|asegura|añadió|añade|admite|reconoce|señaló)(?=[.,])",
    cues="fuente",
)
ITALIAN = Speech(
    says="""
ha scritto|hanno scritto|scrive|scriveva|ha detto|hanno detto|dice|dicono|diceva|ha reso noto|hanno reso noto|rende noto
fa sapere|fanno sapere|ha fatto sapere|ha ammesso|ammette|ha aggiunto|aggiunge|ha chiesto|chiede
riferisce|riferiscono|ha riferito|hanno riferito|riferiva|avverte|ha avvertito|prevede|ha precisato|smentisce
sostiene|sostengono|denuncia|si augura|ritiene|ritengono|propone|teme|temono|invita a|invitano a|smentiscono
prosegue|conclude|ha replicato|replica|ha sostenuto|ha promesso|promette|parla di|parlano di|ha parlato di
"""
    + forms(
        "riport annunci conferm comunic rivel dichiar spieg afferm assicur precis sottoline segnal raccont stim"
        " denunci raccomand sostien osserv ricord comment",
        ends="a|ano",
        auxiliaries="ha|hanno|aveva|avevano",
        participle="ato",
    ),
    by="secondo|citando|stando a|stando al|stando alla|fonti di|fonti della|fonti del|dati di|dati della",
    heard="citato da|citata da|intervista a|intervista con|con informazioni di",
    between=(
        "il|lo|la|i|gli|le|l'|dei|degli|del|della|delle|dal|dalla|dall'|dai|primi|prime|accertamenti"
        "|rilievi|un portavoce della|una portavoce della|il portavoce della|quanto|all'|alla|al"
    ),
    told=(
        "ha detto|hanno detto|ha dichiarato|hanno dichiarato|ha spiegato|ha riferito|ha confermato|ha raccontato"
        "|spiega|dice"
    ),
    to="a|ad|al|alla|allo|all'",
    outlets=(r"(?<=[\wà-ÿ,] )(?:Il |La |Lo |L')[A-Z][\w-]{2,24} (?:(?:della |dell'|del |di |dei )?[A-Z][\w-]{2,24})"),
    called="agenzia|quotidiano|giornale|settimanale|emittente|radio",
    before=r"Fonte: ",
    bodies=headed(
        """
ministero|procura|questura|prefettura|regione|comune|osservatorio|istituto|agenzia|tribunale|consiglio|autorità
capitaneria|comando|ufficio|direzione|soprintendenza|provincia|università|azienda|corte|commissione|polizia|protezione
assessorato|municipio|camera|ente|consorzio|servizio|corpo|garante|federazione|sindacato|parco
""",
        of=_OF,
        adjectives="ale|ali|ile|ili|ico|ica|are|ario|aria|ivo|iva|ano|ana|ese|ina|ino",
        verbs="comunica|indica|critica|pubblica|spiega",
        and_="e",
        capital="[A-ZÈ]",
    )
    + r"|Guardia [Cc]ostiera|Guardia di [Ff]inanza|[Cc]arabinieri|Protezione [Cc]ivile|[Vv]igili del [Ff]uoco"
    r"|(?<=[ '])[A-Z]{4,8}",
    speaks_for=r"portavoce (?:della|dell'|del|di) ?",
    roles=either_case("""
sindaco|sindaca|ministro|ministra|presidente|portavoce|prefetto|prefetta|procuratore|procuratrice|assessore|assessora
questore|comandante|direttore|direttrice|governatore|governatrice|sottosegretario|sottosegretaria|senatore|senatrice
deputato|deputata|soprintendente|consigliere|consigliera|premier|capo|vicesindaco|vicesindaca|vicepresidente
responsabile|coordinatore|coordinatrice|capitano
rettore|rettrice|segretario|segretaria|dirigente|viceministro|viceministra|commissario|commissaria|caposquadra
"""),
    pronoun=r"(?<=\", )(?:dice|ha detto|spiega|ha spiegato|aggiunge|ha aggiunto|racconta)(?=[.,])",
    cues="fonte",
)
PORTUGUESE = Speech(
    says="""
disse|disseram|diz|dizem|escreve|escreveu|prevê|admitiu|admite|advertiu|reconheceu|reconhece|acrescentou|pediu|pede
defendeu|defende|garantiu|garante|sublinhou|referiu|refere|fez saber|tinha dito|prometeu|deu conta|fala em
falam em|falou em|exige|exigiu|exigem|lamentou|adianta|acusa|acusou|espera que|rejeita|rejeitou|nega
negou|conclui|concluiu|responde|respondeu|critica|criticou|promete|salienta|salientou|frisou|frisa|avisa|avisou
"""
    + forms(
        "inform notici anunci public revel confirm avanç adiant afirm comunic declar explic relat apont destac estim"
        " calcul lament cont esclarec alert consider assegur lembr",
        ends="ou|aram|a|am|ava",
        auxiliaries="tinha|havia|tem",
        participle="ado",
    ),
    by="segundo|de acordo com|conforme",
    heard=(
        "publicado pela|publicado pelo|publicada pela|publicada pelo|divulgado pela|divulgado pelo"
        "|exibido pela|em declarações à|em declarações ao|declarações à|citado por|citada por|citados por"
        "|entrevista à|entrevista ao|com informações da|com informações do"
    ),
    between="""
o|a|os|as|à|ao|fonte oficial da|fonte oficial do|fonte oficial dos|fonte oficial das|fonte da|fonte do
um porta-voz da|uma porta-voz da|um porta-voz do|o porta-voz da|informou|disse|agência|jornal
esta segunda-feira|esta terça-feira|hoje|ontem
""",
    told="disse|disseram|afirmou|declarou|explicou|confirmou|contou|adiantou",
    to="à|ao|a|aos",
    called="agência|jornal|revista|rádio|portal|semanário",
    before=r"Fonte: ",
    bodies=headed(
        """
ministério|prefeitura|câmara|agência|instituto|secretaria|direção|tribunal|autoridade|polícia|capitania|corpo|defesa
proteção|procuradoria|governo|universidade|comissão|serviço|delegacia|autarquia|junta|guarda|defensoria|assembleia
conselho|hospital|superintendência|companhia|federação|sindicato|observatório|departamento|fundação|marinha
direcção|protecção|infraestruturas|infra-estruturas|associação|ordem|banco|caixa|administração
capitania|empresa|estrutura|concelhia|misericórdia|instituição
""",
        of=_OF,
        adjectives="al|ais|ar|ico|ica|ário|ária|ivo|iva|ano|ana|ense|ina|ino|ora",
        verbs="comunica|indica|critica|publica|explica",
        and_="e",
        capital="[A-ZÉÁÂ]",
    )
    + r"|GNR|PSP|[Bb]ombeiros|IPMA|INMET|Ministério Público|(?<=[ (])[A-Z]{3,8}",
    speaks_for=r"(?:porta-voz|fonte(?: oficial)?) (?:da|dos|das|do|de) ",
    roles=either_case("""
ministro|ministra|presidente|prefeito|prefeita|porta-voz|governador|governadora|autarca|deputado|deputada|procurador
procuradora|secretário|secretária|vereador|vereadora|delegado|delegada|comandante|coronel|tenente|capitão|major
presidente da câmara|diretor-geral|diretora-geral|senador|senadora|director-geral|directora-geral|diretor
diretora|director|directora|chefe
bastonário|bastonária|reitor|reitora|bispo|provedor|provedora|coordenador|coordenadora|vice-presidente
secretário de Estado
"""),
    pronoun=r"(?<=\", )(?:disse|diz|afirmou|afirma|contou|explicou|acrescentou)(?=[.,])",
    cues="fonte",
)
