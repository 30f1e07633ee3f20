"""What Finnish, Greek, Romanian, Turkish, Hebrew, Persian and Hindi call the people and things of a country; all forms.

What is a word or a name of its own too is left out: Hebrew "קנדי" (Kennedy) and "סיני" (the Sinai), Hindi "चीनी"
(sugar), Turkish "çek"; and so is a country's own in its language where half of all bodies are called so ("भारतीय",
"Türk", "ישראלי").
"""
# ruff: noqa: RUF001  words of many scripts

from collections.abc import Callable, Iterator

_FINNISH = """
RU venäläi; UA ukrainalai; FR ranskalai; DE saksalai; GB brittiläi; US yhdysvaltalai amerikkalai; CN kiinalai; JP
japanilai; IL israelilai; PS palestiinalai; IR iranilai; IQ irakilai; SY syyrialai; TR turkkilai; GR kreikkalai; IT
italialai; ES espanjalai; PT portugalilai; PL puolalai; CZ tšekkiläi; HU unkarilai; AT itävaltalai; CH sveitsiläi; NL
hollantilai alankomaalai; BE belgialai; DK tanskalai; SE ruotsalai; NO norjalai; FI suomalai; IE irlantilai; IN
intialai; PK pakistanilai; AF afganistanilai afgaanilai; KP pohjoiskorealai; KR eteläkorealai; CA kanadalai; MX
meksikolai; BR brasilialai; AR argentiinalai; VE venezuelalai; CO kolumbialai; CL chileläi; CU kuubalai; EG egyptiläi;
LY libyalai; DZ algerialai; MA marokkolai; TN tunisialai; SD sudanilai; ZA eteläafrikkalai; NG nigerialai; KE kenialai;
ET etiopialai; SA saudiarabialai; YE jemeniläi; LB libanonilai; JO jordanialai; RO romanialai; BG bulgarialai; RS
serbialai; HR kroatialai; SI slovenialai; SK slovakialai; BY valkovenäläi; GE georgialai; AM armenialai; AZ
azerbaidžanilai; KZ kazakstanilai; AU australialai; ID indonesialai; VN vietnamilai; TH thaimaalai; PH filippiiniläi; TW
taiwanilai; LT liettualai; LV latvialai; EE virolai; IS islantilai; AL albanialai; MD moldovalai; HT haitilai
"""
_FINNISH_ENDS = (
    "nen sen stA seen sessA sestA sellA seltA selle senA seksi set sten sien siA siin sissA sistA sillA siltA sille"
)
_GREEK = """
RU ρωσικ; UA ουκρανικ; FR γαλλικ; DE γερμανικ; GB βρετανικ; US αμερικανικ; CN κινεζικ; JP ιαπωνικ; IL ισραηλιν; PS
παλαιστινιακ; IR ιρανικ; IQ ιρακιν; SY συριακ; TR τουρκικ; GR ελληνικ; IT ιταλικ; ES ισπανικ; PT πορτογαλικ; PL
πολωνικ; CZ τσεχικ; HU ουγγρικ; AT αυστριακ; CH ελβετικ; NL ολλανδικ; BE βελγικ; SE σουηδικ; NO νορβηγικ; FI φινλανδικ;
IE ιρλανδικ; IN ινδικ; PK πακιστανικ; AF αφγανικ; KP βορειοκορεατικ; KR νοτιοκορεατικ; CA καναδικ; MX μεξικανικ; CU
κουβανικ; EG αιγυπτιακ; LY λιβυκ; DZ αλγεριν; MA μαροκιν; TN τυνησιακ; SD σουδανικ; ZA νοτιοαφρικανικ; NG νιγηριαν; ET
αιθιοπικ; SA σαουδαραβικ σαουδικ; LB λιβανικ; JO ιορδανικ; RO ρουμανικ; BG βουλγαρικ; RS σερβικ; HR κροατικ; SI
σλοβενικ; SK σλοβακικ; BY λευκορωσικ; GE γεωργιαν; AM αρμενικ; AZ αζερικ; AU αυστραλιαν; ID ινδονησιακ; LT λιθουανικ; LV
λετονικ; EE εσθονικ; IS ισλανδικ; AL αλβανικ; CY κυπριακ; MD μολδαβικ
"""
_GREEK_ENDS = "ή ής ές ός ού ό οί ών ούς"
"""Without the neuter plural, which is most often the language."""
_ROMANIAN = """
RU rus; UA ucrainean; FR francez; DE german; GB britanic; US american; CN chinez; JP japonez; IL israelian; PS
palestinian; IR iranian; IQ irakian; SY sirian; TR turc; IT italian; ES spaniol; PT portughez; PL polonez; CZ ceh; HU
ungar; AT austriac; CH elvețian; NL olandez; BE belgian; DK danez; SE suedez; NO norvegian; FI finlandez; IE
irlandez; IN indian; PK pakistanez; AF afgan; KP nord-coreean; KR sud-coreean; CA canadian; MX mexican; BR brazilian; AR
argentinian; VE venezuelean; CO columbian; CL chilian; CU cubanez; EG egiptean; LY libian; DZ algerian; MA marocan; TN
tunisian; SD sudanez; ZA sud-african; NG nigerian; KE kenyan; ET etiopian; SA saudit; YE yemenit; LB libanez; JO
iordanian; RO român; BG bulgar; RS sârb; HR croat; SI sloven; SK slovac; GE georgian; AM armean; KZ kazah; AU
australian; ID indonezian; VN vietnamez; TH thailandez; PH filipinez; TW taiwanez; LT lituanian; LV leton; EE eston
estonian; IS islandez; AL albanez; MD moldovean
"""
_TURKISH = """
RU Rus; UA Ukraynalı; FR Fransız; DE Alman; GB İngiliz Britanyalı; US Amerikalı Amerikan; CN Çinli; JP Japon; IL
İsrailli; PS Filistinli; IR İranlı; IQ Iraklı; SY Suriyeli; GR Yunan Yunanlı; IT İtalyan; ES İspanyol; PT Portekizli; PL
Polonyalı; HU Macar; AT Avusturyalı; CH İsviçreli; NL Hollandalı; BE Belçikalı; DK Danimarkalı; SE İsveçli; NO Norveçli;
FI Finlandiyalı; IE İrlandalı; IN Hintli Hindistanlı; PK Pakistanlı; AF Afgan Afganistanlı; KP Kuzey-Koreli; KR
Güney-Koreli; CA Kanadalı; MX Meksikalı; BR Brezilyalı; AR Arjantinli; VE Venezuelalı; CO Kolombiyalı; CL Şilili; CU
Kübalı; EG Mısırlı; LY Libyalı; DZ Cezayirli; MA Faslı; TN Tunuslu; SD Sudanlı; ZA Güney-Afrikalı; NG Nijeryalı; KE
Kenyalı; ET Etiyopyalı; SA Suudi; YE Yemenli; LB Lübnanlı; JO Ürdünlü; RO Rumen Romanyalı; BG Bulgar; RS Sırp; HR
Hırvat; SI Sloven; SK Slovak; BY Belaruslu; GE Gürcü Gürcistanlı; AM Ermenistanlı; AZ Azerbaycanlı; KZ Kazakistanlı; UZ
Özbekistanlı; AU Avustralyalı; ID Endonezyalı; VN Vietnamlı; TH Taylandlı; TW Tayvanlı; LT Litvanyalı; LV Letonyalı; EE
Estonyalı; IS İzlandalı; AL Arnavut; MD Moldovalı; XK Kosovalı
"""
_HEBREW = """
RU רוסי; UA אוקראיני; FR צרפתי; DE גרמני; GB בריטי; US אמריקאי אמריקני; JP יפני; PS פלסטיני פלשתיני; IR
איראני; IQ עיראקי; SY סורי; TR טורקי; GR יווני; IT איטלקי; PT פורטוגלי; PL פולני; HU הונגרי; AT אוסטרי; CH שווייצרי
שוויצרי; NL הולנדי; BE בלגי; SE שוודי שבדי; NO נורווגי נורבגי; IE אירי; PK פקיסטני; AF אפגני; KP צפון-קוריאני; KR
דרום-קוריאני; MX מקסיקני; BR ברזילאי; AR ארגנטינאי; VE ונצואלי; CO קולומביאני; EG מצרי; DZ אלג'ירי; MA
מרוקאי; TN תוניסאי; SD סודני; ZA דרום-אפריקאי; ET אתיופי; SA סעודי; LB לבנוני; RO רומני; BG בולגרי; RS סרבי; HR
קרואטי; SI סלובני; SK סלובקי; BY בלארוסי; GE גאורגי; AM ארמני; AZ אזרי; AU אוסטרלי; ID אינדונזי; VN וייטנאמי; TH
תאילנדי; PH פיליפיני; TW טאיוואני; LT ליטאי; LV לטבי; EE אסטוני; IS איסלנדי; AL אלבני
"""
_PERSIAN = """
RU روسی; UA اوکراینی; FR فرانسوی; DE آلمانی; GB بریتانیایی; US آمریکایی امریکایی; JP ژاپنی; IL اسرائیلی
اسراییلی; PS فلسطینی; IR ایرانی; IQ عراقی; TR ترکیه‌ای; GR یونانی; IT ایتالیایی; ES اسپانیایی; PT پرتغالی; PL لهستانی;
HU مجارستانی; AT اتریشی; CH سوئیسی سوییسی; NL هلندی; BE بلژیکی; DK دانمارکی; SE سوئدی; NO نروژی; FI فنلاندی; IN
هندی; PK پاکستانی; AF افغانستانی; CA کانادایی; MX مکزیکی; BR برزیلی; AR آرژانتینی; VE ونزوئلایی; CO کلمبیایی; CU
کوبایی; DZ الجزایری; MA مراکشی; TN تونسی; SD سودانی; NG نیجریه‌ای; SA سعودی عربستانی; YE یمنی; LB لبنانی; RO رومانیایی;
BG بلغارستانی; RS صربستانی; BY بلاروسی; AM ارمنستانی; AU استرالیایی; ID اندونزیایی; VN ویتنامی; TH تایلندی; TW تایوانی
"""
_HINDI = """
RU रूसी; UA यूक्रेनी; FR फ्रांसीसी फ़्रांसीसी; DE जर्मन; GB ब्रिटिश; US अमेरिकी अमरीकी; JP जापानी; IL इजरायली इज़रायली इजराइली
इसराइली; PS फिलिस्तीनी फ़लस्तीनी फलस्तीनी; IR ईरानी; IQ इराकी इराक़ी; SY सीरियाई; GR यूनानी; IT इतालवी; PT पुर्तगाली; PL
पोलिश; CH स्विस; SE स्वीडिश; PK पाकिस्तानी; AF अफगान अफगानी अफ़ग़ान; BD बांग्लादेशी; LK श्रीलंकाई; NP नेपाली; KP
उत्तर-कोरियाई; KR दक्षिण-कोरियाई; CA कनाडाई; BR ब्राजीलियाई ब्राज़ीलियाई; VE वेनेजुएलाई; EG मिस्री; ZA दक्षिण-अफ्रीकी; NG
नाइजीरियाई; KE केन्याई; ET इथियोपियाई; LB लेबनानी; YE यमनी; AU ऑस्ट्रेलियाई; ID इंडोनेशियाई; MY मलेशियाई; VN वियतनामी
"""


