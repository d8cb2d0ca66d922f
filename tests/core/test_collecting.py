"""The program and its workers look for cycles seldom; as a library it leaves that alone."""

import subprocess
import sys

from qa_analyzer.core.collecting import MIDDLE, OLD, YOUNG

SHOWS = "import atexit, gc; atexit.register(lambda: print(gc.get_threshold()))\n"


def threshold(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", SHOWS + program], capture_output=True, text=True, check=False)
    return done.stdout.strip().splitlines()[-1]


def test_a_command_collects_seldom() -> None:
    run = "import sys; sys.argv = ['qa-analyzer', 'schema']\nfrom qa_analyzer.cli.main import run; run()"
    assert threshold(run) == str((YOUNG, MIDDLE, OLD))


def test_importing_the_package_changes_nothing() -> None:
    assert threshold("import qa_analyzer.pipeline, qa_analyzer.cli.main") == threshold("")
