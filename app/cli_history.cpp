// history: who changed what and when, with old and new values.
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "core/model/change_subject.h"
#include "core/store/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace core;

namespace cli {

namespace {

constexpr size_t shownRows = 20; // An import changes thousands; --json has them all.
constexpr int allEntries = std::numeric_limits<int>::max();

QString shown(const Plan& plan, const FieldInfo& field, const FieldValue& value)
{
    const QString text = displayText(plan, field, value, newestNames).replace(u'\n', u' ');
    return text.isEmpty() ? QStringLiteral("–") : text;
}

void printRow(Call& call, const Plan& plan, const RowChange& row)
{
    const KindInfo& kind = kindInfo(row.record.kind);
    const QString name = changedRecordName(plan, row, newestNames).replace(u'\n', u' ');
    if (row.what == RowChange::What::Removed)
        call.printLine(QStringLiteral("    − ") + name);
    if (row.what == RowChange::What::Added)
        call.printLine(QStringLiteral("    ＋ ") + name);
    if (row.what == RowChange::What::Changed)
        for (const FieldChange& change : row.fields) {
            const FieldInfo& field = kind.fields[size_t(change.field)];
            call.printLine(QStringLiteral("    %1 %2: %3 → %4")
                               .arg(name, field.translatedLabel(), shown(plan, field, change.before),
                                   shown(plan, field, change.after)));
        }
}

void printEntry(Call& call, const Document& document, const HistoryEntry& entry)
{
    call.printLine(
        QStringLiteral("%1  %2  %3（%4）  %5")
            .arg(QString::number(entry.sequence), entry.time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                entry.person, entry.computer, entry.intention));
    const Result<ChangeSet> changes = document.changesOf(entry.sequence);
    if (!changes)
        return;
    for (size_t i = 0; i < changes->rows.size() && i < shownRows; ++i)
        printRow(call, document.plan(), changes->rows[i]);
    if (changes->rows.size() > shownRows)
        call.printLine(QStringLiteral("    ")
            + sentence("cli", "and %1 more records").arg(changes->rows.size() - shownRows));
}

QJsonValue jsonOf(const FieldValue& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const RowChange& row)
{
    static constexpr const char* words[] = {"added", "changed", "removed"};
    const KindInfo& kind = kindInfo(row.record.kind);
    QJsonArray fields;
    for (const FieldChange& change : row.fields)
        fields.append(
            QJsonObject{{QStringLiteral("field"), QLatin1String(kind.fields[size_t(change.field)].column)},
                {QStringLiteral("before"), jsonOf(change.before)},
                {QStringLiteral("after"), jsonOf(change.after)}});
    return {{QStringLiteral("table"), QLatin1String(kind.table)},
        {QStringLiteral("id"), row.record.id.toText()},
        {QStringLiteral("what"), QLatin1String(words[size_t(row.what)])}, {QStringLiteral("fields"), fields}};
}

QJsonObject jsonOf(const Document& document, const HistoryEntry& entry)
{
    QJsonObject object{{QStringLiteral("sequence"), entry.sequence},
        {QStringLiteral("time"), entry.time.toString(Qt::ISODate)}, {QStringLiteral("person"), entry.person},
        {QStringLiteral("computer"), entry.computer}, {QStringLiteral("intention"), entry.intention}};
    QJsonArray rows;
    if (const Result<ChangeSet> changes = document.changesOf(entry.sequence))
        for (const RowChange& row : changes->rows)
            rows.append(jsonOf(row));
    object.insert(QStringLiteral("changes"), rows);
    return object;
}

} // namespace

Result<void> showHistory(Call& call)
{
    Result<Document::Opened> opened = Document::open(call.session, call.file(), OpenAnswer::ReadOnly);
    if (!opened)
        return opened.refusal();
    const Document::Opened work = std::move(opened).value();
    if (!work.document)
        return Refusal{work.question.sentence};
    const std::vector<HistoryEntry> entries = work.document->history(allEntries);
    if (!call.arguments.has(QStringLiteral("--json"))) {
        for (const HistoryEntry& entry : entries)
            printEntry(call, *work.document, entry);
        return {};
    }
    QJsonArray list;
    for (const HistoryEntry& entry : entries)
        list.append(jsonOf(*work.document, entry));
    call.output = QJsonDocument(QJsonObject{{QStringLiteral("entries"), list}}).toJson();
    return {};
}

} // namespace cli
