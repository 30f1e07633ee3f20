"""Captions and credits where few sites set them: without a class, behind the picture, with their terms."""

import pytest

from agents.page import read_page
from agents.page.pictures.credits import is_credit, split_credit

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