def _finnish(one: str) -> Iterator[str]:
    """Suffixes by vowel harmony."""
    vowel = "ä" if one.endswith("läi") else "a"
    yield from (one + end.replace("A", vowel) for end in _FINNISH_ENDS.split())


def _greek(one: str) -> Iterator[str]:
    yield from (one + end for end in _GREEK_ENDS.split())


def _romanian(one: str) -> Iterator[str]:
    """The feminine first, which is the language too; what follows an article has none of its own."""
    stem = f"{one[:-3]}en" if one.endswith("ean") else one
    soft = stem if stem != one else one[:-1] + {"s": "ș", "t": "ț"}.get(one[-1], one[-1])
    yield from (f"{one}ă", one, f"{one}ul", f"{one}ului", f"{soft}i", f"{soft}ii", f"{soft}ilor")
    yield from (f"{stem}e", f"{stem}ei", f"{stem}ele", f"{stem}elor")


def _turkish(one: str) -> Iterator[str]:
    """With the suffixes of many, which need no apostrophe."""
    one = one.replace("-", " ")
    last = next(char for char in reversed(one.lower()) if char in "aıoueiöü")
    many, of, to, them = ("lar", "ın", "a", "ı") if last in "aıou" else ("ler", "in", "e", "i")
    yield from (one, f"{one}{many}", *(f"{one}{many}{end}" for end in (of, to, them)))


