"""One author is one id, across feeds and spellings; two people are two."""

import pytest
from enrichkit import EMPTY, URL, index
from hypothesis import given
from hypothesis import strategies as st

from agents.enrich.authors import author_id, author_key, merged_authors
from schemas.newsroom import AuthorEntry
from schemas.parts import Author

SITE = "https://harbour-courier.example"
NAMES = st.from_regex(r"[A-Z][a-z]{2,8} [A-Z][a-z]{3,9}", fullmatch=True)
WAYS = ("{0}", "By {0}", "Dr. {0}", "Prof. Dr. {0}", "{0}, PhD", "{1}", "{2}", "{3}", "  {0} ")
"""Spellings: as it is, with labels and titles, in capitals, last name first, with a middle initial."""


def ids(*authors: Author, publisher: str = "Harbour Courier") -> list[str]:
    """The ids of one article's authors, from its feed."""
    return [one.id for one in merged_authors(authors, (), (), EMPTY, url=URL, publisher=publisher)]


@given(NAMES, st.sampled_from(WAYS))
def test_spellings_of_a_name_share_a_key(name: str, way: str) -> None:
    """Labels, titles, degrees, capitals, order and a middle initial make no other person."""
    first, last = name.split()
    spelt = way.format(name, name.upper(), f"{last}, {first}", f"{first} Q. {last}")

    assert author_key(name) == author_key(spelt)
    assert author_id(name, URL) == author_id(spelt, URL)


@given(NAMES, NAMES)
def test_other_names_have_other_ids(one: str, other: str) -> None:
    """Two names that differ in a letter are two people."""
    assert (one == other) == (author_id(one, URL) == author_id(other, URL))


@given(st.text(max_size=60))
def test_any_name_has_a_key_and_an_id(name: str) -> None:
    """No text breaks it, and the same text gives the same id."""
    assert author_id(name, URL) == author_id(name, URL)


@pytest.mark.parametrize(
    ("name", "page", "expected"),
    [
        ("J. Roe", "/people/jane-roe", "jane-roe"),
        ("Roe", "/people/jane-roe.html", "jane-roe"),
        ("J. Roe", "/people/jane-roe-1234/", "jane-roe"),
        ("J. Roe", "/people/4711", "j-roe"),
        ("J. Roe", "/people/john-doe", "j-roe"),
        ("Jane Roe", "/people/j-roe", "jane-roe"),
        ("Jane Roe", "/people/janet-roe", "jane-roe"),
    ],
)
def test_address_of_the_page_spells_an_initial_out(name: str, page: str, expected: str) -> None:
    """Only a name without its first one takes it from the page's address, and only where the rest is the same."""
    assert f"harbour-courier.example/{expected}" == author_id(name, URL, profile_url=SITE + page)


def test_profile_at_another_site_changes_no_id() -> None:
    """An account somewhere else is no place of the publisher's."""
    assert author_id("J. Roe", URL) == author_id("J. Roe", URL, profile_url="https://social.example/jane-roe")


def test_one_page_or_account_joins_two_spellings() -> None:
    """Two spellings with the same page, or the same account, are one author with the fuller name."""
    by_page = ids(
        Author(name="J. Roe", profile_url=SITE + "/people/7"), Author(name="Jane Roe", profile_url=SITE + "/people/7")
    )
    account = ("https://social.example/@roe",)
    by_account = ids(Author(name="Roe", same_as=account), Author(name="Jane Roe", same_as=account))

    assert ["harbour-courier.example/jane-roe"] == by_page == by_account


def test_one_page_of_two_people_joins_nobody() -> None:
    """Two people who link the same page stay two."""
    both = ids(
        Author(name="Jane Roe", profile_url=SITE + "/team"),
        Author(name="John Roe", profile_url=SITE + "/team"),
        Author(name="Ann Poe", profile_url=SITE + "/team"),
    )

    assert 3 == len(both)


def test_namesakes_at_two_publishers_are_two_and_the_directory_makes_them_one() -> None:
    """The id is the publisher's and the name's, unless authors.yaml says who it is."""
    other = "https://velm-times.example/a"
    here, there = author_id("Jane Roe", URL), author_id("Jane Roe", other)
    known = index(authors=(AuthorEntry(name="Jane Roe", id="jane", aliases=("J. Roe",)),))
    listed = [
        merged_authors((Author(name=name),), (), (), known, url=url, publisher="")[0].id
        for name, url in (
            ("Jane Roe", URL),
            ("J. Roe", other),
            ("JANE ROE", other),
            ("Dr. Jane Q. Roe", other),
            ("Roe, Jane", URL),
        )
    ]

    assert here != there
    assert ["jane"] * 5 == listed


@pytest.mark.parametrize(
    "names",
    [
        ("AP", "Associated Press", "The Associated Press", "AP News", "ap"),
        ("AFP", "Agence France-Presse"),
        ("dpa", "Deutsche Presse-Agentur"),
        ("Reuters", "REUTERS", "Thomson Reuters", "Reuters Staff"),
        ("Kyodo", "Kyodo News", "共同通信"),
        ("Saltmarsh Press Agency", "saltmarsh press agency"),
    ],
)
def test_agency_is_one_id_by_every_name_that_the_list_has(names: tuple[str, ...]) -> None:
    """An agency is the same author whether a paper writes its name out or not; nothing of the paper is in its id."""
    found = [merged_authors((Author(name=name),), (), (), EMPTY, url=URL, publisher="") for name in names]

    assert {"agency"} == {one.kind for authors in found for one in authors}
    assert 1 == len({one.id for authors in found for one in authors})
    assert "/" not in found[0][0].id
    assert 1 == len(ids(*(Author(name=name) for name in names)))


@pytest.mark.parametrize("name", ["Nora Agency", "Press Agency", "Harbour News", "Port Agency"])
def test_no_agency_is_made_of_words(name: str) -> None:
    """A name alone, and words for an agency alone, are none."""
    assert "agency" != merged_authors((Author(name=name),), (), (), EMPTY, url=URL, publisher="")[0].kind
