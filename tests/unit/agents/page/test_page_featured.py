"""What a publisher's markup says of its editors' picks."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/a"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<article class="post featured"><h1>A</h1></article>', True),
        ('<div class="post sticky"><h1>A</h1><p>Text.</p></div>', True),
        ('<article class="post"><h1>A</h1></article>', False),
        ('<article class="post"><h1>A</h1></article><article class="post featured"><h2>B</h2></article>', False),
        ("", False),
    ],
)
def test_only_the_page_s_own_article_counts(html: str, expected: bool) -> None:
    """A featured card of another article, which has no h1, says nothing of this one."""
    assert expected is read_page(html, URL).is_featured
