"""What travels: the records of every topic, and the codec that writes and reads them. Imports nothing of ours."""
