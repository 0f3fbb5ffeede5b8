// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gunzip.h"

#include <array>

#include <zlib.h>

namespace jaego {

std::optional<QByteArray> gunzip(const QByteArray &packed, qint64 maxBytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 32) != Z_OK) // +32: gzip or zlib, by its header
        return std::nullopt;
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> guard(&stream, &inflateEnd);

    QByteArray packedCopy = packed; // zlib wants a mutable pointer
    stream.next_in = reinterpret_cast<Bytef *>(packedCopy.data());
    stream.avail_in = static_cast<uInt>(packedCopy.size());

    QByteArray out;
    std::array<char, 32'768> chunk{};
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.data(), static_cast<qsizetype>(chunk.size() - stream.avail_out));
        if (out.size() > maxBytes)
            return std::nullopt;
        if (state == Z_STREAM_END)
            return out;
        if (state != Z_OK)
            return std::nullopt;
    }
}

} // namespace jaego
