"""Captions and credits: what a picture shows, and who made it."""

import pytest

from agents.page import read_page
from agents.page.pictures.credits import split_credit

URL = "https://harbour-courier.example/ferries/"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A ferry at pier seven (Mira Dahl / Pool / AFP)", "A ferry at pier seven", "Mira Dahl / Pool / AFP"),
        ("Το πλοίο στο λιμάνι. [ΜΙΡΑ ΝΤΑΛ]", "Το πλοίο στο λιμάνι.", "ΜΙΡΑ ΝΤΑΛ"),
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
        ("Prom przy nabrzeżu. Fot. Jan Wilk/PAP", "Prom przy nabrzeżu.", "Jan Wilk/PAP"),
        ("Prom przy nabrzeżu (zdj. ilustracyjne)", "Prom przy nabrzeżu (zdj. ilustracyjne)", ""),
        ("Balsa no cais à noite - Rui Lemos do Vale/Lusa", "Balsa no cais à noite", "Rui Lemos do Vale/Lusa"),
        ("The pier - a long story and/or a short one", "The pier - a long story and/or a short one", ""),
        ("港に着いた船＝５日、港町、山田花子撮影", "港に着いた船＝５日、港町", "山田花子"),
        ("港に着いた船（共同）", "港に着いた船", "共同"),
        ("港に着いた船（左）", "港に着いた船（左）", ""),
        ("渡轮靠岸。李明摄（影像港湾）", "渡轮靠岸。", "李明"),
        ("배가 들어온다. 사진=항구군", "배가 들어온다.", "항구군"),
        ("عبّارة في الميناء (تصوير: سالم)", "عبّارة في الميناء", "سالم"),
        ("Паром у причала. Фото: Олег Волк / Порт", "Паром у причала.", "Олег Волк / Порт"),
        ("Πλοίο στο λιμάνι. φωτ.: Νίκος Ρήγας", "Πλοίο στο λιμάνι.", "Νίκος Ρήγας"),
        ("عبّارة في الميناء (تصوير سالم)", "عبّارة في الميناء", "سالم"),
        ("घाट पर नाव। फोटो- रवि", "घाट पर नाव।", "रवि"),
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


def test_credit_stands_in_an_attribute_for_scripts() -> None:
    """On the picture or on the item around it."""
    html = '<article><h1>T</h1><ul><li data-credit="Photo: Mira Dahl"><img src="/a-51234.jpg"><span>x</span></li></ul>'
    image = read_page(html, URL).image

    assert image is not None
    assert image.credit == "Mira Dahl"


@pytest.mark.parametrize(("behind", "credit"), [("dpa", "dpa"), ("Harbour Courier", "")])
def test_agency_behind_a_bar_in_what_stands_for_the_picture_is_its_credit(behind: str, credit: str) -> None:
    """A site's name stands there as often."""
    image = read_page(f'<article><h1>T</h1><img src="/a-51234.jpg" alt="Ferry at the pier | {behind}">', URL).image

    assert image is not None
    assert image.credit == credit


@pytest.mark.parametrize("name", ["direitos", "photo-rights image-rights", "fotograf"])
def test_rights_beside_a_caption_are_its_credit(name: str) -> None:
    """Elements for the rights, in several languages."""
    html = (
        '<article><h1>T</h1><div class="media"><img src="/a-51234.jpg"><div class="legenda">A ferry</div>'
        f'<div class="{name}"><span>Foto:</span> Mira Dahl</div></div></article>'
    )
    image = read_page(html, URL).image

    assert image is not None
    assert (image.caption, image.credit) == ("A ferry", "Mira Dahl")


def test_caption_of_one_word_class_follows_a_picture() -> None:
    """A paragraph named "cap" right behind the picture."""
    html = (
        '<article><h1>T</h1><img src="/a-51234.jpg"><p class="cap"><i>A ferry. [Mira Dahl, Courier]</i></p></article>'
    )
    image = read_page(html, URL).image

    assert image is not None
    assert (image.caption, image.credit) == ("A ferry.", "Mira Dahl, Courier")
