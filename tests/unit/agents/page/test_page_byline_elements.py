"""Bylines whose parts stand in elements of their own: names, jobs, places and houses."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/night-ferries/"
SITE = '<meta property="og:site_name" content="Harbour Courier">'
TEXT = "<p>The last ferry of the night left the harbour of Orrisport on Monday with eleven people on board of it.</p>"
INES = '<span class="a1-ContributorName e1">Ines Calloway</span>'


def told(byline: str) -> list[tuple[str, str]]:
    """Name and role of the authors of a page with *byline*."""
    html = f"{SITE}<article><h1>Night ferries</h1>{byline}{TEXT}</article>"
    return [(author.name, author.role) for author in read_page(html, URL).authors]


@pytest.mark.parametrize(
    "job",
    [
        '<span class="a1-Job e2">Harbours reporter, Orrisport Coast</span>',
        '<p class="byline__role">Harbours reporter, Orrisport Coast</p>',
        '<em class="fonction"><b class="x">Harbours reporter, Orrisport Coast</b></em>',
        "<i>Harbours reporter, Orrisport Coast</i>",
    ],
)
def test_element_behind_a_name_is_its_job(job: str) -> None:
    """What an element of its own says behind a name is the role, commas and places included."""
    byline = f'<div data-testid="byline">{INES}{job}</div>'

    assert [("Ines Calloway", "Harbours reporter, Orrisport Coast")] == told(byline)


def test_a_label_behind_a_name_is_no_job() -> None:
    """Tools to share an article stand beside its byline, below a title."""
    tools = '<div><h3 class="sd-title">Share:</h3><ul><li>WhatsApp</li></ul></div>'

    assert [("Ines Calloway", "")] == told(f'<div class="entry-meta byline">By <span>{INES}</span>{tools}</div>')


def test_each_job_is_of_the_name_before_it() -> None:
    """Two authors in one byline keep their own jobs, and a word between them names nobody."""
    second = '<span class="name">Tomas Reyl</span> <span class="job">Tides</span>'
    byline = f'<div class="byline">By {INES} <span class="job">Quays</span> and {second}</div>'

    assert [("Ines Calloway", "Quays"), ("Tomas Reyl", "Tides")] == told(byline)


def test_job_beside_a_byline_names_nobody() -> None:
    """An element that is called a byline's title, and follows the byline, is no author."""
    byline = '<span class="byline">By <a href="/author/ines">Ines Calloway</a></span>'
    job = '<span class="byline-title">Political Correspondent</span>'

    assert ["Ines Calloway"] == [name for name, _ in told(f"<div>{byline}{job}</div>")]


@pytest.mark.parametrize(
    "element",
    [
        '<span class="author-title">Ines Calloway</span>',
        '<span class="position-relative">Ines Calloway</span>',
        '<b class="label">By</b> <span class="job-title">Ines Calloway</span>',
    ],
)
def test_name_in_an_odd_class_stays_a_name(element: str) -> None:
    """An element is a job only behind a name; a class of the layout says nothing."""
    assert ["Ines Calloway"] == [name for name, _ in told(f'<div class="byline">{element}</div>')]


@pytest.mark.parametrize("order", [("{name}", "{place}"), ("{place}", "{name}")])
def test_place_beside_an_author_is_none(order: tuple[str, str]) -> None:
    """An element that is called a location names no author, before the name or behind it."""
    parts = {"name": '<div class="author-item">EFE</div>', "place": '<div class="x-author-location">Marlport</div>'}
    byline = "".join(order).format(**parts)

    assert [("EFE", "")] == told(f'<div class="x-article__author">{byline}</div>')


@pytest.mark.parametrize(
    ("source", "expected"),
    [("Morning Coast", ["Ines CALLOWAY"]), ("Reuters", ["Reuters", "Ines CALLOWAY"])],
)
def test_house_beside_a_name_is_no_author(source: str, expected: list[str]) -> None:
    """A source beside the name that it is from wrote nothing, unless it is an agency."""
    name = '<span class="su-auteur-nom">Ines CALLOWAY</span>'
    byline = f'<div class="su-auteur"><span class="su-auteur-source">{source}</span> {name}.</div>'

    assert expected == [name for name, _ in told(byline)]


@pytest.mark.parametrize(
    "name", ["authorline__author", "autorenzeile", "c-signature__name", "x-auteur", "su-auteur-nom"]
)
def test_more_words_for_bylines_are_known(name: str) -> None:
    """A byline is found by what houses in other languages call it."""
    assert [("Ines Calloway", "")] == told(f'<div class="{name}">Ines Calloway</div>')


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<b>Ines Calloway</b><i>apžvalgininkė</i>", [("Ines Calloway", "apžvalgininkė")]),
        (
            "<strong>Ines Calloway</strong> <span>Senior Harbours Reporter</span>",
            [("Ines Calloway", "Senior Harbours Reporter")],
        ),
        ("<b>Words by</b> Ines Calloway <b>Photographs by</b> Tomas Reyl", [("Ines Calloway", "Words")]),
    ],
)
def test_bold_name_has_its_job_behind_it(byline: str, expected: list[tuple[str, str]]) -> None:
    """A name that is set off is one without a class too; a bold label is none."""
    assert expected == told(f'<div class="article-author">{byline}</div>')


def test_sentence_below_a_name_names_nobody() -> None:
    """A box that is called as the author's holds a bio too: its parts between commas are no names."""
    named = "<b>Ines Calloway</b><i>Harbours reporter</i>"
    box = f"<div class='author-box author'>{named}<p>Old sailor, Ines lives at sea.</p></div>"

    assert told(box) == [("Ines Calloway", "Harbours reporter")]


def test_place_behind_the_house_is_nobody() -> None:
    """Behind a name, a comma and the house, a dash leads to the place that they report from."""
    byline = '<p class="byline">By Ines Calloway, Tides TV — Vila do Norte</p>'

    assert [name for name, _ in told(byline)] == ["Ines Calloway"]


def test_labels_in_brackets_tell_who_wrote() -> None:
    """A line at the headline that a name and "(text)" begin is a byline: who took the pictures is no author."""
    line = "<p><b>Ines Calloway</b> (Text) <b>Tomas Reyl</b> (Daten) <b>Bo Hedlund</b> (Fotos) 3. November 2026</p>"

    assert [name for name, _ in told(line)] == ["Ines Calloway", "Tomas Reyl"]
