"""The pages of the window, each a presenter without widgets and a view."""
