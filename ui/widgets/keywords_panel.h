// The policy fields (福祉, 保健 …) and partners (地域, NPO, 企業) of one project, ticked from the plan's own
// lists.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ui {

/// One list for one kind of word.
class KeywordList final : public QWidget {
    Q_OBJECT

public:
    KeywordList(
        Workspace& workspace, core::KeywordKind kind, const QString& title, QWidget* parent = nullptr);
    void setProject(core::Id<core::Project> project);

private:
    void refresh();
    void write(const QStringList& names);
    QStringList ticked() const;
    void addWord();

    Workspace& workspace_;
    core::KeywordKind kind_;
    core::Id<core::Project> project_;
    QListWidget* list_;
    QLineEdit* word_;
};

class KeywordsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit KeywordsPanel(Workspace& workspace, QWidget* parent = nullptr);
    void setProject(core::Id<core::Project> project);

private:
    KeywordList* fields_;
    KeywordList* partners_;
};

} // namespace ui
