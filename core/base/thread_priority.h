#pragma once

namespace ld3 {

/// Makes the calling thread, and those that it starts from now on, give way to the other threads of
/// the program: a window that wants the processor gets it at once, also where every core computes.
/// While nobody else wants it, nothing is lost. Does nothing where the system has no priorities of
/// single threads (other than Linux) or forbids it.
void giveWay() noexcept;

/// The same for all threads that the program has now, but for the calling one: libraries start
/// their own before `main`.
void letOthersGiveWay() noexcept;

}  // namespace ld3
