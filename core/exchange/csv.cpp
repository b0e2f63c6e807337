#include "core/exchange/csv.h"

#include "core/exchange/csv_formula_guard.h"
#include "core/exchange/csv_scanner.h"
#include "core/exchange/foreign_file.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<char16_t, 3> delimiters = {u',', u'\t', u';'};
constexpr qsizetype trialLength = 64 * 1024;

struct DelimiterTrial {
    int columns = 0;
    int rows = 0;
    int fitting = 0; // rows with as many cells as the first
};

DelimiterTrial tryDelimiter(QStringView text, char16_t delimiter)
{
    CsvScanner scanner(text, delimiter);
    std::vector<QString> cells;
    DelimiterTrial trial;
    while (scanner.next(cells, 0) == CsvScanner::Found::Row) {
        if (scanner.cellsInRow() == 0)
            continue;
        trial.columns = trial.rows == 0 ? scanner.cellsInRow() : trial.columns;
        ++trial.rows;
        trial.fitting += scanner.cellsInRow() == trial.columns;
    }
    return trial;
}

// The delimiter that cuts most rows into as many cells as the titles; a single column counts last.
char16_t findDelimiter(QStringView text)
{
    const auto isBetter = [](const DelimiterTrial& a, const DelimiterTrial& b) {
        if ((a.columns > 1) != (b.columns > 1))
            return a.columns > 1;
        const qint64 left = qint64(a.fitting) * b.rows;
        const qint64 right = qint64(b.fitting) * a.rows;
        return left != right ? left > right : a.columns > b.columns;
    };
    char16_t best = delimiters.front();
    DelimiterTrial bestTrial = tryDelimiter(text.left(trialLength), best);
    for (const char16_t delimiter : delimiters) {
        const DelimiterTrial trial = tryDelimiter(text.left(trialLength), delimiter);
        if (isBetter(trial, bestTrial)) {
            best = delimiter;
            bestTrial = trial;
        }
    }
    return best;
}

// Reads one file; the refusals name it.
class FileReading {
public:
    FileReading(const QString& fileName, const CsvChoices& choices, CsvFile& file)
        : fileName_(fileName)
        , choices_(choices)
        , file_(file)
    {
    }

    Result<void> read(const QByteArray& bytes)
    {
        if (Result<void> table = refuseForeignFile(bytes, fileName_); !table)
            return table;
        if (bytes.size() > choices_.limits.bytes)
            return Refusal{
                sentence("csv", "%1 is larger than %2 MiB. Please divide it and import the parts one by one.")
                    .arg(fileName_, QString::number(choices_.limits.bytes >> 20))};
        file_.encoding
            = choices_.encoding ? chosenEncoding(bytes, *choices_.encoding) : detectEncoding(bytes);
        if (file_.encoding.isAmbiguous)
            return Refusal{sentence("csv",
                "%1 can be read as Shift_JIS (CP932) and as EUC-JP. Please choose the encoding in which the "
                "text is readable.")
                               .arg(fileName_)};
        Result<QString> text = decodeText(bytes, file_.encoding.encoding, fileName_);
        if (!text)
            return text.refusal();
        holdsZero_ = text->contains(QChar(u'\0'));
        file_.delimiter = choices_.delimiter ? *choices_.delimiter : findDelimiter(*text);
        return readRows(*text);
    }

private:
    Result<void> readRows(QStringView text)
    {
        CsvScanner scanner(text, file_.delimiter);
        std::vector<QString> cells;
        while (true) {
            const CsvScanner::Found found = scanner.next(cells, choices_.limits.columns);
            if (found == CsvScanner::Found::End)
                break;
            if (found != CsvScanner::Found::Row)
                return quoteRefusal(scanner);
            if (scanner.cellsInRow() == 0)
                continue;
            if (Result<void> taken = takeRow(cells, scanner); !taken)
                return taken;
        }
        if (file_.grid.columns.empty())
            return Refusal{
                sentence("csv", "%1 is empty: there is no row with column titles.").arg(fileName_)};
        if (text.contains(u'?') || holdsPrivateCharacter(text))
            noteDoubts();
        return {};
    }

    Refusal zeroRefusal(int row, int column) const
    {
        return {sentence("csv",
            "%1: column %3 of row %2 holds a zero character, so this is not a table of text. Nothing was "
            "read.")
                    .arg(fileName_, QString::number(row), QString::number(column))};
    }

