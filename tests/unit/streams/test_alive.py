"""The health check of a process: it tells a stuck role from a quiet one."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from schemas.errors import UsageError
from streams.alive import ALIVE_S_MAX, beat, stuck, watch

NOW_S = 1_700_000_000.0


def aged(folder: Path, role: str, age_s: float) -> None:
    """A role that got on *age_s* before NOW_S."""
    beat(str(folder), role)
    os.utime(folder / f"wireroom.{role}.alive", (NOW_S - age_s, NOW_S - age_s))


def test_role_that_got_on_is_alive(tmp_path: Path) -> None:
    """A role that touched its file within the limit is not stuck."""
    aged(tmp_path, "fetch", ALIVE_S_MAX - 1)

    assert [] == stuck(str(tmp_path), ["fetch"], NOW_S)


def test_each_stuck_role_is_named(tmp_path: Path) -> None:
    """A role beyond the limit and one that never began are both named, the healthy one is not."""
    aged(tmp_path, "fetch", 0)
    aged(tmp_path, "desk", ALIVE_S_MAX + 40)

    late, missing = stuck(str(tmp_path), ["fetch", "desk", "match"], NOW_S)

    assert "desk has not got on for 100 s" == late
    assert missing.startswith("match has not begun")


def test_no_folder_keeps_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder in the settings a beat writes nothing anywhere."""
    monkeypatch.chdir(tmp_path)

    beat("", "fetch")

    assert [] == list(tmp_path.iterdir())


def test_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A wrong setting is one sentence with the setting's name."""
    with pytest.raises(UsageError, match=r"WIREROOM_ALIVE_DIR=.*can't be written to"):
        beat(str(tmp_path / "gone"), "fetch")


LOOKS = 20


async def beats(folder: Path, under_way: Callable[[], dict[str, int]]) -> int:
    """After how many of a watch's looks, the last one left out, it beat; work stands still after about five."""
    file = folder / "wireroom.fetch.alive"
    found = []

    def look() -> dict[str, int]:
        found.append(file.exists())
        file.unlink(missing_ok=True)
        if len(found) == LOOKS:
            raise asyncio.CancelledError
        return under_way()

    with suppress(asyncio.CancelledError):
        await watch(str(folder), "fetch", look, still_s=0.1, every_s=0.02)
    return sum(found)


async def test_quiet_role_is_alive(tmp_path: Path) -> None:
    """Nothing to do is no fault."""
    assert LOOKS - 1 == await beats(tmp_path, dict)


async def test_role_whose_work_advances_is_alive(tmp_path: Path) -> None:
    """Work that is further at each look is no fault, however long it goes on."""
    places = count()

    assert LOOKS - 1 == await beats(tmp_path, lambda: {"items-0": next(places)})


async def test_role_of_which_one_part_stands_still_is_stuck(tmp_path: Path) -> None:
    """One partition that does not advance stops the beat, though another one does."""
    places = count()

    assert 1 <= await beats(tmp_path, lambda: {"items-0": 7, "items-1": next(places)}) <= 6


async def test_watch_without_a_folder_ends(tmp_path: Path) -> None:
    """Where no health check is wanted nothing is watched."""
    async with asyncio.timeout(5):
        await watch("", "fetch", dict, still_s=1)


def check(folder: str, *roles: str) -> tuple[int, str]:
    """Exit code and words of the health check as the stack runs it."""
    environment = os.environ | {"WIREROOM_ALIVE_DIR": folder}
    command = [sys.executable, "-m", "streams.alive", *roles]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_health_check_ends_as_the_roles_are(tmp_path: Path) -> None:
    """Exit code 0 when the role gets on, 1 with a sentence when it does not."""
    before = check(str(tmp_path), "poll")
    beat(str(tmp_path), "poll")

    assert (0, "poll get on\n") == check(str(tmp_path), "poll")
    assert 1 == before[0]
    assert "poll has not begun" in before[1]


def test_health_check_refuses_what_it_cannot_tell(tmp_path: Path) -> None:
    """Without a folder, without a role, or with a setting that can't be read there is no healthy answer."""
    assert 2 == check("", "poll")[0]
    assert 2 == check(str(tmp_path))[0]
