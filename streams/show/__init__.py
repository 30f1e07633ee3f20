"""Records and alerts as people read them, in a terminal and on pages; every word of a stranger made safe first."""
