"""The adjectives of countries in five Slavic languages: "polski rząd", "německá vláda", "российский", "українська".

Stems by hand, for CLDR has none of this, with the endings of all genders, numbers and cases.
"""
# ruff: noqa: RUF001  words of many scripts

import re
from collections.abc import Iterator

from agents.enrich.words import without_accents

_POLISH = """
RU rosyjsk; UA ukraińsk; FR francusk; DE niemieck; GB brytyjsk; CN chińsk; US amerykańsk; JP japońsk; IL izraelsk; PS
palestyńsk; IR irańsk; IQ irack; SY syryjsk; TR tureck; GR greck; IT włosk; ES hiszpańsk; PT portugalsk; PL polsk; CZ
czesk; HU węgiersk; AT austriack; CH szwajcarsk; NL holendersk niderlandzk; BE belgijsk; DK duńsk; SE szwedzk; NO
norwesk; FI fińsk; IE irlandzk; IN indyjsk; PK pakistańsk; AF afgańsk; KP północnokoreańsk; KR południowokoreańsk; CA
kanadyjsk; MX meksykańsk; BR brazylijsk; AR argentyńsk; VE wenezuelsk; CO kolumbijsk; CL chilijsk; CU kubańsk; EG
egipsk; LY libijsk; DZ algiersk; MA marokańsk; TN tunezyjsk; SD sudańsk; ZA południowoafrykańsk; NG nigeryjsk; KE
kenijsk; ET etiopsk; SA saudyjsk; LB libańsk; JO jordańsk; RO rumuńsk; BG bułgarsk; RS serbsk; HR chorwack; SI słoweńsk;
SK słowack; BY białorusk; GE gruzińsk; AM ormiańsk; AZ azersk; KZ kazachsk kazachstańsk; AU australijsk; ID indonezyjsk;
VN wietnamsk; TW tajwańsk; LT litewsk; LV łotewsk; EE estońsk; IS islandzk; AL albańsk; MD mołdawsk; TD czadyjsk
"""
_CZECH = """
RU rusk; UA ukrajinsk; FR francouzsk; DE německ; GB britsk; CN čínsk; US americk; JP japonsk; IL izraelsk; PS
palestinsk; IR íránsk; IQ iráck; SY syrsk; TR tureck; GR řeck; IT italsk; ES španělsk; PT portugalsk; PL polsk; CZ česk;
HU maďarsk; AT rakousk; CH švýcarsk; NL nizozemsk; BE belgick; DK dánsk; SE švédsk; NO norsk; FI finsk; IE irsk; IN
indick; PK pákistánsk; AF afghánsk; KP severokorejsk; KR jihokorejsk; CA kanadsk; MX mexick; BR brazilsk; AR argentinsk;
VE venezuelsk; CO kolumbijsk; CL chilsk; CU kubánsk; EG egyptsk; LY libyjsk; DZ alžírsk; MA marock; TN tunisk; SD
súdánsk; ZA jihoafrick; NG nigerijsk; KE keňsk; ET etiopsk; SA saúdsk; LB libanonsk; JO jordánsk; RO rumunsk; BG
bulharsk; RS srbsk; HR chorvatsk; SI slovinsk; SK slovensk; BY bělorusk; GE gruzínsk; AM arménsk; AZ ázerbájdžánsk; KZ
kazašsk; AU australsk; ID indonésk; VN vietnamsk; TW tchajwansk; LT litevsk; LV lotyšsk; EE estonsk; IS islandsk; AL
albánsk; MD moldavsk
"""
_SLOVAK = """
RU rusk; UA ukrajinsk; FR francúzsk; DE nemeck; GB britsk; CN čínsk; US americk; JP japonsk; IL izraelsk; PS palestínsk;
IR iránsk; IQ irack; SY sýrsk; TR tureck; GR gréck; IT taliansk; ES španielsk; PT portugalsk; PL poľsk; CZ česk; HU
maďarsk; AT rakúsk; CH švajčiarsk; NL holandsk; BE belgick; DK dánsk; SE švédsk; NO nórsk; FI fínsk; IE írsk; IN indick;
PK pakistansk; AF afgansk; KP severokórejsk; KR juhokórejsk; CA kanadsk; MX mexick; BR brazílsk; AR argentínsk; VE
venezuelsk; EG egyptsk; ZA juhoafrick; SA saudsk; LB libanonsk; RO rumunsk; BG bulharsk; RS srbsk; HR chorvátsk; SI
slovinsk; SK slovensk; BY bielorusk; GE gruzínsk; AU austrálsk; VN vietnamsk; LT litovsk; LV lotyšsk; EE estónsk
"""
_RUSSIAN = """
RU российск; UA украинск; FR французск; DE немецк германск; GB британск; CN китайск; US американск; JP японск; IL
израильск; PS палестинск; IR иранск; IQ иракск; SY сирийск; TR турецк; GR греческ; IT итальянск; ES испанск; PT
португальск; PL польск; CZ чешск; HU венгерск; AT австрийск; CH швейцарск; NL нидерландск голландск; BE бельгийск; DK
датск; SE шведск; NO норвежск; FI финск; IE ирландск; IN индийск; PK пакистанск; AF афганск; KP северокорейск; KR
южнокорейск; CA канадск; MX мексиканск; BR бразильск; AR аргентинск; VE венесуэльск; CO колумбийск; CL чилийск; CU
кубинск; EG египетск; LY ливийск; DZ алжирск; MA марокканск; TN тунисск; SD суданск; ZA южноафриканск; NG нигерийск; KE
кенийск; ET эфиопск; SA саудовск; LB ливанск; JO иорданск; RO румынск; BG болгарск; RS сербск; HR хорватск; SI словенск;
SK словацк; BY белорусск; GE грузинск; AM армянск; AZ азербайджанск; KZ казахстанск; UZ узбекск узбекистанск; AU
австралийск; ID индонезийск; VN вьетнамск; TW тайваньск; LT литовск; LV латвийск; EE эстонск; IS исландск; AL албанск;
MD молдавск
"""
_UKRAINIAN = """
RU російськ; UA українськ; FR французьк; DE німецьк; GB британськ; CN китайськ; US американськ; JP японськ; IL
ізраїльськ; PS палестинськ; IR іранськ; IQ іракськ; SY сирійськ; TR турецьк; GR грецьк; IT італійськ; ES іспанськ; PT
португальськ; PL польськ; CZ чеськ; HU угорськ; AT австрійськ; CH швейцарськ; NL нідерландськ; BE бельгійськ; DK
данськ; SE шведськ; NO норвезьк; FI фінськ; IE ірландськ; IN індійськ; PK пакистанськ; AF афганськ; KP північнокорейськ;
KR південнокорейськ; CA канадськ; MX мексиканськ; BR бразильськ; AR аргентинськ; VE венесуельськ; CO колумбійськ; CU
кубинськ; EG єгипетськ; LY лівійськ; DZ алжирськ; MA марокканськ; ZA південноафриканськ; NG нігерійськ; KE кенійськ; ET
ефіопськ; SA саудівськ; LB ліванськ; JO йорданськ; RO румунськ; BG болгарськ; RS сербськ; HR хорватськ; SI словенськ; SK
словацьк; BY білоруськ; GE грузинськ; AM вірменськ; AZ азербайджанськ; KZ казахстанськ; AU австралійськ; VN вʼєтнамськ;
TW тайванськ; LT литовськ; LV латвійськ; EE естонськ; IS ісландськ; AL албанськ; MD молдовськ
"""
SLAVIC = {"pl": _POLISH, "cs": _CZECH, "sk": _SLOVAK, "ru": _RUSSIAN, "uk": _UKRAINIAN}
"""Language -> code and stems of each country."""
_ENDINGS = {
    "pl": "i iego iemu im a iej ą ie ich imi",
    "cs": "ý ého ému ém ým á é ou ých ými",
    "sk": "ý ého ému om ým á é ej ú ou ých ými í",
    "ru": "ий ого ому им ом ая ой ую ое ие их ими",
    "uk": "ий ого ому им а ої ій у ою е і их ими",
}
_LONG = re.compile(r"(?:[áéíóúý]|i[aeu])[^aeiouyáéíóúýä]+$")
_SPOKEN = {"sk": ("ý", "po"), "uk": ("ою", "говорить говорять говорити розмовляє розмовляють")}
"""Language -> the form that tells in which language one speaks, and the words before it."""
_LANGUAGE_WORDS = {
    "pl": (("i", "język"), ("iego", "języka"), ("iemu", "językowi"), ("im", "językiem języku")),
    "cs": (("ý", "jazyk"), ("ého", "jazyka"), ("ému", "jazyku"), ("ém", "jazyce jazyku"), ("ým", "jazykem")),
    "sk": (("ý", "jazyk"), ("ého", "jazyka"), ("ému", "jazyku"), ("om", "jazyku"), ("ým", "jazykom")),
    "ru": (("ий", "язык"), ("ого", "языка"), ("ому", "языку"), ("им", "языком"), ("ом", "языке")),
    "uk": (("а", "мова"), ("ої", "мови"), ("ій", "мові"), ("у", "мову"), ("ою", "мовою")),
}
"""Language -> ending and the noun that with it means the language, not the country."""
_OTHER = {
    "pl": "owczarek niemiecki;owczarka niemieckiego;owczarkiem niemieckim;"
    "rosyjska ruletka;rosyjską ruletkę;"
    "Ocean Indyjski;Oceanu Indyjskiego;Oceanie Indyjskim;Zatoka Meksykańska;Zatoki Meksykańskiej;Zatoce Meksykańskiej;"
    "Morze Japońskie;Morza Japońskiego;Morzu Japońskim;Polska Agencja Prasowa;Polskiej Agencji Prasowej",
    "cs": "ruské kolo;ruského kola;ruském kole;ruským kolem;ruská kola;ruských kolech;ruskou ruletu;ruská ruleta;"
    "španělský ptáček;španělské ptáčky;španělští ptáčci;španělská vesnice;španělská chřipka;"
    "Indický oceán;Indického oceánu;Indickém oceánu;Mexický záliv;Mexického zálivu;Mexickém zálivu;Japonské moře;"
    "Japonského moře;Japonském moři;Česká televize;České televizi;České televize;Českou televizi",
    "sk": "ruské kolo;ruského kola;ruskom kole;ruská ruleta;španielsky vtáčik;španielska chrípka;Indický oceán;"
    "Indického oceánu;Indickom oceáne;Mexický záliv;Mexického zálivu;Mexickom zálive",
    "ru": "американские горки;американских горок;американских горках;американским горкам;американскими горками;"
    "греческий салат;греческого салата;греческим салатом;шведский стол;шведского стола;шведским столом;"
    "немецкая овчарка;немецкой овчарки;немецкую овчарку;датский дог;"
    "Финский залив;Финского залива;Финском заливе;Индийский океан;Индийского океана;Индийском океане;"
    "Мексиканский залив;Мексиканского залива;Мексиканском заливе;Японское море;Японского моря;Японском море;"
    "Южно-Китайское море;Южно-Китайского моря;Южно-Китайском море",
    "uk": "американські гірки;американських гірок;американських гірках;американськими гірками;грецький салат;"
    "грецького салату;грецьким салатом;шведський стіл;німецька вівчарка;німецьку вівчарку;грецький горіх;"
    "грецькі горіхи;грецьких горіхів;"
    "Індійський океан;Індійського океану;Індійському океані;Фінська затока;Фінської затоки;Фінській затоці;"
    "Мексиканська затока;Мексиканської затоки;Мексиканській затоці;Південнокитайське море",
}
"""Language -> longer names that mean no country: dishes, amusements, animals, seas."""


