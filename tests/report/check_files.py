"""usage: check_files.py REPORT.html REPORT.csv   says what is wrong with them

HTML: every element closed in order, ids used once, every link leads to an id of the page, nothing
from elsewhere, no script, a language, every sign with a name. CSV: all rows of one length.
"""
import csv
import html.parser
import sys

VOID = {"meta", "br"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.wrong = [], set(), set(), []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if tag in ("script", "link", "img", "iframe", "object") or any(a.startswith("on") for a in attrs):
            self.wrong.append(f"<{tag}> has no place in a report")
        if tag == "html" and "lang" not in attrs:
            self.wrong.append("no language")
        if attrs.get("role") == "img" and not attrs.get("aria-label"):
            self.wrong.append("a sign without a name")
        if "id" in attrs:
            if attrs["id"] in self.ids:
                self.wrong.append(f"id {attrs['id']} is used twice")
            self.ids.add(attrs["id"])
        if "href" in attrs:
            self.links.add(attrs["href"])

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()} closes what is not open")


page = Page()
page.feed(open(sys.argv[1], encoding="utf8").read())
page.close()
wrong = page.wrong + [f"<{tag}> is not closed" for tag in page.open]
wrong += [f"link to {href}" for href in sorted(page.links) if href[1:] not in page.ids or href[0] != "#"]
rows = list(csv.reader(open(sys.argv[2], encoding="utf8", newline=""), strict=True))
wrong += [f"CSV row {i} has {len(row)} cells, not {len(rows[0])}" for i, row in enumerate(rows) if len(row) != len(rows[0])]
print("\n".join(wrong))
sys.exit(bool(wrong))
