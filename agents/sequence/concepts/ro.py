"""Romanian: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: incendi* flăcări* pompier* carbonizat* piroman*
flood: viitur* revărs* inunda*
quake: cutremur* seism* tsunami*
storm: furtun* uragan* ciclon* taifun* tornad* vijeli* grindin* fulger*
snow: zăpad* ninso* ninge viscol* avalanș* lapoviț* polei
heat: secet* canicul*
slide: surpare surpat*
volcano: vulcan* erupți* lavă
blast: explozi* explod* bombă bombe bombei grenad* deton*
crash: accident* coliziun* ciocni* deraia* izbit* tamponat* prăbușit* răsturnat* carambol*
plane: avion* aeroport* elicopter* zbor zboruri zborul aerian* pilot pilotul piloți tarom
train: tren trenul trenuri trenului feroviar* cfr locomotiv* metrou* tramvai*
ship: nava nave navei vapor* feribot* petrolier* naufragi* iaht* barcă bărci
bus: autobuz* autocar* microbuz* troleibuz*
bridge: pod podul poduri podului viaduct*
strike: grevă greve grevei greviș*
protest: protest* manifestați* manifestanț* demonstraț* miting*
vote: alegeri* vot votul voturi votat* votează scrutin* referendum* alegător* electoral* urne candidat*
parliament: parlament* deputat* senat* congres*
law: lege legea legi legii ordonanț* legislați*
court: tribunal* judecăt* instanț* proces procesul procesului curtea magistra* iccj
verdict: condamnat* condamnăr* achitat* sentinț* vinovat* verdict*
arrest: arest* reținut* suspect* încătuș*
kill: crim* ucis* uciga* omor* asasin* omucidere ucide masacr*
death: mort morți moart* decedat* deces* murit moare victim* cadavru* mortal*
hurt: rănit* răni
theft: furt furtul furturi furat* fură jaf jaful jefui* spargere* tâlhar* hoț hoți hoții hoțul hoților
fraud: fraud* corupt* mită mitei escroc* înșelăci* evaziun* delapid* șpag*
missing: dispariți* dispăru*
rescue: salvat* supraviețui* salvamont*
hospital: spital* clinic* ambulatori*
medic: medic medicul medici medicii chirurg* doctor* asistentă
disease: virus* epidemi* pandemi* boală boli infecți* infectat* gripă rujeol* holer* coronavirus* covid* îmbolnăvi*
school: școal* școli* elev elevi eleve elevii profesor* învățător* liceu* grădiniț* bacalaureat*
univers: universit* student* cercetăto* savanț*
museum: muze* expoziți* galeri*
music: cântăreț* concert* album* muzic* melodi* solist* orchestr*
film: film* actor* actriț* regizor* cinema* hollywood oscar*
prize: premiu* premii* premiat* medali* laurea* nobel*
book: cartea cărți scriitor* autor* poet* librări*
football: fotbal* gol golul goluri portar* atacant* mijlocaș* superlig* fcsb uefa fifa stadion*
cup: cupă cupei semifinal* campionat*
penalty: penalty*
coach: antrenor* selecționer*
race: cicli* maraton*
tennis: tenis* halep wimbledon*
bank: banc* bnr
rates: robor bce ircc dobânda dobânzi dobânzii dobânzile
inflation: inflați* scumpir*
shares: bursă bursei acționar* bvb investitor*
profit: profit* venituri* dividend*
merger: achiziți* fuziun* preluare*
bankrupt: faliment* insolven*
jobs: șomaj* șomer* disponibiliz* concediat concedieri concediați
factory: fabric* uzin* combinatul combinatului
car: mașin* autoturism* automobil* camion* șofer* vehicul* motocicl* dacia
power: electric* blackout hidroelectric*
fuel: petrol* gaz gaze gazul gazelor benzin* motorin* combustibil* conduct* rafinări* carburan*
nuclear: nuclear* reactor* uraniu atomic* cernavod*
water: baraj* canalizar* potabil*
food: alimen* supermarket* salmonel*
rent: locuinț* ipotecar* chirie chiria chirii chiriile chiriaș*
tax: impozit* tax taxe taxă fisc fiscal* tva anaf
budget: buget* austerit* deficit*
pension: pensi*
war: război* soldat* armat* militar* invazi* ofensiv* nato
attack: atac* atentat* bombardament* bombardat* raid* ambuscad*
truce: armistiți* pace
sanction: sancțiun* embargo*
police: poliți* jandarm*
prosecutor: procuror* parchet* inculpat* rechizitor* dna diicot
minister: ministr* minister*
president: președint* prezidențial* cotroceni
mayor: primar* prefect*
resign: demisi*
sack: demis demisă revoc* destitui*
appoint: numire* desemnat* succesor*
government: guvern* cabinet*
coalition: coaliți*
deal: înțeleger* tratat* pact* acordul acordului acorduri acordurile
talks: negocier* tratativ*
summit: summit*
migrant: migran* refugia* azil* imigran*
climate: clima* carbon* emisii emisiile emisiilor
animal: câin* urs ursul urși lup lupi lupul balen* rechin* zoo pisic* elefan* animal* tigr*
space: satelit* spațial* orbit* astronau* nasa asteroid* telescop*
cyber: ciberneti* ransomware hack*
software: software algoritm* chatbot*
phone: telefon* smartphon* iphone*
port: portul porturi portului
road: autostrad* drum drumuri drumul șosea* tunel* dn1
ban: interzi* interdicți*
cancel: anulat* anulează amânat* amână suspendat* amânar*
close: închide* închis*
win: victori* câștig* învin* triumf* campion*
lose: pierd* înfrâng* eșec
study: studiu* sondaj*
birth: născut* naștere* bebeluș* natalit*
wedding: nuntă nunți căsători* divorț*
church: biseric* episcop* arhiepisc* patriarh* preot* catedral* creștin* mitropoli*
child: copil* copii băiat* băieț* fete fetiț* adolescen* minor minori minoră
smoke: fum fumul fumat* țigar* tutun*
jewel: aurul bijuteri* comoar* diamant* tezaur*
contest: loteri* loto eurovision jackpot*
hotel: hotel* restaurant* pensiun* cârcium*
copy: plagi* contrafăcut* falsific*
border: frontier* graniț*
drug: drog drogur* cocain* cannabis heroin* traficanț* contraband*
park: parc parcul pădur*
mountain: munți muntele montan* alpinist*
tariff: tarif* vamal*
coup: puci puciul junt*
terror: terori* extremis* jihad*
hostage: ostatic* răscumpăr* răpit răpire răpirea răpiți răpită
rape: viol violul violat* pedofil* agresiun*
riot: revolt*
spy: spion*
premier: premier* cancelar*
prison: închisoare închisor* penitenciar* deținut* pușcări*
shooting: împușc*
knife: cuțit* înjungh*
poison: otrav* intoxica* toxic*
evacuate: evacu*
collapse: prăbuși* dărâmătur* moloz
debt: îndator* datoria datorii datoriile datoriilor
currency: dolar* leul valut*
economy: economi* recesiun* pib
renewable: eolian* solar* regenerabil* fotovolt*
chip: cip cipuri semiconduct*
robot: robot roboți* robotul
social: facebook tiktok instagram whatsapp twitter
dig: arheolog* dinozaur* fosil* săpături
pope: papa papei vatican* conclav*
mosque: moschee* musulman* islam* ramadan*
gay: homosex* lgbt* gay transgender*
racism: rasis* discrimin* antisemit* xenofob*
tourism: turis* croazier*
drown: înec*
deport: deport* expulza* extrăd*
missile: rachet*
drone: dron*
probe: anchet* perchezi*
wage: salari*
union: sindicat* sindical*
recall: recheam*
auction: licitaț*
transfer: transfer*
basketball: baschet* nba
hockey: hochei* nhl
cricket: crichet*
rugby: rugby*
golf: golf golfist*
motorsport: raliu* motogp
athletics: atletism* suliț*
swim: înot* natați*
ski: schi schior* biatlon* slalom*
boxing: box boxer*
olympics: olimpi* paralimp*
doping: dopaj* dopat*
theatre: teatr* operă operei balet*
television: televizi* tvr prezentato*
game: playstation* xbox* nintendo*
crypto: cripto* bitcoin*
build: construcți* șantier*
farm: fermier* agricult* agricol* recolt*
pollution: polua* smog*
vaccine: vaccin*
cancer: cancer* tumor* tumoare
king: rege* regin* regal* monarh* prinț prințul prințesa prințesei
funeral: înmormânt* funera*
festival: festival* carnaval*
hunger: foamet* malnutriți*
suicide: suicid* sinucid*
-: clinceni medicament* portofel* regel* armato* numitor* finalizat* finalizar* acorda* acordat* acordar* copilăr*
-: minoritat* carbonar* regim* climatiza* protestant* autorit* autoriz* ambalaj* bancnot* islanda islandez* climax
-: crimeea barcelon* instantan* politic* premium accidental* constructiv*
"""
