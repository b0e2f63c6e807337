// A main window with a profile and plan files of its own, for the tests that need all pages at once.
#pragma once

#include "core/store/document.h"
#include "tests/ui/next_answer.h"
#include "tests/ui/page_fixture.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/widgets/outline_view.h"
#include "ui/widgets/side_tree.h"

#include <QLabel>

namespace pages {

/// The window as it stands after the program was started without a file.
class FrameFixture {
public:
    FrameFixture()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        start();
    }
    /// Starts the program, again if it ran already.
    void start(const QString& file = {})
    {
        window.reset();
        reported.clear();
        window = std::make_unique<ui::MainWindow>(sessionIn(profile()), settings);
        QObject::connect(&window->workspace(), &ui::Workspace::reported,
            [this](const QString& sentence) { reported = sentence; });
        window->begin(file);
        QApplication::setActiveWindow(window.get());
    }

    QString profile() const { return folder.filePath(QStringLiteral("profile")); }
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    /// A published file with the plan of PageFixture, closed again.
    QString madeFile(const char* name = "city.hagukumi") const
    {
        auto document = ok(Document::create(sessionIn(path("maker")), path(name), content.plan()));
        done(document->close(CloseChoice::KeepLocally));
        return path(name);
    }
    /// What everyone else finds at `file`.
    Plan shared(const QString& file) const { return ok(Document::readPlan(sessionIn(path("other")), file)); }
    /// Somebody else saves the file in the meantime.
    void replaceShared(const QString& file) const
    {
        const Plan theirs = ok(setProjectNumber(content.plan(), content.project3, QStringLiteral("33")));
        auto other = ok(Document::create(sessionIn(path("third")), path("theirs.hagukumi"), theirs));
        done(other->close(CloseChoice::KeepLocally));
        REQUIRE(diskStorage()->rename(path("theirs.hagukumi"), file, Storage::IfExists::Replace)
            == FileError::None);
    }
    void open(const QString& file)
    {
        window->files().openPath(file);
        REQUIRE(window->workspace().document());
        window->workspace().setYear(content.year);
    }
    void close()
    {
        window->files().close();
        REQUIRE_FALSE(window->workspace().document());
    }

    const Plan& plan() const { return window->workspace().plan(); }
    ui::Workspace& workspace() { return window->workspace(); }
    /// A small change that makes the file unpublished.
    void change(const QString& number = QStringLiteral("９"))
    {
        done(workspace().apply(
            QStringLiteral("番号を変更"), setProjectNumber(plan(), content.project2, number)));
    }
    QString number(const Plan& of) const { return of.find(content.project2)->number; }
    void select(Id<Project> project) { workspace().select({kindOf<Project>(), project.uuid}); }

    /// The page of this type; null while nobody has seen it.
    template <class P>
    P* seen() const
    {
        return window->findChild<P*>();
    }
    template <class P>
    bool isInFront() const
    {
        return seen<P>() && seen<P>()->isVisible();
    }
    ui::OutlineView& tree() const { return window->findChild<ui::SideTree*>()->view(); }
    /// A key as the keyboard gives it: to what has the focus, else to the window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        QApplication::processEvents();
    }
    /// Lets threads and events run until `isDone`; fails after ten seconds.
    template <class Condition>
    void until(Condition isDone)
    {
        REQUIRE(QTest::qWaitFor(isDone, 10000));
    }

    PageFixture content;
    QTemporaryDir folder;
    ui::Settings settings{profile()};
    QString reported; ///< The last sentence on the status line.
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace pages
