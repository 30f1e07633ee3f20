"""What Swedish, Danish and Norwegian call the things of a country: "ryska", "russiske"; all forms.

A country's adjective in its own language is left out: there it names what is at home, and half of all bodies.
"""

from collections.abc import Iterator

_SWEDISH = """
RU rysk; UA ukrainsk; FR fransk; DE tysk; GB brittisk; US amerikansk; CN kinesisk; JP japansk; IL israelisk; PS
palestinsk; IR iransk; IQ irakisk; SY syrisk; TR turkisk; GR grekisk; IT italiensk; ES spansk; PT portugisisk; PL
polsk; CZ tjeckisk; HU ungersk; AT österrikisk; CH schweizisk; NL nederländsk holländsk; BE belgisk; DK dansk; NO
norsk; FI finsk finländsk; IE irländsk; IN indisk; PK pakistansk; AF afghansk; KP nordkoreansk; KR sydkoreansk; CA
kanadensisk; MX mexikansk; BR brasiliansk; AR argentinsk; VE venezuelansk; CO colombiansk; CL chilensk; EG egyptisk;
LY libysk; MA marockansk; DZ algerisk; TN tunisisk; SD sudanesisk; ZA sydafrikansk; NG nigeriansk; KE kenyansk; ET
etiopisk; SA saudisk; YE jemenitisk; LB libanesisk; RO rumänsk; BG bulgarisk; RS serbisk; HR kroatisk; SI slovensk; SK
slovakisk; BY belarusisk; GE georgisk; AM armenisk; AZ azerbajdzjansk; KZ kazakisk; AU australisk australiensisk; ID
indonesisk; VN vietnamesisk; TH thailändsk; PH filippinsk; CU kubansk; IS isländsk; LT litauisk; LV lettisk; EE
estnisk estländsk; AL albansk; TW taiwanesisk; GL grönländsk
"""
_DANISH = """
RU russisk; UA ukrainsk; FR fransk; DE tysk; GB britisk; US amerikansk; CN kinesisk; JP japansk; IL israelsk; PS
palæstinensisk; IR iransk; IQ irakisk; SY syrisk; TR tyrkisk; GR græsk; IT italiensk; ES spansk; PT portugisisk; PL
polsk; CZ tjekkisk; HU ungarsk; AT østrigsk; CH schweizisk; NL hollandsk nederlandsk; BE belgisk; SE svensk; NO norsk;
FI finsk; IE irsk; IN indisk; PK pakistansk; AF afghansk; KP nordkoreansk; KR sydkoreansk; CA canadisk; MX mexicansk;
BR brasiliansk; AR argentinsk; VE venezuelansk; CO colombiansk; CL chilensk; EG egyptisk; LY libysk; MA marokkansk; DZ
algerisk; TN tunesisk; SD sudanesisk; ZA sydafrikansk; NG nigeriansk; KE kenyansk; ET etiopisk; SA saudisk
saudiarabisk; YE yemenitisk; LB libanesisk; RO rumænsk; BG bulgarsk; RS serbisk; HR kroatisk; SI slovensk; SK
slovakisk; BY belarusisk hviderussisk; GE georgisk; AM armensk; AZ aserbajdsjansk; KZ kasakhisk; AU australsk; ID
indonesisk; VN vietnamesisk; TH thailandsk; PH filippinsk; CU cubansk; IS islandsk; LT litauisk; LV lettisk; EE
estisk; AL albansk; TW taiwansk; GL grønlandsk
"""
_NORWEGIAN = """
RU russisk; UA ukrainsk; FR fransk; DE tysk; GB britisk; US amerikansk; CN kinesisk; JP japansk; IL israelsk; PS
palestinsk; IR iransk; IQ irakisk; SY syrisk; TR tyrkisk; GR gresk; IT italiensk; ES spansk; PT portugisisk; PL polsk;
CZ tsjekkisk; HU ungarsk; AT østerriksk; CH sveitsisk; NL nederlandsk; BE belgisk; SE svensk; DK dansk; FI finsk; IE
irsk; IN indisk; PK pakistansk; AF afghansk; KP nordkoreansk; KR sørkoreansk; CA kanadisk; MX meksikansk; BR
brasiliansk; AR argentinsk; VE venezuelansk; CO colombiansk; CL chilensk; EG egyptisk; LY libysk; MA marokkansk; DZ
algerisk; TN tunisisk; SD sudanesisk sudansk; ZA sørafrikansk; NG nigeriansk; KE kenyansk; ET etiopisk; SA saudisk
saudiarabisk; YE jemenittisk; LB libanesisk; RO rumensk; BG bulgarsk; RS serbisk; HR kroatisk; SI slovensk; SK
slovakisk; BY belarusisk hviterussisk; GE georgisk; AM armensk; AZ aserbajdsjansk; KZ kasakhstansk; AU australsk; ID
indonesisk; VN vietnamesisk; TH thailandsk; PH filippinsk; CU cubansk; IS islandsk; LT litauisk; LV latvisk; EE
estisk estlandsk; AL albansk; TW taiwansk; GL grønlandsk
"""
NORDIC = {"sv": _SWEDISH, "da": _DANISH, "nb": _NORWEGIAN, "nn": _NORWEGIAN}
"""Language -> "code stem stem; …"."""
BEFORE_NORDIC = {
    "sv": ("på", "talar", "tala", "talade", "pratar", "prata", "till", "från"),
    **dict.fromkeys(("da", "nb", "nn"), ("på", "taler", "tale", "talte", "snakker", "snakke", "til", "fra")),
}
"""What leads to the language of that name."""


def nordic_forms(language: str, stem: str) -> Iterator[str]:
    """The forms of an adjective, the one first that is the language too: "ryska", "russisk"."""
    if language == "sv":
        yield from (f"{stem}a", stem, f"{stem}t")
    else:
        yield from (stem, f"{stem}e")
