// Departments and their parts of projects.
#pragma once

#include "core/model/project.h"

#include <array>

namespace core {

/// A department (担当課). Its name is a list of versions. 「・」 inside a name is not a separator.
struct Department {
    Id<Department> id;
    int rank = 0;
    QString note;
    bool operator==(const Department&) const = default;
};
template <>
struct Record<Department> {
    static constexpr const char* table = "departments";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Department");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Department::id),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Department::rank),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &Department::note));
    static constexpr std::array<const char*, 0> unique{};
};

/// The name of a department from one fiscal year on.
struct DepartmentVersion {
    Id<DepartmentVersion> id;
    Id<Department> department;
    FiscalYear fromYear;
    QString name;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const DepartmentVersion&) const = default;
};
template <>
struct Record<DepartmentVersion> {
    static constexpr const char* table = "department_versions";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Name of a department");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &DepartmentVersion::id),
            field("department", QT_TRANSLATE_NOOP("fields", "Department"), &DepartmentVersion::department),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &DepartmentVersion::fromYear),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &DepartmentVersion::name),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &DepartmentVersion::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &DepartmentVersion::reason));
    static constexpr std::array unique{"department", "from_year"};
};

/// One department's part of a project during some years: what it does (事業内容・事業目標). A change of the
/// text from a later year is a further row whose years follow.
struct Assignment {
    Id<Assignment> id;
    Id<Project> project;
    Id<Department> department;
    int rank = 0;
    FiscalYear fromYear;
    std::optional<FiscalYear> throughYear; ///< Last year; absent = still in force.
    QString contents;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const Assignment&) const = default;
};
template <>
struct Record<Assignment> {
    static constexpr const char* table = "assignments";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Department of a project");
    static constexpr auto fields = std::tuple(
        field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Assignment::id),
        field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Assignment::project),
        field("department", QT_TRANSLATE_NOOP("fields", "Department"), &Assignment::department),
        field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &Assignment::rank),
        field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &Assignment::fromYear),
        field("through_year", QT_TRANSLATE_NOOP("fields", "Through fiscal year"), &Assignment::throughYear),
        field("contents", QT_TRANSLATE_NOOP("fields", "Contents and aims"), &Assignment::contents),
        field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &Assignment::decidedOn),
        field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &Assignment::reason));
    static constexpr std::array unique{"project", "department", "from_year"};
};

} // namespace core
