"""Correction notes: the lines in which a publisher says that an article was wrong."""

import re

_LABELS = (
    "corrections?|clarifications?|corrected|correction and clarification|correction appended|editor['\u2019]s note|"
    "erratum|errata|korrektur|berichtigung|richtigstellung|correctif|rectificatif|correcci[oó]n|fe de erratas|"
    "fe de errores|rettifica|correzione|errata corrige|corre[cç][aã]o|rectificatie|correctie|rättelse|rettelse|oikaisu|"
    "sprostowanie|исправление|уточнение|виправлення|訂正|更正|정정"
)
_SENTENCES = (
    r"(?:this|the) (?:article|story|report|headline|post|piece) (?:was|has been) (?:amended|corrected)\b|"
    r"an? (?:earlier|previous) version of (?:this|the) (?:article|story|report|headline|post|piece)\b"
)
_LINE = re.compile("\n")
_NOTE = re.compile(
    rf"[^\w\n]{{0,4}}(?:(?:{_LABELS})\s?(?:\([^)\n]{{1,40}}\)\s?)?[:\uff1a\u2013\u2014]|{_SENTENCES})",
    re.IGNORECASE,
)
NOTES_MAX = 50
"""Notes counted in one text."""


def correction_notes(*texts: str) -> int:
    """How many paragraphs of *texts* are correction notes, at most NOTES_MAX."""
    return min(NOTES_MAX, sum(map(_count, texts)))


def _count(text: str) -> int:
    # Line by line: a search would try each character.
    count = end = 0
    for begin in [0, *(line.end() for line in _LINE.finditer(text))]:
        if begin >= end and (note := _NOTE.match(text, begin)):
            count, end = count + 1, note.end()
    return count
