"""How large logos are, and what stands where there is none."""

import io
import re
import warnings

from case_tables import each
from PIL import Image

from coalition.assets import published_logos, wrong_type
from coalition.assets.sizes import image_size
from coalition.commands.build import build_campaign


def drawn(kind, size=(40, 10), **settings):
    written = io.BytesIO()
    Image.new("RGB", size).save(written, kind, **settings)
    return written.getvalue()


def turned(side):
    exif = Image.Exif()
    exif[0x0112] = side
    return exif


SVG = '<svg xmlns="http://www.w3.org/2000/svg" {}/>'


@each(
    ("name", "data", "size"),
    [
        ("a.png", drawn("PNG"), (40, 10)),
        ("a.jpg", drawn("JPEG"), (40, 10)),
        ("a.jpeg", drawn("JPEG", exif=turned(1)), (40, 10)),
        ("a.jpeg", drawn("JPEG", exif=turned(6)), (10, 40)),
        ("a.gif", drawn("GIF"), (40, 10)),
        ("a.webp", drawn("WEBP"), (40, 10)),
        ("a.webp", drawn("WEBP", lossless=True), (40, 10)),
        ("a.png", b"\x89PNG\r\n\x1a\nnothing", None),
        ("a.jpg", b"\xff\xd8\xff", None),
        ("a.svg", SVG.format('viewBox="0 0 640 160"'), (640, 160)),
        ("a.svg", SVG.format('viewBox="-1.5,-2,64.4 16.5"'), (64, 16)),
        ("a.svg", SVG.format('viewBox="0 0 4 1"'), (300, 75)),
        ("a.SVG", SVG.format('width="300px" height="50" viewBox="0 0 9 9"'), (300, 50)),
        ("a.svg", SVG.format('width="100%" height="100%" viewBox="0 0 90 30"'), (90, 30)),
        ("a.svg", SVG.format('width="5cm" height="2cm" viewBox="0 0 90 30"'), (90, 30)),
        ("a.svg", SVG.format('width="100%"'), None),
        ("a.svg", SVG.format('viewBox="0 0 90 0"'), None),
        ("a.svg", SVG.format('viewBox="0 0 1e99 1"'), None),
        ("a.svg", "<svg", None),
    ],
)
def test_an_image_has_the_size_that_browsers_show(name, data, size):
    assert image_size(name, data.encode() if isinstance(data, str) else data) == size


def test_notes_of_a_photograph_that_are_damaged_trouble_nobody():
    whole = drawn("JPEG", exif=turned(6))
    start = whole.index(b"Exif")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for place in range(start, start + 40):
            damaged = whole[:place] + b"\xff" + whole[place + 1 :]
            assert image_size("a.jpg", damaged) in {(40, 10), (10, 40), None}


def test_what_begins_like_an_image_and_is_none_is_told():
    (problem,) = wrong_type("a.png", drawn("PNG")[:30])
    assert problem.message == "a.png cannot be read as an image"
    assert problem.hint == "Save it again as PNG."


def test_a_published_logo_has_its_hashed_path_and_its_size():
    (logo,) = published_logos({"a.png": drawn("PNG")}).values()
    assert re.fullmatch(r"logos/a\.[0-9a-f]{12}\.png", logo.path)
    assert logo.size == (40, 10)


def test_pages_keep_the_place_of_logos_and_say_a_letter_where_others_have_one(campaign):
    (campaign / "data/logos/wide.webp").write_bytes(drawn("WEBP", (300, 90)))
    record = campaign / "data/organisations/zebra.yaml"
    record.write_text(record.read_text("utf-8") + "logo: {file: wide.webp}\n", "utf-8")
    page = (build_campaign(campaign, only=["fr"]).folder / "fr/index.html").read_text("utf-8")
    lead = page.split('id="tier-lead"')[1].split("</section>")[0]
    friend = page.split('id="tier-friend"')[1].split("</section>")[0]
    assert re.search(
        r'<img class="logo" src="\.\./logos/wide\.\w+\.webp" alt="" width="300" height="90"', lead
    )
    assert '<span class="logo" data-letter="Ε"></span>' in lead
    assert "logo" not in friend
