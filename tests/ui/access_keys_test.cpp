// Alt and a letter does one thing: what the pages show in Japanese takes no letter of a menu.
#include "tests/ui/work_fixture.h"

#include <QMenuBar>
#include <QTranslator>

using namespace pages;

namespace {

class Japanese {
public:
    Japanese()
    {
        REQUIRE(translator_.load(QStringLiteral(":/hagukumi/translations/hagukumi_ja.qm")));
        QApplication::installTranslator(&translator_);
    }
    ~Japanese() { QApplication::removeTranslator(&translator_); }

private:
    QTranslator translator_;
};

QString keyOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

// The texts that take a key of a menu.
QStringList clashing(const QMainWindow& window)
{
    QStringList menus;
    for (const QAction* menu : window.menuBar()->actions())
        menus << keyOf(menu->text());
    QStringList found;
    const auto look = [&](const QWidget* widget, const QString& text) {
        if (widget->isVisible() && !keyOf(text).isEmpty() && menus.contains(keyOf(text)))
            found << text;
    };
    for (const auto* button : window.findChildren<QAbstractButton*>())
        look(button, button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->buddy())
            look(label, label->text());
    return found;
}

} // namespace

TEST_CASE("no button of the start page takes the access key of a menu")
{
    const Japanese japanese;
    const FrameFixture frame;
    CHECK(clashing(*frame.window).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("no button of a page and no strip takes the access key of a menu")
{
    const Japanese japanese;
    Work work;
    work.select(work.content.project1);
    const auto check = [&](const char* where) {
        QApplication::processEvents();
        INFO(where);
        CHECK(clashing(*work.window).join(QLatin1Char(' ')).toStdString() == "");
    };
    for (int place = 0; place < work.window->pages().count(); ++place) {
        work.window->pages().setCurrentIndex(place);
        check("page");
    }
    work.action("add_project");
    check("the strip that adds");
    work.action("place_again");
    check("the strip that shows again");
    work.action("form");
    check("form");
    work.action("scheme");
    check("scheme");
}
