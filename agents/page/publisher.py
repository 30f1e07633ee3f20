"""Who published a page, in which section and language, and at which address."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.identity import bare_host_of, site_of
from agents.page.elements import Sought
from agents.page.home import home_links
from agents.page.linked_data import Thing, as_list, text_of, texts_of, url_of
from agents.page.metadata import Document
from agents.page.text import key_of, plain
from schemas.limits import NAME_CHARS_MAX
from schemas.parts import Publisher

_LANGUAGE = re.compile(r"^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*$")
_ORGANISATIONS = ("newsmediaorganization", "organization", "corporation", "localbusiness")
SECTION_CHARS_MAX = 80
"""A longer label is no section."""
_BOXES = Sought(classes="=post-label= =entry-category= =breadcrumb=")
_BOXED = ".post-label a, .entry-category a, .breadcrumb li:last-child a"
_CATEGORY = "[rel~=category]"


def read_publisher(page: Document) -> Publisher:
    """The publisher's name, address and logo, from JSON-LD, else the meta elements; a name else from the title.

    What stands at an edge of the title is the name where a link to the front page says it, in words or as a picture.
    """
    told = _organisation(page)
    name = text_of(told.get("name")) or page.first("og:site_name", "application-name", "twitter:app:name:iphone")
    name = name or _named_in_title(page)
    address = url_of(told.get("url"))
    return Publisher(
        name=name[:NAME_CHARS_MAX],
        url=page.address(address) if address else "",
        logo_url=page.address(url_of(page.linked.resolved(told.get("logo")) or told.get("logo"))),
    )


def _named_in_title(page: Document) -> str:
    """The edge of the title that a link to the front page names; "" where none does."""
    parts = page.title_parts
    if len(parts) < 2:
        return ""
    edges = {key_of(part): part for part in (parts[0], parts[-1]) if len(part) <= NAME_CHARS_MAX}
    said = (text for link in home_links(page) for text in _words_of(link))
    return next((edges[key] for key in map(key_of, said) if key and key in edges), "")


def _words_of(link: LexborNode) -> Iterator[str]:
    """What a link says: its text, its labels, and what its pictures stand for."""
    yield plain(link.text())
    for node in (link, *link.css("img[alt], svg[aria-label]")):
        yield from (node.attributes.get(name) or "" for name in ("title", "aria-label", "alt"))


def _organisation(page: Document) -> Thing:
    own = page.linked.resolved(page.article.get("publisher"))
    if own.get("name"):
        return own
    named = (thing for thing in page.linked.of_type(*_ORGANISATIONS) if thing.get("name") and thing.get("logo"))
    return next(named, own)


def read_section(page: Document) -> str:
    """The page's own section label; "" where it has none."""
    told = texts_of(page.article.get("articleSection")) or page.all("article:section", "og:article:section", "section")
    crumb = None if told else _crumb(page)
    label = told[0] if told else plain(crumb.text()) if crumb is not None else ""
    return label if len(label) <= SECTION_CHARS_MAX else ""


def _crumb(page: Document) -> LexborNode | None:
    """The first link that is called the page's category, or stands where that does; None where none does."""
    # What links stand in is asked for at each of them.
    return page.tree.css_first(f"{_CATEGORY}, {_BOXED}" if page.elements.may_find(_BOXES) else _CATEGORY)


def read_language(page: Document) -> str:
    """The page's language as a lower-case ISO 639 code, without a region; "" where it does not say."""
    root = page.tree.root
    attributes = root.attributes if root is not None else {}
    told = [attributes.get("lang"), attributes.get("xml:lang"), *texts_of(page.article.get("inLanguage"))]
    told += page.all("og:locale", "content-language", "language", "dc.language")
    codes = (value.strip() for value in told if value)
    return next((re.split("[-_]", code)[0].lower() for code in codes if _LANGUAGE.match(code)), "")


def read_canonical(page: Document, url: str) -> str:
    """The address that the page calls its own, where that is on a host of its site; else *url*."""
    told = [page.canonical, *page.meta.get("og:url", ())]
    told += [url_of(page.article.get("mainEntityOfPage")), *as_list(page.article.get("url"))]
    addresses = (page.address(value) for value in told if value)
    return next((address for address in addresses if same_site(address, url)), url)


def same_site(address: str, url: str) -> bool:
    """Whether two addresses are of one site by the Public Suffix List (or the page's address is not known).

    "courier.co.uk" and "gazette.co.uk" are two, and so are two blogs of one host for blogs.
    """
    here = bare_host_of(url)
    # Most are of one host: the list need not be asked.
    return not here or here == bare_host_of(address) or site_of(address) == site_of(url)
