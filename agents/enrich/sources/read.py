"""Whom a text names as its source: agencies, outlets, state media and officials, once each, in order of first citing.

A mention is no citation: "Reuters reported" cites, "Reuters opened a bureau" does not; nor does a body that acts
("police arrested"). Unnamed ones ("state media in the capital reported") cite nobody.

Names: an outlet of our list goes by the list's name, in the letters of the text (Reuters, 共同通信); any other by the
text's words, inflected as they stand there. Who speaks for a body goes by their own name, where the text gives one
("Mayor Ruta Holm said": Ruta Holm), else the body does ("a police spokesman said": police). Both go by the fullest
name that the text has for them ("Mr Holm said", "the council said"; namesakes.py).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain, islice

from agents.enrich.gazetteer import Mention
from agents.enrich.index import Index
from agents.enrich.sources.bodies import bodies, english_bodies, english_kinds, offices, spoken_for
from agents.enrich.sources.bodies_english import UPPER, Named
from agents.enrich.sources.body_names import is_plain, spoken
from agents.enrich.sources.citing import AND_BETWEEN, citing_span, pronoun_span, speaking_span, whose_end
from agents.enrich.sources.cues import Cues
from agents.enrich.sources.following import quotation_span, told_span
from agents.enrich.sources.introduced import introduced
from agents.enrich.sources.leading import said_after
from agents.enrich.sources.mastheads import dated, mastheads, own_mastheads
from agents.enrich.sources.namesakes import (
    KNOWN_BARE,
    acronyms,
    bare_bodies,
    expansion,
    full_bodies,
    german_body,
    german_head,
    is_body,
    later_places,
    nearest,
    same_body,
)
from agents.enrich.sources.officials import english_officials, member_before, officials, person_named
from agents.enrich.sources.own_names import articled, authors, behind_by, firms, is_governed, members
from agents.enrich.sources.stated import stated
from agents.enrich.speech.languages import code_of
from agents.enrich.text import Text
from agents.enrich.words import name_key
from agents.identity import host_of
from agents.outlets import local_name
from schemas.limits import SOURCES_CITED_MAX
from schemas.parts import SourceCited, SourceKind

PLACES_MAX = 200
"""Places of one sort (outlets of lists, outlets by form, officials, bodies) that are looked at, in a text's order."""
_JOINED_CHARS_MAX = 14
NEAR_CHARS = 60
"""How far from a name that no noun tells to be a body's a word must stand that cites."""
_LETTERS_MIN = 3
_NEWS_AGENCY = re.compile(r"\b(?:press|news)\s+(?:agency|association|service)\b", re.IGNORECASE)
_PERSON_AFTER = re.compile(rf", {UPPER} {UPPER}(?=[,.;:])")
"""“the president of the council, X Y”: it is the person that speaks."""
_ADJECTIVE = re.compile(r"(isch|utsch|emein|euest)e[nrms]?(?= )")
"""An ending that changes with the case: „der Süddeutschen Zeitung“, „dem Westfälischen Anzeiger“."""
_ONE_OF = re.compile(r"(?:\A|[^\w'])(?:una?|uno|une|uma?|een) \Z", re.IGNORECASE)
"""“Un policía nacional” is one of them, not what they belong to."""
_MASCULINE = re.compile(r"(?:Anzeiger|Kurier|Bote|Merkur)$")


@dataclass(frozen=True, slots=True)
class Citation:
    """One place where a text names someone who can be a source."""

    start: int
    end: int
    source: SourceCited
    phrase: tuple[int, int] | None
    """From where to where the text says that it has something from them; None where it only mentions them."""


def sources_cited(
    text: Text, found: list[Mention], index: Index, *, publisher: str = "", url: str = ""
) -> tuple[SourceCited, ...]:
    """Whom *text* cites.

    Args:
        text: The article's words; headline and body count, a source is often named in both.
        found: What `index.mentions(text)` gave.
        index: Which outlets are known.
        publisher: Who published the article; it is no source of its own.
        url: The article's address, whose host tells what the publisher is called too.

    Returns:
        Each source once, in order of first citing, at most SOURCES_CITED_MAX.
    """
    cited = first_citings(citations(text, found, index), own_keys(index, publisher, url), index)
    return tuple(citation.source for citation in cited)


