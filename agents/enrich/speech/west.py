"""How English, German and Dutch cite; the fields are told in words.py."""

from agents.enrich.speech.institutions import compound, either_case
from agents.enrich.speech.words import Speech, he_said

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
accused|accuses|reckon|reckons|reckoned|alleges|countered|cautioned|remarked|complained|lamented|joked|quipped
recalled
announces|reveals|reiterated|clarified|assured|blamed|blames|defended|ruled out|say that|estimate that|described
describes
forecast that|signalled|dismissed the|says it|vows|pledges|promises|questioned|voiced|wants the
concedes|conceded|disputes|disputed|demanded|demands|observed|cautions|acknowledges|contends|contended|floated
backs|opposes|faulted|estimating|adds|notes|recalls|remarks|ruled that|answered|voted to|calls it|replies
told|tells|criticised|criticized|appealed for|called for|calls for|attributed|attributes|submitted that|asserted
asserts|threatened|threatens|commented|comments|projected|projects that|highlighted|highlights|underlined|underlines
appealed to|appeals to|expressed concern|expressed confidence|expressed hope|raised concerns|condemned|condemns
hailed|hails|praised|praises|slammed|denounced|denounces|applauded|branded|lambasted|objected|objects|retorted|hinted
contend|say|say it|denies|confirms|declares|believes|believe|fears|hopes|suspects|reasoned|mused|pointed to|points to
points out|determined that|calculated|opined|narrated|lauded|decried|called on|calls on|called the|accepts that
expect|accepted that|foresees|cast doubt|thinks|argue|warn|estimate|caution|insist|predict|deny|regards|considers
counts about|doubts|doubted
apologised|apologized|is adamant|is convinced|is sceptical|is skeptical|agrees|disagrees|sees no|rules out|lamented
has apologised|has apologized|has written to|have written to
""",
    by="""
according to|in the view of|in the opinion of|told by|citing|quoting|in the words of|statement by
statement signed by|statement issued by|compiled by|collected by|released by
""",
    heard="""
published in|appeared in|printed in|out this month in|out this week in|telling|broadcast by|aired by|quoted in
essay for|radio program|radio programme|podcast
as reported by|as cited by|as quoted by|as first reported by|reported by|first reported by|cited by|quoted by|told
tells|speaking on|appearing on|footage from|video from|images from|pictures from|speaking to|speaking with|spoke to
spoke with|in an interview with|interview with|interview to|statement to
comment to|comments to|remarks to|confirmed to|in an email to|letter to|seen by|obtained by|reviewed by|published by
report by|reports by|reports from|report from|report in|reports in|reporting by|writing in|wrote in|data from
figures from|investigation by|information from|material from|files from|posted by|shared by|carried by
""",
    between="""
the|a|an|local|state|national|news|statement from|spokesman for|spokeswoman for|spokesperson for|spokesman of
spokesperson of|officials at|officials from|officials with|figures from|data from|statistics from|a report by
a report from|both
""",
    papers="""
study|report|reports|audit|survey|review|analysis|data|figures|paper|research|assessment|poll|estimates|records|ruling
""",
    papers_of=(
        r"(?:by|from) (?:(?:scientists|researchers|academics|economists|experts|a team|analysts|engineers)"
        r" (?:at|from|of) )?"
        r"(?:the |a |an |its |their )?(?:(?:firm|group|company|union|charity|utility|pollster|consultancy|watchdog"
        r"|regulator"
        r"|agency) )?"
    ),
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
        r"|'s (?:[a-z-]{2,20} ){0,3}(?:centre|center|office|department|unit|division|bureau|service|branch|secretariat"
        r"|headquarters|administration) (?:said|says|told|confirmed|announced|reported|warned)(?!\w)"
    ),
    pronoun=(
        r"(?:he|she) (?:also |later )?(?:said|says|told|added|warned|wrote|noted|explained|insisted|argued|admitted"
        r"|promised|described|accused|recalled|replied)(?!\w)"
    ),
    cues="via|source",
    is_verb_first=False,
)
_GERMAN_TAILS = """
ministerium|ministeriums|ministerin|anwaltschaft|polizei|behörde|direktion|kammer|verwaltung|inspektion|präsidium
präsidiums|gericht|gerichts|gerichtes|amt|amts|amtes|anstalt|agentur|kommission|zentrale|wehr|institut|instituts
kanzlei
gewerkschaft|dienst|dienstes|kommando|regierung|ministerien|verband|verbands|fraktion|betriebe|betrieben|genossenschaft
werke|innung|organisation|bahn|kliniken|-Bank
werken|flughafen|bund|bunds|bundes|bündnis|stiftung|klub|konzern|gruppe|initiative|vereinigung
flughafens|universität|hochschule|klinikum|rechnungshof
"""
"""How words end that name public bodies."""
GERMAN = Speech(
    says="""
