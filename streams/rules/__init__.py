"""What `wireroom rules` does with a newsroom folder that was read: warnings, and the rules' own tests."""
