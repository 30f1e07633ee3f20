"""Which articles still await something when their worker dies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from schemas.article import Article, Page
from schemas.item import Item
from schemas.parts import Author, FeedRef
from streams.fetch.unfinished import is_unfinished

URL = "https://harbour-courier.example/quay"
ITEM = Item(id="1", url=URL, feed=FeedRef(id="f"), seen_at=datetime(2026, 6, 5, tzinfo=UTC))
HERE = Author(name="Mira Holt", profile_url="https://harbour-courier.example/people/mira")
ELSEWHERE = Author(name="Mira Holt", profile_url="https://social.example/@mira")
COMPLETE = Article(item=ITEM, page=Page(authors=(HERE,)), page_status="complete")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (Article(item=ITEM, page_status="pending"), True),
        (COMPLETE, True),
        (replace(COMPLETE, page=Page(), item=replace(ITEM, authors=(HERE,))), True),
        (replace(COMPLETE, profiles=(HERE,)), False),
        (replace(COMPLETE, page=Page(authors=(ELSEWHERE,))), False),
        (replace(COMPLETE, revision=1), False),
        (Article(item=ITEM, page_status="failed"), False),
        (Article(item=ITEM, page_status="off"), False),
    ],
)
def test_what_may_still_come(article: Article, expected: bool) -> None:
    """A page, or the page of an author at the article's site; nothing once a revision has followed."""
    assert expected == is_unfinished(article)
