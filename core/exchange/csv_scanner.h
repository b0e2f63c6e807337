// Cuts the characters of a CSV file into rows and cells (RFC 4180), without knowing what they mean.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace core {

/// Walks through a text row by row.
class CsvScanner {
public:
    CsvScanner(QStringView text, char16_t delimiter);

    enum class Found {
        Row,
        End,
        UnclosedQuote, ///< row() and cellsInRow() + 1 say where it opens.
    };

    /// The next row into `cells` (an empty line is a row of no cells). At most `maxCells` cells are kept; the
    /// rest is counted.
    Found next(std::vector<QString>& cells, int maxCells);

    /// Number of the row of the last next(), from 1: the row number that Excel shows. Empty lines are rows;
    /// line ends inside cells begin none.
    int row() const { return row_; }
    int cellsInRow() const { return cellsInRow_; } ///< Also those that were not kept.
    /// The first cell of the row (from 1) that goes on behind its closing quotation mark: most likely one is
    /// missing and rows ran together. 0 when all is well.
    int misquotedCell() const { return misquotedCell_; }

private:
    bool atLineEnd() const { return at_ == end_ || *at_ == u'\n' || *at_ == u'\r'; }
    void skipLineEnd();
    QString bareCell();
    bool quotedCell(QString& cell);
    void appendLines(QString& cell, const char16_t* from, const char16_t* to);

    const char16_t* at_;
    const char16_t* end_;
    char16_t delimiter_;
    int row_ = 0;
    int cellsInRow_ = 0;
    int misquotedCell_ = 0;
};

} // namespace core
