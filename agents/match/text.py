"""Texts as phrases see them: one form for every spelling, words between single spaces.

"Deposit-Rate", "deposit rate" and "DEPOSIT  RATE" become the same. Han, kana, Thai and their like are written without
spaces, so there each character stands as a word of its own and a phrase is found anywhere.
"""

import unicodedata

BREAK = "\0"
"""Between two paragraphs or fields; no phrase reaches over it."""
_TABLE_MAX = 50_000
"""Characters whose form is remembered; of others it is worked out each time."""
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3400, 0x9FFF),  # Han
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_HANGUL = (0xAC00, 0xD7A3)


def is_unspaced(char: str) -> bool:
    """Whether *char* is of a script that is written without spaces between words."""
    point = ord(char)
    return point >= _UNSPACED[0][0] and any(first <= point <= last for first, last in _UNSPACED)


class _Table(dict[int, str]):
    """Code point -> what stands for it: itself, itself as a word, a space, or nothing."""

    def __missing__(self, point: int) -> str:
        form = _form(chr(point))
        if len(self) < _TABLE_MAX:
            self[point] = form
        return form


def _form(char: str) -> str:
    if is_unspaced(char):
        return f" {char} "
    category = unicodedata.category(char)
    if category == "Cf":  # soft hyphens and joiners stand inside words
        return ""
    return char if char.isalnum() or category.startswith("M") else " "


_TABLE = _Table()


def normalise(text: str) -> str:
    """*text* as words with one space before, between and after them; " " where it has none.

    Case, width (NFKC), punctuation and line ends make no difference; accents do.
    """
    if not text.isascii():
        once = unicodedata.normalize("NFKC", text).replace("\u0130", "I").casefold()
        text = unicodedata.normalize("NFKC", once)
    elif text.isalnum():
        return f" {text.lower()} "
    words = text.lower().translate(_TABLE).split()
    return f" {' '.join(words)} " if words else " "


def joined(*fields: str) -> str:
    """The paragraphs of several texts, each normalised, BREAK between them."""
    return BREAK.join([normalise(paragraph) for field in fields for paragraph in field.split("\n\n")])


def pattern(phrase: str) -> str:
    """What to look for in a normalised text to find *phrase* as whole words; "" for a phrase without a word.

    Korean particles follow a word without a space, so a phrase that ends in Hangul may go on there.
    """
    words = normalise(phrase).split()
    if not words:
        return ""
    ends_open = _HANGUL[0] <= ord(words[-1][-1]) <= _HANGUL[1]
    return f" {' '.join(words)}" + ("" if ends_open else " ")


def key(name: str) -> str:
    """What two spellings of one id or name share: no case, no width, single spaces."""
    once = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", once).split())
