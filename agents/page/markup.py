"""A page's HTML as a tree, parsed in bounded time whatever it holds."""

import re
from collections.abc import Iterator
from itertools import accumulate, islice, product
from operator import sub

from ahocorasick_rs import BytesAhoCorasick
from selectolax.lexbor import LexborHTMLParser

PAGE_CHARS_MAX = 5_000_000
"""HTML of one page, or bytes of it; what is beyond is not read."""
TAGS_MAX = 60_000
"""Tags of one page; what is beyond is not read. Article pages have 500 to 15,000."""
ATTRIBUTES_MAX = 2_000
"""Attributes of one tag: one with more is left out, for lexbor looks for doubles among them."""
TAG_CHARS_SUSPECT = 12_000
"""A tag must be so long to hold too many attributes."""
TAGS_SAFE = 400
"""So few tags cannot be slow, whatever they are."""
DEPTH_TAGS_SAFE = 10_000
"""So few tags cannot nest deep enough to be slow (0.2 s)."""
DEPTH_MAX = 400
"""Open elements at one place; the page is cut where more are open: lexbor's work grows with the square."""
DEPTH_WORK_MAX = 20_000_000
"""Open elements, summed over all tags."""
FEW = {b"<option": 5_000, b"<html": 100, b"<body": 100}
"""Tags of which a page has few, and where it is cut: lexbor looks through the choices of a list at each of them, and
through the attributes of the first html and body at each further one."""
REPEATS_MAX = 200_000
"""Formatting elements that the blocks after them may repeat: each new paragraph opens again what was left open."""

# All of it works on bytes: Python looks for a mark in a text of more than 256 letters several times as long.
_TAG = re.compile(rb"</?[a-zA-Z][a-zA-Z0-9:-]{0,30}")
_OPENING = re.compile(b"<")
_TAG_START = re.compile(b"<[a-zA-Z]")
_ATTRIBUTE = re.compile(rb"""[^\s=/>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""")
"""An attribute, or the tag's own name; begins with no space, so that a run of spaces is gone through once."""
_VOID = "area base br col embed hr img input link meta param source track wbr"
_SELF_CLOSING = "a li p td th tr dd dt option optgroup colgroup rp rt thead tbody tfoot"
_DRAWING = "path circle rect line polygon polyline ellipse use stop"
_FLAT = {f"{mark}{tag}".encode(): 0 for tag in f"{_VOID} {_SELF_CLOSING} {_DRAWING}".split() for mark in ("<", "</")}
_FORMATTING = re.compile(
    rb"<(/?)(?:[bisuBISU]|[eE][mM]|[fF][oO][nN][tT]|[sS][tT][rR]\w+|[sS][mM]\w+|[cC][oO][dD][eE]|[bB][iI][gG]|[tT]{2}|"
    rb"[nN][oO]\w+)[\s/>]"
)  # spelled out: with IGNORECASE it takes twice as long
_FORMATTING_BEGINS = ["em", "font", "str", "sm", "code", "big", "tt", "no"]
_FORMATTING_BEGINS += [f"{name}{end}" for name in "bisu" for end in " \t\n\r\f\v/>"]
_FORMATTING_OPENED = BytesAhoCorasick(
    sorted(
        {
            f"<{''.join(cased)}".encode()
            for begin in _FORMATTING_BEGINS
            for cased in product(*((letter, letter.upper()) for letter in begin))
        }
    )
)
"""Finds how each opening tag that _FORMATTING finds begins, in any case, and a few others, three times as fast."""


def parse(html: str | bytes) -> LexborHTMLParser:
    """The tree of *html*; any text gives one. Half characters are left out, an overlong or too deep end is cut.

    Bytes are UTF-8; what is none shows as U+FFFD.
    """
    html = html[:PAGE_CHARS_MAX]
    written = html if isinstance(html, bytes) else html.encode("utf-8", "ignore")
    written = written.replace(b"\x00", b" ") if b"\x00" in written else written
    return LexborHTMLParser(_shallow(*_short(written)) or b" ")


