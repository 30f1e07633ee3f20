"""Who wrote an article: feed, page, author pages and the newsroom's own directory made one list.

The directory (authors.yaml) always wins. One author is one id, whatever feed and spelling the name came in by.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from agents.enrich.index import Index
from agents.enrich.words import NAME_KEYS_MAX, name_key, slug, unify
from agents.identity import canonical_url, site_of
from agents.page.bylines.kinds import bare_agency, kind_of
from agents.page.bylines.read import names_in
from schemas.limits import AUTHORS_MAX, BIO_CHARS_MAX, NAME_CHARS_MAX
from schemas.newsroom import AuthorEntry
from schemas.parts import Author, AuthorKind, BioSource

_BY = re.compile(
    r"^(?:(?i:by|words by|written by|text|autor(?:en)?)[\s:]+(?=\S)"
    r"|(?i:von|par|por|di|door|av|af|przez)\s+(?=[^\W\d_a-z][\w'.-]*\s+[^\W\d_a-z]))"
)
"""What stands before a byline's name; "von" and its like may be part of it, so two capitalised words must follow."""
_INITIAL = re.compile(r"(?<=\s)[^\W\d_]\.?\s+")
_INVERTED = re.compile(r"^([^\W\d_][\w'-]+), ([^\W\d_][\w'-]+(?: [^\W\d_]\.?)?)$")
_HONORIFIC = re.compile(
    r"^(?:(?:dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|rev|ing|dipl|mag|med|phil|rer|nat|iur|jur|h\.?\s?c)\b\.?\s*)+(?=\S+\s\S)"
    r"|,?\s+(?:ph\.?\s?d|m\.?d|mba|esq)\.?$",
    re.IGNORECASE,
)
"""What stands around a name and is none of it."""
_LETTERS = re.compile(r"[^\W\d_]+")
_EXTENSION = re.compile(r"\.\w{2,5}$")
SLUG_WORDS_MAX = 5
"""Words of a profile's address that may be a name in full."""
_LOUD_WORD = re.compile(r"[^\W\d_]+")
_BIO_RANK: tuple[BioSource, ...] = ("authors.yaml", "page", "author_page", "feed")


def merged_authors(
    feed: Sequence[Author],
    page: Sequence[Author],
    profiles: Sequence[Author],
    index: Index,
    *,
    url: str,
    publisher: str,
) -> tuple[Author, ...]:
    """The authors of one article, each once.

    Args:
        feed: As the feed names them.
        page: As the article's page names them; where they share nobody with the feed's, they hold alone.
        profiles: What author pages say, matched by address or name.
        index: The newsroom's directory.
        url: The article's address; its site tells two people of one name apart.
        publisher: The publisher's name; an author so called is its desk.

    Returns:
        At most AUTHORS_MAX, in the page's order, with id, kind and the source of the bio; desks and agencies only
        where they are named beside people or nobody else is.
    """
    joined: dict[str, Author] = {}
    for author in _chosen(list(_feed_names(_cleaned(feed), publisher)), _cleaned(page)):
        author = replace(author, kind=_kind(author, index, publisher, url))  # noqa: PLW2901  the same author, its kind known
        key = author_key(author.name)
        joined[key] = _joined(joined[key], author) if key in joined else author
    named = [author for author in _same_joined(joined.values()) if not _is_publisher(author, publisher, url)] or list(
        joined.values()
    )
    told = [_with_profile(author, profiles) for author in named]
    kept: dict[str, Author] = {}
    for author in told:
        whole = _with_directory(author, index, url, publisher)
        kept.setdefault(whole.id, whole)
    return tuple(kept.values())[:AUTHORS_MAX]


@lru_cache(maxsize=NAME_KEYS_MAX)
def author_key(name: str) -> str:
    """What the spellings of one person's name share: no "By", title, case, accents, initials; "Lind, Anna" turned."""
    bare = _HONORIFIC.sub("", _BY.sub("", " ".join(unify(name).split())))
    turned = _INVERTED.sub(r"\2 \1", bare)
    return name_key(_INITIAL.sub("", turned) if turned.count(" ") > 1 else turned) or turned.casefold()


