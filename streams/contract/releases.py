"""What the contract breaks of the releases before it, and whether its version says what is new.

The contracts of releases are kept in `schemas/published/releases/`, in the repository and not in tags alone: a tarball
and a shallow clone have to see a break too, and a reader finds there the schema that a record of last month names in
`ce_dataschema`. All releases of the major version count, since their records and readers may still be about.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from schemas import cloudevents
from schemas.errors import UsageError
from streams.contract import PUBLISHED, files
from streams.contract.compatibility import KNOWN, NEEDED, Change, Contract, breaking, changes
from streams.contract.records import closed

RELEASES = PUBLISHED / "releases"
SCHEMA = ".schema.json"
PRODUCER = "producer/"
_VERSION = re.compile(r"\d+\.\d+")
_WORDS = frozenset(("$id", "title", "description", "summary", "examples", "version"))
"""What can change without a new version: nothing but words."""
_SETS = ("required", "enum", KNOWN)
"""Lists whose order says nothing."""
_CHANGED = "has changed"
PLACES_MAX = 5
"""Places of the documents that are named where no field is new."""

Json = dict[str, Any]
Documents = Mapping[str, Json]
"""Path below `schemas/published/` -> the document."""


def current() -> Documents:
    """The contract as the code says it."""
    return {name: json.loads(text) for name, text in files().items()}


def faults(now: Documents, releases: Path = RELEASES, version: str = cloudevents.SCHEMA_VERSION) -> list[str]:
    """What is wrong with *now*, the contract of *version*, after those in *releases*: a sentence each, empty if sound.

    A break names topic and field, and says which release it breaks.
    """
    kept = sorted(_versions(releases))
    if not kept:
        return [f"{releases} holds no release to compare with: bring it back from the repository's history"]
    if not _VERSION.fullmatch(version):
        return [f'SCHEMA_VERSION is {version!r}: write two numbers, such as "1.0"']
    ours = _parsed(version)
    if ours[0] != cloudevents.MAJOR_VERSION:
        return [f"SCHEMA_VERSION is {version} and MAJOR_VERSION {cloudevents.MAJOR_VERSION}: they have to begin alike"]
    same_major = [one for one in kept if one[0] == ours[0]]
    found = [
        f"{fault}, which breaks release {_text(one)}: {_advice(fault)}"
        for one in same_major
        for fault in breaks(_read(releases / _text(one)), now)
    ]
    unsaid = _unsaid(_read(releases / _text(same_major[-1])), now, same_major[-1], ours) if same_major else []
    # A break that is named above is a change too; it need not be named by its place in the files as well.
    return found + [one for one in unsaid if not (found and _CHANGED in one)]


def _advice(fault: str) -> str:
    if NEEDED in fault:
        return "give it a default, so that readers can do without"
    return "put it back as it was, and add a new field beside it"


def breaks(old: Documents, now: Documents) -> list[str]:
    """What *now* breaks of *old*: records, headers, and where and how topics are kept."""
    return [fault for name in _topics(old) for fault in _record_breaks(name, old, now)] + list(
        _channel_breaks(old, now)
    )


def freeze(releases: Path = RELEASES) -> Path:
    """Keep the contract as that of the release SCHEMA_VERSION; returns where.

    Raises:
        UsageError: It breaks an earlier release, or this version is kept already with other fields.
    """
    now = current()
    found = faults(now, releases) if list(_versions(releases)) else []
    if found:
        raise UsageError("; ".join(found))
    folder = releases / cloudevents.SCHEMA_VERSION
    if not folder.exists():
        for name, text in files().items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    return folder


def _unsaid(old: Documents, now: Documents, newest: tuple[int, int], ours: tuple[int, int]) -> list[str]:
    """New fields of *now* that its version does not tell of."""
    if ours < newest:
        return [f"SCHEMA_VERSION is {_text(ours)}, older than release {_text(newest)}: raise it"]
    if ours > newest or essence(old) == essence(now):
        return []
    new = [str(one) for name in _topics(old) if name in _topics(now) for one in _changes(name, old, now)]
    raised = f'raise SCHEMA_VERSION in schemas/cloudevents.py to "{newest[0]}.{newest[1] + 1}"'
    new = new or [f"{place} {_CHANGED}" for place in islice(_differing(essence(old), essence(now), ""), PLACES_MAX)]
    return [f"{one} since release {_text(newest)}: {raised}" for one in new]


def _differing(old: Any, now: Any, path: str) -> Iterator[str]:
    """Where two documents differ: "asyncapi.json channels.enriched.bindings.kafka.partitions"."""
    if isinstance(old, dict) and isinstance(now, dict):
        for name in sorted(old.keys() | now.keys()):
            where = f"{path}{'.' if ' ' in path else ' '}{name}" if path else name
            yield from _differing(old.get(name), now.get(name), where)
    elif old != now:
        yield path


def essence(node: Any) -> Any:
    """*node* without what is nothing but words, and without the order of what has none."""
    if isinstance(node, dict):
        kept = {name: essence(child) for name, child in node.items() if name not in _WORDS or _is_field(child, name)}
        return kept | {name: sorted(kept[name], key=json.dumps) for name in _SETS if isinstance(kept.get(name), list)}
    return [essence(child) for child in node] if isinstance(node, list) else node


def _is_field(child: Any, name: str) -> bool:
    """Whether *name* is a field that is called like a keyword: its schema is an object."""
    return name != "examples" and isinstance(child, dict)


def _changes(name: str, old: Documents, now: Documents) -> Iterator[Change]:
    yield from (one for one in changes(_contract(name, old), _contract(name, now), name) if not one.is_break)


def _record_breaks(name: str, old: Documents, now: Documents) -> list[str]:
    if name not in _topics(now):
        return [f"{name} has no schema any more"]
    return breaking(_contract(name, old), _contract(name, now), name)


def _contract(name: str, documents: Documents) -> Contract:
    return Contract(documents[f"{PRODUCER}{name}{SCHEMA}"], documents[name + SCHEMA])


def _topics(documents: Documents) -> list[str]:
    return [name.removesuffix(SCHEMA) for name in documents if name.endswith(SCHEMA) and not name.startswith(PRODUCER)]


def _channel_breaks(old: Documents, now: Documents) -> Iterator[str]:
    before, after = old["asyncapi.json"], now["asyncapi.json"]
    for name in before["channels"]:
        if name not in after["channels"]:
            yield f"{name} is no public topic any more"
            continue
        was, becomes = _facts(name, before), _facts(name, after)
        for what in was:
            if _differs(what, was, becomes):
                yield f"{name}: {what} changed from {was[what]} to {becomes[what]}"
        earlier, later = (_headers(name, document) for document in (before, after))
        yield from breaking(earlier, later, f"{name}.headers")


def _headers(name: str, document: Json) -> Contract:
    headers = document["components"]["messages"][name]["headers"]
    return Contract(closed(headers) | {"required": headers["required"]}, headers)


def _facts(name: str, document: Json) -> Json:
    channel, message = document["channels"][name], document["components"]["messages"][name]
    return {
        "address": channel["address"],
        "key": message["bindings"]["kafka"]["key"]["description"],
        "content type": message["contentType"],
        "retention.ms": channel["bindings"]["kafka"]["topicConfiguration"]["retention.ms"],
    }


def _differs(what: str, was: Json, becomes: Json) -> bool:
    """Whether readers have to know; that records are kept longer is no harm (-1 is for ever)."""
    if what != "retention.ms":
        return bool(was[what] != becomes[what])
    before_ms, after_ms = (math.inf if facts[what] == -1 else facts[what] for facts in (was, becomes))
    return bool(after_ms < before_ms)


def _versions(releases: Path) -> Iterator[tuple[int, int]]:
    yield from (
        _parsed(path.name)
        for path in (releases.iterdir() if releases.is_dir() else ())
        if _VERSION.fullmatch(path.name)
    )


def _parsed(version: str) -> tuple[int, int]:
    major, minor = version.split(".")
    return int(major), int(minor)


def _text(version: tuple[int, int]) -> str:
    return "{}.{}".format(*version)


def _read(folder: Path) -> Documents:
    return {
        path.relative_to(folder).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.json"))
    }
