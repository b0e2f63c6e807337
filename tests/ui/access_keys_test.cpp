// Alt and a letter does one thing: no menu and no dialog has a letter twice, and in Japanese no page takes
// one of a menu.
#include "tests/support/folders.h"
#include "tests/ui/work_fixture.h"
#include "ui/ask.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/indicator_dialog.h"
#include "ui/dialogs/new_plan_dialog.h"
#include "ui/dialogs/print_preview.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/dialogs/value_dialog.h"
#include "ui/dialogs/versions_dialog.h"

#include <QGroupBox>
#include <QMenuBar>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>

#include <functional>

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

void inBothLanguages(const std::function<void()>& check)
{
    check();
    const Japanese japanese;
    check();
}

QString keyOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

// What a person sees that may have a key: buttons, labels of fields, frames and tabs.
QStringList seenOn(const QWidget& place)
{
    QStringList texts;
    for (const QWidget* widget : place.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != place.window())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts << label->text();
        else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            texts << box->title();
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int at = 0; at < tabs->count(); ++at)
                texts << tabs->tabText(at);
    }
    return texts;
}

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        texts << action->text();
    return texts;
}

// The texts whose key another one of them has.
std::string twice(const QStringList& texts)
{
    QStringList found;
    for (int at = 0; at < texts.size(); ++at)
        for (int other = 0; other < texts.size(); ++other)
            if (other != at && !keyOf(texts[at]).isEmpty() && keyOf(texts[at]) == keyOf(texts[other])) {
                found << texts[at];
                break;
            }
    return found.join(QLatin1Char('\n')).toStdString();
}

// The texts of the page that take a key of a menu.
std::string clashing(const QMainWindow& window)
{
    QStringList menus;
    for (const QString& text : textsOf(window.menuBar()->actions()))
        menus << keyOf(text);
    QStringList found;
    for (const QString& text : seenOn(window))
        if (!keyOf(text).isEmpty() && menus.contains(keyOf(text)))
            found << text;
    return found.join(QLatin1Char('\n')).toStdString();
}

void look(QDialog& dialog)
{
    show(dialog, dialog.sizeHint());
    INFO(dialog.metaObject()->className());
    CHECK(twice(seenOn(dialog)) == "");
    dialog.hide();
}

// Runs what asks, looks at its box and closes it.
void lookAtQuestion(const std::function<void()>& asking)
{
    bool wasSeen = false;
    QTimer::singleShot(0, [&] {
        QWidget* box = QApplication::activeModalWidget();
        wasSeen = box;
        if (!box)
            return;
        for (const QLabel* label : box->findChildren<QLabel*>())
            UNSCOPED_INFO(label->text().toStdString());
        CHECK(twice(seenOn(*box)) == "");
        box->close();
    });
    asking();
    CHECK(wasSeen);
}

} // namespace

TEST_CASE("no button of the start page takes the access key of a menu")
{
    const Japanese japanese;
    const FrameFixture frame;
    CHECK(clashing(*frame.window) == "");
}

TEST_CASE("no button of a page and no strip takes the access key of a menu")
{
    const Japanese japanese;
    Work work;
    work.select(work.content.project1);
    const auto check = [&](const char* where) {
        QApplication::processEvents();
        INFO(where);
        CHECK(clashing(*work.window) == "");
    };
    for (int place = 0; place < work.window->pages().count(); ++place) {
        work.window->pages().setCurrentIndex(place);
        check("page");
    }
    for (const char* strip : {"add_project", "place_again", "move_to", "form", "scheme"}) {
        work.action(strip);
        check(strip);
    }
}

TEST_CASE("no two entries of a menu have the same access key, nor two menus")
{
    inBothLanguages([] {
        Work work;
        work.select(work.content.project1);
        const QList<QAction*> menus = work.window->menuBar()->actions();
        CHECK(twice(textsOf(menus)) == "");
        for (const QAction* menu : menus) {
            INFO(menu->text().toStdString());
            CHECK(twice(textsOf(menu->menu()->actions())) == "");
        }
    });
}

TEST_CASE("no dialog has an access key twice")
{
    inBothLanguages([] {
        Work work;
        ui::Workspace& workspace = work.workspace();
        for (const auto purpose : {ui::NewPlanDialog::Purpose::FromTemplate,
                 ui::NewPlanDialog::Purpose::Empty, ui::NewPlanDialog::Purpose::Generation}) {
            ui::NewPlanDialog plan(purpose, {});
            look(plan);
        }
        ui::IndicatorDialog indicator(workspace, *work.plan().find(work.content.visits));
        auto* parts = indicator.findChild<QTabWidget*>();
        for (int part = 0; part < parts->count(); ++part) {
            parts->setCurrentIndex(part);
            look(indicator);
        }
        ui::ValueDialog value(workspace, work.content.visitsYoung, {2025});
        look(value);
        ui::TargetDialog target(workspace, work.content.visitsYoung, {2025});
        look(target);
        ui::VersionsDialog versions(workspace, sessionIn(work.profile()));
        look(versions);
        ui::ImportDialog table(workspace, testFile("published-indicators.csv"));
        look(table);
        ui::ImportDialog planFile(workspace, work.madeFile("other.hagukumi"));
        look(planFile);
        ui::PrintPreview papers(workspace);
        look(papers);
        work.change();
        work.replaceShared(work.file);
        ui::ConflictDialog conflict(workspace);
        look(conflict);
    });
}

TEST_CASE("no question has an access key twice")
{
    inBothLanguages([] {
        Work work;
        QWidget* parent = work.window.get();
        using Kind = core::OpenQuestion::Kind;
        lookAtQuestion([&] { ui::showAbout(parent); });
        lookAtQuestion([&] { ui::tell(parent, QStringLiteral("文")); });
        lookAtQuestion([&] { (void)ui::askHowToOpen(parent, {Kind::UnpublishedWork, {}}); });
        lookAtQuestion([&] { (void)ui::askHowToOpen(parent, {Kind::LockedByOther, {}}); });
        lookAtQuestion([&] { (void)ui::askHowToClose(parent, {}); });
        lookAtQuestion([&] { (void)ui::askWhetherToLeave(parent, {}); });
        lookAtQuestion([&] { (void)ui::askWhetherToRemove(parent, QString(), QString()); });
        lookAtQuestion([&] { (void)ui::askText(parent, {}, {}, {}); });
    });
}
