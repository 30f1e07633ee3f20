"""Captions and credits as the systems of newspapers write them: beside a picture, around it, in attributes, in data."""

import pytest

from agents.page import read_page
from agents.page.pictures.credits import clean_caption, clean_credit, split_credit
from agents.page.pictures.read import same_picture

URL = "https://harbour-courier.example/ferries/"
IMAGE = '<img src="/ferry-51234.jpg" alt="Ferry">'
TEXT = "<p>The night ferries return to Marl on Monday, a month earlier than the owners had said they would.</p>"
SAYS = "A ferry leaves Marl at dusk."


def told(page: str) -> tuple[str, str]:
    """The caption and the credit of the hero image of *page*."""
    image = read_page(page, URL).image
    assert image is not None
    return image.caption, image.credit


@pytest.mark.parametrize(
    "picture",
    [
        (
            f'<div>{IMAGE}<div class="media-desc"><div>{SAYS} <span class="copyright">Foto: Mira Dahl</span>'
            "</div></div></div>"
        ),
        (f'<article>{IMAGE}<div class="field-caption">{SAYS}</div><div class="copyright">Mira Dahl</div></article>'),
        f'<figure>{IMAGE}</figure><input type="checkbox"/><figcaption>{SAYS} Photo: Mira Dahl</figcaption>',
        (
            f"<figure>{IMAGE}<figcaption><span>{SAYS}</span><span><span>Credit...</span><span>Mira Dahl</span></span>"
            "</figcaption></figure>"
        ),
        (
            f'<div>{IMAGE}<p class="lead-foto-desc">{SAYS} <span class="legend">|</span> '
            '<span class="foto-autor">foto: Mira Dahl</span></p></div>'
        ),
        f"<picture>{IMAGE}</picture><figcaption><span>{SAYS} Foto: Mira Dahl</span></figcaption>",
        f'<p>{IMAGE}</p><p class="caption">{SAYS} <small>Picture: Mira Dahl</small></p>',
        f'<div class="main">{IMAGE}</div><p class="imageCaption">{SAYS} (Mira Dahl)</p>',
        f'<amp-img src="/ferry-51234.jpg"></amp-img><p class="lead-cap">{SAYS} | Mira Dahl</p>',
        f'<div class="art--teaser">{IMAGE}<p>{SAYS} <span>© Mira Dahl</span></p></div>',
        f"<figure>{IMAGE}<figcaption><span>Mira Dahl</span><br>{SAYS}</figcaption></figure>",
        f'<div>{IMAGE}<div class="x"><span>{SAYS}</span><span>Mira Dahl</span></div></div>',
        f'<figure>{IMAGE}<figcaption>{SAYS} Photo by <a href="/m">Mira Dahl</a></figcaption></figure>',
        (
            f'<figure><div role="button">Click to view image in full size {IMAGE}</div>'
            f"<figcaption>{SAYS} Pic: Mira Dahl</figcaption></figure>"
        ),
        f'<img class="caption" title="{SAYS} Photo: Mira Dahl" src="/ferry-51234.jpg">',
        f'<img data-image-caption="&lt;p&gt;{SAYS} Photo: Mira Dahl&lt;/p&gt;" src="/ferry-51234.jpg">',
        f'<figure><img src="/ferry-51234.jpg" title="Ferry | Foto: Mira Dahl"><figcaption>{SAYS}</figcaption></figure>',
        f'<figure>{IMAGE}<figcaption>3/12 {SAYS} <i class="credit">Mira Dahl</i></figcaption></figure>',
    ],
)
def test_what_is_said_of_a_picture_is_found_wherever_it_stands(picture: str) -> None:
    """In the box around it, behind it, in an attribute; the credit first, last or in an element of its own."""
    assert (SAYS, "Mira Dahl") == told(f"<main><h1>Ferries return</h1>{picture}{TEXT}</main>")


