"""Breaks one rule of the package at a time and asks whether a test notices: a rule that no test guards is no rule.

    python tests/mutations.py             all of them (some minutes)
    python tests/mutations.py NAME…       those named
    python tests/mutations.py --sample 6  every so-manieth of them, for a quick look
    python tests/mutations.py --list

Each mutation is a text of one file that must stand there exactly once, and what takes its place; the package is copied
to a temporary folder first, and never touched itself. The tests named with a mutation must hold without it and fail
with it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("asm_desktop", "tests", "pyproject.toml", "resources", "ui", "README.md", "packaging", "docs")
LINKED = frozenset({"resources", "ui", "docs", "packaging", "README.md"})


@dataclass(frozen=True)
class Mutation:
    """One rule broken: its name, the file, what stands there, what takes its place, and the tests that must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


WITHDRAWALS = "tests/services/exchanging/test_withdrawals.py"
OFFICES = "tests/properties/test_offices.py::TestOffices::runTest"

MUTATIONS = (
    Mutation(
        "no-optimize-after-a-withdrawal",
        "asm_desktop/services/erasing.py",
        "        indexer.optimize(connection)\n",
        "        pass\n",
        (f"{WITHDRAWALS}::test_a_whole_entry_goes_from_both_offices_to_the_last_byte",),
    ),
    Mutation(
        "no-emptying-of-the-log-after-a-withdrawal",
        "asm_desktop/services/erasing.py",
        "if not desk.archive.compact():",
        "if False:",
        (f"{WITHDRAWALS}::test_a_whole_entry_goes_from_both_offices_to_the_last_byte",),
    ),
    Mutation(
        "what-is-withdrawn-comes-in-at-the-door",
        "asm_desktop/services/admitting.py",
        "gone = erasing.withheld(connection, desk, [one.record for one, _ in judged])",
        "gone: set[str] = set()",
        (
            "tests/services/exchanging/test_door_alone.py::test_an_order_that_came_before_its_entry_lets_no_content_of_it_be_written",
        ),
    ),
    Mutation(
        "an-outsider-erases",
        "asm_desktop/domain/withdrawals.py",
        "return powers.acts_for(order.writer) or confirmed",
        "return True",
        (f"{WITHDRAWALS}::test_an_outsider_only_hides_until_the_creator_confirms",),
    ),
    Mutation(
        "no-brake-on-withdrawals",
        "asm_desktop/domain/withdrawals.py",
        "return frozenset(one.id for one in alone if one.entity not in free)",
        "return frozenset()",
        (f"{WITHDRAWALS}::test_more_than_a_few_need_a_second_signature",),
    ),
    Mutation(
        "bundles-say-that-all-is-known",
        "asm_desktop/services/knowing.py",
        "contents = proven(held, runs)",
        "contents = set(held) if runs else set()",
        (OFFICES,),
    ),
    Mutation(
        "conflicts-are-hidden",
        "asm_desktop/domain/merging.py",
        "        conflicts.extend(found)\n        if value is not None:\n            fields",
        "        if value is not None:\n            fields",
        ("tests/domain/test_state.py::test_a_scalar_that_both_changed_is_a_conflict_with_names", OFFICES),
    ),
    Mutation(
        "merge-without-unique-ancestor",
        "asm_desktop/domain/merging.py",
        "if len(bases) != 1 or ",
        "if len(bases) < 1 or ",
        ("tests/domain/test_state.py::test_texts_of_two_lowest_common_ancestors_are_not_merged",),
    ),
    Mutation(
        "restored-archive-keeps-its-epoch",
        "asm_desktop/services/restoring.py",
        "            own.begin_epoch(connection, office)\n",
        "            pass\n",
        ("tests/services/test_backup.py::test_what_was_saved_comes_back_whole_and_counts_anew",),
    ),
    Mutation(
        "copied-archive-keeps-its-epoch",
        "asm_desktop/store/archive.py",
        "self.doubt = self._witness.doubt(connection, stands) if stands else None",
        "self.doubt = None",
        ("tests/store/test_witness.py::test_a_copied_folder_begins_a_new_epoch_and_the_first_one_goes_on",),
    ),
    Mutation(
        "root-revision-from-another-writer-at-the-door",
        "asm_desktop/services/judging.py",
        "if not header.parents and not self._trust.owns(header.writer, header.entity):",
        "if False:",
        ("tests/services/exchanging/test_door.py::test_what_another_began_is_held_until_its_creator_says_so",),
    ),
    Mutation(
        "root-revision-from-another-writer-counts",
        "asm_desktop/domain/state.py",
        "return bool(revision.parents) and all(",
        "return all(",
        ("tests/domain/test_state.py::test_nobody_but_the_creator_begins_an_entry",),
    ),
    Mutation(
        "a-non-creator-widens",
        "asm_desktop/domain/state.py",
        "parent in counted and realms.within(revision.realm, known[parent].realm) for parent in revision.parents",
        "parent in counted for parent in revision.parents",
        ("tests/domain/test_state.py::test_nobody_but_the_creator_widens",),
    ),
    Mutation(
        "a-non-creator-writes-wider",
        "asm_desktop/domain/state.py",
        "return realms.narrowest(widest, *above) if above else realms.LOCAL",
        "return widest",
        ("tests/domain/test_state.py::test_the_realm_of_a_new_revision",),
    ),
    Mutation(
        "content-wider-than-its-label-comes-in",
        "asm_desktop/services/judging.py",
        "return Verdict(Status.ADMITTED, WIDER_THAN_LABEL)",
        "return ADMIT",
        (
            "tests/services/exchanging/test_door.py::test_content_wider_than_its_label_is_refused_and_its_header_goes_in",
        ),
    ),
    Mutation(
        "signatures-are-not-checked-at-the-door",
        "asm_desktop/services/judging.py",
        "result[place] = self._content(many[place]) if holds else Verdict(None, BAD_SIGNATURE)",
        "result[place] = self._content(many[place])",
        ("tests/services/exchanging/test_door.py::test_an_honest_line_among_forged_ones_goes_in",),
    ),
    Mutation(
        "a-record-of-another-archive-comes-in",
        "asm_desktop/services/judging.py",
        "if header.archive != self._archive:",
        "if False:",
        ("tests/services/exchanging/test_door.py::test_an_honest_line_among_forged_ones_goes_in",),
    ),
    Mutation(
        "anybody-writes-in-any-circle",
        "asm_desktop/services/judging.py",
        "return self._trust.may_have_written(header.writer, header.realm)",
        "return True",
        ("tests/services/exchanging/test_door.py::test_a_record_in_a_circle_its_writer_was_never_in_is_held",),
    ),
    Mutation(
        "an-ordinary-office-removes-an-entry",
        "asm_desktop/domain/state.py",
        "if known[id_].removed and (by_owner or not removing.isdisjoint(graph.parents(id_))):",
        "if known[id_].removed:",
        ("tests/domain/test_state.py::test_only_the_creator_removes_an_entry_and_others_may_agree",),
    ),
    Mutation(
        "payload-hash-is-not-checked",
        "asm_desktop/domain/records.py",
        "return len(payload) == header.payload_length and payload_hash(payload) == header.payload_hash",
        "return True",
        ("tests/domain/test_records.py::test_a_payload_of_another_record_is_refused",),
    ),
    Mutation(
        "no-copy-before-a-step-of-the-schema",
        "asm_desktop/store/archive.py",
        "if step == HEAD or kept.exists():",
        "if True:",
        ("tests/golden/test_migrations.py::test_an_archive_of_an_older_schema_is_brought_up_with_all_that_is_in_it",),
    ),
    Mutation(
        "verify-overlooks-a-stale-index",
        "asm_desktop/search/indexer.py",
        "return {kept[id_].entity for id_ in other | set(_altered(connection, kept))}",
        "return set()",
        ("tests/services/test_repairing.py::test_what_is_derived_is_built_anew",),
    ),
    Mutation(
        "repair-takes-out-what-only-we-have",
        "asm_desktop/services/repairing.py",
        "others = one.named[3] != desk.writer if header is None else header.writer != desk.writer",
        "others = True",
        (
            "tests/services/test_repairing.py::test_a_damaged_record_of_this_office_is_left_for_a_backup",
            "tests/services/test_repairing.py::test_a_local_record_is_never_taken_out",
        ),
    ),
)


