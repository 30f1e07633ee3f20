"""Where the members of lists came from (authors, tags, cited sources, pictures, cards), what was left out, and why."""

import re
from collections.abc import Iterable, Iterator

from agents.enrich.choice import Choice
from agents.enrich.gazetteer import Mention
from agents.enrich.salience import BODY, FULL, LEAD, PARTS, SCORE_MIN, SPREAD, TITLE, Weighed, by_entry
from agents.enrich.sources.read import Citation, citations, cited_key, first_citings, is_own, own_keys
from agents.enrich.surnames import surnames
from agents.enrich.tags import tidy
from agents.enrich.text import Text
from agents.identity import bare_host_of
from agents.page import read_fragment
from agents.page.bylines.read import names_in
from agents.page.tags.keywords import furnished, keywords_in
from agents.provenance.parts import Explained, Part
from agents.provenance.places import Place
from agents.provenance.ranked import AUTHORS, OWN_TAGS, key, ranked, says_address, says_names, says_picture
from agents.provenance.subject import Subject
from schemas.event import Draft
from schemas.parts import Author

OTHERS_MAX = 20
"""Of what was left out, that are shown."""
AROUND_CHARS = 30
"""Of the text around a phrase that cites."""
_AUTHORS_OF_JSON_LD = ("author", "contributor", "creator")
_BYLINE = re.compile(r"\.(?:author(?:[-_]*name)?|[\w-]*byline[\w-]*)$", re.IGNORECASE)
BYLINE_CHARS_MAX = 120
"""An element with as much text, or more, is no byline."""
_AUTHORS_OF_META = ("author", "creator", "byl")


def authors(subject: Subject, draft: Draft) -> Explained:
    """Who wrote it: where each name stands, whose bio it is; then names and desks that were left out."""
    ranks = ranked(subject, AUTHORS)
    parts = tuple(_author(subject, draft, one) for one in draft.authors)
    others = [*ranks[1:], *_left_out(subject, draft)]
    first = ranks[0] if ranks else Part(value=())
    return Explained(
        field="authors",
        value=draft.authors,
        places=first.places,
        why=first.why,
        parts=parts,
        others=tuple(others[:OTHERS_MAX]),
    )


def _author(subject: Subject, draft: Draft, author: Author) -> Part:
    told = [one.shown for one in subject.places if says_names(one, (author.name,), "")]
    entry = subject.index.author(author.name, draft.publisher.name)
    has_people = any(one.kind == "person" for one in draft.authors)
    beside = "named beside people" if has_people else "no person is named"
    why = [f"a {author.kind}" if author.kind == "person" else f"{author.kind}: {beside}"]
    if entry is not None:
        why.append(f"in authors.yaml as {entry.id or entry.name}, whose members go before all others")
    if author.bio:
        there = next((one.shown for one in subject.places if key(author.bio[:200]) in key(one.text)), "")
        why.append(f"bio from {author.bio_source}" + (f" ({there})" if there else ""))
    return Part(value=author.name, places=tuple(dict.fromkeys(told))[:6], why="; ".join(why))


def _left_out(subject: Subject, draft: Draft) -> Iterator[Part]:
    """What stands where authors stand and names none that was taken."""
    taken = {key(one.name) for one in draft.authors}
    has_people = any(one.kind == "person" for one in draft.authors)
    seen: set[str] = set()
    for place in subject.places:
        if not _is_authors(place) or place.text.startswith(("http", "/")):
            continue
        found = names_in(place.text, draft.publisher.name)
        for name in found:
            if key(name.text) in taken or name.text in seen:
                continue
            seen.add(name.text)
            why = f"a {name.kind}"
            if name.kind != "person" and has_people:
                why += ": people are named elsewhere"
            elif name.kind == "person":
                why += ", in a place that comes after the one that was taken, or another spelling"
            yield Part(value=name.text, places=(place.shown,), why=why)
        if not found and place.text not in seen:
            seen.add(place.text)
            yield Part(value=place.text[:80], places=(place.shown,), why="no name of a person, a desk or an agency")


def _is_authors(place: Place) -> bool:
    if place.kind == "linked":
        return place.key[0] in _AUTHORS_OF_JSON_LD and place.key[-1] in {"name", *_AUTHORS_OF_JSON_LD}
    if place.kind == "meta":
        return any(word in str(place.key[0]) for word in _AUTHORS_OF_META)
    if place.kind == "feed":
        return place.key[0] == "authors"
    last = place.shown.rsplit(" > ", 1)[-1]
    return place.key[-1] == "text" and len(place.text) < BYLINE_CHARS_MAX and bool(_BYLINE.search(last))


def tags(subject: Subject, draft: Draft, *, publisher_tags: bool) -> Explained:
    """What it is about: the publisher's own with their places, the gazetteer's with the parts of their scores."""
    text = Text.of(draft.headline, draft.summary, draft.body_text, draft.language)
    found = subject.index.mentions(text)
    groups = by_entry([*found, *surnames(text, found)])
    weighed = {id_: Weighed(text, mentions) for id_, mentions in groups.items()}
    ranks = ranked(subject, OWN_TAGS) if publisher_tags else []
    parts = []
    for tag in draft.tags:
        if tag.source == "gazetteer" and tag.id in weighed:
            parts.append(Part(value=tag.name, places=_words_of(text, found, tag.id), why=points(weighed[tag.id])))
        else:
            told = [one.shown for one in subject.places if _is_keyword(one, tag.name)]
            parts.append(
                Part(value=tag.name, places=tuple(dict.fromkeys(told))[:6], why=f"the publisher's own; a {tag.kind}")
            )
    others = [*ranks[1:], *_dropped(subject, draft), *_not_salient(weighed, draft, text, found)]
    return Explained(
        field="tags",
        value=draft.tags,
        places=ranks[0].places if ranks else (),
        parts=tuple(parts),
        others=tuple(others[: 2 * OTHERS_MAX]),
    )