@pytest.mark.parametrize(
    "data",
    [
        f'"caption": "{SAYS}", "creditText": "Mira Dahl", "copyrightNotice": "Harbour Courier"',
        f'"caption": "{SAYS}", "copyrightNotice": "© Mira Dahl"',
        f'"caption": "{SAYS} (Image: Mira Dahl)"',
        f'"description": "{SAYS}", "author": {{"@type": "Person", "name": "Mira Dahl"}}',
    ],
)
def test_an_image_object_tells_what_the_page_does_not_show(data: str) -> None:
    """IPTC's fields in JSON-LD, of the picture that the page shows without a word."""
    script = f'<script type="application/ld+json">{{"@type": "ImageObject", "contentUrl": "/ferry-51234.jpg", {data}}}'

    assert (SAYS, "Mira Dahl") == told(f"{script}</script><main><h1>Ferries return</h1>{IMAGE}{TEXT}</main>")


def test_an_empty_caption_in_data_is_no_description() -> None:
    """A description beside an empty caption is for machines; the credit stands."""
    script = (
        '<script type="application/ld+json">{"@type": "ImageObject", "contentUrl": "/ferry-51234.jpg", "caption": "", '
        '"description": "generic ferry stock picture", "creditText": "Mira Dahl"}</script>'
    )

    assert ("", "Mira Dahl") == told(f"{script}<main><h1>Ferries return</h1>{IMAGE}{TEXT}</main>")


def test_a_caption_without_a_picture_beside_it_belongs_to_the_shared_one() -> None:
    """Scripts draw the picture: the caption and the sharing card are all that the page holds."""
    page = (
        '<meta property="og:image" content="/ferry-51234.jpg"><article><header><h1>Ferries return</h1>'
        f'<div class="image-caption"><span>{SAYS}</span> <span class="credit">Mira Dahl</span></div></header>{TEXT}'
    )

    assert (SAYS, "Mira Dahl") == told(page)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A ferry at night. REUTERS/Mira Dahl", "A ferry at night.", "REUTERS/Mira Dahl"),
        ("A ferry at night. HARBOUR/Mira Dahl/File Photo Purchase Licensing Rights", "A ferry at night.",
         "HARBOUR/Mira Dahl/File Photo"),
        ("A ferry. Photographed by Mira Dahl for Harbour Rooms.", "A ferry.", "Mira Dahl for Harbour Rooms."),
        ("Getty Images", "", "Getty Images"),
        ("The old pier / the new pier", "The old pier / the new pier", ""),
        ("Mayor Dahl", "Mayor Dahl", ""),
    ],
)  # fmt: skip
def test_agencies_behind_a_sentence_are_credits(text: str, caption: str, credit: str) -> None:
    """Names joined by a stroke behind a full stop, an agency alone; a stroke within a phrase is none."""
    assert (caption, credit) == split_credit(text)


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("A ferry. Image", "A ferry."), ("A ferry Vis mer", "A ferry"), ("2 / 7 A ferry", "A ferry"),
        ("A ferry - Copyright", "A ferry"), ("Press enter or click to view image in full size", ""),
        ("7 of 12 ferries came", "7 of 12 ferries came"), ("A ferry. 2 of 4", "A ferry."),
        ("They sank 2 of 4", "They sank 2 of 4"),
    ],
)  # fmt: skip
def test_words_of_the_gallery_are_no_caption(text: str, caption: str) -> None:
    """Counters, labels of buttons and hints for the keyboard."""
    assert caption == clean_caption(text)


@pytest.mark.parametrize(
    "page",
    [
        f'<div>{IMAGE}<a href="/a">World</a> <a href="/b">Sport</a> <a href="/c">Harbour</a></div>',
        f"<div>{IMAGE}Harbours {' '.join(f'<a href=/>{letter}</a>' for letter in 'ABCDEFGHIJ')}</div>",
        f"<div>{IMAGE}<h3>Another ferry</h3><p>It sank.</p></div>",
    ],
)
def test_a_menu_or_a_card_beside_a_picture_is_no_caption(page: str) -> None:
    """What is all links leads elsewhere, and so does what has a heading."""
    assert ("", "") == told(f"<main><h1>Ferries return</h1>{page}{TEXT}</main>")


