"""Which changes of a published schema would break somebody.

A reader of today meets records of yesterday, which stay on the topics for weeks, and a reader of yesterday meets
records of tomorrow. So what either release promises to write has to agree with what the other tells readers to expect:
produce(new) against consume(old), and produce(old) against consume(new). Producer schemas are closed and consumer
schemas open, so a new field breaks nobody. Nor does a new value where a consumer schema lists the values that are
known (`x-extensible-enum`): readers are told to expect it. What can't be judged counts as a break.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

Json = dict[str, Any]

Pairs = tuple[tuple[int, int], ...]

ANY = "any"
NEEDED = "is now required, and older records may lack it"
KNOWN = "x-extensible-enum"
"""The values that readers know; others may come."""
_TYPES = {bool: "boolean", int: "integer", str: "string", type(None): "null", list: "array", dict: "object"}
_SIZES = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}
_NUMBERS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf")
_WORDS = frozenset(("$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default", "deprecated"))
"""Keywords that allow and refuse nothing. `default` is compared by itself."""
_LIMITS = (*_NUMBERS, *(name for pair in _SIZES.values() for name in pair), "pattern", "format")
_JUDGED = frozenset(
    ("type", "enum", "const", "anyOf", "$ref", "properties", "required", "additionalProperties", "items", *_LIMITS)
) | {"uniqueItems"}
_TAKING_OVER = frozenset(("patternProperties", "prefixItems"))
"""Keywords that decide instead of `additionalProperties` and `items`, which then are not the whole truth."""
_KEPT = {"default": "default", "x-unit": "unit"}
"""Words that must stay as they are once they are there, since readers act on them."""


class Contract(NamedTuple):
    """Two JSON Schemas of one kind of record, as `streams.contract` writes them: references into their own `$defs`."""

    produced: Json
    """Closed: what is written."""
    consumed: Json
    """Open: what readers are told to expect."""


class Change(NamedTuple):
    """One difference between two releases."""

    path: str
    """Of the field, such as "enriched.authors[].bio"."""
    what: str
    """The rest of the sentence."""
    is_break: bool

    def __str__(self) -> str:
        return f"{self.path or 'the record'} {self.what}"


def breaking(old: Contract, new: Contract, name: str = "") -> list[str]:
    """What of *new* breaks readers or records of *old*.

    Returns:
        One sentence for each break, which begins with the field's path below *name*; empty when all is well.
    """
    return [str(change) for change in changes(old, new, name) if change.is_break]


def changes(old: Contract, new: Contract, name: str = "") -> list[Change]:
    """Each difference that matters to a program, breaking or not, once; words alone are none."""
    yesterday = _Comparison(old.produced, new.consumed, is_later=False)
    tomorrow = _Comparison(new.produced, old.consumed, is_later=True)
    return list(dict.fromkeys([*yesterday.run(name), *tomorrow.run(name)]))


class _Branch(NamedTuple):
    """The values of one JSON type that a schema allows."""

    kind: str
    node: Json
    values: list[Any] | None
    """The only ones allowed; None where all are."""


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One walk through what is written and what is read, side by side."""

    written: Json
    read: Json
    is_later: bool
    """Whether the later release writes and the earlier one reads."""

    def run(self, name: str) -> list[Change]:
        return list(self.compare(self.written, self.read, name, ()))

    def compare(self, written: Any, read: Any, path: str, above: Pairs) -> Iterator[Change]:
        """What of *written* a reader with *read* does not expect; *above* are the pairs that this one is inside of."""
        pair = (id(_target(written, self.written)), id(_target(read, self.read)))
        if pair in above:  # a schema may refer to itself
            return
        if isinstance(written, dict) and isinstance(read, dict):
            yield from self.kept(written, read, path)
            for keyword in sorted(_beside(read)):
                yield Change(path, f"uses {keyword} beside a reference, which can't be judged", is_break=True)
        readers = list(_branches(read, self.read))
        strangers = False
        for branch in _branches(written, self.written):
            fitting = [one for one in readers if _takes(one.kind, branch.kind)]
            found = [list(self.branch(branch, one, path, (*above, pair))) for one in fitting]
            strangers = strangers or not found
            yield from min(found, key=lambda changes: sum(change.is_break for change in changes), default=())
        if strangers:
            was, becomes = self.ordered(_named(written, self.written), _named(read, self.read))
            yield Change(path, f"changed type from {was} to {becomes}", is_break=True)

    def kept(self, written: Json, read: Json, path: str) -> Iterator[Change]:
        for keyword, word in _KEPT.items():
            if keyword in written and keyword in read and not _same(written[keyword], read[keyword]):
                yield self.changed(word, written[keyword], read[keyword], path)

    def branch(self, written: _Branch, read: _Branch, path: str, above: Pairs) -> Iterator[Change]:
        yield from self.values(written, read, path)
        yield from self.limits(written, read.node, path)
        for keyword in sorted(_unjudged(written.node, read.node)):
            yield Change(path, f"uses {keyword}, whose changes can't be judged", is_break=True)
        if {written.kind, read.kind} & {"object", ANY}:
            yield from self.fields(written.node, read.node, path, above)
        if {written.kind, read.kind} & {"array", ANY}:
            yield from self.compare(written.node.get("items", True), read.node.get("items", True), path + "[]", above)

    def values(self, written: _Branch, read: _Branch, path: str) -> Iterator[Change]:
        known = read.node.get(KNOWN)
        allowed = known if read.values is None else read.values
        said = written.node.get(KNOWN) if written.values is None else written.values
        if allowed is None:
            return
        is_strict = read.values is not None or not self.is_later
        if is_strict and (said is None or (written.values is None and read.values is not None)):
            what = f"was open, and is narrowed to {', '.join(map(repr, allowed))}"
            yield Change(path, "is no longer held to a list of values" if self.is_later else what, is_break=True)
            return
        for value in said or ():
            if not any(_same(value, one) for one in allowed):
                what = f"may now be {value!r}" if self.is_later else f"no longer allows {value!r}"
                yield Change(path, what, is_break=is_strict)

    def limits(self, written: _Branch, read: Json, path: str) -> Iterator[Change]:
        """Numeric limits, sizes, patterns and formats: a reader's may not be tighter."""
        node, values = written.node, written.values
        for keyword in _limits_of(written.kind):
            if keyword in read and not _keeps(node, values, keyword, read[keyword]):
                yield self.changed(keyword, node.get(keyword), read[keyword], path)
        if read.get("uniqueItems") and not node.get("uniqueItems"):
            yield self.changed("uniqueItems", node.get("uniqueItems"), read["uniqueItems"], path)

    def fields(self, written: Json, read: Json, path: str, above: Pairs) -> Iterator[Change]:
        ours, theirs = written.get("properties", {}), read.get("properties", {})
        more, others = written.get("additionalProperties", True), read.get("additionalProperties", True)
        for name, field in ours.items():
            if name in theirs:
                yield from self.compare(field, theirs[name], _join(path, name), above)
            elif others is False:
                yield Change(_join(path, name), "is not expected by readers, who refuse what is new", is_break=True)
            else:
                yield from self.compare(field, others, _join(path, name), above)
                if self.is_later:
                    yield Change(_join(path, name), "is new", is_break=False)
        for name in theirs.keys() - ours.keys() if self.is_later or more is not False else ():
            if self.is_later:
                yield Change(_join(path, name), "is removed", is_break=True)
            else:
                yield from self.compare(more, theirs[name], _join(path, name), above)
        if more is not False:
            yield from self.compare(more, others, path + "{}", above)
        yield from self.needed(written, read, path)

    def needed(self, written: Json, read: Json, path: str) -> Iterator[Change]:
        what = "may now be missing" if self.is_later else NEEDED
        for name in read.get("required", []):
            is_gone = self.is_later and name not in written.get("properties", {}) and name in read.get("properties", {})
            if name not in written.get("required", []) and not is_gone:
                yield Change(_join(path, name), what, is_break=True)

    def changed(self, keyword: str, written: Any, read: Any, path: str) -> Change:
        was, becomes = self.ordered(written, read)
        return Change(path, f"changed {keyword} from {was!r} to {becomes!r}", is_break=True)

    def ordered(self, written: Any, read: Any) -> tuple[Any, Any]:
        """What was and what is, whichever of the two is written."""
        return (read, written) if self.is_later else (written, read)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _branches(node: Any, root: Json) -> Iterator[_Branch]:
    """The types that *node* allows, references resolved."""
    if isinstance(node, bool):
        yield from [_Branch(ANY, {}, None)] if node else []
    elif "$ref" in node:
        yield from _branches(_resolve(node["$ref"], root), root)
    elif "anyOf" in node:
        for one in node["anyOf"]:
            yield from _branches(one, root)
    else:
        named = node.get("type", ANY)
        kinds = [named] if isinstance(named, str) else named
        values = [node["const"]] if "const" in node else node.get("enum")
        if values is None:
            yield from (_Branch(kind, node, None) for kind in kinds)
            return
        values = [value for value in values if _is_within(value, node)]
        for kind in dict.fromkeys(map(_kind, values)):
            if any(_takes(one, kind) for one in kinds):
                yield _Branch(kind, node, [value for value in values if _kind(value) == kind])


