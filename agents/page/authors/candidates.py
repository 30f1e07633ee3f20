"""Whom the elements that can be bylines name, with what each links to and what job stands behind a name."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from selectolax.lexbor import LexborNode

from agents.page.authors.data import named_in
from agents.page.bylines.elements import (
    Segment,
    is_about_name_before,
    labelled_items,
    segments_of,
    without_sentences,
)
from agents.page.bylines.labels import others_in
from agents.page.bylines.read import names_in
from agents.page.elements import LINKS, Sought
from agents.page.metadata import Document
from agents.page.nodes import links_of, text_around
from agents.page.steps import ids_around
from agents.page.text import key_of, plain
from schemas.parts import Author

_BYLINES = Sought(
    tags="address",
    classes="byline author-name author__name =author= =authors= -author= post-author article-author article__author "
    "author-link =writer= =autor= =auteur= auteur-nom auteur__nom -auteur= authorline autorenzeile signature szerzo "
    "kirjoittaja forfatter skribent =yazar= muhabir =firma= __firma penulis =avtor= =kisha= =reporter= =journalist= "
    "=autoren= =auteurs= =autores= =autori= =autoři= =avtory= =autorzy= "
    "_author= _authors= -authors= -writer= _writer= -writers= -reporter= _reporter= -reporters= _reporters= "
    "-journalist= _journalist= _autor= -autor= _auteur= -yazar= _yazar= -muhabir= -avtor= _avtor= -penulis= "
    "=credit-title-name= =author_names= =createdby=",
    attributes={"data-testid": "byline author", "aria-labelledby": "byline", "data-component": "byline"},
)
_DATED = re.compile(r"\b20\d\d\b.{0,24}$")
BYLINES_MAX = 12
"""Elements of which the authors are read; twice as many are looked at for tools behind a byline."""
BYLINE_CHARS_MAX = 200
"""An element with more text names nobody."""


def called_bylines(page: Document) -> list[LexborNode]:
    """The elements that are called a byline; not one with tools behind a whole byline within it."""
    called = page.elements.find(_BYLINES, page.root)
    first, rest = called[: 2 * BYLINES_MAX], called[2 * BYLINES_MAX :]
    around = ids_around(first)
    pairs = zip_longest(first, first[1:])
    return [one for one, behind in pairs if not _holds_tools(page, one, behind, around)] + rest


def _holds_tools(page: Document, node: LexborNode, inner: LexborNode | None, around: set[int]) -> bool:
    """Whether *node* begins with *inner*, a whole byline that a date ends: what is behind it names nobody."""
    if inner is None or node.mem_id not in around:
        return False
    whole, text = page.elements.text(node), page.elements.text(inner)
    return text != whole and whole.startswith(text) and _DATED.search(text) is not None


def from_nodes(page: Document, nodes: list[LexborNode], site: str) -> Iterator[Author]:
    """The authors that *nodes* name, at most BYLINES_MAX of these; without who did something else by a label."""
    others: set[str] = set()
    for node in nodes[:BYLINES_MAX]:
        authors, beside = page.once_of(node, _of_node, site)
        others |= beside
        yield from (author for author in authors if key_of(author.name) not in others)


def _of_node(page: Document, node: LexborNode, site: str) -> tuple[list[Author], set[str]]:
    """The authors that a byline names, and the keys of who did something else by its labels."""

    def names_somebody(text: str) -> bool:
        return bool(names_in(text, site))

    if is_about_name_before(page, node, names_somebody):
        return [], set()
    name = node.css_first('[itemprop="name"]') if "itemscope" in node.attrs else None
    written = plain((name or node).attrs.get("content"))
    segments = [Segment(written)] if written else labelled_items(page, node)
    segments = segments or segments_of(page, name or node, names_somebody)
    is_short = sum(len(segment.text) for segment in segments) <= BYLINE_CHARS_MAX
    named = list(_of_segments(page, segments, site)) if is_short else []
    linked = links_of(page, node) if named else {}
    if links := _begun(page, node, named):
        # A script without spaces hides what follows a name: where it is linked, the link has it.
        named = [one for link in links for one in named_in(page, [page.elements.text(link)], site)]
    authors = [linked_to(linked.get(key_of(author.name), ""), author) for author in named]
    return authors, others_in(text_around(page, node))


def _begun(page: Document, node: LexborNode, named: list[Author]) -> list[LexborNode]:
    """The links in *node* whose texts stand in one of *named*, in no Latin letters, and a space behind them."""
    strange = [one.name for one in named if " " in one.name and not one.name.isascii()]
    found = page.elements.find(LINKS, node) if strange else []
    return [link for link in found if (text := page.elements.text(link)) and any(f"{text} " in one for one in strange)]


def linked_to(address: str, author: Author) -> Author:
    """*author* with *address* as their page, where they have none."""
    return replace(author, profile_url=address) if address and not author.profile_url else author


def _of_segments(page: Document, segments: list[Segment], site: str) -> Iterator[Author]:
    """The authors that *segments* name; the role behind one is of the last whom it names."""
    for number, segment in enumerate(segments):
        text = without_sentences(segment.text, is_behind_name=number > 0)
        found = list(named_in(page, [text], site))
        if found and segment.role and not found[-1].role:
            found[-1] = replace(found[-1], role=segment.role)
        yield from found
