#include "core/exchange/indicator_rows.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/match_keys.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::array<QStringView, importColumnCount> columnTitles = {u"事業番号", u"事業名", u"指標名",
    u"系列", u"種別", u"単位", u"方向", u"基準年度", u"基準値", u"目標年度", u"目標値", u"年度", u"実績値",
    u"備考", u"計画", u"基本目標", u"算式", u"集計", u"出典", u"定義"};

// Words that other tables use; the codes and labels of fields.h are understood besides. The first of a
// meaning is what we write.
template <class E>
struct Spoken {
    QStringView word;
    E meaning;
};
constexpr std::array spokenKinds = {Spoken<IndicatorKind>{u"活動", IndicatorKind::Activity},
    Spoken<IndicatorKind>{u"活動指標", IndicatorKind::Activity},
    Spoken<IndicatorKind>{u"アウトプット", IndicatorKind::Activity},
    Spoken<IndicatorKind>{u"成果", IndicatorKind::Outcome},
    Spoken<IndicatorKind>{u"成果指標", IndicatorKind::Outcome},
    Spoken<IndicatorKind>{u"アウトカム", IndicatorKind::Outcome}};
constexpr std::array directions
    = {Spoken<Direction>{u"増加", Direction::Up}, Spoken<Direction>{u"増", Direction::Up},
        Spoken<Direction>{u"増やす", Direction::Up}, Spoken<Direction>{u"上昇", Direction::Up},
        Spoken<Direction>{u"向上", Direction::Up}, Spoken<Direction>{u"↑", Direction::Up},
        Spoken<Direction>{u"減少", Direction::Down}, Spoken<Direction>{u"減", Direction::Down},
        Spoken<Direction>{u"減らす", Direction::Down}, Spoken<Direction>{u"下降", Direction::Down},
        Spoken<Direction>{u"低下", Direction::Down}, Spoken<Direction>{u"↓", Direction::Down},
        Spoken<Direction>{u"維持", Direction::Keep}, Spoken<Direction>{u"現状維持", Direction::Keep},
        Spoken<Direction>{u"→", Direction::Keep}, Spoken<Direction>{u"未定", Direction::Unset}};
constexpr std::array formulas = {Spoken<RateFormula>{u"方向による", RateFormula::ByDirection},
    Spoken<RateFormula>{u"実績÷目標", RateFormula::ActualOverTarget},
    Spoken<RateFormula>{u"実績/目標", RateFormula::ActualOverTarget},
    Spoken<RateFormula>{u"目標÷実績", RateFormula::TargetOverActual},
    Spoken<RateFormula>{u"目標/実績", RateFormula::TargetOverActual},
    Spoken<RateFormula>{u"基準比", RateFormula::BaselineProgress}};
constexpr std::array accumulations
    = {Spoken<Accumulation>{u"時点", Accumulation::Stock}, Spoken<Accumulation>{u"年度", Accumulation::Flow},
        Spoken<Accumulation>{u"累計", Accumulation::CumulativeFlow}};

template <class E, size_t count>
std::optional<E> meaningOf(const std::array<Spoken<E>, count>& words, QStringView text)
{
    const QString key = titleKey(text);
    for (const Spoken<E>& word : words)
        if (titleKey(word.word) == key)
            return word.meaning;
    E meaning{};
    const auto code = wordCode(Words<E>::list, text);
    return code && FieldText<E>::read(*code, meaning) ? std::optional(meaning) : std::nullopt;
}

template <class E, size_t count>
QString wordOf(const std::array<Spoken<E>, count>& words, E meaning)
{
    const auto word = std::find_if(
        words.begin(), words.end(), [&](const Spoken<E>& each) { return each.meaning == meaning; });
    return word == words.end() ? QString() : word->word.toString();
}

// The first word of each meaning.
template <class E, size_t count>
QStringList firstWords(const std::array<Spoken<E>, count>& words)
{
    QStringList first;
    for (const Spoken<E>& each : words)
        if (wordOf(words, each.meaning) == each.word)
            first << each.word.toString();
    return first;
}

} // namespace

QString importColumnTitle(ImportColumn column)
{
    return columnTitles[size_t(column)].toString();
}

std::optional<ImportColumn> importColumnOf(QStringView title)
{
    const QString key = titleKey(title);
    for (size_t i = 0; i < columnTitles.size(); ++i)
        if (titleKey(columnTitles[i]) == key)
            return ImportColumn(i);
    return std::nullopt;
}

QString ImportRow::text(ImportColumn column) const
{
    return cell(column) ? cell(column)->text.trimmed() : QString();
}

bool ImportRow::isEmpty() const
{
    return std::all_of(
        cells.begin(), cells.end(), [](const auto& cell) { return !cell || cell->text.trimmed().isEmpty(); });
}

Result<ImportRows> layoutRows(const CsvFile& file, const QString& fileName)
{
    if (Result<void> whole = refuseBrokenRows(file, fileName); !whole)
        return whole.refusal();
    ImportRows found;
    std::array<int, importColumnCount> places;
    places.fill(-1);
    for (size_t c = 0; c < file.grid.columns.size(); ++c) {
        const QString& title = file.grid.columns[c].title;
        const auto column = importColumnOf(title);
        if (!column || size_t(*column) >= layoutColumnCount) {
            if (!title.trimmed().isEmpty())
                found.ignoredColumns << title;
        } else if (int& place = places[size_t(*column)]; place >= 0) {
            return Refusal{sentence("import",
                "%1: two columns are “%2”. Nothing was changed; remove one of them or give it another title.")
                               .arg(fileName, title)};
        } else {
            place = int(c);
        }
    }
    if (places[size_t(ImportColumn::IndicatorName)] < 0)
        return Refusal{sentence("import",
            "%1 has no column “%2”. Nothing was changed; if the columns have other titles, choose a column "
            "mapping.")
                           .arg(fileName, importColumnTitle(ImportColumn::IndicatorName))};
    for (size_t r = 0; r < file.grid.rows.size(); ++r) {
        ImportRow row;
        row.row = file.grid.sourceRows[r];
        for (size_t i = 0; i < places.size(); ++i)
            if (places[i] >= 0)
                row.cells[i] = ImportCell{
                    file.grid.rows[r][size_t(places[i])].text, file.grid.columns[size_t(places[i])].title};
        if (!row.isEmpty())
            found.rows.push_back(std::move(row));
    }
    return found;
}

std::optional<IndicatorKind> readKind(QStringView text)
{
    return meaningOf(spokenKinds, text);
}

std::optional<Direction> readDirection(QStringView text)
{
    return meaningOf(directions, text);
}

std::optional<RateFormula> readFormula(QStringView text)
{
    return meaningOf(formulas, text);
}

std::optional<Accumulation> readAccumulation(QStringView text)
{
    return meaningOf(accumulations, text);
}

QStringList wordsOf(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Kind:
        return firstWords(spokenKinds);
    case ImportColumn::Direction:
        return firstWords(directions);
    case ImportColumn::Formula:
        return firstWords(formulas);
    case ImportColumn::Accumulation:
        return firstWords(accumulations);
    default:
        return {};
    }
}

QString kindWord(IndicatorKind kind)
{
    return wordOf(spokenKinds, kind);
}

QString directionWord(Direction direction)
{
    return direction == Direction::Unset ? QString() : wordOf(directions, direction);
}

} // namespace core
