"""How the Slavic languages, Greek, Romanian, Hungarian, Turkish, Indonesian and Vietnamese cite: see speech.py.

Where the verb stands at the end, what comes after a name is a pattern: its particle, and the verb in the same sentence.
"""
# ruff: noqa: RUF001  letters of many scripts

from agents.enrich.speech import Speech

_REST = r"[^.\n]{0,110}"
"""The rest of a sentence up to its verb."""

POLISH = Speech(
    says="""
podał|podała|podało|podaje|podają|poinformował|poinformowała|poinformowało|informuje|informują|pisze|przekazał
przekazała|przekazało|napisał|napisała|napisało|powiedział|powiedziała|oświadczył|oświadczyła|zapowiedział
zapowiedziała|mówi|mówią|mówił|mówiła|wyjaśnia|wyjaśnił|wyjaśniła|tłumaczy|dodaje|dodał|dodała|przyznaje|przyznał
przyznała
zapewnia|zapewnił|zapewniła|zaznacza|zaznaczył|zaznaczyła|podkreśla|podkreślił|podkreśliła|ostrzega|ostrzegł|ostrzegła
szacuje|szacują|przekazali|poinformowali|zapowiada|apeluje|komentuje|potwierdza|podali|wynika z danych|potwierdził
potwierdziła|ogłosił|ogłosiła|ogłosiło|relacjonuje|donosi|ustaliła|ustalił|podawał|podawała|podawało|twierdzi|twierdzą
""",
    by=(
        "według|zdaniem|z danych|wynika z raportu|jak przekazał|jak przekazała|jak podał|jak podała"
        "|jak podano w|jak podaje|jak informuje|jak poinformował|jak poinformowała|powołując się na"
    ),
    heard="cytowany przez|cytowana przez|w rozmowie z|w wywiadzie dla|informacje z",
    between="""
rzeczniczka|rzecznik|agencji|agencja|agencję|dziennik|portal|informacji|danych|w|we|oficer prasowy|prasowa|też|wczoraj
""",
    called=(
        "agencja|agencji|agencja prasowa|agencji prasowej|agencję prasową|dziennik|gazeta|gazety|portal|tygodnik"
        "|telewizja|radio"
    ),
    before=r"Źródło: ",
    bodies=(
        r"[Pp]olicj[aiąę]|[Ss]traż(?:y|ą)? (?:[Pp]ożarn\w+|[Gg]raniczn\w+|[Mm]iejsk\w+)"
        r"|[Pp]rokuratur[aąyę](?: \w+owej| \w+owa)?"
        r"|[Mm]inisterstw[oau](?: \w{3,20}){1,2}|[Uu]rz[ąę]d(?:u|em)? [A-Z\w]\w{2,20}|(?:Instytut|Instytutu"
        r"|Inspektorat|Inspektoratu|Zarząd|Zarządu|Główny Urząd|Narodowy Bank|Generalna Dyrekcja"
        r"|Państwowa Inspekcja|Sąd|Rada|Rady|Komisja|Komisji) [A-Z]\w{2,20}(?: [A-Z\w]\w{2,20})?|IMGW|GDDKiA"
        r"|RCB|PKP"
        r"|[Ss]anepid\w{0,3}|GUS|NIK"
    ),
    roles=(
        r"[Bb]urmistrz(?:yni)?|[Ss]ołtys(?:ka)?|[Dd]yrektor(?:ka)? generaln[ya]|[Rr]ektor(?:ka)?"
        r"|[Kk]onserwator zabytków|[Pp]oseł|[Pp]osłanka|[Ss]enator(?:ka)?|[Rr]adn[ya]|[Pp]rezes(?:ka)?"
        r"|[Ww]iceprezydent|[Ww]iceminister|[Bb]urmistrza|[Pp]rezydent(?:a|ka)?|[Mm]inist(?:er|ra)"
        r"|[Pp]remier(?:a)?|[Ww]ojewod[ay]"
        r"|[Ss]tarost[ay]"
        r"|[Rr]zeczni(?:k|czka|ka|czki)|[Ww]ójt|[Pp]rokurator|[Kk]omendant|[Mm]arszałek"
    ),
    outlets=(
        r"Radi(?:o|a|u|em) [A-Z]\w{2,20}|Kurier(?:a)? [A-Z]\w{2,20}|Głos(?:u)? [A-Z]\w{2,20}|(?:Telewizja"
        r"|Telewizji) [A-Z]\w{2,20}"
    ),
    prints=r"(?:pisze|podaje|podał|podała|informuje|donosi|według|dziennik\w*|tygodnik\w*|gazet\w*|w rozmowie z)",
    cues="źródło",
)
CZECH = Speech(
    says="""
uvedl|uvedla|uvedlo|uvádí|řekl|řekla|řeklo|sdělil|sdělila|sdělilo|informoval|informovala|informovalo|informuje|píše
napsal|napsala|říká|říkají|řekli|uvedli|vysvětlil|vysvětlila|vysvětluje|dodal|dodala|dodává|doplnil|doplnila|varuje
varoval|varovala|tvrdí|připustil|připustila|odhaduje|odhadují|upozorňuje|potvrzuje|hovorí|povedali|uviedli|dodáva
vysvetlil
vysvetlila|zdôraznil|zdôraznila|tvrdia|oznámili|informovali|popsal|popsala|poznamenal|poznamenala|napsal|napsala
oznámil|oznámila|oznámilo|potvrdil|potvrdila|upozornil|upozornila|povedal|povedala|uviedol|uviedla
uviedlo|informoval|oznámila|píšu|hlási
""",
    by="podle|podľa|dle|z údajů|s odvoláním na|s odvolaním sa na",
    heard="v rozhovoru pro|v rozhovore pre|pro|pre",
    between=(
        "mluvčí|hovorca|hovorkyňa|agentura|agentury|agentúra|agentúry|server|deník|webu|listu|včera|dnes|také|pro|pre"
    ),
    called="agentura|agentury|agentúra|agentúry|server|serveru|deník|deníku|list|listu|rozhlas",
    before=r"Zdroj: ",
    bodies=(
        r"[Pp]olici[eíi]|[Pp]olíci[ae]|[Hh]asiči|[Mm]inisterstv[oau] \w{3,20}|[Ss]tátní zastupitelství"
        r"|(?:Státní|Krajsk[ýá]|Česká|Národní|Drážní|Městsk[ýá]|Okresn[íý]|Ústavní|Nejvyšší"
        r"|Najvyšší)\w{0,3} (?:\w{3,20} )?(?:úřad|soud|inspekce|správa|ústav|banka|stanice|policie|súd|úrad"
        r"|inšpekcia|ústav)\w{0,3}|ČHMÚ|SHMÚ"
        r"|[Mm]agistrát|[Úú]řad \w{3,20}"
    ),
    roles=(
        r"[Mm]luvčí(?: \w{3,20}){0,2}|[Ss]tarost(?:a|k[ay])|[Pp]rimátor(?:ka)?|[Mm]inistr(?:yně)?"
        r"|[Mm]inist(?:er|erka)|[Pp]remiér"
        r"|[Hh]ejtman(?:ka)?|[Hh]ovorca|[Hh]ovorkyňa|[Pp]rezident(?:ka)?"
    ),
    prints=r"(?:píše|píšu|uvedl|napsal|informuje|podle|deník\w*|list\w?|server\w?)",
    pronoun=r"(?:uvedl|řekl|dodal|vysvětlil|uvedla|řekla|dodala|povedal|uviedol)(?=[.,\n])",
    cues="zdroj",
)
UKRAINIAN = Speech(
    says="""
повідомив|повідомила|повідомило|повідомили|повідомляє|повідомляють|пише|пишуть|передає|заявив|заявила|заявило|заявили
написав|написала|уточнив|уточнили|розповів|розповіла|розповіли|сказав|сказала|зазначив|зазначила|підтвердив|підтвердили
додав|додала|додали|наголосив|наголосила|пояснив|пояснила|пояснили|каже|кажуть|попередив|попередила|попередили
запевнив|запевнила|прокоментував|прокоментувала|визнав|визнала|говорить|поінформував|поінформувала|поінформували
повідомляли|розповідає|оголосив|оголосила|уточнює|вважає
""",
    by=(
        "згідно з|за даними|за оцінкою|за оцінками|як повідомив|як повідомила|як повідомили у|як пише"
        "|за інформацією|за повідомленням|з посиланням на|посилаючись на|за словами|як повідомляє"
    ),
    heard="в інтерв'ю|у коментарі|коментарі для",
    between="""
у|в|агентства|агентство|агентству|видання|газета|газети|у Telegram|у Facebook|речник|речниця|речника|про це|пресслужба
пресслужби|пресслужбі|сьогодні|вчора
""",
    called="агентство|агентства|агентству|видання|газета|газети|газеті|телеканал|телеканалу|радіо|портал",
    before=r"Джерело: ",
    bodies=(
        r"[Мм]іністерств(?:о|а|і) [\w'-]{3,30}|Міноборони|МВС|МЗС|ДСНС|Генштаб(?:і|у)?|[Пп]оліці[яїю]"
        r"|[Пп]рокуратур[аиі]|(?:[Дд]ержавн|[Нн]аціональн|[Мм]іськ|[Рр]айонн|[Сс]ільськ)\w{1,3} (?:служб"
        r"|інспекці|рад|банк|поліці|агентств)\w{0,3}(?: \w{3,20})?|[Уу]правлінн\w (?:\w{3,20} ){1,2}?|СБУ"
        r"|[Оо]блас(?:на|ній|ної) (?:адміністрація|адміністрації|військов\w+ адміністраці\w)|ОВА|Укргідрометцентр\w?"
    ),
    roles=(
        r"[Мм]ер(?:а|ка)?|[Мм]іськ(?:ий|ого) голов[аи]|[Мм]іністр(?:а|ка)?|[Пп]резидент(?:а)?|[Гг]убернатор(?:а)?"
        r"|[Пп]рем'єр(?:-міністр)?"
        r"|[Рр]ечни(?:к|ця|ка)|[Нн]ачальни(?:к|ця|ка)(?: \w{3,20}){0,2}|[Дд]иректор(?:ка|а)?|[Кк]ерівни(?:к"
        r"|ця)(?: \w{3,20}){0,2}|[Пп]рессекретар(?:ка)?|[Дд]епутат(?:ка)?|[Сс]тарост[аи]|[Гг]олов[аи]"
        r"|[Пп]рокурор(?:а)?"
    ),
    prints=r"(?:пиш[еу]ть?|повідомля[єю]т?ь?|передає|інформує|цитує|уточнює|газет\w*|виданн\w*|агентств\w*)",
    pronoun=r"(?:сказав|зазначив|додав|пояснив) він(?!\w)|(?:сказала|зазначила|додала|пояснила) вона(?!\w)",
    cues="джерело",
)
RUSSIAN = Speech(
    says="""
сообщил|сообщила|сообщило|сообщили|сообщает|сообщают|пишет|пишут|передает|передаёт|заявил|заявила|заявило|заявили
написал|написала|уточнил|уточнила|уточнили|рассказал|рассказала|рассказали|сказал|сказала|отметил|отметила|подтвердил
подтвердили|добавил|добавила|добавили|пояснил|пояснила|пояснили|говорит|говорят|признал|признала|предупредил
предупредила
предупредили|подчеркнул|подчеркнула|объявил|объявила|объявили|считает|полагает|прокомментировал|утверждает|объяснил
объяснила|рассказывает|информирует|уточняет|отмечает|заверил|заверила|цитирует
""",
    by=(
        "согласно|по данным|по оценке|по оценкам|по словам|из сообщения|как пишет|как сообщил|как сообщила"
        "|как сообщили в|в сообщении|по прогнозу|по прогнозам|по информации|по сообщению|со ссылкой на"
        "|ссылаясь на|по словам|как сообщает"
    ),
    heard="в интервью|в беседе с|в комментарии",
    between="""
в|во|агентства|агентство|агентству|издание|газета|газеты|в Telegram|пресс-служба|пресс-службе|пресс-службы|об этом
представитель|сегодня|вчера
""",
    called="агентство|агентства|агентству|издание|издания|газета|газеты|газете|телеканал|радио|портал",
    before=r"Источник: ",
    opens=r"цитиру(?:ет|ют) [^.\n]{0,60}? (?:агентство|издание|газета|телеканал) ",
    bodies=(
        r"[Мм]инистерств(?:о|а|е) [\w-]{3,30}(?: (?:области|края|республики|региона|России))?|Минобороны|МВД"
        r"|МЧС|МИД(?:е)?|[Пп]олици[яию]|[Пп]рокуратур[аые]|ФСБ"
        r"|(?:[Гг]осударственн|[Фф]едеральн|[Гг]ородск|[Рр]айонн|[Оо]бластн|[Рр]егиональн"
        r"|[Сс]ледственн)\w{1,3} (?:служб|инспекци|комитет|суд|управлени|агентств|администраци"
        r"|департамент)\w{0,3}(?: \w{3,20})?|Рос(?:потребнадзор|гидромет|реестр|комнадзор|стат|банк)\w?"
        r"|Центробанк\w?|Гидрометцентр\w?|[Дд]епартамент\w? [\w-]{3,20}(?: области| края)?"
        r"|[Аа]кимат(?:е|а)?(?: \w{3,20})?|[Мм]эри[яию]|Казгидромет\w?"
    ),
    roles=(
        r"[Мм]эр(?:а)?|[Мм]инистр(?:а)?|[Пп]резидент(?:а)?|[Гг]убернатор(?:а)?|[Пп]ремьер(?:-министр)?(?:а)?"
        r"|[Аа]ким(?:а)?|[Гг]лав[аы]"
        r"|[Пп]ресс-секретар[ья]|[Нн]ачальник(?:а)?(?: \w{3,20}){0,2}|[Дд]иректор(?:а)? (?:департамента|музея"
        r"|института|центра|учреждения)|[Дд]епутат(?:а)?|[Рр]уководител[ья](?: \w{3,20}){0,2}|[Пп]рокурор(?:а)?"
    ),
    prints=r"(?:пиш[еу]т|сообща[ею]т|переда[её]т|информирует|цитирует|уточняет|газет\w*|издани\w*|агентств\w*)",
    pronoun=(
        r"(?:сказал|отметил|добавил|пояснил|заявил|подчеркнул) он(?!\w)|(?:сказала|отметила|добавила"
        r"|пояснила) она(?!\w)"
    ),
    cues="источник",
)
GREEK = Speech(
    says="""
ανακοίνωσε|ανακοίνωσαν|δήλωσε|δήλωσαν|είπε|ανέφερε|αναφέρει|αναφέρουν|μετέδωσε|μεταδίδει|γράφει|έγραψε|ανέφεραν
τόνισε|τόνισαν|εξηγεί|εξήγησε|λέει|λένε|σημείωσε|σημειώνει|υποστηρίζει|υποστήριξε|προειδοποίησε|προειδοποιεί|εκτιμά
εκτιμούν|δηλώνει|πρόσθεσε|προσθέτει|διευκρίνισε|γνωστοποίησε|ανακοινώνει|υπογράμμισε|παραδέχτηκε
επιβεβαίωσε
""",
    by="σύμφωνα με|κατά|όπως αναφέρει|όπως μετέδωσε|επικαλούμενο",
    heard="μιλώντας στο|συνέντευξη στο|συνέντευξη στην",
    between="το|την|τον|η|ο|στο|στην|πρακτορείο|εφημερίδα|ανακοίνωση της|ανακοίνωση του|εκπρόσωπος της",
    told="δήλωσε|είπε|ανέφερε",
    to="στο|στην|στον",
    called="πρακτορείο|εφημερίδα|κανάλι|ραδιόφωνο",
    before=r"Πηγή: ",
    bodies=(
        r"[Αα]στυνομία|ΕΛ\.ΑΣ\.|[Πυ]υροσβεστική|[Λλ]ιμενικό"
        r"|[Υυ]πουργείο(?:υ)? (?:[Α-ΩΆΈΉΊΌΎΏ]\w{2,20})(?: [Α-ΩΆΈΉΊΌΎΏ]\w{2,20})?|ΕΜΥ|ΕΟΔΥ"
        r"|[Υυ]πουργείου \w{3,20}|[Εε]ισαγγελία|[Δδ]ήμος [Α-ΩΆΈΉΊΌΎΏ]\w{2,20}|(?:Εφορεία|Διεύθυνση|Περιφέρεια"
        r"|Αρχή|Υπηρεσία|Επιτροπή|Συμβούλιο|Οργανισμός|Ινστιτούτο|Ινστιτούτου|Πανεπιστήμιο|Τράπεζα|Δικαστήριο"
        r"|Υπουργείο|Γραφείο|Σύλλογος|Κέντρο|Εισαγγελία|Αστεροσκοπείο)(?: [Α-ΩΆΈΉΊΌΎΏ]\w{2,20}){1,3}"
    ),
    roles=(
        r"[Δδ]ήμαρχος|[Υυ]φυπουργός|[Αα]ντιδήμαρχος|[Δδ]ιοικητής|[Εε]ισαγγελέας|[Βρ]ουλευτής|[Δδ]ιευθυντής"
        r"|[Δδ]ιευθύντρια|[Αα]ρχηγός|[Υυ]πουργός|[Πρ]ρωθυπουργός|[Εε]κπρόσωπος|[Ππ]ρόεδρος|[Ππ]εριφερειάρχης"
    ),
    cues="πηγή",
)
ROMANIAN = Speech(
    says="""
a anunțat|anunță|au anunțat|a declarat|declară|a transmis|transmite|transmit|a informat|informează|scrie|a scris
relatează|a relatat|a precizat|precizează|a spus|spune|a confirmat|notează|confirmă|a explicat|explică|a adăugat
adaugă|a afirmat|afirmă|susține|a susținut|a avertizat|avertizează|a recunoscut|recunoaște|estimează|a estimat
au declarat|au transmis|au precizat|au confirmat|au informat|anunța|a subliniat|subliniază|a promis
""",
    by="potrivit|conform|citând|citat de|citată de",
    heard="interviu pentru|interviu acordat|pentru",
    between="agenția|agenției|ziarul|un purtător de cuvânt al|purtătorul de cuvânt al|lui|și|postul",
    told="a declarat|a spus|a transmis|au declarat",
    to="pentru|la",
    called="agenția|ziarul|postul|cotidianul",
    before=r"Sursa?: ",
    bodies=(
        r"[Pp]oliți(?:a|ei)|[Jj]andarmeri(?:a|ei)|[Pp]arche(?:tul|tului)(?: \w{3,20})?|[Mm]inister(?:ul"
        r"|ului) [A-ZȘȚ]\w{2,20}(?: [A-ZȘȚ]\w{2,20})?"
        r"|ISU(?: [A-Z]\w+)?|ANM|[Pp]rimări(?:a|ei)(?: [A-Z]\w+)?|Guvern(?:ul|ului)|(?:Institutul"
        r"|Institutului|Administrația|Agenția|Inspectoratul|Inspectoratului|Tribunalul|Autoritatea|Compania"
        r"|Consiliul|Direcția|Curtea|Garda|Banca|Universitatea) (?:[A-ZȘȚ][\w-]{2,20}|(?:de|pentru"
        r"|județean\w?|național\w?) [\w-]{3,20})(?: (?:de|pentru|al|a) [\w-]{3,20})?(?: [A-ZȘȚ][\w-]{2,20})?|INS"
    ),
    roles=(
        r"[Pp]rimar(?:ul|ului)?|[Mm]inistr(?:ul|ului)|[Pp]reședint(?:ele|elui|a)|[Pp]urtător(?:ul)? de cuvânt"
        r"|[Pp]refect(?:ul)?|[Pp]remierul|[Vv]iceprimar(?:ul)?|[Pp]rocuror(?:ul)?|[Dd]irector(?:ul"
        r"|ului)? general|[Ss]ubprefect(?:ul)?|[Dd]eputat(?:ul|a)?|[Ss]enator(?:ul)?|[Cc]omisar(?:ul)?"
        r"|[Gg]uvernator(?:ul)?"
    ),
    cues="sursa|sursă",
)
HUNGARIAN = Speech(
    says="""
közölte|közölték|közli|mondta|mondták|írta|írja|írták|jelentette|jelenti|nyilatkozta|tájékoztatta|tájékoztatott
bejelentette|megerősítette|hangsúlyozta|tudatta|mondja|mondják|elmondta|elmondták|hozzátette|kijelentette|közölt
ismertette|elismerte|figyelmeztet|figyelmeztetett|tájékoztatása szerint|nyilatkozott|becslése szerint|kiemelte
jelezte|válaszolta|adta hírül
""",
    by="idézi",
    between="az|a|szerdán|kedden|hétfőn|csütörtökön|pénteken|szóvivője|a rendőrség",
    after=r"(?:-nek|-nak|nak|nek|-t|-val)?(?: szerint| (?:közlése|tájékoztatása|jelentése|információi) szerint)(?!\w)",
    before=r"Forrás: ",
    bodies=(
        r"[Rr]endőrség|[Kk]atasztrófavédelem|[Üü]gyészség|[A-ZÁÉÍÓÖŐÚÜŰ]\w{3,24}minisztérium|[Mm]inisztérium|OMSZ"
        r"|KSH|[Öö]nkormányzat"
        r"|[Kk]ormányhivatal|[A-ZÁÉÍÓÖŐÚÜŰ]?[\wáéíóöőúüű]{3,24}(?:hivatal|igazgatóság|felügyelet|hatóság"
        r"|bíróság|kamara|szolgálat|társulat|intézet|egyetem|ügynökség)"
    ),
    roles=(
        r"[Pp]olgármester|[Mm]iniszter|[Mm]iniszterelnök|[Ss]zóvivő(?:je)?|[Aa]lpolgármester(?:e)?"
        r"|[Ii]gazgató(?:ja)?|[Rr]endőrkapitány(?:a)?|[Ff]őügyész|[Kk]épviselő(?:je)?|[Ee]lnök(?:e)?"
        r"|[Pp]olgármestere|[Mm]inisztere"
    ),
    cues="szerint|forrás",
)
TURKISH = Speech(
    says="bildirdi|yazdı|açıkladı|duyurdu|bildiriyor|söyledi|belirtti|aktardı",
    by="kaynak",
    is_verb_first=False,
    between="haber",
    after=(
        r"(?:'?n?[dt][ae]n)? yapılan (?:yazılı )?açıklama|(?:'?n?[ıiuü]n)?(?: \w{3,12})? (?:haberine|verilerine"
        r"|açıklamasına) göre"
        r"|'?[yn]?[eaı] (?:göre|konuşan|bilgi veren|açıklama yapan|konuştu)"
        rf"|(?:,|'n[ıiuü]n)?{_REST} (?:söyledi|açıkladı|bildirdi|duyurdu|belirtti|dedi|kaydetti|aktardı|ifade etti"
        r"|uyarısında bulundu|açıklamasında bulundu|bilgisini verdi)(?!\w)"
    ),
    before=r"Kaynak: ",
    bodies=(
        r"AFAD|[A-ZÇĞİÖŞÜ][\wçğıöşü]{2,20} (?:Bakanlığı|Valiliği|Belediyesi|Başsavcılığı|Müdürlüğü|Başkanlığı"
        r"|Kaymakamlığı)"
        r"(?:'?n[ıi]n)?|(?:Adalet|İçişleri|Sağlık|Tarım|Ulaştırma|Çevre|Milli) [\wçğıöşü]{0,14} ?Bakanlığı"
        r"|Merkez Bankası|Meteoroloji(?: Genel Müdürlüğü)?|Polis|Jandarma|İtfaiye|TÜİK|Kandilli Rasathanesi"
        r"|Savcılık"
        r"|Valilik"
    ),
    roles=(
        r"(?:[A-ZÇĞİÖŞÜ]\w{2,14} )?(?:Başkanı|Bakanı)|Kaymakam|Vali|Cumhurbaşkanı|Muhtar|Sözcüsü|[Ss]özcü|Başsavcı"
        r"|Müdürü"
    ),
    cues="""
göre|açıklamada|açıklama|konuşan|söyledi|dedi|kaydetti|etti|bulundu|verdi|kaynak|konuştu|belirtti|aktardı|duyurdu
""",
)
INDONESIAN = Speech(
    says="""
melaporkan|mengatakan|menyatakan|menyebutkan|mengumumkan|menjelaskan|dilaporkan|dikutip|kata|menambahkan|menegaskan
mengungkapkan|memperkirakan|memastikan|mengakui|mengimbau|membenarkan|jelas|tegas|imbuh|mengingatkan|mengklaim
berkata|memaklumkan|meminta|menilai|ujar|tutur|ungkap
menyebut|memberitakan
""",
    by="menurut|berdasarkan data|berdasarkan laporan|dikutip dari|mengutip|dilansir|dilansir dari|lapor",
    heard="kepada",
    between="kantor berita|harian|surat kabar|juru bicara|oleh|dari|para|pihak|jurubicara|kepala",
    called="kantor berita|harian|surat kabar|majalah|radio|televisyen|agensi berita",
    before=r"Sumber: ",
    bodies=(
        r"[Pp]olisi|[Pp]olis|[Kk]ejaksaan|BPBD|BNPB|BMKG|Basarnas|Polri|TNI|(?:Kementerian"
        r"|Kementrian) [A-Z]\w{2,20}(?: [A-Z]\w{2,20}){0,2}"
        r"|(?:Balai|Badan|Dinas|Lembaga|Komisi|Otoritas|Direktorat|Kantor|Mahkamah|Pengadilan|Universitas"
        r"|Institut|Majelis|Dewan|Polres|Polda|Polsek|Jabatan|Suruhanjaya)(?: [A-Z]\w{2,20}){1,4}"
        r"|Pemerintah (?:Kota|Kabupaten|Provinsi) [A-Z]\w+|KPK|BPS"
    ),
    roles=(
        r"[Ww]ali [Kk]ota|[Kk]etua(?: [A-Z]\w{2,14}){0,2}|[Kk]etua tim|[Cc]amat|[Ll]urah|[Kk]apolres"
        r"|[Kk]apolda|[Dd]irektur(?: [A-Z]\w{2,14}){0,2}|[Kk]epala [Dd]inas(?: \w{2,14}){0,2}"
        r"|[Ss]ekretaris(?: [A-Z]\w{2,14}){0,2}|[Bb]upati|[Gg]ubernur|[Mm]enteri(?: [A-Z]\w{2,14}){0,2}"
        r"|[Pp]residen|[Jj]uru [Bb]icara"
        r"|[Kk]epala [A-Z]\w{2,14}"
    ),
    cues="sumber",
)
VIETNAMESE = Speech(
    says="cho biết|cho hay|thông báo|đưa tin|khẳng định|nói|tuyên bố|xác nhận|thông tin",
    by="theo|dẫn lời|dẫn nguồn|trích dẫn",
    heard="trả lời|trả lời phỏng vấn",
    between="hãng tin|báo|đài|hãng thông tấn|phát ngôn viên|đại diện|tờ",
    called="hãng tin|báo|đài|tờ|hãng thông tấn",
    before=r"Nguồn: ",
    is_verb_first=False,
    bodies=(
        r"Bộ [A-ZĐ][\wÀ-ỹ]{0,12}(?: (?:[\wÀ-ỹ]{1,7})(?= cho| thông| khẳng| xác| tuyên|,|$))?"
        r"|[Cc]ảnh sát(?: [\wÀ-ỹ]{2,10})?|[Cc]ông an(?: tỉnh| thành phố)?(?: [A-ZĐ][\wÀ-ỹ]{1,10}){0,2}"
        r"|UBND(?: tỉnh| thành phố)?(?: [A-ZĐ][\wÀ-ỹ]{1,10}){0,2}|Viện kiểm sát"
    ),
    roles=r"[Cc]hủ tịch|[Bb]ộ trưởng|[Tt]hủ tướng|[Pp]hát ngôn viên",
    cues="biết|hay|báo|tin|nguồn|lời|định|bố|nhận",
)
