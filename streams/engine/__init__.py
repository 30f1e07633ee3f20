"""What runs a stage or a fold, so that what it was given is done when what it caused is written, and not before."""
