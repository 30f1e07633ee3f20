"""German: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: *brand *brände *brandes brände feuer grossfeuer brandstift* feuerwehr* inferno flammen* brannte abgebrannt
fire: brennt brandursache* *feuers
flood: *hochwasser* *überschwemm* überflut* *flut sturzflut* fluten
quake: *erdbeben* beben seebeben nachbeben erdstoss* erdstösse* tsunami*
storm: *sturm *stürme orkan* unwetter* gewitter* hurrikan* taifun* tornado* zyklon* wirbelsturm* böen* windböen*
snow: schnee* glatteis* lawine* blitzeis* frost
heat: hitze* dürre trockenheit dürren
slide: erdrutsch* hangrutsch* schlammlawine* felssturz* bergsturz*
volcano: vulkan* *vulkan lava*
blast: *explosion* explodier* detonat* detonier* bombe bomben *sprengsatz* *sprengstoff* sprengung* granate* gesprengt
crash: *unfall *unfalls *unfälle *unfällen unfall* verunglück* zusammenstoss* zusammenstösse kollision* kollidier*
crash: entgleis* *crash massenkarambolage* karambolage* frontalzusammenstoss
plane: *flugzeug* flughafen* flughäfen airport* airline* pilot piloten jet jets hubschrauber* helikopter* flug flüge
plane: flügen lufthansa fluggesellschaft* flugverkehr* fluggäste passagierflugzeug*
train: bahn* zug züge zügen zugverkehr* zugunglück* *bahnhof* lok lokführer* eisenbahn* ice tram regionalzug*
train: güterzug* gleis* strassenbahn*
ship: *schiff *schiffe *schiffs *schiffen schiff* fähre* boot boote booten *boot tanker* frachter* *yacht* segler*
bus: bus busse bussen busfahrer* busunglück* busverkehr reisebus* linienbus* schulbus* kleinbus* fernbus*
bridge: *brücke *brücken brücken*
strike: *streik *streiks *streiken streik* bestreik* arbeitsniederleg* arbeitskampf* ausstand
protest: *protest* *demonstrat* *demonstrier* *demo *demos kundgebung* *blockade
vote: *wahl *wahlen wahl* wähl* abstimm* stimmzettel* *referendum* volksentscheid* bürgerentscheid* urne urnen
vote: stichwahl*
parliament: *parlament* *bundestag* *landtag* bundesrat* abgeordnet* *senat *senats senator* kongress* nationalrat*
law: *gesetz *gesetze *gesetzes *gesetzen novelle* verordnung* gesetzes* gesetzentwurf* gesetzgeb*
court: *gericht *gerichte *gerichtshof* *richter *richterin klage klagt klagen verklagt* *klage justiz*
court: bundesverfassungsgericht* *gerichts* prozess prozesse prozessauftakt* mordprozess* strafprozess*
verdict: *urteil *urteile verurteil* freispruch* freigesprochen* haftstrafe* *strafe schuldig schuldspruch*
verdict: bewährungsstrafe* freiheitsstrafe* lebenslang*
arrest: festnahm* festgenommen* verhaft* *verdächtig* tatverdächtig* gefasst inhaftiert* haftbefehl* untersuchungshaft
arrest: festgehalten razzia* razzien
kill: *mord *morde *mordes mord* mörder* ermord* getötet* tötet tötung* totschlag* erschlagen bluttat femizid* leiche
kill: leichen leichenfund* attentat* massaker*
death: tot tote toten toter tod tödlich* gestorben* verstorben* *todesopfer* *opfer stirbt starb starben sterben
death: todesfall* todesfälle trauer trauert trauern trauernde
hurt: *verletzt* verletzung* verwundet*
theft: *diebstahl* *diebstähle dieb diebe *dieb *diebe gestohlen* stahl stehlen *einbruch *einbrüche einbrech*
theft: eingebrochen *raub raubt geraubt* raubüberfall* räuber* beute *überfall plünder* diebesgut
fraud: betrug* betrüg* *betrug *betrüger untreue korrup* bestech* schmiergeld* geldwäsche* veruntreu* *schwindel
missing: vermisst* verschwund* verschwinden suchaktion* gesucht*
rescue: *rettung *rettungs* gerettet* retter* rettet retten bergung* überleb* geborgen* seenot*
hospital: *klinik *kliniken klinik* *krankenhaus* *krankenhäuser* notaufnahme*
medic: arzt ärzt* *arzt *ärzte *ärztin *ärzten pflegekr* pflegepersonal* mediziner* chirurg* hebamme* notarzt*
disease: *virus *viren *epidemie* pandemie* seuche* *infektion* infizier* infekt* *krankheit* grippe* erreger* masern
disease: corona* covid* ebola cholera vogelgrippe* ausbruch
school: *schule *schulen schüler* *schüler *lehrer *lehrerin lehrer* gymnasium* gymnasien kita kitas *unterricht
school: abitur* kindergarten* klassenzimmer* schule* schulhof* schulleit* schulbeginn schulfrei
univers: universität* *universität uni unis hochschul* *hochschule *professor professor* *forscher *forscherin
univers: forscher* wissenschaft* student* studierende*
museum: *museum* museen *galerie *ausstellung ausstellung*
music: *sänger *sängerin sänger* *konzert *konzerte konzert* *musik musik* lieder *tournee rapper* orchester* popstar*
music: schlager* chor lied album
film: *film *filme *films film* *kino kino* schauspiel* regisseur* hollywood oscar oscars
prize: preisträger* *preisträger auszeichn* *medaille *medaillen pokale nobelpreis* filmpreis* literaturpreis*
prize: buchpreis* friedenspreis* friedensnobelpreis*
book: bücher* *roman *autor *autorin autor autoren autorin* schriftsteller* dichter* buchmesse* buch kinderbuch*
football: *fussball* bundesliga* *torwart* torhüter* stürmer torjäger* elfmeter* fifa uefa *stadion zweitliga*
football: drittliga* tor tore führungstor* siegtor*
cup: *pokal *pokals pokal* *finale *finals *meisterschaft* titelverteidig* meistertitel* weltmeister* wm
penalty: elfmeterschiess* strafstoss*
coach: *trainer trainer* *coach
race: etappe* *etappe radprofi* radrenn* marathon* *läuferin radsport* jockey rennen autorennen pferderennen
race: wettrennen skirennen
tennis: *tennis* wimbledon
bank: bank banken sparkasse* bankhaus bankräuber kreditinstitut* bankenkrise* grossbank* volksbank* commerzbank
bank: postbank raiffeisenbank*
rates: *zinsen zins* leitzins* notenbank* zentralbank* ezb
inflation: *inflation* teuerung* preisanstieg* verbraucherpreis*
shares: *aktie *aktien aktien* börse* dax aktionär* kurssturz* anleger*
profit: *umsatz umsatz* quartals* *bilanz dividende* konzerngewinn gewinn gewinne jahresgewinn* milliardengewinn*
profit: rekordgewinn*
merger: fusion fusionen fusionier* übernahm* übernimmt zukauf* megafusion*
bankrupt: *insolven* pleite* *pleite konkurs* zahlungsunfähig*
jobs: stellenabbau* *arbeitsplätze* arbeitsplatz* kündig* *arbeitslos* entlassung* jobs kurzarbeit*
factory: *fabrik *fabriken fabrik* werkschliess* stahlwerk* produktionsstätte* werksschliess* autowerk* chemiewerk*
car: auto autos *auto *autos automobil* autobauer* autofahrer* *fahrzeug* pkw lkw lastwagen* motorrad* vw bmw neuwagen
car: volkswagen kleinwagen elektroauto*
power: strom stromausfall* stromausfälle stromnetz* umspannwerk* blackout* strompreis* ökostrom
fuel: erdgas* gas *pipeline* benzin* raffinerie* ölpreis* gaspreis* ölfeld* ölkonzern* öl rohöl heizöl flüssiggas
fuel: sprit spritpreis* diesel dieselpreis* dieselskandal*
nuclear: *atomkraft* atom* *kernkraft* *reaktor *reaktoren reaktor* nuklear* akw uran
water: *trinkwasser* *talsperre* stausee* *staudamm* *leitungswasser abwasser* wasserversorg* wasserrohr*
food: *lebensmittel* supermarkt* *nahrung* salmonell* listerien*
rent: *miete mieter* mietpreis* vermieter* *wohnung *wohnungen wohnungs* wohnraum* obdachlos* mieten
tax: *steuer finanzamt* steuern steuerzahler* steuersenk* steuererhöh* steuerhinterzieh* steuerreform*
budget: *haushalt *haushalts haushaltsplan* haushaltsloch* etat sparpaket* sparkurs
pension: renten* rentner* pension* rente altersrente*
war: *krieg *kriege *krieges *soldat *soldaten soldat* *truppen truppen* *armee armee* bundeswehr* militär* *offensive
war: invasion* front streitkräfte* krieg kriege krieges kriegs*
attack: *angriff *angriffe *angriffen angriff* *anschläge *anschlags angegriffen* *attacke* beschuss bombardier*
attack: bombardement anschlag terroranschlag* brandanschlag* bombenanschlag* mordanschlag*
truce: waffenruhe* waffenstillstand* feuerpause* frieden*
sanction: *sanktion* embargo*
police: *polizei polizei* *polizist* polizist* streifenwagen* kripo
prosecutor: *staatsanwalt* *staatsanwält* anklage* angeklagt*
minister: *minister *ministerin *ministers minister* *ministerium
president: *präsident *präsidenten *präsidentin präsident* präsidial*
mayor: *bürgermeister* *oberbürgermeister* landrat landrätin stadtpräsident*
resign: *rücktritt *rücktritts rücktritt* zurückgetreten* zurücktritt
sack: entlassen* abberufen* gefeuert* rauswurf* rausgeworfen abgesetzt*
appoint: ernannt* ernennung* ernennt berufen nominier* nachfolger* nachfolge
government: *regierung *regierungs* regierung* kabinett* *kabinett
coalition: *koalition* groko
deal: einigung* *abkommen abkommen* *vereinbarung* tarifabschluss* deal pakt vertrag friedensvertrag* handelsvertrag*
talks: *verhandl* verhandlung* *gesprächen gespräche friedensgespräche* sondierungsgespräche*
summit: *gipfel gipfeltreffen*
migrant: *flüchtling* geflüchtet* migrant* migration* asyl* *asyl zuwander* einwander* bootsflüchtling*
climate: *klima klima* treibhaus* *emission* co2 erderwärmung*
animal: hund hunde *hunde wolf wölfe bär bären braunbär* *wal hai haie zoo *zoo pferd* katze* tierpark* tierheim*
animal: elefant* tiger löwe löwen artenschutz* raubkatze* tiere wildtiere haustiere hunden hundehalter* hundebiss*
animal: schäferhund kampfhund* wolfsrudel* wolfsriss*
space: raumfahr* *satellit* weltraum* weltall raumstation* astronaut* *raumschiff* *raumsonde* mond asteroid* nasa esa
space: trägerrakete* teleskop*
cyber: hacker* cyber* datenleck* ransomware *hackerangriff* schadsoftware* gehackt* phishing*
software: *software* app apps chatbot* algorithm* ki künstliche
phone: *handy *handys handy* smartphone* iphone* mobilfunk*
port: häfen hafen* seehafen*
road: *autobahn* *strasse strassen* landstrasse* *tunnel tunnel* bundesstrasse*
ban: *verbot *verbote verbot* verbiet* untersag*
cancel: abgesagt* absage* verschoben* verschieb* gestrichen* abgeblasen annullier* ausfall
close: geschlossen* *sperrung* gesperrt* schliessen schliesst schliessung* werksschliessung* ladenschliessung*
close: schulschliessung* sperrung* vollsperrung*
win: *sieg *siege siegt *sieger *siegerin gewinnt gewinnen gewonnen* gewinner* schlägt triumph* bezwing*
lose: *niederlage *niederlagen *pleiten unterliegt verlor verloren verlieren verliert verlierer*
study: *studie *studien *umfrage* *forschung forschung*
birth: *geburt *geburten geboren* *baby *babys neugeboren* geburtshilfe* geburtenrate babyleiche*
wedding: *hochzeit* heirat* *heirat verlob* getraut brautpaar* scheidung scheidungsrate
church: *kirche kirche *bischof *bischöfe bischof* kathedrale* pfarrer* pastor priester* christen*
child: *kind *kinder *kindes kinder kindern mädchen *mädchen jugendlich* teenager*
smoke: rauch rauchwolke* rauchen raucher* *qualm* zigarett* tabak*
jewel: gold goldpreis* *schmuck schmuck* juwel* *schatz diamant* goldschatz
contest: lotto* lotterie* jackpot* eurovision* esc
hotel: *hotel *hotels hotel* *restaurant* gaststätte* gasthaus* kneipe*
copy: plagiat* urheberrecht* raubkopie* fälsch* *fälschung
border: grenzkontroll* grenze grenzen grenzübergang* grenzschutz* landesgrenze* staatsgrenze* aussengrenze*
border: grenzgebiet*
drug: *drogen drogen* *kokain* *cannabis* heroin* rauschgift* schmuggl* fentanyl
park: wälder waldgebiet* stadtpark* nationalpark* wald regenwald* waldsterben park parks forst
mountain: berg berge bergsteig* wanderer* wanderin* alpin* *alpen bergwacht* kletterer*
tariff: *zoll *zölle *zöllen zölle* strafzoll* zollstreit*
coup: *putsch* staatsstreich*
terror: *terror* islamist* extremis* rechtsextrem*
hostage: *geisel* *entführ* lösegeld*
rape: vergewalt* missbrauch* *missbrauch übergriff*
riot: krawall* *krawalle ausschreitung* *unruhen randal*
spy: spion* *spion geheimdienst*
premier: *kanzler *kanzlerin kanzler* ministerpräsident* premierminister* regierungschef*
prison: *gefängnis* justizvollzug* jva *häftling* gefangene*
shooting: schüsse schiesserei* angeschossen* erschossen* erschiess* amoklauf* amokläufer* schüssen todesschüsse*
shooting: todesschütze* scharfschütze*
knife: messerattacke* messerangriff* erstochen* niedergestochen* messer messerstecher* messerstich*
poison: vergift* giftig* giftstoff* giftanschlag* gift
evacuate: evakuier* entschärf*
collapse: eingestürzt* einsturz* einstürz* *trümmer trümmer*
debt: *schulden* verschuld* schuldenbrems*
currency: dollar* eurokurs* währung währungen leitwährung*
economy: wirtschafts* konjunktur* rezession* bip bruttoinlandsprodukt* wirtschaft weltwirtschaft* volkswirtschaft*
renewable: windkraft* windpark* solar* *windrad windräder photovoltaik* energiewende*
chip: *chip *chips halbleiter* chiphersteller*
robot: roboter* *roboter
social: facebook tiktok instagram whatsapp twitter
dig: archäolog* ausgrabung* dinosaur* fossil fossilien skelettfund* münzfund* goldfund*
pope: papst* *papst vatikan* pontif* konklave*
mosque: *moschee* muslim* islam islamisch* ramadan*
gay: schwul* homosex* queer* transgender* lesben lesbisch* lesbe
racism: *rassis* *diskriminier* antisemit* judenhass*
tourism: *tourist* *tourismus* *urlauber* kreuzfahrt*
drown: ertrunken* ertrink* ertrank badeunfall* badeunfälle
deport: abschieb* abgeschoben* auslieferung* ausgeliefert* ausgewiesen*
missile: *rakete *raketen rakete raketen* marschflugkörper*
drone: *drohne *drohnen drohnen*
probe: ermittl* *untersuchungsausschuss*
wage: gehälter* tarifstreit* tarifkonflikt* lohn löhne löhnen lohnerhöhung* lohndumping mindestlohn* mindestlöhne*
wage: gehalt gehaltserhöhung*
union: *gewerkschaft* verdi gdl
recall: zurückgerufen* rückruf*
auction: *auktion* versteiger*
transfer: *transfer *transfers ablöse*
basketball: *basketball* nba
hockey: *eishockey* *hockey* nhl
cricket: cricket*
rugby: rugby*
golf: golfprofi* golfturnier* golfer* golfspieler* golf
motorsport: formel motorsport* motogp verstappen* rallye*
athletics: leichtathlet* speerwurf weitsprung* hürdenlauf*
swim: freibad* schwimm*
ski: ski skifahr* skispring* slalom* biathlon* langlauf* abfahrtslauf*
boxing: boxer boxen schwergewicht* boxkampf* boxweltmeister*
olympics: *olympia* olympisch* paralymp*
doping: doping* *doping gedopt*
theatre: *theater theater* opernhaus* ballett* bühnen* oper opern staatsoper* opernsänger*
television: fernseh* *fernsehen tv zdf ard *moderator *moderatorin rundfunk*
game: videospiel* computerspiel* playstation* xbox* nintendo* gamer gaming
crypto: *krypto* bitcoin* blockchain*
build: *baustelle* *neubau bauarbeiten wohnungsbau* hochhaus* hochhäuser
farm: landwirt* bauernhof* agrar* bauern kleinbauern bauernprotest* ernte ernten missernte* ernteausfall*
pollution: *verschmutz* schadstoff* smog* feinstaub* mikroplastik*
vaccine: geimpft* grippeimpf* impf*
cancer: *krebs krebs* *tumor tumor*
king: *prinz *prinzessin prinz prinzen* monarch* royals kronprinz* adelshaus könig könige königshaus* königsfamilie*
king: königspaar* königin königinnen
funeral: *beerdigung* *begräbnis* *trauerfeier* beigesetzt* bestattung* friedhof*
festival: *festival* *karneval* fasching* oktoberfest* volksfest*
hunger: *hungersnot* unterernähr* hungern verhunger*
suicide: *suizid* selbsttötung* selbstmord selbstmorde
leak: leck lecks leckage* ölteppich* auslaufend* ausgelaufen* ölpest*
mine: bergwerk* grube gruben kohle* bergleute bergbau* bergmann *bergwerk zeche
river: fluss flüsse* flüssen kanal deich* ufer*
beach: strand strände stränden strandes küste*
shop: laden läden geschäft geschäfte händler* einzelhandel* kaufhaus* kaufhäus*
drink: bier biere brauerei* wein weine weingut* alkohol* winzer* schnaps
fish: fisch fische fischer fischerei* dorsch kabeljau hering* lachs* thunfisch* *fische
bird: vogel vögel* seevögel storch störche geflügel* huhn hühner* adler pinguin* *vögel
cattle: kuh kühe* rinder* rind vieh* schwein* schaf schafe* ziege*
insect: biene* wespe* hornisse* mücke* insekt* heuschreck* käfer* zecke* raupe*
waste: müll* abfall* abfäll* recycling* deponie*
weapon: waffe* schusswaffe* munition* pistole* gewehr*
gang: bande banden gang mafia* clan clans *bande
witness: zeuge zeugen* zeugin* zeugenauf* aussage*
lawyer: anwalt anwält* rechtsanw* verteidiger* verteidigung
escape: flucht* geflohen* flieh* entlaufen* entflohen* ausgebrochen* entkommen* flüchtig*
privacy: datenschutz* überwach* personendaten privatsphäre*
insurance: versicher* *versicherung
subsidy: förder* subvention* zuschuss* zuschüss* hilfspaket*
loan: kredit* darlehen* anleihe*
startup: startup* gründer
launch: vorgestellt* präsentier* vorstellt* enthüll* startet markteinführung*
fine: bußgeld* geldstrafe* strafzahlung* geldbuße*
damages: entschädig* schadenersatz* schadensersatz* schmerzensgeld*
emergency: notstand* ausgangssperre* ausnahmezustand* quarantäne* lockdown* katastrophenfall*
medicine: medikament* arznei* tablette* pharma* apothek* antibiotik* wirkstoff*
surgery: operation* operier* transplant*
abortion: abtreib* schwangerschaftsabbr*
euthanasia: sterbehilfe*
elderly: senior* pflege pflegeheim* altenheim* pflegekraft* pflegekräft*
exam: prüfung* abi klausur*
statue: denkmal* denkmäl* statue* skulptur* mahnmal*
palace: schloss schlösser* palast* villa villen burg burgen
painting: gemälde* kunstwerk* maler malerin bildnis* porträt* kunst
archive: handschrift* archiv* manuskript*
library: bibliothek* bücherei*
fashion: mode modenschau* modehaus* model models modemarke*
journalist: journalist* reporter* zeitung zeitungen redakt* pressefreiheit korrespondent*
anniversary: jubiläum* jahrestag* gedenk* gedenkfeier* geburtstag*
christmas: weihnacht* ostern oster* advent*
pilgrim: pilger* wallfahr* prozession* umzug
record: rekord* höchststand* bestmarke*
goal: treffer* nachspielzeit* ausgleich
referee: unparteiisch* videobeweis*
contract: verträge* auftrag aufträge* zulieferer* unterschrieb* unterzeich*
gamble: casino* spielbank* glücksspiel* wettanbiet* wetten
passenger: fahrgast* fahrgäst* passagier* pendler* reisende*
bike: fahrrad* fahrräd* radfahrer* radler* roller scooter* radweg*
taxi: taxi taxis taxifahrer* flugtaxi*
traffic: verkehr stau staus parkhaus* parkplatz* parkplätz* tempolimit* maut* *stau
fare: ticket tickets fahrkarte* fahrpreis* eintritt* deutschlandticket*
gene: gene gen genom* dna erbgut* genetisch*
constitution: verfassung* grundgesetz*
independence: unabhängigkeit* separatist* autonomie*
censure: misstrauensvotum* misstrauensantrag* amtsenthebung* vertrauensfrage*
candidate: kandidat* spitzenkandidat* wahlkampf* kandidier*
ambassador: botschaft* diplomat* konsulat* gesandt*
visa: visum* visa pass pässe reisepass* staatsbürgersch* einbürger*
grave: grab gräber* friedhöf* leichnam* skelett* *grab
harass: belästig* mobbing* stalking*
threat: drohung* bombendrohung* bedroh* erpress* droht
delay: verspät* verzöger*
shortage: mangel engpass* engpäss* knappheit* fachkräftemangel* *mangel
export: export* import importe importen handel außenhandel*
grain: weizen* getreide* mais reis gerste
milk: milch* käse* butter molkerei*
bread: brot brote bäcker* *brot
steel: stahl* aluminium* kupfer* metall* lithium*
cablecar: seilbahn* gondel* sessellift* aufzug* aufzüg* skilift* achterbahn*
stadium: stadion* arena*
roof: dach dächer* decke gerüst*
fireworks: feuerwerk* böller* pyrotechn*
nightclub: nachtclub* diskothek* disco* nachtleben* clubs
camp: zelt zelte* zeltlager* camping* lager
charity: spende* spenden* spender* ehrenamt* freiwillige* hilfsorganisation*
vandal: vandal* graffiti* sachbeschäd* sprayer*
fake: fälschung* gefälscht* falschmeldung* desinformation* deepfake* hochstapler* falsche falscher
battery: akku* batterie* ladesäule* ladestation*
mediator: schlicht* vermittl* mediator*
shift: schicht* nachtschicht* arbeitszeit* überstunde* dienstplan*
antitrust: kartellamt* kartell* monopol* wettbewerbshüter*
-: hildebrand* hillebrand sonnenbrand ansturm aussichtsturm schneewittchen* reboot luftschiff* flaggschiff* wahlweise
-: saarbrücken* überbrück* zweibrücken* abrücken luftbrücke* protestant* auswahl* wortwahl berufswahl schiedsrichter*
-: trichter ausrichter rücklage* vorurteil* beurteil* rufmord unverletzt* steinbruch beinbruch straub geborgenheit
-: desinfektion* fotogalerie* bildergalerie* wedekind kirchenschiff schiedsgericht* babylon* rapperswil babysitter*
"""
