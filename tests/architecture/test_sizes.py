"""A module has one purpose and can be read in one sitting."""

#: Most lines of a module; the main window knows no page, so it has less to say.
LONGEST, LONGEST_WINDOW = 400, 300


def test_no_module_is_too_long(checkout):
    package = checkout / "asm_desktop"
    lengths = {
        str(path.relative_to(package)): len(path.read_text(encoding="utf-8").splitlines())
        for path in package.rglob("*.py")
        if "forms" not in path.parts
    }
    assert len(lengths) > 100
    limits = {name: LONGEST_WINDOW if name.endswith("main_window.py") else LONGEST for name in lengths}
    assert {name: lines for name, lines in lengths.items() if lines > limits[name]} == {}
