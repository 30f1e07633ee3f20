"""The meta elements of a page's head, and the page as its readers share it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeVar

from selectolax.lexbor import LexborHTMLParser, LexborNode

from agents.page.elements import HEADINGS, PARAGRAPHS, Elements, Sought, asked
from agents.page.heading_lines import Line, lines_at_heading
from agents.page.linked_data import LinkedData, Thing, read_linked_data
from agents.page.markup import parse
from agents.page.steps import elements_behind, ids_around, upwards
from agents.page.text import absolute, plain, squeeze

TEXTS_CHARS_MAX = 10_000_000
"""Of all texts of elements of a page that are taken; of real pages a quarter of a million are."""
METAS_MAX = 500
"""Meta elements with a content that are read."""
ARTICLE_UP = 400
"""How far above a headline its article element may stand."""
HEADED_UP = 4
"""How far above an article element its headline may stand."""
HEAD_CHARS_MAX, WIDER_SHARE_MIN = 1_000, 2
"""An article element with so little said, and so much more around it, is the head of an article."""
SIBLINGS_MAX = 12
"""Elements behind a headline, and in each of them."""
VALUES_MAX = 200
"""Values of one meta name, such as article:tag."""

Result = TypeVar("Result")
Meta = dict[str, list[str]]
_MARKS = Sought("base meta link article h1 script style")
"""What tells of the page as a whole, and where its article is: one look through the tree finds all of it."""
_MAIN, _TITLE = Sought("main"), Sought("title")
_TITLE_PARTS = re.compile(r"\s+(?:::|[|–—·•»-]+)\s+|\s*[|｜]\s*|--")  # noqa: RUF001  dashes and bars of many scripts
_HIDDEN = Sought(attributes={"hidden": ""})
_LATE = asked('id="S:')
"""How React marks what comes late; few pages hold it."""
_BESIDE_HEADING = Sought("span div p time li")
PARAGRAPHS_MAX = 500
"""Paragraphs of an element whose characters are counted."""
STREAMED_MAX = 50
"""Parts that came late that are looked at."""
STREAMED_SHARE_MIN = 3
"""So many times the text of the page's own article makes a part that came late the article."""
HEADINGS_MAX = 50
"""Headings that are looked at for the one in an article."""


