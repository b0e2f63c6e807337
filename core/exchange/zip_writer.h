// Writes ZIP archives (APPNOTE 6.3.3): the container of OpenDocument files. Names are UTF-8; no entry is
// larger than 4 GB; all times are the same, so that equal content gives equal bytes.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

class ZipWriter {
public:
    enum class Packing { Stored, Deflated };

    /// In the order in which they are added; a name is added once.
    void add(const QString& name, const QByteArray& content, Packing packing = Packing::Deflated);
    /// The whole archive. Nothing is added afterwards.
    QByteArray finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint32 packedSize = 0;
        quint32 size = 0;
        quint32 offset = 0;
        Packing packing = Packing::Deflated;
    };

    QByteArray archive_;
    std::vector<Entry> entries_;
};

} // namespace core
