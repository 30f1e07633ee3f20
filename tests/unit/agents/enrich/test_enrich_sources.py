"""Whom a text names as its source."""

import time

import pytest
import sourcekit
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text
from schemas.limits import BODY_CHARS_MAX, SOURCES_CITED_MAX


def cited(body: str, *, title: str = "", publisher: str = "", language: str = "en") -> list[tuple[str, str]]:
    """(name, kind) of each source of an article."""
    text = Text.of(title, "", body, language)
    found = sources_cited(text, EMPTY.mentions(text), EMPTY, publisher=publisher)
    return [(source.name, source.kind) for source in found]


@pytest.mark.parametrize(
    ("body", "sources"),
    [
        ("The port closed, according to Reuters.", [("Reuters", "agency")]),
        ("KCNA reported a launch.", [("KCNA", "state_media")]),
        ("“It is over,” the mayor told the BBC.", [("BBC", "outlet")]),
        ("The AFP news agency said on Monday that boats sank.", [("AFP", "agency")]),
        ("As first reported by the Financial Times, the deal failed.", [("Financial Times", "outlet")]),
        ("“It is over,” reported Interfax.", [("Interfax", "agency")]),
        ("The images were seen by Reuters and the BBC.", [("Reuters", "agency"), ("BBC", "outlet")]),
        ("He gave an interview to Der Spiegel.", [("Der Spiegel", "outlet")]),
        ("The state-owned newspaper Morning Bell said so.", [("Morning Bell", "state_media")]),
        ("The ferry sank, the Skarvik newspaper Tidevann reported.", [("Tidevann", "outlet")]),
        ("Foreign Minister Ruta Holm said it was over.", [("Ruta Holm", "official")]),
        ("According to the Interior Ministry, two died.", [("Interior Ministry", "official")]),
        ("Kestrel Police Department said two died.", [("Kestrel Police Department", "official")]),
        ("The ferry sank, the Skarvik Gazette reported.", [("Skarvik Gazette", "outlet")]),
        ("Reuters and the Skarvik Herald both reported it.", [("Reuters", "agency"), ("Skarvik Herald", "outlet")]),
        ("The state-run Skarvik Press Agency said so.", [("Skarvik Press Agency", "state_media")]),
        ("The Sennet Guardian reported it.", [("Sennet Guardian", "outlet")]),
        ("Ukraine's energy ministry said so.", [("Ukraine's energy ministry", "official")]),
        ("Kestrel police said two died.", [("Kestrel police", "official")]),
        ("The mayor wrote on Telegram that it was over.", [("mayor", "official")]),
    ],
)
def test_who_is_cited(body: str, sources: list[tuple[str, str]]) -> None:
    """Verbs of saying after a name, "according to" before it."""
    assert sources == cited(body)


@pytest.mark.parametrize(
    ("language", "body", "sources"),
    [
        ("de", "Laut dpa sank das Schiff.", [("dpa", "agency")]),
        ("de", "Das Schiff sank, berichtet der Spiegel.", [("Der Spiegel", "outlet")]),
        ("zh", "据环球时报报道，渡轮停航。", [("环球时报", "state_media")]),
        ("ko", "중앙일보에 따르면 선장이 사임했다.", [("중앙일보", "outlet")]),
        ("ko", "나루 신문을 매일 아침 읽는다고 그는 말했다.", []),
        ("he", "תושבי הארץ אמרו כי המעבורת ישנה.", []),
        ("fa", "به گزارش ایسنا، کشتی غرق شد.", [("ایسنا", "state_media")]),
        ("fr", "Selon l'AFP, le navire a coulé.", [("AFP", "agency")]),
        ("es", "Según la agencia EFE, el barco se hundió.", [("EFE", "agency")]),
        ("de", "„Nein“, sagte der Wirt dem „Skarviker Tageblatt“.", [("Skarviker Tageblatt", "outlet")]),
        ("de", "Das sagte sie dem Skarvischen Anzeiger.", [("Skarvischer Anzeiger", "outlet")]),
        ("de", "Wie die Skarvische Rundschau berichtet, ist es so.", [("Skarvische Rundschau", "outlet")]),
        ("de", "Zuvor hatte der „Spiegel“ darüber berichtet.", [("Der Spiegel", "outlet")]),
        ("de", "Das teilte die Polizei mit.", [("Polizei", "official")]),
        ("ru", "Об этом сообщил ТАСС.", [("ТАСС", "state_media")]),
    ],
)
def test_who_is_cited_elsewhere(language: str, body: str, sources: list[tuple[str, str]]) -> None:
    """The same in other languages, each by its own words."""
    assert sources == cited(body, language=language)


@pytest.mark.parametrize(
    "body",
    [
        "State media in the capital reported a launch.",
        "Images published by northern media showed a train.",
        "Thomson Reuters shares fell by three per cent.",
        "She worked for the BBC before she joined the Guardian.",
        "Officials said it was over.",
        "According to a resident, the port closed.",
        "Ruta Holm said it was over.",
        "The Council of Elders will meet in the Office on Main Street.",
        "„Eine Botschaft an die Welt“, sagte der Wirt.",
        "Nobody told police. The travel agency said so. He spoke at the Kestrel Post Office.",
        "The Skarvik Gazette was sold. Emily Post said so.",
        "Time will tell. The Sun rose. In focus: boats.",
        "",
    ],
)
def test_who_is_not_cited(body: str) -> None:
    """A mention, an unnamed source or a private person is no citation."""
    assert [] == cited(body)


