"""Keywords as pages list them: taken apart, and freed of what is not about the article."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from urllib.parse import unquote, urlsplit

from agents.page.linked_data import texts_of
from agents.page.metadata import Document
from agents.page.seldom import seldom
from agents.page.tags.furniture import FURNITURE
from agents.page.text import key_of
from agents.page.word_lists import listed
from schemas.limits import NAME_CHARS_MAX

WORDS_MAX = 10
"""A tag with more words is a sentence."""
SLUG_SHARE = 0.8
"""So large a share of single words from the address makes a list that a program made of the headline."""
LONG_LIST_MIN, ABSENT_SHARE = 6, 0.2
"""Of a publisher's own tags 60 % stand in the text; so small a share of a long list is not about it."""
LABELLED_SHARE = 0.6
"""Where so large a share is "label: value", what has another label than a tag's, or none, is left out."""
NAMES_MAX = 1_000
"""Names of one list; what is beyond is not read: each may be looked for in the whole text."""

_SEPARATORS = re.compile(r"\s*[,;，；、،؛\n]\s*|\s+\|\s+")
_CJK = seldom(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NUMBERING = re.compile(r"^(?:\(\d+\)\s*|#)")
_UUID = re.compile(r"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)
_DOMAIN = re.compile(
    r"^(?:https?://|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|de|fr|uk|at|ch|it|es|pl|no|info)$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?P<label>[A-Za-z][A-Za-z _-]{1,24}):\s*(?P<value>\S.*)$")
_TAG_LABELS = listed(
    "category subject topic tag keyword person place location organisation organization company country"
)
_SEARCH_BAIT = re.compile(
    r"\b(?:latest|live|breaking|todays?|top)\b.{0,20}\bnews\b|\bnews (?:today|live|now|updates?)\b|"
    r"\b(?:berita|kabar) (?:hari ini|terbaru|terkini)\b|\bnachrichten (?:von )?heute\b|\bnoticias de hoy\b|"
    r"\bnotícias de hoje\b|\bnotizie di oggi\b|\bновости (?:сегодня|дня)\b|\bновини (?:сьогодні|дня)\b|"
    r"\btin tức (?:hôm nay|mới nhất)\b",
    re.IGNORECASE,
)
_LABELS = frozenset(("news", "topnews"))
_BAIT_BESIDE = re.compile(r"\bnews$", re.IGNORECASE)


def keywords_in(values: list[str]) -> list[str]:
    """The single keywords of *values*, each of which may hold a list of them, in order."""
    found = [part for value in values for part in _split(value)]
    labelled = [_LABEL.match(part) for part in found]
    if not any(labelled):
        return found
    is_mostly_labelled = sum(map(bool, labelled)) >= LABELLED_SHARE * len(found)
    out: list[str] = []
    for part, label in zip(found, labelled, strict=True):
        if label is not None and label["label"].lower() in _TAG_LABELS:
            out.append(label["value"])
        elif not is_mostly_labelled and (label is None or " " in label["label"] or label["label"].islower()):
            out += [part] if label is None else []
    return out


def _split(value: str) -> list[str]:
    parts = [_NUMBERING.sub("", part.strip(" \"'")) for part in _SEPARATORS.split(value)]
    if len(parts) == 1 and not value.isascii() and len(_CJK().findall(value)) > 2:
        parts = parts[0].split()
    return [part for part in parts if part]


def furnished(names: list[str], sites: list[str], host: str) -> list[str]:
    """*names* without repeats, the site's own name, its furniture, and what programs put there.

    Args:
        names: Keywords, one each; the first NAMES_MAX count.
        sites: What the site is called.
        host: The page's host.
    """
    label = host.split(".", maxsplit=1)[0]
    own = {key_of(site) for site in sites} | {key_of(label), key_of(host)}
    own |= {key.removeprefix("the") for key in own}
    first = {key_of(site.split(maxsplit=1)[0]) for site in sites if site.strip()} | {key_of(label)}
    kept: dict[str, str] = {}
    for name in (_without_site(name, own) for name in names[:NAMES_MAX]):
        key = key_of(name)
        is_own = key in own or _is_furniture_of(name, first) or any(_begins(name, site) for site in sites)
        if key and not is_own and key not in FURNITURE and _is_name(name):
            kept.setdefault(key, name)
    return list(kept.values())


def _without_site(name: str, own: set[str]) -> str:
    """*name* without the site's name behind a dash, as at the end of a list: "tides - Harbour Courier"."""
    before, mark, behind = name.rpartition(" - ")
    return before if mark and key_of(behind) in own else name


def _is_furniture_of(name: str, first: set[str]) -> bool:
    """Whether *name* is furniture behind one of *first*, the first words of the site's names: "Harbour Top Stories"."""
    begin, _, rest = name.partition(" ")
    return key_of(rest) in FURNITURE and key_of(begin) in first


def names_site(names: list[str], sites: list[str]) -> bool:
    """Whether one of *names* is one of *sites*."""
    return not {key_of(site) for site in sites}.isdisjoint(map(key_of, names))


def _begins(name: str, site: str) -> bool:
    """Whether *name* is the larger part of the site's name ("Harbour" no, "Harbour Courier" of "… Courier Online")."""
    whole, part = site.casefold().split(), name.casefold().split()
    is_first = whole[: len(part)] == part and len(part) > 1
    is_first = is_first or (site.startswith(name) and _CJK().match(name) is not None)
    return is_first and 2 * len(key_of(name)) >= len(key_of(site))


def without_bait(names: list[str]) -> list[str]:
    """*names* without what is there for search engines ("Harbour news today"), and its like beside it."""
    if not any(_SEARCH_BAIT.search(name) for name in names):
        return names
    return [name for name in names if not _SEARCH_BAIT.search(name) and not _BAIT_BESIDE.search(name)]


def without_labels(names: list[str]) -> list[str]:
    """*names* without the words for the whole that old systems put into the meta element: "News"."""
    return [name for name in names if key_of(name) not in _LABELS]


def _is_name(name: str) -> bool:
    is_short = len(name) <= NAME_CHARS_MAX and len(name.split()) <= WORDS_MAX
    return (
        is_short
        and not _UUID.match(name)
        and not _DOMAIN.match(name)
        and any(map(str.isalnum, name))
        and name.count("(") == name.count(")")
    )


def is_site_wide(names: list[str], page: Document) -> bool:
    """Whether *names* say nothing of this article: made of the words of its address, or of its section alone."""
    slug = set(re.split(r"[^\w]+", unquote(urlsplit(page.url).path).lower()))
    single = [name.lower() for name in names if " " not in name and name.islower()]
    is_slug = len(single) > 3 and sum(name in slug for name in single) >= SLUG_SHARE * len(names)
    sections = {key_of(section) for section in texts_of(page.article.get("articleSection"))}
    return is_slug or (len(names) > 1 and {key_of(name) for name in names} <= sections)


def is_absent(names: list[str], text: str) -> bool:
    """Whether *names* are many and hardly one stands in *text* (lower case): then they are the site's."""
    return len(names) >= LONG_LIST_MIN and share_in(names, text) < ABSENT_SHARE


def share_in(names: list[str], text: str) -> float:
    """The share of *names* that stand as whole words in *text* (lower case); 0 to 1."""
    return sum(_stands_in(name.lower(), text) for name in names) / max(1, len(names))


def _stands_in(name: str, text: str) -> bool:
    """Whether *name* is in *text* as a whole word; in scripts that join words to others, as it is."""
    # Without a pattern: each name would need its own, and compiling one takes longer than all the rest.
    at = text.find(name)
    if at < 0 or (not name.isascii() and _CJK().search(name)):
        return at >= 0
    while at >= 0:
        end = at + len(name)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before.isalnum() or before == "_" or after.isalnum() or after == "_"):
            return True
        at = text.find(name, at + 1)
    return False
