"""What the machine did meanwhile: CPU time of a process, and of everybody else."""

import os
import time
from pathlib import Path

_TICKS_PER_S = os.sysconf("SC_CLK_TCK")
_BUSY = (0, 1, 2, 5, 6, 7)
"""Of the first line of /proc/stat: user, nice, system, irq, softirq, steal."""


def cpu_s(pid: int) -> float:
    """CPU seconds, user and system, that the process *pid* has used so far, all of its threads."""
    # The kernel's id of another process's CPU clock, as clock_getcpuclockid makes it: to the nanosecond.
    return time.clock_gettime(~pid << 3 | 2)


class Meter:
    """Measures from when it is made.

    Args:
        pids: The processes that are measured.
    """

    def __init__(self, *pids: int) -> None:
        self._pids = pids
        self._at, self._busy, self._used = self._now()

    def _now(self) -> tuple[float, float, dict[int, float]]:
        fields = Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:]
        busy = sum(int(fields[one]) for one in _BUSY) / _TICKS_PER_S
        return time.monotonic(), busy, {pid: cpu_s(pid) for pid in self._pids}

    def used_s(self, pid: int) -> float:
        """CPU seconds of one of the processes since then."""
        return cpu_s(pid) - self._used[pid]

    def cores_of_others(self) -> float:
        """How many cores everybody else kept busy since then, on average."""
        at, busy, used = self._now()
        ours = sum(used[pid] - self._used[pid] for pid in self._pids)
        return max(0.0, busy - self._busy - ours) / (at - self._at)
