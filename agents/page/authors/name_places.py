"""Where a page names somebody: a box about them stands around such a place, and nowhere else."""

import re

from selectolax.lexbor import LexborNode

from agents.page.metadata import Document

PLACES_MAX = 80
"""A word that stands in more elements does not tell where somebody is named."""
WORD_CHARS_MIN, WORD_CHARS_MAX = 3, 12
"""Letters of a word that are looked for: each is compared at each place of the page's text."""
TESTS_MAX = 8
"""Selectors, one for each way to write a word; where there are more, the whole body is taken."""
UP_MAX = 30
"""How far above a name its widest small element is looked for."""
_WORD, _ASCII_WORD = re.compile(r"[^\W\d_]+"), re.compile(r"[A-Za-z]+")


def places_of(page: Document, names: list[str]) -> list[LexborNode]:
    """The widest elements of SHORT_CHARS_MAX at most that hold one of *names*, in the page's order, none in another.

    The whole body where a name has no word that can be looked for, or one that stands everywhere, or there are many.
    """
    if not names:
        return []
    tests = [_tests(name) for name in names]
    each = dict.fromkeys(test for one in tests for test in one)
    inner = page.body.css(", ".join(each)) if all(tests) and len(each) <= TESTS_MAX else None
    if inner is None or len(inner) > PLACES_MAX:
        return [page.body]
    folded = [name.casefold() for name in names]
    return [place for place in _widest(page, inner) if _holds(page, place, folded)]


def _tests(name: str) -> list[str]:
    """The selectors of elements with the longest word of *name* in a text of their own; [] where that is too short.

    Words end where elements do, for texts are taken with spaces between these. Selectors know case in ASCII alone.
    """
    if word := ascii_word(name):
        return [f':lexbor-contains("{word}" i)']
    word = max(_WORD.findall(name), key=len, default="")[:WORD_CHARS_MAX]
    cases = dict.fromkeys((word, word.lower(), word.upper(), word.title())) if not word.isascii() else ()
    return [f':lexbor-contains("{one}")' for one in cases]


def ascii_word(name: str) -> str:
    """The longest piece of *name* in ASCII letters, which selectors find in any case; "" where that is too short."""
    word = max(_ASCII_WORD.findall(name), key=len, default="")[:WORD_CHARS_MAX]
    return word if len(word) >= WORD_CHARS_MIN else ""


def _widest(page: Document, nodes: list[LexborNode]) -> list[LexborNode]:
    """The widest elements around *nodes*, or these themselves, that are small, each once."""
    widest: dict[int, LexborNode | None] = {}
    for node in nodes:
        place: LexborNode | None = None
        path: list[int] = []
        one: LexborNode | None = node
        for _ in range(UP_MAX):
            if one is None or one.mem_id in widest or page.elements.short_text(one) is None:
                break
            place = one
            path.append(one.mem_id)
            one = one.parent
        if one is not None and one.mem_id in widest:
            place = widest[one.mem_id] or place
        elif one is not None:
            widest[one.mem_id] = None
        widest.update(dict.fromkeys(path, place))
    return list({place.mem_id: place for place in widest.values() if place is not None}.values())


def _holds(page: Document, place: LexborNode, names: list[str]) -> bool:
    text = page.elements.text(place).casefold()
    return any(name in text for name in names)
