// The rows of tests/files/published-indicators.csv: what cities printed, as written there.
#pragma once

#include "tests/support/folders.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace scoring {

using PublishedRow = QHash<QString, QString>;

/// Cells of one CSV line; quoted cells may hold commas. The file has no line feeds inside cells.
inline QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            cells << QString();
        else
            cells.last() += character;
    }
    return cells;
}

inline std::vector<PublishedRow> publishedRows()
{
    QFile file(testFile("published-indicators.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList titles = cellsOf(lines.front().trimmed());
    std::vector<PublishedRow> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines[i].trimmed());
        PublishedRow row;
        for (qsizetype column = 0; column < titles.size(); ++column)
            row[titles[column]] = cells.value(column);
        rows.push_back(row);
    }
    return rows;
}

} // namespace scoring
