"""The demonstration from end to end, on the sample and on files, and that its checks can fail."""

import json
from pathlib import Path

import pytest
from PIL import Image

from asm_desktop.domain import labels
from asm_desktop.domain.errors import ArchiveError
from asm_desktop.domain.labels import ALLOWED
from asm_desktop.services import authoring, demo, maintenance
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.demo import (
    STEPS,
    DemoCheckFailed,
    DemoFolderInside,
    DemoFolderUsed,
    DemoOptions,
    DemoSourceMissing,
    run_demo,
)
from asm_desktop.services.demo_folder import NothingToShow
from asm_desktop.services.demo_stage import give, holds_word, two_offices
from asm_desktop.services.desk import Desk
from asm_desktop.services.sample import read_sample
from asm_desktop.store.archive import open_archive
from asm_desktop.tasks.context import Cancelled, TaskContext

NAMES = [
    "import", "offices", "search", "bundle", "receive", "equal",
    "change", "exchange back", "conflict", "stays", "brief",
]  # fmt: skip


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """The report of one demonstration of the sample, its folder, and the progress that it told."""
    keep = tmp_path_factory.mktemp("demo") / "kept"
    seen = []
    return run_demo(DemoOptions(keep=keep), TaskContext(seen.append)), keep, seen


@pytest.fixture
def one_file(tmp_path):
    """A folder with one small file, for what does not need the whole sample."""
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "kisima.txt").write_text("Habari za kisima cha chini.\n", encoding="utf-8")
    return folder


