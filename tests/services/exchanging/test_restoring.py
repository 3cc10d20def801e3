"""A laptop brought back from a backup is believed again at once, and nothing that it lost stays lost."""

import dataclasses
import shutil

import pytest

from asm_desktop.domain import realms
from asm_desktop.services import knowing
from asm_desktop.services.authoring import create_entry
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle, preview_import
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.store.archive import open_archive


def saved(network, name, backup):
    """Keep a copy of an office's folder, and of the note outside it that says how far it got."""
    old = network.desks[name]
    old.archive.close()
    shutil.copytree(old.archive.folder, backup / "archive")
    shutil.copy(old.archive._witness.file, backup / "witness")
    network.desks[name] = Desk(open_archive(old.archive.folder), network.catalogs, old.now, old.random)
    return network.desks[name]


def restored(network, name, backup, *, whole_disk):
    """Put the folder of an office back as it was, with all else on the disk or without, and open it again."""
    old = network.desks[name]
    old.archive.close()
    folder = old.archive.folder
    shutil.rmtree(folder)
    shutil.copytree(backup / "archive", folder)
    if whole_disk:
        shutil.copy(backup / "witness", old.archive._witness.file)
    network.desks[name] = Desk(open_archive(folder), network.catalogs, old.now, old.random)
    return network.desks[name]


@pytest.mark.parametrize("whole_disk", [False, True])
def test_what_a_restored_office_lost_is_sent_again(network, tmp_path, green, digests, whole_disk):
    geita, kedougou = network.offices("Geita", "Kédougou")
    network.send(kedougou, geita)
    kedougou = saved(network, "Kédougou", tmp_path)
    for number in range(5):
        create_entry(geita, green(f"Entry {number}"))
    network.send(geita, kedougou)
    network.send(kedougou, geita)
    epoch = kedougou.own.epoch
    kedougou = restored(network, "Kédougou", tmp_path, whole_disk=whole_disk)
    assert (kedougou.own.epoch == epoch) == whole_disk, "without the note it is noticed at once"
    made, taken = network.send(geita, kedougou)
    assert (made.contents, taken.new) == (0, ()), "Geita still believes what Kédougou held before"
    assert kedougou.own.epoch != epoch, "Kédougou has heard that it had counted further"
    assert taken.epoch_begun == whole_disk
    network.send(kedougou, geita)
    _, taken = network.send(geita, kedougou)
    assert len(taken.new) == 5
    assert digests(geita, kedougou) == digests(kedougou, geita)


def test_an_older_knowledge_file_does_not_take_the_place_of_a_newer(network, tmp_path, green):
    geita, kedougou = network.offices("Geita", "Kédougou")
    create_bundle(kedougou, tmp_path / "early.zip")
    create_entry(geita, green("One"))
    network.send(geita, kedougou)
    network.send(kedougou, geita)
    import_bundle(geita, tmp_path / "early.zip")
    made, _ = network.send(geita, kedougou)
    assert made.contents == 0


def test_a_record_of_its_own_that_it_does_not_know_makes_an_office_count_anew(network, tmp_path, green):
    """Nothing was counted up since the backup, and the record itself stays with those who heard of it."""
    geita, kedougou = network.offices("Geita", "Kédougou")
    kedougou = saved(network, "Kédougou", tmp_path)
    create_entry(kedougou, green("Lost"))
    create_bundle(kedougou, tmp_path / "last.zip")
    import_bundle(geita, tmp_path / "last.zip")
    with geita.archive.read() as connection:
        told = knowing.own_knowledge(connection, geita, realms.PROGRAMME)
    told = dataclasses.replace(told, heard=())
    kedougou = restored(network, "Kédougou", tmp_path, whole_disk=True)
    with kedougou.archive.read() as connection:
        assert knowing.is_outrun(connection, kedougou, told)
        others = tuple(run for run in told.runs if run.lane[0] != kedougou.writer)
        assert not knowing.is_outrun(connection, kedougou, dataclasses.replace(told, runs=others))


def test_a_preview_begins_no_epoch(network, tmp_path, green):
    geita, kedougou = network.offices("Geita", "Kédougou")
    kedougou = saved(network, "Kédougou", tmp_path)
    create_entry(kedougou, green("Lost"))
    network.send(kedougou, geita)
    kedougou = restored(network, "Kédougou", tmp_path, whole_disk=True)
    epoch = kedougou.own.epoch
    create_bundle(geita, tmp_path / "back.zip", BundleOptions(full=True))
    assert preview_import(kedougou, tmp_path / "back.zip").epoch_begun
    assert kedougou.own.epoch == epoch
    assert import_bundle(kedougou, tmp_path / "back.zip").epoch_begun
    assert (kedougou.own.epoch != epoch, kedougou.own.replaced) == (True, (epoch,))


def test_what_a_copy_and_its_original_both_wrote_is_kept_and_shown(network, tmp_path, green):
    """A copy that nothing told it is one writes in the same places as the original; others see it and lose nothing."""
    geita, kedougou = network.offices("Geita", "Kédougou")
    kedougou = saved(network, "Kédougou", tmp_path)
    create_entry(kedougou, green("By the original"))
    network.send(kedougou, geita)
    kedougou = restored(network, "Kédougou", tmp_path, whole_disk=True)
    create_entry(kedougou, green("By the copy"))
    network.send(kedougou, geita)
    found = verify(geita)
    assert (found.faults, [(fork.writer, fork.records) for fork in found.forks]) == ((), [(kedougou.writer, 2)])
    assert (stats(geita).forks, stats(geita).entries) == (1, 2)
