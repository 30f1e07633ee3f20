"""Benchmarks: `./run.sh bench NAME`, or `python -m benchmarks.NAME` where quixstreams is installed; see README.md."""
