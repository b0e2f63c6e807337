// Opening and closing files in the window, and what it asks before unpublished work is left.
#include "core/model/lookup.h"
#include "tests/ui/frame_fixture.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/bound_text.h"

#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

using namespace pages;
using ui::StartPage;

namespace {

// The window with a file open in which the number of one project was changed and not yet published.
class UnpublishedWork : public FrameFixture {
public:
    UnpublishedWork()
        : file(madeFile())
    {
        open(file);
        change();
    }
    /// What is said when the file is opened the next time; empty when nothing is asked.
    QString saidAtNextOpening(const QString& answer)
    {
        NextAnswer next(answer);
        window->files().openPath(file);
        return next.said();
    }
    const QString file;
};

bool saysOnStartPage(const FrameFixture& frame, const QString& sentence)
{
    const QList<QLabel*> labels = frame.seen<StartPage>()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel* label) { return label->isVisible() && label->text() == sentence; });
}

bool drop(QWidget& window, const QString& path)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    return true;
}

} // namespace

TEST_CASE("a window that is closed right after the start stays closed")
{
    FrameFixture frame;
    frame.start(frame.madeFile());
    frame.until([&] { return frame.workspace().document() != nullptr; });
    frame.window->close();
    frame.until([&] { return !frame.window->isVisible(); });
    // Whatever the start still had in mind for later, its time has come.
    for (const QTimer* timer : frame.window->findChildren<QTimer*>())
        if (timer->isActive() && timer->isSingleShot())
            QMetaObject::invokeMethod(const_cast<QTimer*>(timer), "timeout");
    CHECK_FALSE(frame.window->isVisible());
}

TEST_CASE("the title names the file and marks it while the shared file is behind")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    CHECK(frame.window->windowTitle().startsWith(QStringLiteral("city.hagukumi[*]")));
    CHECK_FALSE(frame.window->isWindowModified());
    frame.change();
    frame.until([&] { return frame.window->isWindowModified(); });
    frame.press(Qt::Key_S, Qt::ControlModifier);
    frame.until([&] { return !frame.window->isWindowModified(); });
    CHECK(frame.number(frame.shared(frame.path("city.hagukumi"))) == QStringLiteral("９"));
    frame.close();
    CHECK_FALSE(frame.window->windowTitle().contains(QStringLiteral("city")));
}

TEST_CASE("a shared file that changed meanwhile is told once, with the ways out as buttons")
{
    FrameFixture frame;
    const QString file = frame.madeFile();
    frame.open(file);
    frame.change();
    frame.replaceShared(file);
    NextAnswer answer(QStringLiteral("Keep on this PC"));
    frame.window->files().save();
    frame.until([&] { return answer.isGiven(); });
    CHECK(answer.offered()
        == QStringList{QStringLiteral("Save under another name…"), QStringLiteral("Show their changes"),
            QStringLiteral("Keep on this PC")});
    CHECK(answer.said().count(QStringLiteral("city.hagukumi")) == 1);
    CHECK(answer.said().count(QStringLiteral("another name")) == 0);
    CHECK(frame.workspace().document()->canUndo());
}

TEST_CASE("closing without unpublished work asks nothing and returns to the start page")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.press(Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(frame.workspace().document());
    CHECK(frame.isInFront<StartPage>());
}

TEST_CASE("closing asks first when a grade still waits for its reason, and going back leads to it")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.select(frame.content.project2);
    frame.window->pages().bringUp<ui::SheetPage>();
    QTest::mouseClick(child<QToolButton>(*frame.window, QStringLiteral("grade-A")), Qt::LeftButton);
    const NextAnswer back(QStringLiteral("Go back"));
    frame.window->files().close();
    CHECK(back.offered() == QStringList({QStringLiteral("Close without it"), QStringLiteral("Go back")}));
    CHECK(back.said().contains(QStringLiteral("The grade A of “")));
    CHECK(back.said().contains(QStringLiteral("保育所")));
    REQUIRE(frame.workspace().document());
    CHECK(child<QToolButton>(*frame.window, QStringLiteral("grade-A"))->isChecked());
    const NextAnswer leave(QStringLiteral("Close without it"));
    frame.window->files().close();
    CHECK_FALSE(frame.workspace().document());
}