def points(one: Weighed) -> str:
    """The parts of a score, as `Weighed.score` adds them up."""
    told = f"{one.score:.2f}: title {TITLE * one.in_title:g} + lead {LEAD * one.in_lead:g} + {one.count:g} mentions "
    spread = SPREAD * (one.parts.bit_count() - 1) / (PARTS - 1)
    return told + f"({BODY:g} times log2 of 1 + them) + spread {spread:g}, of {FULL:g}; threshold {SCORE_MIN:g}"


def _words_of(text: Text, found: list[Mention], id_: str) -> tuple[str, ...]:
    """How the text names the entry *id_*."""
    return tuple(dict.fromkeys(f"text: {text.plain[one.start : one.end]}" for one in found if one.entry.id == id_))[:4]


def _not_salient(weighed: dict[str, Weighed], draft: Draft, text: Text, found: list[Mention]) -> Iterator[Part]:
    taken = {tag.id for tag in draft.tags if tag.source == "gazetteer"}
    rest = (one for id_, one in weighed.items() if id_ not in taken)
    for one in sorted(rest, key=lambda one: -one.score)[:OTHERS_MAX]:
        is_own = one.entry.id in {tag.id for tag in draft.tags}
        why = (
            "already the publisher's own; "
            if is_own
            else "too little; "
            if one.score < SCORE_MIN
            else "beyond the limit; "
        )
        yield Part(value=one.entry.name, places=_words_of(text, found, one.entry.id), why=why + points(one))


def _is_keyword(place: Place, name: str) -> bool:
    return len(place.text) <= 600 and key(name) in {key(tidy(one)) for one in keywords_in([place.text])}


def _dropped(subject: Subject, draft: Draft) -> Iterator[Part]:
    """Keywords of the page or the feed that are no tags of the event."""
    taken = {key(tag.name) for tag in draft.tags}
    read = Choice(subject.article, None, read_fragment).categories()
    own = {key(tidy(one.name)) for one in read}
    seen: set[str] = set()
    for place in subject.places:
        last = str(place.key[-1])
        if place.kind == "element" or not ("keywords" in last or "tag" in last):
            continue
        for name in keywords_in([place.text]):
            if key(name) in taken or key(name) in seen:
                continue
            seen.add(key(name))
            if not furnished([name], [draft.publisher.name], bare_host_of(draft.url)) or not tidy(name):
                why = "the site's furniture or name, or an id of its system"
            elif key(tidy(name)) in own:
                why = "a label, or beyond the limit" if subject.publisher_tags else "the publisher's are left out"
            else:
                why = "its list was not taken: another is fuller, or nearer to the text"
            yield Part(value=name, places=(place.shown,), why=why)


def sources_cited(subject: Subject, draft: Draft) -> Explained:
    """Whom it cites, each with the phrase that does; then whom it only names."""
    text = Text.of(draft.headline, draft.summary, draft.body_text, draft.language)
    named = citations(text, subject.index.mentions(text), subject.index)
    own = own_keys(subject.index, draft.publisher.name, draft.url)
    taken = {cited_key(one.source.name): one for one in first_citings(named, own, subject.index)}
    parts = [
        Part(value=one.source.name, places=(_phrase(text, one),), why=f"cited: {one.source.kind}")
        for one in taken.values()
    ]
    others: dict[str, Part] = {}
    for one in named:
        name = cited_key(one.source.name)
        if name not in taken and one.source.kind != "official":
            why = (
                "the publisher itself"
                if is_own(name, own)
                else "beyond the limit"
                if one.phrase
                else "named, not cited"
            )
            others.setdefault(name, Part(value=one.source.name, places=(_phrase(text, one),), why=why))
    return Explained(
        field="sources_cited",
        value=draft.sources_cited,
        parts=tuple(parts),
        others=tuple(others.values())[:OTHERS_MAX],
    )


def _phrase(text: Text, one: Citation) -> str:
    start, end = one.phrase or (one.start, one.end)
    around = text.plain[max(0, start - AROUND_CHARS) : end + AROUND_CHARS]
    return f"text: …{' '.join(around.split())}…"


def pictures(subject: Subject, draft: Draft) -> Explained:
    """The other pictures, each with its element."""
    return _addressed(subject, "images", draft.images, [one.url for one in draft.images])


def cards(subject: Subject, draft: Draft) -> Explained:
    """The cards inside the body, each with its link."""
    return _addressed(subject, "related", draft.related, [one.url for one in draft.related])


def _addressed(subject: Subject, field: str, value: object, addresses: Iterable[str]) -> Explained:
    says = says_picture if field == "images" else says_address
    parts = [
        Part(value=one, places=tuple(place.shown for place in subject.places if says(place, one, subject.url))[:3])
        for one in addresses
    ]
    return Explained(field=field, value=value, parts=tuple(parts))
