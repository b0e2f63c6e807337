#include "core/exchange/column_mapping.h"

#include "core/exchange/match_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr QLatin1String formatName("hagukumi-column-mapping");
constexpr int formatVersion = 1;

// Reads one mapping file; the first thing that is wrong stays as the refusal.
class MappingReader {
public:
    explicit MappingReader(const QString& fileName)
        : fileName_(fileName)
    {
    }

    Result<ColumnMapping> read(const QByteArray& json)
    {
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
        if (error.error != QJsonParseError::NoError || root.value(u"format") != formatName)
            return Refusal{sentence("mapping", "%1 is not a column mapping.").arg(fileName_)};
        if (root.value(u"version").toInt() != formatVersion)
            return Refusal{
                sentence("mapping", "%1 was made by a newer version of this program.").arg(fileName_)};
        ColumnMapping mapping;
        mapping.name = root.value(u"name").toString();
        mapping.addsOwners = root.value(u"addOwners").toBool();
        mapping.fixed = cells(root.value(u"fixed").toObject());
        for (const QStringView part : {u"columns", u"fixed", u"words", u"splits"})
            if (const QJsonValue value = root.value(part); !value.isUndefined() && !value.isObject())
                return Refusal{
                    sentence("mapping", "%1 is not a proper column mapping: “%2” must be an object of names.")
                        .arg(fileName_, part.toString())};
        const QJsonObject columns = root.value(u"columns").toObject();
        for (auto at = columns.begin(); at != columns.end(); ++at)
            mapping.columns.push_back({at.key(), column(at.value().toString())});
        readWords(root.value(u"words").toObject(), mapping);
        readSplits(root.value(u"splits").toObject(), mapping);
        return refusal_ ? Result<ColumnMapping>(*refusal_) : Result<ColumnMapping>(mapping);
    }

private:
    ImportColumn column(const QString& title)
    {
        const auto known = importColumnOf(title);
        if (!known && !refusal_)
            refusal_ = Refusal{
                sentence("mapping", "%1 names the column “%2”, which does not exist.").arg(fileName_, title)};
        return known.value_or(ImportColumn::IndicatorName);
    }

    std::vector<MappedCell> cells(const QJsonObject& object)
    {
        std::vector<MappedCell> list;
        for (auto at = object.begin(); at != object.end(); ++at)
            list.push_back({column(at.key()), at.value().toString()});
        return list;
    }

    void readWords(const QJsonObject& titles, ColumnMapping& mapping)
    {
        for (auto title = titles.begin(); title != titles.end(); ++title) {
            const QJsonObject words = title.value().toObject();
            for (auto word = words.begin(); word != words.end(); ++word)
                mapping.words.push_back({title.key(), word.key(), cells(word.value().toObject())});
        }
    }

    void readSplits(const QJsonObject& titles, ColumnMapping& mapping)
    {
        for (auto title = titles.begin(); title != titles.end(); ++title) {
            const QJsonObject rule = title.value().toObject();
            ColumnMapping::SplitRule split{title.key(), rule.value(u"pattern").toString(), {}};
            for (const QJsonValue each : rule.value(u"into").toArray())
                split.columns.push_back(column(each.toString()));
            const QRegularExpression pattern(split.pattern);
            if ((!pattern.isValid() || pattern.captureCount() != int(split.columns.size())) && !refusal_)
                refusal_ = Refusal{sentence("mapping", "%1: the pattern “%2” cannot be used to divide cells.")
                                       .arg(fileName_, split.pattern)};
            mapping.splits.push_back(std::move(split));
        }
    }

    const QString& fileName_;
    std::optional<Refusal> refusal_;
};

QJsonObject jsonOf(const std::vector<MappedCell>& cells)
{
    QJsonObject object;
    for (const MappedCell& cell : cells)
        object.insert(importColumnTitle(cell.column), cell.text);
    return object;
}

// Turns rows of the file into rows of ours.
class RowMapper {
public:
    RowMapper(const CsvFile& file, const ColumnMapping& mapping)
        : grid_(file.grid)
        , mapping_(mapping)
    {
        for (const GridColumn& column : grid_.columns)
            keys_.push_back(titleKey(column.title));
        for (const ColumnMapping::SplitRule& split : mapping.splits)
            patterns_.emplace_back(QRegularExpression::anchoredPattern(split.pattern));
    }

    int placeOf(const QString& title) const
    {
        const auto key = std::find(keys_.begin(), keys_.end(), titleKey(title));
        return key == keys_.end() ? -1 : int(key - keys_.begin());
    }

    ImportRow mapped(size_t number) const
    {
        ImportRow row;
        row.row = grid_.sourceRows[number];
        for (const MappedCell& cell : mapping_.fixed)
            set(row, cell, importColumnTitle(cell.column));
        for (const ColumnMapping::Source& source : mapping_.columns)
            if (const int place = placeOf(source.title); place >= 0)
                set(row, {source.column, textAt(number, place)}, source.title);
        for (size_t i = 0; i < mapping_.splits.size(); ++i)
            divide(row, number, i);
        for (const ColumnMapping::WordRule& rule : mapping_.words)
            if (const int place = placeOf(rule.title);
                place >= 0 && titleKey(textAt(number, place)) == titleKey(rule.word))
                for (const MappedCell& cell : rule.cells)
                    set(row, cell, rule.title);
        return row;
    }

