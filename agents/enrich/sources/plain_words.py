"""Outlets whose names are also plain words, people's names or other bodies' initials: where the outlet is meant.

“Dawn said she was tired”, „Mehr sagte er nicht“, “the Australian said”: none of these cites an outlet. Such a name
counts where the text holds a word of the outlet's country, or where it stands as only an outlet does: in quotation
marks or brackets, called a newspaper, reporting something. General knowledge of the trade, as in outlets.py.
"""

import re
from typing import NamedTuple

from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import any_of
from agents.enrich.text import Text
from agents.enrich.words import fold

BEFORE_CHARS = 60
"""How far before a name what shows that an outlet is meant may begin."""

_WORDS = """
Time
Focus
Variety
Wired
The Sun
The Hill
The Atlantic
The Australian
The Hindu
The Information
Die Zeit
Die Welt
Bild
Stern
Der Standard
भाषा = पीटीआई
"""
"""Common nouns and peoples: what reports, or is told something, is the outlet."""
_NAMES = """
Dawn = pakistan | pakistani | karachi | islamabad | lahore
Petra = jordan | jordanian | jordan's | amman
Hina @hr = croatia | croatian | zagreb | kroatien | kroatische | hrvatska
Beta @sr = serbia | serbian | belgrade | serbien | beograd | srbija
Kan @he = israel | israeli | israel's | jerusalem | gaza | israels | israelische
Tasnim = iran | iranian | iran's | tehran | teheran | irans | iranische | téhéran
Mehr @en = iran | iranian | iran's | tehran
Fars = iran | iranian | iran's | tehran | teheran | irans | iranische | téhéran
Maan = palestinian | gaza | bethlehem | hebron | jerusalem
Antara @id = indonesia | indonesian | jakarta
Granma @es = cuba | cuban | cuba's | havana
Lusa @pt = portugal | portuguese | lisbon | portugal's | lissabon
Astra @ru = russia | russian | ukraine | kremlin | moscow
Baza @ru = russia | russian | ukraine | kremlin | moscow
Babel @uk = ukraine | ukrainian | kyiv
Spiegel @de = german | germany | germany's | berlin
Asahi = japan | japanese | tokyo | japan's
Delfi @lt @lv @et = lithuania | lithuanian | latvia | latvian | estonia | estonian | vilnius | riga | tallinn
AA @tr = turkey | turkish | turkey's | türkiye | türkiye's | ankara | istanbul | anadolu | türkei | turquie
AAP = australia | australian | australia's | sydney | melbourne | canberra | brisbane | perth | queensland
APA @de = austria | austrian | vienna | autriche
PAP @pl = poland | polish | poland's | warsaw | polen | pologne
NRC @nl = dutch | netherlands | amsterdam | niederlande | rotterdam
RBC @ru @uk = russia | russian | moscow | kremlin
ANP @nl = dutch | netherlands | amsterdam | niederlande | rotterdam
MAP @ar = morocco | moroccan | rabat | maroc | marocain | marokko
TAP @ar = tunisia | tunisian | tunis | tunisie | tunesien
APS @ar = algeria | algerian | algiers | algérie | alger | algerien
SPA @ar = saudi | riyadh
DHA @tr = turkey | turkish | türkiye | ankara | istanbul
APP @ur = pakistan | pakistani | islamabad
SITA @sk @cs = slovakia | slovak | bratislava
UNI @hi = india | indian | delhi | mumbai
SID @de = germany | german | bundesliga
SDA @de @fr @it = swiss | switzerland | bern
DR @da @no @sv = denmark | danish | copenhagen | dänemark
TT @sv @no @da @fi = sweden | swedish | stockholm | schweden
NOS @nl = dutch | netherlands | amsterdam
NV @uk = ukraine | ukrainian | kyiv
VG @no @sv @da = norway | norwegian | oslo
KNA @de = catholic | german | vatican
MENA @ar = egypt | egyptian | cairo
"""
"""Given and family names, firms, and initials that others share: a word of the outlet's country stands in the text, or
the text is in one of the languages behind the name, where nobody else goes by it."""

