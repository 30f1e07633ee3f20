"""The meta elements of a page's head, and the page as its readers share it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from agents.page.linked_data import LinkedData, Thing, read_linked_data
from agents.page.markup import parse
from agents.page.text import absolute, plain

METAS_MAX = 500
ARTICLE_UP = 400
HEADED_UP = 4
"""How far above an article element its headline may stand."""
SIBLINGS_MAX = 12
"""Elements behind a headline, and in each of them."""
VALUES_MAX = 200
"""Values of one meta name, such as article:tag."""

Meta = dict[str, list[str]]
_LANDMARKS = (
    'base[href], meta[content], script[type*="ld+json" i], link[rel~="canonical" i][href], article, h1, main, '
    '.featured, .sticky, [hidden][id^="S:"], img[alt]'
)
"""What the readers look for in the whole page: one pass finds it all, for each costs as much as the next."""
PARAGRAPHS_MAX = 500
STREAMED_MAX = 50
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
    meta: Meta
    """By name in lower case (name, property or itemprop), values as written."""
    linked: LinkedData
    landmarks: dict[str, list[LexborNode]]
    """What a page has but a few of, in its order, by element: base, link (canonical), article, h1, img and others."""

    @cached_property
    def after_heading(self) -> list[LexborNode]:
        """The elements right behind the main headline and those in them; [] without a root."""
        return after_heading(self.root) if self.root is not None else []

    @cached_property
    def paragraphs_read(self) -> dict[int, list[str]]:
        """What was read of author boxes already, by `mem_id` of the element: boxes nest in each other."""
        return {}

    @property
    def article(self) -> Thing:
        """The page's own article in JSON-LD; {} where there is none."""
        return self.linked.article

    @cached_property
    def root(self) -> LexborNode | None:
        """The element that holds the article, else the body."""
        return article_root(self.tree, self.landmarks)

    def first(self, *names: str) -> str:
        """The first non-empty plain value of the meta elements *names*, in this order."""
        return next((text for name in names for value in self.meta.get(name, ()) if (text := plain(value))), "")

    def all(self, *names: str) -> list[str]:
        """Every plain value of the meta elements *names*."""
        return [text for name in names for value in self.meta.get(name, ()) if (text := plain(value))]

    def address(self, value: object) -> str:
        """*value* as an absolute address; "" where it is none."""
        return absolute(self.url, value)


def read_document(html: str, url: str) -> Document:
    """The page *html* that was fetched from *url*, parsed once for all readers."""
    tree = parse(html)
    landmarks = _landmarks(tree)
    base = landmarks.get("base")
    scripts = [node.text() for node in landmarks.get("script", ())]
    location = absolute(url, base[0].attributes.get("href")) if base else ""
    return Document(
        tree=tree, url=location or url, meta=_meta(landmarks.get("meta", [])),
        linked=read_linked_data(scripts, url), landmarks=landmarks,
    )  # fmt: skip


def _landmarks(tree: LexborHTMLParser) -> dict[str, list[LexborNode]]:
    """What _LANDMARKS finds, by element, each once."""
    found: dict[str, list[LexborNode]] = {}
    last = 0
    for node in tree.css(_LANDMARKS):
        # One that two selectors find comes twice in a row.
        if node.mem_id != last:
            last = node.mem_id
            found.setdefault(node.tag or "", []).append(node)
    return found


def _meta(nodes: list[LexborNode]) -> Meta:
    found: Meta = {}
    for node in nodes[:METAS_MAX]:
        attributes = node.attrs
        content = attributes.get("content")
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        values = found.setdefault(name.strip().lower(), []) if name and content else []
        if content and len(values) < VALUES_MAX:
            values.append(content)
    return found


def article_root(tree: LexborHTMLParser, landmarks: dict[str, list[LexborNode]]) -> LexborNode | None:
    """The element that holds the article: the article element around or just below the headline, else main or body.

    React sends what comes late in hidden elements ("S:1") behind the page, and a script puts it where it belongs: the
    one with the text is the root where the page itself has but little of it.
    """
    late = landmarks.get("div", [])[:STREAMED_MAX]
    streamed = [node for node in late if (node.attributes.get("id") or "").startswith("S:")]
    root = _own_root(tree, landmarks)
    widest = max(streamed, key=_paragraph_chars, default=None)
    if widest is None or root is None or _paragraph_chars(widest) <= STREAMED_SHARE_MIN * _paragraph_chars(root):
        return root
    return widest


def _paragraph_chars(node: LexborNode) -> int:
    return sum(len(text.text()) for text in node.css("p")[:PARAGRAPHS_MAX])


def _own_root(tree: LexborHTMLParser, landmarks: dict[str, list[LexborNode]]) -> LexborNode | None:
    articles = landmarks.get("article", [])
    for heading in landmarks.get("h1", [])[:HEADINGS_MAX] if articles else ():
        around = _above(heading, ARTICLE_UP, lambda node: node.tag == "article")
        if around is not None:
            return around
    if len(articles) == 1:
        return _above(articles[0], HEADED_UP, lambda node: node.css_first("h1") is not None) or articles[0]
    return next(iter(landmarks.get("main", ())), tree.body)


def _above(node: LexborNode, up: int, is_sought: Callable[[LexborNode], bool]) -> LexborNode | None:
    """The nearest element above *node*, below the body and at most *up* away, that is sought."""
    found = node.parent
    for _ in range(up):
        if found is None or found.tag == "body":
            return None
        if is_sought(found):
            return found
        found = found.parent
    return None


def after_heading(root: LexborNode) -> list[LexborNode]:
    """The elements right behind the main headline and those in them: dates, bylines and labels stand there."""
    heading = root.css_first("h1")
    found: list[LexborNode] = []
    node = heading.next if heading is not None else None
    for _ in range(SIBLINGS_MAX):
        if node is None:
            break
        if node.is_element_node:
            found += [node, *node.css("span, div, p, time, li")[:SIBLINGS_MAX]]
        node = node.next
    return found
