"""What an item tells beside its headline: names and numbers, the words of its first sentences, and whose text it is.

Names are words written with a capital within a sentence, without accents: what two languages share of one event. The
sketch of a text is its smallest hashes of five words in a row (Broder, "On the resemblance and containment of
documents", 1997): two copies of an agency's text have the same, whatever stands above them.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from zlib import crc32

from agents.sequence.concepts import concepts_of
from agents.sequence.headline import (
    SAY_NOTHING,
    TITLES_KEPT,
    TRACES_KEPT,
    Headline,
    own_words,
    singular,
    stem,
    telling_words,
    trace,
)
from agents.sequence.ordinary import ORDINARY
from agents.sequence.sound import sound, uncased
from schemas.event import Draft

LEAD_CHARS = 600
"""Of summary and text together that are read for names and words: what happened stands at the beginning."""
NAMES_MAX = 12
"""Names and numbers of one item that are kept, the headline's first."""
LEAD_MAX = 16
"""Words of one lead that are kept; the ordinary ones are not."""
SOUNDS_MAX = 8
"""Keys of how names sound that are kept of one item."""
NUMBER_MARK, SOUND_MARK = "#", "~"
"""What keys of numbers and of sounds begin with, so that they are none of words."""
COPY_WORDS = 64
"""Of the text, from its beginning, that two copies share: papers cut agency texts at the end."""
COPY_WORDS_MIN = 35
"""A shorter text is no text that one would copy."""
COPY_CHARS = 800
"""How much of the text is looked through for those words."""
SHINGLE = 5
"""Words in a row that make one hash."""
SKETCH = 8
"""Hashes kept of one text."""
TITLE_CASE = 0.8
"""Share of longer words with a capital from which on capitals tell no names; German headlines come near to it."""
SMALL_WORD = 3
"""Words of no more characters are small in titles too; of so few longer ones no share is told."""
SMALL_NUMBER = 12
"""Numbers up to it are in every text."""
YEARS = range(1900, 2101)
KEY_BYTES = 4
"""Of a trace that is kept of a name or word beside the headline's: enough to compare within the window."""

_TOKENS_KEPT = 50_000
"""Words of which is remembered how they are compared."""
_TOKEN = re.compile(r"([\W_]*)(\d+(?:[.,]\d+)*|[^\W\d_]+)")
"""A word or number, and what stands before it."""
_OTHER_SCRIPT = re.compile("[\u0300-\u036f\u0590-\u1dff\u2e80-\U0010ffff]")
"""A character of a script in which words need more than that to be told apart."""
_NOT_LATIN = re.compile("[\u0370-\u1dff\u2e80-\U0010ffff]")
_ENDS = frozenset(".!?:;\n\"'|(\u201c\u201d\u201e\xab\xbb\u2018\u2019\u2013\u2014")
"""What a sentence begins after."""
_DASH = " - "
"""The same; a hyphen without spaces stands within a name."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What is kept of an item's beginning; each 4 bytes a hash, one after the other."""

    names: bytes
    words: bytes
    sketch: bytes
    """SKETCH hashes, ascending; empty where the text is too short."""
    kinds: bytes
    """Kinds of events in the headline, a byte each, ascending."""
    other_kinds: bytes
    """Those that are in summary or text alone."""
    sounds: bytes
    """Of names, and of words in scripts without capitals."""
    is_latin: bool
    """Whether the headline is in Latin letters."""


def read_lead(draft: Draft, headline: Headline) -> Lead:
    """The lead of *draft*: at most NAMES_MAX names and numbers, LEAD_MAX other words and SKETCH hashes of its text.

    Args:
        draft: The item.
        headline: Its headline, whose words are not kept again.
    """
    own = _own_names(f"{draft.feed.title} {draft.publisher.name}")
    text = draft.body_text[:LEAD_CHARS]
    summary = draft.summary[: LEAD_CHARS - 1]
    if summary and not text.startswith(summary[:60]):
        text = f"{summary}\n{text}"[:LEAD_CHARS]
    tokens = _tokens(text)
    names = [one for one in dict.fromkeys([*_names(_tokens(draft.headline)), *_names(tokens)]) if one not in own]
    del names[NAMES_MAX:]
    skipped = {"", *own, *names, *headline.words}
    if _OTHER_SCRIPT.search(text):
        told = [word for word in telling_words(text) if word not in ORDINARY]
    else:
        told = [word for _, (word, _, _) in tokens]
    words = [word for word in dict.fromkeys(told) if word not in skipped]
    kinds = concepts_of(draft.headline, draft.language)
    others = bytes(kind for kind in concepts_of(text, draft.language) if kind not in kinds)
    named, is_latin = [name for name in names if name[0] != NUMBER_MARK], _is_latin(draft.headline)
    return Lead(
        names=join_keys(names),
        words=join_keys(words[:LEAD_MAX]),
        sketch=_sketch(draft),
        kinds=kinds,
        other_kinds=others,
        sounds=sound_keys(named if is_latin else [*named, *uncased(f"{draft.headline}\n{text}")]),
        is_latin=is_latin,
    )


