"""The forms: those shipped as TOML, and how a form is read and validated."""
