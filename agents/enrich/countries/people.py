"""Countries whose name is a person's family name in an English text: "Kathy Ireland", and "Ireland" behind it."""

from agents.enrich.countries.names import is_country_id
from agents.enrich.gazetteer import Mention
from agents.enrich.text import Text
from agents.enrich.words import fold
from agents.page.bylines.kinds import GIVEN_NAMES

WORD_CHARS_MAX = 20
_ALSO_WORDS = frozenset(("will", "mark", "bill", "rob", "frank", "max", "victoria", "jordan", "georgia"))
"""Given names that are verbs, countries or states too: "Will Ireland vote?"."""
_GIVEN = frozenset(GIVEN_NAMES) - _ALSO_WORDS
_TO_A_PLACE = frozenset(("in", "from", "to", "across", "throughout", "outside", "near", "into", "between", "at"))
"""What a country's name stands behind, and no person's most of the time."""


def without_people(text: Text, found: list[Mention]) -> list[Mention]:
    """*found* without countries that are a family name: behind a given name, and then wherever no place is meant.

    Args:
        text: In English.
        found: What names something in it, countries and others, in its order.
    """
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
