"""Lines at the headline without a class of a byline: co-authors, roles, agencies and the author's own page."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/night-ferries/"
SITE = '<meta property="og:site_name" content="Harbour Courier">'
TEXT = "<p>The last ferry of the night left the harbour of Orrisport on Monday with eleven people on board of it.</p>"
INES = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ines Calloway"}}</script>'


def told(line: str, head: str = INES) -> list[tuple[str, str, str]]:
    """Name, role and profile of the authors of a page with *line* at its headline."""
    html = (
        f"{SITE}{head}<article><header><h1>Night ferries</h1></header><div class='x9'>{line}</div>{TEXT * 8}</article>"
    )
    return [(author.name, author.role, author.profile_url) for author in read_page(html, URL).authors]


@pytest.mark.parametrize(
    "line",
    [
        "<span>Ines Calloway</span> and <span>Tomas Reyl</span>",
        "<span>Ines Calloway</span>, <span>oprac. Tomas Reyl</span>",
        "<p>Von Ines Calloway und Tomas Reyl</p><p>3. November 2026</p>",
    ],
)
def test_co_author_whom_metadata_leaves_out_is_read(line: str) -> None:
    """Where a line names the author of the metadata, whom it joins by "and" or a writer's label wrote too."""
    assert ["Ines Calloway", "Tomas Reyl"] == [name for name, _, _ in told(line)]


@pytest.mark.parametrize(
    "line",
    [
        "<span>Ines Calloway</span> | <a href='/edit'>Suggest Changes</a>",
        "<span>Ines Calloway</span>, <span>Serra Alta</span>",
        "<span>Ines Calloway</span> <span>Photos: Tomas Reyl</span>",
        "<span>Ines Calloway</span><span>Editor: Tomas Reyl</span>",
        "<span>Ines Calloway and Orrisport</span>",
        "<p>Ines Calloway and Tomas Reyl met on the quay</p>",
        "<p>Ines Calloway</p><p>Listen to Tomas Reyl and Mira Dahl</p>",
    ],
)
def test_place_button_or_photographer_beside_the_author_is_none(line: str) -> None:
    """Behind a comma or a bar anything may stand; a label says who did something else."""
    assert ["Ines Calloway"] == [name for name, _, _ in told(line)]


def test_role_and_page_are_read_where_no_class_says_byline() -> None:
    """A line that names an author says their role, and links to their page."""
    line = '<p><a href="/people/ines">Ines Calloway</a> (harbour correspondent)</p>'

    assert [("Ines Calloway", "harbour correspondent", "https://harbour-courier.example/people/ines")] == told(line)


def test_page_without_a_name_is_that_of_the_only_author() -> None:
    """JSON-LD that gives an author's address alone tells where who the byline names has their page."""
    head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@id":"/people/ines/"}}</script>'
    one = '<p class="author">Ines Calloway</p>'

    assert [("Ines Calloway", "", "https://harbour-courier.example/people/ines/")] == told(one, head)
    assert {""} == {profile for _, _, profile in told('<p class="author">Ines Calloway and Tomas Reyl</p>', head)}


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ('<span class="author">Redactie</span><span>Bron: Belga</span>', ["Redactie", "Belga"]),
        (
            '<span class="author">Ines Calloway</span><span>Source: AFP, Reuters</span>',
            ["Ines Calloway", "AFP", "Reuters"],
        ),
        ('<span class="author">Redactie</span><span>Bron: Gemeente Marl</span>', ["Redactie"]),
        ('<span class="author">Redactie</span><span>Foto: Belga</span>', ["Redactie"]),
    ],
)
def test_agency_behind_a_source_s_label_stands_beside_the_byline(byline: str, expected: list[str]) -> None:
    """A line "Source:" at the headline adds its agencies, and nothing else that it names."""
    assert expected == [name for name, _, _ in told(byline, "")]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("<p>Reporter: <b>Ines Calloway</b> | Editor: <b>Tomas Reyl</b></p>", "Reporter"),
        ("<p>Words: <b>Ines Calloway</b><br>Photographs: <b>Tomas Reyl</b></p>", "Words"),
        ("<dl><dt>Words by</dt><dd>Ines Calloway</dd><dt>Photographs by</dt><dd>Tomas Reyl</dd></dl>", "Words"),
        ("<p>Photographs: <b>Ines Calloway</b><br>Words: <b>Tomas Reyl</b></p>", "Photographs"),
        ("<p>Text: <b>Ines Calloway</b></p>", ""),
        ("<p>By: <b>Ines Calloway</b></p>", ""),
    ],
)
def test_label_tells_the_role_where_it_tells_writers_apart(line: str, role: str) -> None:
    """A label that is a job, or that says which part of a work is whose, is the role of those who have no other."""
    assert [role] == [told_role for name, told_role, _ in told(line) if name == "Ines Calloway"]
