"""Stands in for the package requests, with the part of it that the samples use."""

import json as _json
import urllib.error
import urllib.request


class Response:
    def __init__(self, status_code, body):
        self.status_code = status_code
        self._body = body

    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError(f"{self.status_code} {self._body!r}")

    def json(self):
        return _json.loads(self._body)


def _send(method, url, headers, json=None, timeout=None):
    body = None if json is None else _json.dumps(json).encode()
    request = urllib.request.Request(url, data=body, headers=dict(headers), method=method)
    if body is not None:
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return Response(answer.status, answer.read())
    except urllib.error.HTTPError as error:
        return Response(error.code, error.read())


def get(url, **options):
    return _send("GET", url, **options)


def put(url, **options):
    return _send("PUT", url, **options)


def delete(url, **options):
    return _send("DELETE", url, **options)
