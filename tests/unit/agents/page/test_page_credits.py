"""Captions and credits: what a picture shows, and who made it."""

import pytest

from agents.page import read_page
from agents.page.credits import split_credit

URL = "https://harbour-courier.example/ferries/"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A ferry at pier seven (Mira Dahl / Pool / AFP)", "A ferry at pier seven", "Mira Dahl / Pool / AFP"),
        ("The mayor (left) at the pier", "The mayor (left) at the pier", ""),
        ("The mayor at the pier (left)", "The mayor at the pier (left)", ""),
        ("The pier (2019)", "The pier (2019)", ""),
        ("A ferry. Photo: Mira Dahl", "A ferry.", "Mira Dahl"),
        ("Eine Fähre. Foto: Jette Malm/dpa", "Eine Fähre.", "Jette Malm/dpa"),
        ("A ferry. Photograph: Mira Dahl/Reuters", "A ferry.", "Mira Dahl/Reuters"),
        ("A ferry © Mira Dahl", "A ferry", "Mira Dahl"),
        ("A ferry | Mira Dahl", "A ferry", "Mira Dahl"),
        ("A ferry at night. — Picture by Mira Dahl", "A ferry at night.", "Mira Dahl"),
        ("A ferry at night. - Mira Dahl/AFP", "A ferry at night.", "Mira Dahl/AFP"),
        ("Photo by Mira Dahl", "", "Mira Dahl"),
        ("A photo of a ferry", "A photo of a ferry", ""),
        ("", "", ""),
    ],
)
def test_credit_is_taken_off_a_caption(text: str, caption: str, credit: str) -> None:
    """Labels, marks and the last brackets mark a credit; places of people and years do not."""
    assert (caption, credit) == split_credit(text)


def figure(inside: str) -> str:
    """A page with one picture in a figure and *inside* beside it."""
    return f'<article><h1>T</h1><figure><img src="/a-51234.jpg" alt="Ferry">{inside}</figure></article>'


@pytest.mark.parametrize(
    "inside",
    [
        "<figcaption>A ferry (Mira Dahl/AFP)</figcaption>",
        '<figcaption>A ferry <span class="credit">Mira Dahl/AFP</span></figcaption>',
        '<figcaption><span class="photo-credit">Photo: Mira Dahl/AFP</span> A ferry</figcaption>',
        '<div class="image-caption">A ferry</div><div class="copyright">© Mira Dahl/AFP</div>',
        "<div>A ferry</div><div>Mira Dahl/AFP</div>",
        '<button class="caption-toggle">Show caption</button><figcaption>A ferry (Mira Dahl/AFP)</figcaption>',
        '</figure><div class="caption">A ferry. Foto: Mira Dahl/AFP</div><figure>',
    ],
)
def test_caption_and_credit_are_found_in_every_kind_of_box(inside: str) -> None:
    """A figure with elements for both, with one text for both, and one whose caption follows it."""
    image = read_page(figure(inside), URL).image

    assert image is not None
    assert ("A ferry", "Mira Dahl/AFP", "Ferry") == (image.caption.rstrip("."), image.credit, image.alt)
