"""Swedish: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: *brand *branden *bränder *bränderna brann brinner brinna eldsvåda* eldhav *mordbrand* räddningstjänst* utbränd
fire: lågor övertänd*
flood: *översvämning* översvämma* skyfall* högvatten*
quake: *jordbävning* jordskalv* *skalv *skalvet efterskalv* tsunami*
storm: *storm *stormen *stormar orkan* *orkanen oväder* *ovädret åskväder* tornado* cyklon* tyfon* blixtnedslag*
snow: *snöfall* snö snön snöoväder* snöstorm* lavin* *lavin ishalka* snökaos
heat: värmebölja* *torka torkan hetta
slide: *jordskred* *skred *skredet *lerskred*
volcano: *vulkan* vulkanutbrott* lava
blast: *explosion* explodera* sprängning* sprängd* *sprängdåd* bomb bomber* *bomb bombdåd* granat* detoner*
crash: *olycka *olyckan *olyckor krock* *krock *kollision* kollider* krasch* *krasch urspår* *urspårning trafikolyck*
plane: flygplan* *flygplan flygplats* flygbolag* flyget *flyg helikopter* *helikopter passagerarplan* pilot piloter
plane: flygtrafik*
train: tåg tåget tågen *tåg *tåget järnväg* lokförare* *tågtrafik sj spårvagn* tunnelbana* tågstopp
ship: fartyg* *fartyg *fartyget båt båten båtar *båt *båten färja* *färjan skepp* tanker* lastfartyg* segelbåt*
bus: buss bussen bussar *buss *bussen busschaufför*
bridge: bro bron broar öresundsbron
strike: *strejk *strejken strejk* stridsåtgärd*
protest: *protest *protester *protesten protester* *demonstration* demonstrant* demonstrer* *blockad
vote: valet valresultat* väljar* rösta* röster *omröstning* valdag* valrörelse* valseger valkampanj* *folkomröstning*
vote: valurn* kommunalvalet riksdagsval* presidentval* omval
parliament: riksdag* ledamot ledamöter *parlament* senat* kongressen *utskottet
law: lagen lagar lagförslag* *lagstiftning*
court: domstol* *domstol *domstolen tingsrätt* hovrätt* *rättegång* rättegång* domare* stämningsansökan
verdict: döms dömd dömda domen fälls fälld friad frias frikänd* frikänn* fängelsestraff* *straffet livstid* skyldig
verdict: skyldiga
arrest: gripen gripna grips gripit greps anhåll* *misstänkt misstänk* häktad* häktas frihetsberöv* häktning*
kill: mord mordet mördad* mördar* *mord *mordet *mordförsök* dråp* *dråp dödad dödade dödades dödar massaker*
kill: folkmord*
death: död döda dött dog dör dödsfall* avlid* avled omkom* *dödsoffer* dödsolyck* dödlig* dödssiffra* förolyck* offer
death: offren
hurt: *skadad *skadade *skadades skadad*
theft: stöld* *stöld *stölder stal stulen stulna *inbrott* *rånet rån rånet rånad* rånare* plundr* rånförsök* tjuv
theft: tjuven tjuvarna inbrottstjuv* biltjuv*
fraud: *bedrägeri* bedragar* bluff* *fusk mutor mutbrott* *muta korrup* penningtvätt* förskingr* lurade
missing: försvunn* försvann saknad saknade eftersök* försvinn* spårlöst
rescue: räddad räddade räddades räddning* överlevd* överlevande undsatt*
hospital: *sjukhus* klinik* *kliniken akutmottag*
medic: läkare* *läkare sjuksköter* kirurg* barnmorsk* vårdpersonal*
disease: virus* *virus *viruset smitta* *smitta *epidemi* pandemi* *sjukdom* sjukdom* influensa* mässling kolera ebola
disease: covid* corona*
school: skola skolan skolor *skola *skolan *skolor elev elever* *elever lärare* *lärare gymnasi* förskola* klassrum*
univers: universitet* *universitet* professor* forskare* student* högskola* *forskare vetenskap*
museum: *museum *museet konsthall* *utställning utställning* museum museet museer
music: sångar* *sångare sångerska* artist artisten *konsert konsert* låten skivan album* musiker* rappar* *orkester
music: melodifestival*
film: *film *filmen filmer film filmen biograf* skådespel* regissör* hollywood oscar*
prize: *priset pristag* medalj* *medalj *medaljer nobelpris* belöna* utmärkelse*
book: bok boken böcker författar* *författare roman romanen deckare poet* barnbok*
football: fotboll* *fotboll målvakt* allsvensk* *målskytt* anfallare* mittfältar* landslag* fifa uefa superettan
football: *arena
cup: *cupen cupen *finalen slutspel* mästerskap* vm final finaler
penalty: straffar straffspark* straffläggning*
coach: tränare* *tränare förbundskapten*
race: lopp etapp* *etappen cyklist* maraton* löpare cykellopp* vasaloppet klunga*
tennis: tennis* wimbledon
bank: bank banken banker *bank *banken storbank*
rates: ränta räntan räntor *ränta *räntan *räntor riksbank* räntehöj* räntesänk*
inflation: inflation* *inflation
shares: *aktie *aktien *aktier aktie* *börsen börs*
profit: vinst vinsten *vinst *vinsten omsättning* kvartal* *utdelning
merger: *uppköp* förvärv* *förvärv fusion* sammanslag*
bankrupt: konkurs* *konkurs *konkursen obestånd
jobs: varsl* varsel uppsag* uppsäg* jobben arbetslös* *arbetslöshet
factory: fabrik* *fabrik *fabriken stålverk*
car: bil bilen bilar bilist* *fordon* lastbil* motorcykel* motorcyklist* bilförare* elbil* personbil* polisbil*
power: strömavbrott* elavbrott* elnät* *elnätet elpris* strömlös* elbrist
fuel: olja oljan *olja *oljan olje* gas gasen naturgas* bensin* diesel* drivmedel* gasledning* raffinaderi*
nuclear: kärnkraft* *kärnkraft kärnvapen* reaktor* *reaktor* uran
water: dricksvatten* *dricksvatten *damm dammen vattenledning* avlopp* vattentäkt*
food: livsmedel* *livsmedel matbutik* salmonella* listeria* matpris*
rent: hyra hyran hyror hyresgäst* hyresvärd* bostad* *bostäder bostäder* hemlös* vräk* bolån*
tax: skatt* *skatt *skatten moms
budget: *budget *budgeten budget* besparing*
pension: pension* *pension *pensionen
war: krig kriget *krig *kriget krigs* soldat* *soldat *soldater trupper *trupper militär* försvarsmakt* *offensiv
war: *invasion armén arméns arméchef*
attack: attack* *attack *attacken anfall* *anfall angrepp* *angrepp attent* bombar* *dådet beskjut* bakhåll*
truce: vapenvil* *vapenvila fred freden freds* eldupphör*
sanction: sanktion* *sanktion* embargo*
police: *polisen polis*
prosecutor: åklagar* *åklagare åtal*
minister: *ministern *ministrar departement* statsråd* minister utrikesminister* finansminister* försvarsminister*
minister: justitieminister* inrikesminister* ministern ministrar
president: *president *presidenten president*
mayor: borgmästar* kommunalråd*
resign: avgår *avgång avgått avgick avsäg*
sack: avsked* sparkas sparkad sparken avsatt*
appoint: utses utsedd* utnämn* efterträd*
government: *regering *regeringen regering*
coalition: *koalition* koalition*
deal: *avtal *avtalet avtal* *överenskommelse* uppgörelse* pakt* fördrag*
talks: *förhandling* förhandl* *samtalen fredssamtal*
summit: toppmöte* *toppmöte*
migrant: *flykting* flykting* migrant* migration* asyl* *asyl invandr*
climate: klimat* *klimat *utsläpp* utsläpp* koldioxid*
animal: hund hunden hundar varg vargen vargar björnar haj hajar djurpark* häst hästar katt katter elefant* djur älg
animal: älgar tiger vildsvin*
space: rymd* satellit* *satellit* astronaut* månen nasa asteroid* teleskop*
cyber: hacka* hacker* cyber* dataintrång* ransomware överbelastningsattack*
software: programvar* app appen appar chatbot* algoritm* ai artificiell
phone: *mobil mobil mobilen mobiltelefon* smartphone* iphone*
port: hamn hamnen
road: motorväg* riksväg* *tunneln *tunnel tunnel* vägarbete* europaväg*
ban: förbud* *förbud *förbudet förbjud* förbjöd*
cancel: inställd* avblås* uppskjut*
close: stängs stängd* stänger stängning* nedlagd* nedläggning*
win: seger segern *seger *segern segrar* vinner vann *vinnare vinnare* vunnit besegra* mästare världsmästar*
lose: förlor* förlust* nederlag* *nederlag
study: studie* *studie *studien undersökning* *undersökning opinionsmät* *mätning enkät*
birth: född föds födsel* *bebis bebis* förlossning* nyfödd*
wedding: bröllop* *bröllop gifter skils* brudpar* förlovad*
church: kyrka* *kyrka *kyrkan biskop* *biskop ärkebiskop* katedral* präst* kristna
child: barn barnen *barn *barnen pojk* flicka* *flicka *pojke tonår* *tonåring
smoke: rök röken rökning rökare cigarett* tobak* rökutveckling*
jewel: guld smycke* *smycken juvel* diamant* guldpris*
contest: lotteri* *lotteri jackpot* eurovision* trisslott
hotel: hotell* *hotell restaurang* *restaurang *krog krogen
copy: plagi* upphovsrätt* förfalsk*
border: gränskontroll* gränsen gränser riksgräns*
drug: narkotik* *narkotika knark* *knark kokain* cannabis heroin* droger *droger smuggl* fentanyl
park: nationalpark* skog skogen skogar *skog *skogen
mountain: fjäll* *fjällen bergsbestig* alpin* klättrar* vandrare
tariff: tull tullar* *tullar strafftull*
coup: kupp* *kupp statskupp* *kuppen junta*
terror: terror* *terror *terrorist extremis* islamist*
hostage: gisslan* *gisslan kidnapp* lösensumma* bortföra*
rape: våldt* *våldtäkt* pedofil* övergrepp*
riot: upplopp* *upplopp kravall* oroligheter
spy: spion* *spion *spioner underrättelsetjänst*
premier: statsminister* *statsminister förbundskansler* premiärminister* kansler*
prison: fängelse* *fängelse *fängelset fånge fångar häkte* rymling* kriminalvård*
shooting: skjutning* skjuten skjutna skott skottloss* skottskad* gärningsman* masskjutning* dödsskjutning*
knife: *kniv kniv kniven knivar knivattack* knivman*
poison: förgift* giftig* *förgiftning*
evacuate: evakuer* *utrymning utrymning* utrymdes utrymts
collapse: rasat rasade kollaps* *raset bråte rasmassor
debt: skulder skuldsatt* statsskuld*
currency: dollar* valuta* *valuta kronkurs*
economy: ekonomi* *ekonomi *ekonomin lågkonjunktur* bnp recession* högkonjunktur*
renewable: vindkraft* solkraft* *solceller solcell* solpark* vindpark*
chip: chip chipp* halvledar* *chip
robot: robot* *robot
social: facebook tiktok instagram whatsapp twitter
dig: arkeolog* utgrävning* dinosaur* fossil fossilet
pope: *påven vatikan* konklav* påve
mosque: moské* *moskén muslim* islam islamisk* ramadan*
gay: homosex* hbtq* gay transperson* lesbisk* pride*
racism: rasis* *rasism diskriminer* antisemit*
tourism: turis* *turist *turister *turism kryssning* semesterfirar*
drown: drunkn* *drunkning*
deport: utvisa* utvisning* *utvisning utlämn* avvisas
missile: robotattack* missil* *missil *missiler raket raketer *raketer
drone: drönar* *drönare
probe: utred* *utredning förundersökning* granskning* *granskning husrannsak*
wage: lönen löner *löner *lön löneavtal* avtalsrörelse* löneökning*
union: fackförbund* fackförening* facket *facket
recall: återkall*
auction: auktion* *auktion *auktionen
transfer: *värvning värvar värvning*
basketball: basket* nba
hockey: ishockey* *hockey hockey* shl nhl
cricket: cricket*
rugby: rugby*
golf: golf golfspel* golfare golfbana*
motorsport: f1 formel motorsport* motogp rally* speedway*
athletics: friidrott* spjutkast* stavhopp* häcklöpning* tresteg*
swim: simmare* simning* simmar badplats*
ski: skid* slalom* längdskid*
boxing: boxare* boxning* tungvikt*
olympics: olympisk* paralymp* olympia*
doping: dopning* *dopning dopad* doping*
theatre: teater* *teater *teatern opera operan *operan balett* dramaten
television: tv programledar* svt
game: datorspel* videospel* playstation* xbox* nintendo*
crypto: krypto* bitcoin* blockkedj*
build: nybygg* *byggnation* byggarbet* skyskrap* bostadsbygg*
farm: bönder* lantbruk* *bonde jordbruk* skörd* *skörd bonden
pollution: förorena* *förorening* smog mikroplast* pfas
vaccine: vaccin* *vaccin *vaccinet
cancer: cancer* *cancer tumör* *tumör
king: kung kungen drottning* prins prinsen prinsess* *prinsessan kungafamilj* kunglig* kungahus* kronprins* monark*
funeral: begrav* *begravning
festival: festival* *festival *festivalen karneval* kräftskiv*
hunger: svält* *svält hungersnöd* undernär*
suicide: suicid* självmord självmordsförsök
leak: läcka läckan läckt läcker oljeläck*
mine: gruva gruvan gruvor* gruvarbet* kol
river: flod floden älv* kanal*
beach: strand stranden stränder kust*
shop: butik* affär affären varuhus*
drink: öl ölet bryggeri* vin vinet vingård* alkohol*
fish: fisk fisken fiske* fiskar* torsk* lax laxen sill
bird: fågel* fåglar* höns hönor* kyckling* mås måsar örn
cattle: ko kor korna boskap* gris grisar* får fåren
insect: bin bina geting* mygg* insekt* fästing*
waste: sopor* avfall* soptipp* återvinning*
weapon: vapen* skjutvapen* ammunition* pistol* gevär*
gang: gäng* maffia* ligan kartell*
witness: vittne* vittnade vittnar
lawyer: advokat* försvarare*
escape: rymt* rymde flydde flykt* förrymd* rymning*
privacy: integritet* dataskydd* övervakning* personuppgift*
insurance: försäkring*
subsidy: bidrag* subvention*
loan: lån lånen låna kredit*
startup: startup* nystartad
launch: lansera* presentera* avtäck* premiär*
fine: böter* bötfäll* sanktionsavgift* bot boten
damages: skadestånd* ersättning* kompensation*
emergency: undantagstillstånd* nödläge* karantän* utegångsförbud*
medicine: läkemedel* medicin* apotek* antibiotik*
surgery: operation* opererad* transplant*
abortion: abort*
euthanasia: dödshjälp* eutanasi*
elderly: äldre äldreboende* äldrevård*
exam: prov proven examen tentamen*
statue: staty* monument* skulptur*
palace: slott slottet palats* villa villan
painting: tavla tavlan tavlor målning* konstverk* konstnär* porträtt*
archive: manuskript* handskrift* arkiv*
library: bibliotek*
fashion: mode modet modevisning* modell modellen
journalist: journalist* tidning* reporter* redakt*
anniversary: jubileum* årsdag* minnesstund* födelsedag*
christmas: jul julen julmarknad* påsk*
pilgrim: pilgrim* procession* parad parad*
record: rekord*
goal: mål målet kvittera*
referee: domare domaren
contract: kontrakt* order ordern
gamble: kasino* spelbolag* vadslagning* spelberoende*
passenger: passagerar* resenär* pendlar*
bike: cykel cykeln cyklar elsparkcykel*
taxi: taxi taxin taxiförar*
traffic: trafik* bilkö* köer parkering* trängsel*
fare: biljett* taxa taxan
gene: gen gener dna arvsmassa* genetisk*
constitution: grundlag* författning* konstitution*
independence: självständighet* separatist* autonomi*
censure: misstroende* misstroendeförklaring* riksrätt*
candidate: kandidat* kampanj*
ambassador: ambassad* diplomat* konsulat* sändebud*
visa: visum* pass passet medborgarskap*
grave: grav graven gravar kyrkogård* kropp kroppar kvarlevor*
harass: trakasser* mobb* ofred*
threat: hot hotade hotar bombhot* utpress*
delay: försening* försena* skjuts
shortage: brist bristen brister *brist
export: export* import* handel handeln
grain: vete vetet spannmål* majs ris
milk: mjölk* ost osten mejeri* smör
bread: bröd* bagare bagaren bageri*
steel: stål* aluminium koppar* metall* litium*
cablecar: linbana* skidlift* hiss hissen kabinbana*
stadium: arena arenan stadion*
roof: tak taket ställning*
fireworks: fyrverk* smällare
nightclub: nattklubb* disco*
camp: läger lägret tält* camping*
charity: donation* välgörenhet* insamling* volontär* frivillig*
vandal: vandal* klotter* skadegörels*
fake: falsk falska desinformation*
battery: batteri* laddar* laddstolp* laddning*
mediator: medlar* medling* skiljedom*
shift: skift skiftet nattpass* arbetstid* övertid* nattskift*
antitrust: konkurrensverk* monopol*
-: protestant* lagning* branding avbrand bilaga* bilag* bild* bildning kristall* valborg* fredag* fredrik* offers
-: bankett* hildebrand* populärare barnbarn* självmordsbomb* pojkvän*
"""
