"""How Catalan, Galician, Bulgarian, Croatian, Slovenian, Lithuanian, Latvian, Estonian and Afrikaans cite.

Fewer words than of the other languages: verbs of saying, what stands for "according to", offices and public
bodies. The
fields are told in words.py.
"""
# ruff: noqa: RUF001  words of many languages

from agents.enrich.speech.institutions import either_case, headed
from agents.enrich.speech.words import Speech, forms, he_said, said_after_quote

_CATALAN_VERBS = (
    "inform anunci public revel confirm declar explic assegur afirm coment destac denunci lament recalc calcul estim"
    " avis"
    ""
    " expos detall manifest alert recomanar not relat apunt assenyal indic demostr critic valor consider constat"
)
CATALAN = Speech(
    says="""
diu|diuen|va dir|van dir|ha dit|han dit|deia|escriu|va escriure|ha escrit|adverteix|va advertir|ha advertit|afegeix
va afegir|ha afegit|reconeix|va reconèixer|ha reconegut|admet|va admetre|ha admès|promet|va prometre|ha promès|creu
creuen
demana|ha demanat|va demanar|exigeix|ha exigit|defensa|ha defensat|recorda|ha recordat|respon|ha respost|conclou|nega
ha negat|preveu|preveuen|sosté|manté|argumenta|opina|pensa que|insisteix|ha insistit|va explicar|va assegurar
va confirmar
va informar|va anunciar|va afirmar|va declarar|va comentar|va destacar|va lamentar|van explicar|van informar
van assegurar
"""
    + forms(_CATALAN_VERBS, ends="a|en|ava|aven", auxiliaries="ha|han|havia", participle="at"),
    by="segons|d'acord amb|citant|en paraules de|a parer de",
    heard="""
en declaracions a|en una entrevista a|en una entrevista amb|en una entrevista per a|citat per|publicat per
""",
    between="""
el|la|els|les|l'|un portaveu de|una portaveu de|un portaveu del|fonts de|fonts del|fonts dels|fonts de la|agència
diari
avui|ahir|dilluns|dimarts|dimecres|dijous|divendres
""",
    papers="informe|estudi|dades|enquesta|anàlisi|comunicat|nota|balanç|xifres|memòria|recompte|baròmetre|previsions",
    papers_of=r"(?:de la |de l'|del |dels |de les |d'|de )",
    told="ha dit|va dir|ha explicat|va explicar|ha confirmat|va confirmar|ha assegurat|diu|explica",
    to="a|al|a la|als|a l'",
    called="agència|diari|cadena|ràdio|televisió|setmanari|portal|revista|emissora|digital",
    before=r"Font: ",
    kinds="""
empresa|organització|associació|sindicat|grup|companyia|fundació|plataforma|entitat|cooperativa|constructora|operadora
federació|moviment|partit|club|banc|consultora|fabricant|gremi|col·lectiu|coordinadora|xarxa|consorci|celler
""",
    bodies=headed(
        """
ministeri|ajuntament|conselleria|departament|agència|institut|direcció|tribunal|autoritat|policia|cos|protecció
fiscalia
govern|universitat|comissió|servei|consell|hospital|diputació|mancomunitat|federació|sindicat|observatori|jutjat
síndic
confederació|unió|col·legi|cambra|patronat|consorci|junta|defensoria|generalitat|associació|bombers|mossos
""",
        of="(?:de la |de l'|del |dels |de les |d'|de )",
        adjectives="al|als|ar|ic|ica|ari|ària|iu|iva|à|ana|ès|esa|or|ora",
        verbs="publica|comunica|indica|critica|explica",
        and_="i",
        capital="[A-ZÀÈÉÍÒÓÚÇ]",
    )
    + r"|(?<=[ (])[A-Z]{3,8}",
    speaks_for=r"portaveu (?:de la |de l'|del |dels |de les |d'|de )",
    roles=either_case("""
ministre|ministra|president|presidenta|alcalde|alcaldessa|portaveu|conseller|consellera|regidor|regidora|diputat
diputada
director|directora|director general|directora general|secretari|secretària|delegat|delegada|fiscal|jutge|jutgessa|cap
intendent|inspector|inspectora|sotsinspector|professor|professora|catedràtic|catedràtica|investigador|investigadora
responsable|coordinador|coordinadora|gerent|fundador|fundadora|advocat|advocada|metge|metgessa|rector|rectora|bisbe
científic|científica|portaveus|tècnic|tècnica|expert|experta|síndic|síndica|senador|senadora|vicepresident|comissari
"""),
    pronoun=said_after_quote(
        "ha dit|va dir|diu|ha explicat|va explicar|explica|ha assegurat|ha afegit|afegeix|ha lamentat"
        "|ha conclòs|ha recordat"
    ),
    cues="font",
)
GALICIAN = Speech(
    says="""
dixo|dixeron|di|din|escribe|escribiu|advirte|advertiu|engade|engadiu|recoñece|recoñeceu|admite|admitiu|promete
prometeu
pide|pediu|defende|defendeu|responde|respondeu|conclúe|prevé|mantén|insiste|insistiu|sostén|opina|cre que
"""
    + forms(
        "inform anunci public revel confirm declar explic asegur afirm coment destac denunci lament calcul estim aviso"
        " apunt"
        ""
        " sinal indic critic valor consider lembr",
        ends="ou|aron|a|an|aba",
        auxiliaries="ten",
        participle="ado",
    ),
    by="segundo|de acordo con|conforme|citando|a xuízo de",
    heard="en declaracións a|nunha entrevista a|nunha entrevista con|publicado por|citado por",
    between="""
o|a|os|as|un voceiro de|unha voceira de|un portavoz de|fontes de|fontes do|fontes da|axencia|xornal|hoxe|onte
""",
    papers="informe|estudo|datos|enquisa|análise|comunicado|nota|balance|cifras|memoria",
    papers_of=r"(?:da |do |das |dos |de )",
    told="dixo|explicou|confirmou|asegurou|declarou|contou",
    to="a|ao|á|aos|ás",
    called="axencia|xornal|cadea|radio|televisión|semanario|portal|revista|diario",
    before=r"Fonte: ",
    kinds="""
empresa|organización|asociación|sindicato|grupo|compañía|fundación|plataforma|entidade|cooperativa|federación
""",
    bodies=headed(
        """
ministerio|concello|consellería|departamento|axencia|instituto|dirección|tribunal|autoridade|policía|corpo|protección
fiscalía|goberno|universidade|comisión|servizo|consello|hospital|deputación|mancomunidade|federación|sindicato|xunta
confederación|unión|colexio|confraría|capitanía|xulgado|observatorio|asociación
""",
        of="(?:da |do |das |dos |de )",
        adjectives="al|ais|ar|ico|ica|ario|aria|ivo|iva|ano|ana|ense|ino|ina",
        verbs="comunica|indica|critica|publica|explica",
        and_="e",
        capital="[A-ZÁÉÍÓÚÑ]",
    ),
    speaks_for=r"(?:voceir[oa]|portavoz) (?:da |do |das |dos |de )",
    roles=either_case("""
ministro|ministra|presidente|presidenta|alcalde|alcaldesa|voceiro|voceira|portavoz|conselleiro|conselleira|concelleiro
concelleira|deputado|deputada|director|directora|secretario|secretaria|delegado|delegada|fiscal|xuíz|xuíza|profesor
profesora|investigador|investigadora|responsable|coordinador|coordinadora|xerente|patrón maior|catedrático|catedrática
"""),
    pronoun=said_after_quote("dixo|explicou|engadiu|asegurou|lamentou|di|explica|engade|concluíu"),
    cues="fonte",
)
BULGARIAN = Speech(
    says="""
каза|казаха|казва|казват|заяви|заявиха|заявява|съобщи|съобщиха|съобщава|съобщават|обяви|обявиха|обявява|посочи|посочва
посочиха|подчерта|подчертава|добави|добавя|обясни|обяснява|обясниха|информира|информираха|предупреди|предупреждава
предупредиха|потвърди|потвърдиха|потвърждава|призна|признава|отрече|отрича|написа|пише|настоя|настоява|отбеляза
отбелязва
коментира|коментират|разказа|разказва|уточни|уточняват|уточниха|смята|смятат|очаква|очакват|обеща|обещава|поиска|иска
твърди|твърдят|изчисли|прогнозира|прогнозират|припомни|отговори|увери|критикува|обвини|изрази|допълни|сподели|споделя
""",
    by="според|по думите на|по данни на|по информация на|като цитира|позовавайки се на|по оценка на",
    heard="пред|в интервю за|в ефира на|цитиран от|цитирана от",
    between="говорител на|говорителят на|говорителката на|вчера|днес|агенция|вестник|телевизия|също",
    papers="доклад|доклада|проучване|проучването|изследване|данни|данните|анализ|справка|статистика|отчет|отчета",
    papers_of=r"(?:на |от )",
    told="каза|заяви|съобщи|потвърди|обясни|разказа",
    to="за|пред|на",
    called="агенция|вестник|телевизия|радио|сайт|сайта|издание|изданието|портал",
    before=r"Източник: ",
    kinds="""
компанията|фирмата|организацията|сдружението|фондацията|дружеството|съюзът|синдикатът|асоциацията|групата
банката
""",
    bodies=(
        r"[Пп]олицията|[Пп]рокуратурата|[Мм]итница(?:та)?|БТА|НИМХ|НСИ|НАП|МВР|КАТ|КЕВР|БНБ|ДАБЧ"
        r"|[Мм]инистерств\w{1,3} на [а-я]{4,20}(?:(?:, | и )[а-я]{4,20}){0,2}"
        r"|(?:Агенция(?:та)?|Институт(?:ът|а)?|Комисия(?:та)?|Съюз(?:ът|а)?|Асоциация(?:та)?|Федерация(?:та)?"
        r"|Съвет(?:ът|а)?"
        r"|Дирекция(?:та)?|Камара(?:та)?|Център(?:ът|а)?|Фонд(?:ът"
        r"|ация(?:та)?)?) [„\"]?[А-Яа-я][\w-]{3,24}(?: [а-я]{1,3} [\w-]{3,24}"
        r"| [А-Яа-я][\w-]{3,24}){0,3}[“\"]?"
        r"|[Оо]бщина(?:та)?(?: [А-Я]\w{2,20}| в [А-Я]\w{2,20})?|(?:Националн|Районн|Окръжн|Върховн|Областн"
        r"|Държавн)\w{1,4}"
        r" (?:\w{4,20} )?(?:институт|агенция|съд|прокуратура|администрация|дирекция|съвет|инспекция|служба)\w{0,3}"
        r"|[А-Я]\w{3,20}(?:ският|ската|ското|ски|ска|ско) (?:университет|болница|съд|институт|община)\w{0,2}"
    ),
    roles=(
        r"[Кк]мет(?:ът|а|ица)?|[Мм]инистър(?:ът|а)?|[Пп]ремиер(?:ът|а)?|[Пп]резидент(?:ът|а)?|[Гг]оворител(?:ят"
        r"|ката|ка|я)?"
        r"|[Дд]иректор(?:ът|ката|а|ка)?|[Пп]редседател(?:ят|ката|я|ка)?|[Дд]епутат(?:ът|ката|а|ка)?"
        r"|[Пп]рокурор(?:ът|а)?"
        r"|[Зз]аместник-\w{4,14}|[Зз]ам\.-\w{4,14}|[Пп]рофесор|[Дд]оцент|[Дд]октор|[Аа]двокат(?:ът|а)?|[Кк]омисар"
        r"|[Ии]нспектор|[Сс]екретар(?:ят|я)?|[Оо]бластен управител|[Нн]ачалник(?:ът|а)?|[Рр]ектор(?:ът|а)?"
        r"|[Ии]зследовател\w{0,2}"
        r"|[Кк]апитан|[Ее]ксперт(?:ът|а)?|[Сс]обственик(?:ът|а)?|[Оо]снователка?|[Уу]правител(?:ят|я)?|инж\."
        r"|проф\.|доц\.|д-р"
    ),
    pronoun=he_said("каза|заяви|добави|обясни|посочи|допълни|разказа|коментира|уточни", "той|тя"),
    cues="източник",
)
CROATIAN = Speech(
    says="""
rekao|rekla|rekli|kaže|kažu|kazao|kazala|kazali|izjavio|izjavila|izjavili|ističe|istaknuo|istaknula|navodi|navode
naveo
navela|objavio|objavila|objavilo|objavili|priopćio|priopćila|priopćilo|priopćili|saopštio|saopštila|saopštili|saopćila
saopćio|potvrdio|potvrdila|potvrdili|potvrđuje|objasnio|objasnila|objašnjava|dodao|dodala|dodaje|upozorio|upozorila
upozorava|upozoravaju|smatra|smatraju|tvrdi|tvrde|poručio|poručila|poručuje|najavio|najavila|najavljuje|piše|napisao
napisala|javlja|javljaju|prenosi|prenose|izvještava|izvijestio|izvijestila|priznao|priznala|priznaje|negirao
demantirao
demantovao|procjenjuje|procijenio|procijenila|naglasio|naglasila|naglašava|odgovorio|odgovorila|obećao|obećala|očekuje
traži|zatražio|zatražila|podsjetio|podsjetila|komentirao|komentirala|pojasnio|pojasnila|pojašnjava|rekao je|kaže se
ocijenio|ocijenila|ocenio|ocenila|uverava|vjeruje|vjeruju|predviđa|otkrio|otkrila|zaključio|zaključila|prigovara
""",
    by="""
prema|prema riječima|prema rečima|po riječima|po rečima|prema podacima|pozivajući se na|kako javlja
kako navodi|kako piše
""",
    heard="za|u razgovoru za|u intervjuu za|u izjavi za",
    between="agencija|agenciji|dnevnik|list|portal|je|su|glasnogovornik|portparol|jučer|juče|danas|također|takođe",
    papers="""
izvješće|izvješću|izveštaj|izvještaj|studija|studiji|istraživanje|istraživanju|podaci|podacima|analiza|anketa
anketi
""",
    papers_of=r"(?:od )?",
    told="rekao je|rekla je|izjavio je|izjavila je|potvrdio je|potvrdila je|kazao je|kazala je|rekli su",
    to="za",
    called="agencija|agenciji|agencije|dnevnik|list|lista|portal|portalu|radio|televizija|tjednik|nedeljnik",
    before=r"Izvor: ",
    kinds="""
tvrtka|kompanija|udruga|udruženje|organizacija|zaklada|sindikat|stranka|banka|grupa|klub|investitor|brodar
poduzeće
""",
    bodies=(
        r"[Pp]olicij[aei]|[Vv]atrogas(?:ci|na zajednica)|[Tt]užilaštv[oa]|[Dd]ržavno odvjetništvo|DHMZ|HAK|HŽ|HEP|DZS"
        r"|[Mm]inistarstv[oau] [a-zčćšžđ]{4,20}(?:,? (?:i )?[a-zčćšžđ]{4,20}){0,3}"
        r"|(?:Hrvatsk|Državn|Nacionaln|Gradsk|Županijsk|Općinsk|Visok|Ustavn|Vrhovn|Republičk|Okružn|Opštinsk)\w{1,3}"
        r" (?:[a-zčćšžđ]{3,20} )?(?:zavod|ured|sud|uprava|inspektorat|komora|služba|zajednica|banka|vijeće"
        r"|agencija|institut"
        r"|savez|udruga|odvjetništvo|škola|bolnica|crkva)\w{0,2}"
        r"|(?:Agencija|Institut|Zavod|Savez|Sindikat|Udruga|Komora|Centar|Vijeće|Fakultet|Lučka uprava"
        r"|Turistička zajednica)"
        r"(?: (?:za )?[a-zčćšžđA-ZČĆŠŽĐ][\w-]{2,20}){1,3}|[Gg]rad [A-ZČĆŠŽĐ]\w{2,20}|[Oo]pćina [A-ZČĆŠŽĐ]\w{2,20}"
    ),
    roles=(
        r"[Gg]radonačelni(?:k|ca|kom|ci)|[Nn]ačelni(?:k|ca)|[Mm]inistar|[Mm]inistrica|[Mm]inistarka"
        r"|[Pp]remijer(?:ka)?"
        r"|[Pp]redsjedni(?:k|ca)|[Pp]redsedni(?:k|ca)|[Gg]lasnogovorni(?:k|ca)|[Pp]ortparol(?:ka)?"
        r"|[Rr]avnatelj(?:ica)?"
        r"|[Dd]irektor(?:ica|ka)?|[Žž]upan(?:ica)?|[Zz]astupni(?:k|ca)|[Pp]oslani(?:k|ca)|[Vv]oditelj(?:ica)?"
        r"|[Dd]ekan(?:ica)?"
        r"|[Rr]ektor(?:ica)?|[Tt]ajni(?:k|ca)|[Ss]ekretar(?:ka)?|[Pp]rofesor(?:ica|ka)?|[Dd]oktor(?:ica|ka)?"
        r"|[Oo]dvjetni(?:k|ca)|[Aa]dvokat(?:ica)?|[Zz]apovjedni(?:k|ca)|[Kk]omandant|[Ss]udac|[Ss]utkinja"
        r"|[Tt]užila(?:c|teljka)"
        r"|[Ii]straživač(?:ica)?|[Zz]nanstveni(?:k|ca)|[Vv]lasni(?:k|ca)|[Oo]snivač(?:ica)?|[Vv]ijećni(?:k|ca)"
        r"|[Zz]amjeni(?:k|ca)"
    ),
    pronoun=(
        r"(?:rekao|rekla|kaže|kazao|kazala|dodao|dodala|objasnio|objasnila|istaknuo|istaknula|izjavio|izjavila"
        r"|poručio"
        r"|poručila)(?: je)?(?=[.,\n])"
    ),
    cues="izvor|prema",
)
SLOVENIAN = Speech(
    says="""
je povedal|je povedala|so povedali|pravi|pravijo|je dejal|je dejala|so dejali|je sporočil|je sporočila|je sporočilo
so sporočili|je zapisal|je zapisala|so zapisali|piše|je pojasnil|je pojasnila|so pojasnili|pojasnjuje|pojasnjujejo
je dodal|je dodala|dodaja|je opozoril|je opozorila|so opozorili|opozarja|opozarjajo|je potrdil|je potrdila|so potrdili
je zatrdil|je zatrdila|trdi|trdijo|meni|menijo|je poudaril|je poudarila|poudarja|je napovedal|je napovedala|poroča
poročajo|je priznal|je priznala|je zanikal|je zanikala|je ocenil|je ocenila|ocenjuje|ocenjujejo|navaja|navajajo
povedal|povedala|dejal|dejala|sporočili|sporočila|pojasnil|pojasnila|dodal|dodala|opozoril|opozorila|pričakuje|zahteva
""",
    by="po besedah|po navedbah|po podatkih|po poročanju|po mnenju|glede na|kot poroča|kot navaja|kot piše",
    heard="za|v pogovoru za|v intervjuju za",
    between="""
agencija|časnik|dnevnik|portal|tiskovna predstavnica|tiskovni predstavnik|danes|včeraj|tudi|je|so|na|pri
""",
    papers="poročilo|poročilu|študija|študiji|raziskava|raziskavi|podatki|analiza|anketa",
    papers_of=r"(?:od )?",
    told="je povedal|je povedala|je dejal|je dejala|je potrdil|je potrdila|so povedali",
    to="za",
    called="agencija|časnik|časniku|dnevnik|portal|portalu|radio|televizija|tednik",
    before=r"Vir: ",
    kinds="podjetje|družba|društvo|organizacija|ustanova|sindikat|stranka|banka|skupina|klub|zadruga|združenje",
    bodies=(
        r"[Pp]olicij[aei]|[Gg]asilci|[Tt]ožilstv[oa]|ARSO|NIJZ|DARS|SURS"
        r"|[Mm]inistrstv[oau] za [a-zčšž]{4,20}(?:,? (?:in )?"
        r"[a-zčšž]{4,20}){0,3}"
        r"|(?:Državn|Slovensk|Nacionaln|Okrožn|Vrhovn|Ustavn|Višj|Policijsk"
        r"|Mestn)\w{1,3} (?:[a-zčšž]{3,20} )?(?:zavod|urad"
        r"|sodišče|uprava|inšpektorat|zbornica|služba|zveza|banka|svet|agencija|inštitut|občina|univerza"
        r"|tožilstvo)\w{0,2}"
        r"|(?:Agencija|Inštitut|Zavod|Zveza|Sindikat|Zbornica|Center|Svet|Fakulteta"
        r"|Občina)(?: (?:za )?[a-zčšžA-ZČŠŽ][\w-]{2,20})"
        r"{1,3}"
    ),
    roles=(
        r"[Žž]upan(?:ja)?|[Mm]inist(?:er|rica)|[Pp]remier(?:ka)?|[Pp]redsedni(?:k|ca)|[Pp]redstavni(?:k|ca)"
        r"|[Dd]irektor(?:ica)?"
        r"|[Pp]oslan(?:ec|ka)|[Vv]odja|[Dd]ekan(?:ja)?|[Rr]ektor(?:ica)?|[Tt]ajni(?:k|ca)|[Ss]ekretar(?:ka)?"
        r"|[Pp]rofesor(?:ica)?"
        r"|[Oo]dvetni(?:k|ca)|[Pp]oveljni(?:k|ca)|[Ss]odni(?:k|ca)|[Tt]ožil(?:ec|ka)|[Rr]aziskoval(?:ec|ka)"
        r"|[Ll]astni(?:k|ca)"
        r"|[Uu]stanovitelj(?:ica)?|[Ss]vetni(?:k|ca)|[Nn]ačelni(?:k|ca)|[Pp]odžupan(?:ja)?"
    ),
    pronoun=r"(?:je )?(?:povedal|povedala|dejal|dejala|dodal|dodala|pojasnil|pojasnila|pravi)(?=[.,\n])",
    cues="vir",
)
LITHUANIAN = Speech(
    says="""
sakė|sako|teigė|teigia|pranešė|praneša|pareiškė|pareiškia|tvirtino|tvirtina|patvirtino|patvirtina|paaiškino|aiškino
aiškina|pridūrė|priduria|pabrėžė|pabrėžia|nurodė|nurodo|rašo|parašė|skelbia|paskelbė|informavo|informuoja|įspėjo
įspėja
pasakojo|pasakoja|pripažino|pripažįsta|neigė|neigia|komentavo|komentuoja|mano|tikisi|prognozuoja|žadėjo|žada|kritikavo
pažymėjo|pažymi|atkreipė dėmesį|priminė|ragino|ragina|paneigė|apskaičiavo|vertino|vertina|dėstė|svarstė|kalbėjo|kalba
""",
    by="anot|pasak|remiantis|kaip praneša|kaip skelbia|kaip rašo|kaip sakė",
    between="agentūra|agentūrai|dienraštis|portalas|šiandien|vakar|taip pat|jis|ji|atstovas|atstovė",
    after=r" (?:duomenimis|teigimu|žodžiais|skaičiavimais|vertinimu|tvirtinimu|pranešimu)(?!\w)",
    told="sakė|teigė|patvirtino|papasakojo|komentavo|paaiškino",
    to="žurnalistams|naujienų agentūrai|portalui|dienraščiui",
    called="agentūra|agentūrai|dienraštis|dienraščiui|portalas|portalui|radijas|televizija|savaitraštis",
    before=r"Šaltinis: ",
    kinds="""
bendrovė|įmonė|organizacija|asociacija|fondas|profsąjunga|partija|bankas|grupė|klubas|kooperatyvas|sąjunga
""",
    bodies=(
        r"[Pp]olicij[aos]|[Pp]rokuratūr[aos]|[Uu]gniagesiai|[Vv]yriausybė|[Ss]eimas|[Ss]avivaldybė|LRT|BNS|ELTA"
        r"|[A-ZČĖŠŪŽ]\w{2,20} (?:apsaugos|reikalų|tyrimų|kontrolės|valstybinė|aplinkos|sveikatos|miesto"
        r"|rajono) ?\w{0,20}"
        r" ?(?:ministerija|tarnyba|departamentas|institutas|agentūra|inspekcija|komitetas|savivaldybė|teismas"
        r"|centras|taryba)"
        r"|[A-ZČĖŠŪŽ]\w{2,20} (?:ministerija|tarnyba|departamentas|institutas|agentūra|inspekcija|savivaldybė"
        r"|teismas|centras"
        r"|universitetas|bankas|asociacija|sąjunga|taryba)|[A-ZČĖŠŪŽ]\w{2,20}(?:os|io|ų) (?:uostas|ligoninė"
        r"|bendruomenė)"
    ),
    roles=(
        r"[Mm]er(?:as|ė)|[Mm]inistr(?:as|ė)|[Pp]remjer(?:as|ė)|[Pp]rezident(?:as|ė)|[Dd]irektor(?:ius|ė)"
        r"|[Aa]tstov(?:as|ė)"
        r"|[Pp]irminink(?:as|ė)|[Vv]adov(?:as|ė)|[Ss]eimo nar(?:ys|ė)|[Pp]rokuror(?:as|ė)|[Pp]rofesor(?:ius|ė)"
        r"|[Dd]ocent(?:as|ė)"
        r"|[Tt]yrėj(?:as|a)|[Mm]okslinink(?:as|ė)|[Aa]dvokat(?:as|ė)|[Vv]iršinink(?:as|ė)|[Vv]icemer(?:as|ė)"
        r"|[Vv]iceministr(?:as|ė)"
        r"|[Gg]ydytoj(?:as|a)|[Rr]ektor(?:ius|ė)|[Ss]avinink(?:as|ė)|[Įį]kūrėj(?:as|a)|[Kk]omisar(?:as|ė)"
        r"|[Ss]eniūn(?:as|ė)"
        r"|[Tt]arybos nar(?:ys|ė)|[Aa]tstov(?:as|ė) spaudai"
    ),
    pronoun=r"(?:sakė|teigė|pridūrė|aiškino|pasakojo|kalbėjo|tvirtino)(?: jis| ji)?(?=[.,\n])",
    cues="šaltinis|duomenimis",
)
LATVIAN = Speech(
    says="""
sacīja|saka|teica|norādīja|norāda|paziņoja|paziņo|ziņo|ziņoja|apstiprināja|apstiprina|skaidroja|skaidro|uzsvēra|uzsver
piebilda|piebilst|rakstīja|raksta|informēja|informē|brīdināja|brīdina|stāstīja|stāsta|atzina|atzīst|noliedza|noliedz
komentēja|komentē|uzskata|prognozē|solīja|sola|kritizēja|atgādināja|aicināja|aicina|pauda|pauž|vērtē|vērtēja
aprēķināja
""",
    by="saskaņā ar|atsaucoties uz|kā ziņo|kā norāda|kā raksta|pēc",
    after=r" (?:dati|datiem|teiktā|teiktais|vārdiem|aplēsēm)(?!\w)",
    between="aģentūra|aģentūrai|laikraksts|portāls|šodien|vakar|arī|pārstāvis|pārstāve",
    told="sacīja|teica|apstiprināja|pastāstīja|norādīja",
    to="aģentūrai|portālam|laikrakstam|žurnālistiem",
    called="aģentūra|aģentūrai|laikraksts|laikrakstam|portāls|portālam|radio|televīzija",
    before=r"Avots: ",
    kinds="uzņēmums|organizācija|biedrība|asociācija|fonds|arodbiedrība|partija|banka|grupa|klubs|kooperatīvs",
    bodies=(
        r"[Pp]olicij[aus]|[Pp]rokuratūr[aus]|[Uu]gunsdzēsēji|[Vv]aldība|[Ss]aeima|[Dd]ome"
        r"|[A-ZĀČĒĢĪĶĻŅŠŪŽ]\w{2,20} (?:\w{3,20} )?(?:ministrija|dienests|departaments|institūts|aģentūra"
        r"|inspekcija|komiteja"
        r"|pašvaldība|tiesa|centrs|padome|universitāte|banka|asociācija|dome|novads|pārvalde|birojs)"
    ),
    roles=(
        r"[Mm]ēr(?:s|e)|[Mm]inistr(?:s|e)|[Pp]remjer(?:s|e)|[Pp]rezident(?:s|e)|[Dd]irektor(?:s|e)|[Pp]ārstāv(?:is|e)"
        r"|[Pp]riekšsēdētāj(?:s|a)|[Vv]adītāj(?:s|a)|[Dd]eputāt(?:s|e)|[Pp]rokuror(?:s|e)|[Pp]rofesor(?:s|e)"
        r"|[Pp]ētniec?(?:ks|e)"
        r"|[Aa]dvokāt(?:s|e)|[Ee]kspert(?:s|e)|[Īī]pašnie(?:ks|ce)|[Dd]ibinātāj(?:s|a)|[Rr]ektor(?:s|e)"
        r"|[Ss]ekretār(?:s|e)"
    ),
    pronoun=r"(?:sacīja|teica|norādīja|piebilda|skaidroja|stāstīja)(?: viņš| viņa)?(?=[.,\n])",
    cues="avots",
)
ESTONIAN = Speech(
    says="""
ütles|ütleb|ütlesid|ütlevad|on öelnud|on kinnitanud|on teatanud|teatas|teatab|teatasid|kinnitas|kinnitab
selgitas|selgitab|lisas|lisab|märkis|märgib
rääkis
räägib|kirjutas|kirjutab|kommenteeris|kommenteerib|hoiatas|hoiatab|tunnistas|tunnistab|eitas|eitab|väitis|väidab|arvab
arvas|usub|leiab|leidis|prognoosib|lubas|lubab|kritiseeris|rõhutas|rõhutab|meenutas|tõdes|tõdeb|nentis|nendib|vahendab
vahendas|sõnas|sõnab|põhjendas|põhjendab|hindas|hindab
""",
    is_verb_first=True,
    between="ka|eile|täna|agentuur|leht|ajaleht|portaal|pressiesindaja",
    by="vastavalt",
    after=r"(?:i|a|e|u|le|st)? (?:sõnul|andmetel|hinnangul|teatel|väitel|kinnitusel)(?!\w)",
    told="ütles|rääkis|kinnitas|selgitas",
    to="ajakirjanikele|agentuurile|lehele",
    called="agentuur|ajaleht|portaal|raadio|telekanal|päevaleht",
    before=r"Allikas: ",
    kinds="ettevõte|firma|organisatsioon|ühing|liit|sihtasutus|ametiühing|erakond|pank|grupp|klubi|ühistu",
    bodies=(
        r"[Pp]olitsei|[Pp]rokuratuur|[Pp]äästeamet|[Vv]alitsus|[Rr]iigikogu|[Kk]eskkonnaamet|[Tt]erviseamet"
        r"|[A-ZÄÕÖÜa-zäõöü]\w{2,20}(?:amet|ministeerium|inspektsioon|valitsus|kohus|ülikool|haigla|instituut"
        r"|keskus|liit|nõukogu)"
        r"(?:i|u|e)?|[A-ZÄÕÖÜ]\w{2,20} (?:linnavalitsus|vallavalitsus|ülikool|haigla|liit|pank|maakohus|sadam)"
    ),
    roles=(
        r"[Ll]innapea|[Vv]allavanem|[Mm]inister|[a-zäõöü]{3,20}minister|[Pp]eaminister|[Pp]resident|[Dd]irektor"
        r"|[Pp]ressiesindaja"
        r"|[Ee]simees|[Jj]uhataja|[Jj]uht|[a-zäõöü]{2,20}(?:juht|juhataja|direktor|ekspert|inspektor)"
        r"|[Pp]rokurör|[Pp]rofessor"
        r"|[Tt]eadur|[Aa]dvokaat|[Ee]kspert|[Oo]manik|[Aa]sutaja|[Rr]ektor|[Kk]antsler|[Aa]rst|[Kk]ohtunik"
    ),
    pronoun=r"(?:ütles|rääkis|lisas|selgitas|tõdes|märkis)(?: ta)?(?=[.,\n])",
    cues="allikas|sõnul|andmetel",
)
AFRIKAANS = Speech(
    says="""
sê|sê dat|het gesê|berig|het berig|het bevestig|bevestig|het bygevoeg|verklaar|het verklaar|meld|het gemeld|skryf
het geskryf
waarsku|het gewaarsku|verduidelik|het verduidelik|erken|het erken|ontken|het ontken|beweer|het beweer|voorspel|vertel
het vertel|meen|glo|het aangekondig|beloof|het beloof|reken|skat|benadruk|het benadruk|reageer|het gereageer|vra|eis
""",
    by="volgens|aldus|luidens",
    heard="in 'n onderhoud met|aan",
    between="die|'n woordvoerder van|'n woordvoerder|woordvoerder|koerant|nuusagentskap|vandag|gister|ook",
    papers="verslag|studie|syfers|ondersoek|data|ontleding|opname|navorsing",
    papers_of=r"(?:van|deur) (?:die )?",
    told="het gesê|sê|het vertel|het bevestig|vertel",
    to="aan|vir|aan die|vir die",
    called="koerant|nuusagentskap|uitsaaier|radio|webwerf|weekblad|dagblad",
    before=r"Bron: ",
    kinds="maatskappy|organisasie|vereniging|stigting|vakbond|party|bank|groep|klub|koöperasie|unie",
    bodies=(
        r"[Pp]olisie|[Bb]randweer|[Hh]of|SAPD|Eskom|Saweerdiens|Statistieke Suid-Afrika"
        r"|[Mm]unisipaliteit(?: van)? [A-Z][\w-]{2,20}|[A-Z][\w-]{2,20} (?:Munisipaliteit|munisipaliteit)"
        r"|[Dd]epartement van [A-Za-z][\w-]{3,20}(?: en [A-Za-z][\w-]{3,20})?|[Uu]niversiteit van [A-Z][\w-]{2,20}"
        r"|(?:[A-Z][a-z]{2,20}(?:diens|raad|instituut|kommissie|owerheid|unie|vereniging)|[a-z]{4,20}(?:diens"
        r"|kommissie|owerheid))"
        r"(?: (?:van|vir) [A-Z][\w-]{2,20})?"
    ),
    opens=r"het (?:die )?",
    closes=r"(?: [\w-]{1,20}){0,4} (?:gesê|bevestig|gemeld|verklaar|aangekondig|vertel|gewaarsku|geskryf)(?!\w)",
    speaks_for=r"woordvoerder van (?:die )?",
    roles=r"[\w-]{2,20}(?:voorsitter|leier|direkteur|hoof|kenner|woordvoerder|bestuurder|ekonoom|loog)|"
    + either_case("""
burgemeester|minister|premier|president|woordvoerder|woordvoerster|direkteur|voorsitter|professor|raadslid|regter
kommissaris|kaptein|kolonel|brigadier|generaal|inspekteur|navorser|ekonoom|advokaat|dokter|hoof|bestuurder|stigter
sekretaris|dekaan|rektor|skoolhoof|parlementslid|speaker|munisipale bestuurder|hoofbestuurder|uitvoerende hoof
"""),
    pronoun=he_said("sê|het", "hy|sy"),
    cues="bron",
)
