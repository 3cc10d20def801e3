"""`consent`, `entry export` and `report` as people and programs call them."""

import pytest

from asm_desktop.cli import entries as commands
from asm_desktop.cli.faults import fault_file

WORD = "Zaqxsw"


@pytest.fixture
def told(cli, geita):
    """Write an entry that carries what people told, and return its id."""
    values = ("--kind", "case-study", "--title", "Told", "--label", "GREEN", "--accounts", "yes")
    made = cli("entry", "new", *values, "--set", f"summary={WORD}", "--json")
    assert made.data["held_back"] == "accounts-yes-network"
    return made.data["id"]


@pytest.fixture
def agree(cli, told):
    """Record that P-1 agreed to purposes for the entry, and return the answer."""

    def record(*purposes, **options):
        more = [part for name, value in options.items() for part in (f"--{name.replace('_', '-')}", value)]
        wanted = [part for one in purposes for part in ("--purpose", one)]
        return cli("consent", "add", told, "--subject", "P-1", *wanted, *more, "--json")

    return record


def test_an_agreement_is_recorded_listed_shown_and_ended(cli, told, agree):
    added = agree(
        "network", "print,quote", name="Asha", witness="Juma", expires="2030-12-31", recorded_by="field officer"
    )
    assert added.code == 0, added.err
    assert [(one["id"], one["realm"], one["held_back"]) for one in added.data["entries"]] == [(told, "programme", "")]
    (listed,) = cli("consent", "list", "--json").data["agreements"]
    assert listed["id"] == added.data["id"]
    assert (listed["purposes"], listed["state"]) == (["network", "print", "quote"], "valid")
    shown = cli("consent", "show", "P-1")
    assert "Asha" in shown.out
    assert "2030-12-31" in shown.out
    entry = cli("entry", "show", told, "--json").data
    assert entry["consent"]["network"] == {"allowed": True, "reason": "", "until": "2030-12-31"}
    assert entry["consent"]["photo"] == {"allowed": False, "reason": "accounts-yes-photo", "until": ""}
    ended = cli("consent", "end", "P-1", "--purpose", "print", "--json")
    assert list(ended.data["ended"]) == ["print"]
    assert cli("entry", "show", told, "--json").data["consent"]["print"]["reason"] == "ended-print"
    assert cli("consent", "end", "P-1").code == 0
    assert cli("entry", "show", told, "--json").data["held_back"] == "ended-network"
    assert cli("consent", "end", "P-1").code != 0


def test_entries_without_agreement_are_listed_until_there_is_one(cli, told, agree):
    assert [one["id"] for one in cli("consent", "list", "--json").data["missing"]] == [told]
    assert "Told" in cli("consent", "list").out
    agree("print")
    assert cli("consent", "list", "--json").data["missing"] == []


def test_an_undone_agreement_leaves_nothing(cli, told, agree):
    agree("network")
    undone = cli("entry", "undo", "--json")
    assert undone.data["undone"] == "consent"
    assert cli("consent", "list", "--json").data["agreements"] == []
    assert cli("entry", "show", told, "--json").data["held_back"] == "accounts-yes-network"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--purpose", "everything"), "consent-word-unknown"),
        (("--purpose", "network", "--audience", "all"), "consent-word-unknown"),
        (("--purpose", "network", "--kind", "friend"), "consent-word-unknown"),
        (("--purpose", "network", "--expires", "soon"), "agreement-unfit"),
        ((), "agreement-unfit"),
    ],
)
def test_what_was_typed_wrongly_is_told(cli, told, options, code):
    answer = cli("consent", "add", told, "--subject", "P-1", *options, "--json")
    assert answer.data["error"]["code"] == code
    assert cli("consent", "list", "--json").data["agreements"] == []


def test_entry_show_tells_what_people_agreed_to(cli, told, agree):
    assert "network no (nobody agreed)" in cli("entry", "show", told).out
    agree("network", audience="programme", expires="2030-12-31")
    shown = cli("entry", "show", told).out
    assert "network yes, until 2030-12-31" in shown
    assert "for programme at most" in shown


def test_a_date_is_confirmed(cli, geita):
    answer = cli("consent", "confirm-date", "--json")
    assert answer.code == 0
    assert len(answer.data["date"]) == 10


def test_a_plain_copy_is_written_and_never_over_a_file(cli, told, agree, tmp_path):
    out = tmp_path / "copy.md"
    refused = cli("entry", "export", told, "--out", out, "--json")
    assert refused.data["error"]["code"] == "copy-not-allowed"
    assert not out.exists()
    agree("network")
    written = cli("entry", "export", told, "--out", out, "--json")
    assert written.data["for"] == "programme"
    assert WORD in out.read_text()
    assert cli("entry", "export", told, "--out", out, "--json").data["error"]["code"] == "file-there-already"
    wider = cli("entry", "export", told, "--out", tmp_path / "w.md", "--for", "public", "--json")
    assert wider.data["error"]["code"] == "copy-not-allowed"
    assert cli("entry", "export", told, "--out", tmp_path / "o.md", "--for", "organisation").code == 0
    assert (
        cli("entry", "export", told, "--out", tmp_path / "o.doc", "--json").data["error"]["code"] == "copy-form-unknown"
    )


def test_no_report_holds_anything_of_an_entry(cli, told, tmp_path, monkeypatch):
    def broken(desk, view):
        try:
            {}[view.text("summary")]
        except KeyError as error:
            raise ValueError(f"cannot show {view.fields}") from error

    monkeypatch.setattr(commands, "entry_data", broken)
    fault = cli("entry", "show", told)
    assert fault.code not in {0, 1}
    files = list(tmp_path.rglob("fault.txt"))
    assert len(files) == 1
    text = files[0].read_text()
    assert WORD not in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "entries.py" in text
    out = tmp_path / "report.txt"
    assert cli("report", "--out", out).code == 0
    report = out.read_text()
    assert WORD not in report
    assert "Told" not in report
    assert "entries: 1" in report
    assert "builtins.ValueError" in report


def test_a_fault_of_an_older_version_is_not_passed_on(cli, geita, tmp_path):
    fault_file().parent.mkdir(parents=True, exist_ok=True)
    fault_file().write_text(f"asm-desktop 0.1.0, Python 3.11\nTraceback …\nKeyError: '{WORD}'\n")
    out = tmp_path / "report.txt"
    assert cli("report", "--out", out).code == 0
    assert WORD not in out.read_text()


def test_narrowing_says_that_others_keep_it_and_takes_it_back_if_told(cli, new_entry):
    entity = new_entry("--set", f"summary={WORD}")
    kept = cli("entry", "edit", entity, "--label", "RED", "--json")
    assert kept.data["left_behind"] == [{"id": entity, "realm": "programme"}]
    assert kept.data["withdrawn"] is False
    assert "--withdraw" in cli("entry", "edit", new_entry(), "--label", "RED").out
    other = new_entry(title="Other")
    assert cli("entry", "edit", other, "--label", "RED", "--withdraw", "--json").data["withdrawn"] is True
    assert cli("entry", "show", other, "--json").data["title"] == "Other"
