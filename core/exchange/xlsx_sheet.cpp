#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/merged_cells.h"
#include "core/exchange/xlsx_relations.h"
#include "core/exchange/xlsx_value.h"

#include <algorithm>

namespace core {

namespace {

class XlsxSheetReading {
public:
    XlsxSheetReading(std::unique_ptr<QIODevice> part, const XlsxSurroundings& surroundings,
        const std::function<void(const XlsxCell&)>& take)
        : xml_(std::move(part))
        , around_(surroundings)
        , take_(take)
    {
    }

    Result<XlsxSheet> read()
    {
        if (!xml_.nextChild() || !xml_.is(u"worksheet"))
            return brokenPart(xml_.fault(), sheetPlace(around_.fileName, around_.sheetName));
        while (!refusal_ && xml_.nextChild())
            readChild();
        if (!refusal_ && xml_.isBroken())
            refusal_ = brokenPart(xml_.fault(), here());
        if (!refusal_)
            compareWithMerges();
        return refusal_ ? Result<XlsxSheet>(*refusal_) : Result<XlsxSheet>(std::move(sheet_));
    }

private:
    void readChild()
    {
        if (xml_.is(u"sheetData"))
            readRows();
        else if (xml_.is(u"cols"))
            readColumns();
        else if (xml_.is(u"mergeCells"))
            readMerges();
        else {
            if (xml_.is(u"sheetProtection"))
                sheet_.isProtected = xml_.isSet(QLatin1String("sheet"));
            xml_.skip();
        }
    }

    void readColumns()
    {
        while (xml_.nextChild()) {
            const int first = xml_.attribute(QLatin1String("min")).toInt();
            const int last = std::min(xml_.attribute(QLatin1String("max")).toInt(), lastSheetColumn);
            const bool isHidden = xml_.is(u"col") && xml_.isSet(QLatin1String("hidden"));
            xml_.skip();
            if (!isHidden || first < 1 || first > last || isColumnHidden_[size_t(first)])
                continue;
            sheet_.hiddenColumns.push_back({first, last});
            std::fill(isColumnHidden_.begin() + first, isColumnHidden_.begin() + last + 1, true);
        }
    }

    void readRows()
    {
        while (!refusal_ && xml_.nextChild()) {
            if (xml_.is(u"row"))
                readRow();
            else
                xml_.skip();
        }
    }

    void readRow()
    {
        // Some programs leave the numbers out: then rows follow each other.
        const QString written = xml_.attribute(QLatin1String("r"));
        bool isNumber = true;
        const int row = written.isEmpty() ? place_.row + 1 : written.toInt(&isNumber);
        if (!isNumber || row < 1 || row > lastSheetRow) {
            refuseOutside(written);
            return;
        }
        place_ = {row, 0};
        isRowHidden_ = xml_.isSet(QLatin1String("hidden"));
        if (isRowHidden_)
            noteHiddenRow(row);
        while (!refusal_ && xml_.nextChild()) {
            if (xml_.is(u"c"))
                readCell();
            else
                xml_.skip();
        }
    }

    void noteHiddenRow(int row)
    {
        std::vector<CellSpan>& spans = sheet_.hiddenRows;
        if (!spans.empty() && spans.back().last == row - 1)
            spans.back().last = row;
        else if (spans.empty() || spans.back().last < row)
            spans.push_back({row, row});
    }

    void readCell()
    {
        const QString written = xml_.attribute(QLatin1String("r"));
        const auto place
            = written.isEmpty() ? CellPlace{place_.row, place_.column + 1} : readCellName(written);
        if (!place || place->column > lastSheetColumn || place->row != place_.row) {
            refuseOutside(written);
            return;
        }
        place_ = *place;
        XlsxStoredValue stored;
        stored.type = xml_.attribute(QLatin1String("t"));
        const XlsxStyle& style = around_.styles.at(xml_.attribute(QLatin1String("s")).toInt());
        while (xml_.nextChild()) {
            stored.isFormula = stored.isFormula || xml_.is(u"f");
            if (xml_.is(u"v"))
                stored.value = xml_.text();
            else if (xml_.is(u"is"))
                stored.inlineText = readRichText(xml_);
            else
                xml_.skip();
        }
        if (!xml_.isBroken())
            deliver(stored, style);
    }

