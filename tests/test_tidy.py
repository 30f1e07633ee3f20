"""The form of the code itself: what may import what, how long things are, which words never appear.

Each check is a function from one file to its faults. Every check is first shown a bad double that it has to refuse: a
check that can't fail proves nothing.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pytest

from streams.topology import TOPICS

ROOT = Path(__file__).parent.parent
LAYERS = ("schemas", "agents", "streams")
"""Each may import itself and those before it."""
PURE = ("schemas", "agents")
CODE = (*LAYERS, "tests", "benchmarks")
WORDED = (*CODE, "docs", "newsroom", ".ci")
"""Folders whose words are checked, beside the files at the root."""
LINES_MAX = 500
FUNCTION_LINES_MAX = 60
COLLECT_S_MAX = 100

IO_MODULES = """
aiohttp aiokafka asyncio concurrent confluent_kafka faust ftplib http logging multiprocessing os pathlib random
requests secrets select shutil signal smtplib socket sqlite3 ssl subprocess sys tempfile threading time urllib.request
""".split()  # noqa: SIM905  a list of one word a line would hide what matters
IO_CALLS = [
    "open",
    "io.open",
    "print",
    "input",
    "exec",
    "eval",
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "uuid.uuid4",
    "uuid4",
]
MOCKS = ["unittest.mock", "mock", "pytest_mock", "asynctest"]

# Written in pieces, so that this file does not contain them.
HOSTS = [
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "npmjs" + ".",
    "repo1" + ".maven",
    "repo.maven" + ".",
    "golang" + ".org",
]
PLACES = [r"/wo" + r"rk/", r"/ro" + r"ot\b", r"/Use" + r"rs/\w"]
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
BANNED = [
    *(re.compile(re.escape(host)) for host in HOSTS),
    *(re.compile(place) for place in PLACES),
    *(re.compile(rf"\b{word}\b") for word in UNFINISHED),
]


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root, its text, its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def folder(self) -> str:
        """The top-level folder that it is in."""
        return self.path.split("/", 1)[0]


Check = Callable[[Source], Iterator[str]]


def source(path: str, text: str) -> Source:
    """The file at *path* as if it held *text*."""
    return Source(path, text, ast.parse(text))


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything that a file imports; `from a import b` gives `a` and `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def layers(file: Source) -> Iterator[str]:
    """Dependencies point one way, and are written in full."""
    allowed = LAYERS[: LAYERS.index(file.folder) + 1] if file.folder in LAYERS else CODE
    for line, name in imports(file.tree):
        top = name.split(".", 1)[0]
        if top in CODE and top not in allowed:
            yield f"{line}: {file.folder} imports {name}"
        elif not top and file.folder in LAYERS:
            yield f"{line}: write {name} in full"


def purity(file: Source) -> Iterator[str]:
    """Records and agents touch no network, disk, clock, environment or chance."""
    if file.folder not in PURE:
        return
    for line, name in imports(file.tree):
        if name in IO_MODULES or name.split(".", 1)[0] in IO_MODULES:
            yield f"{line}: imports {name}"
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in IO_CALLS:
            yield f"{node.lineno}: calls {ast.unparse(node.func)}"


def length(file: Source) -> Iterator[str]:
    """Files and functions stay short enough to be read at once."""
    lines = file.text.count("\n")
    if lines > LINES_MAX:
        yield f"{lines} lines, at most {LINES_MAX}"
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            if size > FUNCTION_LINES_MAX:
                yield f"{node.lineno}: {node.name} has {size} lines, at most {FUNCTION_LINES_MAX}"


def docstrings(file: Source) -> Iterator[str]:
    """Modules say what they are, public functions and classes what they promise, tests what they show."""
    if not ast.get_docstring(file.tree):
        yield "1: the module has no docstring"
    for node in ast.walk(file.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            named = file.folder == "tests"
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            named = file.folder in LAYERS and node in file.tree.body and not node.name.startswith("_")
        else:
            continue
        if named and not ast.get_docstring(node):
            yield f"{node.lineno}: {node.name} has no docstring"


def mocks(file: Source) -> Iterator[str]:
    """Fakes that can be read and real servers, no mocks."""
    for line, name in imports(file.tree):
        if name in MOCKS or name.split(".", 1)[0] in MOCKS:
            yield f"{line}: imports {name}"
    for node in ast.walk(file.tree):
        if isinstance(node, ast.arg) and node.arg == "mocker":
            yield f"{node.lineno}: asks for mocker"


def prints(file: Source) -> Iterator[str]:
    """Only the command line prints."""
    if file.folder not in LAYERS or file.path.startswith("streams/cli/"):
        return
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "print":
            yield f"{node.lineno}: prints"


def outputs(file: Source) -> Iterator[str]:
    """What is written and read are topics of the topology, by their short names."""
    if file.folder not in LAYERS:
        return
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Call):
            function = ast.unparse(node.func).rsplit(".", 1)[-1]
            named = [keyword.value for keyword in node.keywords if keyword.arg in {"topic", "reads"}]
            first = node.args[:1] if function == "Output" else []
            for value in (*first, *named) if function in {"Output", "Stage", "FoldStage"} else ():
                if isinstance(value, ast.Constant) and value.value not in TOPICS:
                    yield f"{node.lineno}: {function} names {value.value!r}, which is no topic"


def noqa(file: Source) -> Iterator[str]:
    """A rule is switched off by its code and with a reason."""
    for number, line in enumerate(file.text.splitlines(), start=1):
        found = re.search(r"#\s*(?:ruff:\s*)?noqa\b(.*)", line)
        if found and not re.match(r":\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*\s+\S+", found[1]):
            yield f"{number}: write `noqa: CODE  reason`"


def test_names(file: Source) -> Iterator[str]:
    """Tests stand in files that pytest looks into, and such files hold tests."""
    if file.folder != "tests":
        return
    functions = ast.FunctionDef | ast.AsyncFunctionDef
    has_tests = any(isinstance(node, functions) and node.name.startswith("test_") for node in ast.walk(file.tree))
    if has_tests != is_test_file(file.path):
        yield "1: holds tests, but is not named test_*.py" if has_tests else "1: is named as a test, but holds none"


test_names.__test__ = False  # type: ignore[attr-defined]  # a check, not a test


def is_test_file(path: str) -> bool:
    """Whether pytest looks into *path*."""
    return Path(path).name.startswith("test_")


BAD: dict[Check, list[tuple[str, str]]] = {
    layers: [
        ("schemas/a.py", "import agents.flow"),
        ("agents/a.py", "from streams import topology"),
        ("streams/a.py", "import tests.conftest"),
        ("agents/a.py", "from . import flow"),
        ("agents/a.py", "def f():\n    import streams"),
    ],
    purity: [
        ("agents/a.py", "import os"),
        ("agents/a.py", "from urllib import request"),
        ("agents/a.py", "from pathlib import Path"),
        ("schemas/a.py", "import time as t"),
        ("agents/a.py", "datetime.now(UTC)"),
        ("agents/a.py", "open('x')"),
    ],
    length: [
        ("agents/a.py", "\n" * (LINES_MAX + 1)),
        ("agents/a.py", "def f():\n" + "    pass\n" * FUNCTION_LINES_MAX),
    ],
    docstrings: [
        ("streams/a.py", "x = 1"),
        ("streams/a.py", "'''Words.'''\ndef f(): pass"),
        ("streams/a.py", "'''Words.'''\nclass C: pass"),
        ("tests/a.py", "'''Words.'''\nasync def test_f(): pass"),
        ("tests/a.py", "'''Words.'''\nclass TestC:\n    def test_f(self): pass"),
    ],
    mocks: [
        ("tests/a.py", "from unittest.mock import Mock"),
        ("tests/a.py", "from unittest import mock"),
        ("tests/a.py", "import pytest_mock"),
        ("tests/a.py", "def test_f(mocker): pass"),
    ],
    prints: [("streams/a.py", "print('x')")],
    outputs: [
        ("agents/a.py", "Output('wireroom.enriched', 'k', None)"),
        ("agents/a.py", "flow.Output(topic='rumours', key='k', record=None)"),
        ("streams/a.py", "Stage(role='x', reads='rumours')"),
    ],
    noqa: [("agents/a.py", "x = 1  # no" + "qa"), ("agents/a.py", "x = 1  # no" + "qa: E501")],
    test_names: [("tests/checks.py", "def test_f(): pass"), ("tests/test_a.py", "def check(): pass")],
}

GOOD = source(
    "agents/a.py",
    '''"""Words."""
from datetime import datetime
from urllib.parse import urlsplit

from agents.flow import Output
from schemas.item import Item


def step(item: Item) -> list[Output]:
    """Words."""
    return [Output("enriched", item.id, item)]  # noqa: RUF005  a reason
''',
)


@pytest.mark.parametrize(("check", "path", "text"), [(check, *bad) for check, bads in BAD.items() for bad in bads])
def test_check_refuses_its_bad_double(check: Check, path: str, text: str) -> None:
    """Every check finds exactly the faults that it is there for."""
    assert 1 == len({fault.split(":")[0] for fault in check(source(path, text))})


@pytest.mark.parametrize("check", BAD)
def test_check_accepts_good_code(check: Check) -> None:
    """No check refuses a plain agent."""
    assert [] == list(check(GOOD))


def sources() -> Iterator[Source]:
    """Every Python file of the project."""
    for folder in CODE:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("check", BAD)
def test_code_is_tidy(check: Check) -> None:
    """No file of the project has a fault."""
    files = list(sources())
    faults = [f"{file.path}:{fault}" for file in files for fault in check(file)]

    assert files
    assert [] == faults, "\n".join(["", *faults])


def banned(text: str) -> list[str]:
    """The banned words of *text*, each with its line."""
    lines = enumerate(text.splitlines(), start=1)
    return [f"{number}: {found[0]}" for number, line in lines for word in BANNED if (found := word.search(line))]


def written() -> Iterator[Path]:
    """Every text file that the project consists of."""
    yield from (path for path in sorted(ROOT.iterdir()) if path.is_file() and path.suffix != ".pyc")
    for folder in WORDED:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


@pytest.mark.parametrize(
    "line",
    [
        "see https://pypi" + ".org/project/x",
        "cd /wo" + "rk/main",
        "HOME=/ro" + "ot",
        "# TO" + "DO later",
        "# FIX" + "ME",
    ],
)
def test_banned_word_is_found(line: str) -> None:
    """Each kind of banned word is found, with its line."""
    assert ["2:"] == [fault[:2] for fault in banned(f"fine\n{line}")]


def test_words_that_only_look_alike_are_fine() -> None:
    """Neither a network, nor a root folder's name, nor schoolwork is banned."""
    assert [] == banned("/network/x; ROOT / 'x'; /homework/; todos")


