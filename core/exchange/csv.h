// Comma-separated text, as Excel and other systems exchange tables: reads what they write, writes what they
// read (RFC 4180).
#pragma once

#include "core/exchange/grid.h"
#include "core/exchange/text_codec.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// What a CSV file may hold at most; beyond it the file is refused by name, not cut.
struct CsvLimits {
    qint64 bytes = 64LL << 20;
    int columns = 16384;
    int rows = 1048576; ///< Without the title row.
    qint64 cells = 5'000'000;
};

/// What a person decided about a file; empty = found out by us.
struct CsvChoices {
    std::optional<TextEncoding> encoding;
    std::optional<char16_t> delimiter;
    /// Takes away the one ' that writeCsv() puts before = + - @ … ; off for a file of another system that
    /// means it.
    bool stripsFormulaGuard = true;
    CsvLimits limits;
};

/// A row with more or fewer cells than there are titles.
struct RaggedRow {
    int row = 0; ///< As Excel numbers rows, from 1.
    int cells = 0;
    bool operator==(const RaggedRow&) const = default;
};

/// A cell that goes on behind its closing quotation mark: most likely a mark is missing and rows ran
/// together.
struct MisquotedCell {
    int row = 0; ///< As Excel numbers rows, from 1.
    int column = 0; ///< From 1.
    bool operator==(const MisquotedCell&) const = default;
};

/// A CSV file as read. Every cell is text (leading zeros stay); empty cells are empty.
struct CsvFile {
    /// First row = titles. Ragged rows are filled up or cut here, and listed below.
    Grid grid;
    EncodingEvidence encoding;
    char16_t delimiter = u',';
    std::vector<RaggedRow> raggedRows;
    std::vector<MisquotedCell> misquotedCells; ///< The first of each row.
    /// What deserves a look but stops nothing: user-defined characters, 「?」 where another program lost a
    /// character.
    QStringList warnings;
};

/// Reads a whole file. `fileName` is what refusals call it. Rows without any cell (empty lines) are passed
/// over; CR LF and CR inside cells become LF. Refuses: limits, invalid bytes, an encoding that a person has
/// to choose, a zero character, a quotation mark that is never closed (with the row where it opens), no
/// titles, and files of other kinds (see foreign_file.h). Ragged and misquoted rows are shown, not refused
/// here: see refuseBrokenRows().
Result<CsvFile> readCsv(const QByteArray& bytes, const QString& fileName, const CsvChoices& choices = {});

/// For those who import: a shifted row would put values under the wrong title.
Result<void> refuseBrokenRows(const CsvFile& file, const QString& fileName);

/// Who opens the file that we write.
enum class CsvReader {
    Excel, ///< Text that Excel would take for a formula gets a ' in front (OWASP ASVS 1.2.10); our own import
           ///< takes it away again.
    OtherSystem, ///< Text as it is.
};

struct CsvForm {
    char16_t delimiter = u',';
    CsvReader reader = CsvReader::Excel;
    TextForm text;
};

/// A character that the chosen encoding lacks, and where it stands.
struct UnfitCell {
    int row = 0; ///< From 0; −1 = the titles.
    int column = 0; ///< From 0.
    UnfitCharacter character;
};

struct CsvText {
    QByteArray bytes; ///< Empty when anything is unfit.
    std::vector<UnfitCell> unfit; ///< Row by row.
};

/// The table as a file: CR LF after every row, quoted only where needed, numbers bare.
CsvText writeCsv(const Grid& grid, const CsvForm& form = {});

} // namespace core
