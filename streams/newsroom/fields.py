"""One mapping of a YAML file, read field by field; each fault names file, line and field, and reading goes on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from difflib import get_close_matches
from typing import TypeVar
from urllib.parse import urlsplit

import yaml

from agents.identity import redact
from schemas.limits import URL_CHARS_MAX
from streams.durations import duration_of
from streams.newsroom.faults import Faults
from streams.newsroom.files import is_null, line_of

TEXT_CHARS_MAX = 10_000
"""One value."""
LIST_MAX = 100_000
"""Values of one list."""
DURATION_MAX = timedelta(days=366)
"""Longest duration that a file may give."""
_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_KINDS = {yaml.MappingNode: "a mapping", yaml.SequenceNode: "a list", yaml.ScalarNode: "a single value"}

T = TypeVar("T", bound=str)
Marks = dict[tuple[str, str], tuple[str, int]]
"""(field, value) -> (file, line) where it stands."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where faults are noted."""

    file: str
    faults: Faults
    marks: Marks = field(default_factory=dict)
    """Where the values of lists stand, for warnings."""

    def fault(self, node: yaml.Node, field: str, problem: str) -> None:
        """Note a fault at *node*."""
        self.faults.add(self.file, line_of(node), field, problem)

    def wrong(self, node: yaml.Node, field: str, expected: str, write: str = "") -> None:
        """Note that *node* is not what was expected; *write* says what would be."""
        got = _KINDS.get(type(node), "something")
        if isinstance(node, yaml.ScalarNode):  # an address may hold a secret
            got = "an address" if "://" in node.value else repr(_shown(node.value))
        self.fault(node, field, f"expected {expected}, not {got}" + (f"; write {write}" if write else ""))


