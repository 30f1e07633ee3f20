"""Names in the letters of the page's language, and Chinese jobs right before names."""

import pytest

from agents.page import read_page
from agents.page.authors.spellings import is_latin, is_same_name
from agents.page.bylines.labels import role_by_label

SAME = [
    ("Abhinav Raghuvanshi", "अभिनव रघुवंशी"),
    ("Deepak Sonkar", "दीपक सोनकर"),
    ("Rahim Uddin", "রহিম উদ্দিন"),
    ("Olga Sveshnikova", "Ольга Свешникова"),
    ("Solomiia Dovhan", "Соломія Довгань"),
    ("Georgi Ivanov", "Георги Иванов"),
    ("Thaleia Mavrogeni", "Θάλεια Μαυρογένη"),
    ("Tamar Giorgadze", "თამარ გიორგაძე"),
    ("Itamar Rosenfeld", "איתמר רוזנפלד"),
    ("Basil Hamdoun", "باسل حمدون"),
]


@pytest.mark.parametrize(("latin", "other"), SAME)
def test_a_name_is_the_same_in_other_letters(latin: str, other: str) -> None:
    """By its consonants, as Unicode calls them."""
    assert is_same_name(latin, other)
    assert is_latin(latin)
    assert not is_latin(other)


@pytest.mark.parametrize("latin", [latin for latin, _ in SAME])
def test_other_names_are_not_the_same(latin: str) -> None:
    """Neither those of others, nor a part of the own name."""
    own = dict(SAME)[latin]

    assert [] == [other for _, other in SAME if other != own and is_same_name(latin, other)]
    assert not is_same_name(latin, own.split()[0])
    assert not is_same_name("Fang Yiqing", "方以晴")


def test_byline_spells_the_name_where_metadata_has_latin_letters() -> None:
    """What readers see in their letters wins; another person there does not, nor Latin letters on a Latin page."""
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "author": "Abhinav Raghuvanshi"}</script>'
    body = "<p>जिले के शिक्षकों ने मंगलवार को मार्च निकाला और मोबाइल ऐप का विरोध किया, यह उनका कहना है।</p>" * 5
    page = "<head>{}</head><article><h1>{}</h1><div class='by'><div>{}, <span>सारंगपुर</span></div></div>{}</article>"

    def names(title: str, byline: str) -> list[str]:
        html = page.format(head, title, byline, body)
        return [author.name for author in read_page(html, "https://vindhya.example/a").authors]

    assert ["अभिनव रघुवंशी"] == names("ऐप के खिलाफ शिक्षक सड़क पर", "अभिनव रघुवंशी")
    assert ["Abhinav Raghuvanshi"] == names("ऐप के खिलाफ शिक्षक सड़क पर", "दीपक सोनकर")
    assert ["Abhinav Raghuvanshi"] == names("Teachers march against an app", "अभिनव रघुवंशी")


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("本报记者 沈砚秋 实习生 陆一鸣", "沈砚秋", "本报记者"),
        ("本报记者 沈砚秋 实习生 陆一鸣", "陆一鸣", "实习生"),
        ("市報 / 記者方以晴、簡士傑 / 港口報導", "簡士傑", "記者"),
        ("来源 市报 沈砚秋", "沈砚秋", ""),
    ],
)
def test_chinese_job_before_a_name_is_the_role(line: str, name: str, role: str) -> None:
    """Also of the second in a list behind it."""
    assert role == role_by_label(line, name)
