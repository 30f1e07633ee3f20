"""Words around an article in many languages: those that lead elsewhere, and those that stand behind the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.page import read_page
from agents.page.beginnings import by_first_letter
from agents.page.body.furniture import is_bar_line
from agents.page.body.leads import is_closing_text, is_lead, is_marked_lead
from agents.page.body.reading_time import stated_minutes

URL = "https://harbour-courier.example/night-ferries-return-marl/"
FIRST = "The night ferries return to Marl in March, after a winter of repairs at the long pier."
SECOND = "The harbour office expects two thousand passengers a week, most of them from the islands."


def body(inside: str, behind: str = "") -> list[str]:
    """The paragraphs of an article with *inside* between two paragraphs, and *behind* them."""
    html = f"<article><h1>Night ferries</h1><div><p>{FIRST}</p>{inside}<p>{SECOND}</p>{behind}</div></article>"
    return read_page(html, URL).body_text.split("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "Read more: ferries", "Sur le même sujet", "Noticias relacionadas", "Leé también: más barcos", "İLGİLİ HABER",
        "ये भी पढ़ें: नाव", "【関連記事】", "相关新闻", "관련기사", "اقرأ أيضا: السفن", "Читайте также: паромы",
        "Les også:",
        "Verwandte Nachrichten", "Artikel teilen", "शेयर करें", "Deel dit artikel", "分享到: Facebook", "Most read",
    ],
)  # fmt: skip
def test_words_that_lead_elsewhere(text: str) -> None:
    """Alone or before a mark, in the languages of the news."""
    assert is_marked_lead(text)


@pytest.mark.parametrize(
    "text",
    ["Relatedness is a word.", "Watchmen came to the pier.", "Share prices fell.", "Zum Themenabend kamen viele.", ""],
)
def test_sentences_lead_nowhere(text: str) -> None:
    """A sentence that begins with letters of such words."""
    assert not is_marked_lead(text)


def test_a_list_of_what_others_read_is_not_related() -> None:
    """It is about the site; "Read also" is about the article."""
    assert is_lead("Read also: ferries")
    assert not is_lead("Most read today")


@pytest.mark.parametrize(
    "text",
    [
        "What do you think of the plan? Have your say in our comments", "Join our WhatsApp channel", "mk/dpa", "(dmk)",
        "Should the shelter stay? Have your say in our comments section.", "Så här jobbar Kuriren med journalistik",
        "Los artículos de opinión son responsabilidad de sus autores.", "Źródło: Portowa Agencja", "(责编：王某)",
        "Підписуйтесь на наш Telegram-канал", "この記事は有料記事です。", "저작권자 © 항구일보",
        "Mira Dahl mira@courier.example",
        "Forum: 312 Postings", "Comments (14)",
         "Ce texte a été produit par le bureau du port.",
    ],
)  # fmt: skip
def test_what_stands_behind_the_text(text: str) -> None:
    """Invitations, sources, rights, signatures and corrections."""
    assert is_closing_text(text)


@pytest.mark.parametrize(
    "text",
    [
        SECOND, "He wrote to mira@courier.example, and she answered the same day.",
        "“Join our crew,” said the captain.",
        "Copyrights were not the issue.",
        "About half of them were children.", "Source material is scarce in the islands.",
        "Words by many hands stood on the wall.",
        "Correction: An earlier version named the wrong pier.",
    ],
)  # fmt: skip
def test_last_sentences_are_text(text: str) -> None:
    """What people say and write belongs to the article."""
    assert not is_closing_text(text)


@pytest.mark.parametrize(
    "line",
    ["Updated - November 04, 2026 10:12 pm IST - MARL", "Domingo, 22 de noviembre 2026, 19:45 | Actualizado 23:10h."],
)
def test_lines_with_date_and_time_before_the_text_are_none_of_it(line: str) -> None:
    """Longer than a date alone: a place, a label, a second time."""
    html = f"<article><h1>Night ferries</h1><div><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p></div></article>"

    assert read_page(html, URL).body_text == f"{FIRST}\n\n{SECOND}"


def test_boxes_around_buttons_are_no_text() -> None:
    """Rows of ways to share and offers, whatever their classes; not a text with a button in it."""
    share = '<div class="k8"><p>Pass it on</p><button>X</button><button>E-Mail</button></div>'
    offer = '<div class="k9"><h3>Our letter</h3><p>Each morning at six.</p><a class="button" href="/l">Get it</a></div>'
    long = f"<div><p>{FIRST[:-1]} again.</p><p>{SECOND[:-1]} too.</p><p>A third.</p><button>Listen</button></div>"

    assert body(share, offer) == [FIRST, SECOND]
    assert len(body(long)) == 5


def test_headings_of_boxes_go_with_the_box() -> None:
    """The list is links, and its heading says so."""
    box = '<section><h2>Sur le même sujet</h2><ul><li><a href="/a">Les bacs reviennent</a></li></ul></section>'

    assert body(box) == [FIRST, SECOND]


def test_lines_between_bars_are_menus() -> None:
    """Three labels or more, none a sentence."""
    assert is_bar_line("Print | Gallery | Back")
    assert not is_bar_line("Ferries | Marl")
    assert not is_bar_line("The pier opened in May. | The harbour office closed in June that year. | So it goes.")
    assert body("", "<p>Print | Gallery | Back</p>") == [FIRST, SECOND]


def test_a_small_box_behind_the_text_is_related() -> None:
    """It says so in words; a longer list there is the site's, and so is what others read."""
    link = '<a href="/2026/{at}/ferry">The ferry number {at} is back</a>'
    box = "<div><h4>{head}</h4>{links}</div>"

    def related(head: str, number: int) -> int:
        inside = box.format(head=head, links="".join(link.format(at=at) for at in range(number)))
        html = f"<article><h1>Night ferries</h1><div><p>{FIRST}</p><p>{SECOND}</p></div>{inside}</article>"
        return len(read_page(html, URL).related)

    assert related("Notícias relacionadas", 2) == 2
    assert related("Notícias relacionadas", 9) == 0
    assert related("Most read", 2) == 0


