"""Danish: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: *brand *branden *brande brandvæsen* brandmænd flammer brænder brændt ildebrand* ildspåsat* påsat
flood: *oversvømmelse* oversvømm* *stormflod* skybrud*
quake: *jordskælv* rystelse* efterskælv* tsunami*
storm: storm stormen snestorm* orkan* uvejr* tornado* cyklon* tyfon* lynnedslag* stormvejr*
snow: sne sneen snefald* snestorm lavine* isslag snevejr*
heat: hedebølge* *tørke tørken
slide: jordskred* mudderskred* klippeskred*
volcano: *vulkan* vulkanudbrud lava
blast: *eksplosion* eksploder* bombe bomben bomber sprængt sprængning* granat* deton*
crash: *ulykke *ulykken *ulykker kollision* kollider* sammenstød* afspor* styrtet styrter styrtede
crash: harmonikasammenstød*
plane: flyet flyene lufthavn* flyselskab* passagerfly* helikopter* pilot piloter flyvning*
train: tog toget togene *toget jernbane* dsb lokofører* banedanmark letbane* metro
ship: skib skibet skibe færge* *færge *skib *skibet båd båden fartøj* forlis* sejlbåd*
bus: bus bussen busser buschauffør* *bussen
bridge: bro broen broer storebæltsbroen øresundsbroen
strike: *strejke* strejk* arbejdsnedlæggelse* lockout
protest: *protest *protester protest protester protesterer demonstration* demonstrant* demonstrer* blokade*
vote: valg valget folketingsvalg* kommunalvalg* vælger* *afstemning* afstemning* stemmeseddel valgkamp*
parliament: folketing* *parlament* senat* kongressen
law: loven lovforslag* lovgivning* grundloven
court: *domstol* domstol* byret* landsret* højesteret* *retssag* retssag* dommer* retten sagsøg*
verdict: dømt dømmes dommen idømt frifund* frikend* fængselsstraf* *straf skyldig
arrest: anholdt anholdelse* anholder sigtet sigtede mistænkt* varetægt* fængslet fængslede arrester*
kill: drab drabet *drab *drabet dræbt dræber dræbte myrdet mord mordet massakre* drabsforsøg* drabssag*
death: død døde døden dødsfald* omkom* *ofre ofre dødelig* dødsoffer* dødsofre afdøde dødsulykke*
hurt: såret sårede tilskadekom* kvæstet kvæstede kvæstelse*
theft: tyveri* *tyveri stjålet stjal tyv tyven røver* *røveri indbrud* *indbrud plyndr*
fraud: *svindel svindel* *bedrageri* bedrager* korrup* bestikk* hvidvask* underslæb
missing: savnet savnede forsvundet forsvandt eftersøg* sporløst
rescue: reddet redning* overlev*
hospital: *hospital* sygehus* *sygehus* klinik* skadestue*
medic: læge lægen læger *læge sygeplejerske* kirurg* jordemoder* jordemødre
disease: virus* *virus *virussen smitte* *smitte *epidemi* pandemi* *sygdom* sygdom* influenza* mæslinger kolera ebola
disease: covid* corona* fugleinfluenza*
school: skole* *skole *skolen *skoler elev elever lærer læreren lærere folkeskole* gymnasi* børnehave* vuggestue*
univers: universitet* *universitet* professor* forsker forskere forskerne studerende videnskab*
museum: *museum museet museer udstilling* *udstilling galleri
music: sanger sangerinde* sangeren koncert* *koncert album* musiker* rapper* *orkester
film: *film *filmen film filmen biograf* skuespil* instruktør* hollywood oscar*
prize: nobelpris* medalje* *medalje litteraturpris* hædret
book: bog bogen bøger forfatter* *forfatter roman romanen digter*
football: fodbold* *fodbold målmand* superliga* landshold* midtbane* fifa uefa *stadion angriber*
cup: pokal* *finale *finalen finale* mesterskab* vm verdensmester*
penalty: straffespark*
coach: træner* *træner landstræner*
race: etape* *etape cykelrytter* maraton* marathon* cykelløb*
tennis: tennis* wimbledon
bank: bank banken banker *bank nationalbank* sparekasse*
rates: rente renten renter *rente rentehop rentestig*
inflation: inflation* prisstigning*
shares: aktie* *aktie *aktier børs børsen *børsen c25
profit: overskud *overskud omsætning* udbytte* kvartal* regnskab*
merger: opkøb* *opkøb fusion fusioner*
bankrupt: konkurs* *konkurs
jobs: fyring* *fyringer ledighed* arbejdsløs* masseafskedig*
factory: fabrik* *fabrik *fabrikken
car: bil bilen biler bilist* køretøj* lastbil* motorcykel* personbil* elbil* varebil*
power: strøm strømmen strømafbrydelse* strømsvigt* elpris* elnet*
fuel: olie* gas gassen naturgas* benzin* diesel* brændstof* gasledning* raffinaderi*
nuclear: atomkraft* atomvåben* kernekraft* reaktor* uran
water: drikkevand* *drikkevand dæmning* spildevand* vandværk*
food: fødevare* *fødevarer supermarked* salmonella* listeria*
rent: husleje* lejebolig* bolig* *bolig hjemløs*
tax: skat skatten skatter *skat skattelet* moms afgift*
budget: *budget* finanslov* budget*
pension: pension* *pension efterløn*
war: krig krigen *krigen krigs* soldat* *soldater hær hæren militær* offensiv* invasion* tropper borgerkrig*
war: verdenskrig* atomkrig*
attack: angreb* *angreb *angrebet attentat* terrorangreb* overfald* luftangreb*
truce: våbenhvile* fred freden fredsaftale*
sanction: sanktion* *sanktioner embargo
police: politi politiet politiets politibetjent* betjent betjente
prosecutor: anklager* *anklager tiltalt* tiltale*
minister: minister ministeren ministre udenrigsminister* finansminister* justitsminister* forsvarsminister* ministeri*
president: præsident* *præsident *præsidenten
mayor: borgmester*
resign: fratræd*
sack: fyret fyres afskedig* afsat
appoint: udnævn* *efterfølger efterfølger*
government: regering* *regering *regeringen
coalition: koalition*
deal: aftale* *aftale *aftalen *aftaler forlig* pagt* overenskomst* traktat*
talks: forhandl* *forhandling* fredssamtale*
summit: topmøde* *topmøde*
migrant: flygtning* *flygtning migrant* asyl* *asyl indvandr*
climate: klima* *klima udledning* co2
animal: hund hunden hunde ulv ulven ulve bjørn bjørnen haj hajer hval* hest hesten heste kat katte elefant* dyrehave*
animal: zoo tiger
space: rumfart* satellit* rumstation* astronaut* månen nasa asteroide* teleskop* rumsonde*
cyber: hacker* hacket cyber* datalæk* ransomware
software: app appen apps chatbot* algoritme* ai kunstig
phone: mobil mobilen mobiltelefon* smartphone* iphone*
port: havn havnen kaj
road: motorvej* *tunnel tunnel* vejarbejde*
ban: forbud* *forbud *forbuddet forbyd*
cancel: aflys* udskud* udskyd*
close: lukket lukker *lukning lukning* nedlukning*
win: vinder* vandt sejr* *sejr *sejren vundet besejr*
lose: tabte tabt nederlag* *nederlag
study: studie* *studie *studiet undersøgelse* *undersøgelse meningsmåling*
birth: født fødsel* baby* *baby nyfødt*
wedding: bryllup* *bryllup skilsmisse* forlov*
church: kirke* *kirke *kirken biskop* *biskop ærkebiskop* domkirke* præst præsten præster
child: barn børn børnene barnet dreng drengen drenge pige pigen piger teenager* *børn
smoke: røg røgen rygning cigaret* tobak*
jewel: guld smykke* juvel* diamant* guldpris*
contest: lotteri* lotto jackpot* eurovision
hotel: hotel* *hotel restaurant* *restaurant
copy: plagiat* ophavsret* forfalsk* kopivare*
border: grænsekontrol* grænse grænsen grænser
drug: narko* kokain* hash cannabis heroin* smugl* fentanyl
park: skov skoven skove nationalpark*
mountain: bjerg bjerget bjerge bjergbestig* klatrer*
tariff: told *told toldsats* straftold*
coup: kup kuppet statskup* junta*
terror: terror* *terror *terrorist ekstremis* islamist*
hostage: gidsel* gidsler kidnap* løsepenge* bortfør*
rape: voldtægt* *voldtægt voldtag* overgreb* pædofil*
riot: optøjer* uroligheder
spy: spion* *spion efterretning*
premier: statsminister* *statsminister forbundskansler* kansler*
prison: fængsel* *fængsel fange fanger indsatte arresthus*
shooting: skyderi* *skyderi skudt skud *skyderiet skudepisode*
knife: kniv kniven *kniv knivstuk* knivstik* knivoverfald*
poison: forgift* giftig* *forgiftning*
evacuate: evakuer*
collapse: kollaps* sammenstyrt* murbrokker
debt: gæld gælden statsgæld*
currency: dollar* valuta* kronekurs*
economy: økonomi økonomien økonomisk* recession bnp lavkonjunktur*
renewable: vindmølle* vindkraft* solcelle* havvind* vindpark*
chip: chip halvleder* mikrochip*
robot: robot* *robot
social: facebook tiktok instagram whatsapp twitter
dig: arkæolog* udgravning* dinosaur* fossil*
pope: pave paven vatikan* konklave*
mosque: moske* muslim* islam* ramadan*
gay: homoseks* lgbt* transperson* pride* lesbisk* bøsser
racism: racis* diskrimin* antisemit*
tourism: turis* *turist krydstogt*
drown: drukn* *drukning*
deport: udvis udvist* udvisning* udlever*
missile: missil* *missil raket raketten raketter
drone: drone* *drone *droner
probe: efterforsk* granskning* ransag*
wage: løn lønnen lønstig* mindsteløn
union: fagforening* fagforbund* 3f
recall: tilbagekald*
auction: auktion* *auktion
transfer: transfer* *transfer
basketball: basketball* basket nba
hockey: ishockey* *hockey nhl
cricket: cricket*
rugby: rugby*
golf: golf golfspil* golfbane*
motorsport: formel motorsport* motogp rally*
athletics: atletik* spydkast* hækkeløb*
swim: svømm* *svømmer
ski: skiløb* slalom* skiskyd* langrend*
boxing: bokser* boksning* sværvægt*
olympics: olympisk* ol paralymp*
doping: doping* dopet
theatre: teater* *teater teatret opera operaen ballet*
television: tv tv2 fjernsyn* studievært*
game: computerspil* videospil* playstation* xbox* nintendo*
crypto: krypto* bitcoin* blockchain*
build: byggeplads* nybyggeri* *byggeri byggeri* skyskraber*
farm: landmand* landmænd landbrug* høst* bønder
pollution: foruren* smog mikroplast* pfas
vaccine: vaccin* *vaccine
cancer: kræft* *kræft svulst*
king: konge kongen dronning* prins prinsen prinsess* kongefamili* kongehus* kronprins* kongelig* monark*
funeral: begrav* bisat bisættelse*
festival: festival* *festival *festivalen karneval
hunger: sult hungersnød* underernær*
suicide: selvmord*
-: hildebrand bankett protestant* sultan* videnskabsstillinger babylon* hvalp* brabrand kræfterne fødselsdag* kræfter
"""
