// The plan's structure as a tree in printed order: goals, challenges, projects (once for every placement).
#pragma once

#include "ui/workspace.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui {

/// Shows the plan generation of the workspace's year, with names, departments and sheet states as of that
/// year. The side tree shows the column Outline alone, the structure page the others. Holds ids only; every
/// text is looked up when it is asked for.
class PlanTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Outline, ///< Number, marks and name in one text, with the sheet's state as icon.
        Number,
        Name,
        Priority, ///< 重点
        New, ///< 新規
        Again, ///< 再掲
        Departments,
        PolicyFields,
        Partners,
        ColumnCount
    };
    /// Number and name folded for finding (see folded()).
    static constexpr int SearchRole = Qt::UserRole;
    /// core::SheetState of a project as int.
    static constexpr int StateRole = Qt::UserRole + 1;

    explicit PlanTreeModel(Workspace& workspace, QObject* parent = nullptr);
    ~PlanTreeModel() override;

    /// A goal, challenge or placement; a null id for an invalid index.
    core::RecordRef recordAt(const QModelIndex& index) const;
    /// Also finds a project, at its main placement. Invalid when it is not shown.
    QModelIndex indexOf(core::RecordRef record) const;
    /// Without width, case and spaces: how a person looks for a name.
    static QString folded(const QString& text);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

signals:
    /// A goal or project got a new name in a year in which its name has no version of its own: someone has to
    /// say whether this is a correction or holds from the year on. Nothing was changed yet.
    void renameAsked(core::RecordRef record, const QString& name);

private:
    struct Node;

    void rebuild();
    void refresh(const core::ChangeSet& changes);
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOfNode(const Node* node, int column = 0) const;
    void announceAllData(const QModelIndex& parent);

    Workspace& workspace_;
    std::unique_ptr<Node> root_;
};

} // namespace ui