sagte|sagten|sagt|berichtete|berichteten|berichtet|berichten|meldete|meldeten|meldet|melden|schrieb|schreibt|schreiben
teilte|teilten|teilt|gab bekannt|gaben bekannt|räumte|räumten|räumt|kündigte|kündigten|kündigt|forderte|forderten
fordert|fordern|verwies|verwiesen|verweist|nannte|nannten|nennt|rechnen mit|geht davon aus|prognostiziert|empfiehlt
rät|riet
appellierte|appelliert|versicherte|versichert|sagen|so|mitteilte|mitteilten|mitteilt|bekanntgab|bekannt gab|meinte
meint|ergänzte|ergänzt|führte|urteilte|urteilt|bezeichnete|bezeichnet
äußerte|äußerten|äusserte|verteidigte|lobte|bat|bittet|mahnte|mahnt|bestätigen|bestätigten|betont|hob hervor|erklären
erklärte|erklärten|erklärt|bestätigte|bestätigten|bestätigt|zitiert|zitierte|betonte|warnte|warnt
sprach von|sprachen von|spricht von|begrüßte|begrüßt|begrüsst|kritisierte|kritisiert|zufolge|rechnet mit
rechnete mit|hieß es|heißt es bei|wies zurück|weist darauf hin|wies darauf hin|hofft auf|plädiert
erfuhr|erfuhren|wies|weist|warf|wirft|lehnte|lehnt|verlangt|verlangte|verlangen|erläuterte|erläutert|erinnert sich
klagt|klagte|seufzt|bilanziert|resümiert|resümierte|hält dagegen|widersprach|widerspricht|befürchtet|fürchtet
erzählt|erzählte|erzählen|berichtet von|beteuert|beteuerte|beklagt|beklagte|bedauert|bedauerte|beschreibt|beschrieb
betonen|sagen|glaubt|vermutet|vermutete|schätzt|schätzen|schätzte|erwartet|erwarten|erwartete|begründet|begründete
gibt an|gab an|gaben an|geben an|gibt zu|gab zu|stellt klar|stellte klar|stellt fest|stellte fest|entgegnet
entgegnete|kontert|konterte|erwidert|erwiderte|antwortet|antwortete|schildert|schilderte|behauptet|behauptete
moniert|monierte|rügt|rügte|spricht sich für|sprach sich für|sprach sich gegen|spricht sich gegen|freut sich
freute sich|zeigte sich|zeigt sich|zeigen sich|zeigten sich|reagierte|reagiert|reagieren|beziffert|bezifferte
taxiert|versprach|verspricht|drohte|droht|verkündete|verkündet|prophezeit|prophezeite|hofft|hoffte|hoffen
bekräftigt|bekräftigte|unterstreicht|unterstrich|konstatiert|konstatierte|dementiert|dementierte|bestreitet|bestritt
begrüßen|begrüßten|ließ wissen|lässt wissen|weist zurück|zeichnet|sieht darin|sieht die|sieht das|sieht es|mahnen an
pocht|pochte|plädierte|wendet ein|wandte ein|gibt zu bedenken|gab zu bedenken|attestiert|attestierte|empfahl|empfehlen
veröffentlichte|ermittelte|errechnete|kommentiert|kommentierte|spottet|spottete|scherzt|scherzte|ärgert sich
wundert sich|winkt ab|winkte ab|gibt Entwarnung|gab Entwarnung|geht von|gehen von|ging von|gingen von|ist skeptisch
sind skeptisch|ist überzeugt|ist enttäuscht|ist empört|ist besorgt|ist zuversichtlich|ist dagegen|sieht keinen
sieht kein|sieht keine|sieht sich|sieht hier|hält das|hält die|hält es|hält den|hält nichts|sprechen von|zweifelt
bezweifelt|bezweifelte|nennen|nannten|fasst zusammen|fasste zusammen|kündigten an|rechneten mit|kritisieren
kritisierten|beklagen|beklagten|befürchten|bemängelt|bemängelte|lobt|loben|sorgt sich|schlägt vor|schlug vor
schlägt Alarm|schlug Alarm|formuliert|formulierte|urteilt|urteilten
""",
    by=(
        "laut|stammen vom|stammen von|stammt vom|stammt von|Kritik kommt von|Kritik kommt vom|Kritik kam von"
        "|Kritik kam vom|heißt es aus|hieß es aus|heißt es bei|heißt es von|heißt es vom|heißt es beim|nach Angaben"
        "|nach Auskunft|nach Darstellung|Auskunft|Einschätzung|nach Einschätzung"
        "|aus einer Antwort|aus einem Bericht|aus einer Mitteilung|aus Zahlen|nach Zahlen|nach Daten"
        "|nach Informationen|nach einem Bericht|nach Berichten|unter Berufung auf|Angaben von"
        "|aus Sicht|Angaben des|Angaben der|Angaben zufolge|nach Ansicht|nach Meinung|nach Einschätzungen"
        "|nach Schätzungen|nach Schätzung|nach Erkenntnissen|nach Worten|nach den Worten|aus Unterlagen"
        "|nach Überzeugung"
        "|nach Recherchen|aus einer Studie|aus einer Umfrage|aus einem Gutachten|nach Berechnungen|nach Auffassung"
    ),
    heard=(
        "gegenüber|Informationen von|Recherchen von|Informationen des|Recherchen des|Recherchen der"
        "|zitiert von|Interview mit|im Gespräch mit|Bericht der|Bericht des|Bericht von|mit Material von"
    ),
    between="""
