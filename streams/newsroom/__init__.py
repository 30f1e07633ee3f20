"""The newsroom folder, read and checked whole: all its faults at once, or a Newsroom."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from schemas.newsroom import TERMINAL, FeedEntry, Newsroom
from streams.newsroom.entries import (
    entries,
    read_author_entry,
    read_feed_entry,
    read_receiver_entry,
    read_topic_entry,
)
from streams.newsroom.faults import Faults, Lined, NewsroomErrors, unique
from streams.newsroom.fields import Fields, Place
from streams.newsroom.files import is_yaml, line_of, read_yaml
from streams.newsroom.opml import read_opml
from streams.newsroom.rules import RuleRead, read_rule

__all__ = ["NewsroomErrors", "Reading", "load", "read"]

RULES_MAX = 100_000
"""Rule files."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The newsroom folder with what no release carries: where things stand, and the rules' tests."""

    folder: Path
    newsroom: Newsroom
    rules: tuple[RuleRead, ...]
    receivers: dict[str, tuple[str, int]]
    """Name -> (file, line) of those that receivers.yaml has."""


def load(folder: Path) -> Newsroom:
    """What `read` reads, without what no release carries."""
    return read(folder).newsroom


def read(folder: Path) -> Reading:
    """Read the newsroom folder; its release number is 0 until it is published.

    Args:
        folder: It holds feeds.yaml (or OPML files in its place), authors.yaml, topics.yaml, receivers.yaml,
            rules/*.yaml and lists/*.txt; each may be missing or empty.

    Raises:
        NewsroomErrors: Something is wrong; it names every fault with file, line and field.
    """
    faults = Faults()
    if not folder.is_dir():
        faults.add(str(folder), 0, "", "there is no such folder; name the newsroom folder, or set WIREROOM_NEWSROOM")
        faults.check()
    feeds = _feeds(folder, faults)
    authors = _listed(folder / "authors.yaml", "authors", read_author_entry, faults)
    topics = _listed(folder / "topics.yaml", "topics", read_topic_entry, faults)
    receivers = _listed(folder / "receivers.yaml", "receivers", read_receiver_entry, faults)
    if all(receiver.name != TERMINAL.name for _, _, receiver in receivers):
        receivers.insert(0, ("", 0, TERMINAL))
    rules = _rules(folder, {receiver.name for _, _, receiver in receivers}, faults)
    newsroom = Newsroom(
        feeds=unique(feeds, "feed", lambda feed: feed.id, faults),
        authors=unique(authors, "author", lambda author: author.id or author.name, faults),
        topics=unique(topics, "topic", lambda topic: topic.id, faults),
        rules=tuple(one.rule for one in unique(rules, "rule", lambda one: one.rule.id, faults)),
        receivers=unique(receivers, "receiver", lambda receiver: receiver.name, faults),
    )
    faults.check()
    places = {receiver.name: (file, line) for file, line, receiver in receivers if file}
    return Reading(folder=folder, newsroom=newsroom, rules=tuple(rule for _, _, rule in rules), receivers=places)


def _feeds(folder: Path, faults: Faults) -> Lined[FeedEntry]:
    path = folder / "feeds.yaml"
    documents = sorted(folder.glob("*.opml"))
    if not path.exists() and not path.is_symlink():
        return [(str(one), line, feed) for one in documents for line, feed in read_opml(one, str(one), faults)]
    if documents:
        faults.add(str(documents[0]), 0, "", "stands beside feeds.yaml, which takes its place; keep one of them")
    return _listed(path, "feeds", read_feed_entry, faults)


def _listed(path: Path, name: str, read: Callable[[Fields], T | None], faults: Faults) -> Lined[T]:
    place = Place(str(path), faults)
    root = read_yaml(path, str(path), faults)
    read_all = [(fields, read(fields)) for fields in entries(root, name, place)]
    return [(str(path), line_of(fields.node), entry) for fields, entry in read_all if entry is not None]


def _rules(folder: Path, receivers: set[str], faults: Faults) -> Lined[RuleRead]:
    paths = sorted(path for path in (folder / "rules").glob("*") if is_yaml(path))
    if len(paths) > RULES_MAX:
        faults.add(str(folder / "rules"), 0, "", f"holds {len(paths):,} rules; at most {RULES_MAX:,} are read")
        return []
    found = []
    for path in paths:
        root = read_yaml(path, str(path), faults)
        rule = read_rule(root, Place(str(path), faults), folder, receivers) if root is not None else None
        if rule is not None and root is not None:
            found.append((rule.file, rule.line, rule))
    return found
