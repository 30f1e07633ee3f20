"""What commands do that end by themselves: look things up, put things back, pick, subscribe."""
