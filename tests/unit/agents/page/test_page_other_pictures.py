"""Pictures within an article that are another article's, an advertisement or the site's own."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/2026/quay"
TEXT = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 6


def pictures(between: str, head: str = "") -> list[str]:
    """The files of the pictures of a page with *between* in its text, behind a hero; "" for a hero that is missing."""
    hero = '<figure><img src="/hero.jpg"><figcaption>The quay in May.</figcaption></figure>'
    html = f"<head>{head}</head><article><h1>Quay agreed</h1>{hero}{TEXT}{between}{TEXT}</article>"
    page = read_page(html, URL)
    assert page.image is not None
    return [image.url.rpartition("/")[2] for image in (page.image, *page.images)]


@pytest.mark.parametrize(
    "between",
    [
        '<a href="/2026/yard"><img src="/x.jpg" alt="The yard"></a>',
        '<a href="https://flats.example/now"><img src="/x.jpg" alt="Flats"></a>',
        '<div class="read-next"><img src="/x.jpg" alt="The yard"></div>',
        '<section class="list trending"><ol><li><img src="/x.jpg" alt="The yard"></li></ol></section>',
        '<div><picture><img src="/x.jpg" alt="The yard"></picture><h3><a href="/yard">The yard opens</a></h3></div>',
        '<a href=""><img src="/x.png"></a>',
        '<div><img src="/x.gif"></div>',
        '<div class="ad"><figure><img src="/x.jpg"><figcaption>Anzeige</figcaption></figure></div>',
        '<div><img src="/x/newsletter_embed.jpg" alt="The Evening Boat"></div>',
        '<h6>Send this</h6><a class="btn bip"><img src="/x.png" alt="Bip"></a>',
    ],
)
def test_pictures_that_are_not_the_article_s(between: str) -> None:
    """Those that lead to other pages or stand in cards, drawings that nobody describes, advertisements, offers."""
    assert ["hero.jpg"] == pictures(between)


@pytest.mark.parametrize(
    "between",
    [
        '<img src="/x.jpg">',
        '<img src="/x.png" alt="A map of the quay">',
        '<figure><img src="/x.png"></figure>',
        '<a href="/x-large.jpg"><img src="/x.jpg"></a>',
        '<a href="/2026/quay?picture=2"><img src="/x.jpg"></a>',
        '<a href="/gallery/12"><img src="/x.jpg"></a>',
        '<a href="/2026/yard"><figure><img src="/x.jpg"><figcaption>The yard in May.</figcaption></figure></a>',
        '<div class="teaser"><figure><img src="/x.jpg"><figcaption>The yard in May.</figcaption></figure></div>',
    ],
)
def test_pictures_of_the_article(between: str) -> None:
    """A link to the picture itself is none to elsewhere; with a caption it is the article's wherever it stands."""
    assert 2 == len(pictures(between))


def test_hero_that_a_card_shows_too() -> None:
    """What metadata names is the hero, whatever stands around it."""
    head = '<meta property="og:image" content="https://harbour-courier.example/yard-2026-11.jpg">'

    assert "yard-2026-11.jpg" == pictures('<div class="teaser"><img src="/yard-2026-11.jpg"></div>', head)[0]


def test_what_a_system_calls_all_its_pictures_tells_none() -> None:
    """One digit is a version; the number of a picture has more."""
    head = '<meta property="og:image" content="https://harbour-courier.example/9_cmsv2_a52bb763.jpg">'

    assert ["hero.jpg"] == pictures('<a href="/yard"><img src="/4_cmsv2_3d412115.jpg"></a>', head)
    assert ["9_cmsv2_a52bb763.jpg", "hero.jpg"] == pictures(
        '<a href="/yard"><img src="/2_cmsv2_a52bb763.jpg"></a>', head
    )


def test_credit_in_the_foot_of_a_figure() -> None:
    """Behind the caption, in an element of the figure's own."""
    figure = '<figure><img src="/a.jpg"><figcaption>The quay in May.</figcaption><footer>Ida Quill</footer></figure>'
    image = read_page(f"<article><h1>Quay agreed</h1>{figure}{TEXT}</article>", URL).image

    assert image is not None
    assert ("The quay in May.", "Ida Quill") == (image.caption, image.credit)
