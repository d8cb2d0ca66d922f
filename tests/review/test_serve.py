from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.review.guard import Places
from qa_analyzer.review.served import Served, listen, names_for, users_for
from qa_analyzer.review.users import User, users_in

GOOD = """[[user]]
name = 'Rosa "R" Vance'
role = "reviewer"
[[user]]
name = "Ada"
role = "agent"
agent_id = "a-1"
"""


def test_others_may_come_only_by_name(tmp_path: Path) -> None:
    for host in ("0.0.0.0", "192.0.2.7", "::", "desk.example", "127.0.0.1.example"):
        with pytest.raises(StartError, match="no users are named") as raised:
            users_for(Served(host=host))
        assert "--users" in raised.value.hint
    path = tmp_path / "users.toml"
    path.write_text(GOOD)
    assert users_for(Served(host="0.0.0.0", users=path))[1] == User("Ada", "agent", "a-1")
    for host in ("127.0.0.1", "localhost", "::1"):
        (alone,) = users_for(Served(host=host))
        assert alone.role == "reviewer" and alone.name


def test_a_name_to_ask_for_it_by() -> None:
    assert names_for(Served()) == ("127.0.0.1", "localhost", "::1")
    assert names_for(Served(host="192.0.2.7")) == ("192.0.2.7",)
    assert names_for(Served(host="0.0.0.0", name="desk.example")) == ("desk.example",)
    with pytest.raises(StartError, match="no name"):
        names_for(Served(host="0.0.0.0"))
    assert Places.of(("::1",), 8765).hosts == {"[::1]:8765"}
    assert Places.of(("desk.example",), 443, "https").origins == {"https://desk.example", "https://desk.example:443"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "names no users"),
        ("user = 3", "names no users"),
        ("[[user]]\nname = 3\nrole = 'coach'", "user 1"),
        ("[[user]]\nname = ' '\nrole = 'coach'", "the name is"),
        ("[[user]]\nname = 'A'\nrole = 'boss'", "the role is 'boss'"),
        ("[[user]]\nname = 'A'\nrole = 'agent'", "role agent with agent_id None"),
        ("[[user]]\nname = 'A'\nrole = 'coach'\nagent_id = 'x'", "role coach with agent_id 'x'"),
        ("[[user]]\nname = 'A'\nrole = 'coach'\n[[user]]\nname = 'A'\nrole = 'coach'", "two users"),
        ("[[user", "cannot be read"),
        ("[[user]]\nname = 'A'\nrole = 'coach'\npassword = 'x'", "user 1"),
    ],
)
def test_a_broken_file_of_users_is_told(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "users.toml"
    path.write_text(text)
    with pytest.raises(StartError) as raised:
        users_in(path)
    assert told in raised.value.error and raised.value.hint


def test_the_printed_link_can_be_opened_at_once() -> None:
    listening = listen(Served(port=0))
    try:
        with socket.create_connection(listening.getsockname(), timeout=60):
            pass  # a browser that is faster than the console waits; it is not refused
    finally:
        listening.close()


def test_the_command_tells_what_is_missing_and_help_loads_no_server(tmp_path: Path) -> None:
    code = (
        "import sys; from qa_analyzer.cli.main import run_with;"
        f"a = run_with(['review', '--ledger', {str(tmp_path / 'none.sqlite3')!r}], debug=False);"
        f"b = run_with(['review', '--host', '0.0.0.0'], debug=False); sys.exit(10 * a + b)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.returncode == 22 and "no ledger there" in ran.stderr and "no users are named" in ran.stderr
    code = (
        "import sys; from qa_analyzer.cli.main import run_with; run_with(['review', '--help'], debug=False);"
        "sys.exit('starlette' in sys.modules or 'uvicorn' in sys.modules or 'sqlalchemy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0
