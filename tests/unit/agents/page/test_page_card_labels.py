"""What a card says beside the headline of the article that it leads to."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/quay"
FIRST = "The ferries return to the north quay on Monday after eleven months of work on its walls, the board said."
LAST = "The board will meet again in June to settle who pays for the second half of the work on the quay."


def headlines(link: str, address: str = "/yard") -> list[str]:
    """The headlines of the cards of a page with *link* in a box between two paragraphs."""
    box = f'<div class="related"><a href="{address}">{link}</a></div>'
    page = f"<article><h1>Ferries return</h1><p>{FIRST}</p>{box}<p>{LAST}</p></article>"
    return [card.headline for card in read_page(page, URL).related]


@pytest.mark.parametrize(
    "link",
    [
        "<span>Subscriber only.</span> The yard that could not",
        "<b>Read also</b> The yard that could not",
        "<span>Les også</span><span>The yard that could not</span>",
        "The yard that could not <span>| mehr</span>",
        "<span>45:47</span> The yard that could not <span>| audio</span>",
        "<i>1:05:47</i> The yard that could not <i>Premium</i>",
        "The yard that could <em>not</em> <small>4 min read</small>",
        "Read also: The yard that could not",
    ],
)
def test_labels_beside_a_headline_are_no_part_of_it(link: str) -> None:
    """Where they stand in elements of their own; a lead goes with its mark, too."""
    assert ["The yard that could not"] == headlines(link)


@pytest.mark.parametrize(
    "link", ["Live from the yard", "More boats for the yard", "The yard goes <em>live</em> at last"]
)
def test_words_of_a_headline_stay(link: str) -> None:
    """What may be a label stays where it is in the headline."""
    assert [link.replace("<em>", "").replace("</em>", "")] == headlines(link)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("<span>Sponsored</span> New flats at the yard", "/yard"),
        ("New flats at the yard <span>Anzeige</span>", "/yard"),
        ("Learn more about how we use machines", "/machines"),
        ("Les mer om hvordan vi bruker maskiner", "/machines"),
        ("Register here for nothing at all", "/user/register"),
        ("Follow us where you talk to friends", "/whatsapp"),
        ("Follow us where you talk to friends", "/tg"),
    ],
)
def test_what_is_no_article_is_no_card(link: str, address: str) -> None:
    """What somebody paid for, a line that leads to more of a subject, a form."""
    assert [] == headlines(link, address)


@pytest.mark.parametrize("label", ["", "<b>Prečítajte si</b>", "<span>Més sobre</span>", "Още по темата "])
def test_links_in_a_box_are_cards_whatever_label_stands_before_them(label: str) -> None:
    """In any language and under any name; a sentence before them is a text."""
    box = f'<aside class="x7">{label}<a href="/yard">The yard that could not</a></aside>'
    page = f"<article><h1>Ferries return</h1><p>{FIRST}</p>{box}<p>{LAST}</p></article>"

    assert ["The yard that could not"] == [card.headline for card in read_page(page, URL).related]
    assert not read_page(page.replace("<a", "So it was. <a"), URL).related