def _target(node: Any, root: Json) -> Any:
    """*node*, or what it refers to."""
    return _target(_resolve(node["$ref"], root), root) if isinstance(node, dict) and "$ref" in node else node


def _resolve(reference: str, root: Json) -> Any:
    node: Any = root
    for step in reference.removeprefix("#").split("/")[1:]:
        node = node[step]
    return node


def _named(node: Any, root: Json) -> str:
    return " or ".join(sorted({branch.kind for branch in _branches(node, root)})) or "nothing"


def _kind(value: Any) -> str:
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    return _TYPES[type(value)]


def _takes(read: str, written: str) -> bool:
    return read in {written, ANY} or (read, written) == ("number", "integer")


def _same(one: Any, other: Any) -> bool:
    """Equal as JSON, where true is not 1."""
    return _kind(one) == _kind(other) and json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _unjudged(written: Json, read: Json) -> set[str]:
    """Keywords that this module knows nothing of, unless both sides say the same."""
    odd = {name for name in (*read, *(_TAKING_OVER & written.keys())) if name not in _JUDGED | _WORDS}
    return {
        name
        for name in odd
        if not name.startswith("x-") and (written.get(name) != read.get(name) or "$ref" in json.dumps(read.get(name)))
    }


def _beside(read: Json) -> set[str]:
    """Keywords beside `$ref` or `anyOf`, where the branches are all that is looked at."""
    if not read.keys() & {"$ref", "anyOf"}:
        return set()
    return {name for name in read.keys() - _WORDS - {"$ref"} if name != "anyOf" or "$ref" in read} - _KEPT.keys()


