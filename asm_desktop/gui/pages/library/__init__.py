"""The library: find and judge entries."""
