"""The first steps: open an archive that is there, make a new one, or join that of a partner."""
