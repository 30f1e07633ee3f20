"""Recordings: a stretch of the topics in one file, to be replayed on any machine, now or in a year.

A recording is a Zstandard file (RFC 8878), so `zstd -dc day.wr` shows what it holds: JSON lines, one for each record.
The frames that zstd skips say what the block behind them holds, with a hash, and in the end the manifest.
"""

from streams.recording.manifest import Manifest
from streams.recording.reader import Recording
from streams.recording.writer import RecordingWriter

__all__ = ["Manifest", "Recording", "RecordingWriter"]
