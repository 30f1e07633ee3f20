"""Whom a text names as its source: agencies, outlets, state media and officials, once each, in order of first citing.

A mention is no citation: "Reuters reported" cites, "Reuters opened a bureau" does not. Unnamed ones ("state media in
the capital reported") cite nobody.
"""

import re

from agents.enrich.citing import (
    ACCORDING,
    AND_BETWEEN,
    CALLED_OUTLET,
    CITED_BEFORE,
    FIRST_WORDS,
    OFFICIAL,
    PUBLIC_BODY,
    SAID_BEFORE,
    SPEAKS,
)
from agents.enrich.gazetteer import Mention
from agents.enrich.index import Index
from agents.enrich.kinds import has_person_shape
from agents.enrich.text import Text
from agents.enrich.words import name_key
from schemas.limits import NAME_CHARS_MAX, SOURCES_CITED_MAX
from schemas.parts import SourceCited, SourceKind

_WINDOW_CHARS = 90
_JOINED_CHARS_MAX = 12
_BODY_CHARS_MIN = 5
_NEWS_AGENCY = re.compile(r"\b(?:press|news)\s+(?:agency|association|service)\b", re.IGNORECASE)
Cited = tuple[int, SourceCited]
"""A place in the text, and who is cited there."""


def sources_cited(text: Text, found: list[Mention], index: Index, *, publisher: str = "") -> tuple[SourceCited, ...]:
    """Whom *text* cites.

    Args:
        text: The article's words; headline and body count, a source is often named in both.
        found: What `index.mentions(text)` gave.
        index: Which outlets are known.
        publisher: Who published the article; it is no source of its own.

    Returns:
        Each source once, in order of first citing, at most SOURCES_CITED_MAX.
    """
    cited = [*_listed(text, found), *_unlisted(text, index), *_officials(text), *_bodies(text, index)]
    kept: dict[str, SourceCited] = {}
    own = _same(publisher)
    for _, source in sorted(cited, key=lambda one: one[0]):
        key = _same(source.name)
        if key and key != own:
            kept.setdefault(key, source)
    return tuple(kept.values())[:SOURCES_CITED_MAX]


def _same(name: str) -> str:
    """What spellings of one source share."""
    return name_key(name).removeprefix("the ")


def _listed(text: Text, found: list[Mention]) -> list[Cited]:
    """The agencies and outlets of the list that are cited."""
    cited: list[Cited] = []
    last_end = -1
    for mention in found:
        kind = mention.entry.source_kind
        if kind is None:
            continue
        is_joined = 0 <= last_end < mention.start <= last_end + _JOINED_CHARS_MAX and AND_BETWEEN.fullmatch(
            text.plain, last_end, mention.start
        )
        if is_joined or is_cited(text, mention.start, mention.end):
            cited.append((mention.start, SourceCited(name=mention.entry.name, kind=kind)))
            last_end = mention.end
    return cited


def is_cited(text: Text, start: int, end: int) -> bool:
    """Whether the name there is cited: it speaks, or the words before it say that it was heard or read."""
    if SPEAKS.match(text.plain, end):
        return True
    before = text.plain[max(0, start - _WINDOW_CHARS) : start]
    return bool(CITED_BEFORE.search(before) or SAID_BEFORE.search(before))


def _unlisted(text: Text, index: Index) -> list[Cited]:
    """Outlets that no list has, but that the text calls one and cites."""
    cited: list[Cited] = []
    for match in CALLED_OUTLET.finditer(text.plain):
        name = _trimmed(match["name"])
        start = match.start("name")
        if index.source(name) is not None or not (
            is_cited(text, start, start + len(name)) or ACCORDING.search(_before(text, match.start()))
        ):
            continue
        kind: SourceKind = "agency" if match["what"] in {"news agency", "Nachrichtenagentur"} else "outlet"
        cited.append((start, SourceCited(name=name, kind="state_media" if match["state"] else kind)))
    return cited


def _officials(text: Text) -> list[Cited]:
    """Titled people who speak or are cited."""
    return [
        (match.start("name"), SourceCited(name=name, kind="official"))
        for match in OFFICIAL.finditer(text.plain)
        if has_person_shape(name := _trimmed(match["name"]))
        and _speaks(text, match.start(), match.start("name") + len(name))
    ]


def _bodies(text: Text, index: Index) -> list[Cited]:
    """Public bodies that speak or are cited; one that calls itself a press or news agency is an agency."""
    return [
        (match.start(), SourceCited(name=name, kind="agency" if _NEWS_AGENCY.search(name) else "official"))
        for match in PUBLIC_BODY.finditer(text.plain)
        if len(name := _without_first_words(match[0])) >= _BODY_CHARS_MIN
        and index.source(name) is None
        and _speaks(text, match.start(), match.end())
    ]


def _speaks(text: Text, start: int, end: int) -> bool:
    return bool(SPEAKS.match(text.plain, end) or ACCORDING.search(_before(text, start)))


def _before(text: Text, start: int) -> str:
    return text.plain[max(0, start - _WINDOW_CHARS) : start]


def _trimmed(name: str) -> str:
    """*name* without a possessive or a full stop at its end."""
    return re.sub(r"(?:'s?|\.)$", "", name)[:NAME_CHARS_MAX]


def _without_first_words(name: str) -> str:
    words = name.split()
    while words and words[0] in FIRST_WORDS:
        words.pop(0)
    return " ".join(words)[:NAME_CHARS_MAX]
