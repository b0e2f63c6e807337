// A window with an open file, and what a person does in it from the first to the last page.
#pragma once

#include "tests/ui/frame_fixture.h"
#include "ui/page_tabs.h"
#include "ui/pages/form_section.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/scheme_section.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/structure_page.h"
#include "ui/widgets/bound_text.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace pages {

class Work : public FrameFixture {
public:
    Work()
    {
        file = madeFile();
        open(file);
        window->resize(1180, 660);
        QApplication::processEvents();
    }

    template <class P>
    P& page()
    {
        P& front = window->pages().bringUp<P>();
        QApplication::processEvents();
        return front;
    }
    /// An entry of a menu, by its name in the table of actions.
    void action(const char* name)
    {
        auto* found = window->findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->trigger();
        QApplication::processEvents();
    }
    /// The keys of the window itself, given while the tree has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        activate();
        tree().setFocus();
        press(key, modifiers);
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { key(Qt::Key_Y, Qt::ControlModifier); }

    /// A dialog that was closed leaves no window active on the platform without a screen.
    void activate() { QApplication::setActiveWindow(window.get()); }
    /// A section of the structure page, by its title.
    QWidget& section(const char* title)
    {
        auto* tabs = page<ui::StructurePage>().findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (int at = 0; at < tabs->count(); ++at)
            if (tabs->tabText(at) == QLatin1String(title)) {
                tabs->setCurrentIndex(at);
                QApplication::processEvents();
                return *tabs->currentWidget();
            }
        FAIL("no section " << title);
        return *tabs;
    }
    ui::FormSection& form()
    {
        action("form");
        return *child<ui::FormSection>(*window);
    }
    ui::SchemeSection& scheme()
    {
        action("scheme");
        return *child<ui::SchemeSection>(*window);
    }
    /// Types a text into a cell of a list and leaves the cell.
    void fill(ui::RecordTable& list, int row, int column, const QString& text)
    {
        const QModelIndex cell = list.model().index(row, column);
        activate();
        list.view().setFocus();
        list.view().setCurrentIndex(cell);
        list.view().edit(cell);
        write(text);
        finish();
    }
    /// Puts a text in place of what stands in the box that has the focus.
    static void write(const QString& text)
    {
        QWidget* box = QApplication::focusWidget();
        REQUIRE(box);
        QMetaObject::invokeMethod(box, "selectAll");
        if (text.isEmpty())
            QTest::keyClick(box, Qt::Key_Delete);
        else
            compose(box, text);
    }
    /// Ends the editor of a cell, of one line or of several.
    static void finish()
    {
        QWidget* box = QApplication::focusWidget();
        const auto modifiers = qobject_cast<QLineEdit*>(box) ? Qt::NoModifier : Qt::ControlModifier;
        QTest::keyClick(box, Qt::Key_Return, modifiers);
        QApplication::processEvents();
    }
    /// Makes the row current as a click does.
    static void stand(ui::RecordTable& list, int row, int column = 0)
    {
        list.view().setCurrentIndex(list.model().index(row, column));
    }
    static void click(const QWidget& parent, const char* text)
    {
        for (QAbstractButton* button : parent.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(text)) {
                REQUIRE(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        FAIL("no button " << text);
    }
    /// Chooses the entry with this text as a person does in an open list.
    static void choose(QComboBox& box, const QString& text)
    {
        const int at = box.findText(text);
        INFO(text.toStdString());
        REQUIRE(at >= 0);
        REQUIRE(box.isEnabled());
        box.setCurrentIndex(at);
        emit box.activated(at);
        QApplication::processEvents();
    }
    /// An entry of the menu that hangs on a button.
    static void pick(const QWidget& parent, const QString& text)
    {
        for (const QToolButton* button : parent.findChildren<QToolButton*>())
            if (button->menu())
                for (QAction* entry : button->menu()->actions())
                    if (entry->text() == text) {
                        entry->trigger();
                        QApplication::processEvents();
                        return;
                    }
        FAIL("no entry " << text.toStdString());
    }
    static QStringList column(ui::RecordTable& list, int column)
    {
        QStringList texts;
        for (int row = 0; row < list.model().rowCount(); ++row)
            texts << list.model().index(row, column).data().toString();
        return texts;
    }
    static int rowOf(ui::RecordTable& list, int at, const QString& text)
    {
        return int(column(list, at).indexOf(text));
    }

    /// The sheet of project 2, whose only department is 子ども家庭課.
    ui::SheetPage& sheetPage()
    {
        select(content.project2);
        return page<ui::SheetPage>();
    }
    const Evaluation* sheet(FiscalYear year = {2025}) const
    {
        return findEvaluation(plan(), content.project2, year, Evaluator::Department, content.family);
    }
    ui::GrowingTextEdit* editor(const QString& itemKey)
    {
        return child<ui::GrowingTextEdit>(*child<QWidget>(sheetPage(), QStringLiteral("item-") + itemKey));
    }
    void writeItem(const QString& itemKey, const QString& text)
    {
        ui::GrowingTextEdit* box = editor(itemKey);
        activate();
        box->setFocus();
        write(text);
        box->clearFocus();
        QApplication::processEvents();
    }
    QString written(const QString& itemKey) const
    {
        const Answer* answer = sheet() ? findAnswer(plan(), sheet()->id, itemKey) : nullptr;
        return answer ? answer->text : QString();
    }
    void grade(const char* code)
    {
        QTest::mouseClick(
            child<QToolButton>(sheetPage(), QStringLiteral("grade-%1").arg(QLatin1String(code))),
            Qt::LeftButton);
        QApplication::processEvents();
    }
    void step(SheetState to)
    {
        QTest::mouseClick(
            child<QPushButton>(sheetPage(), QStringLiteral("step-%1").arg(int(to))), Qt::LeftButton);
        QApplication::processEvents();
    }

    QString file;
};

} // namespace pages
