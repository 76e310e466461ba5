"""Bytes on their way into datasets and fingerprints."""

import time

OCTETS = {"Content-Type": "application/octet-stream"}


def settled(read, seconds=60):
    """What `read` answers of a dataset when nothing of it is in preparation any more."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        dataset = read()
        uploads = dataset["uploads"] if isinstance(dataset, dict) else [row.model_dump() for row in dataset.uploads]
        if not any(row["status"] in ("pending", "processing") for row in uploads):
            return dataset
        time.sleep(0.01)
    raise AssertionError(f"the dataset is still in preparation after {seconds} seconds")


def upload(api, dataset_id, version, content, **expected):
    """Uploads all values of a version, and waits until they are prepared; with `code=` the upload has to be refused."""
    path = f"/datasets/{dataset_id}/upload/{version}"
    if expected:
        return api.refusal("POST", path, content=content, headers=OCTETS, **expected)
    answer = api.post(path, content=content, headers=OCTETS)
    settled(lambda: api.get(f"/datasets/{dataset_id}"))
    return answer


def upload_column(api, dataset_id, version, entry_id, content, **expected):
    """Uploads the cells of one column; with the last one it waits until they are prepared."""
    path = f"/datasets/{dataset_id}/versions/{version}/entries/{entry_id}"
    if expected:
        return api.refusal("POST", path, content=content, headers=OCTETS, **expected)
    answer = api.post(path, content=content, headers=OCTETS)
    settled(lambda: api.get(f"/datasets/{dataset_id}"))
    return answer


def document(api, fingerprint_id, content, name="contract.txt", media="text/plain", **expected):
    """Uploads the document of a fingerprint."""
    path = f"/document_fingerprints/{fingerprint_id}"
    if expected:
        return api.refusal("PUT", path, files={"file": (name, content, media)}, **expected)
    return api.put(path, files={"file": (name, content, media)})


def read(api, fingerprint_id, seconds=60):
    """A fingerprint whose last document was read, or could not be."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        fingerprint = api.get(f"/document_fingerprints/{fingerprint_id}")
        if fingerprint["status"] not in ("pending", "processing"):
            return fingerprint
        time.sleep(0.01)
    raise AssertionError(f"the document is not read after {seconds} seconds")
