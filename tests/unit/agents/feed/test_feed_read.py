"""`read_feed`: what it refuses, what it survives, and what it never does."""

import gzip
import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agents.feed.parsed import ParsedFeed
from agents.feed.read import read_feed
from schemas.codec import encode
from schemas.errors import RefusedError
from schemas.limits import BODY_CHARS_MAX, ENTRIES_MAX
from schemas.newsroom import FeedEntry
from schemas.parts import FeedRef

URL = "https://harbour-courier.example/rss"
SEEN_AT = datetime(2026, 6, 5, 12, tzinfo=UTC)


def read(raw: bytes | str, *, entry: FeedEntry | None = None, content_type: str = "") -> ParsedFeed:
    """*raw*, read as from URL at SEEN_AT."""
    body = raw.encode() if isinstance(raw, str) else raw
    return read_feed(body, url=URL, content_type=content_type, entry=entry or FeedEntry(url=URL), seen_at=SEEN_AT)


def rss(items: str, head: str = "") -> str:
    """An RSS document of *items*."""
    return (
        f'<?xml version="1.0"?>{head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>T</title><link>https://harbour-courier.example/</link>{items}</channel></rss>"
    )


def headline(raw: bytes | str, *, content_type: str = "") -> str:
    """The headline of the only item."""
    return read(raw, content_type=content_type).items[0].headline


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "the document is empty"),
        (b"\xef\xbb\xbf \n\0", "the document is empty"),
        (b"<!doctype html><title>Just a moment</title><item>x</item>", "it is a web page"),
        (b"<!-- made by hand -->\n<HTML><body>Hi</body></HTML>", "it is a web page"),
        (b"/etc/passwd", "neither RSS, Atom nor JSON Feed"),
        (b"https://harbour-courier.example/rss", "neither RSS, Atom nor JSON Feed"),
        (b'{"error": "not found"}', "no JSON Feed"),
        (b'{"items": [', "can't be read as JSON"),
        (b"\x1f\x8bnot gzip", "can't be unpacked"),
        (b"\xff\xd8\xff\xe0 a picture", "neither RSS, Atom nor JSON Feed"),
    ],
)
def test_what_is_no_feed_is_refused_in_a_sentence(raw: bytes, sentence: str) -> None:
    """A document without a feed is refused with the reason; a path or address in it is never opened."""
    with pytest.raises(RefusedError, match=sentence):
        read(raw)


def test_feed_without_entries_is_a_feed() -> None:
    """A feed that has nothing to say today is read, and gives no items."""
    assert () == read(rss("")).items


FRAGMENTS = (
    "<rss version='2.0'><channel>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<item>", "</item>", "<entry>",
    "<title>", "</title>", "<![CDATA[", "]]>", "&#xD800;", "&#0;", "&bogus;", "<link href='//[' />", "<guid>", "\0",
    "<pubDate>31 Feb 99999</pubDate>", "<content type='xhtml'>", "<content type='base64'>", "<author>", "@", "\ud800",
    "<media:content url='x'>", "xmlns:media='http://search.yahoo.com/mrss/'", "<!DOCTYPE x [", "<!ENTITY a 'b'>",
    '{"version":"https://jsonfeed.org/version/1","items":[{"id":1e999}]}', "<id>", "<updated>", "<category term=''/>",
)  # fmt: skip
MARKUP = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join)


@given(st.one_of(st.binary(max_size=300), MARKUP.map(lambda text: text.encode("utf-8", "surrogatepass"))))
@example(b"{" * 100_000)
@example(b"[" * 10)
@example(b'{"items":' + b"[" * 100_000)
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_a_feed_or_a_refusal(raw: bytes) -> None:
    """Whatever the bytes, the answer is a feed whose items can be written, with an id each, or RefusedError."""
    try:
        parsed = read(raw)
    except RefusedError:
        return

    assert len({item.id for item in parsed.items}) == len(parsed.items)
    assert all(encode(item) for item in parsed.items)


@pytest.mark.parametrize(
    ("raw", "content_type", "expected"),
    [
        (rss("<item><title>Größe</title></item>").encode(), "text/xml; charset=iso-8859-1", "Größe"),
        (
            rss("<item><title>Größe</title></item>").replace("?>", " encoding='iso-8859-1'?>", 1).encode("latin-1"),
            "text/xml; charset=utf-8",
            "Größe",
        ),
        (rss("<item><title>Київ</title></item>").encode("koi8-u"), "text/xml; charset=koi8-u", "Київ"),
        (rss("<item><title>京都</title></item>").encode("utf-16"), "", "京都"),
        (rss("<item><title>Größe</title></item>").encode(), "text/xml; charset=no-such-thing", "Größe"),
        (gzip.compress(rss("<item><title>Packed</title></item>").encode()), "", "Packed"),
    ],
    ids=["header lies", "declaration right", "header right", "utf-16", "unknown charset", "gzip"],
)
def test_letters_survive_their_encoding(raw: bytes, content_type: str, expected: str) -> None:
    """Good UTF-8 is UTF-8 whatever header and declaration say; otherwise they are believed."""
    assert expected == headline(raw, content_type=content_type)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("AT&amp;amp;T &amp;lt;3", "AT&T <3"),
        ("<![CDATA[A <b>bold</b> claim &amp; more]]>", "A bold claim & more"),
        ("Vec&lt;T&gt; in Rust", "Vec<T> in Rust"),
        ("  Two\n lines\t", "Two lines"),
        ("Bell\x0b &#8217;s", "Bell ’s"),
        ("1 &lt; 2 and 3 &gt; 2", "1 < 2 and 3 > 2"),
        ("Ferry \u202egnp.exe", "Ferry gnp.exe"),
    ],
)
def test_titles_are_plain_text(title: str, expected: str) -> None:
    """Markup goes, entities are undone, what only looks like markup stays."""
    assert expected == headline(rss(f"<item><title>{title}</title></item>"))


