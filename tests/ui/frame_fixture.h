// A main window with a profile and plan files of its own, and a hand that answers its questions.
#pragma once

#include "core/exchange/plan_template.h"
#include "core/store/document.h"
#include "core/store/storage.h"
#include "tests/ui/page_fixture.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTimer>

namespace pages {

inline Session sessionIn(const QString& profile, const QString& person = QStringLiteral("計画担当"))
{
    return {diskStorage(), profile, person, QStringLiteral("PC-1"),
        [] { return QDateTime(QDate(2026, 4, 1), QTime(14, 32)); }};
}

class FrameFixture {
public:
    FrameFixture()
        : settings(profile())
        , window(sessionIn(profile()), settings)
    {
        window.show();
        QObject::connect(&window.workspace(), &ui::Workspace::reported,
            [this](const QString& sentence) { reported = sentence; });
    }

    QString profile() const { return folder.filePath(QStringLiteral("profile")); }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// A published file made from the template, closed again.
    QString madeFile(const char* name = "city.hagukumi") const
    {
        auto document = ok(Document::create(sessionIn(path("maker")), path(name),
            ok(planFromTemplate(QStringLiteral("nagareyama-h27"), {2015}, {2019}))));
        done(document->close(CloseChoice::KeepLocally));
        return path(name);
    }
    void open(const QString& file)
    {
        window.files().openPath(file);
        REQUIRE(window.workspace().document());
    }
    const Plan& plan() { return window.workspace().plan(); }
    SaveState state() { return window.workspace().document()->saveState(); }
    QAction* action(const char* name) const { return window.findChild<QAction*>(QString::fromLatin1(name)); }
    /// A small change that makes the file unpublished.
    void change()
    {
        const Goal goal = *plan().table<Goal>().begin();
        done(window.workspace().apply(QStringLiteral("基本目標の番号を変更"),
            setField(plan(), {kindOf<Goal>(), goal.id.uuid}, kindInfo(kindOf<Goal>()).fieldOf(u"number"),
                QStringLiteral("１"))));
    }
    /// Lets threads and events run until `isDone`; fails after ten seconds.
    template <class Condition>
    void until(Condition isDone)
    {
        REQUIRE(QTest::qWaitFor(isDone, 10000));
    }

    QTemporaryDir folder;
    ui::Settings settings;
    ui::MainWindow window;
    QString reported;
};

/// Presses the button with this text (without its access key) in the next dialog that opens; `texts` hears
/// what the dialog says.
inline void answerNext(const QString& verb, QStringList* texts = nullptr)
{
    QTimer::singleShot(0, qApp, [verb, texts] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        if (texts)
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                *texts << label->text();
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            if (button->text().remove(QLatin1Char('&')) == verb)
                return button->click();
        QStringList offered;
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            offered << button->text();
        qobject_cast<QDialog*>(dialog)->reject();
        FAIL("no button " << verb.toStdString() << " among " << offered.join(u'|').toStdString());
    });
}

} // namespace pages