def author_id(name: str, url: str, kind: AuthorKind = "person", profile_url: str = "") -> str:
    """The id of an author that no directory lists: `site/name`; an agency is one wherever its text runs.

    The site is the registrable domain of the article's address, so that two people of one name stay two. Where the
    address of the author's own page at that site spells the name out, as "jane-roe" does for "J. Roe", it counts.
    docs/authors.md has the whole rule.
    """
    own = slug(author_key(name)) or name.casefold()
    site = "" if kind == "agency" else site_of(url)
    if kind == "person" and profile_url and site_of(profile_url) == site:
        own = _spelt_out(own, profile_url) or own
    return f"{site}/{own}" if site else own


def _spelt_out(own: str, profile_url: str) -> str:
    """The name in a profile's address where it is *own* with its first name in full; else ""."""
    last = _EXTENSION.sub("", urlsplit(profile_url).path.rstrip("/").rpartition("/")[2])
    words, known = _LETTERS.findall(slug(unquote(last))), own.split("-")
    is_short = len(known) == 1 or (len(known) == 2 and len(known[0]) == 1)
    if not is_short or not 1 < len(words) <= SLUG_WORDS_MAX or words[-1] != known[-1]:
        return ""
    return "-".join(words) if len(known) == 1 or words[0].startswith(known[0]) else ""


def _spoken(name: str) -> str:
    """A name in capitals, as it is spoken: "ANNA LIND" is "Anna Lind"; a single word can be an acronym and stays."""
    return _LOUD_WORD.sub(lambda word: word[0].capitalize(), name) if name.isupper() and " " in name else name


def _feed_names(authors: Iterable[Author], publisher: str) -> Iterator[Author]:
    """The authors that a feed's *authors* name: labels, agencies, roles and handles taken apart as in a byline."""
    for author in authors:
        names = names_in(author.name, publisher)
        for name in names:
            one = replace(author, name=name.text, kind=name.kind, role=author.role or name.role)
            yield one if len(names) == 1 else Author(name=one.name, kind=one.kind, role=name.role)


def _same_joined(authors: Iterable[Author]) -> list[Author]:
    """*authors*, those with one page or account and names that may be one person's made one."""
    kept: list[Author] = []
    for author in authors:
        for at, other in enumerate(kept):
            if _shares_address(author, other) and _may_be_one(author.name, other.name):
                kept[at] = replace(_joined(other, author), name=max(other.name, author.name, key=len))
                break
        else:
            kept.append(author)
    return kept


def _shares_address(one: Author, other: Author) -> bool:
    own = {canonical_url(url) for url in (one.profile_url, *one.same_as) if url}
    return not own.isdisjoint(canonical_url(url) for url in (other.profile_url, *other.same_as) if url)


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names can be spellings of one: a last name in common, and no first names that contradict."""
    first, second = author_key(one).split(), author_key(other).split()
    if not first or not second or first[-1] != second[-1]:
        return False
    a, b = first[0], second[0]
    return len(first) == 1 or len(second) == 1 or a.startswith(b) or b.startswith(a)


def _cleaned(authors: Iterable[Author]) -> list[Author]:
    """*authors* without odd spaces in their names; those without a name are none."""
    names = ((author, " ".join(author.name.split())) for author in authors)
    return [
        replace(author, name=_spoken(name)[:NAME_CHARS_MAX], bio=author.bio[:BIO_CHARS_MAX])
        for author, name in names
        if name
    ]


def _chosen(feed: list[Author], page: list[Author]) -> list[Author]:
    """Page authors, and the feed's where both name somebody in common (one of them may know more co-authors)."""
    shared = {author_key(one.name) for one in page} & {author_key(one.name) for one in feed}
    if not page or shared or not any(one.kind == "person" for one in page):
        return [*page, *(_marked(one, "feed") for one in feed)]
    return page