def first_citings(places: Iterable[Citation], own: set[str], index: Index) -> list[Citation]:
    """The first place that cites each source, at most SOURCES_CITED_MAX; the publisher, by its `own_keys`, is none.

    "The ministry" is no other one than the "shipping ministry" of the same text.
    """
    kept: dict[str, Citation] = {}
    for citation in places:
        if citation.phrase is None:
            continue
        written = name_key(citation.source.name)
        listed = index.source_by_key(written)
        key = cited_key(listed.name) if listed else written.removeprefix("the ")
        if key and not is_own(key, own):
            kept.setdefault(key, citation)
    longer = {key.rpartition(" ")[2] for key, one in kept.items() if " " in key and one.source.kind == "official"}
    whole = (one for key, one in kept.items() if one.source.kind != "official" or key not in longer)
    return list(islice(whole, SOURCES_CITED_MAX))


def cited_key(name: str) -> str:
    """What spellings of one source share."""
    return name_key(name).removeprefix("the ")


def own_keys(index: Index, publisher: str, url: str) -> set[str]:
    """The keys of the publisher: its own name, the one that the list of outlets has for it, and its first letters.

    The host of its *url* tells a name too, for a page may state none, or initials: quayside-weekly.example is
    "Quayside Weekly".
    """
    hosts = {label.removeprefix("the").replace("-", "") for label in host_of(url).split(".")[:-1]}
    if not publisher:
        return hosts
    listed, key = index.source(publisher), cited_key(publisher)
    letters = "".join(word[0] for word in key.split())
    return {*hosts, key, cited_key(listed.name if listed else ""), letters if len(letters) >= _LETTERS_MIN else ""}


def is_own(key: str, own: set[str]) -> bool:
    """Whether *key* is one of the publisher's, or how one begins: KVLR is "KVLR 8"."""
    return (
        key in own
        or key.replace(" ", "") in own
        or any(one.startswith(f"{key} ") and len(key.split()) == 1 for one in own)
    )


def citations(text: Text, found: list[Mention], index: Index) -> list[Citation]:
    """The places in *text* that name an outlet, an official or a public body, in its order, cited or not.

    Outlets that lists have are found everywhere, all others only near words that cite.
    """
    cues, code = Cues.of(text), code_of(text.language)
    people = list(_people(cues, code))
    taken = {place for one in people if one.phrase for place in range(one.start, one.end)}
    outlets = [one for one in _outlets(cues, code, found, index) if one.start not in taken]
    outlets = _joined(text.plain, outlets)
    short = list(_short(cues, code, index, outlets))
    named = [*people, *short, *_bodies(cues, code, index, [*outlets, *short, *(one for one in people if one.phrase)])]
    own = [] if cues.phrases.is_unspaced else list(_own_names(cues, code, index, [*outlets, *named]))
    return sorted([*outlets, *named, *own], key=lambda one: one.start)


def _outlets(cues: Cues, code: str, found: list[Mention], index: Index) -> list[Citation]:
    """The outlets that lists have and those that have the form of one, in order; the longest where they overlap."""
    plain = cues.plain
    listed = (
        (one.start, one.end, _source(one.entry.name, plain[one.start : one.end], one.entry.source_kind))
        for one in found
        if one.entry.source_kind is not None
    )
    named = list(islice(listed, PLACES_MAX))
    formed = mastheads(cues.plain, cues.outlets, cues.windows)
    own = own_mastheads(cues.plain, cues.outlets, cues.windows, language=code)
    for one in islice(chain(dated(cues.plain), formed, own), PLACES_MAX):
        name = _ADJECTIVE.sub(r"\1er" if _MASCULINE.search(one.name) else r"\1e", one.name)
        entry = index.source(one.name) or (index.source(name) if name != one.name else None)
        if entry is not None and entry.source_kind is not None:
            named.append((one.start, one.end, _source(entry.name, one.name, entry.source_kind)))
        else:
            named.append((one.start, one.end, SourceCited(name=name, kind=one.kind)))
    named.sort(key=lambda one: (one[0], -one[1]))
    kept: list[Citation] = []
    for start, end, source in named:
        last = kept[-1] if kept else None
        if last is not None and start < last.end:
            if end - start <= last.end - last.start:
                continue
            kept.pop()
        kept.append(Citation(start, end, source, citing_span(cues, start, end, is_credited=source.kind != "outlet")))
    return kept


def _source(name: str, written: str, kind: SourceKind) -> SourceCited:
    return SourceCited(name=local_name(name, written), kind=kind)


