"""Use cases: what a person can do, each one function that window and command line call alike."""
