"""Every place of a page that says something: JSON-LD members, meta elements, elements; and the page without some."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from selectolax.lexbor import LexborHTMLParser, LexborNode

from agents.page.elements import Elements, Sought
from agents.page.linked_data import LinkedData, Thing, as_list, types_of
from agents.page.metadata import Document, canonical_of, read_document
from agents.page.text import plain

ELEMENTS_MAX = 4_000
"""Elements of a page that are looked at."""
TEXT_CHARS_MAX = 600
"""An element with more text is not one value."""
DEPTH_MAX = 4
"""Nesting of JSON-LD that is listed."""
PATH_LEVELS = 3
"""Elements of a path that is shown."""
PLACES_MAX = 3_000
"""Places of one page that are listed."""
Kind = Literal["linked", "meta", "element", "feed", "feeds.yaml"]
_ATTRIBUTES = ("datetime", "content", "href", "src", "data-src", "srcset", "alt", "lang", "class")
_SKIPPED = frozenset(("head", "body", "meta", "script", "style", "noscript", "template", "svg", "path", "base"))
_LINKED = Sought("link")
_ORGANISATIONS = ("newsmediaorganization", "organization", "corporation", "localbusiness")


@dataclass(frozen=True, slots=True)
class Place:
    """One place that says something."""

    kind: Kind
    shown: str
    """For people: "JSON-LD headline", "meta og:title", "article > h1"."""
    key: tuple[str | int, ...]
    """How it is found again."""
    text: str
    """What stands there, plain."""


def places_of(page: Document) -> list[Place]:
    """The places of *page* that say something, JSON-LD first, then meta elements, then elements in their order."""
    found = [*_linked(page.linked), *_metas(page), *_elements(page.tree)]
    return found[:PLACES_MAX]


def document_without(html: str, url: str, places: Iterable[Place]) -> Document:
    """The page *html* of *url* as it would be without *places*."""
    page = read_document(html, url)
    numbers: dict[int, set[str]] = {}
    for place in places:
        if place.kind == "meta":
            page.meta.pop(str(place.key[0]), None)
        elif place.kind == "linked":
            _drop(page.linked, place.key)
        elif place.kind == "element":
            numbers.setdefault(int(place.key[0]), set()).add(str(place.key[1]))
    nodes = page.tree.css("*")[:ELEMENTS_MAX] if numbers else []
    for number in sorted(numbers, reverse=True):  # what stands inside another goes first
        node, names = nodes[number], numbers[number]
        if "text" in names or names & {"href", "src", "data-src", "srcset"}:
            node.decompose()
        else:
            for name in names:
                del node.attrs[name]
    elements = Elements(page.tree)
    return replace(page, elements=elements, canonical=canonical_of(elements.find(_LINKED)))


def _linked(linked: LinkedData) -> Iterator[Place]:
    listed: set[int] = set()
    yield from _members(linked, linked.article, (), listed)
    for number, thing in enumerate(linked.things):
        if id(thing) not in listed and not types_of(thing).isdisjoint(_ORGANISATIONS):
            yield from _members(linked, thing, (f"#{number}",), listed, str(as_list(thing.get("@type"))[0]))


def _members(
    linked: LinkedData, thing: Thing, path: tuple[str | int, ...], listed: set[int], kind: str = ""
) -> Iterator[Place]:
    """The members of *thing* at *path*, and of what stands in it; *listed* learns which objects these are."""
    listed |= {id(thing), id(linked.by_id.get(str(thing.get("@id"))))}
    for name, value in thing.items():
        if name in {"@context", "@type", "articleBody"}:
            continue
        here = (*path, name)
        values = value if isinstance(value, list) else [value]
        scalars = [one for one in values if isinstance(one, str | int | float)]
        if scalars and (text := plain(", ".join(map(str, scalars)))[:TEXT_CHARS_MAX]):
            yield Place("linked", f"JSON-LD {_shown(here, kind)}", here, text)
        for number, one in enumerate(values):
            if isinstance(one, dict) and len(path) < 2 * DEPTH_MAX:
                listed.add(id(one))
                yield from _members(linked, linked.resolved(one), (*here, number), listed, kind)


def _shown(path: tuple[str | int, ...], kind: str) -> str:
    text = kind
    for step in path[1:] if kind else path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text.replace("[0].", ".")


def _drop(linked: LinkedData, path: tuple[str | int, ...]) -> None:
    """Take the member at *path* away, also from what an @id on the way stands for."""
    first = str(path[0])
    holders: list[Thing] = [linked.things[int(first[1:])]] if first.startswith("#") else [linked.article]
    steps = path[1:] if first.startswith("#") else path
    same = linked.by_id.get(str(holders[0].get("@id")))
    holders += [same] if same is not None else []
    for at in range(0, len(steps) - 1, 2):
        inner: list[Any] = []
        for holder in holders:
            value = holder.get(str(steps[at]))
            values = value if isinstance(value, list) else [value]
            number = int(steps[at + 1])
            one = values[number] if number < len(values) else None
            if isinstance(one, dict):
                known = linked.by_id.get(str(one.get("@id")))
                inner += [one] if known is None else [one, known]
        holders = inner
    for holder in holders:
        holder.pop(str(steps[-1]), None)


def _metas(page: Document) -> Iterator[Place]:
    for name, values in page.meta.items():
        if text := plain(", ".join(values))[:TEXT_CHARS_MAX]:
            yield Place("meta", f"meta {name}", (name,), text)


def _elements(tree: LexborHTMLParser) -> Iterator[Place]:
    for number, node in enumerate(tree.css("*")[:ELEMENTS_MAX]):
        if node.tag in _SKIPPED:
            continue
        attributes = node.attributes
        shown = path_of(node)
        for name in _ATTRIBUTES:
            value = attributes.get(name)
            if value and (name != "class" or node.tag == "article") and (name != "lang" or node.tag == "html"):
                yield Place("element", f"{shown}[{name}]", (number, name), value[:TEXT_CHARS_MAX])
        if node.tag != "html" and (text := _own_text(node)):
            yield Place("element", shown, (number, "text"), text)


def _own_text(node: LexborNode) -> str:
    """The text of *node*; "" where it is too long for one value, or where an element inside says the same."""
    raw = node.text(separator=" ")
    text = plain(raw) if len(raw) <= 4 * TEXT_CHARS_MAX else ""
    if not text or len(text) > TEXT_CHARS_MAX:
        return ""
    inner = node.child
    while inner is not None:
        if inner.is_element_node and plain(inner.text(separator=" ")) == text:
            return ""
        inner = inner.next
    return text


def path_of(node: LexborNode) -> str:
    """Where *node* stands, like a CSS selector: "article > div.byline > a"."""
    steps: list[str] = []
    above: LexborNode | None = node
    while above is not None and above.tag not in {"html", "body", "-undef"} and len(steps) < PATH_LEVELS:
        names = (above.attributes.get("class") or "").split()
        steps.append(f"{above.tag}.{names[0]}" if names else str(above.tag))
        above = above.parent
    return " > ".join(reversed(steps)) or str(node.tag)
