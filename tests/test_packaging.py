"""The wheel: it holds all that the program needs, owns its names alone, and runs away from the checkout."""

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
from importlib.metadata import packages_distributions
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("schemas", "agents", "streams")
BUILD_S_MAX = 90

NEEDED = (
    "schemas/py.typed",
    "agents/py.typed",
    "streams/py.typed",
    "schemas/published/asyncapi.json",
    "schemas/published/enriched.schema.json",
    "schemas/published/producer/enriched.schema.json",
    "schemas/published/releases/1.0/enriched.schema.json",
    "streams/contract/templates/",
    "streams/web/templates/",
    "streams/demo/newsroom/",
    "streams/demo/site/",
)
"""Files, and folders of which at least one file must be inside."""


def run(*command: str | Path, cwd: Path) -> str:
    """What *command* prints, run in *cwd* with nothing of this process's Python environment; fails when it does."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WIREROOM"))}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=BUILD_S_MAX, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tree() -> set[str]:
    """Every file of our packages, as paths from the root."""
    files = (path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts}


def imported() -> set[str]:
    """The packages that our own import while their modules are loaded, without the standard library's and our own."""
    sources = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    nodes = [node for path in sources for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    names = {one.name for node in nodes if isinstance(node, ast.Import) for one in node.names}
    names |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names} - {*sys.stdlib_module_names, *PACKAGES}


def test_what_is_imported_is_required() -> None:
    """No import leans on what another package happens to bring, or on what is installed for development alone."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = {re.split(r"[^\w-]", one)[0] for one in project["dependencies"]}
    homes = packages_distributions()
    brought = {"mode": "faust-streaming"}

    missing = {
        name
        for name in imported()
        if required.isdisjoint([brought.get(name, ""), *(one.lower().replace("_", "-") for one in homes.get(name, ()))])
    }
    assert missing == set()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without network from a copy, so that the checkout stays as it is."""
    copy = tmp_path_factory.mktemp("copy")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    out = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check")
    run(*pip, "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", str(out), str(copy), cwd=copy)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def inside(wheel: Path) -> set[str]:
    """The names of the wheel's files."""
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a fresh environment that holds the wheel and, by a path file, what it depends on."""
    home = tmp_path_factory.mktemp("venv")
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--no-deps", "--no-index", str(wheel), cwd=home)
    (packages,) = home.glob("lib/python*/site-packages")
    # Plain paths come after the environment's own packages, and their own path files (an editable install) do not run.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return home / "bin"


def test_wheel_has_our_three_names_only(inside: set[str]) -> None:
    """The wheel's top level is schemas, agents and streams, and its own metadata."""
    tops = {name.split("/", 1)[0] for name in inside}

    assert set(PACKAGES) == {top for top in tops if not top.endswith(".dist-info")}


def test_wheel_holds_every_file_of_the_packages(inside: set[str]) -> None:
    """No module and no data file is forgotten: a folder without __init__.py, or a new kind of file, would be."""
    assert [] == sorted(tree() - inside)


@pytest.mark.parametrize("needed", NEEDED)
def test_wheel_holds_what_the_program_reads(inside: set[str], needed: str) -> None:
    """Templates, published schemas and the demo's newsroom and site are inside."""
    assert any(name == needed or (needed.endswith("/") and name.startswith(needed)) for name in inside)


@pytest.mark.parametrize("package", PACKAGES)
def test_no_other_distribution_owns_our_names(package: str) -> None:
    """Nothing that we depend on installs a package of the same name, which would overwrite ours without a word."""
    assert {"wireroom"} == set(packages_distributions()[package])


def test_command_runs_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    """`wireroom` works in a fresh environment from another folder, and runs the installed code."""
    where = run(installed / "python", "-c", "import streams; print(streams.__file__)", cwd=tmp_path)

    assert str(installed.parent) in where
    assert run(installed / "wireroom", "version", cwd=tmp_path).startswith("wireroom 0.")
    assert "subscribe" in run(installed / "wireroom", "--help", cwd=tmp_path)


def test_transport_is_found_by_faust(installed: Path, tmp_path: Path) -> None:
    """The entry point by which Faust finds the transport is installed and loads."""
    code = (
        "from importlib.metadata import entry_points\n"
        "print(entry_points(group='faust.transports')['wireroom'].load().__name__)"
    )

    assert run(installed / "python", "-W", "ignore", "-c", code, cwd=tmp_path) == "Transport\n"


def test_published_schemas_are_found_when_installed(installed: Path, tmp_path: Path) -> None:
    """The installed package finds its published files beside its code."""
    code = "from streams.contract import PUBLISHED; print((PUBLISHED / 'asyncapi.json').is_file())"

    assert run(installed / "python", "-c", code, cwd=tmp_path) == "True\n"
