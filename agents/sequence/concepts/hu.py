"""Hungarian: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: tüzet tűzoltó* tűzvész* lángok* kigyullad* leég* erdőtűz* tűzeset* gyújtogat* lángolt lángol égett *tűz
flood: árvíz* elönt* áradás* villámárv* belvíz*
quake: földreng* rengés* utóreng* szökőár*
storm: vihar* hurrikán* tornád* ciklon* tájfun* orkán* jégeső* villámcsap*
snow: hóvihar* lavina lavinák* ónos havaz*
heat: hőség* aszály* kánikul* hőhullám*
slide: földcsusz* sárlavin*
volcano: vulkán* láva lávaf*
blast: robban* *robbanás bomba bombát bombák* gránát* felrobban* *robbantás*
crash: baleset* *baleset ütköz* *ütközés karambol* összeütköz* felborult kisiklott lezuhant gázol* elgázol*
plane: repülő* *repülőgép* helikopter* légitárs* pilóta* wizz ryanair légi
train: vonat* *vonat vasút* metró* villamos* máv mozdony* pályaudv*
ship: hajó* *hajó komp kompot tanker* jacht*
bus: busz buszt buszok* *busz autóbusz* buszbaleset*
bridge: híd hidat hídon *híd lánchíd
strike: sztrájk* *sztrájk
protest: tüntet* *tüntetés tiltakoz* demonstrác*
vote: választás* *választás szavaz* népszavaz* voks* urnák* jelölt*
parliament: parlament* országgyűl* képviselő* szenát* kongresszus*
law: törvény* *törvény jogszabály* rendelet*
court: bírós* bíró bírák* kúria törvényszék* perel* beperel*
verdict: ítélet* elítél* felment* bűnös* letölt* életfogytig*
arrest: letartóz* őrizet* gyanús* elfogt*
kill: gyilko* emberölés* mészárlás* meggyilkol* megölt* megölik
death: halott* meghalt* meghal halál* elhunyt* áldozat* holttest* *halál
hurt: sérült* megsérül* sebesült*
theft: lopás* rablás* *rablás tolvaj* ellopt* betör* kirabol* fosztogat*
fraud: csalás* *csalás korrup* vesztegetés* sikkaszt* pénzmos* csaló csalók*
missing: eltűnt* eltűnés* nyomtalan*
rescue: megment* mentő* túlél* mentés*
hospital: kórház* *kórház klinik*
medic: orvos* *orvos ápoló* sebész* mentős*
disease: vírus* *vírus járvány* *járvány fertőz* betegség* influenza* kanyaró* koronavírus* covid* kolera*
school: iskol* *iskola diák* *diák tanár* *tanár óvod* érettségi* pedagógus* gimnázium*
univers: egyetem* *egyetem tudós* kutató* professzor*
museum: múze* *múzeum kiállít* *kiállítás galéri*
music: énekes* koncert* *koncert album* zenész* *zenekar zenekar* rapper*
film: film* *film mozi mozik* színész* *színész hollywood oscar*
prize: aranyérm* nobel* díjazott*
book: könyv* *könyv regény* írónő* szerző* *regény költő költők költőt
football: futball* labdarúg* foci* gól gólt gólok* kapus* csatár* ferencváros* fradi válogatott* fifa uefa stadion*
cup: kupa* *döntő bajnokság* világbajnok* *kupa elődöntő* döntő döntőt döntőbe döntőben döntőre
penalty: büntető* tizenegyes*
coach: edző* *edző
race: versenyző* kerékpár* maraton* futam*
tennis: tenisz* wimbledon*
bank: bank bankok* *bank otp mnb
rates: kamat* *kamat alapkamat*
inflation: infláció* áremel*
shares: részvény* tőzsd* *tőzsde
profit: nyereség* bevétel* árbevétel* osztalék* profit*
merger: felvásár* fúzió* összeolvad*
bankrupt: csőd csődbe csődöt* csődeljár* fizetésképt* felszámol*
jobs: elbocsát* leépít* munkanélk* munkahely* létszámleép*
factory: gyárat gyárban *gyárban kohó* üzem üzemet üzemben
car: autó* *autó gépkocsi* kamion* teherautó* motoros* járműv* sofőr* jármű
power: áramszün* áram áramot villamosenergia* erőmű* *erőmű áramkimarad*
fuel: olaj olajat kőolaj* gáz gázt gázvezeték* földgáz* benzin* gázolaj* üzemanyag* finomító*
nuclear: nukleár* atom* reaktor* urán paks paksi
water: ivóvíz* víztár* duzzaszt* csőtörés* szennyvíz* vízhiány*
food: élelmiszer* szupermarket* szalmonell*
rent: albérlet* bérleti* lakás lakások* lakhat* bérlő* jelzálog* hajléktalan* lakásár*
tax: adók adót áfa adóhat* adóz* adóem* adócsök* szja
budget: költségvet* megszorít*
pension: nyugdíj*
war: háború* *háború katoná* hadsereg* offenzív* honvéd* invázió*
attack: támad* *támadás merénylet* *merénylet bombáz* légicsapás* légitámad* rajtaüt*
truce: tűzszün* béke béket* fegyverszün*
sanction: szankció* embargó*
police: rendőr* *rendőrség
prosecutor: ügyész* vádl* vádemel* vádirat*
minister: miniszter* *miniszter
president: államfő* elnökválaszt*
mayor: polgármester* *polgármester főpolgárm*
resign: lemond*
sack: menesztet* leváltott* leváltj* kirúg*
appoint: kinevez* utód*
government: kormány* *kormány kabinet*
coalition: koalíció*
deal: megállapod* *megállapodás egyezmény* szerződés* egyezség* paktum*
talks: tárgyal* *tárgyalás egyeztet*
summit: csúcstal*
migrant: migrán* menekült* menedék* bevándorl* migrác*
climate: klíma* éghajl* kibocsát* széndioxid* karbon*
animal: kutyá* farkasok medvé* bálna cápa állat* *állat lovak macská* elefánt* tigris* oroszlán*
space: űrhajó* műhold* űrállom* űrszonda* űrkut* nasa holdra aszteroid* távcső*
cyber: hacker* kiber* adatszivár* zsarolóvír* hekker*
software: szoftver* algoritmus* csetbot* mesterséges alkalmazás* chatbot*
phone: telefon* okostelefon* iphone* mobil mobiltelef*
port: kikötő*
road: autópály* alagút* főút* útlezár* autóút*
ban: tilalm* betilt* tilalom* megtilt* kitilt*
cancel: elhalaszt* törölt* elmarad* eltöröl* lefúj*
close: bezár* lezár*
win: győzelem* győzött* megnyer* nyert nyerte győztes* legyőz* bajnok bajnokok diadal*
lose: vereség* kikap* veszít* elveszít* vesztes vesztesek
study: tanulmány* kutatás* *kutatás felmérés* közvélemény*
birth: szület* csecsemő* kisbaba* újszülött*
wedding: esküvő* házasság* házasod* elvált eljegy*
church: templom* egyház* püspök* *püspök érsek* katedrális* lelkész* keresztény*
child: gyerek* *gyerek gyermek* *gyermek kislány* kisfiú* tini* kiskorú* kamasz*
smoke: füst* cigaret* dohány*
jewel: aranyat ékszer* kincs* gyémánt* nyaklánc*
contest: lottó* eurovízi* jackpot*
hotel: hotel* szálloda* étterem* étterm* kocsma*
copy: plágium* hamisít* szerzői
border: határon határt határátkel* határzár* határőr*
drug: kábítósz* drog* *drog kokain* heroin* kannabisz* csempész*
park: parkok erdő erdők erdőben
mountain: hegymász* túrázó* hegyi* hegység*
tariff: vám vámok vámot vámháború*
coup: puccs* *puccs államcsíny* junt*
terror: terror* *terror szélsősé* iszlamist*
hostage: túsz* elrabol* emberrabl* váltságdíj*
rape: megerőszak* erőszakol* pedofil* molesztál*
riot: zavargás* lázad*
spy: kémek kémked* hírszerz* titkosszolg*
premier: miniszterelnök* kormányfő* kancellár*
prison: börtön* *börtön rabok fegyház* elítéltek fogoly fogly*
shooting: lövöld* lelőtt* lövés* fegyveres* meglőtt*
knife: késsel késel* megkésel* leszúr* megszúr*
poison: méreg mérg*
evacuate: evakuál* kiürít* kitelep*
collapse: összeoml* leomlott* beomlott* romok
debt: adósság* eladós*
currency: dollár* forint* deviza* árfolyam* eurót
economy: gazdaság* *gazdaság recesszió* gdp
renewable: napelem* szélerőm* szélturb* naperőm* megújuló*
chip: chip chipek csip félvezet*
robot: robot robotok* robotiz*
social: facebook* tiktok* instagram* whatsapp twitter*
dig: régész* ásatás* dinoszaur* fosszíl* lelet*
pope: pápa* vatikán* konklávé*
mosque: mecset* muszlim* iszlám* ramadán*
gay: homoszex* lmbt* pride* leszbikus*
racism: rasszi* diszkrimin* antiszemit* idegengyűl*
tourism: turist* turizmus* idegenforg* nyaraló*
drown: fulladt megfulladt* vízbef*
deport: deportál* kiutasít* kiadat* kitoloncol*
missile: rakéta* *rakéta ballisztik*
drone: drón* *drón
probe: nyomoz* házkutat*
wage: bérek fizetés* minimálbér* béremel*
union: szakszerv*
recall: visszahív*
auction: árver* aukció*
transfer: átigazol*
basketball: kosárlab* kosaras* nba
hockey: jégkorong* hoki* nhl
cricket: krikett*
rugby: rögbi*
golf: golf golfoz*
motorsport: forma1 motogp rali hungaroring*
athletics: atléta* atlétik* gerelyhaj*
swim: úszó* úszás* vízilab*
ski: síelő* síugr* biatlon* műleszik* sífut*
boxing: boksz* ökölvív*
olympics: olimpi* paralimp*
doping: dopping*
theatre: színház* *színház opera operah* balett*
television: televízió* műsorvez* tévé tévében tévés
game: videójáték* playstation* xbox* nintendo*
crypto: kripto* bitcoin*
build: építkez* felhőkarc* lakásépít*
farm: gazdák agrár* mezőgazd* aratás* termés termést
pollution: szennyez* szmog* mikroműany*
vaccine: vakcin* oltás* oltóany* beolt*
cancer: rákos* daganat*
king: király* *király herceg* uralkod*
funeral: temetés* eltemet*
festival: fesztivál* *fesztivál karnevál*
hunger: éhínség* éhez* alultápl*
suicide: öngyilk*
-: protestáns* orvoslás rabszolg* egyetemes* áramlat* hatályos gyermekded útközben* vonatkoz* kitűz* költöz* automat*
-: autonóm* autogram* vállát feltámad* mentor* kikapcsol* szerződ* magyar* kitüntetés születésnap*
"""
