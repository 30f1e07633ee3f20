"""Where a body that is named at a place speaks: there, with a word more or less to its name, or further on."""

import re
from typing import NamedTuple

from agents.enrich.sources.citing import speaking_span
from agents.enrich.sources.cues import Cues
from agents.enrich.sources.introduced import is_introduced
from agents.enrich.sources.own_names import later_names

SMALL_WORDS_MAX = 2
"""Words in small letters that end a name: « Médecins sans frontières »."""
_SMALL_AFTER = frozenset(("fr", "es", "it", "pt"))
_SMALL_WORD = re.compile(r" [a-zà-ÿ'-]{3,16}(?!\w)")


class Spoken(NamedTuple):
    """A body, where it speaks."""

    start: int
    end: int
    name: str
    phrase: tuple[int, int] | None
    """From where to where the text says so; None where it does not speak."""


def spoken(cues: Cues, code: str, start: int, end: int, name: str) -> Spoken:
    """The body called *name* that stands from *start* to *end* in a text of the language *code*.

    Its name may have taken the verb along ("ministerstwo podało"). One that was introduced by what it is ("the
    charity X") may go on in small letters, or speak further on by that name alone.
    """
    phrase = speaking_span(cues, start, end)
    if phrase is not None:
        return Spoken(start, end, name, phrase)
    if (shorter := _without_verb(cues, code, start, end)) is not None:
        return shorter
    if not is_introduced(cues.plain, end - len(name), code):
        return Spoken(start, end, name, None)
    return _with_small_words(cues, code, start, end, name) or _later(cues, start, end, name)


def is_plain(cues: Cues, phrase: tuple[int, int], start: int) -> bool:
    """Whether it speaks after its name, or "according to" it, or behind what it says; it may be told something else."""
    before = cues.plain[max(0, phrase[0] - 2) : phrase[0]]
    return (
        phrase[0] == start
        or before.strip()[-1:] in {",", '"', ""}
        or phrase[0] in cues.papers
        or cues.phrases.by.match(cues.plain, phrase[0]) is not None
    )


def _without_verb(cues: Cues, code: str, start: int, end: int) -> Spoken | None:
    last = cues.plain.rfind(" ", start, end)
    if code == "en" or last < 0 or not cues.plain[last + 1].islower():
        return None
    after = cues.phrases.after.match(cues.plain, last)
    if after is None or after.end() > end:
        return None
    return Spoken(start, last, cues.plain[start:last], (start, after.end()))


def _with_small_words(cues: Cues, code: str, start: int, end: int, name: str) -> Spoken | None:
    at = end
    for _ in range(SMALL_WORDS_MAX if code in _SMALL_AFTER else 0):
        if (word := _SMALL_WORD.match(cues.plain, at)) is None:
            return None
        at = word.end()
        if (after := cues.phrases.after.match(cues.plain, at)) is not None:
            return Spoken(start, at, cues.plain[end - len(name) : at], (start, after.end()))
    return None


def _later(cues: Cues, start: int, end: int, name: str) -> Spoken:
    for begin, after in later_names(cues.plain, name, end):
        phrase = speaking_span(cues, begin, after)
        if phrase is not None and is_plain(cues, phrase, begin):
            return Spoken(begin, after, name, phrase)
    return Spoken(start, end, name, None)
