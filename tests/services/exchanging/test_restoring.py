"""A laptop brought back from a backup is believed again at once, and nothing that it lost stays lost."""

import shutil

from asm_desktop.services.authoring import create_entry
from asm_desktop.services.desk import Desk
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.store.archive import open_archive


def restored(network, name, backup):
    """Put the folder of an office back as it was, and open it again."""
    old = network.desks[name]
    old.archive.close()
    folder = old.archive.folder
    shutil.rmtree(folder)
    shutil.copytree(backup, folder)
    network.desks[name] = Desk(open_archive(folder), network.catalogs, old.now, old.random)
    return network.desks[name]


def test_what_a_restored_office_lost_is_sent_again(network, tmp_path, green, digests):
    geita, kedougou = network.offices("Geita", "Kédougou")
    network.send(kedougou, geita)
    kedougou.archive.close()
    shutil.copytree(kedougou.archive.folder, tmp_path / "backup")
    kedougou = network.desks["Kédougou"] = Desk(open_archive(kedougou.archive.folder), network.catalogs)
    for number in range(5):
        create_entry(geita, green(f"Entry {number}"))
    network.send(geita, kedougou)
    network.send(kedougou, geita)
    epoch = kedougou.own.epoch
    kedougou = restored(network, "Kédougou", tmp_path / "backup")
    made, taken = network.send(geita, kedougou)
    assert (made.contents, taken.new) == (0, ()), "Geita still believes what Kédougou held before"
    assert kedougou.own.epoch != epoch, "Kédougou has heard that it had counted further"
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