def _limits_of(kind: str) -> tuple[str, ...]:
    """The keywords that limit values of *kind*."""
    if kind in {"integer", "number"}:
        return _NUMBERS
    if kind == ANY:
        return _LIMITS
    return (*_SIZES.get(kind, ()), *(("pattern", "format") if kind == "string" else ()))


def _keeps(written: Json, values: list[Any] | None, keyword: str, limit: Any) -> bool:
    """Whether all that *written* allows, or only *values* of it, keeps to a reader's *limit*."""
    if values is not None and keyword != "format":
        return all(_keeps_value(value, keyword, limit) for value in values)
    if keyword in {"pattern", "format"}:
        return bool(written.get(keyword) == limit)
    if keyword == "multipleOf":
        return "multipleOf" in written and _divides(limit, written["multipleOf"])
    if keyword.startswith("min") and keyword != "minimum":
        return bool(written.get(keyword, 0) >= limit)
    if keyword.startswith("max") and keyword != "maximum":
        return bool(keyword in written and written[keyword] <= limit)
    return _keeps_bound(written, keyword, limit)


def _keeps_bound(written: Json, keyword: str, limit: float) -> bool:
    sign, name = (1, "Minimum") if keyword.lower().endswith("minimum") else (-1, "Maximum")
    including, excluding = written.get(name.lower()), written.get("exclusive" + name)
    if excluding is not None and sign * excluding >= sign * limit:
        return True
    if including is None:
        return False
    return bool(sign * including > sign * limit or (including == limit and not keyword.startswith("exclusive")))


def _keeps_value(value: Any, keyword: str, limit: Any) -> bool:
    if keyword == "pattern":
        return re.search(limit, value) is not None
    if keyword == "multipleOf":
        return _divides(limit, value)
    if keyword in _NUMBERS:
        return _keeps_bound({"minimum": value, "maximum": value}, keyword, limit)
    return bool(len(value) >= limit if keyword.startswith("min") else len(value) <= limit)


def _is_within(value: Any, node: Json) -> bool:
    """Whether *value*, one of a list of *node*, keeps to the other limits of *node*."""
    limits = {keyword: node[keyword] for keyword in _limits_of(_kind(value)) if keyword in node}
    return all(_keeps_value(value, keyword, limit) for keyword, limit in limits.items() if keyword != "format")


def _divides(one: float, other: float) -> bool:
    """Whether every multiple of *other* is one of *one*; only whole numbers can be told."""
    return isinstance(one, int) and isinstance(other, int) and other % one == 0
