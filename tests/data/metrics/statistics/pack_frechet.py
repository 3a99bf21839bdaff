"""Makes frechet.safetensors of this folder from the reference's file of the same name.

    pack_frechet.py REFERENCE/metrics/frechet.safetensors frechet.safetensors

Symmetric matrices are kept as their upper triangle, row after row, under the name with ".upper":
exactly the same numbers in half of the space.
"""

import json
import struct
import sys


def read(path):
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = (entry["dtype"], entry["shape"], content[begin:end])
    return tensors, metadata


def upper(data, size):
    values = struct.unpack(f"<{size * size}d", data)
    assert all(values[i * size + j] == values[j * size + i] for i in range(size) for j in range(i))
    kept = [values[i * size + j] for i in range(size) for j in range(i, size)]
    return struct.pack(f"<{len(kept)}d", *kept), len(kept)


def pack(tensors):
    packed = {}
    for name, (dtype, shape, data) in tensors.items():
        if dtype == "F64" and len(shape) == 2 and shape[0] == shape[1]:
            triangle, count = upper(data, shape[0])
            packed[name + ".upper"] = (dtype, [count], triangle)
        else:
            packed[name] = (dtype, shape, data)
    return packed


def write(path, tensors, metadata):
    ordered = sorted(tensors.items(), key=lambda item: (item[1][0] == "F32", item[0]))
    header, offset = {"__metadata__": metadata}, 0
    for name, (dtype, shape, data) in ordered:
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [offset, offset + len(data)]}
        offset += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for _, (_, _, data) in ordered:
            file.write(data)


if __name__ == "__main__":
    content, notes = read(sys.argv[1])
    write(sys.argv[2], pack(content), notes)
