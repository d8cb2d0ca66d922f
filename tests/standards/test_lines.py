"""Lines of fields in TOML as people write it."""

from __future__ import annotations

from qa_analyzer.standards.lines import Lines

TEXT = """\
# a remark
name = "x"

[company]
also_heard = [
  "advisory cloud",
]
[[criterion]]
id = "a"
limits = { longest_s = 3 }
[criterion.phrases]   # with a remark
said = ["x"]
  [[ criterion ]]
  "id" = "b"
[wordings]
'greeting' = ["hi"]
"""


def test_lines() -> None:
    lines = Lines(TEXT)
    assert lines.of("name") == 2
    assert lines.of("company") == 4
    assert lines.of("company", "also_heard") == 5
    assert lines.of("criterion", 0) == 8
    assert lines.of("criterion", 0, "limits") == 10
    assert lines.of("criterion", 0, "phrases", "said") == 12
    assert lines.of("criterion", 1) == 13
    assert lines.of("criterion", 1, "id") == 14
    assert lines.of("wordings", "greeting") == 16


def test_what_is_not_there_has_the_line_of_the_table_around_it() -> None:
    lines = Lines(TEXT)
    assert lines.of("criterion", 0, "limits", "longest_s") == 10
    assert lines.of("criterion", 1, "weight") == 13
    assert lines.of("nowhere", "at", "all") == 1
