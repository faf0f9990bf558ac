"""Images as inputs: pixels, sizes, channels, and what is no image."""

from __future__ import annotations

import io
import json
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from cnnc.errors import InputError
from cnnc.images import MAX_PIXELS, load_image
from cnnc.preprocessing import PRESETS, Preprocessing, read_preprocessing

COLOUR = (51, 102, 204)
OPEN: list[int | str] = ["N", 3, "H", "W"]


def save(path: Path, pixels: Any, **options: Any) -> Path:
    """Writes pixels [H,W] or [H,W,C] as a PNG file."""
    Image.fromarray(np.asarray(pixels, np.uint8)).save(path, "PNG", **options)
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """An image of one colour, 4 high and 6 wide."""
    return save(tmp_path / "plain.png", np.full((4, 6, 3), COLOUR))


def test_pixels_become_channels_from_0_to_1(plain: Path) -> None:
    found = load_image(plain, Preprocessing(), OPEN)
    assert (found.shape, str(found.dtype)) == ((3, 4, 6), "float32")
    np.testing.assert_allclose(found[:, 1, 2], [0.2, 0.4, 0.8], rtol=1e-6)
    assert found.flags.c_contiguous


def test_scale_mean_deviation_and_order(plain: Path) -> None:
    how = Preprocessing(scale=1, mean=(1, 2, 4), std=(2, 5, 10), order="bgr")
    found = load_image(plain, how, OPEN)
    np.testing.assert_allclose(found[:, 0, 0], [(204 - 1) / 2, (102 - 2) / 5, (51 - 4) / 10])


def test_channels_are_where_the_network_wants_them(plain: Path) -> None:
    assert load_image(plain, Preprocessing(), [1, "H", "W", 3]).shape == (4, 6, 3)
    assert load_image(plain, Preprocessing(), [1, 1, "H", "W"]).shape == (1, 4, 6)
    assert load_image(plain, Preprocessing(), [1, 4, "H", "W"])[3].min() == 1  # opaque
    assert load_image(plain, Preprocessing(), ["N", "C", "H", "W"]).shape == (3, 4, 6)


def test_a_fixed_size_is_covered_and_the_middle_is_taken(tmp_path: Path) -> None:
    columns = np.broadcast_to(np.arange(8) * 20, (4, 8))
    path = save(tmp_path / "columns.png", columns)
    found = load_image(path, PRESETS["raw"], [1, 1, 4, 4])
    np.testing.assert_array_equal(found[0], columns[:, 2:6])
    assert load_image(path, PRESETS["raw"], [1, 1, 9, 5]).shape == (1, 9, 5)


@pytest.mark.parametrize(
    ("how", "size"),
    [
        ({"resize": 256}, (256, 383)),  # 383.7: torchvision cuts the fraction off
        ({"resize": [30, 50]}, (30, 50)),
        ({"crop": 100}, (100, 100)),
        ({"resize": 256, "crop": [224, 200]}, (224, 200)),
    ],
)
def test_sizes(tmp_path: Path, how: dict[str, Any], size: tuple[int, int]) -> None:
    path = save(tmp_path / "x.png", np.zeros((427, 640, 3)))
    assert load_image(path, Preprocessing.of(how), OPEN).shape == (3, *size)


def test_the_cut_is_the_middle(tmp_path: Path) -> None:
    pixels = np.arange(35).reshape(5, 7)
    path = save(tmp_path / "x.png", pixels)
    how = Preprocessing(crop=(2, 3), scale=1)
    found = load_image(path, how, [1, 1, "H", "W"])
    np.testing.assert_array_equal(found[0], pixels[2:4, 2:5])


def test_a_photograph_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned by a quarter
    path = save(tmp_path / "x.png", np.zeros((4, 6, 3)), exif=exif)
    assert load_image(path, Preprocessing(), OPEN).shape == (3, 6, 4)


