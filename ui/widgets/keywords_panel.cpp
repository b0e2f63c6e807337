#include "ui/widgets/keywords_panel.h"

#include "core/model/edits.h"
#include "core/model/lookup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace ui {

KeywordList::KeywordList(Workspace& workspace, core::KeywordKind kind, const QString& title, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , kind_(kind)
    , list_(new QListWidget)
    , word_(new QLineEdit)
{
    auto* label = new QLabel(title);
    label->setBuddy(list_);
    word_->setPlaceholderText(tr("A further word"));
    word_->setAccessibleName(word_->placeholderText());
    auto* add = new QPushButton(tr("Add"));
    auto* row = new QHBoxLayout;
    row->addWidget(word_, 1);
    row->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(list_, 1);
    layout->addLayout(row);
    connect(list_, &QListWidget::itemChanged, this, [this] { write(ticked()); });
    connect(add, &QPushButton::clicked, this, &KeywordList::addWord);
    connect(word_, &QLineEdit::returnPressed, this, &KeywordList::addWord);
    connect(&workspace, &Workspace::changed, this, &KeywordList::refresh);
    connect(&workspace, &Workspace::saveStateChanged, this, &KeywordList::refresh);
}

void KeywordList::setProject(core::Id<core::Project> project)
{
    project_ = project;
    refresh();
}

void KeywordList::refresh()
{
    const core::Plan& plan = workspace_.plan();
    const core::Project* project = plan.find(project_);
    const bool isReadOnly = !workspace_.document() || workspace_.document()->saveState().isReadOnly;
    setEnabled(project && !isReadOnly);
    const QSignalBlocker quiet(list_);
    const int row = list_->currentRow();
    list_->clear();
    if (!project)
        return;
    std::set<core::Id<core::Keyword>> chosen;
    for (const core::ProjectKeyword* link :
        core::rowsOf<core::ProjectKeyword>(plan, &core::ProjectKeyword::project, project_))
        chosen.insert(link->keyword);
    auto words = core::rowsOf<core::Keyword>(plan, &core::Keyword::plan, project->plan);
    std::erase_if(words, [this](const core::Keyword* word) { return word->kind != kind_; });
    for (const core::Keyword* word : core::byRank(std::move(words))) {
        auto* item = new QListWidgetItem(word->name, list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(word->id) ? Qt::Checked : Qt::Unchecked);
    }
    list_->setCurrentRow(row);
}

QStringList KeywordList::ticked() const
{
    QStringList names;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            names << list_->item(row)->text();
    return names;
}

void KeywordList::write(const QStringList& names)
{
    const QString intention
        = kind_ == core::KeywordKind::PolicyField ? tr("Change policy fields") : tr("Change partners");
    if (!workspace_.apply(
            intention, core::setKeywords(workspace_.plan(), workspace_.ids(), project_, kind_, names)))
        refresh();
}

void KeywordList::addWord()
{
    const QString word = word_->text().trimmed();
    if (word.isEmpty() || project_.isNull())
        return;
    write(ticked() << word);
    word_->clear();
}

KeywordsPanel::KeywordsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , fields_(new KeywordList(workspace, core::KeywordKind::PolicyField, tr("Policy f&ields")))
    , partners_(new KeywordList(workspace, core::KeywordKind::Partner, tr("Part&ners")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fields_);
    layout->addWidget(partners_);
}

void KeywordsPanel::setProject(core::Id<core::Project> project)
{
    fields_->setProject(project);
    partners_->setProject(project);
}

} // namespace ui
