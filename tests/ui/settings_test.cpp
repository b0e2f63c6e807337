#include "ui/settings.h"

#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using ui::Settings;

namespace {

// Settings that are read anew from the disk each time, as the next start of the program reads them.
class Profile {
public:
    Settings settings() const { return Settings(folder_.path()); }
    QStringList recent() const { return settings().recentFiles(); }
    void open(const QString& path) const { settings().addRecentFile(path); }
    void remember(const QString& path, const QString& text) const
    {
        settings().withFile(path, [&](QSettings& group) { group.setValue(QStringLiteral("filter"), text); });
    }
    QString remembered(const QString& path) const
    {
        QString text;
        settings().withFile(
            path, [&](QSettings& group) { text = group.value(QStringLiteral("filter")).toString(); });
        return text;
    }

private:
    QTemporaryDir folder_;
};

const QString plan = QStringLiteral("//share/こども課/流山市 計画.hagukumi");
const QString report = QStringLiteral("C:\\計画\\第2期, 案.hagukumi");

} // namespace

TEST_CASE("recent files stand newest first and each of them once")
{
    const Profile profile;
    profile.open(plan);
    profile.open(report);
    CHECK(profile.recent() == QStringList({report, plan}));
    profile.open(plan);
    CHECK(profile.recent() == QStringList({plan, report}));
}

TEST_CASE("a single recent file with a comma and backslashes in its name is read back as it is")
{
    const Profile profile;
    CHECK(profile.recent().isEmpty());
    profile.open(report);
    CHECK(profile.recent() == QStringList({report}));
}

TEST_CASE("the ten newest files are remembered and the eleventh pushes the oldest out")
{
    const Profile profile;
    for (int number = 1; number <= 11; ++number)
        profile.open(QStringLiteral("/plans/%1.hagukumi").arg(number));
    CHECK(profile.recent().size() == 10);
    CHECK(profile.recent().first() == QStringLiteral("/plans/11.hagukumi"));
    CHECK(profile.recent().last() == QStringLiteral("/plans/2.hagukumi"));
}

TEST_CASE("a file taken off the list is gone and the others keep their order")
{
    const Profile profile;
    profile.open(plan);
    profile.open(QStringLiteral("/a.hagukumi"));
    profile.open(report);
    profile.settings().removeRecentFile(QStringLiteral("/a.hagukumi"));
    CHECK(profile.recent() == QStringList({report, plan}));
}

TEST_CASE("file dialogs start where the newest file lies")
{
    const Profile profile;
    CHECK(profile.settings().lastFolder().isEmpty());
    profile.open(QStringLiteral("/old/a.hagukumi"));
    profile.open(QStringLiteral("/share/こども課/計画.hagukumi"));
    CHECK(profile.settings().lastFolder()
        == QFileInfo(QStringLiteral("/share/こども課/計画.hagukumi")).absolutePath());
}

TEST_CASE("the person is never without a name whatever is typed and whatever the system says")
{
    const Profile profile;
    CHECK_FALSE(profile.settings().person().trimmed().isEmpty());
    profile.settings().setPerson(QStringLiteral(" 計画担当　佐藤 "));
    CHECK(profile.settings().person() == QStringLiteral("計画担当 佐藤"));
    for (const QString& nothing : {QString(), QStringLiteral(" "), QStringLiteral("　\n")}) {
        profile.settings().setPerson(nothing);
        CHECK_FALSE(profile.settings().person().trimmed().isEmpty());
    }
    const std::vector<const char*> names = {"USERNAME", "USER", "LOGNAME"};
    std::vector<QByteArray> before;
    for (const char* name : names) {
        before.push_back(qgetenv(name));
        qputenv(name, " ");
    }
    CHECK_FALSE(profile.settings().person().trimmed().isEmpty());
    for (size_t at = 0; at < names.size(); ++at)
        if (before[at].isNull())
            qunsetenv(names[at]);
        else
            qputenv(names[at], before[at]);
}

TEST_CASE("what is remembered of one file never shows at another one")
{
    const Profile profile;
    const QStringList paths = {plan, report, QStringLiteral("C:/計画/第2期, 案.hagukumi"),
        QStringLiteral("/計画/R7.hagukumi"), QStringLiteral("/計画\\R7.hagukumi"),
        QStringLiteral("/計画/R7/.hagukumi"), QStringLiteral("/計画/R8.hagukumi"), QStringLiteral("計画"),
        QStringLiteral("%E8%A8%88%E7%94%BB"), QStringLiteral("/計画/r7.hagukumi")};
    for (const QString& path : paths)
        profile.remember(path, path);
    for (const QString& path : paths)
        CHECK(profile.remembered(path) == path);
    CHECK(profile.remembered(QStringLiteral("/計画/R9.hagukumi")).isEmpty());
}

TEST_CASE("what is remembered of a file leaves recent files and person alone")
{
    const Profile profile;
    profile.open(plan);
    profile.remember(plan, QStringLiteral("待機"));
    CHECK(profile.recent() == QStringList({plan}));
    CHECK(profile.remembered(plan) == QStringLiteral("待機"));
}
