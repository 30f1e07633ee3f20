"""Norwegian, both forms: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: *brann *brannen *branner brannvesen* brannmenn flammer brenner brant ildspåsett* påtent påtenning*
flood: *flom *flommen flom* oversvømm* *oversvømmelse* styrtregn*
quake: *jordskjelv* skjelv* etterskjelv* tsunami*
storm: *storm *stormen orkan* *uvær uværet tornado* syklon* tyfon* lynnedslag* ekstremvær*
snow: snø snøen snøfall* snøstorm* snøskred* *snøskred lavine* snøkaos snøvær*
heat: hetebølge* *tørke tørken heten
slide: jordskred* *skred *skredet *leirskred* *steinras* jordras*
volcano: *vulkan* vulkanutbrudd lava
blast: *eksplosjon* eksploder* bombe bomben bomber *bombe sprengt* sprengning* granat* detoner*
crash: *ulykke *ulykken *ulykker kollisjon* kollider* krasj* avspor* *kollisjon frontkoll*
plane: flyet flyene flyplass* flyselskap* *flyet passasjerfly* helikopter* *helikopter flyvning* flyging* pilot
plane: piloter lufthavn*
train: tog toget togene jernbane* *toget lokfører* togtrafikk* vy trikk* tbane togstans
ship: skip skipet *skip *skipet ferja ferge* *ferge ferje* båt båten båter *båt *båten fartøy* havarer* seilbåt*
ship: fiskebåt*
bus: buss bussen busser *buss *bussen bussjåfør*
bridge: bro broen bru brua *brua *broen
strike: *streik *streiken streik* arbeidsnedlegg*
protest: *protest *protester protester* protestaksjon* *demonstrasjon* demonstrant* demonstrer*
vote: valg valget velger* avstemning* *avstemning folkeavstemning* valgresultat* valgkamp* valgdag* stortingsvalg*
vote: kommunevalg* presidentvalg*
parliament: storting* *parlament* senat* kongressen
law: loven lovforslag* *loven lovgivning*
court: domstol* *domstol tingrett* lagmannsrett* høyesterett* *rettssak* rettssak* dommer* saksøk* retten
verdict: dømt dømmes dommen domfelt* frifunn* frikjen* fengselsstraff* *straff skyldig
arrest: pågrep* pågrip* siktet siktede *mistenkt mistenkt* arrest* varetekt* anholdt*
kill: drap drapet *drap *drapet drept drepte drepes drapsmann* drapssiktet* myrdet massakre* drapsforsøk*
death: død døde døden dødsfall* omkom* *dødsfall dødsulykke* ofre dødelig* dødsoffer* avdød* offer
hurt: *skadet såret sårede skadd hardtskadd*
theft: *tyveri stjålet stjal tyv* ranet raner* *innbrudd* innbrudd* plyndr*
fraud: *bedrageri* bedra* svindel* *svindel korrup* bestikk* hvitvask* underslag* juks
missing: savnet savnede forsvunn* forsvant leteaksjon* sporløst
rescue: reddet redning* overlev*
hospital: *sykehus* klinikk* *sjukehus* legevakt*
medic: lege legen leger sykepleier* kirurg* jordmor* helsepersonell fastlege* overlege*
disease: virus* *virus *viruset smitte* *smitte *epidemi* pandemi* sykdom* *sykdom* influensa* meslinger kolera ebola
disease: covid* korona* fugleinfluensa*
school: skole* *skole *skolen *skoler elev elever *elever lærer* barnehage* klasserom*
univers: universitet* *universitet* professor* forsker* student* høyskole* høgskole* vitenskap*
museum: *museum *museet museer utstilling* *utstilling galleri*
music: sanger* *sanger artist* konsert* *konsert album* musiker* rapper* *orkester
film: *film *filmen filmer film filmen kino* skuespill* regissør* hollywood oscar*
prize: medalje* *medalje nobelpris* *prisvinner* utmerkelse*
book: bok boken boka bøker forfatter* *forfatter roman romanen *roman poet lyriker*
football: fotball* *fotball keeper* eliteserie* landslag* *landslaget midtbane* fifa uefa *stadion
cup: cupen *cupen *finale *finalen finale* mesterskap* vm verdensmester*
penalty: straffespark* straffekonk*
coach: trener* *trener landslagssjef* *treneren
race: ritt rittet etappe* *etappe syklist* maraton*
tennis: tennis* wimbledon
bank: bank banken banker *bank *banken sparebank*
rates: rente renten renter styringsrent* rentehev* rentekutt*
inflation: inflasjon* prisvekst*
shares: aksje* *aksje *aksjer børs børsen *børsen
profit: overskudd* *overskudd omsetning* utbytte* kvartal*
merger: oppkjøp* *oppkjøp fusjon*
bankrupt: konkurs* *konkurs
jobs: permitter* nedbemann* oppsig* arbeidsledig*
factory: fabrikk* *fabrikk *fabrikken smelteverk* stålverk*
car: bil bilen biler bilist* kjøretøy* lastebil* vogntog* motorsykk* bilfører* personbil* elbil*
power: strøm strømmen strømbrudd* strømpris* strømnett* strømstans*
fuel: olje* *olje gass *gass bensin* diesel* drivstoff* gassrør* raffineri*
nuclear: atomkraft* atomvåp* kjernekraft* reaktor* uran
water: drikkevann* *drikkevann demning* vannverk* avløp* vannledning*
food: matvare* *matvarer dagligvare* salmonella* listeria* matpris*
rent: husleie* leietaker* *bolig bolig* hjemløs*
tax: skatt* *skatt moms avgift*
budget: *budsjett* statsbudsjett* budsjett*
pension: pensjon* *pensjon
war: krig krigen *krig *krigen krigs* soldat* *soldater *soldat hær hæren militær* offensiv* invasjon* forsvaret
attack: angrep* *angrep *angrepet attentat* terrorangrep* beskyt*
truce: våpenhvile* fred freden fredsavtale*
sanction: sanksjon* *sanksjoner embargo
police: politi politiet politiets politimann* politimenn politimester*
prosecutor: aktor* statsadvokat* tiltale* tiltalt*
minister: *ministeren statsråd* departement* minister utenriksminister* finansminister* justisminister*
minister: forsvarsminister*
president: president* *president *presidenten
mayor: ordfører* borgermester* byrådsleder*
resign: avgår fratre*
sack: sparket sparkes avsatt avskjed* sparken
appoint: utnevn* *etterfølger*
government: regjering* *regjering *regjeringen
coalition: koalisjon*
deal: avtale* *avtale *avtalen forlik* pakt* overenskomst*
talks: forhandl* *forhandling* fredssamtale* *samtalene
summit: toppmøte* *toppmøte*
migrant: flyktning* *flyktning migrant* asyl* *asyl innvandr*
climate: klima* *klima utslipp* *utslipp* karbon*
animal: hund hunden hunder ulv ulven ulver bjørn bjørnen hai hval* dyrehage* hest hester katt katter elefant* elg
animal: elger tiger dyrene
space: romfart* romferge* satellitt* romstasjon* astronaut* månen nasa asteroid* teleskop*
cyber: hacker* *hackere datainnbrudd* cyber* dataangrep* hacket løsepengevirus*
software: programvare* app appen apper chatbot* algoritm* ki ai kunstig
phone: mobil mobilen mobiltelefon* smarttelefon* iphone*
port: havn havnen havna kai kaia
road: motorvei* riksvei* europavei* *tunnelen *tunnel tunnel* e6 veiarbeid*
ban: forbud* *forbud *forbudet forby*
cancel: avlys* utsett* innstilt* kansell*
close: steng* *stenging nedleg*
win: vant vinner* seier* *seier *seieren vinne mester
lose: nederlag* *nederlag
study: studie* *studie *studien undersøkelse* *undersøkelse* meningsmåling* *måling
birth: født fødsel* *baby nyfødt* fødestue* baby babyen babyer
wedding: bryllup* *bryllup gifter skilsmiss* forlov*
church: kirke* *kirke *kirken biskop* *biskop erkebiskop* katedral* prest presten prester
child: barn barna barnet *barn *barna gutt gutten gutter jente jenta jenter tenåring* småbarn*
smoke: røyk* *røyk sigarett* tobakk*
jewel: gull smykke* juvel* diamant* gullpris*
contest: lotteri* lotto jackpot* eurovision
hotel: hotell* *hotell restaurant* *restaurant
copy: plagiat* opphavsrett* forfalsk* piratkop*
border: grense*
drug: narko* kokain* hasj cannabis heroin* smugl* fentanyl
park: parken skog skogen skoger *skog *skogen nasjonalpark*
mountain: fjell fjellet *fjellet fjellklatr* klatrer* fjelltur*
tariff: toll *toll tollsats* strafftoll*
coup: kupp *kupp *kuppet statskupp* junta*
terror: terror* *terror *terrorist ekstremis* islamist*
hostage: gissel* gisler kidnapp* løsepenge* bortfør*
rape: voldt* *voldtekt overgrep* pedofil*
riot: opptøy* opprør*
spy: spion* *spion etterretning* pst
premier: statsminister* *statsminister forbundskansler* kansler*
prison: fengsel* *fengsel fengslet fange fanger *fange innsatt*
shooting: skyting* skutt skudd skyteepisode* gjerningsmann*
knife: kniv* *kniv
poison: forgift* giftig* *forgiftning*
evacuate: evakuer*
collapse: kollaps* raste sammenrast*
debt: gjeld gjelden
currency: dollar* valuta* kronekurs*
economy: økonomi* *økonomi resesjon* bnp lavkonjunktur*
renewable: vindkraft* vindmølle* solkraft* solcelle* solpark* vindpark*
chip: chip halvleder*
robot: robot* *robot
social: facebook tiktok instagram whatsapp twitter
dig: arkeolog* utgravning* dinosaur* fossil*
pope: pave* vatikan* konklave*
mosque: moske* muslim* islam* ramadan*
gay: homofil* homoseks* skeiv* lhbt* transperson* pride* lesbisk*
racism: rasis* diskriminer* antisemit*
tourism: turis* *turist* cruise*
drown: drukn* *drukning
deport: utvis* utlever* *utvisning
missile: missil* *missil rakett* *rakett*
drone: drone* *drone *droner
probe: etterforsk* gransking* granskning* *gransking ransak*
wage: lønn* *lønn tariffoppgj*
union: fagforen* fagforbund*
recall: tilbakekall* *tilbakekalling
auction: auksjon*
transfer: signering*
basketball: basketball* nba
hockey: ishockey* *hockey hockey* nhl
cricket: cricket*
rugby: rugby*
golf: golf golfspill* golfbane*
motorsport: formel motorsport* rally* motogp
athletics: friidrett* spydkast* hekkeløp* stavsprang* warholm
swim: svømm* *svømmer
ski: ski skirenn* skiskyt* slalåm* langrenn* hopprenn* alpint*
boxing: bokser* boksing* tungvekt*
olympics: olympisk* ol paralymp*
doping: doping* dopet
theatre: teater* *teater *teatret opera operaen ballett*
television: tv nrk fjernsyn* programled* tv2
game: dataspill* videospill* playstation* xbox* nintendo*
crypto: krypto* bitcoin* blokkjede*
build: byggeplass* nybygg* skyskrap* boligbygg*
farm: bonde bonden bønder* bøndene landbruk* avling* gårdbruk*
pollution: forurens* *forurensning smog mikroplast*
vaccine: vaksin* *vaksine
cancer: kreft* *kreft svulst*
king: konge kongen dronning* prins prinsen prinsess* kongefamili* kongehus* kronprins* kongelig* monark*
funeral: begrav* bisett*
festival: festival* *festival *festivalen karneval
hunger: hungersnød* sult sulter
suicide: selvmord*
-: avstand* brannfakkel hildebrand bankett* brannfakkelen skattekiste protestant* sultan* høres skilpadde* romanse*
-: stormannsgal* giften beskytt* lønnsom* kreftene utforsk* gjeldende kirkenes fødselsdag*
"""