@pytest.mark.parametrize(
    ("label", "minutes"),
    [("Czyta się: 3 min", 3), ("阅读约 4 分钟", 4), ("읽는 시간 5분", 5), ("وقت القراءة 2 دقائق", 2), ("3 min ago", 0)],
)
def test_reading_time_in_more_languages(label: str, minutes: int) -> None:
    """The label says that it is about reading."""
    assert stated_minutes(label) == minutes


def test_callouts_and_paragraphs_that_are_no_p_are_text() -> None:
    """Ghost's callouts, unless they send readers away, and paragraphs in elements of their own."""
    callout = (
        '<div class="kg-card kg-callout-card"><div class="kg-callout-text">The pier was built in 1936.{}</div></div>'
    )
    own = '<div class="paragraph">The pier has burned down <a href="/fires">twice</a>.</div>'

    assert body(callout.format("")) == [FIRST, "The pier was built in 1936.", SECOND]
    assert body(callout.format(' <a href="/join">Join us</a>')) == [FIRST, SECOND]
    assert body(own) == [FIRST, "The pier has burned down twice.", SECOND]


def test_a_card_has_an_excerpt() -> None:
    """The words below the linked headline of an article element between two paragraphs."""
    card = (
        '<article class="teaser"><h2><a href="/keeper">The last keeper of Marl</a></h2><p>She never swam.</p></article>'
    )
    html = f"<article><h1>Night ferries</h1><div><p>{FIRST}</p>{card}<p>{SECOND}</p></div></article>"
    related = read_page(html, URL).related

    assert [(one.headline, one.excerpt) for one in related] == [("The last keeper of Marl", "She never swam.")]


_ALTERNATIVES = r"see also|Stand|(?:more|mehr) (?:on|zu)|(?:a |the )?kit?|s?x|©|\(c\)|[|)]a|ⓒ|分享|w{2}"
_PIECES = (
    "see", "ſEE", " ", " also", "more", "MEHR", " on", " zu", "Stand", "ſtand", "a ", "the ", "k", "Ki", "t", "s", "x",
    "X", "©", "(c", ")", "a", "Ⓒ", "ⓒ", "分享", "w", "|",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=4))
def test_alternatives_by_first_letter_match_what_they_matched(pieces: list[str]) -> None:
    """Grouped, a pattern that ignores case matches where it did, in whatever case its first letter stands."""
    text = "".join(pieces)
    grouped = re.compile(rf"(?:{by_first_letter(_ALTERNATIVES)})")
    assert bool(re.match(_ALTERNATIVES, text, re.IGNORECASE)) == bool(grouped.match(text))
