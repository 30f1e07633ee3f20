"""English bodies that no noun tells, by how they speak: “Fleet Coach, which built the buses, said …”.

People say things aloud, and it is they who are meant by “he” or “she”; a body is “which”, and “says it has …”.
"""

import re
from collections.abc import Iterable, Iterator

from agents.enrich.sources.bodies_english import FIRST_WORDS, UPPER
from agents.enrich.sources.own_names import later_names, may_be_person, own_name
from agents.enrich.words import listed

BEFORE_CHARS = 200
"""How far before its verb a body's name may begin."""
FIRST_CHARS = 24
"""How far before a surname the first name may begin."""
SHORT_CHARS = 3
"""Shorter names are acronyms, which are read elsewhere."""
_VERBS = ("said", "says", "confirmed", "announced", "added", "wrote", "told")
_NAMED = re.compile(
    rf"(?<![\w'.-])(?P<name>{UPPER}(?: (?:(?:of|and|&|for) )?{UPPER}){{0,4}})"
    r"(?P<which>, which [^.,;:!?\n]{3,120}(?:, [^.,;:!?\n]{2,40})?,)? \Z"
)
_A_STATEMENT = (
    r"(?:an?|its) (?:[\w-]{3,14} ){0,2}"
    r"(?:statement|note|post|email|filing|report|release|letter|notice|update)(?!\w)"
)
_IN_STATEMENT = re.compile(
    r"(?:said|says|confirmed|announced|added|wrote|told [\w ,']{3,40}?)(?: (?:on|late|early) \w{3,12})?"
    rf" in {_A_STATEMENT}"
)
_STATEMENT_BEFORE = re.compile(rf"[Ii]n {_A_STATEMENT}(?: [^.,;:\n\"]{{2,50}})?, [^.,;:\n\"]{{2,60}} \Z")
_SAYS_IT = re.compile(
    r"(?:said|says)(?: on \w{3,12})?(?: that)? it"
    r" (?:has|had|will|would|plans|expects|does|did|could|can|intends|remains)(?!\w)"
)
_ANYBODY = frozenset(listed("He She It We You They Who What Which This That These Those Others Officials Police"))
"""Single words that no body is called."""


def stated(text: str, places: Iterable[int]) -> Iterator[tuple[int, int, str, int]]:
    """Where the name of a body begins and ends, the name, and where its verb stands, which is one of *places*."""
    for place in places:
        if not text.startswith(_VERBS, place):
            continue
        begin = max(0, place - BEFORE_CHARS)
        is_apart, says_it = text[place - 2 : place] == ", ", _SAYS_IT.match(text, place) is not None
        is_stated = _IN_STATEMENT.match(text, place) is not None
        if not is_stated and text.find("n a", begin, place) >= 0:
            is_stated = _STATEMENT_BEFORE.search(text, begin, place) is not None
        if not (is_apart or is_stated or says_it) or (found := _NAMED.search(text, begin, place)) is None:
            continue
        words, start = own_name(found["name"]).split(), found.start()
        while words and words[0] in FIRST_WORDS:
            start += len(words.pop(0)) + 1
        name = " ".join(words)
        is_told = found["which"] is not None or is_stated
        if len(words) > 1:
            is_body = is_told or not may_be_person(text, start, name)
        else:
            is_body = is_told and name not in _ANYBODY and len(name) > SHORT_CHARS and not _is_surname(text, name)
        if is_body:
            yield start, start + len(name), name, place


def _is_surname(text: str, name: str) -> bool:
    """Whether a first name or a title stands before *name* at one of its first places: “Anna Holm … Holm said”."""
    for at, _ in later_names(text, name, 0):
        before = text[max(0, at - FIRST_CHARS) : at].rpartition("\n")[2]
        word = before.split(" ")[-2] if before.endswith(" ") and " " in before[:-1] else before.strip()
        is_joined = word[-1:].isalnum() or (word[-1:] == "." and len(word) <= SHORT_CHARS)
        if word[:1].isupper() and is_joined and word not in FIRST_WORDS:
            return True
    return False
