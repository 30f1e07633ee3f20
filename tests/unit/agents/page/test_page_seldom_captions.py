"""Captions and credits where few sites set them: without a class, behind the picture, with their terms."""

import pytest

from agents.page import read_page
from agents.page.pictures.credits import is_credit, split_credit
from schemas.parts import Image

URL = "https://harbour-courier.example/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."
IMAGE = '<img src="/ferry-51234.jpg" alt="Ferry">'
TEXT = f"<div><p>{FIRST}</p><p>{LAST}</p></div>"


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A ferry. Production photo: Mira Dahl", "A ferry.", "Mira Dahl"),
        ("Eine Fähre / Bildrechte: Hafenamt / Verwendung nur mit Nennung", "Eine Fähre", "Hafenamt"),
        ("Un traghetto (Foto Dahl)", "Un traghetto", "Dahl"),
        ("Un ferry. Photo Courrier/Mira DAHL", "Un ferry.", "Courrier/Mira DAHL"),
        ("A ferry on Tuesday. HNA Photo 12/M. Dahl", "A ferry on Tuesday.", "HNA Photo 12/M. Dahl"),
        ("Foto: Feri malam di dermaga (Mira Dahl/kabarlaut)", "Feri malam di dermaga", "Mira Dahl/kabarlaut"),
        ("Foto: Mira Dahl (Courier)", "", "Mira Dahl (Courier)"),
        ("Feri bandarini jioni. Picha na Mira Dahl", "Feri bandarini jioni.", "Mira Dahl"),
        ("[1/2]A ferry at dusk. Photo: Mira Dahl", "A ferry at dusk.", "Mira Dahl"),
        ("A ferry. Please log in to download the large photo", "A ferry.", ""),
    ],
)
def test_credit_behind_a_caption(text: str, caption: str, credit: str) -> None:
    """Kinds of photographs, rights and their terms, a label without a mark in brackets or before a stroke."""
    assert split_credit(text) == (caption, credit)


def test_a_hint_in_small_letters_is_no_credit() -> None:
    """Words such as "photo" stand in what readers are told to do, too."""
    assert not is_credit("Members can get the large photo here")
    assert is_credit("via Getty Images")


@pytest.mark.parametrize(
    "picture",
    [
        f'{IMAGE}<p class="note">A ferry at dusk | PHOTO: Mira Dahl</p>',
        f'<div><div>{IMAGE}<b class="copyright">© Mira Dahl</b></div><p class="piccaption">A ferry at dusk</p></div>',
        f'<div>{IMAGE}<span class="a-caption">A ferry at dusk</span><span class="a-signature">Mira Dahl</span></div>',
        f'<p align="center">{IMAGE}</p><p align="center">A ferry at dusk (Foto: Mira Dahl)</p>',
        f'<div>{IMAGE}<i class="p_source">A ferry at dusk</i><i class="p_author">Photo: Mira Dahl</i></div>',
        f'<img src="/media/authors/md-1.jpg"><div>{IMAGE}<div class="legende">A ferry at dusk (Mira Dahl)</div></div>',
    ],
)
def test_caption_and_credit_around_a_picture(picture: str) -> None:
    """A line right behind it, one beside the box with its credit, a signature, two sources; no writer's picture."""
    image = read_page(f"<article><h1>Night ferries</h1>{picture}{TEXT}</article>", URL).image

    assert image is not None
    assert (image.caption, image.credit) == ("A ferry at dusk", "Mira Dahl")


def hero(page: str) -> Image:
    """The hero image of *page*, which has one."""
    image = read_page(page, URL).image
    assert image is not None
    return image


