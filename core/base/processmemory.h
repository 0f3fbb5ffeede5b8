// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jaego {

/// From now on a crash of this process leaves no picture of its memory (and of the secrets in it) on
/// the disk. Where the system has no such setting, nothing happens.
void keepMemoryOffTheDisk();

/// From now on all threads take their memory from one place, and large pieces go back to the system as soon
/// as they are free. A program that runs for months between a few threads gains from a heap without holes,
/// and loses nothing: one thread works, the others wait. Before the first thread starts.
void keepMemoryTogether();

/// Gives the system back what a piece of work needed only while it went on; an allocator keeps it
/// for later otherwise, scattered, and a program that runs for months looks as if it grew. Some
/// milliseconds: for the end of a run, not for a loop. Does nothing where the allocator has no such call.
void giveBackFreeMemory();

} // namespace jaego
