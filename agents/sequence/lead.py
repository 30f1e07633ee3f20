"""What an item tells beside its headline: names and numbers, the words of its first sentences, and whose text it is.

Names are words written with a capital within a sentence, without accents: what two languages share of one event. The
sketch of a text is its smallest hashes of five words in a row (Broder, "On the resemblance and containment of
documents", 1997): two copies of an agency's text have the same, whatever stands above them.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from agents.sequence.headline import SAY_NOTHING, TITLES_KEPT, Headline, own_words, singular, telling_words, trace
from agents.sequence.ordinary import ORDINARY
from schemas.event import Draft

LEAD_CHARS = 600
"""Of summary and text together that are read for names and words: what happened stands at the beginning."""
NAMES_MAX = 14
LEAD_MAX = 20
"""Words of one lead that are kept; the ordinary ones are not."""
COPY_WORDS = 120
"""Of the text, from its beginning, that two copies share: papers cut agency texts at the end."""
COPY_WORDS_MIN = 35
"""A shorter text is no text that one would copy."""
COPY_CHARS = 1_500
SHINGLE = 5
SKETCH = 8
"""Hashes kept of one text."""
TITLE_CASE = 0.6
"""Share of words with a capital from which on capitals tell no names."""
SMALL_WORD = 3
"""Words of no more characters are small in titles too; of so few longer ones no share is told."""
SMALL_NUMBER = 12
"""Numbers up to it are in every text."""
YEARS = range(1900, 2101)
KEY_BYTES = 4
"""Of a trace that is kept of a name or word beside the headline's: enough to compare within the window."""

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_ENDS = frozenset(".!?:;\n\"'|(\u201c\u201d\u201e\xab\xbb\u2018\u2019\u2013\u2014")
"""What a sentence begins after."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What is kept of an item's beginning; each 4 bytes a hash, one after the other."""

    names: bytes
    words: bytes
    sketch: bytes
    """SKETCH hashes, ascending; empty where the text is too short."""


def read_lead(draft: Draft, headline: Headline) -> Lead:
    """The lead of *draft*: at most NAMES_MAX names and numbers, LEAD_MAX other words and SKETCH hashes of its text.

    Args:
        draft: The item.
        headline: Its headline, whose words are not kept again.
    """
    titles = f"{draft.feed.title} {draft.publisher.name}"
    own = _own_names(titles)
    text = draft.body_text[:LEAD_CHARS]
    summary = draft.summary[: LEAD_CHARS - 1]
    if summary and not text.startswith(summary[:60]):
        text = f"{summary}\n{text}"[:LEAD_CHARS]
    names = [name for name in dict.fromkeys([*_names(draft.headline), *_names(text)]) if name not in own][:NAMES_MAX]
    skipped = {*own, *names, *headline.words}
    words = [word for word in dict.fromkeys(telling_words(text)) if word not in skipped and word not in ORDINARY]
    return Lead(join_keys(names), join_keys(words[:LEAD_MAX]), _sketch(draft))


@lru_cache(maxsize=TITLES_KEPT)
def _own_names(titles: str) -> frozenset[str]:
    return own_words(titles).union(map(_name_key, titles.split()))


def key_of(text: str) -> bytes:
    """The KEY_BYTES that stand for *text*."""
    return trace(text)[:KEY_BYTES]


def join_keys(words: Iterable[str]) -> bytes:
    """The keys of *words*, sorted: equal for equal sets."""
    return b"".join(sorted({key_of(word) for word in words}))


def split_keys(joined: bytes) -> array[int]:
    """The keys of which `join_keys` made *joined*, as numbers."""
    return array("I", joined)


def _names(text: str) -> Iterator[str]:
    """Names and numbers in *text*, in order; numbers behind a mark."""
    tokens = list(_TOKEN.finditer(text))
    longer = [token for one in tokens if len(token := one.group()) > SMALL_WORD]
    is_title_case = len(longer) > SMALL_WORD and sum(map(_is_capital, longer)) > TITLE_CASE * len(longer)
    for one in tokens:
        token = one.group()
        if token[0].isdigit():
            yield from _number(token)
        elif not is_title_case and token[0].isupper() and not _begins(text, one.start()):
            name = _name_key(token)
            if len(name) > 1 and name not in ORDINARY and name not in SAY_NOTHING:
                yield name


def _is_capital(token: str) -> bool:
    return token[0].isupper()


def _number(token: str) -> Iterator[str]:
    digits = re.sub(r"[.,]", "", token)
    if len(digits) <= 9 and digits.isascii() and int(digits) > SMALL_NUMBER and int(digits) not in YEARS:
        yield f"#{digits}"


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins at *at*."""
    before = text[max(0, at - 3) : at].rstrip(" \u00a0")
    return not before or before[-1] in _ENDS


def _name_key(name: str) -> str:
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name)
    return singular("".join(char for char in plain if not unicodedata.combining(char)).casefold())


def _sketch(draft: Draft) -> bytes:
    words = draft.body_text[:COPY_CHARS].casefold().split()[:COPY_WORDS]
    if len(words) < COPY_WORDS_MIN:
        return b""
    raw = [word.encode("utf-8", "surrogatepass") for word in words]
    shingles = {crc32(b" ".join(raw[at : at + SHINGLE])) for at in range(len(raw) - SHINGLE + 1)}
    return array("I", sorted(shingles)[:SKETCH]).tobytes()