def test_no_banned_word() -> None:
    """No file names a registry's host, a path of somebody's machine, or unfinished work."""
    texts = {path.relative_to(ROOT).as_posix(): path.read_bytes().decode("utf-8", "replace") for path in written()}
    faults = [f"{path}:{fault}" for path, text in texts.items() for fault in banned(text)]

    assert texts
    assert [] == faults, "\n".join(["", *faults])


def same_names(paths: list[str]) -> list[str]:
    """Test files that hide one another: pytest imports each by its bare name."""
    by_name = sorted(paths, key=lambda path: Path(path).name)
    groups = (list(group) for _, group in groupby(by_name, key=lambda path: Path(path).name))
    return [" and ".join(group) for group in groups if len(group) > 1]


def test_no_two_test_files_share_a_name() -> None:
    """Two test files of one name could not both be imported."""
    paths = [path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py")]

    assert ["tests/a/test_x.py and tests/b/test_x.py"] == same_names(["tests/a/test_x.py", "tests/b/test_x.py"])
    assert [] == same_names([path for path in paths if is_test_file(path)])


def uncollected(root: Path, folder: str) -> set[str]:
    """The test files under *folder* of which pytest, asked for every mark, takes not one test."""
    command = [sys.executable, "-m", "pytest", folder, "--collect-only", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=COLLECT_S_MAX, check=False)
    collected = {line.split("::", 1)[0] for line in done.stdout.splitlines() if "::" in line}
    return {path.relative_to(root).as_posix() for path in (root / folder).rglob("test_*.py")} - collected


def test_every_test_file_is_collected() -> None:
    """No test file is left out by a configuration, a conftest or an error at import."""
    assert set() == uncollected(ROOT, "tests")


def test_test_file_that_is_left_out_is_found(tmp_path: Path) -> None:
    """A file that a conftest ignores, and one that does not import, are both named."""
    folder = tmp_path / "tests"
    folder.mkdir()
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (folder / "conftest.py").write_text("collect_ignore = ['test_left.py']\n")
    for name, text in {"kept": "", "left": "", "broken": "import nothing_of_this_name\n"}.items():
        (folder / f"test_{name}.py").write_text(f"{text}def test_{name}(): pass\n")

    assert {"tests/test_left.py", "tests/test_broken.py"} == uncollected(tmp_path, "tests")
