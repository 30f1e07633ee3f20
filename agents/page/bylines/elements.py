"""What the elements of a byline are by their classes: a name, a job, a place, the house that it is from."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from selectolax.lexbor import LexborNode

from agents.page.bylines.kinds import is_agency
from agents.page.bylines.labels import is_label_alone
from agents.page.bylines.roles import role_beside
from agents.page.elements import NAMES_CHARS_MAX, has_elements
from agents.page.metadata import Document
from agents.page.nodes import lines_of, lines_of_html, markup_of
from agents.page.steps import ids_around, said_before
from agents.page.text import COMMAS, is_sentence
from agents.page.word_lists import listed

Element = Literal["name", "role", "place", "source", ""]
PARTS_MAX = 30
"""Elements that are looked at in one byline."""
ROLE_CHARS_MAX = 80
"""A longer text is no role."""
CLASSES_KEPT = 2_048
"""Classes of which is kept what they call: a site has the same on all its pages."""
_BESIDE_ROLE = " ,;|-\u2013\u2014"
_LABEL_ENDS = (":", "\uff1a")
"""What is called a title and ends so is one of what stands below it: "Share:"."""
_ITEM_ENDS = (*COMMAS, *_LABEL_ENDS)
"""What a label of an item ends with."""
ITEMS_MIN = 2
"""One item alone may be two names."""
_NAME_TAGS = frozenset(("a", "b", "strong"))
"""Elements that set a name off from the job behind it."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LAYOUT = re.compile(r"(?<!\S)(?:position-(?:relative|absolute|static|fixed|sticky)|place-(?:items|content|self)-\S+)")
"""Classes that say how an element is laid out."""
_CLASSES: dict[Element, frozenset[str]] = {
    "role": listed("job role title jobtitle position function fonction cargo funktion beruf puesto functie ruolo"),
    "place": listed("location place city lieu ort lugar ubicacion localidad luogo plaats"),
    "source": listed("source quelle fuente fonte"),
    "name": listed("name nom nombre nome naam navn namn"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a byline, with the role in the element behind it."""

    text: str
    role: str = ""


def element_of(node: LexborNode) -> Element:
    """What *node* is by the words of its class or its name for tests, the last one first: "name-location" is a place.

    A "role-location" is a role.
    """
    attributes = node.attrs
    classes = attributes.get("class")
    told = _called(classes[:NAMES_CHARS_MAX]) if classes else ""
    name = "" if told else attributes.get("data-testid")
    return _called(name[:NAMES_CHARS_MAX]) if name else told


@lru_cache(maxsize=CLASSES_KEPT)
def _called(classes: str) -> Element:
    words = [word.casefold() for word in _WORD.findall(_LAYOUT.sub(" ", classes))]
    if "role" in words and not _CLASSES["place"].isdisjoint(words):
        return "role"
    return next((kind for word in reversed(words) for kind, known in _CLASSES.items() if word in known), "")


def holds_job(node: LexborNode) -> bool:
    """Whether *node*, or an element in it, is a job by its class."""
    return element_of(node) == "role" or (
        has_elements(node) and any(element_of(one) == "role" for one in node.css("[class]"))
    )


def is_about_name_before(page: Document, node: LexborNode, names_somebody: Callable[[str], bool]) -> bool:
    """Whether *node* is a place by its class, or the job of whom the element before it names."""
    kind = element_of(node)
    if kind not in {"place", "role"}:
        return False
    before = said_before(node)
    return before is not None and names_somebody(page.elements.text(before))


def segments_of(page: Document, node: LexborNode, names_somebody: Callable[[str], bool]) -> list[Segment]:
    """The text of *node* without places and houses, cut behind each name that a job in an element of its own follows.

    Args:
        page: The page.
        node: A byline in it.
        names_somebody: Whether a text names an author; a job, a place or a house without one stays as it is.
    """
    if not has_elements(node):
        return [Segment(lines_of(node))]
    html = whole = markup_of(node)
    parts = list(_parts(page, node, names_somebody)) if html else []
    if not parts:
        return [Segment(lines_of(node))]
    is_named = any(kind == "name" for kind, _, _ in parts)
    found: list[Segment] = []
    for kind, inner, text in parts:
        before, this, behind = html.partition(inner)
        if not this:
            continue
        role = text.strip(_BESIDE_ROLE)
        if kind == "role" and found and role == found[-1].role:
            # Once for those who listen and once for those who see.
            html = f"{before}<br>{behind}"
        elif kind == "role" and names_somebody(told := lines_of_html(before)):
            if role.endswith(_LABEL_ENDS):
                html = f"{before}<br>{behind}"
                continue
            found.append(Segment(told, role))
            html = behind
        elif kind == "place" and names_somebody(lines_of_html(f"{before} {behind}")):
            html = f"{before}<br>{behind}"
        elif kind == "source" and is_named:
            html = f"{before}<br>{f'{text}<br>' if is_agency(text) else ''}{behind}"
    return [*found, Segment(lines_of_html(html) if html != whole else lines_of(node))]


def labelled_items(page: Document, node: LexborNode) -> list[Segment]:
    """The byline of *node* where it is a list of labels and values for those who listen: "Author, " "Jane Roe".

    Returns:
        A segment for each value with the first label, the next other value as its role; [] for no such list.
    """
    items = [list(item.iter()) for item in node.css("li")[:PARTS_MAX]] if has_elements(node) else []
    if len(items) < ITEMS_MIN or not all(map(_is_labelled, items)):
        return []
    told = [(page.elements.text(label), page.elements.text(value)) for label, value in items]
    found: list[Segment] = []
    for label, value in told:
        if label == told[0][0]:
            found.append(Segment(value))
        elif not found[-1].role:
            found[-1] = Segment(found[-1].text, value)
    return found


def _is_labelled(item: list[LexborNode]) -> bool:
    is_pair = [one.tag for one in item] == ["span", "span"] and not has_elements(item[0])
    return is_pair and item[0].text().rstrip().endswith(_ITEM_ENDS)


def without_sentences(text: str, *, is_behind_name: bool) -> str:
    """*text*, lines that bars part, without those that are sentences, as of a bio; the first may be where no name led.

    Args:
        text: A segment of a byline.
        is_behind_name: Whether another segment with a name stands before it.
    """
    lines = text.split(" | ")
    return " | ".join(line for at, line in enumerate(lines) if not (is_sentence(line) and (at or is_behind_name)))


def _is_job(text: str) -> bool:
    """Whether *text*, behind a name, is what somebody does; a label alone is of the next name."""
    return bool(role_beside(text)) and not is_label_alone(text)


def _may_be_role(text: str) -> bool:
    """Whether *text*, by its class or place a role, is no more than one, and not what a bio says."""
    return len(text) <= ROLE_CHARS_MAX and not is_sentence(text)


def _parts(
    page: Document, node: LexborNode, names_somebody: Callable[[str], bool]
) -> Iterator[tuple[Element, str, str]]:
    """What the elements in *node* are, with their markup and text: by class, or by the words behind a name."""
    inner = [part for part in node.css("*") if part.mem_id != node.mem_id]
    kinds = [element_of(part) for part in inner]
    if not any(kinds) and not any(part.tag in _NAME_TAGS for part in inner):
        return
    around = ids_around(part for part, kind in zip(inner, kinds, strict=True) if kind)
    is_behind_name = False
    for part, called in zip(inner[:PARTS_MAX], kinds, strict=False):
        text = "" if part.mem_id in around else page.elements.text(part)
        if not text:
            continue
        kind = called or ("role" if is_behind_name and part.tag != "a" and _is_job(text) else "")
        is_behind_name = kind == "name" or (
            not kind and (is_behind_name or (part.tag in _NAME_TAGS and names_somebody(text)))
        )
        if kind and (kind != "role" or _may_be_role(text)):
            yield kind, part.html or "", text
