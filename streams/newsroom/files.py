"""Files of the newsroom folder as YAML nodes that know their lines. Nothing is built from tags: only nodes are read."""

import stat
from pathlib import Path

import yaml

from streams.named_files import reason_of
from streams.newsroom.faults import Faults

FILE_BYTES_MAX = 20_000_000
"""One file."""
NODES_MAX = 2_000_000
"""Values in one YAML file."""
DEPTH_MAX = 20
"""Lists and mappings within one another."""
_Loader: type[yaml.CSafeLoader | yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def is_yaml(path: Path) -> bool:
    """Whether the name of *path* says that it is YAML."""
    return path.suffix in {".yaml", ".yml"}


def read_text(path: Path, file: str, faults: Faults) -> str | None:
    """The text of *path*; "" where there is no such file, None (and a fault) where it can't be read."""
    try:
        raw = _bytes(path)
    except FileNotFoundError:
        if path.is_symlink():
            faults.add(file, 0, "", "is a link to a file that is not there; mend the link, or take it away")
            return None
        return ""
    except (OSError, ValueError) as error:
        faults.add(file, 0, "", f"can't be read: {reason_of(error)}")
        return None
    if len(raw) > FILE_BYTES_MAX:
        faults.add(file, 0, "", f"is over the limit of {FILE_BYTES_MAX:,} bytes")
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        faults.add(
            file,
            raw.count(b"\n", 0, error.start) + 1,
            "",
            f"byte {raw[error.start]:#04x} is no UTF-8; save the file as UTF-8",
        )
        return None


def _bytes(path: Path) -> bytes:
    """At most one byte more of *path* than is read.

    Raises:
        OSError: It can't be read; of what would be waited for, as a pipe, nothing is.
    """
    if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
        raise OSError(0, "it is no plain file")
    with path.open("rb") as opened:
        return opened.read(FILE_BYTES_MAX + 1)


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
        faults.add(file, mark.line + 1 if mark else 0, "", f"is no YAML: {what}{_advice(what, text, mark)}")
        return None
    except (yaml.YAMLError, ValueError) as error:
        faults.add(file, 0, "", f"is no YAML: {str(error).splitlines()[0]}")
        return None
    return None if root is None or is_null(root) else root


_ADVICE = (
    (
        "mapping values are not allowed",
        "put quotes round a text that holds `: `, and give fields of one level one indent",
    ),
    ("quoted scalar", "close the quote, or take it away"),
    ("flow sequence", "close the list with ]"),
    ("flow mapping", "close the mapping with }"),
    ("could not find expected ':'", "write `name: value`, with a colon and a space"),
    (
        "did not find expected key",
        "give fields of one level one indent, and put quotes round texts with quotes in them",
    ),
    ("did not find expected '-' indicator", "give all entries of a list one indent"),
    ("cannot start any token", "put quotes round a text that begins with @, ` or %"),
    ("expected a single document", "keep one document; take the second `---` out"),
    ("undefined alias", "put quotes round a text that begins with *"),
    ("alias", "put quotes round a text that begins with *"),
    ("anchor", "put quotes round a text that begins with &"),
)
"""What a YAML parser says -> what most likely has to be done."""


def _advice(what: str, text: str, mark: yaml.Mark | None) -> str:
    """What to do, where it can be told."""
    lines = text.splitlines()
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    if "cannot start any token" in what and line[: len(line) - len(line.lstrip())].count("\t"):
        return "; indent with spaces, not with tabs"
    return next((f"; {advice}" for said, advice in _ADVICE if said in what), "")


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
