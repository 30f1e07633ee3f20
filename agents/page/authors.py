"""Who wrote an article: JSON-LD, meta elements, links, h-cards and visible bylines, the fullest source first."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from selectolax.lexbor import LexborNode

from agents.identity import site_of
from agents.page.author_heads import lines_with
from agents.page.author_kinds import GIVEN_NAMES, is_agency
from agents.page.author_lists import writers_in_lists
from agents.page.author_places import is_beside, is_elsewhere, is_in_foot
from agents.page.byline_elements import Segment, is_about_name_before, segments_of, without_sentences
from agents.page.byline_labels import leads_to_writer, others_in, role_by_label
from agents.page.byline_roles import takes_pictures
from agents.page.bylines import Name, agencies_behind_label, is_byline, is_labelled_behind, is_led_by_label, names_in
from agents.page.elements import Sought
from agents.page.linked_data import as_list, text_of, types_of, url_of
from agents.page.metadata import Document
from agents.page.nodes import lines_of, links_of, text_around
from agents.page.person import shows_somebody, sound_bio
from agents.page.profiles import with_block
from agents.page.signatures import PARTICLES, signatures_of, signing_agencies
from agents.page.text import host_of, key_of, plain
from schemas.limits import AUTHORS_MAX
from schemas.parts import Author

_META = (
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "cxenseparse:author",
    "article:author",
)
_REL = Sought(
    attributes={"rel": "=author= =schema:author=", "itemprop": "=author=", "property": "=author= =schema:author="}
)
_LINKED = _REL | Sought(classes="=p-author=")
_CARDS, _OF_CARDS = Sought(classes="=h-card= =vcard="), Sought(classes="=p-name= =fn=")
_TO_AUTHORS = Sought(
    attributes={
        "href": "/author /autor /auteur /journalist /staff/ /by/ /writer /columnist /contributor /redakt /yazar "
        "/reporter /szerzo /syntaktis /forfatter /skribent /redactor /avtor /penulis /muhabir"
    }
)
"""Links that lead to an author's page by their address."""
_BODIES = ("organization", "newsmediaorganization")
"""Types of things in JSON-LD that are no persons."""
_ROLE = "role"
"""The type that schema.org puts between an article and its author, to say as what they are one."""
_TITLE_ENDS = re.compile(r"\s+(?:::|[|–—·•»-])\s+")
_BYLINE = Sought(classes="byline")
_BYLINES = Sought(
    tags="address",
    classes="byline author-name author__name =author= =authors= -author= post-author article-author article__author "
    "author-link =writer= =autor= =auteur= auteur-nom auteur__nom -auteur= authorline autorenzeile signature szerzo "
    "kirjoittaja forfatter skribent =yazar= muhabir =firma= __firma penulis =avtor= =kisha= =reporter= =journalist= "
    "=autoren= =auteurs= =autores= =autori= =autoři= =avtory= =autorzy=",
    attributes={"data-testid": "byline author"},
)
_LABELLED = Sought("p span div li address cite font td small")
BYLINES_MAX = 12
BYLINE_CHARS_MAX = 200
AGENCY_SHORT_MIN = 3
AGENCY_SHORT_MAX = 5
"""Letters of the longest agency that writes itself small, as "dpa" does."""
SITES_KEPT = 1_024
"""Addresses of which is kept what their publishers are called: a page asks nine times."""
_ANDED = re.compile(
    r"(?:&|\s(?:and|und|et|y|e|i|og|och|en|ja|ve|és|și|si|dan|va|ir|un|и|та|і|και|و|ו|และ|और))\s*$|\s[וو]$"
)
WHOLE_NAME_WORDS = range(2, 5)
AGENCY_PARTS_MAX = 2
"""Other agencies and places on the line of an agency at the headline."""
_PARTED = re.compile(r"\s*[|,;/·•–—]\s*|\s+-\s+")
LABELLED_MAX = 800
"""Elements that are looked at for a byline without a class."""