def _joined(plain: str, outlets: list[Citation]) -> list[Citation]:
    """*outlets*, cited too where "and" joins them to one that is: “Reuters and the BBC both reported”."""
    known = list(outlets)
    for number in range(1, len(known)):
        before, one = known[number - 1 : number + 1]
        if before.phrase and one.phrase is None and _is_joined(plain, before, one):
            known[number] = replace(one, phrase=(before.phrase[0], one.end))
    for number in range(len(known) - 1, 0, -1):
        one, after = known[number - 1 : number + 1]
        is_apart = "," in plain[one.end : after.start]
        if after.phrase and one.phrase is None and not is_apart and _is_joined(plain, one, after):
            known[number - 1] = replace(one, phrase=(one.start, after.phrase[1]))
    return known


def _is_joined(plain: str, one: Citation, other: Citation) -> bool:
    gap = other.start - one.end
    return 0 < gap <= _JOINED_CHARS_MAX and AND_BETWEEN.fullmatch(plain, one.end, other.start) is not None


def _people(cues: Cues, code: str) -> Iterable[Citation]:
    """Titled people, and officials who speak in public by their office alone."""
    if code == "en":
        named = english_officials(cues.plain, cues.titles)
    else:
        named = officials(cues.plain, cues.windows, cues.capitals, cues.endings, language=code)
    places: dict[str, Citation] = {}
    for start, end, name in islice(named, PLACES_MAX):
        phrase = speaking_span(cues, start, end, is_person=True)
        place = Citation(start, end, SourceCited(name=name, kind="official"), phrase)
        known = places.setdefault(name, place)
        if known.phrase is None and phrase is not None:
            places[name] = place
    for name, place in places.items():
        if cues.phrases.is_unspaced and any(other != name and other.startswith(name) for other in places):
            continue
        yield place if place.phrase is not None else _said_later(cues, code, name, place)
    taken = [(place.start, place.end) for place in places.values()]
    for begin, end, written in islice(members(cues.plain, cues.windows, cues.capitals, code), PLACES_MAX):
        member = person_named(begin, written)
        if member and member[1] not in places and not any(first < end and begin < last for first, last in taken):
            yield from _member(cues, *member, end)
    for start, end, name in islice(offices(cues.plain, cues.titles), PLACES_MAX):
        yield Citation(start, end, SourceCited(name=name, kind="official"), (start, end))


def _said_later(cues: Cues, code: str, name: str, place: Citation) -> Citation:
    """*place*, or the first one after it where the surname alone speaks."""
    for start, end in later_places(cues.plain, name, place.end):
        if (phrase := speaking_span(cues, start, end, is_person=True)) is not None:
            return Citation(start, end, place.source, phrase)
    if (spoken := pronoun_span(cues, place.end, code)) is not None:
        return replace(place, phrase=(place.start, spoken[1]))
    return replace(place, phrase=_followed(cues, code, place.start, place.end))


