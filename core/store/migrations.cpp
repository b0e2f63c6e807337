#include "core/store/migrations.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

QString resourceText(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

// "CREATE TABLE "values" (…" → values
QString tableOf(const QString& statement)
{
    static const QRegularExpression pattern(QStringLiteral("^CREATE TABLE \"?(\\w+)\"? "));
    return pattern.match(statement).captured(1);
}

QString statementFor(const QStringList& statements, const QString& table)
{
    for (const QString& statement : statements)
        if (tableOf(statement) == table)
            return statement;
    return {};
}

// What SQLite says about its own schema, in an order that does not depend on how it came about.
Result<std::vector<QVariantList>> schemaRows(Database& database)
{
    return database.rows(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
}

Result<void> setVersion(Database& database, int version)
{
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Result<void> rebuild(Database& database, const TableCopy& copy, const QStringList& statements)
{
    const QString table = QLatin1String(copy.table);
    const QString before = QStringLiteral("old");
    const bool hasRows = *copy.select != '\0';
    if (hasRows)
        if (auto done
            = database.run(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(quoted(copy.table), before));
            !done)
            return done;
    if (auto done = database.run(statementFor(statements, table)); !done || !hasRows)
        return done;
    const QString fill
        = QStringLiteral("INSERT INTO %1 %2").arg(quoted(copy.table), QLatin1String(copy.select));
    if (auto done = database.run(fill); !done)
        return done;
    return database.run(QStringLiteral("DROP TABLE %1").arg(before));
}

Result<void> runStep(Database& database, int from, const SchemaHistory& history)
{
    const QStringList before = history.statementsOf(from);
    const QStringList after = history.statementsOf(from + 1);
    for (const TableCopy& copy : history.steps[size_t(from) - 1].tables)
        if (auto done = rebuild(database, copy, after); !done)
            return done;
    for (const QString& statement : before)
        if (statementFor(after, tableOf(statement)).isEmpty())
            if (auto done = database.run(QStringLiteral("DROP TABLE \"%1\"").arg(tableOf(statement))); !done)
                return done;
    return setVersion(database, from + 1);
}

} // namespace

QStringList schemaStatements(const QString& text)
{
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    QString bare = text;
    bare.remove(comment);
    QStringList statements;
    const QStringList parts = bare.split(QLatin1Char(';'));
    for (const QString& part : parts)
        if (const QString statement = part.simplified(); !statement.isEmpty())
            statements << statement;
    return statements;
}

QStringList SchemaHistory::statementsOf(int version) const
{
    Q_ASSERT(version >= 1 && version <= newestVersion());
    return schemaStatements(
        version == newestVersion() ? newest : resourceText(steps[size_t(version) - 1].schemaBefore));
}

const SchemaHistory& schemaHistory()
{
    // A change of schema.sql freezes its text as schema_N.sql and adds a step here.
    static const SchemaHistory history{
        {{QStringLiteral(":/hagukumi/schema_1.sql"),
             {{"indicators", "SELECT *, 'straight', 'baseline', NULL, 'same', 'each' FROM old"},
                 {"series", "SELECT *, 0 FROM old"}, {"baselines", "SELECT *, NULL FROM old"},
                 {"targets", "SELECT *, NULL, NULL FROM old"},
                 {"values", "SELECT *, NULL, NULL, NULL, '', '' FROM old"}, {"milestones", ""},
                 {"schemes", "SELECT *, NULL, 'percent_of_level' FROM old"},
                 {"grades", "SELECT *, 'none', '', NULL, '', 'automatic' FROM old"}, {"rollup_rules", ""},
                 {"weights", ""}, {"areas", ""}, {"services", ""}, {"supplies", ""}},
             QT_TRANSLATE_NOOP("migrations",
                 "More formulas, targets in words, milestones, weights, conditions of grades, and demand and "
                 "supply "
                 "of childcare can be kept.")},
            {QStringLiteral(":/hagukumi/schema_2.sql"),
                {{"packets", ""}, {"packet_parts", ""}, {"council_rules", ""}, {"members", ""},
                    {"subcommittees", ""}, {"subcommittee_members", ""}, {"subcommittee_projects", ""},
                    {"meetings", "SELECT *, NULL, NULL, '' FROM old"},
                    {"agenda", "SELECT *, 'unsaid' FROM old"}, {"attendances", ""}, {"remarks", ""},
                    {"pack_papers", ""}, {"opinions", ""}, {"evidence", ""}, {"citations", ""},
                    {"plan_changes", ""}, {"word_readings", ""}, {"capacity_limits", ""}, {"hearings", ""}},
                QT_TRANSLATE_NOOP("migrations",
                    "The council's members, attendance, opinions, hearings and papers can be kept.")}},
        resourceText(QStringLiteral(":/hagukumi/schema.sql"))};
    Q_ASSERT(history.newestVersion() == schemaVersion);
    return history;
}

Result<void> createSchema(Database& database, const SchemaHistory& history)
{
    const QString settings[]
        = {QStringLiteral("PRAGMA page_size = %1").arg(pageSize), QStringLiteral("PRAGMA encoding = 'UTF-8'"),
            QStringLiteral("PRAGMA application_id = %1").arg(applicationId)};
    for (const QString& setting : settings)
        if (auto done = database.run(setting); !done)
            return done;
    const QStringList statements = history.statementsOf(history.newestVersion());
    for (const QString& statement : statements)
        if (auto done = database.run(statement); !done)
            return done;
    return setVersion(database, history.newestVersion());
}

Result<void> checkSchema(Database& database, int version, const SchemaHistory& history)
{
    auto reference = Database::inMemory();
    if (!reference)
        return reference.refusal();
    const QStringList statements = history.statementsOf(version);
    for (const QString& statement : statements)
        if (auto done = reference.value()->run(statement); !done)
            return done;
    const auto expected = schemaRows(*reference.value());
    const auto found = schemaRows(database);
    if (!expected || !found)
        return found ? expected.refusal() : found.refusal();
    if (expected.value() == found.value())
        return {};
    return Refusal{sentence("migrations",
        "The file has another structure than this program's plan files, so its content is not trusted. "
        "Another program has changed it.")};
}

Result<void> migrate(Database& database, int version, const SchemaHistory& history)
{
    if (version == history.newestVersion())
        return {};
    // The old way of renaming leaves other tables' references to the name alone, and that name is made again
    // at once.
    if (auto done = database.run(QStringLiteral("PRAGMA legacy_alter_table = ON")); !done)
        return done;
    const auto done = database.inTransaction([&]() -> Result<void> {
        for (int from = version; from < history.newestVersion(); ++from)
            if (auto step = runStep(database, from, history); !step)
                return step;
        return {};
    });
    (void)database.run(QStringLiteral("PRAGMA legacy_alter_table = OFF"));
    return done;
}

} // namespace core
