"""Photographers in a page's data and bylines: by a label they wrote nothing, listed as authors they have a role."""

import json
from typing import Any

import pytest

from agents.page import read_page
from agents.page.bylines.roles import takes_pictures

URL = "https://harbour-courier.example/port/1"
INES = {"@type": "Person", "name": "Ines Calloway"}


def authors(seen: str = "", **members: Any) -> list[tuple[str, str]]:
    """Name and role of each author of an article with these members of JSON-LD, and *seen* below its headline."""
    script = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **members})}</script>'
    page = read_page(f"{script}<article><h1>T</h1>{seen}<p>Text.</p></article>", URL)
    return [(one.name, one.role) for one in page.authors]


@pytest.mark.parametrize(
    "name",
    ["Mira Dahl (Photos)", "Mira Dahl (photographer)", "Mira Dahl, Fotos", "Photos: Mira Dahl", "Foto Mira Dahl"],
)
def test_a_label_in_the_name_leaves_out(name: str) -> None:
    """As in a byline that readers see."""
    assert [("Ines Calloway", "")] == authors(author=[INES, {"@type": "Person", "name": name}])
    assert [("Ines Calloway", "")] == authors(f'<p class="byline">Ines Calloway; {name}</p>')


def test_a_job_title_is_the_role() -> None:
    """Whom a publisher lists among the authors is one, and what they do can be seen."""
    listed = [INES, {"@type": "Person", "name": "Mira Dahl", "jobTitle": "Photographer"}]
    expected = [("Ines Calloway", ""), ("Mira Dahl", "Photographer")]

    assert expected == authors(author=listed)
    assert expected == authors('<p class="byline">By Ines Calloway and Mira Dahl, Photographer</p>')


def test_the_role_around_an_author_is_read() -> None:
    """schema.org puts a Role between an article and its author; who has one is found, with its name."""
    role = {"@type": "Role", "roleName": "Photographer", "author": {"@type": "Person", "name": "Mira Dahl"}}

    assert [("Ines Calloway", ""), ("Mira Dahl", "Photographer")] == authors(author=[INES, role])
    assert [("Ines Calloway", "")] == authors(author=[INES, {"@type": "Role", "author": {"@type": "Role"}}])


@pytest.mark.parametrize(
    "other",
    [
        {"@type": "Person", "name": "Mira Dahl", "jobTitle": "Staff photographer"},
        {"@type": "Role", "roleName": "Fotografin", "author": {"@type": "Person", "name": "Mira Dahl"}},
    ],
)
def test_a_contributor_who_took_the_pictures_is_no_author(other: dict[str, Any]) -> None:
    """Other contributors are."""
    expected = [("Ines Calloway", ""), ("Tomas Reyl", "Reporter")]
    reporter = {"@type": "Person", "name": "Tomas Reyl", "jobTitle": "Reporter"}

    assert expected == authors(author=INES, contributor=[other, reporter])


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Photographer", True),
        ("Staff photographer", True),
        ("Fotografin", True),
        ("fotógrafo", True),
        ("фотограф", True),
        ("Photo editor", False),
        ("Photojournalist", False),
        ("Reporter and photographer", False),
        ("Fotoreporter", False),
        ("Photonics researcher", False),
        ("", False),
    ],
)
def test_photographers_are_told_by_their_role(role: str, expected: bool) -> None:
    """Who writes too is none."""
    assert expected == takes_pictures(role)
