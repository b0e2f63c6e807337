// Who works where, and how this program reaches files: passed in so that tests decide all of it.
#pragma once

#include "core/model/identity.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

namespace core {

class Storage;

struct Session {
    std::shared_ptr<Storage> storage; ///< Every file operation goes through it.
    QString profileFolder; ///< Local, non-roaming; working copies and generations live below it.
    QString person; ///< As shown in lock and history: 「計画担当」. Never empty.
    QString computer; ///< This PC's name.
    std::function<QDateTime()> now; ///< Local time with offset.
    IdSource ids = randomIds(); ///< Ids of documents, revisions and sittings.
};

/// The name that the system knows the person at this PC by; never empty.
QString systemUser();

} // namespace core
