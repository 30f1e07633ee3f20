"""Bios and pictures in boxes about authors that few sites share."""

import pytest

from agents.page import read_page

BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 6


def article(byline: str, after: str) -> str:
    """An article page by *byline* with *after* below its text."""
    head = f'<head><meta name="author" content="{byline}"></head>'
    return f"{head}<body><article><h1>Quay agreed</h1><p>By {byline}</p>{BODY}</article>{after}</body>"


@pytest.mark.parametrize(
    ("box", "bearer"),
    [
        ("<div><h2>Written by Jane Roe</h2><span>3K readers</span><p>Ex-bus driver, now slower.</p></div>", "Jane Roe"),
        ("<div><h3>About Jane Roe</h3><p>She has lived on three boats and one barge.</p></div>", "Jane Roe"),
        ("<div><h3>Jane Roe wins a prize</h3><p>The jury liked all of her three books.</p></div>", ""),
    ],
)
def test_title_of_a_box_leads_to_the_name(box: str, bearer: str) -> None:
    """Below the text "Written by" is the title of a box about the author."""
    page = read_page(article("Jane Roe", box), "https://harbour-courier.example/quay")

    assert [bearer] == [one.name if one.bio else "" for one in page.authors]


def test_short_sentence_behind_the_name_is_a_bio_in_dense_scripts() -> None:
    """Korean and Chinese say in ten signs what takes thirty letters."""
    name = "<strong>윤소담 기자</strong>"
    box = f'<div class="view-editors"><a href="/w/1">{name}<span>섬과 바다를 씁니다.</span></a></div>'
    page = read_page(article("윤소담", box), "https://haegang.example/quay")

    assert [("윤소담", "섬과 바다를 씁니다.")] == [(one.name, one.bio) for one in page.authors]


def test_pictures_of_two_are_told_apart_by_text_and_file() -> None:
    """A box of two has the picture of one or of both."""
    url = "https://harbour-courier.example/quay"
    names = "<div><b>Jane Roemer</b></div><div><b>John Dorn</b></div>"
    pair = f'<div class="author"><img src="/a/{{}}.jpg" alt="{{}}">{names}</div>'

    for file, alt in (("roemer", ""), ("jane-80x80", ""), ("1", "Jane Roemer's avatar"), ("1", "Photo of Jane Roemer")):
        page = read_page(article("Jane Roemer and John Dorn", pair.format(file, alt)), url)
        wanted = [("Jane Roemer", f"https://harbour-courier.example/a/{file}.jpg"), ("John Dorn", "")]
        assert wanted == [(one.name, one.avatar_url) for one in page.authors]


@pytest.mark.parametrize(("name", "file"), [("Ann Blankenship", "blankenship"), ("Lia Logothetis", "logothetis")])
def test_a_picture_of_somebody_whose_name_begins_as_a_placeholder(name: str, file: str) -> None:
    """Only a whole word, or the end of one, says that a picture shows nobody."""
    box = f'<div class="author"><img src="/a/{file}.jpg"><b>{name}</b></div>'
    url = "https://harbour-courier.example/quay"

    assert [f"https://harbour-courier.example/a/{file}.jpg"] == [
        one.avatar_url for one in read_page(article(name, box), url).authors
    ]
    assert [""] == [one.avatar_url for one in read_page(article(name, box.replace(f"{file}.", "blank.")), url).authors]