TEST_CASE("closing with unpublished work offers to publish, to keep, to discard and to go back")
{
    UnpublishedWork frame;
    const NextAnswer answer(QStringLiteral("Go back"));
    frame.window->close();
    CHECK(answer.isGiven());
    CHECK(answer.offered()
        == QStringList({QStringLiteral("Save to the shared file"), QStringLiteral("Keep on this PC"),
            QStringLiteral("Discard the changes"), QStringLiteral("Go back")}));
    CHECK(answer.said().contains(QStringLiteral("city.hagukumi")));
    QApplication::processEvents();
    CHECK(frame.window->isVisible());
    REQUIRE(frame.workspace().document());
    CHECK(frame.number(frame.plan()) == QStringLiteral("９"));
}

TEST_CASE("the four answers read 共有に保存, 手元に残す, 変更を破棄 and 戻る")
{
    QTranslator japanese;
    REQUIRE(japanese.load(QStringLiteral(":/hagukumi/translations/hagukumi_ja.qm")));
    QApplication::installTranslator(&japanese);
    UnpublishedWork frame;
    const NextAnswer answer(QStringLiteral("戻る(G)"));
    frame.window->close();
    QApplication::removeTranslator(&japanese);
    REQUIRE(answer.offered().size() == 4);
    CHECK(answer.offered()[0].startsWith(QStringLiteral("共有に保存")));
    CHECK(answer.offered()[1].startsWith(QStringLiteral("手元に残す")));
    CHECK(answer.offered()[2].startsWith(QStringLiteral("変更を破棄")));
    CHECK(answer.offered()[3].startsWith(QStringLiteral("戻る")));
}

TEST_CASE("saving to the shared file when the window is closed hands the work over and ends the program")
{
    UnpublishedWork frame;
    const NextAnswer answer(QStringLiteral("Save to the shared file"));
    frame.window->close();
    frame.until([&] { return !frame.window->isVisible(); });
    CHECK(answer.isGiven());
    CHECK(frame.number(frame.shared(frame.file)) == QStringLiteral("９"));
    frame.start();
    CHECK(frame.saidAtNextOpening({}).isEmpty());
    CHECK(frame.number(frame.plan()) == QStringLiteral("９"));
}

TEST_CASE("work that is kept on this PC is not shared and is offered at the next opening")
{
    UnpublishedWork frame;
    const NextAnswer answer(QStringLiteral("Keep on this PC"));
    frame.window->close();
    frame.until([&] { return !frame.window->isVisible(); });
    CHECK(answer.isGiven());
    CHECK(frame.number(frame.shared(frame.file)) == QStringLiteral("2"));
    frame.start();
    CHECK_FALSE(frame.saidAtNextOpening(QStringLiteral("Continue that work")).isEmpty());
    REQUIRE(frame.workspace().document());
    CHECK(frame.number(frame.plan()) == QStringLiteral("９"));
    CHECK(frame.window->isWindowModified());
}

TEST_CASE("discarded changes are neither shared nor offered again but stay as an older version")
{
    UnpublishedWork frame;
    const auto versions
        = [&] { return Document::generationsOf(sessionIn(frame.profile()), frame.file).size(); };
    const size_t before = versions();
    const NextAnswer answer(QStringLiteral("Discard the changes"));
    frame.window->close();
    frame.until([&] { return !frame.window->isVisible(); });
    CHECK(answer.isGiven());
    CHECK(versions() == before + 1);
    CHECK(frame.number(frame.shared(frame.file)) == QStringLiteral("2"));
    frame.start();
    CHECK(frame.saidAtNextOpening({}).isEmpty());
    REQUIRE(frame.workspace().document());
    CHECK(frame.number(frame.plan()) == QStringLiteral("2"));
}

TEST_CASE("going back when another file is to be opened leaves the first one open")
{
    UnpublishedWork frame;
    const QString other = frame.madeFile("other.hagukumi");
    const NextAnswer answer(QStringLiteral("Go back"));
    frame.window->files().openPath(other);
    CHECK(answer.isGiven());
    REQUIRE(frame.workspace().document());
    CHECK(frame.workspace().document()->path() == frame.file);
}

