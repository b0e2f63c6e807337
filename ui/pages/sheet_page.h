// The evaluation sheet of the selected project and year, as it is printed, to be written in.
#pragma once

#include "core/model/edits.h"
#include "core/scoring/findings.h"
#include "ui/page.h"
#include "ui/widgets/findings_margin.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSplitter;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ChooserLine;
class SheetHeader;
class SheetItem;

class SheetPage final : public Page {
    Q_OBJECT

public:
    explicit SheetPage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title();
    static QString stableName() { return QStringLiteral("sheet"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    void commitEditing() override;
    QStringList waiting() const override;

    /// Brings the tab of this evaluation to the front; nothing where the project has no such one.
    void showSheet(core::Id<core::Evaluation> sheet);

public slots:
    void showPrevious(); ///< Ctrl+PgUp
    void showNext(); ///< Ctrl+PgDn
    void showNextUnfinished(); ///< F6

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeBody();
    void onChanged();
    void onSelected();
    /// Everything again: another project, year, department or form.
    void rebuild();
    /// The same sheet with what the plan says now.
    void refresh();
    void rebuildTabs();
    void fillEvaluators();
    void addEvaluator(core::Evaluator evaluator);
    void onTabChanged();
    void onYearChanged();
    void rebuildItems();
    void refreshTop();
    void refreshSteps();
    void orderTabs();
    void rememberUnfinished();
    void onDocumentReplaced();
    void refreshChoosers();
    void refreshFindings();
    void step(int by);
    /// nullopt when the finding is about another sheet.
    std::optional<FindingsMargin::Line> lineFor(const core::Finding& finding) const;
    void jumpTo(const FindingsMargin::Line& line);
    void chooseScheme(int position);
    void chooseForm(int position);
    core::SheetKey key() const;
    core::Id<core::SheetForm> formInUse() const;
    /// What, when different, needs a rebuild: evaluators, form, items.
    QStringList shape() const;

    core::Id<core::Project> project_;
    std::vector<core::SheetKey> keys_; ///< One a tab.
    std::vector<core::Evaluator> added_; ///< Evaluators whose tab was asked for before they wrote.
    QStringList builtShape_;
    /// What SheetItem::unfinished() said on a sheet that was left.
    struct Unfinished {
        core::Id<core::Project> project;
        QString choice;
        QString sentence;
    };
    std::map<QString, Unfinished> unfinished_; ///< By SheetItem::place().
    std::vector<SheetItem*> items_;
    bool isStale_ = true;
    bool isCommitting_ = false;
    bool hasChangedMeanwhile_ = false; ///< While texts were being handed over.

    QLabel* name_ = nullptr;
    QToolButton* addEvaluator_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QLabel* stateIcon_ = nullptr;
    QLabel* state_ = nullptr;
    QHBoxLayout* steps_ = nullptr;
    ChooserLine* schemeLine_ = nullptr;
    ChooserLine* formLine_ = nullptr;
    QLabel* closedLine_ = nullptr; ///< Why nothing can be written.
    QLabel* nothing_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    SheetHeader* header_ = nullptr;
    QVBoxLayout* itemList_ = nullptr;
    FindingsMargin* margin_ = nullptr;
};

} // namespace ui
