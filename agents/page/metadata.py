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


@dataclass(frozen=True)
class Document:
    """One parsed page: what the readers of single fields work on."""

    tree: LexborHTMLParser
    url: str
    """Where it was fetched from; addresses are resolved against it, or against its base element."""
    meta: Meta
    """By name in lower case (name, property or itemprop), values as written."""
    linked: LinkedData

    @property
    def article(self) -> Thing:
        """The page's own article in JSON-LD; {} where there is none."""
        return self.linked.article

    @cached_property
    def root(self) -> LexborNode | None:
        """The element that holds the article, else the body."""
        return article_root(self.tree)

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
    base = tree.css_first("base[href]")
    scripts = [node.text() for node in tree.css('script[type*="ld+json" i]')]
    location = absolute(url, base.attributes.get("href")) if base is not None else ""
    return Document(tree=tree, url=location or url, meta=_meta(tree), linked=read_linked_data(scripts, url))


def _meta(tree: LexborHTMLParser) -> Meta:
    found: Meta = {}
    for node in tree.css("meta[content]")[:METAS_MAX]:
        attributes = node.attributes
        content = attributes.get("content")
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        values = found.setdefault(name.strip().lower(), []) if name and content else []
        if content and len(values) < VALUES_MAX:
            values.append(content)
    return found


def article_root(tree: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the article: the article element around or just below the headline, else main or body."""
    heading = tree.css_first("article h1")
    if heading is not None:
        return _above(heading, ARTICLE_UP, lambda node: node.tag == "article")
    articles = tree.css("article")
    if len(articles) == 1:
        return _above(articles[0], HEADED_UP, lambda node: node.css_first("h1") is not None) or articles[0]
    return tree.css_first("main") or tree.body


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
