"""Where a body that is named at a place speaks: there, or further on."""

from typing import NamedTuple

from agents.enrich.sources.citing import speaking_span
from agents.enrich.sources.cues import Cues
from agents.enrich.sources.introduced import is_introduced
from agents.enrich.sources.own_names import later_names


class Spoken(NamedTuple):
    """A body, where it speaks."""

    start: int
    end: int
    name: str
    phrase: tuple[int, int] | None
    """From where to where the text says so; None where it does not speak."""


def spoken(cues: Cues, code: str, start: int, end: int, name: str) -> Spoken:
    """The body called *name* that stands from *start* to *end* in a text of the language *code*.

    One that was introduced by what it is ("the charity X") may speak further on by that name alone.
    """
    phrase = speaking_span(cues, start, end)
    if phrase is not None or not is_introduced(cues.plain, end - len(name), code):
        return Spoken(start, end, name, phrase)
    return _later(cues, start, end, name)


def is_plain(cues: Cues, phrase: tuple[int, int], start: int) -> bool:
    """Whether it speaks after its name, "according to" it, by its study or behind what it says; else it may be told."""
    before = cues.plain[max(0, phrase[0] - 2) : phrase[0]]
    return (
        phrase[0] == start or before.strip()[-1:] in {",", '"', ""} or phrase[0] in cues.papers or cues.is_by(phrase[0])
    )


def _later(cues: Cues, start: int, end: int, name: str) -> Spoken:
    for begin, after in later_names(cues.plain, name, end):
        phrase = speaking_span(cues, begin, after)
        if phrase is not None and is_plain(cues, phrase, begin):
            return Spoken(begin, after, name, phrase)
    return Spoken(start, end, name, None)