die|der|das|dem|den|des|ein|eine|von|vom|Sprecherin|Sprecher|am Montag|am Dienstag|am Mittwoch
am Donnerstag|am Freitag|am Samstag|am Sonntag|auch
""",
    papers="""
Studie|Bericht|Berichts|Gutachten|Analyse|Untersuchung|Umfrage|Erhebung|Zahlen|Daten|Statistik|Prognose|Auswertung
Messungen|Berechnungen|Berechnung|Hochrechnung|Zählung|Schätzung|Kalkulation
""",
    papers_of=r"(?:der|des|vom|von|aus dem) ",
    told=(
        "sagte|sagten|sagt|teilte|teilten|teilt|berichtete|erklärte|erklärten|bestätigte|bestätigten|verriet"
        "|erzählte|auf Anfrage"
    ),
    to="der|dem",
    called="Nachrichtenagentur|Zeitung|Sender|Radiosender|Magazin|Nachrichtenmagazin|Portal|Tageszeitung",
    after=(
        r"\"?(?: [A-ZÄÖÜ][\w-]{1,30})? hat(?:te)?n?(?: [\w.-]{1,24}){0,12} (?:gewarnt|mitgeteilt|erklärt|gemeldet"
        r"|berichtet|errechnet|ermittelt)(?!\w)"
        r"|'? zufolge(?!\w)| (?:heißt|hieß) es(?!\w)"
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
    pronoun=he_said(
        "sagt|sagte|erklärt|erklärte|meint|meinte|betont|betonte|fügte|räumte|so|erzählt|erläutert|ergänzt"
        "|kritisiert|warnt"
        "|schreibt|versichert|berichtet|mahnt|fordert|hofft|glaubt|warnte|ergänzte|kritisierte|bilanziert|resümiert",
        "er|sie",
    ),
    begins=", so",
    opens=r"(?:hat(?:te)?n?|wie) (?:(?:der|die|das) )?(?:(?:Zeitung|Nachrichtenagentur) )?",
    opens_bare=True,
    closes=(
        r"\"?(?: [\w-]{1,20}){0,8} (?:berichtet|meldet|schreibt|mitteilt|mitteilte|berichtete|erläuterte"
        r"|erklärte|gemeldet|geschrieben|mitgeteilt|bestätigt|veröffentlicht)(?!\w)"
    ),
    kinds="""
