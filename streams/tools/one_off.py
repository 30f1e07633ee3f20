"""One page, feed or text enriched on the spot, without a broker: what `wireroom enrich` does."""

import re
import zlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from agents.enrich import Index, OnFault, enrich
from agents.enrich.single import article_of_page
from agents.feed.read import read_feed
from agents.identity import feed_id, item_id
from agents.page import read_page
from agents.provenance import Explained, Subject, explain
from schemas.article import Article, Page
from schemas.errors import RefusedError, TooLargeError
from schemas.event import Draft
from schemas.item import Item
from schemas.newsroom import FeedEntry
from streams.http.response import Response
from streams.named_files import read_start

_GZIP = b"\x1f\x8b"
_FEED = re.compile(
    rb"\A\s*(?:\xef\xbb\xbf)?\s*(?:\{|(?:<[?!][^>]{0,500}>\s*)*<(?:\w+:)?(?:rss|feed|rdf)[\s>])", re.IGNORECASE
)
_SNIFFED_BYTES = 5_000


class OneOff:
    """Enriches what it is handed.

    Args:
        index: The newsroom's names.
        now: Gives the event time of what is enriched.
        on_fault: Told of each field that one of our own faults cost.
        publisher_tags: False leaves the publisher's own tags out.
        bytes_max: Of a page or feed, unpacked.
    """

    def __init__(
        self, index: Index, *, now: Callable[[], datetime], on_fault: OnFault, publisher_tags: bool, bytes_max: int
    ) -> None:
        self._index, self._now, self._on_fault = index, now, on_fault
        self._publisher_tags, self._bytes_max = publisher_tags, bytes_max

    def page_file(self, path: Path, *, url: str, id: str) -> Draft:  # noqa: A002  the event's own word
        """The draft of the page in *path*: UTF-8 whatever it says itself, plain or gzipped.

        Raises:
            RefusedError: The file can't be read or unpacked, is too large, or is no text.
        """
        body = read_file(path, self._bytes_max)
        if not Response(status=200, url="", permanent_url="", body=body).is_text():
            raise RefusedError(f"{path}: expected a page, but it is no text")
        return self._page(body, url=url, id=id)

    def text(self, page: Page, *, id: str) -> Draft:  # noqa: A002  the event's own word
        """The draft of a text that came without a page."""
        return self._enriched(article_of_page(page, id=id, url=page.url, seen_at=self._now()))

    def document(self, answer: Response) -> Iterator[Draft]:
        """The drafts of one document: a page gives one, a feed one for each entry.

        Raises:
            RefusedError: It looks like a feed and is none.
        """
        if not _FEED.match(answer.body[:_SNIFFED_BYTES]):
            yield self._page(answer.text(), url=answer.url, id="")
            return
        for item in self._items(answer):
            yield self._enriched(Article(item=item, page_status="off"))

    def explained(self, answer: Response) -> Iterator[tuple[Draft, tuple[Explained, ...]]]:
        """The same drafts, each with an explanation of its fields; takes about a second for each.

        Raises:
            RefusedError: As `document`.
        """
        for subject in self._subjects(answer):
            yield explain(subject, self._on_fault)

    def _subjects(self, answer: Response) -> Iterator[Subject]:
        if not _FEED.match(answer.body[:_SNIFFED_BYTES]):
            html = answer.text()
            page = read_page(html, answer.url)
            url = answer.url or page.url
            known = _id_of(page, url)
            yield Subject(self._index, known, self._now(), html, url, publisher_tags=self._publisher_tags)
            return
        for item in self._items(answer):
            yield Subject(
                self._index, item.id, item.seen_at, url=item.url, item=item, publisher_tags=self._publisher_tags
            )

    def _items(self, answer: Response) -> tuple[Item, ...]:
        entry = FeedEntry(url=answer.url, id=feed_id(answer.url) if answer.url else "")
        read = read_feed(
            answer.body, url=answer.url, content_type=answer.content_type, entry=entry, seen_at=self._now()
        )
        return tuple(read.items)

    def _page(self, html: str | bytes, *, url: str, id: str) -> Draft:  # noqa: A002  the event's own word
        page = read_page(html, url, on_fault=self._on_fault)
        return self._enriched(article_of_page(page, id=id or _id_of(page, url), url=url, seen_at=self._now()))

    def _enriched(self, article: Article) -> Draft:
        return enrich(article, self._index, publisher_tags=self._publisher_tags, on_fault=self._on_fault)


def _id_of(page: Page, url: str) -> str:
    """The id of a *page* from *url* that nobody gave one."""
    return item_id("", "", page.url or url, page.headline + page.body_text)


def read_file(path: Path, bytes_max: int) -> bytes:
    """The bytes of *path*, unpacked where they are gzip.

    Raises:
        RefusedError: It can't be read or unpacked.
        TooLargeError: It is over *bytes_max*, unpacked.
    """
    raw = read_start(path, bytes_max + 1, kind=RefusedError)
    if raw.startswith(_GZIP):
        raw = _unpacked(raw, bytes_max, path)
    if len(raw) > bytes_max:
        raise TooLargeError(f"{path}: over the limit of {bytes_max:,} bytes")
    return raw


def _unpacked(raw: bytes, bytes_max: int, path: Path) -> bytes:
    """*raw*, unpacked, at most one byte more than *bytes_max*."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(raw, bytes_max + 1)
    except zlib.error as error:
        raise RefusedError(f"{path}: broken gzip: {error}") from error
    if not unpacker.eof and len(plain) <= bytes_max:
        raise RefusedError(f"{path}: broken gzip: it ends too early")
    return plain