def test_entities_are_never_fetched_nor_blown_up() -> None:
    """External entities are not read; entities of entities stay small, in little time."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">{laughs}]>'
    started = time.monotonic()
    parsed = read(rss("<item><title>&l11;&file; end</title><link>https://x.example/</link></item>", head))

    assert len(parsed.items[0].headline) < 200
    assert "root:" not in parsed.items[0].headline
    assert time.monotonic() - started < 5


def test_deep_nesting_costs_little() -> None:
    """Markup a hundred thousand levels deep keeps its words and is read in little time."""
    deep = "<div>" * 30_000 + "words" + "</div>" * 30_000
    started = time.monotonic()
    item = read(rss(f"<item><title>x</title><content:encoded><![CDATA[{deep}]]></content:encoded></item>")).items[0]

    assert "words" == item.content_html
    assert time.monotonic() - started < 5


def test_sizes_are_bounded() -> None:
    """Entries beyond ENTRIES_MAX and text beyond BODY_CHARS_MAX are cut, and what is left is sound."""
    many = read(rss("".join(f"<item><guid>{n}</guid></item>" for n in range(ENTRIES_MAX + 5)))).items
    body = "<p>" + "long words " * 60_000 + "</p>"
    long = read(rss(f"<item><title>x</title><content:encoded><![CDATA[{body}]]></content:encoded></item>")).items[0]

    assert ENTRIES_MAX == len(many)
    assert BODY_CHARS_MAX // 3 < len(long.content_html) <= BODY_CHARS_MAX
    assert long.content_html.endswith("</p>")


def test_feeds_yaml_wins_over_the_feed() -> None:
    """Id, title, publisher, section and language of feeds.yaml go before the feed's own; secrets stay out."""
    entry = FeedEntry(
        url="https://user:pw@harbour-courier.example/rss?key=abc&x=1",
        id="courier",
        publisher="Harbour Courier",
        section="World",
        language="EN",
    )
    item = read(rss("<item><title>x</title></item>"), entry=entry).items[0]

    assert FeedRef(id="courier", url="https://harbour-courier.example/rss?key=***&x=1", title="T") == item.feed
    assert ("Harbour Courier", "World", "en") == (item.publisher.name, item.section, item.language)


def test_description_that_is_the_article_becomes_content() -> None:
    """A description with markup and an article's length is the content, its first paragraph the summary."""
    paragraphs = "<p>The lead says it all.</p>" + "<p>" + "and so on " * 60 + "</p>"
    item = read(rss(f"<item><title>x</title><description><![CDATA[{paragraphs}]]></description></item>")).items[0]

    assert "The lead says it all." == item.summary
    assert item.content_html.startswith("<p>The lead says it all.</p><p>and so on")


def test_same_feed_gives_the_same_bytes() -> None:
    """Reading twice gives equal items: a replay can be compared byte for byte."""
    raw = rss("<item><title>x</title><guid>1</guid></item><item><title>y</title></item>")

    assert read(raw) == read(raw)


@pytest.mark.parametrize(("category", "expected"), [("Editors’ Picks", True), ("featured", True), ("Features", False)])
def test_a_category_may_say_that_editors_chose_it(category: str, expected: bool) -> None:
    """Such a category is the feed's own featured flag; one that names a section is not."""
    item = f"<item><guid>1</guid><title>A</title><category>{category}</category></item>"
    feed = f'<rss version="2.0"><channel><title>Courier</title>{item}</channel></rss>'
    (read,) = read_feed(feed.encode(), url=URL, entry=FeedEntry(url=URL), seen_at=SEEN_AT).items

    assert expected is read.is_featured


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("desk@harbour-courier.example (Ana Ortiz)", ["Ana Ortiz"]),
        ("Ana Ortiz <ana@harbour.press>", ["Ana Ortiz"]),
        ("ana@harbour.media", []),
        ("ana@harbour.info (Ana Ortiz)", ["Ana Ortiz"]),
    ],
)
@pytest.mark.parametrize("element", ["author", "dc:creator"])
def test_mail_address_leaves_nothing_of_itself_in_a_name(element: str, author: str, names: list[str]) -> None:
    """A mail address beside an author's name goes whole, however long its last part is."""
    item = f"<item><title>A</title><{element}><![CDATA[{author}]]></{element}></item>"
    feed = rss(item).replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ')

    assert names == [one.name for one in read(feed).items[0].authors]


def test_entry_that_is_there_twice_is_one_item() -> None:
    """A copy of an entry makes no second item; one with another word does, and so does one that nothing names."""
    twice = 2 * "<item><title>A</title><guid>1</guid><link>https://harbour-courier.example/a</link></item>"
    other = twice.replace("A</title>", "B</title>", 1)

    assert 1 == len(read(rss(twice)).items)
    assert 2 == len(read(rss(other)).items)
    assert 2 == len(read(rss(2 * "<item><title>A</title></item>")).items)


def test_ten_thousand_entries_that_say_the_same_are_told_apart_in_bounded_time() -> None:
    """Without guid and address each copy is an item with an id of its own; that took a minute and a half."""
    feed = rss(ENTRIES_MAX * "<item><title>A</title></item>")
    started = time.process_time()

    items = read(feed).items

    assert time.process_time() - started < 20
    assert ENTRIES_MAX == len({item.id for item in items})
