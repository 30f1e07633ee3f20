"""News agencies and outlets of the world that texts name as a source, with the names they go by.

General knowledge of the trade, not of any one publisher's pages; a newsroom adds its own by `topics.yaml` (an `org`
that is named as a source counts as an outlet).
"""
# ruff: noqa: RUF001  names in Cyrillic letters

from schemas.parts import SourceKind

_AGENCIES = """
Reuters = Thomson Reuters | Рейтер
The Associated Press = Associated Press | AP
AFP = Agence France-Presse | Agence France Presse
dpa = Deutsche Presse-Agentur | German Press Agency
UPI = United Press International
Bloomberg = Bloomberg News
Interfax = Интерфакс | Інтерфакс
Interfax-Ukraine = Interfax Ukraine | Інтерфакс-Україна | Интерфакс-Украина
UNIAN = УНІАН | УНИАН
Ukrinform = Укрінформ | Укринформ
ANSA
EFE = Agencia EFE
Europa Press
Lusa
PA Media = PA news agency | Press Association
APA = Austria Presse Agentur
SDA = Keystone-SDA
Belga
ANP
Ritzau
NTB
TT = TT News Agency | Tidningarnas Telegrambyrå
STT
BNS = Baltic News Service
LETA
ELTA
PAP = Polish Press Agency | Polska Agencja Prasowa
CTK = ČTK | Czech News Agency
TASR
MTI
Agerpres
BTA
Hina
Tanjug
Beta
FoNet
AMNA = ANA-MPA | Athens-Macedonian News Agency
Kyodo = Kyodo News
Jiji Press = Jiji
Yonhap = Yonhap News Agency | Yonhap News
CNA = Central News Agency
PTI = Press Trust of India
ANI = Asian News International
IANS
APP = Associated Press of Pakistan
Bernama
Antara
AAP = Australian Associated Press
The Canadian Press = Canadian Press
Maan = Ma'an
Shafaq News
Dow Jones Newswires = Dow Jones
"""
_STATE_MEDIA = """
KCNA = Korean Central News Agency
Rodong Sinmun
Xinhua = Xinhua News Agency
People's Daily
Global Times
CCTV = China Central Television
CGTN
China Daily
TASS = ITAR-TASS | ТАСС | ТАРС
RIA Novosti = RIA | РИА Новости | РІА Новини
RT = Russia Today
Sputnik
Rossiya Segodnya
Rossiyskaya Gazeta
Channel One Russia
IRNA = Islamic Republic News Agency
Press TV
Fars = Fars News Agency | Fars News
Tasnim = Tasnim News Agency
Mehr = Mehr News Agency
ISNA
SANA = Syrian Arab News Agency
BelTA = БелТА | БЕЛТА
Prensa Latina
Granma
Anadolu Agency = Anadolu | Anadolu Ajansı | AA
TRT World = TRT
SPA = Saudi Press Agency
WAM = Emirates News Agency
QNA = Qatar News Agency
MENA = Middle East News Agency
Petra = Petra News Agency
KUNA
Vietnam News Agency = VNA
KPL
Telesur = teleSUR
"""
_OUTLETS = """
BBC = BBC News | British Broadcasting Corporation | Би-би-си | Бі-бі-сі
CNN
NBC News = NBC
CBS News = CBS
ABC News
Fox News
MSNBC
CNBC
NPR = National Public Radio
PBS = PBS NewsHour
The New York Times = New York Times | NYT
The Washington Post = Washington Post
The Wall Street Journal = Wall Street Journal | WSJ
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
Financial Times = FT | The Financial Times
The Economist = Economist
Sky News
ITV News = ITV
Channel 4 News
RTÉ = RTE
The Irish Times = Irish Times
Euronews
Deutsche Welle = DW | Немецкая волна | Німецька хвиля
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
France Info = franceinfo
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
Al Jazeera
Al Arabiya
Al-Monitor
Haaretz
The Times of Israel = Times of Israel
The Jerusalem Post = Jerusalem Post
Ynet
Kan
Channel 12
Hürriyet
Cumhuriyet
Dawn
Geo News
The Hindu
Hindustan Times
The Times of India = Times of India
The Indian Express = Indian Express
NDTV
The Asahi Shimbun = Asahi Shimbun | Asahi
The Yomiuri Shimbun = Yomiuri Shimbun | Yomiuri
Mainichi Shimbun = Mainichi
Nikkei = Nikkei Asia | The Nikkei
NHK
The Japan Times = Japan Times
The Korea Herald = Korea Herald
JoongAng Ilbo
Chosun Ilbo
The Straits Times = Straits Times
South China Morning Post = SCMP
Caixin
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
Business Insider = Insider
Wired
The Verge
TechCrunch
Ars Technica
404 Media
The Information
Variety
The Hollywood Reporter = Hollywood Reporter
ESPN
L'Équipe
Marca
The Athletic
"""


def _read(table: str, kind: SourceKind) -> list[tuple[str, SourceKind, tuple[str, ...]]]:
    rows = (line.partition(" = ") for line in table.strip().splitlines())
    return [(name, kind, tuple(filter(None, (one.strip() for one in more.split("|"))))) for name, _, more in rows]


OUTLETS = (*_read(_AGENCIES, "agency"), *_read(_STATE_MEDIA, "state_media"), *_read(_OUTLETS, "outlet"))
"""(name to show, kind, other names)."""
