"""From many analyses to one agent's report.  Reads documents; hears and judges nothing itself."""