Umweltverband|Naturschutzverband|Branchenverband|Fachverband|Dachverband|Berufsverband|Umweltorganisation
Hilfsorganisation|Bürgerinitiative|Initiative|Unternehmen|Konzern|Firma|Hersteller|Betreiber|Energieversorger
Versorger|Reederei|Denkfabrik|Beratungsfirma|Netzbetreiber|Umweltgruppe|Klimagruppe|Organisation|Stiftung
anbieter|entwickler|investor|büro|dienstleister|kanzlei|logistiker|versicherer|händler|zulieferer|unternehmen
kette|spedition|brauerei|molkerei|werft|bauträger|start-up|startup|tochter|holding
produzent|firma|konzern|hersteller|betreiber|versorger|reederei|organisation
""",
    bodies=compound(
        _GERMAN_TAILS,
        capital=(
            r"(?!Ex-|Kurznachrichten|Nachrichten|Verrat|Vorrat|Apparat|Ehren|Beamt|Gesamt|Werke|Hand(?!werk)|Hilfs|Samt"
            r"|Fahr(?!gast)|Bürger|Kollegin|(?:Branchen|Dach|Fach|Berufs)verb"
            r"|(?:Auto|Lauf|Eisen|Renn|Umlauf|Straßen|U-|S-)[Bb]ahn|Begegnung)[A-ZÄÖÜ]"
        ),
        rest=(
            r" (?:für|des|der|fürs)(?:(?: [a-zäöüß]{3,20}e[mnrs]?)? [A-ZÄÖÜ][\w-]{2,30}| und){1,4}"
            r"|(?: [A-ZÄÖÜ][\w-]{1,24}){2,3}(?= [a-zäöü]|[,.:\"])"
            r"| (?!Anfrage|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag"
            r"|Sprecher)[A-ZÄÖÜ][a-zäöüß-]{2,24}"
        ),
    ),
    body_tails=_GERMAN_TAILS,
    body_words=(
        r"Rechnungshof(?:s|es)?(?: [A-ZÄÖÜ][a-zäöüß-]{2,24})?"
        r"|(?:Stadt|Gemeinde|Kreis|Bundes)rate?s?(?! [A-Z])|Polizei|Feuerwehr|Staatsanwaltschaft"
        r"|Bundeswehr|(?:Bundes|Welt|Zentral|National|Noten)bank|Küstenwache|(?:Stadt|Kreis|Land|Bundes)tag"
        r"|(?P<speaks>[A-ZÄÖÜ][\w-]{1,24}(?=-[Ss]precher)|Polizei|Feuerwehr|[A-ZÄÖÜ]\w{2,20}ministerium(?=s))"
        r"[s-]?[Ss]precher(?:in)?(?! [A-Z])"
        r"|Auswärtigen? Amt|(?:Landes|Bundes)netzagentur|Deutsche[nr]? Wetterdienst(?:es|s)?|(?:IG|ÖGB"
        r"|DGB) ?[A-Z]?\w{0,20}"
        r"|(?:Deutsche[rnm]? |Österreichische[rnm]? |Schweizerische[rnm]? )?(?:Verband|Verein|Institut|Amt"
        r"|Gewerkschaft|Bund|Ministerium|Zentrum|Landesamt|Bundesamt|Vereinigung"
        r"|Gesellschaft|Forum|Kammer|Behörde|Agentur|Direktion)(?:e?s)? (?:(?:der|für|des|zur|Deutscher"
        r"|Österreichischer) )+(?:[a-zäöüß]{3,20}e[mnrs]? )?[A-ZÄÖÜ][\w-]{2,30}"
        r"(?:(?:,? und)? [A-ZÄÖÜ][a-zäöüß-]{2,30})?|(?:Land"
        r"|Main-[A-Z][a-z]+-)[Kk]reis(?:es)?(?: [A-ZÄÖÜ][a-zäöü]{2,24})?"
        r"|Fraktion (?:der|von) (?:CDU|SPD|FDP|AfD|Grünen|Linken|[A-ZÄÖÜ]{2,5})|E-Control"
        r"|(?:Verband|Verein|Vereinigung|Bündnis|Stiftung|Initiative|Elterninitiative|Gewerkschaft"
        r"|Interessengemeinschaft|Hilfswerk) [A-ZÄÖÜ][\w-]{2,30}(?:(?: und| für)? [A-ZÄÖÜ][\w-]{2,24}){0,3}"
        r"|(?:Universität|Hochschule|Klinikum|Stadtwerken?) [A-ZÄÖÜ][\w-]{2,40}"
        r"|Deutsche[rnm]? [A-ZÄÖÜ][a-zäöü]{2,20}(?:tag|bund|verband|rat)s?"
        r"|Gerichts?|Kriminalpolizei"
        r"|Stadtwerken? [A-ZÄÖÜ]\w{2,20}"
    ),
    speaks_for=r"Sprecher(?:in)? (?:der|des|von|vom) ",
    role_tails="""
