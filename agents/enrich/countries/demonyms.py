"""What many languages call the people and things of a country: "russische", "françaises", "polskiego"; all forms.

CLDR has none of this, so it stands here by hand for the countries that news is about: stems, with rules of inflection.
What would mean the language ("auf Französisch", "en russe") is blocked by longer names.
"""

from collections.abc import Callable, Iterator
from functools import partial

from agents.enrich.countries.demonyms_further import BEFORE_FURTHER, BEHIND_FURTHER, BLOCKED_FURTHER, FURTHER
from agents.enrich.countries.demonyms_nordic import BEFORE_NORDIC, NORDIC, nordic_forms
from agents.enrich.countries.demonyms_slavic import SLAVIC, not_slavic_demonyms, slavic_forms

_GERMAN = """
RU russisch Russe Russen Russin Russinnen; UA ukrainisch Ukrainer Ukrainern Ukrainerin Ukrainerinnen; FR französisch
Franzose Franzosen Französin; DE deutsch; GB britisch Brite Briten Britin; CN chinesisch Chinese Chinesen; US
amerikanisch US-amerikanisch Amerikaner Amerikanern Amerikanerin US-Amerikaner; JP japanisch Japaner Japanern; IL
israelisch Israeli Israelis; PS palästinensisch Palästinenser Palästinensern; IR iranisch Iraner Iranern; IQ irakisch
Iraker Irakern; SY syrisch Syrer Syrern Syrerin; TR türkisch Türke Türken Türkin; GR griechisch Griechen; IT
italienisch Italiener Italienern Italienerin; ES spanisch Spanier Spaniern Spanierin; PT portugiesisch Portugiesen; PL
polnisch Polin; CZ tschechisch Tschechen; HU ungarisch; AT österreichisch Österreicher Österreicherin; CH
schweizerisch Schweizer Schweizerin; NL niederländisch Niederländer Niederländerin; BE belgisch Belgier Belgiern; DK
dänisch Däne Dänen Dänin; SE schwedisch; NO norwegisch Norweger Norwegern Norwegerin; FI finnisch; IE irisch; IN
indisch Inder Indern; PK pakistanisch Pakistaner; AF afghanisch Afghanen; KP nordkoreanisch Nordkoreaner; KR
südkoreanisch Südkoreaner; CA kanadisch Kanadier Kanadiern; MX mexikanisch Mexikaner; BR brasilianisch Brasilianer; VE
venezolanisch Venezolaner; CO kolumbianisch Kolumbianer; CL chilenisch Chilenen; EG ägyptisch Ägypter Ägyptern; LY
libysch Libyer; MA marokkanisch Marokkaner; SD sudanesisch; ZA südafrikanisch Südafrikaner; NG nigerianisch; KE
kenianisch Kenianer; SA saudisch saudi-arabisch; YE jemenitisch; LB libanesisch Libanesen; SK slowakisch Slowaken; BY
belarussisch belarusisch; AZ aserbaidschanisch; VN vietnamesisch Vietnamesen; TH thailändisch; PH philippinisch; CU
kubanisch Kubaner; IS isländisch Isländer; LT litauisch; LV lettisch; EE estnisch; TW taiwanisch taiwanesisch; BO
bolivianisch; PE peruanisch; RS serbisch Serben; HR kroatisch Kroaten; BA bosnisch; XK kosovarisch Kosovaren
"""
_FRENCH = """
RU russe; UA ukrainien; FR français; DE allemand; GB britannique; US américain états-unien; CN chinois; JP japonais;
IL israélien; PS palestinien; IR iranien; IQ irakien; SY syrien; TR turc turque turques; GR grec grecque grecques; IT
italien; ES espagnol; PT portugais; PL polonais; CZ tchèque; HU hongrois; AT autrichien; CH suisse; NL néerlandais; BE
belge; DK danois; SE suédois; NO norvégien; FI finlandais; IE irlandais; IN indien; PK pakistanais; AF afghan; KP
nord-coréen; KR sud-coréen; CA canadien; MX mexicain; BR brésilien; AR argentin; VE vénézuélien; CO colombien; CL
chilien; EG égyptien; LY libyen; DZ algérien; MA marocain; TN tunisien; SD soudanais; ZA sud-africain; NG nigérian; NE
nigérien; KE kényan; ET éthiopien; SA saoudien; YE yéménite; LB libanais; RO roumain; BG bulgare; RS serbe; HR croate;
SI slovène; SK slovaque; BY biélorusse; GE géorgien; AM arménien; AZ azerbaïdjanais; KZ kazakh; AU australien; ID
indonésien; VN vietnamien; TH thaïlandais; PH philippin; CU cubain; IS islandais; LT lituanien; LV letton; EE
estonien; AL albanais; TW taïwanais; ML malien; SN sénégalais; CI ivoirien; CM camerounais; HT haïtien
"""
_SPANISH = """
RU ruso; UA ucraniano; FR francés; DE alemán; GB británico; US estadounidense; CN chino; JP japonés; IL israelí; PS
palestino; IR iraní; IQ iraquí; SY sirio; TR turco; GR griego; IT italiano; ES español; PT portugués; PL polaco; CZ
checo; HU húngaro; AT austriaco austríaco; CH suizo; NL neerlandés holandés; BE belga; DK danés; SE sueco; NO noruego;
FI finlandés; IE irlandés; PK paquistaní; AF afgano; KP norcoreano; KR surcoreano; CA canadiense; MX mexicano; BR
brasileño; AR argentino; VE venezolano; CO colombiano; CL chileno; PE peruano; BO boliviano; EC ecuatoriano; UY
uruguayo; PY paraguayo; CU cubano; EG egipcio; LY libio; DZ argelino; MA marroquí; TN tunecino; SD sudanés; ZA
sudafricano; NG nigeriano; KE keniano keniata; ET etíope; SA saudí; YE yemení; LB libanés; RO rumano; BG búlgaro; RS
serbio; HR croata; SI esloveno; SK eslovaco; BY bielorruso; GE georgiano; AM armenio; AU australiano; ID indonesio; VN
vietnamita; TH tailandés; PH filipino; IS islandés; LT lituano; EE estonio; TW taiwanés; SV salvadoreño; GT
guatemalteco; HN hondureño; NI nicaragüense; CR costarricense; PA panameño; DO dominicano; HT haitiano
"""
_ITALIAN = """
RU russo; UA ucraino; FR francese; DE tedesco; GB britannico; US statunitense americano; CN cinese; JP giapponese; IL
israeliano; PS palestinese; IR iraniano; IQ iracheno; SY siriano; TR turco; GR greco; IT italiano; ES spagnolo; PT
portoghese; PL polacco; CZ ceco; HU ungherese; AT austriaco; CH svizzero; NL olandese; BE belga belgi; DK danese; SE
svedese; NO norvegese; FI finlandese; IE irlandese; IN indiano; PK pakistano; AF afghano afgano; KP nordcoreano; KR
sudcoreano; CA canadese; MX messicano; BR brasiliano; AR argentino; VE venezuelano; CO colombiano; CL cileno; CU
cubano; EG egiziano; LY libico; DZ algerino; MA marocchino; TN tunisino; SD sudanese; ZA sudafricano; NG nigeriano; ET
etiope etiopi; SA saudita sauditi; LB libanese; RO rumeno; BG bulgaro; RS serbo; HR croato; AL albanese; GE georgiano;
AU australiano; VN vietnamita; TW taiwanese
"""
_PORTUGUESE = """
RU russo; UA ucraniano; FR francês; DE alemão alemã alemães alemãs; GB britânico; US americano norte-americano
estadunidense; CN chinês; JP japonês; IL israelense israelita; PS palestino palestiniano; IR iraniano; IQ iraquiano;
SY sírio; TR turco; GR grego; IT italiano; ES espanhol espanhóis; PT português; PL polonês polaco; CZ checo tcheco; HU
húngaro; AT austríaco; CH suíço; NL holandês neerlandês; BE belga; DK dinamarquês; SE sueco; NO norueguês; FI
finlandês; IE irlandês; IN indiano; PK paquistanês; AF afegão afegã afegãos; KP norte-coreano; KR sul-coreano; CA
canadense; MX mexicano; BR brasileiro; AR argentino; VE venezuelano; CO colombiano; CL chileno; PE peruano; BO
boliviano; UY uruguaio; PY paraguaio; CU cubano; EG egípcio; MA marroquino; ZA sul-africano; NG nigeriano; AO
angolano; MZ moçambicano; SA saudita; LB libanês; RO romeno; RS sérvio; HR croata; AU australiano; VN vietnamita
"""
_DUTCH = """
RU Russisch Russen; UA Oekraïens Oekraïner Oekraïners; FR Franse Fransen Fransman; DE Duits Duitser Duitsers; GB Brits
Britten; US Amerikaans Amerikaan Amerikanen; CN Chinees Chinese Chinezen; JP Japans Japanners; IL Israëlisch Israëliër
Israëliërs; PS Palestijns Palestijnen Palestijn; IR Iraans Iraniërs; IQ Iraaks; SY Syrisch Syriërs; TR Turks Turken;
GR Grieks Grieken; IT Italiaans Italianen; ES Spaans Spanjaarden; PT Portugees Portugese Portugezen; PL Pools; CZ
Tsjechisch; HU Hongaars Hongaren; AT Oostenrijks Oostenrijkers; CH Zwitsers; NL Nederlands Nederlanders; BE Belgisch
Belgen; DK Deens Denen; SE Zweeds; NO Noors Noren; FI Fins; IE Iers; IN Indiaas Indiërs; PK Pakistaans; AF Afghaans
Afghanen; KP Noord-Koreaans; KR Zuid-Koreaans; CA Canadees Canadese Canadezen; MX Mexicaans Mexicanen; BR Braziliaans
Brazilianen; AR Argentijns Argentijnen; VE Venezolaans; CO Colombiaans; EG Egyptisch; MA Marokkaans Marokkanen; ZA
Zuid-Afrikaans; SA Saoedisch Saoedi-Arabisch; RO Roemeens; RS Servisch; HR Kroatisch; AU Australisch
"""


