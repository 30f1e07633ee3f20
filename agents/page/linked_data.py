"""JSON-LD (schema.org) of a page: scripts to objects, @id references followed, the article found.

Source: https://www.w3.org/TR/json-ld11/ as publishers really write it: graphs, arrays, escaped values, broken JSON.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import orjson

from agents.page.text import plain

Thing = dict[str, Any]

SCRIPT_CHARS_MAX = 1_000_000
"""One script's text; longer ones are not read."""
SCRIPTS_MAX = 50
"""Scripts of a page, and values one after the other in a script."""
THINGS_MAX = 5_000
"""Objects of one page."""
DEPTH_MAX = 40
"""Nesting of one script that is followed."""

_OPENED = re.compile(r"<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?")
_CLOSED = re.compile(r"(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)$")
CLOSED_CHARS_MAX = 40
"""What closes a comment around a script, with its white space: looked for in no more than the script's end."""
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_ARTICLE_TYPES = ("article", "blogposting", "report", "review", "recipe")
_LISTS = frozenset(
    {"itemlistelement", "haspart", "relatedlink", "citation", "ispartof", "mentions", "about", "comment"}
)
"""Below these an article is another one than the page's own."""


@dataclass(slots=True)
class LinkedData:
    """Every object of a page's JSON-LD."""

    things: list[Thing] = field(default_factory=list)
    """Outermost first."""
    by_id: dict[str, Thing] = field(default_factory=dict)
    """The fullest object of each @id."""
    article: Thing = field(default_factory=dict)
    """The page's own article; {} where there is none."""

    def resolved(self, value: object) -> Thing:
        """*value* as an object, with what its @id holds elsewhere; {} where it is no object."""
        if isinstance(value, list):
            value = next((one for one in value if isinstance(one, dict)), None)
        if isinstance(value, str) and value in self.by_id:
            return self.by_id[value]
        if not isinstance(value, dict):
            return {}
        known = self.by_id.get(str(value.get("@id")), {})
        return known if known is value else {**known, **value}

    def of_type(self, *types: str) -> Iterator[Thing]:
        """The objects with one of *types* (lower case)."""
        return (thing for thing in self.things if not types_of(thing).isdisjoint(types))


def as_list(value: object) -> list[Any]:
    """*value* as a list: JSON-LD writes one value with or without brackets."""
    return value if isinstance(value, list) else [] if value is None else [value]


def types_of(thing: Thing) -> set[str]:
    """The @type values in lower case, without a vocabulary's address."""
    return {str(kind).rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for kind in as_list(thing.get("@type"))}


def texts_of(value: object) -> list[str]:
    """The plain texts of *value*: a text, an object's name, or a list of such."""
    found = [plain(one.get("name") or one.get("@value") if isinstance(one, dict) else one) for one in as_list(value)]
    return [text for text in found if text]


def text_of(value: object) -> str:
    """The first text of *value*, or ""."""
    return next(iter(texts_of(value)), "")


def url_of(value: object) -> str:
    """The address in *value*: a text, an object's url, contentUrl or @id, or the first of a list."""
    for one in as_list(value):
        if isinstance(one, str) and one.strip():
            return one
        if isinstance(one, dict):
            for name in ("url", "contentUrl", "contentURL", "@id"):
                address = one.get(name)
                if isinstance(address, list) and address:
                    address = address[0]
                if isinstance(address, str) and address.strip():
                    return address
    return ""


def read_linked_data(scripts: list[str], url: str) -> LinkedData:
    """The objects of the JSON-LD *scripts* of the page at *url*; a script that cannot be read is left out."""
    found = LinkedData()
    candidates: list[Thing] = []
    for script in scripts[:SCRIPTS_MAX]:
        for thing, is_own in _walk(_loaded(script)):
            if len(found.things) >= THINGS_MAX:
                break
            found.things.append(thing)
            _index(found.by_id, thing)
            if is_own and is_article(thing):
                candidates.append(thing)
    if candidates:
        found.article = found.resolved(max(candidates, key=lambda thing: _own_score(thing, url)))
    return found


def is_article(thing: Thing) -> bool:
    """Whether *thing* is an article of some kind."""
    return any(kind.endswith(_ARTICLE_TYPES) for kind in types_of(thing))


def _own_score(thing: Thing, url: str) -> int:
    """How sure it is that *thing* is the article of the page at *url*."""
    addresses = {_place(url_of(thing.get(name))) for name in ("url", "mainEntityOfPage", "@id")}
    is_here = _place(url) in addresses
    told = sum(bool(thing.get(name)) for name in ("headline", "datePublished", "author", "image", "articleBody"))
    return told + 4 * is_here + any(kind.endswith("article") for kind in types_of(thing))


def _place(address: str) -> str:
    """*address* without query, fragment and the slash at its end."""
    return address.partition("#")[0].partition("?")[0].rstrip("/")


def _index(by_id: dict[str, Thing], thing: Thing) -> None:
    name = thing.get("@id")
    if isinstance(name, str) and len(thing) > len(by_id.get(name, {})) and len(thing) > 1:
        by_id[name] = thing


def _walk(value: object) -> Iterator[tuple[Thing, bool]]:
    """Each object in *value*, outermost first, and whether it may be the page's own article."""
    level: list[tuple[object, bool]] = [(value, True)]
    for _ in range(DEPTH_MAX):
        below: list[tuple[object, bool]] = []
        for one, is_own in level:
            if isinstance(one, dict):
                yield one, is_own
                below += [(inner, is_own and key.lower() not in _LISTS) for key, inner in one.items()]
            elif isinstance(one, list):
                below += [(inner, is_own) for inner in one[:THINGS_MAX]]
        level = [(one, is_own) for one, is_own in below if isinstance(one, dict | list)]
        if not level:
            return


def _loaded(script: str) -> object:
    """What *script* holds, mended where it is broken in one of the usual ways; None where it is beyond that."""
    if len(script) > SCRIPT_CHARS_MAX:
        return None
    try:
        return orjson.loads(script)
    except orjson.JSONDecodeError:
        return _mended(_unwrapped(script))


def _unwrapped(script: str) -> str:
    """*script* without the comment that hides it from old browsers, and without a semicolon at its end."""
    script = script.strip().rstrip("; \t\r\n")
    opened = _OPENED.match(script)
    script = script[opened.end() :] if opened is not None else script
    end = _CLOSED.sub("", script[-CLOSED_CHARS_MAX:])
    return f"{script[:-CLOSED_CHARS_MAX]}{end}".strip().rstrip(";")


def _mended(script: str) -> object:
    """Raw line ends in texts, commas before a bracket, escaped quotes, several objects in a row."""
    spellings = [script, _TRAILING_COMMA.sub(r"\1", script)]
    if "&quot;" in script:
        spellings.append(unescape(script))
    for spelling in spellings:
        objects = _in_a_row(spelling)
        if objects:
            return objects
    return None


def _in_a_row(script: str) -> list[object]:
    decoder = json.JSONDecoder(strict=False)
    found: list[object] = []
    at = 0
    while at < len(script) and len(found) < SCRIPTS_MAX:
        try:
            value, at = decoder.raw_decode(script, at)
        except (ValueError, RecursionError):
            break
        found.append(_without_surrogates(value))
        while at < len(script) and script[at] in " \t\r\n,;":
            at += 1
    return found


def _without_surrogates(value: object) -> object:
    """*value* as orjson could have read it: half a character from an escape becomes a question mark."""
    raw = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return None