def _short(html: bytes) -> tuple[bytes, int]:
    """*html* up to TAGS_MAX tags, without tags that have too many attributes; and how many tags it has at most."""
    # Bytes lose a mark twice as fast as they count it.
    tags = len(html) - len(html.replace(b"<", b""))
    if tags > TAGS_MAX:
        html, tags = html[: next(islice(_OPENING.finditer(html), TAGS_MAX, None)).start()], TAGS_MAX
    overfull = [(start, end) for start, end in _long_tags(html) if _is_overfull(html[start:end])]
    for start, end in reversed(overfull):
        html = html[:start] + html[end:]
    return html, tags


def _long_tags(html: bytes) -> Iterator[tuple[int, int]]:
    """Where tags begin and end that are TAG_CHARS_SUSPECT long or longer."""
    at = 0
    while at + TAG_CHARS_SUSPECT <= len(html):
        behind = html.rfind(b">", at, at + TAG_CHARS_SUSPECT) + 1
        if not behind:
            # So many characters in a row hold no end of a tag.
            behind = html.find(b">", at + TAG_CHARS_SUSPECT) + 1 or len(html)
            if found := _TAG_START.search(html, at, behind - TAG_CHARS_SUSPECT + 1):
                yield found.start(), behind
        at = behind


def _is_overfull(tag: bytes) -> bool:
    return next(islice(_ATTRIBUTE.finditer(tag), ATTRIBUTES_MAX + 1, None), None) is not None


def _shallow(html: bytes, tags: int) -> bytes:
    """*html*, which has so many *tags* at most, up to where elements nest too deep, or stay open too often."""
    if tags <= TAGS_SAFE:
        return html
    html = _without_repeats(html, tags)
    if tags <= DEPTH_TAGS_SAFE:
        return html
    names = [name.lower() for name in _TAG.findall(html)]
    steps = [_FLAT.get(name, -1 if name.startswith(b"</") else 1) for name in names]
    cut = min(_too_deep(_depths(steps)), _too_many(names))
    return html if cut == len(names) else html[: next(islice(_TAG.finditer(html), cut, None)).start()]


def _too_deep(depths: list[int]) -> int:
    """The first tag at which too many elements are open; how many there are where it is at none."""
    if max(depths, default=0) <= DEPTH_MAX and sum(depths) <= DEPTH_WORK_MAX:
        return len(depths)
    work = accumulate(depths)
    return next(
        at
        for at, (depth, done) in enumerate(zip(depths, work, strict=True))
        if depth > DEPTH_MAX or done > DEPTH_WORK_MAX
    )


def _too_many(names: list[bytes]) -> int:
    """The first tag that is one too many of FEW; how many there are where none is."""
    over = [(name, most) for name, most in FEW.items() if names.count(name) > most]
    places = (next(islice((at for at, one in enumerate(names) if one == name), most, None)) for name, most in over)
    return min(places, default=len(names))


def _without_repeats(html: bytes, tags: int) -> bytes:
    """*html* up to where so many formatting elements are open that the tags behind them would repeat too many."""
    most = REPEATS_MAX // tags
    if len(_FORMATTING_OPENED.find_matches_as_indexes(html)) <= most:
        return html
    steps = [-1 if mark else 1 for mark in _FORMATTING.findall(html)]
    depths = _depths(steps)
    if max(depths, default=0) <= most:
        return html
    cut = next(at for at, depth in enumerate(depths) if depth > most)
    return html[: next(islice(_FORMATTING.finditer(html), cut, None)).start()]


def _depths(steps: list[int]) -> list[int]:
    """How many elements are open behind each of *steps*; one that closes nothing counts for nothing."""
    opened = list(accumulate(steps))
    return list(map(sub, opened, accumulate(opened, min, initial=0)))
