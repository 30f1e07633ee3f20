"""What stands around a text in seldom forms: names, notes on who helped, letters to take, footnotes, code."""

import pytest

from agents.page import read_page
from agents.page.body.ends import without_authors
from agents.page.body.leads import is_closing_text, is_offer, is_shortcode

URL = "https://harbour-courier.example/ferries/"
FIRST = "The night ferries return to Marl on Monday, a month earlier than the owners had said they would."
LAST = "The first boat leaves at ten in the evening, wind permitting, and comes back before the market opens."


def body(before: str = "", between: str = "", behind: str = "") -> list[str]:
    """The paragraphs of a page with this before, between and behind two paragraphs."""
    text = f"<div>{before}<p>{FIRST}</p>{between}<p>{LAST}</p>{behind}</div>"
    return read_page(f"<article><h1>Night ferries come back</h1>{text}</article>", URL).body_text.split("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "(ha collaborato Mira Dahl)", "Unter Mitarbeit von Mira Dahl", "Avec AFP", "Com informações da Agência Porto.",
        "Con la colaboración de Mira Dahl", "Współpraca: Mira Dahl", "При участии Миры Даль",
        "Reporting in Marl by Mira Dahl; maps by Tom Reyl.", "Mira Dahl contributed the photograph.", "___", "-30-",
        "انتهای پیام/", "Voit keskustella aiheesta 20.10. klo 23 saakka.",
        "We’d love to hear what you think.", "— With files from Harbour Press",
        "Our website is the place for boats and tides. Please bookmark harbour-courier.example.",
    ],
)  # fmt: skip
def test_who_helped_and_where_the_text_ends(text: str) -> None:
    """Contributions in many languages, and the marks with which agencies and old desks close."""
    assert is_closing_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "Con información de sus vecinos, la policía cerró el muelle. Nadie salió herido.",
        "Colaboró con la policía. Después volvió a casa.",
        "Ended in tears.",
        "* * *",
    ],
)
def test_sentences_that_begin_with_such_words_are_text(text: str) -> None:
    """Another sentence follows, or the word is a part of a longer one; stars part two scenes."""
    assert not is_closing_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "Get our harbour newsletter each morning. Sign up here.",
        "Get the biggest stories straight to your phone by joining our WhatsApp community",
        "Cieszymy się, że jesteś z nami. Zapisz się na newsletter Kuriera, aby dostać więcej",
        "Abonnieren Sie hier unseren Newsletter.",
        "Recevez notre newsletter : inscrivez-vous ici",
        "Iscriviti alla nostra newsletter",
        "Підпишіться на нашу розсилку",
        "Schrijf je in voor onze nieuwsbrief",
        "Ακολουθήστε τον Ταχυδρόμο στο Google News για όλα τα νέα του λιμανιού",
        "Ακολουθήστε τον «Ταχυδρόμο» στο Google News και μάθετε πρώτοι τα νέα του λιμανιού",
    ],
)
def test_letters_to_take_are_no_text(text: str) -> None:
    """Between the paragraphs and behind them, without a class or a link."""
    assert is_offer(text)
    assert body(between=f"<p>{text}</p>", behind=f"<p>{text}</p>") == [FIRST, LAST]


@pytest.mark.parametrize(
    "text",
    [
        "The port's newsletter has more readers than the Courier, its editor says.",
        "“Sign up for our newsletter,” the mayor told the crowd.",
        "The crew of the night boat found its missing purser through a WhatsApp group.",
        "Google News told the harbour of the flood before the harbour told us.",
        "Sign up at the pier before Monday, and bring your own coat.",
    ],
)
def test_news_about_letters_is_text(text: str) -> None:
    """Nobody is asked, somebody is quoted, or it is about another thing."""
    assert not is_offer(text)


@pytest.mark.parametrize(
    "text", ["[AdUnit_3]", "[ad-inread 2]", "{loadposition ferries}", '[gallery ids="4,5"]', "[/box]"]
)
def test_code_that_was_left_over_is_no_text(text: str) -> None:
    """Marks of publishing systems that stand in a paragraph of their own."""
    assert is_shortcode(text)
    assert body(between=f"<p>{text}</p>") == [FIRST, LAST]


@pytest.mark.parametrize("text", ["[Laughs]", "[…]", "[Applause]", "{}"])
def test_remarks_in_brackets_are_text(text: str) -> None:
    """As transcripts have them."""
    assert not is_shortcode(text)


def test_names_in_brackets_behind_the_last_sentence_are_none_of_it() -> None:
    """Japanese papers sign so; others where the names are those of the authors."""
    written = '<meta name="author" content="Ada Quill">'
    text = f"<article><h1>Night ferries come back</h1><p>{FIRST}</p><p>{LAST} (Ada Quill)</p></article>"

    assert body(behind="<p>船は戻る。人々は「うれしい」と話した。（野木ミラ、岸港太）</p>")[2].endswith("話した。")
    assert body(behind="<p>The pier is long (Ada Quill)</p>")[2].endswith("(Ada Quill)")
    assert read_page(written + text, URL).body_text.endswith("opens.")


@pytest.mark.parametrize("line", ["From Ada Quill, Marl", "From Ada M. Quill, Port Salder"])
def test_who_writes_and_from_where_is_no_first_paragraph(line: str) -> None:
    """A line of its own before the text."""
    assert body(before=f"<p>{line}</p>") == [FIRST, LAST]


