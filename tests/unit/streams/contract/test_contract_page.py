"""The contract's page: everything is on it, nothing is loaded, strange words stay words."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from schemas.examples import EXAMPLES
from streams.contract import page
from streams.contract.asyncapi import asyncapi
from streams.contract.page import rows, words
from streams.contract.records import consumed, described, field_examples


class Reader(HTMLParser):
    """Gathers the ids, links, elements and open tags of a page."""

    VOID = frozenset(("meta", "link", "br", "hr", "img"))

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.add(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element ends where it began."""
        assert tag == self.open.pop()


@pytest.fixture(scope="module")
def read() -> Reader:
    """The page, read."""
    return Reader(page())


def test_every_topic_field_and_header_has_an_anchor(read: Reader) -> None:
    """Each can be linked to, once; a break's sentence names the same path."""
    fields = {
        f"{name}.{row.path}"
        for name in described()
        for row in rows(consumed(name), consumed(name)["$defs"][consumed(name)["title"]])
    }
    messages = asyncapi()["components"]["messages"]
    heads = {f"{name}.headers.{header}" for name, one in messages.items() for header in one["headers"]["properties"]}

    assert {"enriched.authors[].bio", "alerts.items[].feed.id", "enriched.image.caption"} <= fields
    assert fields | heads | set(messages) <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))


def test_page_loads_nothing_and_its_links_lead_somewhere(read: Reader) -> None:
    """No script, no picture, no other file; every link is to an anchor of the page."""
    assert not read.tags & {"script", "img", "link", "iframe"}
    assert {link.removeprefix("#") for link in read.links} <= set(read.ids)
    assert all(link.startswith("#") for link in read.links)
    assert not re.search(r"@import|url\(", page())


def test_page_is_whole_and_fits_a_phone(read: Reader) -> None:
    """Every element is closed; the width is the device's, and dark where the reader wants it."""
    assert [] == read.open
    assert "width=device-width" in page()
    assert "prefers-color-scheme: dark" in page()


def test_page_tells_keys_retention_and_partitions() -> None:
    """What AsyncAPI says of a topic is on the page in words."""
    text = re.sub(r"<[^>]+>", "", page())

    assert [] == [
        part for part in ("alert id|number|receiver", "compacted, 30 days", "4 unless set") if part not in text
    ]


def test_strange_words_stay_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Markup in an example is shown, not obeyed."""
    field_examples.cache_clear()
    monkeypatch.setitem(EXAMPLES, "stories", replace(EXAMPLES["stories"], headline="<script>1</script>"))  # type: ignore[type-var]
    html = page()
    field_examples.cache_clear()

    assert "&lt;script&gt;1&lt;/script&gt;" in html
    assert "script" not in Reader(html).tags


def test_backticks_are_code_and_nothing_else_is_markup() -> None:
    """A description's names stand in code; its own markup does not count."""
    assert "&lt;b&gt; is <code>a&lt;b</code>" == words("<b> is `a<b`")
