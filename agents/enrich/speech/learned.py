"""What experts are called in any language: the names of their sciences are Greek and Latin, whatever their ending."""
# ruff: noqa: RUF001  letters of many scripts

import re
from functools import lru_cache
from typing import Any

from ahocorasick_rs import AhoCorasick

from agents.enrich.speech.words import any_of, words_of

_SCIENCES = """
olog|ólog|òlog|oloog|olož|onom|ónom|istori|istory|iatr
geograf|geógraf|géograph|emograf|emógraf|émograph|ceanograf|ceanógraf|céanograph|tnograf|tnógraf|thnograph|drograf|drógraf
naliti|nality|nalyti|nalíti|nalist|nalyst|nalýst|kspert|xpert|rchitekt|rkitekt|rquitect|rquitet|rchitet|rchitect|rhitect
ngenieur|ngénieur|nżynier|nženýr|nžinier|nženjer|ngegner|ngenjör|ngeniør|ngenheir|ngenier
enetis|enetik|enetic|fysik|fizik|físic|fisic|hysicien|atemati|atemáti|athémati|tatisti|statysty|jurist|giurist|otanic|otanik|otánic
олог|оном|истори|істори|иатр|іатр|налити|наліти|ксперт|рхитект|рхітект|нженер|енети|физик|фізик|юрист|отаник
ολόγ|ονόμ|στορικ|ιατρ|ναλυτ|ρχιτέκτ|ηχανικ|υσικ
"""
"""What their words have in common, but for first letters, which may be capitals."""
_BEFORE_CHARS = 14
EXPERT = (
    rf"[\w-]{{0,{_BEFORE_CHARS}}}{any_of(_SCIENCES)}\w{{0,5}}"
    r"(?<!i[aąeęéi])(?<!í[aei])(?<![yý])(?<!и[яеюи])(?<!ij[aei])(?<!і[яїю])"
)
"""A pattern of what an expert is called, but of no science: « hydrogéologue », „analityka“, “etologa”."""
_BEGINNING = re.compile(rf"(?<![\w-])[\w-]{{0,{_BEFORE_CHARS}}}\Z")


def experts_at(text: str) -> list[int]:
    """Where the words begin in *text* that EXPERT may match, in order; it would try every other one at each letter."""
    found = _sciences().find_matches_as_indexes(text)
    begun = (_BEGINNING.search(text, max(0, at - _BEFORE_CHARS), at) for _, at, _ in found)
    return [one.start() for one in begun if one]


@lru_cache(maxsize=1)
def _sciences() -> Any:
    return AhoCorasick(words_of(_SCIENCES), store_patterns=False)