_TITLED = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Frau|Herrn?|Monsieur|Madame|Mme|Señora?|Signora?)\.? \Z")
_GIVEN = {"bloomberg": re.compile(r"(?<!\w)(?:Michael|Michael R\.|Mike|Mayor|Mr\.?) Bloomberg(?!\w)")}
"""Agencies that bear a man's name: he is meant in a text that names him in full."""
_MORE_CALLED = "paper|website|outlet|tabloid|wire|News|Zeitschrift|Agentur|agence|agenzia|समाचार एजेंसी|न्यूज एजेंसी|एजेंसी"
_CALLED = any_of("\n".join([*(speech.called for speech in SPEECHES.values()), _MORE_CALLED]))
"""What an outlet is called, in any language."""
_CALLED_BEFORE = re.compile(rf"(?<!\w)(?:{_CALLED}) \Z", re.IGNORECASE)
_CALLED_AFTER = re.compile(rf"'?s? (?:{_CALLED})(?!\w)")
_OPENED = re.compile(r"[\"'(/\[]\Z")
_CLOSED = re.compile(r"[\"'/)\]]|-Zeitung")
_TOLD_BEFORE = re.compile(
    r"(?<!\w)(?i:told|tells|told to|reported by|published by|published in|quoted by|cited by|interview with"
    r"|interview to|interview in|spoke to|speaking to|according to|citing|via|reported in|writing in) (?:the )?\Z"
    r"|(?<!\w)(?:[Ll]aut|gegenüber|berichte(?:t|te|ten)|schreib(?:t|en)|schrieb|melde(?:t|te)|zitier(?:t|te)|Angaben"
    r"|Informationen|Berichte?n?)(?: (?:zuerst|zunächst|zuvor|auch))?(?: (?:der|die|dem|des|von|im|in der))? \Z"
    r"|(?<!\w)(?:sagt|sagte|sagten|erklärte|verriet|bestätigte)[^.\n\"]{0,40} (?:der|dem) \Z"
)
_REPORTS_AFTER = re.compile(
    r" (?:(?:first |had |has |also |later )?(?:reported|reports|reporting|wrote|writes|published|quoted|quotes|cited)"
    r"|berichte(?:t|te|ten)|schreibt|schrieb|melde(?:t|te)|zitierte?|zufolge)(?!\w)"
)
_ARTICLE_THEN_SMALL = re.compile(r"(?i:the|die|der|das|de|het|le|la|el|il|o) [^\W\d_A-ZÀ-ÞА-Я]")
"""“The observer said”: a name keeps its capital behind its article."""


class _Plain(NamedTuple):
    context: tuple[str, ...]
    languages: tuple[str, ...]
    is_name: bool


def _read(table: str, *, is_name: bool) -> dict[str, _Plain]:
    rows = {}
    for line in table.strip().splitlines():
        name, _, context = line.partition(" = ")
        name, *languages = (part.strip() for part in name.split("@"))
        words = tuple(fold(word.strip()) for word in context.split("|") if word.strip())
        rows[fold(name)] = _Plain(words, tuple(languages), is_name)
    return rows


_PLAIN = {**_read(_WORDS, is_name=False), **_read(_NAMES, is_name=True)}


def is_outlet(text: Text, start: int, end: int) -> bool:
    """Whether the outlet is meant that goes by what stands from *start* to *end* of *text*.

    True for every name that is nothing else; that it is cited is not told.
    """
    written, before = text.plain[start:end], text.plain[max(0, start - BEFORE_CHARS) : start]
    if _ARTICLE_THEN_SMALL.match(written) or _TITLED.search(before):
        return False
    key = fold(written)
    if (given := _GIVEN.get(key)) is not None:
        return given.search(text.plain) is None
    plain = _PLAIN.get(key)
    if plain is None or text.language.partition("-")[0] in plain.languages or any(map(text.has_word, plain.context)):
        return True
    return _stands_as_outlet(text.plain, before, end, is_name=plain.is_name)


def _stands_as_outlet(plain: str, before: str, end: int, *, is_name: bool) -> bool:
    if _CALLED_BEFORE.search(before) or _CALLED_AFTER.match(plain, end):
        return True
    if _OPENED.search(before) and _CLOSED.match(plain, end):
        return True
    return not is_name and bool(_TOLD_BEFORE.search(before) or _REPORTS_AFTER.match(plain, end))
