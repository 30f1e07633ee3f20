"""How Swedish, Norwegian, Danish and Finnish cite; the fields are told in words.py."""

from agents.enrich.speech.institutions import compound
from agents.enrich.speech.words import Speech, he_said

_PAPER = r"[A-ZÅÄÖÆØ][a-zåäöæø]{2,20}(?:posten|bladet|tidningen|tidende|avisen|avisa|kuriren|nytt)"
"""A Nordic newspaper by how its name ends: “Fjordposten”."""
SWEDISH = Speech(
    says=(
        "skrev|skriver|rapporterade|rapporterar|uppger|uppgav|säger|sade|sa|meddelade|meddelar|berättar|bekräftar"
        "|enligt|förklarar|förklarade|varnar|varnade|anser|menar|konstaterar|konstaterade|beskriver|uppmanar"
        "|räknar med|skriver"
        "|påpekar|bedömer|hävdar|kräver|hoppas|visar|förklarar|upplyser|intygar|tillägger|lovar|lovade"
        "|skrev|hälsar|svarar|tycker|beklagar|befarar|föreslår|välkomnar|kritiserar|understryker|betonar|betonade"
        "|avvisar|avvisade|förnekar|förnekade|medger|medgav|erkänner|erkände|tror|bedömde|beskrev|krävde|oroas"
        "|oroar sig|är kritisk|är kritiska|reagerar|reagerade|rasar|suckar|menade|ansåg|efterlyser|slår fast|slog fast"
        "|slår larm|slog larm|pekar på|pekade på|vittnar om|avslöjar|avslöjade|kommenterar|kommenterade|förutspår"
        "|hotar|uppmanade|vädjar|manar|framhåller|framhöll|summerar|resonerar|invänder|replikerar|kontrar"
        "|tillbakavisar|dementerar|garanterar|försäkrar|kallar|kallade|talar om|talade om|larmar|larmade|ifrågasätter"
        "|ifrågasatte|välkomnade|beräknar|uppskattar|bekräftade|berättade|hävdade|upplyste|svarade|tillade|kritiserade"
        "|anger|angav|rekommenderar|skriver att|vill se|ser det|konstaterat|visade|föreslog|noterar|misstänker|spår"
    ),
    by="enligt|bekräftas av|uppges av|ifrågasätts av|kritiseras av|rapporteras av|med hänvisning till",
    papers="""
rapport|studie|siffror|undersökning|utredning|analys|statistik|prognos|granskning|rapporten|studien|undersökningen
enkät|enkäten|mätning|mätningar|räkning|kartläggning|uppgifter|sammanställning|beräkningar|remissvar|pressmeddelande|opinionsmätning
""",
    papers_of=r"(?:från|av) ",
    opens=r"(?:(?<=[.\"] )|(?<=\n))Till ",
    opens_bare=True,
    closes=r" (?:säger|uppger|berättar|skriver|förklarar)(?!\w)",
    kinds="""
organisationen|företaget|bolaget|föreningen|förbundet|stiftelsen|rederiet|tankesmedjan|nätverket|koncernen|kedjan
tillverkaren|gruppen|partiet|klubben|rörelsen|byrån|fonden|banken|operatören|leverantören|kooperativet|institutet|facket
jätten|kollektivet|alliansen|initiativet|bryggeriet|varvet
""",
    between="polisens|till|nyhetsbyrån|tidningen|en talesperson för|presstalesperson",
    outlets=(
        r"(?:SVT|SR|P4|TV4) [A-ZÅÄÖ]\w{2,20}"
        rf"|{_PAPER}|Dagens [A-ZÅÄÖ]\w{{2,20}}"
    ),
    after=r" har (?:tagit del av|kunnat berätta|avslöjat|rapporterat)(?!\w)",
    heard="intervju med|intervju i",
    told="säger|sade|sa|berättar|bekräftar|uppger",
    to="till|för",
    called="nyhetsbyrån|tidningen",
    before=r"Källa: ",
    bodies=compound(
        """
verket|verkets|myndigheten|myndighetens|inspektionen|styrelsen|rätten|departementet|nämnden|ämbetet|tjänsten|polisen
revisionen|banken|kommissionen|akademin|akademien|sjukhuset|centralen|centret|kammaren|stiftelsen|samfundet|kåren
vakten|institutet|rådet|direktoratet|universitetet|förbundet|förbund|facket|föreningen|museet|förvaltningen|kommunen
regionen|domstolen|bolaget
""",
        capital=r"(?!(?:[Kk]ommunal|[Rr]egion|[Bb]orgar|[Oo]ppositions|[Ss]tats|[Ll]andstings)råd)\w",
        rest=r" i [A-ZÅÄÖ]\w{2,20}| för [\w-]{4,24}(?: och [\w-]{4,24})?",
        alone=(
            r"[A-ZÅÄÖ]\w{2,20}s (?:\w{2,20})?(?:förvaltning|nämnd|styrelse|förbund|tjänst|räddningstjänst|avdelning"
            r"|bolag)"
            r"|(?:Svenska|Sveriges|Norrlands|Statens) \w{3,30}(?:förbundet?|föreningen?|institutet?|museet"
            r"|verket|rådet|bolaget)|[Pp]olisen(?: i [A-ZÅÄÖ]\w{2,20})?|[Åå]klagaren|SMHI|[Rr]egeringen"
            r"|[A-ZÅÄÖ]\w{2,20} (?:kommun"
            r"|universitet|tingsrätt)"
        ),
    ),
    speaks_for=r"talesperson (?:för|på|vid) ",
    roles=(
        r"presstalesperson|[Ii]nsatsledaren?|[Rr]äddningsledaren?|[Rr]ektor(?:n)?|[Gg]eneraldirektör(?:en)?"
        r"|[Kk]ommundirektör(?:en)?|[Pp]olismästare(?:n)?|[Åå]klagare(?:n)?|[Pp]ressekreterare(?:n)?|talesperson"
        r"|ordförande(?:n)?|talesman(?:nen)?|kommunalråd|kommissarie|borgmästare|[Ll]andshövding(?:en)?|[Pp]rofessorn?"
        r"|[Dd]ocent(?:en)?|[Aa]dvokat(?:en)?|[Ll]äkare(?:n)?|[Gg]rundare(?:n)?|[Vv]d|VD|[Pp]rojektledaren?"
        r"|[Bb]iskop(?:en)?"
        r"|[A-ZÅÄÖ]?[a-zåäö]{0,18}(?:minister|forskare|log|ordförande|talesperson|talesman|ledare|sekreterare"
        r"|expert|kommissarie|polis|råd|läkare|chef|ekonom|jurist|ombudsman|ombud|föreståndare|utredare"
        r"|handläggare|strateg|analytiker|direktör|inspektör|överläkare|grundare|styrelseledamot|ledamot"
        r"|politiker|överste|general)(?:n|en|et|na)?"
        r"|[Bb]orgmästare(?:n)?|[Kk]ommunalråd(?:et)?|[Kk]ommissarie(?:n)?|[Oo]rdförande(?:n)?|[Tt]alesman(?:nen)?"
        r"|[Ff]orskare(?:n)?|[Tt]alesperson(?:en)?|[Ss]tatssekreterare(?:n)?|[Jj]urist(?:en)?|[Kk]yrkoherde(?:n)?"
        r"|[Ff]örfattare(?:n)? till rapporten|[Kk]ommunpolis(?:en)?|[Dd]omare(?:n)?|[Aa]mbassadör(?:en)?"
        r"|[Kk]urator(?:n)?|[Rr]iksdagsledamot(?:en)?|[Pp]artiledare(?:n)?|[Gg]ruppledare(?:n)?"
    ),
    pronoun=he_said("säger|sade|sa|berättar|förklarar|menar|skriver|påpekar|konstaterar|tillägger", "han|hon"),
    cues="källa",
)
NORWEGIAN = Speech(
    says=(
        "skrev|skriver|melder|meldte|opplyser|opplyste|sier|sa|forteller|fortalte|bekrefter|bekreftet"
        "|varsler|uttaler|erkjenner|frykter|mener|omtalte|avviser|avviste|hevder|understreker|beklager"
        "|krever|håper|forklarer|forklarte|legger til|svarer|påpeker|innrømmer|advarer|anslår|skriver|beskriver|beskrev"
        "|beskylder|bemerker|vurderer|vurderte|mente|kaller|kalte|foreslår|foreslo|kritiserer|kritiserte|reagerer"
        "|reagerte"
        "|slår fast|slo fast|peker på|pekte på|fastslår|fastslo|konkluderer|konkluderte|rapporterer|rapporterte"
        "|meddeler"
        "|meddelte|uttalte|hevdet|beklaget|krevde|advarte|svarte|la til|innrømmet|erkjente|lover|lovet|varslet|tror"
        "|syns"
        "|synes|presiserer|presiserte|fremholder|poengterer|anbefaler|anbefalte|frykter|benekter|benektet|avkrefter"
        "|roser|håpet|konstaterer|konstaterte|anklager|oppfordrer|oppfordret|ber om|ønsker velkommen|sukker|raser"
        "|viser til"
    ),
    by="ifølge|følge|bekreftes av|i henhold til|med henvisning til",
    papers="""
rapport|studie|tall|undersøkelse|analyse|statistikk|prognose|artikkel|oversikt|rapporten|studien|undersøkelsen
tallene|måling|målinger|telling|kartlegging|beregninger|evaluering|pressemelding
""",
    papers_of=r"(?:fra|av) ",
    kinds="""
organisasjonen|selskapet|bedriften|foreningen|forbundet|stiftelsen|rederiet|gruppen|nettverket|konsernet|kjeden
produsenten|partiet|klubben|bevegelsen|tankesmien|byrået|fondet|banken|operatøren|leverandøren|samvirket|instituttet
giganten|laget|firmaet|alliansen|bryggeriet|aksjonen|verftet
""",
    between="til|nyhetsbyrået|avisen|avisa|politiets|en talsperson for",
    heard="artikkel i tidsskriftet|artikkel i|studie i|intervju med|intervju i|overfor",
    told="sier|sa|forteller|fortalte|bekrefter|opplyser",
    to="til",
    called="tidsskriftet|nyhetsbyrået|avisen|avisa|lokalavisen",
    before=r"Kilde: ",
    outlets=_PAPER,
    bodies=compound(
        """
vesenet|tilsynet|direktoratet|departementet|verket|etaten|politiet|instituttet|rådet|retten|kommunen|universitetet
revisjonen|banken|kommisjonen|akademiet|sykehuset|senteret|kammeret|forbundet|foreningen|ombudet|byrået|laget
forvaltningen|tjenesten|sentralen|fylkeskommune|fylkeskommunen|myndigheten|myndighetene|vakta
""",
        capital=r"\w",
        rest=r" i [A-ZÆØÅ]\w{2,20}| for [\w-]{4,24}(?: og [\w-]{4,24})?",
        alone=(
            r"[Pp]olitiet|[Bb]rannvesenet|[Kk]ommunen|[Rr]egjeringen|[Mm]eteorologisk institutt|NVE|NAV"
            r"|Statens [a-zæøå]{4,20}|[A-ZÆØÅ]\w{2,20} (?:kommune|politidistrikt|tingrett)"
        ),
    ),
    speaks_for=r"talsperson for ",
    roles=(
        r"[Oo]rdfører|[Ss]tatsminister|[Oo]perasjonsleder|[Tt]alsperson|[Bb]rannsjef|[Kk]ommunedirektør(?:en)?"
        r"|[Bb]yrådsleder|[Ss]tatsråd|[Pp]ressevakt|[Ll]ensmann(?:en)?|[Vv]akthavende|[Ff]ylkesordfører"
        r"|[Ii]nnsatsleder|[Pp]ressetalsperson|[Dd]aglig leder|[Pp]rofessor(?:en)?|[Aa]dvokat(?:en)?|[Ll]ege(?:n)?"
        r"|[Rr]ektor(?:en)?|[Dd]irektør(?:en)?|[Gg]ründer(?:en)?|[Bb]iskop(?:en)?|[Pp]olitimester|[Pp]ressesjef"
        r"|[A-ZÆØÅ]?[a-zæøå]{0,18}(?:log|sjef|direktør|rådgiver|minister|talsmann|talskvinne|talsperson|leder"
        r"|ekspert|forsker|advokat|økonom|sekretær|ordfører|råd|inspektør|politiker|lege|jurist|representant"
        r"|mester|ansvarlig|koordinator|analytiker|kommandør|forvalter)(?:en|n|et)?"
        r"|[Ll]eder(?:en)?|[Ff]orsker(?:en)?|[Ss]tatsadvokat(?:en)?|[Ss]pråkforsker|[Kk]ringkastingssjef"
        r"|[Ss]tortingsrepresentant|[Dd]ommer(?:en)?|[Gg]eneral|[Oo]berst(?:en)?|[Aa]mbassadør(?:en)?|[Pp]rost(?:en)?"
        r"|[Ss]okneprest(?:en)?|[Bb]yråd(?:en)?"
    ),
    pronoun=he_said("sier|sa|forteller|forklarer|mener|påpeker|understreker|skriver|tror|sukker", "han|hun"),
    cues="kilde",
)
DANISH = Speech(
    says=(
        "skrev|skriver|melder|meldte|oplyser|oplyste|siger|sagde|fortæller|fortalte|bekræfter|udtaler"
        "|rapporterer|forklarer|forklarede|vurderer|advarer|mener|meddeler|meddelte|skønner|understreger"
        "|varsler|kalder|kaldte|kræver|håber|afviser|erkender|tilføjer|fastslår|beskriver|anslår|lover|svarer"
        "|pointerer|påpeger|frygter|beklager|foreslår|konstaterer|peger på|bekræftede|udtalte|vurderede|advarede|mente"
        "|skønnede|understregede|krævede|håbede|afviste|erkendte|tilføjede|fastslog|beskrev|anslog|lovede|svarede"
        "|pointerede"
        "|påpegede|frygtede|beklagede|foreslog|konstaterede|pegede på|kritiserer|kritiserede|hævder|hævdede|roser"
        "|indrømmer"
        "|indrømmede|konkluderer|konkluderede|anbefaler|anbefalede|tror|synes|opfordrer|opfordrede|reagerer|reagerede"
        "|slår fast|slog fast|afslører|afslørede|benægter|benægtede|understøtter|undrer sig|ærgrer sig|glæder sig"
        "|oplyste|berettede|beretter|noterer|præciserer|henviser til|bakker op|raser|sukker|anklager|efterlyser"
        "|medgiver"
    ),
    by="ifølge|bekræftes af|med henvisning til",
    papers="""
undersøgelse|rapport|studie|tal|analyse|statistik|prognose|opgørelse|brev|rapporten|undersøgelsen|tallene|måling|målinger|optælling
kortlægning|beregninger|evaluering|pressemeddelelse|høringssvar
""",
    papers_of=r"(?:fra|af) ",
    kinds="""
organisationen|selskabet|virksomheden|foreningen|forbundet|fonden|rederiet|netværket|tænketanken|gruppen|koncernen
kæden|producenten|partiet|klubben|bevægelsen|bureauet|banken|operatøren|leverandøren|instituttet|giganten|laget|firmaet
alliancen|bryggeriet|værftet
""",
    between="til|nyhedsbureauet|avisen|en talsmand for|politiets",
    heard="interview med|interview i|over for",
    told="siger|sagde|fortæller|fortalt|fortalte|har sagt|udtaler|bekræfter|oplyser",
    to="til",
    called="nyhedsbureauet|avisen|dagbladet|fagbladet|ugeavisen|netavisen",
    outlets=(
        r"TV ?2 [A-ZÆØÅ]\w{2,20}|DR [A-ZÆØÅ]\w{2,20}|P4 [A-ZÆØÅ]\w{2,20}|(?:Fagbladet|Dagbladet|Ugeavisen"
        r"|Netavisen) [A-ZÆØÅ]\w{2,20}"
        rf"|{_PAPER}"
    ),
    before=r"Kilde: ",
    bodies=compound(
        """
styrelsen|styrelsens|ministeriet|tilsynet|rådet|direktoratet|vesenet|væsenet|politiet|instituttet|retten|kommunen
revisionen|banken|kommissionen|akademiet|hospitalet|centret|kammeret|forbundet|organisationen
universitetet|forvaltningen|tjenesten|myndigheden|myndighederne|nævnet|regionen|museet
""",
        capital=r"\w",
        alone=r"(?:Landsforeningen|Foreningen)(?: [A-ZÆØÅ][\wæøå]{1,20}){1,3}"
        r"|(?:Center|Institut|Institut|Råd(?:et)?"
        r"|Styrelsen) for [A-ZÆØÅ][\wæøå]{2,20}(?: og [A-ZÆØÅ]?[\wæøå]{2,20})?|[Pp]olitiet"
        r"|[A-ZÆØÅ]\w{2,24}(?: og \w{2,20})? Politi|[Bb]eredskabet|[Kk]ommunen|[Rr]egeringen|DMI"
        r"|[A-ZÆØÅ]\w{2,20} (?:Kommune|Universitet|Byret)",
    ),
    speaks_for=r"talsperson for ",
    roles=(
        r"[Bb]orgmester|[Ff]ormand(?:en)?|[Ff]orkvinde(?:n)?|[Dd]irektør(?:en)?|[Rr]ektor(?:en)?|[Ss]tatsminister"
        r"|[Vv]agtchef|[Tt]alsperson|[Ii]ndsatsleder(?:en)?|[Bb]eredskabschef|[Kk]ommunaldirektør|[Rr]ådmand"
        r"|[Pp]olitikommissær|[Pp]rofessor(?:en)?|[Aa]dvokat(?:en)?|[Ll]ektor(?:en)?|[Ll]æge(?:n)?|[Ss]tifter(?:en)?"
        r"|[Bb]iskop(?:pen)?|[Pp]olitiinspektør|[Aa]nklager|[Pp]ressechef"
        r"|[A-ZÆØÅ]?[a-zæøå]{0,18}(?:log|chef|direktør|rådgiver|minister|talsmand|talskvinde|ordfører|leder"
        r"|ekspert|forsker|advokat|økonom|sekretær|formand|inspektør|politiker|læge|jurist|konsulent"
        r"|borgmester|kommissær|ansvarlig|koordinator|analytiker|forstander|næstformand)(?:en|n|et)?"
        r"|[Ll]eder(?:en)?|[Ff]orsker(?:en)?|[Ss]enioranklager|[Ff]olketingsmedlem|[Dd]ommer(?:en)?|[Gg]eneral"
        r"|[Oo]berst(?:en)?|[Aa]mbassadør(?:en)?|[Pp]rovst(?:en)?|[Ss]ognepræst(?:en)?|[Bb]yrådsmedlem"
        r"|[Rr]egionsrådsformand"
    ),
    pronoun=he_said("siger|sagde|fortæller|forklarer|mener|påpeger|understreger|skriver|tilføjer", "han|hun"),
    cues="kilde",
)
FINNISH = Speech(
    says=(
        "kertoo|kertoi|kertovat|sanoo|sanoi|ilmoitti|ilmoittaa|tiedotti|tiedottaa|uutisoi|kirjoittaa|kirjoitti"
        "|arvioi|vahvistaa|vahvisti|toteaa|totesi|huomauttaa|varoittaa|varoitti|muistuttaa|selittää|selitti"
        "|lisää|myöntää|myönsi|kuvailee|ennustaa|pitää|suosittelee|raportoi|korostaa|korosti|arvioivat"
        "|sanovat|väittää|väitti|tarkentaa|painottaa|myöntävät|epäilee|uskoo|arvelee|vaatii|vaati|vaativat"
        "|katsoo|kiistää|kiisti|ehdottaa|pelkää|toivoo|kritisoi|moittii|perustelee|perusteli|lupaa|lupasi|kuvaa|kuvasi"
        "|vastaa|vastasi|tarkensi|painotti|huomautti|muistutti|lisäsi|kuvaili|ennusti|suositteli|arvosteli|arvostelee"
        "|ihmettelee|ihmetteli|iloitsee|vakuuttaa|vakuutti|paljastaa|paljasti|raportoivat|ilmoittavat|arvelevat"
        "|toteavat"
        "|varoittavat|kommentoi|summaa|tiivistää|pohtii|laskee|esittää|esitti|odottaa|korostavat|syyttää|syytti"
        "|puolustaa|pahoittelee|pahoitteli|harmittelee|kiittää|kiitti|vetoaa|vetosi|torjuu|torjui|kehottaa|kehotti|oikaisee"
        "|luonnehtii|luonnehti|vastustaa|vastusti|kannattaa|kannatti|huokaa|nimittää|epäili|uskoi|toivoi|kysyy|odotti"
    ),
    between="myös|nyt",
    is_verb_first=False,
    after=(
        r" -lehdessä (?:julkais|kerro|kirjoit)\w*|(?::n|:lle|in|n|lle)? (?:mukaan|tietojen mukaan|tilastoista"
        r"|tiedoista|raportista|tutkimuksesta|selvityksestä)(?!\w)|:lle(?!\w)"
    ),
    before=r"Lähde: |(?:kertoi|sanoi|kertoo|sanoo|uutisoi)(?: ensimmäisenä| ensin)? ",
    outlets=(
        r"\w{0,16}[Rr]adio [A-ZÅÄÖ][\wåäö]{2,20}"
        r"|[A-ZÅÄÖ][\wåäö]{2,20}(?: ja [A-ZÅÄÖ][\wåäö]{2,20})?(?= -lehdessä)|[A-ZÅÄÖ][\wåäö]{2,24} (?:Sanomat"
        r"|Uutiset|Lehti|Viesti|Kansa|Seutu)"
    ),
    kinds="""
yhtiö|konserni|yritys|järjestö|liitto|säätiö|yhdistys|varustamo|operaattori|ketju|valmistaja|pankki|puolue|seura
verkosto|ryhmä|liike|panimo|telakka|toimisto|osuuskunta|startup|instituutti
""",
    bodies=(
        r"[Pp]oliisi(?:n)?|[Pp]elastuslaito(?:s|ksen)|[Ss]yyttäjä|[A-ZÅÄÖ]?[\wåäö]{3,20}ministeriö(?:n)?"
        r"|(?:[A-ZÅÄÖ][\wåäö]{2,20}n )?[A-ZÅÄÖ]?[\wåäö]{2,24}(?:virasto|laitos|keskus|hallitus|oikeus"
        r"|poliisi|liiton|yhdistyksen|kunta|kaupunki|liitto"
        r"|yliopisto|hallinto|tutkimuskeskus|museovirasto)(?:n|sta|sen|ksen)?"
        r"|[A-ZÅÄÖ][\wåäö]{2,20}n (?:liiton?|kaupungin?|kunnan?|yliopiston?)|[Vv]altioneuvosto"
        r"|Ilmatieteen laito(?:s|ksen)|Tulli"
    ),
    roles=(
        r"(?i:pormestari|kaupunginjohtaja|pääministeri|[a-zåäö]{2,20}ministeri|rikoskomisario|tiedottaja"
        r"|presidentti|kunnanjohtaja|apulaiskaupunginjohtaja|palopäällikkö|intendentti|rehtori|arkkipiispa"
        r"|piispa|toiminnanjohtaja|puheenjohtaja|[a-zåäö]{2,20}päällikkö|[a-zåäö]{2,20}johtaja|komisario"
        r"|ylikomisario|ministeri|kansanedustaja|pääjohtaja|viestintäpäällikkö|syyttäjä|poliisipäällikkö"
        r"|päivystävä palomestari|palomestari|[a-zåäö]{0,20}asiantuntija|[a-zåäö]{0,16}tutkija"
        r"|[a-zåäö]{0,12}professori|[a-zåäö]{2,14}logi|asianajaja|dosentti|johtaja|ekonomisti|lääkäri"
        r"|ylilääkäri|perustaja|puheenjohtajan|[a-zåäö]{2,20}johtajan|ministerin|tutkijan)"
    ),
    cues="mukaan|lähde|stt|kertoi",
)