def test_labels_for_those_who_listen_end_in_a_comma() -> None:
    """In any language, in an element of their own before the caption and before the credit."""
    credit = '<div><img src="/ferry-51234.jpg"><p><span>பட மூலாதாரம், </span>Mira Dahl</p></div>'
    caption = "<figcaption><span>படக்குறிப்பு, </span><p>மாலையில் படகு</p></figcaption>"
    image = hero(f"<article><h1>Ferries</h1><figure>{credit}{caption}</figure>{TEXT}</article>")

    assert ("மாலையில் படகு", "Mira Dahl") == (image.caption, image.credit)


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="/ferry-51234.jpg?width=40" srcset="/ferry-51234.jpg?width=960 960w">',
        '<picture><source srcset="/ferry-51234.jpg?width=960 960w"><img src="/files/blank.gif"></picture>',
        '<img src="/resource/ph.svg" data-srcset="/ferry-51234.jpg?width=960 960w">',
    ],
)
def test_what_stands_in_for_a_picture_is_not_the_picture(picture: str) -> None:
    """A small or an empty one is shown until a script has the other."""
    image = hero(f"<article><h1>Ferries</h1><figure>{picture}</figure>{TEXT}</article>")

    assert image.url.endswith("/ferry-51234.jpg?width=960")


def test_an_address_behind_that_of_what_makes_pictures_smaller_is_the_same() -> None:
    """However short the name of its file is."""
    head = '<meta property="og:image" content="https://i3.harbour-courier.example/v1/pier.jpg">'
    film = '<div><img src="https://films.example/x720/13221"><p class="caption">A film of the pier</p></div>'
    shown = (
        '<img src="https://cdn.example/984x0/i3.harbour-courier.example/v1/pier.jpg"><figcaption>The pier</figcaption>'
    )
    page = f"<head>{head}</head><article><h1>Ferries</h1>{film}<figure>{shown}</figure>{TEXT}</article>"
    image = hero(page)

    assert "The pier" == image.caption


def test_a_caption_set_centred_behind_the_box_of_a_picture_alone() -> None:
    """As blogs have it."""
    centred = '<div style="text-align: center;">'
    picture = f'{centred}<a href="/big.jpg"><img src="/ferry-51234.jpg"></a></div>'
    caption = f"{centred}<i>A ferry at dusk. (Photo: Mira Dahl)</i></div>"
    image = hero(f"<article><h1>Ferries</h1>{picture}{caption}{TEXT}</article>")

    assert ("A ferry at dusk.", "Mira Dahl") == (image.caption, image.credit)


@pytest.mark.parametrize(
    ("figure", "caption", "credit"),
    [
        (
            f'{IMAGE}<div class="image__caption">A ferry.</div><figcaption class="credit">M. Dahl/HC</figcaption>',
            "A ferry.",
            "M. Dahl/HC",
        ),
        ('<img src="/ferry-51234.jpg" alt="A ferry | Bildfunk/Mira Dahl">', "", "Bildfunk/Mira Dahl"),
        (
            '<img class="img-share" src="/ferry-51234.jpg"><p class="imageCaption">A ferry at dusk</p>',
            "A ferry at dusk",
            "",
        ),
        (f"{IMAGE}<figcaption>A ferry. (Supplied: Mira Dahl)</figcaption>", "A ferry.", "Mira Dahl"),
    ],
)
def test_captions_and_credits_in_elements_of_seldom_names(figure: str, caption: str, credit: str) -> None:
    """A figcaption may have the credit alone; a bar in the text for readers who do not see leads to one."""
    image = hero(f"<article><h1>Ferries</h1><figure>{figure}</figure>{TEXT}</article>")

    assert (caption, credit) == (image.caption, image.credit)


def test_what_leads_to_the_picture_is_no_caption() -> None:
    """The caption stands behind the box."""
    picture = (
        '<div class="photo"><div><img src="/ferry-51234.jpg"><div class="photo__caption">Lihat Foto</div></div></div>'
    )
    page = f'<article><h1>Ferries</h1><div>{picture}<p class="photo__caption">Feri malam</p></div>{TEXT}</article>'
    image = hero(page)

    assert "Feri malam" == image.caption
