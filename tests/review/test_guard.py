"""What nobody may do: walked over the route table, so that a new route is covered."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import func, select
from starlette.routing import Route

from qa_analyzer.ledger.tables import reviews, sign_ins
from qa_analyzer.review.app import ROUTES
from qa_analyzer.review.console import REFUSALS
from qa_analyzer.review.guard import ENTRANCE, HEADERS, LONGEST_BODY
from qa_analyzer.review.sessions import Doorkeeper

from .desk import ADA, BASE, HOST, ROSA, Desk
from .hostile import HOSTS, ORIGINS, traversals

DEED = {"kind": "override", "criterion": "greeting", "value": "fail", "reason": "not_done"}


def each_route() -> Iterator[tuple[str, str]]:
    for route in ROUTES:
        assert isinstance(route, Route)
        path = route.path.replace("{number:int}", "1").replace("{name}", "style.css")
        assert "{" not in path, "a new kind of parameter: say here what stands for it"
        for method in sorted(route.methods or ()):
            yield method, path


def written(desk: Desk) -> int:
    with desk.ledger.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(reviews)).scalar_one())


@pytest.mark.parametrize(("method", "path"), list(each_route()))
def test_no_route_answers_a_stranger(desk: Desk, method: str, path: str) -> None:
    stranger = desk.stranger()
    for cookie in (None, b"x" * 43, b"", b"\xe9", b'"'):
        headers = {"origin": BASE.encode()} | ({"cookie": b"qa_review_8765=" + cookie} if cookie is not None else {})
        answer = stranger.request(method, path, headers=headers)
        assert answer.status_code in (401, 403), (method, path)
        assert "c1" not in answer.text and answer.headers["content-security-policy"]
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert stranger.request(method, path).status_code in (401, 403)


def test_there_are_routes_that_read_and_routes_that_change() -> None:
    methods = [m for m, _ in each_route()]
    assert methods.count("POST") >= 3 and methods.count("GET") >= 8


@pytest.mark.parametrize("path", [p for m, p in each_route() if m == "POST"])
def test_no_change_without_the_token_of_the_form(desk: Desk, path: str) -> None:
    rosa, other = desk.client(), desk.client()
    for token in ("", "0" * 64, other.csrf, rosa.csrf[:-1], rosa.csrf + "0", rosa.csrf.upper() + " ", "\u0000"):
        assert rosa.post(path, csrf=token, **DEED).status_code == 403, token
    no_field = rosa.http.post(path, data=DEED, headers={"origin": BASE})
    as_json = rosa.http.post(path, json={"csrf": rosa.csrf, **DEED}, headers={"origin": BASE})
    as_text = rosa.http.post(path, content=f"csrf={rosa.csrf}", headers={"origin": BASE, "content-type": "text/plain"})
    assert {a.status_code for a in (no_field, as_json, as_text)} == {403}
    no_origin = rosa.http.post(path, data={"csrf": rosa.csrf, **DEED})
    assert no_origin.status_code == 403
    assert written(desk) == 0
    assert rosa.get("/").status_code == 200, "nobody was signed out by it either"


def test_thirty_forged_hosts_and_origins_are_refused(desk: Desk) -> None:
    assert len(HOSTS) >= 30 and len(ORIGINS) >= 30
    rosa = desk.client()
    cookie = {"cookie": f"qa_review_8765={rosa.http.cookies['qa_review_8765']}"}
    for host, path in itertools.product(HOSTS, ("/", "/call/1", "/call/1/sound")):
        assert desk.stranger().get(path, headers={"host": host} | cookie).status_code == 421, host
    for origin in ORIGINS:
        answer = rosa.post("/call/1/deeds", headers={"origin": origin.encode()}, **DEED)
        assert answer.status_code == 403, origin
        assert rosa.get("/call/1/sound", headers={"origin": origin.encode()}).status_code == 403
    for site in ("cross-site", "same-site"):
        assert rosa.get("/call/1", headers={"sec-fetch-site": site}).status_code == 403
    assert written(desk) == 0
    assert rosa.post("/call/1/deeds", **DEED).status_code == 303 and written(desk) == 1, "while the true one is taken"
    true = desk.stranger().get("/", headers={"host": HOST.upper()} | cookie)
    assert true.status_code == 200


def test_five_hundred_paths_from_outside_lead_nowhere(desk: Desk) -> None:
    paths = traversals()
    assert len(set(paths)) >= 500
    rosa = desk.client()
    inside = {BASE + p for p in ("/static/style.css",)}
    for path in paths:
        answer = rosa.http.build_request("GET", path)
        answer = rosa.http.send(answer)
        if str(answer.url) in inside:
            continue  # the client itself resolved the dots
        assert answer.status_code in (400, 404, 405), path
        assert "root:" not in answer.text and "import " not in answer.text
    for number in ("-1", "0", "99", "2147483648", "1e3", "1%00", "١", "9" * 400):
        assert rosa.get(f"/call/{quote(number, safe='%')}/sound").status_code == 404


def test_every_answer_bears_the_headers(desk: Desk) -> None:
    rosa = desk.client()
    answers = [rosa.get(p) for p in ("/", "/call/1", "/nowhere", "/static/keys.js", "/trust", "/call/99")]
    for answer in (*answers, desk.stranger().get("/")):
        assert {k: answer.headers.get(k) for k in HEADERS} == HEADERS
    assert "unsafe" not in HEADERS["content-security-policy"]
    cookie = desk.stranger().get(f"{ENTRANCE}?token={desk.doorkeeper.link_for(ROSA)}").headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie


def test_a_link_lets_in_once_and_a_session_ends(desk: Desk) -> None:
    token = desk.doorkeeper.link_for(ROSA)
    assert len(token) * 6 >= 128
    first, second = desk.stranger(), desk.stranger()
    assert first.get(f"/enter?token={token}").status_code == 200 and first.get("/").status_code == 200
    assert second.get(f"/enter?token={token}").status_code == 403 and second.get("/").status_code == 401
    rosa = desk.client()
    assert rosa.post("/leave").status_code == 200
    assert (
        desk.stranger()
        .get("/", headers={"cookie": f"qa_review_8765={rosa.http.cookies.get('qa_review_8765')}"})
        .status_code
        == 401
    )
    with desk.ledger.reading() as connection:
        noted = [(r.who, r.outcome) for r in connection.execute(select(sign_ins).order_by(sign_ins.c.id))]
    assert noted == [(ROSA.name, "in"), ("", "refused"), (ROSA.name, "in"), (ROSA.name, "out")]


def test_two_consoles_on_one_machine_sign_nobody_out(tmp_path: Path) -> None:
    one, two = Desk(tmp_path / "one"), Desk(tmp_path / "two", port=8766)
    browser = {}
    for desk in (one, two):
        came = desk.stranger().get(f"{ENTRANCE}?token={desk.doorkeeper.link_for(ROSA)}")
        browser |= dict(came.cookies)
    cookies = {"cookie": "; ".join(f"{name}={value}" for name, value in browser.items())}
    assert len(browser) == 2
    for desk in (one, two):
        assert desk.stranger().get("/", headers=cookies).status_code == 200


def test_links_and_sessions_grow_old() -> None:
    at = [0.0]
    doorkeeper = Doorkeeper(lambda: at[0])
    token, late = doorkeeper.link_for(ROSA), doorkeeper.link_for(ADA)
    came = doorkeeper.enter(token)
    assert came is not None and doorkeeper.session(came[0]) is not None
    at[0] = 12 * 3600.0 + 1
    assert doorkeeper.enter(late) is None and doorkeeper.session(came[0]) is None


def test_a_form_that_is_too_long_is_refused(desk: Desk) -> None:
    rosa = desk.client()
    assert rosa.post("/call/1/deeds", note="x" * LONGEST_BODY, **DEED).status_code == 413
    assert written(desk) == 0


def test_a_stranger_cannot_fill_the_ledger_with_refusals(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    stranger = desk.stranger()
    caplog.set_level("WARNING", logger="qa_analyzer")
    for i in range(40):
        assert stranger.get(f"/enter?token=tried-{i}").status_code == 403
    told = [r.getMessage() for r in caplog.records if r.name.startswith("qa_analyzer")]
    assert len(told) == REFUSALS and all("sign-in refused, from testclient" in t for t in told)
    assert not any("tried" in t for t in told)
    with desk.ledger.reading() as connection:
        assert connection.execute(select(func.count()).select_from(sign_ins)).scalar_one() == REFUSALS
