// Runs the built hagukumi-cli as a user does, with a profile and a plan file of its own.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>

namespace cli_test {

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray error;

    QString text() const { return QString::fromUtf8(output); }
    QStringList lines() const { return text().split(u'\n', Qt::SkipEmptyParts); }
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

class Cli {
public:
    Cli()
    {
        REQUIRE(folder_.isValid());
        file = path("plan.hagukumi");
    }

    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    QString profile() const { return folder_.filePath(QStringLiteral("profile")); }

    std::unique_ptr<QProcess> started(const QStringList& words) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HAGUKUMI_PROFILE"), profile());
        environment.insert(QStringLiteral("USER"), QStringLiteral("計画担当"));
        environment.remove(QStringLiteral("USERNAME"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process->setProcessEnvironment(environment);
        process->start(commandLineProgram(), words);
        return process;
    }

    Outcome run(const QStringList& words) const
    {
        const auto process = started(words);
        REQUIRE(process->waitForFinished(120000));
        REQUIRE(process->exitStatus() == QProcess::NormalExit);
        return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
    }
    /// `words` with FILE standing for the plan file.
    Outcome operator()(const QString& words, const QStringList& more = {}) const
    {
        return run(
            words.split(u' ', Qt::SkipEmptyParts).replaceInStrings(QStringLiteral("FILE"), file) + more);
    }
    /// The same, which must succeed without a word on standard error.
    Outcome done(const QString& words, const QStringList& more = {}) const
    {
        const Outcome outcome = (*this)(words, more);
        INFO(words.toStdString() << ": " << outcome.error.toStdString());
        REQUIRE(outcome.exitCode == 0);
        REQUIRE(outcome.error.isEmpty());
        return outcome;
    }
    /// The same, which must be refused with one sentence and leave the plan file byte for byte as it is.
    Outcome refused(int exitCode, const QString& words, const QStringList& more = {}) const
    {
        const QByteArray before = hash();
        const Outcome outcome = (*this)(words, more);
        INFO(words.toStdString() << ": " << outcome.error.toStdString());
        CHECK(outcome.exitCode == exitCode);
        CHECK(outcome.error.trimmed().size() > 0);
        CHECK(outcome.error.count('\n') == 1);
        CHECK(hash() == before);
        return outcome;
    }

    QByteArray hash() const { return QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile input(path);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile output(path);
        REQUIRE(output.open(QIODevice::WriteOnly));
        REQUIRE(output.write(bytes) == bytes.size());
    }

    /// The Nagareyama plan.
    void makePlan() const { done(QStringLiteral("new FILE --template nagareyama-h27")); }
    /// The Nagareyama plan with one indicator of project 1 that has a target of 200 for 2016, in 2015.
    void makePlanWithIndicator() const
    {
        makePlan();
        write(path("indicator.csv"),
            "事業番号,指標名,種別,単位,方向,基準年度,基準値,目標年度,目標値,年度,実績値\r\n"
            "1,相談件数,活動,件,増加,H26,100,H28,200,H27,150\r\n");
        done(QStringLiteral("import FILE --from"), {path("indicator.csv")});
    }
    /// All records of a table.
    QJsonArray records(const char* table) const
    {
        return done(QStringLiteral("list FILE %1 --json").arg(QLatin1String(table)))
            .json()[u"records"]
            .toArray();
    }

    QString file;

private:
    QTemporaryDir folder_;
};

/// The path of an outside program; without it says SKIPPED on standard error and returns nullopt, or fails
/// when $HAGUKUMI_REQUIRE asks for "tools".
inline std::optional<QString> tool(const char* name)
{
    const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name));
    if (!found.isEmpty())
        return found;
    if (qEnvironmentVariable("HAGUKUMI_REQUIRE").contains(QStringLiteral("tools")))
        FAIL("the program " << name << " is required and not installed");
    std::fprintf(stderr, "SKIPPED: this part needs %s\n", name);
    return std::nullopt;
}

inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace cli_test
