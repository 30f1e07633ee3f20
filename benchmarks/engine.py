"""The engine alone: what each loop does in a second, and what it costs, when the function is next to nothing.

    ./run.sh bench engine [--items N] [--rounds N] [--only NAME] [--tune] [--json FILE]

Every loop decodes the same JSON items of 2 KB, adds a word count and a list of tags, encodes and writes them: one
process each, a topic of 4 partitions in and a fresh one of 4 out, a fresh group, one after the other in rounds
(A B C, B C A, …) on one real broker on the same machine. All: acks of all replicas, linger 5 ms, no compression.

- events/s: from the first record that the loop takes to the moment when the group's offsets on the broker cover all
  input, looked at from outside every 20 ms. A run counts only when as many records came out as went in.
- to last output: the same, to the moment when all outputs are on the broker. The difference is the wait for the next
  commit, in Wireroom until nothing has come for 20 ms or 200 ms are over; the longer the run, the less it counts.
- CPU-s/1,000: user and system of the loop's process, all threads, between the same two moments; what it used for its
  start, before the first record, is apart. The broker's is another column.
- of Quix: the ratio to Quix Streams in the same round, median (min-max). Only ratios within one run can be compared:
  broker, watcher and loop share the machine.

Quix Streams runs with the best of the settings that --tune compares: a commit after every 5,000 records. --items must
be a multiple of that, so that it never waits for a commit at the end: else its ratio would look worse than it is.

Not comparable: plain Faust gets a sixth of the items, is not idempotent and also reads what was aborted; its ordinary
agent commits what may never have been written. Wireroom also places each record by its key and adds a header.

What it printed last stands in README.md.
"""

import sys

from benchmarks.compare import main, quix
from benchmarks.invented import items

ITEMS = 60_000
BEST = quix(commit_every=5_000, commit_interval=1.0, consumer_poll_timeout=0.1)
TRIED = (
    quix("as it comes: commit_interval 5 s"),
    quix("commit_interval 1 s", commit_interval=1.0),
    quix("commit_interval 1 s, poll 0.1 s", commit_interval=1.0, consumer_poll_timeout=0.1),
    quix("commit_every 2,000", commit_every=2_000),
    quix("commit_every 5,000", commit_every=5_000),
    quix("commit_every 10,000", commit_every=10_000),
    quix("commit_every 20,000", commit_every=20_000),
)

if __name__ == "__main__":
    sys.exit(main("trivial", items, BEST, TRIED, ITEMS, slow_part=6))
