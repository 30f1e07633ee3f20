"""Small readers of elements: their lines, whom their links name, and the label before them."""

import re

from selectolax.lexbor import LexborNode

from agents.page.elements import LINKS, has_elements
from agents.page.metadata import Document
from agents.page.steps import said_before
from agents.page.text import key_of, plain

LINKS_MAX = 20
"""Links in a byline that are looked at."""
HTML_CHARS_MAX = 4_000
"""Markup that is cut into lines, pictures left out."""
PICTURED_CHARS_MAX = 40_000
"""The same with them: one portrait in twenty sizes is more markup than the byline that it stands in."""
LABEL_CHARS_MAX, LABEL_RAW_CHARS_MAX = 40, 400
"""What is looked at of the text before a name, with its white space, for a label at its end."""
OWN_CHARS_MAX = 300
"""Of the text itself, behind such a label."""
_LABELS = re.compile(r"[:\uff1a]$|\w\s(?:by|von|par|por|di|de|door|av|af|przez|od)$")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/dd|/dt|/h[1-6])\b[^>]{0,200}>", re.IGNORECASE)
_ASIDE = re.compile(r"<(time|button|svg|figure)\b[^>]{0,500}>.{0,2000}?</\1>", re.IGNORECASE | re.DOTALL)
"""What stands in bylines and names nobody."""
_PICTURES = re.compile(r"<(svg|picture)\b.*?</\1>|<(?:img|source)\b[^>]*>", re.IGNORECASE | re.DOTALL)
_ASIDES = frozenset(("time", "button", "svg", "figure"))
_BLOCKS = frozenset(("p", "div", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6"))
_LINE = " | "


def lines_of(node: LexborNode) -> str:
    """The text of *node* without dates and buttons, its lines and blocks parted by bars; a long one as it is."""
    if not has_elements(node):
        # Nearly all are: there is nothing in them to be cut.
        text = "" if node.tag in _ASIDES else plain(node.text(separator=" "))
        return text.strip(_LINE) if node.tag in _BLOCKS else text
    html = markup_of(node)
    if not (_BREAK.search(html) or _ASIDE.search(html)):
        return plain(node.text(separator=" "))
    return lines_of_html(html)


def markup_of(node: LexborNode) -> str:
    """The markup of *node*, a long one without its pictures; "" where that is over HTML_CHARS_MAX too."""
    html = node.html or ""
    if HTML_CHARS_MAX < len(html) <= PICTURED_CHARS_MAX:
        html = _PICTURES.sub("", html)
    return html if len(html) <= HTML_CHARS_MAX else ""


def lines_of_html(html: str) -> str:
    """The text of the elements *html*, as `lines_of` gives it."""
    lines = (plain(line).strip(" |") for line in _BREAK.split(_ASIDE.sub(_LINE, html)))
    return _LINE.join(line for line in lines if line)


def links_of(page: Document, node: LexborNode) -> dict[str, str]:
    """Key of a name -> the address that it links to, in *node*, around it, or as the node itself."""
    around = node.parent if node.parent is not None and node.parent.tag == "a" else None
    links = [one for one in (around, node) if one is not None and one.tag == "a"]
    links += page.elements.find(LINKS, node)[:LINKS_MAX] if has_elements(node) else []
    found: dict[str, str] = {}
    for link in links:
        address = page.address(link.attrs.get("href"))
        if address:
            found.setdefault(key_of(page.elements.text(link)), address)
    return found


def text_around(page: Document, node: LexborNode) -> str:
    """The text of *node* behind the label that stands before it as a text or an element: "Photos by" and a link."""
    own = page.elements.text(node)[:OWN_CHARS_MAX]
    before = said_before(node)
    said = before.text(separator=" ").rstrip() if before is not None else ""
    label = plain(said[-LABEL_RAW_CHARS_MAX:])[-LABEL_CHARS_MAX:]
    return f"{label} {own}" if _LABELS.search(label) else own
