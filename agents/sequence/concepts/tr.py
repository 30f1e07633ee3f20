# ruff: noqa: RUF001  words of many scripts
"""Turkish: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: yangın* itfaiye* kundak* alevler* alev yandı
flood: sel seller selde taşkın* tsunami*
quake: deprem* artçı* sarsıntı* sallandı
storm: fırtına* kasırga* hortum* tayfun* siklon* lodos*
snow: çığ karlı kardan buzlanma*
heat: kuraklık* bunaltıcı
slide: heyelan*
volcano: yanardağ* volkan* lav lavlar
blast: patlama* patladı patlat* bomba* patlayıcı* infilak*
crash: kaza kazası kazada kazasında kazalar* çarpış* çarptı devrildi takla zincirleme*
plane: uçak* uçağ* havalimanı* havaalanı* helikopter* uçuş* pilot* thy havayolu*
train: tren trenler treni trende demiryolu* metro metroda tramvay* marmaray makinist*
ship: gemi gemisi gemiler* feribot* tekne* vapur* tanker* yat yatı
bus: otobüs* minibüs* midibüs*
bridge: köprü*
strike: grev grevi greve grevde grevler*
protest: protesto* gösterici* eylemci* miting* boykot*
vote: seçim* sandık* oylama* oy oyu oylar* seçmen* referandum* aday adayı
parliament: meclis* milletvekil* parlamento* tbmm senato* kongre*
law: yasa yasası yasalar* kanun* kararname*
court: mahkeme* dava davası davada davalar* hakim hakimi yargı* duruşma* danıştay*
verdict: mahkum* beraat* hüküm* hapis* müebbet* suçlu
arrest: gözaltı* tutuklan* tutuklu* tutuklama* yakalan* şüpheli* zanlı*
kill: cinayet* öldür* katled* katliam* suikast* katil katili katiller
death: öldü ölü öldüler ölen ceset* cesed* vefat* ölüm ölümü ölümler ölümcül ölümlü
hurt: yaralı* yaralan*
theft: hırsız* soygun* çaldı çalındı çalınan* gasp* yağma* kapkaç*
fraud: dolandır* yolsuzluk* rüşvet* zimmet* usulsüz*
missing: kayıp kayboldu kaybolan*
rescue: kurtar* kurtul* arama
hospital: hastane* klinik*
medic: doktor* hekim* hemşire* cerrah*
disease: virüs* salgın* hastalı* enfeksiyon* grip gribi kızamık kolera koronavirüs* covid* bulaş*
school: okul* öğrenci* öğretmen* lise liseli*
univers: üniversite* profesör* akademisyen* rektör* araştırmacı*
museum: müze* sergi sergisi
music: şarkı* konser* albüm* müzik* müzisyen* rapçi* orkestra*
film: film filmi filmler* sinema* yönetmen* oscar hollywood aktör* aktris* yeşilçam
prize: ödül* madalya* nobel
book: kitap* kitab* roman romanı yazar* şair*
football: futbol* gol golü goller* kaleci* forvet* galatasaray fenerbahçe beşiktaş trabzonspor fifa uefa derbi*
cup: kupa* final finali şampiyona*
penalty: penaltı*
coach: antrenör*
race: bisiklet* maraton* etap etabı yarış yarışta yarışlar
tennis: tenis* wimbledon
bank: banka bankası bankalar* bankacı*
rates: faiz*
inflation: enflasyon* zam zammı
shares: borsa* bist hisse hissesi hisseler hissedar*
profit: ciro cirosu temettü* bilanço*
merger: birleşme* devral*
bankrupt: iflas* konkordato*
jobs: işsiz* istihdam*
factory: fabrika* tersane*
car: otomobil* araç aracı araçlar* kamyon* tır motosiklet* sürücü* otomotiv*
power: elektrik* trafo* santral*
fuel: petrol* doğalgaz* akaryakıt* benzin* motorin* rafineri* mazot*
nuclear: nükleer* reaktör* uranyum* atom
water: baraj* kanalizasyon*
food: gıda*
rent: konut* evsiz* kira kirası kiralar kiracı*
tax: vergi* kdv ötv
budget: bütçe*
pension: emekli*
war: savaş* asker* ordu ordusu işgal* tsk
attack: saldırı* saldırgan* bombardıman* baskın* pusu
truce: ateşkes* barış* mütareke*
sanction: yaptırım* ambargo*
police: polis* emniyet* jandarma* komiser*
prosecutor: savcı* iddianame* sanık*
minister: bakan bakanı bakanlık* bakanlığı* bakanlar*
president: cumhurbaşkan*
mayor: belediye* vali valisi valilik*
resign: istifa*
sack: kovul* azled*
appoint: atandı atama* atadı
government: hükümet* kabine*
coalition: koalisyon* ittifak*
deal: anlaşma* mutabakat* antlaşma*
talks: müzakere* görüşmeler*
summit: zirve*
migrant: göçmen* mülteci* sığınmacı* göç
climate: iklim* emisyon* karbon*
animal: köpek* köpeğ* kurt kurtlar ayı ayılar balina* hayvan* kedi* aslan*
space: uzay* uydu* astronot* nasa asteroit* teleskop*
cyber: siber* hacker* korsan* hacklen*
software: yazılım* algoritma*
phone: telefon* iphone*
port: liman*
road: otoyol* karayolu* tünel* trafik* otoban*
ban: yasak* yasağ*
cancel: iptal* erteledi ertelen*
close: kapatıl* kapandı kapatt* kapanma*
win: kazandı galip* galibiyet* zafer* yendi şampiyon*
lose: kaybetti yenilgi* mağlup* mağlubiyet* yenildi
study: araştırma* anket*
birth: doğum* bebek* bebeğ* yenidoğan*
wedding: düğün* evlen* evlilik* boşan* nikah*
church: kilise* piskopos* rahip* hristiyan* katedral* patrik*
child: çocuk* çocuğ*
smoke: duman* sigara* tütün*
jewel: altın mücevher* elmas* kuyumcu*
contest: piyango* eurovision
hotel: otel oteli otelde oteller* restoran* lokanta*
copy: intihal* sahte* telif*
border: sınırı sınırda sınırında hudut*
drug: uyuşturucu* kokain* eroin* esrar kaçakçı*
park: park parkı orman*
mountain: dağcı* dağlar* everest
tariff: gümrük* tarife*
coup: darbe* cunta*
terror: terör* işid deaş pkk
hostage: rehine* kaçırıl* kaçırdı fidye*
rape: tecavüz* cinsel* taciz* istismar*
riot: ayaklanma* isyan*
spy: casus* istihbarat* ajan ajanı ajanlar
premier: başbakan* şansölye*
prison: cezaevi* hapishane* firar* mahpus*
shooting: kurşun* vuruldu
knife: bıçak* bıçağ*
poison: zehir* zehr*
evacuate: tahliye*
collapse: çöktü çökme* enkaz* yıkıldı göçük*
debt: borç borcu borçlar*
currency: dolar* döviz* euro sterlin*
economy: ekonomi* resesyon* gsyh
renewable: rüzgar* yenilenebilir*
chip: çip çipi çipler*
robot: robot*
social: facebook* tiktok* instagram* whatsapp twitter*
dig: arkeolog* arkeoloji* dinozor* fosil*
pope: vatikan* papa papanın
mosque: cami camii camiler* müslüman* ramazan* islam*
gay: eşcinsel* lgbt* trans
racism: ırkçı* ayrımcı* antisemit*
tourism: turist* turizm* tatilci*
drown: boğul*
missile: füze* balistik*
drone: dron* iha iha'lar insansız*
probe: soruşturma*
wage: maaş* ücret* asgari*
union: sendika*
auction: müzayede*
transfer: transfer*
basketball: basketbol* nba
hockey: hokey*
cricket: kriket*
rugby: ragbi*
golf: golf*
motorsport: formula ralli* motogp
athletics: atletizm* atlet
swim: yüzme* yüzücü*
ski: kayak*
boxing: boks*
olympics: olimpiyat* olimpik* paralimpik*
doping: doping*
theatre: tiyatro* bale opera operası
television: televizyon* sunucu*
game: playstation xbox
crypto: kripto* bitcoin*
build: inşaat* gökdelen* şantiye*
farm: çiftçi* tarım* hasat*
pollution: kirlilik* kirliliğ*
vaccine: aşı aşısı aşılar* aşılan*
cancer: kanser* tümör*
king: kral kralı kraliçe* prens* kraliyet*
funeral: cenaze* defned*
festival: festival* karnaval*
hunger: kıtlık* açlık*
suicide: intihar*
leak: sızıntı* sızdı
mine: maden* madenci* kömür*
river: nehir* nehri kanal*
beach: plaj* sahil* kıyı*
shop: mağaza* dükkan* market marketler*
drink: bira* şarap* alkol* bağbozumu
fish: balık* balıkçı*
bird: kuş* tavuk* martı* kanatlı
cattle: inek* sığır* koyun* hayvancılık
insect: arı arılar* sivrisinek* böcek* kene*
waste: çöp* atık*
weapon: silah* tabanca* mühimmat* tüfek*
gang: çete* mafya*
witness: tanık* tanığı
lawyer: avukat* baro
escape: kaçtı kaçak* kaçan
privacy: gizlilik* kvkk verileri
insurance: sigorta*
subsidy: teşvik* sübvansiyon*
loan: kredi*
startup: girişim* startup*
launch: tanıttı tanıtıldı lansman* piyasaya
fine: ceza cezası
damages: tazminat*
emergency: olağanüstü karantina* sokağa acil
medicine: ilaç* ilacı eczane* antibiyotik*
surgery: ameliyat* nakil nakli
abortion: kürtaj*
euthanasia: ötanazi*
elderly: yaşlı yaşlılar* huzurevi* emekli
exam: sınav*
statue: heykel* anıt*
palace: saray* kale kalesi villa
painting: tablo* resim resmi sergi* ressam*
archive: yazma arşiv*
library: kütüphane*
fashion: moda modacı* defile* manken* model
journalist: gazeteci* gazete muhabir* basın
anniversary: yıldönüm* anma
christmas: noel* paskalya* bayram*
pilgrim: hacı hacılar* hac geçit
record: rekor*
goal: attı beraberlik
referee: hakem*
contract: sözleşme* imza imzaladı
gamble: kumar* bahis* casino*
passenger: yolcu*
bike: scooter*
taxi: taksi*
traffic: otopark*
fare: bilet*
gene: gen genler* dna genetik*
constitution: anayasa*
independence: bağımsızlık* ayrılıkçı* özerk*
censure: gensoru* azil güvenoyu*
candidate: aday* kampanya*
ambassador: büyükelçi* diplomat* konsolosluk*
visa: vize* pasaport* vatandaşlık*
grave: mezar* cesedi
harass: zorbalık*
threat: tehdit* şantaj*
delay: gecikme* ertele* rötar*
shortage: sıkıntı eksikliği
export: ihracat* ithalat* ticaret
grain: buğday* tahıl* mısır pirinç*
milk: süt sütü peynir*
bread: ekmek* fırın*
steel: çelik* alüminyum bakır* demir
cablecar: teleferik* asansör* füniküler*
stadium: stadyum* stat stadı
roof: çatı* tavan* iskele*
fireworks: havai havaifişek*
nightclub: disko*
camp: kamp kampı çadır*
charity: bağış* gönüllü* yardım
vandal: vandal* grafiti*
fake: dezenformasyon*
battery: batarya* pil piller* şarj*
mediator: arabulucu* tahkim*
shift: vardiya* mesai*
antitrust: rekabet tekel*
-: metropol* partisi parkinson kurtulus selam* selfie yarıştay filmografi yazarak yazarken karbonat* uydur* konserve*
-: belediyespor* prensip* ücretsiz* hükümdar* anlaşmazl* kurtuluş* doktora
"""
