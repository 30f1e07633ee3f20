"""Indonesian: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: kebakaran terbakar dibakar karhutla pembakaran pemadam damkar hangus kobaran
flood: banjir* kebanjiran tsunami rob terendam
quake: gempa* magnitudo
storm: badai topan siklon tornado petir
snow: salju longsoran
heat: kekeringan kemarau
slide: longsor
volcano: erupsi vulkanik meletus lava lahar
blast: ledakan meledak bom pengeboman granat
crash: kecelakaan tabrakan menabrak ditabrak tertabrak terguling tergelincir
plane: pesawat bandara penerbangan helikopter pilot maskapai
train: kereta stasiun kai krl mrt lrt masinis
ship: kapal feri perahu tanker
bus: bus minibus
bridge: jembatan
strike: mogok pemogokan
protest: demo demonstrasi unjuk pengunjuk protes demonstran
vote: pemilu pilkada pilpres pemilihan pemungutan pemilih referendum coblos caleg
parliament: dpr parlemen senat senator kongres dprd legislator
law: undang ruu uu perppu
court: pengadilan hakim sidang gugatan mk mahkamah menggugat
verdict: vonis divonis terpidana bersalah hukuman dihukum dipenjara
arrest: ditangkap penangkapan tersangka ditahan menangkap penahanan dibekuk diringkus
kill: pembunuhan dibunuh membunuh pembunuh tewaskan pembantaian
death: tewas meninggal korban jenazah kematian wafat mayat
hurt: luka terluka cedera
theft: pencurian pencuri dicuri perampokan perampok maling begal penjarahan mencuri merampok
fraud: penipuan korupsi suap koruptor menipu penggelapan gratifikasi kpk
missing: hilang pencarian
rescue: penyelamatan diselamatkan basarnas menyelamatkan
hospital: rsud puskesmas klinik
medic: dokter perawat nakes bidan
disease: virus wabah penyakit covid flu infeksi pandemi kolera campak dbd corona
school: sekolah siswa guru murid pelajar smp sma
univers: universitas mahasiswa kampus profesor peneliti ilmuwan dosen
museum: museum galeri pameran
music: penyanyi konser lagu album musik musisi
film: film bioskop aktor aktris sutradara hollywood
prize: penghargaan medali hadiah nobel
book: buku novel penulis penyair
football: sepakbola gol kiper striker liga persija persib timnas pssi fifa
cup: piala final semifinal kejuaraan
penalty: penalti
coach: pelatih
race: balapan pembalap maraton
tennis: tenis
bank: bank bri bni
inflation: inflasi
shares: saham bursa ihsg investor
profit: laba keuntungan pendapatan dividen
merger: akuisisi merger mengakuisisi
bankrupt: bangkrut pailit
jobs: phk pengangguran pekerjaan
factory: pabrik
car: mobil truk kendaraan motor sopir
power: listrik pln
fuel: minyak bbm bensin pertamina elpiji kilang
nuclear: nuklir reaktor uranium
water: waduk bendungan pdam
food: pangan
rent: sewa perumahan
tax: pajak ppn
budget: anggaran apbn apbd
pension: pensiun
war: perang tentara tni militer prajurit invasi pasukan
attack: serangan menyerang diserang
truce: gencatan perdamaian damai
sanction: sanksi embargo
police: polisi polri polda polres
prosecutor: jaksa kejaksaan kejagung dakwaan terdakwa
minister: menteri kementerian
president: presiden
mayor: gubernur bupati walikota
resign: mengundurkan mundur
sack: dipecat pemecatan dicopot
appoint: dilantik ditunjuk pelantikan
government: pemerintah kabinet
coalition: koalisi
deal: kesepakatan perjanjian
talks: perundingan negosiasi
summit: ktt
migrant: pengungsi imigran migran imigrasi
climate: iklim emisi karbon
animal: anjing harimau hiu gajah hewan satwa kucing buaya orangutan
space: roket satelit antariksa astronaut nasa asteroid
cyber: peretas peretasan siber hacker diretas
software: aplikasi algoritma ai chatbot
phone: ponsel smartphone iphone
port: pelabuhan dermaga
road: tol terowongan
ban: larangan dilarang melarang
cancel: dibatalkan batal ditunda penundaan
close: ditutup penutupan
win: menang kemenangan mengalahkan juara
lose: kalah kekalahan takluk
study: penelitian survei studi
birth: kelahiran lahir bayi melahirkan
wedding: pernikahan menikah cerai perceraian
church: gereja uskup pendeta kristen
child: anak bocah balita remaja
smoke: rokok merokok asap tembakau
jewel: emas perhiasan permata berlian
contest: lotere togel
hotel: hotel restoran
copy: plagiat plagiarisme bajakan
border: perbatasan
drug: narkoba sabu ganja kokain penyelundupan
park: hutan taman
mountain: pendaki pendakian
tariff: tarif bea cukai
coup: kudeta junta
terror: teroris terorisme densus
hostage: sandera penculikan diculik tebusan
rape: pemerkosaan diperkosa pelecehan pencabulan
riot: kerusuhan rusuh
spy: spionase intelijen
premier: kanselir
prison: penjara narapidana lapas rutan napi
shooting: penembakan ditembak tembakan penembak
knife: ditusuk penusukan pisau dibacok
poison: racun keracunan diracun
evacuate: evakuasi dievakuasi mengungsi
collapse: runtuh ambruk ambrol
debt: utang
currency: rupiah dolar kurs
economy: ekonomi resesi pdb
chip: semikonduktor cip
robot: robot
social: facebook tiktok instagram whatsapp twitter
dig: arkeolog fosil dinosaurus
pope: paus vatikan
mosque: masjid muslim islam ramadan ramadhan
gay: lgbt gay
racism: rasisme rasis diskriminasi
tourism: wisatawan turis pariwisata wisata
drown: tenggelam
deport: deportasi dideportasi ekstradisi
missile: rudal misil
drone: drone
probe: penyelidikan penyidikan penyidik
wage: upah gaji ump umk
union: buruh
auction: lelang
transfer: transfer
basketball: basket nba
rugby: rugbi
golf: golf
motorsport: motogp formula mandalika
swim: renang perenang
boxing: tinju petinju
olympics: olimpiade paralimpiade
doping: doping
theatre: teater
television: televisi sinetron
crypto: kripto bitcoin
build: konstruksi
farm: petani pertanian panen
pollution: polusi pencemaran
vaccine: vaksin vaksinasi
cancer: kanker tumor
king: raja ratu pangeran kerajaan
funeral: pemakaman dimakamkan
festival: festival karnaval
hunger: kelaparan
suicide: bundir
"""
