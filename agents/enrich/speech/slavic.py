"""How Polish, Czech and Slovak, Ukrainian and Russian cite; the fields are told in words.py."""
# ruff: noqa: RUF001  Cyrillic letters

from agents.enrich.speech.words import Speech, forms, he_said

POLISH = Speech(
    says="""
podał|podała|podało|podaje|podają|poinformował|poinformowała|poinformowało|informuje|informują|pisze|przekazał
przekazała|przekazało|napisał|napisała|napisało|powiedział|powiedziała|oświadczył|oświadczyła|zapowiedział
zapowiedziała|mówi|mówią|mówił|mówiła|wyjaśnia|wyjaśnił|wyjaśniła|tłumaczy|dodaje|dodał|dodała|przyznaje|przyznał
przyznała
zapewnia|zapewnił|zapewniła|zaznacza|zaznaczył|zaznaczyła|podkreśla|podkreślił|podkreśliła|ostrzega|ostrzegł|ostrzegła
szacuje|szacują|przekazali|poinformowali|zapowiada|apeluje|komentuje|potwierdza|podali|wynika z danych|potwierdził
potwierdziła|ogłosił|ogłosiła|ogłosiło|relacjonuje|donosi|ustaliła|ustalił|podawał|podawała|podawało|twierdzi
twierdzą|domaga się|domagają się|wytknął|wytknęła|wytyka|wskazał|wskazała|wskazuje|ocenia|ocenił|oceniła
stwierdził|stwierdziła|zwraca uwagę|zwrócił uwagę|zwróciła uwagę|przypomina|przypomniał|przypomniała|wyjaśniło
krytykuje|obiecał
obiecała|przekonuje|przekonują|widzi to|wzdycha|ujawnił|ujawniła|ujawniło|opisał|opisała|opisało|przestrzega
proponuje|liczy na
nie wyklucza|wyklucza|wątpi|sprzeciwia się|sprzeciwiają się|popiera|wzywa|wzywają|odrzuca|żali się|podsumowuje
zarzuca|uważa|uspokaja|wspomina|opowiada|wspomniał|zaprzecza|zaprzeczył|zaprzeczyła|żąda|alarmuje|nazwał
nazwała|argumentuje|wylicza|zauważa|uznaje|sugeruje|deklaruje|precyzuje|odpowiada|krytykują|apelują|ostrzegają
potwierdzają|podkreślają|wskazują|dodają|tłumaczą|wyjaśniają|zapewniają|przyznają|uważają|sądzi|postuluje|postulują
rekomenduje|przewiduje|przewidują|prognozuje|prognozują|obawia się|obawiają się|oczekuje|oczekują|skarży się|skarżą się
broni się|odpiera|dementuje|uzasadnia|cieszy się|przekazuje|ujawnia|opisuje|zaleca|zalecają|wyjawia|alarmują|ocenił
ostrzegli
"""
    + forms(
        "poda poinformowa przekaza napisa powiedzia oświadczy zapowiedzia mówi wyjaśni tłumaczy doda przyzna zapewni"
        " zaznaczy podkreśli oszacowa potwierdzi ogłosi relacjonowa ustali wskaza oceni stwierdzi przypomnia skrytykowa"
        " obieca ujawni opisa zaproponowa skomentowa odpowiedzia zaapelowa argumentowa wyliczy zauważy przekonywa"
        " zasugerowa opowiedzia zadeklarowa sprecyzowa wyrazi zdementowa uspokoi uzasadni nazwa określi zarzuci",
        ends="ł|ła|ło|li|ły",
    ),
    by=(
        "według|zdaniem|z danych|wynika z raportu|jak przekazał|jak przekazała|jak podał|jak podała"
        "|jak podano w|jak podaje|jak informuje|jak poinformował|jak poinformowała|powołując się na"
    ),
    heard="cytowany przez|cytowana przez|w rozmowie z|w wywiadzie dla|informacje z",
    papers=(
        "pomiary|pomiarów|wyliczeń|szacunków|obliczeń|raport|raporcie|raportu|badanie|badania|analiza|analizy|danych|dane|sondaż|statystyk|prognozy|opinia|opinii"
    ),
    papers_of="(?:przez )?",
    kinds="""
fundacja|fundacji|stowarzyszenie|stowarzyszenia|spółka|spółki|firma|firmy|organizacja|organizacji|związek|związku
koncern|koncernu|inwestor|przewoźnik|deweloper|operator|spółdzielnia|instytut|think tank|kancelaria|spółdzielni
przedsiębiorstwo|przedsiębiorstwa|sieć|sieci|grupa|grupy|producent|bank|banku|browar|browaru|stocznia|stoczni|partia
partii|ruch|ruchu|koalicja|koalicji|platforma|platformy|inicjatywa|inicjatywy|federacja|federacji|konsorcjum|klub|klubu
pracownia|startup|zakłady|kopalnia|huta|elektrownia|związku|porozumienie
""",
    between="""
rzeczniczka|rzecznik|agencji|agencja|agencję|dziennik|portal|informacji|danych|w|we|w poniedziałek|we wtorek
w środę|w czwartek|w piątek|w sobotę|w niedzielę|dziś|oficer prasowy|prasowa|też|wczoraj
""",
    called=(
        "agencja|agencji|agencja prasowa|agencji prasowej|agencję prasową|dziennik|gazeta|gazety|portal|tygodnik"
        "|telewizja|radio"
    ),
    before=r"Źródło: ",
    bodies=(
        r"[Pp]olicj[aiąę]|[Ss]traż(?:y|ą)? (?:[Pp]ożarn\w+|[Gg]raniczn\w+|[Mm]iejsk\w+)"
        r"|[Pp]rokuratur[aąyę](?: \w+owej| \w+owa)?"
        r"|[Mm]inisterstw[oau](?: [A-ZŁŚŻ]\w{3,20}(?: i [A-ZŁŚŻ]\w{3,20})?(?: [A-ZŁŚŻ]\w{3,20})?| [a-złśż]\w{3,20})"
        r"|(?:[A-ZŁŚŻ]\w{3,20}(?:owy|owego|ny|nego|ki|kiego|owa|owej|na|nej|ka|kiej) ){1,2}(?:Instytut|Urząd"
        r"|Ośrodek|Zakład"
        r"|Fundusz|Zarząd|Sąd|Bank|Inspektorat|Komitet|Związek|Szpital|Uniwersytet|Izba|Rada|Komisja|Inspekcja"
        r"|Agencja|Fundacja)"
        r"(?:u|owi|em|y|i|ę|ą)?(?: [A-ZŁŚŻ]\w{2,20}){0,3}|(?:Ośrodek|Ośrodka|Uniwersytet|Uniwersytetu|Komitet"
        r"|Komitetu|Agencja"
        r"|Agencji|Towarzystwo|Towarzystwa|Federacja|Federacji|Szpital|Szpitala|Spółdzielnia"
        r"|Spółdzielni) [A-ZŁŚŻ]\w{2,20}"
        r"(?: [A-ZŁŚŻ]\w{2,20}){0,2}|[Uu]rz[ąę]d(?:u|em)? [A-Z\w]\w{2,20}|(?:Zakład|Zakładu"
        r"|Związek|Związku|Fundacj[aięą]|Stowarzyszeni[aeu]|Izba|Izby|Najwyższa Izba|Najwyższej Izby|Centrum"
        r"|Zarząd|Wydział|Wydziału"
        r"|Polski Związek|Instytut|Instytutu"
        r"|Inspektorat|Inspektoratu|Zarząd|Zarządu|Główny Urząd|Narodowy Bank|Generalna Dyrekcja"
        r"|Państwowa Inspekcja|Sąd|Rada|Rady|Komisja|Komisji) [A-Z]\w{2,20}(?: [A-Z]\w{2,20}){0,2}|IMGW|GDDKiA"
        r"|RCB|PKP"
        r"|[Ss]anepid\w{0,3}|GUS|NIK"
    ),
    roles=(
        r"[Ss]zef(?:owa)?|[Dd]yrektor(?:ka)?|[Kk]ierowni(?:k|czka)|[Pp]rzewodnicząc[ya]|[Kk]ustosz(?:ka)?"
        r"|[Nn]aczelni(?:k|czka)|[Bb]urmistrz(?:yni)?|[Ss]ołtys(?:ka)?|[Dd]yrektor(?:ka)? generaln[ya]"
        r"|[Rr]ektor(?:ka)?|[Pp]rofesor(?:ka)?|[Dd]oktor(?:ka)?|[Aa]dwokat(?:ka)?|[Mm]ecenas|[Bb]adacz(?:ka)?"
        r"|\w{2,14}lo(?:g|żka)|[Kk]oordynator(?:ka)?|[Pp]rzewodniczącego|[Ww]łaściciel(?:ka)? firmy"
        r"|[Zz]ałożyciel(?:ka)?|[Bb]iskup|[Ll]ekarz|[Kk]onsultant(?:ka)?|[Pp]ełnomocni(?:k|czka)"
        r"|[Kk]onserwator zabytków|[Pp]oseł|[Pp]osłanka|[Ss]enator(?:ka)?|[Rr]adn[ya]|[Pp]rezes(?:ka)?"
        r"|[Ww]iceprezydent|[Ww]iceminister|[Bb]urmistrza|[Pp]rezydent(?:a|ka)?|[Mm]inist(?:er|ra)|[Pp]remier(?:a)?"
        r"|[Ww]ojewod[ay]|[Ss]tarost[ay]|[Rr]zeczni(?:k|czka|ka|czki)|[Ww]ójt|[Pp]rokurator|[Kk]omendant|[Mm]arszałek"
        r"|[Ww]ice(?:burmistrz|prezes|marszałek|dyrektor|przewodnicząc[ya]|wojewoda|starosta)(?:ka)?|[Ss]ędzia"
        r"|[Kk]omisarz|(?:[Nn]ad|[Pp]od)?[Ii]nspektor|[Nn]adkomisarz|[Aa]spirant|[Gg]enerał|[Pp]ułkownik|[Kk]apitan"
        r"|[Ll]ider(?:ka)?|[Ww]spółzałożyciel(?:ka)?|[Ee]uropos(?:eł|łanka)|[Pp]roboszcz|[Aa]rcybiskup|[Nn]aukowiec"
        r"|[Ss]ekretarz|[Zz]astępc[ay]|[Ee]konomisty|[Dd]yrektora|[Rr]zecznika|[Pp]rofesora|[Pp]rezesa|[Ww]ójta"
        r"|[Pp]osła|[Nn]aczelnika|[Kk]omendanta|[Rr]ektora|\w{2,14}loga|[Ss]enatora|[Pp]rzewodniczącej|[Dd]yrektorki"
        r"|[Ss]ołtysa|[Pp]rzedstawiciel(?:ka)?|[Mm]enedżer(?:ka)?|[Ww]spółautor(?:ka)?|[Oo]brońca|[Aa]mbasador"
        r"|[Aa]ktywist(?:a|ka)|[Dd]ziałacz(?:ka)?|[Dd]yrygent|[Ss]tarszy \w{3,15}|[Dd]r hab\."
    ),
    outlets=(r"(?:Gaze(?:ta|ty|tę|cie|tą)|Radi(?:o|a|u|em)|Kuriera?|Głosu?|Telewizj[ai]) [A-Z]\w{2,20}"),
    pronoun=(
        r"(?<=- )(?:dodaje|dodał|dodała|mówi|podkreśla|podkreślił|podkreśliła|wyjaśnia|wyjaśnił|wyjaśniła|zaznacza"
        r"|tłumaczy"
        r"|mówił|mówiła|przyznaje|zapewnia|ocenia|przekonuje|komentuje|wspomina|opowiada|podsumowuje)(?=[.,\n])"
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
slíbil|slíbila|prohlásil|prohlásila|zdůraznil|zdůraznila|uznal|uznala|kritizoval|kritizovala|konstatoval
konstatovala|požaduje
shrnul|shrnula|povzdechl si|povzdechla si|varují|namítá|namítl|namítla|obává se|věří|navrhuje|navrhl|navrhla|odmítá
odmítl|odmítla
zlobí se|diví se|stěžuje si|stěžují si|raduje se|doufá|reaguje|reagoval|reagovala|odpověděl|odpověděla|nevylučuje
vyzval|vyzvala|vyzývá|přiznal|přiznala|přiznává|naznačil|naznačila|vyčíslil|vyčíslila|vyčíslilo|zjistil|zjistila
napočítala|spočítala|míní|soudí|požadují|žádá|připomněl|připomněla|připomíná|zmínil|zmínila|ujistil|ujistila|popírá
oznámil|oznámila|oznámilo|potvrdil|potvrdila|upozornil|upozornila|povedal|povedala|uviedol|uviedla
uviedlo|informoval|oznámila|píšu|hlási|sděluje|doplňuje|připouští|oznamuje|popisuje|poznamenává|slibuje|prohlašuje
zdůrazňuje|uznává|kritizuje|konstatuje|shrnuje|zmiňuje|ujišťuje|očekává|předpokládá|doporučuje|považuje|domnívá se
uvádějí|sdělují|informují|vysvětlují|dodávají|upozorňují|potvrzují|očekávají|předpokládají|doporučují|tvrdí|komentuje
hájí se|brání se|obhajuje|kritizují|slibují|upresnil|upresnila|spresnil|spresnila|vyhlásil|vyhlásila|upozorňuje
pripomína
pripomenul|pripomenula|priznal|priznala|potvrdzuje|tvrdí|odhaduje|dodal|dodala|napísal|napísala|skonštatoval|konštatuje
"""
    + forms(
        "uved sděli informova napsa vysvětli doda doplni varova potvrdi upozorni oznámi popsa poznamena slíbi prohlási"
        " zdůrazni uzna kritizova konstatova shrnu spočíta připomně zmíni ujisti upřesni označi zopakova přizna odpově"
        " komentova ocenil odhad apelova vyzva požádal obvini doporuči zveřejni",
        ends="l|la|lo|li|ly",
    ),
    by="podle|podľa|dle|z údajů|s odvoláním na|s odvolaním sa na",
    heard="v rozhovoru pro|v rozhovore pre|pro|pre",
    papers=(
        "studie|studii|studiu|zpráva|zprávy|zprávě|analýza|analýzy|průzkum|průzkumu|posudek|posudku|data"
        "|údajů|údaje|štúdie|správy"
    ),
    papers_of="(?:od )?",
    kinds="""
spolek|spolku|sdružení|společnost|společnosti|firma|firmy|organizace|nadace|investor|dopravce|výrobce|hnutí|odbory
družstvo|družstva|svaz|svazu|koncern|podnik|podniku|provozovatel|developer|strana|strany|platforma|banka|banky|pivovar
skupina|skupiny|řetězec|institut|klub|klubu|asociace|asociácia|iniciativy|konsorcium|hnutie|strojírny|elektrárna
iniciativa|spoločnosť|združenie|organizácia|nadácia|agentura
""",
    between=(
        "mluvčí|hovorca|hovorkyňa|agentura|agentury|agentúra|agentúry|server|deník|webu|listu|včera|dnes|také|pro|pre"
    ),
    told="řekl|řekla|uvedl|uvedla|sdělil|sdělila|potvrdil|potvrdila|povedal|povedala",
    called=(
        "web|webu|agentuře|deníku|listu|serveru|rozhlasu|televizi|agentura|agentury|agentúra|agentúry|server|serveru"
        "|deník|deníku|list|listu|rozhlas"
    ),
    before=r"Zdroj: ",
    bodies=(
        r"[Pp]olici[eíi]|[Pp]olíci[ae]|[Hh]asiči|[Mm]inisterstv[oau](?: \w{2,20}ho)? \w{3,20}|(?:Světov"
        r"|Evropsk|Česk|Sloven?sk|Mezinárodn|[A-ZČŘŠŽ]\w{4,20}ick|[A-ZČŘŠŽ]\w{4,20}sk)(?:[áéýí])"
        r" (?:\w{3,20} )?(?:banka|společnost|unie|organizace|asociace|komora|akademie|svaz|spolek|rada"
        r"|spoločnosť|únia)"
        r"|[Ss]tátní zastupitelství|[ÚúÚ]stav\w{0,2} (?:\w{3,20} ){0,1}[\w]{4,20}"
        r"|(?:Státní|Krajsk[ýá]|Česká|Národní|Drážní|Městsk[ýá]|Okresn[íý]|Ústavní|Nejvyšší"
        r"|Najvyšší)\w{0,3} (?:\w{3,20} )?(?:úřad|soud|inspekce|správa|ústav|banka|stanice|policie|súd|úrad"
        r"|inšpekcia|ústav)\w{0,3}|ČHMÚ|SHMÚ"
        r"|[Mm]agistrát|[Úú]řad \w{3,20}"
    ),
    roles=(
        r"[Mm]luvčí(?: \w{3,20}){0,2}|[Ss]tarost(?:a|k[ay])|[Pp]rimátor(?:ka)?|[Mm]inistr(?:yně)?|[Mm]inist(?:er|erka)"
        r"|[Pp]remiér|[Nn]áměst(?:ek|kyně)|[Pp]ředsed(?:a|kyně)|[Řř]editel(?:ka)?|[Pp]oslan(?:ec|kyně)"
        r"|[Ss]enátor(?:ka)?|[Rr]ektor(?:ka)?|[Vv]elitel(?:ka)?|[Tt]ajemn(?:ík|ice)|[Rr]iaditeľ(?:ka)?"
        r"|[Pp]redsed(?:a|níčka)|[Nn]áměstek|[Hh]ejtman(?:ka)?|[Jj]ednatel(?:ka)?|[Pp]rávní(?:k|čka)|[Aa]dvokát(?:ka)?"
        r"|\w{2,14}log(?:ička)?|[Pp]rofesor(?:ka)?|[Dd]ocent(?:ka)?|[Aa]naly?tik|[Vv]ědec|[Vv]ědkyně"
        r"|[Vv]ýzkumní(?:k|ce)|[Pp]řednost(?:a|ka)|[Vv]edoucí|[Kk]oordinátor(?:ka)?|[Zz]akladatel(?:ka)?|[Ss]tarosta"
        r"|[Bb]iskup|[Ll]ékař(?:ka)?|[Ss]oudce|[Ss]oudkyně|[Hh]ovorca|[Hh]ovorkyňa|[Pp]rezident(?:ka)?|[Mm]inistra"
        r"|[Ss]tarosty|[Řř]editele|[Pp]rimátora|[Mm]luvčího|[Pp]remiéra|[Pp]rezidenta|[Nn]áměstka|[Pp]ředsedy"
        r"|[Hh]ejtmana|[Pp]oslance|[Ss]enátora|[Pp]rofesora|[Hh]ejtmanky|[Ss]tarostky|[Řř]editelky|[Mm]inistryně"
        r"|\w{2,14}loga"
    ),
    prints=r"(?:píše|píšu|uvedl|napsal|informuje|podle|deník\w*|list\w?|server\w?)",
    pronoun=r"(?:uvedl|řekl|dodal|vysvětlil|uvedla|řekla|dodala|povedal|uviedol)(?=[.,\n])",
    cues="zdroj",
)
UKRAINIAN = Speech(
    says="""
повідомив|повідомила|повідомило|повідомили|повідомляє|повідомляють|пише|пишуть|передає|заявив|заявила|заявило|заявили
написав|написала|уточнив|уточнили|розповів|розповіла|розповіли|сказав|сказала|зазначив|зазначила|підтвердив
підтвердили
додав|додала|додали|наголосив|наголосила|пояснив|пояснила|пояснили|каже|кажуть|попередив|попередила|попередили
запевнив|запевнила|прокоментував|прокоментувала|визнав|визнала|говорить|поінформував|поінформувала|поінформували
повідомляв|повідомляла|повідомляло|писав|писала|писало|зазначає|зазначають|підтверджує|заявляє|заявляють|додає|пояснює
пояснюють|наголошує|наголошують|розповідають|стверджує|стверджують|попереджає|попереджають|прогнозує|прогнозують
нагадує
нагадав|нагадала|нагадали|закликав|закликала|закликали|пообіцяв|пообіцяла|назвав|назвала|вимагає|вимагають|спростував
визнає|визнають|застерігає|застерегла|застеріг|прогнозувала|підтвердила|зауважив|зауважила|зауважує|ответили
відповіли|відповів|відповіла
підкреслив|підкреслила|підкреслює|обурюється|скаржиться|йдеться у
повідомляли|розповідає|оголосив|оголосила|уточнює|вважає|переконаний|переконана|припускає|припускають
"""
    + forms(
        "повідоми заяви написа уточни сказа зазначи підтверди дода наголоси поясни попереди запевни прокоментува визна"
        " поінформува нагада заклика пообіця назва спростува зауважи підкресли оголоси вказа заперечи порадив"
        " рекомендува"
        " розкритикува пригада стверджува підсумува розкри обуриви переконува описа порахува спрогнозува",
        ends="в|ла|ло|ли",
    )
    + "|"
    + forms(
        "повідомля заявля уточню зазнача підтверджу дода наголошу поясню попереджа запевня коменту визна інформу нагаду"
        " заклика обіця назива спростову зауважу підкреслю оголошу вказу відповіда заперечу стверджу вимага вважа"
        " прогнозу"
        " рекоменду пропону очіку критику розповіда опису переконує",
        ends="є|ють",
    ),
    by=(
        "згідно з|за даними|за оцінкою|за оцінками|як повідомив|як повідомила|як повідомили у|як пише"
        "|за інформацією|за повідомленням|з посиланням на|посилаючись на|за словами|як повідомляє"
    ),
    heard="в ефірі|ефірі|в інтерв'ю|у коментарі|коментарі для",
    papers=(
        "звіт|звіті|звіту|дослідження|дослідженні|доповідь|доповіді|дані|даними|аналіз|опитування|висновок"
        "|висновку|прогноз"
    ),
    papers_of="(?:від )?",
    kinds="""
компанія|компанії|фонд|фонду|організація|організації|підприємство|підприємства|об'єднання|спілка|асоціація|асоціації
профспілка|комбінат|забудовник|підрядник|оператор|ініціатива|рух|завод|заводу|концерн|холдинг|банк|банку|партія
партії|мережа|мережі|група|групи|перевізник|товариство|товариства|федерація|федерації|спілки|клуб|агрохолдинг|фірма
""",
    between="""
у|в|агентства|агентство|агентству|видання|газета|газети|у Telegram|у Facebook|речник|речниця|речника|про це|пресслужба
пресслужби|пресслужбі|сьогодні|вчора
""",
    called="агентство|агентства|агентству|видання|газета|газети|газеті|телеканал|телеканалу|радіо|портал",
    before=r"Джерело: ",
    bodies=(
        r"[А-ЯІЇЄҐ]\w{3,20}а палат[аи]|[А-ЯІЇЄҐ][\w'-]{3,20}(?:ськ|цьк)(?:а|ої)(?: \w{4,20}(?:а|ої))? (?:громад[аи]"
        r"|рад[аи]|лікарн[яі]"
        r"|служб[аи]|адміністраці[яї]|бібліотек[аи])"
        r"|[Мм]іністерств(?:о|а|і) [\w'-]{3,30}|Міноборони|МВС|МЗС|ДСНС|Генштаб(?:і|у)?|[Пп]оліці[яїю]"
        r"|[Пп]рокуратур[аиі](?: області| міста| району)?"
        r"|[Іі]нститут[уі]? (?:[\w'-]{3,20} ){1,3}?[\w'-]{3,20}(?=[,.]| повідом| заяв)|(?:[Дд]ержавн"
        r"|[Нн]аціональн|[Мм]іськ|[Рр]айонн|[Сс]ільськ)\w{1,3} (?:служб"
        r"|інспекці|рад|банк|поліці|агентств)\w{0,3}(?: \w{3,20})?|[Уу]правлінн\w (?:\w{3,20} ){1,2}?|СБУ"
        r"|[Оо]блас(?:на|ній|ної) (?:адміністрація|адміністрації|військов\w+ адміністраці\w)|ОВА|Укргідрометцентр\w?"
    ),
    roles=(
        r"[Мм]ер(?:а|ка)?|[Мм]іськ(?:ий|ого) голов[аи]|[Мм]іністр(?:а|ка)?|[Пп]резидент(?:а)?|[Гг]убернатор(?:а)?"
        r"|[Пп]рем'єр(?:-міністр)?|[Рр]ечни(?:к|ця|ка)|[Нн]ачальни(?:к|ця|ка)(?: \w{3,20}){0,2}|[Дд]иректор(?:ка|а)?"
        r"|[Кк]ерівни(?:к|ця)(?: \w{3,20}){0,2}|[Пп]рессекретар(?:ка)?|[Дд]епутат(?:ка)?|[Сс]тарост[аи]|[Гг]олов[аи]"
        r"|[Пп]рокурор(?:а)?|[Зз]авідувач(?:ка)?|[Рр]адни(?:к|ця)|[Пп]рофесор(?:ка)?|[Аа]двокат(?:ка)?|[Юю]рист(?:ка)?"
        r"|[Лл]ікар(?:ка)?|\w{2,14}олог(?:иня)?|[Іі]стори(?:к|киня)|[Дд]ослідни(?:к|ця)|[Сс]півавтор(?:ка)?"
        r"|[Оо]чільни(?:к|ця)|[Зз]асновни(?:к|ця)|[Кк]оординатор(?:ка)?|[Нн]ауков(?:ець|иця)|[Гг]оловний інженер"
        r"|[Єє]пископ"
    ),
    prints=r"(?:пиш[еу]ть?|повідомля[єю]т?ь?|передає|інформує|цитує|уточнює|газет\w*|виданн\w*|агентств\w*)",
    pronoun=(
        he_said("сказав|зазначив|додав|пояснив", "він") + "|" + he_said("сказала|зазначила|додала|пояснила", "вона")
    ),
    cues="джерело",
)
RUSSIAN = Speech(
    says="""
сообщил|сообщила|сообщило|сообщили|сообщает|сообщают|пишет|пишут|передает|передаёт|заявил|заявила|заявило|заявили
написал|написала|уточнил|уточнила|уточнили|рассказал|рассказала|рассказали|сказал|сказала|отметил|отметила|подтвердил
подтвердили|добавил|добавила|добавили|пояснил|пояснила|пояснили|говорит|говорят|признал|признала|предупредил
предупредила
предупредили|подчеркнул|подчеркнула|объявил|объявила|объявили|считает|полагает|прокомментировал|утверждает
потребовал|потребовала|потребовали|призвал|призвала|призвали|пообещал|пообещала|напомнил|напомнила|напомнили
назвал|назвала
опроверг|опровергла|опровергли|сообщал|сообщала|сообщало|сообщали|писал|писала|заявляет|заявляют|поясняет
поясняют|добавляет
утверждают|отмечают|предупреждает|предупреждают|прогнозирует|прогнозируют|признают|посетовал|пожаловался|оценил
оценила
объяснил
объяснила|связывает|связал|связала|ответил|ответила|ответили|на запрос редакции ответили|возразил|возразила|опасается
опасаются
сетует|жалуется|настаивает|указал|указала|указывает|прогнозировал|рассказывает|информирует|уточняет|отмечает|заверил
заверила|цитирует|уверен|уверена|убеждён|убежден|убеждена
"""
    + forms(
        "сообщи заяви написа уточни рассказа сказа отмети подтверди добави поясни призна подчеркну объяви"
        " прокомментирова"
        " потребова призва пообеща напомни назва указа ответи возрази завери объясни оцени рекомендова предположи"
        " посоветова"
        " обвини раскритикова разъясни констатирова подытожи спрогнозирова опровергну описа поблагодари посчита",
        ends="л|ла|ло|ли",
    )
    + "|"
    + forms(
        "сообща заявля уточня отмеча подтвержда добавля поясня подчеркива объявля напомина опроверга указыва отвеча"
        " возража заверя объясня оценива рекоменду требу предупрежда утвержда полага счита ожида прогнозиру предлага"
        " обеща"
        " критику рассказыва настаива призыва называ коммантиру комментиру описыва предполага",
        ends="ет|ют",
    ),
    by=(
        "согласно|по данным|по оценке|по оценкам|по словам|из сообщения|как пишет|как сообщил|как сообщила"
        "|как сообщили в|в сообщении|по прогнозу|по прогнозам|по информации|по сообщению|по подсчётам"
        "|по расчётам|со ссылкой на"
        "|ссылаясь на|по словам|как сообщает"
    ),
    heard=(
        "опубликованного в|опубликованном в|опубликованной в|опубликованных в|опубликовано в|статье в"
        "|в эфире|эфире|в интервью|в беседе с|в комментарии"
    ),
    papers=(
        "отчёт|отчёте|отчёта|отчет|отчете|отчета|исследование|исследовании|доклад|докладе|доклада|анализ"
        "|опрос|прогноз|заключение|заключении|данные"
    ),
    papers_of="(?:от )?",
    kinds="""
компания|компании|фонд|фонда|организация|организации|предприятие|предприятия|объединение|союз|ассоциация|ассоциации
профсоюз|комбинат|застройщик|подрядчик|оператор|движение|концерн|завод|холдинг|банк|банка|партия|партии|сеть|сети
группа|группы|перевозчик|общество|общества|федерация|федерации|клуб|агрохолдинг|фирма|фирмы|инициатива|движения|завода
""",
    between="""
в|во|агентства|агентство|агентству|издание|газета|газеты|в Telegram|пресс-служба|пресс-службе|пресс-службы|об этом
представитель|сегодня|вчера
""",
    after=(
        r"\"? со ссылкой на [^.,\n]{3,60} (?:сообщ|пи[шс]|утвержд)\w+"
        r"|[^.\n]{0,80}, (?:говорится в (?:сообщении|заявлении)|(?:сообщили|уточнили|пояснили) в ведомстве)"
    ),
    called=(
        "радиостанция|радиостанции|телекомпания|телекомпании|телеканала|телеканалу|портала|сайта|журнал"
        "|журнале|журнала|агентство|агентства|агентству|издание|издания|газета|газеты|газете|телеканал|радио|портал"
    ),
    before=r"Источник: ",
    opens=r"цитиру(?:ет|ют) [^.\n]{0,60}? (?:агентство|издание|газета|телеканал) ",
    bodies=(
        r"[Уу]правлени[еи] [\w-]{3,20}(?: (?:\w{3,20}(?:ого|ой) )?(?:области|края|республики|региона|района|города))?"
        r"|[А-ЯЁ]\w{3,20}(?:ий|ого|ом) гидрометцентр\w?|[Ии]нститут\w? (?:[\w-]{3,20} ){1,2}?[\w-]{3,20}(?=[,.]"
        r"| сообщ| заяв)"
        r"|[А-ЯЁ]\w{3,20}(?:ое|ом) управлени[ея](?: (?:на|по) \w{4,20})?|[А-ЯЁ]\w{3,20}(?:ая|ой) (?:служб"
        r"|инспекци|прокуратур|администраци|палат)[аеыяи]"
        r"|[Мм]инистерств(?:о|а|е) [\w-]{3,30}(?: (?:\w{3,20}(?:ого|ой) )?(?:области|края|республики|региона"
        r"|России|района))?|Минобороны|МВД"
        r"|МЧС|МИД(?:е)?|[Пп]олици[яию]|[Пп]рокуратур[аые]|ФСБ"
        r"|(?:[Гг]осударственн|[Фф]едеральн|[Гг]ородск|[Рр]айонн|[Оо]бластн|[Рр]егиональн"
        r"|[Сс]ледственн)\w{1,3} (?:служб|инспекци|комитет|суд|управлени|агентств|администраци"
        r"|департамент)\w{0,3}(?: \w{3,20}(?:ой|ого|ых|ей|ему))?(?: \w{3,20})?|Рос(?:потребнадзор|гидромет|реестр"
        r"|комнадзор|стат|банк)\w?"
        r"|Центробанк\w?|Гидрометцентр\w?|[Дд]епартамент\w? [\w-]{3,20}(?: области| края)?"
        r"|[Аа]кимат(?:е|а)?(?: \w{3,20})?|[Мм]эри[яию]|Казгидромет\w?"
    ),
    roles=(
        r"[Мм]эр(?:а)?|[Мм]инистр(?:а)?|[Пп]резидент(?:а)?|[Гг]убернатор(?:а)?|[Пп]ремьер(?:-министр)?(?:а)?"
        r"|[Аа]ким(?:а)?|[Гг]лав[аы]|[Пп]ресс-секретар[ья]|[Нн]ачальник(?:а)?(?: \w{3,20}){0,2}"
        r"|[Дд]иректор(?:а)? (?:департамента|музея|института|центра|учреждения)|[Дд]епутат(?:а)?"
        r"|[Рр]уководител[ья](?: \w{3,20}){0,2}|[Пп]рокурор(?:а)?|\w{2,14}олог|[Пп]рофессор(?:а)?|[Аа]двокат(?:а)?"
        r"|[Юю]рист(?:а)?|[Ии]сторик(?:а)?|[Уу]чёный|[Уу]ченый|[Пп]редседател[ья]|[Кк]оординатор(?:а)?|[Оо]снователь"
        r"|[Вв]рач(?:а)?|[Гг]лавврач|[Пп]редставител[ья]|[Лл]идер(?:а)?|[Зз]аведующ(?:ий|ая)|[Сс]отрудни(?:к|ца)"
        r"|[Ее]пископ"
    ),
    prints=r"(?:пиш[еу]т|сообща[ею]т|переда[её]т|информирует|цитирует|уточняет|газет\w*|издани\w*|агентств\w*)",
    pronoun=(
        he_said("сказал|отметил|добавил|пояснил|заявил|подчеркнул", "он")
        + "|"
        + he_said("сказала|отметила|добавила|пояснила", "она")
    ),
    cues="источник",
)
