"""Finnish: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: *palo *palossa *palon *paloja tulipalo* palokun* palomie* paloi paloivat sammut* tuhopol* liekeissä liekit
fire: maastopalo* metsäpalo*
flood: tulva* tulvi* rankkasade* rankkasateet
quake: maanjäristy* järistys järistyk* jälkijäristy* tsunami*
storm: myrsky* *myrsky hirmumyrsky* pyörremyrsky* hurrikaani* taifuuni* tornado* ukkos* salama salamat rajuilma*
storm: trombi*
snow: lumisa* lunta lumi lumivyöry* lumimyrsky* lumikaaos* pyry*
heat: helle* helteet kuivuu*
slide: maanvyöry* mutavyöry*
volcano: tulivuor* purkautu* laava*
blast: räjähdy* pommi* räjäht* kranaatti* räjäyt*
crash: onnettomuu* *onnettomuus *onnettomuudessa kolari* *kolari törmä* suistui ulosajo* *kolarissa ketjukolari*
crash: turma* *turma *turmassa maahansyöks*
plane: lentokone* lentokent* lentoyhtiö* helikopteri* lentäj* finnair* lennot lentoasema* pienkone* matkustajakone*
train: juna junan junat junassa *juna junaliiken* rautatie* rautateid* vr veturi* raitiovaunu* metro metron
ship: laiva laivan laivat *laiva alus alukse* alusten *alus vene veneen *vene tankkeri* haaksirikko* purjeve*
ship: matkustajalautta* risteilyaluk*
bus: bussi* *bussi
bridge: silta sillan sillat siltoja
strike: lakko lakon lakot lakkoon lakossa lakkoile* *lakko *lakon *lakkoa työnseisau* ulosmarssi* lakkovaroitu*
protest: mielenosoit* mielenilma* protesti* protestoi*
vote: vaaleissa vaali* *vaalit *vaalien *vaaleissa äänest* kansanäänesty* ääntenlask*
parliament: eduskun* parlamen* kansanedustaj* senaatti* senaattori* kongressi*
law: laki lakia lakiesit* lakialoit* lainsäädän* *lakia
court: hovioik* tuomioistui* oikeudenkäyn* tuomari* oikeusjut* käräj*
verdict: tuomio tuomion tuomit* vankeusrangai* ehdollis* syyllis* elinkauti* vankeutta vankeute*
arrest: pidätet* pidäty* pidätt* epäilty epäillyt vangit* kiinniotettu*
kill: murha* tappo* *tappo tapettu tapettiin surma* tapon henkirikos* henkirikok* joukkosurma*
death: kuoli kuolleet kuollut kuolema* kuolleena *uhri uhri uhrin uhrit uhrien menehty* kuolonuhr* kuolettava* kuolee
death: kuollei* kuolin*
hurt: loukkaantu* haavoittu* vammautu*
theft: varkau* varas varkaat varasti varastet* ryöstet* ryösti* ryöstö* murto murron murtovar* *ryöstö anasti
fraud: petos petokse* huija* kavallu* kavals* korruptio* lahjon* lahju* rahanpes*
missing: kadonn* katosi katoami* etsintä* etsintöjä kadoksis*
rescue: pelast* selviyty* eloonjään*
hospital: sairaala* *sairaala klinik* terveyskesku* päivystyk*
medic: lääkäri* *lääkäri hoitaj* sairaanhoitaj* kirurgi* kätilö*
disease: virus viruksen virukset *virus epidemia* pandemia* tartun* sairau* *tauti taudin influenssa* tuhkarok*
disease: kolera* ebola* korona* covid* lintuinfluenss*
school: koulu* *koulu *koulun oppila* opettaj* lukio* päiväkoti* päiväkodi* peruskoulu* ylioppilas*
univers: yliopisto* *yliopisto professori* tutkija* tiedemie* opiskelij* korkeakoulu*
museum: museo* *museo näyttely* *näyttely
music: laulaj* *laulaja konsert* *konsertti albumi* muusik* räppäri* bändi* orkester*
film: elokuva* *elokuva näyttelijä* ohjaaja* hollywood oscar*
prize: palkinto* palkinnon *palkinto mitali* *mitali nobel* palkit*
book: kirja kirjan kirjat kirjail* romaani* *romaani runoilij* kirjakaup*
football: jalkapall* maalivaht* huuhkaj* veikkausliig* keskikenttä* hyökkääjä* fifa uefa helmarit stadion
cup: finaali* *finaali mestaruu* välierä* cup loppuottelu* maailmanmestar*
penalty: rangaistuspotk* rangaistuslaukau* rankkari*
coach: valmentaja* *valmentaja päävalmentaj*
race: pyöräilij* etappi* etapin maraton* ravit
tennis: tennis* tenniksen wimbledon*
bank: pankki* pankin *pankki *pankin
rates: korko koron korot *korko ohjauskor* euribor*
inflation: inflaatio* hintojennous*
shares: osake* osakke* pörssi* *pörssi
profit: liikevaihto* liikevoitto* osinko* neljännesvuo* tilinpäätö*
merger: yrityskaup* yritysosto* fuusio* ostotarjou* sulautu*
bankrupt: konkurss* velkajärjest*
jobs: irtisano* lomautt* työttömy* työttömä* työpaik*
factory: tehdas tehta* *tehdas *tehtaan teollisuuslai*
car: auto auton autot autoilij* *auto ajoneuvo* rekka rekan rekat moottoripyör* henkilöauto* kuljettaj* sähköauto*
power: sähkö sähkön sähkökatko* sähköverk* sähkönhin* sähköjakelu*
fuel: öljy öljyn kaasu kaasun maakaasu* bensiini* bensan diesel* polttoaine* kaasuputk* öljynjalost*
nuclear: ydinvoima* ydinase* ydinkoe* reaktori* uraani*
water: juomave* vesijoht* pato padon jäteve* vesilaito*
food: elintarvik* ruoka ruoan *ruoka ruokakaup* salmonell* listeria*
rent: vuokra* *vuokra asunto* asunnon asunnot asunnott*
tax: vero* arvonlisäv*
budget: budjet* talousarvio* säästöt
pension: eläke* eläkkee* *eläke
war: sota sodan sodassa *sodan sotila* armeija* hyökkäyssot* asevoim* puolustusvoim* sotaharjoit* sisällissota*
war: maailmansota*
attack: hyökkäy* hyökkäs* ilmaisku* pommitu* pommitt* väijyty* isku iskun iskussa iskuja
truce: aselepo* aselevo* tulitau* rauha rauhan *rauha rauhanneuv*
sanction: sanktio* pakotteita pakotteiden
police: poliisi* *poliisi
prosecutor: syyttäj* syyte syytteen syytteet syytet*
minister: ministeri* *ministeri
president: president* *presidentti
mayor: pormestari* kaupunginjohtaj*
resign: eroaa erosi eroilmoit*
sack: potkut erotet* erotti
appoint: nimitet* nimity* nimitt*
government: hallituk* hallitus*
coalition: koalitio*
deal: sopimu* *sopimus *sopimuksen sopu sovun yhteisymmärry*
talks: neuvottelu* *neuvottelut
summit: huippukokou* *huippukokous
migrant: pakolai* maahanmuut* turvapaik* siirtolai*
climate: ilmasto* *ilmasto päästö* hiilidioks*
animal: koira* *koira susi suden sudet karhu* valas valaan hevonen hevose* kissa* eläintarh* norsu* tiikeri* eläin
animal: eläim* ilves
space: avaruu* satelliit* astronautti* kuuhun nasa asteroidi* teleskooppi*
cyber: hakkeri* kyber* tietomurto* tietovuoto* haittaohjel* verkkohyökk* palvelunestohyökk*
software: tekoäl* sovellu* ohjelmist* algoritmi* chatbot*
phone: puhelin puhelim* älypuhelim* iphone* kännyk*
port: satama* *satama
road: moottoritie* tunneli* valtatie* *tunneli tietyö*
ban: kiellon *kielto kiellett* kielsi
cancel: peruut* peruttu* perutaan perui lykät* lykkää*
close: suljet* sulkem* sulkee sulki lakkautet*
win: voitti voittaa voittaja* voiton voittoon voittoa mestari mestarit
lose: tappio* *tappio hävinn* häviää
study: tutkimu* *tutkimus kysely* mielipidetiedust* gallup*
birth: syntyi syntyny* vauva* *vauva vastasyntyn* synnyty* syntyvyy*
wedding: häät häitä häiden avioero* avioliit* naimisiin kihla*
church: kirkko kirkon kirkot *kirkko piispa* arkkipiispa* tuomiokirk* pappi papin
child: lapsen lapset lasten lapsi* poika pojan pojat tyttö tytön tytöt nuoret nuoren teini* alaikäi*
smoke: savu savun savua tupakka* tupakan tupakoi*
jewel: koru korut jalokiv* timantti* aarre aarteen kullan
contest: lotto loton euroviisu* jättipot* eurojackpot*
hotel: hotelli* *hotelli ravintola* *ravintola
copy: plagi* tekijänoik* väärennö*
border: raja rajan rajat rajalla rajavarti* rajanylity*
drug: huume* *huume kokaiini* kannabis* heroiini* salakuljet* fentanyyli*
park: puisto puiston kansallispuist* *puisto metsä metsän metsät metsien
mountain: vuoristo* kiipeilijä* retkeilij*
tariff: tulli* *tulli tuontitull*
coup: vallankaap* juntta*
terror: terror* *terrori ääriliik* islamist* jihadist*
hostage: panttivank* kidnapp* siepat* sieppau* sieppas* lunnaat
rape: raiska* hyväksikäyt* ahdistel* pedofiil*
riot: mellak* levottomuu*
spy: vakoil* vakooja* tiedustelupalvel* supo
premier: pääministeri* *pääministeri liittokansleri*
prison: vankila* *vankila vangit vanki vangin vankikarku* karkasi
shooting: ampum* ammut* ampui ampuj* *ampuminen laukau*
knife: puukot* puukko* puukon veitsen veitsi* teräase*
poison: myrky* *myrkytys
evacuate: evakuoi*
collapse: romah* sortui sortum* raunio*
debt: velka velan velat velkaant* *velka
currency: dollari* valuutta* valuutan
economy: talous talout* taloude* taantum* bkt talouskas*
renewable: tuulivoima* aurinkovoima* uusiutuv* tuuliturbiin*
chip: siru sirut puolijohde* mikrosiru*
robot: robot* *robotti
social: facebook* tiktok* instagram* whatsapp* twitter*
dig: arkeolog* kaivauks* dinosaur* fossiili*
pope: paavi* vatikaani* konklaavi*
mosque: moskeija* muslimi* islam* ramadan*
gay: homoseks* homo homot hlbti* pride* lesbo* transihmi*
racism: rasis* syrjin* antisemit*
tourism: turisti* *turisti matkailu* risteily*
drown: hukku*
deport: karkot* käännyt* luovutet*
missile: ohjus* *ohjus ohjuksen raketti* raketit
drone: drooni* *drooni lennokki*
probe: esitutkin* tutkinta tutkinnan rikostutkin* kotietsin*
wage: palkka* palkan palkat *palkka palkankorotu*
union: ammattilii* ammattiyhdisty* sak
recall: takaisinvet*
auction: huutokaup*
basketball: koripall* nba susijengi
hockey: jääkiekko* jääkieko* liiga nhl
cricket: kriketti*
rugby: rugby*
golf: golf golfin golfar*
motorsport: formula formulat ralli rallin f1
athletics: yleisurheil* keihä*
swim: uimari* uinti uinnin uimahal*
ski: hiiht* mäkihyp* ampumahiih* pujottelu*
boxing: nyrkkeil*
olympics: olympia* paralymp*
doping: doping*
theatre: teatteri* *teatteri ooppera* baletti*
television: televisio* tv yle juontaja*
game: videopel* playstation* xbox* nintendo*
crypto: krypto* bitcoin* lohkoketju*
build: rakennustyö* pilvenpiirt* rakennushan* työmaa* uudisrakenn*
farm: maatalou* viljelij* maanviljel* satokau* sadonkorj*
pollution: saast* mikromuov*
vaccine: rokot* *rokote
cancer: syöpä *syöpä syövä* kasvain
king: kuningas kuninka* kuningatar* kuningatt* prinssi* prinsess* kruununprin* monarki*
funeral: hautajai* siunau*
festival: festivaali* *festivaali karnevaali*
hunger: nälänhät* nälkä* nälän aliravi*
suicide: itsemurh*
-: hallitusti pelastakaa tekijät lahjoittaj* lahjoit* tappelu* verotto* sotkam* helleen* helleeni* autokrat* uhrauks*
-: koulutu* nimittäin pohjanpalo ilmastoint* takaisku*
"""