def read_authors(page: Document, site: str) -> tuple[Author, ...]:
    """The authors in the page's order, persons before desks where it names both; () where it names none.

    Args:
        page: The page.
        site: The publisher's name, which is never a person.
    """
    own = own_keys(page.url)
    weaker: list[Author] = []
    for source in (_linked_data, _meta, _written_by, _links, _bylines, _labelled, _signed, _agencies_at_heading):
        told = source(page, site)
        found = [replace(author, kind="desk") if key_of(author.name) in own else author for author in told]
        if any(author.kind == "person" and not _is_account(author.name) for author in found):
            agencies = [author for author in weaker if author.kind == "agency" and not _is_vague(author)]
            whole = _with_seen(page, site, _with_others(page, site, _with_own_page(page, found)))
            return _completed(page, _distinct([*whole, *agencies, *_signing(page), *_sources_at_heading(page)]))
        is_desk_seen = source is _bylines and any(author.kind == "desk" for author in found)
        is_fuller = is_desk_seen and _is_only_house(weaker, site, own) and not _names_house(found, site, own)
        if found and (not weaker or is_fuller):
            weaker = found
    if weaker and not _is_only_house(weaker, site, own):
        weaker = [*weaker, *_sources_at_heading(page)]
    return _completed(page, _distinct(_with_seen(page, site, weaker) or list(_author_links(page, site))))