def test_headline_and_what_stands_below_it_are_no_first_line() -> None:
    """Old pages divide them by a line break, and the text by two."""
    line = "<font size=6><b>Night ferries come back to Marl</b></font><br><i>A month early, owners say</i>"
    html = f"<title>Night ferries come back to Marl</title><td><font>{line}<p>{FIRST}<p>{LAST}</font></td>"

    assert read_page(f"<table><tr>{html}</tr></table>", URL).body_text == f"{FIRST}\n\n{LAST}"


def test_footnotes_and_facts_are_boxes() -> None:
    """By the names of their elements."""
    notes = (
        '<section class="footnotes"><ol><li id="fn:1">Dahl, On Ferries, page 12, second edition.</li></ol></section>'
    )
    facts = (
        '<p class="x-fact-title">Facts: Ferries</p><div class="x-fact"><p>The ferries have run since 1936.</p></div>'
    )

    assert body(behind=notes + facts) == [FIRST, LAST]


@pytest.mark.parametrize(
    "text",
    [
        "Please keep your comments to the subject. Comments with links are taken away, and we answer none by letter.",
        "Bleiben Sie mit Ihren Worten beim Thema. Kommentare ohne Namen löschen wir; Kommentare prüfen wir.",
        "Les commentaires sont relus avant que vous ne les voyiez. Un commentaire sans nom est retiré.",
    ],
)
def test_how_to_comment_is_no_text(text: str) -> None:
    """What stands last and tells readers so; a paragraph that quotes or speaks of comments once is the article's."""
    assert [FIRST, LAST] == body(behind=f"<p>{text}</p>")
    assert "He made no comments here." in body(behind="<p>He made no comments here.</p>")
    said = "“Your comments are read,” the owner told us here, and added that comments decide nothing."
    assert said in body(behind=f"<p>{said}</p>")


def test_rights_on_the_line_of_the_last_paragraph() -> None:
    """They close the article and are no words of it; in the middle of a sentence they are."""
    assert [FIRST, LAST, "Il traghetto torna."] == body(behind="<p>Il traghetto torna. © RIPRODUZIONE RISERVATA</p>")
    told = "Che cosa vuol dire riproduzione riservata per chi la legge?"
    assert told in body(behind=f"<p>{told}</p>")


def test_a_first_line_of_several_writers_is_a_byline_whatever_the_order_of_their_names() -> None:
    """What stands beside all of the names counts; by one of them the answer changed from one process to the next."""
    authors = frozenset(("annlee", "bartholomewmontgomerylongname"))
    text = ["Ann Lee, Bartholomew Montgomery-Longname in Marl", FIRST, LAST]

    assert [FIRST, LAST] == without_authors(text, authors)
    assert text == without_authors(text, frozenset(("annlee",)))


@pytest.mark.parametrize(
    "between",
    [
        '<ul><li>More such stories stand on <a href="https://harbour-courier.example">our own pages</a></li></ul>',
        '<p class="advt">Take the notices away and read the news alone</p>',
        "<div>Follow by mail<ul><li><button>Ferries</button></li><li><button>Marl</button></li></ul></div>",
        '<div class="more-topic"><ol><li><i>Notice 1</i>The story goes on below</li></ol></div>',
    ],
)
def test_notices_and_buttons_between_paragraphs_are_no_text(between: str) -> None:
    """Where an advertisement stands, what can be pressed, and a list to more of the subject."""
    assert body(between=between) == [FIRST, LAST]
    assert body(behind=between) == [FIRST, LAST]


@pytest.mark.parametrize(
    "text",
    [
        'Do you want to sail with us? <a href="/sail">Click here</a>',
        '<a href="https://chat.whatsapp.com/1"><b>News of the boats! Join the Courier on WhatsApp for more.</b></a>',
    ],
)
def test_a_line_that_leads_away_is_no_text(text: str) -> None:
    """By its last words, which are a link, or as a whole, to where a site sends messages."""
    assert body(between=f"<p><em>{text}</em></p>") == [FIRST, LAST]


@pytest.mark.parametrize(
    "text",
    [
        'Who will sail with us? Click <a href="/sail">here</a>, said the pilot.',
        '<a href="https://harbour.example/1">The harbour office says that the boats will come back.</a>',
    ],
)
def test_a_sentence_with_a_link_is_text(text: str) -> None:
    """One that goes on behind the words, and one that is a link to what it says."""
    assert len(body(between=f"<p>{text}</p>")) == 3


def test_a_caption_that_the_text_repeats_with_a_sign_is_no_text() -> None:
    """Chinese papers set who took a picture behind its caption, and "摄", between the paragraphs."""
    line = "3月9日，夜渡船“柳湾2号”驶离柳湾渡口，船上坐满了乘客。港口报记者 林青 摄"
    picture = f'<p style="text-align:center"><img src="/boat-51234.jpg"></p><p style="text-align:center">{line}</p>'

    assert body(between=picture) == [FIRST, LAST]


@pytest.mark.parametrize("label", ["Advertensie", "Advertisement · Scroll to continue", "Hirdetés", "โฆษณา"])
def test_labels_of_advertisements_are_no_text(label: str) -> None:
    """In many languages, with what readers are told to do."""
    assert [FIRST, LAST] == body(between=f"<p>{label}</p>")


@pytest.mark.parametrize("text", ["By Monday evening the queue had gone.", "By March Mr Roe will be back in the yard."])
def test_a_short_sentence_about_a_day_is_no_byline(text: str) -> None:
    """It begins as one does."""
    assert text in body(between=f"<p>{text}</p>")


def test_what_is_labelled_by_a_byline_is_no_text() -> None:
    """Names and roles in a list."""
    section = '<section aria-labelledby="article-byline"><ul><li>Role, Courier in Marl</li></ul></section>'

    assert [FIRST, LAST] == body(before=section)
