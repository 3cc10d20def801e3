"""The small reader in docs/bundle-format.md reads a real bundle with nothing but Python's standard library."""

import re
import subprocess
import sys


def test_the_reader_on_the_page_reads_a_plain_bundle(checkout, make_bundle, make_record, tmp_path):
    page = (checkout / "docs" / "bundle-format.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert not re.search(r"asm_desktop|msgspec|nacl", program)
    bundle = tmp_path / "bundle.zip"
    bundle.write_bytes(make_bundle(plain=True))
    done = subprocess.run(
        [sys.executable, "-I", "-c", program, str(bundle)], capture_output=True, text=True, encoding="utf-8", check=True
    )
    expected = [f"{make_record(n).id} revision A text" for n in (1, 2, 3)]
    assert done.stdout.splitlines() == expected