def copy_of(folder: Path) -> Path:
    """Return a copy of the project in which one file may be changed; what no mutation touches is linked."""
    for name in COPIED:
        source, target = ROOT / name, folder / name
        if name in LINKED:
            target.symlink_to(source)
        elif source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    return folder


def tests_fail(folder: Path, tests: tuple[str, ...]) -> bool:
    """Run tests on a copy and say whether every one of them fails; raises SystemExit if they cannot be run."""
    failed = []
    for test in tests:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-o", "addopts=", test]
        options = ["--strict-markers", "--import-mode=importlib"]
        surroundings = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [*command, *options], cwd=folder, capture_output=True, text=True, env=surroundings, check=False
        )
        if done.returncode not in {0, 1}:
            raise SystemExit(f"{test} cannot be run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        failed.append(done.returncode == 1)
    return all(failed)


def survives(mutation: Mutation) -> str:
    """Return why a mutation is not caught, "" if it is."""
    with tempfile.TemporaryDirectory(prefix="asm-mutation-") as temporary:
        folder = copy_of(Path(temporary))
        file = folder / mutation.file
        text = file.read_text(encoding="utf-8")
        if text.count(mutation.old) != 1:
            return f"its text stands {text.count(mutation.old)} times in {mutation.file}"
        file.write_text(text.replace(mutation.old, mutation.new), encoding="utf-8")
        return "" if tests_fail(folder, mutation.tests) else "the tests hold all the same"


def sound(mutations: list[Mutation]) -> bool:
    """Say whether the tests hold while nothing is broken; what fails anyway catches nothing."""
    tests = sorted({test for one in mutations for test in one.tests})
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=surroundings, check=False)
    if done.returncode:
        print(done.stdout[-4000:])
    return done.returncode == 0


def main(arguments: list[str] | None = None) -> int:
    """Try mutations and print what came of each; 1 if any is not caught."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--sample", type=int, default=0, metavar="N")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(arguments)
    chosen = [one for one in MUTATIONS if not options.names or one.name in options.names]
    if unknown := set(options.names) - {one.name for one in MUTATIONS}:
        parser.error(f"no such mutation: {', '.join(sorted(unknown))}")
    if options.sample:
        chosen = chosen[:: max(1, len(chosen) // options.sample)][: options.sample]
    if options.list:
        print("\n".join(one.name for one in chosen))
        return 0
    if not sound(chosen):
        print("The tests do not hold as they are.")
        return 1
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(survives, chosen))
    for one, trouble in zip(chosen, outcomes, strict=True):
        print(f"{'SURVIVES' if trouble else 'caught':<9}{one.name}{': ' + trouble if trouble else ''}")
    return 1 if any(outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