def _hebrew(one: str) -> Iterator[str]:
    """With the article and what is written together with it; the feminine only so, for without it is the language."""
    first, _, last = one.rpartition("-")
    before = f"{first} " if first else ""
    yield from (f"{before}{last}{end}" for end in ("", "ם"))
    for end in ("", "ת", "ם", "ות"):
        yield from (f"{letters}{before}{last}{end}" for letters in ("ה", "וה", "מה", "שה", "ל", "ב"))


def _persian(one: str) -> Iterator[str]:
    """With the suffixes of many."""
    yield from (one, f"{one}‌ها", f"{one}‌های", f"{one}ها", f"{one}های")


def _hindi(one: str) -> Iterator[str]:
    """The same in all cases, but for that of many."""
    one = one.replace("-", " ")
    yield one
    if one.endswith("ी"):
        yield f"{one[:-1]}ियों"


FURTHER: dict[str, tuple[str, Callable[[str], Iterator[str]]]] = {
    "fi": (_FINNISH, _finnish),
    "el": (_GREEK, _greek),
    "ro": (_ROMANIAN, _romanian),
    "tr": (_TURKISH, _turkish),
    "he": (_HEBREW, _hebrew),
    "fa": (_PERSIAN, _persian),
    "hi": (_HINDI, _hindi),
}
"""Language -> "code stem stem; …", and what gives the forms of a stem."""
BEFORE_FURTHER = {
    "ro": ("limba", "în", "din", "vorbește", "vorbesc"),
    "fa": ("زبان", "به", "به زبان"),
    **dict.fromkeys(("fi", "el", "tr", "he", "hi"), ()),
}
"""What leads to the language of that name."""
BLOCKED_FURTHER = {
    "el": ("Ινδικός Ωκεανός", "Ινδικό Ωκεανό", "Ινδικού Ωκεανού", "ινδικό χοιρίδιο", "ρωσική ρουλέτα"),
    "he": ("מפתח שוודי", "רולטה רוסית"),
    "tr": ("Rus ruleti", "Alman kurdu", "Amerikan futbolu"),
    "fi": ("venäläinen ruletti", "venäläistä rulettia"),
}
BEHIND_FURTHER = {"el": ("γλώσσα", "γλώσσας"), "hi": ("भाषा",)}
"""What follows it."""