def _followed(cues: Cues, code: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the next sentence is what they said who are named from *start* to *end*."""
    quoted = quotation_span(cues.plain, start, end)
    return quoted if quoted or code != "de" else told_span(cues.plain, start, end)


def _short(cues: Cues, code: str, index: Index, outlets: list[Citation]) -> Iterable[Citation]:
    """Bodies by their acronyms, and in English by what they are called for short; each by its full name."""
    taken = {one.start for one in outlets}
    found = (one for begin, end in cues.windows for one in acronyms(cues.plain, begin, end, code))
    for start, end, name in islice(found, PLACES_MAX) if not cues.phrases.is_unspaced else ():
        phrase = None if start in taken else speaking_span(cues, start, end)
        if phrase is None or not is_plain(cues, phrase, start) or index.source(name) is not None:
            continue
        if is_body(cues.plain, end, phrase, code):
            full = expansion(cues.plain, name) or name
            yield Citation(start, end, SourceCited(name=full, kind="official"), phrase)
    if code != "en":
        return
    full_names: dict[str, list[tuple[int, str]]] = {}
    for start, end, head in islice(bare_bodies(cues.plain, cues.bodies), PLACES_MAX):
        phrase = speaking_span(cues, start, end)
        is_said = phrase is not None and (phrase[0] == start or cues.is_by(phrase[0]))
        if phrase is None or not is_said:
            continue
        if head not in full_names:
            full_names[head] = full_bodies(cues.plain, head)
        if full := nearest(full_names[head], start) or (head if head in KNOWN_BARE else ""):
            yield Citation(start, end, SourceCited(name=full, kind="official"), phrase)


def _bodies(cues: Cues, code: str, index: Index, known: list[Citation]) -> Iterable[Citation]:
    """Public bodies that are no part of those *known*; one that calls itself a press or news agency is an agency."""
    taken = {place for one in known for place in range(one.start, whose_end(cues.plain, one.end))}
    for start, end, name in _body_places(cues, code):
        if _PERSON_AFTER.match(cues.plain, end) and said_after(cues, end) < 0:
            continue
        if not taken.isdisjoint(range(start, end)):
            continue
        if (member := member_before(cues.plain, start)) is not None:
            yield from _member(cues, *member, end)
            continue
        one = spoken(cues, code, start, end, name)
        if one.phrase is None and code == "de":
            one = one._replace(phrase=told_span(cues.plain, start, end))
        kind: SourceKind = "agency" if _NEWS_AGENCY.search(one.name) else "official"
        # Officials that are not cited are of no use to anybody, and looking names up costs.
        if (one.phrase is not None or kind == "agency") and index.source(one.name) is None:
            yield Citation(one.start, one.end, SourceCited(name=one.name, kind=kind), one.phrase)


def _body_places(cues: Cues, code: str) -> Iterable[Named]:
    """Where public bodies are named, each by its full name."""
    if code == "en":
        named = english_bodies(cues.plain, cues.bodies)
    else:
        named = bodies(cues.plain, cues.windows, cues.capitals, cues.endings, language=code)
    kinds = english_kinds(cues.plain, cues.kinds) if code == "en" else introduced(cues.plain, cues.capitals, code)
    found = chain(spoken_for(cues.plain, cues.titles), kinds, named)
    kept = _longest(islice(found, PLACES_MAX))
    fuller = _fuller(cues.plain, kept) if code != "en" else {}
    full_names: dict[str, str] = {}
    for start, end, written in kept:
        name = fuller.get(written.casefold(), written)
        if code == "de" and (head := german_head(name)):
            if head not in full_names:
                full_names[head] = german_body(cues.plain, head)
            name = full_names[head]
        elif code == "ja" and name.startswith("同"):
            name = same_body(cues.plain, name, start)
        if name:
            yield start, end, name


def _member(cues: Cues, start: int, name: str, end: int) -> Iterable[Citation]:
    """The person called *name* whose body ends at *end*, where they speak; the body does not then."""
    if (phrase := speaking_span(cues, start, end, is_person=True)) is not None:
        yield Citation(start, end, SourceCited(name=name, kind="official"), phrase)


def _fuller(plain: str, named: list[Named]) -> dict[str, str]:
    """Folded first word of each body's name of several words -> the first of them: « préfecture »."""
    whole = ((name, plain[max(0, start - 5) : start]) for start, _, name in reversed(named) if " " in name)
    return {name.partition(" ")[0].casefold(): name for name, before in whole if not _ONE_OF.search(before)}


def _own_names(cues: Cues, code: str, index: Index, known: list[Citation]) -> Iterable[Citation]:
    """Bodies that no noun tells and that are no part of those *known*, where they speak plainly."""
    taken = {place for one in known for place in range(one.start, one.end)}
    for start, end, name, said in stated(cues.plain, cues.starts) if code == "en" else ():
        entry = index.entry(name, code)
        is_other = index.source(name) is not None or (entry is not None and entry.kind == "place")
        if not is_other and taken.isdisjoint(range(start, end)):
            yield Citation(start, end, SourceCited(name=name, kind="official"), (start, said))
    written = list(islice(authors(cues.plain, cues.papers, code), PLACES_MAX))
    found = chain(
        firms(cues.plain, cues.legal),
        written,
        behind_by(cues.plain, cues.starts, code),
        articled(cues.plain, cues.windows, cues.capitals, code),
    )
    for start, end, name in _longest(islice(found, PLACES_MAX)):
        # In German, whose words before a name change the article, such a name can only speak behind it.
        is_near = cues.has_any(end, end + NEAR_CHARS) or (code != "de" and cues.has_any(start - NEAR_CHARS, start))
        if not is_near or not taken.isdisjoint(range(start, end)):
            continue
        phrase = speaking_span(cues, start, end)
        if phrase is None or not is_plain(cues, phrase, start) or index.source(name) is not None:
            continue
        # „verteidigt die Moore Orris und betont“: there it is no subject.
        is_object = code == "de" and " und " in cues.plain[end : phrase[1]]
        is_author = (start, end, name) in written
        if not is_object and (is_author or phrase[0] != start or not is_governed(cues.plain, start)):
            yield Citation(start, end, SourceCited(name=name, kind="official"), phrase)


def _longest(named: Iterable[Named]) -> list[Named]:
    """*named* in order, the longest where they overlap."""
    kept: list[Named] = []
    for one in sorted(named, key=lambda one: (one[0], -one[1])):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept
