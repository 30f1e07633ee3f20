"""Words in any script: folding, whole-word edges, keys and slugs that a change of spelling does not change, counts."""

import re
import unicodedata
from functools import lru_cache

_ODD = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2011", "-"),
    ("\u201c", '"'), ("\u201d", '"'), ("\u201e", '"'), ("\u00ab", '"'), ("\u00bb", '"'), ("\u2013", "-"),
    ("\u2014", "-"), ("\u2026", "."),
)  # fmt: skip
"""What most texts hold beside ASCII; without it they are ASCII, which everything after reads several times faster."""
_ODD_CHARS = frozenset(odd for odd, _ in _ODD)
SHORT_CHARS_MAX = 60
"""A text no longer is looked through sign by sign, as names are."""
NAME_KEYS_MAX = 4_096
"""Names whose keys are held at once: a page asks for those of its authors, tags and publisher several times."""
ARABIC_ARTICLE = "(?:al|el|ad|an|ar|as|ash|az|ul)-"
"""Pattern of the article that begins many surnames in small letters: “Karim al-Holmi”."""
_SPACED, _UNSPACED, _KATAKANA, _HANGUL = range(4)
_SCRIPTS = (
    (0x0E00, 0x0EFF, _UNSPACED),  # Thai, Lao
    (0x1000, 0x109F, _UNSPACED),  # Burmese
    (0x1100, 0x11FF, _HANGUL),
    (0x1780, 0x17FF, _UNSPACED),  # Khmer
    (0x3005, 0x3007, _UNSPACED),
    (0x3040, 0x309F, _UNSPACED),  # Hiragana
    (0x30A0, 0x30FF, _KATAKANA),
    (0x3130, 0x318F, _HANGUL),
    (0x3400, 0x9FFF, _UNSPACED),  # Han
    (0xAC00, 0xD7AF, _HANGUL),
    (0xF900, 0xFAFF, _UNSPACED),
    (0x20000, 0x3FFFF, _UNSPACED),
)
_FIRST_SCRIPT = 0x0E00
_EAST_ASIAN = "\u3005-\u3007\u3040-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_EAST_ASIAN}]|(?:(?![{_EAST_ASIAN}])\w)+(?:['\u2019.,\u2011-](?:(?![{_EAST_ASIAN}])\w)+)*")
_JOINING = {"\u2019": "'", "\u2011": "-"}
_ASCII_BYTES, _WESTERN_BYTES = bytes(range(0x80)), bytes(range(0xE3))
"""No character that is East Asian as above is made of the latter alone."""
RUN_ON_CHARS = 5
"""Characters of a word in scripts that run on, vowels and tones among them; an estimate."""
_RUN_ON = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+")
_HAS_EAST_ASIAN = re.compile(f"[{_EAST_ASIAN}]")
_UNSPACED_CHARS = re.compile(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last, _ in _SCRIPTS)}]+")
_ASCII_ODD = "".join(char for char in map(chr, range(0x80)) if not (char.isalnum() or char == "_"))
_SPACE_BYTES = bytes.maketrans(_ASCII_ODD.encode(), b" " * len(_ASCII_ODD))
_JOINS = b"'.,-"
"""What joins two runs of letters to one word."""
_KINDS = bytes(ord("'" if code in _JOINS else " " if chr(code) in _ASCII_ODD else "a") for code in range(0x100))
"""By byte of UTF-8 without any character beyond ASCII but letters and digits: a join, a space, or part of a word."""
_NEAR_BYTES = bytes(range(0xE0))
_NEAR_ODD = "\u00d7\u00f7"
"""The signs of multiplication and division: all else whose first byte is one of _LETTER_LEADS is a letter."""
_LETTER_LEADS = bytes(
    lead
    for lead in range(0xC3, 0xE0)
    if all(char.isalpha() or char in _NEAR_ODD for char in (chr((lead & 0x1F) << 6 | low) for low in range(0x40)))
)
_LETTER_BYTES = bytes(range(0xC0)) + _LETTER_LEADS
"""What a text of ASCII, most Latin and most Cyrillic letters is made of in UTF-8."""
_NOT_WORD = re.compile(r"[^\x00-\x7f\w]")
_NOT_KEY = re.compile(r"[\W_]+")
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_NO_DECOMPOSITION = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d"})  # noqa: RUF001  the Turkish letter is meant


def listed(words: str) -> tuple[str, ...]:
    """The words of a list that is kept as text, one space or line between them."""
    return tuple(words.split())


def unify(text: str) -> str:
    """*text* with one kind of apostrophe, quote, hyphen and space; every character keeps its place."""
    # A name has seldom any, and is looked through faster than a text, of which whole runs are replaced at once.
    if len(text) <= SHORT_CHARS_MAX and _ODD_CHARS.isdisjoint(text):
        return text
    for odd, plain in _ODD:
        if text.isascii():
            break
        text = text.replace(odd, plain)
    return text


def fold(text: str) -> str:
    """*text*, unified, without case; every character keeps its place."""
    return lowered(unify(text))


def lowered(text: str) -> str:
    """*text*, which is unified already, without case; every character keeps its place."""
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "I").lower().replace("ς", "σ")  # noqa: RUF001  both Greek sigmas


def spaced(folded: str) -> str:
    """*folded* with a space for each character that belongs to no word; every character keeps its place."""
    # By bytes, which are translated faster; none of a longer character's bytes is an ASCII one.
    if folded.isascii():
        return folded.encode("ascii").translate(_SPACE_BYTES).decode("ascii")
    written = folded.encode("utf-8", "surrogatepass")
    plain = written.translate(_SPACE_BYTES).decode("utf-8", "surrogatepass")
    odd = set(_NOT_WORD.findall(plain)) if written.translate(None, _LETTER_BYTES) else _NEAR_ODD
    for char in odd:
        if not is_word_char(char):
            plain = plain.replace(char, " ")
    return plain


def has_unspaced(text: str) -> bool:
    """Whether *text* holds any character of a script that does not keep words apart as Latin does."""
    if text.isascii():
        return False
    # Latin, Greek, Cyrillic, Hebrew and Arabic have no such byte, which is told ten times faster.
    far = text.encode("utf-8", "surrogatepass").translate(None, _NEAR_BYTES)
    return bool(far) and _UNSPACED_CHARS.search(text) is not None


def without_unspaced(text: str) -> str:
    """*text* with one space for each run of such characters, for a Latin word may stand right beside them."""
    return _UNSPACED_CHARS.sub(" ", text)


def without_accents(text: str) -> str:
    """*text* with marks taken off Latin letters: "Erdoğan" is "Erdogan"; other scripts stay as they are."""
    if text.isascii():
        return text
    plain: list[str] = []
    for char in unicodedata.normalize("NFKD", text):
        if unicodedata.combining(char) and plain and plain[-1].isascii():
            continue
        plain.append(char)
    return unicodedata.normalize("NFC", "".join(plain)).translate(_NO_DECOMPOSITION)


@lru_cache(maxsize=NAME_KEYS_MAX)
def name_key(name: str) -> str:
    """What two spellings of one name share: no case, accents, apostrophes or punctuation, single spaces."""
    plain = name if name.isascii() else name.translate(_latin_keys())
    if plain.isascii():
        folded = plain.lower().replace("'", "").replace(".", "")
        return " ".join(folded.split()) if folded.replace(" ", "").isalnum() else _NOT_KEY.sub(" ", folded).strip()
    return _any_key(name)


def _any_key(name: str) -> str:
    folded = without_accents(fold(unicodedata.normalize("NFKC", name))).replace("'", "").replace(".", "")
    # Hebrew and Arabic are written with vowel points and without; those of India and Thailand are letters.
    letters = (char if is_word_char(char) and char != "_" else " " for char in _POINTS.sub("", folded))
    return " ".join("".join(letters).split())


@lru_cache(maxsize=1)
def _latin_keys() -> dict[int, str]:
    """The keys of Latin letters with accents, which most names in other scripts than ASCII are made of."""
    keys = ((code, _any_key(f"a{chr(code)}a")) for code in range(0x80, 0x250))
    return {code: key[1:-1] for code, key in keys if key.isascii() and key.isalnum()}


def slug(name: str) -> str:
    """*name* as an id, such as "sao-tome"; other scripts stay; "" where it holds no letter or digit."""
    return name_key(name).replace(" ", "-")


def is_word_char(char: str) -> bool:
    """Whether *char* belongs to a word: letters, digits, marks and the underscore."""
    return char.isalnum() or char == "_" or (char > "\u02ff" and unicodedata.category(char)[0] == "M")


@lru_cache(maxsize=16_384)
def _script(char: str) -> int:
    point = ord(char)
    if point < _FIRST_SCRIPT:
        return _SPACED
    return next((kind for first, last, kind in _SCRIPTS if first <= point <= last), _SPACED)


def starts_word(text: str, start: int) -> bool:
    """Whether a word may begin at *start*: nothing joins it to what stands before.

    Han, kana and Thai are written without spaces, so there any place may be an edge.
    """
    if start == 0 or not is_word_char(before := text[start - 1]):
        return True
    here, there = _script(text[start]), _script(before)
    return _UNSPACED in {here, there} or here != there


def ends_word(text: str, end: int) -> bool:
    """Whether a word may end before *end*; Korean particles follow a name without a space."""
    if end == len(text) or not is_word_char(after := text[end]):
        return True
    here, there = _script(text[end - 1]), _script(after)
    return here == _HANGUL or _UNSPACED in {here, there} or here != there


def word_count(text: str) -> int:
    """How many words *text* holds; a Han or kana character counts as one, as in IReST (10.1167/iovs.11-8284).

    Thai, Lao, Burmese and Khmer put no space between words: every RUN_ON_CHARS characters count as one.
    """
    written = text.encode("utf-8", "surrogatepass")
    more = 0
    if not text.isascii():
        if b"\xe0" in written or b"\xe1" in written:
            more = sum((len(run) - 1) // RUN_ON_CHARS for run in _RUN_ON.findall(text))
        if written.translate(None, _WESTERN_BYTES) and _HAS_EAST_ASIAN.search(text):
            return len(_WORD.findall(text)) + more
        for char in set(written.translate(None, _ASCII_BYTES).decode("utf-8", "surrogatepass")):
            if not is_word_char(char):
                mark = _JOINING.get(char, " ")
                written = written.replace(char.encode("utf-8", "surrogatepass"), mark.encode())
    # Two joins side by side join nothing; any other one that does not stand between letters stands beside a space.
    words = written.translate(_KINDS).replace(b"''", b" ").replace(b"'", b"")
    return words.startswith(b"a") + words.count(b" a") + more


def without_possessive(name: str) -> str:
    """*name*, unified, without the possessive of English: “Talwyn's” is Talwyn."""
    return name.removesuffix("s").removesuffix("'") if name[-2:-1] == "'" or name[-1:] == "'" else name