@lru_cache(maxsize=TITLES_KEPT)
def _own_names(titles: str) -> frozenset[str]:
    return own_words(titles).union(map(_name_key, titles.split()))


@lru_cache(maxsize=TRACES_KEPT)
def key_of(text: str) -> int:
    """The number of KEY_BYTES that stands for the stem of *text*."""
    return int.from_bytes(trace.__wrapped__(stem(text))[:KEY_BYTES], "little")


def join_keys(words: Iterable[str]) -> bytes:
    """The keys of *words*, sorted: equal for equal sets."""
    return array("I", sorted(set(map(key_of, words)))).tobytes()


def split_keys(joined: bytes) -> array[int]:
    """The keys of which `join_keys` made *joined*."""
    return array("I", joined)


_Read = tuple[str, str, int]
"""A word as it is compared, empty where it says nothing; as a name, empty where it is none; and one of those below."""
_SMALL, _LONG, _NUMBER, _CAPITAL, _LONG_CAPITAL = range(5)


def _tokens(text: str) -> list[tuple[str, _Read]]:
    """Words and numbers of *text*, each with what stands before it."""
    return [(gap, _read(token)) for gap, token in _TOKEN.findall(text)]


@lru_cache(maxsize=_TOKENS_KEPT)
def _read(token: str) -> _Read:
    if token[0].isdigit():
        return "", _number(token), _NUMBER
    is_capital, is_long = token[0].isupper(), len(token) > SMALL_WORD
    words = telling_words(token)
    word = words[0] if len(words) == 1 and words[0] not in ORDINARY else ""
    if not is_capital:
        return word, "", _LONG if is_long else _SMALL
    name = _name_key(token)
    is_name = len(name) > 1 and name not in ORDINARY and name not in SAY_NOTHING
    return word, name if is_name else "", _LONG_CAPITAL if is_long else _CAPITAL


def _names(tokens: list[tuple[str, _Read]]) -> list[str]:
    """Names and numbers in a text, in order; numbers behind a mark."""
    kinds = [kind for _, (_, _, kind) in tokens]
    capitals, longer = kinds.count(_LONG_CAPITAL), kinds.count(_LONG_CAPITAL) + kinds.count(_LONG)
    is_title_case = longer > SMALL_WORD and capitals > TITLE_CASE * longer
    found = [(gap, name, kind) for gap, (_, name, kind) in tokens if name]
    if tokens and found and tokens[0][1][1] and found[0][2] != _NUMBER:
        del found[0]  # it begins the text
    return [name for gap, name, kind in found if kind == _NUMBER or not (is_title_case or _begins(gap))]


def _number(token: str) -> str:
    digits = re.sub(r"[.,]", "", token)
    is_one = len(digits) <= 9 and digits.isascii() and int(digits) > SMALL_NUMBER and int(digits) not in YEARS
    return f"{NUMBER_MARK}{digits}" if is_one else ""


def _begins(gap: str) -> bool:
    """Whether a sentence begins behind *gap*."""
    return gap != " " and (gap.rstrip(" \u00a0")[-1:] in _ENDS or gap.endswith(_DASH))


def _name_key(name: str) -> str:
    if name.isascii():
        return singular(name.lower())
    plain = unicodedata.normalize("NFKD", name)
    return singular("".join(char for char in plain if not unicodedata.combining(char)).casefold())


def _is_latin(headline: str) -> bool:
    others = 0 if headline.isascii() else len(_NOT_LATIN.findall(headline))
    return not others or 2 * others <= sum(map(str.isalpha, headline))


def sound_keys(names: Iterable[str]) -> bytes:
    """The keys of how the first SOUNDS_MAX of *names* sound that have a sound."""
    sounds: dict[str, None] = {}
    for one in filter(None, map(sound, names)):
        sounds[f"{SOUND_MARK}{one}"] = None
        if len(sounds) == SOUNDS_MAX:
            break
    return join_keys(sounds)


def _sketch(draft: Draft) -> bytes:
    words = draft.body_text[:COPY_CHARS].casefold().split()[:COPY_WORDS]
    if len(words) < COPY_WORDS_MIN:
        return b""
    text = " ".join(words).encode("utf-8", "surrogatepass")
    begins = [0, *accumulate(len(word) + 1 for word in text.split(b" "))]
    shingles = {crc32(text[one : other - 1]) for one, other in zip(begins, begins[SHINGLE:], strict=False)}
    return array("I", sorted(shingles)[:SKETCH]).tobytes()
