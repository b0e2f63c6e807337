#include "core/store/rows.h"

#include "core/model/record_access.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <sqlite3.h>

namespace core {

namespace {

// Most of a file's texts are ids, codes and numbers, the longest ones Japanese. The short ways for both take
// a third of the time of reading a file away.

// False when `utf8` is not ASCII; `to` may hold anything then.
bool decodeAscii(QByteArrayView utf8, QChar* to)
{
    unsigned char bits = 0;
    for (const char byte : utf8) {
        *to++ = QLatin1Char(byte);
        bits |= static_cast<unsigned char>(byte);
    }
    return bits < 128;
}

constexpr bool isFurtherByte(unsigned byte)
{
    return (byte & 0xC0) == 0x80;
}

// Characters of one byte, and of three from U+1000 on but for surrogates: all of Japanese. The end of what
// was written, at most one character a byte; null when there is something else in `utf8`.
QChar* decodeJapanese(QByteArrayView utf8, QChar* to)
{
    const auto* at = reinterpret_cast<const uchar*>(utf8.data());
    const uchar* const end = at + utf8.size();
    while (at < end) {
        const unsigned first = *at;
        if (first < 0x80) {
            *to++ = QChar(char16_t(first));
            at += 1;
        } else if (first >= 0xE1 && first < 0xF0 && first != 0xED && end - at >= 3 && isFurtherByte(at[1])
            && isFurtherByte(at[2])) {
            *to++ = QChar(char16_t((first & 0x0F) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu)));
            at += 3;
        } else {
            return nullptr;
        }
    }
    return to;
}

// Prepared statements on the driver's own handle: whole files are thousands of rows.
class Statement {
public:
    Statement(Database& database, const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_prepare_v2(database.handle(), utf8.constData(), int(utf8.size()), &statement_, nullptr);
    }
    ~Statement() { sqlite3_finalize(statement_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool isReady() const { return statement_ != nullptr; }
    sqlite3_stmt* get() const { return statement_; }
    /// SQLITE_ROW, SQLITE_DONE or an error.
    int step() { return statement_ ? sqlite3_step(statement_) : SQLITE_ERROR; }
    void reset()
    {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }

    /// The text of a column of the row; nothing for NULL. Memory of `out` that nobody shares is used again.
    /// False when there was no memory for it.
    bool read(int column, FieldValue& out) const
    {
        const int type = sqlite3_column_type(statement_, column);
        if (type == SQLITE_NULL) {
            out.reset();
            return true;
        }
        // As a blob, a text is taken where it lies; as a text it would first be copied, to end with a zero.
        const auto* bytes = static_cast<const char*>(type == SQLITE_TEXT
                ? sqlite3_column_blob(statement_, column)
                : static_cast<const void*>(sqlite3_column_text(statement_, column)));
        const int size = sqlite3_column_bytes(statement_, column);
        if (!bytes && (size > 0 || type != SQLITE_TEXT))
            return false;
        decode(QByteArrayView(bytes, size), out);
        return true;
    }

private:
    void decode(QByteArrayView utf8, FieldValue& out) const
    {
        if (out && out->isDetached() && !utf8.isEmpty()) {
            out->resize(utf8.size());
            if (decodeAscii(utf8, out->data()))
                return;
        }
        // As long as it has to be: QString::fromUtf8() keeps room for one character a byte, three times what
        // Japanese needs, for as long as the text lives.
        if (room_.size() < utf8.size())
            room_.resize(utf8.size());
        const QChar* const end = decodeJapanese(utf8, room_.data());
        out = end ? QString(room_.constData(), end - room_.constData()) : QString::fromUtf8(utf8);
    }

    mutable QString room_; ///< To decode in.
    sqlite3_stmt* statement_ = nullptr;
};

bool isInteger(ColumnKind kind)
{
    return kind == ColumnKind::Integer || kind == ColumnKind::Boolean || kind == ColumnKind::Year;
}

void bind(sqlite3_stmt* statement, int place, ColumnKind kind, const FieldValue& value)
{
    if (!value) {
        sqlite3_bind_null(statement, place);
    } else if (isInteger(kind)) {
        sqlite3_bind_int64(statement, place, value->toLongLong());
    } else {
        const QByteArray utf8 = value->toUtf8();
        sqlite3_bind_text(statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
}

QString columnList(const KindAccess& kind)
{
    QStringList columns;
    for (const FieldAccess& field : kind.fields)
        columns << quoted(field.column);
    return columns.join(QLatin1String(", "));
}

Refusal misfit(const KindAccess& kind, int field, const FieldValue& value)
{
    return Refusal{sentence("rows",
        "In the file, column “%1” of table “%2” holds “%3”, which cannot be there. The file is damaged.")
                       .arg(QLatin1String(kind.fields[size_t(field)].column), QLatin1String(kind.table),
                           value.value_or(QString()).left(50))};
}

Result<RowTree> loadKind(Database& database, const KindAccess& kind)
{
    Statement statement(
        database, QStringLiteral("SELECT %1 FROM %2").arg(columnList(kind), quoted(kind.table)));
    std::vector<FieldValue> texts(kind.fields.size());
    std::vector<RowTree::Row> rows;
    int state = statement.step();
    for (; state == SQLITE_ROW; state = statement.step()) {
        for (size_t i = 0; i < texts.size(); ++i)
            if (!statement.read(int(i), texts[i]))
                return database.refusal();
        int wrong = 0;
        RowTree::Row row = kind.make(kind.fields, texts, wrong);
        if (!row)
            return misfit(kind, wrong, texts[size_t(wrong)]);
        rows.push_back(std::move(row));
    }
    if (state != SQLITE_DONE)
        return database.refusal();
    return RowTree(std::move(rows));
}

// The statement that does one row change; equal texts are prepared once in a ChangeSet.
QString statementFor(const RowChange& change, const KindAccess& kind)
{
    const QString table = quoted(kind.table);
    if (change.what == RowChange::What::Removed)
        return QStringLiteral("DELETE FROM %1 WHERE \"id\" = ?1").arg(table);
    QStringList parts;
    if (change.what == RowChange::What::Added) {
        for (size_t i = 0; i < kind.fields.size(); ++i)
            parts << QStringLiteral("?%1").arg(i + 1);
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table, columnList(kind), parts.join(QLatin1String(", ")));
    }
    for (const FieldChange& field : change.fields)
        parts << QStringLiteral("%1 = ?%2")
                     .arg(quoted(kind.fields[size_t(field.field)].column))
                     .arg(field.field + 1);
    return QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ?1").arg(table, parts.join(QLatin1String(", ")));
}

Refusal notThere(const RowChange& change)
{
    return Refusal{sentence("rows",
        "A row of table “%1” in the working copy is not what it should be, so the last change was not kept. "
        "Open the file again.")
                       .arg(QLatin1String(access(change.record.kind).table))};
}

Result<void> writeRow(Database& database, Statement& statement, const RowChange& change)
{
    const KindAccess& kind = access(change.record.kind);
    if (!statement.isReady())
        return database.refusal();
    bind(statement.get(), 1, ColumnKind::Identifier, change.record.id.toText());
    if (change.what != RowChange::What::Removed)
        for (const FieldChange& field : change.fields)
            bind(statement.get(), field.field + 1, kind.fields[size_t(field.field)].kind, field.after);
    if (statement.step() != SQLITE_DONE)
        return database.refusal();
    return sqlite3_changes(database.handle()) == 1 ? Result<void>() : notThere(change);
}

// Every value with its type and length, so that no two different tables give the same bytes.
void addValue(QCryptographicHash& hash, sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    const void* bytes
        = type == SQLITE_BLOB ? sqlite3_column_blob(row, column) : sqlite3_column_text(row, column);
    const int length = type == SQLITE_NULL ? 0 : sqlite3_column_bytes(row, column);
    const qint32 head[] = {qToBigEndian(qint32(type)), qToBigEndian(qint32(length))};
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(head), sizeof head));
    if (length > 0)
        hash.addData(QByteArrayView(static_cast<const char*>(bytes), length));
}

} // namespace

Result<Plan> loadPlan(Database& database)
{
    Plan plan;
    for (size_t i = 0; i < allAccess().size(); ++i) {
        auto rows = loadKind(database, allAccess()[i]);
        if (!rows)
            return rows.refusal();
        plan.rows(RecordKind(i)) = std::move(rows).value();
    }
    return plan;
}

Result<void> writeChanges(Database& database, const ChangeSet& changes)
{
    QHash<QString, std::shared_ptr<Statement>> prepared;
    for (const RowChange& change : changes.rows) {
        auto& statement = prepared[statementFor(change, access(change.record.kind))];
        if (statement)
            statement->reset();
        else
            statement
                = std::make_shared<Statement>(database, statementFor(change, access(change.record.kind)));
        if (auto written = writeRow(database, *statement, change); !written)
            return written;
    }
    return {};
}

Result<QString> contentHash(Database& database, const QString& table)
{
    // Every table's key is its first or its first two columns.
    Statement statement(database, QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int state = statement.step();
    for (; state == SQLITE_ROW; state = statement.step())
        for (int i = 0; i < sqlite3_column_count(statement.get()); ++i)
            addValue(hash, statement.get(), i);
    if (state != SQLITE_DONE)
        return database.refusal();
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace core
