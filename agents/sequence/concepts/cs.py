"""Czech: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: požár* hasič* žhář* plamen* hoří hořel* shořel* vyhořel* zapálil*
flood: povod* záplav* zatop*
quake: zemětřes* otřes* tsunami
storm: bouř* vichřic* orkán* hurikán* tornád* cyklon* tajfun* krupobit* blesk*
snow: sníh sněhu sněžen* sněhov* lavin* náled* vánic* kalamit*
heat: vedra veder sucho sucha horko
slide: sesuv*
volcano: sopk* sopeč* vulkán* láva lávy erupc*
blast: výbuch* explo* bomba bomby bombu bombov* granát* nálož*
crash: nehod* srážk* srazil* havár* kolize vykolej* naboural* zřítil*
plane: letadl* letišt* letec* vrtulník* aerolin* letů pilot piloti pilota
train: vlak* železni* nádraž* metro metra tramvaj* lokomotiv* strojvůd* výhybk*
ship: loď lodi lodě trajekt* tanker* jacht* člun* potop*
bus: autobus* mikrobus* trolejbus*
bridge: most mostu mosty
strike: stávk*
protest: protest* demonstra* blokád*
vote: volby voleb volbách hlasován* hlasuj* volič* referend* kandidát* volební* urn
parliament: parlament* sněmovn* poslan* senát* kongres*
law: zákon* vyhlášk* legislativ*
court: soud* žalob* tribunál* žaluj*
verdict: rozsud* odsoud* odsouz* zprost* vinen vinný verdikt*
arrest: zatk* zatč* zadrž* vazb* obviněn* podezřel*
kill: vražd* vrah* zabil* zabit* zavražd* zastřel* masakr*
death: smrt* zemřel* mrtv* oběť oběti úmrt* zahynul* tragick*
hurt: zraněn* zranil* raněn*
theft: krádež* ukradl* loupež* zloděj* vykradl* vloupán* loupil*
fraud: podvod* korup* zpronev* úplatek úplatk*
missing: pohřeš* zmizel* nezvěst* pátrán* pátraj*
rescue: záchran* přežil* přežít přeživš*
hospital: nemocni* klinik* poliklinik*
medic: lékař* doktor* chirurg* zdravotník* zdravotnic*
disease: virus* viru epidem* pandem* nemoc nemoci nákaz* infekc* chřipk* koronavir* covid* spalničk* cholera
school: škol* žáci učitel* maturit* gymnázi* žák žáků žákyn*
univers: univerzit* student* profesor* vědc* vědec výzkumn* vysokošk*
museum: výstav* galeri* muzeum muzea muzeu muzeí
music: zpěvák* zpěvač* píseň písn* koncert* album alba hudebn* skladatel* orchestr*
film: film* herec* herc* režisér* kino kina hollywood oscar*
prize: ocenění medail* laureát* nobel*
book: kniha knihy knih knihu spisovatel* autor* básník* román romány románu
football: fotbal* branká* útočník* záložník* sparta slavia uefa fifa stadion* gól góly gólů gólem gólman*
cup: pohár* finále semifinále mistrovstv* šampion*
penalty: penalt* pokutov*
coach: trenér* kouč*
race: závod* cyklist* etap* maraton*
tennis: tenis* wimbledon*
bank: banka banky bank bankov* čnb bance
rates: sazb* úrok* ecb
inflation: inflac* zdražov*
shares: akcie akcií akcionář* burz* investor*
profit: zisk zisku zisky tržb* dividend*
merger: fúze převzet* akvizic*
bankrupt: bankrot* insolvenc* krach*
jobs: propust* nezaměst* propouštěn*
factory: továrn* fabrik* huť
car: auto auta aut automobil* kamion* vozidl* řidič* motork* motocykl* škodovk*
power: blackout výpadek výpadk* elektřin*
fuel: ropa ropy ropu plyn plynu plynovod* benzin* nafta nafty ropovod* rafinér* paliv*
nuclear: jadern* atomov* reaktor* uran dukovan* temelín*
water: přehrad* vodovod* pitn* kanaliz*
food: potravin* supermarket* salmonel*
rent: nájem* nájm* bytů byty bydlen* hypoték* bezdomov*
tax: daň daně dani dph daňov*
budget: rozpočet* rozpočt*
pension: důchod*
war: válk* válec* voják* armád* vojens* invaz* ofenziv*
attack: útok* zaútoč* bombardov* atentát* ostřel* nálet* přepad* napaden* napadl*
truce: příměř* mír míru mírov*
sanction: sankc* embargo
police: polic* strážník* kriminalist*
prosecutor: žalobc* žalobkyn* obžalob* obžalov*
minister: minist*
president: prezident*
mayor: starost* primátor* hejtman*
resign: rezign* odstoup* demis*
sack: odvolal* odvolán* vyhodil*
appoint: jmenov* nástupc*
government: vláda vlády vládě vládu vládou kabinet*
coalition: koalic*
deal: dohod* smlouv* pakt
talks: jednán* vyjedn*
summit: summit*
migrant: migran* uprchlík* uprchlic* azyl* běženc* migrac*
climate: klima klimat* emis* uhlík*
animal: pes psa psi psů vlk* medvěd* velryb* žralok* zoo kůň koně kočk* slon* tygr* zvíř*
space: kosm* družic* satelit* oběžn* astronaut* vesmír* nasa teleskop*
cyber: hacker* kyber* ransomware
software: software* algoritm* chatbot* aplikac*
phone: telefon* mobil* smartphon* iphone*
port: přístav přístavu přístavy přístavní přístavem
road: dálnic* silnic* tunel*
ban: zákaz zákazu zákazy zákazem zakázal* zakázán*
cancel: zruš* odlož* odklad*
close: zavř* uzavř* uzavír*
win: vítěz* vyhrál* porazil* triumf* mistr mistři
lose: prohr* porážk* podlehl*
study: studie průzkum* výzkum*
birth: narodil* narozen* porod* novoroz* miminko*
wedding: svatb* rozvod* manžels* oženil* vdala
church: kostel* církev* církv* biskup* arcibiskup* katedrál* kněž* farář*
child: dítě děti dětem chlapec dívk* teenager* školák* nezletil* batol*
smoke: kouř* cigaret* tabák* dým*
jewel: zlato zlata šperk* poklad* diamant* klenot*
contest: loteri* sportka jackpot* eurovi*
hotel: hotel* restaurac* hospoda hospody hospodě
copy: plagiát* padělk* padělan*
border: hranic* pohranič*
drug: drog* kokain* heroin* marihuan* pervitin* pašov* pašer*
park: park parku parky lesa lesy lesů
mountain: hory horolez* krkonoš* everest
tariff: cla clo cel celn*
coup: puč* převrat* junt*
terror: teror* extremis* islamist* džihád*
hostage: rukojm* únos* výkupn* unesl* unesen*
rape: znásiln* pedofil*
riot: nepokoj* výtržn*
spy: špion* rozvěd* kontrarozvěd*
premier: kancléř* premiér premiérem premiérk*
prison: vězen* vězni* vězně
shooting: střelb* střelec* střelc* postřel* zastřelen* vystřel*
knife: nůž nožem pobod* ubod* mačet*
poison: otrav* jed jedem toxic*
evacuate: evaku*
collapse: zříc* sutin* trosky troskách trosek
debt: dluh* zadluž*
currency: dolar* eura
economy: ekonomi* recese recesi hdp hospodářs*
renewable: solár* větrn* obnoviteln* fotovolt*
chip: čip čipy čipů polovodič* mikročip*
robot: robot*
social: facebook* tiktok* instagram* whatsapp twitter*
dig: archeolog* vykopáv* dinosaur* fosil* zkamen*
pope: papež* vatikán* konkláv*
mosque: mešit* muslim* islám* ramadán*
gay: gay gayů homosex* lgbt* transgender*
racism: rasis* diskrimin* antisemit* xenofob*
tourism: turist* turismu* dovolenk*
drown: utonul* utopil* utonut*
deport: deport* vyhošt*
missile: raket* balistick*
drone: dron*
probe: vyšetř*
wage: mzd* platy platů mezd
union: odbory odborů odborář*
auction: aukc* dražb* vydražen*
transfer: přestup*
basketball: basketbal* nba
hockey: hokej* nhl extralig*
cricket: kriket*
rugby: ragby*
golf: golf golfist*
motorsport: formule motogp rally
athletics: atleti* oštěp* desetiboj*
swim: plavec* plavc* plaván* plavkyn*
ski: lyžař* biatlon* slalom* skokan*
boxing: box boxer*
olympics: olympi* paralympi*
doping: doping*
theatre: divadl* opera opery balet*
television: televiz* seriál* moderátor*
game: videoh* playstation* xbox* nintendo*
crypto: krypto* bitcoin* blockchain*
build: mrakodrap* developer*
farm: zemědělc* zemědělst* farmář* úrod* sklizeň sklizn*
pollution: znečišt* smog* mikroplast*
vaccine: vakcín* očkov*
cancer: rakovin* nádor*
king: král krále králem králov* princ princezn* monarch*
funeral: pohřeb* pohřb*
festival: festival* karneval*
hunger: hladomor* podvýž* hlad
suicide: sebevra*
-: protestan* hlasitě kosmeti* polický zájem soudruh* vlákn* patrně výstavb* letech autorit* narozenin* pokladn*
-: kostelec klimatizac*
"""
