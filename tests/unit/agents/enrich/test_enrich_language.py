"""The language of a text where nobody states it: right or open, never guessed."""

import pytest
from enrichkit import EMPTY, URL, article

from agents.enrich import Index, enrich
from agents.enrich.language import language_of
from schemas.article import Page
from schemas.newsroom import FeedEntry, Newsroom

SENTENCES = {
    "en": "The harbour council decided on Tuesday that the ferry will run again from the first of May.",
    "de": "Der Hafenrat hat am Dienstag entschieden, dass die Fähre ab dem ersten Mai wieder fahren soll.",
    "fr": "Le conseil du port a décidé mardi que le bac circulerait de nouveau à partir du premier mai.",
    "es": "El consejo del puerto decidió el martes que el transbordador volverá a navegar desde mayo.",
    "it": "Il consiglio del porto ha deciso martedì che il traghetto tornerà a viaggiare dal primo maggio.",
    "pt": "O conselho do porto decidiu que a balsa não voltará até maio, mas as pessoas estão contentes.",
    "nl": "De havenraad heeft dinsdag besloten dat de veerboot vanaf de eerste mei weer zal varen.",
    "pl": "Rada portu postanowiła we wtorek, że prom będzie znowu pływał od pierwszego maja tego roku.",
    "ru": "Совет порта решил во вторник, что паром снова начнёт ходить с первого мая этого года.",
    "uk": "Рада порту вирішила у вівторок, що пором знову почне ходити з першого травня цього року.",
    "tr": "Liman meclisi salı günü feribotun mayıs ayının ilk gününden itibaren yeniden işleyeceğine karar verdi.",
    "ar": "قرر مجلس الميناء يوم الثلاثاء أن العبارة ستعود إلى العمل اعتبارا من الأول من شهر مايو.",
    "ja": "港の評議会は火曜日、フェリーの運航を五月一日から再開することを決めたと発表した。",
    "zh": "港口委员会周二决定，渡轮将从五月一日起恢复通航，票价维持不变，市民对此表示欢迎。",
    "he": "מועצת הנמל החליטה ביום שלישי כי המעבורת תחזור לשוט החל מהאחד במאי השנה.",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_a_sentence_or_two_tell(language: str, sentence: str) -> None:
    """Each of the big languages is known from two sentences."""
    assert language == language_of(f"{sentence} {sentence}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kestrel Bank",
        "Der Hafenrat tagt",
        "0123456789 " * 50,
        "https://www.harbour-courier.example/news?id=1 " * 5,
        "Anna Lind, Ole Holm, Ruta Kestrel, Mira Castellan, Tomas Reed, Bo Sand, Ida Storm, Per Lund, Kai Moe",
        "\ud800 \udfff " * 50,
    ],
)
def test_what_is_short_or_no_language_stays_open(text: str) -> None:
    """Nothing is said where the words do not tell."""
    assert not language_of(text)


@pytest.mark.parametrize(("stated", "language"), [("", "de"), ("fr-ch", "fr-ch")])
def test_the_words_tell_only_where_nobody_states_it(stated: str, language: str) -> None:
    """The page's own word holds, right or wrong; else the language of the text, which then names countries."""
    text = f"{SENTENCES['de']}\n\nIsland zahlt."
    draft = enrich(article(Page(headline="Island fährt", body_text=text, language=stated)), EMPTY)

    assert language == draft.language
    assert (["country/is"] if not stated else []) == [tag.id for tag in draft.tags]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_pages_that_call_everything_english(language: str, sentence: str) -> None:
    """Many systems do: a whole text that is certainly in another language tells better, a sentence does not."""
    text = " ".join([sentence] * 8)

    assert language == enrich(article(Page(body_text=text, language="en-us")), EMPTY).language.replace("en-us", "en")
    assert "en-us" == enrich(article(Page(body_text=sentence, language="en-us")), EMPTY).language


def test_language_by_feeds_yaml_holds() -> None:
    """The newsroom's own word does, against any text."""
    known = Index.of(Newsroom(feeds=(FeedEntry(url=URL, id="courier", language="en"),)))

    assert "en" == enrich(article(Page(body_text=SENTENCES["de"] * 8)), known).language
    assert "de" == enrich(article(Page(body_text=SENTENCES["de"] * 8, language="en")), EMPTY).language
