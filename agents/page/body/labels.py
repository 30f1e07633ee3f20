"""What cards say beside a headline: that it is for subscribers, how long a recording is, that somebody paid for it."""

import re

from selectolax.lexbor import LexborNode

from agents.page.body.leads import is_marked_lead, without_lead
from agents.page.paid import is_paid_label
from agents.page.text import plain

PART_CHARS_MAX = 40
"""A longer part is of the headline itself."""
_PARTS = "\x1f"
_BESIDE = re.compile(
    r"\W*(?:(?:for )?subscribers?(?: only| exclusive)?|members? only|premium|exclusive|exklusiv|exclusif|"
    r"exclusiva|plus|abo|live|video|audio|podcast|gallery|galerie|photos?|fotos?|bilder(?:strecke)?|diaporama|mehr|more|mer|meer|"
    r"(?:\d{1,2}:)?\d{1,3}:\d\d|\d{1,3}\s?min(?:\.|utes?|uten)?(?: read| lesezeit)?)?\W*",
    re.IGNORECASE,
)
_ABOUT_MORE = re.compile(
    r"(?:read|learn|find out) more (?:about|on)|mehr (?:über|zu)|en savoir plus|lees meer over|leer más sobre|"
    r"saiba mais sobre|leggi di più|l[eæ]s mere? om|läs mer om|lue lisää",
    re.IGNORECASE,
)


def headline_in(node: LexborNode) -> str:
    """The headline in *node*, without what elements of their own say before or behind it.

    Returns:
        "" for what somebody paid for, and for a line that leads to more of a subject.
    """
    parts = [part for text in node.text(separator=_PARTS).split(_PARTS) if (part := plain(text))]
    if any(map(is_paid_label, (*parts[:1], *parts[-1:]))):
        return ""
    while parts and _is_beside(parts[0]):
        parts.pop(0)
    while parts and _is_beside(parts[-1]):
        parts.pop()
    headline = plain(" ".join(parts))
    return "" if _ABOUT_MORE.match(headline) else headline


def _is_beside(part: str) -> bool:
    is_lead_alone = is_marked_lead(part) and without_lead(part) == part
    return len(part) <= PART_CHARS_MAX and (is_lead_alone or _BESIDE.fullmatch(part) is not None)
