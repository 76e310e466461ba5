"""Bytes on their way into datasets and fingerprints."""

OCTETS = {"Content-Type": "application/octet-stream"}


def upload(api, dataset_id, version, content, **expected):
    """Uploads all values of a version; with `code=` the upload has to be refused."""
    path = f"/datasets/{dataset_id}/upload/{version}"
    if expected:
        return api.refusal("POST", path, content=content, headers=OCTETS, **expected)
    return api.post(path, content=content, headers=OCTETS)


def upload_column(api, dataset_id, version, entry_id, content, **expected):
    """Uploads the cells of one column."""
    path = f"/datasets/{dataset_id}/versions/{version}/entries/{entry_id}"
    if expected:
        return api.refusal("POST", path, content=content, headers=OCTETS, **expected)
    return api.post(path, content=content, headers=OCTETS)


def document(api, fingerprint_id, content, name="contract.txt", media="text/plain", **expected):
    """Uploads the document of a fingerprint."""
    path = f"/document_fingerprints/{fingerprint_id}"
    if expected:
        return api.refusal("PUT", path, files={"file": (name, content, media)}, **expected)
    return api.put(path, files={"file": (name, content, media)})
