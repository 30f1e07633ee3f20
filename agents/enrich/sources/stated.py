"""English bodies that no noun tells, by how they speak: “Fleet Coach, which built the buses, said …”.

People say things aloud, and it is they who are meant by “he” or “she”; a body is “which”, and “says it has …”.
"""

import re
from collections.abc import Iterable, Iterator

from agents.enrich.sources.bodies_english import FIRST_WORDS, UPPER
from agents.enrich.sources.own_names import may_be_person, own_name

BEFORE_CHARS = 200
"""How far before its verb a body's name may begin."""
_VERBS = ("said", "says", "confirmed", "announced", "added", "wrote", "told")
_NAMED = re.compile(
    rf"(?<![\w'.-])(?P<name>{UPPER}(?: (?:(?:of|and|&|for) )?{UPPER}){{1,4}})"
    r"(?P<which>, which [^.,;:!?\n]{3,120}(?:, [^.,;:!?\n]{2,40})?,)? \Z"
)
_IN_STATEMENT = re.compile(
    r"(?:said|says|confirmed|announced|added|wrote|told [\w ,']{3,40}?)(?: (?:on|late|early) \w{3,12})?"
    r" in (?:an?|its) (?:[\w-]{3,14} ){0,2}(?:statement|note|post|email|filing|report|release|letter|notice"
    r"|update)(?!\w)"
)
_SAYS_IT = re.compile(
    r"(?:said|says)(?: on \w{3,12})?(?: that)? it"
    r" (?:has|had|will|would|plans|expects|does|did|could|can|intends|remains)(?!\w)"
)


def stated(text: str, places: Iterable[int]) -> Iterator[tuple[int, int, str, int]]:
    """Where the name of a body begins and ends, the name, and where its verb stands, which is one of *places*."""
    for place in places:
        if not text.startswith(_VERBS, place):
            continue
        is_apart, is_stated = text[place - 2 : place] == ", ", _IN_STATEMENT.match(text, place) is not None
        if not (is_apart or is_stated or _SAYS_IT.match(text, place)):
            continue
        if (found := _NAMED.search(text, max(0, place - BEFORE_CHARS), place)) is None:
            continue
        words, start = own_name(found["name"]).split(), found.start()
        while words and words[0] in FIRST_WORDS:
            start += len(words.pop(0)) + 1
        name = " ".join(words)
        if len(words) > 1 and (found["which"] or is_stated or not may_be_person(text, start, name)):
            yield start, start + len(name), name, place