@pytest.mark.parametrize("size", ["-1024x683", "-scaled", "@2x", "_800x450", "-rotated", "-e1700000000"])
def test_sizes_of_a_picture_are_one_picture(size: str) -> None:
    """What publishing systems put behind the name of a file."""
    one = f"https://courier.example/long-pier{size}.jpg"

    assert same_picture(one, "https://courier.example/long-pier.jpg")
    assert not same_picture(one, "https://courier.example/short-pier.jpg")


def test_a_size_in_the_path_does_not_make_two_pictures_one() -> None:
    """Resizers name the width in a folder of its own."""
    assert not same_picture("https://courier.example/W1200/pier.jpg", "https://courier.example/W1200/lamp.jpg")


@pytest.mark.parametrize(
    "picture",
    [
        f'<div>{IMAGE}<p class="img-caption">{SAYS}</p></div><p><em>Photo credit: Mira Dahl</em></p>',
        f'<div class="popisek">{IMAGE}<span itemprop="caption">{SAYS}</span> / foto: Mira Dahl</div>',
        f'<section><div>{IMAGE}</div><div class="x-cap">{SAYS}</div><div class="x-cr">KUVA: Mira Dahl</div></section>',
        f'<div>{IMAGE}<span class="cap">{SAYS}</span> <span class="cr">(Foto: Mira Dahl)</span></div>',
        f'<div><p><span class="credit">Mira Dahl</span></p>{IMAGE}<div id="w">{SAYS}</div></div>',
        f'<div>{IMAGE}<div class="cptn">{SAYS} <span class="crd">Photo | Mira Dahl</span></div></div>',
    ],
)
def test_caption_and_credit_stand_in_elements_of_their_own(picture: str) -> None:
    """Beside the caption, behind the box, or before the picture; with a label, or in an element for credits."""
    assert told(f"<article><h1>Ferries return</h1>{picture}{TEXT}</article>") == (SAYS, "Mira Dahl")


def test_credit_in_brackets_of_a_script_without_capitals() -> None:
    """An element of its own, or an agency's name, tells it from words about the picture."""
    figure = f"<figure>{IMAGE}<figcaption>سفينة في الميناء <span>(ميرا دال)</span></figcaption></figure>"

    assert told(f"<article><h1>Ferries return</h1>{figure}{TEXT}</article>") == ("سفينة في الميناء", "ميرا دال")
    assert split_credit("سفينة في الميناء (رويترز)") == ("سفينة في الميناء", "رويترز")
    assert split_credit("سفينة في الميناء (يسار)") == ("سفينة في الميناء (يسار)", "")


@pytest.mark.parametrize(
    ("text", "credit"),
    [("foto Dahl/Ansa", "Dahl/Ansa"), ("Foto EFE", "EFE"), ("Foto Dahl", "Foto Dahl"), ("Photo | Dahl", "Dahl")],
)
def test_label_of_a_credit_without_a_colon(text: str, credit: str) -> None:
    """In small letters before a name, or before an agency's; with a capital it may be the name of a studio."""
    assert credit == clean_credit(text)


def test_picture_shown_twice_has_the_caption_of_either() -> None:
    """Over the headline without, in the text with a caption."""
    page = f"<figure>{IMAGE}</figure>{TEXT}<figure>{IMAGE}<figcaption>{SAYS} Photo: Mira Dahl</figcaption></figure>"

    assert told(f"<article><h1>Ferries return</h1>{page}</article>") == (SAYS, "Mira Dahl")


def test_a_picture_without_a_caption_does_not_take_that_of_the_next() -> None:
    """Not even where the text with the other picture follows it."""
    figure = '<figure><img src="/lamp-61234.jpg"><figcaption>A lamp.</figcaption></figure>'

    assert told(f"<h1>Ferries return</h1><div>{IMAGE}</div><div>{TEXT}{figure}{TEXT}</div>") == ("", "")


def test_line_about_the_cover_is_its_caption() -> None:
    """Behind the text, where the picture itself says nothing."""
    head = '<meta property="og:image" content="/ferry-51234.jpg">'
    line = f"<p><em>Cover photo: {SAYS} (Photo: Mira Dahl)</em></p>"

    assert told(f"{head}<article><h1>Ferries return</h1>{IMAGE}{TEXT}{line}</article>") == (SAYS, "Mira Dahl")


