#!/usr/bin/env python3
"""Writes the fixtures of archives and compressed files, and their manifest."""

import manifest
import other_cases
import stream_cases
import tar_cases
import zip_cases


def main():
    manifest.clear()
    zip_cases.plain_zips()
    zip_cases.lying_zips()
    zip_cases.combined()
    tar_cases.tars()
    other_cases.other_archives()
    stream_cases.compressed()
    stream_cases.encoded()
    stream_cases.zeros()
    manifest.finish()


if __name__ == "__main__":
    main()
