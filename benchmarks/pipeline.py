"""Our enrichment in every loop: what an engine's speed is worth when the function does something.

    ./run.sh bench pipeline [--items N] [--rounds N] [--only NAME] [--tune] [--json FILE]

As engine.py, with `agents.enrich.enrich` for the function: an Article of 8 KB in (headline, summary, body of 4,000
characters, authors, tags, the feed's HTML), its Draft of 6 KB out, with a newsroom of 3,000 topics and 400 authors, all
of our own invention. Decoding, enriching and encoding is the same code in all loops and takes about 1.05 ms, so no
single process can do much more than 900 a second.

Not comparable: Wireroom's drafts carry CloudEvents headers, the others' none; plain Faust gets half of the items.
The clients of Quix Streams and confluent-kafka work in threads beside Python, on the second core.

What it printed last stands in README.md.
"""

import sys

from benchmarks.compare import main, quix
from benchmarks.invented import articles

ITEMS = 10_000
BEST = quix(commit_every=1_000, commit_interval=1.0, consumer_poll_timeout=0.1)
TRIED = (
    quix("as it comes: commit_interval 5 s"),
    quix("commit_interval 1 s", commit_interval=1.0),
    quix("commit_every 500", commit_every=500),
    quix("commit_every 1,000", commit_every=1_000),
    quix("commit_every 2,500", commit_every=2_500),
)

if __name__ == "__main__":
    sys.exit(main("pipeline", articles, BEST, TRIED, ITEMS, slow_part=2))
