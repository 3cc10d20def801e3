"""ASM Desktop: an offline archive of what is known about artisanal and small-scale mining."""

__version__ = "0.1.0"
