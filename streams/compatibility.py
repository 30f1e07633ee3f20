"""Which changes of a published schema would break somebody.

A reader of today meets records of yesterday, which stay on the topics for weeks, and a reader of yesterday meets
records of tomorrow. So the records of either release have to make sense with the schema of the other. New fields with
a default, and new values of an enumeration, are no break: readers are told to expect them.
"""

from typing import Any

Json = dict[str, Any]
Branches = dict[str, Json]
"""JSON type -> the part of a schema that describes values of this type."""

ANY = "any"
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}


def breaking(old: Json, new: Json) -> list[str]:
    """What in the JSON Schema *new* breaks readers or records of the JSON Schema *old*.

    Args:
        old: A schema as `streams.contract` writes it: references only into its own `$defs`.
        new: The same of the next release.

    Returns:
        One sentence for each break, which begins with the field's path; empty when the two are compatible.
    """
    return _Comparison(old, new).run()


class _Comparison:
    """One walk through two schemas side by side."""

    def __init__(self, old: Json, new: Json) -> None:
        self.old, self.new = old, new
        self.faults: list[str] = []
        self.seen: set[tuple[int, int]] = set()
        """Pairs that are compared already: a schema may refer to itself."""

    def run(self) -> list[str]:
        self.compare(self.old, self.new, "")
        return self.faults

    def compare(self, old: Json, new: Json, path: str) -> None:
        old_branches, new_branches = _branches(old, self.old), _branches(new, self.new)
        if old_branches.keys() != new_branches.keys():
            was, becomes = (" or ".join(sorted(branches)) for branches in (old_branches, new_branches))
            self.report(path, f"changed type from {was} to {becomes}")
        for kind in old_branches.keys() & new_branches.keys():
            self.compare_branch(old_branches[kind], new_branches[kind], path)

    def compare_branch(self, old: Json, new: Json, path: str) -> None:
        if (id(old), id(new)) in self.seen:
            return
        self.seen.add((id(old), id(new)))
        self.compare_values(old, new, path)
        self.compare_fields(old, new, path)
        for inner, mark in (("items", "[]"), ("additionalProperties", "{}")):
            if isinstance(old.get(inner), dict) and isinstance(new.get(inner), dict):
                self.compare(old[inner], new[inner], path + mark)

    def compare_values(self, old: Json, new: Json, path: str) -> None:
        before, after = _values(old), _values(new)
        if before is None and after is not None:
            self.report(path, f"was open, and is narrowed to {', '.join(map(repr, after))}")
        elif before is not None and after is not None:
            for value in before:
                if value not in after:
                    self.report(path, f"no longer allows {value!r}")
        if old.get("format") != new.get("format"):
            self.report(path, f"changed format from {old.get('format')} to {new.get('format')}")

    def compare_fields(self, old: Json, new: Json, path: str) -> None:
        before, after = old.get("properties", {}), new.get("properties", {})
        for name in before:
            if name in after:
                self.compare(before[name], after[name], _join(path, name))
            else:
                self.report(_join(path, name), "is removed")
        was_required, is_required = old.get("required", []), new.get("required", [])
        for name in is_required:
            if name not in was_required:
                self.report(_join(path, name), "is now required, and older records may lack it")
        for name in was_required:
            if name not in is_required and name in after:
                self.report(_join(path, name), "may now be missing")

    def report(self, path: str, fault: str) -> None:
        self.faults.append(f"{path or 'the record'} {fault}")


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _branches(node: Json, root: Json) -> Branches:
    """The types that *node* allows, references resolved."""
    if "$ref" in node:
        return _branches(_resolve(node["$ref"], root), root)
    if "anyOf" in node:
        return {kind: branch for one in node["anyOf"] for kind, branch in _branches(one, root).items()}
    values = _values(node)
    if values is not None:
        return {_TYPES[type(value)]: node for value in values}
    named = node.get("type", ANY)
    return dict.fromkeys([named] if isinstance(named, str) else named, node)


def _resolve(reference: str, root: Json) -> Json:
    node: Json = root
    for step in reference.removeprefix("#/").split("/"):
        node = node[step]
    return node


def _values(node: Json) -> list[Any] | None:
    """The only values that *node* allows; None when it is open."""
    if "const" in node:
        return [node["const"]]
    values: list[Any] | None = node.get("enum")
    return values
