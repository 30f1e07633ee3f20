"""The links of a page to its site's front page, which say what the site is called."""

import re
from functools import lru_cache

from selectolax.lexbor import LexborNode

from agents.identity import bare_host_of
from agents.page.elements import LINKS
from agents.page.metadata import Document

HOME_LINKS_MAX = 10
"""Links to the front page; a page with more repeats itself."""
HOSTS_KEPT = 1_024
"""Hosts of which the front pages' addresses are kept."""
_HOST = re.compile(r"[\w.:-]+")


def home_links(page: Document, within: int | None = None) -> list[LexborNode]:
    """The links to the front page, in the page's order, at most HOME_LINKS_MAX.

    Args:
        page: The page.
        within: How many of its first links are looked at; all where it is None.
    """
    homes = _homes(bare_host_of(page.url))
    links = page.elements.find(LINKS)[:within]
    return [link for link in links if link.attrs.get("href") in homes][:HOME_LINKS_MAX]


def is_home(page: Document, address: str) -> bool:
    """Whether *address* is that of the front page."""
    return address in _homes(bare_host_of(page.url))


@lru_cache(maxsize=HOSTS_KEPT)
def _homes(host: str) -> frozenset[str]:
    """How a page writes the address of its front page."""
    starts = [f"{scheme}//{start}{host}" for scheme in ("https:", "http:", "") for start in ("", "www.")]
    whole = [f"{start}{end}" for start in starts for end in ("", "/")] if _HOST.fullmatch(host) else []
    return frozenset(("/", "./", "/index.html", *whole))
