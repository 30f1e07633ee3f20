"""Lines that stand in a text for something else: what readers have to pay for, what loads, what can't be shown."""

import pytest

from agents.page import read_page
from agents.page.body.leftovers import is_leftover

URL = "https://harbour-courier.example/ferries/"
TEXT = [
    "The night ferries return to Marl on Monday, a month earlier than the owners had said they would.",
    "Tickets cost as much as last year, the harbour board said after its meeting on Thursday evening.",
    "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens.",
    "Skippers had asked for an earlier start, since the fish of the outer banks comes in before dawn.",
]


def body_with(box: str) -> list[str]:
    """The paragraphs that are read of a page with *box* in the middle of its text."""
    before, behind = ("".join(f"<p>{one}</p>" for one in part) for part in (TEXT[:2], TEXT[2:]))
    page = f"<article><h1>Night ferries return</h1><div>{before}{box}{behind}</div></article>"
    return read_page(page, URL).body_text.split("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "To continue reading, subscribe", "Subscribe to continue reading", "Log in to keep reading this article.",
        "Um weiterzulesen, schließen Sie ein Abo ab.", "Melden Sie sich an, um weiterzulesen",
        "Pour lire la suite, abonnez-vous.", "Connectez-vous pour poursuivre votre lecture",
        "Para seguir leyendo, suscríbete",
        "Inicia sesión para seguir leyendo", "Per continuare a leggere abbonati", "Para continuar lendo, assine",
        "Om verder te lezen, log in of word abonnee", "Logga in för att läsa vidare", "Zaloguj się, aby czytać dalej",
        "Для продолжения чтения оформите подписку", "Okumaya devam etmek için abone olun",
        "続きを読むには会員登録が必要です", "لمتابعة القراءة اشترك الآن",
        "Loading…", "Loading ...", "Wird geladen…", "Chargement en cours...", "Cargando", "読み込み中", "Загрузка…",
        "Video unavailable", "This video is unavailable in your country.",
        "This content is not available in your region",
        "Please enable JavaScript to view this content.", "Bitte aktivieren Sie JavaScript, um die Karte zu sehen.",
        "Veuillez activer JavaScript", "Your browser does not support the video tag.",
        "Ihr Browser unterstützt keine Videos.", "Votre navigateur ne prend pas en charge la vidéo.",
    ],
)  # fmt: skip
def test_line_that_stands_for_something_else(text: str) -> None:
    """To subscribers, while it loads, where it can't be shown."""
    assert is_leftover(text)
    assert body_with(f"<p>{text}</p>") == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "She had to subscribe to the fund to continue reading law at the old school of Marl.",
        "To continue reading the meters by hand costs the town a million a year.",
        "Loading the boats takes an hour.",
        "Loading was slow",
        "“Subscribe to continue reading” is all that they saw.",
        "The video is unavailable to the court, the judge said.",
        "JavaScript is a language that browsers understand.",
        "He enables children to write JavaScript games at the library.",
        "Lire la suite des marées est un art.",
        "Readers who log in may vote.",
    ],
)
def test_sentence_of_a_text_stays(text: str) -> None:
    """Though it has some of the words."""
    assert not is_leftover(text)
    assert text in body_with(f"<p>{text}</p>")


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>To continue reading, subscribe</h3><p>From one euro a month.</p></div>",
        "<div><p>To continue reading, <a href='/s'>subscribe</a></p><p>Already a subscriber? Log in</p></div>",
        "<section><div><p>Pour lire la suite, abonnez-vous</p></div><p>Sans engagement.</p></section>",
    ],
)
def test_box_of_an_offer_to_read_on(box: str) -> None:
    """All of a small box that begins so goes, and what stands behind it is of the text."""
    assert body_with(box) == TEXT


def test_what_stands_for_scripts_within_a_paragraph() -> None:
    """Its paragraph and list item keep the rest."""
    text = "Boats are listed here. <noscript>Please switch scripts on.</noscript> They sail from the long quay."
    told = "Boats are listed here. They sail from the long quay."

    assert body_with(f"<p>{text}</p>") == [*TEXT[:2], told, *TEXT[2:]]
    assert told in body_with(f"<ul><li>{text}</li></ul>")
