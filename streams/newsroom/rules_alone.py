"""Rules without the rest of a newsroom folder, to be tried out: whom they name as receivers need not exist."""

from collections.abc import Collection, Iterator
from pathlib import Path

from schemas.newsroom import RuleEntry
from streams.newsroom.faults import Faults, unique
from streams.newsroom.fields import Place
from streams.newsroom.files import is_yaml, read_yaml
from streams.newsroom.rules import RuleRead, read_rule


class _Anybody(Collection[str]):
    """Receivers of every name."""

    def __contains__(self, _name: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def load_rules(path: Path) -> tuple[RuleEntry, ...]:
    """The rules of *path*: a rule file, a folder of them, or a newsroom folder.

    Raises:
        NewsroomErrors: Something is wrong with one; every fault is named.
    """
    faults = Faults()
    folder = path / "rules" if (path / "rules").is_dir() else path
    files = sorted(one for one in folder.glob("*") if is_yaml(one)) if folder.is_dir() else [path]
    if not path.exists():
        faults.add(str(path), 0, "", "there is no such file or folder; name rules, or the newsroom folder (--newsroom)")
    elif not files:
        faults.add(str(path), 0, "", "holds no rule (*.yaml)")
    found = [_read(file, faults) for file in files] if path.exists() else []
    rules = unique([(one.file, one.line, one.rule) for one in found if one], "rule", lambda rule: rule.id, faults)
    faults.check()
    return rules


def load_rule(path: Path) -> RuleEntry:
    """The rule in the file at *path*.

    Raises:
        NewsroomErrors: It can't be used; every fault is named.
    """
    faults = Faults()
    read = _read(path, faults) if path.exists() else None
    if read is None and not faults.found:
        faults.add(str(path), 0, "", "holds no rule" if path.is_file() else "there is no such file")
    faults.check()
    assert read is not None, "a rule without a fault is a rule"
    return read.rule


def _read(file: Path, faults: Faults) -> RuleRead | None:
    root = read_yaml(file, str(file), faults)
    # Lists stand beside the folder `rules`, as in a newsroom folder.
    folder = file.resolve().parent.parent
    return read_rule(root, Place(str(file), faults), folder, _Anybody(), has_tests=False) if root else None