minister|ministerin|präsident|kanzler|kanzlerin|meister|meisterin|sprecher|direktor|leiter|senator|sekretär|kommissar
kommandant|inspektor|chef|vorsitzende|vorsitzender|vorsitzenden|geschäftsführer|professor|forscher|experte|expert
anwalt
anwältin|wissenschaftler|ökonom|historiker|biologe|biolog|geologe|geolog|ökologe|ökolog|soziologe|soziolog|hydrologe
hydrolog|virologe|virolog|meteorologe|meteorolog|psychologe|psycholog|politologe|politolog|klimatologe|klimatolog
archäologe|archäolog|gründer|vorstand|vorständ|analyst|ingenieur|chefarzt|chefärzt|kurator|beauftragte|beauftragter
intendant|verteidiger|gutachter|superintendent|pastor|pfarrer|bischof|bischöf|dekan|propst|kirchenrat|kirchenrät
generalsekretär|betriebsrat|betriebsrät|betriebsratschef|verwalter|koordinator|berater|referent|stratege|strateg
führer|funktionär|obmann|obfrau|kapitän|förster|wart|hüter|richter|ministerialrat|attaché|diplomat|beirat
arzt|ärztin|pfleger|konservator|anwältin|jurist|mediziner|statistiker|mathematiker|physiker|chemiker|agronom|linguist|philosoph|demograf|demograph
demoskop|botschafter|jurist|notar|redakteur|chefredakteur|autor|studienautor|verbandschef|vertreter|stellvertreter
inhaber|manager|rektorin|lehrerpräsident|präses|vize|volkswirt|dozent|schulleiter|hausarzt|hausärzt|amtsarzt|amtsärzt
vorsteher|abgeordnete|abgeordneter|abgeordneten|beigeordnete|beigeordneter|beigeordneten|dezernent|kämmerer|kämmer
landrat|stadtrat|gemeinderat|nationalrat|ständerat|bundesrat|regierungsrat|kantonsrat|bezirksrat|landrät|stadträt
gemeinderät|nationalrät|ständerät|bundesrät|regierungsrät|kantonsrät|bezirksrät|ratsherr|ratsfrau|ammann|rektor
""",
    cues="quelle|sprecher|sprecherin|gewarnt|mitgeteilt|gemeldet|errechnet|ermittelt|geschrieben|veröffentlicht",
)
DUTCH = Speech(
    says="""
