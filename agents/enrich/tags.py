"""What an article is about: its publisher's own tags, then what the gazetteer finds and finds salient."""

import html
import re
import unicodedata
from bisect import insort
from collections.abc import Iterable
from itertools import islice
from operator import itemgetter

from agents.enrich.countries.names import is_country_id
from agents.enrich.gazetteer import Entry, Mention
from agents.enrich.index import Index
from agents.enrich.kinds import PLACES_MAX, kind_of
from agents.enrich.salience import by_entry, salient
from agents.enrich.standing import standing
from agents.enrich.surnames import surnames
from agents.enrich.text import Text
from agents.enrich.words import fold, name_key, slug, unify
from agents.page.tags.furniture import OF_FEEDS, is_machine
from schemas.limits import CATEGORIES_MAX, NAME_CHARS_MAX, TAGS_MAX
from schemas.parts import Category, Tag, TagKind

_YEARS = re.compile(r"\s*\(\d{4}(?:\s*-\s*(?:\d{2,4})?)?\)$")
_INVERTED = re.compile(r"([^\W\d_][\w'-]+), ([^\W\d_][\w'-]+)(?: [A-Z]\.?)?")
_LABEL = re.compile(r"(?:category|subject|topic|tag|section|keyword)s?\s*:\s*(?=\S)", re.IGNORECASE)
_LABELLED = re.compile(r"[A-Z][\w ]{0,20}: ?\S.*")
_LABELLED_MIN = 3
"""So many tags of the form "Label: value" are a machine's; then only what _LABEL knows is a tag."""
_START = itemgetter(0)
_FURNITURE = frozenset(map(name_key, OF_FEEDS))


def tags(
    categories: Iterable[Category],
    text: Text,
    found: list[Mention],
    index: Index,
    *,
    publisher_tags: bool = True,
    publisher: str = "",
    section: str = "",
) -> tuple[Tag, ...]:
    """What the article is about.

    Args:
        categories: The publisher's own tags, in its order.
        text: The article's words.
        found: What `index.mentions(text)` gave.
        index: The newsroom's names.
        publisher_tags: False gives the gazetteer's tags alone, as if the publisher had given none.
        publisher: Its name, where it is known.
        section: The article's, where it is known.

    Returns:
        The publisher's tags in its order, at most CATEGORIES_MAX, then at most TAGS_MAX of the gazetteer's, the most
        salient first, none that the publisher already gave.
    """
    own = own_tags(categories, text, found, index, publisher=publisher, section=section) if publisher_tags else []
    known = {tag.id for tag in own} | {name_key(tag.name) for tag in own}
    more = [tag for tag in gazetteer_tags(text, found) if not known & {tag.id, name_key(tag.name)}]
    return (*own, *more[:TAGS_MAX])


def own_tags(
    categories: Iterable[Category],
    text: Text,
    found: list[Mention],
    index: Index,
    *,
    publisher: str = "",
    section: str = "",
) -> list[Tag]:
    """The publisher's tags, each once, with an id, a kind and a score.

    The kind comes from markup, newsroom, countries and text, the score from where the text says it (`standing`).
    """
    first = {mention.entry.id: mention.start for mention in reversed(found)}
    people = {mention.entry.name.split()[-1].casefold(): mention.entry for mention in found if _is_full_name(mention)}
    kept: dict[str, Tag] = {}
    given = list(categories)
    is_labelled = sum(bool(_LABELLED.fullmatch(one.name.strip())) for one in given) >= _LABELLED_MIN
    for category in given:
        name = tidy(category.name)
        if not (key := name_key(name)) or key in kept or key in _FURNITURE:
            continue
        if is_labelled and _LABELLED.fullmatch(name):
            continue
        entry = _entry(name, text, index) or people.get(name.casefold())
        kind = category.kind or (entry.kind if entry else _kind(name, text, index))
        source = index.source(name)
        score = standing(
            (name, entry.name) if entry else (name,),
            first.get(entry.id, -1) if entry else -1,
            text,
            publisher=publisher,
            section=section,
            is_agency=source is not None and source.source_kind == "agency",
        )
        kept[key] = Tag(id=entry.id if entry else slug(name), name=name, kind=kind, source="publisher", score=score)
        if len(kept) == CATEGORIES_MAX:
            break
    return list(kept.values())


def _is_full_name(mention: Mention) -> bool:
    return mention.entry.kind == "person" and mention.entry.is_tag and " " in mention.entry.name


def _kind(name: str, text: Text, index: Index) -> TagKind:
    return "org" if index.source(name) else kind_of(_turned(name, text), text)


def gazetteer_tags(text: Text, found: list[Mention]) -> list[Tag]:
    """What the text itself is about, the most salient first; a surname counts for the full name in the same text."""
    groups = by_entry(found)
    for one in surnames(text, found, groups):
        insort(groups[one.entry.id], one, key=_START)
    return [
        Tag(id=what.entry.id, name=what.entry.name, kind=what.entry.kind, source="gazetteer", score=score)
        for score, what in salient(text, groups)
    ]


def tidy(name: str) -> str:
    """A publisher's tag as plain text: entities undone (some escape twice), one line, no hash sign or label, cut.

    Returns:
        "" for what is no tag: an id or label of the publishing system, a site's address.
    """
    plain = unicodedata.normalize("NFC", html.unescape(html.unescape(name)))
    plain = " ".join(plain.split()).removeprefix("#").strip()
    if is_machine(plain):
        return ""
    plain = _LABEL.sub("", plain, count=1)[:NAME_CHARS_MAX].strip()
    return "" if is_machine(plain) else plain


def without_years(name: str) -> str:
    """*name* without the years of a life behind it: "Orla Fenwick (1950-)" is "Orla Fenwick"."""
    return _YEARS.sub("", name)


def _entry(name: str, text: Text, index: Index) -> Entry | None:
    """The topic or country that a publisher's tag means; None where its words may mean something else here.

    An ambiguous name needs its context in the text; a proper name in small letters, which may be a common word of
    another language, needs its capital there.
    """
    for spelled in dict.fromkeys((name, _YEARS.sub("", name), _turned(name, text))):
        entry = index.entry(spelled, text.language)
        if entry is None or (entry.context and not any(map(text.has_word, entry.context))):
            continue
        is_plain = entry.kind == "topic" or " " in spelled or not spelled.islower() or is_country_id(entry.id)
        if is_plain or any(text.plain[start].isupper() for start in islice(text.places(fold(spelled)), PLACES_MAX)):
            return entry
    return None


def _turned(name: str, text: Text) -> str:
    """The name "Lind, Anna K." as "Anna Lind" where the text has it so, else as it is."""
    if match := _INVERTED.fullmatch(unify(name)):
        turned = f"{match[2]} {match[1]}"
        return turned if text.has_word(fold(turned)) else name
    return name
