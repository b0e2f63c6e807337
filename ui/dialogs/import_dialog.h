// Shows what a file would change before anything is changed, and takes over what is ticked as one edit.
#pragma once

#include "ui/dialogs/import_source.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class MappingPanel;

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

    /// What is shown; without items when the file was refused.
    const core::ImportProposal& proposal() const { return proposal_; }

public slots:
    void accept() override; ///< Imports; stays open when refused.

private:
    enum ItemColumn { WhatColumn, NameColumn, OwnerColumn, LineColumn, itemColumns };

    QWidget* makeHow();
    QWidget* makePreview();
    void propose();
    void showHow();
    void showProposal();
    void showItems();
    void showItem();
    void showCounts();
    int tickedOf(core::ImportItem::What what) const;
    void tickShown(bool isTicked);
    void onTicked(QTreeWidgetItem* item);
    bool isShown(const core::ImportItem& item) const;
    void refuse(const QString& sentence);

    Workspace& workspace_;
    ImportSource source_;
    core::ImportProposal proposal_;
    bool isRefused_ = false;
    bool isFilling_ = false;
    QComboBox* encoding_ = nullptr;
    QLabel* evidence_ = nullptr;
    QComboBox* delimiter_ = nullptr;
    QComboBox* layout_ = nullptr;
    QComboBox* kind_ = nullptr;
    QWidget* how_ = nullptr;
    MappingPanel* mapping_ = nullptr;
    QComboBox* filter_ = nullptr;
    QTreeWidget* items_ = nullptr;
    QTextBrowser* difference_ = nullptr;
    QLabel* notes_ = nullptr;
    QLabel* counts_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* import_ = nullptr;
};

} // namespace ui
