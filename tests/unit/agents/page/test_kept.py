"""What is kept from page to page is short, however long the names and texts of a page are."""

import tracemalloc

import pytest

from agents.page import read_page

PAGES = 4
LONG = 100_000
KEPT_BYTES_MAX = LONG // 4
"""For each page; a name that was kept would take LONG bytes or more."""
TEXT = "<p>The ferry left the pier at dawn and came back at dusk with the mayor of the town on board.</p>" * 6
KINDS = {
    "class": "<div class='{long}'>",
    "several classes": "<div class='author {long}'><p class='byline {long}'>By Ines Calloway</p>",
    "id": "<div id='{long}'><a href=/ferries>Ferries</a>",
    "test id": "<p class=byline><span data-testid='{long}'>By Ines Calloway</span>",
    "byline": "<p class=byline>By {long}</p>",
    "author": "<meta name=author content='{long}'>",
    "role": "<p class=byline><span class=author>Ines Calloway</span> <span class=role>{long}</span>",
    "job": '<script type="application/ld+json">'
    '{{"@type":"NewsArticle","author":{{"name":"Ines Calloway","jobTitle":"{long}"}}}}</script>',
    "picture": "<meta property=og:image content='/{long}.jpg'><img src='/{long}.jpg' alt='{long}'>",
    "site": "<meta property=og:site_name content='{long}'><p class=byline>By Ines Calloway</p>",
}


@pytest.mark.parametrize("kind", KINDS)
def test_long_names_are_not_kept(kind: str) -> None:
    """Whoever sets them anew on each page does not fill the memory of a process that reads many."""
    _read(kind, range(1))
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]

    _read(kind, range(1, PAGES + 1))

    kept = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert kept < PAGES * KEPT_BYTES_MAX


def _read(kind: str, pages: range) -> None:
    for number in pages:
        long = f"Ines{number} " * (LONG // 6)
        read_page(f"<article><h1>Ferries return</h1>{KINDS[kind].format(long=long)}{TEXT}", "https://tide.example/a")