def _german(one: str) -> Iterator[str]:
    """Nouns stand in all their forms; an adjective without an ending is most often the language."""
    yield from (
        (f"{one}{end}" for end in ("e", "en", "er", "es", "em")) if one.endswith("isch") or one == "deutsch" else (one,)
    )


def _french(one: str) -> Iterator[str]:
    yield from (one, one if one[-1] in "sx" else f"{one}s")
    if one[-1] not in "ec" and not one.endswith("ques"):
        feminine = f"{one}n" if one.endswith(("ien", "éen", "letton")) else one
        yield from (f"{feminine}e", f"{feminine}es")


def _iberian(one: str) -> Iterator[str]:
    """Spanish and Portuguese."""
    accents = {"és": "es", "ês": "es", "án": "an"}
    if one[-2:] in accents:
        stem = one[:-2] + accents[one[-2:]]
        yield from (one, f"{stem}a", f"{stem}es", f"{stem}as")
    elif one.endswith("ol"):
        yield from (one, f"{one}a", f"{one}es", f"{one}as")
    elif one.endswith("o") and not one.endswith("ão"):
        yield from (one, f"{one[:-1]}a", f"{one}s", f"{one[:-1]}as")
    else:
        yield from (one, one if one[-1] == "s" else f"{one}s", *((f"{one}es",) if one[-1] == "í" else ()))