@pytest.fixture
def files(tmp_path):
    """A folder of somebody's files: two with text, a picture, an empty one."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "wells.md").write_text("# Wells and mercury\n\nThe lower well is muddy since May.\n", encoding="utf-8")
    (folder / "note.txt").write_text("A note on gold and on water in the dry months.\n", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    Image.new("L", (40, 30), 200).save(folder / "wall.png")
    return folder


def steps_of(report):
    return {step.step: step for step in report.steps}


def digests(path, catalogs):
    archive = open_archive(Path(path).parent)
    try:
        return dict(maintenance.stats(Desk(archive, catalogs)).state_digest)
    finally:
        archive.close()


def test_every_check_of_the_sample_holds(shown):
    report, *_ = shown
    assert [step.step for step in report.steps] == NAMES
    assert len(NAMES) == STEPS
    assert [step.step for step in report.steps if not step.ok] == []
    report.check()


def test_the_first_step_counts_all_entries_of_the_sample(shown):
    report, *_ = shown
    counts = {name: step.count for name, step in steps_of(report).items()}
    assert counts["import"] == len(read_sample().entries) >= 36
    assert (counts["offices"], counts["equal"], counts["change"], counts["conflict"]) == (2, 3, 4, 1)
    assert (counts["stays"], counts["brief"]) == (5, 2)
    assert report.left_out == ()


def test_folder_holds_both_archives_bundles_cards_and_the_brief(shown):
    report, keep, _ = shown
    assert Path(report.files["folder"]) == keep.resolve()
    for name in ("geita", "kedougou"):
        assert Path(report.files[name]) == keep.resolve() / name / "archive.db"
        assert Path(report.files[name]).is_file()
    assert len(list((keep / "bundles").iterdir())) == 5
    assert {card.name for card in (keep / "cards").iterdir()} == {"geita.card", "kedougou.card"}
    brief = Path(report.files["brief"])
    assert brief.parent == keep.resolve()
    assert brief.name.startswith("brief")
    assert brief.read_bytes().startswith(b"%PDF")


def test_both_archives_can_be_opened_afterwards_and_agree(shown, catalogs):
    report, *_ = shown
    geita, kedougou = (digests(report.files[name], catalogs) for name in ("geita", "kedougou"))
    common = geita.keys() & kedougou.keys()
    assert {"programme", "public"} < common
    assert all(geita[realm] == kedougou[realm] for realm in common)


def test_files_of_a_folder_become_entries_and_the_others_are_told_with_their_reason(files, tmp_path):
    report = run_demo(DemoOptions(source=files, keep=tmp_path / "kept"))
    report.check()
    assert steps_of(report)["import"].count == 3
    told = {one.origin: (one.status, one.reason) for one in report.left_out}
    assert told.keys() == {"empty.txt", "wall.png"}
    assert all(reason for _, reason in told.values())
    assert (told["empty.txt"][0], told["wall.png"][0]) == ("failed", "no-text")


def test_a_folder_with_one_file_and_none_of_the_words_is_enough(one_file, tmp_path):
    report = run_demo(DemoOptions(source=one_file, keep=tmp_path / "kept"))
    report.check()
    assert steps_of(report)["import"].count == 1
    assert steps_of(report)["search"].count >= 1


def test_the_shared_corpus_is_imported_exchanged_and_printed(corpus, tmp_path):
    report = run_demo(DemoOptions(source=corpus, keep=tmp_path / "kept"))
    report.check()
    without_text = [one for one in report.left_out if one.status == "no-text"]
    failed = [one for one in report.left_out if one.status not in {"no-text", "new"}]
    assert steps_of(report)["import"].count + len(failed) == 119
    assert steps_of(report)["import"].count - len(without_text) >= 110
    assert all(one.reason for one in report.left_out)
    assert sum(step.ms for step in report.steps) < 60_000


def test_without_a_folder_everything_is_left_among_the_temporary_files_and_named(one_file, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    report = run_demo(DemoOptions(source=one_file))
    assert Path(report.files["folder"]).parent == tmp_path.resolve()
    assert Path(report.files["geita"]).is_file()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DemoFolderUsed):
        run_demo(DemoOptions(keep=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_cannot_be_the_folder(tmp_path):
    place = tmp_path / "letter.txt"
    place.write_text("mine", encoding="utf-8")
    with pytest.raises(ArchiveError):
        run_demo(DemoOptions(keep=place))
    assert place.read_text(encoding="utf-8") == "mine"


def test_the_folder_to_import_must_be_there_and_lie_elsewhere(tmp_path, files):
    with pytest.raises(DemoSourceMissing):
        run_demo(DemoOptions(source=tmp_path / "nothing", keep=tmp_path / "kept"))
    with pytest.raises(DemoFolderInside):
        run_demo(DemoOptions(source=files, keep=files / "kept"))
    assert not (tmp_path / "kept").exists()
    assert not (files / "kept").exists()


def test_a_folder_from_which_nothing_can_be_shown_is_told(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "empty.txt").write_bytes(b"")
    with pytest.raises(NothingToShow):
        run_demo(DemoOptions(source=folder, keep=tmp_path / "kept"))


def test_progress_goes_through_all_steps_and_never_back(shown):
    _, _, seen = shown
    assert [one.done for one in seen] == sorted(one.done for one in seen)
    assert {one.total for one in seen} == {STEPS}
    assert seen[-1].done == STEPS


def test_it_can_be_stopped_and_leaves_its_archives_closed(tmp_path, catalogs):
    seen = []
    with pytest.raises(Cancelled):
        run_demo(DemoOptions(keep=tmp_path / "kept"), TaskContext(seen.append, lambda: len(seen) > 8))
    assert digests(tmp_path / "kept" / "geita" / "archive.db", catalogs)


def test_a_gate_that_lets_everything_pass_is_noticed(one_file, tmp_path, monkeypatch):
    monkeypatch.setattr(labels, "gate", lambda *_: ALLOWED)
    report = run_demo(DemoOptions(source=one_file, keep=tmp_path / "kept"))
    assert [step.step for step in report.steps if not step.ok] == ["stays"]
    with pytest.raises(DemoCheckFailed) as caught:
        report.check()
    assert caught.value.exit_code == 7
    assert "stays" in str(caught.value)


def test_a_bundle_that_never_arrives_is_noticed(one_file, tmp_path, monkeypatch):
    real = demo.give

    def one_way(stage, giver, taker, context):
        return (
            real(stage, stage.first, stage.first, context)
            if giver is stage.second
            else real(stage, giver, taker, context)
        )

    monkeypatch.setattr(demo, "give", one_way)
    report = run_demo(DemoOptions(source=one_file, keep=tmp_path / "kept"))
    assert {"exchange back", "conflict"} <= {step.step for step in report.steps if not step.ok}


def test_a_word_that_travelled_is_found_wherever_it_stands(tmp_path, catalogs):
    with two_offices(tmp_path, read_sample(), catalogs) as stage:
        values = {
            "title": "Seen",
            "label": "GREEN",
            "accounts": "none",
            "source": "Vumbirani",
            "exact-place": "Kolowera",
        }
        authoring.create_entry(stage.first, NewEntry("case-study", values))
        give(stage, stage.first, stage.second)
        assert [holds_word(desk, "Vumbirani") for desk in stage.desks] == [True, True]
        assert [holds_word(desk, "Kolowera") for desk in stage.desks] == [True, False]
        (stage.second.archive.folder / "left.bin").write_bytes(b"\0" * ((1 << 20) - 3) + b"Kolowera")
        assert holds_word(stage.second, "Kolowera")


def test_the_report_is_plain_data(shown):
    report, *_ = shown
    assert json.loads(json.dumps(dict(report.files))) == dict(report.files)
