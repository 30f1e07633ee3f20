"""Run a past stretch again, on one machine, from a recording.

Not the live topology: one reader, one pool of processes that enriches and keeps the order, one pass through the very
same folds. The same recording, newsroom and code give the same bytes, whatever the pool's size, the speed, or a stop in
between. No live group, offset or receiver is touched: a run commits nothing, writes only to a file or below
`replay.<run>.`, is given no receiver, and knows no way to deliver. Pages are those that `wireroom.articles` holds.
"""

from streams.replay.plan import Plan
from streams.replay.run import Progress, replay
from streams.replay.stretch import Stretch

__all__ = ["Plan", "Progress", "Stretch", "replay"]
