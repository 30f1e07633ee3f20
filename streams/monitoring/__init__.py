"""How a process is: what it counts, whether it gets on, who is told, and what ends it when it does not."""
