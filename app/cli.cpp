// hagukumi-cli: the same plan, scores and papers without a screen, for scripts and scheduled tasks.
#include "app/cli_commands.h"
#include "app/process_setup.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace core;

namespace {

enum ExitCode { Done = 0, Refused = 1, Misused = 2 };

bool writeAll(std::FILE* stream, const QByteArray& bytes)
{
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && isWritten;
}

// The one sentence on standard error.
int fail(ExitCode code, QString sentence)
{
    sentence.replace(u'\n', u' ');
    writeAll(stderr, sentence.toUtf8() + '\n');
    return code;
}

int printed(const QByteArray& output)
{
    return writeAll(stdout, output)
        ? Done
        : fail(Refused, sentence("cli", "The output could not be written; the disk may be full."));
}

QString usageOf(const cli::Command& command)
{
    return QStringLiteral("hagukumi-cli %1 %2")
        .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.usage));
}

/// Of one command, or of all when `name` is empty.
QByteArray help(const QString& name)
{
    QString text;
    for (const cli::Command& command : cli::commands())
        if (name.isEmpty() || name == QLatin1String(command.name))
            text += QStringLiteral("%1\n    %2\n").arg(usageOf(command), sentence("cli", command.purpose));
    if (name.isEmpty())
        text += u'\n'
            + sentence("cli",
                "A fiscal year Y is written as 2025, R7 or 令和7年度. Exit code 0: done; 1: refused; 2: "
                "wrong usage; the reason "
                "stands on standard error. Working copies are kept in the user's profile, or in "
                "HAGUKUMI_PROFILE.")
            + u'\n';
    return text.toUtf8();
}

// "scheme use FILE" → "scheme use": the longest command name that the words begin with; empty when there is
// none.
QString commandIn(const QStringList& words)
{
    for (const qsizetype count : {2, 1})
        for (const cli::Command& command : cli::commands())
            if (words.size() >= count && words.first(count).join(u' ') == QLatin1String(command.name))
                return QLatin1String(command.name);
    return {};
}

int runCommand(const cli::Command& command, const cli::Arguments& arguments)
{
    cli::Call call{
        arguments, cli::sessionFor(arguments.text(QStringLiteral("--person"))), QDate::currentDate(), {}, {}};
    const Result<void> done = command.run(call);
    const int shown = printed(call.output);
    if (done)
        return shown;
    return fail(call.isMisused ? Misused : Refused, done.sentence());
}

/// The form of the command that the words fit; else the sentence about the form that was most likely meant.
int runForm(const QString& name, const QStringList& words)
{
    const cli::Command* meant = nullptr;
    QString why;
    int most = -1;
    for (const cli::Command& command : cli::commands()) {
        if (name != QLatin1String(command.name))
            continue;
        const cli::Usage usage(QString::fromUtf8(command.usage));
        const Result<cli::Arguments> arguments = usage.read(words, QDate::currentDate());
        if (arguments)
            return runCommand(command, *arguments);
        if (const int known = usage.knownOptions(words); known > most) {
            most = known;
            meant = &command;
            why = arguments.sentence();
        }
    }
    return fail(Misused, sentence("cli", "The usage is “%1”, but: %2").arg(usageOf(*meant), why));
}

int runWords(const QStringList& words)
{
    const bool wantsHelp = words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))
        || (!words.isEmpty() && words.first() == u"help");
    if (words == QStringList{QStringLiteral("--version")})
        return printed("hagukumi-cli " HAGUKUMI_VERSION "\n");
    const QString name = commandIn(wantsHelp && words.first() == u"help" ? words.mid(1) : words);
    if (wantsHelp)
        return printed(help(name));
    if (words.isEmpty())
        return fail(Misused, sentence("cli", "No command was given; “hagukumi-cli --help” lists them."));
    if (name.isEmpty())
        return fail(Misused,
            sentence("cli", "There is no command “%1”; “hagukumi-cli --help” lists them.")
                .arg(words.first()));
    return runForm(name, words.mid(name.count(u' ') + 1));
}

// Standard error holds our one sentence; what Qt remarks about locales and displays is of no use to the
// reader.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        writeAll(stderr, text.toUtf8() + '\n');
}

} // namespace

int main(int argc, char** argv)
{
    setUpProcess();
    qInstallMessageHandler(dropRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // CSV has CR LF already.
#endif
    QGuiApplication application(argc, argv);
    // As the window: both find the same working copies in the profile.
    QGuiApplication::setApplicationName(QStringLiteral("Hagukumi"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HAGUKUMI_VERSION));
    installJapanese(application);
    return runWords(QGuiApplication::arguments().mid(1));
}
