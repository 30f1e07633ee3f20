"""Italian: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: incendi* rogo roghi fiamme pompiere pompieri piromane piromani bruciat* brucia bruciano
flood: alluvion* inondazion* allagament* allagat* allaga esondazion* esonda esondato nubifragio nubifragi straripa*
quake: terremot* sisma sismic* scossa scosse tsunami* maremoto
storm: tempesta tempeste uragan* ciclone cicloni tifone tifoni tornado maltempo burrasca grandine fulmine fulmini
snow: neve nevicat* nevica valanga valanghe slavina slavine bufera gelo
heat: siccità canicola afa
slide: frana frane smottament* franat*
volcano: vulcan* eruzion* lava
blast: esplosion* esplode esplosa esplosi esploso bomba bombe ordigno ordigni granata granate detonazion* esplosiv*
crash: incidente incidenti scontro scontri schianto schianta schiantat* tamponament* deragli* collision* investit*
crash: travolt*
plane: aereo aerei aeroport* elicotter* volo voli velivolo velivoli pilota piloti
train: treno treni ferrovi* trenitalia italo macchinista tram binari locomotiva metropolitana
ship: nave navi traghett* barca barche battello motovedetta naufrag* petroliera peschereccio pescherecci gommone
ship: gommoni yacht
bus: autobus pullman corriera scuolabus
bridge: ponte ponti viadott* cavalcavia
strike: sciopero scioperi sciopera*
protest: protesta proteste protestano manifestazion* manifestant* corteo cortei
vote: voto voti votano votare votato vota votazion* elezion* elettor* urne referendum scrutinio ballottagg* affluenza
parliament: parlament* deputat* senato senator* congresso onorevol*
law: legge leggi decreto decreti normativa ddl legislati*
court: tribunal* giudice giudici processo processi cassazione corte magistrat* querela giudiziari* ricorso
verdict: sentenz* condanna condanne condannat* assolt* assoluzion* colpevol* ergastolo verdetto
arrest: arrest* fermat* indagat* sospettat* manette custodia detenzion* cattura catturat*
kill: omicid* uccis* uccide uccidono uccidere assassin* femminicid* massacr* strage stragi killer ammazz*
death: mort* muore muoiono morire vittim* decess* decedut* cadaver* letale
hurt: ferit* ferisce lesioni
theft: furto furti rubat* ruba rubano rubare ladr* rapin* scippo scippi bottino saccheggi* svaligi* refurtiva
fraud: frode frodi truff* corruzion* corrott* tangent* riciclaggio peculato mazzett*
missing: scompars* dispers* sparit* irreperibil*
rescue: salvat* soccors* superstit* sopravviss* soccorritor*
hospital: ospedal* clinica cliniche ricover*
medic: medico medici infermier* chirurg* dottoress* pediatra
disease: virus epidemi* pandemi* malatti* infezion* contagi* morbillo colera ebola covid* coronavirus focolai*
school: scuol* student* insegnant* alunn* maestr* liceo licei preside maturità scolastic* prof
univers: universit* ateneo atenei ricercator* ricercatric* scienziat* professor* docent* campus
museum: museo musei mostre galleria uffizi
music: cantant* canzon* concert* album musicist* cantautor* rapper orchestra musica sanremo
film: film cinema* attore attori attrice attrici regista registi hollywood oscar cortometragg*
prize: premio premi premiat* medagli* trofeo nobel
book: libro libri romanz* scrittor* scrittric* autore autrice libreria poeta
football: calcio calciator* partita partite gol portier* attaccant* difensor* centrocampist* stadio stadi fifa uefa
football: scudetto
cup: coppa coppe semifinal* campionato campionati supercoppa finale finali finalissima
penalty: rigore rigori
coach: allenator* allenatric* panchina ct
race: gara gare ciclist* ciclismo maratona maratone tappa tappe
tennis: tennis tennista tennisti sinner wimbledon
bank: banca banche bancari* banchier* bankitalia
rates: tassi bce
inflation: inflazion* carovita
shares: borsa borse azionist* azionari* spread quotazion*
profit: ricavi fatturato profitt* dividend*
merger: fusione fusioni acquisizion* opa acquisisc*
bankrupt: fallit* falliment* insolven* bancarotta
jobs: licenzia* disoccupa* assunzion* esubero esuberi
factory: fabbric* stabiliment* acciaieri* officina officine
car: auto automobil* vettura vetture macchina macchine veicol* camion autista autocarro tir motociclist* scooter moto
power: elettric* blackout
fuel: petroli* benzin* carburant* gasdotto oleodotto gasolio gas diesel raffineri*
nuclear: nuclear* reattor* uranio atomic*
water: acqua acque diga dighe acquedott* idric*
food: aliment* supermercat* salmonell* cibo cibi listeria
rent: affitt* inquilin* sfratt* alloggi* mutuo mutui
tax: tasse tassa fisco fiscal* imposte imposta evasori irpef iva
budget: bilancio manovra finanziaria
pension: pension*
war: guerr* soldat* esercit* truppe militar* invasion* offensiva bellic*
attack: attacc* attentat* assalto assalti aggressi* aggredit* raid bombard* agguat*
truce: tregua pace cessate armistizi*
sanction: sanzion* embargo
police: polizi* carabinier* questura agenti finanzieri
prosecutor: pm imputat* rinviat* procura procuratore procuratori procuratrice
minister: ministr* minister*
president: president* quirinale presidenz*
mayor: sindac*
resign: dimission* dimett* dimess*
sack: esonera* esonero destitu* rimoss* silurat*
appoint: nomina* nomine successor*
government: govern* esecutivo
coalition: coalizion*
deal: accord* intesa intese patto patti trattat*
talks: negozia* trattativ* colloqui
summit: vertice vertici summit
migrant: migrant* rifugiat* profug* immigra* asilo sbarc* clandestin*
climate: clima climatic* emission* carbonio surriscaldamento
animal: cane cani lupo lupi orso orsi balen* zoo gatto gatti elefant* animal* tigre squalo squali cavallo cavalli
space: razzo razzi satellit* spazial* orbit* astronaut* nasa asteroid* telescopi* sonda
cyber: hacker* cyber* ransomware informatico
software: software algoritm* chatbot* ia app
phone: telefon* cellular* smartphone* iphone*
port: porto portual* molo banchina
road: strada strade autostrad* tangenziale tunnel stradal*
ban: vieta vietat* vietano divieto divieti proib*
cancel: annulla* cancella* rinvia* rinvio sospes* sospension*
close: chius* chiude chiudono chiudere
win: vince vincono vinto vittori* trionf* batte battono vincitor* vincitric* conquista
lose: perde perdono persa sconfitt* sconfigg*
study: studio studi sondagg*
birth: neonat* parto partorisc* natalità
wedding: matrimoni* nozze divorzi*
church: vescov* arcivescov* cattedral* duomo sacerdot* cristian* cattolic* parroco prete chiesa
child: bambin* bimb* ragazz* minoren* adolescent* figli figlio figlia infantil*
smoke: fumo fumator* sigarett* tabacco
jewel: gioiell* oro tesoro tesori diamant* collana lingott*
contest: lotteria superenalotto jackpot eurovision gratta
hotel: hotel albergh* albergo ristorant* trattoria
copy: plagi* contraffa*
border: confine confini frontier*
drug: droga droghe cocaina cannabis eroina stupefacent* narcotraffic* spaccio spacciator* hashish fentanyl
park: parco parchi bosco boschi forest*
mountain: montagna montagne alpinist* escursionist* alpi dolomiti
tariff: dazi dazio dogan*
coup: golpe golpist*
terror: terroris* jihadist* estremis*
hostage: ostaggi* rapiment* rapit* sequestra* riscatto
rape: stupr* violentat* pedofil*
riot: rivolta rivolte disordini tafferugli*
spy: spia spie spionaggio
premier: premier cancellier*
prison: carcer* prigion* detenut* evaso evasi
shooting: spari sparat* spara sparano sparo cecchin*
knife: accoltell* coltell* pugnal*
poison: veleno avvelen* intossic* tossic*
evacuate: evacua* sgomber* sfollat*
collapse: crollo crolli crolla crollat* macerie
debt: debito debiti indebitat*
currency: valuta valute dollaro dollari sterlina yuan
economy: economi* recession* pil
renewable: eolic* solare fotovoltaic* rinnovabil*
chip: semicondutt* chip microchip
robot: robot robotic*
social: facebook tiktok instagram whatsapp twitter
dig: archeolog* scavi dinosaur* fossil*
pope: papa papal* vatican* pontefic* pontific* conclave
mosque: moschea moschee musulman* islam* ramadan
gay: gay omosess* lgbt* transgender lesbic*
racism: razzis* discrimina* antisemit* xenofob*
tourism: turis* crociera crociere vacanzier*
drown: annegat* annega annegament*
deport: espuls* estradi* rimpatri*
missile: missil*
drone: drone droni
probe: inchiest* indagin* indaga indagano
wage: stipend* salari* retribuzion*
union: sindacat* sindacal* cgil cisl
recall: richiamati
auction: asta aste
transfer: calciomercato trasferiment*
basketball: basket pallacanestro nba cestist*
hockey: hockey nhl
cricket: cricket
rugby: rugby rugbist*
golf: golf golfist*
motorsport: f1 motogp rally verstappen motomondiale
athletics: atletica giavellotto decathlon
swim: nuoto nuotator* nuotatric*
ski: sci sciator* sciatric* slalom biathlon
boxing: boxe pugil*
olympics: olimpic* olimpiad* paralimpic*
doping: doping dopato dopati
theatre: teatr* lirica balletto drammaturg*
television: televisi* tv rai mediaset conduttor* conduttric*
game: videogioc* playstation* xbox nintendo
crypto: cript* bitcoin blockchain
build: cantiere cantieri grattacieli grattacielo edilizia
farm: agricol* contadin* coldiretti allevator*
pollution: inquina* smog microplastic*
vaccine: vaccin*
cancer: cancro tumor*
king: regina principe principessa monarc* sovrano
funeral: funeral* esequie sepolt*
festival: festival carneval*
hunger: carestia carestie malnutrizion*
suicide: suicid*
leak: perdita perdite sversament* fuoriuscit*
mine: miniera miniere minator* carbone
river: fiume fiumi torrente* argine argini canale
beach: spiaggi* costa coste litoral*
shop: negozi* commercian* botteg*
drink: birra birre birrific* vino vini vignet* alcol* vendemmi*
fish: pesce pesci pesca pescator* merluzz* salmon* tonno
bird: uccell* gabbian* pollo polli galline cicogn* volatil*
cattle: mucca mucche bovin* maial* suin* pecor* bestiam* alleva*
insect: ape api vesp* calabron* zanzar* insett* cavallett* zecc*
waste: rifiut* discaric* riciclag* spazzatur* immondizi*
weapon: arma armi fucil* munizion* pistol*
gang: mafi* camorr* ndrangheta gang banda clan boss
witness: testimon* teste testi
lawyer: avvocat*
escape: evas* fugg* latitant* scappa* scapp* fuga
privacy: privacy garante dati
insurance: assicura* polizz*
subsidy: sussidi* bonus
loan: prestit* credito crediti
startup: startup*
launch: lancia lancio presenta presentat* svela debutt*
fine: multa multe multat* ammend*
damages: risarc* indenniz*
emergency: emergenza coprifuoco quarantena* lockdown
medicine: farmac* medicinal* pillol* antibiotic*
surgery: operazion* operat* intervento trapiant*
abortion: aborto aborti
euthanasia: eutanasia
elderly: anzian* rsa pensionat*
exam: esame esami
statue: statua statue monument* scultur*
palace: castell* reggia villa ville
painting: quadro quadri dipint* pittor* tela capolavor*
archive: manoscritt* archivio archivi codici codice
library: bibliotec*
fashion: moda sfilat* stilist* passerella modella
journalist: giornalist* cronist* giornale giornali stampa redazion*
anniversary: anniversari* centenari* commemora*
christmas: natale natalizi* pasqua*
pilgrim: pellegrin* procession* sfilata
record: record primato
goal: doppietta pareggi* goleador
referee: arbitro arbitri arbitrag*
contract: contratt* firma firmat* commess*
gamble: casinò scommess* azzardo slot
passenger: passegger* viaggiator* pendolar*
bike: bicicletta biciclette bici monopattin*
taxi: taxi tassist*
traffic: traffico ingorg* parchegg* pedagg*
fare: bigliett* tariff*
gene: gene geni dna genoma* genetic*
constitution: costituzion*
independence: indipendenz* separatist* autonomia
censure: sfiducia impeachment
candidate: candidat* campagna primarie
ambassador: ambasciat* diplomati* consolat*
visa: visto visti passaport* cittadinanza
grave: tomba tombe cimiter* corpo salma resti
harass: molesti* bullism* stalking abusi abuso
threat: minacc* ricatt* estorsion*
delay: ritard* rinvi* slitt*
shortage: carenz* mancanz* penuria
export: export esportazion* import importazion*
grain: grano cereal* mais riso
milk: latte formagg* burro lattier*
bread: pane pan panett* fornai* panific*
steel: acciai* alluminio rame metall* litio siderurg*
cablecar: funivi* seggiovi* ascensor* funicolar* cabinovi* giostr*
stadium: arena
roof: tetto tetti soffitt*
fireworks: fuochi pirotecn* petard*
nightclub: discotec*
camp: campegg* tenda tende accampament*
charity: donazion* volontar* beneficenza ong
vandal: vandal* graffit* imbratt*
fake: falso falsi falsa false falsific* disinformazion* bufal*
battery: batteri* ricaric* colonnin*
mediator: mediator* mediazion* arbitrato
shift: turno turni orari orario straordinar*
antitrust: antitrust monopoli* concorrenza
-: mortadella mortai* tumorale parcheggi* commozione investitor* investitur* guerrero* aggressiv* negoziant* nominal*
-: nominativ* nomination forestier* mortara guerrier*
"""
