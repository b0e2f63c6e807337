#include "core/model/records.h"
#include "tests/core/store/new_database.h"

#include <sqlite3.h>

using namespace core;

namespace {

std::vector<QVariantList> ask(Database& database, const QString& statement)
{
    auto rows = database.rows(statement);
    INFO(rows.sentence().toStdString());
    REQUIRE(rows);
    return std::move(rows).value();
}

QString typeOf(const FieldInfo& field)
{
    const bool isInteger = field.kind == ColumnKind::Integer || field.kind == ColumnKind::Boolean
        || field.kind == ColumnKind::Year;
    return isInteger ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
}

QString definitionOf(Database& database, const char* table)
{
    return ask(
        database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(QLatin1String(table)))
        .front()[0]
        .toString();
}

// A fresh file of this kind of record with one field set to `value`; whether the file takes it.
bool takes(const QString& check, const QString& value)
{
    auto database = Database::inMemory();
    REQUIRE(database.value()->run(QStringLiteral("CREATE TABLE t (%1)").arg(check)));
    return bool(database.value()->run(QStringLiteral("INSERT INTO t VALUES (?)"), {value}));
}

// "kind TEXT NOT NULL CHECK (…)": the definition of one column.
QString columnOf(const QString& definition, const char* column)
{
    const QString start = QLatin1Char(' ') + QLatin1String(column) + QLatin1Char(' ');
    const qsizetype from = definition.indexOf(start);
    REQUIRE(from >= 0);
    int depth = 0;
    for (qsizetype at = from; at < definition.size(); ++at) {
        depth += definition[at] == u'(' ? 1 : definition[at] == u')' ? -1 : 0;
        if (depth < 0 || (depth == 0 && definition[at] == u','))
            return definition.mid(from, at - from);
    }
    FAIL("the column has no end");
    return {};
}

} // namespace

TEST_CASE("the columns of each table are the fields of its kind of record in the same order")
{
    const auto database = newDatabase();
    for (const KindInfo& kind : allKinds()) {
        const auto columns
            = ask(*database, QStringLiteral("PRAGMA table_info(\"%1\")").arg(QLatin1String(kind.table)));
        CAPTURE(kind.table);
        REQUIRE(columns.size() == kind.fields.size());
        for (size_t i = 0; i < columns.size(); ++i) {
            CAPTURE(kind.fields[i].column);
            CHECK(columns[i][1].toString() == QLatin1String(kind.fields[i].column));
            CHECK(columns[i][2].toString() == typeOf(kind.fields[i]));
            CHECK(columns[i][3].toBool() == !kind.fields[i].isNullable);
            CHECK(columns[i][5].toBool() == (i == 0));
        }
    }
}

TEST_CASE("a column that points to a record says to which kind")
{
    const auto database = newDatabase();
    for (const KindInfo& kind : allKinds()) {
        const auto keys = ask(
            *database, QStringLiteral("PRAGMA foreign_key_list(\"%1\")").arg(QLatin1String(kind.table)));
        for (const FieldInfo& field : kind.fields) {
            QString target;
            for (const QVariantList& key : keys)
                if (key[3].toString() == QLatin1String(field.column))
                    target = key[2].toString();
            CAPTURE(kind.table, field.column);
            CHECK(target
                == (field.references ? QString::fromLatin1(kindInfo(*field.references).table) : QString()));
        }
    }
}

TEST_CASE("a column of words takes exactly the words of its enumeration")
{
    const auto database = newDatabase();
    for (const KindInfo& kind : allKinds())
        for (const FieldInfo& field : kind.fields) {
            if (field.words.empty())
                continue;
            const QString column = columnOf(definitionOf(*database, kind.table), field.column);
            for (const Word& word : field.words)
                CHECK(takes(column, QLatin1String(word.code)));
            CHECK_FALSE(takes(column, QStringLiteral("another")));
            CHECK(column.count(u'\'') == 2 * qsizetype(field.words.size()));
        }
}

