"""An article's headline and summary."""
# ruff: noqa: RUF001  marks and words of many languages

import re

from selectolax.lexbor import LexborNode

from agents.identity import bare_host_of
from agents.page.elements import HEADINGS, Sought
from agents.page.linked_data import text_of
from agents.page.metadata import Document
from agents.page.text import key_of, plain
from schemas.limits import HEADLINE_CHARS_MAX, SUMMARY_CHARS_MAX

HEADINGS_MAX = 5
"""Headings, labels in one, and texts in large type that are looked at."""
CORE_SHARE_MIN = 0.4
"""How much of a decorated title the headline inside it must be."""

SHORT_SHARE_MAX = 0.5
"""A sharing title with less of what three others say is none of several forms of it, but a short one."""

SITE_EXTRA_CHARS_MAX = 16
"""A site's name in a title may be this much longer than elsewhere ("Politics - Harbour Courier")."""

TITLED_SHARE_MAX, TITLED_CHARS_MIN, BEGUN_CHARS_MIN = 0.7, 20, 10
"""A short form is so much of the heading at most, and begins as it does; the title element holds more of it."""

LARGE_WORDS_MIN = 3
"""Words of a headline in large type, and of a title that says a heading in short."""
LONGER_SHARE_MIN, COMMON_SHARE_MIN, STEM_CHARS = 4 / 3, 0.6, 5
"""A heading so much longer than the sharing title, with so much of its words, tells apart by their first letters."""
_WORD = re.compile(r"\w+")
_CUT_CHARS = range(105, 111)
"""Publishing systems cut JSON-LD's headline at the 110 characters that search engines once asked for."""

WITHIN_WORD_CHARS_MIN = 60
"""A shorter headline is not cut off; it is the beginning of another in a script without spaces."""

_LARGE = ", ".join(f'font[size="{size}"]' for size in ("7", "6", "5", "+4", "+3", "+2"))
_IN_HEADING = Sought(
    tags="button",
    classes="kicker spitzmarke eyebrow overline dachzeile pretitle pre-title topline antetitulo occhiello surtitre "
    "supertitle badge paywall premium sr-only visually-hidden visuallyhidden screen-reader",
)
_BREAKS = Sought("br")
_LABEL_EDGES = " |:–—-·•/"

_SEPARATOR = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|：]\s*|--")
_CLAUSE = re.compile(r"(?:\s[–—-]|\s?[:;,.?!])\s")
"""What ends a clause, before the next one."""

_COLONS = (":", "：")
_COLON = re.compile(r"\s?:\s")
_STARS = re.compile(r"^[★☆⭐✭✮\s]{2,12}(?=\w)")
_CUT_OFF = ("…", "...")


def read_headline(page: Document, site: str) -> str:
    """The headline: the title the publisher shares the article under, without what decorates it.

    Sites put their name behind a title or a section before it ("Culture - …", "… | Harbour Courier"). Where one of
    the main heading, JSON-LD's headline and the sharing title holds another, the shorter is the headline, unless it is
    cut off, or the first clause of what the main heading or two others say. What the main heading, the sharing title
    and the title element agree on is the headline; so is a main heading of which the sharing title is a short form.

    Args:
        page: The page.
        site: The publisher's name, which is taken off the end of a title.
    """
    site = site or bare_host_of(page.url).split(".", maxsplit=1)[0]
    shared = _STARS.sub("", _without_site(page.first("og:title") or page.first("twitter:title"), site))
    told, title = text_of(page.article.get("headline"))[:HEADLINE_CHARS_MAX], _without_site(page.title, site)
    heading = _spelled(_heading(page, site, shared or told), told, title)
    if not shared and not told and heading:
        heading = _core(heading, title) if key_of(heading).endswith(key_of(title)) else heading
    candidates = [text for text in (shared, heading, told) if text]
    if not candidates:
        return (_large_type(page, site) or title)[:HEADLINE_CHARS_MAX]
    if heading and key_of(heading) == key_of(shared) == key_of(title):
        return (_unlabelled(shared, told) or shared)[:HEADLINE_CHARS_MAX]
    if heading and (_is_titled(heading, title, shared, told) or _is_short_form(shared, heading)):
        return heading[:HEADLINE_CHARS_MAX]
    told = _uncut(told, shared, heading)
    if heading and key_of(heading) == key_of(shared) and _begins(told, shared):
        told = shared
    shared = _whole(shared, heading, told, title)
    candidates = [text for text in (shared, heading, told) if text]
    others = [told, _without_site(page.first("twitter:title"), site), title]
    chosen = heading if _is_agreed(heading, shared, others) else candidates[0]
    for other in candidates[1:]:
        # The first clause of the main heading is no core of it.
        if chosen != heading or not _is_clause(other, heading):
            chosen = _core(chosen, other)
    return chosen[:HEADLINE_CHARS_MAX]