meldde|meldt|meldden|schreef|schrijft|bericht|berichtte|zei|zegt|liet weten|laat weten|laten weten|stelt|stelde
bevestigt|bevestigde|bevestigen|zeggen|zeiden|melden|laten weten|liet weten|waarschuwt|waarschuwde|benadrukt
benadrukte|verwacht|verwachten|noemt|noemde|vindt|vertelt|vertelde|verklaart|verklaarde|schat|adviseert|meent|erkent
roept op|riep op|kondigt|aldus|volgens|wil dat|willen dat|vraagt om|vragen om|vreest|betreurt|wijst erop|wijst op
legt uit|legde uit|voegt toe|reageert|reageerde|spreekt van|geeft aan|gaf aan|weet te melden|schatten|eist|eisen
wil niet|willen niet|vreest|vrezen|hoopt|hopen|zucht|benadrukken|pleit|pleiten|oordeelt|betreuren|beaamt|beaamde
concludeert|concludeerde|concluderen|beweert|beweerde|beweren|stellen|stelden|vinden|vond|vonden|denkt|denken|gelooft
erkende|erkennen|ontkent|ontkende|ontkennen|verwijt|verwijten|waarschuwen|waarschuwden|verwachtte|berekende|berekent
becijferde|constateert|constateerde|constateren|signaleert|signaleren|voorspelt|voorspelde|voorspellen|belooft|beloofde
reageren|reageerden|spreken van|sprak van|noemen|noemden|hekelt|bekritiseert|bekritiseerde|klaagt|klagen|vermoedt
schreven
gaat uit van|gaan uit van|ging uit van|telde|telden|is kritisch|is sceptisch|is bezorgd|is teleurgesteld|ziet geen
trekt aan de bel|luidt de noodklok|verwerpt|betwist|betwijfelt|verwelkomt|vat samen|merkt op|merkte op|stelt voor
verzekert|verzekerde|verduidelijkt|verduidelijkte|antwoordt|antwoordde|meldt dat|raadt|raden|adviseren|adviseerde
roepen op|dringt aan|drong aan|onderstreept|onderstreepte|verklaren|bevestigden|vertellen|vertelden|lichtte toe
licht toe|herhaalt|herhaalde|verdedigt|verdedigde|stoort zich|maakt zich|maken zich|is blij|plaatst|publiceerde
""",
    by="""
volgens|op gezag van|in de ogen van|naar de mening van|aldus|blijkt uit cijfers van|blijkt uit onderzoek van|cijfers van
blijkt uit een brief van
""",
    opens=r"(?:heeft|hebben|had|hadden|laat|laten|liet|lieten) (?:de |het )?",
    closes=(
        r"(?: [\w-]{1,20}){0,4} (?:weten|bevestigd|gemeld|gezegd|bekendgemaakt|meegedeeld|laten weten|aangekondigd"
        r"|verklaard|geschreven)(?!\w)"
    ),
    after=r" (?:laat|laten|liet|lieten)(?: [\w'-]{1,20}){1,5} weten(?!\w)",
    between="de|het|een woordvoerder van|een woordvoerster van|een woordvoerder|woordvoerder|omroep|krant|persbureau",
    heard="gesprek met|interview met|meldt aan|tegenover",
    papers="""
onderzoek|cijfers|rapport|studie|brief|gegevens|analyse|enquête|prognose|peiling|evaluatie|onderzoeken|statistieken
berekening|berekeningen|advies|inventarisatie|rondgang|persbericht|metingen|tellingen|telling|becijferingen|notitie
""",
    papers_of=r"(?:van|door) (?:de |het )?",
    told="zei|zegt|vertelde|vertelt|laat weten|bevestigt|laat|laten|liet|lieten|meldt|meldde",
    to="tegen|aan|tegen de|tegen het|aan de|aan het",
    called="persbureau|persagentschap|krant|omroep|dagblad|weekblad|zender",
    before=r"Bron: ",
    kinds="""
