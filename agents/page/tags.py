"""What a page is about, in its publisher's own tags and order."""

from collections.abc import Iterable

from agents.page.keywords import furnished, is_absent, is_site_wide, keywords_in, share_in, without_bait, without_labels
from agents.page.linked_data import as_list, text_of, texts_of, types_of
from agents.page.metadata import Document
from agents.page.tag_links import read_tag_links
from agents.page.text import host_of, key_of
from schemas.limits import CATEGORIES_MAX
from schemas.parts import Category, TagKind

_GENERAL = ("keywords", "parsely-tags", "sailthru.tags", "cxenseparse:keywords")
_KINDS: dict[str, TagKind] = {
    "person": "person", "place": "place", "country": "place", "city": "place", "state": "place",
    "administrativearea": "place", "organization": "org", "newsmediaorganization": "org", "corporation": "org",
    "sportsteam": "org", "sportsorganization": "org", "governmentorganization": "org", "politicalparty": "org",
}  # fmt: skip


def read_tags(page: Document, site: str, text: str) -> tuple[Category, ...]:
    """The publisher's tags: unescaped, without repeats, without what is not about the article.

    They come from article:tag; else from the fullest of JSON-LD's keywords, the meta keywords and the visible
    list of tags that is about this article and not about the site.

    Args:
        page: The page.
        site: The publisher's name, which is no tag.
        text: The headline, summary and body.
    """
    is_told = bool(page.meta.get("article:tag"))
    links = {key_of(tag.name): tag for tag in read_tag_links(page, in_article=is_told)}
    kinds = _kinds(page)
    kept: dict[str, Category] = {}
    for name in _chosen(page, site, text.lower(), [tag.name for tag in links.values()]):
        key = key_of(name)
        link = links.get(key)
        kind = kinds.get(key) or (link.kind if link else "")
        kept.setdefault(key, Category(name=name, url=link.url if link else "", kind=kind))
    return tuple(kept.values())[:CATEGORIES_MAX]


def _chosen(page: Document, site: str, text: str, visible: list[str]) -> list[str]:
    own = (site, host_of(page.url))
    tags = furnished(keywords_in(page.all("article:tag", "og:article:tag")), *own)
    if tags:
        return tags
    lists = (texts_of(page.article.get("keywords")), page.all("news_keywords"), page.all(*_GENERAL))
    linked, news, general = (without_bait(furnished(keywords_in(values), *own)) for values in lists)
    general = without_labels(general)
    sources = [_fuller(linked, general)]
    sources = [_barer(news, sources[0])] if news else sources
    chosen = next((names for names in sources if names and not is_site_wide(names, page)), [])
    shown = furnished(visible, *own)
    if len(shown) > 1 and not linked and not news and not _keys(shown).isdisjoint(_keys(general)):
        # Old systems put sections and the like beside them into the meta element.
        return shown
    if len(shown) > 1 and is_absent(chosen, text) and share_in(shown, text) > share_in(chosen, text):
        return shown
    return _fuller(chosen, shown)


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
