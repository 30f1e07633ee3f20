"""How English, German, Dutch, the Romance and the Nordic languages cite; the fields are told in speech.py."""

from agents.enrich.speech import Speech

_OF = r"(?:de la |de l'|des |du |de |del |della |dell'|degli |dei |di |do |da |das |dos )"
_NAMED = r"(?: [A-ZÀ-ÖØ-Þ][\w-]{1,30}){1,2}"

ENGLISH = Speech(
    says="""
said|says|saying|reported|reports|reporting|wrote|writes|told|announced|confirmed|claimed|claims|stated|added|noted
warned|warns|revealed|quoted|quotes|cited|citing|published|learned|understands|denied|insisted|described|broadcast
estimates|estimated|alleged|tweeted|posted|declined to comment|acknowledged|called|calls|is calling|is already calling
puts|put|pointed out|points out|found that|welcomed|contributed to this
""",
    by="according to|citing|quoting|in the words of",
    heard="""
as reported by|as cited by|as quoted by|as first reported by|reported by|first reported by|cited by|quoted by|told
tells|speaking to|speaking with|spoke to|spoke with|in an interview with|interview with|interview to|statement to
comment to|comments to|remarks to|confirmed to|in an email to|letter to|seen by|obtained by|reviewed by|published by
report by|reports by|reports from|report from|report in|reports in|reporting by|writing in|wrote in|data from
figures from|investigation by|information from|material from|files from
""",
    between="the|a|an|local|state|national|news|statement from",
    called="""
news agency|news agencies|agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|channel|outlet|website
news site|network|tabloid|public broadcaster|radio station|station
""",
    told="confirmed|said|explained|admitted|disclosed|remarked|stressed",
    to="to|to the",
    before=r"(?:Via|via|Source:) (?:the )?",
    opens=r"(?:quoted|quoting|quotes|cited) ",
    closes=r" as (?:saying|telling|writing)",
    cues="via|source",
    is_verb_first=False,
)
GERMAN = Speech(
    says="""
sagte|sagten|sagt|berichtete|berichteten|berichtet|berichten|meldete|meldeten|meldet|melden|schrieb|schreibt|schreiben
teilte|teilten|teilt|erklärte|erklärten|erklärt|bestätigte|bestätigten|bestätigt|zitiert|zitierte|betonte|warnte|warnt
sprach von|sprachen von|spricht von|begrüßte|begrüßt|begrüsst|kritisierte|kritisiert|zufolge|rechnet mit|rechnete mit
erfuhr|erfuhren
""",
    by="laut|nach Angaben|nach Informationen|nach einem Bericht|nach Berichten|unter Berufung auf|Angaben von",
    heard="gegenüber|zitiert von|Interview mit|im Gespräch mit|Bericht der|Bericht des|Bericht von|mit Material von",
    between="""
die|der|das|dem|den|des|von|vom|eine Sprecherin|ein Sprecher|Sprecherin|Sprecher|am Montag|am Dienstag|am Mittwoch
am Donnerstag|am Freitag|am Samstag|am Sonntag|auch
""",
    told="sagte|sagten|sagt|erklärte|erklärten|bestätigte|bestätigten|verriet|erzählte|auf Anfrage",
    to="der|dem",
    called="Nachrichtenagentur|Zeitung|Sender|Radiosender|Magazin|Nachrichtenmagazin|Portal|Tageszeitung",
    after=(
        r"\"?(?: [A-ZÄÖÜ][\w-]{1,30})? hat(?:te)?n?(?: [\w.-]{1,24}){0,12} (?:gewarnt|mitgeteilt|erklärt|gemeldet"
        r"|berichtet|errechnet|ermittelt)(?!\w)"
        r"|'? zufolge(?!\w)"
    ),
    before=r"Quelle: |[Ss]precher(?:in)? (?:der|des|von|vom) ",
    opens=r"hat(?:te)?n? (?:(?:der|die|das) )?(?:(?:Zeitung|Nachrichtenagentur) )?",
    closes=r"\"?(?: [\w-]{1,20}){0,4} (?:berichtet|gemeldet|geschrieben|mitgeteilt|bestätigt|veröffentlicht)(?!\w)",
    bodies=(
        r"[A-ZÄÖÜ][\w-]{0,30}(?:ministerium|anwaltschaft|polizei|behörde(?! [A-ZÄÖÜ])|direktion|kammer|verwaltung)"
        r"(?: (?:für|des|der) [A-ZÄÖÜ][\w-]{2,30}| [A-ZÄÖÜ][a-zäöüß-]{2,24})?"
        r"|Polizei|Feuerwehr|Staatsanwaltschaft|Bundesregierung|Landesregierung|Bundeswehr|Bundesbank|Küstenwache"
        r"|Auswärtigen? Amt|(?:Landes|Bundes)(?:amt|anstalt|gericht(?:shof)?|rat|netzagentur)s?"
        r"(?: für(?: [A-ZÄÖÜ][\w-]{2,30}| und){1,4})?|Deutsche[nr]? Wetterdienst(?:es|s)?|(?:IG|ÖGB"
        r"|DGB) ?[A-Z]?\w{0,20}"
        r"|(?:Verband|Verein|Institut|Amt|Gewerkschaft|Bund) (?:der|für|des) [A-ZÄÖÜ][\w-]{2,30}|E-Control"
        r"|[A-ZÄÖÜ][a-zäöü]{3,20}organisation(?: [A-Z]{2,6})?"
    ),
    roles=(
        r"(?:[A-Z][a-zäöü]{1,20})?(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Bb]ürgermeister|[Ss]precher)(?:in)?"
        r"|Landrat|Landrätin|Kämmerer|Kämmerin|Senator(?:in)?|Staatsanwalt|Staatsanwältin|Ministerpräsident(?:in)?"
    ),
    cues="hatte|hatten|hat|quelle",
)
DUTCH = Speech(
    says="""
meldde|meldt|meldden|schreef|schrijft|bericht|berichtte|zei|zegt|liet weten|laat weten|laten weten|stelt|stelde
bevestigt|bevestigde
""",
    by="volgens",
    between="de|het|een woordvoerder van|een woordvoerster van|een woordvoerder|woordvoerder|omroep|krant|persbureau",
    heard="gesprek met|interview met|meldt aan|tegenover",
    told="zei|zegt|vertelde|vertelt|laat weten|bevestigt",
    to="tegen|aan|tegen de|tegen het|aan de|aan het",
    called="persbureau|krant|omroep|dagblad",
    before=r"Bron: ",
    bodies=(
        r"[Pp]olitie|[Bb]randweer|[Jj]ustitie|(?:Openbaar|openbaar) [Mm]inisterie|OM|KNMI|RIVM|Rijkswaterstaat|NVWA|CBS"
        r"|[Mm]inisterie van [A-Z]\w{2,30}|[Gg]emeente [A-Z][\w-]{2,30}|[Pp]rovincie [A-Z][\w-]{2,30}"
        r"|[Vv]eiligheidsregio(?: [A-Z][\w-]{2,30})?|[Ww]aterschap [A-Z][\w-]{2,30}"
    ),
    roles=(
        r"burgemeester|wethouder|minister|staatssecretaris|premier|woordvoerder|woordvoerster|commissaris"
        r"|gedeputeerde"
    ),
    outlets=r"Omroep [A-Z]\w{2,30}|RTV [A-Z]\w{2,30}",
    cues="bron",
)
FRENCH = Speech(
    says="""
a rapporté|rapporte|ont rapporté|a annoncé|annonce|ont annoncé|a déclaré|a indiqué|indique|ont indiqué|a écrit|écrit
a affirmé|affirme|a précisé|précise|a révélé|révèle|a confirmé|confirme|a fait savoir|a dit|rapportait|indiquait
souligne|explique|a expliqué|a signalé|signale|assure|a assuré
""",
    by="selon|d'après|citant",
    heard="""
indique|rapporte|cité par|citée par|cités par|interrogé par|interrogée par|interrogés par|contacté par|contactée par
interview à|entretien à|entretien avec
""",
    between="""
le|la|les|l'|du|de la|de l'|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce|matin
un porte-parole|une porte-parole|le porte-parole|la porte-parole|à l'|au|à la
""",
    told=(
        "a indiqué|a déclaré|a confié|a dit|a affirmé|a expliqué|a annoncé|a précisé|a assuré|a confirmé|ont indiqué"
        "|ont déclaré|ont dit|ont affirmé|avait indiqué|avait déclaré|avait dit|avaient dit|explique|confie"
    ),
    to="à|au|aux|à la|à l'|auprès de|auprès de l'",
    called="agence|journal|quotidien|hebdomadaire|magazine|radio|chaîne|site",
    before=r"[Ss]ource : ",
    bodies=(
        rf"[Mm]inistère {_OF}[\w-]{{2,30}}(?: {_OF}[A-ZÉ][\w-]{{1,30}})?"
        rf"|(?:[Pp]réfecture|[Pp]arquet|[Gg]endarmerie|[Mm]airie|[Pp]olice|[Dd]ouane)"
        rf"(?: {_OF}(?:[A-ZÉ][\w-]{{1,30}}|gendarmerie|police))?"
        rf"|[A-ZÉ][a-zé]{{3,20}} {_OF}[\w-]{{2,24}}(?= (?:a|ont) |[,.])"
        rf"|(?:Observatoire|Institut|Agence|Office|Fédération|Cour|Conseil|Commission|Direction"
        rf"|Centre) (?:\w{{3,20}} )?{_OF}[\w-]{{2,24}}"
        r"|Météo-France|Élysée|Elysée|Matignon|(?<=[ '])[A-Z]{3,8}|pompiers|SDIS"
    ),
    roles=(
        r"[Mm]aire|[Mm]inistre|[Pp]réfète?|[Pp]résidente?|[Pp]rocureure?|[Pp]orte-parole|[Dd]éputée?"
        r"|[Ss]énat(?:eur|rice)"
        r"|[Gg]ouvern(?:eur|eure)|[Cc]ommissaire"
    ),
    cues="source",
)
SPANISH = Speech(
    says="""
informó|informaron|informa|ha informado|reportó|reporta|dijo|dijeron|publicó|publica|anunció|señaló|aseguró|confirmó
declaró|afirmó|reveló|comunicó|explicó|indicó|precisó|advirtió|documentó|detalló|apuntó|ha confirmado|ha anunciado
""",
    by="según|de acuerdo con|citando a|citando",
    heard="citado por|citada por|citados por|entrevista con|entrevista a|declaraciones a|con información de",
    between="""
el|la|los|las|al|a la|lo|un portavoz de|una portavoz de|un portavoz del|el portavoz de|informó|informa|dijo|documentó
publicó|ayer|hoy|este lunes|este martes|este miércoles|este jueves|este viernes|este sábado|este domingo
""",
    told="dijo|dijeron|declaró|explicó|afirmó|confirmó|aseguró|contó|relató|declararon|señaló",
    to="a|al|a la|a los",
    called="agencia|diario|periódico|semanario|revista|emisora|cadena|portal",
    before=r"Fuente: ",
    bodies=(
        rf"[Mm]inisterio {_OF}[\w-]{{2,30}}(?: {_OF}[A-ZÁÉ][\w-]{{1,30}})?"
        rf"|(?:[Ff]iscalía|[Aa]yuntamiento|[Aa]lcaldía|[Gg]obernación|[Ii]ntendencia)(?: {_OF}[A-ZÁÉ][\w-]{{1,30}})?"
        r"|policía|Policía(?: [A-Z]\w+)?|Guardia Civil|Protección Civil|bomberos|Bomberos|112|(?<=[ (])[A-Z]{3,8}"
        rf"|(?:Agencia|Instituto|Dirección|Secretaría|Comisión|Observatorio|Servicio|Tribunal"
        rf"|Consejería) (?:[A-ZÁÉ]\w{{2,20}} )?{_OF}[\w-]{{2,24}}"
    ),
    roles=(
        r"[Aa]lcalde(?:sa)?|[Mm]inistr[oa]|[Pp]resident[ea]|[Pp]ortavoz|[Ff]iscal|[Gg]obernador[a]?|[Cc]onsejer[oa]"
        r"|[Ii]ntendente|[Dd]iputad[oa]|[Ss]enador[a]?"
    ),
    cues="fuente",
)
ITALIAN = Speech(
    says="""
ha riferito|hanno riferito|riferisce|riporta|ha scritto|scrive|ha detto|ha annunciato|annuncia|ha confermato
ha reso noto|ha comunicato|ha rivelato|rivela|fa sapere|ha dichiarato|scriveva|riferiva
spiega|ha spiegato|dice|afferma|conferma
""",
    by="secondo|citando|stando a",
    heard="citato da|citata da|intervista a|intervista con|con informazioni di",
    between="il|lo|la|i|gli|le|l'|un portavoce della|una portavoce della|il portavoce della|quanto|all'|alla|al",
    told=(
        "ha detto|hanno detto|ha dichiarato|hanno dichiarato|ha spiegato|ha riferito|ha confermato|ha raccontato"
        "|spiega|dice"
    ),
    to="a|ad|al|alla|allo|all'",
    called="agenzia|quotidiano|giornale|settimanale|emittente|radio",
    before=r"Fonte: ",
    bodies=(
        rf"[Mm]inistero {_OF}[\w-]{{2,30}}|(?:[Pp]rocura|[Qq]uestura|[Pp]refettura|[Rr]egione"
        rf"|[Cc]omune)(?: {_OF}[A-Z][\w-]{{1,30}})?"
        r"|polizia|Polizia(?: [A-Z]\w+)?|Guardia [Cc]ostiera|Guardia di [Ff]inanza|carabinieri|Carabinieri"
        r"|Protezione [Cc]ivile|[Vv]igili del fuoco|(?<=[ '])[A-Z]{4,8}"
        rf"|(?:Osservatorio|Istituto|Agenzia|Tribunale|Consiglio|Autorità) (?:[A-Z]\w{{2,20}} )?{_OF}[\w-]{{2,24}}"
    ),
    roles=(
        r"[Ss]indac[oa]|[Mm]inistr[oa]|[Pp]resident[e]|[Pp]ortavoce|[Pp]refett[oa]|[Pp]rocurator[e]"
        r"|[Aa]ssessor[ea]|[Qq]uestore"
    ),
    cues="fonte",
)
PORTUGUESE = Speech(
    says="""
informou|informa|noticiou|noticia|disse|disseram|anunciou|publicou|escreve|escreveu|revelou|confirmou|avançou|adiantou
afirmou|afirma|comunicou|declarou|explicou
""",
    by="segundo|de acordo com|conforme",
    heard="citado por|citada por|citados por|entrevista à|entrevista ao|com informações da|com informações do",
    between="""
o|a|os|as|à|ao|um porta-voz da|uma porta-voz da|um porta-voz do|o porta-voz da|informou|disse|agência|jornal
esta segunda-feira|esta terça-feira|hoje|ontem
""",
    told="disse|disseram|afirmou|declarou|explicou|confirmou|contou|adiantou",
    to="à|ao|a|aos",
    called="agência|jornal|revista|rádio|portal|semanário",
    before=r"Fonte: ",
    bodies=(
        rf"[Mm]inistério {_OF}[\w-]{{2,30}}(?: {_OF}[A-ZÉ][\w-]{{1,30}})?|Ministério Público|Defesa Civil"
        rf"|Proteção Civil"
        r"|polícia|Polícia(?: [A-Z]\w+)?|GNR|PSP|Capitania(?: do Porto de [A-Z]\w+)?|[Bb]ombeiros|IPMA|INMET"
        r"|(?<=[ (])[A-Z]{3,8}"
        rf"|(?:Prefeitura|prefeitura|Câmara|câmara)(?: Municipal)?(?: {_OF}[A-ZÁÉ]\w{{2,24}})?"
        rf"|(?:Agência|Instituto|Secretaria|Direção|Tribunal|Autoridade) (?:[A-ZÁÉ][\w-]{{2,20}} )?{_OF}[\w-]{{2,24}}"
    ),
    roles=(
        r"[Mm]inistr[oa]|[Pp]resident[e]|[Pp]refeit[oa]|[Pp]orta-voz|[Gg]overnador[a]?|[Aa]utarca|[Dd]eputad[oa]"
        r"|[Pp]rocurador[a]?|[Ss]ecretári[oa]|[Vv]eread(?:or|ora)"
    ),
    cues="fonte",
)
SWEDISH = Speech(
    says=(
        "skrev|skriver|rapporterade|rapporterar|uppger|uppgav|säger|sade|sa|meddelade|meddelar|berättar|bekräftar"
        "|enligt"
    ),
    by="enligt",
    between="polisens|till|nyhetsbyrån|tidningen|en talesperson för|presstalesperson",
    heard="intervju med|intervju i",
    told="säger|sade|sa|berättar|bekräftar|uppger",
    to="till|för",
    called="nyhetsbyrån|tidningen",
    before=r"Källa: ",
    bodies=(
        r"[Pp]olisen|[Rr]äddningstjänsten|[Åå]klagaren|[A-ZÅÄÖ]\w{2,24}(?:verket|myndigheten|inspektionen"
        r"|styrelsen|rätten)"
        r"|SMHI|[Kk]ommunen|[Rr]egeringen|[A-ZÅÄÖ]\w{2,20}departementet"
    ),
    roles=(
        r"presstalesperson|talesperson|[A-ZÅÄÖ]?[a-zåäö]{0,16}minister|kommunalråd|kommissarie|borgmästare"
        r"|landshövding"
    ),
    cues="källa",
)
NORWEGIAN = Speech(
    says="skrev|skriver|melder|meldte|opplyser|opplyste|sier|sa|forteller|fortalte|bekrefter|bekreftet|varsler|uttaler",
    by="ifølge|følge",
    between="til|nyhetsbyrået|avisen|avisa|politiets|en talsperson for",
    heard="intervju med|intervju i|overfor",
    told="sier|sa|forteller|fortalte|bekrefter|opplyser",
    to="til",
    called="nyhetsbyrået|avisen|avisa|lokalavisen",
    before=r"Kilde: ",
    bodies=(
        r"[Pp]olitiet|[Bb]rannvesenet|[Kk]ommunen|[Rr]egjeringen|[A-ZÆØÅ]\w{2,24}(?:vesenet|tilsynet|direktoratet"
        r"|departementet|verket)"
        r"|[Mm]eteorologisk institutt|NVE|NAV"
    ),
    roles=(
        r"[Oo]rdfører|[Ss]tatsminister|[A-ZÆØÅ]?[a-zæøå]{0,16}minister|[Oo]perasjonsleder|[Tt]alsperson"
        r"|[Pp]olitimester|[Pp]ressesjef"
    ),
    cues="kilde",
)
DANISH = Speech(
    says="skrev|skriver|melder|meldte|oplyser|oplyste|siger|sagde|fortæller|fortalte|bekræfter|udtaler|rapporterer",
    by="ifølge",
    between="til|nyhedsbureauet|avisen|en talsmand for|politiets",
    heard="interview med|interview i|over for",
    told="siger|sagde|fortæller|fortalte|bekræfter|oplyser",
    to="til",
    called="nyhedsbureauet|avisen",
    before=r"Kilde: ",
    bodies=(
        r"[Pp]olitiet|[A-ZÆØÅ]\w{2,24} Politi|[Bb]eredskabet|[Kk]ommunen|[Rr]egeringen"
        r"|[A-ZÆØÅ]\w{2,24}(?:styrelsen|ministeriet|tilsynet|rådet)|DMI"
    ),
    roles=r"[Bb]orgmester|[Ss]tatsminister|[A-ZÆØÅ]?[a-zæøå]{0,16}minister|[Vv]agtchef|[Tt]alsperson|[Pp]ressechef",
    cues="kilde",
)