milieuorganisatie|belangenorganisatie|belangenvereniging|actiegroep|brancheorganisatie|energiebedrijf|stichting
vervoerder|techbedrijf|bedrijf|fabrikant|werkgeversvereniging|winkeliersvereniging|vakbond|onderzoeksinstituut
loonwerkersorganisatie
bedrijf|bureau|organisatie|vereniging|stichting|bond|maatschappij|beheerder|keten|coöperatie|groep|corporatie
instituut|platform|collectief|partij|producent|exploitant|club|netwerk|verzekeraar|leverancier|werf|bank|fonds
federatie|beweging|startup|denktank|koepel|brouwerij|initiatief
rederij|adviesbureau|ingenieursbureau|netbeheerder|hulporganisatie|natuurorganisatie|onderzoeksbureau|concern
""",
    bodies=(
        r"(?:(?!Pers|Nieuws|Reis)[A-Z][a-z]{2,20}(?:dienst|raad|instituut|bureau|autoriteit|organisatie|bond"
        r"|vereniging|federatie)"
        r"|Autoriteit"
        r"|Inspectie|Raad|Vereniging|Bond|Stichting|Centrum|Kamer|Instituut)(?: (?:voor|van) (?:de "
        r"|het )?[A-Z][\w-]{2,30}"
        r"(?: (?:en )?[A-Z]?[\w-]{3,30}(?=,| (?:zegt|meldt|laat|waarschuwt|stelt|noemt|vindt|spreekt)))?"
        r"| [A-Z][\w-]{2,30}(?: [A-Z][\w-]{2,30})?)"
        r"|(?<=[Dd]e )[A-Z][a-z]{3,24}(?:bond|wacht|raad|unie|federatie|vereniging|kamer|dienst)(?! [A-Z])"
        r"|(?:politie|hulpverlenings|brandweer|eerstelijns)zone(?: [A-Z][\w-]{2,30})?|parket(?: van [A-Z][\w-]{2,30})?"
        r"|(?:agentschap|vakbond|organisatie|vereniging|bedrijf|maatschappij"
        r"|werkgeversorganisatie)(?: [A-Z][\w-]{2,30}){1,3}"
        r"|(?:\w{2,20})?(?:dienst|autoriteit|inspectie|instituut|waterschap|rechtbank|provincie"
        r"|gemeente)(?: [A-Z][\w-]{2,30})?"
        r"|[Mm]inisterie van [A-Z]\w{2,30}(?: en [A-Z]\w{2,30})?|[Mm]inisterie|[Pp]olitie|[Bb]randweer|[Jj]ustitie"
        r"|(?:Openbaar"
        r"|openbaar) [Mm]inisterie|OM|KNMI|RIVM|Rijkswaterstaat|NVWA|CBS"
        r"|[Gg]emeente [A-Z][\w-]{2,30}|[Pp]rovincie [A-Z][\w-]{2,30}"
        r"|[Vv]eiligheidsregio(?: [A-Z][\w-]{2,30})?|[Ww]aterstaat(?: [A-Z][\w-]{2,30})?|(?:[Rr]ekenkamer"
        r"|[Uu]niversiteit|[Hh]ogeschool)(?: [A-Z][\w-]{2,30})?"
        r"|[Ww]aterschap [A-Z][\w-]{2,30}"
    ),
    speaks_for=r"woordvoerd(?:er|ster) van (?:de |het )?",
    roles=(
        either_case("""
burgemeester|wethouder|locoburgemeester|dijkgraaf|officier van justitie|raadslid|kamerlid|minister|staatssecretaris
premier|woordvoerder|woordvoerster|commissaris|schepen|gouverneur|directeur|directrice|voorzitter|voorzitster|rector
hoofdinspecteur|inspecteur|gedeputeerde|hoogleraar|onderzoeker|onderzoekster|econoom|advocaat|advocate|jurist|juriste
bestuurder|oprichter|oprichtster|ingenieur|huisarts|rechter|curator|coördinator|secretaris|statenlid|senator|bisschop
dominee|lector|docent|universitair docent|zaakwaarnemer|adviseur|analist|boswachter|ceo|topman|topvrouw|ombudsman
ambassadeur|generaal|kolonel|kapitein|historicus|historica|medeoprichter|teammanager|manager|arts|viroloog|decaan
europarlementariër|parlementslid|lijsttrekker|fractieleider|penningmeester|beleidsmedewerker|conservator
""")
        + r"|[Mm]inister van \w{2,20}|\w{2,18}(?:loog|loge|leider|leidster|deskundige|chef|commandant|bestuurder"
        r"|directeur"
        r"|voorzitter|voorzitster|voorlichter|voorlichtster|officier|expert|specialist|adviseur|woordvoerder|econoom"
        r"|wetenschapper|onderzoeker|secretaris|manager|baas|jurist|grafe?)"
    ),
    outlets=r"Dagblad (?:De )?[A-Z]\w{2,30}|(?:Omroep|RTV) [A-Z]\w{2,30}|[A-Z]\w{2,24} (?:Weekblad|Nieuws(?:blad)?)",
    pronoun=he_said(
        "zegt|zei|vertelt|aldus|stelt|vindt|erkent|noemt|verklaart|benadrukt|meent|denkt|waarschuwt|schrijft|voorspelt"
        "|zucht|concludeert|vertelde|stelde|vond|legt|reageert",
        "hij|zij|ze",
    ),
    cues="bron|heeft|hebben|had|hadden",
)
