"""News agencies and outlets of the world that texts name as a source, with the names they go by.

General knowledge of the trade, not of any one publisher's pages; a newsroom adds its own by `topics.yaml` (an `org`
that is named as a source counts as an outlet).
"""
# ruff: noqa: RUF001  names in Cyrillic letters

from schemas.parts import SourceKind

_AGENCIES = """
Reuters = Thomson Reuters | Рейтер | Рейтерс | Ройтерс | Ројтерс | رويترز | ロイター | ロイター通信 | 路透社 |\
로이터 | רויטרס
The Associated Press = Associated Press | AP | أسوشيتد برس | AP通信 | 美联社 | 美聯社
AFP = Agence France-Presse | Agence France Presse | فرانس برس | AFP通信 | 法新社
dpa = Deutsche Presse-Agentur | Deutschen Presse-Agentur | German Press Agency
UPI = United Press International
Bloomberg = Bloomberg News
Interfax = Интерфакс | Інтерфакс | ИНТЕРФАКС | Интерфаксу | Интерфакса
Interfax-Ukraine = Interfax Ukraine | Інтерфакс-Україна | Интерфакс-Украина
UNIAN = УНІАН | УНИАН
Ukrinform = Укрінформ | Укринформ | Укрінформу | Укрінформом
ANSA = Ansa
EFE = Agencia EFE
Europa Press
Lusa
PA Media = PA news agency | Press Association
APA = Austria Presse Agentur | Austria Presse-Agentur
Keystone-SDA = sda | SDA | Schweizerische Depeschenagentur | Keystone-ATS | sda-ats
Belga = Agence Belga
ANP
Ritzau
NTB
TT = TT News Agency | Tidningarnas Telegrambyrå
STT
BNS = Baltic News Service
LETA
ELTA
PAP = Polish Press Agency | Polska Agencja Prasowa
ČTK = CTK | Czech News Agency | Česká tisková kancelář
TASR
SITA
MTI = Magyar Távirati Iroda
Agerpres
Mediafax
BTA = БТА
Hina
Tanjug = Танјуг | Танюг
Beta
FoNet
AMNA = ANA-MPA | Athens-Macedonian News Agency | ΑΠΕ-ΜΠΕ
Kyodo = Kyodo News | 共同通信 | 共同通信社 | 共同社
Jiji Press = Jiji | 時事通信 | 時事通信社
Yonhap = Yonhap News Agency | Yonhap News | 연합뉴스 | 韩联社 | 聯合ニュース
Newsis = 뉴시스
News1 = 뉴스1
CNA = Central News Agency | 中央社 | 中央通訊社
China News Service = 中新社 | 中新网 | 中国新闻社
PTI = Press Trust of India | पीटीआई | पीटीआई-भाषा | पीटीआई भाषा | PTI-Bhasha | भाषा
UNI = United News of India | यूनीवार्ता
ANI = Asian News International | एएनआई
IANS = आईएएनएस
APP = Associated Press of Pakistan
Bernama
Antara
AAP = Australian Associated Press
The Canadian Press = Canadian Press
Maan = Ma'an
Shafaq News
Dow Jones Newswires = Dow Jones
DHA = Demirören Haber Ajansı
İHA = İhlas Haber Ajansı
LaPresse
Adnkronos
Apcom
SID = Sport-Informations-Dienst
epd = Evangelischer Pressedienst
KNA = Katholische Nachrichten-Agentur
Kazinform = Казинформ
Agência Brasil = Agencia Brasil
Télam = Telam
Notimex
Local Democracy Reporting Service = LDRS
Askanews
Italpress
Agenzia Dire
Servimedia
Agencia Andina
Noticias Argentinas
Estadão Conteúdo
Folhapress
La Presse canadienne = Presse canadienne
Agence QMI = QMI
Postmedia News
States Newsroom
SWNS
Getty Images
JTA = Jewish Telegraphic Agency
AZƏRTAC = AzerTac
Armenpress = Արմենպրես
Interpressnews = ინტერპრესნიუსი
AKIpress
KazTAG = КазТАГ
Rosbalt = Росбалт
Moldpres
Makfax = Макфакс
Fena
SRNA = Срна
Kathpress
Panapress = PANA
Ghana News Agency = GNA
News Agency of Nigeria = NAN
Kenya News Agency
Inter Press Service = IPS
Hindusthan Samachar = हिन्दुस्थान समाचार
"""
_STATE_AGENCIES = """
KCNA = Korean Central News Agency | 조선중앙통신 | 朝鮮中央通信 | 朝中社
Xinhua = Xinhua News Agency | 新华社 | 新華社 | 新华网
TASS = ITAR-TASS | ТАСС | ТАРС
RIA Novosti = RIA | РИА Новости | РІА Новини
IRNA = Islamic Republic News Agency | إرنا | ایرنا
Fars = Fars News Agency | Fars News
Tasnim = Tasnim News Agency
Mehr = Mehr News Agency
ISNA = ایسنا | إيسنا
SANA = Syrian Arab News Agency | سانا
BelTA = БелТА | БЕЛТА
Prensa Latina
Anadolu Agency = Anadolu | Anadolu Ajansı | Anadolu Ajansına | Anadolu Ajansı'na | AA
SPA = Saudi Press Agency | واس
WAM = Emirates News Agency | وام
QNA = Qatar News Agency | قنا
MENA = Middle East News Agency | وكالة أنباء الشرق الأوسط
Petra = Petra News Agency | وكالة الأنباء الأردنية
KUNA
Vietnam News Agency = VNA | TTXVN | Thông tấn xã Việt Nam
MAP = Maghreb Arabe Presse
APS = Algérie Presse Service
TAP = Tunis Afrique Presse
KPL
WAFA = وفا
ANGOP
Agencia Venezolana de Noticias = AVN
Montsame
BNA = Bahrain News Agency
"""
_STATE_MEDIA = """
Rodong Sinmun = 노동신문 | 労働新聞
People's Daily = 人民日报 | 人民日報 | 人民网
Global Times = 环球时报 | 環球時報 | 环球网
CCTV = China Central Television | 央视 | 央視
CGTN
China Daily = 中国日报
RT = Russia Today
Sputnik
Rossiya Segodnya
Rossiyskaya Gazeta
Channel One Russia
Press TV
Granma
TRT World = TRT
KCTV
Telesur = teleSUR
"""
_OUTLETS = """
BBC = BBC News | British Broadcasting Corporation | Би-би-си | Бі-бі-сі | بي بي سي | بی‌بی‌سی |\
ビービーシー | बीबीसी | बीबीसी न्यूज़
CNN = سي إن إن | سی‌ان‌ان | सीएनएन | 美国有线电视新闻网
NBC News = NBC
CBS News = CBS
ABC News
Fox News
MSNBC
CNBC
NPR = National Public Radio
PBS = PBS NewsHour
The New York Times = New York Times | NYT | نيويورك تايمز | نیویورک تایمز | 纽约时报 | 紐約時報 |\
ニューヨーク・タイムズ | 뉴욕타임스
The Washington Post = Washington Post | واشنطن بوست | واشنگتن پست | 华盛顿邮报 | 華盛頓郵報 |\
ワシントン・ポスト | 워싱턴포스트
The Wall Street Journal = Wall Street Journal | WSJ | وول ستريت جورنال | وال‌استریت ژورنال | 华尔街日报 |\
華爾街日報 | ウォール・ストリート・ジャーナル | 월스트리트저널
USA Today
Los Angeles Times = LA Times
Politico
Axios
The Hill
The Atlantic
The New Yorker
Time = Time magazine
Newsweek
ProPublica
Bellingcat
The Intercept
HuffPost = Huffington Post
BuzzFeed News
Vox
The Guardian = Guardian
The Observer
The Times = Times of London
The Sunday Times = Sunday Times
The Telegraph = Daily Telegraph | The Daily Telegraph
The Independent
Daily Mail
The Sun
The Daily Mirror = Daily Mirror
Financial Times = FT | The Financial Times | فايننشال تايمز | فایننشال تایمز | 金融时报 | 金融時報 |\
フィナンシャル・タイムズ | 파이낸셜타임스
The Economist = Economist
Sky News
ITV News = ITV
Channel 4 News
RTÉ = RTE
The Irish Times = Irish Times
Euronews
Deutsche Welle = DW | Немецкая волна | Німецька хвиля | دويتشه فيله | دویچه وله | 德国之声
ARD
ZDF
Tagesschau
Der Spiegel = Spiegel
Die Zeit
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung = FAZ | F.A.Z.
Die Welt
Bild = Bild-Zeitung | Bild am Sonntag
Handelsblatt
Tagesspiegel
Stern
Focus
RedaktionsNetzwerk Deutschland = RND
Funke Mediengruppe
NZZ = Neue Zürcher Zeitung
ORF
Der Standard
SRF
Le Monde
Le Figaro
Libération
France 24
France Info = franceinfo | Franceinfo
BFM TV = BFMTV
RFI
Le Parisien
Le Soir
RTBF
El País
El Mundo
La Vanguardia
RTVE
ABC
Corriere della Sera
La Repubblica = Repubblica
La Stampa
RAI
Sky TG24
Público
De Telegraaf
NOS
de Volkskrant
NRC
Aftonbladet
Expressen
Dagens Nyheter
SVT
Verdens Gang = VG
NRK
Aftenposten
Politiken
Berlingske
TV 2
DR
Yle
Helsingin Sanomat
Postimees
Delfi
Gazeta Wyborcza
Rzeczpospolita
TVN24
Kyiv Post
The Kyiv Independent = Kyiv Independent
Ukrainska Pravda = Українська правда | Украинская правда
Suspilne = Суспільне
Hromadske = Громадське
NV
Babel
Meduza = Медуза
Novaya Gazeta = Новая газета
Novaya Gazeta Europe
The Moscow Times = Moscow Times
TV Rain
Kommersant = Коммерсант | Коммерсантъ
Vedomosti = Ведомости
Mediazona
The Insider
Baza
Astra
RBC
Radio Free Europe/Radio Liberty = RFE/RL | Radio Free Europe | Radio Liberty | Радіо Свобода | Радио Свобода
Radio Free Asia
Voice of America = VOA
Al Jazeera = الجزيرة
Al Arabiya = العربية
Al-Monitor
Haaretz = עיתון הארץ | אתר הארץ
The Times of Israel = Times of Israel
The Jerusalem Post = Jerusalem Post
Ynet = ynet | וויינט
Kan = כאן 11 | כאן חדשות
Channel 12 = חדשות 12
Hürriyet
Cumhuriyet
Dawn = ڈان نیوز
Geo News = جیو نیوز
The Hindu = द हिंदू
Hindustan Times = हिंदुस्तान टाइम्स | हिन्दुस्तान टाइम्स
The Times of India = Times of India | टाइम्स ऑफ इंडिया | टाइम्स ऑफ़ इंडिया
The Indian Express = Indian Express | इंडियन एक्सप्रेस
NDTV = एनडीटीवी
The Asahi Shimbun = Asahi Shimbun | Asahi | 朝日新聞 | 朝日新闻
The Yomiuri Shimbun = Yomiuri Shimbun | Yomiuri | 読売新聞 | 讀賣新聞 | 读卖新闻
Mainichi Shimbun = Mainichi | 毎日新聞 | 每日新闻
Nikkei = Nikkei Asia | The Nikkei | 日本経済新聞 | 日経新聞 | 日经新闻
NHK = NHKニュース
The Japan Times = Japan Times
The Korea Herald = Korea Herald
JoongAng Ilbo = 중앙일보
Chosun Ilbo = 조선일보
The Straits Times = Straits Times
South China Morning Post = SCMP | 南华早报 | 南華早報
Caixin = 财新 | 财新网 | 財新
The Globe and Mail = Globe and Mail
Toronto Star
CBC = CBC News
CTV News
The Sydney Morning Herald = Sydney Morning Herald
The Australian
Folha de S.Paulo = Folha
O Globo
Globo
Clarín
La Nación
El Universal
Reforma
Milenio
Daily Nation
Business Insider
Wired
The Verge
TechCrunch
Ars Technica
404 Media
The Information
Variety
The Hollywood Reporter = Hollywood Reporter
ESPN
KBS = 한국방송
MBC = 문화방송
YTN
JTBC
新京报
南方周末
澎湃新闻
第一财经
界面新闻
中国青年报
经济观察报
21世纪经济报道
联合早报 = 聯合早報
聯合報 = 联合报
自由時報
中國時報
明報
香港電台 = 香港电台
産経新聞
東京新聞
中日新聞
北海道新聞
西日本新聞
テレビ朝日
フジテレビ
週刊文春
동아일보
한겨레
경향신문
한국일보
매일경제
한국경제신문
국민일보
서울신문
Asharq Al-Awsat = الشرق الأوسط اللندنية | صحيفة الشرق الأوسط
Al-Ahram = الأهرام
Al-Masry Al-Youm = المصري اليوم
Youm7 = اليوم السابع
Al-Quds Al-Arabi = القدس العربي
Sky News Arabia = سكاي نيوز عربية
ידיעות אחרונות
ישראל היום
כלכליסט
גלובס
גלי צה"ל
TheMarker = דה מרקר
ایلنا
ایران اینترنشنال
دنیای اقتصاد
همشهری آنلاین
اے آر وائی نیوز
ایکسپریس نیوز
روزنامہ جنگ
दैनिक जागरण
दैनिक भास्कर
अमर उजाला
नवभारत टाइम्स
जनसत्ता
Prothom Alo = প্রথম আলো
Milliyet
Habertürk
Yeni Şafak
báo Tuổi Trẻ
báo Thanh Niên
VnExpress
Kompas.com = Harian Kompas
Tempo.co = Majalah Tempo | Koran Tempo
Jawa Pos
L'Équipe
Marca
The Athletic
"""


def _read(table: str, kind: SourceKind) -> list[tuple[str, SourceKind, tuple[str, ...]]]:
    rows = (line.partition(" = ") for line in table.strip().splitlines())
    return [(name, kind, tuple(filter(None, (one.strip() for one in more.split("|"))))) for name, _, more in rows]


AGENCIES = (*_read(_AGENCIES, "agency"), *_read(_STATE_AGENCIES, "state_media"))
OUTLETS = (*AGENCIES, *_read(_STATE_MEDIA, "state_media"), *_read(_OUTLETS, "outlet"))
"""(name to show, kind, other names); the same of those that are news agencies."""
_LATIN_END = "\u0370"
_LOCAL = {name: local for name, _, more in OUTLETS if (local := tuple(one for one in more if one[0] >= _LATIN_END))}
"""Name to show -> its names in other than Latin letters; the uninflected one stands first."""


def local_name(name: str, written: str) -> str:
    """The outlet *name* as a reader of *written*, which names it, knows it: 共同通信 in Japanese, else *name*."""
    return next((one for one in _LOCAL.get(name, ()) if written.startswith(one)), name)
