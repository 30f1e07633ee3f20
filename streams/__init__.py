"""Where events flow: all input and output. `topology.py` shows the whole system on one page."""
