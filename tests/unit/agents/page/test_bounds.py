"""Any text gives a page, in bounded time, and one that can be written to the wire."""

import time
import tracemalloc

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.page import read_fragment, read_page, read_profile
from agents.page.authors.spellings import may_be_spelled
from agents.page.markup import TAGS_MAX
from schemas.article import Page
from schemas.limits import AUTHORS_MAX, BODY_CHARS_MAX, CATEGORIES_MAX, HEADLINE_CHARS_MAX, IMAGES_MAX, RELATED_MAX

URL = "https://harbour-courier.example/2026/03/14/ferries/"
CPU_S_MAX = 20.0
"""Generous: shared machines are slow, and what it guards against takes minutes."""

PIECES = st.sampled_from(
    (
        "<article>", "</article>", "<h1>Ferries</h1>", "<p>By Ines Calloway", "<p>", "</div>",
        "<div class='author byline'>",
        "<figure><img src='a.jpg'><figcaption>A (B)", "<script type='application/ld+json'>", "</script>",
        "<table>",
        "<svg>", "<frameset>", "<noframes>",
        '{"@type":"NewsArticle","author":{"@id":"#a"},"headline":', '"keywords":[1,null,{}]', "[", "]", "}",
        "<template>",
        "<meta property='article:tag' content='a,b'>", "<base href='http://[::1'>", "<a rel=tag href='/tag/x'>x</a>",
        "<time datetime='2026-13-99T25:61'>", "&amp;amp;", "&#0;", "\x00", "\ud800", "\u200b", "<li>", "<!--", "]]>",
    )
)  # fmt: skip
TEXTS = st.one_of(
    st.text(), st.lists(PIECES, max_size=40).map("".join), st.lists(st.one_of(PIECES, st.text(max_size=8))).map("".join)
)


def test_page_of_frames_has_a_title_and_no_fault() -> None:
    """It has no body, in which all else is looked for."""
    page = read_page("<title>Ferries return</title><frameset><frame src=a><frame src=b></frameset>", URL)

    assert ("Ferries return", "", ()) == (page.headline, page.body_text, page.failed_fields)


@settings(deadline=None, max_examples=300)
@given(html=TEXTS, url=st.one_of(st.just(URL), st.text(max_size=30)))
def test_any_text_gives_a_page_for_the_wire(html: str, url: str) -> None:
    """No text makes the reader raise, and what comes out keeps its limits and can be encoded."""
    page = read_page(html, url)

    assert len(page.headline) <= HEADLINE_CHARS_MAX
    assert len(page.authors) <= AUTHORS_MAX
    assert len(page.tags) <= CATEGORIES_MAX
    assert len(page.images) <= IMAGES_MAX
    assert len(page.related) <= RELATED_MAX
    assert page.image is None or page.image.url.startswith(("http://", "https://"))
    assert orjson.loads(orjson.dumps(page))["headline"] == page.headline


@settings(deadline=None, max_examples=200)
@given(html=TEXTS)
def test_bytes_give_the_same_page_as_their_text(html: str) -> None:
    """A page as UTF-8 is read as its text is, and bytes that are no UTF-8 give a page too."""
    written = html.encode("utf-8", "ignore")

    assert read_page(html, URL) == read_page(written, URL)
    assert orjson.loads(orjson.dumps(read_page(written[:-1], URL)))["url"]


@settings(deadline=None, max_examples=150)
@given(html=TEXTS, name=st.text(max_size=30))
def test_any_text_gives_a_fragment_and_a_profile_or_none(html: str, name: str) -> None:
    """The readers of feed contents and of author pages do not raise either."""
    fragment = read_fragment(html, URL)
    profile = read_profile(html, URL, name)

    assert fragment == Page(
        url=URL, image=fragment.image, images=fragment.images, related=fragment.related,
        body_text=fragment.body_text, is_truncated=fragment.is_truncated,
    )  # fmt: skip
    assert profile is None or profile.name == name or may_be_spelled(name, profile.name)


