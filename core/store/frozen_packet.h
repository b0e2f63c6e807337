// A packet of papers that was handed out and is kept in the plan file as it was.
#pragma once

#include "core/model/council.h"

#include <QByteArray>
#include <QDateTime>

namespace core {

/// What is known of a frozen packet without reading its file.
struct FrozenPacket {
    Uuid id;
    Id<Meeting> meeting; ///< May be gone from the plan.
    QString title; ///< What the meeting was called then.
    QDateTime time; ///< When it was frozen, with its offset.
    QString person;
    int pages = 0;
    qint64 size = 0; ///< Bytes of the PDF file.
    QByteArray hash; ///< SHA-256 of it, 32 bytes.
};

} // namespace core
