"""The window of a locked archive: nothing of its content, and the two ways in."""
