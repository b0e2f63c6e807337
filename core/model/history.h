// What the history page lists: who did what and when. The changes themselves are read on demand.
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

/// One accepted edit, undo, redo or revert. Ordered by sequence, never by time: clocks jump.
struct HistoryEntry {
    qint64 sequence = 0;
    QDateTime time; ///< Local time with its offset from UTC.
    QString person;
    QString computer;
    QString intention; ///< What the edit did, and to what: 「シートに記入（1 保育所 令和7年度 ⑥課題）」.
    int rowCount = 0; ///< Changed records.
    bool operator==(const HistoryEntry&) const = default;
};

} // namespace core
