#include "core/exchange/csv_scanner.h"

namespace core {

CsvScanner::CsvScanner(QStringView text, char16_t delimiter)
    : at_(text.utf16())
    , end_(text.utf16() + text.size())
    , delimiter_(delimiter)
{
}

CsvScanner::Found CsvScanner::next(std::vector<QString>& cells, int maxCells)
{
    cells.clear();
    cellsInRow_ = 0;
    misquotedCell_ = 0;
    if (at_ == end_)
        return Found::End;
    ++row_;
    if (atLineEnd()) {
        skipLineEnd();
        return Found::Row;
    }
    while (true) {
        QString cell;
        if (at_ != end_ && *at_ == u'"') {
            if (!quotedCell(cell))
                return Found::UnclosedQuote;
            if (!atLineEnd() && *at_ != delimiter_) {
                misquotedCell_ = misquotedCell_ ? misquotedCell_ : cellsInRow_ + 1;
                cell += bareCell();
            }
        } else {
            cell = bareCell();
        }
        if (++cellsInRow_ <= maxCells)
            cells.push_back(std::move(cell));
        if (atLineEnd())
            break;
        ++at_; // the delimiter; a cell follows even at the end of the line
    }
    skipLineEnd();
    return Found::Row;
}

void CsvScanner::skipLineEnd()
{
    if (at_ == end_)
        return;
    const bool isPair = *at_ == u'\r' && at_ + 1 < end_ && at_[1] == u'\n';
    at_ += isPair ? 2 : 1;
}

QString CsvScanner::bareCell()
{
    const char16_t* from = at_;
    while (!atLineEnd() && *at_ != delimiter_)
        ++at_;
    return QString(reinterpret_cast<const QChar*>(from), at_ - from);
}

// False when it is never closed.
bool CsvScanner::quotedCell(QString& cell)
{
    const char16_t* from = ++at_;
    while (true) {
        while (at_ != end_ && *at_ != u'"')
            ++at_;
        if (at_ == end_)
            return false;
        const bool isDoubled = at_ + 1 < end_ && at_[1] == u'"';
        appendLines(cell, from, at_ + (isDoubled ? 1 : 0));
        at_ += isDoubled ? 2 : 1;
        from = at_;
        if (!isDoubled)
            return true;
    }
}

// Line ends inside a cell become LF.
void CsvScanner::appendLines(QString& cell, const char16_t* from, const char16_t* to)
{
    const char16_t* start = from;
    const auto flush
        = [&](const char16_t* until) { cell.append(reinterpret_cast<const QChar*>(start), until - start); };
    for (const char16_t* at = from; at != to; ++at) {
        if (*at != u'\r')
            continue;
        flush(at);
        cell.append(u'\n');
        at += at + 1 != to && at[1] == u'\n' ? 1 : 0;
        start = at + 1;
    }
    flush(to);
}

} // namespace core
