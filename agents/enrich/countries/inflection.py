"""The forms that countries' names take in languages with cases: "Niemczech", "Suomessa", "Украине", "Magyarországon".

From the nominative by the endings of its class, the irregular ones as they are. A form that nobody writes costs a
little memory and finds nothing; one that is a common word or another country's name is left out by who asks.
"""
# ruff: noqa: RUF001  words of many scripts

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import repeat

from agents.enrich.countries import endings_other as other
from agents.enrich.countries import endings_slavic as slavic

_VOWELS = frozenset("aąáäãâăåāeęéěėēiíîīįoóöőôuúüűùūųyýıаеёиіїоуыэюяєαάεέηήιίϊΐοόυύϋωώ")
_BACK, _FRONT, _ROUND = frozenset("aáoóuú"), frozenset("eéöőüű"), frozenset("öőüű")
_SONOROUS = frozenset("jlnrsz")
"""Behind these the Hungarian accusative needs no vowel."""
_CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")
_VOICELESS = frozenset("fstkçşhp")
_TURKISH_CHARS_MIN = 4
"""A shorter name with a suffix is as often a town or a word: "Çine"."""
_ADJECTIVE_CHARS_MIN = 7
_STEM_CHARS_MIN = 3
_BEFORE_NISBA = ("يا", "ية", "ا", "ة")
"""Endings of Arabic names that give way to the adjective's: روسيا, روسي."""
_PAIRS = frozenset(("sz", "cs", "gy", "ny", "ly", "ty", "zs"))
"""Hungarian letters of two characters, of which the first is doubled."""
_SHORT = 3
"""Letters of a Hebrew name that makes another word with "as" and "that": "כלוב" is a cage, no Libya."""
_HISSING = ("s", "x", "z", "ß")
_GERMAN_PLURALS = frozenset(("Niederlande", "Emirate"))
_ENDING_CHARS_MAX = 5
_PAIR = 2
_AND = frozenset(("i", "a", "и", "і", "та", "in", "ir", "un", "și", "και"))
_UNCHANGED = "oa", "оа"
"""Samoa has no cases in Slavic languages; by the rules it would be "самое", "the most"."""
_Table = dict[str, tuple[str, ...]]


def inflected(name: str, language: str) -> tuple[str, ...]:
    """The forms of a country's *name* beside the nominative; none in languages without cases or that are not kept.

    Args:
        name: In the nominative, as CLDR has it; an acronym has no forms.
        language: A primary tag, such as "pl".
    """
    forms = _languages().get(language)
    if forms is None or name.isupper() or not name[-1:].isalpha():
        return ()
    return tuple(one for one in dict.fromkeys(forms(name)) if one != name)


def adjectives(name: str, language: str) -> tuple[str, ...]:
    """The adjectives that Hungarian and Arabic make of any country's *name*; none elsewhere.

    Short ones of Hungarian are left out, for they are surnames: "Kubai", "Perui"; of Arabic the bare masculine one is,
    which is a first name as well: "تركي".
    """
    if language == "ar":
        return tuple(_nisbas(name))
    made = f"{name.lower()}i"
    is_plain = language == "hu" and name[-1:] != "i" and name.replace("-", "").isalpha()
    return (made,) if is_plain and len(made) >= _ADJECTIVE_CHARS_MIN else ()


def _nisbas(name: str) -> Iterator[str]:
    """The feminine alone and each form behind the article, and what is written together with that: "للروسيين"."""
    stem = name.removeprefix("ال")
    stem = next((stem.removesuffix(end) for end in _BEFORE_NISBA if stem.endswith(end)), stem)
    if " " in name or len(stem) < _STEM_CHARS_MIN:
        return
    yield f"{stem}ية"
    for article in ("ال", "وال", "بال", "لل"):
        yield from (f"{article}{stem}{end}" for end in ("ي", "ية", "يين", "يون"))


def _table(rows: str) -> _Table:
    """Ending -> the endings in its place."""
    pairs = (row.split(":") for row in rows.replace("\n", ";").split(";") if row.strip())
    return {key.strip(): tuple(one.strip("-") for one in ends.split()) for key, ends in pairs}


