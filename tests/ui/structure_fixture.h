// The page 体系 with the plan of PageFixture, and what a person reads and presses on it.
#pragma once

#include "tests/ui/page_fixture.h"
#include "ui/models/plan_tree_model.h"
#include "ui/pages/outline_section.h"
#include "ui/pages/structure_page.h"
#include "ui/widgets/outline_view.h"
#include "ui/widgets/record_detail.h"
#include "ui/widgets/record_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

namespace pages {

/// The names in the plan of PageFixture.
inline const QString goalOne = QStringLiteral("子育てを支援する地域づくり");
inline const QString challengeOne = QStringLiteral("情報提供・相談体制の充実");
inline const QString projectOne = QStringLiteral("子育て及び家庭教育情報の提供");
inline const QString projectTwo = QStringLiteral("保育所");
inline const QString goalTwo = QStringLiteral("子どもと母親の健康づくり");
inline const QString projectThree = QStringLiteral("乳幼児健康診査");

class OpenStructure : public PageFixture {
public:
    using Column = ui::PlanTreeModel::Column;

    OpenStructure() { show(page, {1180, 660}); }

    ui::OutlineSection& outline() { return page.outline(); }
    ui::OutlineView& view() { return outline().view(); }
    /// What the outline shows in this column, row by row as printed.
    QStringList listed(Column column = Column::Name, const QModelIndex& parent = {})
    {
        QStringList texts;
        const QAbstractItemModel* model = view().model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            texts << model->index(row, column, parent).data().toString();
            texts << listed(column, model->index(row, 0, parent));
        }
        return texts;
    }
    QString name(Id<Project> project, int westernYear) const
    {
        return projectName(plan(), project, {westernYear});
    }
    void selectGoal(Id<Goal> goal) { workspace.select({kindOf<Goal>(), goal.uuid}); }
    void undo()
    {
        PageFixture::undo();
        QApplication::processEvents();
    }

    /// Brings a section of the page to the front; what it shows.
    QWidget& section(const char* title)
    {
        return tab(*page.findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly), title);
    }
    ui::RecordTable& list(const char* title) { return *child<ui::RecordTable>(section(title)); }
    /// The same below the outline, about the selected project.
    QWidget& detail(const char* title)
    {
        return tab(*child<QTabWidget>(*child<ui::RecordDetail>(page)), title);
    }
    /// Puts a text in place of what stands in the box that has the focus.
    static void write(const QString& text)
    {
        QWidget* box = QApplication::focusWidget();
        REQUIRE(box);
        QMetaObject::invokeMethod(box, "selectAll");
        compose(box, text);
    }
    static void write(QWidget& box, const QString& text)
    {
        box.setFocus();
        write(text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
        QApplication::processEvents();
    }
    /// As F2 on the selected row, the new name and Enter.
    void rename(const QString& name)
    {
        outline().beginRename();
        write(name);
        press(Qt::Key_Return);
    }
    /// Clicks on the visible button with this text, read without its access key.
    static void click(const QWidget& parent, const char* text)
    {
        for (QAbstractButton* button : parent.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().remove(u'&') == QLatin1String(text)) {
                REQUIRE(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        FAIL("no button " << text);
    }
    /// Types a text into a cell of a list and leaves the cell.
    static void fill(ui::RecordTable& list, int row, int column, const QString& text)
    {
        const QModelIndex cell = list.model().index(row, column);
        list.view().setFocus();
        list.view().setCurrentIndex(cell);
        list.view().edit(cell);
        write(text);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    static QString cell(ui::RecordTable& list, int row, int column)
    {
        return list.model().index(row, column).data().toString();
    }
    /// The box behind this label.
    static QWidget& field(const QWidget& parent, const char* text)
    {
        for (const QLabel* label : parent.findChildren<QLabel*>())
            if (label->text().remove(u'&') == QLatin1String(text) && label->buddy())
                return *label->buddy();
        FAIL("no field " << text);
        return *child<QLineEdit>(parent);
    }
    static bool says(const QWidget& parent, const QString& words)
    {
        const QList<QLabel*> labels = parent.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    ui::StructurePage page{workspace};

private:
    static QWidget& tab(QTabWidget& tabs, const char* title)
    {
        for (int at = 0; at < tabs.count(); ++at)
            if (tabs.tabText(at) == QLatin1String(title)) {
                tabs.setCurrentIndex(at);
                QApplication::processEvents();
                return *tabs.currentWidget();
            }
        FAIL("no tab " << title);
        return tabs;
    }
};

} // namespace pages
