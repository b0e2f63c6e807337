// A display list written as a PDF file, and what other people's tools say about it.
#pragma once

#include "core/handout/pdf.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <iostream>
#include <optional>

namespace handout_test {

/// A PDF in a folder of its own, to be read by other people's tools.
class WrittenPdf {
public:
    explicit WrittenPdf(const core::DisplayList& list)
    {
        const core::Result<QByteArray> bytes = core::pdfBytes(
            list, {QStringLiteral("令和６年度　評価"), QStringLiteral("Hagukumi"), QStringLiteral("流山市")});
        INFO(bytes.sentence().toStdString());
        REQUIRE(bytes.isOk());
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*bytes) == bytes->size());
    }

    QString path() const { return folder_.filePath(QStringLiteral("paper.pdf")); }

    /// What the tool says about the file; nullopt and a loud line when the tool is not installed.
    std::optional<QString> ask(
        const QString& tool, const QStringList& before, const QStringList& after = {}) const
    {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            std::cerr << "SKIPPED: " << tool.toStdString() << " is not installed\n";
            return std::nullopt;
        }
        QProcess process;
        process.start(tool, before + QStringList{path()} + after);
        REQUIRE(process.waitForFinished(60000));
        INFO(process.readAllStandardError().toStdString());
        CHECK(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    QTemporaryDir folder_;
};

} // namespace handout_test
