"""Captions and credits in seldom places: behind silent figures, in bars, in titles, for browsers without scripts."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/ferries/"
IMAGE = '<img src="/ferry-51234.jpg" alt="Ferry">'
SAYS = "The night ferry waits for its crew at Marl"
TEXT = "<p>The night ferries return to Marl on Monday, a month earlier than the owners had said they would.</p>" * 3


def told(page: str) -> tuple[str, str]:
    """The caption and the credit of the hero image of *page*."""
    image = read_page(f"<article><h1>Ferries return</h1>{page}<div>{TEXT}</div></article>", URL).image
    assert image is not None
    return image.caption, image.credit


@pytest.mark.parametrize(
    "picture",
    [
        f'<figure>{IMAGE}</figure><p class="x__text">{SAYS} — <span class="x__credit">Foto: Mira Dahl</span></p>',
        f'<div>{IMAGE}<div><i class="m__copy">Mira Dahl</i><i class="m__t">{SAYS}</i></div></div>',
        f'<div>{IMAGE}<span>+ 11 photos</span><p class="phototext">{SAYS} | Photo: Mira Dahl</p></div>',
        f"<div>{IMAGE}<p>Galerie (12)</p><p>{SAYS} | Foto: Mira Dahl</p></div>",
        (
            f'<figure><div>{IMAGE}<span><span class="visually-hidden">Image source, </span>Mira Dahl</span></div>'
            f'<figcaption><span class="visually-hidden">Image caption, </span>{SAYS}</figcaption></figure>'
        ),
        (
            f'<div class="d">{IMAGE}<div><span class="caption">{SAYS}</span><span class="x-src">Forrás: Kikötő</span>'
            '<span class="x-photographer">Fotó: Mira Dahl</span></div></div>'
        ),
        f'<div><img src="/ferry-51234.jpg" title="{SAYS} © Mira Dahl"></div>',
        f'<div><a href="/gallery" title="{SAYS} | Foto: Mira Dahl"><img src="/ferry-51234.jpg"></a></div>',
        (
            '<figure><span><img src="data:image/gif;base64,R0"><noscript><img src="/ferry-51234.jpg"></noscript></span>'
            f"<figcaption>{SAYS} <span>Bild: Mira Dahl</span></figcaption></figure>"
        ),
        (
            f'<figure><div data-picture="a"><noscript><img src="/ferry-51234.jpg"></noscript></div>'
            f"<figcaption>{SAYS} (Mira Dahl)</figcaption></figure>"
        ),
        (
            '<div><a href="/@ada"><img src="https://i.harbour-courier.example/fill:44:44/ada-77123.jpeg"></a>'
            '<div><a href="/@ada">Ada Quill</a><span>6 min read</span></div></div>'
            f"<figure>{IMAGE}<figcaption>{SAYS}. Photo by Mira Dahl</figcaption></figure>"
        ),
        f"<p>STORY BY ADA QUILL<br>PHOTOGRAPHS BY Mira Dahl</p><figure>{IMAGE}<figcaption>{SAYS}</figcaption></figure>",
    ],
)
def test_caption_and_credit_in_seldom_places(picture: str) -> None:
    """Behind a silent figure, in a bar, beside a gallery's size, for the ear, in titles, without scripts."""
    caption, credit = told(picture)

    assert (SAYS, "Mira Dahl") == (caption.rstrip("."), credit)


@pytest.mark.parametrize(
    "film",
    [
        f'<figure><video poster="/ferry-51234.jpg"></video><figcaption>{SAYS}. Photo: Mira Dahl</figcaption></figure>',
        (
            f'<div style="background-image:url(/ferry-51234.jpg)" role="img"></div>'
            f'<div class="x-imgcap">{SAYS}. Photo: Mira Dahl</div>'
        ),
    ],
)
def test_what_is_said_of_a_film_or_a_background(film: str) -> None:
    """The sharing card names the picture, which is no element of its own."""
    assert told(f'<meta property="og:image" content="/ferry-51234.jpg">{film}') == (f"{SAYS}.", "Mira Dahl")


def test_source_of_an_article_is_no_photographer() -> None:
    """A line behind the headline with where the news is from says nothing of the picture."""
    assert told(f"<p>Kaynak: LHA</p><figure>{IMAGE}</figure>") == ("", "")


def test_a_pixel_for_browsers_without_scripts_is_no_picture() -> None:
    """Neither beside another picture nor in the article itself."""
    pixel = '<noscript><img src="https://count.example/p?c1=2&amp;c2=51234567"></noscript>'
    page = read_page(
        f"<article><h1>Ferries return</h1>{pixel}<div>{IMAGE}{pixel}</div><div>{TEXT}</div></article>", URL
    )

    assert page.images == ()
    assert page.image is not None
    assert page.image.url.endswith("/ferry-51234.jpg")
