"""What is shown of strangers' words and addresses."""

from ipaddress import ip_network
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsstand import event
from selectolax.lexbor import LexborHTMLParser

from schemas.parts import Image, Tag, TagKind
from streams.web.render import Renderer, by_kind, change, initials


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x.jpg", "https://a.example/x.jpg"),
        ("http://a.example/x.jpg", ""),
        ("http://127.0.0.1:8000/x.jpg", ""),
        ("javascript:alert(1)", ""),
        ("data:image/png;base64,AA", ""),
        ("", ""),
    ],
)
def test_pictures_come_by_tls_only(url: str, expected: str) -> None:
    """An address that is not https shows no picture."""
    assert expected == Renderer().picture(url)


def test_pictures_may_come_from_loopback_where_it_is_opened() -> None:
    """Who opens 127.0.0.0/8 to the fetchers, as the demo does, sees its pictures too; other hosts stay closed."""
    render = Renderer((ip_network("127.0.0.0/8"),))

    assert render.picture("http://127.0.0.1:8000/x.jpg") == "http://127.0.0.1:8000/x.jpg"
    assert not render.picture("http://10.0.0.1/x.jpg")


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_becomes_markup(headline: str, url: str) -> None:
    """Whatever a headline, a name or an address holds, a row has the same elements as with plain words."""
    render = Renderer()
    wild = event(headline=headline, section=headline, url=url, image=Image(url=url), id=url or "x")
    tree = LexborHTMLParser(render("row.html", event=wild))
    tags = {node.tag for node in tree.css("*")} - {"html", "head", "body"}

    assert tags <= {"li", "div", "time", "article", "h4", "a", "p", "span", "img"}
    assert all(link.attributes["href"].startswith("/items/") for link in tree.css("a") if link.attributes["href"])
    assert all((image.attributes["src"] or "").startswith("https://") for image in tree.css("img"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Mara Lindqvist", "ML"), ("Reuters", "R"), ("Ana de la Cruz", "AC"), ("", "?"), ("- -", "?"), ("李 明", "李明")],
)
def test_initials(name: str, expected: str) -> None:
    """At most two letters stand in for a missing avatar."""
    assert expected == initials(name)


def test_tags_stand_by_kind_in_the_publishers_order() -> None:
    """People, places, organisations, topics; within a kind the order stays."""
    found = [(kind, [tag.name for tag in tags]) for kind, tags in by_kind(event().tags)]

    assert [("People", ["Ines Calloway", "Aurel Benning"]), ("Places", ["Vestholm"]), ("Topics", ["Ports"])] == found


def test_tags_of_a_kind_to_come_stand_last() -> None:
    """A kind that a newer release writes is shown by its own name."""
    tag = Tag(id="treaty", name="Treaty of Vestholm", kind=cast("TagKind", "legal_act"), source="rule")

    assert [("Places", "Vestholm"), ("Legal act", "Treaty of Vestholm")] == [
        (kind, tags[0].name) for kind, tags in by_kind([tag, *(one for one in event().tags if one.kind == "place")])
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"change": "new"}, "First version"),
        ({"change": "headline", "changed_fields": ("headline",)}, "Headline changed"),
        ({"change": "body", "changed_fields": ("body_text", "word_count")}, "Text changed; also word count"),
        ({"change": "license_changed"}, "License changed"),
        ({"change": "correction", "changed_fields": ("headline",)}, "Corrected; also headline"),
    ],
)
def test_change_in_words(changes: dict[str, Any], expected: str) -> None:
    """What changed is said once."""
    assert expected == change(event(**changes))
