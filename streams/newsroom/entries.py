"""feeds.yaml, authors.yaml, topics.yaml and receivers.yaml, entry by entry."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import get_args

import yaml

from agents.enrich.choice import sound_language
from agents.enrich.words import slug
from agents.identity import FEED_ID_CHARS_MAX, feed_id
from schemas.limits import BIO_CHARS_MAX, NAME_CHARS_MAX
from schemas.newsroom import AuthorEntry, FeedEntry, ReceiverEntry, TopicEntry
from schemas.parts import TagKind
from streams.newsroom.fields import Fields, Place, url_problem

MINUTES_MAX = 7 * 24 * 60
"""A week: the largest `every_min_minutes` of a feed."""
_KINDS: tuple[TagKind, ...] = get_args(TagKind)
_FIRST = {"feeds": "- url: https://…", "authors": "- name: …", "topics": "- id: …", "receivers": "- name: …"}
"""How an entry begins."""
_ID_HINT = "an id without spaces, | or control characters"


def entries(root: yaml.Node | None, name: str, place: Place) -> Iterator[Fields]:
    """The entries of a file: a list, or a mapping with the list under *name*."""
    node, path = root, ""
    if isinstance(root, yaml.MappingNode):
        whole = Fields(root, "", place)
        node, path = whole.child(name), name
        if node is None and not get_close_matches(name, whole.names(), n=1):
            place.wrong(root, "", f"a list of {name}", f"one `{_FIRST.get(name, '- name: …')}` below the other")
            return
        whole.done()
    if node is None:
        return
    if not isinstance(node, yaml.SequenceNode):
        place.wrong(node, path, f"a list of {name}", f"one `{_FIRST.get(name, '- name: …')}` below the other")
        return
    for number, one in enumerate(node.value):
        if isinstance(one, yaml.ScalarNode):
            place.wrong(one, f"{path}[{number}]", "a mapping (name: value)", f"`{_FIRST.get(name, '- name: …')}`")
            continue
        fields = Fields(one, f"{path}[{number}]", place)
        if fields.is_mapping:
            yield fields


def read_feed_entry(fields: Fields) -> FeedEntry | None:
    """One feed; None (and a fault) where it has no address."""
    url = fields.url("url", is_needed=True)
    given = read_id(fields, chars_max=FEED_ID_CHARS_MAX)
    entry = FeedEntry(
        url=url,
        id=given or feed_id(url),
        title=fields.text("title", chars_max=NAME_CHARS_MAX),
        publisher=fields.text("publisher", chars_max=NAME_CHARS_MAX),
        publisher_url=fields.url("publisher_url"),
        logo_url=fields.url("logo_url"),
        section=fields.text("section", chars_max=NAME_CHARS_MAX),
        language=fields.text("language", chars_max=35).lower(),
        full_text=fields.flag("full_text", default=True),
        every_min_minutes=fields.number("every_min_minutes", 0, least=0, most=MINUTES_MAX),
    )
    if entry.language and not sound_language(entry.language):
        fields.fault("language", "expected a language code such as en, de or pt-br")
    fields.done()
    return entry if url else None


def read_author_entry(fields: Fields) -> AuthorEntry | None:
    """One author; None (and a fault) without a name."""
    entry = AuthorEntry(
        name=fields.text("name", is_needed=True, chars_max=NAME_CHARS_MAX),
        id=read_id(fields),
        aliases=fields.texts("aliases"),
        role=fields.text("role", chars_max=NAME_CHARS_MAX),
        bio=fields.text("bio", chars_max=BIO_CHARS_MAX),
        avatar_url=fields.url("avatar_url"),
        profile_url=fields.url("profile_url"),
        same_as=tuple(_urls(fields, "same_as")),
        publishers=fields.texts("publishers"),
    )
    fields.done()
    return entry if entry.name else None


def read_topic_entry(fields: Fields) -> TopicEntry | None:
    """One topic; None (and a fault) without id or name."""
    entry = TopicEntry(
        id=read_id(fields, is_needed=True),
        name=fields.text("name", is_needed=True, chars_max=NAME_CHARS_MAX),
        kind=fields.choice("kind", _KINDS, "topic"),
        aliases=fields.texts("aliases"),
        context=fields.texts("context"),
    )
    fields.done()
    return entry if entry.id and entry.name else None


def read_receiver_entry(fields: Fields) -> ReceiverEntry | None:
    """One receiver; None (and a fault) without name or addresses. Addresses hold secrets, so no fault shows one."""
    entry = ReceiverEntry(
        name=read_id(fields, "name", is_needed=True),
        urls=fields.texts("urls"),
        attempts_max=fields.number("attempts_max", 5, least=1, most=20),
        timeout_s=fields.number("timeout_s", 20, least=1, most=300),
    )
    for url in entry.urls:
        if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", url):
            fields.fault("urls", "expected addresses with a scheme, such as terminal://, https://… or mailto://…")
    if not entry.urls and fields.child("urls") is None:
        fields.fault("urls", "is missing; at least one address is needed, such as terminal:// or https://…")
    fields.done()
    return entry if entry.name and entry.urls else None


def read_id(fields: Fields, name: str = "id", *, is_needed: bool = False, chars_max: int = NAME_CHARS_MAX) -> str:
    """An id: it becomes part of keys, so it holds no space and no `|`."""
    value = fields.text(name, is_needed=is_needed, chars_max=chars_max)
    if value and not re.fullmatch(r"[^\s|]+", value):
        fields.fault(name, f"expected {_ID_HINT}; write {slug(value) or 'letters and digits'}")
        return ""
    return value


def _urls(fields: Fields, name: str) -> Iterator[str]:
    for url, node in fields.marked_texts(name):
        if problem := url_problem(url):
            fields.place.fault(node, fields.at(name), problem)
        else:
            yield url
