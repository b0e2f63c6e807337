// Finds the project or goal that a row of another file means, by number and by name.
#pragma once

#include "core/model/plan.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace core {

/// A project that was found, or why none was.
struct ProjectMatch {
    std::optional<Id<Project>> project;
    QString why; ///< One sentence when there is none.
    /// The name was found under another number than the file says.
    bool hasOtherNumber = false;
};

/// An index over the projects and goals of all plan generations; made anew when the structure changes.
class OwnerFinder {
public:
    explicit OwnerFinder(const Plan& plan);

    /// Number and name as the file has them, each may be empty (not both). Compared as numberKey() and
    /// nameKey(), with every name the project ever had. Where both are given the name decides: a number alone
    /// is another project when its name differs.
    ProjectMatch project(Id<PlanPeriod> period, const QString& number, const QString& name) const;
    /// By name (every version), or by number; nullopt when none or several fit.
    std::optional<Id<Goal>> goal(Id<PlanPeriod> period, const QString& nameOrNumber) const;
    /// By title; nullopt when none or several fit.
    std::optional<Id<PlanPeriod>> period(const QString& title) const;

private:
    struct Hash {
        size_t operator()(const std::pair<Uuid, QString>& key) const
        {
            return std::hash<Uuid>()(key.first) ^ qHash(key.second);
        }
    };
    template <class T>
    using Index = std::unordered_map<std::pair<Uuid, QString>, std::vector<Id<T>>, Hash>;

    template <class T>
    static void add(Index<T>& index, Id<PlanPeriod> period, const QString& key, Id<T> id);
    template <class T>
    static std::vector<Id<T>> found(const Index<T>& index, Id<PlanPeriod> period, const QString& key);
    QString nameOf(Id<Project> project) const;

    Plan plan_;
    Index<Project> projectsByNumber_;
    Index<Project> projectsByName_;
    Index<Goal> goals_;
};

} // namespace core
