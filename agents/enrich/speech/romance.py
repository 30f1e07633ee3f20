"""How French, Spanish, Italian and Portuguese cite; the fields are told in words.py."""

from agents.enrich.speech.institutions import either_case, headed
from agents.enrich.speech.words import Speech, articled, forms, said_after_quote

_OF = r"(?:de la |de l'|d'|des |du |de |del |della |dello |delle |dell'|degli |dei |di |do |da |das |dos )"

FRENCH = Speech(
    says="""
fait savoir|font savoir|a fait savoir|ont fait savoir|a dit|ont dit|dit|disent|a écrit|écrit|écrivait|prévoit
a prévenu
prévient|préviennent|a reconnu|reconnaît|a averti|avertit|a promis|promet|a soutenu|soutient|a répondu|répond|craint
a appris|rappelle|rappellent|appelle à|relevait|parle d|parlent d|parle de|parlent de|a réagi|réagit|ont réagi
a fait part|réclame|réclament|a réclamé
demande à|demande au|demande aux|demande que|demandent à|demandent au|demandent que|a demandé|ont demandé
a parlé de|ajoute
a ajouté|prévoyait|a rejeté|déplore|déplorent|a démenti|dément|se félicite|espère|espèrent|craignent|réplique
a répliqué|a conclu|a insisté|a poursuivi|s'inquiète|s'inquiètent|invoque|invoquent|considère|concède
tempère|ironise|soupire|balaie|balaye|comprend la|refuse de|croit|pense|pensent|voit|voient|y voit|y voient|sourit
se réjouit|se réjouissent|s'est réjoui|s'est réjouie|se défend|s'est dit|s'est dite|se dit|se disent|s'alarme
a averti|ont averti|a prévenu|ont prévenu|a reconnu|ont reconnu|a promis|a soutenu|a répondu|ont répondu|a écrit
ont écrit|a fait valoir|fait valoir|font valoir|met en garde|mettent en garde|a mis en garde|appelle au|appellent à
a appelé à|tient à|prône|prônent|fait état|font état|poursuit|conclut|résout|maintient|maintiennent|démentent|admet
admettent|a admis|confirme avoir|renchérit|abonde|reprend|déclare que|a écarté|a balayé|a défendu|défend|défendent
n'exclut pas|exclut|réfute|réfutent|table sur|tablent sur|s'oppose à|s'opposent à|tire la sonnette|fustige|doute
a refusé|a accepté de|tacle|s'emporte|s'agace|s'énerve|s'étonne|s'insurge
"""
    + forms(
        "rapport annonc déclar indiqu affirm précis révél confirm soulign expliqu signal assur estim regrett détaill"
        " jug rappel dénonc relev critiqu recommand publi not évoqu racont résum témoign martel insist plaid"
        " comment confi observ constat argument salu revendiqu accus regrett reproch redout expos chiffr détaill accus"
        " conclu condamn contest diagnostiqu exig excus explicit ironis justifi lanc lâch réclam répliqu rétorqu"
        " s'alarm s'inquiét s'indign s'interrog tonn tranch préconis propos redout soup concéd souhait suggèr suggér"
        " considér espér assén mentionn nuanc objet précis promett table assèn énumèr",
        ends="e|ent|ait|aient",
        auxiliaries="a|ont|avait|avaient",
        participle="é",
    ),
    by="""
selon|de l'avis de|aux dires de|aux yeux de|d'après|citant|à en croire|de source proche de|auprès de|les chiffres de
un rapport de|une note de
""",
    begins="Sur|Pour",
    opens=r"(?:(?<=[.\"] )|(?<=\n))(?:Sur|Pour|Aux yeux de) (?:la |le |l')?",
    opens_bare=True,
    closes=r"(?:,? [^,.\n\"]{2,80})?, (?=l|c|il|elle|on |\"|pas |un )",
    heard="""
invité de|invitée de|invité sur|invitée sur|au micro de|sur les ondes de|sur l'antenne de|dans les colonnes de|indique
rapporte|cité par|citée par|cités par
interrogé par|interrogée par|interrogés par|contacté par|contactée par|révélé par|révélée par|relayé par|relayée par
dévoilé par|dévoilée par
accordé à|accordée à|accordés à
interview à|entretien à|entretien avec
""",
    between="""
le|la|les|l'|du|de la|de l'|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce|matin
nos confrères de|nos confrères du|les informations de|les informations du|des informations de|des informations du
un porte-parole de|une porte-parole de|un rapport de|un bilan de|les services de|un porte-parole|une porte-parole
le porte-parole|la porte-parole|à l'|au|à la
""",
    papers="""
étude|rapport|note|enquête|sondage|données|chiffres|bilan|analyse|communiqué|avis|statistiques|baromètre|audit
estimation|estimations|expertise|calculs|recensement|mesures|relevés|chiffrage|projections|observations|inventaire
simulations|comptage
""",
    papers_of=r"(?:de la |de l'|du |des |de |par la |par l'|par le |par )",
    told=(
        "a indiqué|a déclaré|a confié|a dit|a affirmé|a expliqué|a annoncé|a précisé|a assuré|a confirmé|ont indiqué"
        "|ont déclaré|ont dit|ont affirmé|avait indiqué|avait déclaré|avait dit|avaient dit|explique|confie"
    ),
    to="à|au|aux|à la|à l'|auprès de|auprès de l'",
    after=(
        r", on (?:assure|rappelle|explique|précise|indique|confirme|reconnaît|affirme|souligne|dit|répond|évoque|estime"
        r"|ajoute)(?!\w)"
    ),
    outlets=articled("L[ea]s? |L'", of="de la |de l'|des |du |de |d'", capital="[A-ZÉÈ]"),
    pronoun=(
        r"(?:dit|ajoute|explique|précise|assure|poursuit|affirme|raconte|confie|souligne|estime|lance|glisse"
        r"|regrette|résume"
        r"|observe|note|plaide|conclut|insiste|reconnaît|rappelle|détaille|admet|martèle|commente|déclare|juge"
        r"|avance|répond"
        r"|soupire|ironise|prévient|avertit|témoigne|rapporte|tranche|promet|se souvient|se réjouit|s'interroge"
        r"|indique)(?:-t)?-(?:il|elle)(?!\w)"
        r"|(?:il|elle) (?:dit|explique|affirme|ajoute|précise|assure|estime|raconte|déclare|a ajouté|a expliqué)(?!\w)"
        r"|a-t-(?:il|elle) (?:encore |aussi |également )?(?:ajouté|expliqué|déclaré|dit|affirmé|précisé|indiqué|assuré"
        r"|estimé|souligné|répondu|répliqué|insisté|poursuivi|confié|raconté|reconnu|rappelé|regretté|dénoncé"
        r"|écrit|conclu|averti|promis)(?!\w)"
    ),
    called="agence|journal|quotidien|hebdomadaire|magazine|radio|chaîne|site|revue|média|mensuel|bimensuel|podcast",
    before=r"[Ss]ource : ",
    kinds="""
collectif|entreprise|société|groupe|constructeur|exploitant|ONG|fondation|coopérative|armateur|cabinet|think tank
laboratoire|association|syndicat|organisation|opérateur|fabricant|compagnie|bailleur|fournisseur|distributeur|enseigne
assureur|banque|start-up|startup|industriel|filiale|foncière|consortium|interprofession|mutuelle|fédération|parti
mouvement|club|plateforme|réseau|gestionnaire|concessionnaire|transporteur|équipementier|usine|brasserie|fromagerie
initiative|alliance|coordination|intersyndicale|centrale|holding|régie
""",
    bodies=headed(
        """
ministère|préfecture|sous-préfecture|parquet|gendarmerie|mairie|police|douane|observatoire|institut|agence|office|cour
fédération|conseil|commission|direction|centre|bureau|service|autorité|tribunal|rectorat|département|métropole
syndicat
inspection|établissement|université|chambre|caisse|régie|haut conseil|comité|procureur|secrétariat|corps|laboratoire
ligue|union|confédération|ordre|société|fondation|collectif|association|académie|délégation|hôpital|groupement|réseau
""",
        of=_OF,
        adjectives="al|ale|aux|elle|ien|ienne|aire|ime|ique|if|ive|ain|aine|cole|ois|oise|ier|ière|public|publique",
        verbs="indique|explique|signale|révèle|rappelle|communique|appelle|publique|annonce",
        and_="et",
        capital="[A-ZÉÈÎÀ]",
        verb="de [a-zé]{2,}(?:(?<![tp]i)er|ir)",
    )
    + rf"|[A-ZÉ][a-zé]{{3,20}} {_OF}[\w-]{{2,24}}(?= (?:a|ont) |[,.])"
    r"|(?:agence|organisme|association|observatoire|opérateur|réseau) [A-Z][\w'-]{2,24}(?: [A-Z][\w-]{2,20})?"
    r"|Région|Département|Métropole|Municipalité|Guilde (?:des |de la |du )[\w-]{2,24}"
    r"|Météo[- ][A-Z]\w{1,20}|[A-Z][A-Za-z]{1,6}-[A-Z]{2,6}|Élysée|Elysée|Matignon|(?<=[ '])[A-Z]{3,8}|pompiers|SDIS",
    speaks_for=r"porte-parole (?:de la |de l'|du |de |d')",
    roles=either_case("""
maire|ministre|préfet|préfète|sous-préfet|sous-préfète|président|présidente|procureur|procureure|porte-parole|député
députée|sénateur|sénatrice|gouverneur|gouverneure|commissaire|commandant|commandante|lieutenant|colonel|capitaine
adjoint|adjointe|conseiller|conseillère|échevin|échevine|bourgmestre|directeur général|directrice générale|recteur
rectrice|vice-président|vice-présidente|proviseur|proviseure|principal du collège|principale du collège|directeur
directrice|cheffe|cheffe de cabinet|responsable|secrétaire général|secrétaire générale|secrétaire d'État|secrétaire
secrétaire départemental|secrétaire départementale|avocat|avocate|chercheur|chercheuse|professeur|professeure
géographe|urbaniste|médecin|chef|fondateur|fondatrice|gérant|gérante|patron|patronne|coprésident|coprésidente
présidente du département|trésorier|trésorière|administrateur|administratrice|magistrat|magistrate|juge|cadre
délégué syndical|déléguée syndicale|représentant|représentante|animateur|animatrice|démographe|philosophe|océanographe
prévisionniste|ambassadeur|ambassadrice|général|générale|chef du service|cofondateur|cofondatrice|curé|archevêque
pasteur|infirmière-cheffe|infirmier-chef|chef de service|cheffe de service|maître de conférences|enseignant-chercheur
doyen|doyenne|directeur adjoint|directrice adjointe|conseiller d'État|conseillère d'État|municipal|municipale
coordinateur|coordinatrice|vétérinaire|conservateur|conservatrice|évêque|déléguée|délégué|Premier ministre
Première ministre|syndic|syndique
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
avisa|avisó|avisan|considera|consideran|consideró|definió|define|resume|replica|replicó|sugiere|critica|criticó
lamenta|celebra|cree que|creen que|teme que|temen que
ha reconocido|ha admitido|ha añadido|según publicó|ha sostenido|ha advertido|ha insistido|ha reiterado|ha pedido
han pedido|ha exigido|han exigido|ha propuesto|ha defendido|han defendido|ha respondido|respondió|responde|respondieron
ha desmentido|ha concluido|ha agregado|escribió|escribe|ha escrito|opinó|opina|opinan|piensa|augura|auguró|prometió
promete|ha prometido|predice|predijo|acusa|acusó|han acusado|ha acusado|alega|alegó|bromea|bromeó|ironiza|ironizó
se opone|se oponen|confía en|confían en|aboga por|abogan por|insta a|apela a|duda|discrepa|vaticina|prevén
matiza|puntualiza|puntualizó|zanja|zanjó|tranquilizó|tranquiliza|se quejó|se queja|se quejan|tachó|tacha|calificó
califica|ha calificado|ha tachado|habló de|habla de|hablan de|ha hablado|atribuye|atribuyó|atribuyen|descarta|descartó
ha descartado|corrobora|corroboró|expuso|expone|ha expuesto|dijo que|hizo hincapié|hace hincapié|pone en duda
puso en duda
se mostró|se muestra|se congratuló|se lamenta|se lamentó|reprocha|reprochó|rechazaron|rechazan|niegan|negaron|sostienen
sostuvieron|exigen|exigieron|reclaman|reclamaron|recuerdan|avisan|avisaron|piden|pidieron|proponen|defienden
"""
    + forms(
        "inform report public anunci señal asegur confirm afirm revel comunic explic indic precis document"
        " detall apunt cifr record denunci subray manifest destac estim calcul lament avanz adelant cont relat resum"
        " valor alert aclar coment expres celebr critic reclam lament salud elogi agradec consider argument remarc seña"
        " cuestion reproch rechaz reivindic tild resalt recalc puntualiz anticip ironiz augur anot",
        ends="ó|aron|a|an|aba",
        auxiliaries="ha|han|había|habían",
        participle="ado",
    ),
    by=(
        "según|según informó|según ha informado|según publicó|según publica|según datos de|fuentes de"
        "|fuentes del|de acuerdo con|citando a|citando|a juicio de|a juicio del|en palabras de|en palabras del"
        "|en opinión de|en opinión del|a decir de"
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
    papers="""
datos|informe|estudio|boletín|encuesta|nota|comunicado|balance|análisis|cifras|investigación|registros|sondeo
barómetro|auditoría|estadísticas|cálculos|estimaciones|previsiones|dictamen|peritaje|recuento|censo|mediciones
proyecciones|simulaciones
""",
    papers_of=r"(?:de la |de los |del |de |por la |por el )",
    told=(
        "explicado|informó|ha explicado|han explicado|ha dicho|ha declarado|aseguró|contaron|dijo|dijeron"
        "|declaró|explicó|afirmó|confirmó|aseguró|contó|relató|declararon|señaló"
    ),
    to="a|al|a la|a los",
    begins="Para",
    opens=r"(?:(?<=[.\"] )|(?<=\n))(?:Para|A juicio de) (?:el |la )",
    opens_bare=True,
    closes=r"(?:,? [^,.\n\"]{2,80})?, (?=el |la |los |las |es |no |se |lo |\"|un|est|hay )",
    outlets=articled("El |La |Los |Las ", of="de la |del |de |de los ", capital="[A-ZÁÉÍÓÚ]"),
    called="agencia|diario|periódico|semanario|revista|emisora|cadena|portal|rotativo|medio digital|web|canal|radio",
    before=r"Fuente: ",
    kinds="""
patronal|empresa|compañía|consultora|laboratorio|ONG|organización|grupo|firma|entidad|cooperativa|operadora|eléctrica
petrolera|constructora|naviera|asociación|sindicato|plataforma|fundación|colectivo|aerolínea|minera|concesionaria
promotora|productora|distribuidora|comercializadora|aseguradora|gestora|adjudicataria|contratista|multinacional
farmacéutica|tecnológica|siderúrgica|papelera|cementera|inmobiliaria|financiera|federación|confederación|coordinadora
oenegé|iniciativa|movimiento|partido|formación|coalición|club|cofradía|gremio|bodega|banco|startup|filial|consorcio
alianza|red|gasista|energética|láctea|cervecera|corporación|fabricante|operador|ferroviaria|hidroeléctrica
""",
    bodies=headed(
        """
ministerio|fiscalía|ayuntamiento|alcaldía|gobernación|intendencia|agencia|instituto|dirección|secretaría|comisión
observatorio|servicio|tribunal|consejería|oficina|autoridad|confederación|policía|prefectura|municipalidad|universidad
gobierno|delegación|subdelegación|diputación|cabildo|junta|consejo|cámara|juzgado|corte|banco central|defensoría
procuraduría|contraloría|superintendencia|cuerpo|guardia|armada|ejército|hospital|federación|sindicato|comité
asociación|colegio|consorcio|colectivo|plataforma|fundación|consistorio|centro|unión|gremio|cooperativa|sociedad
organización|parlamento|congreso|senado|laboratorio|patronato|ministerio público|estación|unidad|área|mesa|red
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
intendente|intendenta|diputado|diputada|senador|senadora|vocero|vocera|concejal|concejala|secretario|secretaria
delegado|delegada|subdelegado|subdelegada|comisario|comisaria|director general|directora general|jefe|jefa|canciller
investigador|investigadora|profesor|profesora|catedrático|catedrática|abogado|abogada|médico|médica|fundador|fundadora
gerente|obispo|director|directora|coordinador|coordinadora|responsable|rector|rectora|vicerrector|vicerrectora
magistrado|magistrada|juez|jueza|embajador|embajadora|expresidente|expresidenta|exministro|exministra|alto comisionado
alta comisionada|comisionado|comisionada|representante|edil|edila|síndico|síndica|legislador|legisladora|dirigente
líder|tesorero|tesorera|directivo|directiva|ejecutivo|ejecutiva|consejero delegado|consejera delegada|primer ministro
primera ministra|defensor del pueblo|defensora del pueblo|procurador|procuradora|contralor|contralora|superintendente
coronel|general|almirante|arzobispo|arquitecto|arquitecta|letrado|letrada|penalista|cofundador|cofundadora|activista
estadístico|científico|científica|especialista|asesor|asesora|técnico|técnica|jefe de gabinete|jefa de gabinete
secretario general|secretaria general|decano|decana|capitán|capitana|comandante|teniente|teniente de alcalde
vicepresidente|vicepresidenta|viceconsejero
"""),
    pronoun=said_after_quote(
        "dijo|dice|explicó|explica|aseguró|asegura|añadió|añade|admite|reconoce|señaló|afirmó|afirma|comentó"
        "|comenta|agregó"
        "|advirtió|advierte|insistió|insiste|concluyó|concluye|relató|relata|contó|cuenta|lamentó|lamenta|sostuvo"
        "|sostiene"
        "|remarcó|apuntó|apunta|señala|se quejó|ha dicho|ha explicado|ha añadido|ha asegurado|ha lamentado|ha apuntado"
        "|ha señalado|ha afirmado|ha manifestado|ha reconocido|ha concluido|precisó|indicó|resumió|subrayó|destacó"
    ),
    cues="fuente",
)
ITALIAN = Speech(
    says="""
ha scritto|hanno scritto|scrive|scriveva|ha detto|hanno detto|dice|dicono|diceva|ha reso noto|hanno reso noto
rende noto
fa sapere|fanno sapere|ha fatto sapere|ha ammesso|ammette|ha aggiunto|aggiunge|ha chiesto|chiede
riferisce|riferiscono|ha riferito|hanno riferito|riferiva|avverte|ha avvertito|prevede|ha precisato|smentisce
sostiene|sostengono|denuncia|si augura|ritiene|ritengono|propone|teme|temono|invita a|invitano a|smentiscono
tuona|ha tuonato|avvisa|commenta|lamenta|chiarisce|ha chiarito|ha diramato|ribadisce|ha ribadito|rilancia|attacca
prosegue|conclude|ha replicato|replica|ha sostenuto|ha promesso|promette|parla di|parlano di|ha parlato di|ribatte
ribattono|ha ribattuto|risponde|rispondono|ha risposto|hanno risposto|insiste|ha insistito|ricostruisce|esprime
esprimono|ha espresso|si dice|si dicono|si è detto|si è detta|definisce|definiscono|ha definito|difende|ha difeso
riconosce|riconoscono|ha riconosciuto|smentisce|ha smentito|ipotizza|ha ipotizzato|ha ribadito|ribadiscono|sbotta
ha sbottato|scherza|racconta che|punta il dito|mette in guardia|ha messo in guardia|esulta|conferma che|chiedono
hanno chiesto|ha invitato|invoca|auspica|auspicano|ha auspicato|si lamenta|si lamentano|tuonano|minaccia|ha minacciato
non esclude|esclude|ha escluso|frena|frenano|si oppone|si oppongono|lancia l'allarme|lanciano l'allarme|rassicura|spera
accusa|accusano|ha accusato|ha concluso|ha proseguito|ha avvisato|avvertono|hanno avvertito|ha proposto|crede che
pensa che|taglia corto|promuove|ha ringraziato|ha elogiato|plaude|boccia|bocciano|ha bocciato|liquida|difendono
"""
    + forms(
        "riport annunci conferm comunic rivel dichiar spieg afferm assicur precis sottoline segnal raccont stim"
        " denunci raccomand sostien osserv ricord comment critic contest lament illustr dichiar calcol evidenzi"
        " sollecit"
        " rilev argoment attacc approv segnal rassicur esort elenc rivendic incalz scherz ironizz minimizz ammon",
        ends="a|ano",
        auxiliaries="ha|hanno|aveva|avevano",
        participle="ato",
    ),
    by="""
secondo|a detta di|a giudizio di|a parere di|a sentire|citando|stando a|stando al|stando alla|fonti di|fonti della
fonti del|dati di|dati della
""",
    heard=(
        "anticipata|anticipato|pubblicata|pubblicato|riportato|dal quotidiano|citato da|citata da"
        "|intervista a|intervista al|intervista alla|intervista all'|intervista con|con informazioni di"
        "|ai microfoni di|dai microfoni di|ospite di|ospite a"
    ),
    between=(
        "il|lo|la|i|gli|le|l'|dei|degli|del|della|delle|dal|dalla|dall'|dai|primi|prime|accertamenti"
        "|rilievi|un portavoce della|una portavoce della|il portavoce della|quanto|all'|alla|al"
    ),
    papers=(
        "studio|rapporto|relazione|dati|indagine|ricerca|nota|bollettino|stime|perizia|sondaggio|analisi|comunicato"
        "|rilievi|misurazioni|rilevazioni|calcoli|proiezioni|monitoraggio|conteggi|statistiche|numeri|cifre"
    ),
    papers_of=r"(?:della |dell'|dello |del |dei |degli |di |dalla |dal |dall')",
    told=(
        "ha detto|hanno detto|ha dichiarato|hanno dichiarato|ha spiegato|ha riferito|ha confermato|ha raccontato"
        "|spiega|dice"
    ),
    to="a|ad|al|alla|allo|all'",
    begins="Per",
    opens=r"(?:(?<=[.\"] )|(?<=\n))(?:Per|A giudizio del|Ad avviso del) (?:il |la |l'|lo )?",
    opens_bare=True,
    closes=r"(?:,? [^,.\n\"]{2,80})?,(?= (?!ch[ei] )[a-zàèìòù\"])| (?=è |si tratta|non |serve|bisogna|quest|\")",
    outlets=articled("Il |La |Lo |L'", of="della |dell'|del |di |dei ", capital="[A-Z]") + r"|Tele[A-Z]\w{2,20}",
    called="agenzia|quotidiano|giornale|settimanale|emittente|radio|rivista|mensile|sito|testata|portale|tv|televisione",
    before=(
        r"Fonte: |(?<!\w)[Aa] (?:\w{2,14}r(?:e|lo|la|ne)(?: (?:l'allarme|la notizia|notizia))?) (?:è"
        r"|sono)(?: stat[oaie])?"
        r"(?: (?:il|la|lo|gli|i|le)| l'(?=$))? ?"
    ),
    kinds="""
associazione|società|azienda|sindacato|gruppo|impresa|compagnia|cooperativa|fondazione|organizzazione|comitato
consorzio|ditta|multinazionale|ong|terminalista|gestore|concessionaria|costruttrice|catena|startup|multiutility
partecipata|municipalizzata|onlus|movimento|partito|federazione|sigla|lega|controllata|colosso|gigante|armatrice
assicurazione|banca|holding|farmaceutica|cantina|caseificio|acciaieria|cartiera|studio|think tank|circolo|club|rete
coordinamento|collettivo|piattaforma|operatore|fornitore|produttrice|editrice|casa|confederazione|coalizione
""",
    bodies=headed(
        """
ministero|procura|questura|prefettura|regione|comune|osservatorio|istituto|agenzia|tribunale|consiglio|autorità
capitaneria|comando|ufficio|direzione|soprintendenza|provincia|università|azienda|corte|commissione|polizia|protezione
assessorato|municipio|camera|ente|consorzio|servizio|corpo|garante|federazione|sindacato|parco|giunta|governo|centro
associazione|fondazione|comitato|unione|confederazione|ordine|collegio|ospedale|laboratorio|società|rete|soprintendenza
""",
        of=_OF[:-1] + "|per la |per l'|per il |per i |per gli |per lo |per )",
        adjectives="ale|ali|ile|ili|ico|ica|are|ario|aria|ivo|iva|ano|ana|ese|ina|ino",
        verbs="comunica|indica|critica|pubblica|spiega",
        and_="e",
        capital="[A-ZÈ]",
        verb="di [a-z]{3,}(?:are|ere|ire|rre)",
    )
    + r"|Guardia [Cc]ostiera|Guardia di [Ff]inanza|[Cc]arabinieri|Protezione [Cc]ivile|[Vv]igili del [Ff]uoco"
    r"|(?<=[ '])[A-Z]{4,8}",
    speaks_for=r"portavoce (?:della|dell'|del|di) ?",
    roles=either_case("""
sindaco|sindaca|ministro|ministra|presidente|portavoce|prefetto|prefetta|procuratore|procuratrice|assessore|assessora
questore|comandante|direttore|direttrice|governatore|governatrice|sottosegretario|sottosegretaria|senatore|senatrice
deputato|deputata|soprintendente|consigliere|consigliera|premier|capo|vicesindaco|vicesindaca|vicepresidente
responsabile|coordinatore|coordinatrice|capitano|ricercatore|ricercatrice|professore|professoressa|docente|esperto
esperta|avvocato|avvocata|avvocatessa|storico|storica|medico|amministratore delegato|fondatore|fondatrice|titolare
primario|vescovo|pm|legale|magistrato|magistrata|giudice|presidentessa|professor|dottor|dottoressa|ambasciatore
generale|colonnello|maggiore|maresciallo|tenente|ispettore|ispettrice|ex sindaco|ex ministro|direttore generale
direttrice generale|caporedattore|parroco|arcivescovo|vicario|veterinario|cofondatore|cofondatrice|vicedirettore
attivista|parlamentare|onorevole|europarlamentare|eurodeputato|eurodeputata|capogruppo|patron|manager|consulente
specialista|perito|infermiere capo|delegato|delegata|sovrintendente|capotreno|amministratore|amministratrice
avvocato difensore|difensore|numero uno|rettore|rettrice|segretario|segretaria|dirigente|viceministro|viceministra
commissario|commissaria|caposquadra
"""),
    pronoun=said_after_quote(
        "dice|ha detto|spiega|ha spiegato|aggiunge|ha aggiunto|racconta|sottolinea|conclude|prosegue|dichiara|commenta"
        "|afferma|ammette|assicura|ribadisce|ha concluso|ha commentato|ha ribadito|ha dichiarato|osserva|avverte"
        "|ha sottolineato|ha raccontato|ha affermato|denuncia|confessa|insiste|ricorda|precisa|ha precisato|rilancia"
    ),
    cues="fonte|allarme|notizia|dirlo|spiegarlo|confermarlo|annunciarlo|sottolinearlo|raccontarlo|renderlo",
)
PORTUGUESE = Speech(
    says="""
disse|disseram|diz|dizem|escreve|escreveu|prevê|admitiu|admite|advertiu|reconheceu|reconhece|acrescentou|pediu|pede
defendeu|defende|garantiu|garante|sublinhou|referiu|refere|fez saber|tinha dito|prometeu|deu conta|fala em
falam em|falou em|exige|exigiu|exigem|lamentou|adianta|acusa|acusou|espera que|rejeita|rejeitou|nega
destacou|destaca|observa|observou|pondera|ponderou|argumenta|argumentou|avalia|avaliou|defendem
alertam|alerta|contesta|contestam|apela|apelam|desmente|desmentiu|duvida|opõe-se|preveem|considera que
negou|conclui|concluiu|responde|respondeu|critica|criticou|promete|salienta|salientou|frisou|frisa|avisa|avisou
chamou|chama|descarta|descartou|classificou|classifica|ressaltou|ressalta|reforçou|reforça|enfatizou|enfatiza|postou
tuitou|publicou nas|acredita
acreditam|acha que|discorda|discordou|discordam|rebateu|rebate|rebatem|cobra|cobrou|cobram|questiona|questionou
comemorou|comemora|celebrou|celebra|elogiou|elogia|condenou|condena|repudiou|repudia|ironizou|ironiza|desabafou|desabafa
recordou|recorda|insiste|insistiu|reitera|reiterou|reagiu|reage|atirou|atira|assinala|assinalou|sustenta|sustentou
esclareceu|teme|temem|temeu|sugere|sugeriu|propõe|propôs|atribui|atribuiu|atribuem|justifica|justificou|descreve
descreveu|mostrou-se|mostra-se|mostram|queixa-se|queixou-se|manifestou|manifesta|aponta que|orienta|orientou|recomenda
recomendou|reivindica|reivindicam|pedem|pediram|reconhecem|admitem|admitiram|responderam|defenderam|exigiram|alegou
alega|alegam|opina|opinou|tranquilizou|tranquiliza|detalhou|detalha|completou|completa|finalizou|resumiu|resume
"""
    + forms(
        "inform notici anunci public revel confirm avanç adiant afirm comunic declar explic relat apont destac estim"
        " calcul lament cont esclarec alert consider assegur lembr divulg destac ressalt anot",
        ends="ou|aram|a|am|ava",
        auxiliaries="tinha|havia|tem",
        participle="ado",
    ),
    by="""
segundo|de acordo com|conforme|citando|na avaliação do|na avaliação da|na opinião do|na opinião da|nas palavras de
""",
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
    papers=(
        "estudo|relatório|boletim|dados|pesquisa|levantamento|nota|comunicado|inquérito|balanço|análise|números|parecer"
        "|laudo|medições|cálculos|projeções|estimativas|estatísticas|registros|registos|contagem"
    ),
    papers_of=r"(?:da |do |das |dos |de |pela |pelo )",
    begins="Para",
    opens=r"(?:(?<=[.\"] )|(?<=\n))Para (?:o |a )?",
    opens_bare=True,
    closes=r",",
    told="disse|disseram|afirmou|declarou|explicou|confirmou|contou|adiantou",
    to="à|ao|aos|às",
    called="agência|jornal|revista|rádio|portal|semanário|site|diário|canal|emissora|televisão|telejornal|podcast",
    before=r"Fonte: ",
    kinds="""
laboratório|empresa|organização|ONG|fabricante|associação|sindicato|grupo|construtora|mineradora|concessionária
consultora
consultoria|cooperativa|operadora|fundação|plataforma|instituto|coletivo|companhia|incorporadora|distribuidora
seguradora|petroleira|petrolífera|siderúrgica|montadora|farmacêutica|produtora|gestora|promotora|imobiliária|startup
multinacional|rede|cadeia|gigante|federação|confederação|entidade|movimento|partido|coligação|clube|banco
transportadora|elétrica|energética|papeleira|cervejeira|consórcio|aliança|liga|cimenteira|ferroviária|rodoviária|aérea
varejista|frigorífico|agremiação|sociedade|iniciativa|holding|coletivo|fabricante
""",
    bodies=headed(
        """
ministério|prefeitura|câmara|agência|instituto|secretaria|direção|tribunal|autoridade|polícia|capitania|corpo|defesa
proteção|procuradoria|governo|universidade|comissão|serviço|delegacia|autarquia|junta|guarda|defensoria|assembleia
conselho|hospital|superintendência|companhia|federação|sindicato|observatório|departamento|fundação|marinha
direcção|protecção|infraestruturas|infra-estruturas|associação|ordem|banco|caixa|administração
capitania|centro|laboratório|reitoria|empresa|estrutura|concelhia|misericórdia|instituição|confederação|união|rede
entidade|liga|cooperativa|colégio|senado|ministério público|congresso|corregedoria|ouvidoria|procuradoria-geral
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
presidente da câmara|diretor-geral|diretora-geral|senador|senadora|director-geral|directora-geral|diretor|diretora
director|directora|chefe|promotor|promotora|professor|professora|pesquisador|pesquisadora|investigador|investigadora
especialista|advogado|advogada|médico|médica|fundador|fundadora|gerente|dirigente|sindicalista|administrador
administradora|pesquisador-chefe|conselheiro|conselheira|relator|relatora|vice-governador|vice-prefeito|vice-prefeita
ex-presidente|ex-ministro|ex-ministra|primeiro-ministro|primeira-ministra|juiz|juíza|desembargador|desembargadora
embaixador|embaixadora|general|sargento|cabo|líder|coordenador-geral|inspetor|inspetora|comissário|comissária
arcebispo|padre|ambientalista|ativista|agrônomo|agrônoma|cientista|cientista político|cientista política|estatístico
consultor|consultora|tesoureiro|tesoureira|subsecretário|subsecretária|secretário-geral|secretária-geral|vice-reitor
vice-reitora|delegado-geral|superintendente|síndico|síndica|docente|responsável|curador|curadora|cofundador
cofundadora|criminalista|perito|perita|bastonário|bastonária|reitor|reitora|bispo|provedor|provedora|coordenador
coordenadora|vice-presidente|secretário de Estado
"""),
    pronoun=said_after_quote(
        "disse|diz|afirmou|afirma|contou|explicou|acrescentou|conclui|concluiu|completou|completa|explica|ressaltou"
        "|destacou"
        "|reforçou|finalizou|lamentou|lamenta|declarou|comentou|relatou|relata|conta|garante|garantiu|sublinhou|frisou"
        "|admite|admitiu|defende|defendeu|avalia|avaliou|criticou|desabafou|recorda|recordou|refere|referiu"
    ),
    cues="fonte",
)