def test_a_json_file_says_how(tmp_path: Path) -> None:
    path = tmp_path / "how.json"
    path.write_text(json.dumps({"resize": [8, 9], "mean": 0.5, "std": [1, 2, 3], "order": "bgr"}))
    expected = Preprocessing((8, 9), mean=(0.5,), std=(1, 2, 3), order="bgr")
    assert read_preprocessing(str(path)) == expected
    assert read_preprocessing("imagenet") is PRESETS["imagenet"]
    changed = Preprocessing.of({"crop": 299}, PRESETS["imagenet"])
    assert (changed.crop, changed.resize) == (299, 256)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("resize: 3", "not a JSON file: "),
        ("[" * 100_000, "not a JSON file: "),
        ("[1]", 'not a JSON object: expected {"resize": 256, ...}'),
        ('{"size": 3}', "unknown key: got 'size', expected resize, crop, interpolation"),
        ('{"resize": 0}', "bad resize: got 0, expected a side, or a height and a width"),
        ('{"crop": [1, 2, 3]}', "bad crop: got [1, 2, 3]"),
        ('{"crop": "all"}', "bad crop: got 'all'"),
        ('{"mean": "grey"}', "bad mean: got 'grey', expected finite numbers"),
        ('{"mean": []}', "bad mean: got []"),
        ('{"std": [1, 0, 1]}', "std is zero: got [1.0, 0.0, 1.0]"),
        ('{"scale": NaN}', "bad scale: got [nan]"),
        ('{"order": "grb"}', "bad order: got 'grb', expected rgb, bgr"),
        ('{"interpolation": 3}', "bad interpolation: got 3, expected nearest, bilinear"),
    ],
)
def test_bad_specifications(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "how.json"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_preprocessing(str(path))
    assert message in str(caught.value)


def refusal(path: Path, shape: list[int | str], **how: Any) -> str:
    with pytest.raises(InputError) as caught:
        load_image(path, Preprocessing(**how), shape)
    return str(caught.value)


def test_what_does_not_fit_is_said(plain: Path, tmp_path: Path) -> None:
    assert refusal(plain, [1, 3, 8, 8], crop=4) == (
        f"{plain}: the preprocessed image does not fit the model: "
        "got height 4, expected 8; change resize or crop"
    )
    assert refusal(plain, OPEN, crop=5) == (
        f"{plain}: the image is smaller than the crop: got 4x6, expected 5x5 or more; "
        "resize it first"
    )
    assert refusal(plain, OPEN, mean=(1, 2)) == (
        "mean does not fit the channels: got 2 numbers, expected 1 or 3"
    )
    assert "the model's input is no image: got [1, 3], expected" in refusal(plain, [1, 3])
    assert "got 7 channels, expected 1, 3 or 4" in refusal(plain, [1, 7, 8, 9])
    assert refusal(tmp_path / "none.png", OPEN) == f"{tmp_path}/none.png: no such file"
    assert refusal(tmp_path, OPEN) == f"{tmp_path}: not a regular file"


@pytest.mark.parametrize("format", ["PNG", "JPEG", "GIF", "BMP", "PPM", "TIFF", "WEBP"])
def test_damage_is_an_error_or_an_image(tmp_path: Path, format: str) -> None:
    content = io.BytesIO()
    pixels = np.random.default_rng(0).integers(0, 256, (20, 30, 3)).astype(np.uint8)
    Image.fromarray(pixels).save(content, format)
    data = bytearray(content.getvalue())
    path = tmp_path / "x"
    random = np.random.default_rng(1)
    for length in [0, 1, len(data) // 2, len(data) - 1, *[len(data)] * 20]:
        broken = data[:length]
        if length == len(data):
            broken[random.integers(length)] ^= 1 << random.integers(8)
        path.write_bytes(broken)
        try:
            assert load_image(path, Preprocessing(resize=(20, 30)), OPEN).shape == (3, 20, 30)
        except InputError as error:
            assert str(error).startswith(str(path))  # noqa: PT017  # both ends are legal


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    side = 60_000
    header = struct.pack(">4sIIBBBBB", b"IHDR", side, side, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    path = tmp_path / "bomb.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 0) + b"IDAT" + bytes(4))
    assert side**2 > MAX_PIXELS
    assert "60000x60000" in refusal(path, OPEN) or "decompression bomb" in refusal(path, OPEN)


def test_a_narrow_image_does_not_become_a_huge_one(tmp_path: Path) -> None:
    path = save(tmp_path / "narrow.png", np.zeros((1, 60_000)))
    assert refusal(path, [1, 3, 224, 224]) == (
        f"{path}: the image is too large: got 224x13440000, expected at most {MAX_PIXELS} pixels"
    )
    assert "got 65536x65536" in refusal(path, OPEN, resize=(1 << 16, 1 << 16))
    assert load_image(path, Preprocessing(resize=(224, 224)), OPEN).shape == (3, 224, 224)


def test_formats_that_run_programs_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.eps"
    path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    assert "no image: cannot identify image file" in refusal(path, OPEN)


def test_without_pillow_the_message_says_what_to_install(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    assert refusal(plain, OPEN) == f"{plain}: images need Pillow; pip install 'cnnc[images]'"
