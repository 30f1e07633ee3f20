"""Small readers of text and addresses that every part of a page shares."""
# ruff: noqa: RUF001  marks of many scripts

import re
import unicodedata
from functools import lru_cache
from html import unescape
from urllib.parse import quote, urljoin, urlsplit

from schemas.limits import URL_CHARS_MAX

TEXT_CHARS_MAX = 300_000
"""Of one value; what is beyond is not read (a body ends at BODY_CHARS_MAX)."""
KEYED_CHARS_MAX, KEYS_KEPT = 400, 4_096
"""Texts whose keys are kept, and their length: names, titles, tags and short paragraphs."""
BASES_KEPT = 64
"""Addresses whose origins are kept: a page resolves its links against one."""

SENTENCE_MARKS = tuple(".!?…。।۔؟။።")
"""What ends a sentence, in any script; not "！" and "？", which end a headline as well."""
SENTENCE_WORDS_MIN = 6
"""With fewer words, what a mark ends may be a name, a date or a label."""
SENTENCE_ENDS = (*SENTENCE_MARKS, ":", "”", '"', "»", "」")
"""What ends a paragraph of running text: a sentence, what somebody says, or what leads to it."""
COMMAS = (",", "،", "、")
"""What ends a label for those whom a page is read to, and parts what is listed, in any script."""
_PARAGRAPH_ENDS = (*SENTENCE_ENDS, "！", "？")
_WITHOUT_ENDS = re.compile(r"[\u0e00-\u0eff]$")
"""Thai and Lao set no mark behind a sentence."""

_SPACES = re.compile(r"[\s\u00ad\u200b\u200c\u2060\ufeff\x00-\x1f\x7f]+")
_NOTHING = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff\x00")
_OVERRIDES = str.maketrans("", "", "\u202d\u202e")
"""Marks that turn round what readers see, also behind the text that holds them."""
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
"""What steers a terminal and is no white space; feeds' texts are taken over without it too."""
_RAW = re.compile('["<>\u200e\u200f\u202a-\u202e\u2066-\u2069]')
"""What browsers write as %22 and so on in an address: it would end it, or turn it round, where it is shown."""
_WHOLE_ADDRESS = re.compile(
    r"(?P<origin>https?://[a-zA-Z0-9][a-zA-Z0-9.-]*(?::\d{1,5})?)"
    r'(?:[/?#][^\x00-\x20"<>\x7f-\xa0\u200e\u200f\u202a-\u202e\u2066-\u2069]*)?'
)
_ROOTED = re.compile(r"/(?:[\w%+,=~@:-][\w%+,=~@:./-]*)?(?:\?[\w%+,=~@:./&-]+)?(?:#[\w-]+)?", re.ASCII)
"""A path from the root of a site that stands as it is behind any origin; most links that are no whole addresses."""
_VOWEL_SIGNS = "".join(char for char in map(chr, range(0x900, 0x1900)) if unicodedata.category(char)[0] == "M")
"""The marks of letters from India to Cambodia, which tell words apart as vowels do; `re` takes them for no letters."""
_MARKS = bytes(one for one in range(128) if not chr(one).isalnum())
_NO_LETTER = re.compile(rf"[^\w{_VOWEL_SIGNS}]")
"""Behind _MARKS, which hold "_"; a class alone is sought several times as fast as a run of it."""
_MARKUP = re.compile(r"<(?:/?[a-zA-Z][^<>]{0,2000}|!--[^>]{0,2000})>")


def ends_sentence(text: str) -> bool:
    """Whether *text* ends as a paragraph of running text does."""
    return text.endswith(_PARAGRAPH_ENDS) or _WITHOUT_ENDS.search(text) is not None


def squeeze(text: str) -> str:
    """*text* with each run of white space as one space, and without invisible characters and controls."""
    text = text.strip()
    # White space but spaces and what is invisible cannot be printed: most texts have none, and no spaces in a row.
    if text.isprintable():
        return text if "  " not in text else " ".join(text.split())
    # Looking for each mark is much faster than translating a text that holds none, and than a loop.
    if text.isascii():
        text = text.replace("\x00", "")
    else:
        if "\u00ad" in text or "\u200b" in text or "\u2060" in text or "\ufeff" in text or "\x00" in text:
            text = text.translate(_NOTHING)
        if "\u202d" in text or "\u202e" in text:
            text = text.translate(_OVERRIDES)
    line = " ".join(text.split())
    if line.isprintable() or _CONTROLS.search(line) is None:
        return line
    return " ".join(_CONTROLS.sub("", line).split())


def plain(value: object) -> str:
    """The text of a value from markup or JSON: entities undone twice, elements taken out, spaces squeezed.

    Sites escape their values once for JSON or for an attribute, and many once more.

    Returns:
        "" for anything that is neither text nor a number.
    """
    # Nearly all are texts, and a page has hundreds: they are asked for nothing else.
    if not isinstance(value, str):
        if isinstance(value, bool) or not isinstance(value, int | float):
            return ""
        value = str(value)
    text = value[:TEXT_CHARS_MAX]
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    return squeeze(text)


def is_sentence(text: str) -> bool:
    """Whether *text* is ended as a sentence is, and has SENTENCE_WORDS_MIN words or more: no name, date or label."""
    return text.endswith(SENTENCE_MARKS) and text.count(" ") >= SENTENCE_WORDS_MIN - 1


def unaccented(text: str) -> str:
    """*text* without the accents of its letters."""
    if text.isascii():
        return text
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def key_of(text: str) -> str:
    """*text* as compared: its letters and digits in one case."""
    # A page asks four times for each: as it is told, as it is shown, and as others are compared with it.
    return _key_of_short(text) if len(text) <= KEYED_CHARS_MAX else _key_of(text)


def _key_of(text: str) -> str:
    # The marks of ASCII are most, and bytes lose them ten times as fast; half characters are kept as they are.
    marked = text.casefold().encode("utf-8", "surrogatepass")
    folded = marked.translate(None, _MARKS).decode("utf-8", "surrogatepass")
    return folded if folded.isascii() or folded.isalnum() else _NO_LETTER.sub("", folded)


_key_of_short = lru_cache(maxsize=KEYS_KEPT)(_key_of)


def absolute(base: str, value: object) -> str:
    """*value* as an absolute http or https address, resolved against *base*; "" where it is none."""
    if not isinstance(value, str):
        return ""
    # The parser has undone what is escaped. Many escape once more; but "&section=" is no "§ion=".
    address = unescape(value.strip()) if "&amp;" in value or "&#" in value else value.strip()
    if not address or len(address) > URL_CHARS_MAX:
        return ""
    if "/." not in address:
        if _WHOLE_ADDRESS.fullmatch(address):
            return address
        if _ROOTED.fullmatch(address) and (origin := _origin(base)) and len(origin) + len(address) <= URL_CHARS_MAX:
            return origin + address
    try:
        joined = _RAW.sub(lambda raw: quote(raw[0]), urljoin(base, _SPACES.sub("%20", address)))
        parts = urlsplit(joined)
    except ValueError:
        return ""
    is_web = parts.scheme in {"http", "https"} and bool(parts.netloc)
    return joined if is_web and len(joined) <= URL_CHARS_MAX else ""


@lru_cache(maxsize=BASES_KEPT)
def _origin(base: str) -> str:
    """What stands before the path of *base*; "" where that is no plain address."""
    return base[: found.end("origin")] if (found := _WHOLE_ADDRESS.fullmatch(base)) is not None else ""
