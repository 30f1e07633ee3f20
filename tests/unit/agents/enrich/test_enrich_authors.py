"""Who wrote it: feed, page, author pages and the directory made one list."""

import pytest
from enrichkit import EMPTY, URL, index

from agents.enrich import Index
from agents.enrich.authors import author_id, author_key, merged_authors
from schemas.limits import AUTHORS_MAX, BIO_CHARS_MAX
from schemas.newsroom import AuthorEntry
from schemas.parts import Author


def merged(
    feed: tuple[Author, ...] = (),
    page: tuple[Author, ...] = (),
    profiles: tuple[Author, ...] = (),
    given: Index = EMPTY,
    *,
    publisher: str = "Harbour Courier",
) -> tuple[Author, ...]:
    """The merged authors of an article of the Harbour Courier."""
    return merged_authors(feed, page, profiles, given, url=URL, publisher=publisher)


@pytest.mark.parametrize(
    "name",
    [
        "Anna Lind",
        "By Anna Lind",
        "ANNA LIND",
        "anna  lind",
        "Lind, Anna",
        "Anna K. Lind",
        "Von Anna Lind",
        "Änna Lind",
    ],
)
def test_one_author_across_spellings_is_one_id(name: str) -> None:
    """The id does not change with "By", case, accents, order or a middle initial."""
    assert "harbour-courier.example/anna-lind" == merged((Author(name=name),))[0].id


@pytest.mark.parametrize("name", ["Lena von der Au", "von der Au", "Di Canio", "Bya Lind", "Al Green"])
def test_particles_of_a_name_stay(name: str) -> None:
    """What looks like "by" in another language stays where it is part of the name."""
    assert name == merged((Author(name=name),))[0].name


def test_two_people_of_one_name_stay_two() -> None:
    """Another site's Anna Lind is somebody else; an agency is one everywhere."""
    other = "https://other.example/a"

    assert author_id("Anna Lind", URL) != author_id("Anna Lind", other)
    assert author_id("AFP", URL, "agency") == author_id("AFP", other, "agency")


def test_id_of_one_site_whatever_the_host() -> None:
    """www., a section's host and a second level such as co.uk make no difference."""
    hosts = ("https://www.courier.co.uk/a", "http://sport.courier.co.uk/b")

    assert ["courier.co.uk/anna-lind"] * 2 == [author_id("Anna Lind", url) for url in hosts]


def test_page_and_feed_that_share_somebody_are_joined() -> None:
    """The page's order first, then whom only the feed names; what either knows is kept."""
    feed = (Author(name="ANNA LIND", role="Reporter"), Author(name="Per Berg"))
    page = (Author(name="Ida Moe"), Author(name="Anna Lind", bio="Writes."))
    authors = merged(feed, page)

    assert ["Ida Moe", "Anna Lind", "Per Berg"] == [author.name for author in authors]
    assert ("Reporter", "Writes.", "page") == (authors[1].role, authors[1].bio, authors[1].bio_source)


def test_page_wins_where_the_feed_names_others() -> None:
    """A feed that names its editor for everything does not add them to the page's authors."""
    assert ["Ida Moe"] == [author.name for author in merged((Author(name="webmaster"),), (Author(name="Ida Moe"),))]


def test_people_of_the_feed_beside_an_agency_of_the_page() -> None:
    """Where the page has no person, the feed's people count too."""
    authors = merged((Author(name="Anna Lind"),), (Author(name="Reuters", kind="agency"),))

    assert [("Reuters", "agency"), ("Anna Lind", "person")] == [(author.name, author.kind) for author in authors]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Harbour Courier", "desk"),
        ("The Harbour Courier", "desk"),
        ("harbour-courier", "desk"),
        ("News Desk", "desk"),
        ("Redaktion", "desk"),
        ("Courier staff", "desk"),
        ("AFP", "agency"),
        ("The Associated Press", "agency"),
        ("BBC News", "desk"),
        ("Anna Desker", "person"),
    ],
)
def test_a_site_or_a_desk_is_no_person(name: str, kind: str) -> None:
    """The publisher, its site's name, desks and outlets are desks; agencies are agencies."""
    assert kind == merged((Author(name=name),))[0].kind


def test_the_publisher_is_left_out_beside_others() -> None:
    """The publisher as its own author only counts where nobody else is named."""
    assert ["Anna Lind"] == [one.name for one in merged((Author(name="Harbour Courier"), Author(name="Anna Lind")))]


def test_author_page_fills_in_and_longer_bio_wins() -> None:
    """An author page is found by name or address; its bio replaces one that is cut short."""
    page = (
        Author(name="Anna Lind", bio="Anna Lind covers ports and…"),
        Author(name="P. Berg", profile_url="https://harbour-courier.example/people/berg"),
        Author(name="Ida Moe", bio="Ida Moe draws maps."),
    )
    profiles = (
        Author(name="Anna Lind", bio="Anna Lind covers ports and ships.", avatar_url="https://a.example/a.jpg"),
        Author(name="Per Berg", role="Editor", profile_url="https://harbour-courier.example/people/berg"),
        Author(name="Ida Moe", bio="Somebody else's longer words about her."),
    )
    anna, per, ida = merged((), page, profiles)

    assert ("Anna Lind covers ports and ships.", "author_page") == (anna.bio, anna.bio_source)
    assert "https://a.example/a.jpg" == anna.avatar_url
    assert "Editor" == per.role
    assert ("Ida Moe draws maps.", "page") == (ida.bio, ida.bio_source)


def test_the_directory_always_wins() -> None:
    """authors.yaml gives id, name and every field that it has, found by alias too; the rest stays."""
    entry = AuthorEntry(name="Anna Lind", id="lind", aliases=("A. Lind",), bio="From the newsroom.", same_as=("x:1",))
    page = (Author(name="A. Lind", role="Reporter", bio="From the page.", same_as=("x:2",)),)
    author = merged((), page, (), index(authors=(entry,)))[0]

    assert ("lind", "Anna Lind", "Reporter") == (author.id, author.name, author.role)
    assert ("From the newsroom.", "authors.yaml") == (author.bio, author.bio_source)
    assert ("x:1", "x:2") == author.same_as


def test_directory_tells_namesakes_apart_by_publisher() -> None:
    """An entry that names its publishers counts for their articles only."""
    entry = AuthorEntry(name="Anna Lind", id="lind", publishers=("Harbour Courier",))
    known = index(authors=(entry,))

    assert ["lind"] == [one.id for one in merged((Author(name="Anna Lind"),), given=known)]
    assert ["lind"] != [one.id for one in merged((Author(name="Anna Lind"),), given=known, publisher="Other")]


def test_two_names_of_one_directory_author_are_one() -> None:
    """Two spellings that the directory knows as one person come out once."""
    known = index(authors=(AuthorEntry(name="Anna Lind", id="lind", aliases=("Anna Berg",)),))

    assert ["lind"] == [one.id for one in merged((Author(name="Anna Lind"), Author(name="Anna Berg")), given=known)]


def test_limits() -> None:
    """Nameless authors go; at most AUTHORS_MAX stay; bios are cut."""
    many = tuple(
        Author(name=f"Writer {'abcdefghij'[n // 10]}{'abcdefghij'[n % 10]}", bio="x" * 9_000) for n in range(50)
    )
    authors = merged((Author(name=" "), *many))

    assert AUTHORS_MAX == len(authors)
    assert {BIO_CHARS_MAX} == {len(author.bio) for author in authors}


def test_a_name_without_letters_still_has_a_key() -> None:
    """Any name has an id, so that two of them are not taken for one."""
    assert author_key("…") != author_key("!!")
