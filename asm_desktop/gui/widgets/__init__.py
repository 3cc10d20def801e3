"""Widgets of our own: they are fed with rows and know no service."""