def _spelled(heading: str, *others: str) -> str:
    """The one of *others* that has *heading*'s words with a colon behind the label; else *heading*."""
    bare = _COLON.sub(" ", heading)
    return next((other for other in others if other != bare == _COLON.sub(" ", other)), heading)


def _is_titled(heading: str, title: str, shared: str, told: str) -> bool:
    """Whether *shared*, else *told*, is a short form of *heading*, and the title element says more of the latter.

    A sharing title that is the larger part of the heading is its core, and no short form.
    """
    mine, theirs, third = key_of(heading), key_of(title), key_of(shared or told)
    if third == mine or (shared and third in mine and len(third) >= CORE_SHARE_MIN * len(mine)):
        return False
    same, shorter = _same_chars(mine, theirs), _same_chars(mine, third)
    goes_on = same > shorter and (same == len(mine) or same >= TITLED_CHARS_MIN)
    return (
        len(third) < TITLED_SHARE_MAX * len(mine)
        and goes_on
        and shorter >= BEGUN_CHARS_MIN
        and third not in theirs[same:]
    )


def _is_short_form(shared: str, heading: str) -> bool:
    """Whether *shared* says in fewer words what *heading* does: most of its words stand there too, in any form.

    One whose words stand there in a row is the core of a decorated heading, or a part of it that others judge.
    """
    if not shared or len(heading) < LONGER_SHARE_MIN * len(shared) or key_of(shared) in key_of(heading):
        return False
    said = {word[:STEM_CHARS] for word in _WORD.findall(heading.casefold())}
    words = [word[:STEM_CHARS] in said for word in _WORD.findall(shared.casefold())]
    return sum(words) >= COMMON_SHARE_MIN * len(words) and len(words) >= LARGE_WORDS_MIN


def _same_chars(heading: str, other: str) -> int:
    """How many characters of *heading* stand in *other* from its start on."""
    size = len(heading)
    while size and heading[:size] not in other:
        size -= 1
    return size


def _uncut(told: str, *others: str) -> str:
    """The one of *others* that *told* begins, cut off by its marks, at a length or within a word; else *told*."""
    bare = told.rstrip("….").rstrip(_LABEL_EDGES) if told.endswith(_CUT_OFF) else ""
    for other in others:
        if bare and other.startswith(bare) and not other.endswith(_CUT_OFF):
            return other
        rest = other[len(told) :] if told and other.startswith(told) else ""
        is_in_word = rest[:1].isalnum() and told[-1:].isalnum() and len(told) >= WITHIN_WORD_CHARS_MIN
        if is_in_word or (rest and len(told) in _CUT_CHARS and not _SEPARATOR.match(rest)):
            return other
    return told


def _unlabelled(shared: str, told: str) -> str:
    """*told* where *shared* is that behind a label and a mark ("Exclusive | …"); else ""."""
    label = shared[: -len(told)].rstrip() if told and shared.endswith(told) else ""
    return told if label.endswith(tuple(_LABEL_EDGES.strip())) and len(told) >= CORE_SHARE_MIN * len(shared) else ""