    void deliver(const XlsxStoredValue& stored, const XlsxStyle& style)
    {
        XlsxCell cell;
        cell.place = place_;
        if (!readXlsxValue(stored, style.form, around_.texts, around_.epoch, cell))
            return;
        cell.isInHiddenRow = isRowHidden_;
        cell.isInHiddenColumn = isColumnHidden_[size_t(place_.column)];
        cell.isLocked = style.isLocked;
        cell.numberFormat = style.numberFormat;
        places_.push_back(place_);
        // Cells that all point to one long text make a small file large: the sum counts, not the file.
        characters_ += cell.value.size();
        if (++sheet_.cells > around_.limits.cells || characters_ > around_.textLimits.characters
            || cell.raw.size() > longestCellText)
            refusal_ = tooMuch();
        else
            take_(cell);
    }

    void readMerges()
    {
        while (xml_.nextChild()) {
            const auto area
                = xml_.is(u"mergeCell") ? readAreaName(xml_.attribute(QLatin1String("ref"))) : std::nullopt;
            xml_.skip();
            if (area)
                sheet_.merges.push_back(*area);
            if (int(sheet_.merges.size()) > around_.limits.merges) {
                refusal_ = tooMuch();
                return;
            }
        }
    }

    void compareWithMerges()
    {
        std::sort(places_.begin(), places_.end());
        const auto twice = std::adjacent_find(places_.begin(), places_.end());
        if (twice != places_.end())
            refusal_ = Refusal{sentence("xlsx",
                "“%1”, sheet “%2”: cell %3 occurs twice, so which value holds is not known. Nothing was "
                "read; "
                "please save the file anew in Excel and try again.")
                                   .arg(around_.fileName, around_.sheetName, cellName(*twice))};
        else
            sheet_.cellsUnderMerges = placesUnderMerges(places_, sheet_.merges);
    }

    void refuseOutside(const QString& written)
    {
        refusal_ = Refusal{sentence("xlsx",
            "%1: a row or cell has the number “%2”, which is not possible there. Nothing was read; please "
            "save the file anew in Excel and try again.")
                               .arg(here(), written)};
    }

    Refusal tooMuch() const
    {
        return {sentence("xlsx",
            "%1 holds more cells, merged areas or text than can be read (%2 cells). Please divide the sheet "
            "and try again.")
                    .arg(here(), QString::number(around_.limits.cells))};
    }

    // Where the reading stands, as far as it is known.
    QString here() const
    {
        if (place_.row == 0)
            return sheetPlace(around_.fileName, around_.sheetName);
        if (place_.column == 0)
            return sentence("xlsx", "“%1”, sheet “%2”, row %3")
                .arg(around_.fileName, around_.sheetName, QString::number(place_.row));
        return sentence("xlsx", "“%1”, sheet “%2”, at or behind cell %3")
            .arg(around_.fileName, around_.sheetName, cellName(place_));
    }

    XmlPart xml_;
    const XlsxSurroundings& around_;
    const std::function<void(const XlsxCell&)>& take_;
    XlsxSheet sheet_;
    CellPlace place_{0, 0}; ///< Row 0 = before the first row, column 0 = before the first cell of the row.
    bool isRowHidden_ = false;
    std::vector<bool> isColumnHidden_ = std::vector<bool>(size_t(lastSheetColumn) + 1);
    std::vector<CellPlace> places_; ///< Of the cells that hold something.
    qint64 characters_ = 0;
    std::optional<Refusal> refusal_;
};

} // namespace

QString sheetPlace(const QString& fileName, const QString& sheetName)
{
    return sentence("xlsx", "“%1”, sheet “%2”").arg(fileName, sheetName);
}

Result<XlsxSheet> readXlsxSheet(std::unique_ptr<QIODevice> part, const XlsxSurroundings& surroundings,
    const std::function<void(const XlsxCell&)>& take)
{
    return XlsxSheetReading(std::move(part), surroundings, take).read();
}

} // namespace core