def slavic_forms(language: str, stem: str) -> Iterator[str]:
    """Every form of the adjective of *stem*, that of men ("polscy", "němečtí") among them."""
    yield from (f"{stem}{end}" for end in _fitting(language, stem, _ENDINGS[language]).split())
    if language == "pl":
        yield f"{stem[:-1]}cy"
    elif language == "cs":
        yield f"{stem[:-2]}{'št' if stem.endswith('sk') else 'čt'}í"


def not_slavic_demonyms(language: str) -> tuple[str, ...]:
    """Longer names in *language* that hold such an adjective and do not mean the country."""
    found = _OTHER[language].split(";")
    for row in SLAVIC[language].replace("\n", " ").split(";"):
        for stem in row.split()[1:]:
            for ending, nouns in _LANGUAGE_WORDS[language]:
                form = f"{stem}{_fitting(language, stem, ending)}"
                found += [f"{noun} {form}" if language == "pl" else f"{form} {noun}" for noun in nouns.split()]
            ending, before = _SPOKEN.get(language, ("", ""))
            found += [f"{word} {stem}{_fitting(language, stem, ending)}" for word in before.split()]
    return tuple(found)


def _fitting(language: str, stem: str, endings: str) -> str:
    """*endings* as they are behind *stem*: in Slovak short after a long syllable, "nemecký" but "francúzsky"."""
    return without_accents(endings) if language == "sk" and _LONG.search(stem) else endings