def _exact(rows: str) -> _Table:
    """Name -> its forms, which commas keep apart where they are of several words."""
    pairs = (row.split(":") for row in rows.replace("\n", ";").split(";") if row.strip())
    return {
        key.strip(): tuple(ends.strip().split(",") if "," in ends or key.strip().count(" ") else ends.split())
        for key, ends in pairs
    }


def _ends(word: str, table: _Table) -> tuple[str, ...]:
    """*word* with each ending that its longest known one in *table* gives way to."""
    for length in range(_ENDING_CHARS_MAX, -1, -1):
        ending = word[len(word) - length :] if length else ""
        if len(word) > length + 1 and ending in table and (length or word[-1] not in _VOWELS):
            return tuple(word[: len(word) - length] + one for one in table[ending])
    return ()


def _declined(name: str, nouns: _Table, adjectives: _Table, exact: _Table) -> Iterator[str]:
    """*name* in each case: all its words, the first of them alone (what follows is a genitive), or the last."""
    if name in exact or name.endswith(_UNCHANGED):
        yield from exact.get(name, ())
        return
    words = name.split(" ")
    if len(words) == 1:
        yield from _ends(name, nouns)
        return
    # "Hercegovina" ends as an adjective does, but where one stands beside "and" both are nouns.
    inside = {} if _AND & set(words) else adjectives
    cases = [() if word in _AND else _ends(word, inside) or _ends(word, nouns) for word in words]
    size = len(words)
    genitives = range(1, size) if size > _PAIR else ()
    for first, stop in ((0, size), *((0, stop) for stop in genitives), (size - 1, size)):
        if any(cases[first:stop]):
            columns = [
                cases[at] or repeat(words[at]) if first <= at < stop else repeat(words[at]) for at in range(size)
            ]
            yield from (" ".join(one) for one in zip(*columns, strict=False))


def _finnish(name: str, stems: _Table, exact: _Table) -> Iterator[str]:
    """Suffixes by vowel harmony; before some the stem is weak."""
    if name in exact or not (both := _ends(name, stems)):
        yield from exact.get(name, ())
        return
    weak, strong = both
    front = not set("aou") & set(_last_part(name))
    yield from (f"{weak}{one}" for one in other.FINNISH_WEAK[front].split())
    yield from (f"{strong}{one}" for one in other.FINNISH_STRONG[front].split())
    yield f"{strong}hen" if strong.endswith("ee") else f"{strong}{strong[-1]}n"


def _estonian(name: str, stems: _Table, exact: _Table) -> Iterator[str]:
    """Suffixes behind the genitive of the last word."""
    before, space, last = name.rpartition(" ")
    if last in exact:
        yield from (f"{before}{space}{one}" for one in exact[last])
        return
    for stem in _ends(name, stems)[:1]:
        yield from (f"{stem}{one.strip('-')}" for one in other.ESTONIAN_SUFFIXES.split())


def _hungarian(name: str) -> Iterator[str]:
    """Suffixes by the last vowel that is no i; a final a or e is long before them."""
    last = next((char for char in reversed(_last_part(name)) if char in _BACK | _FRONT), "e")
    is_open = name[-1].lower() in _VOWELS
    stem = name[:-1] + {"a": "á", "e": "é"}.get(name[-1], name[-1])
    doubled = name[:-2] + name[-2] * 2 + name[-1] if name[-2:] in _PAIRS else name + name[-1]
    skipped = {"en", "hez"} if last in _ROUND else {"ön", "höz"}
    skipped |= {"on", "en", "ön", "ot", "et", "at"} if is_open else {"n"}
    skipped |= {"ot", "et", "at"} if name[-1] in _SONOROUS else set() if is_open else {"t"}
    for one in other.HUNGARIAN_SUFFIXES[last in _FRONT].split():
        if one[0] == "v":
            yield f"{stem}{one}" if is_open else f"{doubled}{one[1:]}"
        elif one not in skipped:
            yield f"{stem}{one}"


def _turkish(name: str) -> Iterator[str]:
    """Suffixes without the apostrophe that should stand before them."""
    last = next((char for char in reversed(_last_part(name)) if char in other.TURKISH_SUFFIXES), "")
    if len(name) < _TURKISH_CHARS_MIN or not last:
        return
    is_open, hard = name[-1] in _VOWELS, name[-1] in _VOICELESS
    for one in other.TURKISH_SUFFIXES[last].split():
        fits = one[0] in "dt" and (one[0] == "t") == hard
        if fits or (one[0] in "yn" if is_open else one[0] not in "dtyn"):
            yield f"{name}{one}"