def _begins(told: str, shared: str) -> bool:
    """Whether *shared* begins with *told* and goes on in the same sentence or the next, not behind a bar or a dash."""
    return shared.startswith(told) and _SEPARATOR.match(shared, len(told)) is None


def _whole(shared: str, heading: str, *others: str) -> str:
    """What *heading*, or two of all others, say where *shared* is the first clause of it; else *shared*."""
    if _is_clause(shared, heading):
        return heading
    keys = [key_of(other) for other in (heading, *others)]
    wholes = (other for other in others if _is_clause(shared, other) and keys.count(key_of(other)) > 1)
    return next(wholes, shared)


def _is_clause(text: str, whole: str) -> bool:
    """Whether *text* is the first clause of *whole*, or its first sentence."""
    return bool(text) and whole.startswith(text) and _CLAUSE.match(whole, len(text)) is not None


def _is_agreed(heading: str, shared: str, others: list[str]) -> bool:
    """Whether two of the *others* hold the main heading and none the sharing title: then that is another one.

    Of a sharing title that is the smaller part of them, that holds too: it is a short form for cards.
    """
    mine, theirs = key_of(heading), key_of(shared)
    if not mine or mine == theirs:
        return False
    keys = [key for key in map(key_of, others) if key]
    is_part = len(theirs) >= SHORT_SHARE_MAX * len(mine) and any(theirs in key or key in theirs for key in keys)
    return sum(mine in key for key in keys) > 1 and not (theirs and is_part)


def _core(chosen: str, other: str) -> str:
    """*other* where it is *chosen* without decoration, or in full; else *chosen*."""
    mine, theirs = key_of(chosen), key_of(other)
    if theirs and theirs != mine and theirs in mine and len(theirs) >= CORE_SHARE_MIN * len(mine):
        return other
    is_cut_off = chosen.endswith(_CUT_OFF) and theirs.startswith(mine)
    return other if is_cut_off else chosen


def _heading(page: Document, site: str, shared: str) -> str:
    """The first heading of the article with a text that is not the site's name."""
    nodes = page.elements.find(HEADINGS, page.root)[:HEADINGS_MAX]
    return next(
        (text for node in nodes if (text := _of_heading(page, node, shared)) and not _is_site(page, text, site)), ""
    )


def _of_heading(page: Document, node: LexborNode, shared: str) -> str:
    """The text of a heading without a label before it that *shared* does not begin with."""
    text = _text(page, node)
    for label in page.elements.find(_IN_HEADING, node)[:HEADINGS_MAX]:
        unsaid = _text(page, label)
        is_first = unsaid != text and text.startswith(unsaid)
        if is_first and unsaid and not key_of(shared).startswith(key_of(unsaid)):
            text = text.removeprefix(unsaid).strip(_LABEL_EDGES)
    return text


def _text(page: Document, node: LexborNode) -> str:
    is_broken = page.elements.has(_BREAKS, node)
    return plain(node.text(separator=" " if is_broken else ""))[:HEADLINE_CHARS_MAX]


def _is_site(page: Document, text: str, site: str) -> bool:
    host = bare_host_of(page.url)
    names = {key_of(site), key_of(host), key_of(host.split(".", maxsplit=1)[0])}
    return key_of(text).removeprefix("the") in {name.removeprefix("the") for name in names if name}


def _large_type(page: Document, site: str) -> str:
    """The first words in large type, which old pages have in place of a heading; "" where there are none."""
    nodes = page.root.css(_LARGE)[:HEADINGS_MAX]
    texts = (text for node in nodes if len((text := _text(page, node)).split()) >= LARGE_WORDS_MIN)
    return next((text for text in texts if not _is_site(page, text, site)), "")


def _without_site(title: str, site: str) -> str:
    """*title* without the publisher's name at its end."""
    own, title = key_of(site), title[:HEADLINE_CHARS_MAX]
    for found in _SEPARATOR.finditer(title) if own else ():
        # A colon stands within a headline as well, and sections behind it.
        if found[0].strip() in _COLONS and _SEPARATOR.search(title, found.end()):
            continue
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
