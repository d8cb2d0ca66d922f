"""Speech to text: one file per engine behind `asr.engine.Engine`."""
