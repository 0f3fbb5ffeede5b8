// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// jaego_drawicons ICON.svg FOLDER: what the desktops want of the one drawing.
//   FOLDER/hicolor/<size>x<size>/apps/jaego.png   Linux
//   FOLDER/jaego.ico                              Windows
//   FOLDER/jaego.iconset/icon_….png               macOS, for iconutil
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

namespace {

QImage drawn(QSvgRenderer *svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg->render(&painter);
    return image;
}

QByteArray pngOf(QSvgRenderer *svg, int size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawn(svg, size).save(&buffer, "PNG");
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush())
        return true;
    std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

template <typename T>
void append(QByteArray *bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes->append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A Windows icon is a table of pictures; since Vista they may be PNGs.
QByteArray icoOf(QSvgRenderer *svg, const QList<int> &sizes)
{
    QByteArray table;
    QByteArray pictures;
    append<quint16>(&table, 0);
    append<quint16>(&table, 1); // icons, not cursors
    append<quint16>(&table, static_cast<quint16>(sizes.size()));
    const qsizetype begin = 6 + 16 * sizes.size();
    for (const int size : sizes) {
        const QByteArray png = pngOf(svg, size);
        append<quint8>(&table, static_cast<quint8>(size)); // 256 is said as 0
        append<quint8>(&table, static_cast<quint8>(size));
        append<quint16>(&table, 0); // no palette
        append<quint16>(&table, 1);
        append<quint16>(&table, 32);
        append<quint32>(&table, static_cast<quint32>(png.size()));
        append<quint32>(&table, static_cast<quint32>(begin + pictures.size()));
        pictures += png;
    }
    return table + pictures;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("jaego_drawicons ICON.svg FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    if (!svg.isValid()) {
        std::fprintf(stderr, "%s is not an SVG picture\n", argv[1]);
        return 1;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    bool good = true;
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 }) {
        good &= write(folder.filePath(QStringLiteral("hicolor/%1x%1/apps/jaego.png").arg(size)),
                      pngOf(&svg, size));
    }
    for (const int size : { 16, 32, 128, 256, 512 }) {
        good &= write(folder.filePath(QStringLiteral("jaego.iconset/icon_%1x%1.png").arg(size)),
                      pngOf(&svg, size));
        good &= write(folder.filePath(QStringLiteral("jaego.iconset/icon_%1x%1@2x.png").arg(size)),
                      pngOf(&svg, 2 * size));
    }
    good &=
        write(folder.filePath(QStringLiteral("jaego.ico")), icoOf(&svg, { 16, 24, 32, 48, 64, 128, 256 }));
    return good ? 0 : 1;
}
