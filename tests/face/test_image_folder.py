"""Folders of images as data: classes, pixels, augmentation by seed and epoch, broken files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cnnc
from cnnc import nn, optim
from cnnc.errors import InputError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three classes of four images, of different sizes and formats."""
    random = np.random.default_rng(0)
    for label, name in enumerate(("ant", "bee", "cat")):
        (tmp_path / name / "more").mkdir(parents=True)
        for i, suffix in enumerate(("png", "jpg", "BMP", "gif")):
            pixels = random.integers(0, 80, (20 + i, 30 - i, 3)).astype(np.uint8)
            pixels[..., label] += 150
            below = tmp_path / name / ("more" if i == 3 else "")
            Image.fromarray(pixels).save(below / f"{i}.{suffix}")
        (tmp_path / name / "notes.txt").write_text("no image")
    return tmp_path


def test_classes_and_samples(folder: Path) -> None:
    data = cnnc.ImageFolder(folder, 16)
    assert data.classes == ("ant", "bee", "cat")
    assert len(data) == 12
    pixels, label = data[5]
    assert (pixels.shape, pixels.dtype.name, label) == ((3, 16, 16), "float32", 1)
    assert pixels.mean((1, 2)).argmax() == 1
    np.testing.assert_array_equal(data.sample(5, np.random.default_rng(0))[0], pixels)


def test_pixels_of_one_colour(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    Image.new("RGB", (9, 40), (255, 0, 51)).save(tmp_path / "a" / "x.png")
    plain = cnnc.ImageFolder(tmp_path, 8, mean=(0, 0, 0), std=(1, 1, 2))
    expected = np.array([1, 0, 0.1], np.float32)
    for augment in (False, True):
        plain.augment = augment
        pixels, _ = plain.sample(0, np.random.default_rng(1))
        np.testing.assert_allclose(pixels, np.ones((3, 8, 8)) * expected[:, None, None], atol=1e-6)


def test_augmentation_follows_from_the_random_numbers(folder: Path) -> None:
    data = cnnc.ImageFolder(folder, 16, augment=True, jitter=0.3)
    first, again, other = (data.sample(3, np.random.default_rng(seed))[0] for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
    assert np.isfinite(first).all()


def test_it_is_data_for_the_trainer(folder: Path) -> None:
    nn.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(3, 4, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 3))
    trainer = cnnc.Trainer(net, "cross_entropy", optim.Adam(lr=0.05), metrics=["accuracy"])
    train, val = cnnc.ImageFolder(folder, 16, augment=True), cnnc.ImageFolder(folder, 16)
    history = trainer.fit(train, val, epochs=12, batch_size=5, workers=3, verbose=False)
    assert history.history["val_accuracy"][-1] > 0.9


def test_a_broken_image_is_named(folder: Path) -> None:
    broken = folder / "bee" / "1.jpg"
    broken.write_bytes(broken.read_bytes()[:200])
    net = nn.Sequential(nn.Flatten(), nn.Linear(3 * 16 * 16, 3))
    trainer = cnnc.Trainer(net, "cross_entropy", optim.SGD(lr=0.01))
    with pytest.raises(InputError) as caught:
        trainer.fit(cnnc.ImageFolder(folder, 16), verbose=False)
    assert str(caught.value).startswith(f"{broken}: no image")


def test_refusals(tmp_path: Path) -> None:
    def refusal(path: Path) -> str:
        with pytest.raises(InputError) as caught:
            cnnc.ImageFolder(path)
        return str(caught.value)

    assert refusal(tmp_path / "none") == f"{tmp_path / 'none'}: there is no such folder"
    assert "the folder has no classes; put the images of each class" in refusal(tmp_path)
    (tmp_path / "empty").mkdir()
    assert refusal(tmp_path) == f"{tmp_path / 'empty'}: the class has no images"
