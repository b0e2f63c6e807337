#include "core/handout/layout_cell.h"

#include "core/handout/layout_structure.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr Length frameThickness = 15;
constexpr Length emphasisThickness = 70;

// The best grade has no hatch, but a sign: a plain cell is one without a grade.
constexpr std::array<GradeLook, 5> gradeLooks = {{
    {MarkerShape::DoubleCircle, false, HatchPattern::None},
    {MarkerShape::Circle, false, HatchPattern::Dots},
    {MarkerShape::Triangle, false, HatchPattern::Rising},
    {MarkerShape::Square, true, HatchPattern::Cross},
    {MarkerShape::Diamond, true, HatchPattern::Dense},
}};

struct SignLook {
    CellSign sign;
    MarkerShape shape;
    bool isFilled;
};
constexpr SignLook signLooks[] = {
    {CellSign::DoubleCircle, MarkerShape::DoubleCircle, false},
    {CellSign::Circle, MarkerShape::Circle, false},
    {CellSign::Triangle, MarkerShape::Triangle, false},
    {CellSign::Cross, MarkerShape::Cross, false},
    {CellSign::Square, MarkerShape::Square, true},
    {CellSign::Diamond, MarkerShape::Diamond, true},
    {CellSign::Line, MarkerShape::Line, false},
};

void drawSign(const CellPart& part, PageWriter& page, const PaperArea& text, Length letterWidth)
{
    const Length room = part.cell->signRoom();
    if (room == 0)
        return;
    const GradeLook look = gradeLook(*part.cell->cell);
    const Length letterLeft = text.x + (text.width - letterWidth) / 2;
    page.add(MarkerItem{
        {letterLeft - room * 5 / 8, text.y + text.height / 2}, room * 5 / 8, look.shape, look.isFilled});
}

Alignment alignmentOf(const PlannedCell& cell)
{
    const bool isCentred
        = cell.cell->gradeRank > 0 || (cell.isInHeaderRow && cell.cell->alignment == Alignment::Left);
    return isCentred ? Alignment::Center : cell.cell->alignment;
}

Length topOfText(const CellPart& part, Length textHeight)
{
    if (part.isPart || part.cell->beginsAtTop)
        return part.area.y + cellGap;
    return part.area.y + (part.area.height - textHeight) / 2;
}

void drawVertical(const CellPart& part, DisplayList& list, PageWriter& page, TextSetter& setter)
{
    const TableCell& cell = *part.cell->cell;
    const QString words = part.isContinued ? continued(cell.text) : cell.text;
    const TextBlock text
        = setter.set(words, part.cell->style, part.area.height - 2 * cellPadding, cell.source);
    setter.placeRotated(page.page(), text, part.area, part.node);
    addArea(list, page.page(), part.node, part.area);
}

/// What is repeated of a cell's text: all of it or its beginning.
class Repetition {
public:
    Repetition(const PlannedCell& cell, Length width, TextSetter& setter)
        : cell_(cell)
        , width_(width)
        , setter_(setter)
    {
    }

    int linesOf(const QString& words) const { return setter_.countLines(words, cell_.style, width_); }

    /// The first `length` characters as they are printed again. The mark has a line of its own where it would
    /// be torn.
    QString words(qsizetype length) const
    {
        const QString& text = cell_.cell->text;
        const QString shown = length < text.size() ? text.left(length) + QStringLiteral("…") : text;
        if (!cell_.cell->isHeader || shown.isEmpty())
            return shown;
        return linesOf(continued(shown)) > linesOf(shown) ? continued(shown + QLatin1Char('\n'))
                                                          : continued(shown);
    }

    /// The greatest length that fits into `lines`.
    qsizetype lengthFor(int lines) const
    {
        qsizetype fitting = 0;
        qsizetype tooLong = cell_.cell->text.size();
        while (fitting + 1 < tooLong) {
            const qsizetype middle = (fitting + tooLong) / 2;
            (linesOf(words(middle)) > lines ? tooLong : fitting) = middle;
        }
        // No character is torn.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, cell_.cell->text);
        finder.setPosition(fitting);
        return finder.isAtBoundary() ? fitting : finder.toPreviousBoundary();
    }

private:
    const PlannedCell& cell_;
    const Length width_;
    TextSetter& setter_;
};

} // namespace

QString repeatedText(const PlannedCell& cell, Length width, int lines, TextSetter& setter)
{
    const Repetition repetition(cell, width, setter);
    const QString whole = repetition.words(cell.cell->text.size());
    return repetition.linesOf(whole) <= lines ? whole : repetition.words(repetition.lengthFor(lines));
}

GradeLook gradeLook(int rank)
{
    return gradeLooks[size_t(std::clamp(rank, 1, int(gradeLooks.size())) - 1)];
}

GradeLook gradeLook(const TableCell& cell)
{
    GradeLook look = gradeLook(cell.gradeRank);
    for (const SignLook& chosen : signLooks)
        if (chosen.sign == cell.sign)
            look = {chosen.shape, chosen.isFilled, look.hatch};
    return look;
}

QString continued(const QString& label)
{
    return label + QStringLiteral("（続き）");
}

void drawGround(const CellPart& part, PageWriter& page)
{
    const PaperArea& area = part.area;
    if (part.cell->isTinted())
        page.fill(area, Ink::Tint);
    if (const int rank = part.cell->cell->gradeRank; rank > 0 && gradeLook(rank).hatch != HatchPattern::None)
        page.add(HatchItem{{area.x, area.y, gradeStrip, area.height}, gradeLook(rank).hatch});
    page.outline(area, frameThickness);
    if (part.cell->cell->isEmphasized) {
        const Length inset = emphasisThickness / 2;
        page.outline({area.x + inset, area.y + inset, area.width - 2 * inset, area.height - 2 * inset},
            emphasisThickness);
    }
}

void drawContent(const CellPart& part, DisplayList& list, PageWriter& page, TextSetter& setter)
{
    if (part.cell->cell->isVertical)
        return drawVertical(part, list, page, setter);
    const Length height = part.text.heightOf(part.toLine - part.fromLine);
    const Length indent = part.cell->indent();
    const PaperArea text{part.area.x + cellPadding + indent, topOfText(part, height),
        part.area.width - 2 * cellPadding - indent, height};
    if (part.toLine > part.fromLine)
        drawSign(part, page, text, setter.widthOfLine(part.text, part.fromLine));
    setter.place(
        page.page(), part.text, part.fromLine, part.toLine, text, alignmentOf(*part.cell), part.node);
    addArea(list, page.page(), part.node, part.area);
}

} // namespace core
