"""Polish: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: pożar* podpale* podpali* spłon* strażak* strażac* płomien* płoną płonie ogień podpalacz*
flood: powódź powodzi* zalan* zalał* podtopi*
quake: trzęsien* wstrząs* sejsm* tsunami magnitud*
storm: burza burze burzy wichur* huragan* cyklon* tajfun* tornado nawałnic* orkan* sztorm* piorun* gradobic*
snow: śnieg* śnieżyc* lawina lawiny lawinę lawinow* zamieć zamieci gołoled*
heat: upał* susza suszy suszę
slide: osuwisk* obsunię*
volcano: wulkan* erupcj* lawy
blast: eksplozj* eksplod* wybuch* bomba bomby bombę bombow* granat* detonacj*
crash: wypadek wypadk* zderz* kolizj* karambol* wykolei* wykolej* rozbił* dachowa* potrąc* katastrof*
plane: samolot* lotnisk* śmigłow* helikopter* lotnicz* pilot piloci lot lotów loty awionetk*
train: pociąg* kolej kolei kolejow* pkp intercity dworzec dworc* tramwaj* maszynist* metro
ship: statek statk* prom promu kutr* tankow* jacht* żaglow* zatonę* zatonął łodzie łódk*
bus: autobus* autokar* busem
bridge: most mostu mostów wiadukt*
strike: strajk*
protest: protest* demonstr* manifestac* blokad* pikiet*
vote: wybory wyborów wyborach wyborc* głosow* głosuj* referend* frekwencj* kandydat*
parliament: sejm* senat* parlament* poseł kongres* deputowan* posłowie posłów posła posłem posłank*
law: rozporządz* kodeks* ustawa ustawy ustawę ustawie ustaw
court: sąd sądu sądzie sądow* sędzi* proces trybunał* pozew rozpraw* pozwu pozwem
verdict: wyrok* skazan* skazał* uniewinn* winny
arrest: zatrzyma* areszt* podejrzan* schwyt*
kill: zabój* zabił* zabit* zamordow* morder* zastrzel* masakr*
death: śmierć śmierci śmierteln* zmarł* zginę* zginął ofiar* zwłok*
hurt: ranny ranni rannych ranna poszkodowan* obrażen*
theft: kradzież* skradz* ukradł* złodziej* rabunk* rabow* włam* łup łupem
fraud: oszust* oszuk* korupc* łapów* wyłudz* defraudac* sprzeniew*
missing: zagin* poszukiwan* zniknął zniknę*
rescue: ratown* uratow* ocalał* ocalen* ocalon* ratunk*
hospital: szpital* klinika kliniki klinice przychodni* sor
medic: lekarz* lekark* pielęgniar* chirurg* medyk*
disease: wirus* epidemi* pandemi* chorob* infekcj* gryp* cholera ebola covid* koronawirus* zakażen* zakażon* zakaźn*
school: szkoł* uczni* uczeń nauczyciel* matur* przedszkol* licealist*
univers: uniwersyt* student* profesor* naukowc* naukowiec badacz* uczeln* politechnik*
museum: muze* wystaw* galeri*
music: piosenk* koncert* album albumu muzyk* raper* orkiestr*
film: film* kino kina aktor* reżyser* hollywood oscar*
prize: nagrod* medal* laureat* nobl* nobel*
book: książk* pisarz* pisark* autor autorka poet* literac* powieść powieści powieścią
football: piłk* gol gola goli bramk* napastnik* obrońc* ekstraklas* fifa uefa reprezentac* stadion*
cup: puchar* finał* półfinał* mistrzostw* mundial*
penalty: karny karne karnego jedenastk*
coach: trener* selekcjoner*
race: wyścig* kolarz* kolarstw* maraton* etap etapu peleton*
tennis: tenis* wimbledon* świątek
bank: bank banku banki bankow* nbp pkobp
rates: stopy stóp stopa rpp ebc
inflation: inflac*
shares: akcjonar* giełd* gpw inwestor* wig20
profit: dywidend* przychody przychodów zysk zyski zysków zysku
merger: fuzj* przejmuj* przejęcie przejęcia przejęciu
bankrupt: bankrut* upadłoś* niewypłacaln*
jobs: zwolnie* bezrobo* etat etatów
factory: fabryk* hut huta hutnic* fabryc*
car: samochod* auto auta ciężarów* pojazd* kierowc* motocykl*
power: prąd prądu elektry* blackout energetyczn* elektrown*
fuel: ropa ropy ropę gaz gazu gazociąg* paliw* benzyn* rafineri* orlen* rurociąg*
nuclear: jądrow* atomow* nuklearn* reaktor* uran
water: wodociąg* zapora zapory tama tamy zbiornik* ściek*
food: żywnoś* supermarket* salmonell* spożywcz*
rent: czynsz* najmu lokator* eksmisj* bezdomn* deweloper* hipotek* mieszkanie mieszkania mieszkań mieszkaniow* najemc*
tax: podat* vat pit skarbów*
budget: budżet*
pension: emeryt* rent renta rencist* zus
war: wojn* wojen* wojsk* żołnierz* armia armii armię ofensyw* inwazj* militar*
attack: atak* zaatakow* zamach* ostrza* nalot* napaść napaści bombardow* szturm*
truce: rozejm* zawieszen* pokojow*
sanction: sankcj* embargo
police: policj* funkcjonariusz* cbśp komend*
prosecutor: prokurat* śledcz* oskarż*
minister: minist* wiceminist* resort*
president: prezydent* prezydenc*
mayor: burmistrz* starost* wójt wójta wójtem
resign: dymisj* rezygn*
sack: zdymisjonow*
appoint: mianow* powoła* następc* nominac*
government: rząd rządu rządow* rządzie gabinet*
coalition: koalicj*
deal: porozum* traktat* ugod* umowa umowy umowę umowie
talks: negocj* rozmow*
summit: szczyt szczycie szczytu
migrant: migrant* uchodź* azyl* imigr* migrac*
climate: klimat* emisj*
animal: pies psy psa psów wilk* niedźwied* wieloryb* rekin* zoo koń konie kot koty słoń słonie tygrys* zwierz*
space: satelit* orbit* astronaut* nasa asteroid* księżyc* teleskop* kosmos* kosmicz* kosmonaut*
cyber: haker* cyber* wyciek* ransomware
software: oprogramow* algorytm* chatbot* aplikacj* ai
phone: telefon* smartfon* iphone* komórk*
port: port portu portow*
road: droga drodze autostrad* tunel* ekspresów*
ban: zakaz zakazu zakazy zakazem zakazan* zakazuj* zakazał*
cancel: odwołan* odwołuj* przełoż* zawiesz* anulow*
close: zamkn* zamyka*
win: wygra* zwycię* pokona* triumf* mistrz mistrzem mistrzyni
lose: przegra* porażk* porażc* uległ*
study: badan* sondaż*
birth: narodzin* urodził* noworod* porod* niemowl* urodzen*
wedding: ślub* rozwod* małżeń* wesele wesela
church: kościoł* kościel* biskup* arcybiskup* ksiądz księż* katedr* proboszcz* episkopat*
child: dziec* chłopiec chłopc* dziewczyn* nastolat* małoletn* nieletni*
smoke: dym dymu zadymien* papieros* tytoń*
jewel: złoto biżuter* jubiler* diament* klejnot*
contest: loteri* lotto eurowizj* jackpot
hotel: hotel* restaurac* pensjonat*
copy: plagiat* podrób*
border: granic*
drug: narkoty* kokain* heroin* marihuan* przemyt* dopalacz*
park: park parku lasy lasach lasów leśn*
mountain: góry górach tatr* alpinist* himalaist* topr
tariff: cła cło
coup: pucz* junt* przewrót
terror: terror* ekstremi* islamist* dżihad*
hostage: zakładni* porwan* porwał* uprowadz* porywacz* okup okupu
rape: gwałt gwałtu gwałty zgwałc* pedofil* molestow* gwałciciel*
riot: rozruch* zamieszki zamieszek zamieszkach
spy: szpieg* kontrwywiad* abw
premier: premier kanclerz*
prison: więzien* więźni* osadzon*
shooting: strzał* strzela* postrzel*
knife: nóż nożem nożow* maczet* dźgn* ugodz*
poison: truciz* otru* toksycz* zatruci* zatruł* zatruty
evacuate: ewaku*
collapse: zawali* zawalen* gruzy gruzów gruzach gruzowisk*
debt: zadłuż* dług długu długów
currency: dolar* złoty złotego walut*
economy: gospodar* recesj* pkb ekonom*
renewable: fotowolta* wiatrak* oze wiatrow*
chip: półprzewod* chip chipy chipów mikrochip*
robot: robot robotów robotyk*
social: facebook* tiktok* instagram* whatsapp twitter*
dig: archeolog* wykopal* dinozaur* skamien*
pope: papież* watykan* konklaw* papies*
mosque: meczet* muzułm* islam* ramadan*
gay: gej geje gejów lgbt* homoseks* transpłc*
racism: rasiz* rasist* dyskrymin* antysemi* ksenofob*
tourism: turyst* wczasowicz* wakacjusz*
drown: uton* utopi* topiel*
deport: deport* ekstradyc* wydalen*
missile: rakiet* pocisk*
drone: dron drony dronów dronem dronami
probe: śledztw* dochodzen* przeszukan*
wage: płac płaca płace płacy wynagrodz* pensj*
union: związkow*
auction: aukcj* licytac*
transfer: transfer*
basketball: koszyk* nba
hockey: hokej* hokeist* nhl
cricket: krykiet*
rugby: rugby*
golf: golf golfist* golfow*
motorsport: f1 rajd* żużl* motogp
athletics: lekkoatlet* oszczep* młociark*
swim: pływ*
ski: narciar* skoczek skoczk* slalom* biathlon*
boxing: bokser* boks boksie
olympics: olimpi* igrzysk* paraolimp*
doping: doping*
theatre: teatr* opera opery balet* spektakl* dramaturg*
television: telewiz* tvp tvn serial*
game: gracz* playstation xbox nintendo
crypto: krypto* bitcoin* blockchain
build: budow* wieżow*
farm: rolni* plon* żniw*
pollution: zanieczyszcz* smog* mikroplast*
vaccine: szczepi* zaszczep*
cancer: rak raka rakiem nowotw* onkolog*
king: król króla królem królow* królewsk* książę księżn* monarch*
funeral: pogrzeb* pochow*
festival: festiwal* karnawał*
hunger: głód głodu głodow* niedożyw*
suicide: samobój*
leak: skażen*
mine: kopaln* górni* węgiel węgla
river: rzek* wał wały wałów kanał*
beach: plaża plaże plaży wybrzeż*
shop: sklep* handlow*
drink: piwo piwa browar* wino wina winnic* alkohol* wódk*
fish: ryba ryby ryb rybak* rybac* rybołów* dorsz* łosoś łososi*
bird: ptak* mew* drób drobiu kur kury bocian*
cattle: krowa krowy krów bydł* świnia świnie świń owce owiec trzod*
insect: pszczoł* osa osy komar* owad* szerszeń szerszeni* kleszcz*
waste: śmieci* odpad* wysypisk* recykling*
weapon: broń broni bronią karabin* amunicj* pistolet*
gang: gang gangu gangst* mafia mafii mafijn* szajk*
witness: świadek świadk* zeznan* zeznaw* zeznał*
lawyer: adwokat* obrońca obrońcy obrońców mecenas*
escape: uciek* uciecz* uciekł* zbieg zbiegł*
privacy: prywatno* rodo inwigil* danych
insurance: ubezpiecz*
subsidy: dotacj* subwencj* dopłat* zasiłk*
loan: kredyt* pożyczk*
startup: startup*
launch: premier* zaprezentow* prezentuje debiut*
fine: grzywn* mandat* kara kary karę ukarał* ukaran*
damages: odszkodowan* zadośćuczyn* rekompensat*
emergency: wyjątkow* kwarantann* lockdown* kryzysow*
medicine: leki leków lek leku aptek* farmaceut* antybiotyk*
surgery: operacj* operowa* przeszczep* zabieg*
abortion: aborcj* aborcyj*
euthanasia: eutanazj*
elderly: senior* seniorów dps
exam: egzamin*
statue: pomnik* posąg* rzeźb*
palace: zamek zamku zamki pałac* willa willi
painting: obraz obrazu obrazy obrazów malarz* malarst* portret*
archive: rękopis* archiw* manuskrypt*
library: bibliotek*
fashion: mody modow* modelk* projektant* wybieg*
journalist: dziennikar* gazet* reporter* redakc* redaktor*
anniversary: rocznic* jubileusz* obchod* urodzin*
christmas: świąt* bożonarodz* wielkanoc* boże
pilgrim: pielgrzym* procesj* parad*
record: rekord*
goal: gole bramek remis*
referee: arbiter arbitra arbitr*
contract: kontrakt* podpis* umow* zamówien*
gamble: kasyno kasyna hazard* bukmacher*
passenger: pasażer* podróżn*
bike: rower* hulajnog* skuter*
taxi: taksów* taxi taksi
traffic: korki korek korków parking*
fare: bilet* taryf*
gene: gen geny genów dna genom* genety*
constitution: konstytuc*
independence: niepodległ* separatyst* autonomi*
censure: wotum nieufności impeachment*
candidate: kampani* kandyduj*
ambassador: ambasad* dyplomat* konsulat*
visa: wiza wizy wiz paszport* obywatelstw*
grave: grób grobu groby cmentarz* ciało ciała szczątk* ekshum*
harass: molest* mobbing* nękan*
threat: groźb* grozi groził* szantaż* wymusz*
delay: opóźnien* opóźnion* odroczon*
shortage: brak braki niedobór niedobor*
export: eksport* import* handel
grain: pszenic* zboż* zbóż kukuryd* ryż ryżu
milk: mlek* mlecz* ser sery masło
bread: chleb* piekar*
steel: stal stali stalow* hut* miedź miedzi alumini*
cablecar: kolejk* wyciąg* wind gondol*
roof: dach dachu dachy sufit* rusztowan*
fireworks: fajerwerk* petard* pirotechn*
nightclub: dyskotek* klubie
camp: obóz obozu obozie namiot* kemping*
charity: darowizn* wolontar* zbiórk* charytat*
vandal: wandal* graffiti dewast*
fake: fałszyw* fałszerst* dezinform*
battery: bateri* akumulator* ładowark*
mediator: mediac* mediator* arbitraż*
shift: zmian zmiana nadgodzin* nocne grafik*
antitrust: uokik antymonopol* monopol* kartel*
-: protestan* promocj* promień pokazan* zakazić porozumiewa* mianowicie umownie pociąga* bankiet* urodzaj* lekarstw*
-: pozarządow* pociągn* ofiarow* strzałk* kosmetyk*
"""
