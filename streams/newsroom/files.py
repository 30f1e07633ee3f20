"""Files of the newsroom folder as YAML nodes that know their lines. Nothing is built from tags: only nodes are read."""

from pathlib import Path

import yaml

from streams.newsroom.faults import Faults

FILE_BYTES_MAX = 20_000_000
"""One file."""
NODES_MAX = 2_000_000
"""Values in one YAML file."""
DEPTH_MAX = 20
"""Lists and mappings within one another."""
_Loader: type[yaml.CSafeLoader | yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_text(path: Path, file: str, faults: Faults) -> str | None:
    """The text of *path*; "" where there is no such file, None (and a fault) where it can't be read."""
    try:
        with path.open("rb") as opened:
            raw = opened.read(FILE_BYTES_MAX + 1)
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        faults.add(file, 0, "", f"can't be read: {getattr(error, 'strerror', None) or error}")
        return None
    if len(raw) > FILE_BYTES_MAX:
        faults.add(file, 0, "", f"is over the limit of {FILE_BYTES_MAX:,} bytes")
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        faults.add(file, raw.count(b"\n", 0, error.start) + 1, "", f"byte {raw[error.start]:#04x} is no UTF-8")
        return None


def read_yaml(path: Path, file: str, faults: Faults) -> yaml.Node | None:
    """The root node of *path*; None where the file is missing, empty, or (with a fault) can't be read."""
    text = read_text(path, file, faults)
    if not text:
        return None
    try:
        if not _is_plain(text, file, faults):
            return None
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        faults.add(file, mark.line + 1 if mark else 0, "", f"is no YAML: {what}")
        return None
    except (yaml.YAMLError, ValueError) as error:
        faults.add(file, 0, "", f"is no YAML: {str(error).splitlines()[0]}")
        return None
    return None if root is None or is_null(root) else root


def is_null(node: yaml.Node) -> bool:
    """Whether *node* is an empty value."""
    return node.tag == "tag:yaml.org,2002:null"


def line_of(node: yaml.Node) -> int:
    """The line where *node* begins, from 1."""
    return int(node.start_mark.line) + 1


def _is_plain(text: str, file: str, faults: Faults) -> bool:
    """Whether *text* can be composed safely: aliases make a small file endless, deep nesting exhausts the stack."""
    depth = values = 0
    for event in yaml.parse(text, Loader=_Loader):
        problem = ""
        values += isinstance(event, yaml.NodeEvent)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent):
            problem = f"an alias (*{event.anchor}) is not read; write the value out"
        elif depth > DEPTH_MAX:
            problem = f"is nested deeper than {DEPTH_MAX}"
        elif values > NODES_MAX:
            problem = f"holds more than {NODES_MAX:,} values"
        if problem:
            faults.add(file, int(event.start_mark.line) + 1 if event.start_mark else 0, "", problem)
            return False
    return True