@dataclass(frozen=True)
class Document:
    """One parsed page: what the readers of single fields work on."""

    tree: LexborHTMLParser
    url: str
    """Where it was fetched from; addresses are resolved against it, or against its base element."""
    base: str
    """The address in its base element, as written; "" where there is none."""
    meta: Meta
    """By name in lower case (name, property or itemprop), values as written."""
    scripts: list[str]
    """The texts of its JSON-LD."""
    linked: LinkedData
    elements: Elements
    """All that the tree holds, by tag, class and attribute."""
    canonical: str
    """What the page calls its own address, as written; "" where it does not."""
    articles: list[LexborNode]
    """The elements article, in the page's order."""
    headings: list[LexborNode]
    """The elements h1, in the page's order."""
    _texts: dict[int, str] = field(default_factory=dict, init=False)
    _taken: list[int] = field(default_factory=lambda: [0], init=False)
    """How many characters were taken so far, in one place that can be written to."""
    _lines: dict[int, str] = field(default_factory=dict, init=False)
    _made: dict[Any, Any] = field(default_factory=dict, init=False)

    @cached_property
    def after_heading(self) -> list[LexborNode]:
        """The elements right behind the main headline and those in them: dates, bylines and labels stand there."""
        heading = self.elements.first(HEADINGS, self.root)
        behind = elements_behind(heading, SIBLINGS_MAX) if heading is not None else ()
        return [one for node in behind for one in (node, *self.elements.find(_BESIDE_HEADING, node)[:SIBLINGS_MAX])]

    @cached_property
    def around_headings(self) -> set[int]:
        """The ids of main headlines and of the elements around them."""
        return ids_around(self.headings) | {heading.mem_id for heading in self.headings}

    @cached_property
    def lines_at_heading(self) -> list[Line]:
        """The short lines behind the main headline."""
        return list(lines_at_heading(self.elements, self.root, self.headings))

    def text_in(self, node: LexborNode) -> str:
        """The text of *node* of this tree, as written, taken once: several readers ask for the same paragraphs.

        "" where TEXTS_CHARS_MAX were taken: elements nest in each other, and each holds the text of those in it.
        """
        at = node.mem_id
        if (text := self._texts.get(at)) is None:
            text = self._texts[at] = node.text() if self._taken[0] < TEXTS_CHARS_MAX else ""
            self._taken[0] += len(text)
        return text

    def line_in(self, node: LexborNode) -> str:
        """The same, squeezed."""
        at = node.mem_id
        if (text := self._lines.get(at)) is None:
            text = self._lines[at] = squeeze(self.text_in(node))
        return text

    @cached_property
    def title(self) -> str:
        """The text of the title element; "" where there is none."""
        node = self.elements.first(_TITLE)
        return plain(node.text()) if node is not None else ""

    @cached_property
    def title_parts(self) -> list[str]:
        """The title between bars and dashes, at one end of which most sites say what they are called."""
        return _TITLE_PARTS.split(self.title)

    @property
    def article(self) -> Thing:
        """The page's own article in JSON-LD; {} where there is none."""
        return self.linked.article

    @cached_property
    def body(self) -> LexborNode:
        """The body; of a page of frames, which has none, all of it."""
        return self.tree.body or self.tree.css("html")[0]

    @cached_property
    def root(self) -> LexborNode:
        """The element that holds the article, else the body."""
        return article_root(self)

    @cached_property
    def paragraphs(self) -> list[LexborNode]:
        """The paragraphs of the root."""
        return self.elements.find(PARAGRAPHS, self.root)

    def once(self, work: Callable[["Document"], Result]) -> Result:
        """What *work* makes of this page, made when it is asked for first."""
        if work not in self._made:
            self._made[work] = work(self)
        made: Result = self._made[work]
        return made

    def once_of(self, node: LexborNode, work: Callable[..., Result], *more: str) -> Result:
        """What *work* makes of this page, of *node* and of *more*, made once: boxes nest, and several readers ask."""
        key = work, node.mem_id, *more
        if key not in self._made:
            self._made[key] = work(self, node, *more)
        made: Result = self._made[key]
        return made

    def first(self, *names: str) -> str:
        """The first non-empty plain value of the meta elements *names*, in this order."""
        return next((text for name in names for value in self.meta.get(name, ()) if (text := plain(value))), "")

    def all(self, *names: str) -> list[str]:
        """Every plain value of the meta elements *names*."""
        return [text for name in names for value in self.meta.get(name, ()) if (text := plain(value))]

    def address(self, value: object) -> str:
        """*value* as an absolute address; "" where it is none."""
        return absolute(self.url, value)


def read_document(html: str | bytes, url: str) -> Document:
    """The page *html* that was fetched from *url*, parsed once for all readers."""
    tree = parse(html)
    elements = Elements(tree)
    marks = _marks(elements)
    base = next((href for node in marks["base"] if (href := node.attributes.get("href"))), "")
    scripts = [node.text() for node in marks["script"] if "ld+json" in (node.attributes.get("type") or "").lower()]
    _empty(marks["script"] + marks["style"])
    return Document(
        tree=tree, url=_location(base, url), base=base, meta=_meta(marks["meta"]), scripts=scripts,
        linked=read_linked_data(scripts, url), elements=elements, canonical=canonical_of(marks["link"]),
        articles=marks["article"], headings=marks["h1"],
    )  # fmt: skip


def document_at(page: Document, url: str) -> Document:
    """*page* as if it had been fetched from *url*."""
    return replace(page, url=_location(page.base, url), linked=read_linked_data(page.scripts, url))


