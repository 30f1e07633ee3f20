"""How Greek, Romanian, Hungarian, Turkish, Indonesian and Vietnamese cite: see words.py.

Where the verb stands at the end, what comes after a name is a pattern: its particle, and the verb in the same sentence.
"""
# ruff: noqa: RUF001  letters of many scripts

from agents.enrich.speech.words import REST, Speech, any_of, he_said

GREEK = Speech(
    says="""
ανακοίνωσε|ανακοίνωσαν|δήλωσε|δήλωσαν|είπε|ανέφερε|αναφέρει|αναφέρουν|μετέδωσε|μεταδίδει|γράφει|έγραψε|ανέφεραν
τόνισε|τόνισαν|εξηγεί|εξήγησε|λέει|λένε|σημείωσε|σημειώνει|υποστηρίζει|υποστήριξε|προειδοποίησε|προειδοποιεί|εκτιμά
εκτιμούν|δηλώνει|πρόσθεσε|προσθέτει|διευκρίνισε|γνωστοποίησε|ανακοινώνει|υπογράμμισε|παραδέχτηκε
επιβεβαίωσε|υπενθύμισε|υπενθυμίζει|κάλεσε|ζήτησε|ζητά|προσέθεσε|σχολίασε|σχολιάζει|επισήμανε|επισημαίνει|ανέδειξε
αποκάλυψε|διαβεβαιώνει|παραδέχθηκε|παραδέχεται|υπογραμμίζει|τονίζει|υποσχέθηκε|έκανε λόγο|ζητούν|ζητεί|απάντησε
απαντά|καταγγέλλουν
αποκαλύπτει|επιμένει|παραδέχεται|διαβεβαίωσε|διαψεύδει|κατήγγειλε|καταγγέλλει|ισχυρίζεται|εξηγούν|προειδοποιούν
περιγράφει|περιέγραψε|θεωρεί|πιστεύει|προβλέπει|προέβλεψε|διέψευσε|ισχυρίστηκε|αντέτεινε|αντιτείνει|επικαλέστηκε
χαρακτήρισε|χαρακτηρίζει|κατηγόρησε|κατηγορεί|εξέφρασε|εκφράζει|προτείνει|πρότεινε|υπόσχεται|ξεκαθάρισε|ξεκαθαρίζει
αναγνώρισε|αναγνωρίζει|δεσμεύτηκε|επιβεβαιώνει|επιβεβαιώνουν|διευκρινίζει|εξήγησαν|τόνιζε|κρούει τον κώδωνα|προανήγγειλε
εξομολογείται|αφηγείται|θυμάται|διηγείται|συμπλήρωσε|συμπληρώνει|υποστηρίζουν|υποστήριξαν|εκτίμησε|εκτιμούσε
""",
    by="σύμφωνα με|κατά|όπως αναφέρει|όπως μετέδωσε|επικαλούμενο",
    heard="μιλώντας στο|συνέντευξη στο|συνέντευξη στην",
    between=(
        "το|την|τον|τη|η|ο|πρώτη|πρώτος|στο|στην|πρακτορείο|εφημερίδα|ανακοίνωση της|ανακοίνωση του|εκπρόσωπος της"
    ),
    papers="έκθεση|έκθεσης|μελέτη|μελέτης|έρευνα|έρευνας|στοιχεία|στοιχείων|ανακοίνωση|δελτίο|πόρισμα|ανάλυση",
    papers_of=r"(?:του |της |των |από το |από την |από τον )",
    kinds="""
εταιρεία|εταιρείας|οργάνωση|οργάνωσης|σύλλογος|σωματείο|πλοιοκτήτρια|πλοιοκτήτριας|ομοσπονδία|ένωση|ένωσης|συνδικάτο
κοινοπραξία
""",
    told="δήλωσε|είπε|ανέφερε",
    to="στο|στην|στον",
    called="πρακτορείο|εφημερίδα|εφημερίδας|κανάλι|ραδιόφωνο|ιστοσελίδα|περιοδικό|περιοδικού|σταθμό|σταθμός|ιστότοπος",
    outlets=r"ΕΡΤ\d? [Α-ΩΆΈΉΊΌΎΏ]\w{2,20}|(?:Ράδιο|Ραδιόφωνο) [Α-ΩΆΈΉΊΌΎΏ]\w{2,20}",
    before=r"Πηγή: ",
    bodies=(
        r"[Αα]στυνομία|ΕΛ\.ΑΣ\.|[Ππ]υροσβεστική|[Λλ]ιμενικό"
        r"|[Υυ]πουργείο(?:υ)? (?:[Α-ΩΆΈΉΊΌΎΏ]\w{2,20})(?: [Α-ΩΆΈΉΊΌΎΏ]\w{2,20})?|ΕΜΥ|ΕΟΔΥ"
        r"|[Υυ]πουργείου \w{3,20}|[Εε]ισαγγελία|[Δδ]ήμος [Α-ΩΆΈΉΊΌΎΏ]\w{2,20}|(?:Λιμεναρχείο|Λιμεναρχείου"
        r"|Νοσοκομείο|Νοσοκομείου|Επιμελητήριο|Ομοσπονδία|Ένωση|Εταιρεία|Εταιρείας|Εφορεία|Διεύθυνση|Περιφέρεια"
        r"|Αρχή|Υπηρεσία|Επιτροπή|Συμβούλιο|Οργανισμός|Ινστιτούτο|Ινστιτούτου|Πανεπιστήμιο|Τράπεζα|Δικαστήριο"
        r"|Υπουργείο|Γραφείο|Σύλλογος|Κέντρο|Εισαγγελία|Αστεροσκοπείο|Παρατηρητήριο|Παρατηρητηρίου"
        r"|Πανεπιστημίου|Αρχής|Υπηρεσίας|Επιτροπής|Περιφέρειας|Ομοσπονδίας)(?: [Α-ΩΆΈΉΊΌΎΏ]\w{2,20}){1,3}"
    ),
    roles=(
        r"[Δδ]ήμαρχος|[Λλ]ιμενάρχης|[Αα]ντιπεριφερειάρχης|[Αα]στυνόμος|[Γγ]ραμματέας|[Ππ]ρύτανης|[Υυ]πεύθυν(?:ος|η)"
        r"|[Κκ]αθηγητής?|[Κκ]αθηγήτρια|[Δδ]ικηγόρος|[Εε]ρευν(?:ητής|ήτρια)|\w{2,14}λόγος|[Σσ]υντον(?:ιστής|ίστρια)"
        r"|[Εε]πικεφαλής|[Ιι]δρυτής|[Μμ]ητροπολίτης|[Εε]μπειρογνώμονας|[Ββ]ουλευτής|[Ππ]ρωθυπουργός|[Ππ]ροϊστάμενος"
        r"|[Ππ]ροϊσταμένη|[Υυ]φυπουργός|[Αα]ντιδήμαρχος|[Δδ]ιοικητής|[Εε]ισαγγελέας|[Δδ]ιευθυντής|[Αα]ντιπρόεδρος"
        r"|[Εε]κπροσώπου|[Δδ]ημοτικ(?:ός|ή) σύμβουλος|[Σσ]τρατηγός|[Αα]ρχιεπίσκοπος|[Ππ]ρέσβης|[Ππ]ρυτάνισσα"
        r"|[Εε]πιθεωρητ(?:ής|ήτρια)|[Ττ]αξίαρχος|[Αα]ρχιπύραρχος|[Ππ]ύραρχος|[Σσ]υνταγματάρχης|[Σσ]ύμβουλος|[Δδ]ήμαρχο"
        r"|[Υυ]πουργό|[Ππ]ροέδρου|[Δδ]ιευθύντρια|[Αα]ρχηγός|[Υυ]πουργός|[Εε]κπρόσωπος|[Ππ]ρόεδρος|[Ππ]εριφερειάρχης"
    ),
    cues="πηγή",
)
ROMANIAN = Speech(
    says="""
a anunțat|anunță|au anunțat|a declarat|declară|a transmis|transmite|transmit|a informat|informează|scrie|a scris
relatează|a relatat|a precizat|precizează|a spus|spune|a confirmat|notează|confirmă|a explicat|explică|a adăugat
adaugă|a afirmat|afirmă|susține|a susținut|a avertizat|avertizează|a recunoscut|recunoaște|estimează|a estimat
au declarat|au transmis|au precizat|au confirmat|au informat|anunța|a subliniat|subliniază|a promis|cere|cer
a cerut|au cerut|solicită|a solicitat|a răspuns|răspunde|a recomandat|recomandă|a admis|admite|a adăugat|a negat|neagă
crede că|consideră|a criticat|critică|au cerut|a acuzat|acuză|a comentat
au explicat|au avertizat|a amintit|amintește|a povestit|povestește|a dezvăluit|dezvăluie|a atras atenția|atrage atenția
atrag atenția|a insistat|insistă|a punctat|punctează|a reacționat|reacționează|a dezmințit|dezminte|a respins|respinge
a propus|propune|a lăudat|laudă|a catalogat|a descris|descrie|a calculat|a detaliat|detaliază|a menționat|menționează
a evidențiat|a asigurat|asigură|a scris|au scris|au spus|spun|afirmă|au afirmat|au susținut|susțin|avertizează
prognozează
a conchis|a conchis|a argumentat|argumentează|se plâng|se plânge|a lansat|promite|a denunțat|denunță|reclamă|a reclamat
a constatat|constată|consideră|cred|crede|speră|se teme|a rezumat|a ironizat|arată că|au arătat|a arătat
""",
    by="potrivit|conform|citând|citat de|citată de",
    heard="interviu pentru|interviu acordat|pentru",
    papers=(
        "studiu|studiul|raport|raportul|date|datele|sondaj|analiză|analiza|cercetare|comunicat|comunicatul|statistici"
    ),
    papers_of=r"(?:al |ale |a |de la |de |realizat de |publicat de )?",
    kinds="""
companiei|firmei|asociației|organizației|fundației|sindicatului|grupului|operatorului|societății|federației|federația
compania|firma|asociația|organizația|fundația|sindicatul|grupul|ONG-ul|operatorul|producătorul|societatea
dezvoltatorul
""",
    between="agenția|agenției|ziarul|un purtător de cuvânt al|purtătorul de cuvânt al|lui|și|postul",
    told="a declarat|a spus|a transmis|au declarat",
    to="pentru|la",
    called="agenția|ziarul|postul|cotidianul|site-ul|portalul|săptămânalul|revista|radio|televiziunea|publicația",
    pronoun=he_said("a declarat|a spus|a explicat|a adăugat", "el|ea"),
    before=r"Sursa?: ",
    bodies=(
        r"[A-Z]{2,6} [A-ZȘȚ][a-zăâîșț]{2,20}|[Pp]oliți(?:a|ei)|[Jj]andarmeri(?:a|ei)|[Pp]arche(?:tul"
        r"|tului)(?: \w{3,20})?|[Mm]inister(?:ul"
        r"|ului) [A-ZȘȚ]\w{2,20}(?: [A-ZȘȚ]\w{2,20})?"
        r"|ISU(?: [A-Z]\w+)?|ANM|[Pp]rimări(?:a|ei)(?: [A-Z]\w+)?|Guvern(?:ul|ului)|(?:Institutul"
        r"|Institutului|Administrația|Agenția|Inspectoratul|Inspectoratului|Tribunalul|Autoritatea|Compania"
        r"|Consiliul|Direcția|Curtea|Garda|Banca|Universitatea) (?:[A-ZȘȚ][\w-]{2,20}|(?:de|pentru"
        r"|județean\w?|național\w?) [\w-]{3,20})(?: (?:de|pentru|al) [\w-]{3,20})?(?: [A-ZȘȚ][\w-]{2,20})?|INS"
    ),
    roles=(
        r"[Pp]rimar(?:ul|ului)?|[Mm]inistr(?:ul|ului)|[Pp]reședint(?:ele|elui|a)|[Pp]urtător(?:ul)? de cuvânt"
        r"|[Pp]refect(?:ul)?|[Pp]remierul|[Ss]ecretar(?:ul)? de stat|[Dd]irect(?:or(?:ul)?|oarea)"
        r"|[Vv]icepreședint(?:ele|a)|[Cc]omandant(?:ul)?|[Rr]ector(?:ul)?|[Vv]iceprimar(?:ul)?|[Pp]rocuror(?:ul)?"
        r"|[Dd]irector(?:ul|ului)? general|[Ss]ubprefect(?:ul)?|[Dd]eputat(?:ul|a)?|[Ss]enator(?:ul)?"
        r"|[Cc]omisar(?:ul)?|[Gg]uvernator(?:ul)?|[Pp]rofes(?:or(?:ul)?|oara)|[Cc]ercetăt(?:or(?:ul)?|oarea)"
        r"|[Aa]vocat(?:ul|a)?|\w{2,14}log(?:ul)?|[Mm]edic(?:ul)?|[Ii]storic(?:ul)?|[Cc]oordonat(?:or(?:ul)?|oarea)"
        r"|[Mm]anager(?:ul)?|[Vv]icepremier(?:ul)?|[Cc]onsilier(?:ul|a)?|[Ee]uroparlamentar(?:ul|a)?"
        r"|[Jj]udecăt(?:or(?:ul)?|oarea)|[Aa]mbasador(?:ul)?|[Gg]eneral(?:ul)?|[Cc]olonel(?:ul)?"
        r"|[Rr]eprezentant(?:ul|a)?|[Pp]reot(?:ul)?|[Ee]piscop(?:ul)?|[Ss]pecialist(?:ul|a)?|[Ii]nginer(?:ul|a)?"
        r"|[Cc]onferențiar(?:ul)?|[Ll]ector(?:ul)?|[Ll]ider(?:ul)?|[Ff]ondat(?:or(?:ul)?|oarea)|[Ii]nspector(?:ul)?"
        r"|[Șș]ef(?:ul|a)"
    ),
    cues="sursa|sursă",
)
HUNGARIAN = Speech(
    says="""
közölte|közölték|közli|mondta|mondták|írta|írja|írták|jelentette|jelenti|nyilatkozta|tájékoztatta|tájékoztatott
bejelentette|megerősítette|hangsúlyozta|tudatta|mondja|mondják|elmondta|elmondták|hozzátette|kijelentette|közölt
ismertette|elismerte|figyelmeztet|figyelmeztetett|tájékoztatása szerint|nyilatkozott|becslése szerint|kiemelte
jelezte|megszólalt|hangsúlyozza|hozzáteszi|állítja|állítják|kéri|kérte|kérik|figyelmeztették|ígéri|ígérte
elismeri|tagadja|cáfolta|idézte fel|jegyezte meg|fogalmazott|óvatosságra int|úgy véli|véli|vélte|panaszolja|reméli
jelezte|válaszolta|adta hírül|vélekedett|magyarázta|magyarázza|összegezte|reagált|reagálta|emlékeztetett|emlékeztet
emlékeztette|aláhúzta|leszögezte|cáfolja|bírálta|bírálja|elárulta|ígér|javasolta|javasolja|jósolja|kifejtette|rámutatott
rámutat|kommentálta|kifogásolta|sérelmezte|üdvözölte|felszólította|megjegyezte|pontosított|pontosította|állította
feltételezi|becsüli|becsülik|számol be|számolt be|beszámolt|beszámol|tagadta|nehezményezi|nehezményezte|méltatta|tartja
""",
    by="idézi",
    between="az|a|szerdán|kedden|hétfőn|csütörtökön|pénteken|szóvivője|a rendőrség",
    after=(
        r"(?:-nek|-nak|nak|nek|-t|-val)?(?: szerint| (?:közlése|értesülése|értesülései|tudomása|adatai"
        r"|becslése|beszámolója|közleménye|tájékoztatása|jelentése|információi) szerint"
        r"|[^.,\n]{0,60} (?:tanulmánya|felmérése|kutatása|elemzése)|nak nyilatkoz\w*|nek nyilatkoz\w*)(?!\w)"
        r"|(?: című)? (?:hetilap|napilap|lap|magazin|portál) (?:szerint|úgy tudja|írta|írja|beszámolója)(?!\w)"
    ),
    outlets=(
        r"(?:[A-ZÁÉÍÓÖŐÚÜŰ]\w{2,20} ){1,2}(?:Rádió|Hírlap|Televízió|TV|Újság|Napló|Közlöny)"
        r"|(?:[A-ZÁÉÍÓÖŐÚÜŰ]\w{2,20} ?){1,2}(?= című (?:hetilap|napilap|lap|magazin|portál))"
    ),
    before=r"Forrás: ",
    kinds="cég|vállalat|társaság|szervezet|egyesület|alapítvány|szakszervezet|mozgalom|cégcsoport|üzemeltető|gyártó",
    bodies=(
        r"(?:[A-ZÁÉÍÓÖŐÚÜŰ][\wáéíóöőúüű-]{2,20} ){1,3}(?:Iroda|Hivatal|Intézet|Szövetsége?|Bizottság|Bíróság"
        r"|Szolgálat|Hírszolgálat|Tanács|Kamar(?:a|ája)|Vízügy|Rendőrkapitányság|Kórház|Igazgatóság"
        r"|Ügynökség|Egyesülete?|Szakszervezete?|Minisztérium|Központ|Egyetem|Felügyelet|Társaság"
        r"|Főkapitányság|Önkormányzat)"
        r"|[Rr]endőrség|[Kk]atasztrófavédelem|[Üü]gyészség|[A-ZÁÉÍÓÖŐÚÜŰ]\w{3,24}minisztérium|[Mm]inisztérium|OMSZ"
        r"|(?:[a-záéíóöőúüű]{2,18}i ){1,2}(?:felügyelet|hivatal|igazgatóság|hatóság|bíróság|kamara|ügyészség"
        r"|önkormányzat)"
        r"|KSH|[Öö]nkormányzat"
        r"|[Kk]ormányhivatal|[A-ZÁÉÍÓÖŐÚÜŰ]?[\wáéíóöőúüű]{3,24}(?:hivatal|igazgatóság|felügyelet|hatóság"
        r"|bíróság|kamara|szolgálat|társulat|intézet|egyetem|ügynökség)"
    ),
    roles=(
        r"[Jj]egyző(?:je)?|[Pp]arancsnok(?:a)?|(?:al)?ezredes|őrnagy|[Ff]őorvos(?:a)?|[Pp]olgármester|[Mm]iniszter"
        r"|[Mm]iniszterelnök|[Ss]zóvivő(?:je)?|[Aa]lpolgármester(?:e)?|[Ii]gazgató(?:ja)?|[Rr]endőrkapitány(?:a)?"
        r"|[Ff]őügyész|[Kk]épviselő(?:je)?|[Ee]lnök(?:e)?|[Vv]ezetője|[Kk]utató(?:ja)?|[Pp]rofesszor(?:a)?"
        r"|[Üü]gyvéd(?:je)?|[Ss]zakértő(?:je)?|[Kk]özgazdász(?:a)?|[Tt]örténész|\w{2,16}lógus|[Oo]rvos(?:a)?"
        r"|[Aa]lapító(?:ja)?|[Tt]itkár(?:a)?|[Ii]gazgatónő|[Pp]üspök|[Mm]érnök(?:e)?|[Ee]lemző(?:je)?|[Pp]olgármestere"
        r"|[Mm]inisztere|[Aa]lelnök(?:e)?|[Ff]őtitkár(?:a)?|[Ff]őigazgató(?:ja)?|[Áá]llamtitkár(?:a)?|[Bb]író(?:ja)?"
        r"|[Dd]ékán(?:ja)?|[Rr]ektor(?:a)?|[Ff]őszerkesztő(?:je)?|[Nn]agykövet(?:e)?|[Tt]ábornok|[Aa]lezredes"
        r"|[Tt]ulajdonos(?:a)?|[Vv]ezérigazgató(?:ja)?|[Ff]rakcióvezető(?:je)?|[Mm]eteorológus|[Pp]lébános|[Éé]rsek"
        r"|[Ff]elügyelő(?:je)?"
    ),
    cues="szerint|forrás|tudja",
)
TURKISH = Speech(
    says=(
        "vurguladı|savundu|iddia etti|doğruladı|ekledi|uyardı|bildirdi|yazdı|açıkladı|duyurdu|bildiriyor"
        "|söyledi|belirtti|aktardı|aktarıyor|anlatıyor|diyor|söylüyor|belirtiyor|çağırdı|savunuyor|uyarıyor|istedi"
        "|kaydetti|anlattı|öngördü|reddetti|eleştirdi|eleştiriyor|hatırlattı|hatırlatıyor|anımsattı|anımsatıyor|sordu|yanıtladı|önerdi"
        "|öneriyor"
        "|vadetti|ifade etti|değerlendirdi|dile getirdi|talep etti|yalanladı|kabul etti|tahmin ediyor|işaret etti"
    ),
    by="kaynak",
    is_verb_first=False,
    between="haber",
    after=(
        r"(?:'?n?[dt][ae]n)? yapılan (?:yazılı )?açıklama|(?:'?n?[ıiuü]n)?(?: \w{3,12})? (?:haberine|verilerine"
        r"|açıklamasına) göre"
        r"|'?[yn]?[eaı] (?:göre|konuşan|bilgi veren|açıklama yapan|konuştu)"
        rf"|(?:,|'n[ıiuü]n)?{REST} (?:söyledi|açıkladı|bildirdi|duyurdu|belirtti|dedi|kaydetti|aktardı|ifade etti"
        r"|uyarısında bulundu|açıklamasında bulundu|bilgisini verdi|ifadelerini kullandı|diye konuştu"
        r"|diye niteledi|diye yazdı|diye nitelendirdi"
        r"|istedi|anlattı|öngördü|reddetti|eleştirdi|eleştiriyor|hatırlattı|hatırlatıyor|önerdi|vadetti|değerlendirdi"
        r"|dile getirdi|talep etti|yalanladı|kabul etti|tahmin ediyor|işaret etti|ortaya koydu|ortaya koymuştu"
        r"|tespit etti"
        r"|dikkat çekti|tepki gösterdi|karşı çıktı|yanıt verdi|söylemişti|açıklamıştı|duyurmuştu|yazmıştı|bildirmişti"
        r"|vurguladı|savundu|iddia etti|doğruladı|ekledi|belirtildi|bildirildi|duyuruldu|aktarıyor|anlatıyor"
        r"|diyor|söylüyor"
        r"|belirtiyor|çağırdı|çağrıda bulundu|savunuyor|uyarıyor|diyerek|paylaştı|anımsatıyor|anımsattı"
        r"|\w{3,12}s[ıiuü] yaptı"
        r"|(?:belirt|söyley|aktar|vurgulay|anlat|açıklay|kaydet|hatırlat|anımsat|savun)[ea]r[ea]k)(?!\w)"
        r"|'?[yn]?[ea] yaptığı açıklama"
    ),
    before=r"Kaynak: ",
    bodies=(
        r"(?P<name>(?:[A-ZÇĞİÖŞÜ][\wçğıöşü]{2,20} (?:ve )?){1,4}(?:Kurulu|Kurumu|Odası|Birliği|Derneği|Sendikası"
        r"|Mahkemesi"
        r"|Üniversitesi|Federasyonu|Rektörlüğü|Kooperatifi|Vakfı|Konseyi|Komisyonu|Enstitüsü|Merkezi|Bankası"
        r"|Şirketi|Holding"
        r"|Platformu|Konfederasyonu|Borsası|Barosu|Partisi|Hastanesi|Meclisi|Dairesi|İdaresi|Komutanlığı|Cemiyeti"
        r"|Girişimi"
        r"|Müsteşarlığı|Ajansı|A\.Ş\.)"
        r"|(?:[A-ZÇĞİÖŞÜ][\wçğıöşü]{1,20} (?:ve )?){1,5}(?:Bakanlığı|Valiliği"
        r"|Belediyesi|Başsavcılığı|Müdürlüğü|Başkanlığı"
        r"|Kaymakamlığı))(?:'?n[ıiuü]n|n[dt][ae]n)?"
        r"|AFAD|(?:Adalet|İçişleri|Sağlık|Tarım|Ulaştırma|Çevre|Milli) [\wçğıöşü]{0,14} ?Bakanlığı"
        r"|Merkez Bankası|Meteoroloji(?: Genel Müdürlüğü)?|Polis|Jandarma|İtfaiye|TÜİK|Kandilli Rasathanesi"
        r"|Savcılık"
        r"|Valilik"
    ),
    roles=(
        r"(?:(?:[A-ZÇĞİÖŞÜ]\w{2,14} )?(?:[Bb]aşkanı|Bakanı)|[Ss]özcüsü?|[Mm]illetvekili|[Aa]vukat|[Pp]rofesör"
        r"|[Uu]zman|[Aa]raştırmacı|[Mm]ühendis|[Ee]konomist|[Tt]arihçi|[Dd]oktor|[Mm]uhtarı?"
        r"|[Gg]enel [Mm]üdürü?|[Kk]oordinatörü?|[Kk]urucusu|[Dd]oçent|[Ss]ekreteri|[Ss]endika başkanı"
        r"|[Gg]enel [Ss]ekreteri?|[Bb]aşhekim|[Rr]ektörü?|[Dd]ekanı?|[Gg]enel [Bb]aşkan|[Mm]üdür|[Bb]aşkan"
        r"|[Bb]aşkan [Yy]ardımcısı|[Yy]önetim [Kk]urulu [Bb]aşkanı|[Mm]imar|[Bb]ilim insanı|[Jj]eolog"
        r"|[Ss]osyolog|[Vv]eteriner|[Üü]yesi|[Bb]üyükelçi|[Gg]eneral|[Hh]akim|[Ss]avcı|[Dd]anışmanı"
        r"|[Aa]nalist|[Yy]öneticisi|[Dd]irektörü|CEO'su|[Tt]emsilcisi|Kaymakam|Vali|Cumhurbaşkanı|Muhtar"
        r"|Sözcüsü|[Ss]özcü|Başsavcı)(?:s?[ıiuü])?"
    ),
    outlets=r"[A-ZÇĞİÖŞÜ][\wçğıöşü]{2,20} (?:TV|Radyo|Postası|Ajansı|Haberleri|Sesi)",
    cues="""
kullandı|niteledi|yazdı|vurguladı|savundu|belirtildi|ekledi|göre|açıklamada|açıklama|konuşan|söyledi|dedi
aktarıyor|anlatıyor|diyor|söylüyor|belirtiyor|çağırdı|savunuyor|uyarıyor|diyerek|paylaştı|yaptığı|koydu|koymuştu
çekti|gösterdi|çıktı|söylemişti|açıklamıştı|duyurmuştu|yazmıştı|bildirmişti|getirdi|ediyor
kaydetti|etti|bulundu|verdi|kaynak|konuştu|belirtti|aktardı|duyurdu
""",
)
INDONESIAN = Speech(
    says="""
melaporkan|mengatakan|menyatakan|menyebutkan|mengumumkan|menjelaskan|dilaporkan|dikutip|kata|menambahkan|menegaskan
mengungkapkan|memperkirakan|memastikan|mengakui|mengimbau|membenarkan|jelas|tegas|imbuh|mengingatkan|mengklaim
berkata|memaklumkan|meminta|menilai|ujar|tutur|ungkap
menyebut|memberitakan|menuturkan|menyampaikan|mengimbau|membantah|mendesak|mengeluhkan|menyayangkan|mencatat
memprediksi|ujarnya|berjanji|membeberkan|memaparkan|mempertanyakan|ucap|lanjut|keluh|terang|papar|menolak|berharap
menduga|katanya|tuturnya|jelasnya|tegasnya|ungkapnya|imbuhnya|paparnya|terangnya|bercerita|menceritakan|mengecam
memperingatkan|menuding|mendukung|memuji|mengkritik|menekankan|meyakini|meyakinkan|mengumumkan|menyarankan|mengajak
menyimpulkan|menjawab|membela|mengusulkan|merekomendasikan|mewanti-wanti|menyoroti|optimistis|mengatakan|mengisahkan
memberi tahu|memberitahu|berpendapat|berkomentar|mendapati|menemukan|menunjukkan
""",
    by="menurut|berdasarkan data|berdasarkan laporan|dikutip dari|mengutip|dilansir|dilansir dari|lapor",
    heard="kepada",
    papers="laporan|studi|penelitian|riset|kajian|data|survei|analisis|catatan",
    papers_of="(?:dari |oleh |milik )?",
    kinds=(
        "organisasi|perusahaan|yayasan|lembaga|serikat|koalisi|aliansi|asosiasi|himpunan|LSM|kelompok"
        "|perkumpulan|jaringan"
    ),
    between="kantor berita|harian|surat kabar|juru bicara|oleh|dari|para|pihak|jurubicara|kepala",
    called="kantor berita|harian|surat kabar|majalah|radio|televisyen|agensi berita",
    outlets=r"(?:Harian|Koran|Tabloid|Majalah|Radio) [A-Z]\w{2,20}(?: [A-Z]\w{2,20})?",
    before=r"Sumber: ",
    bodies=(
        r"[Pp]olisi|[Pp]olis|[Kk]ejaksaan|BPBD|BNPB|BMKG|Basarnas|Polri|TNI|(?:Kementerian"
        r"|Kementrian) [A-Z]\w{2,20}(?: [A-Z]\w{2,20}){0,2}"
        r"|(?:Balai|Badan|Dinas|Lembaga|Komisi|Otoritas|Direktorat|Kantor|Mahkamah|Pengadilan|Universitas"
        r"|Paguyuban|Persatuan|Ikatan|Koperasi|Yayasan|Asosiasi|Serikat|Himpunan|Federasi|Forum|Institut|Majelis"
        r"|Dewan|Polres|Polda|Polsek|Jabatan|Suruhanjaya)(?: [A-Z]\w{2,20}){1,4}"
        r"|Pemerintah (?:Kota|Kabupaten|Provinsi) [A-Z]\w+|KPK|BPS"
    ),
    roles=(
        r"[Kk]apol(?:res|da|sek)(?: [A-Z][a-z]{2,14}){1,3} (?:AKBP|AKP|Kombes(?: Pol)?|Kompol|Iptu|Ipda"
        r"|Brigjen(?: Pol)?|Irjen(?: Pol)?)"
        r"|[Gg]eneral [Mm]anager|[Mm]anajer|[Rr]ektor|[Kk]epala [Dd]esa|[Dd]anlanud|[Ww]ali [Kk]ota"
        r"|[Kk]etua(?: [A-Z]\w{2,14}){0,2}|[Kk]etua tim|[Cc]amat|[Ll]urah|[Kk]apolres|[Kk]apolda"
        r"|[Dd]irektur(?: [A-Z]\w{2,14}){0,2}|[Kk]epala [Dd]inas(?: \w{2,14}){0,2}"
        r"|[Ss]ekretaris(?: [A-Z]\w{2,14}){0,2}|[Bb]upati|[Gg]ubernur|[Mm]enteri(?: [A-Z]\w{2,14}){0,2}|[Pp]eneliti"
        r"|[Pp]rofesor|[Pp]akar|[Aa]hli(?: \w{3,14})?|[Dd]osen|[Pp]engacara|[Kk]uasa hukum|[Kk]oordinator|[Pp]engamat"
        r"|[Dd]okter|[Ss]ekjen|[Mm]anajer \w{2,14}|[Pp]endiri|[Pp]impinan|[Aa]ktivis|[Hh]akim|[Jj]aksa"
        r"|[Aa]nggota DPRD?|[Pp]residen|[Jj]uru [Bb]icara|[Kk]epala [A-Z]\w{2,14}"
    ),
    cues="sumber",
)
_VI_UPPER = "[A-ZĐÁÂĂÀÔƠƯÝỦỨẤẾ]"
_VI_SAYS = """
cho biết|cho hay|thông báo|đưa tin|khẳng định|nói|tuyên bố|xác nhận|thông tin|nhận định|chia sẻ|đánh giá|phân tích|kể
bày tỏ|nhấn mạnh|thừa nhận|cảnh báo|đề nghị|yêu cầu|giải thích|trả lời|lưu ý|kiến nghị|dự báo|công bố|phản ánh|tiết lộ
cam kết|khuyến cáo|chỉ ra|cho rằng|lý giải|dẫn chứng|bác bỏ|phủ nhận|kêu gọi|đề xuất|viết|lo ngại|ước tính|ghi nhận|nêu
"""
VIETNAMESE = Speech(
    says=_VI_SAYS,
    by="theo|dẫn lời|dẫn nguồn|trích dẫn",
    heard="trả lời|trả lời phỏng vấn",
    between="hãng tin|báo|đài|hãng thông tấn|phát ngôn viên|đại diện|tờ",
    called="hãng tin|báo|đài|tờ|hãng thông tấn",
    before=r"Nguồn: ",
    is_verb_first=False,
    bodies=(
        r"Bộ [A-ZĐ][\wÀ-ỹ]{0,12}(?: (?:[\wÀ-ỹ]{1,7})(?= cho| thông| khẳng| xác| tuyên|,|$))?"
        r"|[Cc]ảnh sát(?: [\wÀ-ỹ]{2,10})?|[Cc]ông an(?: tỉnh| thành phố)?(?: [A-ZĐ][\wÀ-ỹ]{1,10}){0,2}"
        r"|UBND(?: tỉnh| thành phố| huyện| quận| xã)?(?: [A-ZĐ][\wÀ-ỹ]{1,10}){0,2}|Viện kiểm sát"
        r"|(?:Sở|Cục|Tổng cục|Chi cục|Viện|Trung tâm|Công ty|Tập đoàn|Ngân hàng|Hội|Hiệp hội|Liên đoàn|Ban"
        r"|Bệnh viện|Đài|Trường Đại học|Đại học|Tòa án|Ủy ban|Hội đồng)"
        rf" {_VI_UPPER}[\wÀ-ỹ]{{1,10}}(?: [\wÀ-ỹ]{{1,10}}){{0,8}}?(?=[,.\n]| (?:{any_of(_VI_SAYS)})(?!\w))"
    ),
    roles=(
        r"[Cc]hủ tịch(?: UBND| Hội| HĐND)?(?: tỉnh| huyện| xã| thành phố| quận)?|[Bb]ộ trưởng|[Tt]hủ tướng"
        r"|[Pp]hát ngôn viên|(?:[Pp]hó )?[Gg]iám đốc(?: Sở| Công ty| Trung tâm| Bệnh viện| Công an)?"
        r"|[Pp]hó [Cc]hủ tịch(?: UBND| Hội)?(?: tỉnh| huyện| xã| thành phố| quận)?|TS|PGS\.?TS|GS\.?TS|PGS|GS|ThS|BS"
        r"|[Tt]iến sĩ|[Gg]iáo sư|[Tt]rưởng phòng|[Vv]iện trưởng|[Hh]iệu trưởng|[Ll]uật sư|[Bb]ác sĩ|[Cc]huyên gia"
        r"|[Đđ]ại tá|[Tt]hượng tá|[Tt]rung tá|[Tt]hiếu tướng|[Bb]í thư|[Tt]ổng thống|[Tt]hứ trưởng|[Cc]ục trưởng"
        r"|[Vv]ụ trưởng|[Đđ]ại biểu|[Tt]ổng giám đốc|[Cc]hánh văn phòng|[Nn]hà nghiên cứu|[Tt]hạc sĩ|[Kk]iến trúc sư"
        r"|[Tt]rưởng ban|[Pp]hó trưởng ban|[Tt]rưởng công an"
    ),
    cues="biết|hay|báo|tin|nguồn|lời|định|bố|nhận|rằng|tích|mạnh|thích|cáo|ra|kể|sẻ|giá|tỏ|cầu|nghị|gọi|xuất",
)
