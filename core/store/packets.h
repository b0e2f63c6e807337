// Papers as they were handed out: PDF files kept inside the plan file, outside Plan, only ever appended.
#pragma once

#include "core/store/database.h"
#include "core/store/frozen_packet.h"

namespace core {

/// Part of a transaction. `packet.size` and `packet.hash` are those of `pdf`.
Result<void> writePacket(Database& database, const FrozenPacket& packet, const QByteArray& pdf);
/// All packets, the oldest first, without their files.
Result<std::vector<FrozenPacket>> readPackets(Database& database);
/// The file, byte for byte as it was frozen; refused when there is no such packet and when its hash is
/// another.
Result<QByteArray> readPacketFile(Database& database, const FrozenPacket& packet);

/// SHA-256, as it is printed and compared by other programs.
QByteArray sha256Of(const QByteArray& bytes);

} // namespace core
