"""Bylines to names: one author each, without "By", addresses and brackets."""

import re

from agents.feed.text import plain_text
from schemas.limits import AUTHORS_MAX, NAME_CHARS_MAX

_BY = re.compile(r"^(?:written\s+by|reported\s+by|story\s+by|words\s+by|by|von|par|door|av)\b[\s:]+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+", re.IGNORECASE)
_EMPTY_BRACKETS = re.compile(r"[(<\[]\s*[)>\]]")
_ALL_BRACKETED = re.compile(r"^\((.*)\)$")
_AND = re.compile(r"\s*(?:;|\||\s&\s|\s+and\s+|\s+und\s+|\s+et\s+)\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*(?:(?:and|und|et|&)\s+)?", re.IGNORECASE)
_COLLECTIVE = re.compile(
    r"\b(?:desk|team|staff|editors?|newsroom|redaktion|correspondents?|office|department|agency|agencies|press|news|"
    r"department|committee|institute|university|ltd|inc|group|studio|service)\b",
    re.IGNORECASE,
)
"""A name with such a word is one body, whatever "and" stands in it."""
_EDGES = ' ,;-\u2013\u2014<>"'
"""What stands around names: punctuation and dashes."""
_SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|esq|mba|cpa|dphil|md)\.?$", re.IGNORECASE)


def names_of(byline: str) -> tuple[str, ...]:
    """The names in *byline*, in its order, each once: "By Ana Ortiz and Bo Lind" names two.

    Mail addresses go ("ana@x.example (Ana Ortiz)" is Ana Ortiz); what is nothing but one names nobody. A comma
    parts names only where every part has at least two words, so "Ortiz, Ana" and "Ana Ortiz, Reporter" stay whole.
    """
    text = _MAIL.sub("", plain_text(byline, is_html="<" not in byline or "@" not in byline))
    text = _EMPTY_BRACKETS.sub("", text).replace("mailto:", "").strip(' ,;<>"')
    if whole := _ALL_BRACKETED.match(text):
        text = whole[1]
    text = _BY.sub("", text.strip()).strip()
    found: dict[str, str] = {}
    for name in _parts(text):
        clean = name.strip(_EDGES).strip()[:NAME_CHARS_MAX].strip()
        if any(char.isalpha() for char in clean):
            found.setdefault(clean.casefold(), clean)
    return tuple(found.values())[:AUTHORS_MAX]


def _parts(text: str) -> list[str]:
    listed = [part for part in re.split(r"\s*[;|]\s*", text) if part]
    return [name for part in listed for name in _names(part)]


def _names(text: str) -> list[str]:
    if _COLLECTIVE.search(text):
        return [text]
    joined = [part for part in _AND.split(text) if part]
    return [name for part in joined for name in _by_commas(part)]


def _by_commas(text: str) -> list[str]:
    parts = [part for part in _COMMA.split(text) if part]
    if len(parts) > 1 and all(" " in part or _SUFFIX.match(part) for part in parts):
        named: list[str] = []
        for part in parts:
            if named and _SUFFIX.match(part):
                named[-1] += f", {part}"
            else:
                named.append(part)
        return named
    return [text]