HOSTILE = {
    "nested": "<div>" * 500_000,
    "nested and closed": "<div>" * 300_000 + "</div>" * 300_000,
    "formatting left open": "<p>" + "".join(f"<b id={number}>" for number in range(5_000)) + "</p>" + "<p>x" * 50_000,
    "paragraphs": "<article><h1>T</h1>" + "<p>x" * 500_000,
    "attributes": "<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">",
    "brackets": "<" * 2_000_000,
    "ampersands": "<p>" + "&" * 2_000_000,
    "open json": '<script type="application/ld+json">' + '{"@graph":[' * 50_000 + "</script>",
    "space in broken json": '<script type="application/ld+json">{' + " " * 900_000 + "x</script>",
    "tag boxes": "<div class=tags>" * 300 + "<a href=/tag/a>x</a>" * 30_000,
    "author boxes": "<div class=author>" * 300 + "Jane Doe" + "<p class=bio>x</p>" * 30_000,
    "nested bios": "<p class=byline>By Jane Doe</p>" + "<div class=author-bio>" * 9_000 + "Jane Doe covers ferries",
    "less nested bios": "<p class=byline>By Jane Doe</p>"
    + "<div class=author-bio>" * 3_500
    + "Jane Doe covers ferries",
    "captions": "<figure><img src=/a.jpg><figcaption>" + "( foto " * 20_000 + "</figcaption></figure>",
    "caption of bars": "<figure><img src=/a.jpg><figcaption>" + " | -" * 30_000 + "</figcaption></figure>",
    "a caption of dashes": "<figure><img src=/a.jpg><figcaption>" + "- " * 100_000 + "x</figcaption></figure>",
    "a credit of capitals": f"<figure><img src=/a.jpg><figcaption>It ended. {'A' * 200}!</figcaption></figure>",
    "a tag of spaces": "<p class=a" + " " * 2_000_000,
    "choices": "<select>" + "<OPTION>a" * 50_000,
    "many bodies": "".join(f"<body a{number}=1>" for number in range(50_000)),
    "json of line ends": f'<script type="application/ld+json">{{"headline":"a{chr(10) * 900_000}b"}}</script>',
    "keywords in a long text": "<meta name=keywords content='"
    + ",".join(f"word{number} a" for number in range(60_000))
    + "'><article><h1>T</h1><p>"
    + "The ferry left the pier at dawn. " * 6_000,
    "boxes around a long text": "<article><h1>T</h1>" + "<div class=author>" * 3_000 + "Dawn and dusk. " * 300_000,
    "quotes around a long text": "<article><h1>T</h1>" + "<blockquote>" * 3_000 + "Dawn and dusk. " * 300_000,
    "bars": "<meta property=og:title content='" + "a - " * 100_000 + "'><meta property=og:site_name content=a>",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_are_read_in_bounded_time(kind: str) -> None:
    """What is made to be slow to parse or to search is cut short."""
    started = time.process_time()

    page = read_page(HOSTILE[kind], URL)

    assert time.process_time() - started < CPU_S_MAX
    assert len(page.body_text) <= BODY_CHARS_MAX


SENTENCES = "<p>The ferry left the pier at dawn and came back at dusk with the mayor of the town on board.</p>" * 6
QUOTE = f"{'The ferry left the pier at dawn and came back at dusk. ' * 3}"
REPEATED = {
    "headings over many links": f"<article><h1>T</h1><div>{SENTENCES}</div><div>"
    + "<h4>Pier 4</h4>" * 4_000
    + "<a href=/tag/x>Key points</a>" * 30_000,
    "links of tags in one element": f"<article><h1>T</h1><div>{SENTENCES}"
    + "".join(f"<a rel=tag href=/tag/x{number}>5 min read</a>" for number in range(40_000)),
    "links of tags in one paragraph": f"<article><h1>T</h1>{SENTENCES}<p>"
    + "".join(f"<a rel=tag href=/tag/x{number}>5 min read</a>" for number in range(40_000)),
    "a heading as long as a text": f"<title>Ferries</title><article><h1>{'新' * 1_000_000}</h1>{SENTENCES}",
    "quotes beside a long text": f"<article><h1>T</h1><div><p>{QUOTE}</p>{SENTENCES}<div>"
    + f"<blockquote>{QUOTE}</blockquote>" * 500
    + f"<span>{'ab cd ' * 700_000}</span></div>{SENTENCES}",
}
REPEATED_S_MAX = 2.0


@pytest.mark.parametrize("kind", REPEATED)
def test_what_many_elements_share_is_read_once(kind: str) -> None:
    """What is around thousands of headings, links or quotations is not read for each of them."""
    started = time.process_time()

    page = read_page(REPEATED[kind], URL)

    assert time.process_time() - started < REPEATED_S_MAX
    assert page.failed_fields == ()


@pytest.mark.parametrize("tag", ["div", "blockquote", "pre"])
def test_nested_boxes_do_not_fill_the_memory(tag: str) -> None:
    """Each of a thousand boxes holds the text of those in it: they are not all kept."""
    html = f"<article><h1>T</h1>{f'<{tag}>' * 1_000}{'Dawn and dusk. ' * 20_000}"
    tracemalloc.start()

    read_page(html, URL)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000_000


@pytest.mark.parametrize("text", ["新" * 300_000, "(" * 300_000, "a." * 150_000, "@a" * 150_000])
def test_hostile_author_pages_are_read_in_bounded_time(text: str) -> None:
    """Nor does a paragraph below an author's name that is made to be slow to search."""
    started = time.process_time()

    profile = read_profile(f"<main><h1>Jane Roe</h1><p>{text}</p></main>", URL, "Jane Roe")

    assert time.process_time() - started < CPU_S_MAX
    assert profile is not None


def test_overlong_body_is_cut_and_says_so() -> None:
    """A body over BODY_CHARS_MAX is cut there and marked."""
    sentence = "The ferry left the pier at dawn and came back at dusk with number {} on board."
    paragraphs = (f"<p>{sentence.format(number)}</p>" for number in range(TAGS_MAX // 4))

    page = read_page(f"<article><h1>T</h1>{''.join(paragraphs)}</article>", URL)

    assert page.is_truncated
    assert BODY_CHARS_MAX - 100 < len(page.body_text) <= BODY_CHARS_MAX
