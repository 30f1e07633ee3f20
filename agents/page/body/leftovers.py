"""Lines that stand in a text for something else: what readers have to pay for, what loads, what can't be shown."""
# ruff: noqa: RUF001  words of many languages

import re

from agents.page.word_lists import Stems

CHARS_MAX = 120
"""A longer text is of the article."""
_ON = (
    r"(?:continue|keep|go on) reading|read on\b|weiter(?:zu)?lesen|lire la suite|(?:poursuivre|"
    r"continuer) (?:votre |la |à )?"
    r"l(?:ecture|ire)|(?:seguir|continuar) leyendo|continuar(?:e)? (?:lendo|a ler|a leitura|a leggere)|"
    r"(?:verder (?:te )?|door te )lezen|läsa (?:vidare|hela)|(?:lese|læse) videre|jatkaa lukemista|jatkaaksesi|"
    r"czytać dalej|pokračovat ve čtení|číst dál|tovább ?olvas|citi în continuare|читать дал[ье]|"
    r"продолж\w+ чтени|дочитать|"
    r"okumaya devam|続きを読む|続きは|계속 ?읽|继续阅读|繼續閱讀|(?:متابعة|مواصلة) القراءة|להמשך קריאה|"
    r"διαβάσετε τη συνέχεια"
)
_JOIN = (
    r"subscri|log ?in|sign ?(?:in|up)|register|abo\b|abonn|anmeld|melden sie sich|einlogg|registri|connecte|identifi|"
    r"inscri|suscr|inici[ae] sesión|assin|iniciar sessão|accedi|iscriv|abbon|inlogg|logga|logg inn|log ind|tilaa|"
    r"kirjaudu|zaloguj|subskryb|přihl|předplat|elő ?fizet|bejelentkez|autentific|подпис|войдите|зарегистр|abone|"
    r"giriş|üye|"
    r"会員|登録|ログイン|구독|로그인|订阅|訂閱|登录|登入|اشترك|سجل|הירשמ|התחבר|εγγραφ|συνδε"
)
_FOR = r"(?:to |um |pour |para |per |om |för att |for at |for å |aby |чтобы |для |για να |ل)"
_AND = r"(?:\b(?:and|und|et|y|e|en|och|og|i|и) )"
_READ_ON = re.compile(
    rf"[^\w\"“„«]*(?:{_FOR}?(?:{_ON}).{{0,80}}(?:{_JOIN})|(?:{_JOIN}).{{0,60}}(?:{_FOR}|{_AND}|\b(?=jatk))(?:{_ON}))",
    re.IGNORECASE,
)
_LOADING = re.compile(
    r"\W*(?:loading|wird geladen|lädt|lade daten|chargement(?: en cours)?|cargando|carregando|a carregar|"
    r"caricamento(?: in corso)?|aan het laden|laddar|laster|indlæser|henter|ladataan|ładowanie|načítání|načítá se|"
    r"betöltés|se încarcă|загрузка|завантаження|φόρτωση|yükleniyor|جار[يٍ]? ?التحميل|טוען|लोड हो रहा है|読み込み中|"
    r"加载中|正在加载|載入中|로딩 ?중|đang tải|memuat|กำลังโหลด)\W*",
    re.IGNORECASE,
)
_UNSHOWN = re.compile(
    r"\W*(?:(?:this |the )?(?:video|audio|content|media|post|player|embed)(?: is| was)? (?:currently )?"
    r"(?:unavailable|not available|no longer available)(?: in your (?:country|region|area|location))?\W*$|"
    r"(?:please |bitte |veuillez |por favor,? |du må |du måste )?"
    r"(?:enable|turn on|activate|allow|aktivier|activ|habilit|attiv|abilit|schakel|włącz|povol|zapn|engedélyez|"
    r"включите|"
    r"увімкніть|slå på)\w*(?: (?:sie|el|le|o|il|je|in|bitte))?\W+java ?script\b|"
    r"your browser (?:does not|doesn[’']t|can ?not) |(?:ihr|dein) browser (?:unterstützt|kann) |"
    r"votre navigateur ne |(?:tu|su) navegador no |il tuo browser non |(?:o )?seu navegador não |"
    r"je browser ondersteunt )",
    re.IGNORECASE,
)
_STEMS = Stems(
    "read lesen lecture lire leyendo lendo ler leitura leggere lezen läsa lese læse lukemista jatkaaksesi "
    "czytać čtení číst "
    "olvas citi чита чтени okumaya 読 続き 읽 阅读 閱讀 قراءة קריאה διαβ loading geladen lädt lade chargement cargando "
    "carregar carregando caricamento laden laddar laster indlæser henter ladataan ładowanie načít betöltés încarcă "
    "загрузка завантаження φόρτωση yükleniyor التحميل טוען लोड 加载 載入 로딩 đang memuat กำลัง available "
    "javascript browser "
    "navigateur navegador"
)
"""One of them is in all that is found here."""


def is_leftover(text: str) -> bool:
    """Whether a short *text* bids to subscribe to read on, or says that something loads or can't be shown."""
    if len(text) > CHARS_MAX or not _STEMS.is_in(text):
        return False
    return _READ_ON.match(text) is not None or _LOADING.fullmatch(text) is not None or _UNSHOWN.match(text) is not None


def is_offer_to_read_on(text: str) -> bool:
    """Whether a short *text* begins with one of two and has the other: to read on, and to subscribe or log in."""
    return len(text) <= CHARS_MAX and _STEMS.is_in(text) and _READ_ON.match(text) is not None