    bool isFileRowEmpty(size_t number) const
    {
        const std::vector<Cell>& cells = grid_.rows[number];
        return std::all_of(
            cells.begin(), cells.end(), [](const Cell& cell) { return cell.text.trimmed().isEmpty(); });
    }

private:
    static void set(ImportRow& row, const MappedCell& cell, const QString& title)
    {
        row.cells[size_t(cell.column)] = ImportCell{cell.text, title};
    }

    const QString& textAt(size_t row, int column) const { return grid_.rows[row][size_t(column)].text; }

    void divide(ImportRow& row, size_t number, size_t rule) const
    {
        const ColumnMapping::SplitRule& split = mapping_.splits[rule];
        const int place = placeOf(split.title);
        if (place < 0)
            return;
        const QRegularExpressionMatch match = patterns_[rule].match(textAt(number, place));
        for (size_t i = 0; match.hasMatch() && i < split.columns.size(); ++i)
            set(row, {split.columns[i], match.captured(int(i) + 1)}, split.title);
    }

    const Grid& grid_;
    const ColumnMapping& mapping_;
    std::vector<QString> keys_;
    std::vector<QRegularExpression> patterns_;
};

// Every title of the file that the mapping looks at.
QStringList expectedTitles(const ColumnMapping& mapping)
{
    QStringList titles;
    for (const ColumnMapping::Source& source : mapping.columns)
        titles << source.title;
    for (const ColumnMapping::WordRule& rule : mapping.words)
        titles << rule.title;
    for (const ColumnMapping::SplitRule& split : mapping.splits)
        titles << split.title;
    titles.removeDuplicates();
    return titles;
}

// Other titles for one column may be named, but a file has one of them.
Result<void> checkSources(const RowMapper& mapper, const ColumnMapping& mapping, const QString& fileName)
{
    for (auto source = mapping.columns.begin(); source != mapping.columns.end(); ++source)
        for (auto earlier = mapping.columns.begin(); earlier != source; ++earlier)
            if (earlier->column == source->column && mapper.placeOf(earlier->title) >= 0
                && mapper.placeOf(source->title) >= 0)
                return Refusal{sentence("mapping",
                    "%1 was not read because the mapping takes “%2” from two of its columns, “%3” and “%4”; "
                    "leave one of them out.")
                                   .arg(fileName, importColumnTitle(source->column), earlier->title,
                                       source->title)};
    return {};
}

} // namespace

Result<ColumnMapping> mappingFromJson(const QByteArray& json, const QString& fileName)
{
    return MappingReader(fileName).read(json);
}

QByteArray toJson(const ColumnMapping& mapping)
{
    QJsonObject columns;
    for (const ColumnMapping::Source& source : mapping.columns)
        columns.insert(source.title, importColumnTitle(source.column));
    QJsonObject words;
    for (const ColumnMapping::WordRule& rule : mapping.words) {
        QJsonObject ofTitle = words.value(rule.title).toObject();
        ofTitle.insert(rule.word, jsonOf(rule.cells));
        words.insert(rule.title, ofTitle);
    }
    QJsonObject splits;
    for (const ColumnMapping::SplitRule& split : mapping.splits) {
        QJsonArray into;
        for (const ImportColumn column : split.columns)
            into.append(importColumnTitle(column));
        splits.insert(split.title,
            QJsonObject{{QStringLiteral("pattern"), split.pattern}, {QStringLiteral("into"), into}});
    }
    const QJsonObject root{{QStringLiteral("format"), formatName}, {QStringLiteral("version"), formatVersion},
        {QStringLiteral("name"), mapping.name}, {QStringLiteral("addOwners"), mapping.addsOwners},
        {QStringLiteral("columns"), columns}, {QStringLiteral("fixed"), jsonOf(mapping.fixed)},
        {QStringLiteral("words"), words}, {QStringLiteral("splits"), splits}};
    return QJsonDocument(root).toJson();
}

Result<ImportRows> mappedRows(const CsvFile& file, const ColumnMapping& mapping, const QString& fileName)
{
    if (Result<void> whole = refuseBrokenRows(file, fileName); !whole)
        return whole.refusal();
    const RowMapper mapper(file, mapping);
    if (const Result<void> clear = checkSources(mapper, mapping, fileName); !clear)
        return clear.refusal();
    const QStringList expected = expectedTitles(mapping);
    ImportRows found;
    for (const QString& title : expected)
        if (mapper.placeOf(title) < 0)
            found.notes << sentence("mapping", "The mapping expects a column “%1”, which %2 does not have.")
                               .arg(title, fileName);
    if (found.notes.size() == expected.size())
        return Refusal{
            sentence("mapping", "%1 has none of the columns of the mapping “%2”. Nothing was changed.")
                .arg(fileName, mapping.name)};
    QStringList keys;
    for (const QString& title : expected)
        keys << titleKey(title);
    for (const GridColumn& column : file.grid.columns)
        if (!column.title.trimmed().isEmpty() && !keys.contains(titleKey(column.title)))
            found.ignoredColumns << column.title;
    for (size_t i = 0; i < file.grid.rows.size(); ++i)
        if (!mapper.isFileRowEmpty(i))
            found.rows.push_back(mapper.mapped(i));
    return found;
}

} // namespace core
