"""Boxes about authors are found wherever a page names them, and only there."""

import pytest

from agents.page.authors.name_places import PLACES_MAX, places_of
from agents.page.bylines.read import is_names_alone
from agents.page.elements import SHORT_CHARS_MAX
from agents.page.metadata import read_document
from agents.page.word_lists import Stems

TEXT = "The last ferry of the night left the harbour with eleven people on board of it. " * 50
PAGE = """
<body><header id="top"><h1>Night ferries</h1><div><a>{byline}</a></div></header>
<main><p>{text}</p><p id="note"><b>{box}</b> sails.</p><script>"{byline}"</script></main>
<footer><p>Others</p></footer></body>
"""


def places(byline: str, box: str, *names: str) -> list[str | None]:
    """The ids of the places of *names* in a page."""
    page = read_document(PAGE.format(byline=byline, box=box, text=TEXT), "")
    return [place.id for place in places_of(page, list(names))]


@pytest.mark.parametrize(
    ("byline", "box"),
    [
        ("Ines Calloway", "INES CALLOWAY"),
        ("Ивета Морева", "ИВЕТА МОРЕВА"),
        ("森谷奈央", "森谷奈央"),
        ("Zoë Ó Sé", "ZOË Ó SÉ"),
        ("Ines Calloway", "Ines\n   Calloway"),
    ],
)
def test_places_are_the_widest_small_elements_with_the_name(byline: str, box: str) -> None:
    """Around the headline and around the note, in any case and script, and not in scripts."""
    assert ["top", "note"] == places(byline, box, byline)


def test_places_hold_the_whole_name() -> None:
    """A place with the family name of somebody else is none."""
    assert ["top"] == places("Ines Calloway", "Tomas Calloway", "Ines Calloway")


def test_names_without_a_word_are_sought_everywhere() -> None:
    """Initials tell of no place: then it is the whole page."""
    page = read_document(PAGE.format(byline="J. D.", box="J. D.", text=TEXT), "")

    assert ["body"] == [place.tag for place in places_of(page, ["J. D."])]


def test_words_that_stand_everywhere_tell_of_no_place() -> None:
    """A family name that is a word of the text is not gone after from each paragraph."""
    page = read_document(f"<body>{'<p>Ines Ferry</p>' * (PLACES_MAX + 1)}</body>", "")

    assert ["body"] == [place.tag for place in places_of(page, ["Ines Ferry"])]


def test_long_elements_are_no_places() -> None:
    """White space does not make a box long, text does."""
    long, wide = "word " * (SHORT_CHARS_MAX // 4), " \n\t " * SHORT_CHARS_MAX
    html = f"<body><p>{TEXT}</p><div id=a>Ines Calloway{wide}</div><div><p id=b>Ines Calloway</p>{long}</div></body>"

    assert ["a", "b"] == [one.id for one in places_of(read_document(html, ""), ["Ines Calloway"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ines Calloway", True),
        ("By Ines Calloway and Tomas Reyl", True),
        ("Von: Ines Calloway, Tomas Reyl", True),
        ("Ines Calloway and Per Lund", False),
        ("Ines Calloway-Reyl", False),
        ("Ines Calloway, reporter", False),
        ("Ines Calloway, 3.11.2026", False),
    ],
)
def test_byline_of_known_names_says_no_more(text: str, expected: bool) -> None:
    """Names and words that join them are told from roles, dates and other names."""
    assert expected == is_names_alone(text, ["Ines Calloway", "Tomas Reyl"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GUEST essay", True),
        ("guests", True),
        ("HEAD of sports", True),
        ("MUHABİR", True),
        ("muhabır", True),
        ("x", False),
    ],
)
def test_stems_are_found_in_any_case(text: str, expected: bool) -> None:
    """Of a stem with a gap its longest piece is looked for; the four letters "i" of Turkish are one."""
    assert expected == Stems("guest_post ahead_o head muhabir").is_in(text)
