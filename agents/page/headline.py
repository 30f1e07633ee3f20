"""An article's headline and summary."""
# ruff: noqa: RUF001  marks and words of many languages

import re

from agents.page.linked_data import text_of
from agents.page.metadata import Document
from agents.page.text import host_of, key_of, plain
from schemas.limits import HEADLINE_CHARS_MAX, SUMMARY_CHARS_MAX

HEADINGS_MAX = 5
CORE_SHARE_MIN = 0.4
"""How much of a decorated title the headline inside it must be."""

SITE_EXTRA_CHARS_MAX = 16
"""A site's name in a title may be this much longer than elsewhere ("Politics - Harbour Courier")."""

_SEPARATOR = re.compile(r"\s+[|–—·»:-]+\s+|\s*[|：]\s*|--")
_CUT_OFF = ("…", "...")


def read_headline(page: Document, site: str) -> str:
    """The headline: the title the publisher shares the article under, without what decorates it.

    Sites put their name behind a title or a section before it ("Culture - …", "… | Harbour Courier"). Where one of
    the main heading, JSON-LD's headline and the sharing title holds another, the shorter is the headline.

    Args:
        page: The page.
        site: The publisher's name, which is taken off the end of a title.
    """
    site = site or host_of(page.url).split(".", maxsplit=1)[0]
    shared = _without_site(page.first("og:title") or page.first("twitter:title"), site)
    told, heading = text_of(page.article.get("headline")), _heading(page)
    candidates = [text for text in (shared, heading, told) if text]
    if not candidates:
        title = page.tree.css_first("title")
        return _without_site(plain(title.text()) if title is not None else "", site)[:HEADLINE_CHARS_MAX]
    agreed = key_of(heading) == key_of(told) == key_of(_without_site(page.first("twitter:title"), site)) != ""
    chosen = heading if agreed and key_of(heading) != key_of(shared) else candidates[0]
    for other in candidates[1:]:
        chosen = _core(chosen, other)
    return chosen[:HEADLINE_CHARS_MAX]


def _core(chosen: str, other: str) -> str:
    """*other* where it is *chosen* without decoration, or in full; else *chosen*."""
    mine, theirs = key_of(chosen), key_of(other)
    if theirs and theirs != mine and theirs in mine and len(theirs) >= CORE_SHARE_MIN * len(mine):
        return other
    is_cut_off = chosen.endswith(_CUT_OFF) and theirs.startswith(mine)
    return other if is_cut_off else chosen


def _heading(page: Document) -> str:
    """The first heading of the article with a text."""
    first = page.root.css_first("h1") if page.root is not None else None
    if page.root is None or first is None:
        return ""
    return plain(first.text()) or next(
        (text for node in page.root.css("h1")[:HEADINGS_MAX] if (text := plain(node.text()))), ""
    )


def _without_site(title: str, site: str) -> str:
    """*title* without the publisher's name at its end."""
    own, title = key_of(site), title[:HEADLINE_CHARS_MAX]
    for found in _SEPARATOR.finditer(title) if own else ():
        tail = key_of(title[found.end() :])
        is_own = tail in own if len(tail) > 2 else False
        if is_own or (own in tail and len(tail) <= len(own) + SITE_EXTRA_CHARS_MAX):
            return title[: found.start()].strip() or title
    return title


def read_summary(page: Document) -> str:
    """The summary as the page gives it to search engines and sharing cards."""
    told = page.first("og:description", "description", "twitter:description") or text_of(
        page.article.get("description")
    )
    return told[:SUMMARY_CHARS_MAX]