@pytest.mark.parametrize(("part", "precision", "recall"), [("dev", 0.97, 0.97), ("held", 0.96, 0.97)])
def test_how_much_is_found_and_right(part: str, precision: float, recall: float) -> None:
    """Of the labelled passages no less than this is found, and what is found is right."""
    score = sourcekit.score(part)

    assert [] == score.misses or (score.precision >= precision and score.recall >= recall), "\n".join(score.misses)


def test_half_of_the_labelled_passages_cite_nobody() -> None:
    """The measure counts what is wrongly found as much as what is missed."""
    given = [*sourcekit.passages("dev"), *sourcekit.passages("held")]

    assert len(given) >= 300
    assert 0.45 <= sum(not one["cites"] for one in given) / len(given) <= 0.55
    assert len(given) == len({one["text"] for one in given})


def test_each_source_once_in_order_of_first_citing() -> None:
    """A source that is cited again, by another of its names, is not named again."""
    body = "Shares of Reuters rose. KCNA said so. Reuters reported it. The Korean Central News Agency said more."

    assert [("KCNA", "state_media"), ("Reuters", "agency")] == cited(body)


def test_an_outlet_goes_by_the_name_that_readers_of_the_text_know() -> None:
    """In the letters of the text, not inflected, and once, whatever its spellings."""
    body = "За даними Укрінформу, порт відкриють. Про це пише Reuters. Повідомляє Рейтер."

    assert [("Укрінформ", "agency"), ("Reuters", "agency")] == cited(body, language="uk")
    assert [("共同通信", "agency")] == cited("共同通信によると、橋は開通する。", language="ja")


@pytest.mark.parametrize(
    "body",
    [
        "PELHAM QUAY, March 4 (AP) - Two ferries ran aground.",
        "Two ferries ran aground.\n\nPELHAM QUAY (AP): Nobody was hurt.",
        "Two ferries ran aground. (AP)",
        "Two ferries ran aground. - AP",
        "Two ferries ran aground. (AP/abc)",
        "Two ferries ran aground.\n\nWith AP",
        "The Associated Press contributed to this report.",
    ],
)
def test_a_dateline_and_a_credit_cite(body: str) -> None:
    """An agency in the dateline, or alone at the end, is where the text comes from."""
    assert [("The Associated Press", "agency")] == cited(body)


@pytest.mark.parametrize(
    "body",
    [
        "She left the agency (AP) in May.",
        "She left (AP) - and came back.",
        "Ferries sank.\n\nBBC\n\n",
        "He sold the photo to AP\n\nTwo ferries sank.",
    ],
)
def test_a_name_in_brackets_or_at_a_lines_end_is_no_credit(body: str) -> None:
    """It credits where nothing but the name stands there."""
    assert [] == cited(body)


def test_the_publisher_is_no_source_of_its_own() -> None:
    """“told the Guardian” in the Guardian cites nobody else."""
    assert [] == cited("“It is over,” she told the Guardian.", publisher="The Guardian")
    assert [] == cited("“It is over,” she told the BBC.", publisher="BBC News")


def test_a_long_list_is_cut() -> None:
    """At most SOURCES_CITED_MAX sources are kept."""
    body = " ".join(
        f"Minister Anna Holm{'abcdefghijklmnopqrstuvwxyz'[n % 26] * (n // 26 + 1)} said so." for n in range(60)
    )

    assert SOURCES_CITED_MAX == len(cited(body))


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("en", "Aa "),
        ("en", "The Kestrel "),
        ("en", "according to the "),
        ("en", "state newspaper "),
        ("en", "President "),
        ("en", "'s said "),
        ("en", "the of "),
        ("en", "Aa Post "),
        ("en", "police "),
        ("en", "BBC and "),
        ("en", "Reuters "),
        ("de", "sagte er "),
        ("en", "ministry "),
        ("fr", "Gazette de la "),
        ("en", "Major "),
        ("en", "Major said "),
        ("en", "Aa, the the "),
        ("en", "Aa of the Aa "),
        ("en", "Aa and "),
        ("de", "die Aa Bb und "),
        ("de", "die Polizei Aa bleibt. Man sei "),
        ("it", "Per la società Aa, la "),
        ("nl", 'minister Aa Bb wil. "Een '),
        ("pl", "policja podała "),
        ("zh", "据局"),
        ("en", "(AP) - "),
        ("ja", "Gazette de la "),
        ("vi", "BBC Georgia RCMP "),
        ("ms", ".Memberitahu-And"),
    ],
)
def test_no_text_is_slow(language: str, unit: str) -> None:
    """The longest body, made to set the patterns against each other, takes seconds at most."""
    began = time.process_time()
    cited(unit * (BODY_CHARS_MAX // len(unit)), language=language)

    assert 4 > time.process_time() - began
