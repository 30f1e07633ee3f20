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
_NOTE = re.compile(
    rf"^[^\w\n]{{0,4}}(?:(?:{_LABELS})\s?(?:\([^)\n]{{1,40}}\)\s?)?[:\uff1a\u2013\u2014]|{_SENTENCES})",
    re.IGNORECASE | re.MULTILINE,
)
NOTES_MAX = 50
"""Notes counted in one text."""


def correction_notes(*texts: str) -> int:
    """How many paragraphs of *texts* are correction notes, at most NOTES_MAX."""
    return min(NOTES_MAX, sum(1 for text in texts for _ in _NOTE.finditer(text)))
