"""Dutch: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: *branden brandweer* *brandstichting* vlammen vuurzee brandhaard* uitgebrand afgebrand brand bosbrand woningbrand
fire: natuurbrand duinbrand grootbrand brandstichter*
flood: *overstrom* *wateroverlast hoogwater* *watersnood* *dijkdoorbraak
quake: *aardbeving* naschok* aardschok* tsunami*
storm: *storm orkaan orkanen cycloon tyfoon tornado* noodweer windhoos windstoten bliksem* onweer onweersbuien
snow: sneeuw* lawine* ijzel* hagel hagelbuien hagelstenen
heat: hittegolf* droogte* hitte
slide: aardverschuiving* modderstroom* grondverschuiving*
volcano: *vulkaan* vulkanen vulkaanuitbarsting* uitbarsting* lava
blast: *explosie* explodeer* *ontploff* *ontplof* bom bommen *aanslagbom granaat granaten explosief explosieven
blast: vuurwerkbom*
crash: *ongeval *ongevallen *ongeluk *ongelukken *botsing *botsingen aanrijding* botst kettingbotsing* ontspoor*
crash: crasht crash
plane: vliegtuig* *vliegtuig vliegveld* luchthaven* vluchten helikopter* *helikopter schiphol piloot piloten
plane: luchtvaart* klm vlucht
train: *trein *treinen trein* spoorweg* ns prorail tram trams metro machinist*
ship: schip schepen veerboot* veerpont boot *boot boten *boten tanker* vrachtschip* schipbreuk* zeilboot* jacht
ship: oorlogsschepen cruiseschip* oorlogsschip*
bus: bus bussen touringcar* buschauffeur* schoolbus lijnbus
bridge: bruggen viaduct* brug spoorbrug verkeersbrug
strike: *staking *stakingen staakt staken stakers werkonderbreking*
protest: *protest *protesten protesteer* protestactie* *betoging* betogers demonstrant* *demonstratie* demonstreer*
protest: *blokkade
vote: *verkiezing* stemmen stemt stembus* stembiljet* kiezer* *referendum* stemhokje* kieslijst* lijsttrekker*
vote: stemming
parliament: *parlement* kamerlid kamerleden senaat senator* congres *volksvertegenwoordig*
law: wet wetten *wetsvoorstel* wetgeving*
court: rechtbank* gerechtshof *rechtszaak *rechtszaken *justitie rechtszitting* dagvaard* rechter rechters
court: kantonrechter* politierechter* proces strafproces* tuchtrechter*
verdict: *vonnis* veroordeel* vrijgesproken* vrijspraak celstraf* taakstraf* gevangenisstraf* schuldig werkstraf
arrest: *arrestatie* gearresteerd* arresteert aangehouden* aanhouding* opgepakt* *verdachte *verdachten verdachte*
arrest: vastgehouden* inval
kill: *moord vermoord* moordenaar* *doodslag *gedood gedood doodgeschoten* doodgestoken* liquidatie* femicide*
kill: bloedbad* lijk moorden
death: dood doden *doden dode overled* *slachtoffer* sterven stierf omgekomen* dodelijk* overlijden* gestorven* sterft
death: sterfgeval
hurt: gewonden gewond gewonde zwaargewond* verwondingen verwondt
theft: *diefstal* dief dieven *dieven gestolen* steelt stelen *inbraak *inbraken inbreker* *overval *overvallen
theft: overvaller* beroofd* plunder* buit roof
fraud: *fraude* fraudeur* oplicht* corrupt* omkop* witwas* malafide verduisterd verduistering
missing: vermist* verdwen* verdwijn* zoekactie* zoektocht* spoorloos
rescue: gered redding* *redding *reddings redders overlevende* overleef* geborgen
hospital: *ziekenhuis* *ziekenhuizen *kliniek klinieken
medic: arts artsen huisarts* verpleeg* chirurg* dokter* *artsen verloskundig*
disease: virus* *virus *epidemie* pandemie* *besmet* *infectie* ziekte ziekten *ziekte griep* mazelen cholera ebola
disease: covid* corona* vogelgriep*
school: *school leerling* leraar leraren docent* *leerkracht* klaslokaal basisschool* middelbare *onderwijs scholen
school: basisscholen
univers: universit* *hoogleraar *hoogleraren student* onderzoeker* wetenschap* professor*
museum: *museum* musea *galerie tentoonstelling* expositie*
music: zanger* *zanger *zangeres liedje* *concert *concerten concert *muzikant* muziek* *album *orkest* rapper*
music: *popster
film: *film *films film films* bioscoop* acteur* actrice* regisseur* hollywood oscar oscars
prize: *medaille *medailles medaille* prijswinnaar* *laureaat* onderscheiden trofee* nobelprijs* filmprijs*
prize: literatuurprijs*
book: boek boeken schrijver* *schrijver *schrijfster auteur* boekhandel* romans dichter roman kinderboek
football: *voetbal* voetballer* doelpunt* keeper* eredivisie* middenvelder* verdediger* ajax feyenoord fifa uefa
football: *stadion
cup: *beker finale *finale finales kampioenschap* wk ek *kampioen
penalty: strafschop* penalty*
coach: *trainer *coach bondscoach*
race: wielren* *etappe etappe* marathon* peloton* *wielrenner
tennis: *tennis* tennis wimbledon
bank: bank banken bankier* bankroof rabobank wereldbank
rates: *rentes ecb rente* hypotheekrente*
inflation: *inflatie* inflatie*
shares: *aandeel *aandelen aandeelhouder* beurs aex beleggers beursgang* beurzen beurskoers*
profit: *omzet kwartaalcijfer* dividend* omzet winst kwartaalwinst* nettowinst* jaarwinst* winstwaarschuwing*
merger: overname* *overname fusie* megafusie*
bankrupt: failliet* faillissement* *surseance
jobs: ontslag* werkloos* werkloz* reorganisatie* massaontslag* banen
factory: *fabriek *fabrieken fabriek* *fabrikant staalfabriek*
car: auto autos auto's *auto automobilist* *voertuig* vrachtwagen* *vrachtauto* motorrijder* busje
power: stroom *stroomstoring* stroomnet* energienet* stroomuitval elektriciteit*
fuel: olie aardgas* gaswinning* benzine* diesel* brandstof* pijpleiding* *raffinaderij* gasprijs* gas olieprijs*
fuel: oliebedrijf* olieveld*
nuclear: *kerncentrale* kernenergie nucleair* kernwapen* kernreactor* uranium
water: drinkwater* *drinkwater stuwdam* riool* rioler* waterleiding*
food: *voedsel* *supermarkt* voedings* salmonella* listeria*
rent: huur huurder* *huurder *huurders huurprijs* huurwoning* *woningnood* *woningen woning* verhuurder* dakloos*
rent: daklozen
tax: *belasting* *belastingen belasting* btw fiscus accijns*
budget: *begroting* begroting* bezuinig* miljoenennota
pension: *pensioen* aow
war: *oorlog* oorlog* *soldaat *soldaten soldaat* militair* troepen *offensief invasie* krijgsmacht* leger
attack: *aanval *aanvallen aanval* *aanslag *aanslagen aanslag* aangevallen* bombard* beschieting*
truce: wapenstilstand* vrede vredesakkoord* vredesbestand* bestand
sanction: *sanctie* embargo* sancties
police: *politie agenten marechaussee* recherche* politie politieagent* politieman politiemensen agent politiebureau*
prosecutor: *aanklager* *aanklacht* aangeklaagd*
minister: *minister *ministers minister* *staatssecretaris*
president: *president *presidents president*
mayor: *burgemeester* wethouder*
resign: aftred* opgestapt*
sack: ontsla*
appoint: benoem* voorgedragen* opvolger* opvolging
government: *regering *regerings regering* *kabinet kabinet*
coalition: *coalitie* formatie informateur*
deal: *akkoord *akkoorden akkoord* *verdrag deal verdragen overeenkomst*
talks: *onderhandel* onderhandel* vredesoverleg*
summit: topontmoeting* topoverleg* klimaattop
migrant: *vluchteling* vluchteling* *migrant* migratie* asiel* *asielzoeker* statushouder*
climate: *klimaat* klimaat* *uitstoot* stikstof* co2 opwarming
animal: hond honden wolf wolven beer beren walvis* haai haaien dierentuin* paard paarden kat katten olifant* *dieren
animal: tijger* waakhond*
space: ruimtevaart* satelliet* ruimtestation* astronaut* nasa ruimteschip* ruimtesonde* telescoop* maan
cyber: hacker* cyber* datalek* ransomware gehackt* gijzelsoftware hack
software: *software* app apps chatbot* algoritm* ai kunstmatige
phone: telefoon* smartphone* iphone* mobieltje*
port: haven havens havenbedrijf* zeehaven*
road: snelweg* *snelweg *tunnel tunnel* wegdek file files rijksweg*
ban: *verbod *verboden verbod* verbied*
cancel: afgelast* geannul* geschrapt* uitgesteld* uitstel annuler*
close: gesloten sluiting* sluit sluiten winkelsluiting* schoolsluiting*
win: wint winnen gewonnen *zege *overwinning* winnaar* verslaat verslagen zegeviert
lose: verliest verliezen verloren *nederlaag nederlagen verlies
study: *studie studies peiling* *peiling enquete*
birth: geboorte* geboren baby* *baby bevalling* pasgeboren*
wedding: huwelijk* bruiloft* trouwt getrouwd trouwen gescheiden homohuwelijk echtscheiding*
church: kerken *bisschop* kathedraal* priester* pastoor dominee* christen* kerk
child: kind kinderen *kinderen jongen jongens meisje* *meisje tiener* peuter* kleuter* minderjarig*
smoke: rook rookwolk* roken sigaret* tabak* vapen
jewel: goud *goud juwel* sierad* diamant* goudprijs
contest: loterij* *loterij jackpot* songfestival* eurovisie
hotel: hotel* *restaurant* café cafés horeca*
copy: plagiaat* auteursrecht* vervals* namaak*
border: grens grenzen grenscontrole* landsgrens* grensovergang*
drug: *drugs drugs* cocaïne* cannabis heroïne xtc wiet wietplant* smokkel* fentanyl
park: park parken bossen bos natuurgebied* *park pretpark*
mountain: berg bergen bergbeklimmer* wandelaar* alpen alpinist*
tariff: invoerheffing* importheffing* douane* heffingen importtarief*
coup: *staatsgreep* couppoging* *coup junta*
terror: terreur* terror* *terrorist* jihad* extremis*
hostage: gijzel* *gijzel* ontvoer* *ontvoering losgeld
rape: verkracht* *misbruik aanranding* pedofiel* zedenzaak
riot: rellen relschopper* onlusten ongeregeldheden
spy: spion* *spion inlichtingendienst*
premier: premier* *premier bondskanselier* kanselier*
prison: *gevangenis gevangenis* gevangene* *gevangene gedetineerd*
shooting: schietpartij* *schietpartij schoten schutter* neergeschoten* beschoten* sluipschutter*
knife: *steekpartij* mes messen neergestoken* *steekincident*
poison: vergiftig* giftig* gif
evacuate: evacu* ontruim* geëvacueerd*
collapse: ingestort* instort* *instorting puin
debt: *schulden staatsschuld*
currency: dollar* valuta* wisselkoers*
economy: economi* *economie recessie* bbp *economisch
renewable: windmolen* windpark* zonnepane* zonnepark* windturbine*
chip: chip chips chipmachine* chipmaker* halfgeleider* asml
robot: robot* *robot
social: facebook tiktok instagram whatsapp twitter
dig: archeolog* opgraving* dinosaur* fossiel*
pope: *paus paus* vaticaan* conclaaf
mosque: *moskee* moslim* islam* ramadan*
gay: homo *homo homoseks* lesbisch* transgender* lhbt*
racism: racis* *racisme discrimina* antisemit* discriminer*
tourism: toeris* *toerist* vakantieganger* cruise*
drown: verdronken* verdrink* verdronk
deport: uitzet* *uitzetting uitgezet* uitlever* uitgeleverd*
missile: *raket *raketten raket* kruisraket*
drone: *drone *drones drone*
probe: rijksrecherche* huiszoeking* politieonderzoek* strafonderzoek* onderzoekscommissie*
wage: loon lonen salaris* cao loonsverhoging* minimumloon*
union: vakbond* *vakbond fnv
recall: *terugroep* teruggeroepen*
auction: veiling* *veiling geveild*
transfer: transfer* *transfer
basketball: basketbal* nba
hockey: hockey* ijshockey* nhl
cricket: cricket*
rugby: rugby*
golf: golfer* golftoernooi* golfbaan
motorsport: formule f1 motorsport* motogp verstappen
athletics: atletiek* speerwerp* hordeloop* sprintster
swim: zwem*
ski: ski skiën skiër* slalom* biatlon* skispringen
boxing: bokser* boksen *bokser zwaargewicht*
olympics: olympisch* *olympiade* paralymp*
doping: doping* *doping
theatre: theater* *theater toneel* *opera opera ballet*
television: televisie* tv presentator* presentatrice* omroep*
game: videogame* gamer* playstation* xbox* nintendo* computerspel*
crypto: crypto* bitcoin* blockchain*
build: nieuwbouw* woningbouw* *bouwproject* wolkenkrabber* bouwvakker*
farm: boer boeren *boeren landbouw* veehouder* boerderij* oogst
pollution: *vervuil* smog microplastic* fijnstof pfas
vaccine: *vaccin* gevaccineerd* inenting*
cancer: *kanker *tumor kankerpatiënt* tumoren
king: koning *koning koningin* koninklijk* prins *prins prinses* *prinses monarch* kroonprins*
funeral: begrafenis* *uitvaart* begraven crematie*
festival: *festival* carnaval* kermis*
hunger: hongersnood* ondervoed* honger
suicide: zelfdoding* suïcide* zelfmoord zelfmoorden
leak: lek lekkage* lekt gelekt olielek*
mine: mijn mijnen mijnwerk* steenkool* mijnbouw*
river: rivier* dijk dijken kanaal
beach: strand stranden kust*
shop: winkel*
drink: bier bieren brouwerij* wijn wijnen alcohol*
fish: vis vissen visser vissers visserij* kabeljauw zalm* haring*
bird: vogel vogels pluimvee* kip kippen meeuw* ooievaar*
cattle: koe koeien vee varken* schapen schaap
insect: bij bijen wesp* mug muggen insect* teek teken
waste: afval* vuilnis* recycling* stort
weapon: wapen* vuurwapen* munitie* pistool
gang: bende* maffia* gang
witness: getuige*
lawyer: advocat* advocaat* raadsman
escape: ontsnap* vlucht* gevlucht* voortvluchtig*
privacy: privacy* privacyschend* gegevens*
insurance: verzekera* verzekering*
subsidy: subsidie* steunpakket* toeslag*
loan: lening* krediet* hypothe*
startup: startup*
launch: onthul* lanceer* presenteer* introduc*
fine: boete boetes beboet*
damages: schadevergoed* schadeclaim* compensati*
emergency: noodtoestand* avondklok* quarantaine* lockdown*
medicine: medicijn* geneesmiddel* apothe* pil pillen farma* antibiotic*
surgery: operatie* geopereerd* transplant*
abortion: abortus*
euthanasia: euthanasie*
elderly: bejaard* verpleeghuis* ouderen* verzorgingshuis*
exam: examen* eindexamen*
statue: standbeeld* monument* beeld beelden
palace: kasteel* kastelen paleis* villa
painting: schilderij* kunstwerk* schilder portret*
archive: manuscript* handschrift* archief*
library: bibliotheek* bibliotheken
fashion: mode modehuis* modeontwerp* catwalk*
journalist: journalist* krant kranten verslaggever* redact*
anniversary: jubileum* herdenk* verjaardag*
christmas: kerst* pasen sinterklaas*
pilgrim: pelgrim* bedevaart* processie* optocht*
record: record records recordhoogte*
goal: goal goals scoort scoorde gelijkspel*
contract: contract* tekent getekend* opdracht*
gamble: casino* gokken gokker* gokbedrijf* weddenschap*
passenger: passagier* reiziger* forens*
bike: fiets fietsen fietser* fietspad* scooter*
taxi: taxi taxi's taxichauff*
traffic: verkeer* parkeer* tol
fare: kaartje* ticket* tarief*
gene: gen genen dna genoom* genetisch*
constitution: grondwet*
independence: onafhankelijk* separatist* autonomie
censure: motie wantrouwen afzetting*
candidate: kandidat* kandidaat* campagne*
ambassador: ambassad* diplomat* diplomaat* consulaat*
visa: visum* paspoort* staatsburger* nationaliteit*
grave: graf graven begraafplaats* lichaam lichamen stoffelijk*
harass: intimidat* pesten gepest* misbruik* grensoverschrijd*
threat: dreig* bedreig* afpers* chant*
delay: vertrag* uitgestel*
shortage: tekort* schaarste
export: export* import* handel
grain: tarwe* graan* mais rijst
milk: melk* kaas kazen zuivel* boter
bread: brood broden bakker*
steel: staal* aluminium koper metaal* lithium*
cablecar: kabelbaan* lift liften achtbaan*
stadium: stadion* arena
roof: dak daken plafond* steiger*
fireworks: vuurwerk*
nightclub: nachtclub* discotheek* uitgaans*
camp: kamp kampen camping* tent tenten
charity: donatie* vrijwillig* inzamel*
vandal: vandal* graffiti* vernieling*
fake: nep nepnieuws desinformatie*
battery: batterij* accu accu's laadpaal*
mediator: bemiddel* mediator* arbitrage
shift: dienst diensten rooster* werktijd* overuren
antitrust: kartel* monopoli* mededinging*
-: verbranden afbranden protestants* protestant* rekenkamer* *schoolplein verschil wandelend* scheidsrechter*
-: onschuldig* beschuldig* zelfmoord* onopgewonden opgewond* dichterbij oogverblindend overeenkomstig* hartaanval*
-: paniekaanval* invasieve sneeuwwit* hagelslag elektron* aanwinst zonnebrand gebrand verbrand urn koninkrijk*
-: politieke politiek politici
"""
