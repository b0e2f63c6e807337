#include "core/handout/font_file.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QtEndian>

namespace core {

namespace {

constexpr int probePixels = 16;

/// The `head` table of a font file: it holds a checksum of the whole file, so two fonts with the same head
/// are the same to the last table. Empty when the file is no font.
QByteArray headOf(const QString& path)
{
    constexpr qsizetype directoryStart = 12;
    constexpr qsizetype recordSize = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = file.read(directoryStart);
    const qsizetype count
        = start.size() < directoryStart ? 0 : qFromBigEndian<quint16>(start.constData() + 4);
    const QByteArray directory = file.read(count * recordSize);
    for (qsizetype at = 0; at + recordSize <= directory.size(); at += recordSize) {
        const char* record = directory.constData() + at;
        if (qstrncmp(record, "head", 4) == 0 && file.seek(qFromBigEndian<quint32>(record + 8)))
            return file.read(qFromBigEndian<quint32>(record + 12));
    }
    return {};
}

QRawFont fontOf(const QString& family, const QString& style)
{
    QFont font(family);
    font.setStyleName(style);
    font.setPixelSize(probePixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return QRawFont::fromFont(font);
}

/// The font database's handle of this very file: opened from a path alone it takes ten times as long. Invalid
/// when the database offers another font under the names of this one.
QRawFont registered(const QString& path)
{
    const QByteArray head = headOf(path);
    const int id = head.isEmpty() ? -1 : QFontDatabase::addApplicationFont(path);
    if (id < 0)
        return {};
    for (const QString& family : QFontDatabase::applicationFontFamilies(id))
        for (const QString& style : QFontDatabase::styles(family))
            if (const QRawFont font = fontOf(family, style); font.fontTable("head") == head)
                return font;
    return {};
}

} // namespace

QRawFont openFontFile(const QString& path)
{
    const QRawFont font = registered(path);
    return font.isValid() ? font : QRawFont(path, probePixels, QFont::PreferNoHinting);
}

} // namespace core