def _italian(one: str) -> Iterator[str]:
    yield one
    if one.endswith("co"):
        yield from (f"{one[:-1]}a", f"{one[:-1]}he", f"{one[:-1]}hi" if one not in _SOFT else f"{one[:-1]}i")
    elif one.endswith("o"):
        yield from (f"{one[:-1]}{end}" for end in "aie")
    elif one.endswith("e"):
        yield f"{one[:-1]}i"


def _dutch(one: str) -> Iterator[str]:
    yield one
    if one.endswith(("isch", "ks", "ts", "ns")):
        yield f"{one}e"


_SOFT = frozenset(("greco", "austriaco", "britannico", "libico", "ceco"))
_LANGUAGES: dict[str, tuple[str, Callable[[str], Iterator[str]]]] = {
    "de": (_GERMAN, _german),
    "fr": (_FRENCH, _french),
    "es": (_SPANISH, _iberian),
    "it": (_ITALIAN, _italian),
    "pt": (_PORTUGUESE, _iberian),
    "nl": (_DUTCH, _dutch),
    **{language: (table, partial(slavic_forms, language)) for language, table in SLAVIC.items()},
    **{language: (table, partial(nordic_forms, language)) for language, table in NORDIC.items()},
    **FURTHER,
}
_BEFORE_LANGUAGE = {
    "fr": ("en", "le", "du", "au", "parle", "parler", "parlent", "parlait", "parlant", "langue"),
    "es": ("en", "el idioma", "idioma", "habla", "hablan", "hablar", "hablaba", "al", "del", "lengua"),
    "it": ("in", "parla", "parlano", "parlare", "lingua", "dal"),
    "pt": ("em", "fala", "falam", "falar", "língua", "idioma"),
    "nl": ("het", "in", "spreekt", "spreken", "spreek", "uit het"),
    **BEFORE_NORDIC,
    **BEFORE_FURTHER,
}
_BLOCKED = {
    "de": ("Deutsche Bank", "Deutschen Bank", "Deutsche Bahn", "Deutschen Bahn", "Deutsche Börse", "Deutschen Börse",
           "Deutsche Telekom", "Deutschen Telekom", "Deutsche Post", "Deutschen Post", "Deutsche Welle",
           "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "Schweizer Käse", "Wiener Schnitzel",
           "spanische Wand", "spanische Grippe", "Spanischen Grippe", "russisches Roulette", "Russisch Brot",
           "griechischen Tragödie", "böhmische Dörfer", "chinesische Medizin"),
    "fr": ("filer à l'anglaise", "montagnes russes", "casse-tête chinois", "ombres chinoises", "berger allemand",
           "cochon d'Inde", "roulette russe", "Suisse normande", "Chili con carne"),
    "es": ("montaña rusa", "montañas rusas", "ensaladilla rusa", "ruleta rusa", "gran danés", "tortilla española",
           "pastor alemán", "cabeza de turco", "gripe española"),
    "it": ("montagne russe", "insalata russa", "roulette russa", "pastore tedesco", "alla francese", "all'italiana"),
    "pt": ("montanha-russa", "montanhas-russas", "roleta russa", "salada russa", "pastor alemão", "gripe espanhola"),
    **BLOCKED_FURTHER,
    "nl": ("Mexicaanse griep", "Spaanse griep", "Duitse herder", "Franse frietjes", "Russische roulette",
           "Latijns-Amerika", "Zuid-Amerika", "Noord-Amerika", "Midden-Amerika"),
}  # fmt: skip
_OTHER_AMERICANS = {
    "fr": ("latino", "nord", "sud", "afro", "centre"),
    "it": ("latino", "nord", "sud", "afro", "centro"),
    "pt": ("latino", "sul", "afro", "centro"),
    "nl": ("Latijns", "Noord", "Zuid", "Afro", "Midden"),
}


