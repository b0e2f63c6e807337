// What a paper says, as a list of blocks: composers return it, layout and plain text consume it. Knows
// nothing about plans.
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace core {

/// Which record a block comes from, so that the preview can jump to it: a record kind's table name and the
/// record's UUID text. Empty = no record.
struct SourceRecord {
    QString table;
    QString id;
    bool isEmpty() const { return table.isEmpty(); }
    bool operator==(const SourceRecord&) const = default;
};

enum class Alignment { Left, Center, Right };

/// What stands before a grade's letter: a sign by its rank, none (the code is a sign itself, ◎), or one that
/// was chosen.
enum class CellSign { ByRank, None, DoubleCircle, Circle, Triangle, Cross, Square, Diamond, Line };

struct Heading {
    int level = 1; ///< 1 = paper title … 3.
    QString text;
    QString anchor; ///< Target name for links and the outline; empty = none.
    QString bookmark; ///< In the outline instead of the text: 「資料1-1 …」; empty = the text.
    Alignment alignment = Alignment::Left;
    /// Stands small, with 「（続き）」, over what runs on to further pages: until a page break or a heading
    /// of its level or above.
    bool isRepeated = false;
    bool staysWithPrevious = false; ///< As Paragraph::staysWithPrevious.
    SourceRecord source;
};

struct Paragraph {
    QString text; ///< Line feeds are kept.
    Alignment alignment = Alignment::Left;
    bool isSmall = false; ///< Notes and footnotes (9 pt instead of 10.5 pt).
    /// Never begins a page alone: the end of what stands before it moves along.
    bool staysWithPrevious = false;
    QString linkTarget; ///< Anchor this paragraph points to; empty = none.
    SourceRecord source;
};

/// One cell of a printed table.
struct TableCell {
    QString text;
    Alignment alignment = Alignment::Left;
    bool isHeader = false; ///< Row header: tinted and bold, scope = row.
    int rowSpan
        = 1; ///< Cells covered by a span are absent from the following rows' lists only in `columnSpan`
             ///< direction; a row span's covered cells are written as TableCell with `isCovered`.
    int columnSpan = 1;
    bool isCovered = false; ///< Lies under the row span of a cell above.
    bool isVertical = false; ///< Rotated label (reads upwards).
    bool isLarge = false; ///< Grade letters: larger and bold.
    /// Place of a grade in its scheme, 1 = best: gives the letter a shape and a hatch, so that grades stay
    /// apart in a black and white copy. 0 = no grade.
    int gradeRank = 0;
    CellSign sign = CellSign::ByRank; ///< Of a grade.
    bool isEmphasized = false; ///< Thick frame, for what the reader must not overlook.
    QString linkTarget;
    SourceRecord source;
};

struct TableRow {
    std::vector<TableCell> cells;
    double minimumHeight = 0; ///< Millimetres; 0 = as the text needs.
    bool keepWithNext = false; ///< As long as the rows kept together take no more than a third of a page.
};

/// A table. Header rows repeat on each page; a row is split only when it is taller than a page; a cell that
/// spans rows over a page break is repeated, a row header with 「（続き）」.
struct TableBlock {
    std::vector<double> columnWidths; ///< Relative weights; they fill the text width.
    std::vector<TableRow> headerRows;
    std::vector<TableRow> rows;
    QString caption; ///< What the table shows; printed above it unless empty.
    bool isSmall = false; ///< Wide lists: 9 pt instead of 10.5 pt.
    /// Short texts are not broken and no column is wider than its content while another lacks room; the
    /// weights share what is left. Without it the weights alone decide, so that tables under each other
    /// agree.
    bool fitsContent = false;
    SourceRecord source;
};

/// One line of a trend chart: value per year, nullopt where missing (the line is interrupted, never drawn
/// through zero).
struct ChartLine {
    QString name;
    std::vector<std::optional<double>> values;
    std::vector<QString> labels; ///< Printed value beside each point; the exact text, not the double.
    bool isDashed = false; ///< Targets and paths.
    int series = 0; ///< A target has the number of the actuals it is for: both get the same sign.
    bool isDotted = false; ///< A third kind of line, where years stand over each other (radar).

    /// A dashed line with one value holds for all years: a target that is set once.
    bool isLevel() const
    {
        return isDashed && std::ranges::count_if(values, [](const std::optional<double>& value) {
            return value.has_value();
        }) == 1;
    }
};

/// Where values are meant to lie over all years (a target 20～25): drawn as a band between its two limits.
struct ChartBand {
    QString name;
    double lower = 0;
    double upper = 0;
    QString label; ///< Printed beside the band; the exact text, not the doubles.
    int series = 0; ///< As of lines.
};

/// One thing on a chart of four fields.
struct ChartPoint {
    QString name; ///< Printed beside its sign; short (a project's number).
    double x = 0;
    double y = 0;
};

/// Four fields about two borders: reached counts from its border on (right of it), improved only above its
/// own.
struct ChartFields {
    QString xTitle; ///< What lies along the lower edge, more to the right: with its unit.
    QString yTitle; ///< What lies along the left edge, more to the top.
    double xBorder = 0;
    double yBorder = 0;
    /// Names of the fields: top left, top right, bottom left, bottom right.
    std::array<QString, 4> names;
    int emphasized = -1; ///< The field that a reader must not overlook, tinted; −1 = none.
    std::vector<ChartPoint> points;
};

/// What a chart draws.
enum class ChartKind {
    Trend, ///< `lines` and `bands` over `years`.
    Radar, ///< `lines` around the corners `years`, from the top with the clock; each line is closed.
    Fields, ///< `fields`.
};

/// A chart. Doubles here only place ink; every printed number is in `labels`.
struct ChartBlock {
    QString title;
    QString unit;
    QStringList years; ///< Column labels, left to right; of a radar the names at its corners.
    std::vector<ChartLine> lines;
    std::vector<ChartBand> bands;
    QString sentence; ///< The chart in words, for readers who cannot see it.
    double heightMillimetres = 46; ///< With a head of one line; a higher head adds to it.
    /// The same: a chart may be so low rather than begin a page; unless another chart is before it, it does
    /// not begin one alone, as Paragraph::staysWithPrevious.
    double leastMillimetres = 30;
    SourceRecord source;
    ChartKind kind = ChartKind::Trend;
    ChartFields fields = {};
    std::optional<double> ring = {}; ///< Radar: the value that is aimed at (100), drawn as a bolder ring.
};

/// Vertical space in millimetres.
struct Space {
    double millimetres = 3;
};

struct PageBreak { };

/// Blocks between two marks are kept on one page where a page holds them.
struct KeepTogetherBegin { };
struct KeepTogetherEnd { };

using Block = std::variant<Heading, Paragraph, TableBlock, ChartBlock, Space, PageBreak, KeepTogetherBegin,
    KeepTogetherEnd>;

/// The face of running text; headings and table heads are Gothic in both.
enum class Typeface { Gothic, Mincho };

enum class Paper { A4, A3 };
enum class Orientation { Portrait, Landscape };

/// What somebody should look at before the paper is handed out.
struct PaperRemark {
    QString sentence;
    SourceRecord source;
};

/// One paper of a meeting.
struct Handout {
    QString title; ///< Document title.
    QString paperNumber; ///< 資料番号 at the top right of each page, e.g. 「資料1-2」; empty = none.
    QString runningHead; ///< Top left of each page (meeting or plan name); empty = none.
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    Typeface typeface = Typeface::Gothic;
    std::vector<Block> blocks;
    std::vector<PaperRemark> remarks; ///< They become warnings of the pages on which their records stand.
};

} // namespace core
