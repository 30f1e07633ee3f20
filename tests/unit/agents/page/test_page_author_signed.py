"""Signatures at the edges of a text: in brackets, behind a place, in a line of their own."""

import pytest

from agents.page import read_page
from agents.page.authors.eastern import eastern_signatures
from agents.page.bylines.read import names_in

JAPANESE = "駅前の店は朝から列ができた。町の人は「うれしい」と喜んでいる。"
CHINESE = "老码头改造方案公示，居民三百户，公示期十五天。"
KOREAN = "다리만 놓이면 살판날 줄 알았다고 주민들은 말했다."
BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>"


def signed(*paragraphs: str) -> list[str]:
    """The names that sign a text of *paragraphs*."""
    return [name.text for text in eastern_signatures(list(paragraphs)) for name in names_in(text)]


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("（立花航、志田みのり）", ["立花航", "志田みのり"]),
        ("【立花航】", ["立花航"]),
        ("（社会部・立花航）", ["立花航"]),
        ("（文・立花航、写真・志田みのり）", ["立花航"]),
        ("（聞き手・立花航）", ["立花航"]),
        ("（立花 航）", ["立花 航"]),
        ("（共同）", []),
        ("（敬称略）", []),
        ("（税込み）", []),
        ("（複数回答）", []),
        ("（次回は来月）", []),
        ("（大阪市北区）", []),
        ("（撮影・立花航）", []),
    ],
)
def test_japanese_reporters_stand_in_brackets_behind_the_last_sentence(end: str, names: list[str]) -> None:
    """Of the last paragraph, or as a line of their own; notes in brackets are nobody's names."""
    assert names == signed(JAPANESE, JAPANESE + end)
    assert names == signed(JAPANESE, end)


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("", "（本报记者 沈砚秋 实习生 陆一鸣）", ["沈砚秋", "陆一鸣"]),
        ("", "（记者沈砚秋 通讯员陆一鸣）", ["沈砚秋", "陆一鸣"]),
        ("本报讯（记者 沈砚秋）", "", ["沈砚秋"]),
        ("【記者方以晴／蚵寮報導】", "", ["方以晴"]),
        ("（中央社記者方以晴港口20日電）", "", ["方以晴"]),
        ("", "（记者 沈砚秋 摄）", []),
        ("", "（沈砚秋 摄）", []),
        ("", "（完）", []),
    ],
)
def test_chinese_reporters_stand_in_brackets_at_either_end(first: str, last: str, names: list[str]) -> None:
    """Lines about who edited and checked may follow."""
    paragraphs = [first + CHINESE, CHINESE, last]

    assert names == signed(*paragraphs)
    assert names == signed(*paragraphs, "责任编辑：吴桐", "校对：韩立")


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("", "해무도=윤소담 기자 dami@haegang.example", ["윤소담"]),
        ("", "윤소담 기자", ["윤소담"]),
        ("", "윤소담 인턴기자 dami@haegang.example", ["윤소담"]),
        ("(해무도=해강뉴스) 윤소담 기자 = ", "", ["윤소담"]),
        ("", "그는 기자", []),
    ],
)
def test_korean_reporters_stand_with_their_address(first: str, last: str, names: list[str]) -> None:
    """At the end, behind a place, or at the beginning, behind the agency."""
    assert names == signed(first + KOREAN, KOREAN, last)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("From Ines Adewale, Oke-Marl", ["Ines Adewale"]),
        ("From Ines Adewale in Port Marl", ["Ines Adewale"]),
        ("Von Karla Brandt, Orrisburg", ["Karla Brandt"]),
        ("Von Karla Brandt (Orrisburg)", ["Karla Brandt"]),
        ("From Monday, Harbour Street is closed", []),
        ("From Orris Quay, boats leave hourly", []),
    ],
)
def test_reporter_and_place_open_the_text(line: str, names: list[str]) -> None:
    """Where the head names an account of the publishing system alone."""
    html = f'<meta name="author" content="Super User"><div><h2>Quay agreed</h2><p>{line}</p>{BODY * 5}</div>'

    assert names == [one.name for one in read_page(html, "https://harbour-courier.example/quay").authors]


PERSIAN = "باز شد و کشتی‌ها آمدند و مردم در ساحل خوشحال شدند و تا شب جشن گرفتند."


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p><strong>INES ADEWALE</strong></p>", ["INES ADEWALE"]),
        ("<p><strong>QUAY TALKS</strong></p>", []),
        ("<p>INES ADEWALE</p>", []),
        (f"<p>خبرگزاری بندر، گروه استان‌ها - <strong>مریم کاظمی:</strong> {PERSIAN}</p>", ["مریم کاظمی"]),
        (f"<p>خبرگزاری بندر - <strong>اسکله:</strong> {PERSIAN}</p>", []),
    ],
)
def test_a_name_set_off_begins_the_text(line: str, names: list[str]) -> None:
    """In capitals on a line of its own, or behind the agency and before a colon, where the head names an account."""
    head = '<meta name="author" content="admin-news"><title>Quay agreed after talks</title>'
    html = f"{head}<div><h2>Quay agreed</h2>{line}{BODY * 5}</div>"

    assert names == [one.name for one in read_page(html, "https://harbour-courier.example/quay").authors]


def test_a_name_and_an_agency_may_end_the_last_paragraph() -> None:
    """Old systems have no line for them."""
    page = f"<body><article><h1>New quay agreed</h1>{BODY * 4}<p>It opens in May. Jana Holm/HNA</p></article></body>"

    assert "Jana Holm" in [author.name for author in read_page(page, "https://harbour-courier.example/quay").authors]


def test_joomla_names_the_author_in_a_list_of_details() -> None:
    """Its headline stands in a box of its own."""
    list_of_details = '<dl class="article-info"><dt>Detalii</dt><dd class="createdby">Scris de Adrian Oltea</dd></dl>'
    page = f'<body><main><div class="page-header"><h1>Pod nou</h1></div>{list_of_details}{BODY * 4}</main></body>'

    assert ["Adrian Oltea"] == [one.name for one in read_page(page, "https://harbour-courier.example/pod").authors]