def demonyms(language: str) -> dict[str, list[str]]:
    """Code -> each form, in *language* (a primary tag such as "de"); empty for languages that are not kept."""
    if language not in _LANGUAGES:
        return {}
    table, forms = _LANGUAGES[language]
    rows = (row.split() for row in table.replace("\n", " ").split(";"))
    return {code: list(dict.fromkeys(form for one in stems for form in forms(one))) for code, *stems in rows}


def not_demonyms(language: str) -> tuple[str, ...]:
    """Longer names in *language* that hold a demonym and do not mean the country: the language, dishes, firms."""
    if language in SLAVIC:
        return not_slavic_demonyms(language)
    found = list(_BLOCKED.get(language, ()))
    for forms in demonyms(language).values():
        if language == "de":
            stem = forms[0][:-1].capitalize()
            if forms[0].endswith("sche"):
                found += [f"ins {stem}e", f"im {stem}en", f"aus dem {stem}en", f"vom {stem}en", f"auf {stem}"]
        else:
            found += [f"{before} {forms[0]}" for before in _BEFORE_LANGUAGE[language]]
            found += [f"{form} {behind}" for behind in BEHIND_FURTHER.get(language, ()) for form in forms]
    for form in demonyms(language).get("US", ()):
        found += [f"{other}-{form}" for other in _OTHER_AMERICANS.get(language, ())]
    return tuple(found)
