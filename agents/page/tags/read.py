"""What a page is about, in its publisher's own tags and order."""

import re
from collections import Counter
from collections.abc import Iterable

from agents.identity import bare_host_of
from agents.page.linked_data import as_list, text_of, texts_of, types_of
from agents.page.metadata import Document
from agents.page.tags.furniture import FURNITURE_BESIDE, section_keys, site_names
from agents.page.tags.keywords import (
    furnished,
    is_absent,
    is_site_wide,
    keywords_in,
    names_site,
    share_in,
    without_bait,
    without_labels,
)
from agents.page.tags.links import read_tag_links
from agents.page.tags.rows import read_rows
from agents.page.text import key_of
from schemas.limits import CATEGORIES_MAX
from schemas.parts import Category, TagKind

_GENERAL = (
    "keywords", "parsely-tags", "sailthru.tags", "cxenseparse:keywords", "dc.subject", "dcterms.subject",
    "article:keywords",
)  # fmt: skip
_KINDS: dict[str, TagKind] = {
    "person": "person", "place": "place", "country": "place", "city": "place", "state": "place",
    "administrativearea": "place", "organization": "org", "newsmediaorganization": "org", "corporation": "org",
    "sportsteam": "org", "sportsorganization": "org", "governmentorganization": "org", "politicalparty": "org",
}  # fmt: skip

_CODE = re.compile(r"(?<!\w)[A-Z]{2,9}(?!\w)")
CODES_MIN = 3
"""With fewer, letters that the text does not have may be a tag."""
MORE_SHARE_MIN = 0.4
"""Where so much more of the visible list stands in the text, the meta element's is the site's."""
SHOWN_MAX = 8
"""A longer list, all of which stands in the text, may be links of the text."""


def read_tags(page: Document, site: str, text: str) -> tuple[Category, ...]:
    """The publisher's tags: unescaped, without repeats, without what is not about the article.

    They come from article:tag; else from the fullest of JSON-LD's keywords, the meta keywords and the visible
    list of tags that is about this article and not about the site; else from JSON-LD's about; else from a row of links
    in the article that says by its label or its addresses that it is one.

    Args:
        page: The page.
        site: The publisher's name, which is no tag.
        text: The headline, summary and body.
    """
    is_told = bool(page.meta.get("article:tag"))
    links = {key_of(tag.name): tag for tag in read_tag_links(page, in_article=is_told)}
    kinds = _kinds(page)
    kept: dict[str, Category] = {}
    names = _without_codes(_chosen(page, site, text.lower(), [tag.name for tag in links.values()]), text)
    if not names:
        links = {key_of(tag.name): tag for tag in read_rows(page, text.lower())}
        links = {key: tag for key, tag in links.items() if key not in FURNITURE_BESIDE}
        names = furnished([tag.name for tag in links.values()], site_names(page, site), bare_host_of(page.url))
    for name in names:
        key = key_of(name)
        link = links.get(key)
        kind = kinds.get(key) or (link.kind if link else "")
        kept.setdefault(key, Category(name=name, url=link.url if link else "", kind=kind))
    return tuple(kept.values())[:CATEGORIES_MAX]


def _without_codes(names: list[str], text: str) -> list[str]:
    """*names* without the codes of a wire, letters that the text does not have, where there are several."""
    codes = {name for name in names if _CODE.fullmatch(name)}
    codes -= set(_CODE.findall(text)) if codes else set()
    return [name for name in names if name not in codes] if len(codes) >= CODES_MIN else names


def _chosen(page: Document, site: str, text: str, visible: list[str]) -> list[str]:
    own = (site_names(page, site), bare_host_of(page.url))
    tags = furnished(keywords_in(page.all("article:tag", "og:article:tag")), *own)
    lists = (texts_of(page.article.get("keywords")), page.all("news_keywords"), page.all(*_GENERAL))
    linked, news, general = (without_bait(furnished(keywords_in(values), *own)) for values in lists)
    shown = furnished(visible, *own)
    if tags:
        # Two lists that are the same and hold the tags are the whole of them.
        agreed = shown if _keys(shown) in (_keys(news), _keys(general)) else []
        return _without_sections(page, _fuller(_fuller(tags, linked), agreed), [], linked, news, shown)
    if names_site(keywords_in(lists[-1]), own[0]):
        # Who puts the site's name among them puts the section there too.
        general = [name for name in general if key_of(name) not in section_keys(page)] or general
    general = without_labels(general)
    sources = [_fuller(linked, general)]
    sources = [_barer(news, sources[0])] if news else sources
    chosen = next((names for names in sources if names and not is_site_wide(names, page)), [])
    is_general = len(shown) > 1 and not linked and not news
    if is_general and not _keys(shown).isdisjoint(_keys(general)):
        # Old systems put sections and the like beside them into the meta element.
        return shown
    more = share_in(shown, text) - share_in(chosen, text) if len(shown) > 1 else 0.0
    is_short = len(shown) <= SHOWN_MAX
    if is_general and is_short and more > 0 and not section_keys(page).isdisjoint(_keys(general)):
        # Who puts the section there puts what the site writes of there.
        return shown
    if (is_absent(chosen, text) and more > 0) or (is_general and is_short and more >= MORE_SHARE_MIN):
        return shown
    chosen = _fuller(chosen, shown) or furnished(texts_of(page.article.get("about")), *own)
    return _without_sections(page, chosen, general, linked, news, shown)


def _without_sections(page: Document, names: list[str], general: list[str], *others: list[str]) -> list[str]:
    """*names* as one of *others* holds them, where that leaves out sections and furniture alone.

    A section that the meta element (*general*) or one of *others* names beside another list is meant as a topic. The
    last of *others* is the visible list: where it names several, two copies of one list are one.
    """
    mine = _keys(names)
    held = [other for keys in others if (other := mine & _keys(keys)) and other < mine]
    if not held:
        return names
    lists = [frozenset(_keys(names)) for names in (general, *others)]
    is_seen = len(others[-1]) > 1
    named = Counter(key for keys in (set(lists) if is_seen else lists) for key in keys)
    unsaid = {key for key in section_keys(page) if named[key] < 2} | FURNITURE_BESIDE
    kept = next((other for other in held if mine - other <= unsaid), mine)
    return [name for name in names if key_of(name) in kept]


def _keys(names: Iterable[str]) -> set[str]:
    return {key_of(name) for name in names}


def _fuller(one: list[str], other: list[str]) -> list[str]:
    """*other* where it holds all of *one* and more, or where *one* is empty; else *one*."""
    return other if _keys(one) < _keys(other) else one or other


def _barer(news: list[str], other: list[str]) -> list[str]:
    """The one of two lists that the other one pads; *other* first where neither does."""
    mine, theirs = _keys(news), _keys(other)
    return news if not other or mine < theirs or not mine & theirs else other


def _kinds(page: Document) -> dict[str, TagKind]:
    """What the page's own JSON-LD says its subjects are."""
    found: dict[str, TagKind] = {}
    for member in ("about", "mentions"):
        for value in as_list(page.article.get(member)):
            thing = page.linked.resolved(value)
            for kind in sorted(types_of(thing) & _KINDS.keys()):
                found[key_of(text_of(thing.get("name")))] = _KINDS[kind]
    return found