TEST_CASE("what is being typed when the window is closed belongs to the work that is asked about")
{
    FrameFixture frame;
    const QString file = frame.madeFile();
    frame.open(file);
    frame.select(frame.content.project2);
    auto* contents = frame.window->findChild<ui::BoundText*>();
    REQUIRE(contents);
    contents->setFocus();
    compose(contents, QStringLiteral("３園を整備する。"));
    const NextAnswer answer(QStringLiteral("Save to the shared file"));
    frame.window->close();
    CHECK(answer.isGiven());
    frame.until([&] { return !frame.window->isVisible(); });
    CHECK(assignmentsIn(frame.shared(file), frame.content.project2, frame.content.year).front()->contents
        == QStringLiteral("３園を整備する。"));
}

TEST_CASE("a file that cannot be opened leaves the start page and a sentence on it")
{
    FrameFixture frame;
    const QString damaged = frame.path("damaged.hagukumi");
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no plan");
    file.close();
    for (const QString& path : {frame.path("nowhere.hagukumi"), damaged}) {
        INFO(path.toStdString());
        frame.reported.clear();
        frame.window->files().openPath(path);
        CHECK_FALSE(frame.workspace().document());
        CHECK(frame.isInFront<StartPage>());
        CHECK_FALSE(frame.reported.isEmpty());
        CHECK(saysOnStartPage(frame, frame.reported));
    }
    CHECK(QFile(damaged).size() == 15);
}

TEST_CASE("a file given at the start that cannot be opened leaves the start page and a sentence on it")
{
    FrameFixture frame;
    frame.start(frame.path("nowhere.hagukumi"));
    frame.until([&] { return frame.isInFront<StartPage>(); });
    CHECK_FALSE(frame.reported.isEmpty());
    CHECK(saysOnStartPage(frame, frame.reported));
}

TEST_CASE("a plan file that is dropped on the window is opened and other files are not taken")
{
    FrameFixture frame;
    const QString file = frame.madeFile("まつど市 計画.hagukumi");
    CHECK_FALSE(drop(*frame.window, frame.path("report.pdf")));
    REQUIRE(drop(*frame.window, file));
    frame.until([&] { return frame.workspace().document(); });
    CHECK(frame.workspace().document()->path() == file);
}

TEST_CASE("the file that was opened last stands first among the recent files of the start page")
{
    FrameFixture frame;
    const QString first = frame.madeFile("first.hagukumi");
    const QString second = frame.madeFile("second.hagukumi");
    frame.open(first);
    frame.open(second);
    CHECK(frame.settings.recentFiles() == QStringList({second, first}));
}

TEST_CASE("a file that a second start hands over waits until the dialog that is open has been answered")
{
    FrameFixture frame;
    const QString first = frame.madeFile();
    const QString second = frame.madeFile("second.hagukumi");
    frame.open(first);
    QDialog dialog(frame.window.get());
    dialog.setModal(true);
    dialog.show();
    frame.until([&] { return QApplication::activeModalWidget() == &dialog; });
    frame.window->comeForward(second);
    QApplication::processEvents();
    CHECK(frame.workspace().document()->path() == first);
    dialog.close();
    frame.until(
        [&] { return frame.workspace().document() && frame.workspace().document()->path() == second; });
}

TEST_CASE("a second start without a file brings the window back from the task bar")
{
    FrameFixture frame;
    frame.open(frame.madeFile());
    frame.window->showMinimized();
    frame.window->comeForward({});
    CHECK_FALSE(frame.window->isMinimized());
    CHECK(frame.window->isVisible());
}

TEST_CASE("what happened to the program the last time is said once the file is open")
{
    FrameFixture frame;
    const QString file = frame.madeFile();
    frame.window->begin(file, QStringLiteral("Ended by a fault."));
    frame.until([&] { return frame.workspace().document() && !frame.reported.isEmpty(); });
    CHECK(frame.reported == QStringLiteral("Ended by a fault."));
}