    Result<void> takeRow(std::vector<QString>& cells, const CsvScanner& scanner)
    {
        Grid& grid = file_.grid;
        const auto holdsZero = [](const QString& cell) { return cell.contains(QChar(u'\0')); };
        const auto zero = holdsZero_ ? std::find_if(cells.begin(), cells.end(), holdsZero) : cells.end();
        if (zero != cells.end())
            return zeroRefusal(scanner.row(), int(zero - cells.begin()) + 1);
        if (scanner.cellsInRow() > choices_.limits.columns)
            return Refusal{
                sentence("csv", "%1: row %2 has %3 columns; at most %4 can be read.")
                    .arg(fileName_, QString::number(scanner.row()), QString::number(scanner.cellsInRow()),
                        QString::number(choices_.limits.columns))};
        if (grid.columns.empty()) {
            for (QString& title : cells)
                grid.columns.push_back(
                    {choices_.stripsFormulaGuard ? withoutFormulaGuard(title) : std::move(title)});
            return {};
        }
        const size_t width = grid.columns.size();
        const bool surplusIsEmpty = std::all_of(cells.begin() + std::ptrdiff_t(std::min(width, cells.size())),
            cells.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (cells.size() < width || !surplusIsEmpty)
            file_.raggedRows.push_back({scanner.row(), scanner.cellsInRow()});
        if (scanner.misquotedCell() > 0)
            file_.misquotedCells.push_back({scanner.row(), scanner.misquotedCell()});
        cells.resize(width);
        std::vector<Cell>& row = grid.rows.emplace_back();
        row.reserve(width);
        for (QString& text : cells)
            row.push_back(text.isEmpty()
                    ? Cell()
                    : Cell(choices_.stripsFormulaGuard ? withoutFormulaGuard(text) : std::move(text)));
        grid.sourceRows.push_back(scanner.row());
        return checkSize(scanner.row());
    }

    Result<void> checkSize(int row) const
    {
        const auto rows = qint64(file_.grid.rows.size());
        const qint64 cells = rows * qint64(file_.grid.columns.size());
        if (rows <= choices_.limits.rows && cells <= choices_.limits.cells)
            return {};
        return Refusal{sentence("csv",
            "%1 has too many rows: row %2 goes beyond %3 rows or %4 cells. Please divide the file and "
            "import the parts one by one.")
                           .arg(fileName_, QString::number(row), QString::number(choices_.limits.rows),
                               QString::number(choices_.limits.cells))};
    }

    Refusal quoteRefusal(const CsvScanner& scanner) const
    {
        return {
            sentence("csv",
                "%1: the quotation mark that opens in row %2, column %3, is never closed. Nothing was read.")
                .arg(fileName_, QString::number(scanner.row()), QString::number(scanner.cellsInRow() + 1))};
    }

    void noteDoubts()
    {
        int privateCells = 0;
        int damagedCells = 0;
        QString privatePlace;
        QString damagedPlace;
        for (size_t r = 0; r < file_.grid.rows.size(); ++r)
            for (size_t c = 0; c < file_.grid.columns.size(); ++c) {
                const QString& text = file_.grid.rows[r][c].text;
                if (holdsPrivateCharacter(text) && privateCells++ == 0)
                    privatePlace = placeOf(r, c);
                if (looksDamaged(text) && damagedCells++ == 0)
                    damagedPlace = placeOf(r, c);
            }
        if (privateCells > 0)
            file_.warnings << sentence("csv",
                "%1 cells hold user-defined characters, which are seen only on PCs where they are "
                "registered; the first: %2.")
                                  .arg(QString::number(privateCells), privatePlace);
        if (damagedCells > 0)
            file_.warnings << sentence("csv",
                "%1 cells have a question mark inside a word, as if another program had lost a character; "
                "the first: %2.")
                                  .arg(QString::number(damagedCells), damagedPlace);
    }

    QString placeOf(size_t row, size_t column) const
    {
        return sentence("csv", "row %1, column %2")
            .arg(QString::number(file_.grid.sourceRows[row]), file_.grid.columns[column].title);
    }

    const QString& fileName_;
    const CsvChoices& choices_;
    CsvFile& file_;
    bool holdsZero_ = false;
};

} // namespace

Result<CsvFile> readCsv(const QByteArray& bytes, const QString& fileName, const CsvChoices& choices)
{
    CsvFile file;
    if (Result<void> done = FileReading(fileName, choices, file).read(bytes); !done)
        return done.refusal();
    return file;
}

Result<void> refuseBrokenRows(const CsvFile& file, const QString& fileName)
{
    if (!file.misquotedCells.empty()) {
        const MisquotedCell& first = file.misquotedCells.front();
        return Refusal{sentence("csv",
            "%1: in row %2, column %3 goes on behind its closing quotation mark; "
            "most likely a quotation "
            "mark is missing there. Nothing was changed.")
                           .arg(fileName, QString::number(first.row), QString::number(first.column))};
    }
    if (file.raggedRows.empty())
        return {};
    constexpr size_t shown = 5;
    QStringList rows;
    for (size_t i = 0; i < std::min(shown, file.raggedRows.size()); ++i)
        rows << QString::number(file.raggedRows[i].row);
    if (file.raggedRows.size() > shown)
        rows << QStringLiteral("…");
    const RaggedRow& first = file.raggedRows.front();
    return Refusal{
        sentence("csv",
            "%1: %2 rows do not have the %3 columns of the titles; row %4 has %5. The rows are: %6. "
            "Nothing was changed.")
            .arg(fileName, QString::number(file.raggedRows.size()), QString::number(file.grid.columns.size()),
                QString::number(first.row), QString::number(first.cells), rows.join(u", "))};
}

} // namespace core
