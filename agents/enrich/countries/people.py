"""Countries whose name or adjective is a person's family name: "Kathy Ireland" and then "Ireland"; "Virolainen"."""

import re

from agents.enrich.countries.names import is_country_id
from agents.enrich.gazetteer import Mention
from agents.enrich.text import Text
from agents.enrich.words import fold
from agents.page.bylines.kinds import GIVEN_NAMES

WORD_CHARS_MAX = 20
"""How much before a name is looked at for the word there."""
_ALSO_WORDS = frozenset(("will", "mark", "bill", "rob", "frank", "max", "victoria", "jordan", "georgia"))
"""Given names that are verbs, countries or states too: "Will Ireland vote?"."""
_GIVEN = frozenset(GIVEN_NAMES) - _ALSO_WORDS
_TO_A_PLACE = frozenset(("in", "from", "to", "across", "throughout", "outside", "near", "into", "between", "at"))
"""What a country's name stands behind, and no person's most of the time."""


_FINNISH = re.compile(r"[^\W\d_]+l[aä]i(?:nen|s[^\W\d_]+)")
_SENTENCE_ENDS = frozenset(".!?:\n–—-\"”»'’")  # noqa: RUF001  what quotations begin with too


def without_people(text: Text, found: list[Mention]) -> list[Mention]:
    """*found* without countries that are a family name.

    In English that is one behind a given name, and then the same wherever no place is meant; in Finnish an adjective
    with a capital within a sentence. Other languages are not looked at.

    Args:
        text: A text.
        found: What names something in it, countries and others, in its order.
    """
    language = text.language.partition("-")[0] or "en"
    if language == "fi":
        return [one for one in found if not (is_country_id(one.entry.id) and _is_finnish_name(text, one))]
    return _without_english(text, found) if language == "en" else found


def _is_finnish_name(text: Text, one: Mention) -> bool:
    name = _name(text, one)
    before = text.plain[max(0, one.start - 2) : one.start].strip(" ")
    return name[:1].isupper() and _FINNISH.fullmatch(name) is not None and before[-1:] not in {"", *_SENTENCE_ENDS}


def _without_english(text: Text, found: list[Mention]) -> list[Mention]:
    people = {_name(text, one) for one in found if is_country_id(one.entry.id) and _is_behind_given(text, one.start)}
    if not people:
        return found
    return [
        one
        for one in found
        if not is_country_id(one.entry.id)
        or _name(text, one) not in people
        or _word_before(text, one.start) in _TO_A_PLACE
    ]


def _name(text: Text, one: Mention) -> str:
    return text.plain[one.start : one.end]


def _is_behind_given(text: Text, start: int) -> bool:
    before = _word_before(text, start)
    return before[:1].isupper() and fold(before) in _GIVEN


def _word_before(text: Text, start: int) -> str:
    """The word that one space parts from what begins at *start*; "" where another mark stands there."""
    if text.plain[start - 1 : start] != " ":
        return ""
    return "".join(text.plain[max(0, start - 1 - WORD_CHARS_MAX) : start - 1].split()[-1:])
