"""What says again what a text says: sentences of it set large, and boxes that have it in short."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/ferries/"
TEXT = [
    "The night ferries return to Marl on Monday, a month earlier than the owners had said they would.",
    "Tickets cost as much as last year, the harbour board said after its meeting on Thursday evening.",
    "“The first boat leaves at ten in the evening, wind permitting,” a skipper said, “and it is full.”",
    "Others had asked for an earlier start, since the fish of the outer banks comes in before dawn.",
]
SHORT = "<p>The ferries return on Monday. A ticket is no dearer than it was.</p>"


def body_with(box: str, *, at: int = 1) -> list[str]:
    """The paragraphs that are read of a page with *box* before the paragraph *at*."""
    blocks = [f"<p>{one}</p>" for one in TEXT]
    page = f"<article><h1>Night ferries return</h1><div>{''.join([*blocks[:at], box, *blocks[at:]])}</div></article>"
    return read_page(page, URL).body_text.split("\n\n")


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote>The first boat leaves at ten in the evening, wind permitting</blockquote>",
        "<blockquote><p>“The first boat leaves at ten in the evening, wind permitting.”</p></blockquote>",
        "<blockquote><p>The first boat leaves at ten in the evening</p><p>— Mira Dahl, skipper</p></blockquote>",
        "<div class='x7'><div><p>« The first boat leaves at ten in the evening »</p></div><p>Mira Dahl</p></div>",
        "<section><p>Tickets cost as much as last year</p></section>",
        "<p class='large'>The first boat leaves at ten in the evening, wind permitting</p>",
    ],
)
@pytest.mark.parametrize("at", [1, 3])
def test_sentence_of_the_text_that_is_set_large_is_left_out(box: str, at: int) -> None:
    """Whatever the box is called, with whoever said it, before its sentence and behind it."""
    assert body_with(box, at=at) == TEXT


@pytest.mark.parametrize(
    "told",
    [
        "The first boat never leaves before the bell of the old tower has rung, he wrote.",
        "The first boat",
        "The first boat leaves at ten in the evening, wind permitting, and nobody knows when it comes back.",
    ],
)
def test_quotation_that_says_more_stays(told: str) -> None:
    """So does what is too short to be known again."""
    assert body_with(f"<blockquote><p>{told}</p></blockquote>") == [TEXT[0], told, *TEXT[1:]]


def test_refrain_stays() -> None:
    """A paragraph among the others that repeats one is of the text."""
    told = "The first boat leaves at ten in the evening, wind permitting"

    assert body_with(f"<p>{told}</p>", at=3) == [*TEXT[:3], told, *TEXT[3:]]


@pytest.mark.parametrize(
    "label",
    [
        "Summary", "AI-generated summary", "Summary by AI", "Key takeaways", "In Kürze", "KI-Zusammenfassung", "Résumé",
        "Résumé généré par IA", "Resumen", "Em resumo:", "Riassunto", "Samenvatting", "Sammanfattning", "Streszczenie",
        "Shrnutí", "Кратко", "Özet", "ملخص", "要約", "摘要", "요약", "Περίληψη", "תקציר", "सारांश",
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["<h3>{}</h3>", "<p>{}</p>", "<p><strong>{}</strong></p>", "<div><b>{}</b></div>"])
def test_box_that_has_a_text_in_short_is_left_out(label: str, form: str) -> None:
    """Before the text, under a label of its own, whoever wrote it."""
    assert body_with(f"<div class='x8'>{form.format(label)}{SHORT}</div>", at=0) == TEXT


def test_chapter_of_a_text_stays() -> None:
    """A heading with one of these words further down, and one over the text itself."""
    chapter = f"<section><h3>Summary</h3>{SHORT}</section>"
    told = SHORT.removeprefix("<p>").removesuffix("</p>")

    assert body_with(chapter, at=3) == [*TEXT[:3], "Summary", told, *TEXT[3:]]
    assert body_with("<h2>Summary</h2>", at=0) == TEXT