class Fields:
    """The fields of one mapping. What is asked for and not there gives the default; what is wrong gives a fault too.

    Args:
        node: The mapping; anything else is a fault, and then it has no fields.
        path: Its own place in the file, such as `feeds[0]`; "" for the file as a whole.
        place: Where faults are noted.
        example: How it is written, for whoever wrote something else.
    """

    def __init__(self, node: yaml.Node, path: str, place: Place, example: str = "") -> None:
        self.node, self.path, self.place = node, path, place
        self._nodes: dict[str, yaml.Node] = {}
        self._keys: dict[str, yaml.Node] = {}
        self._asked: list[str] = []
        if not isinstance(node, yaml.MappingNode):
            place.wrong(node, path, "a mapping (name: value)", example)
            return
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                place.wrong(key, path, "the name of a field")
            elif key.value in self._nodes:
                place.fault(
                    key,
                    self.at(_shown(key.value)),
                    f"stands here twice; first in line {line_of(self._keys[key.value])}; keep one of them",
                )
            else:
                self._nodes[key.value], self._keys[key.value] = value, key

    @property
    def is_mapping(self) -> bool:
        """Whether there is a mapping to read at all."""
        return isinstance(self.node, yaml.MappingNode)

    def at(self, name: str) -> str:
        """The dotted path of the field *name*."""
        return f"{self.path}.{name}" if self.path else name

    def child(self, name: str) -> yaml.Node | None:
        """The node of the field *name*; None where it is not there or empty."""
        self._asked.append(name)
        node = self._nodes.get(name)
        return None if node is None or is_null(node) else node

    def within(self, name: str, example: str) -> "Fields | None":
        """The mapping of the field *name*, written as *example* says; None where it is not there or empty."""
        node = self.child(name)
        return None if node is None else Fields(node, self.at(name), self.place, example)

    def where(self, name: str) -> yaml.Node:
        """The node to blame for the field *name*."""
        return self._nodes.get(name, self.node)

    def fault(self, name: str, problem: str) -> None:
        """Note a fault of the field *name*."""
        self.place.fault(self.where(name), self.at(name), problem)

    def text(self, name: str, *, is_needed: bool = False, chars_max: int = TEXT_CHARS_MAX) -> str:
        """One text; numbers and words such as `no` are taken as they are written."""
        node = self.child(name)
        value = "" if node is None else scalar(node, self.at(name), self.place, chars_max=chars_max)
        if is_needed and node is None and self.is_mapping:
            self.fault(name, "is missing; a text is needed")
        elif is_needed and node is not None and value == "":
            self.fault(name, "is empty; a text is needed")
        return value or ""

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; a single text stands for a list of one."""
        return tuple(value for value, _ in self.marked_texts(name))

    def marked_texts(self, name: str) -> list[tuple[str, yaml.Node]]:
        """A list of texts, each with its node."""
        node = self.child(name)
        return [] if node is None else list(_texts(node, self.at(name), self.place))

    def number(self, name: str, default: int, *, least: int, most: int) -> int:
        """A whole number within limits."""
        node = self.child(name)
        if node is None:
            return default
        if isinstance(node, yaml.ScalarNode) and re.fullmatch(r"[0-9]{1,9}", node.value):
            value = int(node.value)
            if least <= value <= most:
                return value
        self.place.wrong(node, self.at(name), f"a whole number from {least} to {most}")
        return default

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        node = self.child(name)
        if node is None:
            return default
        value = _FLAGS.get(node.value.lower()) if isinstance(node, yaml.ScalarNode) else None
        if value is None:
            self.place.wrong(node, self.at(name), "true or false")
        return default if value is None else value

    def flag_or_none(self, name: str) -> bool | None:
        """True or false; None where the file does not say."""
        return None if self.child(name) is None else self.flag(name, default=False)

    def choice(self, name: str, options: Sequence[T], default: T, *, is_needed: bool = False) -> T:
        """One of *options*."""
        node = self.child(name)
        if node is not None and isinstance(node, yaml.ScalarNode) and node.value in options:
            return options[options.index(node.value)]
        if node is not None:
            self.place.wrong(node, self.at(name), f"one of {', '.join(options)}", _nearest(node, options))
        elif is_needed and self.is_mapping:
            self.fault(name, f"is missing; one of {', '.join(options)} is needed")
        return default

    def seconds(self, name: str, default: int = 0) -> int:
        """A duration such as 90s, 20m, 6h or 1d, in seconds."""
        node = self.child(name)
        if node is None:
            return default
        value = duration_of(node.value) if isinstance(node, yaml.ScalarNode) else None
        if value and value <= DURATION_MAX:
            return value // timedelta(seconds=1)
        self.place.wrong(
            node,
            self.at(name),
            f"a duration such as 90s, 20m, 6h or 1d, at most {DURATION_MAX.days}d",
            _with_unit(node),
        )
        return default

    def url(self, name: str, *, is_needed: bool = False) -> str:
        """An http or https address."""
        value = self.text(name, is_needed=is_needed)
        if value and (problem := url_problem(value)):
            self.fault(name, problem)
        return value

    def names(self) -> list[str]:
        """The fields that there are, as they are written."""
        return list(self._keys)

    def done(self) -> None:
        """Call when every field was asked for: what is left is unknown. Of what is no mapping, nothing is."""
        for name, key in self._keys.items():
            if name not in self._asked and not self.place.faults.is_full:
                near = get_close_matches(name, self._asked, n=1)
                hint = f"did you mean `{near[0]}`? Known" if near else "known"
                known = ", ".join(dict.fromkeys(self._asked))
                self.place.fault(key, self.at(_shown(name)), f"is no field that is read here; {hint}: {known}")


def scalar(node: yaml.Node, field: str, place: Place, *, chars_max: int = TEXT_CHARS_MAX) -> str | None:
    """The text of *node*, the space around it taken off; None (and a fault) where it is none."""
    if not isinstance(node, yaml.ScalarNode):
        place.wrong(node, field, "a text")
        return None
    value = str(node.value).strip()
    if len(value) > chars_max:
        place.fault(node, field, f"is {len(value):,} characters long; at most {chars_max:,} are read, so shorten it")
        return None
    if not value.isprintable() and re.search(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", value):
        place.fault(node, field, "holds a control character; take it out")
        return None
    return value


def url_problem(url: str) -> str:
    """What is wrong with *url* as an http or https address, its secrets hidden; "" for nothing."""
    expected = "expected an http or https address"
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return f"{expected}, this one can't be read"
    if not is_whole or re.search(r"\s", url):
        return f"{expected}, not {_shown(redact(url))!r}"
    return f"is over {URL_CHARS_MAX:,} characters long" if len(url) > URL_CHARS_MAX else ""


def _texts(node: yaml.Node, field: str, place: Place) -> Iterator[tuple[str, yaml.Node]]:
    is_list = isinstance(node, yaml.SequenceNode)
    entries: list[yaml.Node] = node.value if is_list else [node]
    if len(entries) > LIST_MAX:
        place.fault(node, field, f"has {len(entries):,} values; at most {LIST_MAX:,} are read")
        return
    for number, entry in enumerate(entries):
        path = f"{field}[{number}]" if is_list else field
        value = scalar(entry, path, place)
        if value:
            yield value, entry
        elif value == "":
            place.fault(entry, path, "is empty; a text is needed")


def _with_unit(node: yaml.Node) -> str:
    """The duration that was likely meant: "20 min" is 20m; "" where none is plain."""
    found = re.fullmatch(r"([1-9][0-9]{0,4}) ?([smhd])[a-z]*", node.value.lower()) if _is_scalar(node) else None
    return f"{found[1]}{found[2]}" if found else ""


def _is_scalar(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode)


def _nearest(node: yaml.Node, options: Sequence[str]) -> str:
    """What of *options* was likely meant, as it has to be written; "" where nothing comes near."""
    value = node.value.strip().lower() if isinstance(node, yaml.ScalarNode) else ""
    near = get_close_matches(value, [one for one in options if one], n=1)
    return f"`{near[0]}`" if near else ""


def _shown(text: object) -> str:
    shown = str(text)
    return shown if len(shown) <= 60 else shown[:59] + "…"