def test_picture_behind_a_headline_has_the_caption_that_follows() -> None:
    """A background, which is no element of its own; the sharing card names the picture."""
    address = "https://harbour-courier.example/ferry-51234.jpg"
    opening = f'<section style="background-image:url({address})"><h1>Ferries return</h1></section>'
    page = f'<meta property="og:image" content="{address}">{opening}<div class="hero-cap">{SAYS}</div>{TEXT}'

    assert told(page) == (SAYS, "")


@pytest.mark.parametrize("line", ["By Ada Quill | <span>Photos: Mira Dahl</span>", "Photographs by Mira Dahl"])
def test_who_took_the_pictures_is_named_behind_the_headline(line: str) -> None:
    """The photographer of a byline is the credit of a picture without one."""
    figure = f"<figure>{IMAGE}<figcaption>{SAYS}</figcaption></figure>"

    assert told(f"<article><h1>Ferries return</h1><p>{line}</p>{figure}{TEXT}</article>") == (SAYS, "Mira Dahl")


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (f'<p class="caption">{SAYS}</p>', (SAYS, "")),
        (f'<div class="below"><p class="caption">{SAYS}</p></div>', (SAYS, "")),
        (f'<div class="below">{TEXT * 10}<p class="caption">{SAYS}</p></div>', ("", "")),
        (f'<div class="below"><p class="caption">{SAYS}</p><img src="/lamp-61234.jpg"></div>', ("", "")),
    ],
)
def test_what_follows_a_picture_is_its_caption_or_holds_it(behind: str, said: tuple[str, str]) -> None:
    """An element that is named so, or one around it; not one that holds the text or a picture of its own as well."""
    assert said == told(f"<main><h1>Ferries return</h1><div>{IMAGE}</div>{behind}{TEXT}</main>")


@pytest.mark.parametrize("file", ["authorities-close-pier.jpg", "silicon-ferries.jpg", "badgers.jpg", "encounter.jpg"])
def test_a_file_that_is_called_as_the_headline_is_a_picture(file: str) -> None:
    """Words of headlines begin and end as those for logos and portraits of authors do."""
    figure = f'<figure><img src="/{file}"><figcaption>{SAYS}</figcaption></figure>'

    assert told(f"<article><h1>Ferries return</h1>{figure}{TEXT}</article>") == (SAYS, "")


@pytest.mark.parametrize("file", ["sitelogo.png", "author.jpg", "authors-80x80.jpg", "hit-counter.gif", "fbicon_2.png"])
def test_a_file_that_is_called_a_logo_or_an_author_is_none(file: str) -> None:
    """Whole, or at the end of a longer word."""
    figure = f'<figure><img src="/{file}"></figure>'

    assert read_page(f"<article><h1>Ferries return</h1>{figure}{TEXT}</article>", URL).image is None


def test_the_shared_picture_may_be_in_a_banner() -> None:
    """Others in a banner are advertisements."""
    html = (
        '<meta property="og:image" content="/w1200/ferry-51234.jpg"><article><h1>T</h1><div class="topbanner">'
        '<img src="/w640/ferry-51234.jpg"><p class="caption">A ferry.</p></div>'
        '<div class="banner"><img src="/w640/soap-61234.jpg"></div></article>'
    )
    page = read_page(html, URL)

    assert page.image is not None
    assert (page.image.caption, page.images) == ("A ferry.", ())


def test_picture_between_the_headline_and_main_is_the_articles() -> None:
    """An element around both holds the article then."""
    html = (
        '<body><div><h1>T</h1><figure><img src="/a-51234.jpg"><figcaption>A ferry. Photo: Mira Dahl</figcaption>'
        "</figure><main><p>The ferry to Marl was late again.</p></main></div></body>"
    )
    image = read_page(html, URL).image

    assert image is not None
    assert (image.caption, image.credit) == ("A ferry.", "Mira Dahl")
