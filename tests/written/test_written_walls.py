"""Walls before articles, and articles that look like some: a floor, so that no change of rules loses what was won."""

import pytest
from wallkit import URL, Answer, answers

from agents.page import read_page

LANGUAGES_MIN = 8
MARKED = {"consent gate with a paid choice", "privacy gate of a house", "consent dialog alone", "consent or subscribe",
          "consent collected at another host", "ad blocker refused"}  # fmt: skip
ALONE_MIN = 14
WALLS = [one for one in answers() if one.is_wall]
ARTICLES = [one for one in answers() if not one.is_wall]


@pytest.mark.parametrize("wall", WALLS, ids=lambda one: f"{one.language} {one.system}")
def test_a_wall_is_told_beside_its_item(wall: Answer) -> None:
    """What asks for consent, a login, JavaScript or a proof, and tells nothing of what the feed says."""
    assert wall.is_told()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: f"{one.language} {one.system}")
def test_an_article_is_no_wall(article: Answer) -> None:
    """With a login beside it, in a layer for consent, about cookies and robots, or in other words than the feed."""
    assert not article.is_told()
    assert not article.is_told(with_feed=False)


def test_walls_are_many_and_half_of_them_tell_themselves() -> None:
    """In many languages; without a feed that says otherwise more is asked for."""
    assert len({wall.language for wall in WALLS}) >= LANGUAGES_MIN
    assert sum(wall.is_told(with_feed=False) for wall in WALLS) >= ALONE_MIN


@pytest.mark.parametrize("wall", [one for one in WALLS if one.system in MARKED], ids=lambda one: one.language)
def test_wall_that_is_marked_as_its_article_is_no_text_of_it(wall: Answer) -> None:
    """Some sites put the headline and the day of the article on it: they count, and the text does not."""
    marks = f'<meta property="og:type" content="article"><meta property="og:title" content="{wall.headline}">'
    page = read_page(wall.html.replace("<head>", f"<head>{marks}"), URL)

    assert (wall.headline, "", 0) == (page.headline, page.body_text, page.wall_signs)
