#include "core/store/file_checks.h"

#include "core/model/violations.h"
#include "core/store/history_table.h"
#include "core/store/migrations.h"
#include "core/store/newer_file.h"
#include "core/store/rows.h"
#include "core/store/storage.h"
#include "core/store/worker.h"

#include <QFileInfo>
#include <QtEndian>

namespace core {

namespace {

// The file header of SQLite (file format documentation, section 1.3); numbers are big-endian.
constexpr qsizetype headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int writeFormatAt = 18;
constexpr int pageCountAt = 28;
constexpr int encodingAt = 56;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

template <class Number>
Number numberAt(const QByteArray& file, int at)
{
    return qFromBigEndian<Number>(file.constData() + at);
}

Refusal refused(const char* english, const QString& path)
{
    return Refusal{sentence("file_checks", english).arg(QFileInfo(path).fileName())};
}

Refusal cutOff(const QString& path)
{
    return refused(
        QT_TRANSLATE_NOOP("file_checks",
            "“%1” is not complete: it was cut off when it was copied or saved. Nothing was changed."),
        path);
}

Result<QStringList> checkPages(Database& database)
{
    // Not quick_check: a key that reads differently in its table and in its index is found by the whole check
    // only, and rows with such a key cannot be edited.
    const auto rows = database.rows(QStringLiteral("PRAGMA integrity_check(20)"));
    if (!rows)
        return rows.refusal();
    QStringList findings;
    for (const QVariantList& row : rows.value())
        if (row[0].toString() != QLatin1String("ok"))
            findings << sentence("file_checks", "The file is damaged: %1").arg(row[0].toString());
    return findings;
}

QStringList checkReferences(const Plan& plan)
{
    QStringList findings;
    for (const Violation& violation : violations(plan))
        findings << violation.sentence;
    return findings;
}

using Check = Result<QStringList> (*)(Database&);
constexpr Check checksOfWork[] = {checkPages};
constexpr Check checksOfFile[] = {checkPages, checkContentHashes, checkHistoryChain};

// All findings of `checks`; a check that cannot even run is a finding.
QStringList findingsOf(Database& database, std::span<const Check> checks)
{
    QStringList findings;
    for (const Check check : checks) {
        const auto found = check(database);
        findings << (found ? found.value() : QStringList{found.sentence()});
    }
    return findings;
}

Result<void> checkStructure(Database& database, int version, const QString& path)
{
    return version > schemaVersion ? checkNewerSchema(database, version, path)
                                   : checkSchema(database, version);
}

// A newer file is shown as it is.
Result<void> migrateOlder(Database& database, int version)
{
    return version < schemaVersion ? migrate(database, version) : Result<void>();
}

Result<Plan> loadSound(Database& database)
{
    auto plan = loadPlan(database);
    if (!plan)
        return plan;
    if (const QStringList broken = checkReferences(plan.value()); !broken.isEmpty())
        return Refusal{broken.front()};
    return plan;
}

QStringList findingsOf(const QByteArray& file, const QString& path)
{
    const auto version = readVersion(file, path);
    if (!version)
        return {version.sentence()};
    const auto opened = Database::inMemory(file);
    if (!opened)
        return {opened.sentence()};
    Database& database = *opened.value();
    // Nothing is asked of a file whose structure is not ours.
    if (const auto schema = checkStructure(database, version.value(), path); !schema)
        return {schema.sentence()};
    QStringList findings = findingsOf(database, checksOfFile);
    if (version.value() > schemaVersion)
        findings << sentence("file_checks",
            "“%1” was saved by a newer version of this program (file version %2, this program knows %3): "
            "what "
            "only that version knows was not checked.")
                        .arg(QFileInfo(path).fileName())
                        .arg(version.value())
                        .arg(schemaVersion);
    if (const auto migrated = migrateOlder(database, version.value()); !migrated)
        return findings << migrated.sentence();
    const auto plan = loadPlan(database);
    findings << (plan ? checkReferences(plan.value()) : QStringList{plan.sentence()});
    return findings;
}

// The refusals do not say of which file; a newer one's structure has been checked.
Result<CheckedFile> checkOpened(std::unique_ptr<Database> database, int version)
{
    if (version <= schemaVersion)
        if (const auto schema = checkSchema(*database, version); !schema)
            return schema.refusal();
    if (const QStringList findings = findingsOf(*database, checksOfFile); !findings.isEmpty())
        return Refusal{findings.front()};
    if (const auto migrated = migrateOlder(*database, version); !migrated)
        return migrated.refusal();
    auto meta = readMeta(*database);
    if (!meta)
        return meta.refusal();
    auto plan = loadSound(*database);
    if (!plan)
        return plan.refusal();
    return CheckedFile{std::move(database), std::move(meta).value(), std::move(plan).value(), version};
}

} // namespace

Result<int> readVersion(const QByteArray& file, const QString& path)
{
    if (file.isEmpty())
        return refused(QT_TRANSLATE_NOOP("file_checks",
                           "“%1” is an empty file: there is nothing in it. Open an older version instead."),
            path);
    const QByteArray magic("SQLite format 3\0", 16);
    if (!file.startsWith(magic.first(std::min(file.size(), magic.size()))))
        return refused(
            QT_TRANSLATE_NOOP("file_checks", "“%1” is not a plan file of this program. Choose another file."),
            path);
    if (file.size() < headerSize)
        return cutOff(path);
    if (numberAt<quint32>(file, applicationIdAt) != applicationId)
        return refused(QT_TRANSLATE_NOOP("file_checks",
                           "“%1” is a database of another program, not a plan file. Choose another file."),
            path);
    const int version = numberAt<qint32>(file, userVersionAt);
    const qint64 expected = qint64(numberAt<quint32>(file, pageCountAt)) * pageSize;
    if (numberAt<quint16>(file, pageSizeAt) == pageSize && file.size() < expected)
        return cutOff(path);
    const bool isOurs = version >= 1 && numberAt<quint16>(file, pageSizeAt) == pageSize
        && file.size() == expected && numberAt<quint16>(file, writeFormatAt) == 0x0101
        && numberAt<quint32>(file, encodingAt) == 1;
    if (!isOurs)
        return refused(QT_TRANSLATE_NOOP("file_checks",
                           "The beginning of “%1” is damaged or was changed by another program. Open an "
                           "older version instead."),
            path);
    return version;
}

Result<CheckedFile> checkFile(const QByteArray& file, const QString& path)
{
    const auto version = readVersion(file, path);
    if (!version)
        return version.refusal();
    auto opened = version.value() >= schemaVersion ? Database::readOnly(file) : Database::inMemory(file);
    if (!opened)
        return opened.refusal();
    if (version.value() > schemaVersion)
        if (const auto schema = checkNewerSchema(*opened.value(), version.value(), path); !schema)
            return schema.refusal();
    auto checked = checkOpened(std::move(opened).value(), version.value());
    if (!checked)
        return Refusal{sentence("file_checks", "“%1” cannot be used: %2")
                           .arg(QFileInfo(path).fileName(), checked.sentence())};
    return checked;
}

bool CheckedFile::isNewer() const
{
    return version > schemaVersion;
}

Result<CheckedFile> loadKnownFile(const QByteArray& file, const QString& path)
{
    const auto version = readVersion(file, path);
    if (!version)
        return version.refusal();
    if (version.value() != schemaVersion)
        return checkFile(file, path);
    auto opened = Database::readOnly(file);
    if (!opened)
        return opened.refusal();
    auto meta = readMeta(*opened.value());
    if (!meta)
        return meta.refusal();
    auto plan = loadPlan(*opened.value());
    if (!plan)
        return plan.refusal();
    return CheckedFile{
        std::move(opened).value(), std::move(meta).value(), std::move(plan).value(), schemaVersion};
}

Result<CheckedFile> fileAt(Storage& storage, const QString& path)
{
    const auto file = readFile(storage, path, largestPlanFile);
    if (!file.isOk())
        return refusedFile(file.error, path);
    return checkFile(file.value, path);
}

Result<Plan> planAt(Storage& storage, const QString& path)
{
    auto checked = fileAt(storage, path);
    if (!checked)
        return checked.refusal();
    return std::move(checked).value().plan;
}

Result<Plan> checkWork(Database& database)
{
    const auto version = database.rows(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.refusal();
    const int found = version->front()[0].toInt();
    if (found < 1 || found > schemaVersion)
        return Refusal{sentence("file_checks",
            "The working copy on this PC belongs to another version of this program (file version %1).")
                           .arg(found)};
    if (const auto schema = checkSchema(database, found); !schema)
        return schema.refusal();
    if (const QStringList findings = findingsOf(database, checksOfWork); !findings.isEmpty())
        return Refusal{findings.front()};
    if (const auto migrated = migrate(database, found); !migrated)
        return migrated.refusal();
    return loadSound(database);
}

Result<QStringList> verifyFile(const Session& session, const QString& path)
{
    Worker worker;
    return worker.wait([storage = session.storage, path]() -> Result<QStringList> {
        const auto file = readFile(*storage, path, largestPlanFile);
        if (!file.isOk())
            return refusedFile(file.error, path);
        return findingsOf(file.value, path);
    });
}

} // namespace core