def _completed(page: Document, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """*authors* with what boxes say of them, and, last, with the roles that labels tell: "Reporter: Jane Roe"."""
    told = with_block(page, authors)
    people = [author.name for author in told if author.kind == "person" and not author.role]
    if page.root is None or not people:
        return told
    nodes = [*lines_with(page.lines_at_heading, people), *page.once(_called_bylines)[:BYLINES_MAX]]
    lines = list(dict.fromkeys(lines_of(node)[:BYLINE_CHARS_MAX] for node in nodes))
    return tuple(_labelled_role(author, lines) if author.name in people else author for author in told)


def _labelled_role(author: Author, lines: list[str]) -> Author:
    role = next((role for line in lines if (role := role_by_label(line, author.name))), "")
    return replace(author, role=role) if role else author


def _is_only_house(authors: list[Author], site: str, own: frozenset[str]) -> bool:
    """Whether *authors* are the publisher alone, which metadata tells where nobody filled in who wrote."""
    return len(authors) == 1 and _names_house(authors, site, own)


def _names_house(authors: list[Author], site: str, own: frozenset[str]) -> bool:
    """Whether one of *authors* is the publisher, called as it is and not by a desk of it."""
    return any(key_of(author.name) in own | {key_of(site)} for author in authors)


def _is_account(name: str) -> bool:
    """Whether *name* is what somebody logs in by, such as "jroe" or "editor2": no person where a byline names one."""
    return " " not in name and name.isascii() and (name.islower() or any(letter.isdigit() for letter in name))


@lru_cache(maxsize=SITES_KEPT)
def own_keys(url: str) -> frozenset[str]:
    """What a publisher at *url* is called by its own address: "lightandgrain" of lightandgrain.example."""
    host = host_of(url)
    return frozenset(key_of(label) for label in (host.partition(".")[0], site_of(url).partition(".")[0])) - {""}


def _is_house(value: object, page: Document) -> bool:
    """Whether *value*, as it is, is called like the publisher's address: "Light & Grain" of lightandgrain.example."""
    text = plain(value)
    own = page.once(_house_keys)
    return key_of(text) in own or key_of(text.replace("&", " and ")) in own


def _house_keys(page: Document) -> frozenset[str]:
    return own_keys(page.url) | _titled(page) | _own_bodies(page)


def _own_bodies(page: Document) -> frozenset[str]:
    """The keys of organisations that JSON-LD names as authors, and that share a word with the site's address or name.

    Those that begin with a given name stay out: some sites call each author an organisation.
    """
    publisher = text_of(page.linked.resolved(page.article.get("publisher")).get("name"))
    called = f"{page.first('og:site_name')} {publisher}".split()
    own = own_keys(page.url) | {key_of(word) for word in called if len(word) > 1}
    things = [page.linked.resolved(one) for one in as_list(page.article.get("author"))[:AUTHORS_MAX]]
    bodies = [text_of(thing.get("name")) for thing in things if not types_of(thing).isdisjoint(_BODIES)]
    alike = (name for name in bodies if not own.isdisjoint(key_of(word) for word in name.split()))
    return frozenset(key_of(name) for name in alike if name.split()[0].casefold() not in GIVEN_NAMES)


def _titled(page: Document) -> frozenset[str]:
    """What the title ends with behind its last divider: the site, unless that is called like a person."""
    parts = _TITLE_ENDS.split(page.title)
    last = parts[-1].strip() if len(parts) > 1 else ""
    return frozenset() if not last or last.split()[0].casefold() in GIVEN_NAMES else frozenset((key_of(last),))


def _with_own_page(page: Document, found: list[Author]) -> list[Author]:
    """*found* with the page of the only author, where JSON-LD gives that without a name."""
    things = [page.linked.resolved(one) for one in as_list(page.article.get("author"))[:2]]
    people = {key_of(author.name) for author in found if author.kind == "person"}
    if len(things) != 1 or len(people) != 1 or things[0].get("name"):
        return found
    address = _own_address(page, things[0])
    return [
        replace(author, profile_url=author.profile_url or address) if key_of(author.name) in people else author
        for author in found
    ]


def _with_others(page: Document, site: str, found: list[Author]) -> list[Author]:
    """*found* in the byline's order with the co-authors that it links or names beside them.

    Feeds and metadata often carry the first author alone.
    """
    if page.root is None:
        return found
    known = {key_of(author.name): author for author in found}
    linked = _people(page, page.elements.find_in(_BYLINE, _REL, page.root)[:BYLINES_MAX], site)
    if known.keys() < linked.keys():
        return [known.get(key, author) for key, author in linked.items()]
    for node in lines_with(page.lines_at_heading, [author.name for author in found]):
        text = page.elements.text(node)
        told = _people(page, [node], site)
        if known.keys() < told.keys() and all(key in known or _is_joined(text, told[key].name, told) for key in told):
            return [known.get(key, author) for key, author in told.items()]
    return found


def _called_bylines(page: Document) -> list[LexborNode]:
    """The elements that are called a byline."""
    return page.elements.find(_BYLINES, page.root)


def _people(page: Document, nodes: list[LexborNode], site: str) -> dict[str, Author]:
    """The persons that *nodes* name, by the keys of their names."""
    return {key_of(author.name): author for author in _from_nodes(page, nodes, site) if author.kind == "person"}


def _is_joined(text: str, name: str, told: dict[str, Author]) -> bool:
    """Whether "and" behind another of *told*, or a writer's label, leads to the whole *name* in *text*.

    Behind a comma a place may stand, and a sentence may say who was met.
    """
    before = text.partition(name)[0]
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    is_whole = len(words) in WHOLE_NAME_WORDS and not any(word[0].islower() for word in words)
    if not is_whole and name.isascii():
        return False
    joined = _ANDED.search(before)
    ends = (")", *(end for author in told.values() for end in (author.name, author.role) if end))
    is_behind_author = joined is not None and before[: joined.start()].rstrip(" ,").endswith(ends)
    return is_behind_author or leads_to_writer(_PARTED.split(before)[-1])


def _with_seen(page: Document, site: str, found: list[Author]) -> list[Author]:
    """*found* with the roles that the visible byline tells, and with the agencies that it names beside all of them."""
    if page.root is None:
        return found
    known = {key_of(author.name): author for author in found}
    at_heading = lines_with(page.lines_at_heading, [author.name for author in found])
    for node in [*page.once(_called_bylines)[:BYLINES_MAX], *at_heading]:
        told = {key_of(author.name): author for author in _from_nodes(page, [node], site)}
        for key in known.keys() & told.keys():
            known[key] = _fuller(known[key], told[key])
        if known.keys() < told.keys():
            beside = {key: author for key, author in told.items() if author.kind == "agency" and not _is_vague(author)}
            known = known | {key: author for key, author in beside.items() if key not in known}
    return list(known.values())


def _fuller(author: Author, seen: Author) -> Author:
    """*author* with the page and, for a person, the role that only *seen* has."""
    role = author.role or (seen.role if author.kind == "person" else "")
    address = author.profile_url or seen.profile_url
    is_full = role == author.role and address == author.profile_url
    return author if is_full else replace(author, role=role, profile_url=address)


_SOME = frozenset(
    ("وكالات", "الوكالات", "agencies", "agencias", "agências", "agences", "agenturen", "agenzie", "סוכנויות")
)
"""Agencies without a name."""


def _is_vague(author: Author) -> bool:
    """Whether an agency is none by name ("agencies"), or two letters that can be a button for their size ("AA")."""
    if key_of(author.name) in _SOME:
        return True
    is_some = author.name.islower() and len(author.name) > AGENCY_SHORT_MAX
    return is_some or (len(author.name) < AGENCY_SHORT_MIN and author.name != "AP")


def _distinct(authors: list[Author]) -> tuple[Author, ...]:
    kept: dict[str, Author] = {}
    for author in authors:
        kept.setdefault(key_of(author.name), author)
    return tuple(kept.values())[:AUTHORS_MAX]


def _linked_data(page: Document, site: str) -> Iterator[Author]:
    for member in ("author", "contributor", "creator"):
        told = as_list(page.article.get(member))
        found = [author for one in told[:AUTHORS_MAX] for author in _of_thing(page, one, site)]
        # Among the authors a photographer has a role; a contributor who took the pictures wrote nothing.
        yield from (author for author in found if member == "author" or not takes_pictures(author.role))
        if found and member == "author" and not page.article.get("contributor"):
            return


def _of_thing(page: Document, value: object, site: str) -> Iterator[Author]:
    """The authors of one JSON-LD value: a text, a Person or Organization, or the Role that one of these has."""
    thing = page.linked.resolved(value)
    if _ROLE not in types_of(thing):
        yield from _of_person(page, value, site)
        return
    role = text_of(thing.get("roleName"))
    for member in as_list(thing.get("author"))[:AUTHORS_MAX]:
        yield from (replace(author, role=author.role or role) for author in _of_person(page, member, site))


def _of_person(page: Document, value: object, site: str) -> Iterator[Author]:
    thing = page.linked.resolved(value)
    names = as_list(thing.get("name")) if thing else as_list(value)
    for written in names:
        if _is_house(written, page):
            yield Author(name=plain(written), kind="desk")
            continue
        for name in names_in(written, site):
            is_only = len(names) == 1
            yield (
                _profile(page, thing, name)
                if thing and is_only
                else Author(name=name.text, kind=name.kind, role=name.role)
            )


def _profile(page: Document, thing: dict[str, object], name: Name) -> Author:
    bio = sound_bio(page, text_of(thing.get("description")), name.text)
    picture = page.address(url_of(page.linked.resolved(thing.get("image")) or thing.get("image")))
    own = _own_address(page, thing)
    same = [page.address(one) for one in as_list(thing.get("sameAs"))]
    return Author(
        name=name.text, kind=name.kind, role=text_of(thing.get("jobTitle")) or name.role, bio=bio, profile_url=own,
        avatar_url=picture if shows_somebody(picture) else "",
        same_as=tuple(one for one in same if one), bio_source="page" if bio else "",
    )  # fmt: skip


def _own_address(page: Document, thing: dict[str, object]) -> str:
    """The page that a Person in JSON-LD is said to have."""
    named = url_of(thing.get("@id"))
    return page.address(url_of(thing.get("url")) or (named if "#" not in named else ""))


def _named(page: Document, values: list[str], site: str) -> Iterator[Author]:
    for value in values:
        if _is_house(value, page):
            yield Author(name=plain(value), kind="desk")
            continue
        for name in names_in(value, site):
            yield Author(name=name.text, kind=name.kind, role=name.role)


def _meta(page: Document, site: str) -> Iterator[Author]:
    for name in _META:
        found = list(_named(page, page.all(name), site))
        if found:
            yield from found
            return


def _written_by(page: Document, site: str) -> Iterator[Author]:
    """The "Written by" label of a shared link's card."""
    for number in ("1", "2"):
        if "written by" in page.first(f"twitter:label{number}").lower():
            yield from _named(page, [page.first(f"twitter:data{number}")], site)


def _near(page: Document, nodes: list[LexborNode]) -> list[LexborNode]:
    """The first of *nodes* that belong to the article, rather than to a card or a comment."""
    own = [node for node in nodes[: 2 * BYLINES_MAX] if not is_elsewhere(page, node)]
    beside = {node.mem_id: key_of(node.text(separator=" ")) for node in own if is_beside(page, node)}
    # A lone box beside the text is the author's; several are of columnists.
    texts = set(beside.values())
    is_one = any(all(text in whole for text in texts) for whole in texts)
    return own if is_one and len(beside) == len(own) else [node for node in own if node.mem_id not in beside]


def _links(page: Document, site: str) -> Iterator[Author]:
    if page.root is not None:
        linked = page.elements.find_both(_LINKED, _CARDS, _OF_CARDS, page.root)
        yield from _from_nodes(page, _near(page, linked), site)


def _bylines(page: Document, site: str) -> Iterator[Author]:
    if page.root is None:
        return
    called = [node for node in page.once(_called_bylines) if not is_in_foot(node)]
    found = list(_from_nodes(page, _near(page, called), site))
    names = [author.name for author in found]
    yield from (one for one in found if not any(one.name.startswith(f"{name} ") for name in names))


def _labelled(page: Document, site: str) -> Iterator[Author]:
    """The first short text near the top that begins with "By" or "Von:" and a name."""
    if page.root is None:
        return
    nodes = [*page.after_heading, *page.elements.find(_LABELLED, page.root)]
    tried = 0
    for node in nodes[:LABELLED_MAX]:
        text = plain(node.text(separator=" ")[: 4 * BYLINE_CHARS_MAX])
        if len(text) > BYLINE_CHARS_MAX or tried == BYLINES_MAX or not _is_labelled(text):
            continue
        tried += 1
        found = [] if is_elsewhere(page, node) else list(_from_nodes(page, [node], site))
        if found:
            yield from found
            return
    yield from _in_list(page, site)


def _in_list(page: Document, site: str) -> Iterator[Author]:
    """Whom a list of the article's data names behind a label such as "Text"."""
    people = _from_nodes(page, writers_in_lists(page, page.root), site) if page.root is not None else ()
    yield from (one for one in people if one.kind == "person" and len(one.name.split()) in WHOLE_NAME_WORDS)


def _is_labelled(text: str) -> bool:
    return is_byline(text) or is_led_by_label(text) or is_labelled_behind(text)


def _signed(page: Document, site: str) -> Iterator[Author]:
    """Who signs in the text itself, where the page's head and byline name an account or a desk."""
    if page.root is not None:
        yield from (one for one in _named(page, signatures_of(page, page.root), site) if one.kind == "person")


def _agencies_at_heading(page: Document, _site: str) -> Iterator[Author]:
    """The agencies that a line at the headline names alone, or with the place that they report from."""
    for _, text, _ in page.lines_at_heading:
        first, *more = (part.strip(" .") for part in _PARTED.split(text))
        if is_agency(first) and len(more) <= AGENCY_PARTS_MAX and all(is_agency(one) or " " not in one for one in more):
            named = [Author(name=one, kind="agency") for one in (first, *more) if is_agency(one)]
            yield from (one for one in named if not _is_vague(one))
            return


def _sources_at_heading(page: Document) -> Iterator[Author]:
    """The agencies behind a label such as "Source:" at the headline."""
    for _, text, _ in page.lines_at_heading:
        if (":" in text or "：" in text) and (sources := agencies_behind_label(text)):
            yield from (one for one in (Author(name=name, kind="agency") for name in sources) if not _is_vague(one))
            return


def _signing(page: Document) -> Iterator[Author]:
    """The agencies in the codes below the text, as in "lk/dpa"."""
    names = signing_agencies(page, page.root) if page.root is not None else []
    yield from (author for name in names if not _is_vague(author := Author(name=name, kind="agency")))


def _author_links(page: Document, site: str) -> Iterator[Author]:
    """The first link to an author's page whose text is a person's name, and those that stand beside it."""
    beside: LexborNode | None = None
    leading = page.elements.find(_TO_AUTHORS, page.root) if page.root is not None else []
    for link in [one for one in leading if one.tag == "a"][:BYLINES_MAX]:
        people = [one for one in _from_nodes(page, [link], site) if one.kind == "person" and " " in one.name]
        if people and beside is None:
            beside = link.parent
        is_beside = beside is not None and link.parent is not None and link.parent.mem_id == beside.mem_id
        yield from people if is_beside else ()


def _from_nodes(page: Document, nodes: list[LexborNode], site: str) -> Iterator[Author]:
    others: set[str] = set()
    for node in nodes[:BYLINES_MAX]:
        if (told := page.bylines_read.get(node.mem_id)) is None:
            told = page.bylines_read[node.mem_id] = _of_node(page, node, site)
        authors, beside = told
        others |= beside
        yield from (author for author in authors if key_of(author.name) not in others)


def _of_node(page: Document, node: LexborNode, site: str) -> tuple[list[Author], set[str]]:
    """The authors that a byline names, and the keys of who did something else by its labels."""

    def names_somebody(text: str) -> bool:
        return bool(names_in(text, site))

    if is_about_name_before(page, node, names_somebody):
        return [], set()
    name = node.css_first('[itemprop="name"]') if "itemscope" in node.attrs else None
    written = plain((name or node).attrs.get("content"))
    segments = [Segment(written)] if written else segments_of(page, name or node, names_somebody)
    is_short = sum(len(segment.text) for segment in segments) <= BYLINE_CHARS_MAX
    named = list(_of_segments(page, segments, site)) if is_short else []
    linked = links_of(page, node) if named else {}
    authors = [_linked_to(linked.get(key_of(author.name), ""), author) for author in named]
    return authors, others_in(text_around(page, node))


def _linked_to(address: str, author: Author) -> Author:
    return replace(author, profile_url=address) if address else author


def _of_segments(page: Document, segments: list[Segment], site: str) -> Iterator[Author]:
    """The authors that *segments* name; the role behind one is of the last whom it names."""
    for number, segment in enumerate(segments):
        text = without_sentences(segment.text, is_behind_name=number > 0)
        found = list(_named(page, [text], site))
        if found and segment.role and not found[-1].role:
            found[-1] = replace(found[-1], role=segment.role)
        yield from found