def _location(base: str, url: str) -> str:
    """What the addresses of a page at *url* are resolved against."""
    return (absolute(url, base) if base else "") or url


def _empty(nodes: list[LexborNode]) -> None:
    """Take the texts out of *nodes*, styles and scripts, once they are read.

    Frameworks put them into all kinds of elements, and the text of each of these would hold them.
    """
    for node in nodes:
        while (text := node.first_child) is not None and text.is_text_node:
            text.decompose()


def _marks(elements: Elements) -> dict[str, list[LexborNode]]:
    """What _MARKS finds, by element, wherever it stands."""
    found: dict[str, list[LexborNode]] = {tag: [] for tag in _MARKS.tags.split()}
    for node in elements.find(_MARKS):
        found[node.tag or ""].append(node)
    return found


def canonical_of(links: list[LexborNode]) -> str:
    """The address of the first link that is called canonical; "" where none is."""
    told = (attributes for link in links if "canonical" in ((attributes := link.attributes).get("rel") or "").lower())
    return next((address for one in told if (address := one.get("href"))), "")


def _meta(nodes: list[LexborNode]) -> Meta:
    found: Meta = {}
    told = [attributes for node in nodes if "content" in (attributes := node.attributes)]
    for attributes in told[:METAS_MAX]:
        content = attributes["content"]
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        values = found.setdefault(name.strip().lower(), []) if name and content else []
        if content and len(values) < VALUES_MAX:
            values.append(content)
    return found


def article_root(page: Document) -> LexborNode:
    """The element that holds the article: the article element around or just below the headline, else main or body.

    React sends what comes late in hidden elements ("S:1") behind the page, and a script puts it where it belongs: the
    one with the text is the root where the page itself has but little of it.
    """
    elements = page.elements
    hidden = elements.find(_HIDDEN) if elements.may_hold(_LATE) else []
    streamed = [node for node in hidden if (node.attributes.get("id") or "").startswith("S:")][:STREAMED_MAX]
    root = _own_root(page)
    widest = max(streamed, key=lambda node: _paragraph_chars(elements, node), default=None)
    if widest is None:
        return root
    is_all = _paragraph_chars(elements, widest) > STREAMED_SHARE_MIN * _paragraph_chars(elements, root)
    return widest if is_all else root


def _paragraph_chars(elements: Elements, node: LexborNode) -> int:
    return sum(len(text.text()) for text in elements.find(PARAGRAPHS, node)[:PARAGRAPHS_MAX])


def _own_root(page: Document) -> LexborNode:
    articles = page.articles
    for heading in page.headings[:HEADINGS_MAX] if articles else ():
        around = _above(heading, ARTICLE_UP, lambda node: node.tag == "article")
        if around is not None:
            return _with_text(page, around)
    if len(articles) == 1:
        around = _above(articles[0], HEADED_UP, lambda node: node.mem_id in page.around_headings)
        if around is not None or _paragraph_chars(page.elements, articles[0]):
            return around or articles[0]
        # A card within the text: the page has no article element of its own.
    main = page.elements.first(_MAIN)
    if main is None:
        return page.body
    if main.mem_id in page.around_headings:
        return main
    return _above(main, HEADED_UP, lambda node: node.mem_id in page.around_headings) or main


def _with_text(page: Document, article: LexborNode) -> LexborNode:
    """*article*, or what is just around it where it holds the headline and no text: some sites call their head so."""
    said = len(article.text())
    if said > HEAD_CHARS_MAX or _paragraph_chars(page.elements, article):
        return article
    return _above(article, HEADED_UP, lambda node: len(node.text()) > WIDER_SHARE_MIN * said) or article


def _above(node: LexborNode, up: int, is_sought: Callable[[LexborNode], bool]) -> LexborNode | None:
    """The nearest element above *node*, below the body and at most *up* away, that is sought."""
    below = takewhile(lambda one: one.tag != "body", upwards(node.parent, up))
    return next(filter(is_sought, below), None)
