"""The newsroom as numbered releases, and what a process makes of one."""
