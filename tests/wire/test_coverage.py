"""Every ROP of the specification's table has its layouts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import oxcodec
from oxcodec import RopId

REQUESTS = {arm.target().__name__: value for value, arm in oxcodec.RopRequest.SPEC.choice.arms.items()}  # type: ignore[union-attr]
RESPONSES = {arm.target().__name__: value for value, arm in oxcodec.RopResponse.SPEC.choice.arms.items()}  # type: ignore[union-attr]

# [MS-OXCROPS] 2.2.14.2, 2.2.14.3, 2.2.15.1, 2.2.15.2: the server sends these by itself.
RESPONSE_ONLY = {RopId.RopNotify, RopId.RopPending, RopId.RopBufferTooSmall, RopId.RopBackoff}
# [MS-OXCROPS] 2.2.15.3: never answered.
REQUEST_ONLY = {RopId.RopRelease}


@pytest.mark.parametrize("rop", RopId, ids=lambda rop: rop.name)
def test_every_rop_id_has_its_layouts(rop: RopId) -> None:
    request, response = f"{rop.name}Request", f"{rop.name}Response"
    assert (REQUESTS.get(request) == rop) == (rop not in RESPONSE_ONLY)
    if rop in REQUEST_ONLY:
        assert response not in RESPONSES
        return
    if rop not in RESPONSE_ONLY and (by := getattr(oxcodec, request).SPEC.answered_by):
        assert by().__name__ in RESPONSES  # RopGetMessageStatus, answered under another RopId
    else:
        assert RESPONSES.get(response) == rop


def test_the_table_is_the_readme_s() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert f"{len(RopId)} of {len(RopId)} RopIds, {len(REQUESTS)} requests, 131 responses." in readme
    assert len(re.findall(r"^\| 0x[0-9A-F]{2} \|", readme, re.M)) == len(RopId) == 132