def _genitive(name: str) -> Iterator[str]:
    """The genitive of the languages around the North Sea, "Rysslands"."""
    if not name.endswith(_HISSING):
        yield f"{name}s"


def _german(name: str) -> Iterator[str]:
    """The genitive, and the weak cases of names with an adjective or in the plural: "den Vereinigten Staaten"."""
    before, space, last = name.rpartition(" ")
    weak = " ".join(word.removesuffix("s").removesuffix("e") + "en" if word.endswith(("e", "es")) else word
                    for word in before.split(" "))  # fmt: skip
    yield from _genitive(name)
    if space:
        yield f"{weak} {last}"
        yield from _genitive(f"{weak} {last}")
    if last in _GERMAN_PLURALS:
        yield f"{weak}{space}{last}n"


def _hebrew(name: str) -> Iterator[str]:
    """With what Hebrew writes together with the next word: in, to, from, and, that, as."""
    yield from (f"{one}{name}" for one in ("בלמושכ" if len(name) > _SHORT else "בלמו"))


def _arabic(name: str) -> Iterator[str]:
    """With what Arabic writes together with the next word: and, so, in, as, to; the article's alif goes behind "to"."""
    to = f"لل{name[2:]}" if name.startswith("ال") else f"ل{name}"
    for one in (name, f"ب{name}", to):
        yield from (one, f"و{one}")
    yield from (f"ف{name}", f"ك{name}")


def _last_part(name: str) -> str:
    """The last word of *name*, which its suffixes agree with, in small letters."""
    return name.replace("-", " ").split()[-1].lower()


def _in_cyrillic(rows: str) -> str:
    """Rules of Croatian in the letters of Serbian."""
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        rows = rows.replace(pair, letter)
    return rows.translate(_CYRILLIC)


@cache
def _languages() -> dict[str, Callable[[str], Iterator[str]]]:
    """Language -> what gives the forms of a name in it."""
    return {
        **{
            language: partial(_declined, nouns=_table(nouns), adjectives=_table(adjectives), exact=_exact(exact))
            for language, (nouns, adjectives, exact) in _DECLINED.items()
        },
        "fi": partial(_finnish, stems=_table(other.FINNISH), exact=_exact(other.FINNISH_EXACT)),
        "et": partial(_estonian, stems=_table(other.ESTONIAN), exact=_exact(other.ESTONIAN_EXACT)),
        "hu": _hungarian,
        "tr": _turkish,
        **dict.fromkeys(("nl", "sv", "da", "nb", "nn", "lb"), _genitive),
        "de": _german,
        "he": _hebrew,
        "ar": _arabic,
    }


_CROATIAN = slavic.CROATIAN, slavic.CROATIAN_ADJECTIVES, slavic.CROATIAN_EXACT
_DECLINED = {
    "pl": (slavic.POLISH, slavic.POLISH_ADJECTIVES, slavic.POLISH_EXACT),
    "cs": (slavic.CZECH, slavic.CZECH_ADJECTIVES, slavic.CZECH_EXACT),
    "sk": (slavic.SLOVAK, slavic.SLOVAK_ADJECTIVES, slavic.SLOVAK_EXACT),
    "ru": (slavic.RUSSIAN, slavic.RUSSIAN_ADJECTIVES, slavic.RUSSIAN_EXACT),
    "uk": (slavic.UKRAINIAN, slavic.UKRAINIAN_ADJECTIVES, slavic.UKRAINIAN_EXACT),
    "hr": _CROATIAN,
    "bs": _CROATIAN,
    "sr": (_in_cyrillic(slavic.CROATIAN), _in_cyrillic(slavic.CROATIAN_ADJECTIVES), slavic.SERBIAN_EXACT),
    "sl": (slavic.SLOVENIAN, "", slavic.SLOVENIAN_EXACT),
    "lt": (other.LITHUANIAN, "", other.LITHUANIAN_EXACT),
    "lv": (other.LATVIAN, "", other.LATVIAN_EXACT),
    "el": (other.GREEK, "", other.GREEK_EXACT),
    "ro": (other.ROMANIAN, "", other.ROMANIAN_EXACT),
}
"""Language -> the endings of its nouns, those of adjectives inside names, and irregular names."""
