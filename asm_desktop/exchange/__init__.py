"""Bundles as bytes: boxes, records on the wire, knowledge files, sealing. It knows neither the archive nor SQL.

docs/bundle-format.md is the contract; what is written here must keep to it for ever.
"""
