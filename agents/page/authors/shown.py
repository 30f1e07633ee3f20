"""Authors as a page shows them: by links, classes and labels, the surest first."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.page.authors.candidates import BYLINE_CHARS_MAX, BYLINES_MAX, called_bylines, from_nodes
from agents.page.authors.data import named_in
from agents.page.authors.lists import writers_in_lists
from agents.page.authors.places import is_beside, is_elsewhere, is_in_foot
from agents.page.authors.signatures import signatures_of
from agents.page.bylines.read import is_byline, is_labelled_behind, is_led_by_label
from agents.page.bylines.whole_names import NAME_WORDS
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.text import key_of
from schemas.parts import Author

_LINKED = Sought(
    classes="=p-author=",
    attributes={"rel": "=author= =schema:author=", "itemprop": "=author=", "property": "=author= =schema:author="},
)
_CARDS, _OF_CARDS = Sought(classes="=h-card= =vcard="), Sought(classes="=p-name= =fn=")
_TO_AUTHORS = Sought(
    attributes={
        "href": "/author /autor /auteur /journalist /staff/ /by/ /writer /columnist /contributor /redakt /yazar "
        "/reporter /szerzo /syntaktis /forfatter /skribent /redactor /avtor /penulis /muhabir"
    }
)
"""Links that lead to an author's page by their address."""
_LABELLED = Sought("p span div li dd address cite font td small")
LABELLED_MAX = 800
"""Elements that are looked at for a byline without a class."""


def near(page: Document, nodes: list[LexborNode]) -> list[LexborNode]:
    """The first of *nodes* that belong to the article, rather than to a card or a comment."""
    own = [node for node in nodes[: 2 * BYLINES_MAX] if not is_elsewhere(page, node)]
    beside = {node.mem_id: key_of(node.text(separator=" ")) for node in own if is_beside(page, node)}
    # A lone box beside the text is the author's; several are of columnists.
    texts = set(beside.values())
    is_one = any(all(text in whole for text in texts) for whole in texts)
    return own if is_one and len(beside) == len(own) else [node for node in own if node.mem_id not in beside]


def links(page: Document, site: str) -> Iterator[Author]:
    """The authors that links and marks of microformats name."""
    linked = page.elements.find_both(_LINKED, _CARDS, _OF_CARDS, page.root)
    yield from from_nodes(page, near(page, linked), site)


def bylines(page: Document, site: str) -> Iterator[Author]:
    """The authors in the elements that are called a byline."""
    called = [node for node in page.once(called_bylines) if not is_in_foot(node)]
    found = list(from_nodes(page, near(page, called), site))
    names = [author.name for author in found]
    yield from (one for one in found if not any(one.name.startswith(f"{name} ") for name in names))


def linked_at_heading(page: Document, site: str) -> Iterator[Author]:
    """Whom the lines at the headline name and link by the address of an author's page."""
    for line in page.lines_at_heading:
        leading = [one for one in page.elements.find(_TO_AUTHORS, line.node) if one.tag == "a"]
        people = [one for one in from_nodes(page, leading, site) if one.kind == "person" and _is_whole(one.name)]
        if people:
            yield from people
            return


def _is_whole(name: str) -> bool:
    return " " in name or not name.isascii()


def labelled(page: Document, site: str) -> Iterator[Author]:
    """The first short text near the top that begins with "By" or "Von:" and a name."""
    nodes = [*page.after_heading, *page.elements.find(_LABELLED, page.root)]
    tried = 0
    for node in nodes[:LABELLED_MAX]:
        text = page.elements.short_text(node)
        if text is None or len(text) > BYLINE_CHARS_MAX or tried == BYLINES_MAX or not _is_labelled(text):
            continue
        tried += 1
        found = [] if is_elsewhere(page, node) else list(from_nodes(page, [node], site))
        if found:
            yield from found
            return
    yield from _in_list(page, site)


def _in_list(page: Document, site: str) -> Iterator[Author]:
    """Whom a list of the article's data names behind a label such as "Text"."""
    people = from_nodes(page, writers_in_lists(page, page.root), site)
    yield from (one for one in people if one.kind == "person" and len(one.name.split()) in NAME_WORDS)


def _is_labelled(text: str) -> bool:
    return is_byline(text) or is_led_by_label(text) or is_labelled_behind(text)


def signed(page: Document, site: str) -> Iterator[Author]:
    """Who signs in the text itself, where the page's head and byline name an account or a desk."""
    yield from (one for one in named_in(page, signatures_of(page), site) if one.kind == "person")


def author_links(page: Document, site: str) -> Iterator[Author]:
    """The first link to an author's page whose text is a person's name, and those that stand beside it."""
    beside: LexborNode | None = None
    leading = page.elements.find(_TO_AUTHORS, page.root)
    for link in [one for one in leading if one.tag == "a"][:BYLINES_MAX]:
        people = [one for one in from_nodes(page, [link], site) if one.kind == "person" and " " in one.name]
        if people and beside is None:
            beside = link.parent
        is_beside = beside is not None and link.parent is not None and link.parent.mem_id == beside.mem_id
        yield from people if is_beside else ()