TEST_CASE("a column takes every canonical text of its kind and nothing that the program cannot read")
{
    const auto database = newDatabase();
    struct Sample {
        ColumnKind kind;
        QStringList good;
        QStringList bad;
    };
    const Sample samples[] = {
        {ColumnKind::Boolean, {QStringLiteral("0"), QStringLiteral("1")}, {QStringLiteral("2")}},
        {ColumnKind::Year, {QStringLiteral("1926"), QStringLiteral("2199")},
            {QStringLiteral("25"), QStringLiteral("2200")}},
        {ColumnKind::Decimal, {QStringLiteral("-12.50"), QStringLiteral("105000")},
            {QStringLiteral("1,000"), QStringLiteral("")}},
        {ColumnKind::Date, {QStringLiteral("2025-07-28")}, {QStringLiteral("R7.7.28"), QStringLiteral("")}},
        {ColumnKind::YearList, {QStringLiteral(""), QStringLiteral("2025 2029")},
            {QStringLiteral("2025,2029")}},
        {ColumnKind::LooseDate,
            {QStringLiteral(""), QStringLiteral("2015-10-mid"), QStringLiteral("2015-06-03")},
            {QStringLiteral("10月中旬")}},
        {ColumnKind::Reading,
            {QStringLiteral("-1.5"), QStringLiteral("not_entered"), QStringLiteral("no_number_suits")},
            {QStringLiteral(""), QStringLiteral("未入力")}},
        {ColumnKind::Identifier, {}, {}},
    };
    for (const KindInfo& kind : allKinds())
        for (const FieldInfo& field : kind.fields)
            for (const Sample& sample : samples) {
                if (sample.kind != field.kind)
                    continue;
                const QString column = columnOf(definitionOf(*database, kind.table), field.column);
                CAPTURE(kind.table, field.column);
                for (const QString& text : sample.good)
                    CHECK(takes(column, text));
                for (const QString& text : sample.bad)
                    CHECK_FALSE(takes(column, text));
            }
}

TEST_CASE("the file holds strict tables and nothing that acts")
{
    const auto database = newDatabase();
    for (const QVariantList& row :
        ask(*database, QStringLiteral("SELECT type, name, sql FROM sqlite_schema"))) {
        CAPTURE(row[1].toString());
        if (row[0].toString() == QLatin1String("index"))
            CHECK(row[1].toString().startsWith(u"sqlite_autoindex_"));
        else
            CHECK((row[0].toString() == QLatin1String("table") && row[2].toString().endsWith(u") STRICT")));
    }
}

TEST_CASE("comments of the schema do not get into the file")
{
    const auto database = newDatabase();
    for (const QVariantList& row :
        ask(*database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))) {
        CHECK_FALSE(row[0].toString().contains(u"--"));
        CHECK_FALSE(row[0].toString().contains(u'\n'));
    }
}

TEST_CASE("a new file says which program and which version of its form it is")
{
    const auto database = newDatabase();
    const QByteArray bytes = database->toBytes();
    CHECK(bytes.mid(68, 4) == "HGKM");
    CHECK(bytes.mid(60, 4) == QByteArray("\0\0\0\x03", 4));
    CHECK(bytes.mid(16, 2) == QByteArray("\x10\0", 2));
}

TEST_CASE("the program and the database driver use one and the same SQLite")
{
    const auto database = newDatabase();
    CHECK(ask(*database, QStringLiteral("SELECT sqlite_source_id()")).front()[0].toString()
        == QLatin1String(sqlite3_sourceid()));
}

TEST_CASE("triggers and views are switched off on every connection")
{
    auto database = Database::inMemory();
    REQUIRE(database.value()->run(QStringLiteral("CREATE TABLE t (a)")));
    REQUIRE(database.value()->run(QStringLiteral("CREATE TABLE log (a)")));
    REQUIRE(database.value()->run(
        QStringLiteral("CREATE TRIGGER wipe AFTER INSERT ON t BEGIN INSERT INTO log VALUES (1); END")));
    REQUIRE(database.value()->run(QStringLiteral("INSERT INTO t VALUES (1)")));
    CHECK(ask(*database.value(), QStringLiteral("SELECT count(*) FROM log")).front()[0].toInt() == 0);
    REQUIRE(database.value()->run(QStringLiteral("CREATE VIEW v AS SELECT 1")));
    CHECK_FALSE(database.value()->rows(QStringLiteral("SELECT * FROM v")));
}

TEST_CASE("a text that fills the memory is refused at once")
{
    auto database = Database::inMemory();
    CHECK_FALSE(database.value()->rows(QStringLiteral("SELECT length(hex(zeroblob(300000000)))")));
}
