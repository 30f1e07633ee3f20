"""The score of a publisher's tag: by where the text says it, low for what is a part of the site."""

import pytest
from enrichkit import COURIER, EMPTY, article, index, topic

from agents.enrich import enrich
from schemas.article import Page
from schemas.parts import Category

BODY = "The ferry to Skarvik sails again, the council said.\n\nIt was sold.\n\nTickets cost less, says Ole Holm."


@pytest.mark.parametrize(
    ("tag", "score"),
    [
        ("Ferries", 0.6),
        ("Ferry", 1.0),
        ("Skarvik", 0.9),
        ("Tickets", 0.8),
        ("Economy", 0.6),
        ("Harbours", 0.5),
        ("Harbour Courier", 0.2),
        ("News", 0.2),
        ("Startseite", 0.2),
        ("Premium", 0.2),
        ("Editor's picks", 0.2),
        ("dpa", 0.2),
        ("domestic-us news", 0.2),
        ("noticias mundo", 0.2),
        ("Harbour News", 0.6),
        ("fake news", 0.6),
    ],
)
def test_a_tag_counts_by_where_the_text_says_it(tag: str, score: float) -> None:
    """The headline tells most; furniture is damped, not dropped."""
    page = Page(
        headline="Ferry sails", body_text=BODY, publisher=COURIER, section="Harbours", tags=(Category(name=tag),)
    )

    assert [(tag, score)] == [(one.name, one.score) for one in enrich(article(page), EMPTY).tags]


def test_an_article_about_the_furniture_keeps_it() -> None:
    """What the headline says is no furniture."""
    page = Page(
        headline="Harbour Courier sold", body_text=BODY, publisher=COURIER, tags=(Category(name="Harbour Courier"),)
    )

    assert [1.0] == [one.score for one in enrich(article(page), EMPTY).tags if one.source == "publisher"]


def test_another_name_of_the_same_topic_counts_too() -> None:
    """Where the text says a topic's alias, its tag stands there."""
    known = index(topic("harbour-line", "Harbour Line", "org", "Kestrel Ferries"))
    page = Page(headline="Kestrel Ferries sails", body_text=BODY, tags=(Category(name="Harbour Line"),))

    assert [("harbour-line", 1.0)] == [(one.id, one.score) for one in enrich(article(page), known).tags]
