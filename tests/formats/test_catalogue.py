from pathlib import PurePosixPath

import pytest

from asm_desktop.formats.catalogue import CatalogueUnreadable, read_catalogue


def test_a_list_names_files_and_what_is_known_of_them(make):
    make.file("catalog.csv", '\ufeffid,Title,language,note\r\na/b.pdf,"Gold,  in Geita",sw,\r\nc.md,,,x\r\n')
    rows = read_catalogue(make.folder)
    assert [(row.path, dict(row.values)) for row in rows] == [
        (PurePosixPath("a/b.pdf"), {"title": "Gold, in Geita", "language": "sw"}),
        (PurePosixPath("c.md"), {"note": "x"}),
    ]


def test_a_list_with_semicolons_and_windows_paths(make):
    make.file("catalog.csv", "title;id\nGold;a\\b.pdf\n")
    assert [row.path for row in read_catalogue(make.folder)] == [PurePosixPath("a/b.pdf")]


def test_paths_that_lead_out_are_left_out(make):
    make.file("catalog.csv", "id\n../x\n/etc/passwd\nC:\\x\na/../../x\n\n.\na.txt\n")
    assert [row.path for row in read_catalogue(make.folder)] == [PurePosixPath("a.txt")]


def test_no_list_is_no_trouble(make):
    assert read_catalogue(make.folder) is None
    make.file("catalog.csv", "name,price\npan,5\n")
    assert read_catalogue(make.folder) is None


def test_a_list_that_is_no_table_is_named(make):
    make.file("catalog.csv", 'id,title\na.txt,"' + "x" * 200_000 + '"\n')
    with pytest.raises(CatalogueUnreadable):
        read_catalogue(make.folder)
