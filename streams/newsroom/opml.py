"""OPML in place of feeds.yaml: what other feed readers export."""

from pathlib import Path
from xml.parsers import expat

from agents.identity import feed_id
from schemas.limits import NAME_CHARS_MAX
from schemas.newsroom import FeedEntry
from streams.newsroom.faults import Faults
from streams.newsroom.fields import url_problem
from streams.newsroom.files import read_text

DEPTH_MAX = 50
"""Folders within folders."""


class _Refused(Exception):  # noqa: N818  never leaves this module
    """The document holds what is not read."""


class _Outlines:
    """Gathers the feeds of one document; a folder's name is their section."""

    def __init__(self, file: str, faults: Faults) -> None:
        self._file, self._faults = file, faults
        self._folders: list[str] = []
        self.feeds: list[tuple[int, FeedEntry]] = []
        """(line, feed)."""
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _refuse(self, *_: object) -> None:
        raise _Refused("a document type is not read; take the <!DOCTYPE …> out")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "outline":
            return
        given = {name.lower(): value.strip() for name, value in attributes.items()}
        name = (given.get("title") or given.get("text") or "")[:NAME_CHARS_MAX]
        if url := given.get("xmlurl"):
            self._add(url, given.get("htmlurl", ""), name)
        self._folders.append("" if url else name)
        if len(self._folders) > DEPTH_MAX:
            raise _Refused(f"folders are nested deeper than {DEPTH_MAX}")

    def _end(self, tag: str) -> None:
        if tag == "outline":
            self._folders.pop()

    def _add(self, url: str, site: str, name: str) -> None:
        line = self.parser.CurrentLineNumber
        if problem := url_problem(url):
            self._faults.add(self._file, line, "xmlUrl", problem)
            return
        section = next((folder for folder in reversed(self._folders) if folder), "")
        site = "" if url_problem(site) else site
        entry = FeedEntry(url=url, id=feed_id(url), title=name, publisher_url=site, section=section)
        self.feeds.append((line, entry))


def read_opml(path: Path, file: str, faults: Faults) -> list[tuple[int, FeedEntry]]:
    """The feeds of the document at *path*, each with its line; faults where it can't be read."""
    text = read_text(path, file, faults)
    if not text:
        return []
    outlines = _Outlines(file, faults)
    try:
        outlines.parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        faults.add(file, error.lineno, "", f"is no OPML: {expat.ErrorString(error.code)}")
    except _Refused as refused:
        faults.add(file, outlines.parser.CurrentLineNumber, "", str(refused))
    return outlines.feeds
