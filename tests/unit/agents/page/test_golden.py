"""Whole pages of five publishing systems, about publishers that do not exist: the HTML and what it must give.

The expected values were written by reading the page, not by running the code.
"""

import json
from pathlib import Path
from typing import Any

import orjson
import pytest

from agents.page import read_page
from schemas.article import Page

PAGES = Path(__file__).parents[3] / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))


def told(value: Any) -> Any:
    """*value* without the fields that say nothing."""
    if isinstance(value, dict):
        fields = {key: told(inner) for key, inner in value.items()}
        return {key: inner for key, inner in fields.items() if inner not in ("", None, [], {}, 0, False)}
    return [told(inner) for inner in value] if isinstance(value, list) else value


def read(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the file beside a page expects, and what is read."""
    expected = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    page = read_page((PAGES / f"{name}.html").read_text(encoding="utf-8"), expected["fetched_from"])
    return expected["page"], told(orjson.loads(orjson.dumps(page, option=orjson.OPT_UTC_Z)))


@pytest.mark.parametrize("name", NAMES)
def test_page_gives_what_stands_beside_it(name: str) -> None:
    """Every field of a page comes out as the file beside it says, and no field more."""
    expected, found = read(name)

    assert expected == found


def test_every_publishing_system_has_two_pages() -> None:
    """A plain one and a hard one of each, with their expected values."""
    systems = [name.partition("_")[0] for name in NAMES]

    assert sorted(["arc", "drupal", "ghost", "plain", "wordpress"] * 2) == sorted(systems)
    assert set(NAMES) == {path.stem for path in PAGES.glob("*.json")}


def test_text_that_is_no_page_gives_an_empty_one() -> None:
    """A page that says nothing has its address and nothing else."""
    url = "https://harbour-courier.example/nothing/"

    assert Page(url=url) == read_page("", url)
