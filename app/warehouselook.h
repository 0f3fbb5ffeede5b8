// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "domain/warehouselook.h"
#include "secrets/secretstore.h"

namespace jaego {

/// Answers who sets up a database: on a connection of its own that ends with the answer.
Task<WarehouseLook> lookAtDatabase(WarehouseQuestion question, SecretStore *secrets, Scheduler *scheduler);

} // namespace jaego
