"""Call-quality speech and text analytics that run on the house's own machines."""

__version__ = "0.1.0"
