#!/usr/bin/env python3
"""Data files that are missing, cut off, or damaged.

Every file of the program's data is taken away, cut off at some lengths, and has bytes changed at
places spread over it. Each time the program must end by itself with a status it documents; where a
file is missing, or a binary one differs from what was written, it must name the file. A changed
text table may still be a good one; what it says then is its own affair.

    test_damage.py [CHANGES]    places changed in each file (default 6; give more to fuzz)
"""
import os
import shutil
import subprocess
import sys
import tempfile

CROSSREAD = os.path.join(os.environ["CROSSREAD_BUILD"], "crossread")
DATA = os.environ["CROSSREAD_DATA"]
BINARY = {"lexicon.bin", "grammar.model"}
PARTS = (0, 0.3, 0.9, 0.999)  # of a file's length, to cut it off at
ARTICLE = """The storm hit 14 villages on Tuesday, the ministry said. Two people were killed.
"We will rebuild," said Mayor Lena Orlova. At least 40 homes lost power, officials said.
"""
PAGE = "<html><head><title>Storm</title></head><body><article><p>%s</p></article></body></html>" % ARTICLE


def used_files():
    for folder, _, names in os.walk(DATA):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), DATA)
            if not path.startswith("stories") and name not in ("grammar.txt", "lists.stamp"):
                yield path


class Trial:
    def __init__(self, work):
        self.data = os.path.join(work, "data")
        self.articles = [os.path.join(work, name) for name in ("a.txt", "b.html")]
        self.failures = 0
        for path, text in zip(self.articles, (ARTICLE, PAGE)):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        for path in used_files():
            copy = os.path.join(self.data, path)
            os.makedirs(os.path.dirname(copy), exist_ok=True)
            shutil.copyfile(os.path.join(DATA, path), copy)

    def fail(self, what, message):
        self.failures += 1
        print(f"FAILED: {what}: {message}")

    def run(self, what, path, arguments, must_fail):
        environment = dict(os.environ, CROSSREAD_DATA=self.data)
        child = subprocess.run([CROSSREAD, *arguments], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, check=False)
        said = child.stderr.decode("utf-8", "replace")
        if child.returncode not in (0, 1):
            self.fail(what, f"status {child.returncode}: {said[:2000]}")
        elif child.returncode == 1 and path not in said:
            self.fail(what, f"the message does not name the file: {said[:400]}")
        elif must_fail and child.returncode == 0:
            self.fail(what, "nothing was said")

    def try_file(self, path, what, must_fail):
        self.run(f"{path} {what}", path, ["report", *self.articles], must_fail)

    def damage(self, path, changes):
        copy = os.path.join(self.data, path)
        with open(copy, "rb") as file:
            good = file.read()
        binary = os.path.basename(path) in BINARY
        os.remove(copy)
        self.try_file(path, "missing", must_fail=True)
        for part in PARTS:
            write(copy, good[: int(part * len(good))])
            self.try_file(path, f"cut off at {part}", must_fail=binary)
        place = 12345
        for change in range(changes):
            place = (place * 6364136223846793005 + 1442695040888963407) % 2**64
            offset = (place >> 20) % len(good)
            bad = bytes([good[offset] ^ (1 << change % 8)])
            write(copy, good[:offset] + bad + good[offset + 1 :])
            self.try_file(path, f"with byte {offset} changed", must_fail=binary)
        write(copy, good)


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def main():
    changes = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    with tempfile.TemporaryDirectory() as work:
        trial = Trial(work)
        trial.try_file("", "whole", must_fail=False)
        paths = sorted(used_files())
        for path in paths:
            trial.damage(path, changes)
    print(f"{len(paths)} files, {trial.failures} failures")
    sys.exit(1 if trial.failures else 0)


if __name__ == "__main__":
    main()
