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


FAULTS = {
    ("drupal_fields", "related"): "that teaser is no card",
    ("ghost_two_bios", "body_text"): "the text of a callout, which has no paragraph, is lost",
    ("plain_two_writers", "body_text"): "the links above and the imprint below stand in the text",
    ("wordpress_graph", "image"): "the picture's sizes “-scaled” and “-1024x683” are taken for two pictures",
}
"""(page, field): what is read wrongly and is to be mended; take the line out with the mending."""


def read(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the file beside a page expects, and what is read."""
    expected = json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))
    page = read_page((PAGES / f"{name}.html").read_text(encoding="utf-8"), expected["fetched_from"])
    return expected["page"], told(orjson.loads(orjson.dumps(page, option=orjson.OPT_UTC_Z)))


@pytest.mark.parametrize("name", NAMES)
def test_page_gives_what_stands_beside_it(name: str) -> None:
    """Every field of a page comes out as the file beside it says, and no field more; known faults are tried below."""
    expected, found = read(name)
    faulty = {field for page, field in FAULTS if page == name}

    assert {key: value for key, value in expected.items() if key not in faulty} == {
        key: value for key, value in found.items() if key not in faulty
    }


@pytest.mark.parametrize(
    ("name", "field"),
    [pytest.param(*key, marks=pytest.mark.xfail(strict=True, reason=why)) for key, why in FAULTS.items()],
)
def test_what_is_read_wrongly_is_mended(name: str, field: str) -> None:
    """A fault that is known stands in FAULTS, and nowhere else once it is mended."""
    expected, found = read(name)

    assert expected[field] == found.get(field)


def test_every_publishing_system_has_two_pages() -> None:
    """A plain one and a hard one of each, with their expected values."""
    systems = [name.partition("_")[0] for name in NAMES]

    assert sorted(["arc", "drupal", "ghost", "plain", "wordpress"] * 2) == sorted(systems)
    assert set(NAMES) == {path.stem for path in PAGES.glob("*.json")}


def test_text_that_is_no_page_gives_an_empty_one() -> None:
    """A page that says nothing has its address and nothing else."""
    url = "https://harbour-courier.example/nothing/"

    assert Page(url=url) == read_page("", url)
