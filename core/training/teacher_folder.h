#pragma once

#include "core/training/teacher_set.h"

namespace ld3 {

/// A folder of the LD3 reference: files `latent_<number>.pt`, each a dict saved by PyTorch with
/// `latent` (noise) and `img` (the teacher's sample), [C, H, W] or [1, C, H, W], and `c`: None, a
/// class number, or a row of class weights. In the order of the numbers. `uc` is not used.
/// @param control  heard between two files
/// @throws Error{NotFound, BadFile} naming file, key and shapes; Stopped
[[nodiscard]] TeacherSet readTeacherFolder(const std::filesystem::path& folder,
                                           const RunControl& control);

}  // namespace ld3
