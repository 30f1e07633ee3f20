"""Who published a page, in which section and language, and at which address."""

import re

from agents.page.elements import Sought
from agents.page.linked_data import Thing, as_list, text_of, texts_of, url_of
from agents.page.metadata import Document
from agents.page.text import host_of, plain
from schemas.limits import NAME_CHARS_MAX
from schemas.parts import Publisher

_LANGUAGE = re.compile(r"^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*$")
_ORGANISATIONS = ("newsmediaorganization", "organization", "corporation", "localbusiness")
SECTION_CHARS_MAX = 80
_ROOT = Sought("html")
_CRUMB = ".post-label a, [rel~=category], .entry-category a, .breadcrumb li:last-child a"


def read_publisher(page: Document) -> Publisher:
    """The publisher's name, address and logo, from JSON-LD, else from the meta elements."""
    told = _organisation(page)
    name = text_of(told.get("name")) or page.first("og:site_name", "application-name", "twitter:app:name:iphone")
    address = url_of(told.get("url"))
    return Publisher(
        name=name[:NAME_CHARS_MAX],
        url=page.address(address) if address else "",
        logo_url=page.address(url_of(page.linked.resolved(told.get("logo")) or told.get("logo"))),
    )


def _organisation(page: Document) -> Thing:
    own = page.linked.resolved(page.article.get("publisher"))
    if own.get("name"):
        return own
    named = (thing for thing in page.linked.of_type(*_ORGANISATIONS) if thing.get("name") and thing.get("logo"))
    return next(named, own)


def read_section(page: Document) -> str:
    """The page's own section label; "" where it has none."""
    told = texts_of(page.article.get("articleSection")) or page.all("article:section", "og:article:section", "section")
    crumb = None if told else page.tree.css_first(_CRUMB)
    label = told[0] if told else plain(crumb.text()) if crumb is not None else ""
    return label if len(label) <= SECTION_CHARS_MAX else ""


def read_language(page: Document) -> str:
    """The page's language as a lower-case ISO 639 code, without a region; "" where it does not say."""
    root = page.elements.first(_ROOT)
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
    """Whether two addresses share the last two labels of their host (or the page's address is not known)."""
    here, there = host_of(url).split("."), host_of(address).split(".")
    return not here[0] or here[-2:] == there[-2:]