def _marked(author: Author, source: BioSource) -> Author:
    return replace(author, bio_source=author.bio_source or source) if author.bio else author


def _kind(author: Author, index: Index, publisher: str, url: str) -> AuthorKind:
    """person, desk or agency; the publisher under its own name or its site's is its desk."""
    source = index.source(author.name)
    if source is not None and source.source_kind == "agency":
        return "agency"
    if author.kind != "person":
        return author.kind
    is_house = _is_publisher(author, publisher, url) or source is not None
    return "desk" if is_house else kind_of(author.name, publisher)


def _is_publisher(author: Author, publisher: str, url: str) -> bool:
    """Whether the author is called like the publisher or like its site ("lto" of lto.example)."""
    name = name_key(author.name).removeprefix("the ")
    own = name_key(publisher).removeprefix("the ")
    site = site_of(url).partition(".")[0]
    return bool(name) and (name == own or name.replace(" ", "") in {site, site.replace("-", "")})


def _joined(first: Author, second: Author) -> Author:
    """Two spellings of one author: the first one's fields where it has them, the livelier spelling of the name."""
    name = second.name if first.name.isupper() or first.name.islower() else first.name
    more = {field: getattr(first, field) or getattr(second, field) for field in ("role", "avatar_url", "profile_url")}
    bio = _better_bio(first, second)
    same_as = tuple(dict.fromkeys((*first.same_as, *second.same_as)))
    return replace(first, name=name, bio=bio.bio, bio_source=bio.bio_source if bio.bio else "", same_as=same_as, **more)


def _better_bio(first: Author, second: Author) -> Author:
    """The one whose bio counts: the better source, unless its bio is only the beginning of the other's."""
    if not first.bio or not second.bio:
        return first if first.bio else second
    better, other = sorted((first, second), key=_rank)
    stem = better.bio.rstrip(" .…")
    return other if len(other.bio) > len(better.bio) and other.bio.startswith(stem) else better


def _rank(author: Author) -> int:
    """How far back in _BIO_RANK the bio's source stands."""
    return _BIO_RANK.index(author.bio_source) if author.bio_source else len(_BIO_RANK)


def _with_profile(author: Author, profiles: Iterable[Author]) -> Author:
    """*author* with what an author page says of them."""
    author = _marked(author, "page")
    key = author_key(author.name)
    for profile in profiles:
        is_same = bool(author.profile_url) and canonical_url(author.profile_url) == canonical_url(profile.profile_url)
        if is_same or author_key(profile.name) == key:
            author = _joined(author, _marked(replace(profile, kind=author.kind), "author_page"))
    return author


def _with_directory(author: Author, index: Index, url: str, publisher: str) -> Author:
    """*author* with its id and with what authors.yaml says, which wins field by field."""
    entry = index.author(author.name, publisher) or index.author(author_key(author.name), publisher)
    if entry is None:
        known = _agency(author, index)
        return replace(author, id=known or author_id(author.name, url, author.kind, author.profile_url))
    said = {field: value for field in ("role", "avatar_url", "profile_url") if (value := getattr(entry, field))}
    bio = {"bio": entry.bio[:BIO_CHARS_MAX], "bio_source": "authors.yaml"} if entry.bio else {}
    same_as = tuple(dict.fromkeys((*entry.same_as, *author.same_as)))
    return replace(author, id=directory_id(entry), name=entry.name, same_as=same_as, **said, **bio)  # type: ignore[arg-type]


def _agency(author: Author, index: Index) -> str:
    """The id of an agency that the list of outlets has, whatever its name is written like there; else ""."""
    if author.kind != "agency":
        return ""
    source = index.source(author.name) or index.source(bare_agency(author.name))
    return source.id if source is not None else ""


def directory_id(entry: AuthorEntry) -> str:
    """The id of an author of the directory: as given, else a slug of the name."""
    return entry.id or slug(entry.name) or entry.name.casefold()
